import {
  accusedReopened,
  accusedResumed,
  accusedSuspended,
  accusedTerminated,
  caseResumed,
  caseResumptionCancelled,
  caseSuspended,
  caseSuspensionCancelled,
  caseTerminated,
  caseTerminationCancelled,
  type AgencyId,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import type { HistoryEntry } from '@la-chan/procedure';
import { freed, mapped, suspendedAlone, terminatedAlone, type AccusedEvent } from './accused.events';
import { pursued, suspendedWith } from './accused';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { cancelling } from './charge-demand';

/** By the procuracy, which `cancels` what that notice served; or by the head of this body, who withdraws a deputy's (`of`). */
export interface Overturned {
  readonly notice: string;
  readonly by: AgencyId;
  readonly number: string;
  readonly of?: string;
  readonly cancels?: string;
}

/** After which a case, or one accused, is investigated or not. */
const COURSE = {
  whole: [
    ...[caseSuspended.type, caseTerminated.type, caseResumed.type],
    ...[caseSuspensionCancelled.type, caseTerminationCancelled.type, caseResumptionCancelled.type],
  ],
  alone: [
    ...[accusedSuspended.type, accusedTerminated.type, accusedResumed.type],
    ...[accusedReopened.type, caseResumptionCancelled.type],
  ],
} satisfies Record<string, readonly (CaseEvent | AccusedEvent)['type'][]>;

const RESUMED: readonly string[] = [caseResumed.type, accusedResumed.type];
const SUSPENDED: readonly string[] = [caseSuspended.type, accusedSuspended.type];

/** What had resumed it was without grounds, and nothing was decided on its course since: it is suspended or terminated as before (TTLT 04/2018 5(1), (2)). */
const resumptionOverturned = (
  file: Case,
  cancellation: Overturned,
  at: Moment,
  history: readonly HistoryEntry[],
): CaseEvent => {
  const served = cancellation.of ?? cancellation.cancels;
  const resumed = history.find(({ type, data }) => RESUMED.includes(type) && data?.['notice'] === served);
  const accused = resumed?.data?.['accused'] as FileId | undefined;
  const course: readonly string[] = accused ? COURSE.alone : COURSE.whole;
  const decided = history.filter(
    ({ type, data }) =>
      course.includes(type) && (accused ? data?.['accused'] === accused : data?.['accused'] === undefined),
  );
  const stopped = decided.at(-2);
  if (!resumed || !stopped || decided.at(-1) !== resumed)
    throw new CaseRefusal('not-resumed-by-that', 'TTLT 04/2018 5(1), (2)');
  if (accused) pursued(file, accused);
  return caseResumptionCancelled(file.id, { ...cancellation, ...(accused && { accused }), ...leftBy(stopped) }, at);
};

type Cancelled = EventOf<typeof caseResumptionCancelled>['data'];
type Before = Pick<Cancelled, 'state' | 'suspendedFor' | 'terminatedFor'>;

/** How that had left it; after an earlier resumption that was cancelled too, as before. */
const leftBy = ({ type, data = {} }: HistoryEntry): Before => {
  if (type === caseResumptionCancelled.type) {
    const { state, suspendedFor, terminatedFor } = data as unknown as Before;
    return { state, suspendedFor, terminatedFor };
  }
  const { ground } = data as { ground?: Before['suspendedFor'] & Before['terminatedFor'] };
  return SUSPENDED.includes(type)
    ? { state: 'suspended', suspendedFor: ground }
    : { state: 'terminated', terminatedFor: ground };
};

/** As the procuracy has decided, or the head of this body. */
export const cancelResumption = (
  file: Case,
  cancellation: Overturned,
  at: Moment,
  history: readonly HistoryEntry[],
): CaseEvent[] => {
  caseProcedure.assertLawful('cancelResumption', file.status);
  return [resumptionOverturned(file, cancellation, at, history)];
};

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
