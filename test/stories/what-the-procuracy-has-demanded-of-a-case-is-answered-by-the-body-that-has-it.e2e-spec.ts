import { decisionNotice } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, post, read, tried, type Answered } from './acting';
import { caseUnderWay, detained, officer, OTHER_BODY, transferred } from './judicial';

const place = { unit: 'c00070', number: '51/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
const reasons = 'Làm rõ: canary.';
const AGENCIES = ['pc02', 'pc03', 'vks-hn'];

describe('what the procuracy has demanded of a case', () => {
  let city: TestCity;
  let first: Client;
  let other: Client;
  let procurator: Client;
  let file: string;
  let there: string;
  let done: string;
  let undone: string;
  let declined: string;
  let refused: string;
  let since: string;

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z', more: [OTHER_BODY] });
    first = await city.as('pc02.thu-truong');
    other = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
    procurator = await city.as('vks-hn.vien-truong');
    const opened = await caseUnderWay(first, ['Lê Văn Canary'], place);
    file = `/cases/${opened.id}`;
    await detained(first, procurator, opened.id, opened.accused[0].id, { until: '2025-09-20' });
  });

  const supervision = async (): Promise<Answered> => {
    const { items } = await read(procurator, '/supervisions');
    return items.find(({ from }: Answered) => file.endsWith(from[0]));
  };
  const demanded = async (what: string, more: object = {}): Promise<string> => {
    const { id } = await supervision();
    const demand = { number: '2/YC-VKS', reasons, ...more };
    const { demands } = await post(procurator, `/supervisions/${id}/${what}-demands`, demand);
    return demands.at(-1).notice;
  };
  const kept = (who: Client, path: string, expected: object[]): Promise<void> =>
    eventually(async () => {
      const { demands } = await read(who, path);
      expect(demands).toHaveLength(expected.length);
      expect(demands).toEqual(expect.arrayContaining(expected.map((one) => expect.objectContaining(one))));
    });
  /** What a case shows that it was decided elsewhere in place of that demand. */
  const insteadIn = async (who: Client, path: string): Promise<Answered[]> => {
    const { entries } = await read(who, `${path}/history`);
    return entries.flatMap(({ type, data }: Answered) =>
      type === 'investigation.prosecution-notice-received' && data.demand === undone ? [data] : [],
    );
  };
  const answer = async (who: Client, path: string, route: string, body: object = {}): Promise<void> => {
    await act(who, `${path}/demands/${route}`, (await read(who, path)).version, body);
  };
  const known = (notice: string, expected: object): Promise<void> =>
    eventually(async () => {
      const { demands } = await supervision();
      expect(demands.find((one: Answered) => one.notice === notice)).toMatchObject(expected);
    });
  const replacing = async (who: Client, path: string): Promise<string[]> => {
    const { deadlines } = await read(who, `${path}/history`);
    return deadlines.flatMap(({ rule, status }: Answered) => (rule === '4-replacement' ? [status] : []));
  };

  /** By a body that was not asked, as it may come from software of another's. */
  const named = async (demand: string): Promise<void> => {
    const { id: own } = await caseUnderWay(other, [], { ...place, number: '52/2025/VA-CU' });
    const service = city.agency('pc03').service();
    const [exchanges, desk] = [service.get(Exchanges), service.get(Desk)];
    const acting = desk.acting(desk.system);
    const terms = { decision: 'remedy', demand, number: '9/CV', decidedAt: acting.at, unit: place.unit } as const;
    const opening = { to: 'vks-hn', file: own, terms };
    await desk.database.tx(desk.system, (tx) => exchanges.open(tx, decisionNotice, opening, acting));
    await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const supervised = items.find(({ from }: Answered) => opening.file === from[0]);
      expect(supervised.decisions).toContainEqual(expect.objectContaining({ decision: 'remedy' }));
    });
  };

  it('is not done because a body names it that does not have the case', async () => {
    done = await demanded('investigation');
    await kept(first, file, [{ demand: done }]);
    await named(done);
    expect((await supervision()).demands).toMatchObject([{ notice: done, remediedAt: null }]);
  });

  it('is decided by the procuracy itself where the body does not do it (BLTTHS 179(4))', async () => {
    undone = await demanded('charge', { person: { name: 'Phạm Thị Canary' }, article: '150', clause: '1' });
    await kept(first, file, [{ demand: done }, { demand: undone, of: 'charge', metAt: null }]);
    const { id, version } = await supervision();
    await act(procurator, `/supervisions/${id}/demands/${undone}/charge`, version, { number: '3/QĐ-VKS', reasons });
    await kept(first, file, [{ demand: done }, { demand: undone, metAt: expect.any(String) }]);
  });

  it('goes along to another body, with why, and what the first one has answered', async () => {
    declined = await demanded('investigation');
    refused = await demanded('replacement', { ground: 'not-impartial' });
    await kept(first, file, [{ demand: done }, { demand: undone }, { demand: declined }, { demand: refused }]);
    expect(await replacing(first, file)).toEqual(['running']);
    await answer(first, file, `${refused}/disagreement`, { reasons: 'Vô tư: canary.' });
    there = await transferred(procurator, first, file, { agency: 'pc03', head: other });
    const open = { of: 'investigation', metAt: null };
    await kept(other, there, [
      { demand: done, ...open },
      { demand: declined, ...open },
      { demand: refused, of: 'replacement', metAt: null, declinedAt: expect.any(String) },
    ]);
    expect(await replacing(other, there)).toEqual([]);
    expect(await insteadIn(other, there)).toMatchObject([
      { decision: 'person-charged', number: '3/QĐ-VKS', by: 'vks-hn' },
    ]);
    const { items } = await read(other, '/exchanges?kind=case-transfer-file&side=receiver');
    const { body } = await other.post(`/case-transfers/${items[0].id}/readings`, { purpose: 'Thụ lý vụ án' });
    expect(JSON.stringify(body)).toContain(reasons);
  });

  it('is carried out there, or declined, and the procuracy knows it where it had demanded it (TTLT 04/2018 5, 11(2))', async () => {
    await answer(other, there, `${done}/investigation`);
    await answer(other, there, `${declined}/disagreement`, { reasons: 'Không nhất trí: canary.' });
    await known(done, { remediedAt: expect.any(String) });
    await known(declined, { remediedAt: null, declined: expect.anything() });
  });

  it('follows where the case has gone before it came', async () => {
    since = await demanded('investigation');
    await eventually(async () =>
      expect((await read(other, there)).demands).toContainEqual(
        expect.objectContaining({ demand: since, metAt: null }),
      ),
    );
    expect(await read(first, file)).toMatchObject({ overtaken: [{ notice: since }] });
  });

  it('comes back with the case as far as it is not done', async () => {
    expect(await transferred(procurator, other, there, { agency: 'pc02', head: first })).toBe(file);
    expect(await insteadIn(first, file)).toEqual([]); // it has charged her here
    await kept(first, file, [
      { demand: done, metAt: expect.any(String) },
      { demand: undone, metAt: expect.any(String) },
      { demand: declined, metAt: null, declinedAt: expect.any(String) },
      { demand: refused, metAt: null, declinedAt: expect.any(String) },
      { demand: since, metAt: null },
    ]);
    await answer(first, file, `${since}/investigation`);
    await known(since, { remediedAt: expect.any(String) });
    await nothingParked(city, AGENCIES);
  });

  it('is followed where the case is still, once that does not go', async () => {
    const asked = { ground: 'head-replaced', body: 'Cơ quan khác' };
    await act(first, `${file}/transfer-request`, (await read(first, file)).version, asked);
    const { id, version, requests } = await eventually(async () => {
      const found = await supervision();
      expect(found.requests.at(-1)).toMatchObject({ kind: 'case-transfer', decision: 'waiting' });
      return found;
    });
    const path = `/supervisions/${id}/transfer-requests/${requests.at(-1).exchange}/decision`;
    await act(procurator, path, version, { decision: 'granted', number: '7/QĐ-VKS' });
    await eventually(async () => expect((await read(first, file)).transfer).toMatchObject({ answer: 'granted' }));
    const offer = { to: 'pc03', reasons: 'Thủ trưởng thay đổi: canary.' };
    await act(first, `${file}/transfer-offer`, (await read(first, file)).version, offer);
    const late = await demanded('investigation');
    await eventually(async () => {
      const found = await read(first, file);
      expect(found.overtaken.at(-1)).toMatchObject({ notice: late });
    });
    const { status } = await tried(first, 'delete', `${file}/transfer-offer`);
    expect(status).toBe(200);
    expect((await read(first, file)).demands).toContainEqual(expect.objectContaining({ demand: late, metAt: null }));
    await nothingParked(city, AGENCIES);
  });
});
