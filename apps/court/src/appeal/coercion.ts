import {
  appealDecided,
  appealHandover,
  trialCoercionEnded,
  trialCoercionOrdered,
  type FileId,
  type HeldCoercion,
  type Moment,
} from '@la-chan/contracts';
import {
  coercing,
  eachCoercion,
  outcomeFor,
  untilLast,
  type DecidedOnAppeal,
  type HistoryEntry,
} from '@la-chan/procedure';
import { appealProcedure, type Appeal } from './appeal';
import type { AppealEvent } from './appeal.events';

const notice = null;

/** By the presiding judge: of the defendants on appeal, and of what came with the file. */
export const appealCoercions = coercing<Appeal, AppealEvent>(
  appealProcedure,
  {
    ordered: (id, { accused: defendant, notice: _, delivery: __, ...order }, at) =>
      trialCoercionOrdered(id, { ...order, notice, ...(defendant && { defendant }) }, at),
    ended: (id, { accused: defendant, notice: _, delivery: __, ...end }, at) =>
      trialCoercionEnded(id, { ...end, defendant, notice }, at),
  },
  { going: ({ defendants }) => defendants, here: ({ defendants }) => defendants },
  'BLTTHS 347(1)',
);

/** The handover by which its file had come, once what stands has gone back with it. */
export const goneBy = ({ status, handover: exchange }: Appeal) =>
  status === 'decided' && exchange ? { kind: appealHandover, exchange, dossier: { text: '', persons: [] } } : undefined;

/** What is known of it as it stood then, whenever that was registered. */
export const untilGone = <Entry extends HistoryEntry>(history: readonly Entry[]): Entry[] =>
  untilLast(history, [appealDecided.type]);

const isTerminated =
  (decided: DecidedOnAppeal) =>
  ({ id }: { readonly id: FileId }): boolean =>
    outcomeFor(decided, id) === 'terminated';

/** It stands until the sentence is carried out, or goes on where the matter does: it goes back with the file. */
export const coercionsBack = (
  { defendants }: Appeal,
  decided: DecidedOnAppeal,
): { defendant: FileId; coercions: HeldCoercion[] }[] =>
  defendants
    .filter((one) => !isTerminated(decided)(one))
    .flatMap(({ id: defendant, coercions = [] }) =>
      coercions.length > 0 ? [{ defendant, coercions: [...coercions] }] : [],
    );

/** Of whose matter the judgment on appeal has terminated nothing stands (BLTTHS 355(2)). */
export const coercionsOver = (
  { id, defendants }: Appeal,
  decided: DecidedOnAppeal & { number: string },
  at: Moment,
): AppealEvent[] =>
  eachCoercion(defendants.filter(isTerminated(decided)), (defendant, { order }) =>
    trialCoercionEnded(id, { defendant, order, ground: 'terminated', number: decided.number, notice }, at),
  );
