import type { Indicator, Origin, Settings, Target, Term } from '../plan/plan';
import { settingsOf } from '../plan/plan';
import { verdictOf, type Count, type Verdict } from '../plan/verdict';
import type { Slot, Sum } from './sum';

/** Looks up sums of one group. */
export class Sums {
  private readonly amounts = new Map<string, number>();

  constructor(sums: readonly Sum[]) {
    for (const { measure, origin, slot, amount } of sums)
      for (const key of [`${measure} ${slot}`, `${measure} ${slot} ${origin}`])
        this.amounts.set(key, (this.amounts.get(key) ?? 0) + amount);
  }

  of(measure: string, slot: Slot, origins?: readonly Origin[]): number {
    const look = (key: string): number => this.amounts.get(key) ?? 0;
    if (!origins) return look(`${measure} ${slot}`);
    return origins.reduce((sum, origin) => sum + look(`${measure} ${slot} ${origin}`), 0);
  }
}

/** The whole city, where what one agency gives another takes; or a part of it. */
export type Scope = 'city' | 'part';

/** One summand of a figure, as its composition is shown. */
export interface Part {
  readonly of: 'numerator' | 'denominator';
  /** A measure, or `carried-over`. */
  readonly measure: string;
  readonly amount: number;
}

export interface Figure extends Count {
  readonly percent: number | null;
  readonly parts: readonly Part[];
  readonly missed: number;
  /** More was done than there was to do: facts are missing, or a file breaks the identity. */
  readonly inconsistent: boolean;
}

/** Never more than is true: rounded down, to two places; null where there are no cases. */
const percentOf = (numerator: number, denominator: number): number | null =>
  denominator <= 0 ? null : Math.floor((numerator * 10_000) / denominator) / 100;

/** The terms that these settings count, in this scope. */
export const termsOf = (terms: readonly Term[], settings: Settings, scope: Scope): Term[] =>
  terms.filter(
    ({ only, when = {} }) =>
      (only === undefined || only === scope) &&
      Object.entries(when).every(([reading, options]) => options.includes(settings[reading] ?? '')),
  );

export function figureOf(indicator: Indicator, settings: Settings, sums: Sums, scope: Scope): Figure {
  const byPeriod = settings.base === 'period';
  const slot = byPeriod ? 'within' : 'cohort';
  const numeratorTerms = termsOf(indicator.numerator, settings, scope);
  const denominatorTerms = termsOf(indicator.denominator, settings, scope);
  const summed = (terms: readonly Term[], where: Slot): number =>
    terms.reduce((sum, { sign, measure, origins }) => sum + sign * sums.of(measure, where, origins), 0);
  const partsOf = (of: Part['of'], terms: readonly Term[]): Part[] =>
    terms.map((term) => ({ of, measure: term.measure, amount: summed([term], slot) }));

  const carried =
    byPeriod && indicator.carriesOver ? summed(denominatorTerms, 'before') - summed(numeratorTerms, 'before') : 0;
  const numerator = summed(numeratorTerms, slot);
  const entered = carried + summed(denominatorTerms, slot);
  const pending = summed(termsOf(indicator.due, settings, scope), byPeriod ? 'pendingAtEnd' : 'pendingOfCohort');
  const notYetDue = Math.max(0, Math.min(pending, entered - numerator));
  const leftOut = settings.counted === 'due' ? notYetDue : 0;
  const denominator = entered - leftOut;
  return {
    numerator,
    denominator,
    percent: percentOf(numerator, denominator),
    notYetDue: notYetDue - leftOut,
    missed: Math.max(0, entered - numerator - notYetDue),
    inconsistent: numerator > denominator,
    parts: [
      ...partsOf('numerator', numeratorTerms),
      ...(byPeriod && indicator.carriesOver
        ? [{ of: 'denominator' as const, measure: 'carried-over', amount: carried }]
        : []),
      ...partsOf('denominator', denominatorTerms),
      ...(leftOut > 0 ? [{ of: 'denominator' as const, measure: 'not-yet-due', amount: -leftOut }] : []),
    ],
  };
}

/** What a target would say under another answer to one of its open questions. */
export interface Alternative extends Count {
  readonly percent: number | null;
  readonly reading: string;
  readonly option: string;
  readonly verdict: Verdict;
  readonly changesVerdict: boolean;
}

export function alternativesOf(
  target: Target,
  indicator: Indicator,
  settings: Settings,
  sums: Sums,
  scope: Scope,
): Alternative[] {
  if (!target.threshold) return [];
  const { threshold } = target;
  const verdict = verdictOf(figureOf(indicator, settings, sums, scope), threshold);
  return target.readings.flatMap(({ id: reading, options }) =>
    options
      .filter(({ id }) => id !== settings[reading])
      .map(({ id: option }) => {
        const figure = figureOf(indicator, settingsOf(target, { ...settings, [reading]: option }), sums, scope);
        const other = verdictOf(figure, threshold);
        const { numerator, denominator, percent, notYetDue } = figure;
        const changesVerdict = other !== verdict;
        return { reading, option, numerator, denominator, percent, notYetDue, verdict: other, changesVerdict };
      }),
  );
}

/** Every measure that any reading of a target may ask for. */
export const measuresOf = (targets: readonly Target[]): string[] => [
  ...new Set(
    targets.flatMap(({ indicators }) =>
      indicators.flatMap(({ numerator, denominator, due }) =>
        [...numerator, ...denominator, ...due].map(({ measure }) => measure),
      ),
    ),
  ),
];
