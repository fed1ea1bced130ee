import type {
  AccusedOutcome,
  AgencyId,
  Article,
  Assistance,
  Awaiting,
  Clause,
  CourtReturn,
  Crime,
  Day,
  FileId,
  FileNumber,
  HeldCoercion,
  HeldMeasure,
  Moment,
  Returner,
  Seriousness,
  StayGround,
  TerminationGround,
} from '@la-chan/contracts';
import type {
  FileRow,
  WithAnticipations,
  WithEvidenceRequests,
  WithItems,
  AsksForProtection,
  WithGuarded,
  WithJoinderConsultations,
  WithParticipants,
  WithPropertyDecisions,
  WithFocalPoint,
} from '@la-chan/procedure';
import type { CourtMotion } from './court-motion';
import type { Detained } from './detention';
import type { ProsecutionStatus } from './prosecution-file';
import type { AssignedTrial, TrialAssignment } from './trial-assignment';

/** An accused whom the investigation proposed to prosecute; the id is the same in every agency, the name is sealed. */
export interface ProsecutedAccused {
  readonly id: FileId;
  readonly person: FileId;
  readonly article: Article;
  readonly clause: Clause;
  /** The article, where it is none of those listed. */
  readonly provision?: Crime['provision'];
  /** The points of it that the charge, or the indictment, names (BLTTHS 243). */
  readonly circumstances?: Crime['circumstances'];
  /** Crimes beside the heaviest, of an accused of several (BLTTHS 180(2)). */
  readonly further?: readonly Crime[];
  /** The suspensions at which something bound this one (TTLT 01/2020 12(1)). */
  readonly boundAt?: readonly string[];
  /** Who follows the suspension of this one alone (TTLT 01/2020 14(1)(a)). */
  readonly focalPoint?: string;
  /** Every crime that the investigation has proposed, or an indictment before, while this one is indicted for others (BLTTHS 243). */
  readonly proposedFor?: readonly Crime[] | null;
  /** Crimes of the indictment whose prosecution is withdrawn (BLTTHS 285). */
  readonly withdrawnOf?: readonly Crime[];
  /** The indictment for those others was overruled while a court has the file. */
  readonly fallen?: boolean;
  /** `not-proposed`: the charge was cancelled, or the file came again without this one. */
  readonly state: 'proposed' | 'suspended' | 'terminated' | 'indicted' | 'split-off' | 'merged' | 'not-proposed';
  /** What it was before the whole file was last terminated, or came again. */
  readonly before?: ProsecutedAccused['state'];
  /** Since when this one is not proposed any more. */
  readonly leftAt?: Moment | null;
  /** When the procuracy first indicted the accused, or ended the matter. */
  readonly decidedAt: Moment | null;
  readonly outcome: AccusedOutcome | null;
  /** When the court gave the judgment on this one that was served here, unless it was annulled. */
  readonly judgedAt?: Moment | null;
  /** When the investigating body was asked to search for this one, who has absconded. */
  readonly searchDemandedAt?: Moment | null;
  /** Since when that searches for this one without a demand of this procuracy, as it came with the file or was told since. */
  readonly wantedSince?: Moment | null;
  /** Whether on purpose, as the body has decided; unsaid of who was demanded before that was told, and is held to (BLHS 27(3)). */
  readonly evades?: boolean;
  /** The day from which the limitation period runs, where it is known (BLHS 27). */
  readonly limitationFrom?: Day | null;
  readonly detained?: Detained | null;
  /** Under other preventive measures (TTLT 04/2018 21(6), 22(6), 23). */
  readonly measures?: readonly HeldMeasure[];
  /** What stands of coercive measures (BLTTHS 241). */
  readonly coercions?: readonly HeldCoercion[];
  /** Why this one alone was last suspended; not known of those before that was kept. */
  readonly suspendedFor?: StayGround;
  /** Since when, while it is. */
  readonly suspendedAt?: Moment | null;
  /** Why it was terminated, for this one or the whole file, while it is. */
  readonly terminatedFor?: TerminationGround | null;
}

