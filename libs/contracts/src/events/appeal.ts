import { z } from 'zod';
import { AgencyId } from '../agency';
import { onAppeal, VerdictOnAppeal } from '../appeal-judgment';
import {
  AppealedPart,
  AppealOutcome,
  AppealRecipient,
  Appellant,
  Article,
  Clause,
  ClosedHearingGround,
  Crime,
  PostponementGround,
  Seriousness,
  Penalty,
  Verdict,
  JudgmentError,
} from '../codelists';
import { JudgmentCorrected } from '../correction';
import { defineEvent } from '../event';
import { hearingNamed } from '../hearing';
import { investigated } from '../investigated';
import { Day, FileId, Moment } from '../moment';
import { protestOfJudgment } from '../protest';
import { UnitCode } from '../units';
import { delivery } from './tried';

/** Whose appeal or protest it is, about whom, and about what of the judgment where it is not the whole (BLTTHS 331). */
export const LodgedAppeal = z.object({
  by: Appellant,
  defendants: z.array(FileId).min(1),
  part: AppealedPart.optional(),
});
export type LodgedAppeal = z.infer<typeof LodgedAppeal>;

const Appellee = z.object({
  id: FileId,
  person: FileId,
  verdict: Verdict,
  appealed: z.boolean(),
  /** To which the judgment has sentenced this one, where that was told. */
  penalty: Penalty.optional(),
  /** Of the heaviest crime, where that was told. */
  article: Article.optional(),
  /** Of which the judgment has found this one guilty, where that was told. */
  crimes: z.array(Crime).optional(),
  /** The day from which the limitation period runs, where that was told (BLHS 27). */
  limitationFrom: Day.optional(),
  /** That of the crime, where it is another: the period runs anew, or stands still (BLHS 27(3)). */
  committedOn: Day.optional(),
});

/** A judgment has come up on appeal: the file is docketed at the court of appeal (BLTTHS 346). */
export const appealDocketed = defineEvent(
  'court.appeal-docketed',
  1,
  z.object({
    number: z.string(),
    from: z.array(FileId),
    handover: z.uuid(),
    sender: AgencyId,
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    unit: UnitCode,
    defendants: z.array(Appellee).min(1),
    /** Of the judgment at first instance. */
    judgment: z.string(),
    appeals: z.array(LodgedAppeal).optional(),
    victims: z.array(FileId).optional(),
    investigated,
    /** When the file came, from which the hearing is to open in time; the docketing, where nothing is said (BLTTHS 346(1)). */
    receivedAt: Moment.optional(),
  }),
);
/** Another appeal or protest was recorded at first instance since the file went up; `coming`: whom it is about that had not come with it (BLTTHS 332(1), 335, 339). */
export const appealTakenIn = defineEvent(
  'court.appeal-taken-in',
  1,
  LodgedAppeal.extend({ coming: z.array(Appellee).optional() }),
);
export const appealTakenUp = defineEvent('court.appeal-taken-up', 1, z.object({}));
export const appealVoided = defineEvent('court.appeal-voided', 1, z.object({}));
export const appealJudgeAssigned = defineEvent('court.appeal-judge-assigned', 1, z.object({ judge: z.string() }));
/** `closedFor`: not known of what was decided before that was told (BLTTHS 25). */
export const appealSet = defineEvent(
  'court.appeal-set',
  1,
  z.object({
    opensOn: Day,
    ...hearingNamed,
    closed: z.boolean(),
    closedFor: ClosedHearingGround.optional(),
    number: z.string(),
  }),
);

/** About whom an appeal was, and about what. */
export const AppealBefore = LodgedAppeal.omit({ by: true });
export type AppealBefore = z.infer<typeof AppealBefore>;

/** An appeal or a protest is withdrawn, at the court that has the file; without `was` all that this one has lodged; `all`: none is left; `untold`: whether one is left that is still to be told of (BLTTHS 338(1), 342, 348). */
export const appealWithdrawn = defineEvent(
  'court.appeal-withdrawn',
  1,
  /** `notice`: by which the procuracy has served it. */
  z.object({
    by: Appellant,
    was: AppealBefore.optional(),
    all: z.boolean(),
    untold: z.boolean().optional(),
    notice: z.uuid().optional(),
  }),
);
/** An appeal or a protest is changed or added to, at the court that has the file: about whom it is now, and about what (BLTTHS 342(1)). */
export const appealChanged = defineEvent(
  'court.appeal-changed',
  1,
  LodgedAppeal.extend({
    was: AppealBefore,
    /** By which the procuracy has served it, why it protests now, and what it asks. */
    notice: z.uuid().optional(),
    ground: protestOfJudgment.ground,
    asks: protestOfJudgment.asks,
  }),
);
/** Hoãn phiên tòa phúc thẩm: to a day that the decision names (BLTTHS 299(2), 352). */
export const appealHearingPostponed = defineEvent(
  'court.appeal-hearing-postponed',
  1,
  /** `delivery`: under which whoever takes part has it; of what was put off before the platform followed that, none. */
  z.object({ opensOn: Day, ground: PostponementGround, number: z.string(), delivery }),
);
export const appealHearingOpened = defineEvent('court.appeal-hearing-opened', 1, z.object({}));
/** What the court of appeal decides; in force when it is pronounced (BLTTHS 355). */
export const appealDecided = defineEvent(
  'court.appeal-decided',
  1,
  z.object({
    outcome: AppealOutcome,
    number: z.string(),
    verdicts: z.array(VerdictOnAppeal),
    ...onAppeal,
  }),
);
/** What the court of appeal tells of itself: that it hears the appeal, has put the hearing off, and what it has decided (BLTTHS 262(2), 346(4), 352). */
export const AppealDelivery = z.enum(['setting', 'postponement', 'judgment']);
export type AppealDelivery = z.infer<typeof AppealDelivery>;
/** It is on its way to the procuracy of the same level, which has had the file; `opensOn`: the day of the hearing. */
export const appealDecisionSent = defineEvent(
  'court.appeal-decision-sent',
  1,
  z.object({
    notice: z.uuid(),
    to: AgencyId,
    decision: AppealDelivery,
    opensOn: Day.optional(),
    number: z.string(),
  }),
);
/** Whoever else the law names has it; `recipients`: not known of what was delivered before that was told. */
export const appealDecisionDelivered = defineEvent(
  'court.appeal-decision-delivered',
  1,
  z.object({ decision: AppealDelivery, recipients: z.array(AppealRecipient).min(1).optional() }),
);
/** A clear error of the judgment is put right in writing: whoever has that is given it again so; `notice`: as the procuracy that has had the file is told (BLTTHS 261). */
export const appealJudgmentRectified = defineEvent(
  'court.appeal-judgment-rectified',
  1,
  z.object({ ground: JudgmentError, number: z.string(), notice: z.uuid().optional() }),
);
/** An entry was written otherwise than the document says; what stood before stays. */
export const appealCorrected = defineEvent('court.appeal-corrected', 1, JudgmentCorrected);
