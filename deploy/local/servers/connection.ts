import { Client } from 'pg';

/** Work on a connection of its own. */
export async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One statement on a connection of its own. */
export const query = <Row extends object>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> =>
  connected(url, async (client) => (await client.query<Row>(sql, values)).rows);

export function withDatabase(url: string, database: string): string {
  const made = new URL(url);
  made.pathname = `/${database}`;
  return made.href;
}
