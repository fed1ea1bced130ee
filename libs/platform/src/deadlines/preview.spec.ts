import fc from 'fast-check';
import {
  type Deadline,
  deadlinesOf,
  type HistoryEntry,
  type LimitRule,
  officialCalendar,
  type Rule,
  RULES,
  type Trigger,
} from '@la-chan/procedure';
import { Preview, preview } from './preview';

/** What events may say, so that the condition of some rule holds. */
const SAYINGS: readonly Record<string, unknown>[] = [
  {},
  ...['assignment', 'initiation', 'non-initiation', 'requalification', 'case-termination', 'remedy-demanded'].map(
    (decision) => ({ decision }),
  ),
  ...['judgment', 'trial-set', 'requalification-demanded', 'initiation-demanded'].map((decision) => ({ decision })),
  { decision: 'initiation-cancellation-demanded' },
  { decision: 'suspension' },
  ...['initiated', 'not-initiated', 'tried-again'].map((outcome) => ({ outcome })),
  ...['procuracy', 'panel', 'appeal-court'].map((by) => ({ by })),
  ...['bail', 'deposit', 'residence-ban', 'exit-ban'].flatMap((measure) => [
    { measure },
    { measure, instance: 'appeal' },
  ]),
  { ground: 'breach' },
  { decision: 'file-demanded' },
  { act: 'confrontation', takesPlaceAt: '2025-12-01T02:00:00.000Z' },
  ...['remedy', 'file', 'replacement'].map((demand) => ({ demand })),
  ...['verification', 'requalification', 'suspension', 'non-initiation', 'unlawful-conduct'].map((of) => ({ of })),
  { decision: 'trial-suspension', notice: 'notice' },
  { decision: 'defendant-suspension' },
  ...['decision', 'late-appeal', 'competence'].map((subject) => ({ subject })),
  { part: false, ground: 'not-competent' },
  ...[
    ['first', 'preparation'],
    ['first', 'execution'],
    ['appeal', 'preparation'],
    ['appeal', 'execution'],
  ].map(([instance, purpose]) => ({ instance, purpose })),
  ...['urgent-case', 'in-the-act'].map((ground) => ({ ground })),
  { brought: true },
  { toSanction: true },
  { disagreed: true },
  { number: '1/LTG' },
  { receivedHere: true },
  { wanted: true },
  { supplementary: true },
  { lighter: true },
  { first: true },
  { basis: 'panel-decision' },
  { basis: 'panel-decision', onAppeal: true },
  { part: false },
  { notice: 'notice' },
  { exchange: 'exchange' },
  { referral: 'exchange' },
  { outside: true },
  ...['body-head', 'detention', 'procuracy'].map((subject) => ({ subject })),
  { subject: 'detention', verified: true },
  { about: 'competence' },
  { administrative: true },
  { complex: true },
  { below: true },
  { decision: 'measure-demanded', ground: 'order-cancelled', receivedAt: '2025-12-01T02:00:00.000Z' },
  { decision: 'search-demand', receivedAt: '2025-12-01T02:00:00.000Z' },
  { decision: 'exhibits-transfer', receivedAt: '2025-12-01T02:00:00.000Z' },
  { decision: 'own-act-announced', takesPlaceAt: '2025-12-01T02:00:00.000Z' },
  { supervisedBy: 'vks-hn' },
  { toTell: true },
  { complainant: 'reporter' },
  { granted: true },
  { until: '2025-12-01' },
  { opensOn: '2025-12-01' },
  { endsOn: '2025-12-01' },
  { decision: 'setting', opensOn: '2025-12-01' },
  { resumptionDue: true },
  { alone: true },
  { waitedAlone: ['one'] },
  { items: ['exhibits'] },
  { bound: ['accused'] },
  { urgency: [], article: '152', clause: '1' },
  { urgency: ['flagrant'] },
  { caught: 'wanted' },
];
const FACTS: readonly Record<string, unknown>[] = [
  { lighter: ['one'] },
  { byCommuneDesk: true },
  { byCommuneDesk: true, post: 'remote-commune' },
  { byCommuneDesk: true, post: 'station' },
  { ground: 'surrendered' },
];
const CRIME = { article: '150', clause: '1', seriousness: 'very-serious', months: 2 };

