import type { Seriousness } from '@la-chan/contracts';
import { addDays, type Day, dayOf, type Moment, writtenDay } from './day';
import {
  calendarEnd,
  type Counting,
  dayOffMoves,
  periodBefore,
  endingOn,
  endingWith,
  type Expiry,
  expiryAfter,
  expiryExtended,
  expiryFrom,
} from './expiry';
import { custody, detention, months, type Period } from './period';
import type { Cap, LimitRule } from './rule';
import { SERIOUSNESS_TEXT } from './seriousness';
import { readingsOn } from './settings';
import type { Text } from './text';

/** What a decision to give more time says. */
export interface Decision {
  /** None where it was decided elsewhere, before the file came here. */
  readonly at?: Moment;
  readonly months?: number;
  /** Of custody. */
  readonly days?: number;
  readonly until?: Day;
  /** It gives no time: the file was on its way for so many days, which are not counted. */
  readonly onTheWay?: number;
}

export const isExtension = ({ onTheWay }: Decision): boolean => onTheWay === undefined;

/** All that the expiry of a limit follows from: counted again from here at every change. */
export interface Measure {
  readonly startedAt: Moment;
  /** The limit at whose expiry this one begins. */
  readonly after?: Expiry;
  /** The day before which this one ends. */
  readonly ahead?: Expiry;
  /** The decision that opened it, for a limit that is decided. */
  readonly decision?: Decision;
  readonly seriousness?: Seriousness;
  /** Days in custody before it, which are taken off. */
  readonly custody?: number;
  /** Days of the same that are over, which are taken off. */
  readonly spent?: number;
  /** The class changed on this day. */
  readonly requalifiedOn?: Day;
  /** It had not run out on that day. */
  readonly ranOn?: Day;
  readonly extensions: readonly Decision[];
  /** Turns that were taken in another file, where the limit began. */
  readonly extendedBefore: number;
  /** Days for which it stood still, and after which it has gone on. */
  readonly stoodStill: number;
  /** Counted anew from this, no more from what the rule says. */
  readonly anewFrom?: Text;
}

export const periodOf = ({ limit }: LimitRule, seriousness: Seriousness = 'less-serious'): Period =>
  'unit' in limit ? limit : limit[seriousness];

/** The longest that each extension may be, in turn; `as-decided` where the law leaves it to the decision. */
function extensionsOf(
  { extended }: LimitRule,
  seriousness: Seriousness = 'less-serious',
): readonly Cap[] | 'as-decided' {
  if (!extended) return [];
  const upTo = extended.upTo;
  return typeof upTo === 'object' && 'less-serious' in upTo ? upTo[seriousness] : upTo;
}

/** The law still lets it be extended. */
export function isExtendable(rule: LimitRule, { seriousness, extensions, extendedBefore }: Measure): boolean {
  const upTo = extensionsOf(rule, seriousness);
  const turns = extendedBefore + extensions.filter(isExtension).length;
  return !rule.extended || upTo === 'as-decided' || turns < upTo.length;
}

export function expiryOf(rule: LimitRule, measure: Measure, counting: Counting): Expiry {
  const period = less(periodOf(rule, measure.seriousness), measure);
  const isCalendar = rule.counted.from === 'start' && rule.counted.calendar;
  const whole = isCalendar ? calendarEnd(measure.startedAt, period) : countedOf(measure, period, counting);
  const counted = lessened(whole, measure);
  const caps = extensionsOf(rule, measure.seriousness);
  const taken = caps === 'as-decided' ? [] : caps.slice(0, measure.extendedBefore);
  const most = taken.reduce(
    (expiry, cap) => (cap === 'as-decided' ? expiry : expiryExtended(expiry, cap, counting)),
    counted,
  );
  const base = measure.decision ? atMost(most, period, measure.decision, measure.after, expiryAfter, counting) : most;
  const classed = measure.requalifiedOn ? { ...base, notes: [...base.notes, requalified(rule, measure)] } : base;
  const extended = measure.extensions.reduce((expiry, decision, index) => {
    if (decision.onTheWay) return postponed(expiry, decision.onTheWay, TRANSFER, rule, measure, counting);
    const turn = measure.extendedBefore + measure.extensions.slice(0, index).filter(isExtension).length;
    return isExtension(decision) ? extend(expiry, decision, turn, caps, counting) : expiry;
  }, classed);
  const { stoodStill, ranOn } = measure;
  const goingOn = stoodStill > 0 ? postponed(extended, stoodStill, SUSPENSION, rule, measure, counting) : extended;
  return shortened(goingOn, ranOn, counting);
}

const less = ({ unit, count }: Period, { custody = 0, spent = 0, decision }: Measure): Period => ({
  unit,
  count: Math.min(count, decision?.days ?? count) - custody - spent,
});

function lessened(expiry: Expiry, { custody, spent }: Measure): Expiry {
  const inCustody: Text = {
    vi: `trừ ${custody} ngày tạm giữ (TTLT 04/2018 17)`,
    en: `less ${custody} days in custody (TTLT 04/2018 17)`,
  };
  const before: Text = {
    vi: `trừ ${spent} ngày đã tạm giam, tạm giữ trước đó`,
    en: `less ${spent} days of detention and custody before`,
  };
  return { ...expiry, notes: [...expiry.notes, ...(custody ? [inCustody] : []), ...(spent ? [before] : [])] };
}