/** Hồ sơ truy tố: the file of a case on which the procuracy decides to prosecute. */
export interface ProsecutionFile
  extends
    FileRow<ProsecutionStatus>,
    AsksForProtection,
    WithAnticipations,
    WithEvidenceRequests,
    WithFocalPoint,
    WithGuarded,
    WithItems,
    WithJoinderConsultations,
    WithParticipants,
    WithPropertyDecisions {
  /** The case, and the body that investigated it. */
  readonly from: readonly FileId[];
  /** More of them, by the numbers of other agencies. */
  readonly fromNumbers: readonly FileNumber[];
  readonly sender: AgencyId | null;
  readonly handover: string | null;
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  readonly opening: boolean;
  readonly receivedAt: Moment;
  readonly receivedAgainAt: readonly Moment[];
  /** What the offer with which it comes again replaces, until it is taken up. */
  readonly replaced: Replaced | null;
  readonly accused: readonly ProsecutedAccused[];
  /** The victims who are parties (bị hại), each a sealed record. */
  readonly victims: readonly { readonly id: FileId; readonly person: FileId }[];
  readonly splitFrom: FileId | null;
  readonly mergedInto: FileId | null;
  readonly mergedAt: Moment | null;
  /** The requests that the body of this file take in the cases of other bodies with whose files it was merged, until it has them. */
  readonly mergersAwaited: readonly string[];
  readonly extendedAt: Moment | null;
  readonly suspendedAt: readonly Moment[];
  /** The ground of the last suspension, and what was asked of other countries. */
  readonly suspendedFor: StayGround | null;
  readonly assistance: readonly Assistance[];
  readonly resumedAt: readonly Moment[];
  /** `elsewhere`: in another file, or by another procuracy before it came from there or while it was there. */
  readonly returns: readonly { readonly by: Returner; readonly at: Moment; readonly elsewhere?: true }[];
  /** Who at the court has sent it back, while that is not settled; and when courts did. */
  readonly demandedBy: Returner | null;
  readonly returnedByCourtAt: readonly Moment[];
  /** The courts that have sent it back, each until it has it again, or was told of whom it waits for. */
  readonly courtReturns: readonly CourtReturn[];
  /** Other files, here and of other procuracies, that courts have returned as well and of which somebody is in this one. */
  readonly awaited: readonly Awaiting[];
  /** The requests of courts for documents and evidence that are not answered. */
  readonly evidenceAsked: readonly string[];
  /** The request to the court to return the file, until it is answered. */
  readonly returnAsked: string | null;
  /** What its prosecutors have asked of presiding judges before the hearing, unless it was taken back. */
  readonly courtMotions: readonly CourtMotion[];
  /** The handover to the court, and when it was first indicted. */
  readonly indictment: string | null;
  readonly indictedAt: Moment | null;
  /** Who exercises prosecution at the trial, where that is a lower procuracy. */
  readonly trialBy: TrialAssignment | null;
  /** Of a file that is this procuracy's for the trial alone, which the one above has assigned to it. */
  readonly assignedBy: AssignedTrial | null;
  /** When it protested the judgment, unless it has withdrawn that. */
  readonly protestedAt: Moment | null;
  /** The notices that served the decisions which it protests. */
  readonly protestedDecisions: readonly string[];
  /** The handover to the procuracy that has to prosecute, and when the file went there, also on paper. */
  readonly transfer: string | null;
  readonly transferredAt: readonly Moment[];
  /** The procuracy whose handover it is under, where it came from one. */
  readonly transferredBy: AgencyId | null;
  /** How it came here first: from the investigation, or from another procuracy, which may have decided it once. */
  readonly entered: 'received' | 'transferred' | 'decided';
  readonly terminatedAt: Moment | null;
  readonly outcome: 'judged' | 'terminated' | null;
  readonly decidedAt: Moment | null;
}

type Replaced = Pick<
  ProsecutionFile,
  | 'handover'
  | 'sender'
  | 'from'
  | 'victims'
  | 'article'
  | 'clause'
  | 'seriousness'
  | 'extendedAt'
  | 'returns'
  | 'demandedBy'
  | 'awaited'
  | 'transfer'
  | 'transferredBy'
>;
