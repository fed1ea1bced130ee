import type {
  caseCoercionEnded,
  caseCoercionOrdered,
  CoerciveMeasure,
  EventOf,
  FileId,
  HeldCoercion,
  Moment,
  OrderedCoercion,
  PropertyItem,
  StandingCoercion,
} from '@la-chan/contracts';
import type { Lawful, Made } from './handover';
import { Refusal } from './refusal';

export type CoercionAct = 'orderCoercion' | 'recordCoercion' | 'endCoercion';

type Ordered = EventOf<typeof caseCoercionOrdered>['data'];
type Ended = EventOf<typeof caseCoercionEnded>['data'];

/** By what a court tells the procuracy, and by what whom it is about has it. */
interface Told {
  readonly notice?: string | null;
  readonly delivery?: string;
}
type Order = Pick<Ordered, 'order' | 'measure' | 'number' | 'accused'>;
type Ending = Omit<Ended, 'accused'>;

/** Whose matter it is about, and what stands of that. */
interface Coerced {
  readonly id: FileId;
  readonly coercions?: readonly HeldCoercion[] | undefined;
}

interface File<Status> {
  readonly id: FileId;
  readonly status: Status;
}

export class CoercionRefusal extends Refusal {
  constructor(
    override readonly code: 'coercion-of-whom' | 'no-such-coercion',
    override readonly law: string,
    override readonly field: string,
  ) {
    super(code);
  }
}

/** What the routes of a file need of it. */
export interface Coercing<Of, Event> {
  /** The articles by which it is ordered and ended. */
  readonly law: string;
  readonly orderCoercion: (file: Of, order: Order & Told, at: Moment) => Event[];
  /** As another agency tells that had the file before; nothing where it is known, or the matter of whom it is of is elsewhere or over. */
  readonly recordCoercion: (file: Of, ordered: OrderedCoercion, at: Moment) => Event[];
  readonly endCoercion: (file: Of, ending: Ending & Told, at: Moment) => Event[];
  /** Whether somebody is in the file, and has not only gone on in another. */
  readonly has: (file: Of, accused: FileId) => boolean;
  /** Whether it stands of somebody who is in the file, not only of who went on in another. */
  readonly holds: (file: Of, order: string) => boolean;
}

/** Of whom it is, as the list has it. */
export const whoseCoercion = <One extends Coerced>(whom: readonly One[], order: string): One | undefined =>
  whom.find(({ coercions = [] }) => coercions.some((one) => one.order === order));

/** Whose measure has ended, coercive or preventive, as far as the list knows. */
export const whoseEnded = (
  whom: readonly Coerced[],
  ended: { readonly accused: FileId } | { readonly order: string },
): FileId | undefined => ('accused' in ended ? ended.accused : whoseCoercion(whom, ended.order)?.id);

/** Of whom it is ordered; who is in the file; and whose matter it is that goes on here, or waits. */
interface Coercible<Of> extends Record<'going' | 'here', (file: Of) => readonly Coerced[]> {
  readonly pursued?: (file: Of) => readonly Coerced[];
}

/** Of these accused, and what stands of whoever is in the file; how long, no text at hand says (BLTTHS 128–130). */
export const coercing = <Of extends File<string>, Event>(
  procedure: Lawful<Of['status'], CoercionAct>,
  { ordered, ended }: { readonly ordered: Made<Ordered & Told, Event>; readonly ended: Made<Ended & Told, Event> },
  { going, here, pursued = going }: Coercible<Of>,
  law: string,
): Coercing<Of, Event> => ({
  law,
  holds: (file, order) => whoseCoercion(here(file), order) !== undefined,
  orderCoercion: (file, order, at) => {
    procedure.assertLawful('orderCoercion', file.status);
    const isKnown = going(file).some(({ id }) => id === order.accused);
    // A witness or another person is brought in, nobody who is accused: that one is escorted.
    const isRight = order.measure === 'bringing-in' ? order.accused === undefined : isKnown;
    if (!isRight) throw new CoercionRefusal('coercion-of-whom', law, '/accused');
    return [ordered(file.id, order, at)];
  },
  has: (file, accused) => here(file).some(({ id }) => id === accused),
  recordCoercion: (file, order, at) => {
    procedure.assertLawful('recordCoercion', file.status);
    const isToStand = pursued(file).some(({ id }) => id === order.accused) && !whoseCoercion(here(file), order.order);
    return isToStand ? [ordered(file.id, order, at)] : [];
  },
  endCoercion: (file, ending, at) => {
    procedure.assertLawful('endCoercion', file.status);
    const whose = whoseCoercion(here(file), ending.order);
    if (!whose) throw new CoercionRefusal('no-such-coercion', law, '/order');
    return [ended(file.id, { ...ending, accused: whose.id }, at)];
  },
});

