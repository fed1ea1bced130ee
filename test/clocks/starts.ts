import { eventDefinitions, exchangeKinds } from '@la-chan/contracts';
import type { AskRule, HistoryEntry, LimitRule, Rule, Trigger } from '@la-chan/procedure';
import { deadlinesOf, isAsk, RULES } from '@la-chan/procedure';
import { z } from 'zod';

type Said = Record<string, unknown>;

/** What may be known of a file besides. */
export const FACTS: readonly Said[] = [
  { lighter: ['one'] },
  { byCommuneDesk: true },
  { byCommuneDesk: true, post: 'remote-commune' },
  { byCommuneDesk: true, post: 'station' },
  { ground: 'surrendered' },
  { boundAt: {} },
];
const CRIME = { article: '150', clause: '1', seriousness: 'very-serious', months: 2 };

interface Start {
  readonly entries: readonly HistoryEntry[];
  readonly facts: Said;
}

export const limits = RULES.filter((rule): rule is LimitRule => !isAsk(rule));

export const eventOf = (trigger: Trigger): string => (typeof trigger === 'string' ? trigger : trigger.event);

/** Whatever may come of a limit. */
export const triggersOf = ({ starts, met, extended, within, suspended, resumed, ...rule }: LimitRule): Trigger[] =>
  [
    ...[starts, met, rule.replaced, rule.cancelled, rule.reinstated, rule.undone, rule.unsuspended],
    ...[extended?.by, rule.requalified, within?.measured, suspended, resumed?.by],
  ].flatMap((some = []) => some);

/** A rule has versions: by its id and the day from which it holds. */
export const named = <One extends Rule>(rules: readonly One[]): (readonly [name: string, rule: One])[] =>
  rules.map((rule) => [`${rule.id} since ${rule.valid.from}`, rule]);

interface Schema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
}

const jsonSchema = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;

const schemas = new Map<string, Schema[]>();
const schemasOf = (type: string): Schema[] => {
  const known = schemas.get(type);
  if (known) return known;
  const declared = eventDefinitions().filter((event) => event.type === type);
  const made = declared.map(({ schema }) => jsonSchema(schema));
  schemas.set(type, made);
  return made;
};
const alternatives = (schema: Schema): Schema[] => [
  schema,
  ...['anyOf', 'oneOf', 'allOf'].flatMap((of) => ((schema[of] ?? []) as Schema[]).flatMap(alternatives)),
];

/** Some values that the schema allows: each code, and one of whatever is no code. */
function valuesBy(schema: Schema): unknown[] {
  if ('const' in schema) return [schema['const']];
  if (schema.enum) return [...schema.enum];
  switch (schema['type']) {
    case 'boolean':
      return [true, false];
    case 'string':
      return [{ 'date-time': '2025-12-01T02:00:00.000Z', date: '2025-12-01' }[String(schema['format'])] ?? 'one'];
    case 'integer':
    case 'number':
      return [1];
    case 'array':
      return [...valuesOf(schema.items ?? {}).map((one) => [one]), []];
    case 'object':
      return Object.entries(schema.properties ?? {}).reduce<Said[]>(
        (some, [field, of]) =>
          some.flatMap((one) => valuesOf(of).map((value) => ({ ...one, [field]: value }))).slice(0, 12),
        [{}],
      );
    default:
      return [];
  }
}
const valuesOf = (schema: Schema): unknown[] => alternatives(schema).flatMap(valuesBy);

const saidIn = (schemas: readonly Schema[], field: string): unknown[] => [
  ...new Set(
    schemas.flatMap(alternatives).flatMap(({ properties }) => (properties?.[field] ? valuesOf(properties[field]) : [])),
  ),
];

/** Which decision was served, an event says in the words of the exchange that serves it. */
let decisions: unknown[] | undefined;
const served = (): unknown[] =>
  (decisions ??= saidIn(
    exchangeKinds().map(({ terms }) => jsonSchema(terms)),
    'decision',
  ));

/** What events of the type may say in the field; nothing, at first. */
const sayable = (type: string, field: string): unknown[] => [
  undefined,
  ...saidIn(schemasOf(type), field).flatMap((value) => (field === 'decision' && value === 'one' ? served() : [value])),
];

