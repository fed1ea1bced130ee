import { Clause, type Seriousness, seriousnessOf } from '@la-chan/contracts';
import fc from 'fast-check';
import { type Deadline, deadlinesOf, type HistoryEntry, isAsk, type LimitRule, RULES } from '.';
import { pulls, type Trigger } from './rule';

/** The files of which a history is, by the beginning of their events' names: whatever a rule speaks of may happen to each. */
const FILES: Readonly<Record<string, RegExp>> = {
  report: /^intake\./,
  verification: /^investigation\.(verification|suspen|extension|investigator|procuracy|merged|non|findings|decision)/,
  case: /^investigation\.(case|person|charge|accused|detention|evidence|offence|further|requalif|initiation|decision)/,
  'prosecution file': /^prosecution\.(file|accused|detention|indictment|offence|notice|court|search)/,
  resolution: /^prosecution\.resolution/,
  trial: /^court\./,
  victim: /^victim-support\./,
};

const limits = RULES.filter((rule): rule is LimitRule => !isAsk(rule));
const eventOf = (trigger: Trigger): string => (typeof trigger === 'string' ? trigger : trigger.event);
const TYPES = [
  ...new Set(
    limits.flatMap(({ starts, met, extended, requalified, suspended, resumed, replaced, cancelled, ...rule }) =>
      [
        ...[starts, met, extended?.by, requalified, suspended, resumed?.by, replaced, cancelled],
        ...[rule.reinstated, rule.undone],
      ].flatMap((some = []) => some.map(eventOf)),
    ),
  ),
];
const typesOf = (file: string): string[] => TYPES.filter((type) => FILES[file]?.test(type));

const CLASSES: readonly Seriousness[] = ['less-serious', 'serious', 'very-serious', 'especially-serious'];
const moment = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const data = fc
  .record(
    {
      article: fc.constantFrom('150', '152', '153'),
      clause: fc.constantFrom(...Clause.options),
      months: fc.integer({ min: 1, max: 5 }),
      until: moment.map((at) => at.slice(0, 10)),
      accused: fc.constantFrom('a', 'b'),
      defendant: fc.constantFrom('a', 'b'),
      by: fc.constantFrom('procuracy', 'presiding-judge', 'panel', 'appeal-court', 'withdrawal'),
      instance: fc.constantFrom('first', 'appeal'),
      purpose: fc.constantFrom('preparation', 'hearing', 'execution'),
      outcome: fc.constantFrom('initiated', 'not-initiated', 'tried-again'),
      decision: fc.constantFrom('suspension', 'judgment', 'case-termination'),
      notice: fc.constantFrom('x', 'y'),
      exchange: fc.constantFrom('x', 'y'),
      ground: fc.constantFrom('absconded', 'not-located'),
      resumptionDue: fc.boolean(),
      complex: fc.boolean(),
      brought: fc.constant(true),
      urgency: fc.constantFrom<string[][]>([], ['flagrant']),
      byCommuneDesk: fc.boolean(),
    },
    { requiredKeys: ['accused', 'defendant'] },
  )
  .map((said) => ({
    ...said,
    ...(said.article && said.clause && { seriousness: seriousnessOf(said.article as '150', said.clause) }),
  }));
const historyOf = (file: string): fc.Arbitrary<HistoryEntry[]> =>
  fc
    .array(fc.record({ type: fc.constantFrom(...typesOf(file)), at: moment, data }), { minLength: 2, maxLength: 14 })
    .map((entries) => entries.toSorted((a, b) => a.at.localeCompare(b.at)))
    .filter((entries) => entries.at(-1)!.at > entries.at(-2)!.at);

const same = (a: Deadline, b: Deadline): boolean =>
  a.rule === b.rule && a.about === b.about && a.startedAt === b.startedAt;
const classIn = ({ data }: HistoryEntry): number => CLASSES.indexOf(data?.['seriousness'] as Seriousness);

