import { AppealRecipient } from '@la-chan/contracts';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, put, read, tried, type Answered, nothingParked } from './acting';
import {
  caseUnderWay,
  docketed,
  filed,
  inStatus,
  officer,
  PROTESTED,
  REGION,
  REGIONAL_COURT,
  served,
} from './judicial';

describe('a trial that its court has terminated', () => {
  let city: TestCity;
  let procurator: Client;
  let regional: Client;
  let higher: Client;
  let file: Answered;
  let path: string;

  const now = (): Promise<Answered> => read(regional, path);
  const decisionOf = async (): Promise<string> => `decisions/${(await now()).decisions.at(-1).id}`;
  /** The court decides so and gives it to the parties: the decision. */
  const delivered = async (what: string, body: object): Promise<string> => {
    const { decisions, undelivered } = await put(regional, `${path}/${what}`, body);
    await put(regional, `${path}/deliveries/${undelivered.at(-1).id}`);
    return `decisions/${decisions.at(-1).id}`;
  };
  const history = async (): Promise<Answered> => read(procurator, `/prosecution-files/${file.id}/history`);
  const protest = async (notice: string, part?: string): Promise<Answered> => {
    const at = `/prosecution-files/${file.id}/decision-protests`;
    const body = { ...PROTESTED, asks: 'annulled', notice, part, number: '3/QĐKN-VKS' };
    const answer = await tried(procurator, 'post', at, body);
    return { ...answer.body, answered: answer.status };
  };
  const told = async (decision: string): Promise<string> =>
    eventually(async () => {
      const { entries } = await history();
      const found = entries.findLast(({ data }: Answered) => data?.decision === decision);
      expect(found).toBeDefined();
      return found.data.notice as string;
    });

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn', 'toa-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL_COURT],
    });
    const head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    regional = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
    higher = await city.as('toa-hn.chanh-an');
    const place = { unit: REGION, number: '21/2025/VA-CU', initiatedAt: '2025-06-02' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    file = await filed(head, opened.id, procurator);
    path = `/trials/${(await docketed(procurator, file.id, regional)).id}`;
  });

  it('is told to the procuracy, which protests within 7 days and learns of no end meanwhile', async () => {
    await put(regional, `${path}/termination`, { ground: 'time-barred', number: '4/QĐ-TA' });
    const notice = await told('trial-termination');
    await served(regional, path.slice('/trials/'.length), 'trial-termination');
    expect(await protest(file.id)).toMatchObject({ answered: 409, code: 'no-decision-to-protest' });
    expect(await protest(notice)).toMatchObject({ answered: 200, status: 'handed-over' });
    await eventually(async () => expect((await now()).decisions).toMatchObject([{ appellants: ['procuracy'] }]));
    city.clock.advance({ days: 16 });
    const early = await tried(regional, 'put', `${path}/${await decisionOf()}/entry-into-force`);
    expect([early.status, early.body.code]).toEqual([409, 'decision-under-appeal']);
  });

  it('goes on once a session of the court of appeal has annulled that', async () => {
    await put(regional, `${path}/${await decisionOf()}/appeal-file`, {
      to: 'toa-hn',
      statement: 'Kháng nghị: canary.',
    });
    const session = await eventually(() => only(higher, '/sessions?status=open'));
    expect(session).toMatchObject({ number: '1/2025/PH', subject: 'decision', decision: 'termination' });
    const opened = await higher.post(`/sessions/${session.id}/readings`, { purpose: 'chuẩn bị phiên họp' });
    expect(opened.body.dossiers).toMatchObject([{ text: 'Kháng nghị: canary.', persons: [{}, {}] }]);
    const set = await act(higher, `/sessions/${session.id}/day`, session.version, { heldOn: '2025-08-25' });
    const decided = { outcome: 'annulled', number: '2/QĐ-PT' };
    const made = await act(higher, `/sessions/${session.id}/review`, set.version, decided);
    const short = await tried(higher, 'put', `/sessions/${session.id}/delivery`);
    expect([short.status, short.body.code, short.body.law]).toEqual([409, 'party-left-out', 'BLTTHS 262(2)']);
    await act(higher, `/sessions/${session.id}/delivery`, made.version, { recipients: AppealRecipient.options });
    const { deadlines } = await read(higher, `/sessions/${session.id}/history`);
    const sent = { rule: '262.session', law: 'BLTTHS 262(2)', status: 'met' };
    expect(deadlines).toContainEqual(expect.objectContaining(sent));
    expect(await inStatus(regional, path, 'docketed')).toMatchObject({
      ...{ decisions: [], defendants: [{ state: 'on-trial' }, { state: 'on-trial' }] },
    });
    expect((await read(procurator, `/prosecution-files/${file.id}`)).status).toBe('handed-over');
  });

  it('has what a suspension orders of treatment protested, which falls alone (BLTTHS 330(2), 453(2), (3))', async () => {
    const illness = { finding: 'compulsory-treatment', number: '7/QĐ-TA', decidedOn: '2025-08-20' };
    await put(regional, `${path}/suspension`, { ground: 'illness', illness, number: '7/QĐ-TA' });
    await protest(await told('trial-suspension'), 'treatment');
    const protested = { kind: 'suspension', appellants: ['procuracy'], parts: ['treatment'] };
    await eventually(async () => expect((await now()).decisions).toMatchObject([protested]));
    const up = { to: 'toa-hn', statement: 'Kháng nghị: canary.' };
    await put(regional, `${path}/${await decisionOf()}/appeal-file`, up);
    const session = await eventually(() => only(higher, '/sessions?status=open'));
    expect(session).toMatchObject({ decision: 'suspension', parts: ['treatment'] });
    const set = await act(higher, `/sessions/${session.id}/day`, session.version, { heldOn: '2025-08-25' });
    await act(higher, `/sessions/${session.id}/review`, set.version, { outcome: 'annulled', number: '3/QĐ-PT' });
    await eventually(async () => expect((await now()).decisions).toMatchObject([{ reviewed: 'annulled' }]));
    expect((await now()).status).toBe('suspended');
    const { entries } = await read(regional, `${path}/history`);
    expect(entries.find(({ type }: Answered) => type === 'court.treatment-ended').data).toEqual({
      ...{ number: '3/QĐ-PT', resumptionDue: true },
    });
    await put(regional, `${path}/resumption`, { number: '8/QĐ-TA', ground: 'recovered' });
  });

  it('is protested and appealed no more once that is withdrawn, by the procuracy in its own service (BLTTHS 342)', async () => {
    const decision = await delivered('termination', { ground: 'offender-dead', number: '5a/QĐ-TA' });
    const notice = await eventually(async () => {
      const { entries } = await history();
      const found = entries.findLast(({ data }: Answered) => data?.number === '5a/QĐ-TA');
      expect(found).toBeDefined();
      return found.data.notice as string;
    });
    await protest(notice);
    await eventually(async () => expect((await now()).decisions).toMatchObject([{ appellants: ['procuracy'] }]));
    const withdraw = (by: string) => tried(regional, 'post', `${path}/${decision}/appeal-withdrawals`, { by });
    const appealed = await tried(regional, 'post', `${path}/${decision}/appeals`, { by: 'victim' });
    expect(appealed.body.decisions).toMatchObject([{ appellants: ['procuracy', 'victim'] }]);
    const onPaper = await withdraw('procuracy');
    expect([onPaper.status, onPaper.body.code, onPaper.body.law]).toEqual([409, 'protest-not-withdrawn', 'BLTTHS 342']);
    expect((await withdraw('victim')).body.decisions).toMatchObject([{ appellants: ['procuracy'] }]);
    const at = `/prosecution-files/${file.id}`;
    const change = { ...PROTESTED, asks: 'annulled', notice, part: 'property', number: '3a/QĐ-VKS' };
    expect((await tried(procurator, 'post', `${at}/decision-protest-changes`, change)).status).toBe(200);
    await eventually(async () => expect((await now()).decisions).toMatchObject([{ parts: ['property'] }]));
    const withdrawal = () =>
      tried(procurator, 'post', `${at}/decision-protest-withdrawals`, { notice, number: '4/QĐ-VKS' });
    expect((await withdrawal()).status).toBe(200);
    await eventually(async () => expect((await now()).decisions).toMatchObject([{ appellants: [] }]));
    const again = await withdrawal();
    expect([again.status, again.body.code]).toEqual([409, 'no-protest']);
    const { deadlines } = await read(regional, `${path}/history`);
    expect(deadlines.findLast(({ rule }: Answered) => rule === '339.decision')).toMatchObject({ status: 'cancelled' });
    await put(regional, `${path}/resumption`, { number: '6a/QĐ-TA' });
  });

  it('has ended for the procuracy once another termination is in force, which nobody has appealed', async () => {
    const decision = await delivered('termination', { ground: 'offender-dead', number: '5/QĐ-TA' });
    const before = await tried(regional, 'post', `${path}/${decision}/appeals`, {
      by: 'victim',
      occurredAt: '2025-08-05',
    });
    expect([before.status, before.body.code]).toEqual([422, 'before-what-it-rests-on']);
    city.clock.advance({ days: 16 });
    const ended = await put(regional, `${path}/${decision}/entry-into-force`);
    expect(ended).toMatchObject({ status: 'terminated', decisions: [{ inForceSince: expect.any(String) }] });
    expect(await inStatus(procurator, `/prosecution-files/${file.id}`, 'decided')).toMatchObject({
      accused: [{ outcome: 'terminated' }, { outcome: 'terminated' }],
    });
    for (const agency of ['vks-hn', 'toa-hn', 'toa-kv1']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });

  it('is in force no more by a protest that the procuracy had made in time and registers only now, until that is decided (BLTTHS 337(2), 339, 343)', async () => {
    const [{ id: decision, decidedAt }] = (await now()).decisions;
    const notice = await told('trial-termination');
    const protested = (days: number): Promise<Answered> => {
      const occurredAt = new Date(Date.parse(decidedAt) + days * 86_400_000).toISOString();
      const body = { ...PROTESTED, asks: 'annulled', notice, number: '3b/QĐKN-VKS', occurredAt };
      return tried(procurator, 'post', `/prosecution-files/${file.id}/decision-protests`, body);
    };
    const late = await protested(9);
    expect([late.status, late.body.code, late.body.law]).toEqual([409, 'protest-too-late', 'BLTTHS 337(2)']);
    expect((await protested(5)).status).toBe(200);
    await eventually(async () => {
      expect((await now()).decisions).toMatchObject([{ appellants: ['procuracy'], inForceSince: null }]);
    });
    const { deadlines } = await read(regional, `${path}/history`);
    const sending = deadlines.findLast(({ rule }: Answered) => rule.startsWith('339.decision'));
    expect(sending).toMatchObject({ rule: '339.decision.received', status: 'running' });
    expect(sending.dueAt > city.clock.now()).toBe(true);
    await put(regional, `${path}/decisions/${decision}/appeal-file`, {
      to: 'toa-hn',
      statement: 'Kháng nghị: canary.',
    });
    const session = await eventually(() => only(higher, '/sessions?status=open'));
    const set = await act(higher, `/sessions/${session.id}/day`, session.version, { heldOn: '2025-10-01' });
    await act(higher, `/sessions/${session.id}/review`, set.version, { outcome: 'upheld', number: '5/QĐ-PT' });
    await eventually(async () => {
      const stands = { reviewed: 'upheld', inForceSince: expect.any(String) };
      expect(await now()).toMatchObject({ status: 'terminated', decisions: [stands] });
    });
    await nothingParked(city, ['vks-hn', 'toa-hn', 'toa-kv1']);
  });

  it('goes on once more where a higher court annuls the termination that is in force (BLTTHS 370)', async () => {
    const { decisions } = await now();
    const cassation = { by: 'cassation', outcome: 'tried-again', number: '3/HS-GĐT', decision: decisions[0].id };
    const noted = await tried(regional, 'post', `${path}/cassations`, cassation);
    expect([noted.status, noted.body.status, noted.body.decisions]).toEqual([200, 'docketed', []]);
  });

  it('ends where a higher court annuls its suspension and ends it, of which the procuracy learns', async () => {
    const decision = await delivered('suspension', { ground: 'illness', number: '6/QĐ-TA' });
    city.clock.advance({ days: 16 });
    const { decisions } = await put(regional, `${path}/${decision}/entry-into-force`);
    const cassation = { by: 'cassation', outcome: 'terminated', number: '4/HS-GĐT', decision: decisions[0].id };
    const noted = await tried(regional, 'post', `${path}/cassations`, cassation);
    expect([noted.status, noted.body.status, noted.body.decisions]).toEqual([200, 'terminated', []]);
    await eventually(async () => {
      const { entries } = await history();
      const told = entries.map(({ data }: Answered) => data); // before or after the receipt of what it was served
      expect(told).toContainEqual(expect.objectContaining({ outcome: 'terminated', number: '4/HS-GĐT' }));
    });
    const resumed = await tried(regional, 'put', `${path}/resumption`, { number: '7/QĐ-TA' });
    expect([resumed.status, resumed.body.code, resumed.body.law]).toEqual([409, 'ended-above', 'BLTTHS 283(1)']);
  });
});
