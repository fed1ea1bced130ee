import type { Seriousness, Role } from '@la-chan/contracts';
import type { Saying } from '../saying';
import type { Day } from './day';
import type { HistoryEntry } from './history';
import type { Period } from './period';
import type { Release } from './releases';
import type { Readings } from './settings';
import type { Text } from './text';

/** What a rule may ask of the event's data and of the facts about the file. */
export interface Condition {
  (data: Record<string, unknown>, facts: Record<string, unknown>): boolean;
  /** What of the data it asks for, where it says that. */
  readonly asks?: Saying;
}

/** An event type, or an event type that counts only on a condition. */
export type Trigger = string | { readonly event: string; readonly when: Condition };

interface Law {
  /** `R10` of the dossier, or the article (`172`). Rules of one id are versions with validities that do not overlap. */
  readonly id: string;
  readonly law: string;
  /** Articles from which its limit is taken, besides `law`. */
  readonly restsOn?: readonly string[];
  /** No text of law says within how long: the city has set that. What stands here is the default (`Setting.limits`). */
  readonly setByCity?: true;
  /** Holds for periods that begin from this day to that day, both included. */
  readonly valid: { readonly from: Day; readonly to?: Day };
  /** The release that brought it with the act that meets it: nothing begins it that an agency had entered before it had that. */
  readonly cameWith?: Release;
  /** What is to be done. */
  readonly duty: Text;
  /** What does it. */
  readonly met: readonly Trigger[];
  readonly warn: { readonly before: Period; readonly whom: readonly Role[] };
}

/** The longest that an extension may be; `as-decided` where the law leaves that to the decision. */
export type Cap = Period | 'as-decided';

/** From when a period is counted, in words and in data. */
export type Counted = { readonly text: Text } & (
  | {
      /** From the event that starts the rule, or from the day that a field of its data names. */
      readonly from: 'start';
      readonly field?: string;
      /** In whole months, half-years or years of the calendar: until the end of the one after that in which it starts. */
      readonly calendar?: true;
    }
  | {
      /** From an earlier event of the file, of one of these types. */
      readonly from: 'event';
      readonly event: string | readonly string[];
      readonly field?: string;
    }
  | {
      /** Back from a day, or an hour, that lies ahead, which a field of the starting event names: so long before it at the latest. */
      readonly from: 'ahead';
      readonly field: string;
    }
  | {
      /** From the expiry of another rule's limit, of the first one that the file has; `last`: of the one that expires last. */
      readonly from: 'expiry';
      readonly of: readonly string[];
      readonly last?: true;
    }
);

interface Bound {
  readonly rules: readonly string[];
  /** Since one of these; always without. */
  readonly since?: readonly Trigger[];
  /** What undoes that, by the `notice` of it that this is `of`. */
  readonly undone?: readonly Trigger[];
}

/** A time limit: what starts it, how long it is, and what may happen to it. */
export interface LimitRule extends Law {
  readonly starts: readonly Trigger[];
  readonly counted: Counted;
  /** It holds only where the reading of the day on which it begins says so. */
  readonly heldAs?: (readings: Readings) => boolean;
  /** The field of what starts it that names the day whose law holds, where that is another than the one from which it is counted; no other law holds once it is counted anew. */
  readonly heldBy?: string;
  /** From when it is counted, where the reading of the day on which it begins is another one. */
  readonly countedAs?: (readings: Readings) => Counted | undefined;
  readonly limit: Period | Readonly<Record<Seriousness, Period>>;
  /** The data of the starting decision name `months` or `until`; the limit is then the most that they may give. */
  readonly decided?: true;
  /** The days of the `custody` that its data name are taken off (BLTTHS 118(4)). */
  readonly lessCustody?: true;
  /**
   * The days of the one before, which is over, are taken off, unless one of these came between (BLTTHS 173; TTLT 04/2018 14);
   * `broughtBy` says what was spent by whoever comes from another file.
   */
  readonly lessSpent?: { readonly unless: readonly Trigger[]; readonly broughtBy: string };
  /** Time that is open to others: to let it pass breaches nothing. */
  readonly option?: true;
  /** What does a part of it, whole or not. */
  readonly parts?: readonly Trigger[];
  /** What does it starts it again: month by month. */
  readonly recurring?: true;
  /** Starts at most once in a file. */
  readonly once?: true;
  /** One deadline for each value of this field of the data, such as each accused. */
  readonly about?: string;
  /** The field by which what starts it names that, where it is another; `about` where this says nothing. */
  readonly begunAs?: string;
  /** Whom what starts it concerns, where that is known of the file and not said by the entry alone. */
  readonly begunFor?: (entry: HistoryEntry, facts: Record<string, unknown>) => readonly string[];
  /** Decisions (`months` or `until`) that move the expiry, each by at most the period of its turn, or as far as it says. */
  readonly extended?: {
    readonly by: readonly Trigger[];
    readonly upTo: readonly Cap[] | Readonly<Record<Seriousness, readonly Cap[]>> | 'as-decided';
  };
  /** Events after which the class of crime is that of their data, and the limit is counted again from its start. */
  readonly requalified?: readonly Trigger[];
  /** Nothing is used up under another class: it is counted as if it had always been of this one. */
  readonly classAlone?: true;
  /** It ends no later than the limit of one of these rules that runs, and is measured again at what may move that. */
  readonly within?: { readonly bounds: readonly Bound[]; readonly measured: readonly Trigger[] };
  readonly suspended?: readonly Trigger[];
  /** After resumption the whole limit is counted anew (`text`: from what), or the time that was left goes `on`. */
  readonly resumed?: { readonly by: readonly Trigger[]; readonly on?: true; readonly text?: Text };
  /** What had it stand still was wrong: it runs as if it had never stood still. */
  readonly unsuspended?: readonly Trigger[];
  /** Another rule's limit takes its place: prolonged, returned, resumed under a limit of its own. */
  readonly replaced?: readonly Trigger[];
  /** The duty falls away: transferred, merged. */
  readonly cancelled?: readonly Trigger[];
  /** What made it fall away was undone: it is owed again, with all that it had been given, here and where it was meanwhile. */
  readonly reinstated?: readonly Trigger[];
  /** What did it was taken back, by the `exchange` that both name: it is owed as if it had not been done. */
  readonly undone?: readonly Trigger[];
}

