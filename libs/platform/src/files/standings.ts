import type { DraftEvent, EntryCorrected } from '@la-chan/contracts';
import { isCorrection, putRight, type FileRow } from '@la-chan/procedure';
import type { Recorded } from './file-table';
import { blankOf, foldings, type Evolving } from './refold';

interface Folded<File extends FileRow, Event extends DraftEvent> {
  readonly law: Evolving<File, Event>;
}

/** How an entry stands in a file. */
export interface Standing<File> {
  readonly entry: Recorded;
  readonly status: string;
  readonly before: Before<File>;
}

/** Before what opens it a file is blank. */
interface Before<File> {
  readonly file: File;
  readonly past: readonly Recorded[];
  readonly whole: File;
  readonly known: readonly Recorded[];
  readonly stood?: File;
  readonly told?: boolean;
}

/** An entry, the file before it as the history then was, and how it stood after it. */
export function standings<File extends FileRow, Event extends DraftEvent>(
  { law }: Folded<File, Event>,
  file: File,
  history: readonly Recorded[],
): Standing<File>[] {
  const entries = putRight(history).filter((entry) => !isCorrection(entry) || entry.data?.['entry'] === undefined);
  const told = foldings(law, file, history);
  return told.map(({ entry, file: { status } }, place) => {
    const past = entries.slice(
      0,
      entries.findIndex(({ id }) => id === entry.id),
    );
    const before = told[place - 1]?.file ?? blankOf(law, file);
    return { entry, status, before: { file: before, past, whole: file, known: entries } };
  });
}

/** The entries from the first that is put right on, as they stood. */
export function later<File extends FileRow, Event extends DraftEvent>(
  folded: Folded<File, Event>,
  file: File,
  history: readonly Recorded[],
  corrections: readonly EntryCorrected[],
): Standing<File>[] {
  const told = standings(folded, file, history);
  const start = told.findIndex(({ entry: { id } }) => corrections.some(({ entry }) => entry === id));
  return start < 0 ? [] : told.slice(start);
}

/** An entry as it stands now, with the file by which it was written. */
export function anew<File>(
  retold: readonly Standing<File>[],
  { entry, before }: Standing<File>,
  corrections: readonly EntryCorrected[],
): Standing<File> | undefined {
  const stands = retold.find((one) => one.entry.id === entry.id);
  const told = corrections.some((one) => one.told);
  return stands && { ...stands, before: { ...stands.before, stood: before.file, told } };
}
