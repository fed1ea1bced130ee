import type { Contracts, JsonSchema } from './contracts';

/** What was released and is no more what it was. */
export interface Break {
  /** The event, kind of exchange or codelist. */
  readonly of: string;
  /** Where in it, from the outside in. */
  readonly at: string;
  readonly what: string;
}

const text = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/**
 * All that a reader or a writer of the released contracts would trip over. What may be added: an event, a version, an
 * optional field, a code, from when to when a code holds, a variant that is told by its own code.
 */
export const breaksOf = (released: Contracts, present: Contracts): Break[] => [
  ...Object.entries(released.schemas).flatMap(([of, before]) => {
    const after = present.schemas[of];
    if (!after) return [{ of, at: '', what: 'is gone' }];
    return within(before, after, '').map((found) => ({ of, ...found }));
  }),
  ...Object.entries(released.codelists).flatMap(([name, before]) => {
    const after = present.codelists[name];
    const of = `codelist ${name}`;
    if (!after) return [{ of, at: '', what: 'is gone' }];
    return Object.entries(before).flatMap(([code, term]) => {
      const meant = after[code];
      if (!meant) return [{ of, at: code, what: 'is gone' }];
      const means = text({ ...meant, valid: term.valid && meant.valid });
      return text(term) === means ? [] : [{ of, at: code, what: `meant ${text(term)}, means ${means}` }];
    });
  }),
];

type Found = Omit<Break, 'of'>;

/** Keywords that hold schemas or lists; every other one has to stay as it is. */
const STRUCTURE = new Set([
  'properties',
  'required',
  'enum',
  'const',
  'items',
  'additionalProperties',
  'anyOf',
  'oneOf',
]);

function within(before: JsonSchema, after: JsonSchema, at: string): Found[] {
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)].filter((key) => !STRUCTURE.has(key)));
  return [
    ...[...keywords]
      .filter((key) => text(before[key]) !== text(after[key]))
      .map((key) => ({ at, what: `${key} was ${text(before[key])}, is ${text(after[key])}` })),
    ...fields(before, after, at),
    ...codes(before, after, at),
    ...nested(before.items, after.items, `${at}[]`),
    ...nested(before.additionalProperties, after.additionalProperties, `${at}.*`),
    ...variants(before.oneOf, after.oneOf, at),
    ...(before.anyOf?.length === after.anyOf?.length
      ? variants(before.anyOf, after.anyOf, at)
      : [{ at, what: 'may be of another type than before' }]),
  ];
}

function fields(before: JsonSchema, after: JsonSchema, at: string): Found[] {
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  const isRequired = ({ required = [] }: JsonSchema, name: string): boolean => required.includes(name);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name): Found[] => {
    const here = at === '' ? name : `${at}.${name}`;
    if (now[name] === undefined) return [{ at: here, what: 'is gone' }];
    const [was, is] = [isRequired(before, name), isRequired(after, name)];
    if (old[name] === undefined) return is ? [{ at: here, what: 'is new and required' }] : [];
    const moved = { at: here, what: was ? 'was required, is optional' : 'was optional, is required' };
    return [...(was === is ? [] : [moved]), ...nested(old[name], now[name], here)];
  });
}

function codes(before: JsonSchema, after: JsonSchema, at: string): Found[] {
  const of = (schema: JsonSchema): unknown[] => schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const [old, now] = [of(before), of(after)];
  if (old.length === 0 && now.length > 0) return [{ at, what: `allows ${text(now)} alone` }];
  if (old.length > 0 && now.length === 0) return [{ at, what: 'allows more than codes' }];
  return old.filter((code) => !now.includes(code)).map((code) => ({ at, what: `the code ${text(code)} is gone` }));
}

/** Each variant is held against the one that is most like it. */
function variants(before: readonly Sub[] = [], after: readonly Sub[] = [], at: string): Found[] {
  return before.flatMap((variant) => {
    const [closest] = after.map((other) => nested(variant, other, at)).sort((a, b) => a.length - b.length);
    return closest ?? [{ at, what: `the variant ${text(variant)} is gone` }];
  });
}

type Sub = JsonSchema | boolean | (JsonSchema | boolean)[] | undefined;

function nested(before: Sub, after: Sub, at: string): Found[] {
  if (isSchema(before) && isSchema(after)) return within(before, after, at);
  return text(before) === text(after) ? [] : [{ at, what: `was ${text(before)}, is ${text(after)}` }];
}

const isSchema = (schema: Sub): schema is JsonSchema => typeof schema === 'object' && !Array.isArray(schema);

/** What to do about it, for whoever made the change. */
export function report(breaks: readonly Break[], version: string): string {
  const lines = breaks.map(({ of, at, what }) => `✖ ${[of, at].filter((part) => part !== '').join(' · ')}: ${what}`);
  return [
    `${breaks.length} silent break(s) of the contracts released with ${version}:`,
    ...lines,
    '→ Agencies upgrade on different days. Leave what was released as it is, and declare what you need beside it:',
    '  an event with the next version, a field that is optional, a code of its own (CONTRIBUTING.md, "An event").',
    '  Where only the wording of a term is put right, put it right in libs/contracts/released as well.',
  ].join('\n');
}
