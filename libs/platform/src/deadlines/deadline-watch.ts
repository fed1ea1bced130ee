import {
  deadlineBreached,
  deadlineBreachWithdrawn,
  deadlineWarned,
  OFFICERS,
  supervisorsOf,
  type AppName,
  type DraftEvent,
  type Moment,
  type Role,
} from '@la-chan/contracts';
import { append, type JournalEntry, Loop, send } from '@la-chan/messaging';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Clock } from '../clock';
import { APP } from '../config';
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
  readonly breach_at: Moment | null;
  readonly warn: Role[] | null;
}

interface Running extends Readonly<Record<'running' | 'due' | 'breached', number>> {
  readonly procedure: string;
}

const POLL_MS = 1000;
const BATCH = 200;
const LATE_MS = 5 * 60_000;

/** What is told of a deadline. The mark makes it happen once, whichever replica comes first. */
interface Notice {
  readonly name: 'warned' | 'breached' | 'withdrawn';
  readonly event: (deadline: Reached, now: Moment) => DraftEvent;
  readonly reached: string;
  readonly mark: string;
}

const NOTICES: readonly Notice[] = [
  {
    name: 'warned',
    event: (one, now) =>
      deadlineWarned(one.id, { ...noticeOf(one), late: isLate(one.warn_at, now), to: one.warn ?? [] }, one.warn_at),
    reached: `status = 'running' AND warned_at IS NULL AND warn_at <= $1`,
    mark: 'warned_at = $1',
  },
  {
    name: 'breached',
    event: (one, now) =>
      deadlineBreached(
        one.id,
        { ...noticeOf(one), late: isLate(one.breach_at ?? one.due_at, now), to: headsOf(one) },
        one.due_at,
      ),
    reached: 'breached_at IS NULL AND breach_at <= $1',
    mark: 'breached_at = $1',
  },
  {
    name: 'withdrawn', // of what was told elsewhere before the platform came, nothing was told here
    event: (one, now) => deadlineBreachWithdrawn(one.id, { ...noticeOf(one), to: headsOf(one) }, now),
    reached: 'breached_at IS NOT NULL AND breach_at IS NULL AND due_at <= $1 AND version > 0',
    mark: 'breached_at = NULL',
  },
];

const noticeOf = ({ procedure, file_id: file, rule, about, due_at: dueAt, unit }: Reached) =>
  ({ procedure, file, rule, about, dueAt, unit }) as const;
const headsOf = ({ warn }: Reached): Role[] => supervisorsOf(warn ?? []);
const isLate = (at: Moment, now: Moment): boolean => Date.parse(now) - Date.parse(at) > LATE_MS;

/**
 * Writes a warning before each expiry, a breach once it has passed, and that it was none where that turns out later, once each,
 * into the journal.
 */
@Injectable()
export class DeadlineWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop: Loop;
  private seen: Moment | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly clock: Clock,
    log: PinoLogger,
    @Inject(APP) private readonly app: AppName,
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
    for (const notice of await this.reached(now)) {
      let written = BATCH;
      while (written === BATCH) written = await this.write(notice);
    }
    this.seen = now;
  }

  private async round(): Promise<boolean> {
    await this.look();
    this.desk.metrics.rounded('deadlines');
    return false;
  }

  /** Most looks find nothing: they write nothing, and wake nobody. */
  private async reached(now: Moment): Promise<Notice[]> {
    const asked = NOTICES.map(({ name, reached }) => `EXISTS (SELECT FROM deadline WHERE ${reached}) AS ${name}`);
    const [found] = await this.desk.database.read(this.desk.system, (tx) =>
      send<Record<string, boolean>>(tx, {
        name: 'deadlines-reached',
        text: `SELECT ${asked.join(', ')}`,
        values: [now],
      }),
    );
    return NOTICES.filter(({ name }) => found?.[name]);
  }

  /** A rule may hold for agencies of several apps: those are told who are of this one. */
  private owedHere(deadline: Reached): Reached {
    const here = OFFICERS[this.app];
    return { ...deadline, warn: (deadline.warn ?? []).filter((role) => here?.includes(role) ?? true) };
  }

  private async write({ name, event, reached, mark }: Notice): Promise<number> {
    const now = this.clock.now();
    const work = async (tx: EntityManager): Promise<number> => {
      const [marked]: [Reached[], number] = await tx.query(
        `UPDATE deadline SET ${mark}, version = version + 1
         WHERE id IN (SELECT id FROM deadline WHERE ${reached} ORDER BY due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
         RETURNING id, version, procedure, file_id, unit, rule, about, due_at, warn_at, breach_at, detail -> 'warn' AS warn`,
        [now],
      );
      await append(
        tx,
        marked.map((deadline) => this.entry(deadline, event(this.owedHere(deadline), now), now)),
      );
      return marked.length;
    };
    const written = await this.desk.database.tx(this.desk.system, work);
    this.desk.metrics.notices.inc({ notice: name }, written);
    return written;
  }

  private entry({ id, version }: Reached, event: DraftEvent, now: Moment): JournalEntry {
    return {
      id: uuid(),
      procedure: 'deadline',
      fileId: id,
      fileVersion: version,
      audience: 'facts',
      event,
      officer: this.desk.system.id,
      recordedAt: now,
    };
  }

  private async running(): Promise<Readings> {
    const rows = await this.desk.database.read(this.desk.system, async (tx): Promise<Running[]> =>
      tx.query(
        `SELECT procedure, count(*)::int AS running, count(*) FILTER (WHERE warn_at <= $1 AND coalesce(breach_at, due_at) > $1)::int AS due,
                count(*) FILTER (WHERE breach_at <= $1)::int AS breached
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
