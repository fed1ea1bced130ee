import { actRegisteredLate, eventDefinitions, type DraftEvent, type Moment } from '@la-chan/contracts';
import { isCorrection, putRight, type FileRow, type HistoryEntry } from '@la-chan/procedure';
import type { Recorded } from './file-table';
import type { Law } from './law';

/**
 * Says otherwise what the file has been: a correction of one entry, or what was registered late. One of the file as a
 * whole evolves it like any event.
 */
export const changesThePast = (entry: HistoryEntry): boolean =>
  entry.type === actRegisteredLate.type || (isCorrection(entry) && entry.data?.['entry'] !== undefined);

/** What the platform notes of a file: no act of its procedure, which evolves it. */
export const isOfThePlatform = ({ type }: Pick<HistoryEntry, 'type'>): boolean => type.startsWith('platform.');

/** An event as the history will have it. */
export const recorded = ({ type, subject, occurredAt, data }: DraftEvent): Recorded => ({
  type,
  subject,
  at: occurredAt,
  data: data as NonNullable<HistoryEntry['data']>,
});

/** The event that an entry has kept. */
export const eventOf = ({ type, subject, at, data }: Recorded): DraftEvent => ({
  type,
  version: 1,
  subject,
  data,
  occurredAt: at,
});

/** The file after one of its entries. */
export interface Folding<File> {
  readonly entry: Recorded;
  readonly file: File;
}

/** How events make a file. */
export type Evolving<File extends FileRow, Event extends DraftEvent> = Pick<
  Law<File, string, string, Event>,
  'blank' | 'evolve'
>;

/** The file after an act; its version counts the events that are about it. */
export function evolved<File extends FileRow, Event extends DraftEvent>(
  law: Evolving<File, Event>,
  file: File,
  history: readonly Recorded[],
  events: readonly Event[],
  now: Moment,
): File {
  const own = events.filter(({ subject }) => subject === file.id);
  if (own.length === 0) return file;
  const added = events.map(recorded);
  const after = added.some(changesThePast)
    ? refolded(law, file, [...history, ...added])
    : events.reduce(law.evolve, file);
  return { ...after, version: file.version + own.length, updatedAt: now };
}

/** The file after each entry of its history, as it was put right. */
export function foldings<File extends FileRow, Event extends DraftEvent>(
  law: Evolving<File, Event>,
  file: File,
  history: readonly Recorded[],
): Folding<File>[] {
  let after = blankOf(law, file);
  return putRight(history)
    .filter((entry) => entry.subject === file.id && !isOfThePlatform(entry) && !isHidden(entry))
    .map((entry) => {
      after = law.evolve(after, eventOf(entry) as Event);
      return { entry, file: after };
    });
}

/** The file as its history makes it, each entry as it was put right. */
export const refolded = <File extends FileRow, Event extends DraftEvent>(
  law: Evolving<File, Event>,
  file: File,
  history: readonly Recorded[],
): File => foldings(law, file, history).at(-1)?.file ?? blankOf(law, file);

/** A file before its first event. */
export function blankOf<File extends FileRow, Event extends DraftEvent>(
  { blank }: Evolving<File, Event>,
  { id, version, number, unit, createdAt, updatedAt }: Omit<FileRow, 'status'>,
): File {
  const given: FileRow = { id, version, number, status: '', unit, createdAt, updatedAt };
  return { ...given, ...blank } as unknown as File;
}

/** An act that came back from its fact after a loss, and with nothing of what it had written down. */
const isHidden = ({ type, data = {} }: HistoryEntry): boolean => Object.keys(data).length === 0 && internal().has(type);

let known: ReadonlySet<string> | undefined;
const internal = (): ReadonlySet<string> =>
  (known ??= new Set(eventDefinitions().flatMap((definition) => (definition.internal ? [definition.type] : []))));
