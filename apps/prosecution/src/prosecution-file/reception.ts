import {
  prosecutionFileReceived,
  prosecutionFileReceivedAgain,
  prosecutionFileTakenUp,
  prosecutionFileVoided,
  suspensionBrought,
  type BroughtSuspension,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { takingUp, type Liable } from '@la-chan/procedure';
import { heldFrom, type Held } from './detention';
import { liableFrom } from './limitation';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** An accused as a file comes with one: liable since a day, and detained until a day, where these are known. */
interface Coming extends Liable {
  readonly detainedUntil?: Day | undefined;
}

/** Whoever comes with a file; among them those whose matter another procuracy has suspended, which waits here. */
const comeWith = (
  file: FileId,
  coming: readonly Coming[],
  suspended: readonly BroughtSuspension[],
  at: Moment,
): ProsecutionEvent[] => {
  const held = coming.map(({ detainedUntil: until, ...one }): Held => {
    return until ? { ...one, detained: { until, since: at, brought: true } } : one;
  });
  const waiting = suspended.map((one) => suspensionBrought(file, one, at));
  return [...liableFrom(file, coming, at), ...heldFrom(file, held, at), ...waiting];
};

/** Takes the file on; until the investigation releases it, this procuracy may not act (`awaiting-release`). */
export const receive = (
  id: FileId,
  reception: EventOf<typeof prosecutionFileReceived>['data'],
  at: Moment,
  coming: readonly Coming[] = [],
  suspended: readonly BroughtSuspension[] = [],
): ProsecutionEvent[] => [prosecutionFileReceived(id, reception, at), ...comeWith(id, coming, suspended, at)];

export const receiveAgain = (
  file: ProsecutionFile,
  reception: EventOf<typeof prosecutionFileReceivedAgain>['data'],
  at: Moment,
  coming: readonly Coming[] = [],
  suspended: readonly BroughtSuspension[] = [],
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('receiveAgain', file.status);
  return [prosecutionFileReceivedAgain(file.id, reception, at), ...comeWith(file.id, coming, suspended, at)];
};

export const { takeUp, voidOffer } = takingUp<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionFileTakenUp,
  prosecutionFileVoided,
);
