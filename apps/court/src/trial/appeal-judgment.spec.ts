import type { appealJudged } from '@la-chan/contracts';
import { deadlinesOf, DEFAULT_SETTINGS } from '@la-chan/procedure';
import { judgeAppeal } from './appeal-judgment';
import { decideToTry, openHearing, pronounce } from './judgment';
import { recordAppeal } from './on-appeal';
import { docket, docketAgain } from './preparation';
import { terminate } from './stay';
import type { Trial } from './trial';
import { again } from './trial.corrections';
import { counted } from './trial.counted';
import { blank, evolve, type TrialEvent } from './trial.events';

const ID = '01900000-0000-7000-8000-000000000001';
const [A, B, C] = ['a', 'b', 'c'].map((last) => `01900000-0000-7000-8000-00000000000${last}`) as [
  string,
  string,
  string,
];
const AT = '2024-05-10T02:00:00.000Z';
const LATER = '2024-06-20T02:00:00.000Z';
const LAST = '2024-09-20T02:00:00.000Z';
const crime = { article: '150', clause: '1' } as const;
const defendants = [A, B, C].map((id) => ({ id, person: id, ...crime }));
const matter = { handover: ID, ...crime, seriousness: 'very-serious' as const, victims: [{ id: ID, person: ID }] };
const origin = { number: '1/2024/ST', from: [ID], sender: 'vks-hn', unit: 'd002', opening: false };
const empty: Trial = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const begun = docket(ID, { ...matter, ...origin, defendants }, AT);
const verdicts = [A, B, C].map((defendant) => ({
  ...{ defendant, verdict: 'convicted' as const, penalty: 'imprisonment' as const, months: 96 },
}));
const here: Trial = { ...begun.reduce(evolve, empty), status: 'docketed' };
const setting = decideToTry(here, { opensOn: '2024-05-20', number: '1/QĐ', notice: null }, AT);
const onTrial = [...setting, ...openHearing(setting.reduce(evolve, here), AT)].reduce(evolve, here);
const first = pronounce(onTrial, { number: '5/2024/HS-ST', notice: null, verdicts }, AT);
const appealed: Trial = { ...first.reduce(evolve, onTrial), status: 'appealed' };

type Judgment = Parameters<typeof judgeAppeal>[1];
const judged = (judgment: Partial<Judgment> & Pick<Judgment, 'outcome'>, file = appealed, at = LATER): TrialEvent[] =>
  judgeAppeal(file, { number: '2/2024/HS-PT', verdicts: [], ...judgment }, null, at);
const after = (events: readonly TrialEvent[], file = appealed): Trial => events.reduce(evolve, file);
const types = (events: readonly TrialEvent[]): string[] => events.map(({ type }) => type);

