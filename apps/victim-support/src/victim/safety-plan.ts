import { Day, RISK_LEVELS, RiskLevel, Threat } from '@la-chan/contracts';
import { z } from 'zod';

const words = z.string().trim().min(1).max(4000);
const name = z.string().trim().min(1).max(200);

/** Kế hoạch an toàn: each threat with its level, what is done about them by whom, and who may know of it. Kept sealed. */
export const SafetyPlan = z.object({
  threats: z
    .array(z.object({ from: Threat, level: RiskLevel, note: words.nullable().default(null) }))
    .min(1)
    .max(20),
  measures: z
    .array(z.object({ what: words, by: name, until: Day.nullable().default(null) }))
    .max(30)
    .default([]),
  told: z
    .array(z.object({ who: name, isRelative: z.boolean(), what: words }))
    .max(20)
    .default([]),
});
export type SafetyPlan = z.infer<typeof SafetyPlan>;

/** As great as the greatest of the threats. */
export const riskLevelOf = ({ threats }: SafetyPlan): RiskLevel =>
  RiskLevel.options.findLast((level) => threats.some((threat) => threat.level === level)) ?? 'low';

export const isHigh = (level: RiskLevel): boolean => Object.keys(RISK_LEVELS).indexOf(level) >= HIGH;
const HIGH = Object.keys(RISK_LEVELS).indexOf('high');

/** As it was sealed; an earlier release kept words alone. */
export const planIn = (sealed: string): SafetyPlan | string =>
  sealed.startsWith('{') ? SafetyPlan.parse(JSON.parse(sealed)) : sealed;
