import {
  type accusedReopened,
  caseSuspensionCancelled,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { type HistoryEntry, type Withdrawal, withdrawnDecision } from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';
import { reopen } from './conclusion';
import type { GoingAlong } from './going-along';
import { join, restore } from './joinder';
import { petitionable } from './petition';
import { cancelRequalification } from './qualification';
import { cancelResumption } from './resumption-cancellation';
import { searchFalls } from './search';
import { reopenAccused } from './time-limit';

const JOINDERS = ['case-split', 'case-merger'] as const;
const OTHERS = ['case-suspension', 'case-termination', 'case-resumption', 'case-wanted', 'requalification'] as const;

/** Of what this notice had served, what the head may withdraw of a deputy’s; an initiation is cancelled by an act of its own, whoever has signed it (BLTTHS 158(1)). */
export const withdrawnOf = (history: readonly HistoryEntry[], served: string, at: Moment) =>
  withdrawnDecision(history, served, at, [...OTHERS, ...JOINDERS]);

const cancelling = ({ served: cancels, ...decision }: Withdrawal) =>
  ({ ...decision, cancels, withdrawn: true }) as const;

/** Of one accused, wherever they go on. */
export const reopening = (
  withdrawal: Withdrawal,
  kind: 'case-suspension' | 'case-termination',
  accused: FileId,
): EventOf<typeof accusedReopened>['data'] => ({
  ...cancelling(withdrawal),
  accused,
  of: kind === 'case-suspension' ? 'suspension' : 'termination',
});

/**
 * The head withdraws what a deputy had decided, and the procuracy has: it is as where the procuracy cancels that. One accused goes
 * on here, or `into` a case of their own; what was decided of them in the case from which they have come (`past`) is withdrawn where
 * they are now (TTLT 04/2018 5(2); BLTTHS 170).
 */
export const withdrawDecision = (
  file: Case,
  withdrawal: Withdrawal,
  into: FileId,
  at: Moment,
  history: readonly HistoryEntry[],
  past: readonly HistoryEntry[] = [],
): CaseEvent[] => {
  caseProcedure.assertLawful('withdrawDecision', file.status);
  const { served: of, ...decision } = withdrawal;
  const { kind, accused } = withdrawnDecision(petitionable(history, past), of, at, OTHERS);
  if (kind === 'case-resumption') return cancelResumption(file, { ...decision, of }, at, history);
  if (kind === 'requalification') {
    const { notice, number } = decision;
    return cancelRequalification(file, { notice, number, of }, at);
  }
  if (kind === 'case-wanted') return searchFalls(file, { ...decision, of, accused }, at);
  if (accused) return reopenAccused(file, reopening(withdrawal, kind, accused), into, at);
  if (kind === 'case-termination') return reopen(file, cancelling(withdrawal), at);
  const { article, clause } = file;
  return [caseSuspensionCancelled(file.id, { ...decision, of, article, clause }, at)];
};

/** What was split off comes back to this case, or this one goes on by itself again (BLTTHS 170(3); TTLT 04/2018 5(2)). */
export const withdrawJoinder = (
  file: Case,
  withdrawal: Withdrawal,
  { other, along }: { readonly other: Case; readonly along: GoingAlong },
  at: Moment,
  history: readonly HistoryEntry[],
): CaseEvent[] => {
  caseProcedure.assertLawful('withdrawDecision', file.status);
  const { kind } = withdrawnDecision(history, withdrawal.served, at, JOINDERS);
  return kind === 'case-split'
    ? join(file, other, along, at, withdrawal.served)
    : restore(file, other, cancelling(withdrawal), along, at);
};
