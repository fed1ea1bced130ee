import { EntryCorrected, type DraftEvent } from '@la-chan/contracts';
import {
  decidedIn,
  EntryRefusal,
  isAlike,
  putRight,
  Refusal,
  type Again,
  type Deadline,
  type FileRow,
  type HistoryEntry,
  type Settings,
} from '@la-chan/procedure';
import type { Recorded } from './file-table';
import { foldings, recorded, type Evolving } from './refold';

interface Asking<File extends FileRow, Event extends DraftEvent> {
  readonly law: Evolving<File, Event>;
  readonly again: Again<File, Event>;
  readonly deadlines: (file: File, history: readonly HistoryEntry[]) => readonly Deadline[];
  readonly settings: Settings;
}

/** What follows in a later entry: a day since when, and what it says of who is waited for. */
const FOLLOWING = ['since', 'awaited', 'appealed'] as const;

/** What an act finds by itself, and is not told. */
const FOUND = ['awaited', 'appealed', 'resumptionDue', 'alone', 'unnamed', 'unseen', 'reviewed', 'agreed'] as const;

/**
 * What an officer puts right of what was decided or done has to be what could have been: its act is asked again, and every
 * later one. The file goes the same course. What a later entry says by what stood before is put right with it.
 */
export function askedAgain<File extends FileRow, Event extends DraftEvent>(
  asking: Asking<File, Event>,
  file: File,
  history: readonly Recorded[],
  correction: EntryCorrected,
  written: readonly Event[],
): EntryCorrected[] {
  if (Object.keys(decidedIn(correction.changes)).length === 0) return [];
  const told = standings(asking, file, history);
  const retold = standings(asking, file, [...history, ...written.map(recorded)]);
  const start = told.findIndex(({ entry }) => entry.id === correction.entry);
  if (start < 0) return [];
  const follows: EntryCorrected[] = [];
  for (const { entry, before: stood, status } of told.slice(start)) {
    const { id, type, at } = entry;
    const anew = retold.find((one) => one.entry.id === id);
    if (!anew || id === undefined) continue;
    if (anew.status !== status) throw new EntryRefusal('another-course', { type, at }, '/changes');
    const said = ask(asking, anew);
    const before = ask(asking, { entry, before: stood });
    if (id === correction.entry) {
      if (said instanceof Refusal) throw said;
      if (said && isFact(before) && !isAlike(found(before), found(said)))
        throw new EntryRefusal('another-act', { grounds: [] }, '/changes');
      continue;
    }
    if (!isFact(before) || isAlike(before, said)) continue;
    const changes = following(before, said);
    if (!changes) throw new EntryRefusal('another-course', { type, at }, '/changes');
    follows.push({ entry: id, reason: correction.reason, changes, repeatedIn: [] });
  }
  return follows;
}

type Said = Readonly<Record<string, unknown>>;

const isFact = (said: Said | Refusal | undefined): said is Said => said !== undefined && !(said instanceof Refusal);
const isFound = (field: string): boolean => FOUND.some((one) => one === field);
const found = (said: Said): Said => Object.fromEntries(FOUND.map((field) => [field, said[field]]));

/** An entry, the file before it as the history then was, and how it stood after it. */
function standings<File extends FileRow, Event extends DraftEvent>(
  { law }: Asking<File, Event>,
  file: File,
  history: readonly Recorded[],
) {
  const entries = putRight(history);
  const told = foldings(law, file, history);
  return told.map(({ entry, file: { status } }, place) => ({
    entry,
    status,
    before:
      place > 0
        ? {
            file: told[place - 1]?.file,
            past: entries.slice(
              0,
              entries.findIndex(({ id }) => id === entry.id),
            ),
          }
        : undefined,
  }));
}

/** What its act says of it; undefined where it is not asked. */
function ask<File extends FileRow, Event extends DraftEvent>(
  { again, deadlines, settings }: Asking<File, Event>,
  { entry: { type, at, data }, before }: Pick<ReturnType<typeof standings<File, Event>>[number], 'entry' | 'before'>,
): Said | Refusal | undefined {
  const act = again[type as Event['type']];
  if (!act || !before?.file) return undefined;
  const { file, past } = before;
  const standing = {
    settings,
    get deadlines() {
      return deadlines(file, past);
    },
  };
  try {
    const told = Object.fromEntries(Object.entries(data ?? {}).filter(([field]) => !isFound(field)));
    const events = act(file, told, at, standing);
    return events.find((one) => one.type === type)?.data as Said | undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** What it says otherwise now, where that follows; undefined where it would be another entry. */
function following(before: Said, said: Said | Refusal | undefined): EntryCorrected['changes'] | undefined {
  if (!isFact(said)) return undefined;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(said)])];
  const moved = fields.filter((field) => !isAlike(before[field], said[field]));
  if (!moved.every((field) => FOLLOWING.some((one) => one === field))) return undefined;
  return EntryCorrected.shape.changes.parse(Object.fromEntries(moved.map((field) => [field, said[field] ?? null])));
}
