import {
  prosecutionFileReceived,
  prosecutionFileReceivedAgain,
  prosecutionFileTakenUp,
  prosecutionFileVoided,
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

const comeWith = (file: FileId, coming: readonly Coming[], at: Moment): ProsecutionEvent[] => {
  const held = coming.map(({ detainedUntil: until, ...one }): Held => {
    return until ? { ...one, detained: { until, since: at, brought: true } } : one;
  });
  return [...liableFrom(file, coming, at), ...heldFrom(file, held, at)];
};

/** Takes the file on; until the investigation releases it, this procuracy may not act (`awaiting-release`). */
export const receive = (
  id: FileId,
  reception: EventOf<typeof prosecutionFileReceived>['data'],
  at: Moment,
  coming: readonly Coming[] = [],
): ProsecutionEvent[] => [prosecutionFileReceived(id, reception, at), ...comeWith(id, coming, at)];

export const receiveAgain = (
  file: ProsecutionFile,
  reception: EventOf<typeof prosecutionFileReceivedAgain>['data'],
  at: Moment,
  coming: readonly Coming[] = [],
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('receiveAgain', file.status);
  return [prosecutionFileReceivedAgain(file.id, reception, at), ...comeWith(file.id, coming, at)];
};

export const { takeUp, voidOffer } = takingUp<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionFileTakenUp,
  prosecutionFileVoided,
);
