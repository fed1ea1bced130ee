import type { Day } from './day';
import type { Period } from './period';
import { type AskRule, isAsk, type LimitRule, type Rule } from './rule';
import { type SetLimit, type Settings, settingOn } from './settings';
import type { Text } from './text';
import { isEverUnverified, unverifiedOn } from './wording';

/** A rule as it holds for a period that begins on some day, with what is to be said of it. */
export type InForce<Held extends Rule> = Held & { readonly standing?: Text; readonly unverified?: true };

export function limitOn(rule: LimitRule, day: Day, settings: Settings): InForce<LimitRule> {
  const { set, standing } = standingOn(rule, day, settings);
  if (!set) return standing ? { ...rule, standing, unverified: true } : rule;
  const { limit, upTo } = set;
  const extended = rule.extended && upTo ? { extended: { ...rule.extended, upTo } } : {};
  return { ...rule, limit, ...extended, ...(standing && { standing }) };
}

/** What is asked before a limit rests on the text of that limit as well. */
export function askOn(rule: AskRule, day: Day, settings: Settings, before: InForce<LimitRule>): InForce<AskRule> {
  const { set, standing = before.standing } = standingOn(rule, day, settings);
  return {
    ...rule,
    ...(set && { before: { ...rule.before, days: countsOf(set.limit) } }),
    ...(standing && { standing }),
  };
}

function standingOn(rule: Rule, day: Day, settings: Settings): { readonly set?: SetLimit; readonly standing?: Text } {
  const unverified = unverifiedOn(rule, day);
  const set = unverified || rule.setByCity ? settingOn(day, settings).limits?.[rule.id] : undefined;
  if (set) return { set, standing: { vi: `đặt theo ${set.source}`, en: `set by ${set.source}` } };
  return unverified ? { standing: unverified } : {};
}

const isOne = (limit: SetLimit['limit']): limit is Period => 'unit' in limit;

const countsOf = (limit: SetLimit['limit']): AskRule['before']['days'] =>
  isOne(limit)
    ? limit.count
    : {
        'less-serious': limit['less-serious'].count,
        serious: limit.serious.count,
        'very-serious': limit['very-serious'].count,
        'especially-serious': limit['especially-serious'].count,
      };

/** Why nobody may set a limit so for the rule of this id; undefined where it may be. */
export function objectionTo(rules: readonly Rule[], id: string, { limit, upTo }: SetLimit): string | undefined {
  const versions = rules.filter((rule) => rule.id === id);
  const [rule] = versions;
  if (!rule) return 'no such rule';
  if (!versions.some((version) => version.setByCity === true || isEverUnverified(version)))
    return 'the law itself says how long it is';
  const units = isOne(limit) ? [limit.unit] : Object.values(limit).map(({ unit }: Period) => unit);
  if (isAsk(rule)) {
    if (isOne(limit) !== (typeof rule.before.days === 'number'))
      return 'by the class of the crime, or not, as the rule';
    if (units.some((unit) => unit !== 'days')) return 'in days before the other limit';
    return upTo && 'it is not extended';
  }
  if (isOne(limit) !== isOne(rule.limit)) return 'by the class of the crime, or not, as the rule';
  const isDetention = isOne(rule.limit)
    ? rule.limit.unit === 'detention-days'
    : rule.limit.serious.unit === 'detention-days';
  if (units.some((unit) => (unit === 'detention-days') !== isDetention)) return 'days of detention for detention alone';
  return upTo && (!rule.extended || rule.extended.upTo === 'as-decided') ? 'it is not extended in turns' : undefined;
}