/** What may bring the expiry of a limit forward, or take the limit away: by its rule and what happens. */
const CAUSES: Readonly<Record<string, (rule: LimitRule, more: HistoryEntry) => boolean>> = {
  'it is counted as another crime': ({ requalified }, more) => pulls(more, requalified, {}),
  'it is counted anew, from a resumption': ({ resumed }, more) =>
    resumed?.counts === 'anew' && pulls(more, resumed.by, {}),
  'it is bounded by an investigation that is resumed or supplementary, or by any once a crime was added': (
    rule,
    more,
  ) => pulls(more, rule.within?.measured, {}),
  'what bounds it is owed again': ({ within }, more) => {
    const bounds = (within?.bounds ?? []).flatMap(({ rules }) => rules);
    return limits.some(
      ({ id, reinstated = [], undone = [] }) => bounds.includes(id) && pulls(more, [...reinstated, ...undone], {}),
    );
  },
};

describe.each(Object.keys(FILES))('a longer history of a %s', (file) => {
  it('brings the expiry of no limit forward without one of the causes', () => {
    fc.assert(
      fc.property(historyOf(file), (entries) => {
        const facts = entries[0]?.data ?? {};
        const more = entries.at(-1)!;
        const before = deadlinesOf(entries.slice(0, -1), { facts });
        const after = deadlinesOf(entries, { facts });
        for (const earlier of before) {
          const rule = limits.find(({ id }) => id === earlier.rule);
          if (!rule || Object.values(CAUSES).some((isCause) => isCause(rule, more))) continue;
          const isExtended = pulls(more, rule.extended?.by, {});
          const there = after.filter(
            (later) =>
              same(earlier, later) || isBegunAgain(earlier, later) || (isExtended && isOneWith(earlier, later)),
          );
          expect([earlier, there.some(({ dueAt }) => dueAt >= earlier.dueAt)]).toEqual([earlier, true]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** The same expiry from another start is one deadline, as it stands last. */
const isBegunAgain = (earlier: Deadline, later: Deadline): boolean =>
  later.rule === earlier.rule && later.about === earlier.about && later.dueAt === earlier.dueAt;

/** Extended to the very day of one that began later, it is that one. */
const isOneWith = (earlier: Deadline, later: Deadline): boolean =>
  later.rule === earlier.rule && later.about === earlier.about && later.startedAt > earlier.startedAt;

describe('another crime', () => {
  const classed = limits.filter(({ limit, requalified }) => !('unit' in limit) && requalified);

  const ofOne = data.map((said) => ({ ...said, accused: 'a', defendant: 'a' }));

  it('brings a limit forward only where it is a lighter one', () => {
    const types = (rule: LimitRule) => [...(rule.extended?.by ?? []), ...(rule.requalified ?? [])].map(eventOf);
    const cases = fc.constantFrom(...classed).chain((rule) =>
      fc.record({
        rule: fc.constant(rule),
        start: fc.record({ type: fc.constant(eventOf(rule.starts[0]!)), at: moment, data: ofOne }),
        middle: fc.array(fc.record({ type: fc.constantFrom(...types(rule)), at: moment, data: ofOne }), {
          maxLength: 5,
        }),
        more: fc.record({ type: fc.constantFrom(...rule.requalified!.map(eventOf)), at: moment, data: ofOne }),
      }),
    );
    const measured = (rule: LimitRule, entries: HistoryEntry[]) => deadlinesOf(entries, { rules: [rule] });
    fc.assert(
      fc.property(cases, ({ rule, start, middle, more }) => {
        const [first, ...rest] = [start, ...middle, more].map(({ at }) => at).sort();
        const entries = [start, ...middle, more].map((one, index) => ({ ...one, at: [first!, ...rest][index]! }));
        const [was] = measured(rule, entries.slice(0, -1));
        const [is] = measured(rule, entries);
        fc.pre(was !== undefined && is !== undefined && classIn(more) >= 0);
        const classed = [start, ...middle.filter(({ type }) => !rule.extended?.by.some((by) => eventOf(by) === type))];
        const stood = classed.map(classIn).findLast((one) => one >= 0) ?? 0;
        if (classIn(more) >= stood) expect([entries, is.dueAt >= was.dueAt]).toEqual([entries, true]);
      }),
      { numRuns: 300 },
    );
  });
});
