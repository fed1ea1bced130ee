import type { FileId, Moment } from '@la-chan/contracts';
import { Loop, send } from '@la-chan/messaging';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Desk } from '../files/desk';

const BATCH = 100;
const NO_FILE: FileId = '00000000-0000-0000-0000-000000000000';
const POLL_MS = 10_000;
/** A release of before that runs beside this one may still count by its own days off. */
const AGAIN_MS = 3600_000;

/**
 * Counts the limits of open files again when the days off have changed: from the start of the service on, file by file,
 * each in a transaction of its own, so that no lock is held longer than an act holds it.
 */
@Injectable()
export class LimitsRecount implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop: Loop;
  private after = NO_FILE;
  private settledAt: Moment | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly log: PinoLogger,
  ) {
    this.loop = new Loop(() => this.round(), {
      everyMs: POLL_MS,
      onFault: (error) => log.error({ err: error }, 'limits not counted again'),
    });
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.loop.stop();
  }

  /** A batch of files; true while there are more. While the agency recovers it does not know what was done already. */
  private async round(): Promise<boolean> {
    const { database, system, recounts, days, clock, lost } = this.desk;
    const now = clock.now();
    if (!lost.acting() || (this.settledAt && Date.parse(now) < Date.parse(this.settledAt) + AGAIN_MS)) return false;
    const files = await this.stale(now);
    for (const { id, procedure } of files)
      await database
        .tx(system, async (tx) => recounts.get(procedure)?.recount(tx, id))
        .catch((error: unknown) => this.log.error({ err: error, file: id }, 'limits of a file not counted again'));
    const more = files.length === BATCH;
    this.after = more ? (files.at(-1)?.id ?? NO_FILE) : NO_FILE;
    if (!more) {
      this.settledAt = now;
      days.settled = true;
    }
    return more;
  }

  /** What has ended keeps its limit, unless that lies ahead still: what is counted of the file may rest on it. */
  private stale(now: Moment): Promise<{ id: FileId; procedure: string }[]> {
    const { database, system, days } = this.desk;
    return database.read(system, (tx) =>
      send(tx, {
        name: 'limits-stale',
        text: `SELECT DISTINCT ON (file_id) file_id AS id, procedure FROM deadline
               WHERE counted_as_of < $1::date AND (status IN ('running', 'suspended') OR due_at > $2) AND file_id > $3
               ORDER BY file_id LIMIT ${BATCH}`,
        values: [days.asOf, now, this.after],
      }),
    );
  }
}
