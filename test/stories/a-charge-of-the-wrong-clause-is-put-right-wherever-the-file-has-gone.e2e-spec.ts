import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { nothingParked, post, put, read, type Answered } from './acting';
import { caseUnderWay, charged, detained, docketed, filed } from './judicial';

const AGENCIES = ['pc02', 'vks-hn', 'toa-hn'];
const lesser = { article: '150', clause: '1' };
const graver = { article: '150', clause: '3' };

let city: TestCity;
let head: Client;
let procurator: Client;
let chief: Client;
let path: string;
let file: string;
let trial: string;
let wrong: string;
let right: string;

beforeAll(async () => {
  city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
  head = await city.as('pc02.thu-truong');
  procurator = await city.as('vks-hn.vien-truong');
  chief = await city.as('toa-hn.chanh-an');
  const place = { unit: 'c00070', number: '43/2025/VA-CU', initiatedAt: '2025-07-01', clause: '3' };
  const { id } = await caseUnderWay(head, [], place);
  path = `/cases/${id}`;
  const { accused } = await charged(head, procurator, id, ['Lê Văn Canary', 'Trần Văn Canary'], lesser);
  [wrong, right] = accused.map((one: Answered) => one.id);
  for (const one of [wrong, right])
    await put(head, `${path}/accused/${one}/offence-date`, { committedOn: '2024-03-01' });
  await detained(head, procurator, id, wrong, { until: '2025-10-01' });
  const { id: filedAs } = await filed(head, id, procurator);
  file = `/prosecution-files/${filedAs}`;
  const { id: docketedAs } = await docketed(procurator, filedAs, chief);
  trial = `/trials/${docketedAs}`;
});

const correct = async (clause: string): Promise<void> => {
  const { entries } = await read(head, `${path}/history`);
  const { id: entry } = entries.find(
    ({ type, data }: Answered) => type === 'investigation.person-charged' && data.accused === wrong,
  );
  await post(head, `${path}/corrections`, { entry, reason: 'wrong-entry', changes: { clause } });
};
const crimes = async (client: Client, of: string): Promise<object> => {
  const { accused, defendants = accused } = await read(client, of);
  const crimeOf = ({ id, article, clause }: Answered) => [id, { article, clause }];
  return Object.fromEntries(defendants.map(crimeOf));
};
const periods = async (client: Client, of: string, rule: string): Promise<object> => {
  const { deadlines } = await read(client, `${of}/history`);
  const running = deadlines.filter((one: Answered) => one.rule === rule && one.status === 'running');
  return Object.fromEntries(running.map(({ about, dueOn }: Answered) => [about, dueOn]));
};
const entries = async (client: Client, of: string, type: string): Promise<Answered[]> =>
  (await read(client, `${of}/history`)).entries.filter((one: Answered) => one.type === type);

const COUNTED = [
  ['the procuracy', () => procurator, () => file, 'BLHS27.prosecution'],
  ['the court', () => chief, () => trial, 'BLHS27.trial'],
] as const;

it('a charge is under the clause of its entry wherever the file is, and its limitation period runs by that (BLHS 27)', async () => {
  for (const [, client, of, rule] of COUNTED) {
    expect(await crimes(client(), of())).toEqual({ [wrong]: lesser, [right]: lesser });
    expect(await periods(client(), of(), rule)).toEqual({ [wrong]: '2039-03-01', [right]: '2039-03-01' });
  }
});

it.each(COUNTED)('as the body puts it right, it is so at %s, of that one alone', async (_, client, of, rule) => {
  if (of() === file) await correct('3');
  await eventually(async () => expect(await crimes(client(), of())).toEqual({ [wrong]: graver, [right]: lesser }));
  expect(await periods(client(), of(), rule)).toEqual({ [wrong]: '2044-03-01', [right]: '2039-03-01' });
});

it('what was said of the crime of that one as the file came follows, and each history shows who has put it right', async () => {
  const [docketing] = await entries(chief, trial, 'court.trial-docketed');
  expect(docketing.data.defendants).toMatchObject([lesser, lesser]);
  const put = await entries(chief, trial, 'court.trial-corrected');
  expect(put).toMatchObject([
    { officer: 'system', data: { entry: docketing.id, changes: { chargedWith: [{ id: wrong, ...graver }] } } },
    { data: { changes: { clause: '3' }, told: { by: 'vks-hn' } } },
    { data: { changes: { clause: '3' }, told: { by: 'vks-hn' } } },
  ]);
  const brought = (await read(chief, `${trial}/history`)).entries
    .filter(({ id }: Answered) => put.slice(1).some(({ data }) => data.entry === id))
    .map(({ type, data }: Answered) => [type, data.defendant]);
  expect(brought).toEqual([
    ['court.offence-dated', wrong],
    ['court.detention-brought', wrong],
  ]);
});

it('is put right once more, and told so, also where this one is tried apart by then (BLTTHS 283(2))', async () => {
  city.clock.advance({ hours: 1 });
  await put(chief, `${trial}/suspension`, { ground: 'illness', number: '4/QĐ-TA' });
  const apart = await post(chief, `${trial}/separate-trials`, { number: '9/QĐ', defendants: [wrong] });
  await correct('2');
  const again = { article: '150', clause: '2' };
  await eventually(async () => expect(await crimes(chief, trial)).toEqual({ [wrong]: again, [right]: lesser }));
  const own = `/trials/${String(apart.id)}`;
  expect(await crimes(chief, own)).toEqual({ [wrong]: again });
  expect(await periods(chief, own, 'BLHS27.trial')).toEqual({ [wrong]: '2039-03-01' }); // very serious again
  const [followed] = await entries(chief, own, 'court.trial-corrected');
  expect(followed?.data).toMatchObject({ changes: { chargedWith: [{ id: wrong, ...again }] }, told: { by: 'vks-hn' } });
  expect((await read(chief, '/exchanges?kind=correction&side=receiver')).items).toHaveLength(2);
  await nothingParked(city, AGENCIES);
});