export interface Saying {
  readonly said: Said;
  readonly facts: Said;
}

/**
 * What the event may say, by its schema, so that it pulls the trigger, with what is to be known of the file for that;
 * what it says first, where it may.
 */
export function sayingsOf(trigger: Trigger, first: Said = {}, facts: readonly Said[] = FACTS): Saying[] {
  if (typeof trigger === 'string') return facts.map((one) => ({ said: first, facts: one }));
  const saying = (said: Said) =>
    facts.flatMap((one) => pulling(trigger, one, said).map((all) => ({ said: all, facts: one })));
  const sayings = saying(first);
  return sayings.length > 0 ? sayings : saying({});
}

/** Whatever the condition looks at is tried in each way in which the event may say it. */
function pulling(trigger: Exclude<Trigger, string>, facts: Said, said: Said): Said[] {
  const read: string[] = [];
  const seen = new Proxy(said, {
    get: (of, field) => {
      if (typeof field === 'string' && !(field in of)) read.push(field);
      return Reflect.get(of, field) as unknown;
    },
  });
  const holds = trigger.when(seen, facts);
  const [field] = read;
  if (field === undefined) return holds ? [said] : [];
  return sayable(trigger.event, field).flatMap((value) => pulling(trigger, facts, { ...said, [field]: value }));
}

/** Without what it leaves unsaid. */
export const defined = (said: Said): Said =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

/** About one, where the rule has a deadline for each. */
export const aboutOne = ({ about }: LimitRule): Said => (about === undefined ? {} : { [about]: 'one' });

/** A history in which the rule begins. */
export function startOf(rule: LimitRule, at: string): Start {
  const bound = { boundAt: { [at]: ['one'], [`alone ${at}`]: ['one'] } };
  const { counted } = rule;
  for (const trigger of rule.starts)
    for (const { said, facts } of sayingsOf(trigger, aboutOne(rule), [...FACTS, bound])) {
      const ahead = counted.from === 'ahead' && { [counted.field]: '2025-12-01' };
      const data = { ...CRIME, ...ahead, ...defined(said) };
      const entry = { type: eventOf(trigger), at, data };
      const entries = [...startsBefore(rule, at), entry];
      if (deadlinesOf(entries, { rules: withOthers(rule), facts }).some(({ rule: id }) => id === rule.id))
        return { entries, facts };
    }
  throw new Error(`nothing starts ${rule.id}`);
}

/** With what is to be known besides, so that what comes before the limit is owed. */
export const knownFor = ({ when, before }: AskRule, facts: Said): Said => {
  const about = aboutOne(limitOf(before.rules[0]));
  const owed = (more: Said): boolean => !when || when(about, { ...facts, ...more });
  return { ...facts, ...[{}, { minorAbused: true }].find(owed) };
};

/** What it is counted from, an hour before, where that is not what starts it. */
function startsBefore({ counted }: LimitRule, at: string): readonly HistoryEntry[] {
  const before = new Date(Date.parse(at) - 3_600_000).toISOString();
  if (counted.from === 'event') return [{ type: [counted.event].flat()[0]!, at: before, data: CRIME }];
  if (counted.from !== 'expiry') return [];
  return startOf(limitOf(counted.of[0]), before).entries;
}

/** The limit that has the id. */
export function limitOf(id: string | undefined): LimitRule {
  const found = limits.find((rule) => rule.id === id);
  if (!found) throw new Error(`no limit has the id ${id}`);
  return found;
}

/** With those that it counts from, or ends with, in the order of the law. */
export function withOthers(rule: LimitRule): LimitRule[] {
  const { counted, within } = rule;
  const others = [
    ...(counted.from === 'expiry' ? counted.of : []),
    ...(within?.bounds ?? []).flatMap(({ rules }) => rules),
  ];
  const all = new Set(others.map(limitOf).flatMap(withOthers));
  return limits.filter((one) => one === rule || all.has(one));
}

/** A day on which the rule is in force. */
export const dayOf = ({ valid }: Rule): string => valid.to ?? (valid.from > '2025-07-15' ? valid.from : '2025-07-15');
