import { Injectable } from '@nestjs/common';
import { HealthCheckService, type HealthIndicatorFunction, HealthIndicatorService } from '@nestjs/terminus';
import { Clock } from '../clock';
import { Database } from '../database/database';
import { type Migration, missingMigrations } from '../database/migrate';
import { Metrics } from './metrics';
import { Post } from '../post/post';

type Check = () => Promise<string | undefined> | string | undefined;

const PATIENCE_MS = 1500;
const MOST_SKEW_MS = 60_000;

export interface HealthReport {
  readonly ready: boolean;
  readonly body: object;
}

/** What the orchestrator asks: does the process live, and may it be sent requests. */
@Injectable()
export class Health {
  /** The service is ending and takes nothing new. */
  draining = false;
  private schemaKnown = false;

  constructor(
    private readonly checks: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly post: Post,
    metrics: Metrics,
  ) {
    metrics.gauge('lachan_pool', 'Connections to the database', 'of', async () => database.pool());
  }

  /** The agency's own means decide. The bus does not: without it every agency goes on working, degraded. */
  async ready(migrations: readonly Migration[]): Promise<HealthReport> {
    try {
      const result = await this.checks.check([
        this.check('draining', () => (this.draining ? 'the service is ending' : undefined)),
        this.check('database', () => this.databaseAnswers()),
        this.check('schema', () => this.schemaFits(migrations)),
        this.check('keys', () => this.post.keyFault()),
        this.check('clock', () => this.clockIsRight()),
      ]);
      const degraded = await within(PATIENCE_MS, this.post.degraded()).catch(() => ['post: no answer']);
      return { ready: true, body: degraded.length > 0 ? { ...result, status: 'degraded', degraded } : result };
    } catch (error) {
      return { ready: false, body: (error as { getResponse(): object }).getResponse() };
    }
  }

  private check(name: string, find: Check): HealthIndicatorFunction {
    return async () => {
      const indicator = this.indicators.check(name);
      try {
        const fault = await within(PATIENCE_MS, find());
        return fault === undefined ? indicator.up() : indicator.down(fault);
      } catch {
        return indicator.down('no answer');
      }
    };
  }

  private async databaseAnswers(): Promise<undefined> {
    await this.database.source.query('SELECT 1');
  }

  private async schemaFits(migrations: readonly Migration[]): Promise<string | undefined> {
    if (this.schemaKnown) return undefined;
    const missing = await missingMigrations(this.database.source, migrations);
    this.schemaKnown = missing.length === 0;
    return this.schemaKnown ? undefined : `not migrated: ${missing.join(', ')}`;
  }

  private async clockIsRight(): Promise<string | undefined> {
    const now = Date.parse(this.clock.now());
    if (this.clock.isSimulated) return undefined;
    const [row]: { now: string }[] = await this.database.source.query('SELECT clock_timestamp() AS now');
    const skew = Math.abs(Date.parse(row?.now ?? '') - now);
    return skew <= MOST_SKEW_MS ? undefined : `${Math.round(skew / 1000)} s from the database's clock`;
  }
}

async function within<T>(ms: number, work: Promise<T> | T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
