import { z } from 'zod';
import { AgencyId } from '../agency';
import { Article, Clause, NonInitiationGround, NoticeRecipient, Signer, VerificationProposal } from '../codelists';
import { defineEvent } from '../event';
import { OffenceDated, unseenLimitation } from '../offence-date';
import { FileId, Moment } from '../moment';

/** The investigator has reported to the head what was found, with a proposal; `report` is a sealed record (TT 28/2020 15). */
export const findingsReported = defineEvent(
  'investigation.findings-reported',
  1,
  z.object({ report: FileId, proposal: VerificationProposal, late: z.boolean() }),
);

/** How it is verified, proposed to the head; a further plan has what came up meanwhile. What it says is sealed (TT 28/2020 13(1), (2)). */
export const verificationPlanned = defineEvent(
  'investigation.verification-planned',
  1,
  z.object({
    plan: FileId,
    /** The head was asked by the quickest means; this is written afterwards (TT 28/2020 13(2)). */
    urgent: z.literal(true).optional(),
  }),
);

/** The head approves it before it is carried out, or sends it back. */
export const planDecided = defineEvent(
  'investigation.plan-decided',
  1,
  z.object({ plan: FileId, approved: z.boolean() }),
);

export const groundsFound = defineEvent(
  'investigation.grounds-found',
  1,
  z.object({ article: Article, clause: Clause }),
);

export const verificationResolved = defineEvent(
  'investigation.verification-resolved',
  1,
  z.discriminatedUnion('outcome', [
    /** `demand`: the notice by which the procuracy has demanded it (TTLT 04/2018 7(3)). */
    z.object({ outcome: z.literal('initiated'), case: FileId, notice: z.uuid(), demand: z.uuid().optional() }),
    z.object({
      outcome: z.literal('not-initiated'),
      ground: NonInitiationGround,
      notice: z.uuid(),
      /** The act shows signs of an administrative violation (TTLT 01/2017 16(1)). */
      administrative: z.boolean().optional(),
      /** What a deputy has signed the head may withdraw (TTLT 04/2018 5(2)). */
      signedBy: Signer.optional(),
      ...unseenLimitation,
    }),
  ]),
);

/** The day of the crime of which the report tells (TTLT 01/2020 5(5)). */
export const verificationOffenceDated = defineEvent('investigation.verification-offence-dated', 1, OffenceDated);

/** Who reported was told what was decided (BLTTHS 148(2), 149(2); TTLT 01/2017 14(3)); `recipients`: who takes part, besides. */
export const reporterNotifiedByInvestigation = defineEvent(
  'investigation.reporter-notified',
  1,
  z.object({ of: z.enum(['result', 'suspension', 'resumption']), recipients: z.array(NoticeRecipient).optional() }),
);

/** The file of an administrative violation went to whoever may sanction it: a report, or a case that came from none here (BLTTHS 158(1); TTLT 01/2017 16(1)). */
export const sanctionProposed = defineEvent(
  'investigation.sanction-proposed',
  1,
  z.object({ body: z.string().max(200) }),
);

/** The decision not to initiate is cancelled, by the procuracy where `by` says so: the verification is open again, with grounds (BLTTHS 159(6); TTLT 04/2018 7(2)(c)). */
export const nonInitiationCancelled = defineEvent(
  'investigation.non-initiation-cancelled',
  1,
  z.object({
    notice: z.uuid(),
    /** The notice by which the procuracy has demanded it. */
    demand: z.uuid().optional(),
    by: AgencyId.optional(),
    number: z.string().optional(),
    article: Article,
    clause: Clause,
    receivedAt: Moment.optional(),
  }),
);

/** The head of the body has upheld a complaint against it, and cancels what a deputy has decided: the report is verified on (BLTTHS 475(1)). */
export const nonInitiationCancelledOnComplaint = defineEvent(
  'investigation.non-initiation-cancelled-on-complaint',
  1,
  z.object({ complaint: z.uuid(), notice: z.uuid() }),
);

/** The head of the body has withdrawn what a deputy had decided, which `of` had served: the report is verified on; `notice` tells the procuracy (TTLT 04/2018 5(2)). */
export const nonInitiationWithdrawn = defineEvent(
  'investigation.non-initiation-withdrawn',
  1,
  z.object({ of: z.uuid(), notice: z.uuid(), number: z.string() }),
);

/** The decision to initiate was cancelled, by the procuracy where `by` says so: there is no case (BLTTHS 158(1); TTLT 04/2018 7(1)(c)). */
export const verificationInitiationCancelled = defineEvent(
  'investigation.verification-initiation-cancelled',
  1,
  /** `administrative`: it shows signs of an administrative violation (BLTTHS 158(1)). */
  z.object({ case: FileId, notice: z.uuid(), by: AgencyId.optional(), administrative: z.boolean().optional() }),
);

/** The higher procuracy has cancelled that cancellation: there is the case again (TTLT 04/2018 6(2)). */
export const verificationInitiationReinstated = defineEvent(
  'investigation.verification-initiation-reinstated',
  1,
  z.object({ case: FileId, notice: z.uuid() }),
);
