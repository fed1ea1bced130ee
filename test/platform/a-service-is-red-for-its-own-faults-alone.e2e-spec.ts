import { Clock, configFrom, createService, Database, migrate, migrationsOf } from '@la-chan/platform';
import { eventually, onClose, startAgencies, testLine, type TestCity } from '@la-chan/testing';
import { Client } from 'pg';
import { AppModule } from '../../apps/intake/src/app.module';
import { ensureDatabase, freePort, query, withDatabase } from '../../deploy/local/servers';

const AGENCY = 'ca-hn';
const DAY = 24 * 3600_000;

let city: TestCity;
let database: { admin: string; name: string };
beforeAll(async () => {
  city = await startAgencies([AGENCY]);
  ({ database } = city.agency(AGENCY));
  await eventually(async () => expect(await ready()).toMatchObject({ status: 200, body: { status: 'ok' } }));
});

const ask = async (url: string): Promise<{ status: number; body: Record<string, unknown> }> => {
  const answer = await fetch(url);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const healthUrl = (): string => city.agency(AGENCY).service().healthUrl;
const ready = (url = healthUrl()) => ask(`${url}/health/ready`);
const metrics = async (url = healthUrl()): Promise<string> => (await fetch(`${url}/metrics`)).text();

/**
 * Red for this reason the first time that it is asked, while it lives and says so to whoever measures. With the probe of
 * deploy/kubernetes/base that is red within 5 s.
 */
async function isRed(means: string, message: RegExp, url = healthUrl()): Promise<void> {
  expect(await ready(url)).toMatchObject({
    status: 503,
    body: {
      status: 'error',
      details: { [means]: { status: 'down', message: expect.stringMatching(message) as string } },
    },
  });
  expect(await metrics(url)).toMatch(/^lachan_ready 0$/m);
  expect((await ask(`${url}/health/live`)).status).toBe(200);
}

/** Green with this to look at, in the body and as a metric. */
async function isDegraded(reason: string, detail: RegExp): Promise<void> {
  await eventually(async () => {
    const { status, body } = await ready();
    const said = (body.degraded as string[] | undefined)?.find((one) => one.startsWith(`${reason}: `));
    expect({ status, said }).toEqual({ status: 200, said: expect.stringMatching(detail) as string });
    expect(await metrics()).toContain(`lachan_degraded{reason="${reason}"} 1`);
  });
}

async function isWell(): Promise<void> {
  await eventually(async () => {
    expect(await ready()).toMatchObject({ status: 200, body: { status: 'ok' } });
    const told = await metrics();
    expect(told).toMatch(/^lachan_ready 1$/m);
    expect(told).not.toMatch(/^lachan_degraded\{.*\} 1$/m);
  });
}

const config = (urls: { runtime: string; relay: string }, healthPort: number, keysFile: string) =>
  configFrom({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    AGENCY,
    PORT: '0',
    HEALTH_PORT: String(healthPort),
    DATABASE_URL: urls.runtime,
    DATABASE_RELAY_URL: urls.relay,
    NATS_URL: city.nats.url,
    OIDC_ISSUER: city.issuer.url,
    KEYS_FILE: keysFile,
    DIRECTORY_FILE: city.keys.directoryFile,
    ROOT_KEY: city.keys.root,
  });

const behindTheCurtain = (sql: string, values: unknown[] = []): Promise<unknown[]> =>
  query(database.admin, sql, values);

describe('what is not its own fault leaves a service green, degraded', () => {
  it('the bus is down', async () => {
    await city.nats.stop();
    await isDegraded('bus', /not connected/);
    expect(await metrics()).toMatch(/^lachan_bus_connected 0$/m);
    await city.nats.start();
    await isWell();
  });

  it('a forged message has come', async () => {
    await behindTheCurtain(
      `INSERT INTO quarantine (digest, reason, subject, message, first_at, last_at) VALUES ('\\x00', 'malformed', 'facts.x', '', now(), now())`,
    );
    await isDegraded('quarantine', /1 in the last 24 h/);
    await behindTheCurtain(`UPDATE quarantine SET last_at = now() - interval '25 hours'`);
    await isWell();
  });

  it('a letter is parked, a channel is stopped', async () => {
    await behindTheCurtain(
      `INSERT INTO parked (id, source, channel, epoch, sequence, file_id, type, schema_version, hash, envelope, reason, attempts, parked_at)
       VALUES (gen_random_uuid(), 'pc02', 'to:ca-hn', 1, 1, gen_random_uuid(), 'x', 1, '\\x00', '{}', 'UnknownVersion', 1, now())`,
    );
    await behindTheCurtain(
      `INSERT INTO position (source, channel, epoch, stopped) VALUES ('pc02', 'bulletins', 1, 'a fork')`,
    );
    await isDegraded('parked', /1/);
    await isDegraded('stopped', /1 channels/);
    await behindTheCurtain('DELETE FROM parked');
    await behindTheCurtain('DELETE FROM position');
    await isWell();
  });

  it('every connection of its pool is busy', async () => {
    const { source } = city.agency(AGENCY).service().get(Database);
    const release = new AbortController();
    const held = Array.from({ length: 5 }, async () => {
      const runner = source.createQueryRunner();
      await runner.connect();
      await new Promise((resolve) => release.signal.addEventListener('abort', resolve));
      await runner.release();
    });
    await isDegraded('unknown', /no answer/);
    expect(await metrics()).toContain('lachan_database_pool_connections{state="busy"} 5');
    release.abort();
    await Promise.all(held);
    await isWell();
  });
});

describe('a service is red', () => {
  it('while its database takes nobody in, and green again by itself', async () => {
    const server = withDatabase(database.admin, 'postgres');
    await query(server, `ALTER DATABASE ${database.name} WITH ALLOW_CONNECTIONS false`);
    await query(server, 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database.name]);
    await isRed('database', /no answer/);
    expect((await ready()).body['details']).not.toHaveProperty('schema');
    await query(server, `ALTER DATABASE ${database.name} WITH ALLOW_CONNECTIONS true`);
    await isWell();
  });

  it('while its database has fallen silent, for as long as that lasts', async () => {
    const { runtime, relay } = city.agency(AGENCY).database;
    const line = await testLine(Number(new URL(runtime).port));
    const over = (url: string): string => Object.assign(new URL(url), { port: String(line.port) }).href;
    const keys = city.keys.agencies.get(AGENCY)!.file;
    const urls = { runtime: over(runtime), relay: over(relay) };
    const replica = await createService(config(urls, 0, keys), 'intake', AppModule);
    onClose(() => replica.close());
    await eventually(async () => expect((await ready(replica.healthUrl)).status).toBe(200));
    line.delay(DAY);
    await isRed('database', /no answer/, replica.healthUrl);
    await isRed('database', /no answer/, replica.healthUrl);
    line.mend();
    await eventually(async () => expect((await ready(replica.healthUrl)).status).toBe(200));
  });

  it('on a schema of an earlier version', async () => {
    const [last] = (await behindTheCurtain('SELECT * FROM migrations ORDER BY id DESC LIMIT 1')) as Record<
      string,
      string
    >[];
    await behindTheCurtain('DELETE FROM migrations WHERE id = $1', [last?.['id']]);
    await isRed('schema', new RegExp(`not migrated: ${last?.['name']}`));
    await behindTheCurtain('INSERT INTO migrations VALUES ($1, $2, $3)', [
      last?.['id'],
      last?.['timestamp'],
      last?.['name'],
    ]);
    await isWell();
  });

  it('when its clock is far from the database’s; a little off, it is degraded', async () => {
    const clock = city.agency(AGENCY).service().get(Clock);
    const shift = (ms: number): unknown => Object.assign(clock, { now: () => new Date(Date.now() + ms).toISOString() });
    shift(10_000);
    await isDegraded('clock-skew', /10 s/);
    shift(-90_000);
    await isRed('clock', /90 s/);
    shift(0);
    await isWell();
  });

  it('when its key is not in force; near its end it is degraded', async () => {
    city.enter(AGENCY, { validTo: new Date(Date.now() + 3 * DAY).toISOString() });
    await isDegraded('key-expiry', /ends in \d+ s/);
    expect(await metrics()).toMatch(/^lachan_signing_key_valid_until_seconds [\d.e+]+$/m);
    city.enter(AGENCY, { validTo: new Date(Date.now() - DAY).toISOString() });
    await eventually(() => isRed('keys', /not in force/)); // once it has looked at the directory
    city.enter(AGENCY, { validTo: undefined });
    await isWell();
    city.enter(AGENCY, { revoked: {} });
    await eventually(() => isRed('keys', /revoked/));
  });
});

