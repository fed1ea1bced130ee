import {
  accusedDetained,
  cancellationProposed,
  caseMergerCancelled,
  casePetitionAnswered,
  casePetitionLodged,
  caseResumed,
  caseResumptionCancelled,
  caseReceivedBack,
  caseSuspended,
  caseSuspensionBrought,
  caseSuspensionCancelled,
  caseTerminationCancelled,
  detentionRenewed,
  measureApplied,
  measureEnded,
  measureRenewed,
  isChangedApproval,
  type EventOf,
  type FileId,
  type Moment,
  type PetitionedDecision,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import {
  assertUnpetitioned,
  type HistoryEntry,
  petitionedDecision,
  proposingCancellation,
  PetitionRefusal,
  waitingPetition,
  withCrimeDays,
} from '@la-chan/procedure';
import { hasHere, isOffered, isPursued, pursued } from './accused';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';
import { crimeDays, liableOn } from './limitation';

/** Whoever does not agree with what the procuracy has decided carries it out, and asks the higher one (TTLT 04/2018 6(2)). */
export const petition = (
  file: Case,
  lodged: Omit<EventOf<typeof casePetitionLodged>['data'], 'of'>,
  at: Moment,
  history: readonly HistoryEntry[],
): CaseEvent[] => {
  caseProcedure.assertLawful('petition', file.status);
  assertUnpetitioned(file, lodged.notice);
  const { of, accused } = petitionedDecision(history, lodged.notice, at);
  if (accused) assertHolds(file, { of, accused, notice: lodged.notice }, history);
  return [casePetitionLodged(file.id, { ...lodged, of }, at)];
};

export const proposeCancellation = proposingCancellation<Case, CaseEvent>(caseProcedure, cancellationProposed);

/** With what was decided of single accused in the cases from which they have come, and petitioned there (BLTTHS 170). */
export const petitionable = (history: readonly HistoryEntry[], past: readonly HistoryEntry[]): HistoryEntry[] => [
  ...past.filter(({ type, data }) => type === casePetitionLodged.type || typeof data?.['accused'] === 'string'),
  ...history,
];

/** A charge that has fallen holds for nobody; what was approved is petitioned about while it holds, a detention or another measure by the order in use (TTLT 04/2018 5(3)(a)). */
const assertHolds = (
  file: Case,
  { of, accused, notice }: { readonly of: PetitionedDecision; readonly accused: FileId; readonly notice: string },
  history: readonly HistoryEntry[],
): void => {
  if (history.some(({ type, data }) => type === casePetitionLodged.type && data?.['notice'] === notice))
    throw new PetitionRefusal('petitioned-already');
  if (of === 'charge-cancelled' && hasHere(file, accused)) return;
  const { approval, detainedUntil } = pursued(file, accused);
  const over =
    (of === 'charge-approved' && approval !== 'approved') ||
    (of === 'detention-approved' && (!detainedUntil || orderInUse(history, accused) !== notice)) ||
    (of === 'measure-approved' && !measureInUse(file, notice, history));
  if (over) throw new PetitionRefusal('nothing-to-petition', 'TTLT 04/2018 5(3)(a)');
};

const DETAINED: readonly string[] = [accusedDetained.type, detentionRenewed.type];

/** The request on which the order was approved by which the accused is detained, also where it goes on in another case; none of one that another agency has brought. */
const orderInUse = (history: readonly HistoryEntry[], accused: FileId): unknown =>
  history.findLast(
    ({ type, data }) =>
      DETAINED.includes(type) && data?.['accused'] === accused && (data['exchange'] ?? data['brought']),
  )?.data?.['exchange'];

const MEASURES: readonly string[] = [measureApplied.type, measureRenewed.type];

/** Under which measure an accused is by the order that was approved on this request, or served by this notice; under none where that has ended, or another order is in use. */
const measureInUse = (
  { accused }: Case,
  notice: string,
  history: readonly HistoryEntry[],
): { readonly accused: FileId; readonly measure: PreventiveMeasure } | undefined => {
  const orders = history.filter(({ type }) => MEASURES.includes(type)).map(({ data }) => data as Partial<Ordered>);
  const order = orders.find(({ exchange }) => exchange === notice);
  const isOfTheirs = (one: Partial<Ordered>): boolean =>
    one.accused === order?.accused && one.measure === order?.measure;
  // One that is used on in another case says nothing of its approval.
  const inUse = orders.findLast((one) => isOfTheirs(one) && (one.exchange ?? one.brought ?? !one.since));
  const one = accused.find(({ id }) => id === order?.accused);
  const held = one?.measures?.find(({ measure }) => measure === order?.measure);
  return one && held && isPursued(one) && inUse === order ? { accused: one.id, measure: held.measure } : undefined;
};

type Ordered = EventOf<typeof measureApplied>['data'];

const SUSPENDED: readonly string[] = [caseSuspended.type, caseSuspensionBrought.type];

/** After which a case is suspended, and after which it goes on. */
const COURSE: readonly string[] = [
  ...SUSPENDED,
  caseReceivedBack.type,
  caseResumed.type,
  caseSuspensionCancelled.type,
  caseTerminationCancelled.type,
  caseMergerCancelled.type,
  caseResumptionCancelled.type,
];

/** What the procuracy above has answered: upheld, what was approved falls, or is changed. */
export type PetitionAnswer = Pick<
  EventOf<typeof casePetitionAnswered>['data'],
  'notice' | 'number' | 'upheld' | 'changed' | 'crime'
>;

const CHANGING = 'TTLT 04/2018 5(3)(a)';

/** An initiation stands again as it was, with the charges that were approved; a measure that was approved ends; whatever else the procuracy was wrong about, the body may decide anew. */
export const recordPetition = (
  file: Case,
  answer: PetitionAnswer,
  at: Moment,
  history: readonly HistoryEntry[],
): CaseEvent[] => {
  caseProcedure.assertLawful('recordPetition', file.status);
  const { of } = waitingPetition(file, answer.notice);
  if (!of) throw new PetitionRefusal('no-such-petition');
  const told = casePetitionAnswered(file.id, { ...answer, of }, at);
  const isChangeable = answer.upheld && isChangedApproval(of);
  const isToNameCrime = answer.changed === true && of === 'charge-approved';
  if ((answer.changed && !isChangeable) || (answer.crime !== undefined) !== isToNameCrime)
    throw new PetitionRefusal('not-to-be-changed', CHANGING);
  if (answer.upheld && of === 'measure-approved') return [told, ...measureOverruled(file, answer, at, history)];
  if (!answer.upheld || of !== 'initiation-cancelled') return [told];
  const last = history.findLast(({ type, data }) => COURSE.includes(type) && data?.['accused'] === undefined);
  const suspended = SUSPENDED.includes(last?.type ?? '') || last?.data?.['state'] === 'suspended';
  const charged = file.accused.filter((one) => one.wasApproved && isPursued({ ...one, approval: 'approved' }));
  const accused = charged.filter(({ state }) => state === 'suspended').map(({ id }) => id);
  const again = { ...answer, of, ...(suspended && { suspended }), ...(accused.length > 0 && { accused }) };
  return [
    casePetitionAnswered(file.id, again, at),
    ...liableOn(file.id, withCrimeDays(charged, crimeDays(history)), at),
  ];
};

/** The procuracy above has cancelled the approval: the accused is not under that measure any more (TTLT 04/2018 5(3)(a)). */
const measureOverruled = (
  file: Case,
  { notice, number, changed }: PetitionAnswer,
  at: Moment,
  history: readonly HistoryEntry[],
): CaseEvent[] => {
  const held = measureInUse(file, notice, history);
  // Of who goes with a file on offer the procuracy decides that has it.
  if (!held || isOffered(file, held.accused)) return [];
  const ground = changed ? 'replaced' : 'not-necessary';
  return [measureEnded(file.id, { ...held, ground, number }, at)];
};
