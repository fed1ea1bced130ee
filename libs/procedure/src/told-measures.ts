import {
  caseCoercionEnded,
  caseCoercionOrdered,
  measureApplied,
  measureEnded,
  measureRenewed,
  prosecutedMeasureApplied,
  prosecutedMeasureEnded,
  prosecutedMeasureRenewed,
  prosecutionCoercionEnded,
  prosecutionCoercionOrdered,
  trialCoercionEnded,
  trialCoercionOrdered,
  triedMeasureApplied,
  triedMeasureEnded,
  type EndedCoercion,
  type EndedMeasure,
  type EntryCorrected,
  type FileId,
  type HeldCoercion,
  type HeldMeasure,
  type Moment,
  type OrderedCoercion,
  type OrderedMeasure,
} from '@la-chan/contracts';
import { dataOf, type HistoryEntry, putRight } from './clocks/history';
import { isAlike } from './correction';
import { heldMeasures } from './measures';

/** Whom a file is about, and under what. */
export interface UnderMeasures {
  readonly id: FileId;
  readonly measures?: readonly HeldMeasure[] | undefined;
  readonly coercions?: readonly HeldCoercion[] | undefined;
}

/** What is told of coercive and preventive measures to whoever has the file by then. */
export interface ToldOfMeasures {
  readonly ordered?: readonly OrderedCoercion[] | undefined;
  readonly ended?: readonly EndedCoercion[] | undefined;
  readonly orderedMeasures?: readonly OrderedMeasure[] | undefined;
  readonly endedMeasures?: readonly EndedMeasure[] | undefined;
}

/** What whoever has the file was told otherwise: of the orders under which these were as it went, and of what has ended. */
export const measuresReadAnew = (
  [whom, then]: readonly [readonly UnderMeasures[], History],
  [before, stood]: readonly [readonly UnderMeasures[], History],
): Required<ToldOfMeasures> => ({
  orderedMeasures: whom.flatMap((one) => {
    const { measures: told = [] } = heldMeasures(before.find(({ id }) => id === one.id) ?? {});
    return (heldMeasures(one).measures ?? []).flatMap((order) => {
      const was = told.find(({ measure }) => measure === order.measure);
      return was && !isAlike(was, order) ? [{ ...order, accused: one.id, was: was.number }] : [];
    });
  }),
  ordered: whom.flatMap(({ id: accused, coercions = [] }) => {
    const { coercions: told = [] } = before.find(({ id }) => id === accused) ?? {};
    return coercions.flatMap((one) => {
      const was = told.find(({ order }) => order === one.order);
      return was && !isAlike(was, one) ? [{ ...one, accused }] : [];
    });
  }),
  endedMeasures: saidAnew(endsIn(then), endsIn(stood)),
  ended: saidAnew(coercionEndsIn(then), coercionEndsIn(stood)),
});

/** The corrections by which a file follows such an order that it knows by what was told before; undefined where it does not. */
export const measureRighted = (
  history: History,
  { accused, measure, was, number, until, since }: OrderedMeasure,
  by: Teller,
): EntryCorrected[] | undefined => {
  const orders = was === undefined ? [] : ordersOf(putRight(history), { accused, measure });
  const order = orders.findLast((one) => numberOf(one) === was);
  const first = order && orders.slice(0, orders.indexOf(order) + 1).findLast((one) => appliedBy(one));
  if (!order || first === order) return order && saying(order, { number, until, since }, by);
  return [...saying(order, { number, until }, by), ...(first ? saying(first, { since }, by) : [])];
};

/** Somebody has come under it before, by whatever order. */
export const wasUnder = (history: History, whose: Whose): boolean => ordersOf(putRight(history), whose).length > 0;

export const measureEndRighted = (
  history: History,
  { accused, measure, was, number, since }: EndedMeasure,
  by: Teller,
): EntryCorrected[] | undefined => {
  if (was === undefined) return undefined;
  const isThat = (one: End | undefined): boolean =>
    one?.measure === measure && one.number === was && whoseIs(one) === accused;
  const end = putRight(history).findLast((entry) => isThat(endedBy(entry)));
  return end && saying(end, { number, ...(since && { since }) }, by);
};

export const coercionRighted = (
  history: History,
  { order, number, since }: OrderedCoercion,
  by: Teller,
): EntryCorrected[] | undefined => {
  const known = putRight(history).findLast((entry) => coercedBy(entry)?.order === order);
  return known && saying(known, { number, since }, by);
};

