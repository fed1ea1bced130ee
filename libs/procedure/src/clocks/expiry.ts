import { type Calendar, workingDayFrom } from './calendar';
import { addDays, addHours, addMonths, type Day, dayOf, endOf, type Moment, writtenDay } from './day';
import { hoursIn, type Period } from './period';
import { readingsOn, type Settings } from './settings';
import type { Text } from './text';

/** What a count rests on besides the law. */
export interface Counting {
  readonly calendar: Calendar;
  readonly settings: Settings;
}

/** The end of a period and how it was reached. */
export interface Expiry {
  /** The last day of the period. */
  readonly lastDay: Day;
  /** What the last day would be without another limit that it may not exceed. */
  readonly unbounded?: Day;
  /** The last day before a day off moved it. */
  readonly unmoved: Day;
  /** The instant at which it has run out: 24:00 of the last day, or the hour. */
  readonly dueAt: Moment;
  /** Which reading and which days off made the day what it is. */
  readonly notes: readonly Text[];
  /** Rests on a year whose days off are not in the table: not announced yet, or before it begins. */
  readonly provisional: boolean;
}

/** The end of a period that begins with an event. */
export function expiryFrom(start: Moment, period: Period, counting: Counting): Expiry {
  const hours = hoursIn(period);
  return hours === undefined ? daily(dayOf(start), period, counting, false) : hourly(addHours(start, hours));
}

/** The end of a period that begins when another has expired: that last day is spent and does not count again. */
export const expiryAfter = (previous: Expiry, period: Period, counting: Counting): Expiry =>
  goingOn(previous.dueAt, previous.lastDay, period, counting);

/** The end of a period that is made longer: a day off that moved its end does not make the total longer. */
export const expiryExtended = (previous: Expiry, period: Period, counting: Counting): Expiry =>
  goingOn(previous.dueAt, previous.unmoved, period, counting);

function goingOn(dueAt: Moment, lastDay: Day, period: Period, counting: Counting): Expiry {
  const hours = hoursIn(period);
  return hours === undefined ? daily(lastDay, period, counting, true) : hourly(addHours(dueAt, hours));
}

/** The end of the calendar's next period of so many months or years, whether that is a day off or not. */
export function calendarEnd(start: Moment, { unit, count }: Period): Expiry {
  const months = unit === 'years' ? 12 * count : count;
  const [year = 0, month = 1] = dayOf(start).split('-').map(Number);
  const index = Math.floor((12 * year + month - 1) / months) + 2;
  const next = new Date(Date.UTC(Math.floor((index * months) / 12), (index * months) % 12, 1)).toISOString();
  return endingOn(addDays(next.slice(0, 10), -1), [
    { vi: 'đến hết kỳ tiếp theo theo lịch', en: 'until the end of the next period of the calendar' },
  ]);
}

/** It runs out at an hour, not with its last day. */
export const isHourly = ({ dueAt, lastDay }: Expiry): boolean => dueAt !== endOf(lastDay);

/** The last instant that leaves whole days before an expiry: "at the latest 5 days before". */
export function daysBefore(expiry: Expiry, count: number): Expiry {
  if (isHourly(expiry)) return hourly(addHours(expiry.dueAt, -24 * count));
  return { ...endingOn(addDays(expiry.lastDay, -count)), provisional: expiry.provisional };
}

/** The same by whatever the law counts in: "at the latest 2 months before". */
export function periodBefore(expiry: Expiry, { unit, count }: Period): Expiry {
  if (unit === 'hours') return hourly(addHours(expiry.dueAt, -count));
  return unit === 'months' ? endingOn(addMonths(expiry.lastDay, -count)) : daysBefore(expiry, count);
}

export const endingOn = (lastDay: Day, notes: readonly Text[] = []): Expiry => ({
  lastDay,
  unmoved: lastDay,
  dueAt: endOf(lastDay),
  notes,
  provisional: false,
});

/** At an hour. */
export const hourly = (dueAt: Moment): Expiry => ({
  lastDay: dayOf(dueAt),
  unmoved: dayOf(dueAt),
  dueAt,
  notes: [],
  provisional: false,
});

