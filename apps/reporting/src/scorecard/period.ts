import type { Day } from '@la-chan/contracts';
import { addDays } from '@la-chan/procedure';

/** Days from and to, both within it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const day = (year: number, month: number, date: number): Day =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);

export const monthOf = (any: Day): Day => `${any.slice(0, 7)}-01`;
export function monthAfter(any: Day): Day {
  const [year = 0, month = 0] = any.split('-').map(Number);
  return day(year, month + 1, 1);
}
export const isMonthEnd = (any: Day): boolean => addDays(any, 1).endsWith('-01');

/** `2024`, `2024-H1`, `2024-Q3` or `2024-07`. */
export const PERIOD_NAME = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** A year, half-year, quarter or month by its name. */
export function periodNamed(name: string): Period | undefined {
  const match = PERIOD_NAME.exec(name);
  if (!match) return undefined;
  const [, year, half, quarter, month] = match;
  const months = month ? 1 : quarter ? 3 : half ? 6 : 12;
  const first = month ? Number(month) : quarter ? Number(quarter) * 3 - 2 : half ? Number(half) * 6 - 5 : 1;
  return { from: day(Number(year), first, 1), to: day(Number(year), first + months, 0) };
}

/** Parts of time by which a figure may be broken down, in months. */
const SPANS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
export type Span = keyof typeof SPANS;
export const isSpan = (name: string): name is Span => name in SPANS;

/** The name of the part of time in which a month lies, as `periodNamed` knows it. */
export function spanOf(span: Span, month: string): string {
  const [year = '', number = ''] = month.split('-');
  const place = Math.ceil(Number(number) / SPANS[span]);
  return { month, quarter: `${year}-Q${place}`, half: `${year}-H${place}`, year }[span];
}

/** The months of a period, `2024-07` each. */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  for (let month = monthOf(from); month <= to; month = monthAfter(month)) months.push(month.slice(0, 7));
  return months;
}

/** The same days a year earlier; the end of a month stays one. */
export function yearBefore({ from, to }: Period): Period {
  const earlier = (any: Day): Day => {
    const [year = 0, month = 0, date = 0] = any.split('-').map(Number);
    return isMonthEnd(any) ? day(year - 1, month + 1, 0) : day(year - 1, month, date);
  };
  return { from: addDays(earlier(addDays(from, -1)), 1), to: earlier(to) };
}

/** Half-open runs of days `[lo, hi)` that cover a period: whole months in one, and what is left at its edges. */
export interface Runs {
  readonly months: readonly (readonly [lo: Day, hi: Day])[];
  readonly days: readonly (readonly [lo: Day, hi: Day])[];
}

export function runsOf({ from, to }: Period): Runs {
  const end = addDays(to, 1);
  const firstWhole = from === monthOf(from) ? from : monthAfter(from);
  const lastWhole = monthOf(end);
  if (firstWhole >= lastWhole) return { months: [], days: [[from, end]] };
  const edges: [Day, Day][] = [
    [from, firstWhole],
    [lastWhole, end],
  ];
  return { months: [[firstWhole, lastWhole]], days: edges.filter(([lo, hi]) => lo < hi) };
}

/** All days before one. */
export const runsBefore = (first: Day): Runs => ({
  months: [['-infinity', monthOf(first)]],
  days: first === monthOf(first) ? [] : [[monthOf(first), first]],
});

/** The whole years within runs of whole months, and the months that are left. */
export function yearsIn(months: Runs['months']): { readonly whole: Runs['months']; readonly rest: Runs['months'] } {
  const runs = months.map(([lo, hi]) => {
    const last = `${hi.slice(0, 4)}-01-01`;
    const first = lo === '-infinity' || lo.endsWith('-01-01') ? lo : day(Number(lo.slice(0, 4)) + 1, 1, 1);
    return lo === '-infinity' || first < last ? { lo, first, last, hi } : { lo, first: hi, last: hi, hi };
  });
  const filled = (all: [Day, Day][]): [Day, Day][] => all.filter(([lo, hi]) => lo !== hi);
  return {
    whole: filled(runs.map(({ first, last }) => [first, last])),
    rest: filled(
      runs.flatMap(({ lo, first, last, hi }): [Day, Day][] => [
        [lo, first],
        [last, hi],
      ]),
    ),
  };
}
