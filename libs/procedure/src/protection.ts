import {
  protectionChanged,
  protectionLifted,
  protectionRequestAnswered,
  personProtected,
  type DraftEvent,
  type EntryCorrected,
  type EventOf,
  type FileId,
  type Moment,
  type ProtectionMeasure,
} from '@la-chan/contracts';
import type { Applied } from './application';
import { putRight, type HistoryEntry } from './clocks/history';
import { isAlike } from './correction';
import type { Lawful } from './handover';
import { ProtectionRefusal } from './protection-refusal';
import {
  askedForProtection,
  waitingForProtection,
  type AskedForProtection,
  type ProtectionRequestAct,
  type ProtectionRequestEvent,
} from './protection-request';

type Ordered = EventOf<typeof personProtected>['data'];
type Changed = EventOf<typeof protectionChanged>['data'];
type Ended = EventOf<typeof protectionLifted>['data'];
export type ProtectionEvent = EventOf<typeof personProtected | typeof protectionChanged | typeof protectionLifted>;
export type ProtectionAct =
  'protect' | 'changeProtection' | 'endProtection' | 'recordProtections' | ProtectionRequestAct;

/** Who is protected in a file, by an order with a number; who that is, is sealed. */
export interface WithProtections {
  readonly protections: readonly (Omit<Ordered, 'measures' | 'decidedAt'> & {
    readonly measures: readonly ProtectionMeasure[];
    readonly orderedAt: Moment;
    readonly changedAt?: Moment;
    readonly endedAt: Moment | null;
    readonly end?: Pick<Ended, 'ground' | 'number'>;
  })[];
}

type File = Applied & AskedForProtection & WithProtections & { readonly id: FileId; readonly status: string };

/** The head decides on it, whoever has asked, and has the file by then (BLTTHS 484–486). */
export const protectingPersons = <Of extends File, Granted>(
  procedure: Lawful<Of['status'], ProtectionAct>,
  grant: (file: Of, application: string, at: Moment) => Granted[],
) => ({
  /** What was asked for is granted with that, as is what the procuracy or the court asks. */
  protect: (file: Of, order: Ordered, at: Moment): (ProtectionEvent | ProtectionRequestEvent | Granted)[] => {
    procedure.assertLawful('protect', file.status);
    assertAgreed(order);
    const { application, request, number } = order;
    const asked = file.applications.find((one) => one.application === application);
    if (application && (asked?.about !== 'protection' || asked.granted === false))
      throw new ProtectionRefusal('no-application-for-protection');
    const granted = asked?.granted === null ? grant(file, asked.application, at) : [];
    if (!request) return [personProtected(file.id, order, at), ...granted];
    const { askedBy, exchange } = waitingForProtection(file, request);
    return [
      personProtected(file.id, { ...order, askedBy }, at),
      ...granted,
      protectionRequestAnswered(file.id, { exchange, granted: true, number }, at),
    ];
  },
  changeProtection: (file: Of, change: Changed, at: Moment): ProtectionEvent[] => {
    procedure.assertLawful('changeProtection', file.status);
    assertStands(file, change.protection);
    assertAgreed(change);
    return [protectionChanged(file.id, change, at)];
  },
  endProtection: (file: Of, end: Ended, at: Moment): ProtectionEvent[] => {
    procedure.assertLawful('endProtection', file.status);
    assertStands(file, end.protection);
    return [protectionLifted(file.id, end, at)];
  },
  /** What was decided of it in another file, or at another body, that goes on in this one, or went on from it (BLTTHS 486). */
  recordProtections: (file: Of, coming: WithProtections, at: Moment): ProtectionEvent[] => {
    procedure.assertLawful('recordProtections', file.status);
    return protectedOn(file, coming, at);
  },
  ...askedForProtection<Of>(procedure),
});

/** What the routes of a file need of it. */
export type PersonsProtecting<Of extends File> = ReturnType<typeof protectingPersons<Of, DraftEvent>>;

const assertAgreed = ({ measures, agreed }: Pick<Changed, 'measures' | 'agreed'>): void => {
  if (measures.includes('relocation') && !agreed) throw new ProtectionRefusal('nobody-agreed');
};

const assertStands = ({ protections }: WithProtections, protection: string): void => {
  if (!protections.some((one) => one.protection === protection && one.endedAt === null))
    throw new ProtectionRefusal('no-such-protection');
};

export const protectionsAfter = (
  { protections }: WithProtections,
  event: ProtectionEvent,
): WithProtections['protections'] => {
  const { decidedAt = event.occurredAt, ...data } = event.data;
  if ('askedBy' in data) return [...protections, { ...data, orderedAt: decidedAt, endedAt: null }];
  return protections.map((one) => {
    if (one.protection !== data.protection) return one;
    if (!('measures' in data)) {
      const { ground, number } = data;
      return { ...one, endedAt: decidedAt, end: { ground, number } };
    }
    const { agreed: _, end: __, ...order } = one;
    return { ...order, ...data, changedAt: decidedAt, endedAt: null };
  });
};

type Protection = WithProtections['protections'][number];

/** When it was decided on last; of one moment an end comes after a change, and that after the order. */
const decidedLast = ({ orderedAt, changedAt, endedAt }: Protection): string =>
  endedAt ? `${endedAt} 2` : changedAt ? `${changedAt} 1` : `${orderedAt} 0`;

