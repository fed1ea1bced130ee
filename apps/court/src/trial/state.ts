import type {
  AgencyId,
  Article,
  Assistance,
  Clause,
  ClosedHearingGround,
  Crime,
  Day,
  EventOf,
  FileId,
  FileNumber,
  HearingPlace,
  HeldCoercion,
  HeldMeasure,
  LodgedAppeal,
  Moment,
  noticeOvertaken,
  Returner,
  Seriousness,
  StayGround,
  TerminationGround,
  Verdict,
} from '@la-chan/contracts';
import type {
  AsksForProtection,
  WithAnticipations,
  WithGuarded,
  WithEvidenceRequests,
  FileRow,
  PanelInitiation,
  WithItems,
  WithParticipants,
  WithPropertyDecisions,
  WithFocalPoint,
  WithPanel,
} from '@la-chan/procedure';
import type { Untold } from './above';
import type { Absence } from './absence';
import type { Competence } from './competence';
import type { AppealableDecision } from './decision-appeal';
import type { Undelivered } from './delivery';
import type { Detained } from './detention';
import type { EvidenceDemand } from './evidence';
import type { Motion } from './motion';
import type { LateAppeal } from './late-appeal';
import type { TrialStatus } from './trial';

/** A defendant; the id is the same in every agency, the name is in a sealed record. */
export interface Defendant {
  readonly id: FileId;
  readonly person: FileId;
  readonly article: Article;
  readonly clause: Clause;
  /** The article, where it is none of those listed. */
  readonly provision?: Crime['provision'];
  /** The points of it that the indictment names (BLTTHS 255(1)(d)). */
  readonly circumstances?: Crime['circumstances'];
  /** Crimes beside the heaviest, of a defendant of several. */
  readonly further?: readonly Crime[];
  /**
   * `not-indicted`: the procuracy, to which the file was returned, prosecutes this one no longer, or not yet again;
   * `annulled`: the judgment on this one was in force, and a higher court has annulled it.
   */
  readonly state: 'on-trial' | 'suspended' | 'terminated' | 'judged' | 'annulled' | 'tried-apart' | 'not-indicted';
  /** Since when this one is not indicted any more. */
  readonly leftAt?: Moment | null;
  /** `terminated` by a higher court: not for this one to resume. */
  readonly endedAbove?: true;
  readonly verdict: Verdict | null;
  /** The crimes found, where the judgment says others than the indictment, or acquits of some of it. */
  readonly found?: readonly Crime[] | null;
  /** Those that the court of appeal finds instead; the case is counted as it was tried first (BLTTHS 357). */
  readonly foundAbove?: readonly Crime[] | null;
  /** When the matter of this defendant was first decided at first instance. */
  readonly decidedAt: Moment | null;
  /** When there was a first judgment on this one, whatever became of it; of those judged before that was kept, `decidedAt`. */
  readonly triedAt?: Moment;
  readonly appealed: boolean;
  /** The procuracy has withdrawn the prosecution before the hearing opened (BLTTHS 285). */
  readonly withdrawn: boolean;
  /** Crimes whose prosecution it has withdrawn so, and those of which this court has ended the trial since (BLTTHS 282(1)(b), 285). */
  readonly withdrawnOf?: readonly Crime[];
  readonly endedFor?: readonly Crime[];
  /** The procuracy above has overruled the indictment before the hearing opened (BLTTHS 240(3)). */
  readonly overruled?: boolean;
  readonly inForceSince: Moment | null;
  /** Since when the crime and the penalty are in force, while only something beside them is appealed. */
  readonly penaltyInForceSince?: Moment | null;
  /** When the investigating body was asked to search for this one. */
  readonly searchDemandedAt?: Moment | null;
  /** Since when that searches for this one without a demand of this court, as it came with the file or was told since. */
  readonly wantedSince?: Moment | null;
  /** Whether on purpose, as the body has decided; unsaid of who was demanded before that was told, and is held to (BLHS 27(3)). */
  readonly evades?: boolean;
  /** The day from which the limitation period runs, where it is known (BLHS 27). */
  readonly limitationFrom?: Day | null;
  readonly detained?: Detained | null;
  /** Why the matter of this one alone is suspended. */
  readonly suspendedFor?: StayGround | null;
  /** The suspensions at which something bound this one (TTLT 01/2020 12(1)). */
  readonly boundAt?: readonly string[];
  /** Who follows the suspension of this one alone (TTLT 01/2020 14(1)(a)). */
  readonly focalPoint?: string;
  /** Under other preventive measures (BLTTHS 278(1)). */
  readonly measures?: readonly HeldMeasure[];
  /** What stands of coercive measures (BLTTHS 278(1)). */
  readonly coercions?: readonly HeldCoercion[];
}

