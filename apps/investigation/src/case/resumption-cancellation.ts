import { caseResumptionCancelled, type AgencyId, type EventOf, type FileId, type Moment } from '@la-chan/contracts';
import type { HistoryEntry } from '@la-chan/procedure';
import { freed, mapped, suspendedAlone, terminatedAlone } from './accused.events';
import { isPursued, pursued, suspendedWith } from './accused';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { cancelling } from './charge-demand';
import { standingResumptions } from './standing-resumptions';

/** By the procuracy, which `cancels` what that notice served; or by the head of this body, who withdraws a deputy's (`of`). */
export interface Overturned {
  readonly notice: string;
  readonly by: AgencyId;
  readonly number: string;
  readonly of?: string;
  readonly cancels?: string;
}

/** What had resumed it, here or before it came here, was without grounds, and nothing was decided on its course since: it is suspended or terminated as before (TTLT 04/2018 5(1), (2)). */
export const cancelResumption = (
  file: Case,
  cancellation: Overturned,
  at: Moment,
  history: readonly HistoryEntry[],
): CaseEvent[] => {
  caseProcedure.assertLawful('cancelResumption', file.status);
  const served = cancellation.of ?? cancellation.cancels;
  const resumed = standingResumptions(history).find(({ notice }) => notice === served);
  if (!resumed) throw new CaseRefusal('not-resumed-by-that', 'TTLT 04/2018 5(1), (2)');
  const { notice: _, accused, ...before } = resumed;
  if (accused) pursued(file, accused);
  const whom = accused && !isTheirsAlone(file, accused) && { accused };
  return [caseResumptionCancelled(file.id, { ...cancellation, ...whom, ...before }, at)];
};

type Cancelled = EventOf<typeof caseResumptionCancelled>['data'];

/** Who went on in a case of their own is all that it is about; a case that has come from another body does not show from which it was split. */
const isTheirsAlone = ({ splitFrom, reception, accused }: Case, one: FileId): boolean =>
  (splitFrom !== null || reception !== null) && !accused.some((other) => other.id !== one && isPursued(other));

/** The case after that. */
export const resumptionCancelled = (
  file: Case,
  { accused, state, suspendedFor: stay, terminatedFor: end, of, cancels }: Cancelled,
  at: Moment,
): Case => {
  const told = cancelling(file, of ?? cancels, at);
  const [suspendedFor, terminatedFor] = [stay ?? null, end ?? null];
  if (accused)
    return mapped(told, accused, (one) =>
      state === 'suspended' ? suspendedAlone(one, suspendedFor, at) : terminatedAlone(one, terminatedFor),
    );
  if (state === 'terminated') return { ...freed(told), status: state, terminatedAt: at, terminatedFor };
  const suspendedAt = [...told.suspendedAt, at];
  return {
    ...told,
    status: state,
    suspendedAt,
    suspendedFor,
    accused: told.accused.map((one) => suspendedWith(one, at)),
  };
};
