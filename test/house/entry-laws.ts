import { eventDefinitions } from '@la-chan/contracts';
import { type EntryLaws, Procedure } from '@la-chan/procedure';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const apps = join(__dirname, '..', '..', 'apps');

/** By which acts each entry of a procedure comes: the table of corrections beside its law. */
export const ENTRIES: ReadonlyMap<unknown, EntryLaws> = new Map(
  readdirSync(apps, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.corrections.ts'))
    .map((table) => {
      /* eslint-disable @typescript-eslint/no-require-imports -- of whatever procedure has one */
      const { entries } = require(join(apps, table)) as { entries: EntryLaws };
      const law = require(join(apps, table.replace('.corrections', ''))) as Record<string, unknown>;
      /* eslint-enable */
      return [Object.values(law).find((one) => one instanceof Procedure), entries];
    }),
);

const schemas = new Map(eventDefinitions().map(({ type, schema }) => [type, schema]));

/** What an event may say, in each of its shapes. */
export function variantsOf(type: string): z.core.JSONSchema.BaseSchema[] {
  const json = z.toJSONSchema(schemas.get(type) ?? z.object({}), { io: 'input', unrepresentable: 'any' });
  return [json, ...(json.anyOf ?? []), ...(json.oneOf ?? []), ...(json.allOf ?? [])];
}
