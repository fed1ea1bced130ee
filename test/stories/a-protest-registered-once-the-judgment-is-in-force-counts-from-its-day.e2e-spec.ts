import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { lastEntry, put, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, docketed, filed, heard, inStatus, PROTESTED, served } from './judicial';

describe('a judgment that was protested in time, and is in force before the protest is registered', () => {
  let city: TestCity;
  let procurator: Client;
  let court: Client;
  let file: string;
  let trial: string;
  let accused: string[];
  let pronouncedAt: string;

  const daysAfter = (days: number): string => new Date(Date.parse(pronouncedAt) + days * 86_400_000).toISOString();
  const protested = (occurredAt: string): Promise<Answered> =>
    tried(procurator, 'post', `${file}/protests`, { ...PROTESTED, accused, number: '1/QĐKN', occurredAt });

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    court = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '52/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary'], place);
    const { id } = await filed(head, opened.id, procurator);
    file = `/prosecution-files/${id}`;
    const docket = await docketed(procurator, id, court);
    trial = `/trials/${docket.id}`;
    const ready = await heard(court, docket.id, '2025-08-18');
    city.clock.advance({ days: 14 });
    accused = ready.defendants.map((one: Answered) => one.id);
    ({ pronouncedAt } = await put(court, `${trial}/judgment`, { number: '6/2025/HS-ST', verdicts: convicted(ready) }));
    await served(court, docket.id, 'judgment');
    city.clock.advance({ days: 40 });
    await put(court, `${trial}/entry-into-force`);
    await inStatus(procurator, file, 'decided');
  });

  it('is not protested by what was decided before it or after its 15 days (BLTTHS 337(1))', async () => {
    const [before, after] = [await protested(daysAfter(-1)), await protested(daysAfter(17))];
    expect([before.status, before.body.code]).toEqual([409, 'not-judged-yet']);
    expect([after.status, after.body.code]).toEqual([409, 'protest-too-late']);
  });

  it('is in force no more by the day of the protest, and goes up within 7 days of when the court has that (BLTTHS 339, 343)', async () => {
    const answer = await protested(daysAfter(10));
    expect([answer.status, answer.body.status]).toEqual([200, 'decided']);
    expect(await inStatus(court, trial, 'appealed')).toMatchObject({
      ...{ appealedAt: daysAfter(10), inForceSince: null, appeals: [{ by: 'procuracy' }] },
    });
    const { deadlines } = await read(court, `${trial}/history`);
    const sending = deadlines.filter(({ rule }: Answered) => rule.startsWith('339'));
    expect(sending).toMatchObject([{ rule: '339.received', status: 'running' }]);
    expect(sending[0].dueAt > city.clock.now()).toBe(true);
    const entry = await lastEntry(court, trial, 'court.appeal-recorded');
    const why = await court.post(`${trial}/protests/${String(entry.data.notice)}/readings`, { purpose: 'gửi hồ sơ' });
    expect(why.body).toEqual({ reasons: PROTESTED.reasons });
  });

  it('is changed and taken back by the procuracy as any other protest, and waits for its time alone again (BLTTHS 342)', async () => {
    const narrowed = { ...PROTESTED, part: 'compensation', accused, number: '2/QĐKN' };
    const changed = await tried(procurator, 'post', `${file}/protest-changes`, narrowed);
    expect([changed.status, changed.body.code]).toEqual([200, undefined]);
    await eventually(async () => {
      expect(await read(court, trial)).toMatchObject({ appeals: [{ by: 'procuracy', part: 'compensation' }] });
    });
    expect((await tried(procurator, 'post', `${file}/protest-withdrawals`, { number: '3/QĐKN' })).status).toBe(200);
    expect(await inStatus(court, trial, 'judged')).toMatchObject({ appeals: [] });
    const late = await protested(daysAfter(12));
    expect([late.status, late.body.status]).toEqual([200, 'decided']);
    await eventually(async () => {
      const entry = await lastEntry(court, trial, 'court.notice-overtaken');
      expect(entry?.data).toMatchObject({ decision: 'protest' });
    });
    expect(await read(court, trial)).toMatchObject({ status: 'judged', appeals: [] });
  });
});
