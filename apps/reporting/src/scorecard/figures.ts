import type { Indicator, Origin, Settings, Target, Term } from '../plan/plan';
import { settingsOf } from '../plan/plan';
import { verdictOf, type Count, type Verdict } from '../plan/verdict';
import type { Slot, Sum } from './sum';

/** Looks up sums of one group: by measure and slot, told apart by origin. */
export class Sums {
  private readonly amounts = new Map<string, Partial<Record<Slot, Map<string, number>>>>();

  constructor(sums: readonly Sum[] = []) {
    for (const sum of sums) this.add(sum);
  }

  /** Of a part of a period, what was done within the whole may have been done before it. */
  add({ measure, origin, slot, amount }: Sum, as: Slot = slot): void {
    const slots = this.amounts.get(measure) ?? {};
    const origins = slots[as] ?? new Map<string, number>();
    origins.set(origin, (origins.get(origin) ?? 0) + amount);
    slots[as] = origins;
    this.amounts.set(measure, slots);
  }

  of(measure: string, slot: Slot, origins?: readonly Origin[]): number {
    const amounts = this.amounts.get(measure)?.[slot];
    let sum = 0;
    for (const [origin, amount] of amounts ?? [])
      if (!origins || (origins as readonly string[]).includes(origin)) sum += amount;
    return sum;
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

/** What an indicator counts under some settings, in a scope. */
interface Formula extends Pick<Indicator, 'numerator' | 'denominator' | 'due'> {
  readonly byPeriod: boolean;
  readonly carries: boolean;
  readonly dueAlone: boolean;
}

export function formulaOf(indicator: Indicator, settings: Settings, scope: Scope): Formula {
  const byPeriod = settings['base'] === 'period';
  return {
    numerator: termsOf(indicator.numerator, settings, scope),
    denominator: termsOf(indicator.denominator, settings, scope),
    due: termsOf(indicator.due, settings, scope),
    byPeriod,
    carries: byPeriod && indicator.carriesOver,
    dueAlone: settings['counted'] === 'due',
  };
}

export function figureOf({ numerator: done, denominator: of, ...formula }: Formula, sums: Sums): Figure {
  const { byPeriod, carries, due, dueAlone } = formula;
  const slot = byPeriod ? 'within' : 'cohort';
  const summed = (terms: readonly Term[], where: Slot): number =>
    terms.reduce((sum, { sign, measure, origins }) => sum + sign * sums.of(measure, where, origins), 0);
  const partsOf = (of: Part['of'], terms: readonly Term[]): Part[] =>
    terms.map((term) => ({ of, measure: term.measure, amount: summed([term], slot) }));
  const total = (parts: readonly Part[]): number => parts.reduce((sum, { amount }) => sum + amount, 0);

  const [doneParts, ofParts] = [partsOf('numerator', done), partsOf('denominator', of)];
  const carried = carries ? summed(of, 'before') - summed(done, 'before') : 0;
  const numerator = total(doneParts);
  const entered = carried + total(ofParts);
  const pending = summed(due, byPeriod ? 'pendingAtEnd' : 'pendingOfCohort');
  const notYetDue = Math.max(0, Math.min(pending, entered - numerator));
  const leftOut = dueAlone ? notYetDue : 0;
  const denominator = entered - leftOut;
  return {
    numerator,
    denominator,
    percent: percentOf(numerator, denominator),
    notYetDue: notYetDue - leftOut,
    missed: Math.max(0, entered - numerator - notYetDue),
    inconsistent: numerator > denominator,
    parts: [
      ...doneParts,
      ...(carries ? [{ of: 'denominator' as const, measure: 'carried-over', amount: carried }] : []),
      ...ofParts,
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
  const verdict = verdictOf(figureOf(formulaOf(indicator, settings, scope), sums), threshold);
  return target.readings.flatMap(({ id: reading, options }) =>
    options
      .filter(({ id }) => id !== settings[reading])
      .map(({ id: option }) => {
        const otherwise = settingsOf(target, { ...settings, [reading]: option });
        const figure = figureOf(formulaOf(indicator, otherwise, scope), sums);
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
