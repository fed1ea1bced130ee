import type { Seriousness } from '@la-chan/contracts';
import { addDays, type Day, dayOf, type Moment, writtenDay } from './day';
import { type Counting, endingOn, type Expiry, expiryAfter, expiryExtended, expiryFrom } from './expiry';
import { detention, months, type Period } from './period';
import type { LimitRule } from './rule';
import { SERIOUSNESS_TEXT } from './seriousness';
import type { Text } from './text';

/** What a decision to give more time says. */
export interface Decision {
  readonly at: Moment;
  readonly months?: number;
  readonly until?: Day;
}

/** All that the expiry of a limit follows from: counted again from here at every change. */
export interface Measure {
  readonly startedAt: Moment;
  /** The limit at whose expiry this one begins. */
  readonly after?: Expiry;
  /** The decision that opened it, for a limit that is decided. */
  readonly decision?: Decision;
  readonly seriousness?: Seriousness;
  /** The class changed on this day. */
  readonly requalifiedOn?: Day;
  readonly extensions: readonly Decision[];
  /** Turns that were taken in another file, where the limit began. */
  readonly extendedBefore: number;
  readonly pausedDays: number;
}

export const periodOf = ({ limit }: LimitRule, seriousness: Seriousness = 'less-serious'): Period =>
  'unit' in limit ? limit : limit[seriousness];

/** The longest that each extension may be, in turn; `as-decided` where the law leaves it to the decision. */
function extensionsOf(
  { extended }: LimitRule,
  seriousness: Seriousness = 'less-serious',
): readonly Period[] | 'as-decided' {
  if (!extended) return [];
  const upTo = extended.upTo;
  return typeof upTo === 'object' && 'less-serious' in upTo ? upTo[seriousness] : upTo;
}

/** The law still lets it be extended. */
export function isExtendable(rule: LimitRule, { seriousness, extensions, extendedBefore }: Measure): boolean {
  const upTo = extensionsOf(rule, seriousness);
  return !rule.extended || upTo === 'as-decided' || extendedBefore + extensions.length < upTo.length;
}

export function expiryOf(rule: LimitRule, measure: Measure, counting: Counting): Expiry {
  const period = periodOf(rule, measure.seriousness);
  const whole = measure.after
    ? expiryAfter(measure.after, period, counting)
    : expiryFrom(measure.startedAt, period, counting);
  const caps = extensionsOf(rule, measure.seriousness);
  const taken = caps === 'as-decided' ? [] : caps.slice(0, measure.extendedBefore);
  const most = taken.reduce((expiry, cap) => expiryExtended(expiry, cap, counting), whole);
  const base = measure.decision ? atMost(most, period, measure.decision, measure.after, expiryAfter, counting) : most;
  const classed = measure.requalifiedOn ? { ...base, notes: [...base.notes, requalified(measure)] } : base;
  const extended = measure.extensions.reduce(
    (expiry, extension, turn) => extend(expiry, extension, measure.extendedBefore + turn, caps, counting),
    classed,
  );
  return measure.pausedDays > 0 ? paused(extended, measure.pausedDays) : extended;
}

/** One extension more; one that the class does not allow changes nothing (BLTTHS 172(4)). */
function extend(
  expiry: Expiry,
  extension: Decision,
  turn: number,
  caps: readonly Period[] | 'as-decided',
  counting: Counting,
): Expiry {
  const ordinal = turn + 1;
  const longer = longerBy(expiry, extension, caps === 'as-decided' ? caps : caps[turn], counting);
  if (!longer) {
    const none: Text = { vi: `không còn được gia hạn lần ${ordinal}`, en: `extension ${ordinal} is not open to it` };
    return { ...expiry, notes: [...expiry.notes, none] };
  }
  const until = writtenDay(longer.lastDay);
  const late = extension.at > expiry.dueAt;
  const note: Text = {
    vi: `gia hạn lần ${ordinal} đến ${until}${late ? ', quyết định sau khi đã hết hạn' : ''}`,
    en: `extension ${ordinal} until ${until}${late ? ', decided after the expiry' : ''}`,
  };
  const provisional = expiry.provisional || longer.provisional;
  return { ...longer, notes: [...expiry.notes, note, ...longer.notes], provisional };
}

function longerBy(
  expiry: Expiry,
  extension: Decision,
  cap: Period | 'as-decided' | undefined,
  counting: Counting,
): Expiry | undefined {
  if (cap === 'as-decided') {
    const { until = expiry.lastDay } = extension;
    return until > expiry.lastDay ? endingOn(until) : { ...expiry, notes: [] };
  }
  return cap && atMost(expiryExtended(expiry, cap, counting), cap, extension, expiry, expiryExtended, counting);
}

/** What a decision gives: no more than the law allows, and never less than there was. */
function atMost(
  most: Expiry,
  { unit }: Period,
  { until, months: count }: Decision,
  previous: Expiry | undefined,
  goingOn: typeof expiryAfter,
  counting: Counting,
): Expiry {
  const given = unit === 'detention-days' ? detention({ months: count ?? 0 }) : months(count ?? 0);
  const decided = until ? endingOn(until) : count && previous ? goingOn(previous, given, counting) : most;
  if (previous && decided.lastDay < previous.lastDay) return { ...previous, notes: [] };
  if (decided.lastDay < most.lastDay) return decided;
  if (decided.lastDay === most.lastDay) return most;
  const capped: Text = {
    vi: `quyết định ghi ${writtenDay(decided.lastDay)}, vượt mức luật cho phép`,
    en: `the decision says ${writtenDay(decided.lastDay)}, more than the law allows`,
  };
  return { ...most, notes: [...most.notes, capped] };
}

function requalified({ seriousness, requalifiedOn }: Measure): Text {
  const kind = SERIOUSNESS_TEXT[seriousness ?? 'less-serious'];
  const on = writtenDay(requalifiedOn ?? '');
  return {
    vi: `từ ${on} tính theo ${kind.vi}, trừ thời gian đã điều tra (TTLT 04/2018 14)`,
    en: `since ${on} counted as for ${kind.en}, less the time already used (TTLT 04/2018 14)`,
  };
}

function paused(expiry: Expiry, count: number): Expiry {
  const note: Text = { vi: `không tính ${count} ngày tạm đình chỉ`, en: `${count} days of suspension not counted` };
  const shifted = endingOn(addDays(expiry.lastDay, count), [...expiry.notes, note]);
  return { ...shifted, provisional: expiry.provisional };
}

export const daysBetween = (from: Moment, to: Moment): number =>
  Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000);
