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
  type AgencyId,
  type EventOf,
  type FileId,
  type Moment,
  type PetitionedDecision,
  type PreventiveMeasure,
  type ServedSince,
} from '@la-chan/contracts';
import {
  assertUnpetitioned,
  dataOf,
  type HistoryEntry,
  petitionedDecision,
  proposingCancellation,
  PetitionRefusal,
  waitingPetition,
  withCrimeDays,
} from '@la-chan/procedure';
import { hasHere, isHere, isOffered, isPursued, pursued } from './accused';
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

const proposing = proposingCancellation<Case, CaseEvent>(caseProcedure, cancellationProposed);

/** What was served of one accused in the case from which they have come (`past`) the procuracy is asked to cancel where they are now (TTLT 04/2018 5(1), (2); BLTTHS 170). */
export const proposeCancellation = (
  file: Case,
  what: Parameters<typeof proposing>[1],
  at: Moment,
  history: readonly HistoryEntry[],
  past: readonly HistoryEntry[] = [],
): CaseEvent[] => proposing(file, what, at, withPastOf(file, history, past));

/** With what was decided of whoever is here now in the cases from which they have come. */
export const withPastOf = <Own extends HistoryEntry, Past extends HistoryEntry>(
  file: Case,
  history: readonly Own[],
  past: readonly Past[],
): (Own | Past)[] =>
  petitionable(
    history,
    past.filter(({ data }) => file.accused.some((one) => one.id === data?.['accused'] && isHere(one))),
  );

/** With what was decided of single accused in the cases from which they have come, and petitioned there: it is petitioned about, or withdrawn, where they are now (BLTTHS 170). */
export const petitionable = <Own extends HistoryEntry, Past extends HistoryEntry>(
  history: readonly Own[],
  past: readonly Past[],
): (Own | Past)[] => [
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

/** Every order of a measure, in turn. */
const ordersIn = (history: readonly HistoryEntry[]): Partial<Ordered>[] =>
  history.filter(({ type }) => MEASURES.includes(type)).map(({ data }) => data as Partial<Ordered>);

const isOfSame =
  (order: Partial<Pick<Ordered, 'accused' | 'measure'>> | undefined) =>
  ({ accused, measure }: Partial<Ordered>): boolean =>
    accused === order?.accused && measure === order?.measure;

/** The order that was approved on this request, or served by this notice, where none of the same measure came after it. */
const lastOrder = (history: readonly HistoryEntry[], notice: string): Partial<Ordered> | undefined => {
  const orders = ordersIn(history);
  const order = orders.find(({ exchange }) => exchange === notice);
  // One that is used on in another case says nothing of its approval.
  const last = orders.filter(isOfSame(order)).findLast((one) => one.exchange ?? one.brought ?? !one.since);
  return last === order ? order : undefined;
};

/** Whether the measure is by another order than the one that was approved on the request `of`, as of this body since the case came, or of the procuracy itself, here or once it had the file: with the former it does not fall (TTLT 04/2018 5(3)). */
export const isOrderedAnew = (
  history: readonly HistoryEntry[],
  { of, ...measure }: Pick<Ordered, 'accused' | 'measure'> & { readonly of: string },
): boolean => {
  const orders = ordersIn(history).filter(isOfSame(measure));
  const inUse = orders.at(-1)?.number;
  const own = orders.findLast(({ exchange, number }) => exchange && number === inUse);
  return own ? own.exchange !== of : orders.some(({ exchange }) => exchange === of);
};

/** Under which measure an accused is by that order; under none where that has ended, or another order is in use. */
const measureInUse = (
  { accused }: Case,
  notice: string,
  history: readonly HistoryEntry[],
): { readonly accused: FileId; readonly measure: PreventiveMeasure } | undefined => {
  const order = lastOrder(history, notice);
  const one = accused.find(({ id }) => id === order?.accused);
  const held = one?.measures?.find(({ measure }) => measure === order?.measure);
  return one && held && isPursued(one) ? { accused: one.id, measure: held.measure } : undefined;
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

/** What it has made of an approval, as that holds wherever the accused is investigated: another charge, or no measure any more. */
export type OverruledAbove = ServedSince & {
  readonly terms: { readonly decision: 'approval-changed' | 'measure-revoked' };
};

/** As of the approval of another thing it falls by the procuracy that had given it, and that is served by itself (TTLT 04/2018 5(3)(a)). `by`: that procuracy, without the one above. */
export const overruledAbove = (
  known: readonly HistoryEntry[],
  { notice: of, upheld, changed, crime, number }: PetitionAnswer,
  { notice, by, at: decidedAt }: { readonly notice: string; readonly by?: AgencyId; readonly at: Moment },
  { id: about, unit }: Pick<Case, 'id' | 'unit'>,
): OverruledAbove[] => {
  const { measure } = lastOrder(known, of) ?? {};
  if (!upheld || (!crime && !measure)) return [];
  const { accused, ...approval } = petitionedDecision(known, of, decidedAt);
  const said = { about, number, decidedAt, unit };
  const served = { notice, by: by ?? approval.by };
  if (!accused) return [];
  if (crime) return [{ ...served, terms: { decision: 'approval-changed', accused, of, crime, ...said } }];
  if (!measure) return [];
  const fallen = { measure, ground: groundOf(changed), basis: 'procuracy-above' } as const;
  return [{ ...served, terms: { decision: 'measure-revoked', accused, of, ...fallen, ...said } }];
};

/** Whether an entry has this answer. */
export const isAnswer =
  ({ notice }: Pick<PetitionAnswer, 'notice'>) =>
  (entry: HistoryEntry): boolean =>
    dataOf(entry, casePetitionAnswered)?.notice === notice;

/** The same of what was answered on paper, which goes by the entry that has it. */
export const overruledOnPaper = (
  known: readonly HistoryEntry[],
  answered: HistoryEntry | undefined,
  about: Pick<Case, 'id' | 'unit'>,
): OverruledAbove[] => {
  const answer = answered && dataOf(answered, casePetitionAnswered);
  return answer && answered.id ? overruledAbove(known, answer, { notice: answered.id, at: answered.at }, about) : [];
};

const groundOf = (changed: true | undefined): 'replaced' | 'not-necessary' => (changed ? 'replaced' : 'not-necessary');

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
  return [measureEnded(file.id, { ...held, ground: groundOf(changed), number }, at)];
};
