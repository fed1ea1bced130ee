import {
  extensionGrantedByProcuracy,
  extensionRefusedByProcuracy,
  extensionRequested,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { supervisionProcedure, waiting, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

export const recordExtensionRequest = (
  file: Supervision,
  request: EventOf<typeof extensionRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordExtensionRequest', file.status);
  return [extensionRequested(file.id, request, at)];
};

export const grantExtension = (
  file: Supervision,
  grant: { exchange: string; number: string; months: number },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('grantExtension', file.status);
  waiting(file, grant.exchange, 'extension');
  return [extensionGrantedByProcuracy(file.id, grant, at)];
};

export const refuseExtension = (
  file: Supervision,
  refusal: { exchange: string; number: string },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('refuseExtension', file.status);
  waiting(file, refusal.exchange, 'extension');
  return [extensionRefusedByProcuracy(file.id, refusal, at)];
};
