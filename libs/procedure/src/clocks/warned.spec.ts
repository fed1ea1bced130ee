import { type AppName, type Role, supervisorsOf } from '@la-chan/contracts';
import { isAsk, type LimitRule, type Rule, RULES } from '.';

/** Who works in an agency of each app, its head last. */
const WORKS: Partial<Record<AppName, readonly Role[]>> = {
  intake: ['duty-officer', 'duty-chief'],
  investigation: ['investigator', 'head-of-investigation'],
  prosecution: ['prosecutor', 'head-of-procuracy'],
  court: ['court-clerk', 'judge', 'chief-judge'],
  'victim-support': ['support-officer', 'head-of-support'],
  'international-cooperation': ['cooperation-officer', 'head-of-cooperation'],
  prevention: ['prevention-officer', 'head-of-prevention'],
};

const limits = RULES.filter((rule): rule is LimitRule => !isAsk(rule));

/** The apps whose files it is about: those of what starts it, or of what is asked before another limit. */
function appsOf(rule: Rule): AppName[] {
  const triggers = isAsk(rule) ? rule.met : rule.starts;
  const types = triggers.map((trigger) => (typeof trigger === 'string' ? trigger : trigger.event));
  return [...new Set(types.map((type) => type.split('.')[0] as AppName))];
}

describe('who is warned of a time limit', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('works in an agency that owes it: %s', (_, rule) => {
    const { whom } = rule.warn;
    const apps = appsOf(rule);
    expect(whom.filter((role) => !apps.some((app) => WORKS[app]?.includes(role)))).toEqual([]);
    for (const app of apps) expect([app, whom.some((role) => WORKS[app]?.includes(role))]).toEqual([app, true]);
  });

  it.each(limits.map((rule) => [rule.id, rule] as const))('has a head who is told of the breach: %s', (_, rule) => {
    const heads = appsOf(rule).map((app) => WORKS[app]?.at(-1));
    expect(heads).toEqual(expect.arrayContaining(supervisorsOf(rule.warn.whom)));
  });
});
