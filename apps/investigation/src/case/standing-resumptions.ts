import {
  accusedReopened,
  accusedResumed,
  accusedSuspended,
  accusedTakenOver,
  accusedTerminated,
  caseReceivedBack,
  caseResumed,
  caseResumptionCancelled,
  caseSuspended,
  caseSuspensionBrought,
  caseSuspensionCancelled,
  caseTerminated,
  caseTerminationCancelled,
  type FileId,
  type StandingResumption,
  type Stopped,
} from '@la-chan/contracts';
import { isStopped, putRight, type HistoryEntry } from '@la-chan/procedure';
import type { Accused } from './accused';
import type { AccusedEvent } from './accused.events';
import type { Case } from './case';
import type { CaseEvent } from './case.events';

type Decided = 'suspended' | 'terminated' | 'resumed' | 'resumption-cancelled' | 'gone-on';

/** After which a case, or one accused, is investigated or not. */
const COURSE: Readonly<Record<string, Decided>> = {
  [caseSuspended.type]: 'suspended',
  [caseSuspensionBrought.type]: 'suspended',
  [accusedSuspended.type]: 'suspended',
  [caseTerminated.type]: 'terminated',
  [accusedTerminated.type]: 'terminated',
  [caseResumed.type]: 'resumed',
  [accusedResumed.type]: 'resumed',
  [caseResumptionCancelled.type]: 'resumption-cancelled',
  [caseSuspensionCancelled.type]: 'gone-on',
  [caseTerminationCancelled.type]: 'gone-on',
  [accusedReopened.type]: 'gone-on',
} satisfies Partial<Record<(CaseEvent | AccusedEvent)['type'], Decided>>;

type Data = Stopped & {
  readonly notice: string;
  readonly ground?: NonNullable<Stopped['suspendedFor'] & Stopped['terminatedFor']>;
  readonly accused?: FileId | readonly (Omit<Stopped, 'state'> & Pick<Accused, 'id' | 'state'>)[];
  readonly before?: Stopped;
  readonly resumptions?: readonly StandingResumption[];
};

const left = ({ state, suspendedFor, terminatedFor }: Stopped): Stopped => ({
  state,
  ...(suspendedFor && { suspendedFor }),
  ...(terminatedFor && { terminatedFor }),
});

/**
 * What has resumed the investigation, of all or of one accused, where nothing was decided on its course since; also what has come
 * with the case, or with the accused.
 */
export const standingResumptions = (history: readonly HistoryEntry[]): readonly StandingResumption[] => {
  const standing = new Map<FileId | null, StandingResumption>();
  const stopped = new Map<FileId | null, Stopped>();
  for (const { type, data: said = {} } of putRight(history)) {
    const { accused, notice, ground, before, resumptions, ...how } = said as unknown as Data;
    if (type === caseReceivedBack.type && resumptions) standing.clear();
    for (const one of resumptions ?? []) standing.set(one.accused ?? null, one);
    if (type === accusedTakenOver.type && typeof accused === 'object')
      for (const { id, state, ...one } of accused)
        if (isStopped(state)) {
          stopped.set(id, left({ state, ...one }));
          standing.delete(id);
        }
    const decided = COURSE[type];
    if (!decided) continue;
    const whom = typeof accused === 'string' ? accused : null;
    standing.delete(whom);
    if (decided === 'suspended') stopped.set(whom, left({ state: decided, suspendedFor: ground }));
    if (decided === 'terminated') stopped.set(whom, left({ state: decided, terminatedFor: ground }));
    if (decided === 'resumption-cancelled') stopped.set(whom, left(how));
    const then = before ?? stopped.get(whom);
    if (decided === 'resumed' && then) standing.set(whom, { notice, ...(whom && { accused: whom }), ...then });
  }
  return [...standing.values()];
};

/** How it is for one accused, alone or with all. */
export const stoppedAs = (file: Case, accused: FileId): Stopped | undefined => {
  const alone = file.accused.find(({ id, state }) => id === accused && isStopped(state));
  const { suspendedFor, terminatedFor } = alone ?? file;
  const { state } = alone ?? { state: file.status };
  if (!isStopped(state)) return undefined;
  return left({ state, suspendedFor: suspendedFor ?? undefined, terminatedFor: terminatedFor ?? undefined });
};
