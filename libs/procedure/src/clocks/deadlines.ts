import type { SpentDetention } from '@la-chan/contracts';
import { type Calendar, officialCalendar } from './calendar';
import { addDays, addHours, dayOf, endOf, type Moment } from './day';
import { type Deadline, isMet } from './deadline';
import { isAbout } from './entry';
import { daysBefore, type Expiry } from './expiry';
import { explainAsk, explainLimit } from './explanation';
import { type HistoryEntry, inOrderOfTime, putRight } from './history';
import { askOn, type InForce } from './in-force';
import { graceOf, type Life, livedOf, livesOf, natureOf, stageOf } from './life';
import type { Period } from './period';
import { type AskRule, isAsk, isOfBefore, type LimitRule, mayBegin, pulls, type Rule } from './rule';
import { RULES } from './rules';
import { DEFAULT_SETTINGS, type Settings } from './settings';

export interface ClockOptions {
  /** In the order of the law: a rule stands after those that it refers to. */
  readonly rules?: readonly Rule[];
  readonly calendar?: Calendar;
  readonly settings?: Settings;
  /** What is known of the file besides its history; the data of the event that opened it are facts as well. */
  readonly facts?: Record<string, unknown>;
}

/** The statutory time limits of a file, in the order of the rules. A pure function of its history. */
export function deadlinesOf(history: readonly HistoryEntry[], options: ClockOptions = {}): Deadline[] {
  const { rules = RULES, calendar = officialCalendar, settings = DEFAULT_SETTINGS } = options;
  const told = putRight(history);
  const entries = inOrderOfTime(told);
  const facts = { ...told[0]?.data, ...options.facts };
  const lives: Life[] = [];
  const types = new Set(entries.map(({ type }) => type));
  const open = rules.filter((rule) => mayBegin(rule, types));
  const deadlines = open.flatMap((rule) => {
    if (isAsk(rule)) {
      const parents = lives.filter(
        ({ rule: { id, about: field }, about, begunBy }) =>
          rule.before.rules.includes(id) &&
          !isOfBefore(rule, begunBy) &&
          (!rule.when || rule.when(field ? { [field]: about } : {}, facts)),
      );
      return parents.flatMap((parent) => {
        const held = askOn(rule, dayOf(parent.measure.startedAt), settings, parent.rule);
        return asksOf(held, parent, entries, facts);
      });
    }
    const begun = livesOf(rule, { entries, facts, counting: { calendar, settings }, earlier: lives });
    lives.push(...begun);
    return begun.map(limitDeadline);
  });
  return deadlines
    .filter((deadline, index) => !deadlines.some((other, later) => later > index && isSame(deadline, other)))
    .map((deadline) => withLapsed(deadline, deadlines));
}

/** What is used up of the limit of a rule, of each whom it is about, and is taken off the next one (BLTTHS 173). */
export function spentUnder(
  id: string,
  history: readonly HistoryEntry[],
  { calendar = officialCalendar, settings = DEFAULT_SETTINGS }: Pick<ClockOptions, 'calendar' | 'settings'> = {},
): ReadonlyMap<string, SpentDetention> {
  const rule = RULES.find((one): one is LimitRule => one.id === id && !isAsk(one));
  if (!rule) throw new Error(`no limit has the id ${id}`);
  const scene = { entries: inOrderOfTime(putRight(history)), facts: {}, counting: { calendar, settings }, earlier: [] };
  return livedOf(rule, scene).spent;
}

/** The limit of a rule that the last of these entries begins; where it names no day, with the last one that the law gives. */
export const limitBegunBy = (
  id: string,
  history: readonly HistoryEntry[],
  options: Pick<ClockOptions, 'calendar' | 'settings'> = {},
): Deadline | undefined => deadlinesOf(history, { ...options, rules: RULES.filter((rule) => rule.id === id) }).at(-1);

/** Whichever of those that are one deadline with it had run out. */
function withLapsed(deadline: Deadline, deadlines: readonly Deadline[]): Deadline {
  const lapsed = deadlines.filter((other) => isSame(deadline, other)).flatMap((other) => other.lapsed ?? []);
  return lapsed.length > 0 ? { ...deadline, lapsed } : deadline;
}

/** One limit begun again with the same expiry is one deadline, as it stands last. */
const isSame = (a: Deadline, b: Deadline): boolean => a.rule === b.rule && a.about === b.about && a.dueAt === b.dueAt;

