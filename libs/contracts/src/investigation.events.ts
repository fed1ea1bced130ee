import { z } from 'zod';
import { AgencyId } from './agency';
import {
  Article,
  Clause,
  Finding,
  NonInitiationGround,
  ProlongationGround,
  Seriousness,
  Source,
  SuspensionGround,
  TransferGround,
  Urgency,
} from './codelists';
import { defineEvent } from './event';
import { FileId, Moment } from './moment';
import { UnitCode } from './units';

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
  }),
);

/** New information that the sender took in after its offer; `account` is a sealed record. */
export const verificationSupplemented = defineEvent(
  'investigation.verification-supplemented',
  1,
  z.object({ account: FileId }),
  { internal: true },
);

/** The sender has released the file: this agency alone may act on it. */
export const verificationTakenUp = defineEvent('investigation.verification-taken-up', 1, z.object({}));

/** The sender withdrew the offer before releasing it. */
export const verificationVoided = defineEvent('investigation.verification-voided', 1, z.object({}));

export const investigatorAssigned = defineEvent(
  'investigation.investigator-assigned',
  1,
  z.object({ investigator: z.string() }),
);

/** Prolonged by the body itself, to at most 2 months from receipt (BLTTHS 147(2)). */
export const verificationProlonged = defineEvent(
  'investigation.verification-prolonged',
  1,
  z.object({ ground: ProlongationGround }),
);

export const extensionAsked = defineEvent(
  'investigation.extension-asked',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    months: z.int().min(1).max(2),
    ground: ProlongationGround,
    late: z.boolean(),
  }),
);

/** The procuracy's answer, as it came over the bus; nobody types it here. */
export const extensionGranted = defineEvent(
  'investigation.extension-granted',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, months: z.int().min(1).max(2), number: z.string() }),
);
export const extensionRefused = defineEvent(
  'investigation.extension-refused',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, number: z.string() }),
);

export const groundsFound = defineEvent(
  'investigation.grounds-found',
  1,
  z.object({ article: Article, clause: Clause }),
);

export const verificationSuspended = defineEvent(
  'investigation.verification-suspended',
  1,
  z.object({ ground: SuspensionGround, notice: z.uuid() }),
);

export const verificationResumed = defineEvent('investigation.verification-resumed', 1, z.object({ notice: z.uuid() }));

export const verificationResolved = defineEvent(
  'investigation.verification-resolved',
  1,
  z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('initiated'), case: FileId, notice: z.uuid() }),
    z.object({ outcome: z.literal('not-initiated'), ground: NonInitiationGround, notice: z.uuid() }),
  ]),
);

export const verificationTransferred = defineEvent(
  'investigation.verification-transferred',
  1,
  z.object({ ground: TransferGround, body: z.string().max(200) }),
);

/** A served decision reached the procuracy: its signed receipt. */
export const decisionServed = defineEvent(
  'investigation.decision-served',
  1,
  z.object({ notice: z.uuid(), decision: z.string(), receivedAt: Moment }),
);

/** The decision names article and clause of the Penal Code (BLTTHS 154(1)). */
export const caseInitiated = defineEvent(
  'investigation.case-initiated',
  1,
  z.object({
    number: z.string(),
    from: z.array(FileId),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    unit: UnitCode,
    notice: z.uuid().nullable(),
    opening: z.boolean(),
  }),
);

/** `accused` is the reference of a sealed record. */
export const personCharged = defineEvent(
  'investigation.person-charged',
  1,
  z.object({ accused: FileId, article: Article, clause: Clause, exchange: z.uuid(), to: AgencyId }),
);

/** The charge was sent to the procuracy for approval, within 24 hours (BLTTHS 179(3)). */
export const chargeApprovalAsked = defineEvent(
  'investigation.charge-approval-asked',
  1,
  z.object({ accused: FileId, exchange: z.uuid(), to: AgencyId }),
);

export const chargeApproved = defineEvent(
  'investigation.charge-approved',
  1,
  z.object({ accused: FileId, exchange: z.uuid(), by: AgencyId, number: z.string() }),
);

export const chargeCancelled = defineEvent(
  'investigation.charge-cancelled',
  1,
  z.object({ accused: FileId, exchange: z.uuid(), by: AgencyId, number: z.string() }),
);

export const caseRequalified = defineEvent(
  'investigation.case-requalified',
  1,
  z.object({ article: Article, clause: Clause, seriousness: Seriousness, notice: z.uuid().nullable() }),
);

/** Khám phá: the offender is known. */
export const caseCracked = defineEvent('investigation.case-cracked', 1, z.object({}));
