import fc from 'fast-check';
import { type Calendar, calendarOf, officialCalendar } from './calendar';
import { DAYS_OFF, type YearOfDaysOff } from './days-off';
import { expiryAfter, expiryExtended, expiryFrom } from './expiry';
import { custody, days, detention, hours, limitation, months, type Period, workingDays, years } from './period';
import { DEFAULT_SETTINGS, type Readings } from './settings';

/*
 * BLTTHS 134 again, by hand and apart from the code: a wall calendar of Hanoi that is walked day by day.
 */

const DAY = 86_400_000;
const HANOI = 7 * 3600_000;

interface Sheet {
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly number: number;
  readonly weekday: number;
}

/** The sheet of the wall calendar so many days after the one that hangs at the moment. */
function sheet(moment: string, later = 0): Sheet {
  const at = new Date(Date.parse(moment) + HANOI + later * DAY);
  return {
    text: at.toISOString().slice(0, 10),
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    number: at.getUTCDate(),
    weekday: at.getUTCDay(),
  };
}

const isOff = ({ text, weekday }: Sheet, announced: readonly YearOfDaysOff[]): boolean => {
  if (announced.some(({ worked }) => worked.includes(text))) return false;
  if (weekday === 0 || weekday === 6) return true;
  if (announced.some(({ year }) => text.startsWith(String(year)))) return announced.some(({ off }) => text in off);
  return ['01-01', '04-30', '05-01', '09-02'].some((fixed) => text.endsWith(fixed));
};

/** How many sheets are torn off until the same-numbered day so many months later, or the last of that month. */
function tornOff(start: string, count: number): number {
  const first = sheet(start);
  const wanted = first.year * 12 + first.month + count;
  const monthOf = (later: number): number => sheet(start, later).year * 12 + sheet(start, later).month;
  let torn = 0;
  while (monthOf(torn) < wanted) torn += 1;
  while (sheet(start, torn).number < first.number && monthOf(torn + 1) === wanted) torn += 1;
  return torn;
}

function workedOff(start: string, torn: number, announced: readonly YearOfDaysOff[]): number {
  let later = torn;
  while (isOff(sheet(start, later), announced)) later += 1;
  return later;
}

function lastSheet(start: string, { count, unit }: Period, readings: Readings, announced: readonly YearOfDaysOff[]) {
  const moved = (torn: number, moves: boolean): number => (moves ? workedOff(start, torn, announced) : torn);
  switch (unit) {
    case 'days': {
      const first = readings.days.firstDayCounts ? 1 : 0;
      return moved(count - first, readings.days.dayOffMoves);
    }
    case 'detention-days':
      return count - 1;
    case 'months':
      return moved(tornOff(start, count), true);
    case 'years':
      return moved(tornOff(start, 12 * count), readings.years.dayOffMoves);
    case 'limitation-years': {
      const { firstDayCounts, dayOffMoves } = readings['limitation-years'];
      const torn = firstDayCounts ? tornOff(sheetBefore(start), 12 * count) - 1 : tornOff(start, 12 * count);
      return moved(torn, dayOffMoves);
    }
    case 'working-days': {
      let [later, worked] = [readings['working-days'].firstDayCounts ? -1 : 0, 0];
      while (worked < count) if (!isOff(sheet(start, (later += 1)), announced)) worked += 1;
      return later;
    }
    default:
      throw new Error(unit);
  }
}

const sheetBefore = (start: string): string => new Date(Date.parse(start) - DAY).toISOString();

