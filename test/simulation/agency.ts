import type { AgencyId, AppName, Moment } from '@la-chan/contracts';
import type { City } from './city';
import { Database, type Copy } from './database';
import type { Officer } from './clerk';
import { CHANNEL_HEAD } from './journal-tables';
import { Process } from './process';
import { POSITION } from './reader-tables';

/** An agency: its database and the replicas of its service. */
export class Agency {
  readonly database: Database;
  private readonly running = new Map<number, Process>();
  /** Can it reach the broker and the control line? */
  isConnected = true;
  /** How far its clock is off. */
  skew = 0;
  /** What readers have of it beyond its own heads is its operator's word. */
  hasDecided = false;
  private copy: Copy | undefined;

  constructor(
    readonly city: City,
    readonly id: AgencyId,
    readonly app: AppName,
    readonly officer: Officer,
  ) {
    this.database = new Database(id, city.scheduler, (writes) => city.watch.committed(this, writes));
  }

  now(): Moment {
    return new Date(this.city.now + this.skew).toISOString();
  }

  /** Those that have done something. */
  get processes(): Process[] {
    return [...this.running.values()];
  }

  /** Does one of its processes change files and exchanges? */
  get acts(): boolean {
    return !this.city.recovers || this.processes.some(({ acts }) => acts);
  }

  /** Its operator lets it go on without what nobody gives back. */
  decide(): void {
    this.hasDecided = true;
    this.process(0).decide();
  }

  process(replica: number): Process {
    const process = this.running.get(replica) ?? new Process(this, replica);
    this.running.set(replica, process);
    return process;
  }

  /** A process dies where it stands, and another starts in its place. Returns the calls at which it died. */
  crash(replica: number): string[] {
    const dead = this.process(replica);
    const calls = this.city.scheduler.drop(dead);
    this.database.disconnect(dead);
    this.running.delete(replica);
    return calls;
  }

  /** Of an empty database nobody makes a backup. */
  keepCopy(): void {
    if (this.database.rows(CHANNEL_HEAD).size + this.database.rows(POSITION).size > 0) this.copy = this.database.copy();
  }

  /** The database as it was when it was last copied; every process starts anew. False when there is no copy. */
  restore(): boolean {
    if (!this.copy) return false;
    for (const { replica } of this.processes) this.crash(replica);
    this.database.restore(this.copy);
    return true;
  }
}
