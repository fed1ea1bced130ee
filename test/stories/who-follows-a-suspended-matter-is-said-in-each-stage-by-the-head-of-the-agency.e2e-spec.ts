import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, nothingParked, read, takenUp, tried, type Answered } from './acting';
import { caseUnderWay, docketed, filed, takenOver } from './judicial';

const AGENCIES = ['ca-hn', 'pc02', 'vks-hn', 'toa-hn'];

describe('a matter that is suspended in each stage', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let id: string;
  let file: string;
  let trial: string;

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '37/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    ({ id } = await caseUnderWay(head, ['Lê Văn Canary'], place));
  });

  const assign = (client: Client, path: string, officer: string): Promise<Answered> =>
    tried(client, 'put', `${path}/focal-point`, { officer });
  const clocks = async (client: Client, path: string): Promise<string[]> =>
    (await read(client, `${path}/history`)).deadlines
      .filter(({ rule }: Answered) => rule.includes('focal-point'))
      .map(({ rule, law, dueOn, status }: Answered) => `${rule} ${law} ${dueOn} ${status}`);

  /** Suspends at this path, has somebody follow it as an officer of another role may not, and goes on. */
  const follows = async (
    client: Client,
    path: string,
    rule: string,
    as: string,
    { law = 'TTLT 01/2020 14(1)(a)', dueOn = '2025-08-07', ground = 'illness', code = 'unlawful-act' } = {},
  ): Promise<void> => {
    const officer = `${as.split('.')[0]!}.dau-moi`;
    const before = await assign(client, path, officer);
    expect([before.status, before.body.code, before.body.law]).toEqual([409, code, law]);
    const { version } = await read(client, path);
    const body = /^\/(cases|verifications)/.test(path) ? {} : { number: '6/QĐ' };
    await act(client, `${path}/suspension`, version, { ground, ...body });
    expect(await clocks(client, path)).toEqual([`${rule} ${law} ${dueOn} running`]);
    const wrong = await assign(client, path, 'không phải mã cán bộ');
    expect([wrong.status, wrong.body.code]).toEqual([422, 'invalid']);
    expect((await assign(await city.as(as), path, officer)).status).toBe(403);
    const assigned = await assign(client, path, officer);
    expect([assigned.status, assigned.body.focalPoint]).toEqual([200, officer]);
    expect(await clocks(client, path)).toEqual([`${rule} ${law} ${dueOn} met`]);
    await act(client, `${path}/resumption`, assigned.body.version, body);
  };

  it('is followed at the investigating body by whom its head says, and not by whom an investigator says', async () => {
    await follows(head, `/cases/${id}`, '14-focal-point', 'pc02.dieu-tra-vien');
  });

  it('is followed at the procuracy that supervises what the body has suspended as well, until it goes on', async () => {
    const [path, body] = [`/cases/${id}`, { ground: 'illness' }];
    const [law, rule] = ['TTLT 01/2020 5(4), 14(1)(a)', '5-focal-point.supervision'];
    const ofCase = async (decision: string): Promise<string> =>
      eventually(async () => {
        const { items } = await read(procurator, '/supervisions');
        const found = items.find(({ decisions }: Answered) => decisions.at(-1)?.decision === decision);
        expect(found).toBeDefined();
        return `/supervisions/${found.id}`;
      });
    // What the first of these tests did has arrived.
    await ofCase('case-resumption');
    await act(head, `${path}/suspension`, (await read(head, path)).version, body);
    const supervised = await ofCase('case-suspension');
    expect((await clocks(procurator, supervised)).at(-1)).toBe(`${rule} ${law} 2025-08-07 running`);
    expect((await assign(await city.as('vks-hn.kiem-sat-vien'), supervised, 'vks-hn.dau-moi')).status).toBe(403);
    const assigned = await assign(procurator, supervised, 'vks-hn.dau-moi');
    expect([assigned.status, assigned.body.focalPoint]).toEqual([200, 'vks-hn.dau-moi']);
    expect((await clocks(procurator, supervised)).at(-1)).toBe(`${rule} ${law} 2025-08-07 met`);
    await act(head, `${path}/resumption`, (await read(head, path)).version);
    await ofCase('case-resumption');
    const late = await assign(procurator, supervised, 'vks-hn.dau-moi');
    expect([late.status, late.body.code, late.body.law]).toEqual([409, 'nothing-suspended', law]);
  });

  it('is followed at the procuracy, and at the court', async () => {
    const { id: filedAs } = await filed(head, id, procurator);
    file = `/prosecution-files/${filedAs}`;
    const code = 'nothing-suspended';
    await follows(procurator, file, '14-focal-point.prosecution', 'vks-hn.kiem-sat-vien', { code });
    trial = `/trials/${(await docketed(procurator, filedAs, judge)).id}`;
    await follows(judge, trial, '14-focal-point.trial', 'toa-hn.tham-phan');
  });

  it('is followed at the procuracy as long as the court has suspended it, too', async () => {
    const [law, rule] = ['TTLT 01/2020 14(1)(a)', '14-focal-point.court'];
    const told = async (...decisions: string[]): Promise<void> =>
      eventually(async () => {
        const { entries } = await read(procurator, `${file}/history`);
        const known = entries.map(({ data }: Answered) => data.decision).filter(Boolean);
        expect(known.slice(-decisions.length)).toEqual(decisions);
      });
    const decide = async (what: string, body: object): Promise<Answered> =>
      act(judge, `${trial}/${what}`, (await read(judge, trial)).version, { number: '7/QĐ-TA', ...body });
    await told('trial-suspension', 'trial-resumption');
    await decide('suspension', { ground: 'illness' });
    await told('trial-resumption', 'trial-suspension');
    expect((await clocks(procurator, file)).at(-1)).toBe(`${rule} ${law} 2025-08-07 running`);
    expect((await assign(await city.as('vks-hn.kiem-sat-vien'), file, 'vks-hn.dau-moi')).status).toBe(403);
    const assigned = await assign(procurator, file, 'vks-hn.dau-moi');
    expect([assigned.status, assigned.body.focalPoint]).toEqual([200, 'vks-hn.dau-moi']);
    expect((await clocks(procurator, file)).at(-1)).toBe(`${rule} ${law} 2025-08-07 met`);
    await decide('resumption', {});
    await told('trial-suspension', 'trial-resumption');
    const late = await assign(procurator, file, 'vks-hn.dau-moi');
    expect([late.status, late.body.code, late.body.law]).toEqual([409, 'nothing-suspended', law]);
  });

  it('is followed at the body that verifies a report, and at the procuracy that has taken one over', async () => {
    const desk = await city.as('ca-hn.chi-huy');
    const verified = `/verifications/${(await takenUp(desk, head, await classifiedReport(desk))).id}`;
    const { id: left } = await takenUp(desk, head, await classifiedReport(desk));
    const taken = await takenOver(city, head, procurator, left);
    city.clock.advance({ days: 26 });
    const report = { law: 'TTLT 01/2020 5(4), 14(1)(a)', dueOn: '2025-09-18', ground: 'force-majeure' };
    await follows(head, verified, '5-focal-point', 'pc02.dieu-tra-vien', report);
    await follows(procurator, taken, '5-focal-point', 'vks-hn.kiem-sat-vien', report);
    await nothingParked(city, AGENCIES);
  });
});
