import { returnRefused, returnRequested, type EventOf, type Moment } from '@la-chan/contracts';
import { TrialRefusal } from './refusal';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** The procuracy has found grounds to return the file (BLTTHS 280(2)). */
export const recordReturnRequest = (
  file: Trial,
  request: EventOf<typeof returnRequested>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordReturnRequest', file.status);
  return [returnRequested(file.id, request, at)];
};

/** In writing, with the reason (BLTTHS 279(2)); where it is followed, that is the return itself. */
export const refuseReturn = (file: Trial, refusal: EventOf<typeof returnRefused>['data'], at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('refuseReturn', file.status);
  if (file.returnRequest !== refusal.exchange) throw new TrialRefusal('no-return-requested', 'BLTTHS 280(2)');
  return [returnRefused(file.id, refusal, at)];
};
