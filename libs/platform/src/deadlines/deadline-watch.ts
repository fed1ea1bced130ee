import { deadlineBreached, deadlineWarned, supervisorsOf, type Moment, type Role } from '@la-chan/contracts';
import { append, type JournalEntry, Loop, send } from '@la-chan/messaging';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Clock } from '../clock';
import { Desk } from '../files/desk';
import type { Readings } from '../health/metrics';

interface Reached {
  readonly id: string;
  readonly version: number;
  readonly procedure: string;
  readonly file_id: string;
  readonly unit: string;
  readonly rule: string;
  readonly about: string;
  readonly due_at: Moment;
  readonly warn_at: Moment;
  readonly warn: Role[] | null;
}

interface Running extends Readonly<Record<'running' | 'due' | 'breached', number>> {
  readonly procedure: string;
}

const POLL_MS = 1000;
const BATCH = 200;
const LATE_MS = 5 * 60_000;

// What is reached, by the moment that a column holds; the mark makes it happen once, whichever replica comes first.
const WARNED = {
  event: deadlineWarned,
  at: 'warn_at',
  mark: 'warned_at',
  open: `status = 'running' AND warned_at IS NULL`,
};
const BREACHED = { event: deadlineBreached, at: 'breach_at', mark: 'breached_at', open: 'breached_at IS NULL' };

/** Writes a warning before each expiry and a breach at it, once each, into the journal. */
@Injectable()
export class DeadlineWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop: Loop;
  private seen: Moment | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly clock: Clock,
    log: PinoLogger,
  ) {
    this.loop = new Loop(() => this.round(), {
      everyMs: POLL_MS,
      onFault: (error) => log.error({ err: error }, 'deadlines not looked at'),
    });
    desk.metrics.measure(() => this.running());
  }

  onApplicationBootstrap(): void {
    this.loop.start();
    this.clock.onMove(() => this.loop.wake());
  }

  onModuleDestroy(): Promise<void> {
    return this.loop.stop();
  }

  /** Whatever was reached by then is written; null before the first look. */
  get lookedAt(): Moment | null {
    return this.seen;
  }

  /** Writes all that has been reached by now; while the agency recovers it does not know what was told already. */
  async look(): Promise<void> {
    if (!this.desk.lost.acting()) return;
    const now = this.clock.now();
    for (const kind of await this.reached(now)) {
      let written = BATCH;
      while (written === BATCH) written = await this.write(kind);
    }
    this.seen = now;
  }

  private async round(): Promise<boolean> {
    await this.look();
    this.desk.metrics.rounded('deadlines');
    return false;
  }

  /** Most looks find nothing: they write nothing, and wake nobody. */
  private async reached(now: Moment): Promise<(typeof WARNED | typeof BREACHED)[]> {
    const [found] = await this.desk.database.read(this.desk.system, (tx) =>
      send<Record<string, boolean>>(tx, {
        name: 'deadlines-reached',
        text: `SELECT EXISTS (SELECT FROM deadline WHERE ${WARNED.open} AND warn_at <= $1) AS warned_at,
                      EXISTS (SELECT FROM deadline WHERE ${BREACHED.open} AND breach_at <= $1) AS breached_at`,
        values: [now],
      }),
    );
    return [WARNED, BREACHED].filter(({ mark }) => found?.[mark]);
  }

  private async write({ event, at, mark, open }: typeof WARNED | typeof BREACHED): Promise<number> {
    const now = this.clock.now();
    const work = async (tx: EntityManager): Promise<number> => {
      const [reached]: [Reached[], number] = await tx.query(
        `UPDATE deadline SET ${mark} = $1, version = version + 1
         WHERE id IN (SELECT id FROM deadline WHERE ${open} AND ${at} <= $1 ORDER BY ${at} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
         RETURNING id, version, procedure, file_id, unit, rule, about, due_at, warn_at, detail -> 'warn' AS warn`,
        [now],
      );
      await append(
        tx,
        reached.map((deadline) =>
          this.entry(event, deadline, at === 'warn_at' ? deadline.warn_at : deadline.due_at, now),
        ),
      );
      return reached.length;
    };
    const written = await this.desk.database.tx(this.desk.system, work);
    this.desk.metrics.notices.inc({ notice: at === 'warn_at' ? 'warned' : 'breached' }, written);
    return written;
  }

  private entry(
    event: typeof deadlineWarned | typeof deadlineBreached,
    reached: Reached,
    at: Moment,
    now: Moment,
  ): JournalEntry {
    const { id, version, procedure, file_id: file, unit, rule, about, due_at: dueAt, warn } = reached;
    const to = event === deadlineBreached ? supervisorsOf(warn ?? []) : (warn ?? []);
    const late = Date.parse(now) - Date.parse(at) > LATE_MS;
    return {
      id: uuid(),
      procedure: 'deadline',
      fileId: id,
      fileVersion: version,
      audience: 'facts',
      event: event(id, { procedure, file, rule, about, dueAt, unit, late, to }, at),
      officer: this.desk.system.id,
      recordedAt: now,
    };
  }

  private async running(): Promise<Readings> {
    const rows = await this.desk.database.read(this.desk.system, async (tx): Promise<Running[]> =>
      tx.query(
        `SELECT procedure, count(*)::int AS running, count(*) FILTER (WHERE warn_at <= $1 AND due_at > $1)::int AS due,
                count(*) FILTER (WHERE due_at <= $1 AND nature = 'duty')::int AS breached
         FROM deadline WHERE status = 'running' GROUP BY procedure`,
        [this.clock.now()],
      ),
    );
    const states = ['running', 'due', 'breached'] as const;
    return {
      lachan_deadlines: rows.flatMap(({ procedure, ...counts }) =>
        states.map((state): [Record<string, string>, number] => [{ procedure, state }, counts[state]]),
      ),
    };
  }
}
