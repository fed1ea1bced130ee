import { prosecutionFileMerged, prosecutionMergerCarriedOut, type EventOf, type Moment } from '@la-chan/contracts';
import { head } from './course';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

export type Origin = Pick<ProsecutionFile, 'id' | 'receivedAt' | 'sender' | 'from' | 'transferredBy'>;
/** The file that is to go on in the other. */
type Leaving = Origin & Pick<ProsecutionFile, 'splitFrom' | 'accused'>;

/** Of two bodies: the case of the one goes to the other, which has the whole from then on. */
export const isOfOtherBody = (into: Pick<Origin, 'sender'>, file: Pick<Origin, 'sender'>): boolean =>
  into.sender !== file.sender;

/** Not received before this one, from which the limit runs; and of another body the whole case: the platform’s own rules, of which the article says nothing. */
export const assertMayJoin = (into: Origin, file: Leaving): void => {
  if (into.id === file.id) throw new ProsecutionRefusal('not-the-first-file', 'BLTTHS 242(1)');
  receivedFirst.assertFirst(into, file);
  const hasCome = [into, file].every(({ sender, from, transferredBy }) => sender && from[0] && !transferredBy);
  const isWhole = !file.splitFrom && file.accused.every(({ state }) => state !== 'split-off');
  if (isOfOtherBody(into, file) && !(hasCome && isWhole))
    throw new ProsecutionRefusal('not-the-whole-case', 'BLTTHS 242(1)');
};

/** Of which the first goes on. */
export const receivedFirst = {
  merged: prosecutionFileMerged.type,
  by: head,
  since: ({ receivedAt }: Pick<Origin, 'receivedAt'>) => receivedAt,
  assertFirst: (into: Pick<Origin, 'receivedAt'>, file: Pick<Origin, 'receivedAt'>) => {
    if (into.receivedAt > file.receivedAt) throw new ProsecutionRefusal('not-the-first-file', 'BLTTHS 242(1)');
  },
};

/** Nothing goes back to the body of this file, or on from here, of whom that does not know yet. */
export const assertMergersCarriedOut = ({ mergersAwaited }: Pick<ProsecutionFile, 'mergersAwaited'>): void => {
  if (mergersAwaited.length > 0) throw new ProsecutionRefusal('merger-not-carried-out', 'BLTTHS 242(1)');
};

/** The body of this file has the case of the other. */
export const recordMerger = (
  file: ProsecutionFile,
  answer: EventOf<typeof prosecutionMergerCarriedOut>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordMerger', file.status);
  return [prosecutionMergerCarriedOut(file.id, answer, at)];
};
