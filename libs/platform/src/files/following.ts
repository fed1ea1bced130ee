import type { Moment } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../officers/officer';
import type { Came } from '../persons/report-dossiers';

export interface CameBy {
  readonly officer: Officer;
  readonly at: Moment | undefined;
}

/** Where a file may have gone on already: what comes into it then follows it, told in the act by which it came. */
export interface Following<File> {
  follow(tx: EntityManager, file: File, came: Came, by: CameBy): Promise<void>;
}

/** Of files that stay where they are. */
export const NOTHING_FOLLOWS = Symbol('nothing follows');
