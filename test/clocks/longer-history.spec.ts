import { clausesOf, type Seriousness, seriousnessOf } from '@la-chan/contracts';
import { type Deadline, deadlinesOf, type HistoryEntry, type LimitRule, type Trigger } from '@la-chan/procedure';
import fc from 'fast-check';
import { pulls } from '../../libs/procedure/src/clocks/rule';
import {
  aboutOne,
  dayOf,
  defined,
  eventOf,
  FACTS,
  limits,
  named,
  sayingsOf,
  startOf,
  triggersOf,
  withOthers,
} from './starts';

/** The files of which a history is, by the beginning of their events' names: whatever a rule speaks of may happen to each. */
const FILES: Readonly<Record<string, RegExp>> = {
  report: /^intake\./,
  verification:
    /^investigation\.(verification|suspen|extension|investigator|procuracy|merged|non|findings|decision|petition|sanction)/,
  case: /^investigation\.(case|person|charge|accused|detention|evidence|offence|further|requalif|initiation|decision|measure|prosecution|parties)/,
  'case that goes elsewhere':
    /^investigation\.(case|competen|charge-demand|search|conductor|stay|demand|investigative)/,
  'person in custody': /^investigation\.(person|custody|holding|arrest|decision-served|petition-answered)/,
  errand: /^investigation\.(errand|decision-served)/,
  complaint: /^(investigation|prosecution)\.complain/,
  'offender who gave himself up': /^(intake|investigation)\.(offender|surrender)/,
  'supervision of a case':
    /^prosecution\.(decision|prosecutor|charge|arrest|custody|measure|investigation|evidence-review|attendance|case|notice|cancel|lower)/,
  'supervision of a report':
    /^prosecution\.(decision|prosecutor|supervised|suspension|extension|remedy|file-demanded|initiation|petition|report)/,
  'prosecution file':
    /^prosecution\.(file|accused|detention|indictment|offence|notice|court|search|parties|higher|suspended-file|termination|judgment|keeper|property)/,
  'file that the court of appeal has lent': /^prosecution\.appeal/,
  'head of a procuracy who has to withdraw': /^prosecution\.(head|deputy|lower)/,
  resolution: /^prosecution\.resolution/,
  trial: /^court\./,
  victim: /^victim-support\./,
  return: /^international-cooperation\./,
  plan: /^prevention\./,
};

