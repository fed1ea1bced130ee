import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, docketed, filed } from './judicial';

const AGENCIES = ['pc02', 'vks-hn', 'toa-hn'];
const LAW = 'TTLT 01/2020 14(2)';

describe('what a court has suspended', () => {
  let city: TestCity;
  let procurator: Client;
  let judge: Client;
  let trial: string;
  let path: string;
  let ill: Answered;

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
    const head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '38/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const { id } = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    const file = await filed(head, id, procurator);
    path = `/prosecution-files/${file.id}`;
    const docket = await docketed(procurator, file.id, judge);
    trial = `/trials/${docket.id}`;
    [ill] = docket.defendants;
  });

  const review = (client: Client, body: object = {}): Promise<Answered> =>
    tried(client, 'post', `${path}/trial-reviews`, body);
  const decide = async (what: string, body: object = {}): Promise<Answered> =>
    act(judge, `${trial}/${what}`, (await read(judge, trial)).version, { number: '4/QĐ-TA', ...body });
  const told = async (decision: string): Promise<void> =>
    eventually(async () => {
      const { entries } = await read(procurator, `${path}/history`);
      expect(entries.map(({ data }: Answered) => data.decision)).toContain(decision);
    });
  const monthly = async (): Promise<string[]> =>
    (await read(procurator, `${path}/history`)).deadlines
      .filter(({ rule }: Answered) => rule === 'R24.court' || rule === 'R24.court.accused')
      .map(({ rule, law, dueOn, status }: Answered) => `${rule} ${law} ${dueOn} ${status}`);

  it('is looked at again each month with the court, of one defendant alone too', async () => {
    const early = await review(procurator);
    expect([early.status, early.body.code]).toEqual([409, 'nothing-suspended']);
    await decide(`defendants/${ill.id}/suspension`, { ground: 'illness' });
    await told('defendant-suspension');
    expect(await monthly()).toEqual([`R24.court.accused ${LAW} 2025-09-04 running`]);
    const whole = await review(procurator);
    expect([whole.status, whole.body.code, whole.body.law]).toEqual([409, 'nothing-suspended', LAW]);
    const prosecutor = await city.as('vks-hn.kiem-sat-vien');
    expect((await review(prosecutor, { accused: ill.id })).status).toBe(200);
    await decide(`defendants/${ill.id}/resumption`);
    await told('defendant-resumption');
    expect((await monthly()).at(-1)).toBe(`R24.court.accused ${LAW} 2025-09-04 cancelled`);
  });

  /** The last decision of the court is appealed by a victim, and annulled. */
  const annulled = async (number: string): Promise<Answered> => {
    const decision = `decisions/${(await read(judge, trial)).decisions.at(-1).id}`;
    await post(judge, `${trial}/${decision}/appeals`, { by: 'victim' });
    await put(judge, `${trial}/${decision}/appeal-file`, {});
    return put(judge, `${trial}/${decision}/review`, { outcome: 'annulled', number });
  };
  const lastTold = (what: { decision: string; number: string; accused?: string[] }): Promise<void> =>
    eventually(async () => {
      const { entries } = await read(procurator, `${path}/history`);
      expect(entries.findLast(({ data }: Answered) => data.number === what.number)?.data).toMatchObject(what);
    });

  it('is looked at no more once the court of appeal has annulled the suspension, of which the procuracy is told (BLTTHS 361)', async () => {
    await decide(`defendants/${ill.id}/suspension`, { ground: 'illness' });
    await eventually(async () => expect((await monthly()).at(-1)).toBe(`R24.court.accused ${LAW} 2025-09-04 running`));
    await annulled('2/QĐ-PT');
    await lastTold({ decision: 'defendant-resumption', number: '2/QĐ-PT' });
    expect((await monthly()).at(-1)).toBe(`R24.court.accused ${LAW} 2025-09-04 cancelled`);
  });

  it('goes on for all where that has annulled the suspension of all, and is looked at no more (BLTTHS 361)', async () => {
    await decide('suspension', { ground: 'illness' });
    await eventually(async () => expect((await monthly())[0]).toBe(`R24.court ${LAW} 2025-09-04 running`));
    expect(await annulled('3/QĐ-PT')).toMatchObject({
      ...{ status: 'docketed', decisions: [] },
      defendants: [{ state: 'on-trial' }, { state: 'on-trial' }],
    });
    await lastTold({ decision: 'trial-resumption', number: '3/QĐ-PT' });
    expect((await monthly())[0]).toBe(`R24.court ${LAW} 2025-09-04 cancelled`);
  });

  it('goes on as well where that has annulled a termination, of one or of all, of which the procuracy is told (BLTTHS 361)', async () => {
    await decide(`defendants/${ill.id}/termination`, { ground: 'offender-dead' });
    expect((await annulled('4/QĐ-PT')).defendants.map(({ state }: Answered) => state)).toEqual([
      'on-trial',
      'on-trial',
    ]);
    await lastTold({ decision: 'defendant-resumption', accused: [ill.id], number: '4/QĐ-PT' });
    await decide('termination', { ground: 'offender-dead' });
    expect(await annulled('5/QĐ-PT')).toMatchObject({ status: 'docketed' });
    await lastTold({ decision: 'trial-resumption', number: '5/QĐ-PT' });
    expect(await read(procurator, path)).toMatchObject({
      status: 'handed-over',
      accused: [{ outcome: null }, { outcome: null }],
    });
  });

  it('is looked at again as long as the trial of all is suspended, in each of its periods', async () => {
    await decide('suspension', { ground: 'illness' });
    await lastTold({ decision: 'trial-suspension', number: '4/QĐ-TA' });
    expect(await monthly()).toContain(`R24.court ${LAW} 2025-09-04 running`);
    expect((await review(procurator, { period: 'fortnight' })).status).toBe(422);
    city.clock.advance({ days: 20 });
    expect((await review(procurator, { period: 'half-year' })).status).toBe(200);
    const running = (await read(procurator, `${path}/history`)).deadlines
      .filter(({ rule, status }: Answered) => /^R24\.court(?!\.accused)/.test(rule) && status === 'running')
      .map(({ rule, dueOn }: Answered) => [rule, dueOn]);
    expect(running).toEqual([
      ['R24.court', '2025-09-24'],
      ['R24.court.half-year', '2026-02-24'],
      ['R24.court.year', '2026-08-04'],
    ]);
    await decide('resumption');
    await lastTold({ decision: 'trial-resumption', number: '4/QĐ-TA' });
    expect((await review(procurator)).body.code).toBe('nothing-suspended');
  });

  it('is looked at no more, of one defendant alone neither, once a higher court has ended the whole trial (BLTTHS 370)', async () => {
    await decide(`defendants/${ill.id}/suspension`, { ground: 'illness' });
    const { undelivered, decisions } = await decide('suspension', { ground: 'illness' });
    const running = async () =>
      (await monthly()).flatMap((one) => (one.endsWith('running') ? [one.split(' ')[0]] : [])).toSorted();
    await eventually(async () => expect(await running()).toEqual(['R24.court', 'R24.court.accused']));
    const decision = decisions.at(-1).id;
    await decide(`deliveries/${undelivered.at(-1).id}`);
    city.clock.advance({ days: 16 });
    await decide(`decisions/${decision}/entry-into-force`);
    const cassation = { by: 'cassation', outcome: 'terminated', number: '4/HS-GĐT', decision };
    const noted = await post(judge, `${trial}/cassations`, cassation);
    expect(noted.status).toBe('terminated');
    await eventually(async () => expect(await running()).toEqual([]));
    await nothingParked(city, AGENCIES);
  });
});