function countedOf({ startedAt, after, ahead }: Measure, period: Period, counting: Counting): Expiry {
  if (ahead) return periodBefore(ahead, period);
  return after ? expiryAfter(after, period, counting) : expiryFrom(startedAt, period, counting);
}

/** Made shorter by another class, where the reading has it run out on the day of that decision at the earliest. */
function shortened(expiry: Expiry, ranOn: Day | undefined, { settings }: Counting): Expiry {
  if (ranOn === undefined || expiry.lastDay >= ranOn) return expiry;
  if (readingsOn(ranOn, settings).requalified.mayHaveRunOut) return expiry;
  const note: Text = { vi: 'hết vào ngày thay đổi tội danh', en: 'it runs out on the day of the requalification' };
  return endingOn(ranOn, [...expiry.notes, note]);
}

/** One extension more; one that the class does not allow changes nothing (BLTTHS 172(4)). */
function extend(
  expiry: Expiry,
  extension: Decision,
  turn: number,
  caps: readonly Cap[] | 'as-decided',
  counting: Counting,
): Expiry {
  const ordinal = turn + 1;
  const longer = longerBy(expiry, extension, caps === 'as-decided' ? caps : caps[turn], counting);
  if (!longer) {
    const none: Text = { vi: `không còn được gia hạn lần ${ordinal}`, en: `extension ${ordinal} is not open to it` };
    return { ...expiry, notes: [...expiry.notes, none] };
  }
  const until = writtenDay(longer.lastDay);
  const late = extension.at !== undefined && extension.at > expiry.dueAt;
  const note: Text = {
    vi: `gia hạn lần ${ordinal} đến ${until}${late ? ', quyết định sau khi đã hết hạn' : ''}`,
    en: `extension ${ordinal} until ${until}${late ? ', decided after the expiry' : ''}`,
  };
  const provisional = expiry.provisional || longer.provisional;
  return { ...longer, notes: [...expiry.notes, note, ...longer.notes], provisional };
}

function longerBy(expiry: Expiry, extension: Decision, cap: Cap | undefined, counting: Counting): Expiry | undefined {
  if (cap === 'as-decided') {
    const { until = expiry.lastDay } = extension;
    return until > expiry.lastDay ? endingOn(until) : { ...expiry, notes: [] };
  }
  return cap && atMost(expiryExtended(expiry, cap, counting), cap, extension, expiry, expiryExtended, counting);
}

const givenIn = (
  unit: Period['unit'],
  inMonths: number | undefined,
  inDays: number | undefined,
): Period | undefined => {
  if (unit === 'custody-days') return inDays ? custody(inDays) : undefined;
  if (!inMonths) return undefined;
  return unit === 'detention-days' ? detention({ months: inMonths }) : months(inMonths);
};

/** What a decision gives: no more than the law allows, and never less than there was. */
function atMost(
  most: Expiry,
  { unit }: Period,
  { until, months: inMonths, days: inDays }: Decision,
  previous: Expiry | undefined,
  goingOn: typeof expiryAfter,
  counting: Counting,
): Expiry {
  const given = givenIn(unit, inMonths, inDays);
  const decided = until ? endingOn(until) : given && previous ? goingOn(previous, given, counting) : most;
  if (previous && decided.lastDay < previous.lastDay) return { ...previous, notes: [] };
  if (decided.lastDay < most.lastDay) return decided;
  if (decided.lastDay === most.lastDay) return most;
  const capped: Text = {
    vi: `quyết định ghi ${writtenDay(decided.lastDay)}, vượt mức luật cho phép`,
    en: `the decision says ${writtenDay(decided.lastDay)}, more than the law allows`,
  };
  return { ...most, notes: [...most.notes, capped] };
}

function requalified({ classAlone }: LimitRule, { seriousness, requalifiedOn }: Measure): Text {
  const kind = SERIOUSNESS_TEXT[seriousness ?? 'less-serious'];
  const on = writtenDay(requalifiedOn ?? '');
  const used = classAlone
    ? { vi: '', en: '' }
    : {
        vi: ', trừ thời gian đã điều tra (TTLT 04/2018 14)',
        en: ', less the time already used (TTLT 04/2018 14)',
      };
  return {
    vi: `từ ${on} tính theo ${kind.vi}${used.vi}`,
    en: `since ${on} counted as for ${kind.en}${used.en}`,
  };
}

const SUSPENSION: Text = { vi: 'tạm đình chỉ', en: 'suspension' };
const TRANSFER: Text = { vi: 'chuyển hồ sơ (BLTTHS 169(5))', en: 'transfer (BLTTHS 169(5))' };

/** Some days are not counted; a day off at the end moves it as it moves any end of the period (BLTTHS 134(1)). */
function postponed(
  expiry: Expiry,
  count: number,
  of: Text,
  rule: LimitRule,
  { startedAt, seriousness }: Measure,
  { calendar, settings }: Counting,
): Expiry {
  const note: Text = { vi: `không tính ${count} ngày ${of.vi}`, en: `${count} days of ${of.en} not counted` };
  const { unit } = periodOf(rule, seriousness);
  const moves = dayOffMoves(unit, dayOf(startedAt), settings);
  return endingWith([...expiry.notes, note], addDays(expiry.unmoved, count), moves, calendar);
}

export const daysBetween = (from: Moment, to: Moment): number =>
  Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000);
