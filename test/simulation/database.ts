import type { Rows } from '../exchanges/memory-store';
import type { Fault, Owner, Scheduler } from './scheduler';

/** A table by its name; rows are values, never changed in place. */
export class Table<Row> {
  /** Only for its type. */
  declare readonly row: Row;
  constructor(readonly name: string) {}
}

/** The server is away, or has closed the connection. */
export class ConnectionLost extends Error {
  readonly code: string = '08006';
}
class Deadlock extends Error {
  readonly code = '40P01';
}
class UniqueViolation extends Error {
  readonly code = '23505';
}

type Written = Map<string, unknown>;
type Tables = Map<string, Written>;
export interface Copy {
  readonly tables: Tables;
  readonly counters: Map<string, number>;
}

const copied = (tables: Tables): Tables => new Map([...tables].map(([name, rows]) => [name, new Map(rows)]));

/**
 * An agency's database: transactions are all or nothing, read what is committed and what they wrote themselves, and
 * wait for each other's row locks.
 */
export class Database {
  private tables: Tables = new Map();
  private counters = new Map<string, number>();
  private readonly open = new Set<Transaction>();
  /** Undoes the commits that are not on disk yet (`synchronous_commit = off`). */
  private unflushed: (() => void)[] = [];

  constructor(
    readonly name: string,
    readonly scheduler: Scheduler,
    private readonly onCommit: (writes: Tables) => void,
  ) {}

  /** One transaction of a process. Each of its calls is a step of the schedule, and so are its begin and its commit. */
  async transact<T>(owner: Owner, work: (tx: Transaction) => Promise<T>): Promise<T> {
    if ((await this.scheduler.pass(owner, 'begin')) !== 'none') throw new ConnectionLost('at begin');
    const tx = new Transaction(this, owner);
    this.open.add(tx);
    try {
      const result = await work(tx);
      const fault = await tx.pass('commit');
      this.commit(tx);
      if (fault === 'after') throw new ConnectionLost('after commit');
      return result;
    } finally {
      this.end(tx);
    }
  }

  /** Without a transaction: what is committed. */
  rows<Row>(table: Table<Row>): Map<string, Row> {
    return this.rowsOf(table) as Map<string, Row>;
  }

  next(counter: string): number {
    const value = (this.counters.get(counter) ?? 0) + 1;
    this.counters.set(counter, value);
    return value;
  }

  /** Transactions of a process that is gone, or all of them, are rolled back. */
  disconnect(owner?: Owner): void {
    for (const tx of this.open) if (owner === undefined || tx.owner === owner) this.end(tx);
  }

  /** The server dies and comes back: what was not on disk is gone. */
  crash(): boolean {
    const lost = this.unflushed.length > 0;
    for (const undo of this.unflushed.reverse()) undo();
    this.unflushed = [];
    this.disconnect();
    return lost;
  }

  copy(): Copy {
    return { tables: copied(this.tables), counters: new Map(this.counters) };
  }

  restore({ tables, counters }: Copy): void {
    this.disconnect();
    this.unflushed = [];
    this.tables = copied(tables);
    this.counters = new Map(counters);
  }

  holderOf(lock: string): Transaction | undefined {
    for (const tx of this.open) if (tx.locks.has(lock)) return tx;
    return undefined;
  }

  rowsOf({ name }: { readonly name: string }): Written {
    const rows = this.tables.get(name) ?? new Map<string, unknown>();
    this.tables.set(name, rows);
    return rows;
  }

  private commit(tx: Transaction): void {
    if (!tx.isOpen) throw new ConnectionLost('the transaction is gone');
    if (!tx.lax) this.unflushed = [];
    for (const [name, writes] of tx.writes) {
      const rows = this.rowsOf({ name });
      for (const [key, row] of writes) {
        const before = rows.get(key);
        if (tx.lax) this.unflushed.push(() => (before === undefined ? rows.delete(key) : rows.set(key, before)));
        if (row === undefined) rows.delete(key);
        else rows.set(key, row);
      }
    }
    const { writes } = tx;
    this.end(tx);
    this.onCommit(writes);
  }

  private end(tx: Transaction): void {
    this.open.delete(tx);
    tx.isOpen = false;
    tx.locks.clear();
  }
}

export class Transaction {
  isOpen = true;
  /** Its commit does not wait for the disk. */
  lax = false;
  readonly locks = new Set<string>();
  writes: Tables = new Map();
  private waitsFor: string | undefined;

  constructor(
    readonly database: Database,
    readonly owner: Owner,
  ) {}

