import { hold, leaveWrites, type Statement, together } from '@la-chan/messaging';
import type { EntityManager, QueryRunner } from 'typeorm';
import { escapeLiteral, type PoolClient, type QueryResult } from 'pg';
import type { Officer } from '../officers/officer';
import type { Answer, Once } from '../idempotency/once';

const hooks = new WeakMap<QueryRunner, (() => void)[]>();

/** Tells what this transaction has done once that stands. */
export function onCommit(tx: EntityManager, hook: () => void): void {
  if (tx.queryRunner) hooks.get(tx.queryRunner)?.push(hook);
}

/**
 * An open transaction of one officer. Statements that do not wait for each other are sent together: the connection is
 * pipelined. Beginning leaves with the first of them that are sent (`send`), committing with the last that only write, so that
 * an act costs two round trips.
 */
export class Transaction {
  private readonly begun: Promise<unknown>;
  private readonly writes: Promise<unknown>[] = [];
  private readonly once: Once | undefined;
  private failure?: { readonly error: unknown };

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    officer: Officer,
    { readOnly = false, once }: Beginning,
  ) {
    this.once = once;
    // TypeORM's own persistence would open a transaction of its own inside this one.
    Object.assign(runner, { isTransactionActive: true });
    hooks.set(runner, []);
    hold(client);
    this.begun = client.query(beginning(officer, readOnly));
    this.begun.catch(() => undefined); // whoever waits for a statement hears of it
    if (once) leaveWrites(runner, this.writes);
  }

  static async begin(runner: QueryRunner, officer: Officer, beginning: Beginning = {}): Promise<Transaction> {
    return new Transaction(runner, (await runner.connect()) as PoolClient, officer, beginning);
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Work that fails dooms the whole transaction, also where its caller goes on. */
  async run<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await work(this.manager);
    } catch (error) {
      const first = await together(this.begun, ...this.writes).then(
        () => error,
        (earlier: unknown) => earlier,
      );
      this.failure ??= { error: first };
      throw first;
    }
  }

  async commit(answer?: Answer): Promise<void> {
    if (this.failure) {
      await this.rollback();
      throw this.failure.error;
    }
    try {
      await this.begun;
      hold(this.client);
      const sent = [
        ...(this.once && answer ? [this.client.query(recordAnswer(this.once, answer))] : []),
        this.client.query('COMMIT'),
      ];
      const committed = (await together(...this.writes, ...sent)).at(-1) as QueryResult;
      // A failed transaction answers COMMIT with ROLLBACK, and with no error.
      if (committed.command !== 'COMMIT') throw new Error('the transaction was rolled back');
    } catch (error) {
      await this.rollback();
      throw error;
    }
    await this.release();
    for (const hook of hooks.get(this.runner) ?? []) hook();
  }

  async rollback(): Promise<void> {
    try {
      await this.client.query('ROLLBACK');
      await this.release();
    } catch (error) {
      // The connection is gone, or in an unknown state: the pool must not use it again.
      Object.assign(this.runner, { isTransactionActive: false });
      await (this.runner as { releasePostgresConnection?: (e: unknown) => Promise<void> }).releasePostgresConnection?.(
        error,
      );
    }
  }

  private async release(): Promise<void> {
    Object.assign(this.runner, { isTransactionActive: false });
    if (!this.runner.isReleased) await this.runner.release();
  }
}

interface Beginning {
  readonly readOnly?: boolean;
  readonly once?: Once;
}

/** One message without a plan; what is set lasts as long as the transaction. */
const beginning = ({ id, units }: Officer, readOnly: boolean): string =>
  `BEGIN${readOnly ? ' READ ONLY' : ''}; SET LOCAL lachan.officer = ${escapeLiteral(id)}; ` +
  `SET LOCAL lachan.units = ${escapeLiteral(units.includes('*') ? '*' : units.join(','))}`;

const recordAnswer = ({ officer, key, digest }: Once, { status, headers, body }: Answer): Statement => ({
  name: 'record-answer',
  text: `INSERT INTO idempotency (officer, key, digest, status, headers, body, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
  values: [officer, key, digest, status, headers, body],
});
