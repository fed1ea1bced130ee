import { addDays, type Day, weekdayOf } from './day';
import { DAYS_OFF, FIXED_DAYS_OFF, type YearOfDaysOff } from './days-off';
import type { Text } from './text';

/** Which days are off. A value: with another calendar the same history gives other deadlines. */
export interface Calendar {
  /** Why a day is off; undefined for a working day. */
  dayOff(day: Day): Text | undefined;
  /** The table has no announcement for the year of the day, past or to come: only its fixed-date days off are known. */
  isProvisional(day: Day): boolean;
}

const WEEKEND: Readonly<Record<number, Text>> = {
  0: { vi: 'Chủ nhật', en: 'Sunday' },
  6: { vi: 'thứ Bảy', en: 'Saturday' },
};

/** Saturdays and Sundays are off (TTLT 04/2018 17(1)), the announced days off too, an exchanged Saturday is not. */
export function calendarOf(announced: readonly YearOfDaysOff[]): Calendar {
  const years = new Map(announced.map((year) => [String(year.year), year]));
  return {
    dayOff(day) {
      const year = years.get(day.slice(0, 4));
      if (year?.worked.includes(day)) return undefined;
      return (year ? year.off[day] : FIXED_DAYS_OFF[day.slice(5)]) ?? WEEKEND[weekdayOf(day)];
    },
    isProvisional: (day) => !years.has(day.slice(0, 4)),
  };
}

export const officialCalendar = calendarOf(DAYS_OFF.years);

/** The day itself when it is a working day, else the next one. */
export const workingDayFrom = (day: Day, calendar: Calendar): Day =>
  calendar.dayOff(day) ? workingDayFrom(addDays(day, 1), calendar) : day;
