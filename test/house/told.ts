import { isAsk, isAtOnce, type LimitRule, type Procedure, RULES, type Saying, type Trigger } from '@la-chan/procedure';
import { ENTRIES, officersActs, variantsOf } from './entry-laws';

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

/** Decisions of which the law has nobody told by a limit or a notice of their own, and why. */
export const TOLD_TO_NOBODY: Readonly<Record<string, readonly string[]>> = {
  'whoever takes it back receives it (BLTTHS 106)': ['takeOffItem'],
  'whom it asks has it by that': ['requestEvidence', 'consultBody', 'ask', 'send', 'remind'],
  'whoever has asked has it as the answer': [
    ...['execute', 'giveBack', 'assignDeputy', 'denyDeputy', 'settleCompetence', 'answer', 'refuse'],
    ...['refuseAllowance', 'upholdRefusal'],
  ],
  'the court that has decided it sends it (BLTTHS 262(2))': ['judgeAppeal'],
  'a step towards the answer, which is told': ['approve', 'answerInPart'],
  'no text here says who is given the order (BLTTHS 126, 130, 241, 347)': [
    ...[
      'applyMeasure',
      'renewMeasure',
      'endMeasure',
      'freeAccused',
      'freeDefendant',
      'keepMeasures',
      'orderCoercion',
      'endCoercion',
    ],
  ],
  'no text here says who is given it (BLTTHS 454)': ['endTreatment'],
  'no text here says who is told of it (BLTTHS 488)': ['changeProtection', 'endProtection'],
  'no text here says who is told of it (BLTTHS 53, 54, 279, 299)': [
    ...['replaceOfficer', 'replaceAtHearing', 'replaceSummoned'],
  ],
  'the hearing is told of as it was, and opens later (BLTTHS 277(3))': ['deferOpening'],
  'the procuracy decides it itself, and the text names nobody (BLTTHS 147(2), 242(2))': ['extend', 'split'],
  'no text here says who is told of it (NĐ 162/2025 17)': ['extendShelter', 'transferShelter'],
  'no text here says who is told of it (TTLT 01/2020 5(4), 14(1)(a))': ['assignFocalPoint', 'assignFocalPointOfOne'],
  'no text here says who is told of it (TT 28/2020 12(2); TTLT 04/2018 30; BLTTHS 340(2))': ['assign'],
  'the body outside the platform has it on paper (BLTTHS 146(2))': ['transferOut'],
};

/** What comes from elsewhere, or is noted of what another has decided: it was told by that. */
const NOTING = /^(record|note|docket|receive|join)/;

/** Decisions without a number: who acts from now on. */
const UNNUMBERED = /^(assign|replace|transfer)/;

/** Decisions of officers. */
export function decidingActs(procedure: AnyProcedure): readonly string[] {
  const acts = [...new Set(officersActs(procedure))].filter((act) => !NOTING.test(act));
  return acts.filter((act) => UNNUMBERED.test(act) || says(procedure, act, ['number']));
}

const fields = new Map<string, ReadonlySet<string>>();

/** What an entry may say; read once. */
function fieldsOf(type: string): ReadonlySet<string> {
  const known = fields.get(type) ?? new Set(variantsOf(type).flatMap(({ properties = {} }) => Object.keys(properties)));
  fields.set(type, known);
  return known;
}

const says = (procedure: AnyProcedure, act: string, named: readonly string[]): boolean =>
  [...writtenBy(procedure, act)].some(([type, saying]) =>
    named.some((field) => fieldsOf(type).has(field) && saying[field] !== false),
  );

/** Entries beside which the body is told by an exchange that they do not name (TTLT 01/2017 10(2); TTLT 04/2018 7(1)(a)). */
const TOLD_BESIDE = ['prosecution.prosecutor-assigned', 'prosecution.conductor-assigned'];

/** Another agency is told by an exchange. */
const isToldByExchange = (procedure: AnyProcedure, act: string): boolean =>
  says(procedure, act, ['notice', 'exchange']) || TOLD_BESIDE.some((type) => writtenBy(procedure, act).has(type));

/** Why nobody is told of a decision; nothing where somebody is. */
export function toldToNobody(procedure: AnyProcedure, act: string): string | undefined {
  if (!decidingActs(procedure).includes(act)) return undefined;
  if (toldWithin(procedure, act).length > 0 || isToldByExchange(procedure, act)) return undefined;
  return Object.entries(TOLD_TO_NOBODY).find(([, acts]) => acts.includes(act))?.[0] ?? '';
}