describe('a service that starts', () => {
  /** On a database of its own, that is dropped after it. */
  async function fresh(name: string) {
    const server = withDatabase(database.admin, 'postgres');
    const urls = await ensureDatabase(server, name, { owner: 'o', runtime: 'r', relay: 'r' });
    const port = await freePort();
    const start = (): void => {
      const starting = createService(config(urls, port, city.keys.agencies.get(AGENCY)!.file), 'intake', AppModule);
      onClose(async () => {
        await (await starting).close();
        await query(server, `DROP DATABASE ${name}`);
      });
    };
    return { owner: urls.owner, url: `http://127.0.0.1:${port}`, start };
  }

  it('lives and has not started until its database is migrated; the start-up probe waits for it', async () => {
    const { owner, url, start } = await fresh('lachan_bare');
    start();
    const health = (name: string) => ask(`${url}/health/${name}`);
    await eventually(async () => expect((await health('live')).status).toBe(200));
    expect(await health('startup')).toEqual({ status: 503, body: { status: 'starting' } });
    expect((await health('ready')).status).toBe(503);
    await migrate(owner, migrationsOf(AppModule));
    await eventually(async () => expect((await health('startup')).status).toBe(200));
  });

  it('tells since when a round fails that has never ended well', async () => {
    const { owner, url, start } = await fresh('lachan_without_deadlines');
    await migrate(owner, migrationsOf(AppModule));
    await query(owner, 'ALTER TABLE deadline RENAME TO deadline_gone');
    start();
    const rounds = async (): Promise<Record<string, number>> => {
      const told = (await (await fetch(`${url}/metrics`)).text()).matchAll(
        /^lachan_round_last_success_seconds{round="(\w+)"} (.+)$/gm,
      );
      return Object.fromEntries([...told].map(([, round = '', at]) => [round, Number(at)]));
    };
    const first = await eventually(async () => {
      const all = await rounds();
      expect(Object.keys(all).sort()).toEqual(['deadlines', 'exchanges', 'limits']);
      return all;
    });
    await eventually(async () => expect((await rounds())['exchanges']).toBeGreaterThan(first['exchanges']!));
    expect((await rounds())['deadlines']).toBe(first['deadlines']);
  });

  it('has started, and is sent nothing, while it asks whether acts were lost, however long that takes', async () => {
    const { owner, url, start } = await fresh('lachan_unjudged');
    await migrate(owner, migrationsOf(AppModule));
    const asking = new Client(owner);
    await asking.connect();
    await asking.query('BEGIN');
    await asking.query('SELECT FROM agency_state FOR UPDATE');
    start();
    await eventually(async () => expect((await ask(`${url}/health/startup`)).status).toBe(200));
    await isRed('starting', /whether acts were lost/, url);
    await asking.end();
    await eventually(async () => expect(await ready(url)).toHaveProperty('body.details.starting', { status: 'up' }));
  });

  it('does not start without its keys, and says which variable is to blame', async () => {
    const { runtime, relay } = city.agency(AGENCY).database;
    await expect(
      createService(config({ runtime, relay }, 0, '/nowhere/keys.json'), 'intake', AppModule),
    ).rejects.toThrow('KEYS_FILE: /nowhere/keys.json cannot be read (ENOENT)');
  });
});
