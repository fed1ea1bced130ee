import { z } from 'zod';
import { AgencyId } from '../agency';
import { ApplicationAnswered, ApplicationReceived } from '../applied';
import {
  AlertGround,
  Anonymity,
  Article,
  Channel,
  Clause,
  ClosingGround,
  CorrectionReason,
  Finding,
  FirstMeasure,
  Placing,
  Post,
  Source,
  TransferGround,
  Urgency,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { OfferEnded } from '../handover';
import { FileId, Moment } from '../moment';
import { ReferralAnswered, ReferralWithdrawn, VictimReferred } from '../referral';
import { SameMatterDecision } from '../same-matter';
import { UnitCode } from '../units';

/** A source of information about a crime was received; refusing it is forbidden (BLTTHS 145(1), 146). */
export const reportReceived = defineEvent(
  'intake.report-received',
  1,
  z.object({
    number: z.string(),
    source: Source,
    channel: Channel,
    unit: UnitCode,
    anonymous: z.boolean(),
    byCommuneDesk: z.boolean(),
    urgency: z.array(Urgency),
    from: z.array(FileId),
    /** Brought in at go-live as already under way; `origin` says from whom it came. */
    opening: z.boolean(),
    origin: z.enum(['direct', 'inside', 'outside']),
    reporter: FileId.nullable(),
    account: FileId,
    /** At a commune desk; without it a commune's own. */
    post: Post.optional(),
    anonymity: Anonymity.optional(),
    /** What its unit is; without it where it happened. */
    placing: Placing.optional(),
    /** The number of the receipt that whoever handed it in was given (TT 28/2020 5(2)). */
    receipt: z.string().optional(),
  }),
);

/** The competent body was told by the quickest means; the report itself follows (TTLT 01/2017 8(1), 8(5)). */
export const competentBodyAlerted = defineEvent(
  'intake.competent-body-alerted',
  1,
  z.object({ ground: AlertGround, body: z.string().max(200) }),
);

/** Done at the scene, or of the facts, before the report goes on (TTLT 01/2017 8(5)(a), (b); TT 28/2020 6(1)(a), (e), 7(1)). */
export const firstMeasureTaken = defineEvent(
  'intake.first-measure-taken',
  1,
  /** `takenAt`: in a report that was merged into this one. */
  z.object({ measure: FirstMeasure, takenAt: Moment.optional() }),
);

/** Classified within 24 hours of reception (TTLT 01/2017 Art. 8). */
export const reportClassified = defineEvent(
  'intake.report-classified',
  1,
  z.object({ finding: Finding, urgency: z.array(Urgency), article: Article.nullable(), clause: Clause.nullable() }),
);

/** Held ordinary by the police of a commune, and found to be urgent, or of a very serious crime, while it is handled (TTLT 01/2017 8(5)(b)). */
export const urgencyFound = defineEvent(
  'intake.urgency-found',
  1,
  z.object({ urgency: z.array(Urgency).min(1), article: Article.optional(), clause: Clause.optional() }),
);

/** A wrong entry was put right; what stood before stays in the journal. */
export const reportCorrected = defineEvent(
  'intake.report-corrected',
  1,
  z.object({
    reason: CorrectionReason,
    changes: z.object({
      source: Source.optional(),
      channel: Channel.optional(),
      unit: UnitCode.optional(),
      receivedAt: Moment.optional(),
      finding: Finding.optional(),
      urgency: z.array(Urgency).optional(),
      article: Article.nullable().optional(),
      clause: Clause.nullable().optional(),
      post: Post.optional(),
      placing: Placing.optional(),
      anonymous: z.boolean().optional(),
      anonymity: Anonymity.nullable().optional(),
      /** Another sealed record; the one that stood before stays. */
      reporter: FileId.nullable().optional(),
    }),
  }),
);

/** What was closed as no source of information about a crime was found to be one (BLTTHS 147(1)). */
export const reportReopened = defineEvent('intake.report-reopened', 1, z.object({}));

/** New information on a report that is already known; `account` is a sealed record. */
export const reportSupplemented = defineEvent('intake.report-supplemented', 1, z.object({ account: FileId }), {
  internal: true,
});

export const nonCompetenceFound = defineEvent('intake.non-competence-found', 1, z.object({ ground: TransferGround }));

export const reportOffered = defineEvent('intake.report-offered', 1, z.object({ to: AgencyId, exchange: z.uuid() }));

/** An offer ended without a handover: the report is with its desk again. */
export const reportOfferEnded = defineEvent('intake.report-offer-ended', 1, OfferEnded);

export const reportHandedOver = defineEvent(
  'intake.report-handed-over',
  1,
  z.object({ to: AgencyId, exchange: z.uuid() }),
);

/** Left the platform for a competent body outside it. `decision`: of the head above, where two bodies are competent for the same matter. */
export const reportTransferredOut = defineEvent(
  'intake.report-transferred-out',
  1,
  z.object({ ground: TransferGround, body: z.string().max(200), decision: SameMatterDecision.optional() }),
);

/** `passedTo`: the body to which a letter was passed that is for another procedure (TT 28/2020 10(2)–(4)). */
export const reportClosed = defineEvent(
  'intake.report-closed',
  1,
  z.object({ ground: ClosingGround, passedTo: z.string().max(200).optional() }),
);

export const reportMerged = defineEvent('intake.report-merged', 1, z.object({ into: FileId }));
/** The other side of it: what was told, and who else has told it, as sealed records. */
export const reportJoined = defineEvent(
  'intake.report-joined',
  1,
  z.object({ other: FileId, from: z.array(FileId), accounts: z.array(FileId), others: z.array(FileId) }),
);
/** What the report that it was merged into has ended with: whoever reported it here is to be told (TTLT 01/2017 14(3)). */
export const mergedReportEnded = defineEvent(
  'intake.merged-report-ended',
  1,
  z.object({ with: z.enum(['closed', 'initiated', 'not-initiated', 'transferred']), case: FileId.nullable() }),
);

/** The outcome has come back from the agency that resolved the report. */
export const reportResolved = defineEvent(
  'intake.report-resolved',
  1,
  z.object({ outcome: z.enum(['initiated', 'not-initiated', 'transferred']), by: AgencyId, case: FileId.nullable() }),
);

/** Written notice of reception to the procuracy, 3 days (BLTTHS 146(5)). */
export const procuracyNotified = defineEvent('intake.procuracy-notified', 1, z.object({ exchange: z.uuid() }));

/** The reporter was told of the reception or of the result (TTLT 01/2017 Art. 14). */
export const reporterNotified = defineEvent(
  'intake.reporter-notified',
  1,
  z.object({ of: z.enum(['reception', 'result']) }),
);

/** A victim in the report was brought to victim support at once (Luật 53/2024 27(1)). */
export const reportVictimReferred = defineEvent('intake.victim-referred', 1, VictimReferred);
export const reportReferralAnswered = defineEvent('intake.referral-answered', 1, ReferralAnswered);
export const reportReferralWithdrawn = defineEvent('intake.referral-withdrawn', 1, ReferralWithdrawn);
/** One entry was written otherwise than the document says; what stood before stays. */
export const reportEntryCorrected = defineEvent('intake.report-entry-corrected', 1, EntryCorrected);

/** Who reported, a witness or the victim asks the desk for secrecy or protection; what they say is sealed (TTLT 01/2017 4(5)). */
export const applicationReceivedByDesk = defineEvent('intake.application-received', 1, ApplicationReceived);
/** They were told what became of it; why it was not granted they were told in writing, which is sealed (TTLT 01/2017 4(5)). */
export const applicationAnsweredByDesk = defineEvent('intake.application-answered', 1, ApplicationAnswered);
