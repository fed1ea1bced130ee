import { isAsk, isAtOnce, type LimitRule, type Procedure, RULES, type Saying, type Trigger } from '@la-chan/procedure';
import { ENTRIES } from './entry-laws';

type AnyProcedure = Procedure<string, string>;

/** Entries that say that somebody was told or given something: not a service to a victim, nor a detention of which another agency has told. */
const TELLING = /-(told|notified|served|delivered|announced)(?<!\.service-delivered|\.detention-told)$/;

const eventOf = (trigger: Trigger): string => (typeof trigger === 'string' ? trigger : trigger.event);
const asks = (trigger: Trigger): Saying => (typeof trigger === 'string' ? {} : (trigger.when.asks ?? {}));

/** The limits within which somebody is told. */
const TOLD_WITHIN: readonly LimitRule[] = RULES.flatMap((rule) =>
  !isAsk(rule) && rule.met.some((trigger) => TELLING.test(eventOf(trigger))) ? [rule] : [],
);

/** The entries that an act of a procedure writes, each with what it says then; those that open a file come by each act that does. */
function writtenBy(procedure: AnyProcedure, act: string): ReadonlyMap<string, Saying> {
  const opens = act in procedure.starts;
  const entries = Object.entries(ENTRIES.get(procedure) ?? {});
  const written = entries.filter(([, { by }]) => by.includes(act) || (opens && by.length === 0));
  return new Map(written.map(([type, { saying }]) => [type, { ...saying?.['always'], ...saying?.[act] }]));
}

const pulls = (procedure: AnyProcedure, act: string, triggers: readonly Trigger[]): boolean => {
  const written = writtenBy(procedure, act);
  return triggers.some((trigger) => {
    const saying = written.get(eventOf(trigger));
    return saying !== undefined && isAtOnce(saying, asks(trigger));
  });
};

/** The acts of a procedure that do what a limit is about. */
export const tellingActs = (procedure: AnyProcedure, { met }: LimitRule): readonly string[] =>
  procedure.acts.filter((act) => pulls(procedure, act, met));

/** The limits within which somebody is told of what an act decides: what it writes begins them, and an act of the procedure tells. */
export const toldWithin = (procedure: AnyProcedure, act: string): readonly LimitRule[] =>
  TOLD_WITHIN.filter((rule) => pulls(procedure, act, rule.starts) && tellingActs(procedure, rule).length > 0);
