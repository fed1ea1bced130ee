import { EntryCorrected, type DraftEvent } from '@la-chan/contracts';
import {
  decidedIn,
  EntryRefusal,
  isAlike,
  isCorrection,
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

/** The days by which what is entered, and what came after it, could have been. */
const DAYS = ['occurredAt', 'receivedAt', 'lodgedAt', 'since', 'resumedAt', 'takesPlaceAt', 'receivedOn'] as const;

/** By which of it others are bounded: the limits go by the crime, and a detention lasts until its day. */
const BOUNDS = ['article', 'clause', 'until'] as const;

/** What an entry says by its day: since when it has been so, and whether it came too late. */
const BY_DAY = ['since', 'late'] as const;

/** What follows in a later entry, with what it says of who is waited for. */
const FOLLOWING = [...BY_DAY, 'awaited', 'appealed'] as const;

/** Of which crime it is is put right with whatever repeats that. */
const REPEATED = ['article', 'clause', 'seriousness'] as const;

/** What an act finds by itself, and is not told. */
const FOUND = ['awaited', 'appealed', 'resumptionDue', 'alone', 'unnamed', 'unseen', 'reviewed', 'agreed'] as const;

/**
 * What an officer puts right of what was decided or done, of when, of which crime and until when, has to be what could have been: its act is asked
 * again, and every later one. The file goes the same course. What it says by its day, and a later entry by what stood before,
 * is put right with it; a day alone, also where the act as it stood would not have written it.
 */
export function askedAgain<File extends FileRow, Event extends DraftEvent>(
  asking: Asking<File, Event>,
  file: File,
  history: readonly Recorded[],
  correction: EntryCorrected,
  written: readonly Event[],
): EntryCorrected[] {
  const isDecided = Object.keys(decidedIn(correction.changes)).length > 0;
  if (!isDecided && [...DAYS, ...BOUNDS].every((one) => correction.changes[one] === undefined)) return [];
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
    const isIt = id === correction.entry;
    if (isIt && said instanceof Refusal && (isDecided || isFact(before))) throw said;
    if (!isFact(before)) continue;
    const changes = isIt ? byItsDay(before, said, correction) : following(before, said);
    const law = said instanceof Refusal ? said.law : undefined;
    if (!changes) throw new EntryRefusal('another-course', { type, at }, '/changes', law);
    if (Object.keys(changes).length > 0)
      follows.push({ entry: id, reason: correction.reason, changes, repeatedIn: [] });
  }
  return follows;
}

type Said = Readonly<Record<string, unknown>>;

const isFact = (said: Said | Refusal | undefined): said is Said => said !== undefined && !(said instanceof Refusal);
const isOneOf = (fields: readonly string[], field: string): boolean => fields.includes(field);
const isFound = (field: string): boolean => field === 'late' || isOneOf(FOUND, field);
const found = (said: Said): Said => Object.fromEntries(FOUND.map((field) => [field, said[field]]));

/** An entry, the file before it as the history then was, and how it stood after it. */
function standings<File extends FileRow, Event extends DraftEvent>(
  { law }: Asking<File, Event>,
  file: File,
  history: readonly Recorded[],
) {
  const entries = putRight(history).filter((entry) => !isCorrection(entry) || entry.data?.['entry'] === undefined);
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

/** What it says otherwise by its own day; it is the same act, and since when it has been so is nobody's to say. */
function byItsDay(
  before: Said,
  said: Said | Refusal | undefined,
  { changes }: EntryCorrected,
): EntryCorrected['changes'] {
  if (!isFact(said)) return {};
  if (!isAlike(found(before), found(said))) throw new EntryRefusal('another-act', { grounds: [] }, '/changes');
  const { since } = changes;
  if (since !== undefined && said['since'] !== undefined && said['since'] !== since)
    throw new EntryRefusal('not-correctable', { fields: ['occurredAt'] }, '/changes/since');
  const moved = movedIn(before, said).filter((field) => isOneOf(BY_DAY, field) && !(field in changes));
  return saying(said, moved);
}

/** What it says otherwise now, where that follows; undefined where it would be another entry. */
function following(before: Said, said: Said | Refusal | undefined): EntryCorrected['changes'] | undefined {
  if (!isFact(said)) return undefined;
  const moved = movedIn(before, said);
  return moved.every((field) => isOneOf(FOLLOWING, field)) ? saying(said, moved) : undefined;
}

const movedIn = (before: Said, said: Said): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(said)])].filter(
    (field) => !isOneOf(REPEATED, field) && !isAlike(before[field], said[field]),
  );

const saying = (said: Said, fields: readonly string[]): EntryCorrected['changes'] =>
  EntryCorrected.shape.changes.parse(Object.fromEntries(fields.map((field) => [field, said[field] ?? null])));
