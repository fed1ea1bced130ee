import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { only, put, read, tried, type Answered } from './acting';
import {
  ANOTHER_PANEL,
  caseUnderWay,
  convicted,
  docketed,
  docketedAlone,
  filed,
  heard,
  inStatus,
  officer,
  REGION,
  served,
  NAMED,
  presided,
} from './judicial';

const DEMAND = 'Điều tra lại: canary.';

describe('an appeal about three defendants', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let regional: Client;
  let higher: Client;
  let analyst: Client;
  let opened: Answered;
  let file: Answered;
  let trial: Answered;
  let ids: [string, string, string];
  let defended: string;

  const outcomes = ({ accused }: Answered): string[] => accused.map(({ outcome }: Answered) => outcome);
  const shows = (list: 'targets' | 'further', id: string, figure: object) =>
    eventually(async () => {
      const card = await read(analyst, '/scorecard?period=2025');
      const indicators = card[list].flatMap((one: Answered) => one.indicators);
      expect(indicators.find((one: Answered) => one.id === id)).toMatchObject(figure);
    });

  const register = async (client: Client, path: string, role: string, of?: string): Promise<Answered[]> => {
    const body = { role, of, person: { name: 'Luật sư Canary' } };
    const answer = await tried(client, 'post', `${path}/participants`, body);
    expect(answer.status).toBe(200);
    return taking(answer.body);
  };
  const taking = ({ participants }: Answered): Answered[] =>
    participants.filter(({ endedAt }: Answered) => endedAt === null);

  beforeAll(async () => {
    const court = { vi: 'Khu vực 1', en: 'Region 1' };
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn', 'toa-kv1', 'bcd-138'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [
        {
          ...{ id: 'toa-kv1', app: 'court', name: court, units: [REGION] },
          ...{ port: 4702, healthPort: 4722, validFrom: '2025-07-01' },
        },
      ],
    });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    regional = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
    higher = await city.as('toa-hn.chanh-an');
    analyst = await city.as('bcd-138.phan-tich');
    const place = { unit: REGION, number: '21/2025/VA-CU', initiatedAt: '2025-06-02' };
    opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary', 'Trần Văn Canary'], place);
    file = await filed(head, opened.id, procurator);
    trial = await docketed(procurator, file.id, regional);
    ids = trial.defendants.map(({ id }: Answered) => id);
    await put(regional, `/trials/${trial.id}/defendants/${ids[1]}/offence-date`, { committedOn: '2018-02-01' });
    await heard(regional, trial.id, '2025-08-18');
    const probation = [{ penalty: 'probation', months: 24 }];
    for (const id of [ids[0], ids[2]]) {
      const ban = { measure: 'exit-ban', number: '3/THXC-TA', until: '2025-09-20' };
      await put(regional, `/trials/${trial.id}/defendants/${id}/measure`, ban);
    }
    const distraint = { measure: 'distraint', number: '3/LKB-TA', accused: ids[2] };
    const kept = await tried(regional, 'post', `/trials/${trial.id}/coercions`, distraint);
    expect(kept.status).toBe(200);
    await register(regional, `/trials/${trial.id}`, 'defender', ids[2]);
    await register(regional, `/trials/${trial.id}`, 'litigant');
    const verdicts = convicted(trial).map((one) => ({ ...one, additional: probation }));
    await put(regional, `/trials/${trial.id}/judgment`, { number: '5/2025/HS-ST', verdicts });
    await served(regional, trial.id, 'judgment');
    const appealed = await tried(regional, 'post', `/trials/${trial.id}/appeals`, { by: 'defendant', defendants: ids });
    expect(appealed.body.status).toBe('appealed');
    await put(regional, `/trials/${trial.id}/appeal-file`, { to: 'toa-hn' });
  });

  it('is decided for each of them, and the file goes one way', async () => {
    const offer = await eventually(() => only(higher, '/exchanges?kind=appeal&side=receiver&status=offered'));
    const { body: accepted } = await higher.put(`/appeal-files/${offer.id}/docketing`, {});
    const appeal = `/appeals/${accepted.id}`;
    await inStatus(higher, appeal, 'docketed');
    await presided(higher, appeal);
    const come = await read(higher, appeal);
    expect(come.defendants.map(({ measures = [] }: Answered) => measures.length)).toEqual([1, 0, 1]);
    expect(come.defendants[1]).toMatchObject({ limitationFrom: '2018-02-01' });
    const distraint = { measure: 'distraint', number: '3/LKB-TA' };
    expect(come.defendants.map(({ coercions = [] }: Answered) => coercions)).toMatchObject([[], [], [distraint]]);
    const order = (body: object): Promise<Answered> => tried(higher, 'post', `${appeal}/coercions`, body);
    const freezing = { measure: 'freezing', number: '4/LPT-PT' };
    const nobody = await order(freezing);
    expect([nobody.status, nobody.body.code, nobody.body.law]).toEqual([409, 'coercion-of-whom', 'BLTTHS 347(1)']);
    for (const accused of [ids[0], ids[1]]) expect((await order({ ...freezing, accused })).status).toBe(200);
    const [frozen] = (await read(higher, appeal)).defendants[1].coercions;
    const over = { number: '5/QĐ-HB', ground: 'not-necessary' };
    const freed = await put(higher, `${appeal}/coercions/${frozen.order}/end`, over);
    expect(freed.defendants[1].coercions).toEqual([]);
    expect((await read(regional, `/trials/${trial.id}`)).defendants[2].coercions).toEqual([]);
    const bail = { measure: 'bail', number: '4/QĐ-BL', until: '2025-09-30' };
    await put(higher, `${appeal}/defendants/${ids[0]}/measure`, bail);
    const ended = { measure: 'exit-ban', number: '5/QĐ-HB', ground: 'replaced' };
    const bound = await put(higher, `${appeal}/defendants/${ids[0]}/measure-end`, ended);
    expect(bound.defendants[0].measures).toMatchObject([{ measure: 'bail', until: '2025-09-30' }]);
    const detention = { number: '6/QĐ-TG', until: '2025-09-25' };
    await put(higher, `${appeal}/defendants/${ids[2]}/detention`, detention);
    await put(higher, `${appeal}/setting`, { ...NAMED, opensOn: '2025-09-15', number: '7/QĐ' });
    const [defender, litigant] = taking(come);
    expect([defender, litigant]).toMatchObject([{ role: 'defender', of: ids[2] }, { role: 'litigant' }]);
    const participant = `${appeal}/participants/${defender.participant}`;
    const who = await higher.post(`${participant}/readings`, { purpose: 'gửi quyết định' });
    expect(who.body).toEqual({ name: 'Luật sư Canary' });
    const setting = (...recipients: string[]) => tried(higher, 'put', `${appeal}/deliveries/setting`, { recipients });
    const told = ['appellant', 'procuracy'];
    expect((await setting(...told)).body).toMatchObject({
      ...{ code: 'party-left-out', law: 'BLTTHS 346(4)' },
    });
    expect((await setting(...told, 'defender', 'litigant')).status).toBe(200);
    expect((await tried(higher, 'delete', participant)).status).toBe(200);
    const seated = { number: '8/QĐ-PT', seat: 'clerk', before: 'thu-ky', officer: 'thu-ky-khac' };
    const replaced = async (part: string) => {
      return (await tried(higher, 'post', `${appeal}/${part}`, seated)).body;
    };
    expect(await replaced('hearing/replacements')).toMatchObject({ code: 'panel-not-sitting' });
    expect((await replaced('replacements')).panel).toContainEqual({ seat: 'clerk', officer: 'thu-ky-khac' });
    const [, another] = await register(higher, appeal, 'defender', ids[2]);
    defended = another!.participant;
    await put(higher, `${appeal}/hearing`);
    const finds = (clause: string, article = '150') => [
      { article: '150', clause: '2', verdict: 'convicted', found: { article, clause } },
    ];
    const decision = (third: object[], fine = 30_000_000, clause = '1') => ({
      ...{ outcome: 'investigated-again', number: '2/2025/HS-PT', demand: DEMAND },
      parts: [
        { defendant: ids[0], outcome: 'upheld' },
        {
          ...{ defendant: ids[1], outcome: 'amended', months: 60, crimes: finds(clause) },
          additional: [{ penalty: 'fine', amount: fine }],
        },
        ...third,
      ],
    });
    const refused = async (body: object): Promise<string> => {
      const answer = await tried(higher, 'put', `${appeal}/decision`, body);
      expect(answer.status).toBe(409);
      return answer.body.type;
    };
    expect(await refused(decision([{ defendant: ids[2], outcome: 'tried-again' }]))).toMatch(/parts-go-apart/);
    expect(await refused(decision([], 1_000_000_000))).toMatch(/penalty-not-allowed/);
    expect(await refused(decision([], 30_000_000, '3'))).toMatch(/graver-without-appeal/); // the defendants alone appeal
    const lapsed = { ...decision([]), parts: [{ defendant: ids[1], outcome: 'amended', crimes: finds('1', '390') }] };
    expect(await refused(lapsed)).toMatch(/liability-lapsed/); // five years for not reporting (BLHS 27(2)(a))
    expect(await put(higher, `${appeal}/decision`, decision([]))).toMatchObject({
      status: 'decided',
      defendants: [
        { outcome: 'upheld', measures: [], coercions: [] },
        { outcome: 'amended' },
        { outcome: 'investigated-again', measures: [], coercions: [], detained: null },
      ],
    });
    const { deadlines } = await read(higher, `${appeal}/history`);
    const limits = deadlines.filter(({ rule }: Answered) => rule.startsWith('347'));
    expect(limits.map(({ rule, about, status }: Answered) => [rule, about, status])).toEqual(
      expect.arrayContaining([
        ['347.bail', ids[0], 'met'],
        ['347.exit-ban', ids[0], 'met'],
        ['347.exit-ban', ids[2], 'replaced'],
        ['347', ids[2], 'replaced'],
      ]),
    );
  });

  it('is in force for two, and the third alone goes back to the investigation', async () => {
    trial = await inStatus(regional, `/trials/${trial.id}`, 'returned');
    expect(trial.defendants.map(({ verdict }: Answered) => verdict)).toEqual(['convicted', 'convicted', null]);
    expect(trial.defendants.map(({ inForceSince }: Answered) => inForceSince !== null)).toEqual([true, true, false]);
    expect(trial.defendants[1]).toMatchObject({
      clause: '2',
      found: null,
      foundAbove: [{ article: '150', clause: '1' }],
    });
    expect(trial.defendants.map(({ coercions = [] }: Answered) => coercions)).toMatchObject([
      ...[[{ measure: 'freezing', number: '4/LPT-PT' }], [], []],
    ]);
    const back = await inStatus(procurator, `/prosecution-files/${file.id}`, 'received');
    expect(back.accused[2].coercions).toMatchObject([{ measure: 'distraint', number: '3/LKB-TA' }]);
    expect(back.demandedBy).toBe('appeal-court');
    expect(taking(back).map(({ participant }) => participant)).toContain(defended);
    expect(taking(back)).toHaveLength(2);
    expect(back.accused.map(({ measures = [] }: Answered) => measures)).toMatchObject([
      ...[[], [], [{ measure: 'exit-ban' }]],
    ]);
    expect(back.accused[2].detained).toMatchObject({ until: '2025-09-25', brought: true });
    expect(outcomes(back)).toEqual(['convicted', 'convicted', null]);
    await eventually(async () => {
      const told = await read(head, `/cases/${opened.id}`);
      expect(told.status).toBe('handed-over');
      expect(outcomes(told)).toEqual(['convicted', 'convicted', null]);
    });
    const passedOn = { ground: 'procedure-violated', number: '3/YC-VKS', demand: DEMAND };
    await put(procurator, `/prosecution-files/${file.id}/return`, passedOn);
    const again = await inStatus(head, `/cases/${opened.id}`, 'cracked');
    expect(outcomes(again)).toEqual(['convicted', 'convicted', null]);
    expect(again.accused[2].detainedUntil).toBe('2025-09-25');
  });

  it('counts the case and its defendants as tried once, whatever goes on', async () => {
    await shows('targets', 'T6', { numerator: 1, denominator: 1 });
    await shows('further', 'D2', { numerator: 3, denominator: 3 });
  });

  it('ends when the third is tried again by another panel, in the same trial (BLTTHS 53(1)(c), 358)', async () => {
    await filed(head, opened.id, procurator);
    const retried = await docketedAlone(procurator, file.id, regional);
    expect(retried).toMatchObject({ id: trial.id, judge: null });
    const path = `/trials/${trial.id}`;
    const same = await tried(regional, 'put', `${path}/judge`, { judge: 'toa-kv1.minh-hoa' });
    expect([same.status, same.body.code]).toEqual([409, 'has-judged-before']);
    const another = { ...officer('toa-kv1', 'judge'), id: 'toa-kv1.tham-phan-khac' };
    await presided(regional, path, another.id);
    await heard(await city.as(another), trial.id, '2025-08-25', ANOTHER_PANEL);
    const verdicts = [{ defendant: ids[2], verdict: 'acquitted', ground: 'not-proven' }];
    await put(regional, `/trials/${trial.id}/judgment`, { number: '8/2025/HS-ST', verdicts });
    await served(regional, trial.id, 'judgment');
    const once = await tried(regional, 'post', `/trials/${trial.id}/appeals`, { by: 'victim', defendants: [ids[0]] });
    expect([once.status, once.body.type]).toEqual([409, expect.stringContaining('part-in-force')]);
    city.clock.advance({ days: 31 });
    await put(regional, `/trials/${trial.id}/entry-into-force`);
    expect(await inStatus(head, `/cases/${opened.id}`, 'decided')).toMatchObject({ outcome: 'judged' });
    expect(outcomes(await read(head, `/cases/${opened.id}`)).sort()).toEqual(['acquitted', 'convicted', 'convicted']);
    await shows('targets', 'T6', { numerator: 1, denominator: 1 });
    await shows('further', 'D2', { numerator: 3, denominator: 3 });
  });
});
