import { z } from 'zod';
import { AgencyId } from '../agency';
import { CaughtGround } from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/**
 * An offender came forward of their own accord after they, or the crime, had been discovered (BLTTHS 4(1)(i)); who it is, what
 * they say and what they hand over are sealed records, `minutes` the number of the minutes made of it (BLTTHS 152(1)).
 * With a `caught` they did not come: they were arrested, and minutes are made of that (BLTTHS 111, 112; TT 28/2020 7(2)(a), (e)).
 */
export const offenderReceived = defineEvent(
  'intake.offender-received',
  1,
  z.object({
    number: z.string(),
    unit: UnitCode,
    byCommuneDesk: z.boolean(),
    caught: CaughtGround.optional(),
    minutes: z.string(),
    offender: FileId,
    account: FileId,
    items: FileId.optional(),
    /** The report of this desk, or the case of a body and its accused, to which they belong, where that is known. */
    report: FileId.optional(),
    case: FileId.optional(),
    accused: FileId.optional(),
  }),
);
/** The competent body was told at once, and has the person: by `exchange`, or on paper (BLTTHS 152(1), (2)). */
export const offenderPassedOn = defineEvent(
  'intake.offender-passed-on',
  1,
  z.object({
    exchange: z.uuid().optional(),
    to: AgencyId.optional(),
    body: z.string().max(200).optional(),
    /** With which that body has the report, or is offered it. */
    handover: z.uuid().optional(),
    case: FileId.optional(),
    accused: FileId.optional(),
  }),
);
/** The body to which it went has it. */
export const offenderTakenOver = defineEvent('intake.offender-taken-over', 1, z.object({ exchange: z.uuid() }));
/** Told in writing within 24 hours of the reception (BLTTHS 152(3)). */
export const surrenderNotified = defineEvent('intake.surrender-notified', 1, z.object({ notice: z.uuid() }));
/** An entry was written otherwise than the document says; what stood before stays. */
export const surrenderCorrected = defineEvent('intake.surrender-corrected', 1, EntryCorrected);

const came = z.object({
  offender: FileId,
  account: FileId,
  items: FileId.optional(),
  minutes: z.string(),
  receivedAt: Moment,
  exchange: z.uuid().optional(),
  by: AgencyId.optional(),
  caught: CaughtGround.optional(),
  told: z.literal(true).optional(),
});

/** Somebody came forward at the procuracy, about a report that it resolves itself; `exchange` tells the body that had the report, in the same words, sealed (BLTTHS 147(4), 152(1)). */
export const resolutionOffenderReceived = defineEvent('prosecution.resolution-offender-received', 1, came);

/**
 * Somebody whom a verification or a case here is about came forward, here or at a desk (`by`), which has sealed the same in the
 * exchange; `told`: the procuracy was told there (BLTTHS 152). Whom a desk has caught is told to nobody: their custody is (BLTTHS 117).
 */
export const offenderReceivedByBody = defineEvent(
  'investigation.offender-received',
  1,
  came.extend({
    accused: FileId.optional(),
    /** The accused is searched for: the search is to be ended (BLTTHS 231(3)). */
    wanted: z.literal(true).optional(),
  }),
);
/** Told in writing within 24 hours of the reception (BLTTHS 152(3)). */
export const surrenderNotifiedByBody = defineEvent(
  'investigation.surrender-notified',
  1,
  z.object({ offender: FileId, notice: z.uuid() }),
);
