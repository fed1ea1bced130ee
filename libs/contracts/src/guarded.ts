import { z } from 'zod';
import { Guarding, Protected } from './codelists';
import { Moment } from './moment';

/** Somebody whose identity is kept secret, or who is protected, wherever the matter goes: as what, and no name (TTLT 01/2017 4(5); BLTTHS 484, 486). */
export const Guarded = z.object({
  /** The application that asked for it, or the order of protection. */
  guard: z.uuid(),
  of: Protected,
  as: Guarding,
  /** When it was decided on last, where that is said: of a protection; secrecy is owed for good. */
  decidedAt: Moment.optional(),
  over: z.literal(true).optional(),
});
export type Guarded = z.infer<typeof Guarded>;

/** As it goes along with a file, or follows it, sealed with that. */
export const guardedAlong = { guarded: z.array(Guarded).optional() };
