import { defendantResumed, type EventOf, type Moment } from '@la-chan/contracts';
import type { TrialEvent } from './trial.events';
import type { Trial } from './trial';

/** While the trial is prepared, the time to do so runs for this one by that crime (BLTTHS 277(2)). */
export const goingOnAlone = (
  { id, status, defendants }: Trial,
  resumption: EventOf<typeof defendantResumed>['data'],
  at: Moment,
): TrialEvent => {
  const { article, clause } = defendants.find((one) => one.id === resumption.defendant) ?? {};
  return defendantResumed(id, { ...resumption, ...(status === 'docketed' && { article, clause }) }, at);
};
