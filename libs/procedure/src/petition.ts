import {
  petitionAnsweredFromAbove,
  prosecutionNoticeReceived,
  releaseAsked,
  type AgencyId,
  type EventOf,
  type FileId,
  type Moment,
  type PetitionedDecision,
} from '@la-chan/contracts';
import { grantedIf, type GivenAnswer, type ServedDecision } from './anticipation';
import { addHours } from './clocks/day';
import { dataOf, type HistoryEntry } from './clocks/history';
import type { Procedure } from './procedure';
import { Refusal } from './refusal';

/** What the procuracy above was asked about a demand of the procuracy, or about its decision, and whether it agreed; both are carried out all the same. */
export interface Petition {
  readonly notice: string;
  readonly of?: PetitionedDecision;
  readonly upheld: boolean | null;
  /** Where it was sent over the platform. */
  readonly exchange?: string;
}

export type PetitionAct = 'petition' | 'recordPetition';

/** What the procuracy above has answered, on paper or over the platform. */
export interface AnswerToPetition extends Pick<Petition, 'notice'> {
  readonly number: string;
  readonly upheld: boolean;
}

export class PetitionRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'nothing-to-petition'
      | 'petitioned-already'
      | 'no-such-petition'
      | 'not-to-be-changed'
      | 'own-procuracy-petitioned',
    override readonly law = 'TTLT 04/2018 6(2)',
  ) {
    super(code);
  }
}

type Data = Readonly<Record<string, unknown>>;

/** What an entry says that the procuracy has decided; several kinds of it by what the entry says. */
const DECISIONS: Readonly<Record<string, PetitionedDecision | ((data: Data) => PetitionedDecision | undefined)>> = {
  'investigation.non-initiation-cancelled': 'non-initiation-cancelled',
  // What the head of the body has withdrawn itself names it, or says so.
  'investigation.suspension-cancelled': ({ of }) => (of ? undefined : 'suspension-cancelled'),
  'investigation.verification-resumption-cancelled': ({ of }) => (of ? undefined : 'resumption-cancelled'),
  'investigation.case-resumption-cancelled': ({ of }) => (of ? undefined : 'case-resumption-cancelled'),
  'investigation.search-cancelled': ({ of }) => (of ? undefined : 'search-cancelled'),
  'investigation.initiation-cancelled': 'initiation-cancelled',
  'investigation.requalification-cancelled': 'requalification-cancelled',
  'investigation.detention-refused': 'detention-refused',
  'investigation.case-suspension-cancelled': ({ of }) => (of ? undefined : 'case-suspension-cancelled'),
  'investigation.case-termination-cancelled': 'case-termination-cancelled',
  'investigation.accused-reopened': ({ of }) =>
    of === 'suspension' ? 'case-suspension-cancelled' : 'case-termination-cancelled',
  'investigation.case-merger-cancelled': 'merger-cancelled',
  // Of files that the procuracy has merged nothing is cancelled.
  'investigation.case-merged': ({ cancels }) => (cancels ? 'split-cancelled' : undefined),
  'investigation.charge-cancelled': 'charge-cancelled',
  'investigation.measure-refused': 'measure-refused',
  'investigation.search-approval-answered': ({ approved }) => (approved === false ? 'search-refused' : undefined),
  'investigation.arrest-refused': 'arrest-refused',
  'investigation.custody-extension-refused': 'custody-extension-refused',
  // What is cancelled of the case or the charge is petitioned about there.
  'investigation.custody-release-received': ({ decision }) =>
    decision === 'custody-cancelled' || decision === 'custody-released' ? decision : undefined,
  'investigation.charge-approved': 'charge-approved',
  'investigation.accused-detained': 'detention-approved',
  'investigation.detention-renewed': 'detention-approved',
  'investigation.accused-released': 'detention-cancelled',
  'investigation.measure-applied': 'measure-approved',
  'investigation.measure-renewed': 'measure-approved',
};

export interface Petitioned {
  readonly of: PetitionedDecision;
  readonly by: AgencyId;
  /** Whom it is about, where that is one accused. */
  readonly accused?: FileId;
}

/** What the procuracy has decided, as the entry says: not what a court has annulled, nor what the body itself has withdrawn. */
const decidedBy = ({ type, data = {} }: Pick<HistoryEntry, 'type' | 'data'>): Petitioned | undefined => {
  const kind = DECISIONS[type];
  const of = typeof kind === 'function' ? kind(data) : kind;
  const { by, accused } = data as Partial<Petitioned>;
  if (!of || by === undefined || data['annulled'] || data['withdrawn']) return undefined;
  return { of, by, ...(accused && { accused }) };
};

/** As a notice names what an entry names otherwise. */
const NAMED_OTHERWISE: Readonly<Record<string, PetitionedDecision>> = {
  'charge-revoked': 'charge-cancelled',
  'charge-change-revoked': 'charge-cancelled',
  'detention-revoked': 'detention-cancelled',
};

