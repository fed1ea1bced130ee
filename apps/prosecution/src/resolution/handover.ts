import {
  firstMeasureReceivedByProcuracy,
  applicationAnsweredByProcuracy,
  applicationReceivedByProcuracy,
  identityGuardedAtProcuracy,
  prosecutionParticipantRegistered,
  resolutionAssistanceAwaited,
  resolutionEvidenceRequested,
  resolutionOffenceDated,
  resolutionOpened,
  resolutionSupplemented,
  resolutionTakenUp,
  resolutionVoided,
  type AwaitedEvidence,
  type EventOf,
  type FileId,
  type Guarded,
  type Moment,
} from '@la-chan/contracts';
import {
  applicationsBrought,
  type ComingAlong,
  broughtToProcuracy,
  guardsBrought,
  takingIn,
  takingUp,
} from '@la-chan/procedure';
import { resolutionProcedure } from './resolution';
import type { ResolutionEvent } from './resolution.events';
import type { Resolution } from './state';

/** What comes with the file of a report: what it waits for, who takes part, and what is listed, done and asked for. */
interface Coming extends ComingAlong {
  readonly evidence?: readonly AwaitedEvidence[] | undefined;
  readonly assistance?: readonly EventOf<typeof resolutionAssistanceAwaited>['data'][];
  readonly participants?: readonly EventOf<typeof prosecutionParticipantRegistered>['data'][];
  readonly offence?: EventOf<typeof resolutionOffenceDated>['data'] | undefined;
  readonly guarded?: readonly Guarded[] | undefined;
}

const guardedOfReport = guardsBrought<ResolutionEvent>(identityGuardedAtProcuracy);

const takeIn = takingIn<ResolutionEvent>(
  broughtToProcuracy,
  firstMeasureReceivedByProcuracy,
  applicationsBrought<ResolutionEvent>(applicationReceivedByProcuracy, applicationAnsweredByProcuracy),
);

export const receive = (
  id: FileId,
  opening: EventOf<typeof resolutionOpened>['data'],
  at: Moment,
  { evidence = [], assistance = [], participants = [], offence, guarded = [], ...coming }: Coming = {},
): ResolutionEvent[] => [
  resolutionOpened(id, opening, at),
  ...participants.map((one) => prosecutionParticipantRegistered(id, one, at)),
  ...evidence.map((one) => resolutionEvidenceRequested(id, one, at)),
  ...assistance.map((one) => resolutionAssistanceAwaited(id, one, at)),
  ...takeIn({ id }, coming, at),
  ...(offence ? [resolutionOffenceDated(id, offence, at)] : []),
  ...guardedOfReport({ id }, guarded, at),
];

export const { takeUp, voidOffer } = takingUp<Resolution, ResolutionEvent>(
  resolutionProcedure,
  resolutionTakenUp,
  resolutionVoided,
);

/** What follows the file: also where nothing was told. */
interface Following extends ComingAlong {
  readonly told: EventOf<typeof resolutionSupplemented>['data'] | undefined;
  readonly guarded?: readonly Guarded[] | undefined;
}

/** What a desk takes in later follows the file, and who is guarded by what the body decides since. */
export const supplement = (
  file: Resolution,
  { told, guarded = [], ...coming }: Following,
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('supplement', file.status);
  return [
    ...(told ? [resolutionSupplemented(file.id, told, at)] : []),
    ...takeIn(file, coming, at),
    ...guardedOfReport(file, guarded, at),
  ];
};
