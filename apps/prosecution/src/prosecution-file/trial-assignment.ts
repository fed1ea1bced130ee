import {
  trialAssigned,
  trialReceivedAgainByProcuracy,
  trialReceivedByProcuracy,
  trialReturnedAbove,
  type AgencyId,
  type EventOf,
  type FileId,
  type Guarded,
  type Moment,
} from '@la-chan/contracts';
import { searchesBrought, type Sought } from './arrest';
import { guardedAtProcuracy } from './guarded';
import {
  prosecutionProcedure,
  type ProsecutedAccused,
  type ProsecutionAct,
  type ProsecutionFile,
} from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

/** The lower procuracy that exercises prosecution and supervision at the trial. */
export interface TrialAssignment {
  readonly to: AgencyId | null;
  readonly procuracy: string;
  readonly number: string;
  /** Its file there, where it has one. */
  readonly file?: FileId;
}

/** By whom this procuracy was assigned a trial, the file there, the court and its trial. */
export interface AssignedTrial {
  readonly procuracy: AgencyId;
  readonly file: FileId;
  readonly court: AgencyId;
  readonly trial: FileId;
  /** By which the indictment has come. */
  readonly notice: string;
  /** The body that investigated, and its case. */
  readonly investigated?: { readonly by: AgencyId; readonly case: FileId };
}

/** Said to the court by a procuracy that was assigned the trial: by whom, as the court may not know yet. */
export const assignedAs = ({ assignedBy }: Partial<Pick<ProsecutionFile, 'assignedBy'>>): { assignedBy?: AgencyId } =>
  assignedBy ? { assignedBy: assignedBy.procuracy } : {};

/** At once after the decision to prosecute, where a court below tries the case (BLTTHS 239(1)). */
export const assignTrial = (
  file: ProsecutionFile,
  assignment: EventOf<typeof trialAssigned>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('assignTrial', file.status);
  if (file.trialBy) throw new ProsecutionRefusal('trial-assigned-already', 'BLTTHS 239(1)');
  return [trialAssigned(file.id, assignment, at)];
};

/** The notice with which that procuracy is told of what comes from the court, where it is of the platform and has no file of its own. */
export const passedBelow = ({ trialBy }: ProsecutionFile, notice: string): { below?: string } =>
  trialBy?.to && !trialBy.file ? { below: notice } : {};

/** What is done at the trial is done by whoever exercises prosecution there: not by the procuracy that has assigned it. */
export const assertAtTrial = (act: ProsecutionAct, { status, trialBy }: ProsecutionFile): void => {
  prosecutionProcedure.assertLawful(act, status);
  if (trialBy?.file) throw new ProsecutionRefusal('trial-assigned-below', 'BLTTHS 239(1)');
};

/** Who is guarded, and who of those who come is searched for. */
interface ComingToTrial {
  readonly guarded?: readonly Guarded[] | undefined;
  readonly coming?: readonly Sought[];
}

/** The trial of a court beside this procuracy, as the one above that has indicted assigns it. */
export const receiveTrial = (
  id: FileId,
  received: EventOf<typeof trialReceivedByProcuracy>['data'],
  at: Moment,
  { guarded = [], coming = [] }: ComingToTrial = {},
): ProsecutionEvent[] => [
  trialReceivedByProcuracy(id, received, at),
  ...searchesBrought(id, coming, at),
  ...guardedAtProcuracy({ id }, guarded, at),
];

export const receiveTrialAgain = (
  file: ProsecutionFile,
  received: EventOf<typeof trialReceivedAgainByProcuracy>['data'],
  at: Moment,
  { guarded = [], coming = [] }: ComingToTrial = {},
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('receiveTrialAgain', file.status);
  return [
    trialReceivedAgainByProcuracy(file.id, received, at),
    ...searchesBrought(file.id, coming, at),
    ...guardedAtProcuracy(file, guarded, at),
  ];
};

/** The court has returned these to the procuracy above. */
export const recordTrialReturn = (
  file: ProsecutionFile,
  returned: Omit<EventOf<typeof trialReturnedAbove>['data'], 'part'>,
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordTrialReturn', file.status);
  return [trialReturnedAbove(file.id, { ...returned, part: file.accused.some(isTriedBeside(returned.accused)) }, at)];
};

const isTriedBeside =
  (returned: readonly FileId[]) =>
  ({ id, state, outcome }: ProsecutedAccused): boolean =>
    !returned.includes(id) && state === 'indicted' && outcome === null;

/** Nothing is left to be tried where nobody stays before the court. */
export const trialReturnedAfter = (
  file: ProsecutionFile,
  { accused: returned, part }: EventOf<typeof trialReturnedAbove>['data'],
): ProsecutionFile => ({
  ...file,
  ...(file.status === 'assigned' && !part && { status: 'returned-above' }),
  accused: file.accused.map((one) =>
    returned.includes(one.id) && one.outcome === null ? { ...one, state: 'not-proposed' } : one,
  ),
});

type Received = EventOf<typeof trialReceivedByProcuracy | typeof trialReceivedAgainByProcuracy>;

/** Whom the court tries; of whoever was named before and does not come again it has decided, or has nothing to decide any more. */
export const assignedAfter = (file: ProsecutionFile, event: Received): ProsecutionFile => {
  const { notice, court, trial, article, clause, seriousness, accused, victims = [], investigated } = event.data;
  const opened = event.type === 'prosecution.trial-received' ? event.data : undefined;
  const above = opened ? { procuracy: opened.procuracy, file: opened.from[0] ?? '' } : file.assignedBy;
  const come = accused.map((one): ProsecutedAccused => ({ ...one, state: 'indicted', decidedAt: null, outcome: null }));
  const others = file.accused
    .filter(({ id }) => !come.some((one) => one.id === id))
    .map((one): ProsecutedAccused => (one.outcome === null ? { ...one, state: 'not-proposed' } : one));
  return {
    ...file,
    ...(opened && { number: opened.number, unit: opened.unit, from: opened.from, receivedAt: event.occurredAt }),
    ...{ article, clause, seriousness, victims, status: 'assigned', outcome: null, decidedAt: null },
    accused: [...others, ...come],
    assignedBy: above && {
      ...{ procuracy: above.procuracy, file: above.file, court, trial, notice },
      ...(investigated && { investigated }),
    },
  };
};
