import type { Indicator, Settings, Term } from '../plan/plan';
import { termsOf, type Scope } from './figures';
import type { Period } from './period';

export const PARTS = ['numerator', 'denominator', 'carried-over', 'outstanding'] as const;
export type FigurePart = (typeof PARTS)[number];

/**
 * The entries that a part of a figure is the sum of, as a condition on `e` joined with the terms `t`, and the sign with
 * which each counts. `outstanding` is the denominator less the numerator, at the end of the period.
 */
export function entriesOfPart(
  indicator: Indicator,
  part: FigurePart,
  settings: Settings,
  scope: Scope,
  { from, to }: Period,
): { readonly join: string; readonly values: unknown[] } {
  const byPeriod = settings['base'] === 'period';
  const carries = byPeriod && indicator.carriesOver;
  const numerator = termsOf(indicator.numerator, settings, scope);
  const denominator = termsOf(indicator.denominator, settings, scope);
  const minus = (terms: readonly Term[]): Term[] => terms.map((term) => ({ ...term, sign: term.sign === 1 ? -1 : 1 }));

  const all = { lo: '-infinity', hi: to };
  const within = { lo: from, hi: to };
  const before = { lo: '-infinity', hi: previous(from) };
  const sets: Record<FigurePart, [Term[], { lo: string; hi: string }][]> = {
    numerator: [[numerator, within]],
    denominator: [
      [denominator, carries ? all : within],
      [carries ? minus(numerator) : [], before],
    ],
    'carried-over': [[carries ? [...denominator, ...minus(numerator)] : [], before]],
    outstanding: [[[...denominator, ...minus(numerator)], carries ? all : within]],
  };
  const rows = sets[part].flatMap(([terms, days]) => terms.map((term) => ({ ...term, ...days })));
  const day = byPeriod ? 'e.day' : 'e.cohort';
  return {
    join: `JOIN unnest($1::text[], $2::text[], $3::int[], $4::date[], $5::date[]) AS t (measure, origins, sign, lo, hi)
      ON e.measure = t.measure AND (t.origins = '' OR e.origin = ANY (string_to_array(t.origins, ',')))
        AND ${day} >= t.lo AND ${day} <= t.hi`,
    values: [
      rows.map(({ measure }) => measure),
      rows.map(({ origins }) => origins?.join(',') ?? ''),
      rows.map(({ sign }) => sign),
      rows.map(({ lo }) => lo),
      rows.map(({ hi }) => hi),
    ],
  };
}

const previous = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
