import {
  type Codelist,
  codelists,
  CountedChange,
  eventDefinitions,
  type ExchangeKind,
  exchangeKinds,
  unitsOn,
} from '@la-chan/contracts';
import { Envelope, eventKey, Said, SignedEntry } from '@la-chan/messaging';
import { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What agencies may rely on of each other: the shape of all that travels, and what its codes mean. */
export interface Contracts {
  /** `envelope`, `directory-entry`, `said` (on the line), `counted`, the data of each event by `<type>.v<version>`, each kind of exchange by `exchange-kind.<kind>`. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly codelists: Readonly<Record<string, Codelist>>;
}

/** As it is sent, with fields that a later release may add; a format stands without the pattern that spells it out. */
export function schemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...published } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  return published;
}

const kindOf = ({ kind, pattern, terms, dossier, answer }: ExchangeKind): z.ZodType =>
  z.object({ kind: z.literal(kind), pattern: z.literal(pattern), terms, dossier, answer });

/** The districts until 30/06/2025 and the wards and communes since. */
const units: Codelist = Object.fromEntries(
  ['2025-06-30', '2025-07-01'].flatMap((day) => unitsOn(day).map(({ code, vi, en }) => [code, { vi, en }])),
);

/** The contracts that this release declares. */
export const contracts = (): Contracts => ({
  schemas: {
    envelope: schemaOf(Envelope),
    'directory-entry': schemaOf(SignedEntry),
    said: schemaOf(Said),
    counted: schemaOf(CountedChange),
    ...Object.fromEntries(
      eventDefinitions().map(({ type, version, schema, internal }) => [
        eventKey(type, version),
        schemaOf(internal ? z.object({}) : schema),
      ]),
    ),
    ...Object.fromEntries(exchangeKinds().map((kind) => [`exchange-kind.${kind.kind}`, schemaOf(kindOf(kind))])),
  },
  codelists: { ...codelists, unit: units },
});