/** What a file does not name that has gone without it: what stands of it, since then. */
export const orderedBefore = ({ order, measure, number, accused }: Order, since: Moment): OrderedCoercion[] =>
  accused && stands(measure) ? [{ order, measure, number, since, accused }] : [];

const stands = (measure: CoerciveMeasure): measure is StandingCoercion =>
  measure === 'distraint' || measure === 'freezing';

/** What stands of somebody after one more order, or the end of one. */
export const coercionsAfter = (
  { coercions = [] }: Pick<Coerced, 'coercions'>,
  data: (Order & { readonly since?: Moment | undefined }) | Pick<Ended, 'order'>,
  at: Moment,
): { coercions: readonly HeldCoercion[] } => {
  const others = coercions.filter(({ order }) => order !== data.order);
  if (!('measure' in data) || !stands(data.measure)) return { coercions: others };
  const { order, measure, number, since = at } = data;
  return { coercions: [...others, { order, measure, number, since }] };
};

/** An entry for each that stands: it goes on where these go, or ends with their matter (BLTTHS 230(2), 248(2); TTLT 04/2018 33(2)). */
export const eachCoercion = <Entry>(
  coming: readonly Coerced[],
  entry: (whom: FileId, one: HeldCoercion) => Entry,
): Entry[] => coming.flatMap(({ id, coercions = [] }) => coercions.map((one) => entry(id, one)));

/** What of it stands, each with whom it is of, as the answer to a handover names it. */
export const heldCoercions = (
  whom: readonly Coerced[],
): { coercions?: (HeldCoercion & { readonly accused: FileId })[] } => {
  const coercions = eachCoercion(whom, (accused, one) => ({ ...one, accused }));
  return coercions.length > 0 ? { coercions } : {};
};

/** What has come back of this one. */
export const heldOf = <Held extends { readonly accused: FileId }>(
  id: FileId,
  all: readonly Held[] = [],
): Omit<Held, 'accused'>[] => all.filter(({ accused }) => accused === id).map(({ accused: _, ...one }) => one);

/** Nothing of it stands here any more. */
export const uncoerced = ({ coercions }: Pick<Coerced, 'coercions'>): { coercions?: readonly HeldCoercion[] } =>
  coercions ? { coercions: [] } : {};

const PROPERTY = { distraint: 'distrained-property', freezing: 'frozen-account' } as const;

interface Decided {
  readonly items: readonly PropertyItem[];
  readonly accused?: FileId | undefined;
  readonly defendant?: FileId | undefined;
}

/** As a decision on property leaves it, of all or of one: what that has lifted is over, unless other things of the kind are held on (TTLT 01/2020 12(2)). */
export const coercionsLeft = (
  { id, coercions }: Coerced,
  { items, accused, defendant: whose = accused }: Decided,
): { coercions?: readonly HeldCoercion[] } => {
  const isLifted = ({ measure }: HeldCoercion): boolean => {
    const ofKind = items.filter(({ of }) => of === PROPERTY[measure]);
    return ofKind.length > 0 && ofKind.every(({ decided }) => decided === 'lifted');
  };
  const isTheirs = whose === undefined || whose === id;
  return coercions && isTheirs ? { coercions: coercions.filter((one) => !isLifted(one)) } : {};
};
