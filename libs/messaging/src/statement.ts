import type { Socket } from 'node:net';
import type { ClientBase, PoolClient } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';

/** Prepared once per connection under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

const left = new WeakMap<QueryRunner, Promise<unknown>[]>();

/** The end of the runner's transaction waits for its writes; without it each waits for its own. */
export const leaveWrites = (runner: QueryRunner, writes: Promise<unknown>[]): unknown => left.set(runner, writes);

/**
 * Sends a prepared statement. Those sent without waiting in between share a round trip, with the beginning of their
 * transaction too, and run in this order.
 */
export async function send<Row extends object>(tx: EntityManager, { name, text, values }: Statement): Promise<Row[]> {
  if (!tx.queryRunner) throw new Error('not in a transaction');
  const client = (await tx.queryRunner.connect()) as PoolClient;
  hold(client);
  const { rows } = await client.query<Row>({ name, text, values });
  return rows;
}

/** What is sent in one turn of the event loop leaves in one write. */
export function hold(client: PoolClient): void {
  const stream = streamOf(client);
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** The socket beneath a connection; the driver's types do not know it. */
export const streamOf = (client: ClientBase): Socket =>
  (client as unknown as { readonly connection: { readonly stream: Socket } }).connection.stream;

type Results<T extends readonly Promise<unknown>[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/** Waits for statements that were sent together; none is left running when one has failed. */
export async function together<const T extends readonly Promise<unknown>[]>(...sent: T): Promise<Results<T>> {
  await Promise.allSettled(sent);
  return Promise.all(sent);
}

/** The same for statements that only write: where the transaction's end waits for them, they leave together with it. */
export async function written(tx: EntityManager, ...sent: Promise<unknown>[]): Promise<void> {
  const writes = tx.queryRunner && left.get(tx.queryRunner);
  if (!writes) {
    await together(...sent);
    return;
  }
  for (const write of sent) write.catch(() => undefined); // the end of the transaction tells
  writes.push(...sent);
}

const SAVEPOINT = { name: 'savepoint', text: 'SAVEPOINT attempt', values: [] };
const RELEASE = { name: 'release', text: 'RELEASE SAVEPOINT attempt', values: [] };

/**
 * Does work that can be undone by itself within a transaction: when it throws, nothing of it stays. What it writes it
 * waits for itself.
 */
export async function attempt<T>(tx: EntityManager, work: () => Promise<T>): Promise<T> {
  const saved = send(tx, SAVEPOINT);
  saved.catch(() => undefined); // then the work fails, and going back too
  const writes = tx.queryRunner && left.get(tx.queryRunner);
  if (tx.queryRunner) left.delete(tx.queryRunner);
  let result: T;
  try {
    result = await work();
    await saved;
  } catch (error) {
    await tx.query('ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt');
    throw error;
  } finally {
    if (tx.queryRunner && writes) left.set(tx.queryRunner, writes);
  }
  await written(tx, send(tx, RELEASE));
  return result;
}
