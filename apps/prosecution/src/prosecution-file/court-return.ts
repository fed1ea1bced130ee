import { courtReturnAnswered, courtReturnAsked, type EventOf, type Moment } from '@la-chan/contracts';
import { toBeIndicted } from './indictment';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';
import { assertAtTrial } from './trial-assignment';

/** The procuracy finds grounds to investigate further, and the court has the file (BLTTHS 280(2)). */
export const askReturn = (
  file: ProsecutionFile,
  request: EventOf<typeof courtReturnAsked>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  assertAtTrial('askReturn', file);
  if (file.returnAsked) throw new ProsecutionRefusal('return-asked-already', 'BLTTHS 280(2)');
  if (toBeIndicted(file).every(({ judgedAt }) => judgedAt))
    throw new ProsecutionRefusal('judged-already', 'BLTTHS 280(2)');
  return [courtReturnAsked(file.id, request, at)];
};

/** The court has returned the file, or the trial goes on. */
export const recordReturnAnswer = (
  file: ProsecutionFile,
  answer: EventOf<typeof courtReturnAnswered>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordReturnAnswer', file.status);
  return [courtReturnAnswered(file.id, answer, at)];
};
