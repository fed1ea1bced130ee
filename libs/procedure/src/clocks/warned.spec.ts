import { type AppName, OFFICERS, supervisorsOf } from '@la-chan/contracts';
import { isAsk, type LimitRule, type Rule, RULES } from '.';

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
    expect(whom.filter((role) => !apps.some((app) => OFFICERS[app]?.includes(role)))).toEqual([]);
    for (const app of apps) expect([app, whom.some((role) => OFFICERS[app]?.includes(role))]).toEqual([app, true]);
  });

  it('has the leaders of the plan told of what a head alone owes, and of nothing else', () => {
    expect(supervisorsOf(['head-of-investigation'])).toEqual(['head-of-investigation', 'leader']);
    expect(supervisorsOf(['investigator', 'head-of-investigation'])).toEqual(['head-of-investigation']);
    const told = limits.filter(({ warn }) => supervisorsOf(warn.whom).includes('leader')).map(({ id }) => id);
    expect(told).toEqual(expect.arrayContaining(['R7', 'R7.procuracy', '4-prosecutor', 'victim-review']));
  });

  it.each(limits.map((rule) => [rule.id, rule] as const))('has a head who is told of the breach: %s', (_, rule) => {
    const heads = appsOf(rule).map((app) => OFFICERS[app]?.at(-1));
    expect([...heads, 'leader']).toEqual(expect.arrayContaining(supervisorsOf(rule.warn.whom)));
  });
});
