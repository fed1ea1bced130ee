import { z } from 'zod';
import { AgencyId } from '../agency';
import { ApplicationAnswered, ApplicationReceived } from '../applied';
import { Article, Clause, Finding, ReportDispute, Source, TransferGround, Urgency } from '../codelists';
import { EntryCorrected } from '../correction';
import { Entrusted, ErrandAnswered } from '../entrusted';
import { defineEvent } from '../event';
import { FileId, Moment } from '../moment';
import { SameMatterDecision } from '../same-matter';
import { UnitCode } from '../units';
import { BodyAlerted } from './received-report';

/** The competent body has taken the report on; the limit of 20 days runs from `receivedAt` (BLTTHS 147(1)). */
export const verificationAccepted = defineEvent(
  'investigation.verification-accepted',
  1,
  z.object({
    number: z.string(),
    from: z.array(FileId),
    handover: z.uuid().nullable(),
    sender: AgencyId.nullable(),
    source: Source,
    finding: Finding.nullable(),
    urgency: z.array(Urgency),
    article: Article.nullable(),
    clause: Clause.nullable(),
    unit: UnitCode,
    anonymous: z.boolean(),
    receivedAt: Moment,
    opening: z.boolean(),
    reporter: FileId.nullable(),
    account: FileId.nullable(),
    /** The verification that it was split from (TTLT 01/2017 12(1)). */
    splitFrom: FileId.optional(),
    /** Who else has reported the matter at the desk, as sealed records. */
    others: z.array(FileId).optional(),
    /** From a desk that is no body, from the procuracy or a court: this body is the first that receives and classifies it (BLTTHS 146(5); TTLT 01/2017 8(1)). */
    receivedHere: z.literal(true).optional(),
  }),
);

/** What came to the body itself is classified there (TTLT 01/2017 8(1)). */
export const verificationClassified = defineEvent(
  'investigation.verification-classified',
  1,
  z.object({ finding: Finding, urgency: z.array(Urgency), article: Article.nullable(), clause: Clause.nullable() }),
);

/** The procuracy is told of its reception; `notice` serves that (BLTTHS 146(5)). */
export const receptionNotified = defineEvent('investigation.reception-notified', 1, z.object({ notice: z.uuid() }));

/** Part of the matter goes on in a verification of its own, with these of its list; `notice` tells the procuracy (TTLT 01/2017 12(1)). */
export const verificationSplit = defineEvent(
  'investigation.verification-split',
  1,
  z.object({ into: FileId, notice: z.uuid(), items: z.array(FileId).optional() }),
);

/** Another body is asked to verify something; `request` is a sealed record (TTLT 01/2017 12(4)). */
export const verificationEntrusted = defineEvent('investigation.verification-entrusted', 1, Entrusted);

/** Somebody whom a report concerns asks for something about how it is resolved, or, in a case too, for secrecy or protection; what they ask is sealed (TTLT 01/2017 4(5), 15(1); BLTTHS 484(2)(a)). */
export const applicationReceived = defineEvent('investigation.application-received', 1, ApplicationReceived);

/** They were told what became of it; why it was not granted they were told in writing, which is sealed (TTLT 01/2017 15(1)). */
export const applicationAnswered = defineEvent('investigation.application-answered', 1, ApplicationAnswered);

/** It was done, or could not be, for reasons that it has given; `by`: a body of the platform, whose result is sealed. */
export const errandAnswered = defineEvent('investigation.errand-answered', 1, ErrandAnswered);

/** New information that the sender took in after its offer; `account` is a sealed record. */
export const verificationSupplemented = defineEvent(
  'investigation.verification-supplemented',
  1,
  z.object({ account: FileId, others: z.array(FileId).optional() }),
  { internal: true },
);

/** The sender has released the file: this agency alone may act on it. */
export const verificationTakenUp = defineEvent('investigation.verification-taken-up', 1, z.object({}));

/** The sender withdrew the offer before releasing it. */
export const verificationVoided = defineEvent('investigation.verification-voided', 1, z.object({}));

/** `deputy`: who directs it by the head's decision; the head directs it without (TTLT 01/2017 9(1), (2)). */
export const investigatorAssigned = defineEvent(
  'investigation.investigator-assigned',
  1,
  z.object({ investigator: z.string(), deputy: z.string().optional(), notice: z.uuid().optional() }),
);

/** `decision`: of the head above, where two bodies are competent for the same matter. */
export const verificationTransferred = defineEvent(
  'investigation.verification-transferred',
  1,
  z.object({
    ground: TransferGround,
    body: z.string().max(200),
    notice: z.uuid().optional(),
    decision: SameMatterDecision.optional(),
  }),
);

/** Found only while it is verified; 24 hours to transfer it run from here (TT 28/2020 18(1)). */
export const verificationNonCompetenceFound = defineEvent(
  'investigation.non-competence-found',
  1,
  z.object({ ground: TransferGround }),
);

/** It cannot go at once: the competent body was told by the quickest means (TTLT 01/2017 8(1), (2); TT 28/2020 8(1)(b)). */
export const verificationBodyAlerted = defineEvent('investigation.competent-body-alerted', 1, BodyAlerted);

/** Another body disputes that it, or that this one, is competent; `exchange` asks the procuracy of the platform that decides. */
export const reportDisputeRaised = defineEvent(
  'investigation.report-dispute-raised',
  1,
  z.object({
    between: ReportDispute,
    body: z.string().max(200),
    number: z.string(),
    exchange: z.uuid().nullable(),
    to: AgencyId.nullable(),
  }),
);

/** Which of both is competent, as that procuracy has decided; a higher one's decision comes on paper (BLTTHS 150). */
export const reportDisputeDecided = defineEvent(
  'investigation.report-dispute-decided',
  1,
  z.object({
    exchange: z.uuid().nullable(),
    competent: z.enum(['this-body', 'other-body']),
    by: z.string().max(200),
    number: z.string(),
  }),
);

/** The same matter as another report: it goes on in the one that was received first (TTLT 01/2017 12). */
export const verificationMerged = defineEvent('investigation.verification-merged', 1, z.object({ into: FileId }));

/** The other side of it: its reports, its sender’s handover and its sealed accounts. */
export const verificationJoined = defineEvent(
  'investigation.verification-joined',
  1,
  z.object({
    other: FileId,
    from: z.array(FileId),
    handovers: z.array(z.uuid()),
    accounts: z.array(FileId),
    /** Who has reported the matter there. */
    others: z.array(FileId).optional(),
  }),
);

/** What the verification that it was merged into has ended with: whoever reported it is to be told (TTLT 01/2017 14(3)). */
export const mergedVerificationEnded = defineEvent(
  'investigation.merged-verification-ended',
  1,
  z.object({ outcome: z.enum(['initiated', 'not-initiated']), case: FileId.nullable() }),
);

/** An entry was written otherwise than the document says; what stood before stays. */
export const verificationCorrected = defineEvent('investigation.verification-corrected', 1, EntryCorrected);
