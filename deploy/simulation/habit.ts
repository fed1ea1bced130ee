import type { AgencyId, AppName, Day, Moment, Role } from '@la-chan/contracts';
import type { Deadline } from '@la-chan/procedure';
import type { Chance } from './chance';

/** One request of an officer. */
export interface Deed {
  readonly by: Role;
  readonly method?: 'PUT' | 'POST' | 'DELETE';
  /** Under the file's own address, or from `/` on. */
  readonly path: string;
  readonly body?: object;
  /** It opens a file of its own: the version of the one that it is about is not asked for. */
  readonly opens?: true;
  /** The file does not show that it was done: the officer remembers it by this name. */
  readonly once?: string;
  readonly crossed?: Crossing;
}

/** What an officer of another agency does with their file in the very moment; which of both stands is the protocol's to say. */
export interface Crossing extends Pick<Deed, 'method' | 'path' | 'body'> {
  readonly agency: AgencyId;
  readonly by: Role;
  readonly file: string;
}

/** What an officer of an agency knows on a day. */
export interface Today {
  readonly agency: AgencyId;
  /** Of the agency's competence. */
  readonly units: readonly string[];
  readonly today: Day;
  readonly now: Moment;
  /** The first day of the simulation. */
  readonly first: boolean;
  /** The courts, the procuracy and the police keep the days off; the duty desks do not. */
  readonly working: boolean;
  readonly chance: Chance;
  /** The day so many days from today. */
  readonly day: (after: number) => Day;
}

/** What an officer knows who looks at a file today. */
export interface Desk extends Today {
  /** Whole days since a moment; none since what has not been. */
  readonly since: (moment: Moment | null | undefined) => number;
  readonly remembers: (once: string) => boolean;
  /** Of the file, or another of this list, as the service tells it. */
  readonly history: (of?: Listed) => Promise<History>;
  /** All files of this list, oldest first. */
  readonly others: readonly Listed[];
  /** All files of another list of the agency. */
  readonly listed: (files: string) => Promise<readonly Listed[]>;
}

/** What was done to a file, and its deadlines as of now. */
export interface History {
  readonly entries: readonly {
    readonly id: string;
    readonly type: string;
    readonly occurredAt: Moment;
    readonly data: object;
  }[];
  readonly deadlines: readonly Deadline[];
}

/** What every file, and every exchange, is listed with. */
export interface Listed {
  readonly id: string;
  readonly version?: number;
  readonly number?: string;
  readonly unit: string;
  readonly status: string;
}

/** What officers of an app do with the files of one list: today's next act on this one, if there is one. */
export interface Habit<File extends Listed = Listed> {
  readonly app: AppName;
  /** Where the files are; a query chooses among them. */
  readonly files: string;
  today(file: File, desk: Desk): Deed | undefined | Promise<Deed | undefined>;
}

/** What begins today without a file: somebody comes, a plan asks for something. */
export interface Beginning {
  readonly app: AppName;
  today(desk: Today): readonly Deed[];
}

/** A habit as one of many kinds of file. */
export const habit = <File extends Listed>(one: Habit<File>): Habit => one;
