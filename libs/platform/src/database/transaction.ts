import { hold, setUnderway, type Statement, together } from '@la-chan/messaging';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { PoolClient, QueryResult } from 'pg';
import type { Officer } from '../officers/officer';
import type { Answer, Once } from '../idempotency/once';
import { Answered } from '../idempotency/once';
import { Refused } from '../problems/refused';

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
  private readonly begun: Promise<void>;
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
    this.begun = together(
      client.query(readOnly ? 'BEGIN READ ONLY' : 'BEGIN'),
      client.query(setOfficer(officer)),
      ...(once ? [client.query(waitForSameKey(once)), client.query(answerBefore(once))] : []),
    ).then((begun) => once && assertNew(once, begun[3]?.rows[0] as Recorded | undefined));
    this.begun.catch(() => undefined); // whoever waits for a statement hears of it
    setUnderway(runner, { begun: this.begun, ...(once && { writes: this.writes }) });
    // TypeORM's statements wait for the beginning.
    const query = runner.query.bind(runner) as (...of: unknown[]) => Promise<unknown>;
    Object.assign(runner, { query: (...of: unknown[]) => this.begun.then(() => query(...of)) });
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

type Recorded = Answer & { readonly digest: string };

function assertNew({ digest }: Once, before: Recorded | undefined): void {
  if (before) throw before.digest === digest ? new Answered(before) : new Refused('idempotency-key-reused');
}

const setOfficer = (officer: Officer): Statement => ({
  name: 'officer',
  text: `SELECT set_config('lachan.officer', $1, true), set_config('lachan.units', $2, true)`,
  values: [officer.id, officer.units.includes('*') ? '*' : officer.units.join(',')],
});

const waitForSameKey = ({ officer, key }: Once): Statement => ({
  name: 'same-key',
  text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 133))',
  values: [`${officer} ${key}`],
});

const answerBefore = ({ officer, key }: Once): Statement => ({
  name: 'answer-before',
  text: 'SELECT digest, status, headers, body FROM idempotency WHERE officer = $1 AND key = $2',
  values: [officer, key],
});

const recordAnswer = ({ officer, key, digest }: Once, { status, headers, body }: Answer): Statement => ({
  name: 'record-answer',
  text: `INSERT INTO idempotency (officer, key, digest, status, headers, body, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
  values: [officer, key, digest, status, headers, body],
});