function daily(from: Day, { count, unit }: Period, counting: Counting, spent: boolean): Expiry {
  const readings = readingsOn(from, counting.settings);
  const moves = dayOffMoves(unit, from, counting.settings);
  switch (unit) {
    case 'days': {
      const first = readings.days.firstDayCounts && !spent;
      const last = addDays(from, first ? count - 1 : count);
      return endingWith(spent ? [] : [firstDay(first)], last, moves, counting.calendar);
    }
    case 'working-days':
      return inWorkingDays(from, count, readings['working-days'].firstDayCounts && !spent, counting.calendar);
    case 'months':
      return sameNumbered(from, count, moves, counting.calendar);
    case 'years':
      return sameNumbered(from, 12 * count, moves, counting.calendar);
    case 'limitation-years': {
      const { firstDayCounts } = readings['limitation-years'];
      const expiry = sameNumbered(addDays(from, firstDayCounts ? -1 : 0), 12 * count, moves, counting.calendar);
      return { ...expiry, notes: [firstDay(firstDayCounts), ...expiry.notes] };
    }
    case 'detention-days': // the first day counts (TTLT 04/2018 17)
      return endingOn(addDays(from, spent ? count : count - 1), spent ? [] : [firstDay(true)]);
    case 'hours':
    case 'custody-days':
      throw new Error('hours run from an instant');
  }
}

/** Whether a day off at the end of a period moves it (BLTTHS 134(1)). */
export function dayOffMoves(unit: Period['unit'], from: Day, settings: Settings): boolean {
  switch (unit) {
    case 'days':
    case 'years':
    case 'limitation-years':
      return readingsOn(from, settings)[unit].dayOffMoves;
    case 'working-days':
    case 'months':
      return true;
    case 'detention-days': // days off are no obstacle (TTLT 04/2018 17)
    case 'custody-days':
    case 'hours': // they run to an instant
      return false;
  }
}

function sameNumbered(from: Day, count: number, moves: boolean, calendar: Calendar): Expiry {
  const last = addMonths(from, count);
  const shorter = last.slice(8) !== from.slice(8);
  const noSuchDay: Text = {
    vi: `tháng đó không có ngày ${from.slice(8)}, lấy ngày cuối tháng`,
    en: `that month has no day ${from.slice(8)}, its last day is taken`,
  };
  return endingWith(shorter ? [noSuchDay] : [], last, moves, calendar);
}

/** Ends on a day, moved from a day off where the day-off rule reaches the period. */
export function endingWith(notes: readonly Text[], last: Day, moves: boolean, calendar: Calendar): Expiry {
  const off = calendar.dayOff(last);
  const lastDay = moves ? workingDayFrom(last, calendar) : last;
  const on = writtenDay(last);
  const effect: Text = moves
    ? { vi: 'chuyển sang ngày làm việc tiếp theo', en: 'moved to the next working day' }
    : { vi: 'vẫn là ngày cuối của thời hạn', en: 'it stays the last day' };
  const dayOffNote = off && { vi: `${on} là ${off.vi}, ${effect.vi}`, en: `${on} is ${off.en}, ${effect.en}` };
  const provisional = moves && (calendar.isProvisional(last) || calendar.isProvisional(lastDay));
  return { ...endingOn(lastDay, dayOffNote ? [...notes, dayOffNote] : notes), unmoved: last, provisional };
}

function inWorkingDays(from: Day, count: number, firstDayCounts: boolean, calendar: Calendar): Expiry {
  const skipped: Day[] = [];
  let day = firstDayCounts ? addDays(from, -1) : from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (calendar.dayOff(day)) skipped.push(day);
    else left -= 1;
  }
  const off = skipped.map((skippedDay) => writtenDay(skippedDay)).join(', ');
  const notes = [
    firstDay(firstDayCounts),
    ...(off ? [{ vi: `không tính ngày nghỉ ${off}`, en: `days off ${off} not counted` }] : []),
  ];
  const provisional = [...skipped, day].some((counted) => calendar.isProvisional(counted));
  return { ...endingOn(day, notes), provisional };
}

const firstDay = (counts: boolean): Text =>
  counts
    ? { vi: 'tính cả ngày đầu', en: 'the first day counts' }
    : { vi: 'không tính ngày đầu', en: 'the first day is not counted' };
