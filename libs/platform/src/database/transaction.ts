import type { EntityManager, QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import type { Officer } from '../officers/officer';
import type { Answer, Once } from '../idempotency/once';
import { Answered } from '../idempotency/once';
import { Refused } from '../problems/refused';
import { hold, type Statement, together } from './statement';

/**
 * An open transaction of one officer. Statements that do not wait for each other are sent together: the connection is
 * pipelined, so that beginning costs one round trip, and so does committing.
 */
export class Transaction {
  private failure?: { readonly error: unknown };

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    private readonly once?: Once,
  ) {}

  static async begin(runner: QueryRunner, officer: Officer, options: { readOnly?: boolean; once?: Once } = {}) {
    const client = (await runner.connect()) as PoolClient;
    const transaction = new Transaction(runner, client, options.once);
    try {
      // TypeORM's own persistence would open a transaction of its own inside this one.
      Object.assign(runner, { isTransactionActive: true });
      hold(client);
      const begun = [
        client.query(options.readOnly ? 'BEGIN READ ONLY' : 'BEGIN'),
        client.query(setOfficer(officer)),
        ...(options.once ? [client.query(waitForSameKey(options.once)), client.query(answerBefore(options.once))] : []),
      ];
      const before = (await together(...begun))[3]?.rows[0] as (Answer & { digest: string }) | undefined;
      if (before)
        throw before.digest === options.once?.digest ? new Answered(before) : new Refused('idempotency-key-reused');
      return transaction;
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Work that fails dooms the whole transaction, also where its caller goes on. */
  async run<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await work(this.manager);
    } catch (error) {
      this.failure ??= { error };
      throw error;
    }
  }

  async commit(answer?: Answer): Promise<void> {
    if (this.failure) {
      await this.rollback();
      throw this.failure.error;
    }
    try {
      hold(this.client);
      const sent = [
        ...(this.once && answer ? [this.client.query(recordAnswer(this.once, answer))] : []),
        this.client.query('COMMIT'),
      ];
      const committed = (await together(...sent)).at(-1);
      // A failed transaction answers COMMIT with ROLLBACK, and with no error.
      if (committed?.command !== 'COMMIT') throw new Error('the transaction was rolled back');
    } catch (error) {
      await this.rollback();
      throw error;
    }
    await this.release();
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
