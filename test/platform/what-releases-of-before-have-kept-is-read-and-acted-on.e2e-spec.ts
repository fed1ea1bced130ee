import { Desk } from '@la-chan/platform';
import { startAgencies, type TestCity } from '@la-chan/testing';
import { AppModule as Court } from '../../apps/court/src/app.module';
import { AppModule as Intake } from '../../apps/intake/src/app.module';
import { AppModule as InternationalCooperation } from '../../apps/international-cooperation/src/app.module';
import { AppModule as Investigation } from '../../apps/investigation/src/app.module';
import { AppModule as Prevention } from '../../apps/prevention/src/app.module';
import { AppModule as Prosecution } from '../../apps/prosecution/src/app.module';
import { AppModule as VictimSupport } from '../../apps/victim-support/src/app.module';
import { read } from '../stories/acting';
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

  it.each(kept)('is what its journal says, and goes on: $title', async ({ store, id, now, path, act }) => {
    const service = city.agency(agency).service();
    expect(said(await service.get(store).get(service.get(Desk).system, id))).toEqual(said(now));

    const officer = await city.as(`${agency}.${head}`);
    const { put, post = '', body = {}, leaves } = act;
    const sending = put ? officer.put(`${path}/${id}/${put}`, body) : officer.post(`${path}/${id}/${post}`, body);
    const answer = await sending.set('if-match', `"${now.version}"`);
    expect(answer.body).toMatchObject(leaves);
    expect(answer.body.version).toBeGreaterThan(now.version);
    const { entries, deadlines } = await read(officer, `${path}/${id}/history`);
    expect(entries.length).toBeGreaterThan(now.version);
    expect(deadlines).toEqual(expect.any(Array));
  });
});
