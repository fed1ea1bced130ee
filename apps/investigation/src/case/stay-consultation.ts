import {
  BEFORE_SUSPENSION,
  stayConsultationAsked,
  stayConsulted,
  type AgencyId,
  type EventOf,
  type FileId,
  type Moment,
  type StayMatter,
  type TerminationGround,
} from '@la-chan/contracts';
import type { Deadline } from '@la-chan/procedure';
import { pursued } from './accused';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';

/** Of what is suspended already; the others are of what is to be, and two of both (TTLT 01/2020 12(2), 13(1)). */
const OF_SUSPENDED: readonly StayMatter[] = ['time-barred', 'ground-to-terminate'];
const AT_ANY_TIME: readonly StayMatter[] = ['evidence-and-property', 'measures', 'lighter-crime', 'split', 'merger'];

/** Later than 10 days before the limit of what is to be suspended it is recorded as late, not refused (TTLT 01/2020 6(3)). */
export const askStayConsultation = (
  file: Case,
  request: { exchange: string; to: AgencyId; matters: StayMatter[]; accused?: FileId | undefined },
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('askStayConsultation', file.status);
  const isSuspended =
    request.accused === undefined ? file.status === 'suspended' : pursued(file, request.accused).state === 'suspended';
  const bound = request.matters.filter((matter) => !AT_ANY_TIME.includes(matter));
  if (bound.some((matter) => OF_SUSPENDED.includes(matter) !== isSuspended))
    throw new CaseRefusal('matter-of-another-time', 'TTLT 01/2020 6(3), 7(2), (4)');
  const isBefore = !isSuspended && request.matters.some((matter) => BEFORE_SUSPENSION.includes(matter));
  const open = isBefore ? deadlines.findLast(({ rule }) => rule === '6-consult') : undefined;
  return [stayConsultationAsked(file.id, { ...request, late: open !== undefined && at > open.dueAt }, at)];
};

export const recordStayConsultation = (
  file: Case,
  answer: EventOf<typeof stayConsulted>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordStayConsultation', file.status);
  return [stayConsulted(file.id, answer, at)];
};

/** Did the procuracy agree when it was last asked? Who decides without that is seen, not refused (TTLT 04/2018 29(3), 32(1), 33(1)). */
export const isAgreed = (
  { requests }: Pick<Case, 'requests'>,
  matter: 'suspension' | 'termination' | 'split' | 'merger',
  accused?: FileId,
): boolean =>
  requests.findLast(
    (one) => one.kind === 'stay-consultation' && one.matters?.includes(matter) && one.accused === accused,
  )?.answer === 'granted';

/**
 * What is suspended ends without being resumed only as time-barred, and once the procuracy has written back, whatever that
 * says; on any other ground it is resumed first (TTLT 01/2020 7(2), (4)).
 */
export const assertMayEndSuspended = (
  { requests }: Case,
  { ground, accused }: { ground: TerminationGround; accused?: FileId },
): void => {
  if (ground !== 'time-barred') throw new CaseRefusal('resume-first', 'TTLT 01/2020 7(4)');
  const consulted = requests.some(
    ({ kind, matters, answer, accused: whom }) =>
      kind === 'stay-consultation' && matters?.includes('time-barred') && answer !== null && whom === accused,
  );
  if (!consulted) throw new CaseRefusal('not-consulted', 'TTLT 01/2020 7(2); TTLT 04/2018 32(2)');
};
