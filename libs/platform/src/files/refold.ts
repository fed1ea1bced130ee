import { eventDefinitions, limitsRecounted, type DraftEvent } from '@la-chan/contracts';
import { isCorrection, putRight, type FileRow, type HistoryEntry } from '@la-chan/procedure';
import type { Recorded } from './file-table';
import type { Law } from './law';

/** A correction of one entry, which the file is folded anew with; one of the file as a whole evolves it like any event. */
export const putsEntryRight = (entry: HistoryEntry): boolean =>
  isCorrection(entry) && entry.data?.['entry'] !== undefined;

/** The file as its history makes it, each entry as it was put right. */
export function refolded<
  File extends FileRow<Status>,
  Status extends string,
  Act extends string,
  Event extends DraftEvent,
>(law: Law<File, Status, Act, Event>, file: File, history: readonly Recorded[]): File {
  const { id, version, number, unit, createdAt, updatedAt } = file;
  const given: FileRow = { id, version, number, status: '', unit, createdAt, updatedAt };
  return putRight(history)
    .filter((entry) => entry.subject === id && entry.type !== limitsRecounted.type && !isHidden(entry))
    .reduce<File>(
      (before, { type, at, data }) =>
        law.evolve(before, { type, version: 1, subject: id, data, occurredAt: at } as unknown as Event),
      { ...given, ...law.blank } as unknown as File,
    );
}

/** An act that came back from its fact after a loss, and with nothing of what it had written down. */
const isHidden = ({ type, data = {} }: HistoryEntry): boolean => Object.keys(data).length === 0 && internal().has(type);

let known: ReadonlySet<string> | undefined;
const internal = (): ReadonlySet<string> =>
  (known ??= new Set(eventDefinitions().flatMap((definition) => (definition.internal ? [definition.type] : []))));
