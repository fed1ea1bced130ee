import {
  detentionApprovedByProcuracy,
  detentionRefusedByProcuracy,
  detentionRequested,
  releaseGrantedByProcuracy,
  releaseRefusedByProcuracy,
  releaseRequested,
  type DetentionRefusalGround,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import {
  RequestNotWaiting,
  supervisionProcedure,
  waiting,
  type SupervisedRequest,
  type Supervision,
} from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** Who is detained has been charged, and the charge approved. */
export class ChargeNotApproved extends Refusal {
  override readonly code = 'charge-not-approved';
  override readonly law = 'TTLT 04/2018 16(1), (2)';
}

export const recordDetentionRequest = (
  file: Supervision,
  request: EventOf<typeof detentionRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordDetentionRequest', file.status);
  return [detentionRequested(file.id, request, at)];
};

/** With the charge, or after it; of a charge from before the file reached this procuracy nothing is known here. */
export const approveDetention = (
  file: Supervision,
  decision: { exchange: string; number: string },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('approveDetention', file.status);
  const accused = accusedOf(file, decision.exchange, 'detention-approval');
  assertCharged(file, accused);
  return [detentionApprovedByProcuracy(file.id, { ...decision, accused }, at)];
};

export const assertCharged = ({ requests }: Supervision, accused: FileId): void => {
  const charges = requests.filter((one) => one.kind === 'charge-approval' && one.accused === accused && !one.change);
  if (charges.length > 0 && charges.every(({ decision }) => decision !== 'approved'))
    throw new ChargeNotApproved('the charge is not approved');
};

export const refuseDetention = (
  file: Supervision,
  decision: { exchange: string; number: string; ground: DetentionRefusalGround },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('refuseDetention', file.status);
  const accused = accusedOf(file, decision.exchange, 'detention-approval');
  return [detentionRefusedByProcuracy(file.id, { ...decision, accused }, at)];
};

export const recordReleaseRequest = (
  file: Supervision,
  request: EventOf<typeof releaseRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordReleaseRequest', file.status);
  return [releaseRequested(file.id, request, at)];
};

/** What the procuracy decides on a detention that is to end (BLTTHS 173(7)). */
const releasing =
  (
    act: 'grantRelease' | 'refuseRelease',
    decided: typeof releaseGrantedByProcuracy | typeof releaseRefusedByProcuracy,
  ) =>
  (file: Supervision, decision: { exchange: string; number: string }, at: Moment): SupervisionEvent[] => {
    supervisionProcedure.assertLawful(act, file.status);
    const accused = accusedOf(file, decision.exchange, 'release-request');
    return [decided(file.id, { ...decision, accused }, at)];
  };

export const grantRelease = releasing('grantRelease', releaseGrantedByProcuracy);
export const refuseRelease = releasing('refuseRelease', releaseRefusedByProcuracy);

const accusedOf = (file: Supervision, exchange: string, kind: SupervisedRequest['kind']): FileId => {
  const { accused } = waiting(file, exchange, kind);
  if (accused) return accused;
  throw new RequestNotWaiting('the request is about nobody');
};
