import type { AgencyId, AppName, Role } from '@la-chan/contracts';
import { type Call, Officers, type Running } from '../officers';

/** A file or an exchange, as a service answers it. */
export interface File {
  readonly id: string;
  readonly version: number;
  readonly counterpartFile: string | null;
  readonly case?: string;
  readonly terms?: { readonly accused?: readonly { readonly id: string }[] };
  readonly requests: readonly { readonly exchange: string; readonly kind: string; readonly decision: string }[];
  readonly defendants: readonly { readonly id: string }[];
}

/** What is done to a file under its own address, by who has read this version of it. */
export interface Act {
  readonly at: string;
  readonly act: string;
  readonly file: File;
  readonly body?: object;
  readonly method?: 'PUT' | 'POST';
}

/** So many requests at once. */
const AT_ONCE = 6;

/** The city's agencies, one for each app, and whoever may do there what is asked for. */
export class Offices {
  readonly officers: Officers;

  constructor(private readonly running: Running) {
    this.officers = new Officers(running);
  }

  post(app: AppName, by: Role, path: string, body: object): Promise<File> {
    return this.call(app, by, { method: 'POST', path, body });
  }

  /** An offer is answered, of which nobody has a version. */
  answer(app: AppName, by: Role, path: string, body: object = {}): Promise<File> {
    return this.call(app, by, { method: 'PUT', path, body });
  }

  act(app: AppName, by: Role, { at, act, file, body = {}, method = 'PUT' }: Act): Promise<File> {
    return this.call(app, by, { method, path: `${at}/${act}`, body, version: file.version });
  }

  get(app: AppName, path: string): Promise<File> {
    const officer = this.officers.reader(this.agencyOf(app));
    return this.officers.done({ officer, method: 'GET', path }) as Promise<File>;
  }

  list(app: AppName, path: string): Promise<File[]> {
    return this.officers.list(this.agencyOf(app), path) as Promise<File[]>;
  }

  offers(app: AppName, kind: string): Promise<File[]> {
    return this.list(app, `/exchanges?side=receiver&status=offered&kind=${kind}`);
  }

  /** The one that is competent everywhere. */
  private agencyOf(app: AppName): AgencyId {
    const found = this.running.agencies.find((one) => one.app === app && one.units.includes('*'));
    if (!found) throw new Error(`no agency runs ${app}`);
    return found.id;
  }

  private call(app: AppName, by: Role, call: Omit<Call, 'officer'>): Promise<File> {
    return this.officers.done({ officer: this.officers.of(this.agencyOf(app), by), ...call }) as Promise<File>;
  }
}

/** All of them, some at once. */
export async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
