import type { Text } from './text';

/** The units of BLTTHS 134(1); working days come from the circulars; custody, detention and limitation have a count of their own. */
export type Unit =
  'hours' | 'days' | 'working-days' | 'months' | 'years' | 'custody-days' | 'detention-days' | 'limitation-years';

export interface Period {
  readonly count: number;
  readonly unit: Unit;
}

export const hours = (count: number): Period => ({ count, unit: 'hours' });
export const days = (count: number): Period => ({ count, unit: 'days' });
export const workingDays = (count: number): Period => ({ count, unit: 'working-days' });
export const months = (count: number): Period => ({ count, unit: 'months' });
export const years = (count: number): Period => ({ count, unit: 'years' });

/** A term of detention in days: a month is 30 days, the days already spent in custody are deducted (TTLT 04/2018 17). */
export const detention = (term: { months?: number; days?: number; custody?: number }): Period => ({
  count: 30 * (term.months ?? 0) + (term.days ?? 0) - (term.custody ?? 0),
  unit: 'detention-days',
});

/** Days of custody, from the hour to the same hour: from 10:00 of the 1st to 10:00 of the 4th are three (TTLT 04/2018 17(2)). */
export const custody = (count: number): Period => ({ count, unit: 'custody-days' });

/** How many hours it is, where it runs from an instant. */
export const hoursIn = ({ count, unit }: Period): number | undefined =>
  unit === 'hours' ? count : unit === 'custody-days' ? 24 * count : undefined;

/** The period within which somebody may be held liable for a crime (BLHS 27). */
export const limitation = (count: number): Period => ({ count, unit: 'limitation-years' });

const WORDS: Readonly<Record<Unit, { vi: string; one: string; many: string }>> = {
  hours: { vi: 'giờ', one: 'hour', many: 'hours' },
  days: { vi: 'ngày', one: 'day', many: 'days' },
  'working-days': { vi: 'ngày làm việc', one: 'working day', many: 'working days' },
  months: { vi: 'tháng', one: 'month', many: 'months' },
  years: { vi: 'năm', one: 'year', many: 'years' },
  'limitation-years': { vi: 'năm', one: 'year', many: 'years' },
  'custody-days': { vi: 'ngày tạm giữ', one: 'day of custody', many: 'days of custody' },
  'detention-days': { vi: 'ngày tạm giam', one: 'day of detention', many: 'days of detention' },
};

export function written({ count, unit }: Period): Text {
  const { vi, one, many } = WORDS[unit];
  return { vi: `${count} ${vi}`, en: `${count} ${count === 1 ? one : many}` };
}
