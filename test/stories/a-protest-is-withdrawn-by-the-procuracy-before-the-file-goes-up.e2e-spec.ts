import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, lastEntry, read, tried, type Answered } from './acting';
import {
  ANOTHER_PANEL,
  caseUnderWay,
  convicted,
  docketed,
  filed,
  heard,
  inStatus,
  NAMED,
  PROTESTED,
  served,
} from './judicial';

describe('a protest against a judgment', () => {
  let city: TestCity;
  let procurator: Client;
  let court: Client;
  let file: string;
  let trial: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    court = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '38/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary'], place);
    const { id } = await filed(head, opened.id, procurator);
    file = `/prosecution-files/${id}`;
    const docket = await docketed(procurator, id, court);
    trial = `/trials/${docket.id}`;
    await heard(court, docket.id, '2025-08-18');
    city.clock.advance({ days: 14 });
    const { version } = await read(court, trial);
    await act(court, `${trial}/judgment`, version, { number: '5/2025/HS-ST', verdicts: convicted(docket) });
    await served(court, docket.id, 'judgment');
    const accused = docket.defendants.map((one: Answered) => one.id);
    const byClerk = await tried(court, 'post', `${trial}/appeals`, { by: 'procuracy', defendants: accused });
    expect([byClerk.status, byClerk.body.code]).toEqual([409, 'protest-not-served']);
    const protest = { ...PROTESTED, part: 'compensation', accused, number: '1/QĐKN' };
    expect((await tried(procurator, 'post', `${file}/protests`, protest)).status).toBe(200);
    const appealed = await inStatus(court, trial, 'appealed');
    expect(appealed.appeals).toMatchObject([{ by: 'procuracy', part: 'compensation' }]);
  });

  it('is what is left to the procuracy, which withdraws no prosecution any more', async () => {
    const accused = (await read(procurator, file)).accused.map(({ id }: Answered) => id);
    const withdrawal = { accused, ground: 'no-offence', number: '4/QĐ-VKS' };
    const answer = await tried(procurator, 'post', `${file}/prosecution-withdrawals`, withdrawal);
    expect([answer.status, answer.body.code]).toEqual([409, 'judged-already']);
    const before = { ...withdrawal, occurredAt: '2025-08-05T02:00:00.000Z' };
    const late = await tried(procurator, 'post', `${file}/prosecution-withdrawals`, before);
    expect([late.status, late.body.code]).toEqual([200, undefined]);
  });

  it('says why to the judge, whose reading is logged, and what it asks for (BLTTHS 336(2)(c), (d))', async () => {
    const { entries } = await read(court, `${trial}/history`);
    const { data } = entries.find(({ type }: Answered) => type === 'court.appeal-recorded');
    expect(data).toMatchObject({ ground: 'law-misapplied', asks: 'amended', part: 'compensation' });
    const reading = { purpose: 'chuẩn bị chuyển hồ sơ' };
    const why = await court.post(`${trial}/protests/${data.notice}/readings`, reading);
    expect([why.status, why.body]).toEqual([200, { reasons: PROTESTED.reasons }]);
    expect((await court.post(`${trial}/protests/${trial.slice(8)}/readings`, reading)).status).toBe(404);
  });

  it('is changed in the service of the procuracy, and the court has it as it is now (BLTTHS 342(1), (2))', async () => {
    const accused = (await read(procurator, file)).accused.map(({ id }: Answered) => id);
    const changed = { ...PROTESTED, asks: 'tried-again', part: 'whole', accused, number: '1b/QĐKN' };
    const byClerk = { by: 'procuracy', defendants: accused };
    const onPaper = await tried(court, 'post', `${trial}/appeal-changes`, byClerk);
    expect([onPaper.status, onPaper.body.code]).toEqual([409, 'protest-not-served']);
    expect((await tried(procurator, 'post', `${file}/protest-changes`, changed)).status).toBe(200);
    const now = await eventually(async () => {
      const entry = await lastEntry(court, trial, 'court.appeal-changed');
      expect(entry).toBeDefined();
      return entry;
    });
    expect(now).toMatchObject({ data: { part: 'whole', asks: 'tried-again', was: { part: 'compensation' } } });
    expect(await read(court, trial)).toMatchObject({
      status: 'appealed',
      appeals: [{ by: 'procuracy', part: 'whole' }],
    });
    const reading = { purpose: 'chuẩn bị chuyển hồ sơ' };
    const why = await court.post(`${trial}/protests/${now.data.notice}/readings`, reading);
    expect(why.body).toEqual({ reasons: PROTESTED.reasons });
  });

  it('is not withdrawn by the clerk of the court', async () => {
    const answer = await tried(court, 'post', `${trial}/appeal-withdrawals`, { by: 'procuracy' });
    expect([answer.status, answer.body.code]).toEqual([409, 'protest-not-withdrawn']);
  });

  it('is withdrawn in the service of the procuracy, once, and the judgment waits for its time alone', async () => {
    expect((await tried(procurator, 'post', `${file}/protest-withdrawals`, { number: '2/QĐKN' })).status).toBe(200);
    const judged = await inStatus(court, trial, 'judged');
    expect(judged).toMatchObject({ appeals: [], defendants: [{ appealed: false }] });
    await eventually(async () => {
      const { entries } = await read(procurator, `${file}/history`);
      expect(entries.map(({ data }: Answered) => data.decision)).toContain('protest-withdrawal');
    });
    const again = await tried(procurator, 'post', `${file}/protest-withdrawals`, { number: '3/QĐKN' });
    expect([again.status, again.body.code]).toEqual([409, 'no-protest']);
  });

  it('is needed no more once the judgment was annulled, and the prosecution is withdrawn before it is tried again', async () => {
    const accused = (await read(procurator, file)).accused.map(({ id }: Answered) => id);
    expect((await tried(court, 'post', `${trial}/appeals`, { by: 'defendant', defendants: accused })).status).toBe(200);
    const { version } = await read(court, trial);
    await act(court, `${trial}/appeal-judgment`, version, { outcome: 'tried-again', number: '6/2025/HS-PT' });
    await eventually(async () => {
      const { entries } = await read(procurator, `${file}/history`);
      expect(entries.map(({ data }: Answered) => data.decision)).toContain('judgment-annulled');
    });
    const withdrawal = { accused, ground: 'no-offence', number: '5/QĐ-VKS' };
    expect((await tried(procurator, 'post', `${file}/prosecution-withdrawals`, withdrawal)).status).toBe(200);
  });

  it('is tried again by another panel, which the chief judge assigns anew (BLTTHS 358(2))', async () => {
    expect((await read(court, trial)).judge).toBeNull();
    const presiding = (judge: string) => tried(court, 'put', `${trial}/judge`, { judge });
    const same = await presiding('toa-hn.chanh-an');
    expect([same.status, same.body.code, same.body.law]).toEqual([409, 'has-judged-before', 'BLTTHS 53(1)(c), 358(2)']);
    expect((await presiding('toa-hn.tham-phan')).status).toBe(200);
    const judge = await city.as('toa-hn.tham-phan');
    const setting = { number: '10/QĐXX', opensOn: '2025-09-25', ...NAMED };
    const before = await tried(judge, 'put', `${trial}/setting`, setting);
    expect([before.status, before.body.code]).toEqual([409, 'has-judged-before']);
    expect((await tried(judge, 'put', `${trial}/setting`, { ...setting, panel: ANOTHER_PANEL })).status).toBe(200);
  });
});
