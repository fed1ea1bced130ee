import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestCity } from '@la-chan/testing';
import { DataSource } from 'typeorm';

/** Where persons belong; what is in there is sealed, and is looked at too. */
export async function everyRow(city: TestCity, id: string): Promise<string> {
  const source = await new DataSource({ type: 'postgres', url: city.agency(id).database.owner }).initialize();
  const tables: { name: string }[] = await source.query(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'keys')`,
  );
  const rows: unknown[] = [];
  for (const { name } of tables) rows.push(...(await source.query(`SELECT to_jsonb(t) AS row FROM ${name} t`)));
  await source.destroy();
  return JSON.stringify(rows);
}

/** All that the broker has on its disk. */
export function everyMessage(city: TestCity): string {
  const files = readdirSync(city.nats.store, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')).join('\n');
}
