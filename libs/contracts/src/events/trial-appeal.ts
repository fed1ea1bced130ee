import { z } from 'zod';
import { AgencyId } from '../agency';
import { onAppeal, VerdictOnAppeal } from '../appeal-judgment';
import { AppealOutcome, Appellant, LateAppealReason, LodgingWay } from '../codelists';
import { defineEvent } from '../event';
import { OfferEnded } from '../handover';
import { FileId, Moment } from '../moment';
import { protestOfJudgment } from '../protest';
import { LodgedAppeal } from './appeal';
import { crime } from './tried';

/** How it was lodged, and the file of that (BLTTHS 332, 333(3)). */
const asLodged = { way: LodgingWay.optional(), lodging: FileId.optional() };

/** An appeal or a protest in time, or a late appeal that was accepted (BLTTHS 333, 335, 337). */
export const appealRecorded = defineEvent(
  'court.appeal-recorded',
  1,
  z.object({
    ...LodgedAppeal.shape,
    late: z.boolean(),
    ...asLodged,
    /** Of one who was absent from the hearing. */
    party: FileId.optional(),
    /** Somebody who was absent does not have the judgment yet: the time to appeal has not run out for that one. */
    awaited: z.literal(true).optional(),
    /** The file is with the court of appeal: it follows at once, with whom it is about (BLTTHS 339). */
    up: z.literal(true).optional(),
    /** By which a procuracy has served its protest, and why it protests (BLTTHS 336(2)). */
    notice: z.uuid().optional(),
    ground: protestOfJudgment.ground,
    asks: protestOfJudgment.asks,
    /** When the court had it, of what came when the judgment was in force already. */
    receivedAt: Moment.optional(),
  }),
);
/** The procuracy and whoever is concerned are told who has appealed, and what is asked (BLTTHS 338(1)). `notice`: the service on the procuracy; none on paper. */
export const appealNotified = defineEvent(
  'court.appeal-notified',
  1,
  z.object({ by: z.array(Appellant).min(1), number: z.string(), notice: z.uuid().nullable() }),
);
/** An appeal came when its time had run out; whether it is heard is for the court of appeal (BLTTHS 334(4), 335). */
export const lateAppealRecorded = defineEvent(
  'court.late-appeal-recorded',
  1,
  z.object({
    appeal: z.uuid(),
    ...LodgedAppeal.shape,
    reason: LateAppealReason,
    party: FileId.optional(),
    ...asLodged,
    /** Where it was lodged before this court had it. */
    lodgedAt: Moment.optional(),
  }),
);
/** To the court of appeal (BLTTHS 335(2)); on paper without `exchange`. */
export const lateAppealSent = defineEvent(
  'court.late-appeal-sent',
  1,
  z.object({ appeal: z.uuid(), exchange: z.uuid().optional(), to: AgencyId.optional() }),
);
/** By three judges of the court of appeal (BLTTHS 335(3)). `notice`: by which the procuracy that brought the matter is told (335(5)). */
export const lateAppealDecided = defineEvent(
  'court.late-appeal-decided',
  1,
  z.object({ appeal: z.uuid(), accepted: z.boolean(), number: z.string(), notice: z.uuid().optional() }),
);
/** The file goes to the court of appeal (BLTTHS 339). */
export const appealOffered = defineEvent('court.appeal-offered', 1, z.object({ exchange: z.uuid(), to: AgencyId }));
export const appealOfferEnded = defineEvent('court.appeal-offer-ended', 1, OfferEnded);
/** `exchange` and `to` are null where it went on paper to a court that takes no part in the platform. */
export const appealHandedOver = defineEvent(
  'court.appeal-handed-over',
  1,
  z.object({ exchange: z.uuid().nullable(), to: AgencyId.nullable() }),
);
/** `newPanel`: another panel judges whose matter goes on, and another judge is assigned; not said of what was judged before that was asked (BLTTHS 358(2)). */
export const appealJudged = defineEvent(
  'court.appeal-judged',
  1,
  z.object({
    outcome: AppealOutcome,
    number: z.string(),
    verdicts: z.array(VerdictOnAppeal),
    newPanel: z.literal(true).optional(),
    ...onAppeal,
    /** Who was appealed when the court of appeal had decided already: their appeal waits. */
    unheard: z.array(FileId).optional(),
    ...crime,
  }),
);