export const coercionEndRighted = (
  history: History,
  { order, was, number, since }: EndedCoercion,
  by: Teller,
): EntryCorrected[] | undefined => {
  if (was === undefined) return undefined;
  const end = putRight(history).findLast((entry) => {
    const ended = coercionEndedBy(entry);
    return ended?.order === order && ended.number === was;
  });
  return end && saying(end, { number, ...(since && { since }) }, by);
};

type History = readonly HistoryEntry[];
type Teller = NonNullable<EntryCorrected['told']>;
/** By which number, and since when. */
interface Over {
  readonly number?: string | undefined;
  readonly since: Moment;
}
type Whose = Pick<OrderedMeasure, 'accused' | 'measure'>;
type End = NonNullable<ReturnType<typeof endedBy>>;

const appliedBy = (entry: HistoryEntry) =>
  dataOf(entry, measureApplied) ?? dataOf(entry, prosecutedMeasureApplied) ?? dataOf(entry, triedMeasureApplied);
const orderedBy = (entry: HistoryEntry) =>
  appliedBy(entry) ?? dataOf(entry, measureRenewed) ?? dataOf(entry, prosecutedMeasureRenewed);
const endedBy = (entry: HistoryEntry) =>
  dataOf(entry, measureEnded) ?? dataOf(entry, prosecutedMeasureEnded) ?? dataOf(entry, triedMeasureEnded);
const coercedBy = (entry: HistoryEntry) =>
  dataOf(entry, caseCoercionOrdered) ??
  dataOf(entry, prosecutionCoercionOrdered) ??
  dataOf(entry, trialCoercionOrdered);
const coercionEndedBy = (entry: HistoryEntry) =>
  dataOf(entry, caseCoercionEnded) ?? dataOf(entry, prosecutionCoercionEnded) ?? dataOf(entry, trialCoercionEnded);

const whoseIs = (data: { readonly accused: FileId } | { readonly defendant: FileId }): FileId =>
  'accused' in data ? data.accused : data.defendant;
const numberOf = (entry: HistoryEntry): string | undefined => orderedBy(entry)?.number;

/** The orders by which somebody came under a measure, and has stayed under it. */
const ordersOf = (told: History, { accused, measure }: Whose): HistoryEntry[] =>
  told.filter((entry) => {
    const order = orderedBy(entry);
    return order?.measure === measure && whoseIs(order) === accused;
  });

/** The ends by a decision, each by its entry, and of which order. */
function endsIn(history: History): Map<string, EndedMeasure & Over> {
  const told = putRight(history);
  return new Map(
    told.flatMap((entry, place) => {
      const end = endedBy(entry);
      if (entry.id === undefined || end?.number === undefined) return [];
      const { measure, ground, number, since = entry.at } = end;
      const accused = whoseIs(end);
      const [order] = ordersOf(told.slice(0, place), { accused, measure }).slice(-1).map(numberOf);
      return order === undefined ? [] : [[entry.id, { accused, measure, order, ground, number, since }] as const];
    }),
  );
}

const coercionEndsIn = (history: History): Map<string, EndedCoercion & Over> =>
  new Map(
    putRight(history).flatMap((entry) => {
      const end = coercionEndedBy(entry);
      if (entry.id === undefined || !end) return [];
      const { order, ground, number, since = entry.at } = end;
      return [[entry.id, { accused: whoseIs(end), order, ground, ...(number && { number }), since }] as const];
    }),
  );

/** Those that have another number, or another day, now. */
const saidAnew = <End extends Over>(
  now: ReadonlyMap<string, End>,
  stood: ReadonlyMap<string, End>,
): (End & { was: string })[] =>
  [...now].flatMap(([entry, end]) => {
    const { number: was, since } = stood.get(entry) ?? {};
    return was !== undefined && (was !== end.number || since !== end.since) ? [{ ...end, was }] : [];
  });

/** Of an entry what it is to say otherwise. */
function saying(
  { id: entry, at, data }: HistoryEntry,
  is: Pick<EntryCorrected['changes'], 'number' | 'until' | 'since'>,
  told: Teller,
): EntryCorrected[] {
  const said: Readonly<Record<string, unknown>> = { since: at, ...data };
  const changes = Object.fromEntries(Object.entries(is).filter(([field, value]) => !isAlike(said[field], value)));
  const isOtherwise = entry !== undefined && Object.keys(changes).length > 0;
  return isOtherwise ? [{ entry, reason: 'wrong-entry', changes, repeatedIn: [], told }] : [];
}
