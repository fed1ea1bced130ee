import type {
  AgencyId,
  Article,
  Assistance,
  Clause,
  FileId,
  Finding,
  Moment,
  Referral,
  Source,
  SuspensionGround,
  Urgency,
} from '@la-chan/contracts';
import type {
  Applied,
  ComplainedToProcuracy,
  Entrusting,
  FileRow,
  Surrendered,
  WithAnticipations,
  WithEvidenceRequests,
  WithFirstMeasures,
  WithFocalPoint,
  WithGuarded,
  WithItems,
  WithOffenceDate,
  WithParticipants,
  WithPropertyDecisions,
} from '@la-chan/procedure';
import type { Cancellation } from './cancellation';
import type { ResolutionStatus } from './resolution';

/** Viện kiểm sát trực tiếp giải quyết nguồn tin: a report that the procuracy has taken over (BLTTHS 145(3)(c)). */
export interface Resolution
  extends
    Applied,
    ComplainedToProcuracy,
    Entrusting,
    FileRow<ResolutionStatus>,
    Surrendered,
    WithAnticipations,
    WithEvidenceRequests,
    WithFirstMeasures,
    WithFocalPoint,
    WithGuarded,
    WithItems,
    WithOffenceDate,
    WithParticipants,
    WithPropertyDecisions {
  /** The verification that it was, the handover that it came by, and from whom. */
  readonly from: readonly FileId[];
  readonly handover: string;
  readonly sender: AgencyId;
  readonly source: Source;
  readonly finding: Finding | null;
  readonly urgency: readonly Urgency[];
  readonly article: Article | null;
  readonly clause: Clause | null;
  readonly anonymous: boolean;
  /** Sealed records: who reported, and what was told. */
  readonly reporter: FileId | null;
  /** Who else has reported the matter. */
  readonly others: readonly FileId[];
  readonly account: FileId;
  readonly supplements: readonly FileId[];
  readonly receivedAt: Moment;
  readonly prolongedAt: Moment | null;
  readonly extendedAt: Moment | null;
  readonly suspendedAt: readonly Moment[];
  readonly suspendedFor: SuspensionGround | null;
  readonly resumedAt: readonly Moment[];
  readonly resolvedAt: Moment | null;
  readonly outcome: 'initiated' | 'not-initiated' | null;
  /** The case, which the investigating body has. */
  readonly case: FileId | null;
  /** Not initiated, and with signs of an administrative violation; when its file went to be sanctioned. */
  readonly administrative: boolean;
  readonly sanctionProposedAt: Moment | null;
  readonly cancellations: readonly Cancellation[];
  readonly referrals: readonly Referral[];
  readonly assistance: readonly Assistance[];
}
