import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, detained, docketed, filed, heard, inStatus, served } from './judicial';

const lesser = { article: '150', clause: '1' };
const graver = { article: '151', clause: '2', circumstances: ['taken-abroad'] };

describe('a case with three accused', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let opened: Answered;
  let file: Answered;
  let ids: string[];

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary', 'Trần Văn Canary'], {
      unit: 'c00070',
      number: '31/2025/VA-CU',
      initiatedAt: '2025-07-01',
      clause: '1',
    });
    ids = opened.accused.map(({ id }: Answered) => id);
  });

  const limits = async (...rules: string[]): Promise<string[]> => {
    const { deadlines } = await read(head, `/cases/${opened.id}/history`);
    return deadlines
      .filter(({ rule, status }: Answered) => rules.includes(rule) && status === 'running')
      .map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`);
  };
  const request = (kind: string): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const supervision = items.find(({ from }: Answered) => from[0] === opened.id);
      const waiting = supervision?.requests.find((one: Answered) => one.kind === kind && one.decision === 'waiting');
      expect(waiting).toBeDefined();
      return { supervision: supervision.id, exchange: waiting.exchange };
    });

  it('has the one under another crime, on evidence that the procuracy has demanded first', async () => {
    const change = { ...graver, grounds: 'căn cứ: canary' };
    const ofAnotherClause = await tried(head, 'put', `/cases/${opened.id}/accused/${ids[1]}/charge`, {
      ...change,
      circumstances: ['organised'],
    });
    expect([ofAnotherClause.status, ofAnotherClause.body]).toMatchObject([
      422,
      { errors: [{ field: '/circumstances' }] },
    ]);
    const early = await tried(head, 'put', `/cases/${opened.id}/accused/${ids[1]}/charge`, change);
    expect([early.status, early.body.law]).toEqual([409, 'TTLT 04/2018 9(3)']);
    await put(head, `/cases/${opened.id}/qualification`, { article: '151', clause: '2', adds: true });
    await put(head, `/cases/${opened.id}/accused/${ids[1]}/charge`, change);

    const { supervision, exchange } = await request('charge-approval');
    const path = `/supervisions/${supervision}/charge-requests/${exchange}`;
    const received = async (): Promise<Answered[]> => {
      const { entries } = await read(procurator, `/supervisions/${supervision}/history`);
      return entries.filter(({ type }: Answered) => type === 'prosecution.charge-evidence-received');
    };
    // What comes to light meanwhile goes to the procuracy at once, whose 3 days go on: TTLT 04/2018 16(1).
    await put(head, `/cases/${opened.id}/accused/${ids[1]}/evidence`, { grounds: 'Lời khai mới: canary.' });
    await eventually(async () => expect(await received()).toMatchObject([{ data: { unasked: true } }]));
    await put(procurator, `${path}/demand`, { number: '4/YC', demand: 'Giấy khai sinh: canary.' });
    await eventually(async () => {
      const { accused } = await read(head, `/cases/${opened.id}`);
      expect(accused[1].approval).toBe('demanded');
    });
    const reading = await head.post(`/cases/${opened.id}/accused/${ids[1]}/demand-readings`, { purpose: 'bổ sung' });
    expect(reading.body).toEqual({ demand: 'Giấy khai sinh: canary.' });
    city.clock.advance({ days: 2 });
    await put(head, `/cases/${opened.id}/accused/${ids[1]}/evidence`, { grounds: 'Đã bổ sung: canary.' });
    await request('charge-approval');
    const { deadlines } = await read(procurator, `/supervisions/${supervision}/history`);
    const decide = deadlines.filter(({ rule }: Answered) => rule === '179-decide');
    expect(decide.map(({ status, dueOn }: Answered) => `${status} ${dueOn}`)).toEqual([
      'met 2025-08-07',
      'running 2025-08-09',
    ]);
    await put(procurator, `${path}/decision`, { decision: 'approved', number: '14/QĐ-VKS' });
    await eventually(async () => {
      const { articles, accused } = await read(head, `/cases/${opened.id}`);
      expect([articles, accused[1]]).toEqual([
        ['150', '151'],
        expect.objectContaining({ ...graver, approval: 'approved' }),
      ]);
    });

    // An act against somebody else comes out besides, and is charged before anybody is indicted for it: BLTTHS 180(2), TTLT 04/2018 9(7).
    await post(head, `/cases/${opened.id}/accused/${ids[1]}/charges`, { ...lesser, grounds: 'căn cứ: canary' });
    const asked = await request('charge-approval');
    const approval = { decision: 'approved', number: '14a/QĐ-VKS' };
    const of = `/supervisions/${asked.supervision}/charge-requests/${asked.exchange}`;
    await put(procurator, `${of}/decision`, approval);
    await eventually(async () => {
      const { accused } = await read(head, `/cases/${opened.id}`);
      expect(accused[1]).toMatchObject({ ...graver, further: [lesser], approval: 'approved' });
    });
  });

  it('has another detained, with a limit of its own that the procuracy extends', async () => {
    await detained(head, procurator, opened.id, ids[0]!, { until: '2025-11-01' });
    expect(await limits('173')).toEqual(['173 2025-11-01']);
    await put(head, `/cases/${opened.id}/accused/${ids[0]}/detention-extension-request`, { months: 2 });
    const { supervision, exchange } = await request('investigation-extension');
    const granted = { decision: 'granted', months: 2, number: '15/QĐ-VKS' };
    await put(
      procurator,
      `/supervisions/${supervision}/investigation-extension-requests/${exchange}/decision`,
      granted,
    );
    // Granted until 31/12, and no longer than the investigation, to which another crime was added: TTLT 04/2018 14(3).
    await eventually(async () => expect(await limits('173', '172')).toEqual(['172 2025-11-03', '173 2025-11-03']));
  });

  it('goes on against the third as soon as the illness is over, with a limit of that one that is extended apart', async () => {
    await put(head, `/cases/${opened.id}/accused/${ids[2]}/suspension`, { ground: 'illness' });
    const early = await tried(head, 'put', `/cases/${opened.id}/accused/${ids[2]}/extension-request`, { months: 2 });
    expect([early.status, early.body.code]).toEqual([409, 'no-extension-left']);
    await put(head, `/cases/${opened.id}/accused/${ids[2]}/resumption`);
    const both = () => limits('172', '174.resumed', '174.resumed.accused');
    expect(await both()).toEqual(['172 2025-11-03', '174.resumed.accused 2025-11-06']);
    await put(head, `/cases/${opened.id}/accused/${ids[2]}/extension-request`, { months: 2 });
    const { supervision, exchange } = await request('investigation-extension');
    const { entries } = await read(procurator, `/supervisions/${supervision}/history`);
    const asked = entries.findLast(({ type }: Answered) => type === 'prosecution.investigation-extension-requested');
    expect(asked.data).toMatchObject({ resumed: ids[2], seriousness: 'very-serious', turn: 1 });
    const granted = { decision: 'granted', months: 2, number: '16/QĐ-VKS' };
    await put(
      procurator,
      `/supervisions/${supervision}/investigation-extension-requests/${exchange}/decision`,
      granted,
    );
    await eventually(async () => expect(await both()).toEqual(['172 2025-11-03', '174.resumed.accused 2026-01-06']));
  });

  it('goes on against two while the third is ill again, and its file comes back twice', async () => {
    await put(head, `/cases/${opened.id}/accused/${ids[2]}/suspension`, { ground: 'illness' });
    await detained(head, procurator, opened.id, ids[1]!, { until: '2025-09-01' });
    for (const turn of [1, 2]) {
      file = await filed(head, opened.id, procurator);
      expect(file).toMatchObject({ article: '151', seriousness: 'especially-serious', accused: [{}, {}] });
      const demand = { ground: 'evidence-missing', number: `${turn}/YC-VKS`, demand: 'Làm rõ: canary.' };
      await put(procurator, `/prosecution-files/${file.id}/return`, demand);
      await inStatus(head, `/cases/${opened.id}`, 'cracked');
      // Both orders are still used, for no longer than the supplementary investigation may take (TTLT 04/2018 19(1)).
      const orders = ['174.detention 2025-10-06', `174.detention ${turn === 1 ? '2025-09-01' : '2025-10-06'}`];
      expect(await limits('174.detention', '174.procuracy')).toEqual(['174.procuracy 2025-10-06', ...orders]);
      const anew = { number: '3/LTG-CSĐT', until: '2025-10-06' };
      if (turn === 1) await detained(head, procurator, opened.id, ids[1]!, anew);
    }
    file = await filed(head, opened.id, procurator);
    const third = await tried(procurator, 'put', `/prosecution-files/${file.id}/return`, {
      ground: 'other-crime',
      number: '3',
      demand: 'x',
    });
    expect([third.status, third.body.law]).toEqual([409, 'BLTTHS 174(2)']);
  });

  it('ends for one whose prosecution is withdrawn, and with a judgment on the other', async () => {
    const crimes = [lesser, graver];
    const unheard = [{ accused: ids[0], crimes: [lesser, graver] }];
    const uncharged = await tried(procurator, 'put', `/prosecution-files/${file.id}/indictment`, {
      number: '1/CT',
      indictment: 'x',
      crimes: unheard,
    });
    expect([uncharged.status, uncharged.body.code]).toEqual([409, 'crime-not-charged']);
    const trial = await docketed(procurator, file.id, judge, { crimes: [{ accused: ids[1], crimes }] });
    expect(trial).toMatchObject({
      article: '151',
      clause: '2',
      defendants: [lesser, { ...graver, further: [lesser] }],
    });
    const ending = { ground: 'prosecution-withdrawn', number: '6/QĐ' };
    const early = await tried(judge, 'put', `/trials/${trial.id}/defendants/${ids[0]}/termination`, ending);
    expect([early.status, early.body.law]).toEqual([409, 'BLTTHS 282(1)(b), 285']);
    const withdrawal = { accused: [ids[0]], ground: 'no-offence', number: '5/QĐ-VKS' };
    await post(procurator, `/prosecution-files/${file.id}/prosecution-withdrawals`, withdrawal);
    await eventually(async () => {
      expect((await read(judge, `/trials/${trial.id}`)).defendants[0].withdrawn).toBe(true);
    });
    const left = await put(judge, `/trials/${trial.id}/defendants/${ids[0]}/termination`, ending);
    await heard(judge, trial.id, '2025-08-20');
    const [verdict] = convicted({ defendants: left.defendants.slice(1) });
    const of = { ...lesser, verdict: 'convicted', found: { article: '150', clause: '2' } };
    const judgment = (...crimes: object[]) => ({ number: '9/2025/HS-ST', verdicts: [{ ...verdict, crimes }] });
    const half = await tried(judge, 'put', `/trials/${trial.id}/judgment`, judgment(of));
    expect([half.status, half.body.law]).toEqual([409, 'BLTTHS 260, 298']);
    const ofBoth = { ...graver, verdict: 'convicted' };
    const apart = judgment(ofBoth, of);
    const unjoined = await tried(judge, 'put', `/trials/${trial.id}/judgment`, apart);
    expect([unjoined.body.code, unjoined.body.law]).toEqual(['sentence-for-each-crime', 'BLHS 55']);
    const prison = (months: number) => ({ penalty: 'imprisonment', months });
    const whole = judgment({ ...ofBoth, ...prison(60) }, { ...of, ...prison(36) }); // 96 months together
    const judged = await put(judge, `/trials/${trial.id}/judgment`, whole);
    expect(judged.defendants[1]).toMatchObject({ verdict: 'convicted', found: [graver, of.found] });
    await served(judge, trial.id, 'judgment');
    city.clock.advance({ days: 31 });
    await put(judge, `/trials/${trial.id}/entry-into-force`);
    const { accused } = await inStatus(head, `/cases/${opened.id}`, 'decided');
    expect(accused.map(({ state, outcome }: Answered) => `${state} ${outcome}`)).toEqual([
      'investigated terminated',
      'investigated convicted',
      'suspended null',
    ]);
  });

  it('goes on against the third in a case of its own, once the illness is over', async () => {
    const apart = await put(head, `/cases/${opened.id}/accused/${ids[2]}/resumption`);
    const accused = [{ id: ids[2], state: 'investigated' }];
    expect(apart).toMatchObject({ splitFrom: opened.id, from: [], accused });
    expect((await filed(head, apart.id, procurator)).accused).toHaveLength(1);
  });
});
