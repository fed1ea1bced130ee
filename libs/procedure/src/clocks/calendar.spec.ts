import { calendarOf, officialCalendar } from './calendar';
import { addDays } from './day';
import { DAYS_OFF } from './days-off';

const offIn = (from: string, to: string): string[] => {
  const off: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (officialCalendar.dayOff(day)) off.push(day.slice(5));
  return off;
};

describe('the official calendar', () => {
  it.each([
    ['Tết 2024', '2024-02-07', '2024-02-15', '2024-02-08', '2024-02-14'],
    ['Victory and Labour Day 2024', '2024-04-26', '2024-05-02', '2024-04-27', '2024-05-01'],
    ['National Day 2024', '2024-08-30', '2024-09-04', '2024-08-31', '2024-09-03'],
    ['Tết 2025', '2025-01-24', '2025-02-03', '2025-01-25', '2025-02-02'],
    ['Victory and Labour Day 2025', '2025-04-29', '2025-05-05', '2025-04-30', '2025-05-04'],
    ['National Day 2025', '2025-08-29', '2025-09-03', '2025-08-30', '2025-09-02'],
    ['New Year 2026', '2025-12-31', '2026-01-05', '2026-01-01', '2026-01-04'],
    ['Tết 2026', '2026-02-13', '2026-02-23', '2026-02-14', '2026-02-22'],
    ['Hung Kings 2026', '2026-04-24', '2026-04-28', '2026-04-25', '2026-04-27'],
    ['National Day 2026', '2026-08-28', '2026-09-03', '2026-08-29', '2026-09-02'],
  ])('is off on %s from its first to its last day', (_, before, after, first, last) => {
    const off = offIn(before, after);
    expect([off.length, off[0], off.at(-1)]).toEqual([
      (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1,
      first.slice(5),
      last.slice(5),
    ]);
  });

  it.each(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'])('works on the exchanged Saturday %s', (day) => {
    expect(new Date(day).getUTCDay()).toBe(6);
    expect(officialCalendar.dayOff(day)).toBeUndefined();
  });

  it.each([2024, 2025, 2026])('gives the 11 days of Labour Code 112 and the exchanges in %i', (number) => {
    const year = DAYS_OFF.years.find(({ year }) => year === number);
    const weekdaysOff = Object.keys(year?.off ?? {}).filter((day) => new Date(day).getUTCDay() % 6 !== 0);
    expect(weekdaysOff).toHaveLength(11 + (year?.worked.length ?? 0));
  });

  it('knows only the fixed days of a year that is not announced, and says so', () => {
    expect(officialCalendar.dayOff('2027-04-30')?.en).toBe('Victory Day');
    expect(officialCalendar.dayOff('2027-02-08')).toBeUndefined();
    expect([officialCalendar.isProvisional('2026-12-31'), officialCalendar.isProvisional('2027-01-01')]).toEqual([
      false,
      true,
    ]);
  });

  it('can be replaced by one with another announcement', () => {
    const culture = { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' };
    const amended = DAYS_OFF.years.map((year) =>
      year.year === 2026 ? { ...year, off: { ...year.off, '2026-11-24': culture } } : year,
    );
    expect(officialCalendar.dayOff('2026-11-24')).toBeUndefined();
    expect(calendarOf(amended).dayOff('2026-11-24')).toEqual(culture);
  });
});
