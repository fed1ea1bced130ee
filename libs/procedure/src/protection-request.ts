import {
  protectionRequestAnswered,
  protectionRequested,
  type AgencyId,
  type DraftEvent,
  type EntryCorrected,
  type EventOf,
  type FileId,
  type Moment,
  type Protected,
  type protectionAnsweredToCourt,
  type protectionAnsweredToProcuracy,
  type protectionAskedByCourt,
  type protectionAskedByProcuracy,
  type ProtectionAsker,
  protectionRequestPassedOn,
  type ProtectionGround,
} from '@la-chan/contracts';
import { dataOf, type HistoryEntry, putRight } from './clocks/history';
import { EntryRefusal } from './correction';
import type { Lawful, Made } from './handover';
import { ProtectionRefusal } from './protection-refusal';

/** What was asked, and what the body that investigates has answered. */
interface Asked {
  readonly exchange: string;
  readonly of: Protected;
  readonly grounds: readonly ProtectionGround[];
  readonly number: string;
  readonly granted: boolean | null;
}

/** The file of a procuracy or a court, which asks. */
export interface AsksForProtection {
  readonly protectionRequests: readonly (Asked & { readonly to: AgencyId })[];
}

/** The case or verification of the body; `onward`: it was passed on to the body that has the case by then. */
export interface AskedForProtection {
  readonly protectionRequests: readonly (Asked & {
    readonly by: AgencyId;
    readonly askedBy: ProtectionAsker;
    readonly onward?: string;
  })[];
}

export type AskProtectionAct = 'askProtection' | 'recordProtectionAnswer';
export type ProtectionRequestAct =
  'recordProtectionRequest' | 'refuseProtection' | 'passOnProtectionRequest' | 'recordProtectionAnswer';

export type ProcuracyProtectionEvent = EventOf<
  typeof protectionAskedByProcuracy | typeof protectionAnsweredToProcuracy
>;
export type CourtProtectionEvent = EventOf<typeof protectionAskedByCourt | typeof protectionAnsweredToCourt>;
type AskedData = EventOf<typeof protectionAskedByCourt>['data'];
type AnsweredData = EventOf<typeof protectionAnsweredToCourt>['data'];
export type ProtectionRequestEvent = EventOf<
  typeof protectionRequested | typeof protectionRequestAnswered | typeof protectionRequestPassedOn
>;

/** Whom a file asks: the body that investigates, or has, and its case or verification. */
export interface WhoProtects {
  readonly to: AgencyId;
  readonly about: FileId;
}

/** What the procuracy and the court do where they find that somebody has to be protected (BLTTHS 485, from general knowledge). */
export const askingForProtection = <
  File extends AsksForProtection & { readonly id: FileId; readonly status: string },
  Event,
>(
  procedure: Lawful<File['status'], AskProtectionAct>,
  whom: (file: File) => WhoProtects | null,
  asked: Made<AskedData, Event>,
  answered: Made<AnsweredData, Event>,
) => ({
  whom,
  askProtection: (file: File, request: Omit<AskedData, 'to'>, at: Moment): Event[] => {
    procedure.assertLawful('askProtection', file.status);
    const body = whom(file);
    if (!body) throw new ProtectionRefusal('nobody-to-protect-them');
    return [asked(file.id, { ...request, to: body.to }, at)];
  },
  recordProtectionAnswer: (file: File, answer: AnsweredData, at: Moment): Event[] => {
    procedure.assertLawful('recordProtectionAnswer', file.status);
    return [answered(file.id, answer, at)];
  },
});

/** What the routes of a file need of it. */
export type AskingForProtection<File extends AsksForProtection & { readonly id: FileId; readonly status: string }> =
  ReturnType<typeof askingForProtection<File, DraftEvent>>;

