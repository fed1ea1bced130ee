import { z } from 'zod';
import { Article, Clause, SearchEnd, WantedGround } from '../codelists';
import { defineEvent } from '../event';
import { Day, FileId, Moment } from '../moment';
import { Searched } from '../searched';
import { stayOver } from '../stay-over';
import { toldOfDetention } from '../told';

/** Tạm giam in this stage, until the last day of the order (BLTTHS 241; TTLT 04/2018 18). */
export const prosecutedAccusedDetained = defineEvent(
  'prosecution.accused-detained',
  1,
  z.object({
    accused: FileId,
    /** None where it goes on as it came with the file. */
    number: z.string().optional(),
    until: Day,
    article: Article,
    clause: Clause,
    /** Since when in this stage, where it goes on in another file: split off, or joined. */
    since: Moment.optional(),
    /** By the order of the investigation, or of the court, that came with the file and is still used. */
    brought: z.literal(true).optional(),
  }),
);
/**
 * The investigation has told by this notice that an accused was detained when it concluded; what its order is used for here
 * is said by itself. `released`: that this one is free since that day; `ended`: which ends the use of that order here.
 */
export const detentionTold = defineEvent(
  'prosecution.detention-told',
  1,
  z.object({
    notice: z.uuid(),
    accused: FileId,
    until: Day,
    released: z.literal(true).optional(),
    ended: z.literal(true).optional(),
  }),
);
/** A new order before the last one ends; together no longer than the procuracy may take to decide. */
export const prosecutedDetentionExtended = defineEvent(
  'prosecution.detention-extended',
  1,
  z.object({ accused: FileId, number: z.string(), until: Day }),
);
/** Those near to the accused were told of the detention that this procuracy has ordered (BLTTHS 119(6)). */
export const prosecutedDetentionAnnounced = defineEvent(
  'prosecution.detention-announced',
  1,
  z.object({ accused: FileId, ...toldOfDetention }),
);
/** The detention is cancelled; `replaced`: another measure takes its place. */
export const prosecutedAccusedReleased = defineEvent(
  'prosecution.accused-released',
  1,
  z.object({ accused: FileId, number: z.string(), replaced: z.literal(true).optional() }),
);

/** The investigating body is to search for an accused who has absconded, before the matter is suspended (BLTTHS 247(1)(b)). */
export const searchDemanded = defineEvent(
  'prosecution.search-demanded',
  1,
  /** `ground`: the period stands still once the body has told its own decision; from the demand where it is not said, as before it was (BLHS 27(3)). */
  z.object({ accused: FileId, number: z.string(), notice: z.uuid().nullable(), ground: WantedGround.optional() }),
);
/** This one is searched for already as the file comes, without a demand of this procuracy (BLTTHS 231(1)). */
export const prosecutedSearchBrought = defineEvent(
  'prosecution.search-brought',
  1,
  Searched.extend({ accused: FileId }),
);
/** That search was ordered without grounds: it is as if nobody had been searched for (TTLT 04/2018 5(1), (2)). */
const cancelled = z.literal(true).optional();

/** The body has decided to search for this one, as it was asked or of itself, and why; `notice` has told it. Of who evades on purpose the limitation period stands still (BLTTHS 231(1); BLHS 27(3)). */
export const prosecutedAccusedWanted = defineEvent(
  'prosecution.accused-wanted',
  1,
  z.object({ accused: FileId, ground: WantedGround, notice: z.uuid().nullable(), cancelled }),
);
/** Who was searched for was caught or has surrendered: the limitation period runs anew from then (BLHS 27(3)); `notice` has told it. */
export const prosecutedAccusedFound = defineEvent(
  'prosecution.accused-found',
  1,
  z.object({ accused: FileId, how: SearchEnd, notice: z.uuid().nullable(), ...stayOver }),
);
