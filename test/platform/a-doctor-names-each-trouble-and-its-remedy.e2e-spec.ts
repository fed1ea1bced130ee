import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, onClose, startAgencies, type TestCity } from '@la-chan/testing';
import { type Agencies, loadAgencies } from '../../deploy/local/agencies';
import { freePort, query } from '../../deploy/local/servers';

const IDS = ['ca-hn', 'pc02'];

let city: TestCity;
let agenciesFile: string;
let ports: { base: number; identity: number; postgres: number; nats: number };

beforeAll(async () => {
  city = await startAgencies(IDS);
  const folder = mkdtempSync(join(tmpdir(), 'la-chan-doctor-'));
  onClose(() => rmSync(folder, { recursive: true, force: true }));
  const portOf = (url: string): number => Number(new URL(url).port);
  ports = {
    base: 5000,
    identity: await freePort(),
    postgres: portOf(city.agency('ca-hn').database.admin),
    nats: city.nats.port,
  };
  const agencies = loadAgencies()
    .agencies.filter(({ id }) => IDS.includes(id))
    .map((one) => ({ ...one, healthPort: portOf(city.agency(one.id).service().healthUrl) }));
  agenciesFile = join(folder, 'agencies.json');
  writeFileSync(agenciesFile, JSON.stringify({ ports, agencies }));
});

const agencies = (): Agencies['agencies'] => (JSON.parse(readFileSync(agenciesFile, 'utf8')) as Agencies).agencies;

async function doctor(): Promise<{ code: number; said: string }> {
  const env = { ...process.env, AGENCIES_FILE: agenciesFile, LACHAN_HOME: '/nowhere', LACHAN_PORT_BASE: '5000' };
  return new Promise((resolve) => {
    execFile(process.execPath, ['deploy/local/doctor.mjs'], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, said: stdout + stderr }),
    );
  });
}

it('a server that is away is red, with what to do; what runs is told beside it', async () => {
  await eventually(async () => {
    const { code, said } = await doctor();
    expect(code).toBe(1);
    expect(said).toMatch(/^✔ PostgreSQL /m);
    expect(said).toMatch(new RegExp(`^✔ NATS 127.0.0.1:${ports.nats} 2\\.`, 'm'));
    expect(said).toMatch(/^✔ ca-hn \(intake\) {2}\d+\.\d+\.\d+/m);
    expect(said).toMatch(/^✖ identity /m);
    expect(said).toMatch(/✖ identity .*: server\n +→ .*\n +Start npm start again/);
    expect(said).toContain('1 đỏ / red, 0 cần xem / to look at');
  });
});

it('with half the platform down it still tells all of it', async () => {
  await query(
    city.agency('ca-hn').database.admin,
    `INSERT INTO quarantine (digest, reason, subject, message, first_at, last_at) VALUES ('\\x00', 'malformed', 'facts.x', '', now(), now())`,
  );
  await city.agency('pc02').stop();
  await city.nats.stop();
  await eventually(async () => {
    const { code, said } = await doctor();
    expect(code).toBe(1);
    expect(said).toMatch(/^✖ NATS /m);
    expect(said).toMatch(/✖ pc02: down\n +→ .*\n +The service does not answer/);
    expect(said).toMatch(/! ca-hn: bus \(not connected\)\n +→ .*\n +The agency goes on working/);
    expect(said).toMatch(/! ca-hn: quarantine \(1 in the last 24 h\)/);
  });
});

it('what is no service of ours on a port of one is down, and ends nothing', async () => {
  await city.agency('pc02').stop();
  const { healthPort } = agencies().find(({ id }) => id === 'pc02')!;
  const other = createServer((_, response) => response.end('<html>'));
  await new Promise<void>((resolve) => other.listen(healthPort, '127.0.0.1', resolve));
  onClose(() => other.close());
  const { said } = await doctor();
  expect(said).toMatch(/✖ pc02: down\n/);
  expect(said).toMatch(/ca-hn/);
});
