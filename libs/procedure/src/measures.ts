import {
  dayOf,
  type Day,
  type EndedMeasure,
  type FileId,
  type HeldCoercion,
  type HeldMeasure,
  type Moment,
  type OrderedMeasure,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import type { Deadline } from './clocks';
import { writtenDay } from './clocks/day';
import type { Lawful } from './handover';
import { Refusal } from './refusal';

type Measures = readonly HeldMeasure[];

/** What the procuracy approves before it is carried out in an investigation, and ends itself (TTLT 04/2018 20, 21(1), 22(1), 23(1)). */
export const needsApproval = (measure: PreventiveMeasure): boolean => measure === 'bail' || measure === 'deposit';

/** What stands against a preventive measure, whoever orders it. */
export class MeasureRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'measure-applied-already'
      | 'measure-not-applied'
      | 'measure-not-longer'
      | 'measure-over'
      | 'measure-too-long'
      | 'measure-still-pending'
      | 'measure-not-pending'
      | 'measure-without-approval'
      | 'measure-end-asked-already'
      | 'measure-end-not-asked'
      | 'measure-end-not-decided'
      | 'measure-goes-with-file',
    override readonly law: string,
    override readonly params: Refusal['params'] = {},
    override readonly field?: string,
  ) {
    super(code);
  }
}

/** The measure under which somebody is. */
export function heldUnder<Held extends HeldMeasure>(
  measures: readonly Held[] | undefined,
  measure: PreventiveMeasure,
  law: string,
): Held {
  const one = measures?.find((each) => each.measure === measure);
  if (one) return one;
  throw new MeasureRefusal('measure-not-applied', law);
}

export function assertNotUnder(measures: Measures | undefined, measure: PreventiveMeasure, law: string): void {
  if (measures?.some((each) => each.measure === measure)) throw new MeasureRefusal('measure-applied-already', law);
}

/** An order that lasts, and no longer than the limit of the stage, as its extensions have left that (BLTTHS 241; TTLT 04/2018 23(1)). */
export function assertOrderWithin(limit: Deadline | undefined, until: Day, at: Moment, law: string): void {
  if (until < dayOf(at)) throw new MeasureRefusal('measure-over', law, {}, 'until');
  if (limit && until > limit.dueOn)
    throw new MeasureRefusal('measure-too-long', law, { until: writtenDay(limit.dueOn) }, 'until');
}

/** A new order goes beyond the one that it follows. */
export function assertLonger({ until: last }: HeldMeasure, until: Day, law: string): void {
  if (until <= last) throw new MeasureRefusal('measure-not-longer', law, { until: writtenDay(last) }, 'until');
}

/** It ends with its last day, and before that by a decision, which has a number. */
export function assertMayEnd({ until }: HeldMeasure, number: string | undefined, at: Moment, law: string): void {
  if (number === undefined && dayOf(at) < until) throw new MeasureRefusal('measure-end-not-decided', law);
}

export const withMeasure = <Held extends HeldMeasure>(measures: readonly Held[] | undefined, one: Held): Held[] => [
  ...withoutMeasure(measures, one.measure),
  one,
];

export const withoutMeasure = <Held extends HeldMeasure>(
  measures: readonly Held[] | undefined,
  measure: PreventiveMeasure,
): Held[] => (measures ?? []).filter((each) => each.measure !== measure);

/** As the file names them where it goes. */
export const heldMeasures = ({
  measures = [],
  coercions = [],
}: {
  readonly measures?: Measures | undefined;
  readonly coercions?: readonly HeldCoercion[] | undefined;
}): { measures?: HeldMeasure[]; coercions?: HeldCoercion[] } => ({
  ...(measures.length > 0 && {
    measures: measures.map(({ measure, number, since, until }) => ({ measure, number, since, until })),
  }),
  ...(coercions.length > 0 && { coercions: [...coercions] }),
});

/** Those that are used on where the file has come, their last day not being over. */
export const stillHeld = <Held extends HeldMeasure>(measures: readonly Held[] | undefined, at: Moment): Held[] =>
  (measures ?? []).filter(({ until }) => until >= dayOf(at));

/** Whom a file is about, and under what. */
interface Bound {
  readonly id: FileId;
  readonly measures?: Measures | undefined;
}

/** What is used on of whoever comes with a file, each by an entry of its own. */
export const measuresUsedOn = <Entry>(
  coming: readonly Bound[],
  at: Moment,
  entry: (whom: FileId, one: HeldMeasure) => Entry,
): Entry[] => coming.flatMap(({ id, measures }) => stillHeld(measures, at).map((one) => entry(id, one)));

/** With the matter of these every measure ends, each by an entry of its own. */
export const measuresEnded = <Entry>(
  whom: readonly Bound[],
  entry: (whom: FileId, measure: PreventiveMeasure) => Entry,
): Entry[] => whom.flatMap(({ id, measures = [] }) => measures.map(({ measure }) => entry(id, measure)));

/**
 * As another agency tells that had the file before; nothing where its last day is over, or the matter of whom it binds is
 * elsewhere, or has such a measure by another order than that in whose place it comes.
 */
export const followingMeasure =
  <File extends { readonly id: FileId; readonly status: string }, Event>(
    procedure: Lawful<File['status'], 'recordMeasure'>,
    pursued: (file: File) => readonly Bound[],
    applied: (file: File, one: Ordered, at: Moment) => Event,
    renewed = applied,
  ) =>
  (file: File, { follows, ...one }: OrderedMeasure, at: Moment): Event[] => {
    procedure.assertLawful('recordMeasure', file.status);
    const whom = pursued(file).find(({ id }) => id === one.accused);
    if (!whom || one.until < dayOf(at)) return [];
    const held = whom.measures?.find(({ measure }) => measure === one.measure);
    if (!held) return [applied(file, one, at)];
    return held.number === follows && held.until < one.until ? [renewed(file, one, at)] : [];
  };

type Ordered = Omit<OrderedMeasure, 'follows'>;

/** As another agency tells that had the file before; nothing where nobody of these is under it by that order. */
export const followingMeasureEnd =
  <File extends { readonly id: FileId; readonly status: string }, Event>(
    procedure: Lawful<File['status'], 'endMeasure'>,
    here: (file: File) => readonly Bound[],
    ended: (file: FileId, end: Omit<EndedMeasure, 'order'>, at: Moment) => Event,
  ) =>
  (file: File, { order, ...end }: EndedMeasure, at: Moment): Event[] => {
    procedure.assertLawful('endMeasure', file.status);
    const isThat = ({ measure, number }: HeldMeasure): boolean => measure === end.measure && number === order;
    const isUnder = here(file).some(({ id, measures }) => id === end.accused && measures?.some(isThat));
    return isUnder ? [ended(file.id, end, at)] : [];
  };