/** What the procuracy has served, as it may have been told of before; also where nothing followed from it any more. */
export function servedIn(entry: Pick<HistoryEntry, 'type' | 'data'>): ServedDecision | undefined {
  const noted = dataOf(entry, prosecutionNoticeReceived);
  if (noted) return { decision: NAMED_OTHERWISE[noted.decision] ?? noted.decision, accused: noted.accused };
  const decided = decidedBy(entry);
  return decided && { decision: decided.of, ...(decided.accused && { accused: [decided.accused] }) };
}

/** What the procuracy had decided by this notice, or on this request, before that moment. Throws for what the body may not petition about, as what a court has annulled, files that the procuracy has merged, or whom it has set free as the body asked. */
export function petitionedDecision(history: readonly HistoryEntry[], notice: string, before: Moment): Petitioned {
  const asked = history.some(({ type, data }) => type === releaseAsked.type && data?.['exchange'] === notice);
  const [found] = history.flatMap((entry) => {
    const isThat = (entry.data?.['notice'] ?? entry.data?.['exchange']) === notice && entry.at <= before;
    return (isThat ? decidedBy(entry) : undefined) ?? [];
  });
  if (found && !(asked && found.of === 'detention-cancelled')) return found;
  throw new PetitionRefusal('nothing-to-petition');
}

/** By when the procuracy above answers, where the law says it: about a demand for a file within 10 days (TTLT 01/2017 13(2)). */
export const petitionAnswerBy = (of: PetitionedDecision, at: Moment): Moment | undefined =>
  of === 'file-demanded' ? addHours(at, 10 * 24) : undefined;

/** About each decision once. */
export function assertUnpetitioned({ petitions }: { readonly petitions: readonly Petition[] }, notice: string): void {
  if (petitions.some((one) => one.notice === notice)) throw new PetitionRefusal('petitioned-already');
}

/** By their exchanges, of those sent over the platform. */
export const petitionsWaiting = (petitions: readonly Petition[]): string[] =>
  petitions.flatMap(({ exchange, upheld }) => (exchange && upheld === null ? [exchange] : []));

/** The answer to one of them, as it is told of before it comes. */
export const answerToPetition = (
  petitions: readonly Petition[],
  { notice, upheld }: Pick<AnswerToPetition, 'notice' | 'upheld'>,
): GivenAnswer | undefined => {
  const exchange = petitions.find((one) => one.notice === notice)?.exchange;
  return exchange === undefined ? undefined : { exchange, answer: grantedIf(upheld) };
};

/** The petition that waits for its answer. */
export function waitingPetition({ petitions }: { readonly petitions: readonly Petition[] }, notice: string): Petition {
  const found = petitions.find((one) => one.notice === notice && one.upheld === null);
  if (found) return found;
  throw new PetitionRefusal('no-such-petition');
}

export const lodgePetition = (
  petitions: readonly Petition[],
  { notice, of, exchange }: Pick<Petition, 'notice' | 'of' | 'exchange'>,
): readonly Petition[] => [...petitions, { notice, ...(of && { of }), ...(exchange && { exchange }), upheld: null }];

export const answerPetition = (
  petitions: readonly Petition[],
  { notice, upheld }: Pick<Petition, 'notice' | 'upheld'>,
): readonly Petition[] => petitions.map((one) => (one.notice === notice ? { ...one, upheld } : one));

/** The procuracy has cancelled nothing by this notice, nor refused to approve a detention on this request, or the petition about it was answered. */
export class NothingPetitioned extends Refusal {
  override readonly code = 'nothing-petitioned';
  override readonly law = 'TTLT 04/2018 6(2)';
}

/** Where in the history this notice has cancelled an initiation. Throws where it has not, or where the petition about that was answered. */
export const cancelledAt = (
  history: readonly HistoryEntry[],
  exchange: string,
  hasCancelled: (entry: HistoryEntry) => boolean,
): number => {
  const cancelled = history.findIndex(hasCancelled);
  if (cancelled < 0) throw new NothingPetitioned('this notice has cancelled no initiation');
  const isAnswer = ({ type, data }: HistoryEntry) =>
    type === petitionAnsweredFromAbove.type && data?.['exchange'] === exchange;
  if (history.some(isAnswer)) throw new NothingPetitioned('the petition was answered');
  return cancelled;
};

/** What the procuracy above has told, before it is known what follows from it here. */
export type AnswerFromAbove = Omit<EventOf<typeof petitionAnsweredFromAbove>['data'], 'case' | 'overtaken'>;

/** It came when nothing could follow from it any more. */
export const notingPetition =
  <File extends { readonly id: FileId; readonly status: string }>(
    procedure: Pick<Procedure<File['status'], 'recordPetition'>, 'assertLawful'>,
  ) =>
  (file: File, answer: AnswerFromAbove, at: Moment): EventOf<typeof petitionAnsweredFromAbove>[] => {
    procedure.assertLawful('recordPetition', file.status);
    return [petitionAnsweredFromAbove(file.id, { ...answer, overtaken: true }, at)];
  };
