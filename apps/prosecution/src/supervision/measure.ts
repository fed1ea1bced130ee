import {
  measureApprovedByProcuracy,
  measureEndGrantedByProcuracy,
  measureEndRefusedByProcuracy,
  measureEndRequested,
  measureRefusedByProcuracy,
  measureRequested,
  type EventOf,
  type FileId,
  type Moment,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import {
  RequestNotWaiting,
  supervisionProcedure,
  waiting,
  type SupervisedRequest,
  type Supervision,
} from './supervision';
import type { SupervisionEvent } from './supervision.events';

export const recordMeasureRequest = (
  file: Supervision,
  request: EventOf<typeof measureRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordMeasureRequest', file.status);
  return [measureRequested(file.id, request, at)];
};

export const recordMeasureEndRequest = (
  file: Supervision,
  request: EventOf<typeof measureEndRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordMeasureEndRequest', file.status);
  return [measureEndRequested(file.id, request, at)];
};

/** What the procuracy decides on a measure, by what it was asked about it. */
const deciding =
  (
    act: 'approveMeasure' | 'refuseMeasure' | 'grantMeasureEnd' | 'refuseMeasureEnd',
    kind: 'measure-approval' | 'measure-end',
    decided:
      | typeof measureApprovedByProcuracy
      | typeof measureRefusedByProcuracy
      | typeof measureEndGrantedByProcuracy
      | typeof measureEndRefusedByProcuracy,
  ) =>
  (file: Supervision, decision: { exchange: string; number: string }, at: Moment): SupervisionEvent[] => {
    supervisionProcedure.assertLawful(act, file.status);
    return [decided(file.id, { ...decision, ...about(waiting(file, decision.exchange, kind)) }, at)];
  };

export const approveMeasure = deciding('approveMeasure', 'measure-approval', measureApprovedByProcuracy);
export const refuseMeasure = deciding('refuseMeasure', 'measure-approval', measureRefusedByProcuracy);
export const grantMeasureEnd = deciding('grantMeasureEnd', 'measure-end', measureEndGrantedByProcuracy);
export const refuseMeasureEnd = deciding('refuseMeasureEnd', 'measure-end', measureEndRefusedByProcuracy);

const about = ({ accused, measure }: SupervisedRequest): { accused: FileId; measure: PreventiveMeasure } => {
  if (accused && measure) return { accused, measure };
  throw new RequestNotWaiting('the request is about no measure');
};
