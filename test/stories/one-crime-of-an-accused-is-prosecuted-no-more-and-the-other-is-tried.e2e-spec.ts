import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { lastEntry, put, read, tried, type Answered } from './acting';
import { convicted, docketed, heard, inStatus, served } from './judicial';

describe('an accused who is indicted for two crimes', () => {
  let city: TestCity;
  let procurator: Client;
  let judge: Client;
  let file: string;
  let trial: string;
  let accused: string;

  const graver = { article: '151', clause: '2' };
  const lesser = { article: '150', clause: '1' };

  beforeAll(async () => {
    city = await startAgencies(['vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    const { body } = await procurator.post('/prosecution-files/opening-balances', {
      ...{ ...graver, number: '4/2025/CU', unit: 'c00070', receivedAt: '2025-08-01' },
      accused: [{ person: { name: 'Lê Văn Canary' }, ...graver, committedOn: '2024-03-01' }],
    });
    file = `/prosecution-files/${body.id}`;
    accused = body.accused[0].id;
    const crimes = [{ accused, crimes: [graver, lesser] }];
    const docket = await docketed(procurator, body.id, judge, { crimes });
    trial = `/trials/${docket.id}`;
    expect(docket).toMatchObject({ ...graver, defendants: [{ ...graver, further: [lesser] }] });
  });

  const withdrawal = (...crimes: object[]) => ({
    ...{ crimes: [{ accused, crimes }], ground: 'no-offence', number: '5/QĐ-VKS' },
  });
  const withdraw = (body: object) => tried(procurator, 'post', `${file}/crime-withdrawals`, body);

  it('is prosecuted for one of them no more, and not for all of them or for another (BLTTHS 285)', async () => {
    const all = await withdraw(withdrawal(graver, lesser));
    expect([all.status, all.body.code]).toEqual([409, 'prosecution-of-everything']);
    const another = await withdraw(withdrawal({ article: '152', clause: '1' }));
    expect([another.status, another.body.code]).toEqual([409, 'crime-not-indicted']);
    const early = await tried(judge, 'put', `${trial}/defendants/${accused}/crime-termination`, { number: '6/QĐ' });
    expect([early.status, early.body.code]).toEqual([409, 'prosecution-not-withdrawn']);
    city.clock.advance({ days: 1 });
    const done = await withdraw(withdrawal(graver));
    expect([done.status, done.body]).toMatchObject([200, { ...lesser, seriousness: 'very-serious' }]);
    expect(done.body.accused).toMatchObject([{ ...lesser, state: 'indicted', withdrawnOf: [graver] }]);
    await eventually(async () => {
      const { defendants } = await read(judge, trial);
      expect(defendants).toMatchObject([{ ...graver, withdrawn: false, withdrawnOf: [graver] }]);
    });
  });

  it('is so from another day, where that was written wrongly', async () => {
    const { id } = await lastEntry(procurator, file, 'prosecution.crimes-withdrawn');
    const occurredAt = '2025-08-05T01:00:00.000Z';
    const correction = { entry: id, reason: 'wrong-time', changes: { occurredAt } };
    const righted = await tried(procurator, 'post', `${file}/corrections`, correction);
    expect([righted.status, righted.body]).toMatchObject([200, { ...lesser, accused: [{ withdrawnOf: [graver] }] }]);
    await eventually(async () => {
      const { entries } = await read(judge, `${trial}/history`);
      expect(entries.map(({ type }: Answered) => type)).toContain('court.trial-corrected');
    });
    expect((await read(judge, trial)).defendants).toMatchObject([{ ...graver, withdrawnOf: [graver] }]);
  });

  it('is tried for the other, once the court has ended the trial of that one (BLTTHS 282(1)(b))', async () => {
    const limits = async (): Promise<string[]> => {
      const { deadlines } = await read(judge, `${trial}/history`);
      const running = deadlines.filter((one: Answered) => one.status === 'running');
      const named = running.map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`);
      return named.filter((one: string) => /^(277|BLHS27.trial) /.test(one)).sort();
    };
    expect(await limits()).toEqual(['277 2025-11-04', 'BLHS27.trial 2044-03-01']);
    const ended = await put(judge, `${trial}/defendants/${accused}/crime-termination`, { number: '6/QĐ' });
    expect(ended).toMatchObject({
      ...{ ...lesser, seriousness: 'very-serious', status: 'docketed' },
      defendants: [{ ...lesser, state: 'on-trial', further: [], withdrawnOf: [], endedFor: [graver] }],
    });
    expect(await limits()).toEqual(['277 2025-10-06', 'BLHS27.trial 2039-03-01']);
    await served(judge, trial.slice(8), 'crimes-termination');
    await heard(judge, trial.slice(8), '2025-08-20');
    const [verdict] = convicted(ended);
    const ofBoth = [graver, lesser].map((one) => ({
      ...one,
      verdict: 'convicted',
      penalty: 'imprisonment',
      months: 60,
    }));
    const both = { number: '9/2025/HS-ST', verdicts: [{ ...verdict, crimes: ofBoth }] };
    const unlawful = await tried(judge, 'put', `${trial}/judgment`, both);
    expect([unlawful.status, unlawful.body.code]).toEqual([409, 'verdict-for-each-crime']);
    await put(judge, `${trial}/judgment`, { number: '9/2025/HS-ST', verdicts: [verdict] });
    await served(judge, trial.slice(8), 'judgment');
    city.clock.advance({ days: 31 });
    await put(judge, `${trial}/entry-into-force`);
    expect(await inStatus(procurator, file, 'decided')).toMatchObject({
      accused: [{ ...lesser, outcome: 'convicted' }],
    });
    const late = await withdraw({ ...withdrawal(lesser), number: '7/QĐ-VKS' });
    expect([late.status, late.body.code]).toEqual([409, 'unlawful-act']);
    for (const agency of ['vks-hn', 'toa-hn']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });
});
