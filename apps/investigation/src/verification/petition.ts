import {
  cancellationProposed,
  nonInitiationCancelled,
  nonInitiationWithdrawn,
  petitionAnswered,
  petitionLodged,
  procuracyDemanded,
  suspensionCancelled,
  verificationResolved,
  verificationResumed,
  verificationResumptionCancelled,
  verificationSuspended,
  type EventOf,
  type Moment,
  type PetitionedDecision,
} from '@la-chan/contracts';
import {
  type AnswerToPetition,
  assertUnpetitioned,
  type HistoryEntry,
  type Petition,
  petitionedDecision,
  proposingCancellation,
  waitingPetition,
  type Withdrawal,
  withdrawnDecision,
} from '@la-chan/procedure';
import { goingOn } from './time-limit';
import { verificationProcedure, type Verification } from './verification';
import type { VerificationEvent } from './verification.events';

/** What was asked of the higher procuracy. */
export interface Petitioning {
  readonly petitions: readonly Petition[];
}

/**
 * Whoever does not agree asks the higher procuracy: about a demand for the file, which answers that within 10 days (TTLT
 * 01/2017 13(2)), or about a decision of the procuracy (TTLT 04/2018 6(2)). What was demanded or decided is done all the same.
 */
export const petition = (
  file: Verification,
  lodged: Omit<EventOf<typeof petitionLodged>['data'], 'of'>,
  at: Moment,
  history: readonly HistoryEntry[] = [],
): VerificationEvent[] => {
  verificationProcedure.assertLawful('petition', file.status);
  const { notice } = lodged;
  assertUnpetitioned(file, notice);
  const isDemand = file.demands.some((one) => one.notice === notice && one.demand === 'file');
  return [
    petitionLodged(file.id, { ...lodged, ...(!isDemand && { of: petitionedDecision(history, notice, at).of }) }, at),
  ];
};

export const proposeCancellation = proposingCancellation<Verification, VerificationEvent>(
  verificationProcedure,
  cancellationProposed,
);

/** The head withdraws what a deputy had decided of a report, and the procuracy has: it is verified on (TTLT 04/2018 5(2)). */
export const withdrawDecision = (
  file: Verification,
  { served: of, ...decision }: Withdrawal,
  at: Moment,
  history: readonly HistoryEntry[],
): VerificationEvent[] => {
  verificationProcedure.assertLawful('withdrawDecision', file.status);
  const { notice, number } = decision;
  switch (withdrawnDecision(history, of, at, ['suspension', 'resumption', 'non-initiation']).kind) {
    case 'suspension':
      return [suspensionCancelled(file.id, { ...decision, of, receivedAt: at }, at)];
    case 'resumption':
      return [verificationResumptionCancelled(file.id, { ...decision, of }, at)];
    case 'non-initiation':
      return [nonInitiationWithdrawn(file.id, { of, notice, number }, at)];
  }
};

/** What the petition is about, and which procuracy has decided or demanded it. */
const petitioned = (history: readonly HistoryEntry[], notice: string, at: Moment) => {
  const demand = history.find(({ type, data }) => type === procuracyDemanded.type && data?.['notice'] === notice);
  if (!demand) return petitionedDecision(history, notice, at);
  return { of: 'file-demanded', by: String(demand.data?.['by']) } as const;
};

/** After which a report is suspended, or verified. */
const COURSE: readonly string[] = [
  ...[verificationSuspended.type, verificationResumed.type],
  ...[verificationResumptionCancelled.type, suspensionCancelled.type],
];

/** Where what the procuracy has cancelled left the report, and the decisions of that kind. */
const LEFT: Partial<Record<PetitionedDecision, { status: Verification['status']; decisions: readonly string[] }>> = {
  'suspension-cancelled': { status: 'under-verification', decisions: COURSE },
  'resumption-cancelled': { status: 'suspended', decisions: COURSE },
  'non-initiation-cancelled': {
    status: 'grounds-found',
    decisions: [verificationResolved.type, nonInitiationCancelled.type],
  },
};

/** What the higher procuracy has found to be wrong falls, and what the body had decided stands again while the report is where that left it and nothing was decided since. */
export const recordPetition = (
  file: Verification,
  answer: AnswerToPetition,
  at: Moment,
  history: readonly HistoryEntry[],
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordPetition', file.status);
  const { of } = waitingPetition(file, answer.notice);
  const left = of && LEFT[of];
  const last = history.findLast(({ type }) => left?.decisions.includes(type));
  const standsAgain = answer.upheld && file.status === left?.status && last?.data?.['notice'] === answer.notice;
  return [petitionAnswered(file.id, { ...answer, ...(of && { of }), ...(standsAgain && { standsAgain }) }, at)];
};

/** The verification after that answer. */
export const petitionEnded = (
  file: Verification,
  { notice, of, upheld, standsAgain }: EventOf<typeof petitionAnswered>['data'],
  at: Moment,
): Verification => {
  if (!upheld) return file;
  const demands = file.demands.filter((one) => one.notice !== notice);
  if (!standsAgain) return { ...file, demands };
  if (of === 'suspension-cancelled')
    return { ...file, demands, status: 'suspended', suspendedAt: [...file.suspendedAt, at] };
  if (of === 'resumption-cancelled') return goingOn({ ...file, demands }, at);
  const cancelledAt = file.cancelledAt.at(-1);
  return {
    ...file,
    demands: demands.filter(({ demand }) => demand !== 'initiation'),
    status: 'resolved',
    outcome: 'not-initiated',
    resolvedAt: at,
    cancelledAt: file.cancelledAt.slice(0, -1),
    groundsFoundAt: file.groundsFoundAt === cancelledAt ? null : file.groundsFoundAt, // of the procuracy’s finding
  };
};

/** About a demand for the file, or what the procuracy has decided of the report. */
export const verificationPetitions = {
  petition,
  recordPetition,
  petitioned,
  routes: ['demands', 'procuracy-decisions'],
  petitions:
    'Kiến nghị Viện kiểm sát cấp trên: about a demand for the file, or a decision of the procuracy, which is carried out all the same; over the platform with `to`, else on paper (TTLT 01/2017 13(2); TTLT 04/2018 6(2))',
  answered:
    'What the higher procuracy has answered on paper; over the platform it comes by itself: about a demand within 10 days; upheld, what the body had decided stands again (TTLT 01/2017 13(2); TTLT 04/2018 6(2))',
};
