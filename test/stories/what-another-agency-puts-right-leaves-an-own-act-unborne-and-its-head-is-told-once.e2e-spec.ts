import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { act, nothingParked, post, read, type Answered } from './acting';
import { caseUnderWay } from './judicial';

const AGENCIES = ['pc02', 'vks-hn'];
const SUSPENDED = 'investigation.case-suspended';
const CORRECTED = 'investigation.case-corrected';

let city: TestCity;
let head: Client;
let procurator: Client;
let path: string;
let supervision: string;

beforeAll(async () => {
  city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
  head = await city.as('pc02.thu-truong');
  procurator = await city.as('vks-hn.vien-truong');
  const place = { unit: 'c00070', number: '41/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
  const { id, version } = await caseUnderWay(head, [], place);
  path = `/cases/${id}`;
  await act(head, `${path}/extension-request`, version, { months: 4 });
  const asked = await eventually(async () => {
    const { items } = await read(procurator, '/supervisions');
    const found = items.find(({ from }: Answered) => from[0] === id);
    expect(found?.requests).toHaveLength(1);
    return found;
  });
  supervision = `/supervisions/${asked.id}`;
  const granting = `${supervision}/investigation-extension-requests/${asked.requests[0].exchange}/decision`;
  await act(procurator, granting, asked.version, { decision: 'granted', months: 2, number: '15/QĐ-VKS' });
  await eventually(async () => expect((await read(head, path)).requests[0].answer).toBe('granted'));
});

const entries = async (type: string): Promise<Answered[]> =>
  (await read(head, `${path}/history`)).entries.filter((entry: Answered) => entry.type === type);
const putRight = async (months: number): Promise<void> => {
  const before = (await entries(CORRECTED)).length;
  const { entries: told } = await read(procurator, `${supervision}/history`);
  const { id } = told.find(({ type }: Answered) => type === 'prosecution.investigation-extension-granted');
  await post(procurator, `${supervision}/corrections`, { entry: id, reason: 'wrong-entry', changes: { months } });
  await eventually(async () => expect(await entries(CORRECTED)).toHaveLength(before + 1));
};
const listed = async (role = 'head-of-investigation'): Promise<Answered[]> =>
  (await read(head, `/unborne-acts?role=${role}`)).items;
const told = async (): Promise<unknown[]> => {
  const said = await query<{ unborne: unknown }>(
    city.agency('pc02').database.admin,
    `SELECT data -> 'unborne' AS unborne FROM journal WHERE audience = 'facts' AND data ? 'unborne' ORDER BY position`,
  );
  return said.map(({ unborne }) => unborne);
};
const reason = { reason: 'unlawful-suspension', law: 'BLTTHS 229(1)(a)' };

it('a body suspends a case once its limit, extended by two months, has run out and nobody is known (BLTTHS 229(1)(a))', async () => {
  city.clock.advance({ days: 160 });
  const { version } = await read(head, path);
  expect(await act(head, `${path}/suspension`, version, { ground: 'accused-unknown' })).toMatchObject({
    status: 'suspended',
  });
  expect(await listed()).toEqual([]);
});

it('the procuracy puts right that it was four months, which the body takes in, and its head is told that the suspension came too early', async () => {
  await putRight(4);
  const [suspended] = await entries(SUSPENDED);
  const [corrected] = await entries(CORRECTED);
  const unborne = { entry: suspended.id, ...reason, to: ['head-of-investigation', 'leader'] };
  expect(corrected.data).toMatchObject({ changes: { months: 4 }, told: { by: 'vks-hn' }, unborne: [unborne] });
  expect(suspended.unborne).toEqual({ ...reason, by: corrected.id });
  expect(await read(head, path)).toMatchObject({ status: 'suspended' });
  const file = path.split('/').at(-1);
  expect(await listed()).toMatchObject([{ ...unborne, file, type: SUSPENDED, by: 'vks-hn', correction: corrected.id }]);
  expect(await listed('investigator')).toEqual([]);
  expect(await told()).toEqual([[unborne]]);
});

it('it is told of it once, also where that is put right again and bears it as little', async () => {
  await putRight(3);
  expect(await told()).toHaveLength(1);
  expect(await listed()).toHaveLength(1);
});

it('it is off the list once the procuracy puts right that it was two months, and the history keeps that it was told', async () => {
  await putRight(2);
  expect(await listed()).toEqual([]);
  const [suspended] = await entries(SUSPENDED);
  expect(suspended.unborne).toBeUndefined();
  expect((await entries(CORRECTED)).at(-1)?.data).toMatchObject({ borneAgain: [suspended.id] });
  expect(await told()).toHaveLength(1);
  await nothingParked(city, AGENCIES);
});
