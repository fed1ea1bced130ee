import {
  fileDemandedByProcuracy,
  prosecutionNoticeServed,
  remedyDemandedByProcuracy,
  remedyRecorded,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { Refusal, type Deadline } from '@la-chan/procedure';
import { assertOfMatter } from './served';
import { supervisionProcedure, type Demand, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** Taken over only when a demand in writing was not met within 15 days of its receipt. */
export class MayNotTakeOver extends Refusal {
  override readonly code = 'may-not-take-over';
  override readonly law = 'TTLT 01/2017 5(2)(b)';
}

export const demandRemedy = (
  file: Supervision,
  demand: EventOf<typeof remedyDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandRemedy', file.status);
  assertOfMatter(file, 'BLTTHS 145(3)(c)');
  return [remedyDemandedByProcuracy(file.id, demand, at)];
};

/** The receipt of a notice of this supervision: about the notice, as the file is what it was. */
export const recordService = (
  file: Supervision,
  service: EventOf<typeof prosecutionNoticeServed>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordService', file.status);
  return [prosecutionNoticeServed(service.notice, service, at)];
};

/** Of what else is demanded the procuracy knows from what the body sends. */
const BY_HAND: readonly Demand['demand'][] = ['remedy', 'documents'];

export const recordRemedy = (file: Supervision, notice: string, at: Moment): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordRemedy', file.status);
  const open = file.demands.some((one) => one.notice === notice && BY_HAND.includes(one.demand) && !one.remediedAt);
  if (!open) throw new MayNotTakeOver('no demand waits under this notice');
  return [remedyRecorded(file.id, { notice }, at)];
};

export const demandFile = (
  file: Supervision,
  demand: EventOf<typeof fileDemandedByProcuracy>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandFile', file.status);
  const unmet = deadlines.some(({ rule, status, dueAt }) => rule === '5-remedy' && status === 'running' && dueAt < at);
  if (!unmet) throw new MayNotTakeOver('no demand has stood for 15 days without a remedy');
  return [fileDemandedByProcuracy(file.id, demand, at)];
};