/** An act that has to be done at the latest some days before another limit expires, where it is done. */
export interface AskRule extends Law {
  /** Of files of which this is known, or of whom the other limit is about in them; of all without it. */
  readonly when?: Condition;
  readonly before: {
    readonly rules: readonly string[];
    readonly days: number | Readonly<Record<Seriousness, number>>;
  };
  /** Before what was begun `by` another body and goes on here, until it is extended here: the days that its own article says. */
  readonly goingOn?: { readonly by: readonly Trigger[]; readonly law: string; readonly days: number };
  /** It has to be done: to let it pass is a breach too, not only to do it late. */
  readonly owed?: true;
  /** It asks for more time: open as long as the law still gives any. */
  readonly extends?: true;
}

export type Rule = LimitRule | AskRule;

const typeOf = (trigger: Trigger): string => (typeof trigger === 'string' ? trigger : trigger.event);

/** The types of event that a rule speaks of. */
function namedBy(rule: Rule): string[] {
  if (isAsk(rule)) return rule.met.map(typeOf);
  const { starts, met, extended, requalified, within, suspended, resumed, replaced, cancelled, reinstated } = rule;
  const moved = [extended?.by, requalified, within?.measured, suspended, resumed?.by, rule.unsuspended, replaced];
  const triggers = [starts, met, rule.parts, ...moved, cancelled, reinstated, rule.undone];
  const { counted } = rule;
  return [
    ...triggers.flatMap((some = []) => some.map(typeOf)),
    ...(counted.from === 'event' ? [counted.event].flat() : []),
  ];
}

const named = new WeakMap<readonly Rule[], ReadonlySet<string>>();

/** May the entry change a deadline: does a rule speak of it, or does it put right what others say? */
export function bearsOn(rules: readonly Rule[], { type, data }: HistoryEntry): boolean {
  const types = named.get(rules) ?? new Set(rules.flatMap(namedBy));
  named.set(rules, types);
  return types.has(type) || data?.['changes'] !== undefined;
}

/** May it begin in a history with entries of these types? */
export const mayBegin = (rule: Rule, types: ReadonlySet<string>): boolean =>
  isAsk(rule) || rule.starts.some((trigger) => types.has(typeOf(trigger)));

/** What was entered before the act that meets it could be: whether it was done, the paper alone says. */
export const isOfBefore = ({ cameWith }: Rule, { enteredBefore = [] }: HistoryEntry): boolean =>
  cameWith !== undefined && enteredBefore.includes(cameWith);

export const isAsk = (rule: Rule): rule is AskRule => 'before' in rule;

/** The trigger among these that an entry pulls. */
export const pulls = (
  entry: HistoryEntry,
  triggers: readonly Trigger[] = [],
  facts: Record<string, unknown>,
): boolean =>
  triggers.some((trigger) =>
    typeof trigger === 'string'
      ? trigger === entry.type
      : trigger.event === entry.type && trigger.when(entry.data ?? {}, facts),
  );
