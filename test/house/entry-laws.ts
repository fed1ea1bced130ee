import { eventDefinitions } from '@la-chan/contracts';
import { type EntryLaws, Procedure } from '@la-chan/procedure';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const apps = join(__dirname, '..', '..', 'apps');

interface Corrections {
  readonly entries: EntryLaws;
  readonly again?: Readonly<Record<string, unknown>>;
}

/** What is put right of the files of a procedure, as it stands beside its law; `of`: the app and the folder. */
export const CORRECTIONS = readdirSync(apps, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.corrections.ts'))
  .map((table) => {
    /* eslint-disable @typescript-eslint/no-require-imports -- of whatever procedure has one */
    const { entries, again = {} } = require(join(apps, table)) as Corrections;
    const law = require(join(apps, table.replace('.corrections', ''))) as Record<string, unknown>;
    /* eslint-enable */
    const procedure = Object.values(law).find((one) => one instanceof Procedure) as
      Procedure<string, string> | undefined;
    return { of: dirname(table).replace('/src/', '/'), procedure, entries, again };
  });

/** By which acts each entry of a procedure comes: the table of corrections beside its law. */
export const ENTRIES: ReadonlyMap<unknown, EntryLaws> = new Map(
  CORRECTIONS.map(({ procedure, entries }) => [procedure, entries]),
);

/** What officers do with the files of a procedure, in whichever status. */
export function officersActs({ table }: Pick<Procedure<string, string>, 'table'>): readonly string[] {
  const steps = Object.values(table).flatMap((some) => Object.entries(some));
  return steps.flatMap(([act, step]) => (step?.by.some((role) => role !== 'system') ? [act] : []));
}

const schemas = new Map(eventDefinitions().map(({ type, schema }) => [type, schema]));

/** What an event may say, in each of its shapes. */
export function variantsOf(type: string): z.core.JSONSchema.BaseSchema[] {
  const json = z.toJSONSchema(schemas.get(type) ?? z.object({}), { io: 'input', unrepresentable: 'any' });
  return [json, ...(json.anyOf ?? []), ...(json.oneOf ?? []), ...(json.allOf ?? [])];
}
