import {
  protectionEnded,
  protectionOrdered,
  riskAssessed,
  type EventOf,
  type Moment,
  type ProtectionMeasure,
} from '@la-chan/contracts';
import { VictimRefusal } from './refusal';
import { victimProcedure, type Victim } from './victim';
import type { VictimEvent } from './victim.events';

export const assessRisk = (
  victim: Victim,
  assessment: EventOf<typeof riskAssessed>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('assessRisk', victim.status);
  return [riskAssessed(victim.id, assessment, at)];
};

/** On a risk assessment, unless the danger is immediate; moved or given another identity only where she agrees. */
export const protect = (
  victim: Victim,
  order: EventOf<typeof protectionOrdered>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('protect', victim.status);
  if (!victim.risk && !victim.immediateDanger) throw new VictimRefusal('risk-not-assessed', 'BLTTHS 486(1)');
  if (order.measure === 'relocation' && !order.agreed) throw new VictimRefusal('agreement-missing', 'BLTTHS 486(1)(d)');
  if (holds(victim, order.measure)) throw new VictimRefusal('protected-already', 'BLTTHS 486(1)');
  return [protectionOrdered(victim.id, order, at)];
};

export const endProtection = (victim: Victim, measure: ProtectionMeasure, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('endProtection', victim.status);
  if (!holds(victim, measure)) throw new VictimRefusal('not-protected', 'BLTTHS 486(1)');
  return [protectionEnded(victim.id, { measure }, at)];
};

const holds = ({ protections }: Victim, measure: ProtectionMeasure): boolean =>
  protections.some((one) => one.measure === measure);
