import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { nothingParked, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, docketed, filed, inStatus } from './judicial';

const AGENCIES = ['pc02', 'vks-hn', 'toa-hn'];
const opinion = { kind: 'expert-opinion', of: 'experts', number: '12/TCGĐ' };

describe('what experts are asked for of a case that is tried', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let path: string;
  let file: string;
  let trial: string;
  let one: Answered;
  let soon: Answered;
  let told: Answered;
  let last: Answered;

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    const more = { unit: 'c00070', number: '38/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    path = `/cases/${(await caseUnderWay(head, ['Lê Văn Canary'], more)).id}`;
    [one, soon, told] = [await asked(head, path), await asked(head, path), await asked(head, path)];
    file = `/prosecution-files/${(await filed(head, path.split('/')[2]!, procurator)).id}`;
    trial = `/trials/${(await docketed(procurator, file.split('/')[2]!, judge)).id}`;
  });

  const asked = async (client: Client, of: string, body: object = opinion): Promise<Answered> => {
    const answer = await post(client, `${of}/evidence-requests`, body);
    return answer.evidenceRequests.at(-1);
  };
  const result = (client: Client, of: string, { request }: Answered): Promise<Answered> =>
    put(client, `${of}/evidence-requests/${request}/result`, { result: 'received' });
  const awaited = async (client: Client, of: string): Promise<Answered> => (await read(client, of)).evidenceRequests;
  const came = (request: Answered): Answered => ({ ...request, result: 'received' });

  it('is waited for by the court, and its result follows there through the procuracy', async () => {
    expect(await awaited(judge, trial)).toEqual([one, soon, told]);
    await result(head, path, soon);
    await eventually(async () => expect(await awaited(judge, trial)).toEqual([one, came(soon), told]));
  });

  it('is a ground to suspend the trial once the limit has run out, and its result starts the limit to go on', async () => {
    city.clock.advance({ days: 70 });
    const none = await tried(judge, 'put', `${trial}/suspension`, { number: '4/QĐ', ground: 'valuation-pending' });
    expect([none.status, none.body.code, none.body.law]).toEqual([
      ...[409, 'unlawful-suspension', 'BLTTHS 229(1)(c), 281(1)(a)'],
    ]);
    await put(judge, `${trial}/suspension`, { number: '4/QĐ', ground: 'expert-opinion-pending' });
    await result(judge, trial, one);
    await result(judge, trial, told);
    const { deadlines } = await read(judge, `${trial}/history`);
    const due = deadlines.find(({ rule }: Answered) => rule === 'trial-resumption');
    expect(due).toMatchObject({ status: 'running', law: 'BLTTHS 283(1)' });
    await put(judge, `${trial}/resumption`, { number: '5/QĐ' });
  });

  it('goes back with the file that the court returns, and from there to the body, with what came meanwhile', async () => {
    const valued = await asked(judge, trial, { kind: 'valuation', of: 'valuers', number: '6/ĐG' });
    const later = await asked(judge, trial);
    last = await asked(judge, trial);
    const demand = { number: '7/QĐ', ground: 'evidence-missing', demand: 'canary: làm rõ' };
    await put(judge, `${trial}/return`, demand);
    await inStatus(procurator, file, 'received');
    const all = [came(one), came(soon), came(told), valued, later, last];
    await eventually(async () => expect(await awaited(procurator, file)).toEqual(all));
    await result(judge, trial, later);
    all[4] = came(later);
    await eventually(async () => expect(await awaited(procurator, file)).toEqual(all));
    await put(procurator, `${file}/return`, { ...demand, number: '8/QĐ' });
    await inStatus(head, path, 'cracked');
    const there = [came(one), came(soon), came(told), valued, last, came(later)];
    await eventually(async () => expect(await awaited(head, path)).toEqual(there));
    await result(head, path, valued);
  });

  it('is told on where its result reaches the court or the procuracy once that has returned the file', async () => {
    await result(judge, trial, last);
    await eventually(async () =>
      expect((await awaited(head, path)).find(({ request }: Answered) => request === last.request)).toEqual(came(last)),
    );
    expect((await awaited(procurator, file)).at(-1)).toEqual(came(last));
  });

  it('is known as answered wherever the file goes again, whoever had asked for it', async () => {
    const again = await asked(head, path, { kind: 'documents', of: 'organisation', number: '9/YC' });
    await result(head, path, again);
    const all = (await awaited(head, path)).map(({ request }: Answered) => request);
    expect(all).toHaveLength(7);
    const known = async (client: Client, of: string): Promise<void> => {
      const requests: Answered[] = await awaited(client, of);
      expect(requests.map(({ request }) => request).sort()).toEqual([...all].sort());
      expect(requests.filter(({ result }) => result !== 'received')).toEqual([]);
    };
    await filed(head, path.split('/')[2]!, procurator);
    await known(procurator, file);
    await docketed(procurator, file.split('/')[2]!, judge);
    await known(judge, trial);
    await nothingParked(city, AGENCIES);
  });
});
