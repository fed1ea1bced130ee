import {
  dayOf,
  type AgencyId,
  type Channel,
  type Counted,
  type EventOf,
  type FileId,
  type Moment,
  type reportAtCourt,
  type reportAtProcuracy,
  type Role,
  type Source,
} from '@la-chan/contracts';
import { applicationsAfter, protecting, type ApplicationAct, type Applied } from './application';
import type { EntryLaws } from './correction';
import type { Blank, FileRow } from './file';
import { type Lawful, type Made, offering } from './handover';
import { enteringItems, itemsAfter, itemsWithoutOne, takingOffItems, type ItemAct, type WithItems } from './items';
import { marked } from './ledger';
import type { Step, Table } from './procedure';
import { Refusal } from './refusal';

/** Nguồn tin về tội phạm that came to an agency which does not resolve it: it takes it in and passes it on at once (BLTTHS 145, 146). */
export interface ForwardedReport extends Applied, FileRow<ForwardingStatus>, WithItems {
  readonly source: Source;
  readonly channel: Channel;
  readonly anonymous: boolean;
  /** Sealed records: who reported, and what was told. */
  readonly reporter: FileId | null;
  readonly account: FileId;
  readonly supplements: readonly FileId[];
  readonly receivedAt: Moment;
  readonly handover: string | null;
  readonly handedTo: AgencyId | null;
  readonly forwardedAt: Moment | null;
  readonly outcome: Resolved['outcome'] | null;
  readonly outcomeAt: Moment | null;
}

export type ForwardingStatus = 'received' | 'offered' | 'forwarded' | 'resolved';
export type ForwardingAct =
  | 'alert'
  | 'offer'
  | 'withdraw'
  | 'takeBack'
  | 'release'
  | 'supplement'
  | 'notifyReporter'
  | 'resolve'
  | 'correct'
  | ApplicationAct
  | ItemAct;

type AtCourt = typeof reportAtCourt;
type Said = { readonly [Of in keyof AtCourt]: EventOf<AtCourt[Of]>['data'] };
type Received = Said['received'];
type Resolved = Said['resolved'];
type EventsOf<Definitions> = EventOf<Definitions[keyof Definitions]>;
export type CourtForwardingEvent = EventsOf<AtCourt>;
export type ProcuracyForwardingEvent = EventsOf<typeof reportAtProcuracy>;
type ForwardingEvent = CourtForwardingEvent | ProcuracyForwardingEvent;

/** By which article an agency passes on, or tells at once who is competent, and who does it. */
interface Office {
  readonly by: readonly Role[];
  readonly corrects: Role;
  readonly law: string;
}

const system = ['system'] as const;

/** What may be done with it, from its reception on: `events` are those of the agency. */
export const forwardingTable = (
  events: AtCourt | typeof reportAtProcuracy,
  { by, corrects, law }: Office,
): Table<ForwardingStatus, ForwardingAct, Role> => {
  const received = events.received.type;
  const offered = events.offered.type;
  const duties = (
    to: ForwardingStatus,
  ): Record<
    'supplement' | 'notifyReporter' | 'correct' | 'enterItem' | ApplicationAct,
    Step<ForwardingStatus, Role>
  > => ({
    enterItem: { to, by, law: 'BLTTHS 146(2), (3); TTLT 04/2018 35, 36', restsOn: received, duty: true },
    receiveApplication: { to, by, law: 'TTLT 01/2017 4(5)', restsOn: received, duty: true },
    answerApplication: {
      to,
      by,
      law: 'TTLT 01/2017 4(5)',
      restsOn: { anyOf: [events.applicationReceived.type], of: 'application' },
      duty: true,
    },
    correct: { to, by: [corrects, 'system'], restsOn: received, duty: true },
    supplement: { to, by, law: 'BLTTHS 145(1)', restsOn: received, duty: true },
    notifyReporter: { to, by, law: 'TTLT 01/2017 14(1)', restsOn: received, duty: true },
  });
  const alertStep = { by, law, restsOn: received };
  return {
    received: {
      alert: { to: 'received', ...alertStep },
      offer: { to: 'offered', by, law, restsOn: received },
      takeOffItem: {
        to: 'received',
        by,
        law: 'BLTTHS 106(3)',
        restsOn: { anyOf: [events.itemEntered.type], of: 'item' },
      },
      ...duties('received'),
    },
    offered: {
      alert: { to: 'offered', ...alertStep, duty: true },
      withdraw: { to: 'received', by, law, restsOn: offered },
      takeBack: { to: 'received', by: system, restsOn: offered },
      release: { to: 'forwarded', by: system, law, restsOn: offered },
      ...duties('offered'),
    },
    forwarded: {
      resolve: { to: 'resolved', by: system, law: 'BLTTHS 147(1)', restsOn: events.forwarded.type },
      ...duties('forwarded'),
    },
    resolved: {
      // Another outcome, after the first was cancelled.
      resolve: { to: 'resolved', by: system, law: 'BLTTHS 159(6)', restsOn: events.resolved.type },
      ...duties('resolved'),
    },
  };
};