function limitDeadline(life: Life): Deadline {
  const { expiry } = stageOf(life);
  const { startedAt } = life.measure;
  const { lapsed, parts } = life;
  const graceUntil = graceOf(life, expiry.lastDay);
  const limit = deadline(life.rule, life, natureOf(life), startedAt, expiry, explainLimit(life, expiry));
  return {
    ...limit,
    ...(lapsed.length > 0 && { lapsed }),
    ...(graceUntil && { graceUntil }),
    ...(parts && { parts }),
  };
}

/**
 * One for each expiry that the limit has had: what asks for more time, for each that can still be moved; what is owed, for
 * each that leaves the time for it. What nobody has to do is a duty once it is done: to be done in time, where there was any.
 */
function asksOf(
  ask: InForce<AskRule>,
  parent: Life,
  entries: readonly HistoryEntry[],
  facts: Record<string, unknown>,
): Deadline[] {
  const { startedAt } = parent.measure;
  return parent.stages.flatMap((stage, index) => {
    const rule = index === 0 ? asFound(ask, parent, facts) : ask;
    const over = parent.stages[index + 1]?.since ?? parent.endedAt;
    const asked = entries.find(
      (entry) =>
        pulls(entry, rule.met, facts) &&
        isAbout(parent.rule, entry, parent.about) &&
        (index === 0 ? entry.at >= stage.since : entry.at > stage.since) && // what began a later stage was done before it
        (!over || entry.at <= over),
    );
    const { days } = rule.before;
    const count = typeof days === 'number' ? days : days[stage.seriousness ?? 'less-serious'];
    const expiry = daysBefore(stage.expiry, count);
    const known = stage.since > startedAt ? stage.since : startedAt;
    const leavesTime = expiry.dueAt >= known;
    if (rule.owed && !leavesTime) return [];
    if (rule.extends && !stage.extendable) return [];
    const end = endOfAsk(expiry, asked?.at, over, parent, index);
    const shown = { ...end, ...(parent.about === undefined ? {} : { about: parent.about }) };
    const explanation = explainAsk(rule, parent, stage.expiry, count, expiry, end);
    const nature = leavesTime && (rule.owed ?? asked) ? 'duty' : 'option';
    return [deadline(rule, shown, nature, startedAt, expiry, explanation)];
  });
}

/** As it is before a limit that another body has begun. */
function asFound(rule: InForce<AskRule>, { begunBy }: Life, facts: Record<string, unknown>): InForce<AskRule> {
  const { goingOn, before } = rule;
  if (!goingOn || !pulls(begunBy, goingOn.by, facts)) return rule;
  return { ...rule, law: goingOn.law, before: { ...before, days: goingOn.days } };
}

type End = Pick<Life, 'status' | 'endedAt' | 'about'>;

function endOfAsk(
  expiry: Expiry,
  asked: Moment | undefined,
  over: Moment | undefined,
  parent: Life,
  index: number,
): End {
  if (asked !== undefined) return { status: asked <= expiry.dueAt ? 'met' : 'met-late', endedAt: asked };
  if (over === undefined) return { status: 'running' };
  if (index < parent.stages.length - 1 || parent.status === 'replaced') return { status: 'replaced', endedAt: over };
  return { status: parent.status === 'suspended' ? 'suspended' : 'cancelled', endedAt: over };
}

function deadline(
  rule: InForce<Rule>,
  { about, status, endedAt }: End,
  nature: Deadline['nature'],
  startedAt: Moment,
  expiry: Expiry,
  explanation: Deadline['explanation'],
): Deadline {
  const { dueAt, lastDay: dueOn, unbounded, provisional } = expiry;
  return {
    rule: rule.id,
    ...(about === undefined ? {} : { about }),
    nature,
    duty: rule.duty,
    startedAt,
    dueAt,
    dueOn,
    ...(unbounded === undefined ? {} : { unbounded }),
    warnAt: warnAt(startedAt, expiry, rule.warn.before),
    warn: rule.warn.whom,
    status,
    ...(isMet(status) && endedAt !== undefined ? { metAt: endedAt } : {}),
    ...(endedAt === undefined ? {} : { endedAt }),
    law: rule.law,
    explanation,
    ...(rule.unverified && { unverified: rule.unverified }),
    ...(provisional ? { provisional } : {}),
  };
}

/** So long before the expiry, but not before the start. */
function warnAt(startedAt: Moment, { dueAt, lastDay }: Expiry, before: Period): Moment {
  const wanted = before.unit === 'hours' ? addHours(dueAt, -before.count) : endOf(addDays(lastDay, -before.count));
  return wanted < startedAt ? startedAt : wanted;
}
