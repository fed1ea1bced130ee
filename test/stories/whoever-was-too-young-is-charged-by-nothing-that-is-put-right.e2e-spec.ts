import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { act, nothingParked, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay } from './judicial';

const AGENCIES = ['pc02', 'vks-hn'];
const CHARGED = 'investigation.person-charged';
const grounds = 'Căn cứ: canary.';
const crime = { article: '150', clause: '2' };
const handling = { article: '389', clause: '1' };
const refusal = (field: string) => [409, 'too-young', 'BLHS 12(2)', field];

let city: TestCity;
let head: Client;
let procurator: Client;
let path: string;
let accused: string;

beforeAll(async () => {
  city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
  head = await city.as('pc02.thu-truong');
  procurator = await city.as('vks-hn.vien-truong');
  const place = { unit: 'c00070', number: '42/2025/VA-CU', initiatedAt: '2025-07-01' };
  const { id } = await caseUnderWay(head, [], place);
  path = `/cases/${id}`;
  await put(head, `${path}/qualification`, { ...handling, adds: true, signedBy: 'head' });
  const person = { name: 'Lê Văn Canary', birthDate: '2010-05-11' }; // 15
  accused = (await post(head, `${path}/accused`, { person, ...crime, grounds })).accused[0].id;
});

const refused = async (answer: Promise<Answered>): Promise<unknown[]> => {
  const { status, body } = await answer;
  return [status, body.code, body.law, body.field];
};
const correct = async (type: string, changes: object): Promise<Answered> => {
  const { entries } = await read(head, `${path}/history`);
  const { id: entry } = entries.find((one: Answered) => one.type === type);
  return tried(head, 'post', `${path}/corrections`, { entry, reason: 'wrong-entry', changes });
};
const approved = async (): Promise<void> => {
  const { id, version, requests } = await eventually(async () => {
    const { items } = await read(procurator, '/supervisions');
    expect(items[0].requests).toHaveLength(1);
    return items[0];
  });
  const route = `/supervisions/${id}/charge-requests/${requests[0].exchange}/decision`;
  await act(procurator, route, version, { decision: 'approved', number: '15/QĐ-VKS' });
  await eventually(async () => expect(await read(head, path)).toMatchObject({ accused: [{ approval: 'approved' }] }));
};

it('a charge is not put right to a crime for which who was charged was too young (BLHS 12)', async () => {
  expect(await refused(correct(CHARGED, handling))).toEqual(refusal('/changes/article'));
  expect(await read(head, path)).toMatchObject({ accused: [{ ...crime, id: accused }] });
  const { status, body } = await correct(CHARGED, { clause: '1' });
  expect([status, body.accused]).toMatchObject([200, [{ article: '150', clause: '1' }]]);
});

it('whose record it has asked is logged with why', async () => {
  const rows = await query<{ purpose: string }>(
    city.agency('pc02').database.admin,
    `SELECT purpose FROM access_log WHERE subject = $1 AND purpose LIKE 'correction of %'`,
    [accused],
  );
  expect(rows).toHaveLength(1); // what was refused has told nobody anything
});

it('nor is a charge changed to name somebody who was too young, or to what they do not answer for (BLTTHS 157(3), 180(1))', async () => {
  await approved();
  const one = `${path}/accused/${accused}`;
  const named = (birthDate: string) => ({ person: { name: 'Lê Văn Canary', birthDate }, grounds });
  expect(await refused(tried(head, 'put', `${one}/identity`, named('2011-08-05')))).toEqual(refusal('/person'));
  expect(await refused(tried(head, 'put', `${one}/charge`, { ...handling, grounds }))).toEqual(refusal('/article'));
  expect(await refused(tried(head, 'post', `${one}/charges`, { ...handling, grounds }))).toEqual(refusal('/article'));
  await put(head, `${one}/identity`, named('2011-08-04')); // 14
  await nothingParked(city, AGENCIES);
});
