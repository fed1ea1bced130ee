import type {
  AccusedOutcome,
  AgencyId,
  Article,
  Clause,
  Crime,
  Custody,
  Day,
  FileId,
  HeldCoercion,
  Moment,
  Signer,
  StayGround,
  TerminationGround,
  Treated,
  WantedGround,
} from '@la-chan/contracts';
import { boundThen, MeasureRefusal, suspensionAt } from '@la-chan/procedure';
import type { Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseMeasure, MeasureOrder } from './measure';

/** What somebody is charged with: every crime, and the record of the person. */
export type Charge = Crimes & Pick<Accused, 'person'>;
/** The heaviest crime, and those beside it. */
export type Crimes = Pick<Accused, 'article' | 'clause' | 'provision' | 'circumstances' | 'further'>;

/** Another crime, one more, or another record of the person. */
export type ChargeChange = Partial<Charge>;

/** A change that the procuracy has approved, and the charge before it. */
interface ApprovedChange {
  readonly exchange: string;
  readonly before: Charge;
}

export interface SearchDemand {
  readonly notice: string;
  readonly by: AgencyId;
}

/** Lệnh tạm giam, as it was sent to be approved (BLTTHS 119(5)). */
interface DetentionOrder {
  readonly exchange: string;
  readonly orderedAt: Moment;
  readonly until: Day;
  readonly custody?: Custody;
  /** The number of a new one in a supplementary investigation (TTLT 04/2018 19(1)). */
  readonly renewal?: string;
}

/** A person charged in the case; the name is in a sealed record. */
export interface Accused {
  readonly id: FileId;
  readonly article: Article;
  readonly clause: Clause;
  /** The article, where it is none of those listed. */
  readonly provision?: Crime['provision'];
  /** The points of it that the charge names. */
  readonly circumstances?: Crime['circumstances'];
  readonly chargedAt: Moment;
  /** The request to the procuracy, and what it decided (BLTTHS 179(3)). */
  readonly exchange: string;
  readonly approval: 'asked' | 'demanded' | 'approved' | 'cancelled';
  /** By the procuracy itself, which alone changes that charge (BLTTHS 179(4); TTLT 04/2018 9(5)). */
  readonly chargedBy?: AgencyId;
  /** It fell with the initiation of the case, having been approved. */
  readonly wasApproved?: true;
  /** One accused may be suspended or terminated while the case goes on (BLTTHS 229(2), 230(2)). */
  readonly state: 'investigated' | 'suspended' | 'terminated' | 'split-off' | 'merged';
  /** What the procuracy is asked to approve in place of this (BLTTHS 180). */
  readonly change?: ChargeChange | null;
  /** Changes that were approved, one upon the other. */
  readonly changes?: readonly ApprovedChange[];
  /** Crimes charged beside that, which is the heaviest (BLTTHS 180(2)). */
  readonly further?: readonly Crime[];
  /** Photographed; identity and fingerprints stand in the file: not yet since the approval, and not known of whom was charged before go-live (BLTTHS 179(5)). */
  readonly fingerprinted?: boolean;
  /** The sealed record of the person, where a charge that named them wrongly was changed (BLTTHS 180(1)(b)); under the id without it. */
  readonly person?: FileId;
  /** An order of detention that waits for the procuracy; nobody is detained by it yet. */
  readonly order?: DetentionOrder | null;
  /** The request to end the detention, while it waits (BLTTHS 173(7)). */
  readonly release?: string | null;
  /** The last day of the order by which the accused is detained (BLTTHS 173). */
  readonly detainedUntil?: string | null;
  /** The suspensions, and the changes to a lighter crime, at which something bound this one (TTLT 01/2020 12(1); TTLT 04/2018 14(4)). */
  readonly boundAt?: readonly string[];
  /** Who follows the suspension of this one alone (TTLT 01/2020 14(1)(a)). */
  readonly focalPoint?: string;
  /** Since when, and how often it was extended. */
  readonly detainedSince?: Moment | null;
  readonly detentionExtensions?: number;
  /** The custody whose days were taken off this detention, and until when any was taken off (BLTTHS 118(4)). */
  readonly custody?: Custody | null;
  readonly custodyUntil?: Day;
  /** For a supplementary investigation, and within that (BLTTHS 174(4)). */
  readonly supplementary?: boolean;
  /** By an order of the body that had the case before, until it is extended here (TTLT 04/2018 19(2)(a)). */
  readonly transferred?: boolean;
  /** Under other preventive measures, or to be once the procuracy approves; `breached`: one was cancelled for that (TTLT 04/2018 20–23). */
  readonly measures?: readonly CaseMeasure[];
  readonly measureOrders?: readonly MeasureOrder[];
  readonly breached?: boolean;
  /** What stands of coercive measures (BLTTHS 126). */
  readonly coercions?: readonly HeldCoercion[];
  /** The day from which the limitation period runs, where it is known (BLHS 27(3)). */
  readonly limitationFrom?: Day | null;
  /** The last order of the procuracy that this one be treated (TTLT 01/2020 6(2)). */
  readonly treatment?: Treated;
  /** Searched for, why, and by which decision (BLTTHS 231). */
  readonly wanted?: { readonly ground: WantedGround; readonly notice: string; readonly signedBy?: Signer } | null;
  /** By whose notices procuracy or court have demanded the search, and wait to hear of its end. */
  readonly searchDemands?: readonly SearchDemand[];
  /** Why the investigation of this one alone is suspended; not known of who came so from elsewhere under an earlier release. */
  readonly suspendedFor?: StayGround | null;
  /** Why the investigation of this one alone was terminated, while it is. */
  readonly terminatedFor?: TerminationGround | null;
  /** What procuracy or court decided in the end. */
  readonly outcome: AccusedOutcome | null;
}