describe('a judgment on appeal that is one thing for one and another for another', () => {
  const parts: Judgment['parts'] = [
    { defendant: A, outcome: 'upheld' },
    { defendant: B, outcome: 'amended', penalty: 'imprisonment', months: 60 },
  ];
  const apart = judged({ outcome: 'investigated-again', parts });
  const file = after(apart);

  it('is in force of those whose part stands, and sends the others back (BLTTHS 345, 355)', () => {
    expect(types(apart)).toEqual(['court.appeal-judged', 'court.judgment-in-force-in-part']);
    expect(apart[0]?.data).toMatchObject({ outcome: 'investigated-again', parts });
    expect(file).toMatchObject({ status: 'returned', inForceSince: null, returns: [{ by: 'appeal-court' }] });
    expect(file.defendants).toMatchObject([
      { id: A, state: 'judged', verdict: 'convicted', inForceSince: LATER },
      { id: B, state: 'judged', verdict: 'convicted', inForceSince: LATER },
      { id: C, state: 'on-trial', verdict: null, inForceSince: null },
    ]);
  });

  it('ends nothing for whom the court of appeal did not have: their appeal waits to go up by itself (BLTTHS 339, 345)', () => {
    const up: Trial = { ...appealed, status: 'on-appeal', appeal: ID, appealedAt: AT };
    const both: Trial = {
      ...{ ...up, appeals: [{ by: 'victim', defendants: [A, C] }] },
      defendants: up.defendants.map((one) => ({ ...one, appealed: one.id !== B })),
    };
    const by = (judgment: Pick<Judgment, 'outcome' | 'parts'>) =>
      judgeAppeal(both, { number: '2/2024/HS-PT', verdicts: [], ...judgment }, ID, LATER, { heard: [A, B] });
    const upheld = by({ outcome: 'upheld' });
    expect(types(upheld)).toEqual(['court.appeal-judged', 'court.judgment-in-force-in-part']);
    const waits = { id: C, state: 'judged', appealed: true, inForceSince: null };
    const appeals = [{ by: 'victim', defendants: [C] }];
    expect(after(upheld, both)).toMatchObject({
      ...{ status: 'appealed', appeal: null, inForceSince: null, appeals },
      defendants: [{ inForceSince: LATER }, { inForceSince: LATER }, waits],
    });
    const ended = after(by({ outcome: 'terminated' }), both);
    expect(ended).toMatchObject({ status: 'appealed', defendants: [{ state: 'terminated' }, {}, waits] });
    const again = after(by({ outcome: 'tried-again' }), both);
    expect(again).toMatchObject({ status: 'docketed', appeals, defendants: [{ state: 'on-trial' }, {}, waits] });
    const set: Trial = { ...again, status: 'set', openedAt: LAST };
    const retried = { number: '9/2024/HS-ST', notice: null, verdicts: verdicts.slice(0, 2) };
    expect(after(pronounce(set, retried, LAST), set)).toMatchObject({ status: 'appealed', appeals });
    const over = after(terminate(again, { ground: 'time-barred', number: '1/QĐ' }, LAST), again);
    expect(over.defendants).toMatchObject([{ state: 'terminated' }, { state: 'terminated' }, waits]);
    const belated = { by: 'defendant' as const, defendants: [A], lodging: ID };
    expect(() => recordAppeal(after(upheld, both), belated, [], LATER)).toThrow('part-in-force');
  });

  it('finds another crime of one, by which the case is counted no other way (BLTTHS 357)', () => {
    const finds = (clause: '2' | '3', by: 'defendant' | 'procuracy'): Trial => {
      const crimes = [{ ...crime, verdict: 'convicted' as const, found: { article: '150' as const, clause } }];
      const lodged: Trial = { ...appealed, appeals: [{ by, defendants: [A] }] };
      const amended = [{ defendant: A, outcome: 'amended' as const, crimes }];
      return after(judged({ outcome: 'upheld', parts: amended }, lodged), lodged);
    };
    expect(() => finds('2', 'defendant')).toThrow('graver-without-appeal');
    const graver = finds('3', 'procuracy');
    expect(graver.defendants[0]).toMatchObject({ found: null, foundAbove: [{ article: '150', clause: '3' }] });
    expect(counted(graver, null)?.traits).toMatchObject(crime);
    const once: Trial = {
      ...appealed,
      defendants: appealed.defendants.map((one) => ({ ...one, foundAbove: [crime] })),
    };
    const again = after(judged({ outcome: 'tried-again', parts: [] }, once), once);
    expect(again.defendants[0]).toMatchObject({ state: 'on-trial', foundAbove: null });
  });

  it('leaves who is tried anew alone in the trial, and the rest in force whatever becomes of it', () => {
    const again = docketAgain(file, { ...matter, defendants: defendants.slice(2) }, LAST).reduce(evolve, file);
    const set: Trial = { ...again, status: 'set', openedAt: LAST };
    const alone = { number: '9/2024/HS-ST', notice: null, verdicts: verdicts.slice(2) };
    expect(after(pronounce(set, alone, LAST), set)).toMatchObject({ status: 'judged' });
    const ended = after(terminate(set, { ground: 'time-barred', number: '1/QĐ' }, LAST), set);
    expect(ended.defendants.map(({ state }) => state).sort()).toEqual(['judged', 'judged', 'terminated']);
  });

  it('can be appealed of whoever was tried anew, and of nobody whose part had ended', () => {
    const retried: Trial = { ...file, status: 'judged' };
    const all = retried.defendants.map((one) => ({ ...one, state: 'judged' as const }));
    const appeal = (defendant: string) =>
      recordAppeal({ ...retried, defendants: all }, { by: 'defendant', defendants: [defendant] }, [], LATER);
    expect(appeal(C)).toHaveLength(1);
    expect(() => appeal(A)).toThrow('part-in-force');
  });

  it('changes nothing of what was counted: the case and each defendant are decided and tried once', () => {
    const marks = (one: Trial) => counted(one, null)?.marks.map(({ mark, on }) => `${mark} ${on}`) ?? [];
    const of = (one: Trial, mark: string) => marks(one).filter((each) => each.startsWith(mark)).length;
    for (const mark of ['docketed', 'decided', 'tried', 'returned', 'defendant-docketed', 'defendant-decided'])
      expect([mark, of(file, mark)]).toEqual([mark, of(appealed, mark)]);
    expect([of(file, 'defendant-tried'), of(file, 'in-force')]).toEqual([3, 0]);
    const over = after(judged({ outcome: 'upheld', parts: [{ defendant: C, outcome: 'terminated' }] }));
    expect([of(over, 'in-force'), of(over, 'defendant-tried'), of(over, 'terminated')]).toEqual([1, 3, 0]);
  });

  it('has the preparation of the trial run anew of whoever is tried again', () => {
    const again = judged({ outcome: 'tried-again', parts: [{ defendant: A, outcome: 'upheld' }] });
    const running = deadlinesOf(
      [...begun, ...setting, ...first, ...again].map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data })),
    ).filter(({ rule, status }) => rule === '277' && status === 'running');
    expect(running).toMatchObject([{ dueOn: '2024-08-20' }]);
    expect(after(again)).toMatchObject({ status: 'docketed', defendants: [{ inForceSince: LATER }, {}, {}] });
  });

  it('takes with it what was said of each item, where it is annulled for everybody (BLTTHS 106)', () => {
    const listed = { kind: 'exhibit', origin: 'seized', record: ID, takenAt: AT, decided: 'confiscated' } as const;
    const before: Trial = { ...appealed, items: [{ item: ID, ...listed }] };
    const itemsOf = (judgment: Parameters<typeof judged>[0]) => after(judged(judgment, before), before).items[0];
    expect(itemsOf({ outcome: 'tried-again' })).not.toHaveProperty('decided');
    expect(itemsOf({ outcome: 'investigated-again' })).not.toHaveProperty('decided');
    expect(itemsOf({ outcome: 'investigated-again', parts })).toMatchObject({ decided: 'confiscated' });
    expect(itemsOf({ outcome: 'upheld' })).toMatchObject({ decided: 'confiscated' });
    const above = [{ item: ID, decided: 'returned' as const }];
    expect(itemsOf({ outcome: 'terminated', itemsJudged: above })).toMatchObject({ decided: 'returned' });
    const other = [{ item: A, decided: 'returned' as const }];
    expect(() => itemsOf({ outcome: 'terminated', itemsJudged: other })).toThrow('item-not-listed');
    expect(judged({ outcome: 'terminated', itemsJudged: other })).not.toEqual([]); // no list has come
  });

  it('is terminated of one alone, and in force as a whole', () => {
    const over = judged({ outcome: 'amended', parts: [{ defendant: C, outcome: 'terminated' }] });
    expect(types(over)).toEqual(['court.appeal-judged', 'court.judgment-in-force']);
    expect(after(over)).toMatchObject({
      status: 'in-force',
      defendants: [{ inForceSince: LATER }, { inForceSince: LATER }, { state: 'terminated', verdict: null }],
    });
  });

  it('looks at a part that was in force already where it says so (BLTTHS 345)', () => {
    const inForce = appealed.defendants.map((one) => (one.id === A ? { ...one, inForceSince: AT } : one));
    const before: Trial = { ...appealed, defendants: inForce };
    const said = judged({ outcome: 'upheld', verdicts: [{ defendant: A, verdict: 'acquitted' }] }, before);
    expect(after(said, before).defendants[0]).toMatchObject({ verdict: 'acquitted', inForceSince: AT });
    const ended = judged({ outcome: 'upheld', parts: [{ defendant: A, outcome: 'terminated' }] }, before);
    expect(after(ended, before).defendants[0]).toMatchObject({ state: 'terminated' });
    expect(after(judged({ outcome: 'tried-again' }, before), before).defendants[0]).toMatchObject({ state: 'judged' });
  });
});