interface Start {
  readonly entries: readonly HistoryEntry[];
  readonly facts: Record<string, unknown>;
}

const isLimit = (rule: Rule): rule is LimitRule => 'starts' in rule;

const holds = (trigger: Trigger, said: Record<string, unknown>, facts: Record<string, unknown>): boolean =>
  typeof trigger === 'string' || trigger.when({ ...CRIME, ...said }, facts);

/** A history in which the rule begins. */
function startOf(rule: LimitRule, at: string): Start {
  const earlier = startsBefore(rule, at);
  const one = rule.about === undefined ? {} : { [rule.about]: 'one' };
  for (const trigger of rule.starts)
    for (const saying of SAYINGS)
      for (const facts of FACTS) {
        const said = { ...one, ...saying };
        if (!holds(trigger, said, facts)) continue;
        const type = typeof trigger === 'string' ? trigger : trigger.event;
        return { entries: [...earlier, { type, at, data: { ...CRIME, ...said } }], facts };
      }
  throw new Error(`nothing starts ${rule.id}`);
}

/** What it is counted from, where that is not what starts it. */
function startsBefore({ counted, valid }: LimitRule, at: string): readonly HistoryEntry[] {
  const before = new Date(Date.parse(at) - 86_400_000).toISOString();
  if (counted.from === 'event') return [{ type: [counted.event].flat()[0]!, at: before, data: CRIME }];
  if (counted.from !== 'expiry') return [];
  const previous = RULES.filter(isLimit).find(({ id }) => id === counted.of[0]);
  if (!previous) throw new Error(`no rule ${counted.of[0]} since ${valid.from}`);
  return startOf(previous, before).entries;
}

const dayOf = ({ valid }: Rule): string => valid.to ?? (valid.from > '2025-07-15' ? valid.from : '2025-07-15');

