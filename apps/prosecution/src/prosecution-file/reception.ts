import {
  prosecutedAccusedLeftOut,
  prosecutedChargeRevoked,
  prosecutionAssistanceAwaited,
  prosecutionEvidenceRequested,
  prosecutionFileReceived,
  prosecutionFileReceivedAgain,
  prosecutionFileTakenUp,
  prosecutionFileVoided,
  prosecutionParticipantRegistered,
  suspensionBrought,
  type AwaitedEvidence,
  type BroughtSuspension,
  type Day,
  type EventOf,
  type FileId,
  type Guarded,
  type HeldCoercion,
  type HeldMeasure,
  type Moment,
} from '@la-chan/contracts';
import {
  assistanceNewTo,
  broughtToProcuracy,
  evidenceNewTo,
  type WithGuarded,
  type WithItems,
  takingUp,
  unknownTo,
  type Item,
  type Liable,
} from '@la-chan/procedure';
import { searchesBrought, type Sought } from './arrest';
import { heldFrom, type Held } from './detention';
import { guardedAtProcuracy } from './guarded';
import { liableFrom } from './limitation';
import { measuresBrought, type EndedMeasure } from './measure';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { leftOut } from './received-again';

/** An accused as a file comes with one: liable since a day, and detained or under another measure until a day, where these are known. */
interface Coming extends Liable, Sought {
  readonly detainedUntil?: Day | undefined;
  readonly measures?: readonly HeldMeasure[] | undefined;
  readonly coercions?: readonly HeldCoercion[] | undefined;
}

/** What is known of those who come: whose matter another procuracy has suspended, whose charge or measure this one has cancelled meanwhile. */
export interface Known {
  readonly suspended?: readonly BroughtSuspension[] | undefined;
  readonly revoked?: readonly EventOf<typeof prosecutedChargeRevoked>['data'][];
  readonly ended?: readonly EndedMeasure[];
  readonly participants?: readonly EventOf<typeof prosecutionParticipantRegistered>['data'][];
  readonly evidence?: readonly AwaitedEvidence[] | undefined;
  readonly assistance?: readonly EventOf<typeof prosecutionAssistanceAwaited>['data'][] | undefined;
  readonly items?: readonly Item[];
  readonly guarded?: readonly Guarded[];
}

/** Whoever comes with a file; what is suspended waits here. */
const comeWith = (
  file: Pick<ProsecutionFile, 'id' | 'seriousness'> & Partial<WithGuarded & WithItems>,
  coming: readonly Coming[],
  {
    suspended = [],
    revoked = [],
    ended,
    participants = [],
    evidence = [],
    assistance = [],
    items = [],
    guarded = [],
  }: Known,
  at: Moment,
): ProsecutionEvent[] => {
  const { id } = file;
  const held = coming.map(({ detainedUntil: until, ...one }): Held => {
    return until ? { ...one, detained: { until, since: at, brought: true } } : one;
  });
  const waiting = suspended.map((one) => suspensionBrought(id, one, at));
  const fallen = revoked.filter(({ accused }) => coming.some((one) => one.id === accused));
  return [
    ...liableFrom(id, coming, at),
    ...heldFrom(id, held, at),
    ...measuresBrought(file, coming, at, ended),
    ...waiting,
    ...searchesBrought(id, coming, at),
    ...participants.map((one) => prosecutionParticipantRegistered(id, one, at)),
    ...broughtToProcuracy(file, items, at),
    ...guardedAtProcuracy(file, guarded, at),
    ...evidence.map((one) => prosecutionEvidenceRequested(id, one, at)),
    ...assistance.map((one) => prosecutionAssistanceAwaited(id, one, at)),
    ...fallen.map((one) => prosecutedChargeRevoked(id, one, at)),
  ];
};

/** Takes the file on; until the investigation releases it, this procuracy may not act (`awaiting-release`). */
export const receive = (
  id: FileId,
  reception: EventOf<typeof prosecutionFileReceived>['data'],
  at: Moment,
  coming: readonly Coming[] = [],
  known: Known = {},
): ProsecutionEvent[] => [
  prosecutionFileReceived(id, reception, at),
  ...comeWith({ id, seriousness: reception.seriousness }, coming, known, at),
];

export const receiveAgain = (
  file: ProsecutionFile,
  reception: EventOf<typeof prosecutionFileReceivedAgain>['data'],
  at: Moment,
  coming: readonly Coming[] = [],
  known: Known = {},
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('receiveAgain', file.status);
  return [
    prosecutionFileReceivedAgain(file.id, reception, at),
    ...leftOut(file, reception.accused).map(({ id: accused }) => prosecutedAccusedLeftOut(file.id, { accused }, at)),
    ...comeWith(
      { ...file, seriousness: reception.seriousness },
      coming,
      {
        ...known,
        participants: unknownTo(file, known.participants ?? []),
        evidence: evidenceNewTo(file, known.evidence ?? []),
        assistance: assistanceNewTo(file.assistance, known.assistance ?? []),
      },
      at,
    ),
  ];
};

export const { takeUp, voidOffer } = takingUp<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionFileTakenUp,
  prosecutionFileVoided,
);
