import { resolutionOffenderReceived, type EventOf, type Moment } from '@la-chan/contracts';
import { resolutionProcedure, type Resolution } from './resolution';
import type { ResolutionEvent } from './resolution.events';

/** An offender comes forward at the procuracy, which resolves the report and so knows: minutes are made, and the body that had it is told at once (BLTTHS 147(4), 152(1)). */
export const receiveOffender = (
  file: Resolution,
  received: Omit<EventOf<typeof resolutionOffenderReceived>['data'], 'told' | 'by' | 'caught' | 'receivedAt'>,
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('receiveOffender', file.status);
  return [resolutionOffenderReceived(file.id, { ...received, receivedAt: at, told: true }, at)];
};