/** What a decision on a protection says that may be put right: its day, its number, the ground of the end. */
interface Decided {
  readonly decidedAt: Moment;
  readonly number?: string;
  readonly ground?: Ended['ground'];
}

/** The decisions on it that stand, by the entries that say them; the number of a change stands for that of the order. */
const decisionsOf = ({ orderedAt, changedAt, number, endedAt, end }: Protection) => ({
  order: { decidedAt: orderedAt, ...(!changedAt && { number }) } as Decided,
  change: changedAt ? ({ decidedAt: changedAt, number } as Decided) : undefined,
  end: endedAt && end ? ({ decidedAt: endedAt, ...end } as Decided) : undefined,
});
type Decision = keyof ReturnType<typeof decisionsOf>;
const DECISIONS: Readonly<Record<string, Decision>> = {
  [personProtected.type]: 'order',
  [protectionChanged.type]: 'change',
  [protectionLifted.type]: 'end',
};

/** One decision, of which the day or the number is said otherwise. */
const isSame = (here: Decided | undefined, one: Decided | undefined): boolean =>
  here !== undefined && one !== undefined && (here.decidedAt === one.decidedAt || here.number === one.number);

/** Who is protected in another file is so in this one, by the same order; of what both know what was decided last holds, once. */
export const protectedOn = (
  { id, protections: known = [] }: Partial<WithProtections> & { readonly id: FileId },
  { protections }: WithProtections,
  at: Moment,
): ProtectionEvent[] =>
  protections.flatMap((one) => {
    const here = known.find(({ protection }) => protection === one.protection);
    if (here && decidedLast(here) >= decidedLast(one)) return [];
    const { orderedAt, changedAt, endedAt, end, measures, ...order } = one;
    const { protection, agreed, number } = order;
    const decided = { protection, measures: [...measures], number, ...(agreed && { agreed }) };
    const [stood, stands] = [here && decisionsOf(here), decisionsOf(one)];
    const changed = changedAt && !isSame(stood?.change, stands.change);
    return [
      ...(here ? [] : [personProtected(id, { ...order, ...decided, decidedAt: orderedAt }, at)]),
      ...(changed ? [protectionChanged(id, { ...decided, decidedAt: changedAt }, at)] : []),
      ...(endedAt && end && (changed || !isSame(stood?.end, stands.end))
        ? [protectionLifted(id, { protection, ...end, decidedAt: endedAt }, at)]
        : []),
    ];
  });

/** What was put right of them in another file, or where the case was before, is so in the entries of this one that say the same. */
export const protectionsRighted = (
  { protections: known }: WithProtections,
  { protections }: WithProtections,
  history: readonly HistoryEntry[],
): EntryCorrected[] =>
  protections.flatMap((one) => {
    const here = known.find(({ protection }) => protection === one.protection);
    if (!here || isAlike(decisionsOf(here), decisionsOf(one))) return [];
    const [stood, stands] = [decisionsOf(here), decisionsOf(one)];
    return putRight(history).flatMap((entry) => {
      const decision = entry.data?.['protection'] === one.protection ? DECISIONS[entry.type] : undefined;
      return decision ? rightedIn(entry, decision, stood[decision], stands[decision]) : [];
    });
  });

/** Of an entry that says what stood, the day under the name that it has there; another decision of this body is not that one. */
function rightedIn(
  { id: entry, at, data = {} }: HistoryEntry,
  decision: Decision,
  was: Decided | undefined,
  is: Decided | undefined,
): EntryCorrected[] {
  const { decidedAt: elsewhere, number, ground } = data as Partial<Decided>;
  if (entry === undefined || !was || !is || was.decidedAt !== (elsewhere ?? at)) return [];
  if (decision !== 'order' && elsewhere === undefined && !isSame(was, is)) return [];
  const day =
    is.decidedAt === was.decidedAt ? {} : { [elsewhere === undefined ? 'occurredAt' : 'decidedAt']: is.decidedAt };
  const changes = {
    ...day,
    ...(is.number && number === was.number && number !== is.number && { number: is.number }),
    ...(is.ground && ground !== is.ground && { ground: is.ground }),
  };
  return Object.keys(changes).length > 0 ? [{ entry, reason: 'wrong-entry', changes, repeatedIn: [] }] : [];
}

/** Of whoever is protected here already, what was decided, or put right, since. */
export const protectionsSince = ({ protections: known }: WithProtections, { protections }: WithProtections) =>
  protections.filter((one) =>
    known.some(
      (here) =>
        here.protection === one.protection &&
        (decidedLast(here) < decidedLast(one) || !isAlike(decisionsOf(here), decisionsOf(one))),
    ),
  );

/** Of a file that was put right, the protections that are to be read otherwise. */
export const protectionsReadAnew = (before: WithProtections, after: WithProtections): string[] =>
  protectionsSince(before, after).map(({ protection }) => protection);

/** It holds here too. */
export const protectedSince = (
  file: WithProtections & { readonly id: FileId },
  coming: WithProtections,
  at: Moment,
): ProtectionEvent[] => protectedOn(file, { protections: protectionsSince(file, coming) }, at);