describe('a judgment on appeal that comes when a part in force was cassated meanwhile', () => {
  const gone = appealed.defendants.map((one) => (one.id === A ? { ...one, state: 'annulled' as const } : one));
  const above: Trial = { ...appealed, status: 'on-appeal', appeal: ID, defendants: gone };
  const come = (judgment: Partial<Judgment> & Pick<Judgment, 'outcome'>, exchange: string | null = ID) =>
    judgeAppeal(
      exchange ? above : { ...above, appeal: null },
      { number: '2/2024/HS-PT', verdicts: [], ...judgment },
      exchange,
      LATER,
    );
  const ofA = { verdicts: [{ defendant: A, verdict: 'acquitted' as const }] };

  it('is one of those who are left, where it comes by the exchange', () => {
    const stood = come({ outcome: 'upheld', ...ofA, parts: [{ defendant: A, outcome: 'terminated' }] });
    expect(stood[0]?.data).toMatchObject({ verdicts: [] });
    expect(stood[0]?.data).not.toHaveProperty('parts');
    expect(after(stood, above)).toMatchObject({
      status: 'in-force',
      defendants: [{ state: 'annulled' }, { inForceSince: LATER }, { inForceSince: LATER }],
    });
    expect(() => come({ outcome: 'upheld', ...ofA }, null)).toThrow('not-a-defendant');
    expect(() => come({ outcome: 'upheld', verdicts: [{ defendant: ID, verdict: 'acquitted' }] })).toThrow(
      'not-a-defendant',
    );
  });

  it('sends nobody back where it sent that one alone', () => {
    const parts = [
      { defendant: B, outcome: 'upheld' as const },
      { defendant: C, outcome: 'terminated' as const },
    ];
    expect(after(come({ outcome: 'tried-again', parts }), above)).toMatchObject({
      status: 'in-force',
      defendants: [{ state: 'annulled' }, { inForceSince: LATER }, { state: 'terminated' }],
    });
  });
});

