import type {
  AgencyId,
  caseKeeperReported,
  casePropertyDecided,
  EventOf,
  FileId,
  Illness,
  Moment,
  StayGround,
  verificationKeeperTold,
  verificationPropertyDecided,
} from '@la-chan/contracts';
import type { Lawful, Made } from './handover';
import { MeasureRefusal } from './measures';
import { NoDecisionToTell } from './party-notices';
import { Refusal } from './refusal';
import { NothingSuspended } from './review';

type Decided = EventOf<typeof casePropertyDecided>['data'];
type KeeperReport = EventOf<typeof caseKeeperReported>['data'];
interface Kept {
  accused: FileId;
  number: string;
}

/** What was decided of what is held, distrained or frozen; `decision` is a sealed record, a court names the one whom it concerns alone as `defendant`. */
export interface PropertyDecision extends Omit<Decided, 'notice'> {
  readonly defendant?: FileId | undefined;
  readonly decidedAt: Moment;
  /** Of a report: when whoever keeps it was told. */
  readonly toldAt?: Moment;
}

export interface WithPropertyDecisions {
  readonly propertyDecisions: readonly PropertyDecision[];
}

export type PropertyAct = 'decideOnProperty' | 'decideOnPropertyOfOne';
export type KeeperReportAct = 'recordKeeperReport';
export type ReportPropertyAct = 'decideOnProperty' | 'tellKeeper' | KeeperReportAct;

/** Distraint or a frozen account may not go on so, or nobody's matter alone stands still. */
export class PropertyRefusal extends Refusal {
  constructor(
    override readonly code:
      'not-agreed-in-writing' | 'coercion-over' | 'not-stopped-alone' | 'held-for-the-case' | 'matter-not-ended',
    override readonly law: string,
    override readonly field = '/items',
  ) {
    super(code);
  }
}

/** What the routes of a file need of it. */
export interface DecidingOnProperty<Of, Event, Act extends PropertyAct> {
  /** By which act: of all, or of one whose matter alone stands still. */
  readonly actOf: (one: FileId | undefined) => Act;
  readonly decideOnProperty: (file: Of, decision: Decided, at: Moment) => Event[];
}

interface File<Status> {
  readonly id: FileId;
  readonly status: Status;
}

/** One of those whom a file concerns. */
export interface Person {
  readonly id: FileId;
  readonly state: string;
  readonly suspendedFor?: StayGround | null;
}

/** One brought in at go-live came from nobody who could be told. */
interface Sent extends File<string> {
  readonly sender?: AgencyId | null;
}

const propertyAct = (one: FileId | undefined): PropertyAct => (one ? 'decideOnPropertyOfOne' : 'decideOnProperty');

/** Of one, or of the whole matter. */
const stateOf = <Of extends File<string>>(
  file: Of,
  one: FileId | undefined,
  personsIn: (file: Of) => readonly Person[],
): string | undefined => (one ? personsIn(file).find(({ id }) => id === one)?.state : file.status);

export const isStopped = (state: string): state is 'suspended' | 'terminated' =>
  state === 'suspended' || state === 'terminated';

const goesOn = ({ items }: Pick<Decided, 'items'>): boolean => items.some((each) => each.decided === 'goes-on');

const assertAgreed = (decision: Pick<Decided, 'items' | 'agreement'>, hasAgreed = false): void => {
  if (goesOn(decision) && decision.agreement === undefined && !hasAgreed)
    throw new PropertyRefusal('not-agreed-in-writing', 'TTLT 01/2020 12(2)');
};

/** Until the matter has ended it is returned, kept on or sold (TTLT 01/2020 13(1); BLTTHS 106(3)). */
const assertNotConfiscated = ({ items }: Pick<Decided, 'items'>): void => {
  if (items.some((each) => each.decided === 'confiscated'))
    throw new PropertyRefusal('matter-not-ended', 'TTLT 01/2020 13(1)');
};

/**
 * Distraint and frozen accounts go on once the agencies have agreed on that in writing, and not beyond a termination, of
 * which `overBy` says the article (TTLT 01/2020 12(2)).
 */
export const decidingOnProperty = <Of extends Sent, Event>(
  procedure: Lawful<Of['status'], PropertyAct>,
  decided: Made<Decided, Event>,
  personsIn: (file: Of) => readonly Person[],
  overBy: string,
  hasAgreed: (file: Of) => boolean = () => false,
): DecidingOnProperty<Of, Event, PropertyAct> => ({
  actOf: propertyAct,
  decideOnProperty: (file, decision, at) => {
    const { accused: one } = decision;
    procedure.assertLawful(propertyAct(one), file.status);
    const state = stateOf(file, one, personsIn);
    if (!state || !isStopped(state))
      throw new PropertyRefusal('not-stopped-alone', 'TTLT 01/2020 6(4), 8(4), 10(4)', '/accused');
    if (state === 'suspended') assertNotConfiscated(decision);
    if (goesOn(decision) && state === 'terminated') throw new PropertyRefusal('coercion-over', overBy);
    assertAgreed(decision, hasAgreed(file));
    const notice = file.sender === null ? null : decision.notice;
    return [decided(file.id, { ...decision, notice }, at)];
  },
});

