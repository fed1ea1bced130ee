import {
  caseRequalifiedByProcuracy,
  chargeChangedByProcuracy,
  chargeDemandedByProcuracy,
  chargeSupplementedByProcuracy,
  demandDeclinedByBody,
  isDemandedDecision,
  joinderDemandedByProcuracy,
  personChargedByProcuracy,
  remedyRecorded,
  requalificationDemandedByProcuracy,
  type EventOf,
  type FileId,
  type Moment,
  type UndoneReason,
} from '@la-chan/contracts';
import { Refusal, type Deadline } from '@la-chan/procedure';
import { assertOfCase } from './served';
import {
  supervisionProcedure,
  type CancellationDemand,
  type ChargeDemand,
  type Demand,
  type Supervision,
} from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** The procuracy decides only what it has demanded, while the body has not done it, and once its time is up where it has one. */
export class NotLeftUndone extends Refusal {
  override readonly code = 'not-left-undone';

  constructor(override readonly law: string) {
    super('nothing of this kind was demanded and is left undone');
  }
}

const INSTEAD = {
  charge: ['chargePerson', 'BLTTHS 179(4); TTLT 04/2018 9(5)'],
  'charge-change': ['changeCharge', 'BLTTHS 180(3); TTLT 04/2018 9(5)'],
  'charge-supplement': ['supplementCharge', 'BLTTHS 180(2), (3); TTLT 04/2018 9(5)'],
  requalification: ['requalify', 'TTLT 04/2018 8(2)'],
} as const satisfies Record<ChargeDemand['demand'], readonly [string, string]>;

/** Of a person who is not charged yet, or of an accused whose charge is to be another, or of one more crime (BLTTHS 179(4), 180; TTLT 04/2018 9(5)). */
export const demandCharge = (
  file: Supervision,
  demand: EventOf<typeof chargeDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandCharge', file.status);
  assertOfCase(file, 'BLTTHS 179(4), 180(1), (2); TTLT 04/2018 9(5)');
  return [chargeDemandedByProcuracy(file.id, demand, at)];
};

export const demandRequalification = (
  file: Supervision,
  demand: EventOf<typeof requalificationDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandRequalification', file.status);
  assertOfCase(file, 'TTLT 04/2018 8(2)');
  return [requalificationDemandedByProcuracy(file.id, demand, at)];
};

/** The body does not split or merge what is to be (TTLT 04/2018 29(3)). */
export const demandJoinder = (
  file: Supervision,
  demand: EventOf<typeof joinderDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandJoinder', file.status);
  assertOfCase(file, 'TTLT 04/2018 29(3)');
  return [joinderDemandedByProcuracy(file.id, demand, at)];
};

type Instead = Pick<EventOf<typeof caseRequalifiedByProcuracy>['data'], 'exchange' | 'number' | 'notice'>;

export const chargePerson = (
  file: Supervision,
  { accused, ...decision }: Instead & { accused: FileId },
  at: Moment,
): SupervisionEvent[] => {
  const { article, clause } = undone(file, decision.notice, 'charge');
  return [personChargedByProcuracy(file.id, { ...decision, accused, article, clause }, at)];
};

/** Of an accused whose charge is to be another, in place of the crime that the demand says, or of the heaviest. */
export const changeCharge = (file: Supervision, decision: Instead, at: Moment): SupervisionEvent[] => {
  const { article, clause, replaces, accused } = undone(file, decision.notice, 'charge-change');
  if (!accused) throw new NotLeftUndone(INSTEAD['charge-change'][1]);
  return [chargeChangedByProcuracy(file.id, { ...decision, accused, article, clause, replaces }, at)];
};

/** Of one crime more. */
export const supplementCharge = (file: Supervision, decision: Instead, at: Moment): SupervisionEvent[] => {
  const { article, clause, accused } = undone(file, decision.notice, 'charge-supplement');
  if (!accused) throw new NotLeftUndone(INSTEAD['charge-supplement'][1]);
  return [chargeSupplementedByProcuracy(file.id, { ...decision, accused, article, clause }, at)];
};

/** The body has 3 days from the receipt of the demand (TTLT 04/2018 8(2)). */
export const requalify = (
  file: Supervision,
  decision: Instead,
  deadlines: readonly Deadline[],
  at: Moment,
): SupervisionEvent[] => {
  const { article, clause } = undone(file, decision.notice, 'requalification');
  if (!isTimeUp(deadlines, '8-demanded', decision.notice, at)) throw new NotLeftUndone(INSTEAD.requalification[1]);
  return [caseRequalifiedByProcuracy(file.id, { ...decision, article, clause }, at)];
};

/** The body has had the time that it is to be left for what a notice demands. */
export const isTimeUp = (deadlines: readonly Deadline[], of: string, notice: string, at: Moment): boolean =>
  deadlines.some(
    ({ rule, about, status, dueAt }) => rule === of && about === notice && status === 'running' && dueAt < at,
  );

/** The demand of this kind under this notice; whether the body has done it is known from what it has sent. */
export const undone = (file: Supervision, notice: string, demand: ChargeDemand['demand']): ChargeDemand => {
  const [act, law] = INSTEAD[demand];
  supervisionProcedure.assertLawful(act, file.status);
  const one = demandOf(file, notice);
  if (one?.demand === demand && !one.remediedAt) return one;
  throw new NotLeftUndone(law);
};

/** By which decision of the body each is done. */
const DONE_BY: Readonly<Partial<Record<Demand['demand'], string>>> = {
  charge: 'charge',
  'charge-change': 'charge',
  'charge-supplement': 'charge',
  'identity-change': 'charge',
  requalification: 'requalification',
  split: 'case-split',
  merger: 'case-merger',
  transfer: 'transfer-request',
  initiation: 'initiation',
  replacement: 'replacement',
  investigation: 'remedy',
  measure: 'remedy',
  'measure-end': 'measure-end',
  'custody-extension': 'custody-extension',
};
const doneBy = (one: Demand): string | undefined =>
  one.demand === 'cancellation' ? cancelledBy(one) : DONE_BY[one.demand];

const cancelledBy = ({ decision }: CancellationDemand): string =>
  isDemandedDecision(decision) ? 'remedy' : `${decision}-cancellation`;

/** What the body has decided is what was demanded by this notice. */
export const complied = (
  file: Supervision,
  { demand, decision }: { demand?: string | undefined; decision: string },
  at: Moment,
): SupervisionEvent[] => {
  const one = file.demands.find((each) => each.notice === demand && doneBy(each) === decision);
  return one && !one.remediedAt ? [remedyRecorded(file.id, { notice: one.notice }, at)] : [];
};

interface Declining {
  readonly demand?: string | undefined;
  readonly decision: string;
  readonly notice: string;
  readonly reason?: UndoneReason | undefined;
}

/** The body has written that it does not agree with what this notice demands (TTLT 04/2018 4(3), 5, 7(1)(c), 8(1)(b), 16(1), (3)). */
export const declined = (
  file: Supervision,
  { demand, decision, notice: answer, reason }: Declining,
  at: Moment,
): SupervisionEvent[] => {
  const one = decision === 'demand-declined' && file.demands.find(({ notice }) => notice === demand);
  return one && !one.remediedAt ? [demandDeclinedByBody(file.id, { notice: one.notice, answer, reason }, at)] : [];
};

const demandOf = ({ demands }: Supervision, notice: string): ChargeDemand | undefined => {
  for (const one of demands) if (one.notice === notice && 'article' in one) return one;
  return undefined;
};
