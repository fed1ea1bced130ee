import {
  caseExtensionGrantedByProcuracy,
  caseExtensionRefusedByProcuracy,
  caseExtensionRequested,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { supervisionProcedure, waiting, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

export const recordCaseExtensionRequest = (
  file: Supervision,
  request: EventOf<typeof caseExtensionRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordCaseExtensionRequest', file.status);
  return [caseExtensionRequested(file.id, request, at)];
};

export const grantCaseExtension = (
  file: Supervision,
  grant: EventOf<typeof caseExtensionGrantedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('grantCaseExtension', file.status);
  waiting(file, grant.exchange, 'investigation-extension');
  return [caseExtensionGrantedByProcuracy(file.id, grant, at)];
};

export const refuseCaseExtension = (
  file: Supervision,
  refusal: EventOf<typeof caseExtensionRefusedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('refuseCaseExtension', file.status);
  waiting(file, refusal.exchange, 'investigation-extension');
  return [caseExtensionRefusedByProcuracy(file.id, refusal, at)];
};
