import {
  protectionChanged,
  protectionLifted,
  protectionRequestAnswered,
  personProtected,
  type DraftEvent,
  type EventOf,
  type FileId,
  type Moment,
  type ProtectionMeasure,
} from '@la-chan/contracts';
import type { Applied } from './application';
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
    return [
      ...(here ? [] : [personProtected(id, { ...order, ...decided, decidedAt: orderedAt }, at)]),
      ...(changedAt && changedAt !== here?.changedAt
        ? [protectionChanged(id, { ...decided, decidedAt: changedAt }, at)]
        : []),
      ...(endedAt && end ? [protectionLifted(id, { protection, ...end, decidedAt: endedAt }, at)] : []),
    ];
  });

/** Of whoever is protected here already, what was decided since. */
export const protectionsSince = ({ protections: known }: WithProtections, { protections }: WithProtections) =>
  protections.filter((one) =>
    known.some((here) => here.protection === one.protection && decidedLast(here) < decidedLast(one)),
  );

/** It holds here too. */
export const protectedSince = (
  file: WithProtections & { readonly id: FileId },
  coming: WithProtections,
  at: Moment,
): ProtectionEvent[] => protectedOn(file, { protections: protectionsSince(file, coming) }, at);