  /** Waits for its turn. A fault on the way loses the connection, and with it the transaction. */
  async pass(call: string, isReady?: () => boolean): Promise<Fault> {
    const fault = await this.database.scheduler.pass(this.owner, call, isReady);
    if (fault === 'before' || (fault === 'after' && call !== 'commit')) this.isOpen = false;
    this.assertOpen();
    return fault;
  }

  /** A row lock; waits while another transaction holds it. */
  async lock(lock: string): Promise<void> {
    this.assertOpen();
    const isFree = (): boolean => (this.database.holderOf(lock) ?? this) === this;
    while (!isFree()) {
      this.waitsFor = lock;
      if (this.isInCircle()) throw new Deadlock(`${this.owner.name} waits for ${lock}`);
      await this.pass(`wait for ${lock.split(' ')[0]!}`, () => !this.isOpen || isFree());
    }
    this.waitsFor = undefined;
    this.locks.add(lock);
  }

  /** Takes a lock that is free; false when it is not (`SKIP LOCKED`). */
  tryLock(lock: string): boolean {
    const isFree = (this.database.holderOf(lock) ?? this) === this;
    if (isFree) this.locks.add(lock);
    return isFree;
  }

  get<Row>(table: Table<Row>, key: string): Row | undefined {
    this.assertOpen();
    const written = this.writes.get(table.name);
    return (written?.has(key) ? written.get(key) : this.database.rowsOf(table).get(key)) as Row | undefined;
  }

  rows<Row>(table: Table<Row>): Row[] {
    this.assertOpen();
    const written = this.writes.get(table.name);
    const committed = this.database.rowsOf(table);
    if (!written) return [...committed.values()] as Row[];
    return [...new Map([...committed, ...written]).values()].filter((row) => row !== undefined) as Row[];
  }

  /** A table as a map, with what this transaction has written. */
  view<Row>(table: Table<Row>): Rows<Row> {
    return {
      get: (key) => this.get(table, key),
      has: (key) => this.get(table, key) !== undefined,
      set: (key, row) => this.put(table, key, row),
      delete: (key) => this.delete(table, key),
      values: () => this.rows(table),
    };
  }

  put<Row>(table: Table<Row>, key: string, row: Row): void {
    this.write(table.name, key, row);
  }

  delete(table: Table<unknown>, key: string): void {
    this.write(table.name, key, undefined);
  }

  /** Waits for whoever is writing the same key. Throws when there is such a row then. */
  async insert<Row>(table: Table<Row>, key: string, row: Row): Promise<void> {
    if (!(await this.insertNew(table, key, row))) throw new UniqueViolation(`${table.name} ${key}`);
  }

  /** `ON CONFLICT DO NOTHING`: false when there is such a row. */
  async insertNew<Row>(table: Table<Row>, key: string, row: Row): Promise<boolean> {
    await this.lock(`${table.name} ${key}`);
    if (this.get(table, key) !== undefined) return false;
    this.put(table, key, row);
    return true;
  }

  /** Work that can be undone by itself. */
  async savepoint<T>(work: () => Promise<T>): Promise<T> {
    const before = copied(this.writes);
    try {
      return await work();
    } catch (error) {
      this.assertOpen();
      this.writes = before;
      throw error;
    }
  }

  private write(table: string, key: string, row: unknown): void {
    this.assertOpen();
    const rows = this.writes.get(table) ?? new Map<string, unknown>();
    this.writes.set(table, rows.set(key, row));
  }

  /** Does whoever holds the lock wait, through others, for this transaction? */
  private isInCircle(): boolean {
    const seen = new Set<Transaction>();
    let next = this.awaited;
    for (; next && next !== this && !seen.has(next); next = next.awaited) seen.add(next);
    return next === this;
  }

  /** The transaction that this one waits for. */
  private get awaited(): Transaction | undefined {
    return this.waitsFor === undefined ? undefined : this.database.holderOf(this.waitsFor);
  }

  private assertOpen(): void {
    if (!this.isOpen) throw new ConnectionLost('the transaction is gone');
  }
}

/** The store of a transaction: each call of it is a step of the schedule. */
export const stepwise = <Store extends object>(store: Store, tx: Transaction, name: string): Store =>
  new Proxy(store, {
    get:
      (target, method) =>
      async (...values: unknown[]): Promise<unknown> => {
        await tx.pass(`${name}.${String(method)}`);
        const call = Reflect.get(target, method) as (...values: unknown[]) => unknown;
        return call.apply(target, values);
      },
  });
