import {
  exhibitsTransferDecided,
  prosecutionItemEntered,
  prosecutionItemTakenOff,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { enteringItems, takingOffItems } from '@la-chan/procedure';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

export const enterItem = enteringItems<ProsecutionFile, ProsecutionEvent>(prosecutionProcedure, prosecutionItemEntered);

export const takeOffItem = takingOffItems<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionItemTakenOff,
);

/** Those that do not go with the file, as it prosecutes: to civil enforcement beside the court that may try the case (TTLT 04/2018 36(2)(b)). */
export const transferExhibits = (
  file: ProsecutionFile,
  decision: EventOf<typeof exhibitsTransferDecided>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('transferExhibits', file.status);
  return [exhibitsTransferDecided(file.id, decision, at)];
};
