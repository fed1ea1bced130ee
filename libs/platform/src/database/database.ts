import type { Pool } from 'pg';
import { hasAppended, Transaction } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Metrics } from '../health/metrics';
import { type Answer, Answered, type Once } from '../idempotency/once';
import type { Officer } from '../officers/officer';
import { Refused } from '../problems/refused';
import { currentRequest } from '../request';
import { archiveOf } from './archive';
import { type Beginning, beginning, recordAnswer } from './transaction';

type Work<T> = (tx: EntityManager) => Promise<T>;

/** The agency's own database. Row level security shows each transaction what its officer may see. */
@Injectable()
export class Database {
  private readonly hooks: (() => void)[] = [];

  constructor(
    readonly source: DataSource,
    metrics: Metrics,
  ) {
    // The first of all readings: those that follow take connections themselves.
    metrics.measure(() => {
      const { total, idle, waiting } = this.pool();
      return {
        lachan_database_pool_connections: [
          [{ state: 'busy' }, total - idle],
          [{ state: 'idle' }, idle],
        ],
        lachan_database_pool_waiting: waiting,
      };
    });
    metrics.measure(() => archiveOf(source));
  }

  /**
   * One transaction of an officer. Inside a request that changes something all calls join that request's one
   * transaction, which is committed together with its answer.
   */
  async tx<T>(officer: Officer, work: Work<T>): Promise<T> {
    const once = currentRequest()?.once;
    if (!once) return this.own(officer, work);
    once.transaction ??= this.begin(officer);
    return (await once.transaction).run(work);
  }

  /** A transaction of its own, also inside a request: it stays when the request's is rolled back. */
  async own<T>(officer: Officer, work: Work<T>): Promise<T> {
    const transaction = await this.begin(officer);
    const result = await transaction.complete(work);
    this.committed(transaction);
    return result;
  }

  /** Reads on one snapshot of settings; it writes nothing. Inside a request's transaction it sees what that has written. */
  async read<T>(officer: Officer, work: Work<T>): Promise<T> {
    if (currentRequest()?.once?.transaction) return this.tx(officer, work);
    const transaction = await this.begin(officer, { readOnly: true });
    return transaction.complete(work);
  }

  /** Reads that agree with each other, whatever is committed between any two of them; it writes nothing. */
  async snapshot<T>(officer: Officer, work: Work<T>): Promise<T> {
    const transaction = await this.begin(officer, { readOnly: true, snapshot: true });
    return transaction.complete(work);
  }

  /**
   * Runs a request whose transactions are one. `answer` tells what is recorded beside its effect. Most requests are new,
   * so that it is done first: one that was answered before fails at the latest on that record, and throws `Answered`.
   */
  async once<T>(once: Once, work: () => Promise<T>, answer: (result: T) => Answer): Promise<T> {
    const result = await work().catch(async (error: unknown) => {
      const transaction = await opened(once);
      await transaction?.rollback();
      throw transaction ? await this.failureOf(once, error) : error;
    });
    const transaction = await opened(once);
    if (!transaction) return result;
    await transaction.commit(recordAnswer(once, answer(result))).catch(async (error: unknown) => {
      throw await this.failureOf(once, error);
    });
    this.committed(transaction);
    return result;
  }

  /** What is to happen after each commit that has written to the journal: the relay is woken. */
  afterCommit(hook: () => void): void {
    this.hooks.push(hook);
  }

  /** Connections of the pool. */
  pool(): { total: number; idle: number; waiting: number } {
    const { totalCount, idleCount, waitingCount } = (this.source.driver as unknown as { master: Pool }).master;
    return { total: totalCount, idle: idleCount, waiting: waitingCount };
  }

  private begin(officer: Officer, options?: Beginning): Promise<Transaction> {
    return Transaction.begin(this.source.createQueryRunner(), beginning(officer, options));
  }

  /** What a request met that had failed: the answer that its key was given before, or its own failure. */
  private async failureOf({ officer, key, digest }: Once, failure: unknown): Promise<unknown> {
    const sql = 'SELECT digest, status, headers, body FROM idempotency WHERE officer = $1 AND key = $2';
    const [before] = await this.source
      .query<(Answer & { digest: string })[]>(sql, [officer, key])
      .catch((): (Answer & { digest: string })[] => []);
    if (!before) return failure;
    return before.digest === digest ? new Answered(before) : new Refused('idempotency-key-reused');
  }

  private committed({ manager }: Transaction): void {
    if (hasAppended(manager)) for (const hook of this.hooks) hook();
  }
}

/** Undefined where the request did not touch the database, or where beginning failed and has ended it already. */
const opened = (once: Once): Promise<Transaction | undefined> | undefined => once.transaction?.catch(() => undefined);