/** There is nobody to tell. */
export class AnonymousReporter extends Refusal {
  override readonly code = 'anonymous-reporter';
  override readonly law = 'TT 28/2020 17(1)';
}

/** What cannot go at once is told by telephone or another of the quickest means. */
export const alerting =
  <Of extends { readonly id: FileId; readonly status: string }, Event>(
    procedure: Lawful<Of['status'], 'alert'>,
    alerted: Made<Said['alerted'], Event>,
  ) =>
  ({ id, status }: Of, body: string, at: Moment): Event[] => {
    procedure.assertLawful('alert', status);
    return [alerted(id, { body }, at)];
  };

/** What a procuracy and a court do alike with a report that came to them. */
export const forwarding = <File extends ForwardedReport, Event>(
  procedure: Lawful<ForwardingStatus, Exclude<ForwardingAct, 'correct'>>,
  events: { readonly [Of in keyof Said]: Made<Said[Of], Event> },
) => ({
  receive: (id: FileId, reception: Received, at: Moment): Event[] => [events.received(id, reception, at)],
  alert: alerting<File, Event>(procedure, events.alerted),
  /** The competent investigating body classifies and resolves; who passes on does neither (TTLT 01/2017 8(3), 8(6)). */
  offer: ({ id, status }: File, to: AgencyId, exchange: string, at: Moment): Event[] => {
    procedure.assertLawful('offer', status);
    return [events.offered(id, { to, exchange }, at)];
  },
  ...offering(procedure, ({ handover }: File) => handover, events.offerEnded, events.forwarded),
  /** Who takes a report in keeps it secret and protects as it is asked, wherever the report has gone (TTLT 01/2017 4(5)). */
  ...protecting<File, Event>(procedure, events.applicationReceived, events.applicationAnswered),
  enterItem: enteringItems<File, Event>(procedure, events.itemEntered),
  takeOffItem: takingOffItems<File, Event>(procedure, events.itemTakenOff),
  supplement: ({ id, status }: File, account: FileId, at: Moment): Event[] => {
    procedure.assertLawful('supplement', status);
    return [events.supplemented(id, { account }, at)];
  },
  /** Told of the reception; the result is told by the body that resolves (TTLT 01/2017 14(3)). */
  notifyReporter: ({ id, status, anonymous }: File, at: Moment): Event[] => {
    procedure.assertLawful('notifyReporter', status);
    if (anonymous) throw new AnonymousReporter('the reporter is anonymous');
    return [events.reporterNotified(id, {}, at)];
  },
  resolve: ({ id, status }: File, resolution: Resolved, at: Moment): Event[] => {
    procedure.assertLawful('resolve', status);
    return [events.resolved(id, resolution, at)];
  },
});

/** What the routes and reactions of a report that is passed on need of it. */
export type Forwarding<File extends ForwardedReport, Event> = ReturnType<typeof forwarding<File, Event>>;

/** A report that is passed on before its first event. */
export const blankForwarded: Blank<ForwardedReport> = {
  status: 'received',
  source: 'denunciation',
  channel: 'in-person',
  anonymous: false,
  reporter: null,
  account: '',
  supplements: [],
  receivedAt: '',
  handover: null,
  handedTo: null,
  forwardedAt: null,
  outcome: null,
  outcomeAt: null,
  applications: [],
  items: [],
};

