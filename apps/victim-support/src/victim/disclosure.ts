import { victimDisclosed, type EventOf, type Moment } from '@la-chan/contracts';
import { victimProcedure, type Victim } from './victim';
import type { VictimEvent } from './victim.events';

/** Another agency is told of her; which consent or which article allows it, the shell has made out. */
export const disclose = (
  victim: Victim,
  disclosed: EventOf<typeof victimDisclosed>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('disclose', victim.status);
  return [victimDisclosed(victim.id, disclosed, at)];
};
