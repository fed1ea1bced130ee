import type { Day } from '@la-chan/contracts';
import { FURTHER } from './further';
import { plan133of2024 } from './plan-133-2024';
import type { Indicator, Plan, Target } from './plan';

export const PLANS: readonly Plan[] = [plan133of2024];
export const DEFAULT_PLAN: Plan = plan133of2024;

/** By key, or by number and date together; a number alone names no plan. */
export const planOf = (key: string, date?: Day): Plan | undefined =>
  PLANS.find((plan) => plan.key === key || (plan.number === key && plan.date === date));

export function indicatorOf(plan: Plan, id: string): { target: Target; indicator: Indicator } | undefined {
  for (const target of [...plan.targets, ...FURTHER]) {
    const indicator = target.indicators.find((each) => each.id === id);
    if (indicator) return { target, indicator };
  }
  return undefined;
}
