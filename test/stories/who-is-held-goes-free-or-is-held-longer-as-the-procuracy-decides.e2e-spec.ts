import { supervisionNotice } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { v7 as uuid } from 'uuid';
import { act, lastEntry, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, inStatus, waiting } from './judicial';

describe('somebody who is held', () => {
  let city: TestCity;
  let head: Client;
  let investigator: Client;
  let procurator: Client;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    investigator = await city.as('pc02.dieu-tra-vien');
    procurator = await city.as('vks-hn.vien-truong');
  });

  const held = async (more: object): Promise<string> => {
    const { status, body } = await investigator.post('/custodies', {
      ...{ unit: 'c00070', minutes: '7/BB', person: { name: 'Trần Văn Canary' } },
      ...more,
    });
    expect([status, body]).toEqual([201, expect.objectContaining({ status: 'held' })]);
    return `/custodies/${String(body.id)}`;
  };
  const limits = async (client: Client, path: string): Promise<Record<string, string>> => {
    const { deadlines } = await read(client, `${path}/history`);
    return Object.fromEntries(
      deadlines.map(({ rule, status, dueAt }: Answered) => [rule, `${String(status)} ${String(dueAt)}`]),
    );
  };
  const decide = async (path: string, kind: string, route: string, decision: object): Promise<Answered> => {
    const { supervision, exchange } = await waiting(procurator, path, kind);
    const request = `/supervisions/${String(supervision.id)}/${route}/${String(exchange)}`;
    await act(procurator, `${request}/decision`, supervision.version, { number: '17/QĐ-VKS', ...decision });
    return { supervision, request };
  };
  /** What the procuracy’s own routes do not serve about such a file, as it may come from software of another’s. */
  const serve = async (said: {
    decision: 'initiation-cancelled' | 'documents-demanded';
    about: string;
  }): Promise<void> => {
    const service = city.agency('vks-hn').service();
    const [exchanges, desk] = [service.get(Exchanges), service.get(Desk)];
    const { system } = desk;
    const acting = desk.acting(system);
    const terms = { ...said, number: '21/QĐ-VKS', decidedAt: acting.at, unit: 'c00070' };
    const opening = { to: 'pc02', file: uuid(), terms, dossier: { reasons: grounds } };
    await desk.database.tx(system, (tx) => exchanges.open(tx, supervisionNotice, opening, acting));
  };
  const custody = { number: '3/QĐ-CSHS', days: 3 };
  const grounds = 'Căn cứ: canary.';

  it('in an urgent case is in custody within 12 hours, and goes free at once where the arrest is not approved (BLTTHS 110)', async () => {
    const path = await held({ ground: 'urgent-case', urgency: 'traces', from: 'commune-police' });
    expect(await limits(head, path)).toMatchObject({ '15.custody': 'running 2025-08-04T14:00:00.000Z' });
    city.clock.advance({ hours: 2 });
    await put(head, `${path}/custody`, custody);
    await eventually(async () =>
      expect(await limits(head, path)).toMatchObject({
        '15.custody': 'met 2025-08-04T14:00:00.000Z',
        '117.procuracy': 'met 2025-08-04T16:00:00.000Z',
        '118': 'running 2025-08-07T02:00:00.000Z',
      }),
    );
    await put(head, `${path}/arrest`, { number: '4/LB-CSHS', grounds });
    const { supervision, exchange } = await waiting(procurator, path, 'arrest-approval');
    const asked = `/supervisions/${String(supervision.id)}`;
    expect(await limits(procurator, asked)).toMatchObject({ '110-decide': 'running 2025-08-04T16:00:00.000Z' });
    const reading = `${asked}/arrest-requests/${String(exchange)}/readings`;
    const { body } = await procurator.post(reading, { purpose: 'xét phê chuẩn' });
    expect(body).toEqual({ dossiers: [{ person: { name: 'Trần Văn Canary' }, grounds }] });
    const comes = { number: '16/TB-VKS', takesPlaceAt: '2025-08-04T05:00:00.000Z', reasons: 'Nhà tạm giữ: canary.' };
    await post(procurator, `${asked}/arrest-requests/${String(exchange)}/questionings`, comes);
    const told = await eventually(async () => {
      const { entries } = await read(head, `${path}/history`);
      const found = entries.find(({ data }: Answered) => data?.decision === 'questioning-announced');
      expect(found).toMatchObject({ data: { number: comes.number, takesPlaceAt: comes.takesPlaceAt } });
      expect(found.data).not.toHaveProperty('overtaken');
      return found.data;
    });
    const where = `${path}/supervision-notices/${String(told.notice)}/readings`;
    expect((await head.post(where, { purpose: 'phối hợp' })).body).toEqual({ reasons: comes.reasons });
    await put(head, `${path}/extension-request`, { number: '5/QĐ-CSHS', grounds });
    await waiting(procurator, path, 'custody-extension');
    await decide(path, 'arrest-approval', 'arrest-requests', { decision: 'refused' });
    const toFree = await inStatus(head, path, 'to-be-freed');
    expect(toFree.arrest).toMatchObject({ answer: 'refused' });
    await decide(path, 'custody-extension', 'custody-extension-requests', { decision: 'approved' });
    await eventually(async () =>
      expect(await read(head, path)).toMatchObject({ status: 'to-be-freed', extensions: [{ answer: 'approved' }] }),
    );
    expect(await limits(head, path)).toMatchObject({ '118.free': 'running 2025-08-04T05:00:00.000Z' });
    expect(await put(head, `${path}/release`, { ground: 'arrest-refused' })).toMatchObject({ status: 'freed' });
    expect(await limits(head, path)).toMatchObject({ '118.free': 'met 2025-08-04T05:00:00.000Z' });
    expect(JSON.stringify(await read(head, `${path}/history`))).not.toContain('Canary');
    const who = await investigator.post(`${path}/readings`, { purpose: 'đối chiếu' });
    expect(who.body).toEqual({ person: { name: 'Trần Văn Canary' } });
  });

  it('is in custody since they are at the seat, to which the body has brought them, as that is entered or put right (BLTTHS 118(1))', async () => {
    const [occurredAt, arrivedAt] = ['2025-08-04T00:00:00.000Z', '2025-08-04T01:30:00.000Z'];
    const path = await held({ ground: 'in-the-act', occurredAt, arrivedAt });
    await put(head, `${path}/custody`, { ...custody, occurredAt: '2025-08-04T01:45:00.000Z' });
    const counted = { '114.custody': 'met 2025-08-04T12:00:00.000Z', '118': 'running 2025-08-07T01:30:00.000Z' };
    expect(await limits(head, path)).toMatchObject(counted);
    const { id: entry } = await lastEntry(head, path, 'investigation.person-held');
    const righted = (at: string) =>
      tried(head, 'post', `${path}/corrections`, { entry, reason: 'wrong-time', changes: { arrivedAt: at } });
    expect((await righted('2025-08-03T23:00:00.000Z')).body).toMatchObject({ code: 'arrived-before-held' });
    expect((await righted('2025-08-05T02:00:00.000Z')).body).toMatchObject({ code: 'occurs-in-future' });
    expect(await righted('2025-08-04T01:40:00.000Z')).toMatchObject({ status: 200 });
    expect(await read(head, path)).toMatchObject({ since: '2025-08-04T01:40:00.000Z' });
    expect(await limits(head, path)).toMatchObject({ ...counted, '118': 'running 2025-08-07T01:40:00.000Z' });
    const before = { ground: 'wanted', occurredAt, arrivedAt: '2025-08-03T23:00:00.000Z' };
    const who = { unit: 'c00070', minutes: '7/BB', person: { name: 'Trần Văn Canary' } };
    expect((await investigator.post('/custodies', { ...who, ...before })).body).toMatchObject({
      ...{ code: 'arrived-before-held', law: 'BLTTHS 118(1)' },
    });
    const toCome = { ...before, arrivedAt: '2025-08-05T02:00:00.000Z' };
    expect((await investigator.post('/custodies', { ...who, ...toCome })).body).toMatchObject({
      code: 'occurs-in-future',
    });
  });

  it('is told of within 24 hours, of a foreigner to the diplomatic body too, or at once when that hinders nothing more (BLTTHS 116)', async () => {
    const person = { name: 'Người nước ngoài Canary', nationality: 'LA' };
    const path = await held({ ground: 'in-the-act', occurredAt: '2025-08-04T03:00:00.000Z', person });
    expect(await limits(head, path)).toMatchObject({ '116.told': 'running 2025-08-05T03:00:00.000Z' });
    await put(head, `${path}/telling-hindrance`, { ground: 'pursuit', occurredAt: '2025-08-04T03:10:00.000Z' });
    expect(await limits(head, path)).toMatchObject({ '116.told': 'replaced 2025-08-05T03:00:00.000Z' });
    const over = { occurredAt: '2025-08-04T03:40:00.000Z' };
    await put(investigator, `${path}/telling-hindrance/end`, over);
    expect(await limits(head, path)).toMatchObject({ '116.told.hindered': 'running 2025-08-05T03:40:00.000Z' });
    const notice = `${path}/holding-notices`;
    const left = await tried(investigator, 'post', notice, { recipients: ['family'] });
    expect([left.status, left.body]).toMatchObject([
      409,
      { code: 'party-left-out', law: 'BLTTHS 116', params: { missing: ['diplomatic-body'] } },
    ]);
    await post(investigator, notice, { recipients: ['family'], toFollow: true });
    expect(await limits(head, path)).toMatchObject({ '116.told.hindered': 'running 2025-08-05T03:40:00.000Z' });
    const told = await post(investigator, notice, { recipients: ['diplomatic-body'] });
    expect(told).toMatchObject({ status: 'held', told: ['family', 'diplomatic-body'], telling: 'done' });
    expect(await limits(head, path)).toMatchObject({ '116.told.hindered': 'met 2025-08-05T03:40:00.000Z' });
    expect(JSON.stringify(await read(head, `${path}/history`))).not.toContain('Canary');
  });

  it('in an urgent case has the minutes of the arrest made once the procuracy has approved it (TTLT 04/2018 15(4))', async () => {
    const path = await held({ ground: 'urgent-case', urgency: 'traces' });
    await put(head, `${path}/custody`, custody);
    await put(head, `${path}/arrest`, { number: '4/LB-CSHS', grounds });
    const minutes = { minutes: '8/BB-CSHS' };
    const early = await tried(investigator, 'put', `${path}/arrest/minutes`, minutes);
    expect([early.status, early.body]).toMatchObject([409, { code: 'arrest-not-approved', law: 'TTLT 04/2018 15(4)' }]);
    await decide(path, 'arrest-approval', 'arrest-requests', { decision: 'approved' });
    await eventually(async () => expect(await read(head, path)).toMatchObject({ arrest: { answer: 'approved' } }));
    const made = await put(investigator, `${path}/arrest/minutes`, minutes);
    expect(made).toMatchObject({ status: 'in-custody', arrest: { answer: 'approved', ...minutes } });
  });

  it('is held longer twice as the procuracy approves, which frees them itself in the end (BLTTHS 118(2), (3))', async () => {
    const path = await held({ ground: 'in-the-act', occurredAt: '2025-08-04T03:00:00.000Z' });
    await put(head, `${path}/custody`, custody);
    const longer = { number: '5/QĐ-CSHS', grounds };
    await put(head, `${path}/extension-request`, longer);
    const again = await tried(head, 'put', `${path}/extension-request`, longer);
    expect([again.status, again.body]).toMatchObject([409, { code: 'custody-extension-waits', law: 'BLTTHS 118(2)' }]);
    await decide(path, 'custody-extension', 'custody-extension-requests', { decision: 'approved' });
    const until = async (end: string): Promise<void> =>
      eventually(async () => expect(await limits(head, path)).toMatchObject({ '118': `running ${end}` }));
    await until('2025-08-10T03:00:00.000Z');
    await put(head, `${path}/extension-request`, { ...longer, days: 2 });
    const { request } = await decide(path, 'custody-extension', 'custody-extension-requests', { decision: 'approved' });
    await until('2025-08-12T03:00:00.000Z');
    const supervision = request.split('/').slice(0, 3).join('/');
    const decision = { number: '18/QĐ-VKS', reasons: 'Không đủ căn cứ: canary.' };
    await act(procurator, `${request}/release`, (await read(procurator, supervision)).version, decision);
    await inStatus(head, path, 'to-be-freed');
    const { notice } = (await lastEntry(head, path, 'investigation.custody-release-received')).data;
    const why = await head.post(`${path}/supervision-notices/${String(notice)}/readings`, { purpose: 'thi hành' });
    expect(why.body).toEqual({ reasons: 'Không đủ căn cứ: canary.' });
    expect(await put(head, `${path}/release`, { ground: 'procuracy-decision' })).toMatchObject({ status: 'freed' });
  });

  it('who is free, or with another body, is known to the procuracy, which decides about nobody any more', async () => {
    const end = async (what: string, body: object): Promise<Answered> => {
      const path = await held({ ground: 'urgent-case', urgency: 'traces' });
      await put(head, `${path}/custody`, custody);
      await put(head, `${path}/arrest`, { number: '4/LB-CSHS', grounds });
      await put(head, `${path}/extension-request`, { number: '5/QĐ-CSHS', grounds });
      await waiting(procurator, path, 'custody-extension');
      expect(await put(head, `${path}/${what}`, body)).toMatchObject({
        arrest: { answer: 'withdrawn' },
        extensions: [{ answer: 'withdrawn' }],
      });
      const supervision = await eventually(async () => {
        const { items } = await read(procurator, '/supervisions');
        const found = items.find(({ from }: Answered) => path.endsWith(from[0]));
        expect(found).toMatchObject({ requests: [{ decision: 'withdrawn' }, { decision: 'withdrawn' }] });
        expect(found.decisions).toHaveLength(2);
        return found;
      });
      expect(await limits(procurator, `/supervisions/${String(supervision.id)}`)).toMatchObject({
        '110-decide': expect.stringMatching(/^cancelled /),
        '118-decide': expect.stringMatching(/^cancelled /),
      });
      const [{ exchange }] = supervision.requests;
      const decision = { number: '17/QĐ-VKS', decision: 'approved' };
      const request = `/supervisions/${String(supervision.id)}/arrest-requests/${String(exchange)}`;
      const refused = await tried(procurator, 'put', `${request}/decision`, decision);
      expect(refused.status).toBe(409);
      return supervision.decisions.at(-1);
    };
    expect(await end('release', { ground: 'no-grounds' })).toMatchObject({
      decision: 'custody-release',
      freed: 'no-grounds',
    });
    expect(await end('handover', { body: 'investigating-body' })).toMatchObject({ decision: 'custody-handover' });
  });

  it('stays free where the custody is cancelled when it has ended: that is noted, and nothing follows (BLTTHS 117(4))', async () => {
    const path = await held({ ground: 'in-the-act' });
    await put(head, `${path}/custody`, custody);
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from, decisions }: Answered) => path.endsWith(from[0]) && decisions.length > 0);
      expect(found).toBeDefined();
      return found;
    });
    await put(head, `${path}/release`, { ground: 'no-grounds' });
    const replacement = { number: '2/YC', ground: 'not-impartial', reasons: 'canary' };
    const its = `/supervisions/${String(supervision.id)}`;
    const ofCase = await tried(procurator, 'post', `${its}/replacement-demands`, replacement);
    expect([ofCase.status, ofCase.body]).toMatchObject([
      409,
      { code: 'of-a-custody', law: 'BLTTHS 51; TTLT 04/2018 4(3)' },
    ]);
    const [{ notice }] = supervision.decisions;
    const cancellation = `/supervisions/${String(supervision.id)}/decisions/${String(notice)}/custody-cancellation`;
    await act(procurator, cancellation, supervision.version, {
      number: '19/QĐ-VKS',
      reasons: 'Không cần thiết: canary.',
    });
    await eventually(async () => {
      const { entries } = await read(head, `${path}/history`);
      const late = entries.find(({ type }: Answered) => type === 'investigation.prosecution-notice-received');
      expect(late?.data).toMatchObject({ decision: 'custody-cancelled', overtaken: true });
    });
    expect(await read(head, path)).toMatchObject({ status: 'freed', freed: 'no-grounds' });
  });

  it('has the custody registered late, and the hour of its decision put right', async () => {
    const path = await held({ ground: 'wanted', occurredAt: '2025-08-03T02:00:00.000Z' });
    await put(head, `${path}/handover`, { body: 'investigating-body', occurredAt: '2025-08-04T01:00:00.000Z' });
    const byDay = await tried(head, 'put', `${path}/custody`, { ...custody, occurredAt: '2025-08-03' });
    expect([byDay.status, JSON.stringify(byDay.body)]).toEqual([422, expect.stringContaining('/occurredAt')]);
    const late = await put(head, `${path}/custody`, { ...custody, occurredAt: '2025-08-03T12:00:00.000Z' });
    expect(late).toMatchObject({ status: 'handed-over', since: '2025-08-03T02:00:00.000Z' });
    expect(await limits(head, path)).toMatchObject({ '114.custody': 'met 2025-08-03T14:00:00.000Z' });
    await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const { decisions } = items.find(({ from }: Answered) => path.endsWith(from[0])) ?? {};
      expect(decisions?.map(({ decision, decidedAt }: Answered) => [decision, decidedAt])).toEqual([
        ['custody', '2025-08-03T12:00:00.000Z'],
        ['custody-handover', '2025-08-04T01:00:00.000Z'],
      ]);
    });
    const { entries } = await read(head, `${path}/history`);
    const { id: entry } = entries.find(({ type }: Answered) => type === 'investigation.custody-decided');
    const correct = (changes: object) =>
      tried(head, 'post', `${path}/corrections`, { entry, reason: 'wrong-entry', changes });
    const { status, body } = await correct({ days: 2 });
    expect([status, body.until]).toEqual([200, '2025-08-05T02:00:00.000Z']);
    const onADay = await correct({ occurredAt: '2025-08-03' });
    expect([onADay.status, onADay.body.code]).toEqual([422, 'hour-not-named']);
    const righted = await correct({ occurredAt: '2025-08-03T15:00:00.000Z' });
    expect(righted.status).toBe(200);
    expect(await limits(head, path)).toMatchObject({ '114.custody': 'met-late 2025-08-03T14:00:00.000Z' });
  });

  it('belongs to a case that the officer knows, and to an accused of it', async () => {
    const path = await held({ ground: 'surrendered' });
    const unknown = await tried(head, 'put', `${path}/matter`, { case: '01900000-0000-7000-8000-000000000001' });
    expect([unknown.status, unknown.body.code]).toEqual([404, 'not-found']);
    const urgent = await investigator.post('/custodies', {
      ...{ unit: 'c00070', minutes: '7/BB', person: { name: 'Trần Văn Canary' }, ground: 'urgent-case' },
    });
    expect(urgent.status).toBe(422);
  });

  it('who is in custody goes free at once where the charge is cancelled, whether an order of detention waits or not (TTLT 04/2018 5(3), 16(2))', async () => {
    const place = { unit: 'c00070', number: '42/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const { id } = await caseUnderWay(head, ['Trần Văn Canary'], place);
    const file = `/cases/${String(id)}`;
    const charged = async (name: string): Promise<{ path: string; accused: string }> => {
      const charge = { person: { name }, article: '150', clause: '1', grounds };
      const accused = String((await post(head, `${file}/accused`, charge)).accused.at(-1).id);
      const path = await held({ ground: 'in-the-act', case: id, accused });
      await put(head, `${path}/custody`, custody);
      return { path, accused };
    };
    const goesFree = async (path: string): Promise<void> => {
      await inStatus(head, path, 'to-be-freed');
      expect(await limits(head, path)).toMatchObject({ '118.free': expect.stringMatching(/^running /) });
      expect(await put(head, `${path}/release`, { ground: 'procuracy-decision' })).toMatchObject({ status: 'freed' });
    };
    const cancelled = { decision: 'cancelled' };

    const ordered = await charged('Phạm Văn Canary');
    const order = { until: '2025-09-30', grounds, custodyFile: ordered.path.split('/').at(-1) };
    await put(head, `${file}/accused/${ordered.accused}/detention`, order);
    await decide(file, 'charge-approval', 'charge-requests', cancelled);
    await goesFree(ordered.path);

    const { path } = await charged('Hoàng Văn Canary');
    await decide(file, 'charge-approval', 'charge-requests', cancelled);
    await goesFree(path);

    const approved = await charged('Vũ Văn Canary');
    const { request } = await decide(file, 'charge-approval', 'charge-requests', { decision: 'approved' });
    const supervision = request.split('/').slice(0, 3).join('/');
    const revocation = { number: '20/QĐ-VKS', basis: 'consulted', reasons: grounds };
    await act(procurator, `${request}/revocation`, (await read(procurator, supervision)).version, revocation);
    await goesFree(approved.path);

    const fallen = await charged('Đặng Văn Canary');
    await decide(file, 'charge-approval', 'charge-requests', { decision: 'approved' });
    await serve({ decision: 'initiation-cancelled', about: String(id) });
    await goesFree(fallen.path);
  });

  it('has a note in the file of whatever else the procuracy serves about a custody', async () => {
    const path = await held({ ground: 'in-the-act' });
    await serve({ decision: 'documents-demanded', about: path.split('/').at(-1) ?? '' });
    await eventually(async () => {
      const { entries } = await read(head, `${path}/history`);
      const note = entries.find(({ type }: Answered) => type === 'investigation.prosecution-notice-received');
      expect(note?.data).toMatchObject({ decision: 'documents-demanded', overtaken: true });
    });
    expect(await read(head, path)).toMatchObject({ status: 'held' });
  });

  it('who is charged is detained from the end of the custody, whose days the order takes from its file (TTLT 04/2018 16(1), 17)', async () => {
    const place = { unit: 'c00070', number: '41/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const { id, accused } = await caseUnderWay(head, ['Trần Văn Canary', 'Lê Văn Canary'], place);
    const [one, other] = accused.map((each: Answered) => String(each.id));
    const path = await held({ ground: 'in-the-act', case: id, accused: one });
    await put(head, `${path}/custody`, custody);
    const order = { until: '2025-09-30', grounds, custodyFile: path.split('/').at(-1) };
    const file = `/cases/${String(id)}`;
    const wrong = await tried(head, 'put', `${file}/accused/${String(other)}/detention`, order);
    expect([wrong.status, wrong.body]).toMatchObject([409, { code: 'custody-of-another', law: 'BLTTHS 118(4)' }]);
    await put(head, `${path}/extension-request`, { number: '5/QĐ-CSHS', grounds });
    await waiting(procurator, path, 'custody-extension');
    await put(head, `${file}/accused/${String(one)}/detention`, order);
    expect(await limits(head, path)).toMatchObject({ '16.file': expect.stringMatching(/^met /) });
    const { since, until } = await read(head, path);
    await decide(file, 'detention-approval', 'detention-requests', { decision: 'approved' });
    expect(await inStatus(head, path, 'detained')).toMatchObject({ extensions: [{ answer: 'withdrawn' }] });
    await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const ofCustody = items.find(({ from }: Answered) => path.endsWith(from[0]));
      expect(ofCustody.requests).toMatchObject([{ kind: 'custody-extension', decision: 'withdrawn' }]);
    });
    expect(await limits(head, path)).toMatchObject({ '118': `met ${String(until)}` });
    const [detained] = (await read(head, file)).accused;
    expect(detained).toMatchObject({
      custody: { from: String(since).slice(0, 10), until: String(until).slice(0, 10) },
      detainedUntil: '2025-09-30',
    });
  });
});
