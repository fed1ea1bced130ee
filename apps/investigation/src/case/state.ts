import type {
  AgencyId,
  Article,
  Awaiting,
  CasePassage,
  CaseReception,
  Clause,
  Day,
  EventOf,
  FileId,
  FileNumber,
  InitiationGround,
  Moment,
  prosecutionNoticeReceived,
  Returner,
  Seriousness,
  StayGround,
  StayMatter,
  TerminationGround,
} from '@la-chan/contracts';
import type {
  AnnouncedAct,
  Applied,
  AskedElsewhere,
  AskedForProtection,
  Complained,
  Entrusting,
  FileRow,
  Petition,
  Surrendered,
  WithAnticipations,
  WithEvidenceRequests,
  WithItems,
  WithJoinderConsultations,
  WithParticipants,
  WithPropertyDecisions,
  WithProtections,
  WithFocalPoint,
} from '@la-chan/procedure';
import type { z } from 'zod';
import type { Accused } from './accused';
import type { CaseStatus } from './case';
import type { CaseDemand } from './charge-demand';
import type { Competence } from './competence';
import type { EvidenceReview } from './evidence-review';
import type { Qualification } from './qualification';

/** A request beside the investigation: a victim referred, assistance asked for, an extension. */
export interface CaseRequest {
  readonly exchange: string;
  readonly kind:
    | 'extension'
    | 'detention-extension'
    | 'victim-referral'
    | 'assistance'
    | 'stay-consultation'
    | 'attendance'
    | 'prosecutor-replacement'
    | 'search-approval';
  readonly to: AgencyId;
  readonly askedAt: Moment;
  readonly answer: 'granted' | 'refused' | 'answered' | null;
  /** Another file has asked it, from which this one comes or which has joined it: it is counted there. */
  readonly cameAlong?: true;
  /** What is known of it where another agency has asked it. */
  readonly asked?: AskedElsewhere;
  /** On what the procuracy is consulted; whom it is about, or whose limit is to be extended, where that is one accused alone. */
  readonly matters?: readonly StayMatter[];
  readonly accused?: FileId;
  /** The investigative act in which the procuracy may take part. */
  readonly announced?: AnnouncedAct;
}

interface Return {
  readonly by: Returner;
  readonly exchange: string;
  readonly at: Moment;
  /** Of those who went on apart: the case itself stayed where it was. */
  readonly apart?: true;
  /** By the procuracy above: it counts no more (BLTTHS 240(3)). */
  readonly overruled?: true;
}

/** It came from another body. */
interface Reception extends z.infer<typeof CaseReception> {
  readonly at: Moment;
}

interface CaseTransfer {
  readonly exchange: string;
  readonly body: string;
  readonly answer: 'granted' | 'refused' | null;
  /** Why, and the number of the decision. */
  readonly ground?: CasePassage;
  readonly number?: string;
  /** The handover to a body of the platform. */
  readonly offer?: string | null;
  /** It stands still as it goes. */
  readonly suspended?: true;
}

/** Vụ án hình sự: a criminal case under investigation. */
export interface Case
  extends
    FileRow<CaseStatus>,
    Applied,
    AskedForProtection,
    Complained,
    Entrusting,
    Surrendered,
    WithAnticipations,
    WithEvidenceRequests,
    WithFocalPoint,
    WithItems,
    WithJoinderConsultations,
    WithParticipants,
    WithPropertyDecisions,
    WithProtections {
  /** The verifications that it came from: N:M. */
  readonly from: readonly FileId[];
  /** More of them, by the numbers of other agencies. */
  readonly fromNumbers: readonly FileNumber[];
  /** Every crime initiated in it; article, clause and class are of the heaviest. */
  readonly articles: readonly Article[];
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  /** Since when it was what, and by which decision; the last that stands holds. */
  readonly qualifications: readonly Qualification[];
  readonly opening: boolean;
  readonly initiatedAt: Moment;
  /** On which it was initiated (BLTTHS 143, 154(1)); null where that was never said. */
  readonly ground: InitiationGround | null;
  /** The day of the crime, where it is known of the case as a whole. */
  readonly committedOn: Day | null;
  readonly crackedAt: Moment | null;
  readonly accused: readonly Accused[];
  /** The victims who are parties (bị hại), each a sealed record. */
  readonly victims: readonly FileId[];
  readonly requests: readonly CaseRequest[];
  readonly demands: readonly CaseDemand[];
  readonly petitions: readonly Petition[];
  /** The case that it was split from, and the one that it was merged into. */
  readonly splitFrom: FileId | null;
  /** What the limit of that had been given by then. */
  readonly granted: (Pick<Reception, 'extended' | 'onTheWay'> & { readonly at: Moment }) | null;
  readonly mergedInto: FileId | null;
  readonly mergedAt: Moment | null;
  readonly suspendedAt: readonly Moment[];
  /** The ground of the last suspension. */
  readonly suspendedFor: StayGround | null;
  readonly resumedAt: readonly Moment[];
  /** The handover of its file to the procuracy, and when it was last concluded. */
  readonly handover: string | null;
  readonly concludedAt: readonly Moment[];
  readonly returns: readonly Return[];
  /** The procuracies that wait for whom it is about, for courts that have returned their files. */
  readonly awaited: readonly Awaiting[];
  readonly terminatedAt: Moment | null;
  readonly terminatedFor: TerminationGround | null;
  /** The request that another body investigate it, and what the procuracy decided. */
  readonly transfer: CaseTransfer | null;
  readonly transferredAt: readonly Moment[];
  /** Initiated by another body, from which it came; none of what was initiated here. */
  readonly reception: Reception | null;
  /** Each time that it came back from the body to which it had been transferred. */
  readonly receivedBack: readonly Reception[];
  readonly evidenceReview: EvidenceReview | null;
  /** That another body was found competent, until it is decided. */
  readonly competence: Competence | null;
  /** What the procuracy decided and what came when nothing could follow from it any more. */
  readonly overtaken: readonly Omit<EventOf<typeof prosecutionNoticeReceived>['data'], 'overtaken'>[];
  /** Who supervises it, once the procuracy has said so. */
  readonly prosecutor: string | null;
  /** When its initiation was cancelled; with signs of an administrative violation, and when the file went to be sanctioned. */
  readonly cancelledAt: Moment | null;
  readonly administrative: boolean;
  readonly sanctionProposedAt: Moment | null;
  readonly outcome: 'judged' | 'terminated' | null;
  readonly decidedAt: Moment | null;
}
