import {
  prosecutionCoercionOrdered,
  prosecutedMeasureApplied,
  prosecutedMeasureEnded,
  prosecutedMeasureRenewed,
  type Day,
  type EventOf,
  type FileId,
  type HeldCoercion,
  type HeldMeasure,
  type Moment,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import {
  assertLonger,
  assertMayEnd,
  assertNotUnder,
  assertOrderWithin,
  eachCoercion,
  followingMeasure,
  followingMeasureEnd,
  heldUnder,
  stillHeld,
  type Deadline,
} from '@la-chan/procedure';
import { limitToDecide } from './limit-to-decide';
import { isHere, pursued } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutedAccused, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

const LAW = 'BLTTHS 241; TTLT 04/2018 21(6), 22(6), 23';

interface Order {
  readonly accused: FileId;
  readonly measure: PreventiveMeasure;
  readonly number: string;
  readonly until: Day;
}

/** For no longer than the procuracy may take to decide (BLTTHS 241; TTLT 04/2018 21(6), 22(6)). */
export const applyMeasure = (
  file: ProsecutionFile,
  order: Order,
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('applyMeasure', file.status);
  assertNotUnder(decidedOn(file, order.accused).measures, order.measure, LAW);
  assertWithinDecision(deadlines, order, at);
  return [prosecutedMeasureApplied(file.id, { ...order, seriousness: file.seriousness }, at)];
};

/** Where the order in use does not suffice to decide, or the limit was extended (TTLT 04/2018 23). */
export const renewMeasure = (
  file: ProsecutionFile,
  order: Order,
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('renewMeasure', file.status);
  assertBeyond(file, order);
  assertWithinDecision(deadlines, order, at);
  return [prosecutedMeasureRenewed(file.id, order, at)];
};

/** The order in whose place it comes. */
const assertBeyond = (file: ProsecutionFile, { accused, measure, until }: Omit<Order, 'number'>): void => {
  assertLonger(heldUnder(decidedOn(file, accused).measures, measure, LAW), until, LAW);
};

export const inTurn = (event: ProsecutionEvent): ((file: ProsecutionFile) => void) | undefined =>
  event.type === prosecutedMeasureRenewed.type
    ? (file) => {
        assertBeyond(file, event.data);
      }
    : undefined;

/** With its last day, or before by a decision (BLTTHS 236(1), 241). */
export const endMeasure = (
  file: ProsecutionFile,
  ended: EventOf<typeof prosecutedMeasureEnded>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('endMeasure', file.status);
  const one = file.accused.find(({ id }) => id === ended.accused);
  if (!one || !isHere(one)) throw new ProsecutionRefusal('not-of-this-file', LAW);
  assertMayEnd(heldUnder(one.measures, ended.measure, LAW), ended.number, at, LAW);
  return [prosecutedMeasureEnded(file.id, ended, at)];
};

/** As whoever had the file before tells. */
export const followMeasure = followingMeasure<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  pursued,
  (file, one, at) => prosecutedMeasureApplied(file.id, { ...one, brought: true, seriousness: file.seriousness }, at),
  ({ id }, { accused, measure, number, until }, at) =>
    prosecutedMeasureRenewed(id, { accused, measure, number, until }, at),
);

export const followMeasureEnd = followingMeasureEnd<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  ({ accused }) => accused.filter(isHere),
  prosecutedMeasureEnded,
);

/** What this procuracy was asked to end, and has ended. */
export interface EndedMeasure {
  readonly accused: FileId;
  readonly measure: PreventiveMeasure;
  readonly askedAt: Moment;
}

/** That measure, not another that has followed it. */
const isOf =
  ({ measure, askedAt }: EndedMeasure) =>
  (one: HeldMeasure): boolean =>
    one.measure === measure && one.since <= askedAt;

/** In a file that has come, and is not elsewhere. */
export const isUnder = ({ status, accused }: ProsecutionFile, ended: EndedMeasure): boolean =>
  prosecutionProcedure.lawfulActs(status).includes('endMeasure') &&
  accused.some(({ id, measures }) => id === ended.accused && measures?.some(isOf(ended)));

interface Coming {
  readonly id: FileId;
  readonly measures?: readonly HeldMeasure[] | undefined;
  readonly coercions?: readonly HeldCoercion[] | undefined;
}

/** What was ordered before is used on, where it lasts and this procuracy has not ended it since it was offered (TTLT 04/2018 20, 23(2)). */
export const measuresBrought = (
  { id: file, seriousness }: Pick<ProsecutionFile, 'id' | 'seriousness'>,
  coming: readonly Coming[],
  at: Moment,
  ended: readonly EndedMeasure[] = [],
): ProsecutionEvent[] => [
  ...coming.flatMap(({ id: accused, measures }) =>
    stillHeld(measures, at)
      .filter((one) => !ended.some((each) => each.accused === accused && isOf(each)(one)))
      .map((one) => prosecutedMeasureApplied(file, { ...one, accused, seriousness, brought: true }, at)),
  ),
  ...eachCoercion(coming, (accused, one) => prosecutionCoercionOrdered(file, { ...one, accused }, at)),
];

const assertWithinDecision = (deadlines: readonly Deadline[], { accused, until }: Order, at: Moment): void => {
  assertOrderWithin(limitToDecide(deadlines, accused), until, at, LAW);
};

const decidedOn = ({ accused }: ProsecutionFile, id: FileId): ProsecutedAccused => {
  const one = accused.find((each) => each.id === id && (each.state === 'proposed' || each.state === 'indicted'));
  if (one) return one;
  throw new ProsecutionRefusal('not-of-this-file', LAW);
};
