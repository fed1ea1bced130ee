import {
  prosecutionFileReceived,
  prosecutionFileReceivedAgain,
  prosecutionFileTakenUp,
  prosecutionFileVoided,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { takingUp } from '@la-chan/procedure';
import { liableFrom, type Liable } from './limitation';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** Takes the file on; until the investigation releases it, this procuracy may not act (`awaiting-release`). */
export const receive = (
  id: FileId,
  reception: EventOf<typeof prosecutionFileReceived>['data'],
  at: Moment,
  liable: readonly Liable[] = [],
): ProsecutionEvent[] => [prosecutionFileReceived(id, reception, at), ...liableFrom(id, liable, at)];

export const receiveAgain = (
  file: ProsecutionFile,
  reception: EventOf<typeof prosecutionFileReceivedAgain>['data'],
  at: Moment,
  liable: readonly Liable[] = [],
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('receiveAgain', file.status);
  return [prosecutionFileReceivedAgain(file.id, reception, at), ...liableFrom(file.id, liable, at)];
};

export const { takeUp, voidOffer } = takingUp<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionFileTakenUp,
  prosecutionFileVoided,
);
