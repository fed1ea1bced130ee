import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, put, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, docketed, filed, heard, inStatus, officer, REGION, REGIONAL_COURT } from './judicial';

describe('a judgment in force that is appealed late of one defendant', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let regional: Client;
  let higher: Client;
  let caseId: string;
  let file: string;
  let path: string;
  let ids: string[];
  let first: string;

  const now = (): Promise<Answered> => read(regional, path);
  const inForce = async (): Promise<string[]> =>
    (await now()).defendants.map(({ inForceSince }: Answered) => inForceSince);

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn', 'toa-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL_COURT],
    });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    regional = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
    higher = await city.as('toa-hn.chanh-an');
    const place = { unit: REGION, number: '41/2025/VA-CU', initiatedAt: '2025-07-01' };
    ({ id: caseId } = await caseUnderWay(head, ['Lê Văn Canary', 'Trần Thị Canary'], place));
    ({ id: file } = await filed(head, caseId, procurator));
    const { id: trial } = await docketed(procurator, file, regional, { to: 'toa-kv1' });
    path = `/trials/${trial}`;
    const ready = await heard(regional, trial, '2025-08-25');
    ids = ready.defendants.map(({ id: one }: Answered) => one);
    await put(regional, `${path}/judgment`, { number: '8/2025/HS-ST', verdicts: convicted(ready) });
    city.clock.advance({ days: 40 });
    await put(regional, `${path}/entry-into-force`);
    [first = ''] = await inForce();
    await inStatus(procurator, `/prosecution-files/${file}`, 'decided');
  });

  it('is in force no more for that one alone, once the court above has accepted it and told the procuracy', async () => {
    const late = { by: 'defendant', reason: 'force-majeure', defendants: [ids[0]] };
    const [{ id: appeal }] = (await tried(regional, 'post', `${path}/late-appeals`, late)).body.lateAppeals;
    await put(regional, `${path}/late-appeals/${String(appeal)}/dispatch`, {
      to: 'toa-hn',
      statement: 'Lý do: canary.',
    });
    const session = await eventually(() => only(higher, '/sessions?status=open'));
    const set = await act(higher, `/sessions/${session.id}/day`, session.version, { heldOn: '2025-10-10' });
    await act(higher, `/sessions/${session.id}/lateness`, set.version, { accepted: true, number: '3/QĐ-PT' });
    await inStatus(regional, path, 'appealed');
    expect(await inForce()).toEqual([null, first]);
    await eventually(async () => {
      const { entries } = await read(procurator, `/prosecution-files/${file}/history`);
      const told = entries
        .map(({ data }: Answered) => data)
        .filter(({ decision }: Answered) => decision === 'late-appeal');
      expect(told).toMatchObject([{ number: '3/QĐ-PT', from: 'toa-kv1' }]);
    });
  });

  it('is in force again for that one from the judgment on appeal, and since then as a whole', async () => {
    await put(regional, `${path}/appeal-file`);
    city.clock.advance({ days: 45 });
    const heardAgain = await put(regional, `${path}/appeal-judgment`, { number: '9/2025/HS-PT', outcome: 'upheld' });
    const [second] = await inForce();
    expect(second! > first).toBe(true);
    expect(heardAgain).toMatchObject({ status: 'in-force', inForceSince: second });
    expect(await inForce()).toEqual([second, first]);
    const ends = async (client: Client, at: string, type: string): Promise<string[]> =>
      (await read(client, `${at}/history`)).entries
        .filter((one: Answered) => one.type === type)
        .map(({ data }: Answered) => data.number);
    const both = ['8/2025/HS-ST', '9/2025/HS-PT'];
    await eventually(async () => {
      expect(await ends(procurator, `/prosecution-files/${file}`, 'prosecution.file-decided')).toEqual(both);
      expect(await ends(head, `/cases/${caseId}`, 'investigation.case-decided')).toEqual(both);
    });
  });

  it('is annulled for that one by a cassation, and stands for the other until that is annulled too', async () => {
    const cassation = { by: 'cassation', outcome: 'tried-again', number: '2/2026/HS-GĐT', defendants: [ids[0]] };
    const part = (await tried(regional, 'post', `${path}/cassations`, cassation)).body;
    expect([part.status, ...part.defendants.map(({ state }: Answered) => state)]).toEqual([
      ...['in-force', 'annulled', 'judged'],
    ]);
    expect((await tried(regional, 'post', `${path}/cassations`, cassation)).body.code).toBe('not-in-force');
    const rest = { by: 'cassation', outcome: 'investigated-again', number: '3/2026/HS-GĐT' };
    expect((await tried(regional, 'post', `${path}/cassations`, rest)).body).toMatchObject({
      status: 'annulled',
      inForceSince: null,
    });
    await eventually(async () => {
      const { entries } = await read(procurator, `/prosecution-files/${file}/history`);
      const told = entries
        .map(({ data }: Answered) => data)
        .filter(({ decision, number }: Answered) => decision === 'cassation' && number); // the others are receipts
      expect(told).toMatchObject([{ number: '2/2026/HS-GĐT' }, { number: '3/2026/HS-GĐT' }]);
    });
    for (const agency of ['pc02', 'vks-hn', 'toa-hn', 'toa-kv1']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });
});