describe('a preview', () => {
  it.each(RULES.map((rule) => [`${rule.id} since ${rule.valid.from}`, rule] as const))('covers %s', (_, rule) => {
    const parent = isLimit(rule) ? rule : RULES.filter(isLimit).find(({ id }) => rule.before.rules.includes(id));
    if (!parent) throw new Error(`nothing is before ${rule.id}`);
    const { entries, facts } = startOf(parent, `${dayOf(rule)}T02:00:00.000Z`);
    const asked = Preview.parse({ history: entries, facts, now: '2100-01-01T00:00:00.000Z' });
    const found = preview(asked, '2025-08-01T00:00:00.000Z', officialCalendar).find(
      (deadline) => deadline.rule === rule.id,
    );
    expect(found).toMatchObject({
      rule: rule.id,
      law: rule.law,
      breached: found?.nature === 'duty' && found.status === 'running',
    });
    expect((found?.dueAt ?? '') >= (found?.startedAt ?? '-')).toBe(true);
    for (const language of ['vi', 'en'] as const) expect(found?.explanation[language]).toContain(rule.law);
  });

  it('shows the wanted rules alone, with what they rest on counted all the same', () => {
    const history = [
      { type: 'investigation.verification-accepted', at: '2025-02-24T02:00:00.000Z' },
      { type: 'investigation.verification-prolonged', at: '2025-03-12T03:00:00.000Z' },
    ];
    const shown = (...rules: string[]) =>
      preview(Preview.parse({ history, rules }), '2025-03-13T02:00:00.000Z', officialCalendar);
    expect(shown('R12')).toMatchObject([{ rule: 'R12', dueOn: '2025-04-19' }]);
    expect(shown('R11', 'R10').map(({ rule }) => rule)).toEqual(['R10', 'R11']);
  });

  it('knows no rule that the law does not have', () => {
    const history = [{ type: 'investigation.verification-accepted', at: '2025-02-24T02:00:00.000Z' }];
    expect(Preview.safeParse({ history, rules: ['R10', 'R99'] }).error?.issues).toMatchObject([
      { path: ['rules', 1], message: 'no such rule' },
    ]);
  });

  it('counts as it is told to read the law', () => {
    const history = [{ type: 'investigation.verification-accepted', at: '2025-07-03T02:00:00.000Z' }];
    const dueOn = (firstDayCounts: boolean, dayOffMoves: boolean): string | undefined => {
      const readings = {
        days: { firstDayCounts, dayOffMoves },
        'working-days': { firstDayCounts: false },
        years: { dayOffMoves: true },
      };
      const given = Preview.parse({ history, rules: ['R7'], settings: [{ from: '2018-01-01', readings }] });
      return preview(given, '2025-07-05T02:00:00.000Z', officialCalendar)[0]?.dueOn;
    };
    expect(dueOn(true, false)).toBe('2025-07-05');
    expect([dueOn(false, false), dueOn(false, true)]).toEqual(['2025-07-06', '2025-07-07']); // a Sunday
  });

  const readings = {
    ...{ days: { firstDayCounts: false, dayOffMoves: false }, 'working-days': { firstDayCounts: false } },
    years: { dayOffMoves: true },
  };
  const crime = { article: '152', clause: '1', accused: 'a', committedOn: '2025-03-02' };
  it.each<[string, string, object, object, readonly [string, string]]>([
    [
      ...(['R9.reporter', 'intake.report-received', {}] as const),
      { readings: { ...readings, 'working-days': { firstDayCounts: true } } },
      ['2025-07-09', '2025-07-08'],
    ],
    [
      ...(['R24.year', 'investigation.verification-suspended', {}] as const),
      { readings: { ...readings, years: { dayOffMoves: false } } },
      ['2026-07-06', '2026-07-04'],
    ],
    [
      ...(['BLHS27', 'investigation.offence-dated', crime] as const),
      { readings: { ...readings, 'limitation-years': { firstDayCounts: true, dayOffMoves: false } } },
      ['2035-03-02', '2035-03-01'],
    ],
    [
      ...(['R24', 'investigation.verification-suspended', {}] as const),
      { readings: { ...readings, reviews: { counted: 'calendar' } } },
      ['2025-08-04', '2025-08-31'],
    ],
    [
      ...(['158-anew', 'investigation.non-initiation-cancelled-on-complaint', {}] as const),
      { limits: { '158-anew': { limit: { count: 20, unit: 'days' }, source: 'X' } } },
      ['2025-08-04', '2025-07-24'],
    ],
    [
      ...(['172-ask', 'investigation.case-initiated', crime] as const),
      { limits: { '172-ask': { limit: { count: 15, unit: 'days' }, source: 'X' } } },
      ['2025-09-26', '2025-09-21'],
    ],
  ])('counts each kind of limit as it is told to: %s', (rule, type, data, setting, expected) => {
    const history = [{ type, at: '2025-07-04T02:00:00.000Z', data }];
    const dueOn = (settings?: object[]): string | undefined =>
      preview(
        Preview.parse({ history, rules: [rule], ...(settings && { settings }) }),
        '2025-07-05T02:00:00.000Z',
        officialCalendar,
      )[0]?.dueOn;
    expect([dueOn(), dueOn([{ from: '2018-01-01', ...setting }])]).toEqual(expected);
  });

  it('counts a limit that became shorter as it is told to read the law', () => {
    const history = [
      { type: 'investigation.case-initiated', at: '2025-02-12T02:00:00.000Z', data: { article: '150', clause: '1' } },
      {
        type: 'investigation.requalification-cancelled',
        at: '2025-06-02T02:00:00.000Z',
        data: { article: '152', clause: '1' },
      },
    ];
    const dueOn = (requalified?: object): string | undefined => {
      const readings = {
        ...{ days: { firstDayCounts: false, dayOffMoves: false }, 'working-days': { firstDayCounts: false } },
        ...{ years: { dayOffMoves: true }, requalified },
      };
      const given = Preview.parse({ history, rules: ['172'], settings: [{ from: '2018-01-01', readings }] });
      return preview(given, '2025-06-03T02:00:00.000Z', officialCalendar)[0]?.dueOn;
    };
    expect([dueOn(), dueOn({ mayHaveRunOut: false })]).toEqual(['2025-05-12', '2025-06-02']);
  });
});

