import {
  measureApprovedByProcuracy,
  measureDemandedByProcuracy,
  measureEndDemandedByProcuracy,
  measureEndGrantedByProcuracy,
  measureEndRefusedByProcuracy,
  measureEndRequested,
  measureEvidenceDemandedByProcuracy,
  measureEvidenceReceived,
  measureRefusedByProcuracy,
  measureRequested,
  type EventOf,
  type FileId,
  type Moment,
  type MeasureDemandGround,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import { MeasureRefusal, needsApproval, Refusal } from '@la-chan/procedure';
import { complied } from './charge-demand';
import { assertOfCase } from './served';
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
  const { demand } = request;
  return [measureEndRequested(file.id, request, at), ...complied(file, { demand, decision: 'measure-end' }, at)];
};

/** The procuracy itself finds that an undertaking is broken (TTLT 04/2018 21(5), 22(5)). */
export const demandMeasureEnd = (
  file: Supervision,
  demand: EventOf<typeof measureEndDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandMeasureEnd', file.status);
  assertOfCase(file, 'TTLT 04/2018 21(5), 22(5)');
  if (!needsApproval(demand.measure)) throw new MeasureRefusal('measure-without-approval', 'TTLT 04/2018 21(5), 22(5)');
  return [measureEndDemandedByProcuracy(file.id, demand, at)];
};

/** Nothing was refused or cancelled of this accused in whose place a measure is demanded. */
export class NothingToReplace extends Refusal {
  override readonly code = 'nothing-to-replace';

  constructor(override readonly law: string) {
    super('nothing to replace');
  }
}

type Replaced = (one: SupervisedRequest) => boolean;
const DEMANDED_AFTER: Readonly<Record<MeasureDemandGround, readonly [Replaced, law: string]>> = {
  'detention-not-necessary': [
    ({ kind, decision }) => kind === 'detention-approval' && decision === 'refused',
    'TTLT 04/2018 16(3)',
  ],
  'order-cancelled': [
    ({ kind, decision }) =>
      (kind === 'detention-approval' && decision === 'cancelled') || (kind === 'measure-end' && decision === 'granted'),
    'TTLT 04/2018 5(3)(c)',
  ],
};

/** In place of what the procuracy has refused or cancelled the body is to order another measure (TTLT 04/2018 5(3)(c), 16(3)). */
export const demandMeasure = (
  file: Supervision,
  demand: EventOf<typeof measureDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandMeasure', file.status);
  const [replaces, law] = DEMANDED_AFTER[demand.ground];
  assertOfCase(file, law);
  if (!file.requests.some((one) => one.accused === demand.accused && replaces(one))) throw new NothingToReplace(law);
  return [measureDemandedByProcuracy(file.id, demand, at)];
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

/** Before it decides the procuracy may ask for more (TTLT 04/2018 21(3), 22(3)). */
export const demandMeasureEvidence = (
  file: Supervision,
  demand: { exchange: string; number: string },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandMeasureEvidence', file.status);
  const request = waiting(file, demand.exchange, 'measure-approval');
  if (request.decision === 'demanded') throw new RequestNotWaiting('more was demanded already');
  return [measureEvidenceDemandedByProcuracy(file.id, { ...demand, ...about(request) }, at)];
};

/** Where it was decided meanwhile, nothing waits for it. */
export const recordMeasureEvidence = (file: Supervision, exchange: string, at: Moment): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordMeasureEvidence', file.status);
  const request = file.requests.find((one) => one.exchange === exchange && one.kind === 'measure-approval');
  if (!request) throw new RequestNotWaiting('no order was sent for approval in this exchange');
  const isOpen = request.decision === 'waiting' || request.decision === 'demanded';
  const evidence = { exchange, ...about(request), ...(!isOpen && { overtaken: true as const }) };
  return [measureEvidenceReceived(file.id, evidence, at)];
};

const about = ({ accused, measure }: SupervisedRequest): { accused: FileId; measure: PreventiveMeasure } => {
  if (accused && measure) return { accused, measure };
  throw new RequestNotWaiting('the request is about no measure');
};
