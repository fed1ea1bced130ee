import type { Socket } from 'node:net';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

/** Prepared once per connection under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** Sends a prepared statement. Those sent without waiting in between share a round trip, and run in this order. */
export async function send<Row extends object>(tx: EntityManager, { name, text, values }: Statement): Promise<Row[]> {
  if (!tx.queryRunner) throw new Error('not in a transaction');
  const client = (await tx.queryRunner.connect()) as PoolClient;
  hold(client);
  return (await client.query<Row>({ name, text, values })).rows;
}

/** What is sent in one turn of the event loop leaves in one write. */
export function hold(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

type Results<T extends readonly Promise<unknown>[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/** Waits for statements that were sent together; none is left running when one has failed. */
export async function together<const T extends readonly Promise<unknown>[]>(...sent: T): Promise<Results<T>> {
  await Promise.allSettled(sent);
  return Promise.all(sent);
}