/** With those that it counts from, or ends with, in the order of the law. */
function withOthers(rule: LimitRule): LimitRule[] {
  const { counted, within } = rule;
  const others = [
    ...(counted.from === 'expiry' ? counted.of : []),
    ...(within?.bounds ?? []).flatMap(({ rules }) => rules),
  ];
  const all = new Set(others.flatMap((id) => limits.filter((one) => one.id === id)).flatMap(withOthers));
  return limits.filter((one) => one === rule || all.has(one));
}

const limits = RULES.filter(isLimit);
const typeOf = (trigger: Trigger): string => (typeof trigger === 'string' ? trigger : trigger.event);

/** What may happen to a limit: whatever its rule speaks of, with whatever an event may say. */
function happening(rule: LimitRule): fc.Arbitrary<{ type: string; data: Record<string, unknown> }> {
  const { met, replaced, cancelled, reinstated, undone, suspended, resumed, requalified, extended, within } = rule;
  const moves = [extended?.by, requalified, suspended, resumed?.by, within?.measured];
  const types = [rule.starts, met, replaced, cancelled, reinstated, undone, ...moves].flatMap((some) => some ?? []);
  const crimes = [CRIME, { ...CRIME, clause: '3', seriousness: 'especially-serious' }, { until: '2025-12-20' }];
  return fc
    .tuple(fc.constantFrom(...types.map(typeOf)), fc.constantFrom(...crimes), fc.constantFrom(...SAYINGS))
    .map(([type, crime, saying]) => ({
      type,
      data: { ...crime, ...(rule.about && { [rule.about]: 'one' }), ...saying },
    }));
}

/** What may bring its expiry forward. */
function mayShorten({ requalified, resumed, within }: LimitRule, { type, data = {} }: HistoryEntry): boolean {
  const bounding = (within?.bounds ?? []).flatMap(({ rules }) => limits.filter(({ id }) => rules.includes(id)));
  const causes = [
    ...[requalified, within?.measured, resumed?.counts === 'anew' ? resumed.by : []],
    ...bounding.flatMap(({ reinstated, undone }) => [reinstated, undone]),
  ].flatMap((some) => some ?? []);
  return causes.some((trigger) => typeOf(trigger) === type && holds(trigger, data, {}));
}

describe('a history that grows from the start of a rule', () => {
  it.each(limits.map((rule) => [`${rule.id} since ${rule.valid.from}`, rule] as const))(
    'brings no expiry forward without a cause: %s',
    (_, rule) => {
      const rules = withOthers(rule);
      const { entries, facts } = startOf(rule, `${dayOf(rule)}T02:00:00.000Z`);
      const under = (history: readonly HistoryEntry[]): Deadline[] =>
        deadlinesOf(history, { rules, facts }).filter((one) => one.rule === rule.id);
      expect(under(entries)).not.toEqual([]);
      const begun = Date.parse(entries.at(-1)?.at ?? '');
      fc.assert(
        fc.property(
          fc.array(fc.tuple(happening(rule), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 5 }),
          (some) => {
            let at = begun;
            const more = some.map(([one, after]) => ({
              ...one,
              at: new Date((at += after * 43_200_000)).toISOString(),
            }));
            const last = more.at(-1)!;
            const [was, is] = [more.slice(0, -1), more].map((later) => under([...entries, ...later])) as [
              Deadline[],
              Deadline[],
            ];
            if (mayShorten(rule, last)) return;
            const isExtended = (rule.extended?.by ?? []).some(
              (by) => holds(by, last.data, facts) && typeOf(by) === last.type,
            );
            for (const one of was) {
              // One limit with the same expiry from another start is one deadline, as it stands last.
              const stands = is.some(
                ({ about, startedAt, dueAt }) =>
                  about === one.about &&
                  dueAt >= one.dueAt &&
                  (startedAt === one.startedAt || dueAt === one.dueAt || (isExtended && startedAt > one.startedAt)),
              );
              expect([one, last, stands]).toEqual([one, last, true]);
            }
          },
        ),
        { numRuns: 20 },
      );
    },
  );
});
