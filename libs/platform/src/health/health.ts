import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../clock';
import { CONFIG, type Config } from '../config';
import { type Migration, missingMigrations } from '../database/migrate';
import { PostHealth } from '../post/post-health';
import { type Degraded, DEGRADED_REASONS } from './degraded';
import { Metrics } from './metrics';
import { OwnLine } from './own-line';
import { PATIENCE_MS, within } from './patience';

const MOST_SKEW_MS = 60_000;
const WARN_SKEW_MS = 5_000;

/** One of the agency's own means: right, not to be told, or not right. */
type Standing = { readonly status: 'up' | 'unknown' } | { readonly status: 'down'; readonly message: string };
type Means = 'draining' | 'database' | 'schema' | 'keys' | 'clock';

const UNKNOWN: Standing = { status: 'unknown' };
const standing = (fault: string | undefined): Standing =>
  fault === undefined ? { status: 'up' } : { status: 'down', message: fault };

export interface HealthReport {
  readonly ready: boolean;
  readonly details: Readonly<Record<Means, Standing>>;
  readonly degraded: Degraded;
}

/** May the service be sent requests, and what should an operator know? */
@Injectable()
export class Health implements OnModuleDestroy {
  /** The service will end soon, and is to be sent nothing new. */
  leaving = false;
  /** It takes nothing new any more. */
  draining = false;
  /** What this release needs. */
  migrations: readonly Migration[] = [];
  private readonly database: OwnLine;

  constructor(
    private readonly clock: Clock,
    private readonly post: PostHealth,
    @Inject(CONFIG) { AGENCY, DATABASE_URL }: Config,
    metrics: Metrics,
  ) {
    this.database = new OwnLine(DATABASE_URL, `la-chan health ${AGENCY}`);
    metrics.measure(async () => {
      const [{ ready, degraded }, skew] = await Promise.all([this.report(), this.skewMs().catch(() => undefined)]);
      return {
        lachan_ready: ready ? 1 : 0,
        lachan_degraded: DEGRADED_REASONS.map((reason) => [{ reason }, reason in degraded ? 1 : 0]),
        ...(skew !== undefined && { lachan_clock_skew_seconds: skew / 1000 }),
      };
    });
  }

  onModuleDestroy(): void {
    this.database.close();
  }

  /** The agency's own means decide. The bus does not: without it every agency goes on working, degraded. */
  async report(): Promise<HealthReport> {
    const [skew, schema, degraded] = await Promise.all([
      this.skewMs().catch(() => undefined),
      this.schemaFault().then(standing, () => UNKNOWN),
      within(PATIENCE_MS, this.post.degraded()).catch((): Degraded => ({ unknown: 'what waits: no answer' })),
    ]);
    const off = Math.abs(skew ?? 0);
    const said = `${Math.round(off / 1000)} s from the database’s clock`;
    const details = {
      draining: standing(this.leaving || this.draining ? 'the service is ending' : undefined),
      database: standing(skew === undefined ? 'no answer' : undefined),
      schema,
      keys: standing(this.post.keyFault()),
      clock: skew === undefined ? UNKNOWN : standing(off > MOST_SKEW_MS ? said : undefined),
    };
    return {
      ready: Object.values(details).every(({ status }) => status === 'up'),
      details,
      degraded: off > WARN_SKEW_MS ? { ...degraded, 'clock-skew': said } : degraded,
    };
  }

  /** How far the database's clock is ahead; simulated time stands beside every clock. */
  private async skewMs(): Promise<number> {
    const [row] = await this.database.ask<{ now: Date }>('SELECT clock_timestamp() AS now');
    return row && !this.clock.isSimulated ? row.now.getTime() - Date.parse(this.clock.now()) : 0;
  }

  /** Asked each time: an older backup may have been put under a service that runs. */
  private async schemaFault(): Promise<string | undefined> {
    const missing = await missingMigrations((sql) => this.database.ask(sql), this.migrations);
    return missing.length > 0 ? `not migrated: ${missing.join(', ')}` : undefined;
  }
}

/** The report as the probe's answer shows it. */
export function bodyOf({ ready, details, degraded }: HealthReport): object {
  const reasons = Object.entries(degraded).map(([reason, found]) => `${reason}: ${found}`);
  const healthy = reasons.length > 0 ? 'degraded' : 'ok';
  return { status: ready ? healthy : 'error', details, ...(reasons.length > 0 && { degraded: reasons }) };
}
