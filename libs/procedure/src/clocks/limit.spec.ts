import { officialCalendar } from './calendar';
import { type Measure, expiryOf } from './limit';
import { days, detention, limitation, months, type Period, years } from './period';
import type { LimitRule } from './rule';
import { DEFAULT_SETTINGS, type Readings } from './settings';

const [{ readings }] = DEFAULT_SETTINGS;

/** The last day of a period from 02/03/2024, or 01/02/2025, that stood still for six days: 08/03/2025, a Saturday, or the Monday after it. */
const lastOf = (limit: Period, change: Partial<Readings> = {}): string => {
  const isShort = ['days', 'detention-days'].includes(limit.unit);
  const measure: Measure = {
    startedAt: `${isShort ? '2025-02-01' : '2024-03-02'}T02:00:00.000Z`,
    ...{ extensions: [], extendedBefore: 0, stoodStill: 6 },
  };
  const rule = { limit, counted: { from: 'start', text: { vi: '', en: '' } } } as unknown as LimitRule;
  return expiryOf(rule, measure, {
    calendar: officialCalendar,
    settings: [{ from: '2018-01-01', readings: { ...readings, ...change } }],
  }).lastDay;
};

describe('a limit that has stood still', () => {
  const rows: [string, Period, Partial<Readings>, string][] = [
    ['days', days(29), {}, '2025-03-08'],
    ['days', days(29), { days: { firstDayCounts: false, dayOffMoves: true } }, '2025-03-10'],
    ['months', months(12), {}, '2025-03-10'],
    ['years', years(1), {}, '2025-03-10'],
    ['years', years(1), { years: { dayOffMoves: false } }, '2025-03-08'],
    ['years of limitation', limitation(1), {}, '2025-03-08'],
    [
      'years of limitation',
      limitation(1),
      { 'limitation-years': { firstDayCounts: false, dayOffMoves: true } },
      '2025-03-10',
    ],
    ['days of detention', detention({ days: 30 }), {}, '2025-03-08'],
  ];

  it.each(rows)(
    'ends later by as many days, which a day off moves as any end of it: %s (BLTTHS 134(1); TTLT 04/2018 17)',
    (_, limit, change, last) => {
      expect(lastOf(limit, change)).toBe(last);
    },
  );
});
