import { type Deadline, deadlinesOf, type LimitRule, officialCalendar, type Period } from '@la-chan/procedure';
import fc from 'fast-check';
import { limits, named, startOf, withOthers } from './starts';

const DAY = 86_400_000;
const plus = (day: string, count: number): string => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
const inHanoi = (at: string): string => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
/** As the Government has announced it, whatever the table says. */
const TET = [
  ...['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'],
  ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
];
const isOff = (day: string): boolean => TET.includes(day) || officialCalendar.dayOff(day) !== undefined;

/** Day by day to the same number in the month that is meant, or to the last day of that month. */
function monthsOn(day: string, count: number): string {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  const wanted = 12 * year + month - 1 + count;
  const [first, next] = [wanted, wanted + 1].map((one) => Date.UTC(Math.floor(one / 12), one % 12, 1)) as [
    number,
    number,
  ];
  return plus(new Date(first).toISOString(), Math.min(number, (next - first) / DAY) - 1);
}

/** The last day by the article's own words, before and after a day off has moved it. */
interface Last {
  readonly unmoved: string;
  readonly day: string;
}
const stays = (day: string): Last => ({ unmoved: day, day });

function moved(unmoved: string): Last {
  let day = unmoved;
  while (isOff(day)) day = plus(day, 1);
  return { unmoved, day };
}

function worked(from: string, count: number): Last {
  let day = from;
  for (let left = count; left > 0;) if (!isOff((day = plus(day, 1)))) left -= 1;
  return stays(day);
}

/** From a day that is not counted itself; `spent`: that is the last day of another limit. */
function lastOf({ unit, count }: Period, from: string, spent: boolean): Last {
  switch (unit) {
    case 'days':
      return stays(plus(from, count));
    case 'working-days':
      return worked(from, count);
    case 'months':
      return moved(monthsOn(from, count)); // BLTTHS 134(1)
    case 'years':
      return moved(monthsOn(from, 12 * count));
    case 'limitation-years':
      return stays(monthsOn(from, 12 * count));
    case 'detention-days':
      return stays(plus(from, spent ? count : count - 1)); // TTLT 04/2018 17: the first day counts
    case 'hours':
    case 'custody-days':
      throw new Error('runs to an hour');
  }
}

const back = ({ unit, count }: Period, from: string): Last =>
  stays(unit === 'months' ? monthsOn(from, -count) : plus(from, -count));

/** The ends of months, the leap day, the eves of Tết, an exchanged Saturday and the days off of spring and autumn. */
const DAYS = [
  ...['2023-12-31', '2024-01-31', '2024-02-28', '2024-02-29', '2024-03-31', '2024-08-31', '2024-12-31', '2025-01-31'],
  ...['2024-02-07', '2024-11-28', '2025-01-24', '2025-01-26', '2025-11-18', '2026-02-13', '2026-02-15', '2026-01-16'],
  ...['2025-04-25', '2025-04-29', '2025-08-29', '2025-07-31', '2026-04-24'],
];

/** A history in which the rule begins then, or is counted back from then, as long as the law lets a decision say. */
function begunOn(rule: LimitRule, at: string) {
  const { counted, decided } = rule;
  const { entries, facts } = startOf(rule, at);
  const start = entries.at(-1)!;
  const field = counted.from !== 'expiry' && counted.from !== 'event' ? counted.field : undefined;
  const said = { ...(field && { [field]: inHanoi(at) }), ...(decided && { until: '2099-12-31' }) };
  const known = counted.from === 'ahead' ? new Date(Date.parse(at) - 200 * DAY).toISOString() : at;
  return { entries: [...entries.slice(0, -1), { ...start, at: known, data: { ...start.data, ...said } }], facts };
}

const lengthOf = ({ limit }: LimitRule): Period => ('unit' in limit ? limit : limit['very-serious']);
const daily = limits.filter((rule) => !/hours|custody/.test(lengthOf(rule).unit));

describe('the last day of a limit from a month’s end, a leap day or before Tết, and from any other day', () => {
  it.each(named(daily))('%s', (_, rule) => {
    const [first, end] = [rule.valid.from, rule.valid.to ?? '2026-07-31'];
    const range = {
      min: new Date(`${first > '2024-01-01' ? first : '2024-01-01'}T00:00:00Z`),
      max: new Date(`${end}T00:00:00Z`),
    };
    const day = fc.date({ ...range, noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    const hour = fc.constantFrom('02:00:00.000Z', '16:59:59.000Z', '00:00:00.000Z');
    const within = DAYS.filter((one) => one >= first && one <= end);
    fc.assert(
      fc.property(day, hour, (from, time) => assertLast(rule, `${from}T${time}`)),
      { numRuns: 20 + within.length, examples: within.map((one) => [one, '02:00:00.000Z'] as [string, string]) },
    );
  });
});

describe('the last day of an investigation whose file was on its way from another body (BLTTHS 134(1), 169(5))', () => {
  const rule = limits.find(({ id }) => id === '172')!;
  const dueOn = (from: string, onTheWay: number): string | undefined => {
    const { entries, facts } = begunOn(rule, `${from}T02:00:00.000Z`);
    const start = entries.at(-1)!;
    const received = { ...start, data: { ...start.data, reception: { extended: [], onTheWay } } };
    const found = deadlinesOf([...entries.slice(0, -1), received], { rules: withOthers(rule), facts });
    return found.find(({ rule: id }) => id === '172')?.dueOn;
  };

  it.each([
    ['2025-07-01', 1, '2025-11-03'], // four months end on Saturday the 1st, and a day later on Sunday
    ['2025-05-12', 1, '2025-09-15'], // on Friday the 12th, and a day later on Saturday
  ])('initiated on %s and %i days on its way: %s', (from, onTheWay, due) => {
    expect(dueOn(from, onTheWay)).toBe(due);
  });

  it('is so many days after that of the article, moved from a day off once', () => {
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-02-28'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (date, count) => {
        const from = date.toISOString().slice(0, 10);
        expect(dueOn(from, count)).toBe(moved(plus(lastOf(lengthOf(rule), from, false).unmoved, count)).day);
      }),
      { numRuns: 60 },
    );
  });
});

/** By the words of the rule alone. */
function lastBy(rule: LimitRule, at: string, limits: readonly Deadline[]): Last {
  const { counted } = rule;
  const length = lengthOf(rule);
  switch (counted.from) {
    case 'start':
      return lastOf(length, inHanoi(at), false);
    case 'event':
      return lastOf(length, inHanoi(new Date(Date.parse(at) - 3_600_000).toISOString()), false);
    case 'ahead':
      return back(length, inHanoi(at));
    case 'expiry':
      return lastOf(length, limits.find(({ rule: id }) => id === counted.of[0])?.dueOn ?? '', true);
  }
}

function assertLast(rule: LimitRule, at: string): void {
  const { entries, facts } = begunOn(rule, at);
  const limits = deadlinesOf(entries, { rules: withOthers(rule), facts });
  const found = limits.find(({ rule: id }) => id === rule.id);
  const { unmoved, day } = lastBy(rule, at, limits);
  expect([at, found?.dueOn]).toEqual([at, day]);
  // Days of detention and days before something else know no day off (TTLT 04/2018 17).
  const knowsDaysOff = lengthOf(rule).unit !== 'detention-days' && rule.counted.from !== 'ahead';
  const written = unmoved.split('-').reverse().join('/');
  const told = [found?.explanation.vi.includes(`; ${written} là `), found?.explanation.en.includes(`; ${written} is `)];
  expect([at, ...told]).toEqual([at, ...Array<boolean>(2).fill(knowsDaysOff && isOff(unmoved))]);
}
