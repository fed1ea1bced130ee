import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, post, put, read, takenUp, tried, type Answered } from './acting';
import { caseUnderWay, detained, filed, waiting } from './judicial';

const MORNING = Date.parse('2025-08-04T02:00:00.000Z');
const after = (hours: number): string => new Date(MORNING + hours * 3600_000).toISOString();
const DAY = 24;
const crime = { article: '150', clause: '1' };

describe('what was done on paper in time', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let analyst: Client;
  let report: string;
  let verification: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'bcd-138'], { at: after(0) });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    analyst = await city.as('bcd-138.phan-tich');
  });

  const limit = async (client: Client, path: string, rule: string): Promise<Answered> => {
    const { deadlines } = await read(client, `${path}/history`);
    return deadlines.findLast((one: Answered) => one.rule === rule);
  };
  const classifiedOnes = (numerator: number) =>
    eventually(async () => {
      const { targets } = await read(analyst, '/scorecard?from=2025-08-01&to=2025-12-31');
      const { indicators } = targets.find((one: Answered) => one.id === 'T1');
      expect(indicators).toEqual([expect.objectContaining({ numerator, denominator: 1 })]);
    });
  const classify = async (occurredAt: string): Promise<Answered> => {
    const body = { finding: 'crime-signs', ...crime, urgency: ['flagrant'], occurredAt };
    return tried(desk, 'put', `${report}/classification`, body);
  };

  it('is the classification of an urgent report, registered when the body has it', async () => {
    const reception = {
      source: 'report',
      channel: 'phone',
      unit: 'c00070',
      urgency: ['flagrant'],
      account: 'Tin báo.',
    };
    const { body } = await desk.post('/reports', reception);
    report = `/reports/${body.id}`;
    city.clock.advance({ hours: 2 });
    verification = `/verifications/${(await takenUp(desk, head, body)).id}`;
    const before = await eventually(async () => {
      const now = await read(desk, report);
      expect(now.status).toBe('handed-over');
      return now;
    });
    await classifiedOnes(0);
    city.clock.advance({ days: 2 });

    const { status, body: now } = await classify(after(1));
    expect([status, now]).toEqual([
      200,
      expect.objectContaining({ status: 'handed-over', classifiedAt: after(1), finding: 'crime-signs' }),
    ]);
    expect(now.version).toBeGreaterThan(before.version);
    expect(await limit(desk, report, 'R1')).toMatchObject({ status: 'met', metAt: after(1) });
    const { entries } = await read(desk, `${report}/history`);
    const registered: number = entries.findIndex(({ type }: Answered) => type === 'platform.act-registered-late');
    expect(entries.slice(registered, registered + 2)).toMatchObject([
      { type: 'platform.act-registered-late', data: { behind: entries[0].id, entries: 1 } },
      { type: 'intake.report-classified', occurredAt: after(1) },
    ]);
    await classifiedOnes(1);
  });

  it('is registered once, and not of a time when the report was elsewhere', async () => {
    const [again, elsewhere] = [await classify(after(1)), await classify(after(DAY))];
    for (const refused of [again, elsewhere])
      expect([refused.status, refused.body.code, refused.body.params.status]).toEqual([
        409,
        'unlawful-act',
        'handed-over',
      ]);
  });

  it('is the prolongation of a verification, and its extension that was asked and granted on paper', async () => {
    const { version } = await read(head, verification);
    const assigned = await act(head, `${verification}/investigator`, version, { investigator: 'pc02.dieu-tra-vien' });
    city.clock.advance({ days: 28 });
    const found = await act(head, `${verification}/grounds`, assigned.version, crime);
    expect(await limit(head, verification, 'R10')).toMatchObject({ dueOn: '2025-08-24', status: 'running' });

    const prolonged = await act(head, `${verification}/prolongation`, found.version, {
      ground: 'complex',
      occurredAt: after(15 * DAY),
    });
    expect(prolonged).toMatchObject({ status: 'grounds-found', prolongedAt: after(15 * DAY) });
    expect(await limit(head, verification, 'R10')).toMatchObject({ status: 'replaced' });
    expect(await limit(head, verification, 'R11')).toMatchObject({ dueOn: '2025-10-06', status: 'running' });

    const request = { ground: 'complex', months: 2, occurredAt: after(20 * DAY) };
    const asked = await act(head, `${verification}/extension-request`, prolonged.version, request);
    expect(asked).toMatchObject({ status: 'grounds-found', extension: { status: 'asked' } });
    const supervision = await eventually(async () => {
      const one = await only(procurator, '/supervisions');
      expect(one.requests).toMatchObject([{ kind: 'extension', askedAt: after(20 * DAY), decision: 'waiting' }]);
      return one;
    });
    const decision = { decision: 'granted', months: 2, number: '12/QĐ-VKS', occurredAt: after(22 * DAY) };
    const path = `/supervisions/${supervision.id}/extension-requests/${supervision.requests[0].exchange}/decision`;
    await act(procurator, path, supervision.version, decision);
    await eventually(async () =>
      expect(await read(head, verification)).toMatchObject({
        status: 'grounds-found',
        extension: { status: 'granted' },
      }),
    );
    expect(await limit(head, verification, 'R14')).toMatchObject({ dueOn: '2025-12-08', status: 'running' });
  });

  it('is a charge and a detention from before a case was suspended', async () => {
    const place = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-08-20', clause: '1' };
    const { id, accused, version } = await caseUnderWay(head, ['Lê Văn Canary'], place);
    const path = `/cases/${id}`;
    city.clock.advance({ days: 1 });
    const decidedAt = after(30.5 * DAY);
    const suspended = await act(head, `${path}/suspension`, version, { ground: 'illness' });
    expect(suspended.status).toBe('suspended');
    city.clock.advance({ days: 1 });

    const order = { until: '2025-10-15', occurredAt: decidedAt };
    const held = await detained(head, procurator, id, accused[0].id, order);
    expect(held).toMatchObject({ status: 'suspended', accused: [{ detainedSince: decidedAt }] });
    expect(await limit(head, path, '173')).toMatchObject({ startedAt: decidedAt, status: 'running' });

    const charge = { person: { name: 'Trần Văn Canary' }, ...crime, grounds: 'căn cứ: canary', occurredAt: decidedAt };
    const { status, accused: both } = await post(head, `${path}/accused`, charge);
    expect(status).toBe('suspended');
    expect(both[1]).toMatchObject({ chargedAt: decidedAt, approval: 'asked' });
  });

  it('is another crime of a case and of an accused, and the end for another one, from before the case was suspended', async () => {
    const place = { unit: 'c00070', number: '33/2025/VA-CU', initiatedAt: '2025-08-20', clause: '1' };
    const { id, accused, createdAt } = await caseUnderWay(head, ['Lê Văn Canary', 'Đỗ Văn Canary'], place);
    const [path, [first, second]] = [`/cases/${id}`, accused];
    const hour = (count: number) => new Date(Date.parse(createdAt) + count * 3600_000).toISOString();
    city.clock.advance({ days: 1 });
    await put(head, `${path}/suspension`, { ground: 'illness' });
    city.clock.advance({ days: 1 });

    const graver = { article: '151', clause: '2' };
    const added = await put(head, `${path}/qualification`, { ...graver, adds: true, occurredAt: hour(1) });
    expect(added).toMatchObject({ status: 'suspended', ...graver, articles: ['150', '151'] });
    const charges = `${path}/accused/${first.id}/charges`;
    await post(head, charges, { ...graver, grounds: 'căn cứ: canary', occurredAt: hour(2) });
    const { supervision, exchange } = await waiting(procurator, path, 'charge-approval');
    expect(supervision.decisions).toContainEqual(
      expect.objectContaining({ decision: 'requalification', decidedAt: hour(1) }),
    );
    const decision = `/supervisions/${supervision.id}/charge-requests/${exchange}/decision`;
    await put(procurator, decision, { decision: 'approved', number: '18/QĐ-VKS' });
    await eventually(async () =>
      expect((await read(head, path)).accused[0]).toMatchObject({ ...graver, further: [crime], approval: 'approved' }),
    );
    const ended = await put(head, `${path}/accused/${second.id}/termination`, {
      ...{ ground: 'no-offence', occurredAt: hour(3) },
    });
    expect(ended).toMatchObject({ status: 'suspended', accused: [{ state: 'investigated' }, { state: 'terminated' }] });
  });

  it('is the end for one accused from before the procuracy has suspended its file, of which the body is told', async () => {
    const place = { unit: 'c00070', number: '35/2025/VA-CU', initiatedAt: '2025-08-20', clause: '1' };
    const { id, accused } = await caseUnderWay(head, ['Lê Văn Canary', 'Đỗ Văn Canary'], place);
    const file = `/prosecution-files/${(await filed(head, id, procurator)).id}`;
    const { updatedAt } = await read(procurator, file);
    const occurredAt = new Date(Date.parse(updatedAt) + 3600_000).toISOString();
    city.clock.advance({ days: 1 });
    await put(procurator, `${file}/suspension`, { ground: 'illness', number: '21/QĐ-VKS' });
    city.clock.advance({ days: 1 });
    const termination = { ground: 'no-offence', number: '20/QĐ-VKS', occurredAt };
    const ended = await put(procurator, `${file}/accused/${accused[1].id}/termination`, termination);
    expect(ended).toMatchObject({ status: 'suspended', accused: [{ id: accused[0].id }, { state: 'terminated' }] });
    await eventually(async () =>
      expect(JSON.stringify(await read(head, `/cases/${id}/history`))).toContain(termination.number),
    );
  });

  it('is a detention from before a case was concluded, of which the procuracy is told that has the file', async () => {
    const place = { unit: 'c00070', number: '32/2025/VA-CU', initiatedAt: '2025-08-20', clause: '1' };
    const { id, accused, createdAt } = await caseUnderWay(head, ['Lê Thị Canary'], place);
    city.clock.advance({ days: 1 });
    const file = `/prosecution-files/${(await filed(head, id, procurator)).id}`;
    expect(await limit(procurator, file, '241.brought')).toBeUndefined();
    city.clock.advance({ days: 1 });

    const order = { until: '2025-10-01', occurredAt: new Date(Date.parse(createdAt) + 3600_000).toISOString() };
    const held = await detained(head, procurator, id, accused[0].id, order);
    expect(held).toMatchObject({ status: 'handed-over', accused: [{ detainedUntil: order.until }] });
    await eventually(async () =>
      expect((await read(procurator, file)).accused).toMatchObject([
        { id: accused[0].id, detained: { until: order.until, brought: true } },
      ]),
    );
    expect(await limit(procurator, file, '241.brought')).toMatchObject({ dueOn: order.until, status: 'running' });
  });
});
