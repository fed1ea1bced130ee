import { z } from 'zod';
import { AgencyId } from '../agency';
import {
  Complexity,
  EvidenceFinding,
  NoticeRecipient,
  ProcuracyLevel,
  ProsecutorReplacementGround,
  ReportDispute,
  Seriousness,
  Signer,
  StayMatter,
  SuspensionGround,
  TransferGround,
} from '../codelists';
import { defineEvent } from '../event';
import { Day, FileId, Moment } from '../moment';
import { asked, decided } from './supervised';

export const extensionRequested = defineEvent(
  'prosecution.extension-requested',
  1,
  asked.extend({ months: z.int(), limit: Moment }),
);

/** The head of the procuracy, or a deputy (TTLT 01/2017 11(2)). */
const signedBy = { signedBy: Signer.optional() };

export const extensionGrantedByProcuracy = defineEvent(
  'prosecution.extension-granted',
  1,
  decided.extend({ months: z.int().min(1).max(2), ...signedBy }),
);
export const extensionRefusedByProcuracy = defineEvent('prosecution.extension-refused', 1, decided.extend(signedBy));

/** An investigating body asks to extend the investigation of a case (BLTTHS 172(2), 174(1)). */
export const caseExtensionRequested = defineEvent(
  'prosecution.investigation-extension-requested',
  1,
  /** `accused`: it is the detention of this one that is to be extended (BLTTHS 173(2)). */
  asked.extend({
    months: z.int().min(1).max(4),
    limit: Moment,
    accused: FileId.optional(),
    /** It is the investigation of this one, who alone was resumed, that is to be extended (BLTTHS 174(1)). */
    resumed: FileId.optional(),
    /** By these it is known who may grant it. */
    seriousness: Seriousness.optional(),
    turn: z.int().min(1).optional(),
    /** Why the case is complex, as the body says. */
    ground: Complexity.optional(),
  }),
);
/** `level`: of the procuracy that has decided it, this one or a higher one (BLTTHS 172(3), (5), 173(3), (6)). */
const level = ProcuracyLevel.optional();
export const caseExtensionGrantedByProcuracy = defineEvent(
  'prosecution.investigation-extension-granted',
  1,
  decided.extend({ months: z.int().min(1).max(4), until: Day.optional(), level }),
);
export const caseExtensionRefusedByProcuracy = defineEvent(
  'prosecution.investigation-extension-refused',
  1,
  decided.extend({ level }),
);

/** The joint review before a suspension (TTLT 01/2020 5(2)): asked for, and with what result. */
export const suspensionReviewRequested = defineEvent(
  'prosecution.suspension-review-requested',
  1,
  asked.extend({ ground: SuspensionGround, limit: Moment, heads: z.literal(true).optional() }),
);
export const suspensionReviewedByProcuracy = defineEvent(
  'prosecution.suspension-reviewed',
  1,
  decided.extend({ agreed: z.boolean() }),
);

/** An investigating body asks to look at all the evidence of a case together before it ends (TTLT 04/2018 31). */
export const evidenceReviewRequested = defineEvent(
  'prosecution.evidence-review-requested',
  1,
  asked.extend({ seriousness: Seriousness, limit: Moment, heads: z.boolean() }),
);
export const evidenceReviewedByProcuracy = defineEvent(
  'prosecution.evidence-reviewed',
  1,
  decided.extend({ finding: EvidenceFinding }),
);
/** An investigating body finds another one competent, and asks whether the procuracy agrees (TTLT 04/2018 29(1)). */
export const competenceConsultationRequested = defineEvent(
  'prosecution.competence-consultation-requested',
  1,
  asked.extend({ ground: TransferGround, body: z.string().max(200) }),
);
export const competenceConsultationDecided = defineEvent(
  'prosecution.competence-consultation-answered',
  1,
  decided.extend({ agreed: z.boolean() }),
);
/** An investigating body and one that has some tasks of investigation dispute which of them resolves a report (BLTTHS 150(1)). */
export const reportDisputeRequested = defineEvent(
  'prosecution.report-dispute-requested',
  1,
  asked.extend({ between: ReportDispute, body: z.string().max(200) }),
);
export const reportDisputeDecidedByProcuracy = defineEvent(
  'prosecution.report-dispute-decided',
  1,
  decided.extend({ competent: z.enum(['this-body', 'other-body']) }),
);
/** Two investigating bodies dispute which of them investigates a case, which this procuracy decides as the one above (BLTTHS 166(3); TTLT 04/2018 29(1)(b)). */
export const competenceDisputeRequested = defineEvent(
  'prosecution.competence-dispute-requested',
  1,
  asked.extend({ body: z.string().max(200), other: AgencyId.optional() }),
);
/** `notice` tells the other body, where it takes part. */
export const competenceDisputeDecided = defineEvent(
  'prosecution.competence-dispute-decided',
  1,
  decided.extend({ competent: z.enum(['this-body', 'other-body']), notice: z.uuid().optional() }),
);
/** An investigating body consults the procuracy on a suspension, on what is suspended, or before another decision (TTLT 01/2020 6(3), 7(2), (4); TTLT 04/2018 14(4), 29(3), 33(1)). */
export const stayConsultationRequested = defineEvent(
  'prosecution.stay-consultation-requested',
  1,
  asked.extend({ matters: z.array(StayMatter).min(1), accused: FileId.optional() }),
);
export const stayConsultationAnswered = defineEvent(
  'prosecution.stay-consultation-answered',
  1,
  decided.extend({ agreed: z.boolean() }),
);
/** An investigating body asks to replace the prosecutor of a case; `prosecutor`: who has it instead (TTLT 04/2018 4(6)). */
export const prosecutorReplacementRequested = defineEvent(
  'prosecution.prosecutor-replacement-requested',
  1,
  asked.extend({ ground: ProsecutorReplacementGround }),
);
export const prosecutorReplacementDecided = defineEvent(
  'prosecution.prosecutor-replacement-decided',
  1,
  decided.extend({ replaced: z.boolean(), prosecutor: z.string().optional() }),
);
/** An investigating body asks to approve an order to search a place, of the number `order` (BLTTHS 193(1)). */
export const searchApprovalRequested = defineEvent(
  'prosecution.search-approval-requested',
  1,
  asked.extend({ order: z.string() }),
);
export const searchApprovalDecided = defineEvent(
  'prosecution.search-approval-decided',
  1,
  decided.extend({ approved: z.boolean() }),
);
/** An investigating body asks to transfer a case to another (BLTTHS 169). */
export const caseTransferRequested = defineEvent(
  'prosecution.case-transfer-requested',
  1,
  /** `demand`: the notice by which the procuracy has demanded it. */
  /** `outside`: that body is outside the city, so that the provincial procuracy decides (BLTTHS 169(2)). */
  asked.extend({
    ground: TransferGround,
    body: z.string().max(200),
    demand: z.uuid().optional(),
    outside: z.literal(true).optional(),
  }),
);
export const caseTransferDecided = defineEvent(
  'prosecution.case-transfer-decided',
  1,
  decided.extend({ granted: z.boolean(), level }),
);
/** The decision to transfer was sent to these, by now to all whom the law names (BLTTHS 169(3)(b)). */
export const transferTold = defineEvent(
  'prosecution.transfer-told',
  1,
  z.object({ exchange: z.uuid(), recipients: z.array(NoticeRecipient).min(1) }),
);
