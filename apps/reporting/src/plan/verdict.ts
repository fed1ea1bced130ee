import type { Threshold } from './plan';

export type Verdict = 'met' | 'missed' | 'not-yet-due' | 'no-cases' | 'not-counted';

/** Whole numbers of one indicator; `notYetDue` of the files that are still to be done. */
export interface Count {
  readonly numerator: number;
  readonly denominator: number;
  readonly notYetDue: number;
}

/** Decided on whole numbers: 90 of 100 is not above 90%, whatever a rounded percentage shows. */
export function verdictOf({ numerator, denominator, notYetDue }: Count, threshold: Threshold): Verdict {
  if (denominator <= 0) return 'no-cases';
  if (holds(numerator, denominator, threshold)) return 'met';
  const due = denominator - notYetDue;
  return notYetDue > 0 && (due <= 0 || holds(numerator, due, threshold)) ? 'not-yet-due' : 'missed';
}

/** Whether a ratio reaches the threshold. */
export function holds(numerator: number, denominator: number, { operator, ratio: [part, whole] }: Threshold): boolean {
  const reached = numerator * whole;
  const wanted = denominator * part;
  switch (operator) {
    case '=':
      return reached === wanted;
    case '>':
      return reached > wanted;
    case '>=':
      return reached >= wanted;
  }
}

/** A target of several indicators: missed by one is missed; indicators without cases say nothing. */
export function verdictOfAll(verdicts: readonly Verdict[]): Verdict {
  const order: readonly Verdict[] = ['missed', 'not-yet-due', 'met', 'no-cases'];
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'not-counted';
}