/** A victim who is a party to the case (bị hại). */
interface Party {
  readonly id: FileId;
  readonly person: FileId;
}

/** Vụ án tại Tòa: a trial at first instance, until its judgment is in force. */
export interface Trial
  extends
    FileRow<TrialStatus>,
    AsksForProtection,
    WithAnticipations,
    WithGuarded,
    WithEvidenceRequests,
    WithFocalPoint,
    WithItems,
    WithPanel,
    WithParticipants,
    WithPropertyDecisions {
  /** The prosecution file, and the procuracy. */
  readonly from: readonly FileId[];
  /** More of them, by the numbers of other agencies. */
  readonly fromNumbers: readonly FileNumber[];
  readonly sender: AgencyId | null;
  readonly handover: string | null;
  /** The lower procuracy that exercises prosecution here, as the sender has assigned it, and its file (BLTTHS 239(1)). */
  readonly prosecutedBy: { readonly agency: AgencyId; readonly file: FileId } | null;
  /** The case that it was, and who investigated it. */
  readonly investigated: { readonly by: AgencyId; readonly case: FileId } | null;
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  readonly opening: boolean;
  readonly docketedAt: Moment;
  readonly docketedAgainAt: readonly Moment[];
  /** What the offer with which it comes again replaces, until it is taken up. */
  readonly replaced: Replaced | null;
  readonly defendants: readonly Defendant[];
  readonly victims: readonly Party[];
  /** The trial in which the matter of these defendants was suspended. */
  readonly splitFrom: FileId | null;
  readonly judge: string | null;
  readonly extendedAt: Moment | null;
  readonly suspendedAt: readonly Moment[];
  /** Why it is suspended now. */
  readonly suspendedFor: StayGround | null;
  readonly assistance: readonly Assistance[];
  readonly resumedAt: readonly Moment[];
  /** `elsewhere`: in the trial that it was split from. Not to be investigated further: `declined`, as the court is not competent; `overruled`, as no indictment stood. */
  readonly returns: readonly {
    readonly by: Returner;
    readonly at: Moment;
    readonly elsewhere?: true;
    readonly declined?: true;
    readonly overruled?: true;
  }[];
  readonly setAt: Moment | null;
  readonly opensOn: string | null;
  readonly closed: boolean;
  readonly closedFor: ClosedHearingGround | null;
  /** At which the hearing opens, in Hanoi, and where; not known of what was set before they were told. */
  readonly hour: string | null;
  readonly place: HearingPlace | null;
  /** When the hearing was opened; it may be put off after that. */
  readonly openedAt: Moment | null;
  /** The first judgment at first instance, and the last one. */
  readonly triedAt: Moment | null;
  readonly pronouncedAt: Moment | null;
  readonly judgment: string | null;
  readonly absent: readonly Absence[];
  readonly appealedAt: Moment | null;
  /** Those that are not withdrawn; of which the procuracy and whoever is concerned were told. */
  readonly appeals: readonly (LodgedAppeal & { readonly notified?: true })[];
  readonly lateAppeals: readonly LateAppeal[];
  readonly decisions: readonly AppealableDecision[];
  readonly undelivered: readonly Undelivered[];
  readonly evidence: readonly EvidenceDemand[];
  readonly motions: readonly Motion[];
  readonly initiations: readonly PanelInitiation[];
  /** By which the procuracy asks that the file is returned, until that is answered. */
  readonly returnRequest: string | null;
  /** Whether this court is competent, as it has asked the court above. */
  readonly competence: Competence | null;
  readonly untold: readonly Untold[];
  /** The procuracy above, once it was sent something by an exchange: it serves its protests itself. */
  readonly above: AgencyId | null;
  /** The handover of the file to the court of appeal. */
  readonly appeal: string | null;
  readonly terminatedAt: Moment | null;
  /** Why this court has terminated it. */
  readonly terminatedFor: TerminationGround | null;
  readonly inForceSince: Moment | null;
  /** What the procuracy decided and what came when nothing could follow from it any more. */
  readonly overtaken: readonly EventOf<typeof noticeOvertaken>['data'][];
}

type Replaced = Pick<
  Trial,
  | 'handover'
  | 'sender'
  | 'prosecutedBy'
  | 'from'
  | 'investigated'
  | 'victims'
  | 'article'
  | 'clause'
  | 'seriousness'
  | 'extendedAt'
  | 'setAt'
  | 'opensOn'
  | 'openedAt'
  | 'defendants'
>;
