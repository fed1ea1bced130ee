import { z } from 'zod';
import { AgencyId } from '../agency';
import { Channel, Source } from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { OfferEnded } from '../handover';
import { FileId } from '../moment';
import { ReferralAnswered, ReferralWithdrawn, VictimReferred } from '../referral';
import { UnitCode } from '../units';

/** A source of information about a crime came to the procuracy; it is forwarded within 24 hours (TTLT 01/2017 8(3)). */
export const reportReceivedByProcuracy = defineEvent(
  'prosecution.report-received',
  1,
  z.object({
    number: z.string(),
    source: Source,
    channel: Channel,
    unit: UnitCode,
    anonymous: z.boolean(),
    reporter: FileId.nullable(),
    account: FileId,
  }),
);
/** New information; `account` is a sealed record. */
export const receivedReportSupplemented = defineEvent(
  'prosecution.report-supplemented',
  1,
  z.object({ account: FileId }),
  { internal: true },
);
/** The reporter was told of the reception (TTLT 01/2017 14(1)). */
export const receivedReportReporterNotified = defineEvent('prosecution.reporter-notified', 1, z.object({}));
/** It cannot go at once: the competent body was told by the quickest means (TTLT 01/2017 8(3)). */
export const receivedReportAlerted = defineEvent(
  'prosecution.competent-body-alerted',
  1,
  z.object({ body: z.string().max(200) }),
);
export const receivedReportOffered = defineEvent(
  'prosecution.report-offered',
  1,
  z.object({ to: AgencyId, exchange: z.uuid() }),
);
export const receivedReportOfferEnded = defineEvent('prosecution.report-offer-ended', 1, OfferEnded);
/** The investigating body has it. */
export const receivedReportForwarded = defineEvent(
  'prosecution.report-forwarded',
  1,
  z.object({ to: AgencyId, exchange: z.uuid() }),
);
export const receivedReportResolved = defineEvent(
  'prosecution.report-resolved',
  1,
  z.object({ outcome: z.enum(['initiated', 'not-initiated', 'transferred']), by: AgencyId, case: FileId.nullable() }),
);
/** Of a report that came to the procuracy, or that it resolves itself (Luật 53/2024 27). */
export const prosecutionVictimReferred = defineEvent('prosecution.victim-referred', 1, VictimReferred);
export const prosecutionReferralAnswered = defineEvent('prosecution.referral-answered', 1, ReferralAnswered);
export const prosecutionReferralWithdrawn = defineEvent('prosecution.referral-withdrawn', 1, ReferralWithdrawn);
/** An entry was written otherwise than the document says; what stood before stays (TTLT 05/2018 12). */
export const receivedReportCorrected = defineEvent('prosecution.report-corrected', 1, EntryCorrected);
