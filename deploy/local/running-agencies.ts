import { readFileSync } from 'node:fs';
import type { Agency } from './agencies';
import type { Home } from './home';
import type { Kept, keepRunning } from './keep-running';
import type { Keys } from './keys';
import type { Progress } from './progress';
import { projectFolder } from './project';
import { type DatabaseUrls, HOST } from './servers';
import { addressOf, answers, isBuilt, lastWords, mainOf, runNode } from './services';
import type { Standing } from './summary';

const READY_WITHIN_MS = 120_000;

export interface Surroundings {
  readonly home: Home;
  readonly progress: Progress;
  readonly keep: (name: string, start: Parameters<typeof keepRunning>[0]) => Promise<Kept>;
  /** A database's address as the agency reaches it, and the bus's. */
  readonly lineTo: (url: string, agency: string) => Promise<string>;
  readonly bus: (agency: string) => Promise<string>;
  readonly issuer: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stopping: AbortSignal;
}

/** The agencies' services, each a process that is kept running. */
export class RunningAgencies {
  readonly standing = new Map<string, Standing>();
  private readonly running = new Map<string, { readonly kept: Kept; readonly from: string }>();

  constructor(private readonly around: Surroundings) {}

  /** Does it run from just this, keys included? */
  runsFrom(agency: Agency, keys: Keys): boolean {
    return this.running.get(agency.id)?.from === originOf(agency, keys);
  }

  get ids(): string[] {
    return [...this.running.keys()];
  }

  async start(agency: Agency, keys: Keys, urls: DatabaseUrls): Promise<void> {
    const { home, progress, stopping } = this.around;
    const { id, app, port, healthPort } = agency;
    if (!isBuilt(projectFolder(), agency)) return void this.standing.set(id, 'not built');
    const env = await this.environmentOf(agency, keys, urls);
    const since = Date.now();
    const from = originOf(agency, keys);
    const kept = await this.around.keep(id, () => runNode(mainOf(projectFolder(), agency), [], home.log(id), env));
    this.running.set(id, { kept, from });
    const ready = await answers(`${addressOf(healthPort)}/health/ready`, READY_WITHIN_MS, stopping);
    this.standing.set(id, ready ? 'ready' : 'not ready');
    if (stopping.aborted) return;
    if (ready) progress.done(`${id} (${app}) ${addressOf(port)}`, since);
    else progress.failed(`${id} (${app}): ${lastWords(home.log(id))} (${home.log(id)})`);
  }

  async stop(id: string): Promise<void> {
    const running = this.running.get(id);
    this.running.delete(id);
    this.standing.delete(id);
    await running?.kept.stop();
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.ids.map((id) => this.stop(id)));
  }

  private async environmentOf(agency: Agency, keys: Keys, urls: DatabaseUrls): Promise<Record<string, string>> {
    const { id, port, healthPort } = agency;
    const { lineTo, bus, issuer, env } = this.around;
    return {
      AGENCY: id,
      HOST,
      PORT: String(port),
      HEALTH_PORT: String(healthPort),
      DATABASE_URL: await lineTo(urls.runtime, id),
      DATABASE_RELAY_URL: await lineTo(urls.relay, id),
      NATS_URL: await bus(id),
      KEYS_FILE: keys.agencies.get(id)?.file ?? '',
      DIRECTORY_FILE: keys.directoryFile,
      ROOT_KEY: keys.root,
      OIDC_ISSUER: issuer,
      ...env,
    };
  }
}

const originOf = (agency: Agency, { agencies }: Keys): string =>
  JSON.stringify(agency) + readFileSync(agencies.get(agency.id)?.file ?? '', 'utf8');