/** Where the person is recorded. */
export const recordOf = ({ id, person = id }: Accused): FileId => person;

/** Neither judged, nor ended otherwise by procuracy or court. */
export const isUndecided = ({ outcome }: Accused): boolean => outcome === null || outcome === 'suspended';

/** Those against whom the investigation goes on, and who are not judged yet. Throws for one who is not among them. */
export const investigated = (file: Case, ids?: readonly FileId[]): readonly Accused[] => {
  const active = file.accused.filter(
    (one) => one.approval !== 'cancelled' && one.state === 'investigated' && isUndecided(one),
  );
  if (!ids) return active;
  return ids.map((id) => {
    const one = active.find((accused) => accused.id === id);
    if (one) return one;
    throw new CaseRefusal('not-an-accused', 'BLTTHS 60');
  });
};

/** One who did not go on in another case. */
export const isHere = ({ state }: Accused): boolean => state !== 'split-off' && state !== 'merged';

/** Of those who come, whose investigation is suspended. */
export const waitingOf = (come: readonly { readonly id: FileId; readonly state: string }[]): { waiting?: FileId[] } => {
  const waiting = come.flatMap(({ id, state }) => (state === 'suspended' ? [id] : []));
  return waiting.length > 0 ? { waiting } : {};
};

export const hasHere = ({ accused }: Case, id: FileId): boolean => accused.some((one) => one.id === id && isHere(one));

/** Of those who come, who are still to be photographed and fingerprinted (BLTTHS 179(5)). */
export const unfingerprinted = (coming: readonly Accused[]): { toFingerprint?: FileId[] } => {
  const toFingerprint = coming.filter((one) => one.fingerprinted === false && isPursued(one)).map(({ id }) => id);
  return toFingerprint.length > 0 ? { toFingerprint } : {};
};

export const isPursued = ({ approval, state }: Accused): boolean =>
  approval !== 'cancelled' && (state === 'investigated' || state === 'suspended');

/** Of whom the investigation may be suspended alone here: not where that of all is over, or has gone on elsewhere (BLTTHS 229(2)). */
export const waitAlone = ({ status, accused }: Case): readonly Accused[] =>
  status === 'terminated' || status === 'transferred' ? [] : accused.filter(isPursued);

/** For this, or not known for what. */
export const mayWaitFor = ({ state, suspendedFor }: Accused, ground: StayGround): boolean =>
  state === 'suspended' && (suspendedFor ?? ground) === ground;

/** Detained, or under another preventive measure. */
export const isBound = (one: Accused): boolean =>
  isHere(one) && isPursued(one) && (Boolean(one.detainedUntil) || (one.measures ?? []).length > 0);

export const boundOf = (accused: readonly Accused[]): FileId[] => accused.filter(isBound).map(({ id }) => id);

/** As a suspension leaves them. */
export const suspendedWith = (one: Accused, at: Moment, alone = false): Accused => ({
  ...one,
  ...boundThen(one, isBound(one), suspensionAt(at, alone)),
});

/** One who goes with the file that another agency is offered. */
export const isOffered = ({ status, accused }: Case, id: FileId): boolean =>
  accused.some(
    (one) =>
      one.id === id &&
      isPursued(one) &&
      (status === 'transferring' || (status === 'concluded' && one.state === 'investigated')),
  );

/** One whose charge stands, also where the investigation against them is suspended. Throws for anybody else. */
export const pursued = ({ accused }: Case, id: FileId): Accused => {
  const one = accused.find((each) => each.id === id);
  if (one && isPursued(one)) return one;
  throw new CaseRefusal('not-an-accused', 'BLTTHS 60');
};

/** Of a case that is away: is it still told how it ends for somebody, beside these? */
export const isAwaited = ({ accused }: Pick<Case, 'accused'>, beside: readonly FileId[] = []): boolean =>
  accused.some(
    ({ id, approval, state, outcome }) =>
      approval !== 'cancelled' && state === 'investigated' && outcome === null && !beside.includes(id),
  );

/** A charge of the procuracy’s own is changed or supplemented by the procuracy alone. */
export const assertOwnCharge = ({ chargedBy }: Accused): void => {
  if (chargedBy) throw new CaseRefusal('charged-by-procuracy', 'TTLT 04/2018 9(5)');
};

/** The procuracy has not decided yet, or waits for more evidence; of who went on in another case it decides there. */
export const isPending = (one: Accused): boolean =>
  isHere(one) && (one.approval === 'asked' || one.approval === 'demanded');

/** A charge that waits for the procuracy stays where it was asked; so does what it is asked of a detention or another measure. */
export const assertNothingWaits = (accused: readonly Accused[]): void => {
  assertNoneWaits(accused);
  if (accused.some((one) => isHere(one) && (one.order ?? one.release)))
    throw new CaseRefusal('detention-still-pending', 'BLTTHS 119(5)');
  if (accused.some((one) => isHere(one) && waitsForMeasure(one)))
    throw new MeasureRefusal('measure-still-pending', 'TTLT 04/2018 20, 21(3), 22(3)');
};

/** What it is asked as somebody is terminated goes along with them. */
const waitsForMeasure = ({ measures = [], measureOrders = [] }: Accused): boolean =>
  measureOrders.length > 0 || measures.some(({ end }) => end && end.ground !== 'terminated');

/** The procuracy has decided on each charge. */
export const assertNoneWaits = (accused: readonly Accused[]): void => {
  if (accused.some(isPending)) throw new CaseRefusal('charge-still-pending', 'BLTTHS 179(3)');
};