describe('who takes part when a judgment on appeal comes', () => {
  const registered = (participant: string) => ({ participant, role: 'litigant' as const, person: participant });
  const file: Trial = { ...appealed, participants: [A, B].map((one) => ({ ...registered(one), endedAt: null })) };
  const back = (knew?: string[]): string[] =>
    judgeAppeal(file, { number: '2/2024/HS-PT', verdicts: [], outcome: 'tried-again' }, null, LATER, {
      ...{ participants: [registered(C)], knew },
    }).flatMap(({ type, data }) =>
      type === 'court.participant-registered' || type === 'court.participation-ended'
        ? [`${type} ${data.participant}`]
        : [],
    );

  it('is whoever has come there, and no more those of whom the court of appeal was told and that it does not name', () => {
    expect(back([A])).toEqual([`court.participant-registered ${C}`, `court.participation-ended ${A}`]);
    expect(back()).toEqual([`court.participant-registered ${C}`]);
  });
});

describe('the parts of a judgment on appeal', () => {
  it('go one way, which the outcome of the file says, and the rest of them end', () => {
    const decide = (outcome: Judgment['outcome'], ...of: Judgment['outcome'][]) =>
      judged({ outcome, parts: of.map((outcome, index) => ({ defendant: [A, B, C][index] ?? C, outcome })) });
    expect(() => decide('investigated-again', 'tried-again')).toThrow('parts-go-apart');
    expect(() => decide('upheld', 'investigated-again')).toThrow('parts-go-apart');
    expect(() => decide('dismissed', 'upheld')).toThrow('parts-go-apart');
    expect(() => decide('tried-again', 'upheld', 'amended', 'terminated')).toThrow('parts-go-apart');
    expect(decide('tried-again', 'upheld', 'amended', 'tried-again')).toHaveLength(2);
    expect(decide('tried-again', 'dismissed', 'terminated')).toHaveLength(2);
  });

  it('name a penalty where they amend, and those who were judged', () => {
    const part = (outcome: 'upheld' | 'amended', defendant = A) =>
      judged({ outcome: 'upheld', parts: [{ defendant, outcome, months: 60 }] });
    expect(() => part('upheld')).toThrow('part-not-amended');
    expect(part('amended')).toHaveLength(2);
    expect(() => part('amended', ID)).toThrow('not-a-defendant');
  });

  it('convict of another crime within its period alone, or say why not (BLHS 27; BLTTHS 157(5))', () => {
    const dated = {
      ...appealed,
      defendants: appealed.defendants.map((one) => ({ ...one, limitationFrom: '2018-02-01' })),
    };
    const found = { article: '153', clause: '1' } as const;
    const parts = [
      { defendant: A, outcome: 'amended' as const, crimes: [{ ...crime, verdict: 'convicted' as const, found }] },
    ];
    const says = (more: Partial<Judgment> = {}, file: Trial = dated) =>
      judged({ outcome: 'amended', parts, ...more }, file, '2028-03-10T02:00:00.000Z');
    expect(() => says()).toThrow('liability-lapsed');
    expect(says({}, appealed)).toHaveLength(2); // nobody has dated the crime
    const liable = [{ defendant: A, ground: 'charged-in-time' as const }];
    expect(says({ liable })[0]?.data).toMatchObject({ liable });
    expect(() => says({ liable: [{ ...liable[0]!, defendant: ID }] })).toThrow('not-a-defendant');
    expect(
      judgeAppeal(
        { ...dated, appeal: ID },
        { outcome: 'amended', number: '2', verdicts: [], parts },
        ID,
        '2028-03-10T02:00:00.000Z',
      ),
    ).toHaveLength(2); // looked at above
    const [told] = says({ liable });
    const { liable: _, ...said } = (told as ReturnType<typeof appealJudged>).data;
    const past = { deadlines: [], settings: DEFAULT_SETTINGS, history: [], whole: dated };
    const askedAgain = (at: string, file = dated) => again['court.appeal-judged']?.(file, said, at, past);
    expect(() => askedAgain('2028-03-10T02:00:00.000Z')).toThrow('liability-lapsed');
    expect(askedAgain('2022-03-10T02:00:00.000Z')).toHaveLength(2);
    expect(askedAgain('2028-03-10T02:00:00.000Z', { ...dated, appeal: ID })).toEqual([]);
  });

  it('are owed by them to victims of the case', () => {
    const owed = (victim: string) =>
      judged({ outcome: 'amended', compensations: [{ victim, defendants: [A], amount: 1 }] });
    expect(owed(ID)[0]?.data).toMatchObject({ compensations: [{ amount: 1 }] });
    expect(() => owed(A)).toThrow('not-a-victim');
  });
});