interface Report extends File<string> {
  readonly outcome: string | null;
}

/** With the case goes what is held; what was distrained or frozen is lifted where there is none. */
const assertEnded = ({ outcome }: Report, decision: Pick<Decided, 'items'>): void => {
  if (outcome !== 'not-initiated') throw new PropertyRefusal('held-for-the-case', 'BLTTHS 106, 158(1)');
  if (goesOn(decision)) throw new PropertyRefusal('coercion-over', 'BLTTHS 106, 158(1)');
};

/**
 * Of a report that is suspended, or of which no case is initiated: nobody is accused whose matter alone could stand still
 * (TTLT 01/2020 12(2), 13; BLTTHS 106, which is not among the texts). The procuracy serves its own on nobody.
 */
export const decidingOnReportProperty = <Of extends Report, Event>(
  procedure: Lawful<Of['status'], 'decideOnProperty'>,
  decided: Made<EventOf<typeof verificationPropertyDecided>['data'], Event>,
  isServed = true,
): DecidingOnProperty<Of, Event, 'decideOnProperty'> => ({
  actOf: () => 'decideOnProperty',
  decideOnProperty: (file, { accused, ...decision }, at) => {
    procedure.assertLawful('decideOnProperty', file.status);
    if (accused) throw new PropertyRefusal('not-stopped-alone', 'TTLT 01/2020 12(2), 13', '/accused');
    if (file.status === 'suspended') assertNotConfiscated(decision);
    else assertEnded(file, decision);
    assertAgreed(decision);
    return [decided(file.id, { ...decision, notice: isServed ? decision.notice : null }, at)];
  },
});

/** Whoever keeps what was decided on is told at once, also that it is kept on (TTLT 01/2020 13(2)). */
export const tellingKeeper =
  <Of extends File<string> & WithPropertyDecisions, Event>(
    procedure: Lawful<Of['status'], 'tellKeeper'>,
    told: Made<EventOf<typeof verificationKeeperTold>['data'], Event>,
  ) =>
  (file: Of, decision: FileId, at: Moment): Event[] => {
    procedure.assertLawful('tellKeeper', file.status);
    const waits = file.propertyDecisions.some(
      (one) => one.decision === decision && one.items.length > 0 && !one.toldAt,
    );
    if (!waits) throw new NoDecisionToTell('TTLT 01/2020 13(2)');
    return [told(file.id, { decision }, at)];
  };

/** Whoever keeps something of what is suspended, of all or of one, tells the agency what was found of it (TTLT 01/2020 13(2)). */
export const recordingKeeperReport =
  <Of extends File<string>, Event>(
    procedure: Lawful<Of['status'], KeeperReportAct>,
    reported: Made<KeeperReport, Event>,
    personsIn: (file: Of) => readonly Person[] = () => [],
  ) =>
  (file: Of, report: KeeperReport, at: Moment): Event[] => {
    procedure.assertLawful('recordKeeperReport', file.status);
    if (stateOf(file, report.accused, personsIn) !== 'suspended') throw new NothingSuspended('TTLT 01/2020 13(2)');
    return [reported(file.id, report, at)];
  };

export const keeperToldAfter = (
  { propertyDecisions }: WithPropertyDecisions,
  { decision }: EventOf<typeof verificationKeeperTold>['data'],
  toldAt: Moment,
): readonly PropertyDecision[] =>
  propertyDecisions.map((one) => (one.decision === decision ? { ...one, toldAt } : one));

/** The decisions after one more. */
export const propertyDecisionsAfter = (
  { propertyDecisions }: WithPropertyDecisions,
  { notice: _, ...decision }: Decided & { defendant?: FileId | undefined },
  decidedAt: Moment,
): readonly PropertyDecision[] => [...propertyDecisions, { ...decision, decidedAt }];

/** What binds somebody whose matter is suspended goes on by a decision, once that was considered (TTLT 01/2020 6(3), 8(3), 10(3), 12(1)). */
export const keepingMeasures =
  <Of extends File<string>, Event>(
    procedure: Lawful<Of['status'], 'keepMeasures'>,
    kept: Made<Kept, Event>,
    boundIn: (file: Of) => readonly FileId[],
  ) =>
  (file: Of, decision: Kept, at: Moment): Event[] => {
    procedure.assertLawful('keepMeasures', file.status);
    if (!boundIn(file).includes(decision.accused))
      throw new MeasureRefusal('measure-not-applied', 'TTLT 01/2020 12(1)');
    return [kept(file.id, decision, at)];
  };

