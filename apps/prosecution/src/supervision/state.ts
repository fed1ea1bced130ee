import type {
  AgencyId,
  Article,
  AskedMeasureEnd,
  Awaiting,
  ChargeDemandGround,
  Clause,
  CrimeCharged,
  DemandedMeasure,
  FileId,
  FreeingGround,
  InvestigativeAct,
  MeasureDemandGround,
  Moment,
  PreventiveMeasure,
  Signer,
  StayMatter,
  TerminationGround,
  UndoneReason,
  Complexity,
  DemandedCancellation,
} from '@la-chan/contracts';
import type {
  Applied,
  AsksForProtection,
  ComplainedToProcuracy,
  ExtensionTurn,
  FileRow,
  WithFocalPoint,
} from '@la-chan/procedure';
import type { LowerTrial } from './lower-trial';
import type { SupervisionStatus } from './supervision';
import type { Treatment } from './treatment';

/** A request that waits for the procuracy's decision, or that it has decided; or a detention that it has ordered itself (`own`), which ends as one that it has approved. */
export interface SupervisedRequest {
  readonly exchange: string;
  readonly kind:
    | 'extension'
    | 'investigation-extension'
    | 'charge-approval'
    | 'detention-approval'
    | 'arrest-approval'
    | 'custody-extension'
    | 'release-request'
    | 'measure-approval'
    | 'measure-end'
    | 'suspension-review'
    | 'evidence-review'
    | 'competence-consultation'
    | 'report-dispute'
    | 'competence-dispute'
    | 'case-transfer'
    | 'stay-consultation'
    | 'attendance'
    | 'prosecutor-replacement'
    | 'search-approval';
  readonly number: string;
  readonly askedAt: Moment;
  readonly accused: FileId | null;
  /** Of an extension: who may grant it. */
  readonly extension?: ExtensionTurn;
  /** Of the same: why the case is complex. */
  readonly complexity?: Complexity;
  /** The investigative act of which it was told, and when that takes place. */
  readonly act?: InvestigativeAct;
  readonly takesPlaceAt?: Moment;
  readonly own?: true;
  /** Which preventive measure it is about. */
  readonly measure?: PreventiveMeasure;
  /** Why that is to end. */
  readonly ground?: AskedMeasureEnd;
  /** It changes a charge that stands. */
  readonly change?: true;
  /** Of a review before a suspension: between the heads of both. */
  readonly heads?: true;
  /** The other body of a dispute, where it takes part. */
  readonly other?: AgencyId;
  /** The body to which a case is to go is outside the city (BLTTHS 169(2)). */
  readonly outside?: true;
  /** On what the body consults the procuracy. */
  readonly matters?: readonly StayMatter[];
  readonly decision: 'waiting' | 'demanded' | 'granted' | 'refused' | 'approved' | 'cancelled' | 'withdrawn';
  readonly decidedAt: Moment | null;
}

/** A decision that was served on the procuracy. */
export interface ServedDecision {
  readonly notice: string;
  readonly decision: string;
  readonly number: string;
  readonly decidedAt: Moment;
  readonly receivedAt: Moment;
  /** When the procuracy, or the body itself, has cancelled it. */
  readonly cancelledAt?: Moment;
  /** The notice by which the procuracy has told the body so. */
  readonly cancelledBy?: string;
  /** When it was told that a termination has grounds. */
  readonly confirmedAt?: Moment;
  /** When it was told that what the body proposes is not agreed with. */
  readonly declinedAt?: Moment;
  /** The notice of the decision that the body asks to cancel. */
  readonly served?: string;
  /** So as to change it itself. */
  readonly change?: true;
  /** Why the investigation was terminated, where that was said. */
  readonly ground?: TerminationGround;
  /** Nobody is there to be told of that. */
  readonly anonymous?: boolean;
  /** It is about this accused alone. */
  readonly accused?: FileId;
  /** Of the termination of a whole case: whoever was in it, where the body has said so. */
  readonly everybody?: readonly FileId[];
  /** And the procuracies that wait for them, for courts that have returned their files. */
  readonly awaited?: readonly Awaiting[];
  /** Of an initiation: who has signed it, where that is said. */
  readonly signedBy?: Signer;
  /** Of an errand: the procuracy that supervises the report, and when it was sent the result. */
  readonly supervisedBy?: AgencyId;
  readonly passedOnAt?: Moment;
  /** It is part of an investigation; another body has asked for it on paper. */
  readonly about?: 'investigation';
  readonly onPaper?: true;
  /** Of the end of a custody: why the person is free. */
  readonly freed?: FreeingGround;
  /** The case that this procuracy has initiated itself by it. */
  readonly case?: FileId;
  /** The request to attend an investigative act, of which this is the record. */
  readonly exchange?: string;
}