/** Days at which counting goes wrong: ends of months, leap days, Tết and what is exchanged around it. */
const DELICATE = [
  ...['2023-12-31', '2024-01-29', '2024-01-30', '2024-01-31', '2024-02-28', '2024-02-29', '2024-03-31', '2024-08-31'],
  ...['2024-11-29', '2024-12-29', '2024-12-31', '2025-01-25', '2025-01-31', '2025-02-28', '2025-04-25', '2025-04-26'],
  ...['2025-12-31', '2026-01-01', '2026-01-09', '2026-02-13', '2026-02-22', '2026-02-28', '2026-08-21', '2028-02-29'],
];
const hour = fc.integer({ min: 0, max: DAY - 1 });
const moment = fc.oneof(
  fc
    .date({ min: new Date('2018-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc
    .tuple(fc.constantFrom(...DELICATE), fc.integer({ min: -2, max: 2 }), hour)
    .map(([day, off, within]) => new Date(Date.parse(day) - HANOI + off * DAY + within).toISOString()),
);
const period = fc.oneof(
  fc.integer({ min: 1, max: 120 }).map(days),
  fc.integer({ min: 1, max: 30 }).map(workingDays),
  fc.integer({ min: 1, max: 25 }).map(months),
  fc.integer({ min: 1, max: 5 }).map(years),
  fc.integer({ min: 1, max: 20 }).map(limitation),
  fc.integer({ min: 1, max: 6 }).map((count) => detention({ months: count })),
);
const readings = fc
  .tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([first, moves, firstWorking, movesYears, firstOfCrime, movesCrime]): Readings => ({
    ...DEFAULT_SETTINGS[0].readings,
    days: { firstDayCounts: first, dayOffMoves: moves },
    'working-days': { firstDayCounts: firstWorking },
    years: { dayOffMoves: movesYears },
    'limitation-years': { firstDayCounts: firstOfCrime, dayOffMoves: movesCrime },
  }));

const dayIn = (year: number) =>
  fc.integer({ min: 0, max: 364 }).map((later) => sheet(`${year}-01-01T02:00:00.000Z`, later).text);
/** Days off of a year with Saturdays that are worked in exchange, wherever they fall. */
const announcement = (year: number): fc.Arbitrary<YearOfDaysOff> =>
  fc.record({
    year: fc.constant(year),
    announced: fc.constant('test'),
    off: fc
      .array(dayIn(year), { maxLength: 25 })
      .map((off) => Object.fromEntries(off.map((day) => [day, { vi: 'nghỉ', en: 'off' }]))),
    worked: fc
      .array(dayIn(year), { maxLength: 40 })
      .map((worked) => worked.filter((day) => new Date(day).getUTCDay() === 6)),
  });

const agrees = (
  start: string,
  length: Period,
  read: Readings,
  calendar: Calendar,
  announced: readonly YearOfDaysOff[],
): void => {
  const counting = { calendar, settings: [{ from: '2018-01-01', readings: read }] };
  const later = lastSheet(start, length, read, announced);
  const expiry = expiryFrom(start, length, counting);
  expect([length, expiry.lastDay]).toEqual([length, sheet(start, later).text]);
  expect(expiry.dueAt).toBe(new Date(`${sheet(start, later + 1).text}T00:00:00+07:00`).toISOString());
};

describe('a time limit of BLTTHS 134', () => {
  it('ends on the day that a wall calendar gives, over month ends, leap days, Tết and exchanged days', () => {
    fc.assert(
      fc.property(moment, period, readings, (start, length, read) => {
        agrees(start, length, read, officialCalendar, DAYS_OFF.years);
      }),
      { numRuns: 500 },
    );
  });

  it('does so whatever days are announced as off, and whichever Saturdays are worked', () => {
    const announcedOf = fc.tuple(...[2024, 2025, 2026, 2027].map(announcement));
    const within = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(within, period, readings, announcedOf, (start, length, read, announced) => {
        agrees(start, length, read, calendarOf(announced), announced);
      }),
      { numRuns: 300 },
    );
  });

  it('in days of custody ends at the hour at which it began (TTLT 04/2018 17(2))', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 9 }), (start, count) => {
        const { dueAt } = expiryFrom(start, custody(count), { calendar: officialCalendar, settings: DEFAULT_SETTINGS });
        expect(Date.parse(dueAt) - Date.parse(start)).toBe(count * DAY);
      }),
    );
  });

  it('goes on from the day on which the one before has expired, which does not count again', () => {
    const noon = (day: string): string => `${day}T05:00:00.000Z`;
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 6 }), period, readings, (start, first, length, read) => {
        fc.pre(length.unit !== 'limitation-years');
        const spent = {
          ...read,
          days: { ...read.days, firstDayCounts: false },
          'working-days': { firstDayCounts: false },
        };
        const end = (from: string): string => {
          const later =
            length.unit === 'detention-days' ? length.count : lastSheet(from, length, spent, DAYS_OFF.years);
          return sheet(from, later).text;
        };
        const counting = { calendar: officialCalendar, settings: [{ from: '2018-01-01', readings: read }] };
        const before = expiryFrom(start, months(first), counting);
        expect([length, expiryAfter(before, length, counting).lastDay]).toEqual([length, end(noon(before.lastDay))]);
        // Made longer, it is as long in all as if no day off had moved its end.
        const unmoved = noon(sheet(start, tornOff(start, first)).text);
        expect([length, expiryExtended(before, length, counting).lastDay]).toEqual([length, end(unmoved)]);
      }),
      { numRuns: 300 },
    );
  });

  it('in hours ends so many hours later, through whatever day', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 96 }), fc.nat(DAY), (start, count, shift) => {
        const from = new Date(Date.parse(start) + shift).toISOString();
        const { dueAt } = expiryFrom(from, hours(count), { calendar: officialCalendar, settings: DEFAULT_SETTINGS });
        expect(Date.parse(dueAt) - Date.parse(from)).toBe(count * 3600_000);
      }),
    );
  });
});
