import {
  courtMotionAnswered,
  courtMotionMade,
  courtMotionWithdrawn,
  mayMove,
  MOTIONS,
  type EventOf,
  type Moment,
  type Motion,
} from '@la-chan/contracts';
import { isToBeDecided } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';
import { assertAtTrial } from './trial-assignment';

/** Yêu cầu, đề nghị của Kiểm sát viên: what the prosecutor asks of the presiding judge before the hearing opens, and whether it is accepted (BLTTHS 279(1)(a), (c), (2)). */
export interface CourtMotion {
  readonly exchange: string;
  readonly kind: Motion;
  readonly number: string;
  readonly at: Moment;
  readonly accepted: boolean | null;
  /** The court has decided nothing, as it came to that no more. */
  readonly overtaken?: true;
}

/** Of the hearing the procuracy knows from the judgment; what comes too late the court does not take (BLTTHS 279(1)). */
export const makeMotion = (
  file: ProsecutionFile,
  motion: EventOf<typeof courtMotionMade>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  assertAtTrial('makeMotion', file);
  if (!mayMove(motion.kind, 'prosecutor')) throw new ProsecutionRefusal('motion-of-others', MOTIONS[motion.kind].law);
  if (file.accused.filter(isToBeDecided).every(({ judgedAt }) => judgedAt))
    throw new ProsecutionRefusal('judged-already', 'BLTTHS 279(1)');
  return [courtMotionMade(file.id, motion, at)];
};

/** Accepted, or not; what the court could not settle any more is neither. */
export const recordMotionAnswer = (
  file: ProsecutionFile,
  answer: EventOf<typeof courtMotionAnswered>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordMotionAnswer', file.status);
  return [courtMotionAnswered(file.id, answer, at)];
};

/** Before the court has settled it. */
export const withdrawMotion = (file: ProsecutionFile, exchange: string, at: Moment): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('withdrawMotion', file.status);
  if (!file.courtMotions.some((one) => one.exchange === exchange && one.accepted === null))
    throw new ProsecutionRefusal('no-such-motion', 'BLTTHS 279(1)');
  return [courtMotionWithdrawn(file.id, { exchange }, at)];
};

export const courtMotionsAfter = (
  { courtMotions }: ProsecutionFile,
  event: EventOf<typeof courtMotionMade | typeof courtMotionAnswered | typeof courtMotionWithdrawn>,
): readonly CourtMotion[] => {
  switch (event.type) {
    case 'prosecution.court-motion-made': {
      const { exchange, kind, number } = event.data;
      return [...courtMotions, { exchange, kind, number, at: event.occurredAt, accepted: null }];
    }
    case 'prosecution.court-motion-answered': {
      const { exchange, accepted, overtaken } = event.data;
      return courtMotions.map((one) =>
        one.exchange === exchange ? { ...one, accepted, ...(overtaken && { overtaken }) } : one,
      );
    }
    case 'prosecution.court-motion-withdrawn':
      return courtMotions.filter(({ exchange }) => exchange !== event.data.exchange);
  }
};
