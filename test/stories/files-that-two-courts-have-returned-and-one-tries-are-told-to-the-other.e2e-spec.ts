import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, type Answered, nothingParked, read } from './acting';
import { caseUnderWay, docketed, filed, inStatus } from './judicial';

const place = { unit: 'c00070', initiatedAt: '2025-06-02' };
const demand = { ground: 'evidence-missing', number: '2/QĐ-TA', demand: 'Làm rõ: canary.' };
const merger = { ground: 'several-accused', number: '1/QĐ-VKS' };

describe('files that two courts have returned', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  const judge: Record<string, Client> = {};
  let first: Answered;
  let second: Answered;
  let trials: Record<string, string>;

  beforeAll(async () => {
    const other = { id: 'toa-kv1', app: 'court' as const, name: { vi: 'Khu vực 1', en: 'Region 1' }, units: ['*'] };
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn', 'toa-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [{ ...other, port: 4702, healthPort: 4722, validFrom: '2025-07-01' }],
    });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge['toa-hn'] = await city.as('toa-hn.chanh-an');
    const roles = ['judge', 'chief-judge', 'court-clerk'] as const;
    judge['toa-kv1'] = await city.as({ id: 'toa-kv1.ca', agency: 'toa-kv1', roles: [...roles], units: ['*'] });
  });

  /** A file with this court, which sends it back; its trial there. */
  const returned = async (
    court: string,
    number: string,
    names: string[],
    path = 'return',
  ): Promise<[Answered, string]> => {
    const opened = await caseUnderWay(head, names, { ...place, number });
    const file = await filed(head, opened.id, procurator);
    const trial = await docketed(procurator, file.id, judge[court]!, { to: court });
    const decision = path === 'return' ? demand : { number: '4/QĐ-TA', reasons: 'Thuộc Tòa án khác: canary.' };
    await act(judge[court]!, `/trials/${trial.id}/${path}`, trial.version, decision);
    city.clock.advance({ hours: 1 });
    return [await inStatus(procurator, `/prosecution-files/${file.id}`, 'received'), trial.id];
  };
  const statesAt = (court: string, trial: string, ...states: string[]): Promise<void> =>
    eventually(async () => {
      const found = await read(judge[court]!, `/trials/${trial}`);
      expect([found.status, ...found.defendants.map(({ state }: Answered) => state)]).toEqual(states);
    });

  it('and that are merged are waited for by both', async () => {
    const [one, here] = await returned('toa-hn', '51/2025/VA-CU', ['Trần Văn Canary']);
    const [other, there] = await returned('toa-kv1', '52/2025/VA-CU', ['Lê Văn Canary', 'Lê Thị Canary']);
    trials = { here, there };
    [first, second] = [one, other];
    const merged = await act(procurator, `/prosecution-files/${one.id}/merger`, one.version, {
      ...{ ...merger, other: other.id },
    });
    expect(merged.courtReturns).toMatchObject([
      { court: 'toa-hn', accused: [one.accused[0].id] },
      { court: 'toa-kv1', accused: other.accused.map(({ id }: Answered) => id) },
    ]);
    expect((await read(procurator, `/prosecution-files/${other.id}`)).courtReturns).toEqual([]);
  });

  it('tell of a termination the court that waits for whom it is about (BLTTHS 246(1), 280(3))', async () => {
    const path = `/prosecution-files/${first.id}`;
    const { version } = await read(procurator, path);
    const decision = { ground: 'exempted', number: '4/QĐ-VKS' };
    await act(procurator, `${path}/accused/${second.accused[0].id}/termination`, version, decision);
    await statesAt('toa-kv1', trials['there']!, 'returned', 'not-indicted', 'on-trial');
    await statesAt('toa-hn', trials['here']!, 'returned', 'on-trial');
  });

  it('are tried by one; the other is told, whose trial ends (BLTTHS 246)', async () => {
    const again = await docketed(procurator, first.id, judge['toa-hn']!, { to: 'toa-hn' });
    expect(again).toMatchObject({ id: trials['here'], defendants: [{ state: 'on-trial' }, { state: 'on-trial' }] });
    await statesAt('toa-kv1', trials['there']!, 'discontinued', 'not-indicted', 'not-indicted');
    expect((await read(procurator, `/prosecution-files/${first.id}`)).courtReturns).toEqual([]);
  });

  it('are let go by the court that demanded an investigation, not by one that has found itself not competent (BLTTHS 246, 274)', async () => {
    const [asked, waits] = await returned('toa-hn', '53/2025/VA-CU', ['Phạm Văn Canary']);
    const [declined, waitsNot] = await returned('toa-kv1', '54/2025/VA-CU', ['Phạm Thị Canary'], 'competence-return');
    await docketed(procurator, declined.id, judge['toa-hn']!, { to: 'toa-hn' });
    await docketed(procurator, asked.id, judge['toa-kv1']!, { to: 'toa-kv1' });
    await statesAt('toa-hn', waits, 'discontinued', 'not-indicted');
    await statesAt('toa-kv1', waitsNot, 'returned', 'on-trial');
    await nothingParked(city, ['vks-hn', 'toa-hn', 'toa-kv1']);
  });
});
