import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, post, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, docketed, filed, heard, inStatus, NAMED, officer, REGION, served } from './judicial';

const MORNING = '2025-08-04T02:00:00.000Z';
const ELSEWHERE = 'c00004';

const regional = {
  name: { vi: 'Khu vực 1', en: 'Region 1' },
  units: [REGION, 'c00082'],
  validFrom: '2025-09-01',
};

describe('two procuracies and two courts', () => {
  let city: TestCity;
  let head: Client;
  const procurator: Record<string, Client> = {};
  const judge: Record<string, Client> = {};

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'vks-kv1', 'toa-hn', 'toa-kv1'], {
      at: MORNING,
      env: { COURT_LEVEL: 'regional' },
      more: [
        { ...regional, id: 'vks-kv1', app: 'prosecution', port: 4701, healthPort: 4721 },
        { ...regional, id: 'toa-kv1', app: 'court', port: 4702, healthPort: 4722 },
      ],
    });
    head = await city.as('pc02.thu-truong');
    procurator['vks-hn'] = await city.as('vks-hn.vien-truong');
    procurator['vks-kv1'] = await city.as(officer('vks-kv1', 'prosecutor', 'head-of-procuracy'));
    judge['toa-hn'] = await city.as('toa-hn.chanh-an');
    judge['toa-kv1'] = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
  });

  const underWay = (unit: string, number: string, names = ['Trần Văn Canary']): Promise<Answered> =>
    caseUnderWay(head, names, { unit, number, initiatedAt: '2025-07-07' });
  const trialOf = async (opened: Answered, procuracy: string, court: string): Promise<Answered> => {
    const file = await filed(head, opened.id, procurator[procuracy]!);
    return docketed(procurator[procuracy]!, file.id, judge[court]!);
  };
  const judged = async (court: string, id: string, number: string): Promise<void> => {
    const trial = await heard(judge[court]!, id, '2025-09-10');
    await act(judge[court]!, `/trials/${id}/judgment`, trial.version, { number, verdicts: convicted(trial) });
    await served(judge[court]!, id, 'judgment');
  };

  const running = async (client: Client, path: string): Promise<string[]> => {
    const { deadlines } = await read(client, `${path}/history`);
    return deadlines.filter(({ status }: Answered) => status === 'running').map(({ rule }: Answered) => rule);
  };
  const declined = async (trial: string, file: string): Promise<void> => {
    const { version } = await read(judge['toa-kv1']!, `/trials/${trial}`);
    const decision = { number: '4/QĐ-TA', reasons: 'Thuộc thẩm quyền của Tòa án thành phố: canary.' };
    await act(judge['toa-kv1']!, `/trials/${trial}/competence-return`, version, decision);
    await inStatus(procurator['vks-kv1']!, file, 'received');
    expect(await running(procurator['vks-kv1']!, file)).toContain('274');
  };

  it('have one case before the regional ones begin: it is the city’s, also in their units', async () => {
    const trial = await trialOf(await underWay(REGION, '1/2025/VA-CU'), 'vks-hn', 'toa-hn');
    expect(trial).toMatchObject({ unit: REGION, sender: 'vks-hn' });
  });

  it('have each the cases of their units from that day on', async () => {
    city.clock.advance({ days: 28 });
    const near = await trialOf(await underWay(REGION, '2/2025/VA-CU'), 'vks-kv1', 'toa-kv1');
    const far = await trialOf(await underWay(ELSEWHERE, '3/2025/VA-CU'), 'vks-hn', 'toa-hn');
    expect([near, far]).toMatchObject([
      { unit: REGION, sender: 'vks-kv1', number: '1/2025/ST' },
      { unit: ELSEWHERE, sender: 'vks-hn', number: '2/2025/ST' },
    ]);
    const { items } = await read(judge['toa-kv1']!, '/trials');
    expect(items.map(({ id }: Answered) => id)).toEqual([near.id]);
  });

  it('try the two accused of one case that was split, each where it belongs, and each outcome comes back', async () => {
    const whole = await underWay(REGION, '4/2025/VA-CU', ['Lê Văn Canary', 'Lê Thị Canary']);
    const answer = await post(head, `/cases/${whole.id}/splits`, { accused: [whole.accused[1].id] });
    expect(answer).toEqual(expect.objectContaining({ splitFrom: whole.id, status: 'cracked' }));
    const near = await trialOf(whole, 'vks-kv1', 'toa-kv1');

    const file = await filed(head, answer.id, procurator['vks-kv1']!);
    const far = await docketed(procurator['vks-kv1']!, file.id, judge['toa-hn']!, { to: 'toa-hn' });

    await judged('toa-kv1', near.id, '1/2025/HS-ST');
    await judged('toa-hn', far.id, '2/2025/HS-ST');
    city.clock.advance({ days: 31 });
    for (const [court, id] of [
      ['toa-kv1', near.id],
      ['toa-hn', far.id],
    ] as const) {
      const { version } = await read(judge[court]!, `/trials/${id}`);
      await act(judge[court]!, `/trials/${id}/entry-into-force`, version);
    }
    const ended = [
      await inStatus(head, `/cases/${whole.id}`, 'decided'),
      await inStatus(head, `/cases/${answer.id}`, 'decided'),
    ];
    expect(ended.map(({ accused }) => accused.map(({ state, outcome }: Answered) => [state, outcome]))).toEqual([
      [
        ['investigated', 'convicted'],
        ['split-off', null],
      ],
      [['investigated', 'convicted']],
    ]);
  });

  it('try the case that one has declined where another procuracy has brought it (BLTTHS 274(1))', async () => {
    const graver = { article: '151', clause: '3' };
    const whole = { ...graver, unit: REGION, number: '6/2025/VA-CU', initiatedAt: '2025-07-07' };
    const accused = [{ person: { name: 'Trần Văn Canary' }, ...graver }];
    const opened = await head.post('/cases/opening-balances', { ...whole, crackedAt: '2025-07-07', accused });
    const near = await trialOf(opened.body, 'vks-kv1', 'toa-kv1');
    const beyond = await tried(judge['toa-kv1']!, 'put', `/trials/${near.id}/setting`, {
      ...{ ...NAMED, number: '9/QĐXX', opensOn: '2025-10-01' },
    });
    const law = 'BLTTHS 268(1), (2)(a), 274(1)';
    expect([beyond.status, beyond.body]).toMatchObject([409, { code: 'beyond-competence', law }]);
    const file = `/prosecution-files/${near.from[0]}`;
    await declined(near.id, file);
    const { version } = await read(procurator['vks-kv1']!, file);
    const decision = {
      number: '8/QĐ-VKS',
      ground: 'court-level',
      to: 'vks-hn',
      reasons: 'Thuộc Tòa án thành phố: canary.',
    };
    await act(procurator['vks-kv1']!, `${file}/transfer`, version, decision);
    const offer = await eventually(() =>
      only(procurator['vks-hn']!, '/exchanges?kind=prosecution-transfer&side=receiver&status=offered'),
    );
    const { body: taken } = await procurator['vks-hn']!.put(`/file-transfers/${offer.id}/acceptance`, {});
    await inStatus(procurator['vks-kv1']!, file, 'transferred');
    await inStatus(procurator['vks-hn']!, `/prosecution-files/${taken.id}`, 'received');
    const far = await docketed(procurator['vks-hn']!, taken.id, judge['toa-hn']!, { to: 'toa-hn' });
    expect(await running(judge['toa-hn']!, `/trials/${far.id}`)).toContain('277');
    expect(await running(procurator['vks-kv1']!, file)).not.toContain('274');
    expect((await read(judge['toa-kv1']!, `/trials/${near.id}`)).status).toBe('returned');
  });

  it('have what the procuracy sends again with its reasons, until the court above has settled the dispute (BLTTHS 275)', async () => {
    const near = await trialOf(await underWay(REGION, '7/2025/VA-CU'), 'vks-kv1', 'toa-kv1');
    await declined(near.id, `/prosecution-files/${near.from[0]}`);
    const again = await docketed(procurator['vks-kv1']!, near.from[0], judge['toa-kv1']!, { to: 'toa-kv1' });
    expect(again).toMatchObject({ id: near.id, status: 'docketed' });
    expect(await running(judge['toa-kv1']!, `/trials/${near.id}`)).toContain('277');
    const twice = await tried(judge['toa-kv1']!, 'put', `/trials/${near.id}/competence-return`, {
      number: '5/QĐ-TA',
      reasons: 'x',
    });
    expect([twice.status, twice.body.code, twice.body.law]).toEqual([409, 'declined-already', 'BLTTHS 274(1), 275']);
    const statement = 'Thuộc thẩm quyền của Tòa án thành phố: canary.';
    const dispute = { number: '6/TA', statement, to: 'toa-hn' };
    await act(judge['toa-kv1']!, `/trials/${near.id}/competence-dispute`, again.version, dispute);
    const asked = await eventually(() => only(judge['toa-hn']!, '/sessions?subject=competence'));
    expect(asked).toMatchObject({ status: 'open', sender: 'toa-kv1', from: [near.id], against: near.number });
    expect(await running(judge['toa-hn']!, `/sessions/${asked.id}`)).toEqual(['275']);
    const reading = await judge['toa-hn']!.post(`/sessions/${asked.id}/readings`, { purpose: 'giải quyết' });
    expect(reading.body).toMatchObject({ dossiers: [{ text: statement }] });
    await act(judge['toa-hn']!, `/sessions/${asked.id}/competence`, asked.version, {
      number: '2/QĐ',
      competent: false,
    });
    const settled = await eventually(async () => {
      const trial = await read(judge['toa-kv1']!, `/trials/${near.id}`);
      expect(trial.competence).toMatchObject({ competent: false });
      return trial;
    });
    expect(settled.status).toBe('docketed');
    await declined(near.id, `/prosecution-files/${near.from[0]}`);
  });

  it('refuse what belongs to neither of them', async () => {
    const opened = await underWay(ELSEWHERE, '5/2025/VA-CU');
    const wrong = await tried(head, 'put', `/cases/${opened.id}/conclusion`, { conclusion: 'x', to: 'vks-kv1' });
    expect([wrong.status, wrong.body.type]).toEqual([422, expect.stringContaining('no-competent-agency')]);
  });
});
