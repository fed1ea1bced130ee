import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIdentity } from '../../deploy/local/identity-file';
import { AGENCIES_FILE, loadAgencies } from '../../deploy/local/agencies';
import { Platform } from '../../deploy/local/platform';
import { projectFolder } from '../../deploy/local/project';
import { databaseName, freePort, query, run, type Running, startNats, withDatabase } from '../../deploy/local/servers';
import { addressOf, answers } from '../../deploy/local/services';
import { tokenOf } from '../../deploy/local/summary';

const HOME = join(projectFolder(), '.lachan', 'bench', 'platform');
const PORT_BASE = 16_600;
const PROFILES = join(HOME, '..', 'profiles');
const PROFILED = {
  NODE_OPTIONS: `--require ${join(projectFolder(), 'test', 'bench', 'profiled.cjs')}`,
  PROFILES,
};

/** Some agencies as `npm start` runs them, on servers that write as in production, and room for a floor beside them. */
export class Stage {
  private readonly closing: (() => Promise<unknown>)[] = [];

  private constructor(private readonly platform: Platform) {}

  static async of(agencies: readonly string[]): Promise<Stage> {
    mkdirSync(HOME, { recursive: true, mode: 0o711 });
    const file = join(HOME, '..', 'agencies.json'); // beside what each stage begins anew
    const all = loadAgencies(AGENCIES_FILE);
    writeFileSync(file, JSON.stringify({ ...all, agencies: all.agencies.filter(({ id }) => agencies.includes(id)) }));
    process.env['AGENCIES_FILE'] = file;
    const stage = new Stage(
      new Platform({
        home: HOME,
        portBase: PORT_BASE,
        fresh: true,
        ...(process.argv.includes('--profile') && { env: PROFILED }),
      }),
    );
    try {
      await stage.platform.start();
    } catch (error) {
      await stage.close();
      throw error;
    }
    return stage;
  }

  urlOf(agency: string): string {
    return addressOf(this.platform.agencies.find(({ id }) => id === agency)?.port ?? 0);
  }

  pidOf(name: string): number {
    return this.platform.running.get(name)?.pid() ?? -1;
  }

  token(officer: string): Promise<string> {
    return tokenOf(readIdentity(HOME), officer);
  }

  /** As the superuser. */
  databaseOf(agency: string): string {
    return withDatabase(this.platform.adminUrl, databaseName(agency));
  }

  /** An empty database of the floor's own, on the same server. */
  async emptyDatabase(name: string): Promise<string> {
    await query(this.platform.adminUrl, `CREATE DATABASE ${name}`);
    return withDatabase(this.platform.adminUrl, name);
  }

  /** A nats-server of the floor's own with the settings of the platform's, and no users. */
  async emptyBroker(): Promise<string> {
    const nats = await startNats({
      dir: join(HOME, 'floor-nats'),
      port: await freePort(),
      cache: join(projectFolder(), '.lachan', 'cache'),
    });
    this.closing.push(() => nats.stop());
    return nats.url;
  }

  /** A program of the floor as a process that serves HTTP. */
  async floor(script: string, env: Readonly<Record<string, string>>): Promise<{ url: string; running: Running }> {
    const port = await freePort();
    const running = await run({
      file: process.execPath,
      args: [
        '--require',
        join(projectFolder(), 'libs', 'testing', 'typescript.cjs'),
        join(projectFolder(), 'test', 'bench', 'floor', script),
      ],
      rank: 'agency',
      logFile: join(HOME, 'log', 'floor.log'),
      stopSignal: 'SIGTERM',
      options: { env: { ...process.env, ...env, PORT: String(port) } },
    });
    this.closing.push(() => running.stop());
    const url = addressOf(port);
    if (!(await answers(`${url}/ready`, 30_000, new AbortController().signal)))
      throw new Error(`${script} does not answer: see .lachan/bench/platform/log/floor.log`);
    return { url, running };
  }

  async close(): Promise<void> {
    for (let close = this.closing.pop(); close; close = this.closing.pop()) await close();
    await this.platform.stop(true);
  }
}
