import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Desk } from '../files/desk';

const EVERY_MS = 3600_000;
const KEPT_DAYS = 7;

/** Recorded answers are forgotten after a week: nobody retries a request for longer. */
@Injectable()
export class Forgetting implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly log: PinoLogger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.forget().catch((error: unknown) => {
        this.log.error({ err: error }, 'answers not forgotten');
      });
    }, EVERY_MS);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private async forget(): Promise<void> {
    await this.desk.database.own(this.desk.system, (tx) =>
      tx.query('DELETE FROM idempotency WHERE answered_at < now() - make_interval(days => $1)', [KEPT_DAYS]),
    );
  }
}
