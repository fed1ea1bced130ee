import { caseSuspensionCancelled, type FileId, type Moment } from '@la-chan/contracts';
import { type HistoryEntry, type Withdrawal, withdrawnDecision } from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';
import { reopen } from './conclusion';
import type { Detained } from './detained';
import { join, restore } from './joinder';
import { cancelRequalification } from './qualification';
import { cancelResumption } from './resumption-cancellation';
import { searchOverturned } from './search';
import { reopenAccused } from './time-limit';

const JOINDERS = ['case-split', 'case-merger'] as const;
const OTHERS = ['case-suspension', 'case-termination', 'case-resumption', 'case-wanted', 'requalification'] as const;

/** Of what this notice had served, what the head may withdraw of a deputy’s; an initiation is cancelled by an act of its own, whoever has signed it (BLTTHS 158(1)). */
export const withdrawnOf = (history: readonly HistoryEntry[], served: string, at: Moment) =>
  withdrawnDecision(history, served, at, [...OTHERS, ...JOINDERS]);

/**
 * The head withdraws what a deputy had decided, and the procuracy has: it is as where the procuracy cancels that. One accused goes
 * on here, or `into` a case of their own (TTLT 04/2018 5(2)).
 */
export const withdrawDecision = (
  file: Case,
  { served, ...decision }: Withdrawal,
  into: FileId,
  at: Moment,
  history: readonly HistoryEntry[],
): CaseEvent[] => {
  caseProcedure.assertLawful('withdrawDecision', file.status);
  const { kind, accused } = withdrawnDecision(history, served, at, OTHERS);
  if (kind === 'case-resumption') return cancelResumption(file, { ...decision, of: served }, at, history);
  if (kind === 'requalification') {
    const { notice, number } = decision;
    return cancelRequalification(file, { notice, number, of: served }, at);
  }
  if (kind === 'case-wanted') return accused ? [searchOverturned(file, { ...decision, of: served, accused }, at)] : [];
  const withdrawn = { ...decision, cancels: served, withdrawn: true } as const;
  const of = kind === 'case-suspension' ? 'suspension' : 'termination';
  if (accused) return reopenAccused(file, { ...withdrawn, accused, of }, into, at);
  if (kind === 'case-termination') return reopen(file, withdrawn, at);
  const { article, clause } = file;
  return [caseSuspensionCancelled(file.id, { ...decision, of: served, article, clause }, at)];
};

/** What was split off comes back to this case, or this one goes on by itself again (BLTTHS 170(3); TTLT 04/2018 5(2)). */
export const withdrawJoinder = (
  file: Case,
  { served: cancels, ...decision }: Withdrawal,
  { other, detained }: { readonly other: Case; readonly detained: Detained },
  at: Moment,
  history: readonly HistoryEntry[],
): CaseEvent[] => {
  caseProcedure.assertLawful('withdrawDecision', file.status);
  const { kind } = withdrawnDecision(history, cancels, at, JOINDERS);
  return kind === 'case-split'
    ? join(file, other, detained, at, cancels)
    : restore(file, other, { ...decision, cancels, withdrawn: true }, detained, at);
};
