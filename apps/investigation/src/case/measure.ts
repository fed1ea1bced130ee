import {
  caseCoercionOrdered,
  measureApplied,
  measureEvidenceDemanded,
  measureEvidenceSupplied,
  measureOrdered,
  measureRefused,
  measureRenewed,
  type AgencyId,
  type AskedMeasureEnd,
  type Day,
  type EventOf,
  type FileId,
  type HeldCoercion,
  type HeldMeasure,
  type Moment,
  type OrderedMeasure,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import {
  assertLonger,
  assertNotUnder,
  assertOrderWithin,
  earlier,
  eachCoercion,
  heldUnder,
  INVESTIGATION_SUSPENSION,
  MeasureRefusal,
  needsApproval,
  runningLimit,
  stillHeld,
  type Deadline,
} from '@la-chan/procedure';
import { investigated, type Accused } from './accused';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';
import { limitOfOne } from './resumed-alone';

/** A measure under which an accused is; `end`: the procuracy is asked to end it, and has not answered. */
export interface CaseMeasure extends HeldMeasure {
  readonly end?: { readonly exchange: string; readonly ground: AskedMeasureEnd };
}

/** Bail or a deposit, as it was sent to be approved; `renewal`: in place of an order that ends. */
export interface MeasureOrder {
  readonly measure: PreventiveMeasure;
  readonly exchange: string;
  readonly number: string;
  readonly until: Day;
  readonly renewal?: true;
  /** The procuracy waits for more evidence. */
  readonly demanded?: true;
}

const ORDERING = 'TTLT 04/2018 21(1), 22(1), 23(1)';
const DECIDING = 'TTLT 04/2018 21(3), 22(3)';

interface Order {
  readonly accused: FileId;
  readonly measure: PreventiveMeasure;
  readonly number: string;
  readonly until: Day;
  /** The request to the procuracy, of what that has to approve. */
  readonly exchange: string;
  readonly to: AgencyId;
}

/** Within the investigation; bail and a deposit are carried out once the procuracy has approved them (TTLT 04/2018 21(1), 22(1)). */
export const applyMeasure = (
  file: Case,
  { exchange, to, ...order }: Order,
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('applyMeasure', file.status);
  assertFreeOf(file, order);
  assertWithinInvestigation(order, deadlines, at);
  return needsApproval(order.measure)
    ? [measureOrdered(file.id, { ...order, exchange, to }, at)]
    : [measureApplied(file.id, { ...order, seriousness: file.seriousness }, at)];
};

interface OrderInstead extends Omit<Order, 'to'> {
  readonly by: AgencyId;
  readonly demand: string;
}

/** What the procuracy has ordered itself, having demanded it of the body in vain (TTLT 04/2018 5(3)(c)). */
export const measureByProcuracy = (file: Case, order: OrderInstead, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('applyMeasure', file.status);
  assertFreeOf(file, order);
  return [measureApplied(file.id, { ...order, seriousness: file.seriousness }, at)];
};

/** A new order where the investigation goes on past the last day of the one in use, also once that is over (TTLT 04/2018 23(1)). */
export const renewMeasure = (
  file: Case,
  { exchange, to, ...order }: Order,
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('renewMeasure', file.status);
  for (const { measures, measureOrders } of investigated(file, [order.accused])) {
    assertLonger(heldUnder(measures, order.measure, ORDERING), order.until, ORDERING);
    assertNoneWaits(measureOrders, order.measure);
  }
  assertWithinInvestigation(order, deadlines, at);
  return needsApproval(order.measure)
    ? [measureOrdered(file.id, { ...order, exchange, to, renewal: true }, at)]
    : [measureRenewed(file.id, order, at)];
};

/** As it was ordered first, or anew. */
export const orderedAgain = (
  file: Case,
  { renewal, ...order }: EventOf<typeof measureOrdered>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => (renewal ? renewMeasure : applyMeasure)(file, order, deadlines, at);

/** As it is used: once approved, no longer than it could have been ordered for; what has come along, and what the procuracy orders itself, this body does not bound. */
export const appliedAgain = (
  file: Case,
  used: EventOf<typeof measureApplied>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  if (used.since || used.brought || used.demand) return [];
  if (!used.approval) return applyMeasure(file, { ...used, ...UNASKED }, deadlines, at);
  assertWithinInvestigation(used, deadlines, at);
  return [measureApplied(file.id, used, at)];
};

/** The same of a new order. */
export const renewedAgain = (
  file: Case,
  used: EventOf<typeof measureRenewed>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  if (!used.approval) return renewMeasure(file, { ...used, ...UNASKED }, deadlines, at);
  for (const { measures } of investigated(file, [used.accused]))
    assertLonger(heldUnder(measures, used.measure, ORDERING), used.until, ORDERING);
  assertWithinInvestigation(used, deadlines, at);
  return [measureRenewed(file.id, used, at)];
};

/** Of what needs no approval nobody is asked. */
const UNASKED = { exchange: '', to: '' };

/** What the procuracy has decided of an accused, and in which exchange. */
export interface Decided {
  readonly accused: FileId;
  readonly exchange: string;
  readonly by: AgencyId;
  readonly number: string;
}

/** From then on it is carried out. */
export const approveMeasure = (
  file: Case,
  { accused, number: approval, ...decision }: Decided,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('approveMeasure', file.status);
  const { measure, number, until, renewal } = ordered(file, accused, decision.exchange);
  const order = { accused, measure, number, until, ...decision, approval };
  return renewal
    ? [measureRenewed(file.id, order, at)]
    : [measureApplied(file.id, { ...order, seriousness: file.seriousness }, at)];
};

export const refuseMeasure = (file: Case, refusal: Decided, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('refuseMeasure', file.status);
  const { measure } = ordered(file, refusal.accused, refusal.exchange);
  return [measureRefused(file.id, { ...refusal, measure }, at)];
};

/** The procuracy asks for more before it decides (TTLT 04/2018 21(3), 22(3)). */
export const recordMeasureDemand = (
  file: Case,
  { accused, exchange, by }: Omit<Decided, 'number'>,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordMeasureDemand', file.status);
  const { measure } = ordered(file, accused, exchange);
  return [measureEvidenceDemanded(file.id, { accused, measure, exchange, by }, at)];
};

/** What the procuracy has demanded, or what else comes to light while it decides (TTLT 04/2018 16(1), 21(3), 22(3)). */
export const supplyMeasureEvidence = (
  file: Case,
  { accused, measure }: { accused: FileId; measure: PreventiveMeasure },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('supplyMeasureEvidence', file.status);
  const [one] = investigated(file, [accused]);
  const order = one?.measureOrders?.find((each) => each.measure === measure);
  if (!order) throw new MeasureRefusal('measure-not-pending', DECIDING);
  return [measureEvidenceSupplied(file.id, { accused, measure, exchange: order.exchange }, at)];
};

const ordered = (file: Case, accused: FileId, exchange: string): MeasureOrder => {
  const [one] = investigated(file, [accused]);
  const order = one?.measureOrders?.find((each) => each.exchange === exchange);
  if (order) return order;
  throw new MeasureRefusal('measure-not-pending', DECIDING);
};

/** An order of before, or of another agency, is used on here. */
export const usedOn = (
  { id, seriousness }: Pick<Case, 'id' | 'seriousness'>,
  order: OrderedMeasure,
  at: Moment,
  how: { brought?: true } = {},
): CaseEvent => measureApplied(id, { ...order, ...how, seriousness }, at);

/** Of somebody who goes on in this case: what lasts or stands is used on here. */
export const measuresOn = (
  file: Pick<Case, 'id' | 'seriousness'>,
  coming: {
    readonly id: FileId;
    readonly measures?: readonly CaseMeasure[] | undefined;
    readonly coercions?: readonly HeldCoercion[] | undefined;
  },
  at: Moment,
  how: { brought?: true } = {},
): CaseEvent[] => [
  ...stillHeld(coming.measures, at).map((one) => usedOn(file, { accused: coming.id, ...one }, at, how)),
  ...eachCoercion([coming], (accused, one) => caseCoercionOrdered(file.id, { ...one, accused }, at)),
];

/** Bail or a deposit is to be cancelled for it, or was: whoever is detained for that is not for longer than the case may be investigated. */
export const hasBroken = ({ measures = [], breached = false }: Accused): boolean =>
  breached || measures.some(({ end }) => end?.ground === 'breach');

/** The accused is not under it, nor to be. */
const assertFreeOf = (file: Case, { accused, measure }: Pick<Order, 'accused' | 'measure'>): void => {
  for (const { measures, measureOrders } of investigated(file, [accused])) {
    assertNotUnder(measures, measure, ORDERING);
    assertNoneWaits(measureOrders, measure);
  }
};

const assertNoneWaits = (orders: readonly MeasureOrder[] | undefined, measure: PreventiveMeasure): void => {
  if (orders?.some((one) => one.measure === measure)) throw new MeasureRefusal('measure-still-pending', DECIDING);
};

/** Of all, or of who alone was resumed, whichever ends first. */
const assertWithinInvestigation = (
  { accused, until }: Pick<Order, 'accused' | 'until'>,
  deadlines: readonly Deadline[],
  at: Moment,
) => {
  const limit = earlier(runningLimit(INVESTIGATION_SUSPENSION, deadlines), limitOfOne(deadlines, accused));
  assertOrderWithin(limit, until, at, 'TTLT 04/2018 23(1)');
};
