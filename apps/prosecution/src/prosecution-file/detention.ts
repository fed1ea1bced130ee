import {
  detentionTold,
  indictmentHandover,
  prosecutedAccusedDetained,
  prosecutedAccusedReleased,
  prosecutedDetentionExtended,
  type Article,
  type Clause,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { assertDetainedWithin, detentionsUnder, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import { isHere } from './prosecuted-accused';
import { limitToDecide } from './limit-to-decide';
import {
  prosecutionProcedure,
  type ProsecutedAccused,
  type ProsecutionFile,
  type ProsecutionStatus,
} from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

/** Until the last day of the order; `brought`: the investigation's or the court's, which came with the file and is still used. */
export interface Detained {
  readonly until: Day;
  readonly since: Moment;
  readonly brought: boolean;
}

/** Somebody of a file that comes, with the detention that goes on. */
export interface Held {
  readonly id: FileId;
  readonly article: Article;
  readonly clause: Clause;
  readonly detained?: Detained | null;
}

/** No new order is needed while the one that came lasts (TTLT 04/2018 18(2)(a)). */
export const heldFrom = (file: FileId, accused: readonly Held[], at: Moment): ProsecutionEvent[] =>
  accused.flatMap(({ id, article, clause, detained }) => {
    if (!detained) return [];
    const { until, since, brought } = detained;
    const order = { accused: id, until, since, article, clause };
    return [prosecutedAccusedDetained(file, { ...order, ...(brought && { brought }) }, at)];
  });

interface Order {
  readonly accused: FileId;
  readonly number: string;
  readonly until: Day;
}

/** By the head, for no longer than the procuracy may take to decide; after a resumption, to decide anew (BLTTHS 241, 249(5)). */
export const detain = (
  file: ProsecutionFile,
  order: Order,
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('detain', file.status);
  const { article, clause, detained } = ofThis(file, order.accused);
  if (detained) throw new ProsecutionRefusal('detained-already', 'BLTTHS 241');
  assertWithinDecision(deadlines, order);
  return [prosecutedAccusedDetained(file.id, { ...order, article, clause }, at)];
};

/** A new order where what is left of the last one does not suffice; both together within the limit (TTLT 04/2018 18(2)(b)). */
export const extendDetention = (
  file: ProsecutionFile,
  order: Order,
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('extendDetention', file.status);
  assertDetained(file, order.accused);
  assertWithinDecision(deadlines, order);
  const used = deadlines.find(
    ({ rule, about, status }) => DETENTIONS.includes(rule) && about === order.accused && status === 'running',
  );
  if (used && order.until <= used.dueOn) throw new ProsecutionRefusal('detention-not-longer', 'TTLT 04/2018 18(2)(b)');
  return [prosecutedDetentionExtended(file.id, order, at)];
};

/** Where a file is this procuracy's to decide on, or still on its way to or from it. */
const HERE: readonly ProsecutionStatus[] = ['awaiting-release', 'received', 'suspended', 'indicted', 'transferring'];

/**
 * What the investigation had ordered and tells, or puts right, only now is used on as if it had come with the file, and a
 * release ends that; neither beside an order of the procuracy, nor where it has freed that one, nor once the file has gone on.
 */
export const recordDetention = (
  file: ProsecutionFile,
  told: Omit<EventOf<typeof detentionTold>['data'], 'ended'>,
  at: Moment,
  isFreed = false,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordDetention', file.status);
  const { accused: id, until, released } = told;
  const since = receivedLast(file);
  const here = file.accused.filter((one) => one.id === id && HERE.includes(file.status));
  if (released) {
    const isEnded = here.some((one) => (isDecidedOn(one) || one.state === 'suspended') && one.detained?.brought);
    return [detentionTold(file.id, { ...told, ...(isEnded && { ended: true as const }) }, at)];
  }
  const held = here
    .filter(isDecidedOn)
    .filter(({ detained }) => (detained ? detained.brought && detained.until !== until : !isFreed))
    .map((one): Held => ({ ...one, detained: { until, since: one.detained?.since ?? since, brought: true } }));
  return [detentionTold(file.id, told, at), ...heldFrom(file.id, held, at)];
};

const hasDone =
  (what: readonly string[]) =>
  (accused: FileId, since: Moment, history: readonly HistoryEntry[]): boolean =>
    history.some(
      ({ type, at, data = {} }) =>
        what.includes(type) && data['brought'] !== true && data['accused'] === accused && at >= since,
    );

/** This procuracy has ended the detention of this one itself since the file came. */
export const freedHere = hasDone([prosecutedAccusedReleased.type]);

/** It has ordered, extended or ended it: that went on with the file. */
export const decidedHere = hasDone([
  prosecutedAccusedDetained.type,
  prosecutedDetentionExtended.type,
  prosecutedAccusedReleased.type,
]);

export const receivedLast = ({ receivedAt, receivedAgainAt }: ProsecutionFile): Moment =>
  receivedAgainAt.at(-1) ?? receivedAt;

/** Of what a court tells, since that returned the file; of what another procuracy does, since the file went there. */
export const cameLast = (
  file: ProsecutionFile,
  { kind, side }: { readonly kind: string; readonly side: 'opener' | 'receiver' },
): Moment => {
  const onwards = kind === indictmentHandover.kind ? file.returnedByCourtAt : file.transferredAt;
  return (side === 'opener' ? onwards.at(-1) : undefined) ?? receivedLast(file);
};

/** Cancelled, or replaced by another measure: nobody is detained past the last day. */
export const freeAccused = (
  file: ProsecutionFile,
  release: EventOf<typeof prosecutedAccusedReleased>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('freeAccused', file.status);
  assertDetained(file, release.accused);
  return [prosecutedAccusedReleased(file.id, release, at)];
};

/** The last day of each detention that runs here. */
export const detentionsOf = (deadlines: readonly Deadline[]): ReadonlyMap<FileId, Day> =>
  detentionsUnder(DETENTIONS, deadlines);

/** The last day of each order by itself, to which it is used on where the file goes back (TTLT 04/2018 19(1)). */
export const ordersOf = ({ accused }: Pick<ProsecutionFile, 'accused'>): ReadonlyMap<FileId, Day> =>
  new Map(accused.filter(isHere).flatMap(({ id, detained }) => (detained ? [[id, detained.until] as const] : [])));

/** The clocks of detention in this stage: by its own order, and by the one that came with the file. */
const DETENTIONS: readonly string[] = ['241', '241.brought'];

const assertWithinDecision = (deadlines: readonly Deadline[], { accused, until }: Order): void => {
  assertDetainedWithin(limitToDecide(deadlines, accused), until, 'BLTTHS 241');
};

const isDecidedOn = ({ state }: ProsecutedAccused): boolean => state === 'proposed' || state === 'indicted';

function ofThis({ accused }: ProsecutionFile, id: FileId): ProsecutedAccused {
  const found = accused.find((one) => one.id === id && isDecidedOn(one));
  if (found) return found;
  throw new ProsecutionRefusal('not-of-this-file', 'BLTTHS 241');
}

function assertDetained({ accused }: ProsecutionFile, id: FileId): void {
  const here = accused.find((one) => one.id === id && isHere(one));
  if (!here?.detained) throw new ProsecutionRefusal('not-detained', 'BLTTHS 241');
}