const CLASSES: readonly Seriousness[] = ['less-serious', 'serious', 'very-serious', 'especially-serious'];
const moment = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const data = fc
  .record(
    {
      article: fc.constantFrom('150', '152', '153'),
      clause: fc.constantFrom(...clausesOf('150')),
      months: fc.integer({ min: 1, max: 5 }),
      days: fc.integer({ min: 1, max: 3 }),
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

interface Happening {
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** What pulls the trigger as the event may say it, or only has its name; about somebody. */
const happening = (trigger: Trigger): fc.Arbitrary<Happening> =>
  fc
    .tuple(data, fc.constantFrom({}, ...sayingsOf(trigger).map(({ said }) => defined(said))))
    .map(([any, said]) => ({ type: eventOf(trigger), data: { ...any, ...said } }));

const historyOf = (file: RegExp): fc.Arbitrary<HistoryEntry[]> => {
  const triggers = limits.flatMap(triggersOf).filter((trigger) => file.test(eventOf(trigger)));
  return fc
    .array(fc.tuple(fc.oneof(...triggers.map(happening)), moment), { minLength: 2, maxLength: 14 })
    .map((some) => some.map(([one, at]) => ({ ...one, at })).toSorted((a, b) => a.at.localeCompare(b.at)))
    .filter((entries) => entries.at(-1)!.at > entries.at(-2)!.at);
};

/** What may bring the expiry of a limit forward, or take the limit away: by its rule and what happens. */
type Cause = (rule: LimitRule, more: HistoryEntry, facts: Record<string, unknown>) => boolean;
const CAUSES: Readonly<Record<string, Cause>> = {
  'it is counted as another crime': ({ requalified }, more, facts) => pulls(more, requalified, facts),
  'it is counted anew, from a resumption': ({ resumed }, more, facts) =>
    !resumed?.on && pulls(more, resumed?.by, facts),
  'it is bounded by an investigation that is resumed or supplementary, or by any once a crime was added': (
    { within },
    more,
    facts,
  ) => pulls(more, within?.measured, facts),
  'what bounds it is owed again': ({ within }, more, facts) =>
    (within?.bounds ?? [])
      .flatMap(({ rules }) => limits.filter(({ id }) => rules.includes(id)))
      .some(({ reinstated = [], undone = [] }) => pulls(more, [...reinstated, ...undone], facts)),
};

/** Is the limit still there, with an expiry that is no earlier? */
const stands = (earlier: Deadline, after: readonly Deadline[], isExtended: boolean): boolean =>
  after.some(
    ({ rule, about, startedAt, dueAt }) =>
      rule === earlier.rule &&
      about === earlier.about &&
      dueAt >= earlier.dueAt &&
      // The same expiry from another start is one deadline, as it stands last; extended to the very day of a later one, it is that.
      (startedAt === earlier.startedAt || dueAt === earlier.dueAt || (isExtended && startedAt > earlier.startedAt)),
  );

/** The last entry brings the expiry of no limit forward without a cause. */
function assertNoneForward(
  entries: readonly HistoryEntry[],
  facts: Record<string, unknown>,
  rules?: LimitRule[],
): void {
  const options = { facts, ...(rules && { rules }) };
  const more = entries.at(-1)!;
  const [before, after] = [entries.slice(0, -1), entries].map((some) => deadlinesOf(some, options)) as [
    Deadline[],
    Deadline[],
  ];
  for (const earlier of before) {
    const rule = limits.find(({ id }) => id === earlier.rule);
    if (!rule || Object.values(CAUSES).some((isCause) => isCause(rule, more, facts))) continue;
    const there = stands(earlier, after, pulls(more, rule.extended?.by, facts));
    expect([earlier, more, there]).toEqual([earlier, more, true]);
  }
}

describe.each(Object.entries(FILES))('a longer history of a %s', (_, file) => {
  it('brings the expiry of no limit forward without one of the causes', () => {
    fc.assert(
      fc.property(historyOf(file), fc.constantFrom(...FACTS), (entries, facts) =>
        assertNoneForward(entries, { ...entries[0]?.data, ...facts }),
      ),
      { numRuns: 400 },
    );
  });
});

it('is that of some file for each rule', () => {
  const isIn = (file: RegExp, some: readonly Trigger[]) => some.some((trigger) => file.test(eventOf(trigger)));
  const missing = limits.filter(({ starts }) => !Object.values(FILES).some((file) => isIn(file, starts)));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

describe('a history that grows from the start of a rule', () => {
  it.each(named(limits))('brings no expiry forward without one of the causes: %s', (_, rule) => {
    const rules = withOthers(rule);
    const { entries, facts } = startOf(rule, `${dayOf(rule)}T02:00:00.000Z`);
    expect(deadlinesOf(entries, { rules, facts }).map(({ rule: id }) => id)).toContain(rule.id);
    const begun = Date.parse(entries.at(-1)?.at ?? '');
    const next = fc.oneof(...triggersOf(rule).map(happening));
    const later = fc.array(fc.tuple(next, fc.integer({ min: 1, max: 80 })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(later, (some) => {
        let at = begun;
        const more = some.map(([{ type, data }, halfDays]) => ({
          ...{ type, data: { ...data, ...aboutOne(rule) } },
          at: new Date((at += halfDays * 43_200_000)).toISOString(),
        }));
        assertNoneForward([...entries, ...more], facts, rules);
      }),
      { numRuns: 20 },
    );
  });
});

const classIn = ({ data }: HistoryEntry): number => CLASSES.indexOf(data?.['seriousness'] as Seriousness);

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
