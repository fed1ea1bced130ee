import type {
  AnsweredEvidence,
  AwaitedEvidence,
  caseEvidenceRecorded,
  caseEvidenceRequested,
  DraftEvent,
  EventOf,
  EvidenceRequestKind,
  EvidenceResult,
  EvidenceTaken,
  FileId,
  Moment,
} from '@la-chan/contracts';
import { NothingWaits } from './anticipation';
import { AWAITED, awaits } from './clocks';
import type { Procedure } from './procedure';
import { Refusal } from './refusal';
import { type Person, stayOverOnceSettled } from './stay-decision';

type Requested = EventOf<typeof caseEvidenceRequested>['data'];
type Recorded = EventOf<typeof caseEvidenceRecorded>['data'];

/** An expert assessment, a valuation or documents that a file has asked for, of experts or others who have no software here. */
export interface EvidenceRequest extends Requested {
  readonly requestedAt: Moment;
  readonly result: EvidenceResult | null;
}

export interface WithEvidenceRequests {
  readonly evidenceRequests: readonly EvidenceRequest[];
}

export type EvidenceRequestAct = 'requestEvidence' | 'recordEvidence';

interface File<Status> extends WithEvidenceRequests {
  readonly id: FileId;
  readonly status: Status;
  readonly suspendedFor: string | null;
}

/** Only a court proposes that a legal document is looked at again. */
export class NotProposedHere extends Refusal {
  override readonly code = 'not-proposed-here';
  override readonly law = 'BLTTHS 281(1)(c)';
  override readonly field = '/kind';

  constructor() {
    super('not-proposed-here');
  }
}

const OF_A_COURT: readonly EvidenceRequestKind[] = ['legal-document'];

/** What verifications, cases, files of a procuracy and trials do alike: the result resumes nothing, it calls for that decision. */
export const requestingEvidence = <Status extends string, Asking, Told, Of extends File<Status> = File<Status>>(
  procedure: Pick<Procedure<Status, EvidenceRequestAct>, 'assertLawful'>,
  requested: (id: FileId, data: Requested, at: Moment) => Asking,
  recorded: (id: FileId, data: Recorded, at: Moment) => Told,
  {
    isCourt = false,
    personsIn = () => [],
    asItStands = (file) => file,
  }: {
    isCourt?: boolean;
    personsIn?: (file: Of) => readonly Person[];
    /** Suspended also while it is on offer so. */
    asItStands?: (file: Of) => Of;
  } = {},
) => ({
  requestEvidence: ({ id, status }: Of, request: Requested, at: Moment): Asking[] => {
    procedure.assertLawful('requestEvidence', status);
    if (!isCourt && OF_A_COURT.includes(request.kind)) throw new NotProposedHere();
    return [requested(id, request, at)];
  },
  recordEvidence: (file: Of, { request, result }: EvidenceTaken, at: Moment): Told[] => {
    procedure.assertLawful('recordEvidence', file.status);
    const { id, evidenceRequests } = file;
    const one = evidenceRequests.find((each) => each.request === request);
    if (one?.result !== null) throw new NothingWaits();
    const others = evidenceRequests.filter((each) => each !== one);
    const isOver = (ground: string): boolean => AWAITED[ground] === one.kind && !awaits(others, one.kind, at);
    return [recorded(id, { request, result, ...stayOverOnceSettled(asItStands(file), isOver, personsIn(file)) }, at)];
  },
});

/** What the routes of a file need of it. */
export interface RequestingEvidence<Of> {
  readonly requestEvidence: (file: Of, request: Requested, at: Moment) => DraftEvent[];
  readonly recordEvidence: (file: Of, taken: EvidenceTaken, at: Moment) => DraftEvent[];
}

/** The requests after one more of them, or a result. */
export const evidenceRequestsAfter = (
  { evidenceRequests }: WithEvidenceRequests,
  data: Requested | Recorded,
  at: Moment,
): readonly EvidenceRequest[] =>
  'kind' in data
    ? [...evidenceRequests, { ...data, requestedAt: data.requestedAt ?? at, result: null }]
    : evidenceRequests.map((one) => (one.request === data.request ? { ...one, result: data.result } : one));

/** What it waits for still. */
export const awaitedEvidence = ({ evidenceRequests }: WithEvidenceRequests): AwaitedEvidence[] =>
  evidenceRequests.filter(({ result }) => result === null).map(({ result: _, ...one }) => one);

/** Of what comes along, what this file has not asked for itself. */
export const evidenceNewTo = (
  { evidenceRequests }: WithEvidenceRequests,
  coming: readonly AwaitedEvidence[],
): AwaitedEvidence[] => coming.filter(({ request }) => !evidenceRequests.some((one) => one.request === request));

/** What goes along where the file goes: what it still waits for, and what came of the rest. */
interface EvidenceAlong {
  readonly evidence?: AwaitedEvidence[] | undefined;
  readonly results?: AnsweredEvidence[] | undefined;
}

export const evidenceOf = (file: WithEvidenceRequests): EvidenceAlong => {
  const evidence = awaitedEvidence(file);
  const results = file.evidenceRequests.flatMap(({ request, result, ...asked }) =>
    result ? [{ request, result, asked }] : [],
  );
  return { ...(evidence.length > 0 && { evidence }), ...(results.length > 0 && { results }) };
};

/** All the requests that come along with a file; what came of them is told after. */
export const requestsAlong = ({ evidence = [], results = [] }: EvidenceAlong): AwaitedEvidence[] => [
  ...evidence,
  ...results.flatMap(({ request, asked }) => (asked ? [{ request, ...asked }] : [])),
];