/** What the procuracy has demanded of the body that resolves a report, or investigates a case. */
export type Demand =
  | Demanded<
      | 'remedy'
      | 'file'
      | 'documents'
      | 'split'
      | 'merger'
      | 'replacement'
      | 'investigation'
      | 'measure-end'
      | 'custody-extension'
    >
  | ChargeDemand
  | TransferDemand
  | IdentityDemand
  | CancellationDemand
  | InitiationDemand
  | MeasureDemand;
interface Demanded<What> {
  /** The notice that serves it. */
  readonly notice: string;
  readonly demand: What;
  readonly remediedAt: Moment | null;
  /** The body does not agree; the notice serves why. */
  readonly declined?: { readonly notice: string; readonly at: Moment; readonly reason?: UndoneReason };
}

/** Another body is to investigate; `orderedBy`: the notice by which the procuracy has decided it itself. */
export interface TransferDemand extends Demanded<'transfer'> {
  readonly body: string;
  readonly outside?: true;
  readonly orderedBy?: string;
}

/** Somebody is to be charged, `person` being a sealed record, or a charge or the decision to initiate to be another, or of one crime more. */
export interface ChargeDemand extends Demanded<'charge' | 'charge-change' | 'charge-supplement' | 'requalification'> {
  readonly ground: ChargeDemandGround;
  readonly article: Article;
  readonly clause: Clause;
  readonly instead?: Article | undefined;
  readonly replaces?: CrimeCharged | undefined;
  readonly person?: FileId;
  readonly accused?: FileId;
}

/** The charge of this accused is to name whom the sealed record has. */
export interface IdentityDemand extends Demanded<'identity-change'> {
  readonly accused: FileId;
  readonly person: FileId;
}

/** The decision that `of` served is to be cancelled by the body itself. */
export interface CancellationDemand extends Demanded<'cancellation'> {
  readonly of: string;
  readonly decision: DemandedCancellation;
  /** To be changed. */
  readonly change?: true;
}

/** A case is to be initiated; `of` served a decision not to, which is to be cancelled first. */
export interface InitiationDemand extends Demanded<'initiation'> {
  readonly of?: string;
}

/** This accused is to be under that measure. */
export interface MeasureDemand extends Demanded<'measure'> {
  readonly accused: FileId;
  readonly measure: DemandedMeasure;
  readonly ground: MeasureDemandGround;
  /** Not kept of an older one. */
  readonly demandedAt?: Moment;
}

/** What the procuracy above has said of a petition of the body about what `exchange` has served or answered. */
export interface AnsweredPetition {
  readonly exchange: string;
  readonly upheld: boolean;
}

/** Kiểm sát: what the procuracy supervises about one file of another agency. */
export interface Supervision
  extends FileRow<SupervisionStatus>, Applied, AsksForProtection, ComplainedToProcuracy, WithFocalPoint {
  /** The agency and the file that are supervised. */
  readonly agency: AgencyId;
  readonly from: readonly FileId[];
  readonly openedAt: Moment;
  readonly requests: readonly SupervisedRequest[];
  readonly decisions: readonly ServedDecision[];
  readonly prosecutor: string | null;
  readonly demands: readonly Demand[];
  readonly treatments: readonly Treatment[];
  readonly petitions: readonly AnsweredPetition[];
  readonly lowerTrial: LowerTrial | null;
}
