import { CONFIG, type Config, LastingClient } from '@la-chan/platform';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { interval, map, merge, Observable, Subject, takeUntil, throttleTime } from 'rxjs';

/** Notifications of the database: a projection of any replica has committed. */
export const NEWS = 'scorecard';

const CONNECT_MS = 5000;
const RECONNECT_MS = 2000;
const HEARTBEAT_MS = 15_000;
/** A flood of facts is one change. */
const QUIET_MS = 250;

interface Event {
  readonly type: 'changed' | 'heartbeat';
  readonly data: unknown;
}

/** Tells open pages that figures have changed: one listening connection per replica, however many pages are open. */
@Injectable()
export class News implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('news');
  private readonly changes = new Subject<unknown>();
  private readonly ended = new Subject<void>();
  private client: LastingClient | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  onApplicationBootstrap(): void {
    void this.listen();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    this.ended.next();
    await this.client?.end().catch(() => undefined);
  }

  events(): Observable<Event> {
    const changed = this.changes.pipe(
      throttleTime(QUIET_MS, undefined, { leading: true, trailing: true }),
      map((data) => ({ type: 'changed' as const, data })),
    );
    const heartbeat = interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat' as const, data: {} })));
    return merge(changed, heartbeat).pipe(takeUntil(this.ended));
  }

  private async listen(): Promise<void> {
    const client = new LastingClient({
      connectionString: this.config.DATABASE_URL,
      application_name: `la-chan ${this.config.AGENCY} news`,
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
    });
    this.client = client;
    client.on('notification', ({ payload }) => this.changes.next(JSON.parse(payload ?? '{}')));
    const pulse = setInterval(() => void client.query('').catch(() => undefined), HEARTBEAT_MS).unref();
    client.on('end', () => {
      clearInterval(pulse);
      this.listenLater();
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${NEWS}`);
    } catch {
      this.log.warn('the database is away: pages are told of changes later');
      await client.end().catch(() => undefined);
      this.listenLater();
    }
  }

  private listenLater(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      // Whatever was missed meanwhile is one change.
      void this.listen().then(() => this.changes.next({}));
    }, RECONNECT_MS);
  }
}
