import {
  chargeApprovedByProcuracy,
  chargeCancelledByProcuracy,
  chargeEvidenceDemandedByProcuracy,
  chargeEvidenceReceived,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import {
  isOpen,
  RequestNotWaiting,
  supervisionProcedure,
  waiting,
  type SupervisedRequest,
  type Supervision,
  type SupervisionAct,
} from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** What the procuracy decides on a charge that waits. */
const deciding =
  (act: SupervisionAct, decided: typeof chargeApprovedByProcuracy | typeof chargeCancelledByProcuracy) =>
  (file: Supervision, decision: { exchange: string; number: string }, at: Moment): SupervisionEvent[] => {
    supervisionProcedure.assertLawful(act, file.status);
    const accused = accusedOf(waiting(file, decision.exchange, 'charge-approval'));
    return [decided(file.id, { ...decision, accused }, at)];
  };

export const approveCharge = deciding('approveCharge', chargeApprovedByProcuracy);
export const cancelCharge = deciding('cancelCharge', chargeCancelledByProcuracy);

/** Before it decides the procuracy may ask for more; 3 days run from when that has come (BLTTHS 179(3)). */
export const demandEvidence = (
  file: Supervision,
  demand: { exchange: string; number: string },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandEvidence', file.status);
  const request = waiting(file, demand.exchange, 'charge-approval');
  if (request.decision === 'demanded') throw new RequestNotWaiting('more was demanded already');
  return [chargeEvidenceDemandedByProcuracy(file.id, { ...demand, accused: accusedOf(request) }, at)];
};

/**
 * What was demanded, or what else the body had (`unasked`); where the charge was decided meanwhile it stands in the file, and
 * nothing waits for it.
 */
export const recordEvidence = (
  file: Supervision,
  { exchange, unasked }: Supplement,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordEvidence', file.status);
  const request = file.requests.find((one) => one.exchange === exchange);
  if (!request) throw new RequestNotWaiting('no charge was sent for approval in this exchange');
  const evidence = { exchange, accused: accusedOf(request), ...cameTo(request, unasked) };
  return [chargeEvidenceReceived(file.id, evidence, at)];
};

/** More has come to a request: what was demanded, or what nobody had asked for. */
export interface Supplement {
  readonly exchange: string;
  readonly unasked: boolean;
}

/** Whether it still counts for the decision, and whether it is what was demanded. */
export const cameTo = (request: SupervisedRequest, unasked: boolean): { overtaken?: true; unasked?: true } => {
  if (!isOpen(request)) return { overtaken: true };
  return request.decision === 'demanded' && !unasked ? {} : { unasked: true };
};

const accusedOf = (request: SupervisedRequest): FileId => {
  if (request.accused) return request.accused;
  throw new RequestNotWaiting('the request is not about a charge');
};
