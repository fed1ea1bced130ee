import type { DraftEvent, FileId, Moment } from '@la-chan/contracts';
import type { Deadline, HistoryEntry } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../officers/officer';
import type { Follows, Made } from './file-corrections';
import type { Recorded } from './file-table';
import type { Acting } from './files';

/** A store of files as far as it is asked for these acts: `Files` of any procedure that has them. */
export interface Store<File, Act extends string> {
  get(officer: Officer, id: FileId): Promise<File>;
  /** In an open transaction. */
  one(tx: EntityManager, id: FileId): Promise<File>;
  act(
    act: Act,
    id: FileId,
    acting: Acting<File>,
    decide: (
      file: File,
      at: Moment,
      deadlines: () => readonly Deadline[],
      history: readonly HistoryEntry[],
    ) => readonly DraftEvent[],
  ): Promise<File>;
}

/** One that finds the files in whose list there is something like this, among those in which such an act is lawful. */
export interface Holding<File, Act extends string, List extends string> extends Store<File, Act> {
  has(tx: EntityManager, id: FileId): Promise<boolean>;
  holding(tx: EntityManager, act: Act, list: List, one: object): Promise<FileId[]>;
}

/** One in whose files it follows what was put right elsewhere, and from which others follow. */
export interface Righting<File, Act extends string, List extends string> extends Holding<File, Act, List> {
  recorded(tx: EntityManager, id: FileId): Promise<readonly Recorded[]>;
  putRightAlike(tx: EntityManager, id: FileId, made: Made<File>): Promise<void>;
  whenRighted(follow: Follows<File>): void;
}