describe('a penalty beside the principal one', () => {
  it('is bounded on appeal too, by what the verdict is then (BLHS 150(4))', () => {
    const amended = (amount: number, said: Judgment['verdicts'] = []) => {
      const part = { defendant: A, outcome: 'amended' as const, additional: [{ penalty: 'fine' as const, amount }] };
      return judged({ outcome: 'upheld', verdicts: said, parts: [part] });
    };
    expect(amended(100_000_000)).toHaveLength(2);
    expect(() => amended(101_000_000)).toThrow('penalty-not-allowed');
    expect(() => amended(100_000_000, [{ defendant: A, verdict: 'acquitted' }])).toThrow('not-convicted');
  });
});

describe('who absconded on appeal', () => {
  it('is searched for as the file comes back, where that is not known here (BLTTHS 231)', () => {
    const searched = [{ defendant: C, since: LATER, evades: true }];
    const judgment: Judgment = { outcome: 'tried-again', number: '2/2024/HS-PT', verdicts: [] };
    const back = judgeAppeal(appealed, judgment, null, LAST, { searched });
    expect(after(back).defendants[2]).toMatchObject({ id: C, wantedSince: LATER, evades: true });
    const known = appealed.defendants.map((one) => ({ ...one, searchDemandedAt: AT }));
    expect(types(judgeAppeal({ ...appealed, defendants: known }, judgment, null, LAST, { searched }))).not.toContain(
      'court.search-brought',
    );
  });
});
