import type { PoolClient, QueryResult } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import { hold, leaveWrites, type Statement, together } from './statement';

const hooks = new WeakMap<QueryRunner, (() => void)[]>();

/** Tells what this transaction has done once that stands. */
export function onCommit(tx: EntityManager, hook: () => void): void {
  if (tx.queryRunner) hooks.get(tx.queryRunner)?.push(hook);
}

/**
 * An open transaction whose statements that do not wait for each other are sent together: the connection is pipelined.
 * Beginning leaves with the first of them that are sent (`send`), committing with the last that only write (`written`).
 */
export class Transaction {
  private readonly begun: Promise<unknown>;
  private readonly writes: Promise<unknown>[] = [];
  private failure?: { readonly error: unknown };

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    beginning: string,
  ) {
    // TypeORM's own persistence would open a transaction of its own inside this one.
    Object.assign(runner, { isTransactionActive: true });
    hooks.set(runner, []);
    hold(client);
    this.begun = client.query(beginning);
    this.begun.catch(() => undefined); // whoever waits for a statement hears of it
    leaveWrites(runner, this.writes);
  }

  /** `beginning` is one message without a plan. */
  static async begin(runner: QueryRunner, beginning = 'BEGIN'): Promise<Transaction> {
    return new Transaction(runner, (await runner.connect()) as PoolClient, beginning);
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

  /** `last` leave together with the commit. */
  async commit(...last: readonly Statement[]): Promise<void> {
    if (this.failure) {
      await this.rollback();
      throw this.failure.error;
    }
    try {
      await this.begun;
      hold(this.client);
      const sent = [...last.map((statement) => this.client.query(statement)), this.client.query('COMMIT')];
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

  /** Does the whole work of the transaction, from its beginning to its commit. */
  async complete<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const result = await this.run(work).catch(async (error: unknown) => {
      await this.rollback();
      throw error;
    });
    await this.commit();
    return result;
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
