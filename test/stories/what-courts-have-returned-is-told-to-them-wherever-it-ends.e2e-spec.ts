import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { Client as Postgres } from 'pg';
import { act, type Answered, nothingParked, only, read } from './acting';
import { caseUnderWay, docketed, filed, inStatus, officer, waiting } from './judicial';

const CITY = 'c00070';
const REGION = 'c00082';
const demand = { ground: 'evidence-missing', demand: 'Làm rõ: canary.' };

describe('what courts have returned', () => {
  let city: TestCity;
  const body: Record<string, Client> = {};
  const procurator: Record<string, Client> = {};
  const judge: Record<string, Client> = {};

  beforeAll(async () => {
    const region = { name: { vi: 'Khu vực 1', en: 'Region 1' }, units: [REGION], validFrom: '2025-07-01' };
    const other = { name: { vi: 'Cơ quan khác', en: 'Another body' }, units: ['*'], validFrom: '2025-07-01' };
    city = await startAgencies(['pc02', 'pc03', 'vks-hn', 'vks-kv1', 'toa-hn', 'toa-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [
        { ...region, id: 'vks-kv1', app: 'prosecution', port: 4702, healthPort: 4722 },
        { ...region, id: 'toa-kv1', app: 'court', port: 4703, healthPort: 4723 },
        { ...other, id: 'pc03', app: 'investigation', port: 4704, healthPort: 4724 },
      ],
    });
    body['pc02'] = await city.as('pc02.thu-truong');
    body['pc03'] = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
    procurator['vks-hn'] = await city.as('vks-hn.vien-truong');
    procurator['vks-kv1'] = await city.as(officer('vks-kv1', 'prosecutor', 'head-of-procuracy'));
    judge['toa-hn'] = await city.as('toa-hn.chanh-an');
    judge['toa-kv1'] = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
  });

  /** What a court has sent back and the procuracy has passed on to the body. */
  const passedOn = async (
    [investigation, procuracy, court]: [string, string, string],
    trial: string,
    file: string,
    opened: string,
  ): Promise<void> => {
    const { version } = await read(judge[court]!, `/trials/${trial}`);
    await act(judge[court]!, `/trials/${trial}/return`, version, { ...demand, number: '2/QĐ-TA' });
    const back = await inStatus(procurator[procuracy]!, `/prosecution-files/${file}`, 'received');
    await act(procurator[procuracy]!, `/prosecution-files/${file}/return`, back.version, { ...demand, number: '3/QĐ' });
    await inStatus(body[investigation]!, `/cases/${opened}`, 'cracked');
  };
  /** A case that the court of the city has returned. */
  const returned = async (number: string, names: string[], court = 'toa-hn') => {
    const opened = await caseUnderWay(body['pc02']!, names, { unit: CITY, number, initiatedAt: '2025-06-02' });
    const file = await filed(body['pc02']!, opened.id, procurator['vks-hn']!);
    const trial = await docketed(procurator['vks-hn']!, file.id, judge[court]!, { to: court });
    await passedOn(['pc02', 'vks-hn', court], trial.id, file.id, opened.id);
    return { opened, file: file.id as string, trial: trial.id as string };
  };
  /** Another body goes on with it, in a unit that another procuracy supervises, or the first again. */
  const moved = async (
    { from, to, by, unit }: { from: string; to: string; by: string; unit: string },
    id: string,
  ): Promise<string> => {
    const path = `/cases/${id}`;
    const asked = { ground: 'head-replaced', body: 'Cơ quan khác' };
    await act(body[from]!, `${path}/transfer-request`, (await read(body[from]!, path)).version, asked);
    const { supervision, exchange } = await waiting(procurator[by]!, path, 'case-transfer');
    const decision = `/supervisions/${supervision.id}/transfer-requests/${exchange}/decision`;
    await act(procurator[by]!, decision, supervision.version, { decision: 'granted', number: '6/QĐ-VKS' });
    const granted = await eventually(async () => {
      const file = await read(body[from]!, path);
      expect(file.transfer).toMatchObject({ answer: 'granted' });
      return file;
    });
    await act(body[from]!, `${path}/transfer-offer`, granted.version, { to, unit, reasons: 'canary' });
    const offer = await eventually(() =>
      only(body[to]!, '/exchanges?kind=case-transfer-file&side=receiver&status=offered'),
    );
    const { body: taken } = await body[to]!.put(`/case-transfers/${offer.id}/acceptance`, {});
    await inStatus(body[from]!, path, 'transferred');
    await inStatus(body[to]!, `/cases/${taken.id}`, 'cracked');
    return taken.id;
  };
  const away = (id: string): Promise<string> => moved({ from: 'pc02', to: 'pc03', by: 'vks-hn', unit: REGION }, id);
  /** The body terminates, and its procuracy finds that it has grounds. */
  const terminated = async (id: string, path: string): Promise<void> => {
    const { version } = await read(body['pc03']!, `/cases/${id}`);
    await act(body['pc03']!, `/cases/${id}/${path}`, version, { ground: 'exempted' });
    const supervision = await eventually(async () => {
      const { items } = await read(procurator['vks-kv1']!, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === id);
      expect(found?.decisions.at(-1)).toMatchObject({ decision: 'case-termination' });
      expect(found?.decisions.at(-1)).not.toHaveProperty('confirmedAt');
      return found;
    });
    const { notice } = supervision.decisions.at(-1);
    const confirmation = `/supervisions/${supervision.id}/decisions/${notice}/termination-confirmation`;
    const decision = { number: '6/TB-VKS', reasons: 'Có căn cứ: canary.' };
    await act(procurator['vks-kv1']!, confirmation, supervision.version, decision);
  };
  const statesAt = (court: string, trial: string, ...states: string[]): Promise<void> =>
    eventually(async () => {
      const found = await read(judge[court]!, `/trials/${trial}`);
      expect([found.status, ...found.defendants.map(({ state }: Answered) => state)]).toEqual(states);
    });
  const noted = (procuracy: string, file: string, type: string): Promise<Answered[]> =>
    eventually(async () => {
      const { entries } = await read(procurator[procuracy]!, `/prosecution-files/${file}/history`);
      const found = entries.filter((one: Answered) => one.type === type);
      expect(found).not.toHaveLength(0);
      return found.map(({ data }: Answered) => data);
    });
  afterEach(async () => {
    await nothingParked(city, ['pc02', 'pc03', 'vks-hn', 'vks-kv1', 'toa-hn', 'toa-kv1']);
  });

  it('and a body under another procuracy terminates is told to the court by the procuracy that has its return (BLTTHS 246(1), 280(3))', async () => {
    const { opened, file, trial } = await returned('61/2025/VA-CU', ['Trần Văn Canary', 'Lê Thị Canary']);
    const there = await away(opened.id);
    await terminated(there, `accused/${opened.accused[0].id}/termination`);
    await statesAt('toa-hn', trial, 'returned', 'not-indicted', 'on-trial');
    await terminated(there, 'termination');
    await statesAt('toa-hn', trial, 'discontinued', 'not-indicted', 'not-indicted');
    expect(await noted('vks-hn', file, 'prosecution.termination-told-to-court')).toHaveLength(2);
    expect((await read(procurator['vks-hn']!, `/prosecution-files/${file}`)).courtReturns).toEqual([]);
  });

  it('and had come back to the body before anybody said who waits is told as well', async () => {
    const { opened, file, trial } = await returned('66/2025/VA-CU', ['Ngô Văn Canary']);
    const before = new Postgres(city.agency('pc02').database.admin);
    await before.connect();
    try {
      await before.query(`UPDATE criminal_case SET awaited = '[]' WHERE id = $1`, [opened.id]);
    } finally {
      await before.end();
    }
    const there = await away(opened.id);
    expect(await read(body['pc03']!, `/cases/${there}`)).toMatchObject({ awaited: [{ agency: 'vks-hn', file }] });
    await terminated(there, 'termination');
    await statesAt('toa-hn', trial, 'discontinued', 'not-indicted');
  });

  it('and another procuracy terminates is told in the same way', async () => {
    const { opened, trial } = await returned('62/2025/VA-CU', ['Phạm Văn Canary']);
    const there = await filed(body['pc03']!, await away(opened.id), procurator['vks-kv1']!);
    const path = `/prosecution-files/${there.id}/termination`;
    await act(procurator['vks-kv1']!, path, there.version, { ground: 'exempted', number: '7/QĐ-VKS' });
    await statesAt('toa-hn', trial, 'discontinued', 'not-indicted');
    expect(await noted('vks-kv1', there.id, 'prosecution.termination-told-to-court')).toMatchObject([
      { through: 'vks-hn' },
    ]);
  });

  it('is let go once another procuracy has indicted it before another court, in a circle by each of them (BLTTHS 246)', async () => {
    const { opened, file, trial } = await returned('63/2025/VA-CU', ['Đỗ Văn Canary']);
    const case2 = await away(opened.id);
    const there = await filed(body['pc03']!, case2, procurator['vks-kv1']!);
    const second = await docketed(procurator['vks-kv1']!, there.id, judge['toa-kv1']!);
    await statesAt('toa-hn', trial, 'discontinued', 'not-indicted');
    expect(await noted('vks-hn', file, 'prosecution.accused-indicted-elsewhere')).toMatchObject([{ by: 'vks-kv1' }]);

    await passedOn(['pc03', 'vks-kv1', 'toa-kv1'], second.id, there.id, case2);
    const back = await moved({ from: 'pc03', to: 'pc02', by: 'vks-kv1', unit: CITY }, case2);
    expect(back).toBe(opened.id);
    expect((await filed(body['pc02']!, back, procurator['vks-hn']!)).id).toBe(file);
    expect((await docketed(procurator['vks-hn']!, file, judge['toa-hn']!, { to: 'toa-hn' })).id).toBe(trial);
    await statesAt('toa-kv1', second.id, 'discontinued', 'not-indicted');
    await statesAt('toa-hn', trial, 'docketed', 'on-trial');
  });

  it('is told to both courts where the body has merged it (BLTTHS 170, 246)', async () => {
    const one = await returned('64/2025/VA-CU', ['Vũ Văn Canary']);
    city.clock.advance({ hours: 1 });
    const other = await returned('65/2025/VA-CU', ['Vũ Thị Canary']);
    const { version } = await read(body['pc02']!, `/cases/${one.opened.id}`);
    const merger = { other: other.opened.id, ground: 'several-accused' };
    await act(body['pc02']!, `/cases/${one.opened.id}/merger`, version, merger);
    const whole = await filed(body['pc02']!, one.opened.id, procurator['vks-hn']!);
    expect(whole).toMatchObject({ id: one.file, awaited: [{ agency: 'vks-hn', file: other.file }] });
    const decision = { ground: 'exempted', number: '7/QĐ-VKS' };
    await act(procurator['vks-hn']!, `/prosecution-files/${whole.id}/termination`, whole.version, decision);
    await statesAt('toa-hn', one.trial, 'discontinued', 'not-indicted');
    await statesAt('toa-hn', other.trial, 'discontinued', 'not-indicted');
  });
});
