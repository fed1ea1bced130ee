import type { EntryCorrected, FileId, Moment, Role } from '@la-chan/contracts';
import { putRight, type HistoryEntry } from './clocks';
import { Refusal } from './refusal';

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
  readonly by: readonly Role[];
  readonly since: (file: File) => Moment;
  readonly assertFirst: (into: File, file: File) => void;
}

interface Recorded<File> {
  readonly file: File;
  readonly history: readonly HistoryEntry[];
}

/** By which one file goes on in another: what would refuse it now, and whether it is noted that it is borne no more. */
export interface Merger {
  readonly file: FileId;
  readonly entry: string;
  readonly refusal: Refusal | undefined;
  readonly isUnborne: boolean;
}

type Asked<File> = Pick<FirstGoesOn<File>, 'merged' | 'assertFirst'>;

/** How it goes on in one of these, or one of these in it; what was split off before has the day of where it comes back to. */
export const mergersWith = <File extends Mergeable>(
  order: Asked<File>,
  righted: Recorded<File>,
  others: readonly Recorded<File>[],
): Merger[] => others.flatMap((other) => [...merger(order, righted, other), ...merger(order, other, righted)]);

/** Throws as the merger would have been refused. */
export function assertGoesOnInFirst<File extends Mergeable>(
  order: Asked<File>,
  righted: Recorded<File>,
  others: readonly Recorded<File>[],
): void {
  for (const { refusal } of mergersWith(order, righted, others)) if (refusal) throw refusal;
}

function merger<File extends Mergeable>(
  { merged, assertFirst }: Asked<File>,
  { file, history }: Recorded<File>,
  { file: into }: Recorded<File>,
): Merger[] {
  const decided = putRight(history).findLast(({ type }) => type === merged);
  if (file.mergedInto !== into.id || file.splitFrom === into.id || !decided || decided.data?.['by']) return [];
  const { id: entry = '' } = decided;
  const refusal = refusalOf(() => assertFirst(into, file));
  return [{ file: file.id, entry, refusal, isUnborne: isUnborne(history, entry) }];
}

const isUnborne = (history: readonly HistoryEntry[], of: string): boolean =>
  history.reduce((is, { data = {} }) => {
    const { unborne = [], borneAgain = [] } = data as Partial<EntryCorrected>;
    return unborne.some(({ entry }) => entry === of) || (is && !borneAgain.includes(of));
  }, false);

function refusalOf(asked: () => void): Refusal | undefined {
  try {
    asked();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
