import { Database, Desk, Persons, systemOf } from '@la-chan/platform';
import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { AppModule as Court } from '../../apps/court/src/app.module';
import { AppModule as Intake } from '../../apps/intake/src/app.module';
import { AppModule as InternationalCooperation } from '../../apps/international-cooperation/src/app.module';
import { AppModule as Investigation } from '../../apps/investigation/src/app.module';
import { AppModule as Prevention } from '../../apps/prevention/src/app.module';
import { AppModule as Prosecution } from '../../apps/prosecution/src/app.module';
import { foldEntries } from '../../apps/reporting/src/ledger/tally';
import { AppModule as VictimSupport } from '../../apps/victim-support/src/app.module';
import { query } from '../../deploy/local/servers';
import { cityFacts } from '../reporting/city';
import { ANALYST, arrived, figures, journal, rebuilt, startCity } from '../reporting/journals';
import { keptByTheFirstRelease } from '../reporting/ledger-database';
import { type Answered, read, tried } from '../stories/acting';
import { keptInCourt } from './kept/court';
import { keptInIntake } from './kept/intake';
import { keptInInternationalCooperation } from './kept/international-cooperation';
import { keptInInvestigation } from './kept/investigation';
import { migratedWith, onDay } from './kept/kept';
import { keptInPrevention } from './kept/prevention';
import { keptInProsecution } from './kept/prosecution';
import { keptInVictimSupport } from './kept/victim-support';

/** What is null was said by no release before. */
const said = (file: object): object =>
  JSON.parse(JSON.stringify(file, (_, value: unknown) => value ?? undefined)) as object;

describe.each([
  { agency: 'ca-hn', head: 'chi-huy', AppModule: Intake, kept: keptInIntake },
  { agency: 'pc02', head: 'thu-truong', AppModule: Investigation, kept: keptInInvestigation },
  { agency: 'vks-hn', head: 'vien-truong', AppModule: Prosecution, kept: keptInProsecution },
  { agency: 'toa-hn', head: 'chanh-an', AppModule: Court, kept: keptInCourt },
  { agency: 'so-y-te', head: 'lanh-dao', AppModule: VictimSupport, kept: keptInVictimSupport },
  {
    agency: 'so-ngoai-vu',
    head: 'lanh-dao',
    AppModule: InternationalCooperation,
    kept: keptInInternationalCooperation,
  },
  { agency: 'pcmbn-hn', head: 'lanh-dao', AppModule: Prevention, kept: keptInPrevention },
])('what releases of before have kept at $agency', ({ agency, head, AppModule, kept }) => {
  let city: TestCity;

  beforeAll(async () => {
    city = await startAgencies([agency], { at: onDay(10), validFrom: '2024-05-02' });
    await city.agency(agency).stop();
    city.agency(agency).restore(await migratedWith(`kept_at_${agency}`, AppModule, kept));
    await city.agency(agency).start();
  });

  it.each(kept)('is what its journal says, and goes on: $title', async (file) => {
    const { store, id, now, path, act, limits = [], withoutLimits = [], persons = [] } = file;
    const service = city.agency(agency).service();
    expect(said(await service.get(store).get(service.get(Desk).system, id))).toEqual(said(now));

    const sealed = service.get(Persons);
    await service.get(Database).own(systemOf('kept'), async (tx) => {
      for (const person of persons) await sealed.seal(tx, { name: 'Somebody' }, person);
    });

    const officer = await city.as(`${agency}.${head}`);
    const { put, post = '', body, leaves } = act;
    const answer = await tried(officer, put ? 'put' : 'post', `${path}/${id}/${put ?? post}`, body);
    expect(answer.body).toMatchObject(leaves);
    expect(answer.body.version).toBeGreaterThan(now.version);
    const { entries, deadlines } = await read(officer, `${path}/${id}/history`);
    expect(entries.length).toBeGreaterThan(now.version);
    const running = deadlines.map(({ rule }: Answered) => rule);
    expect(running).toEqual(expect.arrayContaining([...limits]));
    expect(running.filter((rule: string) => withoutLimits.includes(rule))).toEqual([]);
  });
});

describe('what the first release has kept at bcd-138, which has no files of its own', () => {
  const facts = cityFacts({ seed: 5, reports: 60, from: '2025-08-01', days: 380 });
  const [early, kept] = [facts.slice(0, facts.length / 3), facts.slice(0, (facts.length * 2) / 3)];
  let city: TestCity;
  let analyst: Client;

  /** Whose it is, with what it counts as theirs, and what it came from. */
  const files = (): Promise<object[]> =>
    query(
      city.agency('bcd-138').database.admin,
      `SELECT f.*, array(SELECT from_id FROM file_origin WHERE file_id = f.id ORDER BY 1) AS origins
       FROM file f ORDER BY id`,
    );

  beforeAll(async () => {
    city = await startCity('2026-08-31T02:00:00.000Z');
    analyst = await city.as(ANALYST);
    await journal(city, early);
    await arrived(analyst, early);
    const database = city.agency('bcd-138').service().get(Database);
    await foldEntries((work) => database.own(systemOf('ledger'), work));
    await journal(city, kept.slice(early.length));
    await arrived(analyst, kept);
  });

  it('says once it is migrated what it said, goes on with what has come since, and ends as a rebuild does', async () => {
    const before = { figures: await figures(analyst), files: await files() };
    const { admin } = city.agency('bcd-138').database;
    await city.agency('bcd-138').stop();
    const database = await keptByTheFirstRelease('kept_at_bcd_138', (rows) => query(admin, rows), ['position']);
    city.agency('bcd-138').restore(database);
    await city.agency('bcd-138').start();
    analyst = await city.as(ANALYST);
    expect({ figures: await figures(analyst), files: await files() }).toEqual(before);

    await journal(city, facts.slice(kept.length));
    await arrived(analyst, facts);
    const since = { figures: await figures(analyst), files: await files() };
    expect(since.files.length).toBeGreaterThan(before.files.length);
    const operator = await city.as('bcd-138.van-hanh');
    expect(await rebuilt(operator)).toMatchObject({ state: 'done', differing: 0, facts: facts.length });
    expect({ figures: await figures(analyst), files: await files() }).toEqual(since);
  });
});
