import {
  protectionEnded,
  protectionOrdered,
  riskAssessed,
  type EventOf,
  type Moment,
  type ProtectionMeasure,
} from '@la-chan/contracts';
import { assertRelativesMayKnow } from './identification';
import { VictimRefusal } from './refusal';
import { isHigh, riskLevelOf, type SafetyPlan } from './safety-plan';
import { victimProcedure, type Victim } from './victim';
import type { VictimEvent } from './victim.events';

/** `sealed` is the record of the plan. What is high is answered by a measure, and no relative learns of a plan against one. */
export const assessRisk = (
  victim: Victim,
  plan: SafetyPlan,
  { plan: sealed, until }: Pick<EventOf<typeof riskAssessed>['data'], 'plan' | 'until'>,
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('assessRisk', victim.status);
  const level = riskLevelOf(plan);
  if (isHigh(level) && plan.measures.length === 0) throw new VictimRefusal('measures-missing');
  if (plan.told.some(({ isRelative }) => isRelative)) assertRelativesMayKnow(victim);
  return [riskAssessed(victim.id, { level, plan: sealed, until }, at)];
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
