import { z } from 'zod';
import { Compensation, JudgedVerdict } from '../appeal-judgment';
import {
  AbsenceGround,
  AbsentAppellant,
  AppealedPart,
  Cassation,
  CassationOutcome,
  JudgmentError,
  PartBesidePenalty,
  PostponementGround,
} from '../codelists';
import { defineEvent } from '../event';
import { itemsJudged } from '../item';
import { Day, FileId, Moment } from '../moment';
import { convictedStill } from '../offence-date';
import { delivery, served } from './tried';

export const hearingOpened = defineEvent('court.hearing-opened', 1, z.object({}));
/** An open hearing is put off to a day that the decision names; served on the procuracy, and given to whoever takes part (BLTTHS 297(3), 299(2)). */
export const hearingPostponed = defineEvent(
  'court.hearing-postponed',
  1,
  z.object({ opensOn: Day, ground: PostponementGround, number: z.string(), notice: served, delivery }),
);
/** An outcome for each defendant on trial. */
export const judgmentPronounced = defineEvent(
  'court.judgment-pronounced',
  1,
  z.object({
    number: z.string(),
    notice: z.uuid().nullable(),
    verdicts: z.array(JudgedVerdict).min(1),
    compensations: z.array(Compensation).optional(),
    ...itemsJudged,
    ...convictedStill,
    delivery,
  }),
);
/** Sửa chữa, bổ sung bản án: a clear error of it is put right in writing, which whoever has the judgment is given (BLTTHS 261). */
export const judgmentRectified = defineEvent(
  'court.judgment-rectified',
  1,
  z.object({
    ground: JudgmentError,
    number: z.string(),
    notice: served,
    delivery,
    /** The judgment orders a fine, a confiscation or a compensation (BLTTHS 262(1)). */
    civil: z.literal(true).optional(),
  }),
);
/** A party was absent from the hearing, and may appeal as far as these defendants are concerned (BLTTHS 333(1)). */
export const absenceNoted = defineEvent(
  'court.absence-noted',
  1,
  z.object({
    /** The defendant, the victim, or an id of another party. */
    party: FileId,
    as: AbsentAppellant,
    /** Of a defendant; not known of what was noted before it was told. */
    ground: AbsenceGround.optional(),
    defendants: z.array(FileId).min(1),
  }),
);
/** Who was absent has received the judgment, or it was posted up: the time to appeal of this one runs from here (BLTTHS 262(1), 333(1)). */
export const judgmentDelivered = defineEvent(
  'court.judgment-delivered',
  1,
  z.object({
    party: FileId,
    posted: z.boolean(),
    /** Others have appealed, and nobody else waits for it: the file goes up when the time of this one has run out (BLTTHS 339). */
    appealed: z.literal(true).optional(),
  }),
);
/** From the day on which the time for appeal and protest ran out, or of the appeal judgment (BLTTHS 343, 355(2)). */
export const judgmentInForce = defineEvent('court.judgment-in-force', 1, z.object({ since: Moment }));
/** The part that was not appealed, once the time for appeal and protest has run out; what ends on appeal while others’ is heard again (BLTTHS 343, 355(2)). */
export const judgmentInForceInPart = defineEvent(
  'court.judgment-in-force-in-part',
  1,
  z.object({
    defendants: z.array(FileId).min(1),
    since: Moment,
    /** What alone is appealed of it: the crime and the penalty are in force (BLTTHS 339, 343). */
    except: z.array(PartBesidePenalty).min(1).optional(),
  }),
);
/** What a higher court has decided of a judgment or decision in force, or of a part; the court that tried the case notes it (BLTTHS 370, 397). */
export const cassationNoted = defineEvent(
  'court.cassation-noted',
  1,
  z.object({
    by: Cassation,
    outcome: CassationOutcome,
    number: z.string(),
    /** Whose part of the judgment, or whose decision; of everybody whose part is in force, or of the trial, without it. */
    defendants: z.array(FileId).min(1).optional(),
    /** Of that part the compensation alone. */
    part: AppealedPart.extract(['compensation']).optional(),
    /** A decision to suspend or terminate in force, and not the judgment. */
    decision: z.uuid().optional(),
    /** With which the procuracy is told of it, that was told of the judgment. */
    notice: z.uuid().optional(),
    /** The same with which the procuracy above is, that was sent it. */
    above: z.uuid().optional(),
  }),
);
