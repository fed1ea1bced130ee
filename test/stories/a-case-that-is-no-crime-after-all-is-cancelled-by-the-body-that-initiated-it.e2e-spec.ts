import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, read, takenUp, tried, type Answered } from './acting';
import { caseUnderWay, detained } from './judicial';

describe('a case in which no crime is found', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let report: Answered;
  let verification: string;
  let opened: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    report = await classifiedReport(desk);
    const taken = await takenUp(desk, head, report);
    verification = `/verifications/${taken.id}`;
    const found = await act(head, `${verification}/grounds`, taken.version, { article: '150', clause: '1' });
    opened = (await act(head, `${verification}/initiation`, found.version)).case;
  });

  const sanction = { body: 'Ủy ban nhân dân phường Hoàn Kiếm' };
  const outcome = (outcome: string) =>
    eventually(async () => expect(await read(desk, `/reports/${report.id}`)).toMatchObject({ outcome }));
  const supervised = async (): Promise<Answered> => {
    const { items } = await read(procurator, '/supervisions');
    return items.find(({ from }: Answered) => from[0] === opened);
  };

  const limits = async (id: string): Promise<Record<string, string>> => {
    const { deadlines } = await read(head, `/cases/${id}/history`);
    return Object.fromEntries(deadlines.map(({ rule, status }: Answered) => [rule, status]));
  };

  it('is cancelled by the body that initiated it, and its desk learns the other outcome (BLTTHS 158(1))', async () => {
    await outcome('initiated');
    await eventually(async () => expect(await supervised()).toMatchObject({ decisions: [{ decision: 'initiation' }] }));
    city.clock.advance({ days: 10 });
    const { version } = await read(head, `/cases/${opened}`);
    const path = `/cases/${opened}/initiation-cancellation`;
    const fallen = await act(head, path, version, { ground: 'no-offence', administrative: true });
    expect(fallen).toMatchObject({ status: 'cancelled', cancelledAt: '2025-08-14T02:00:00.000Z' });
    await outcome('not-initiated');
    const ended = await read(head, verification);
    expect(ended).toMatchObject({ status: 'resolved', outcome: 'not-initiated', case: null });
    const owed = async (): Promise<Answered> => {
      const { deadlines } = await read(head, `${verification}/history`);
      return deadlines.find(({ rule }: Answered) => rule === '16-sanction');
    };
    expect(await owed()).toMatchObject({ dueOn: '2025-08-17', status: 'running' });
    const apart = await tried(head, 'put', `/cases/${opened}/sanction-proposal`, sanction);
    expect([apart.status, apart.body.code, apart.body.law]).toEqual([
      ...[409, 'no-sanction-to-propose', 'BLTTHS 158(1); TTLT 01/2017 16(1)'],
    ]);
    expect(await act(head, `${verification}/sanction-proposal`, ended.version, sanction)).toMatchObject({
      sanctionProposedAt: '2025-08-14T02:00:00.000Z',
    });
    expect(await owed()).toMatchObject({ status: 'met' });
  });

  it('was sent to the procuracy within 24 hours, which has nothing to cancel any more', async () => {
    const supervision = await eventually(async () => {
      const found = await supervised();
      expect(found.decisions).toMatchObject([
        { decision: 'initiation', cancelledAt: '2025-08-14T02:00:00.000Z' },
        { decision: 'initiation-cancellation' },
      ]);
      return found;
    });
    await eventually(async () => expect(await limits(opened)).toMatchObject({ '158': 'met' }));
    const [{ notice }] = supervision.decisions;
    const late = await tried(
      procurator,
      'put',
      `/supervisions/${supervision.id}/decisions/${notice}/initiation-cancellation`,
      {
        ...{ number: '5/QĐ-VKS', reasons: 'Không có căn cứ: canary.' },
      },
    );
    expect([late.status, late.body.code]).toEqual([409, 'nothing-to-cancel']);
  });

  it('ends with it the reports of a case that was merged into it (BLTTHS 158(1), 170(1))', async () => {
    const initiated = async (): Promise<Answered> => {
      const taken = await takenUp(desk, head, await classifiedReport(desk));
      const path = `/verifications/${taken.id}`;
      const found = await act(head, `${path}/grounds`, taken.version, { article: '150', clause: '1' });
      const { case: id } = await act(head, `${path}/initiation`, found.version);
      return { path, id };
    };
    const [one, other] = [await initiated(), await initiated()];
    const { version } = await read(head, `/cases/${one.id}`);
    const merger = { other: other.id, ground: 'several-accused' };
    const merged = await act(head, `/cases/${one.id}/merger`, version, merger);
    await act(head, `/cases/${one.id}/initiation-cancellation`, merged.version, { ground: 'no-offence' });
    for (const { path } of [one, other])
      expect(await read(head, path)).toMatchObject({ outcome: 'not-initiated', case: null });
  });

  it('sets free whoever was detained in it, leaves no case to those who went on apart, and goes to be sanctioned without a report (BLTTHS 158(1))', async () => {
    const place = { unit: 'c00070', number: '41/2025/VA-CU', initiatedAt: '2025-08-01' };
    const names = ['Lê Văn Canary', 'Lê Thị Canary', 'Trần Thị Canary'];
    const { id, accused } = await caseUnderWay(head, names, place);
    const [held, apart, caught]: string[] = accused.map((one: Answered) => one.id);
    const holding = { unit: 'c00070', minutes: '7/BB', person: { name: names[2] }, ground: 'in-the-act' };
    const { body } = await head.post('/custodies', { ...holding, case: id, accused: caught });
    const custody = `/custodies/${body.id}`;
    await act(head, `${custody}/custody`, body.version, { number: '3/QĐ-CSHS', days: 3 });
    await detained(head, procurator, id, held ?? '', { until: '2025-09-30' });
    const split = await tried(head, 'post', `/cases/${id}/splits`, { accused: [apart] });
    expect(split.status).toBe(201);
    const now = await read(head, `/cases/${id}`);
    const fallen = await act(head, `/cases/${id}/initiation-cancellation`, now.version, {
      ...{ ground: 'no-offence', administrative: true },
    });
    expect(fallen).toMatchObject({ status: 'cancelled', accused: [{ id: held, detainedUntil: null }, {}, {}] });
    expect(await limits(id)).toMatchObject({ '173': 'met', '16-sanction': 'running' });
    const proposed = await act(head, `/cases/${id}/sanction-proposal`, fallen.version, sanction);
    expect(proposed).toMatchObject({ status: 'cancelled', sanctionProposedAt: '2025-08-14T02:00:00.000Z' });
    expect(await limits(id)).toMatchObject({ '16-sanction': 'met' });
    const again = await tried(head, 'put', `/cases/${id}/sanction-proposal`, sanction);
    expect([again.status, again.body.code, again.body.law]).toEqual([
      ...[409, 'sanction-proposed-already', 'BLTTHS 158(1); TTLT 01/2017 16(1)'],
    ]);
    const toFree = await read(head, custody);
    expect(toFree).toMatchObject({ status: 'to-be-freed', toFree: 'initiation-cancelled' });
    const freed = await act(head, `${custody}/release`, toFree.version, { ground: 'initiation-cancelled' });
    expect(freed).toMatchObject({ status: 'freed', freed: 'initiation-cancelled' });
    const part = await read(head, `/cases/${split.body.id}`);
    expect(part).toMatchObject({ status: 'cancelled', administrative: false, accused: [{ approval: 'cancelled' }] });
    await eventually(async () => expect(await limits(part.id)).toMatchObject({ '158': 'met', '172': 'cancelled' }));
  });
});
