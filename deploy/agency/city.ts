import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AgencyKeys, type DirectoryEntry, isInForce } from '@la-chan/messaging';
import { join } from 'node:path';
import { type Agencies, agenciesFile, type Agency, loadAgencies } from '../local/agencies';
import { replaceFile } from '../local/home';
import { readIdentity } from '../local/identity-file';
import { changeDirectory, ensureKeys, entriesIn, keysFile, keysOf } from '../local/keys';
import { HOST, Trouble } from '../local/servers';
import { addressOf } from '../local/services';
import { tokenOf } from '../local/summary';
import { writeManifests } from './manifests';

const PATIENCE_MS = 120_000;

/** How far an agency has sealed and published, and has read the others. */
export interface Channels {
  readonly heads: readonly { readonly channel: string; readonly epoch: number; readonly sequence: string | number }[];
  readonly backlog: { readonly unsealed: number; readonly unpublished: number };
}

/** The city as its root key and its agencies file have it; the platform of this machine, if it runs, takes changes up by itself. */
export class City {
  readonly keys: string;
  private readonly file = agenciesFile();

  constructor(private readonly home: string) {
    this.keys = join(home, 'keys');
  }

  /** As it is here, with the ports of this machine. */
  get agencies(): readonly Agency[] {
    return this.here().agencies;
  }

  get entries(): DirectoryEntry[] {
    return entriesIn(this.keys);
  }

  /** The bus, as this machine reaches it. */
  get bus(): { readonly servers: string; readonly caFile: string | undefined } {
    const servers = process.env['NATS_URL'] ?? `nats://${HOST}:${this.here().ports.nats}`;
    return { servers, caFile: process.env['NATS_CA_FILE'] };
  }

  /** The entry in force. Throws when the agency takes no part. */
  inForce(agency: string): DirectoryEntry {
    const now = new Date().toISOString();
    const found = this.entries.find((entry) => entry.agency === agency && isInForce(entry, now));
    if (found) return found;
    throw new Trouble(
      `"${agency}" không có trong danh bạ, hoặc không còn hiệu lực`,
      `"${agency}" is not in the directory, or no longer in force`,
    );
  }

  keysOf(agency: string): AgencyKeys {
    if (!existsSync(keysFile(this.keys, agency)))
      throw new Trouble(
        `Không có khoá của "${agency}" trong ${this.keys}`,
        `The keys of "${agency}" are not in ${this.keys}: an agency with software of its own does this itself`,
      );
    return keysOf(keysFile(this.keys, agency), agency);
  }

  writeKeys(keys: AgencyKeys): void {
    replaceFile(keysFile(this.keys, keys.agency), JSON.stringify(keys, null, 2), 0o600);
  }

  /** The directory first: nobody is started whom the others do not know. */
  write(agencies: readonly Agency[]): void {
    ensureKeys(this.keys, agencies);
    const written = loadAgencies(this.file);
    replaceFile(this.file, `${JSON.stringify({ ...written, agencies }, null, 2)}\n`, 0o644);
    writeManifests(this.file);
  }

  change(change: Parameters<typeof changeDirectory>[1]): void {
    changeDirectory(this.keys, change);
  }

  /** The agencies as the file has them, without the ports of this machine. */
  written(): Agencies {
    return loadAgencies(this.file);
  }

  /** Does a launcher run the platform from here? */
  runs(): boolean {
    try {
      const { pid } = JSON.parse(readFileSync(join(this.home, 'launcher.json'), 'utf8')) as { pid: number };
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  }

  async channels(agency: string): Promise<Channels> {
    const { port } = this.agencies.find(({ id }) => id === agency) ?? { port: 0 };
    const token = await tokenOf(readIdentity(this.home), `${agency}.van-hanh`);
    const response = await fetch(`${addressOf(port)}/operations/channels`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(5000),
    });
    if (!response.ok) throw new Error(`${agency}: ${response.status}`);
    return (await response.json()) as Channels;
  }

  private here(): Agencies {
    const base = process.env['LACHAN_PORT_BASE'];
    return loadAgencies(this.file, base ? Number(base) : undefined);
  }
}

/** Tries until it gives something; undefined when the time is over. */
export async function within<T>(
  attempt: () => Promise<T | undefined>,
  patienceMs = PATIENCE_MS,
): Promise<T | undefined> {
  for (const limit = Date.now() + patienceMs; ;) {
    const found = await attempt().catch(() => undefined);
    if (found !== undefined || Date.now() > limit) return found;
    await sleep(500);
  }
}

export const say = (vi: string, en: string, sign = '✔'): void => console.log(`${sign} ${vi} / ${en}`);
