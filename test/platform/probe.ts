import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@la-chan/contracts';
import { configFrom, createService, migrate, migrationsOf, type Service, SimulatedTime } from '@la-chan/platform';
import { loadAgencies } from '../../deploy/local/agencies';
import { ensureKeys } from '../../deploy/local/keys';
import { freePort } from '../../deploy/local/servers';
import { type Issuer, onClose, type TestDatabase, testDatabase, testIssuer } from '@la-chan/testing';
import { NoteModule } from './note/note.module';

export const AGENCY = 'ca-hn';

export interface Probe {
  readonly service: Service;
  readonly database: TestDatabase;
  readonly issuer: Issuer;
  /** A request as an officer; mutating ones carry a key of their own unless one is given. */
  call(officer: string, method: string, path: string, options?: CallOptions): Promise<Reply>;
  /** Sets the simulated clock. */
  setClock(moment: string): void;
  /** Ends the service and starts it anew, on what it has kept; `meanwhile` nobody serves. */
  restart(meanwhile?: () => void): Promise<void>;
}
export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // Tests look into it with matchers.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** Officers of the probe by their short names. */
export const OFFICERS: Record<string, { agency?: string; roles: Role[]; units?: string[] }> = {
  duty: { roles: ['duty-officer'], units: ['00070', '00004'] },
  chief: { roles: ['duty-officer', 'duty-chief'] },
  neighbour: { roles: ['duty-officer'], units: ['00004'] },
  operator: { roles: ['operator'] },
  stranger: { agency: 'pc02', roles: ['investigator'] },
};

export const probeDatabase = (): Promise<TestDatabase> =>
  testDatabase('platform-probe', async ({ owner }) => {
    await migrate(owner, migrationsOf(NoteModule));
  });

/** A service of the probe app on a database of its own. It has no broker: an agency works without. */
export async function startProbe(env: Record<string, string> = {}): Promise<Probe> {
  const folder = mkdtempSync(join(tmpdir(), 'la-chan-probe-'));
  onClose(() => rmSync(folder, { recursive: true, force: true }));
  const [database, issuer] = await Promise.all([probeDatabase(), testIssuer()]);
  const time = new SimulatedTime(join(folder, 'clock'), env['CLOCK'] ?? new Date().toISOString());
  const keys = ensureKeys(folder, loadAgencies().agencies);
  const config = configFrom({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    AGENCY,
    PORT: '0',
    HEALTH_PORT: '0',
    DATABASE_URL: database.runtime,
    DATABASE_RELAY_URL: database.relay,
    NATS_URL: `nats://127.0.0.1:${await freePort()}`,
    OIDC_ISSUER: issuer.url,
    KEYS_FILE: keys.agencies.get(AGENCY)?.file,
    DIRECTORY_FILE: keys.directoryFile,
    ROOT_KEY: keys.root,
    ...('CLOCK' in env && { CLOCK_FILE: time.file }),
    ...env,
  });
  let service = await createService(config, 'intake', NoteModule);
  onClose(() => service.close());

  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (name: string): Promise<string> => {
    const officer = { id: `${AGENCY}.${name}`, agency: AGENCY, ...OFFICERS[name]! };
    const token = tokens.get(name) ?? issuer.tokenFor(officer);
    tokens.set(name, token);
    return token;
  };
  const call: Probe['call'] = async (officer, method, path, { body, headers = {} } = {}) => {
    const answer = await fetch(`${service.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await tokenOf(officer)}`,
        ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
  const restart = async (meanwhile?: () => void): Promise<void> => {
    await service.close();
    meanwhile?.();
    service = await createService(config, 'intake', NoteModule);
  };
  return {
    get service() {
      return service;
    },
    database,
    issuer,
    call,
    setClock: (moment) => void time.set(moment),
    restart,
  };
}