/** What the body does that is asked, beside protecting whoever it is. */
export const askedForProtection = <File extends AskedForProtection & { readonly id: FileId; readonly status: string }>(
  procedure: Lawful<File['status'], ProtectionRequestAct>,
) => ({
  recordProtectionRequest: (
    file: File,
    request: EventOf<typeof protectionRequested>['data'],
    at: Moment,
  ): ProtectionRequestEvent[] => {
    procedure.assertLawful('recordProtectionRequest', file.status);
    return [protectionRequested(file.id, request, at)];
  },
  /** It finds no need; why is written to whoever has asked. */
  refuseProtection: (
    file: File,
    { exchange, number }: { exchange: string; number: string },
    at: Moment,
  ): ProtectionRequestEvent[] => {
    procedure.assertLawful('refuseProtection', file.status);
    waitingForProtection(file, exchange);
    return [protectionRequestAnswered(file.id, { exchange, granted: false, number }, at)];
  },
  /** Another body has the case: what the procuracy or the court asks is asked of that one (BLTTHS 485). */
  passOnProtectionRequest: (
    file: File,
    passed: EventOf<typeof protectionRequestPassedOn>['data'],
    at: Moment,
  ): ProtectionRequestEvent[] => {
    procedure.assertLawful('passOnProtectionRequest', file.status);
    waitingForProtection(file, passed.exchange);
    return [protectionRequestPassedOn(file.id, passed, at)];
  },
  /** What that one has answered. */
  recordProtectionAnswer: (
    file: File,
    { onward, ...answer }: { onward: string; granted: boolean; number: string },
    at: Moment,
  ): ProtectionRequestEvent[] => {
    procedure.assertLawful('recordProtectionAnswer', file.status);
    const asked = file.protectionRequests.find((one) => one.onward === onward && one.granted === null);
    if (!asked) throw new ProtectionRefusal('no-such-protection-request');
    return [protectionRequestAnswered(file.id, { exchange: asked.exchange, ...answer }, at)];
  },
});

/** What the body has answered that a request was passed on to is for that one to put right. */
export const assertAnsweredHere = (
  { protectionRequests }: AskedForProtection,
  history: readonly HistoryEntry[],
  { entry, told, changes }: EntryCorrected,
): void => {
  if (told) return;
  const said = putRight(history).find(({ id }) => id === entry);
  const answer = said && dataOf(said, protectionRequestAnswered);
  if (!answer || !protectionRequests.some(({ exchange, onward }) => onward && exchange === answer.exchange)) return;
  throw new EntryRefusal('not-correctable', { fields: [] }, `/changes/${Object.keys(changes)[0]}`);
};

/** The request that waits for this body. */
export const waitingForProtection = (
  { protectionRequests }: AskedForProtection,
  exchange: string,
): AskedForProtection['protectionRequests'][number] => {
  const asked = protectionRequests.find((one) => one.exchange === exchange);
  if (asked?.granted !== null || asked.onward) throw new ProtectionRefusal('no-such-protection-request');
  return asked;
};

export const askedProtectionAfter = (
  { protectionRequests }: AsksForProtection,
  event: ProcuracyProtectionEvent | CourtProtectionEvent,
): AsksForProtection['protectionRequests'] => {
  const { data } = event;
  return 'granted' in data ? withAnswer(protectionRequests, data) : [...protectionRequests, { ...data, granted: null }];
};

export const protectionRequestsAfter = (
  { protectionRequests }: AskedForProtection,
  event: ProtectionRequestEvent,
): AskedForProtection['protectionRequests'] => {
  const { data } = event;
  if ('granted' in data) return withAnswer(protectionRequests, data);
  if ('askedBy' in data) return [...protectionRequests, { ...data, granted: null }];
  const { exchange, onward } = data;
  return protectionRequests.map((one) => (one.exchange === exchange ? { ...one, onward } : one));
};

const withAnswer = <One extends Asked>(
  requests: readonly One[],
  { exchange, granted }: { readonly exchange: string; readonly granted: boolean },
): readonly One[] => requests.map((one) => (one.exchange === exchange ? { ...one, granted } : one));
