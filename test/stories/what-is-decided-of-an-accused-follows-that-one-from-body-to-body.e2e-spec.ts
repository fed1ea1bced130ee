import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, post, read, tried, type Answered } from './acting';
import { caseUnderWay, detained, officer, OTHER_BODY, transferred } from './judicial';

const place = { unit: 'c00070', number: '46/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
const reasons = 'Lý do: canary.';
const AGENCIES = ['pc02', 'pc03', 'pc04', 'vks-hn'];
const THIRD_BODY = { ...OTHER_BODY, id: 'pc04', port: 4704, healthPort: 4724 };

describe('what is decided of one accused of a case that has gone to another body', () => {
  let city: TestCity;
  let first: Client;
  let other: Client;
  let third: Client;
  let procurator: Client;
  let file: string;
  let there: string;
  /** Of those who are split off there: one goes on to a third body, one comes back. */
  let onward: string;
  let back: string;
  let ids: string[];

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z', more: [OTHER_BODY, THIRD_BODY] });
    first = await city.as('pc02.thu-truong');
    other = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
    third = await city.as(officer('pc04', 'investigator', 'head-of-investigation'));
    procurator = await city.as('vks-hn.vien-truong');
    const opened = await caseUnderWay(first, ['Lê Văn Canary', 'Trần Văn Canary', 'Phạm Văn Canary'], place);
    file = `/cases/${opened.id}`;
    ids = opened.accused.map(({ id }: Answered) => id);
    for (const one of ids) await detained(first, procurator, opened.id, one, { until: '2025-09-20' });
    await conducts(first, file, { officer: 'pc02.pho-1' });
    await conducts(first, file, { officer: 'pc02.pho-2', ground: 'not-impartial' });
    for (const one of ids.slice(1)) {
      const { version } = await read(first, file);
      await act(first, `${file}/accused/${one}/detention-extension-request`, version, { months: 2 });
    }
    there = await goes(first, file, 'pc03', other);
    onward = await goes(other, await splitOff(ids[1]!), 'pc04', third);
    back = await goes(other, await splitOff(ids[2]!), 'pc02', first);
  });

  const conducts = async (head: Client, path: string, who: { officer: string; ground?: string }): Promise<void> => {
    await act(head, `${path}/conductor`, (await read(head, path)).version, { conductor: 'deputy-head', ...who });
  };
  const goes = (from: Client, path: string, agency: string, head: Client): Promise<string> =>
    transferred(procurator, from, path, { agency, head });
  const splitOff = async (accused: string): Promise<string> => {
    const part = await post(other, `${there}/splits`, { accused: [accused] });
    return `/cases/${part.id}`;
  };
  const supervision = async (): Promise<Answered> => {
    const { items } = await read(procurator, '/supervisions');
    return items.find(({ from }: Answered) => file.endsWith(from[0]));
  };
  const bothAre = (expected: object): Promise<void> =>
    eventually(async () => {
      const files = [await read(third, onward), await read(first, back)];
      expect(files.map(({ accused }) => accused)).toMatchObject([
        [{ id: ids[1], ...expected }],
        [{ id: ids[2], ...expected }],
      ]);
    });

  it('finds each in one case alone: the one that came back is apart from that in which it went', async () => {
    expect(back).not.toBe(file);
    expect((await read(first, file)).accused).toMatchObject([
      { id: ids[0], state: 'investigated' },
      { id: ids[1], state: 'investigated' },
      { id: ids[2], state: 'split-off' },
    ]);
    await bothAre({ state: 'investigated', detainedUntil: '2025-09-20', detentionExtensions: 0 });
  });

  it('knows there who had to withdraw, and lets nobody of another body pay for that (TTLT 04/2018 4(1), (2))', async () => {
    const again = { conductor: 'deputy-head', officer: 'pc02.pho-1' };
    const refused = await tried(first, 'put', `${back}/conductor`, again);
    expect([refused.status, refused.body.code]).toEqual([409, 'had-to-withdraw']);
    await conducts(other, there, { officer: 'pc02.pho-1' });
    const same = await tried(other, 'put', `${there}/conductor`, again);
    expect([same.status, same.body.code]).toEqual([409, 'conducts-already']);
  });

  it('is there an extension of the detention, which the first body had asked for (BLTTHS 173(2))', async () => {
    for (const one of ids.slice(1)) {
      const { id, version, requests } = await supervision();
      const { exchange } = requests.find(
        ({ kind, accused }: Answered) => kind === 'investigation-extension' && accused === one,
      );
      const decision = `/supervisions/${id}/investigation-extension-requests/${exchange}/decision`;
      await act(procurator, decision, version, { decision: 'granted', months: 2, number: '8/QĐ-VKS' });
    }
    await bothAre({ detentionExtensions: 1 });
  });

  it('is there the end of a detention (TTLT 04/2018 5(3))', async () => {
    for (const one of ids.slice(1)) {
      const { id, version, requests } = await supervision();
      const { exchange } = requests.find(
        ({ kind, accused }: Answered) => kind === 'detention-approval' && accused === one,
      );
      const path = `/supervisions/${id}/detention-requests/${exchange}/revocation`;
      await act(procurator, path, version, { number: '20/QĐ-VKS', basis: 'consulted', reasons, replaced: false });
    }
    await bothAre({ detainedUntil: null });
    expect((await read(other, there)).accused[0]).toMatchObject({ id: ids[0], detainedUntil: '2025-09-20' });
  });

  it('leaves the first case to those who are still in it, when that comes back', async () => {
    expect(await goes(other, there, 'pc02', first)).toBe(file);
    const states = (await read(first, file)).accused.map(({ id, state }: Answered) => [id, state]);
    expect(states).toEqual(
      expect.arrayContaining([
        [ids[0], 'investigated'],
        [ids[1], 'split-off'],
        [ids[2], 'split-off'],
      ]),
    );
    await nothingParked(city, AGENCIES);
  });

  it('is there the crime itself: a change that is cancelled brings back the one before, also once the case is back (TTLT 04/2018 8(1)(b))', async () => {
    const { id, version } = await caseUnderWay(first, ['Ngô Văn Canary'], { ...place, number: '47/2025/VA-CU' });
    const path = `/cases/${id}`;
    await act(first, `${path}/qualification`, version, { article: '152', clause: '1' });
    const changed = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === id);
      const { notice } = found.decisions.find(({ decision }: Answered) => decision === 'requalification');
      return { ...found, path: `/supervisions/${found.id}/decisions/${notice}` };
    });
    const demand = { number: '4/YC-VKS', reasons };
    await act(procurator, `${changed.path}/cancellation-demand`, changed.version, demand);
    await eventually(async () => expect((await read(first, path)).demands).toHaveLength(1));
    city.clock.advance({ days: 4 });
    const where = await goes(first, path, 'pc03', other);
    const limits = async (client: Client, of: string): Promise<string[]> => {
      const { deadlines } = await read(client, `${of}/history`);
      return deadlines.flatMap(({ rule, status, dueOn }: Answered) =>
        rule === '172' && status === 'running' ? [dueOn] : [],
      );
    };
    expect([(await read(other, where)).article, await limits(other, where)]).toEqual(['152', ['2025-10-01']]);
    const { version: now } = await read(procurator, `/supervisions/${changed.id}`);
    await act(procurator, `${changed.path}/requalification-cancellation`, now, { number: '5/QĐ-VKS', reasons });
    await eventually(async () => expect(await read(other, where)).toMatchObject({ article: '150', overtaken: [] }));
    expect(await limits(other, where)).toEqual(['2025-11-03']);
    expect((await read(first, path)).article).toBe('152');
    expect(await goes(other, where, 'pc02', first)).toBe(path);
    expect([(await read(first, path)).article, await limits(first, path)]).toEqual(['150', ['2025-11-03']]);
    await nothingParked(city, AGENCIES);
  });
});
