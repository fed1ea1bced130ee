import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { put, read, tried, type Answered } from './acting';
import { convicted, NAMED, officer, presided, REGION, REGIONAL_COURT } from './judicial';

const crime = { article: '150', clause: '1' };
const setting = { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-05' };
const PRONOUNCED = 'court.judgment-pronounced';

let city: TestCity;
let court: Client;
let path: string;
let ids: [string, string];
let opened = 0;

const persons = [
  { name: 'Lê Văn Canary', birthDate: '2010-05-11' },
  { name: 'Trần Văn Canary', birthDate: '1980-01-01' },
];
const now = (): Promise<Answered> => read(court, path);
const isTooYoung = async (answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect([status, body.code, body.law]).toEqual([409, 'too-young', 'BLHS 12(2)']);
  expect(JSON.stringify(body)).not.toMatch(/Canary|2010/);
};
const dated = (committedOn: string): Promise<Answered> =>
  put(court, `${path}/defendants/${ids[0]}/offence-date`, { committedOn });
const pronounced = async (...acquitted: string[]): Promise<Answered> => {
  const verdicts = convicted(await now()).map((one: Answered) =>
    acquitted.includes(one.defendant) ? { defendant: one.defendant, verdict: 'acquitted', ground: 'no-offence' } : one,
  );
  return tried(court, 'put', `${path}/judgment`, { number: '8/2025/HS-ST', verdicts });
};

beforeAll(async () => {
  city = await startAgencies(['toa-kv1'], { at: '2025-08-04T02:00:00.000Z', more: [REGIONAL_COURT] });
  court = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
});

beforeEach(async () => {
  opened += 1;
  const number = `${opened}/2025/CU`;
  const { body } = await court.post('/trials/opening-balances', {
    ...{ ...crime, number, unit: REGION, docketedAt: '2025-07-07' },
    defendants: persons.map((person) => ({ person, ...crime })),
  });
  path = `/trials/${body.id}`;
  ids = (await presided(court, path)).defendants.map(({ id }: Answered) => id);
});

it('it is not decided to try whoever was too young by the day of the crime: against them the trial is terminated (BLTTHS 157(3), 282(1)(a))', async () => {
  await dated('2024-05-10'); // 13
  await isTooYoung(tried(court, 'put', `${path}/setting`, setting));
  expect(await now()).toMatchObject({ status: 'docketed' });

  await put(court, `${path}/defendants/${ids[0]}/termination`, { ground: 'under-age', number: '3/QĐ' });
  expect(await put(court, `${path}/setting`, setting)).toMatchObject({
    ...{ status: 'set', defendants: [{ state: 'terminated' }, { state: 'on-trial' }] },
  });
});

it('nor is one found guilty whose crime is known since to be of an earlier day; the judgment may acquit them', async () => {
  await put(court, `${path}/setting`, setting);
  await dated('2024-05-10');
  await put(court, `${path}/hearing`);
  await isTooYoung(pronounced());
  expect(await now()).toMatchObject({ status: 'set' });

  const { status, body } = await pronounced(ids[0]);
  expect([status, body.status]).toEqual([200, 'judged']);
});

it('nor by a verdict that is put right', async () => {
  await dated('2024-05-11'); // 14
  await put(court, `${path}/setting`, setting);
  await put(court, `${path}/hearing`);
  expect((await pronounced()).status).toBe(200);
  const { entries } = await read(court, `${path}/history`);
  const { id: entry, data } = entries.find(({ type }: Answered) => type === PRONOUNCED);
  const verdicts = data.verdicts.map((one: Answered) =>
    one.defendant === ids[0]
      ? { ...one, crimes: [{ ...crime, verdict: 'convicted', found: { article: '153', clause: '1' } }] } // of which nobody under 16 is
      : one,
  );
  await isTooYoung(
    tried(court, 'post', `${path}/corrections`, { entry, reason: 'wrong-entry', changes: { verdicts } }),
  );
});

it('each reading of who they are is logged with why', async () => {
  const rows = await query<{ purpose: string }>(
    city.agency('toa-kv1').database.admin,
    `SELECT DISTINCT split_part(purpose, ' ', 1) AS purpose FROM access_log WHERE purpose ~ '^(decision to try|judgment) ' ORDER BY 1`,
  );
  expect(rows.map(({ purpose }) => purpose)).toEqual(['decision', 'judgment']);
});
