import { Inject, Injectable, type OnModuleDestroy, ServiceUnavailableException } from '@nestjs/common';
import { HealthCheckService, type HealthIndicatorFunction, HealthIndicatorService } from '@nestjs/terminus';
import { Clock } from '../clock';
import { CONFIG, type Config } from '../config';
import { type Migration, missingMigrations } from '../database/migrate';
import { Tokens } from '../officers/tokens';
import { PostHealth } from '../post/post-health';
import { type Degraded, DEGRADED_REASONS } from './degraded';
import { Metrics } from './metrics';
import { OwnLine } from './own-line';
import { PATIENCE_MS, within } from './patience';

const MOST_SKEW_MS = 60_000;
const WARN_SKEW_MS = 5_000;

/** The agency's own means, without which it cannot work. */
type Means = 'starting' | 'draining' | 'database' | 'schema' | 'keys' | 'clock';

export interface HealthReport {
  readonly ready: boolean;
  readonly degraded: Degraded;
  /** What the probe is answered: the form of terminus, and what is degraded. */
  readonly body: object;
}

/** May the service be sent requests, and what should an operator know? */
@Injectable()
export class Health implements OnModuleDestroy {
  /** It takes no requests yet: it asks first whether a backup has lost acts. */
  starting = true;
  /** The service will end soon, and is to be sent nothing new. */
  leaving = false;
  /** It takes nothing new any more. */
  draining = false;
  /** What this release needs. */
  migrations: readonly Migration[] = [];
  private readonly database: OwnLine;

  constructor(
    private readonly checks: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly clock: Clock,
    private readonly post: PostHealth,
    private readonly tokens: Tokens,
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
    const [skew, schema, found] = await Promise.all([
      this.skewMs().catch(() => undefined),
      this.schemaFault().then(
        (fault) => ({ fault }),
        () => undefined,
      ),
      within(PATIENCE_MS, this.post.degraded()).catch((): Degraded => ({ unknown: 'what waits: no answer' })),
    ]);
    const off = Math.abs(skew ?? 0);
    const said = `${Math.round(off / 1000)} s from the database’s clock`;
    const degraded: Degraded = {
      ...found,
      ...(off > WARN_SKEW_MS && { 'clock-skew': said }),
      ...(this.tokens.issuerIsAway() && { issuer: 'no answer' }),
    };
    const reasons = Object.entries(degraded).map(([reason, text]) => `${reason}: ${text}`);
    try {
      const result = await this.checks.check([
        this.check('starting', this.starting ? 'it asks whether acts were lost' : undefined),
        this.check('draining', this.leaving || this.draining ? 'the service is ending' : undefined),
        this.check('database', skew === undefined ? 'no answer' : undefined),
        this.check('keys', this.post.keyFault()),
        // A database that does not answer is red alone: nothing is known of what only it could tell.
        ...(skew === undefined
          ? []
          : [
              this.check('schema', schema ? schema.fault : 'no answer'),
              this.check('clock', off > MOST_SKEW_MS ? said : undefined),
            ]),
      ]);
      const body = reasons.length > 0 ? { ...result, status: 'degraded', degraded: reasons } : result;
      return { ready: true, degraded, body };
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      const result = error.getResponse() as object;
      return { ready: false, degraded, body: reasons.length > 0 ? { ...result, degraded: reasons } : result };
    }
  }

  private check(means: Means, fault: string | undefined): HealthIndicatorFunction {
    const indicator = this.indicators.check(means);
    return () => (fault === undefined ? indicator.up() : indicator.down(fault));
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
