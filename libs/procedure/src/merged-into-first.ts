import type { FileId, Moment } from '@la-chan/contracts';
import { putRight, type HistoryEntry } from './clocks';

/** A file that may go on in another, or have been split from it. */
export interface Mergeable {
  readonly id: FileId;
  readonly mergedInto: FileId | null;
  readonly splitFrom?: FileId | null;
}

/** Files of one matter go on in the one that was first. */
export interface FirstGoesOn<File> {
  /** The entry of whoever has merged them; a decision of another (`by`) says itself which goes on. */
  readonly merged: string;
  readonly since: (file: File) => Moment;
  readonly assertFirst: (into: File, file: File) => void;
}

interface Recorded<File> {
  readonly file: File;
  readonly history: readonly HistoryEntry[];
}

/** Throws as the merger would have been refused; what was split off before has the day of where it comes back to. */
export function assertGoesOnInFirst<File extends Mergeable>(
  { merged, assertFirst }: Pick<FirstGoesOn<File>, 'merged' | 'assertFirst'>,
  righted: Recorded<File>,
  others: readonly Recorded<File>[],
): void {
  const isMerged = ({ file, history }: Recorded<File>, into: FileId): boolean => {
    const decided = putRight(history).findLast(({ type }) => type === merged);
    return file.mergedInto === into && file.splitFrom !== into && decided !== undefined && !decided.data?.['by'];
  };
  for (const other of others) {
    if (isMerged(righted, other.file.id)) assertFirst(other.file, righted.file);
    if (isMerged(other, righted.file.id)) assertFirst(righted.file, other.file);
  }
}
