import { z } from 'zod';
import { ArrestAtJudgmentGround, Article, Clause, DetentionPurpose } from '../codelists';
import { defineEvent } from '../event';
import { Day, FileId } from '../moment';
import { toldOfDetention } from '../told';
import { delivery } from './tried';

/** At first instance or on appeal; `notice` served it on the procuracy, `delivery` gives it to the defendant and the facility (BLTTHS 286(4)). */
const measure = {
  defendant: FileId,
  instance: z.enum(['first', 'appeal']),
  number: z.string(),
  notice: z.uuid().nullable(),
  delivery,
};

/** Tạm giam: until the last day of the order; none where it is until the hearing ends (BLTTHS 278, 347). `ground`: why one who was free is detained with the judgment (BLTTHS 329(2)). */
export const defendantDetained = defineEvent(
  'court.defendant-detained',
  1,
  z.object({
    ...measure,
    purpose: DetentionPurpose,
    until: Day.nullable(),
    ground: ArrestAtJudgmentGround.optional(),
    article: Article,
    clause: Clause,
  }),
);
/** Those near to the defendant were told of the detention that this court has ordered, at first instance or on appeal (BLTTHS 119(6)). */
export const defendantDetentionAnnounced = defineEvent(
  'court.detention-announced',
  1,
  z.object({ defendant: FileId, ...toldOfDetention }),
);

/** An order that came with the file is used until its last day: of the procuracy, of the court of first instance on appeal, or of the court of appeal where it sends the file back (BLTTHS 244, 347(2)). */
export const detentionBrought = defineEvent(
  'court.detention-brought',
  1,
  z.object({ defendant: FileId, instance: measure.instance, until: Day, article: Article, clause: Clause }),
);
/** An order that lasts goes back from the court of appeal with whoever is tried or investigated again (BLTTHS 347(2), 355(1)(c)). */
export const detentionGivenBack = defineEvent(
  'court.detention-given-back',
  1,
  z.object({ defendant: FileId, until: Day }),
);
/**
 * The procuracy has told by this notice that a defendant was detained when the file went; what that order is used for here is
 * said by itself. `released`: that this one is free since that day; `ended`: which ends the use of that order here.
 */
export const trialDetentionTold = defineEvent(
  'court.detention-told',
  1,
  z.object({
    notice: z.uuid(),
    defendant: FileId,
    until: Day,
    released: z.literal(true).optional(),
    ended: z.literal(true).optional(),
  }),
);
/**
 * The detention is cancelled, another measure takes its place, or a judgment ends it (BLTTHS 328). `told`: elsewhere, before the
 * file came on appeal; `heldOtherwise`: this one stays detained for another crime.
 */
export const defendantReleased = defineEvent(
  'court.defendant-released',
  1,
  z.object({ ...measure, told: z.literal(true).optional(), heldOtherwise: z.literal(true).optional() }),
);