/** For an illness it is suspended with the decision on treatment, or the finding; where none is named or known that is seen (TTLT 01/2020 6(2), 8(1), 10(1)). */
export const illnessShown = (
  { ground, illness }: { readonly ground: StayGround; readonly illness?: Illness | undefined },
  isTreated = false,
): { unnamed?: true } => (ground === 'illness' && !illness && !isTreated ? { unnamed: true } : {});

/** Nothing was suspended for an illness that is treated. */
export class TreatmentRefusal extends Refusal {
  override readonly code = 'not-suspended-for-illness';

  constructor(override readonly law: string) {
    super('not-suspended-for-illness');
  }
}

interface Stopped extends File<string> {
  readonly suspendedFor: StayGround | null;
}

type TreatmentOver = { number: string; resumptionDue: true } | { number: string; accused: FileId; alone: true };

/**
 * What was ordered with a suspension for illness, of all or of one alone, is over: that resumes nothing, it calls for the
 * decision (BLTTHS 249(1), 283(1), 454; TTLT 01/2020 8(1), 10(1)).
 */
export const endingTreatment =
  <Of extends Stopped, Event>(
    procedure: Lawful<Of['status'], 'endTreatment'>,
    ended: Made<TreatmentOver, Event>,
    personsIn: (file: Of) => readonly Person[],
    law: string,
  ) =>
  (file: Of, { number, accused }: { number: string; accused?: FileId | undefined }, at: Moment): Event[] => {
    procedure.assertLawful('endTreatment', file.status);
    const isAlone = ({ id, state }: Person): boolean => id === accused && state === 'suspended';
    const ground = accused
      ? personsIn(file).find(isAlone)?.suspendedFor
      : file.status === 'suspended' && file.suspendedFor;
    if (ground !== 'illness') throw new TreatmentRefusal(law);
    return [ended(file.id, accused ? { number, accused, alone: true } : { number, resumptionDue: true }, at)];
  };

/** Nobody knows where this one is; of an accused who is to be prosecuted, as they have absconded (BLTTHS 229(1)(a), 247(1)(b), 281(1)(b)). */
export const isUnlocated = (ground: StayGround | null | undefined): boolean =>
  ground === 'absconded' || ground === 'accused-not-located';

/**
 * Who was searched for is found, `isAlone` where that one alone was suspended for it, `others` where somebody else is still
 * searched for. That resumes nothing, it calls for the decision (BLTTHS 235(1), 249(1), 283; TTLT 01/2020 8(8), 10(8)).
 */
export const stayOverOnceFound = (
  { status, suspendedFor }: Pick<Stopped, 'status' | 'suspendedFor'>,
  { isAlone, others }: { isAlone: boolean; others: boolean },
): { resumptionDue?: true; alone?: true } => {
  if (status === 'suspended' && isUnlocated(suspendedFor) && !others) return { resumptionDue: true };
  return isAlone ? { alone: true } : {};
};

/**
 * Nothing more is waited for of what was asked for on one of these grounds, `persons` are those whose matter may stand still
 * alone. That resumes nothing, it calls for the decision, for all or for each of them (BLTTHS 235(1), 249(1), 283).
 */
export const stayOverOnceSettled = (
  { status, suspendedFor }: { readonly status: string; readonly suspendedFor: string | null },
  isFor: (ground: string) => boolean,
  persons: readonly Person[],
): { resumptionDue?: true; waitedAlone?: FileId[] } => {
  const waited = persons
    .filter((one) => one.state === 'suspended' && isFor(one.suspendedFor ?? ''))
    .map(({ id }) => id);
  return {
    ...(status === 'suspended' && isFor(suspendedFor ?? '') && { resumptionDue: true }),
    ...(waited.length > 0 && { waitedAlone: waited }),
  };
};

/** Whom something binds at a suspension, or as the crime becomes a lighter one: `then` says which. */
export const boundThen = (
  { boundAt = [] }: { readonly boundAt?: readonly string[] },
  isBound: boolean,
  then: string,
): { boundAt?: string[] } => (isBound ? { boundAt: [...boundAt, then] } : {});

/** Whom something bound then, by what that was, as the limits ask it of a file. */
export const boundFact = (
  accused: readonly { readonly id: FileId; readonly boundAt?: readonly string[] }[],
): { boundAt: Record<string, FileId[]> } => {
  const moments = new Set(accused.flatMap(({ boundAt = [] }) => boundAt));
  const then = (at: Moment) => accused.filter(({ boundAt = [] }) => boundAt.includes(at)).map(({ id }) => id);
  return { boundAt: Object.fromEntries([...moments].map((at) => [at, then(at)])) };
};
