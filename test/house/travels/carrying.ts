import type { FileRow } from '@la-chan/procedure';
import { z } from 'zod';

/** As what each field of the sender's state goes along, or in words why it does not: a field that is new has to be said here. */
type Fields<State> = Readonly<
  Record<Exclude<keyof State, keyof FileRow> | Extract<keyof State, 'id' | 'number'>, readonly string[] | string>
>;

export interface Carrying {
  readonly what: string;
  /** What is said of the file, or of each person. */
  readonly message: z.ZodObject;
  readonly fields: Readonly<Record<string, readonly string[] | string>>;
  /** What the decision to send it says of itself. */
  readonly said: readonly string[];
}

export const carrying = <State>(
  what: string,
  message: z.ZodObject,
  fields: Fields<State>,
  said: string[] = [],
): Carrying => ({ what, message, fields, said });

export const personsOf = (list: z.ZodType): z.ZodObject => (list as z.ZodArray<z.ZodObject>).element;

export const whole = ({ terms, dossier }: { terms: z.ZodObject; dossier: z.ZodObject }): z.ZodObject =>
  z.object({ ...terms.shape, ...dossier.shape });

/** What goes back with the outcome of a handover: of several ends the one that returns the file. */
export const back = ({ answer, dossier }: { answer: z.ZodType; dossier: z.ZodObject }): z.ZodObject => {
  const { options: [returned = answer] = [] } = answer as z.ZodType & { readonly options?: readonly z.ZodType[] };
  return z.object({ ...(returned as z.ZodObject).shape, ...dossier.shape });
};

export const OWN = 'the stage here, which is over with that';
export const ASKED = 'asked or demanded of this agency, and answered by it';
export const OF_FILE = 'where the file came from, and has been';
export const REGISTER = 'of the register here';
export const NOTHING_WAITS = 'nobody goes while this waits';
export const NOT_HERE = 'they go on elsewhere, or their matter is over';
export const RECORD = 'its record is in the dossier under the id';
export const OFFICER = 'an officer here';
export const NAMED = 'the exchange names the file';
export const EACH_BOUND = 'what is decided of who is bound is decided of each suspension where it was';
export const KNOWN = 'whoever gets it back has said so';

export const crimes = {
  article: ['article'],
  clause: ['clause'],
  circumstances: ['circumstances'],
  further: ['further'],
  provision: ['provision'],
};
export const liable = { limitationFrom: ['limitationFrom', 'committedOn'] };

/** What goes of whom a file is about, with what was ordered, or had ended, and is said once it has gone. */
export const WHOM = ['persons', 'ordered', 'ended', 'orderedMeasures', 'endedMeasures'];

/** What is in the file, and goes where that goes. */
export const inFile = {
  items: ['items', 'itemsOff'],
  participants: ['participants', 'persons'],
} as const;
export const ofCrime = { article: ['article'], clause: ['clause'], seriousness: ['seriousness'] } as const;

/** How each is held where a file comes back, in lists of its own. */
export const HELD = { detained: true, measures: true, coercions: true } as const;