/** The report after an event. */
export const forwardedAfter = <File extends ForwardedReport>(report: File, event: ForwardingEvent): File => {
  switch (event.type) {
    case 'court.report-received':
    case 'prosecution.report-received':
      return { ...report, ...event.data, receivedAt: event.occurredAt };
    case 'court.report-supplemented':
    case 'prosecution.report-supplemented':
      return { ...report, supplements: [...report.supplements, event.data.account] };
    case 'court.report-corrected':
    case 'prosecution.report-corrected':
    case 'court.competent-body-alerted':
    case 'prosecution.competent-body-alerted':
    case 'court.reporter-notified':
    case 'prosecution.reporter-notified':
      return report;
    case 'court.application-received':
    case 'prosecution.application-received':
    case 'court.application-answered':
    case 'prosecution.application-answered':
      return { ...report, applications: applicationsAfter(report, event) };
    case 'court.item-entered':
    case 'prosecution.item-entered':
      return { ...report, items: itemsAfter(report, event.data, event.occurredAt) };
    case 'court.item-taken-off':
    case 'prosecution.item-taken-off':
      return { ...report, items: itemsWithoutOne(report, event.data) };
    case 'court.report-offered':
    case 'prosecution.report-offered':
      return { ...report, status: 'offered', handover: event.data.exchange, handedTo: event.data.to };
    case 'court.report-offer-ended':
    case 'prosecution.report-offer-ended':
      return { ...report, status: 'received', handover: null, handedTo: null };
    case 'court.report-forwarded':
    case 'prosecution.report-forwarded':
      return { ...report, status: 'forwarded', forwardedAt: event.occurredAt };
    case 'court.report-resolved':
    case 'prosecution.report-resolved':
      return { ...report, status: 'resolved', outcome: event.data.outcome, outcomeAt: event.occurredAt };
  }
};

type EventName =
  | 'application-received'
  | 'application-answered'
  | 'competent-body-alerted'
  | 'reporter-notified'
  | 'item-entered'
  | 'item-taken-off'
  | `report-${'received' | 'supplemented' | 'offered' | 'offer-ended' | 'forwarded' | 'resolved' | 'corrected'}`;

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
const ENTRIES: EntryLaws<EventName, ForwardingAct> = {
  'application-answered': { by: ['answerApplication'], may: ['occurredAt'] },
  'application-received': { by: ['receiveApplication'], may: ['occurredAt'] },
  'competent-body-alerted': { by: ['alert'], may: ['occurredAt'] },
  'item-entered': { by: ['enterItem'], may: ['occurredAt'] },
  'item-taken-off': { by: ['takeOffItem'], may: ['occurredAt', 'number'] },
  'report-corrected': { by: ['correct'] },
  'report-forwarded': { by: ['release'] },
  'report-offer-ended': { by: ['takeBack', 'withdraw'] },
  'report-offered': { by: ['offer'] },
  'report-received': { by: [], may: ['occurredAt'] },
  'report-resolved': { by: ['resolve'] },
  'report-supplemented': { by: ['supplement'], may: ['occurredAt'] },
  'reporter-notified': { by: ['notifyReporter'], may: ['occurredAt'] },
};

/** Those of the agencies that run this app. */
export const forwardingEntries = <App extends string>(app: App) =>
  Object.fromEntries(Object.entries(ENTRIES).map(([name, law]) => [`${app}.${name}`, law])) as EntryLaws<
    `${App}.${EventName}`,
    ForwardingAct
  >;

/** What the scorecard may know of it. It came in and is not the agency's to classify, so it is not `received`. */
export const countedForwarded = (report: ForwardedReport): Counted => ({
  procedure: 'report',
  number: report.number,
  status: report.status,
  unit: report.unit,
  entered: dayOf(report.receivedAt),
  marks: [
    ...marked('in', report.receivedAt),
    ...marked('handed-over', report.forwardedAt),
    ...marked('resolved', report.outcomeAt),
  ],
  traits: { source: report.source, article: 'none', origin: 'direct', outcome: report.outcome ?? 'none' },
  from: [],
});
