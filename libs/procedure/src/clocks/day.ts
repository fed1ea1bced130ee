import { type Day, dayOf, type Moment } from '@la-chan/contracts';

export { type Day, dayOf, type Moment };

const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;
const HANOI_OFFSET_MS = 7 * HOUR_MS;

const isoAt = (milliseconds: number): Moment => new Date(milliseconds).toISOString();
const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** Any ISO 8601 instant (or a bare day) in the one form that compares as a string. */
export const momentOf = (value: string): Moment => isoAt(Date.parse(value));

/** 24:00 of a day: the instant at which a period in days expires (BLTTHS 134(1)). */
export const endOf = (day: Day): Moment => isoAt(utc(day) + DAY_MS - HANOI_OFFSET_MS);

export const addHours = (moment: Moment, hours: number): Moment => isoAt(Date.parse(moment) + hours * HOUR_MS);

export const addDays = (day: Day, days: number): Day => isoAt(utc(day) + days * DAY_MS).slice(0, 10);

/** The same-numbered day of a later month, or the last day of that month when it has none (BLTTHS 134(1)). */
export function addMonths(day: Day, months: number): Day {
  const [year, month, number] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const same = Math.min(number, lastOfMonth.getUTCDate());
  return addDays(lastOfMonth.toISOString().slice(0, 10), same - lastOfMonth.getUTCDate());
}

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number => new Date(utc(day)).getUTCDay();

/** As written in Vietnam: `14/03/2025`. */
export const writtenDay = (day: Day): string => day.split('-').reverse().join('/');

/** `10:15 14/03/2025`, Hanoi time. */
export const writtenMoment = (moment: Moment): string =>
  `${isoAt(Date.parse(moment) + HANOI_OFFSET_MS).slice(11, 16)} ${writtenDay(dayOf(moment))}`;
