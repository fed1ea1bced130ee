import type { FileId, Moment } from '@la-chan/contracts';
import { Loop, send } from '@la-chan/messaging';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Desk } from '../files/desk';
import { staleOn } from './deadline-rows';

const BATCH = 100;
const NO_FILE: FileId = '00000000-0000-0000-0000-000000000000';
const POLL_MS = 10_000;
/** A release of before that runs beside this one may still count by its own days off. */
const AGAIN_MS = 3600_000;

/**
 * Counts the limits of open files again when the days off have changed: from the start of the service on, file by file,
 * each in a transaction of its own, so that no lock is held longer than an act holds it. A file that is acted on first is
 * counted again with the act.
 */
@Injectable()
export class LimitsRecount implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop: Loop;
  private after = NO_FILE;
  private failed = 0;
  private doneAt: Moment | undefined;

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
    const more = this.desk.lost.acting() && !this.isDone() && (await this.batch());
    if (this.failed === 0) this.desk.metrics.rounded('limits');
    return more;
  }

  private async batch(): Promise<boolean> {
    const { database, system, recounts, clock } = this.desk;
    const now = clock.now();
    if (this.after === NO_FILE) this.failed = 0;
    const files = await this.stale(now);
    for (const { id, procedure } of files)
      await database
        .tx(system, async (tx) => recounts.get(procedure)?.recount(tx, id))
        .catch((error: unknown) => {
          this.failed++;
          this.log.error({ err: error, file: id }, 'limits of a file not counted again');
        });
    const more = files.length === BATCH;
    this.after = more ? (files.at(-1)?.id ?? NO_FILE) : NO_FILE;
    if (!more) this.doneAt = now;
    return more;
  }

  private isDone(): boolean {
    return this.doneAt !== undefined && Date.parse(this.desk.clock.now()) < Date.parse(this.doneAt) + AGAIN_MS;
  }

  private stale(now: Moment): Promise<{ id: FileId; procedure: string }[]> {
    const { database, system, days } = this.desk;
    return database.read(system, (tx) =>
      send(tx, {
        name: 'limits-stale',
        text: `SELECT DISTINCT ON (file_id) file_id AS id, procedure FROM deadline
               WHERE ${staleOn('$1', '$2')} AND file_id > $3 ORDER BY file_id LIMIT ${BATCH}`,
        values: [days.asOf, now, this.after],
      }),
    );
  }
}
