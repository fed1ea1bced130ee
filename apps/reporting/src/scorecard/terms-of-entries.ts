import type { Day } from '@la-chan/contracts';
import { addDays } from '@la-chan/procedure';
import type { Indicator, Settings, Term } from '../plan/plan';
import { termsOf, type Scope } from './figures';
import type { Period } from './period';

export const PARTS = ['numerator', 'denominator', 'carried-over', 'outstanding'] as const;
export type FigurePart = (typeof PARTS)[number];

/** A term over days; with `openAt`, of the limits alone that were open then and not yet due. */
interface Row extends Term {
  readonly lo: Day;
  readonly hi: Day;
  readonly openAt?: Day;
}

/**
 * The entries that a part of a figure is the sum of, as a condition on `e` joined with the terms `t`, and the sign with
 * which each counts. `outstanding` is the denominator less the numerator, at the end of the period. Where only what is
 * due counts, each limit that is not yet due is taken off; the figure takes off no more of them than are undone.
 */
export function entriesOfPart(
  indicator: Indicator,
  part: FigurePart,
  settings: Settings,
  scope: Scope,
  { from, to }: Period,
  today: Day,
): { readonly join: string; readonly values: unknown[] } {
  const byPeriod = settings['base'] === 'period';
  const carries = byPeriod && indicator.carriesOver;
  const numerator = termsOf(indicator.numerator, settings, scope);
  const denominator = termsOf(indicator.denominator, settings, scope);
  const minus = (terms: readonly Term[]): Term[] => terms.map((term) => ({ ...term, sign: term.sign === 1 ? -1 : 1 }));

  const within = (terms: readonly Term[]): Row[] => terms.map((term) => ({ ...term, lo: from, hi: to }));
  const before = (terms: readonly Term[]): Row[] =>
    terms.map((term) => ({ ...term, lo: '-infinity', hi: addDays(from, -1) }));
  const end = to < today ? to : today;
  const pending = (limit: Term): Row => ({
    ...limit,
    sign: -1,
    ...(byPeriod ? { lo: end, hi: 'infinity', openAt: end } : { lo: from, hi: to, openAt: today }),
  });
  const open = byPeriod
    ? 'e.cohort <= t.open_at AND (e.until IS NULL OR e.until > t.open_at)'
    : 'e.day >= t.open_at AND e.until IS NULL';

  const stock = carries ? before([...denominator, ...minus(numerator)]) : [];
  const notYetDue = settings['counted'] === 'due' ? termsOf(indicator.due, settings, scope).map(pending) : [];
  const entered = [...stock, ...within(denominator), ...notYetDue];
  const parts: Record<FigurePart, Row[]> = {
    numerator: within(numerator),
    denominator: entered,
    'carried-over': stock,
    outstanding: [...entered, ...within(minus(numerator))],
  };
  const rows = parts[part];
  return {
    join: `JOIN unnest($1::text[], $2::text[], $3::int[], $4::date[], $5::date[], $6::date[]) AS t (measure, origins, sign, lo, hi, open_at)
      ON e.measure = t.measure AND (t.origins = '' OR e.origin = ANY (string_to_array(t.origins, ',')))
        AND ${byPeriod ? 'e.day' : 'e.cohort'} BETWEEN t.lo AND t.hi AND (t.open_at IS NULL OR ${open})`,
    values: [
      rows.map(({ measure }) => measure),
      rows.map(({ origins }) => origins?.join(',') ?? ''),
      rows.map(({ sign }) => sign),
      rows.map(({ lo }) => lo),
      rows.map(({ hi }) => hi),
      rows.map(({ openAt }) => openAt ?? null),
    ],
  };
}
