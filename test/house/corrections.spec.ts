import { eventDefinitions } from '@la-chan/contracts';
import type { EntryLaws } from '@la-chan/procedure';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const apps = join(__dirname, '..', '..', 'apps');

const NUMBERS = ['number', 'minutes', 'decision', 'paper', 'reference', 'order', 'letter', 'agreement', 'renewal'];
/** What the file itself is registered under is nobody's to put right in an entry. */
const REGISTERED = 'number';

const schemas = new Map(eventDefinitions().map(({ type, schema }) => [type, schema]));

/** What an event says in words or numbers of its own, and whether another agency has said it. */
function saidBy(type: string): { fields: readonly string[]; byAnother: boolean } {
  const json = z.toJSONSchema(schemas.get(type) ?? z.object({}), { io: 'input', unrepresentable: 'any' });
  const variants = [json, ...(json.anyOf ?? []), ...(json.oneOf ?? []), ...(json.allOf ?? [])];
  const said = variants.flatMap((one) => Object.entries(one.properties ?? {}));
  const written = said.filter(
    ([, one]) =>
      typeof one === 'object' && one.type === 'string' && !one.format && !one.enum && one.const === undefined,
  );
  return { fields: written.map(([field]) => field), byAnother: said.some(([field]) => field === 'by') };
}

describe('what an officer has entered', () => {
  const tables = readdirSync(apps, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.corrections.ts'),
  );
  const entries = tables.flatMap((path) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the table of whatever procedure has one
    const { entries: laws } = require(join(apps, path)) as { entries: EntryLaws };
    return Object.entries(laws).map(([type, law]) => ({ type, ...law, ...saidBy(type) }));
  });

  it('can be put right in each number that it names, unless another agency has said it', () => {
    expect(entries.length).toBeGreaterThan(300);
    const left = entries.flatMap(({ type, by, may = [], fields, byAnother }) =>
      may.some((field) => field === 'occurredAt') && !byAnother
        ? fields
            .filter((field) => NUMBERS.includes(field) && !may.some((one) => one === field))
            .filter((field) => by.length > 0 || field !== REGISTERED)
            .map((field) => `${type}: ${field}`)
        : [],
    );
    expect(left).toEqual([]);
  });
});
