import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AgencyKeys, newAgencyKeys, publicKeysOf, rawOf, signEntry } from '@la-chan/messaging';
import type { Agency } from './agencies';
import { writePrivate } from './home';

export interface Keys {
  /** Public part of the root key, as services are told it. */
  readonly root: string;
  readonly directoryFile: string;
  readonly agencies: ReadonlyMap<string, { readonly file: string; readonly keys: AgencyKeys }>;
  /** The NATS user that makes streams and consumers. */
  readonly provisioner: AgencyKeys;
}

/** The keys of the city's root, of each agency and of the bus, made where they are missing; and the signed directory. */
export function ensureKeys(folder: string, agencies: readonly Agency[]): Keys {
  const root = kept(join(folder, 'root'), newRootKey);
  const provisioner = keysOf(join(folder, 'provisioner.json'), 'provisioner');
  const keys = new Map(
    agencies.map(({ id }) => {
      const file = join(folder, `${id}.json`);
      return [id, { file, keys: keysOf(file, id) }];
    }),
  );
  const entries = agencies.flatMap(({ id, app, name, units, validFrom, validTo }) => {
    const held = keys.get(id);
    return held
      ? signEntry(
          { agency: id, app, name, units, validFrom, ...(validTo && { validTo }), ...publicKeysOf(held.keys) },
          root,
        )
      : [];
  });
  const directoryFile = join(folder, 'directory.json');
  writeFileSync(directoryFile, JSON.stringify(entries, null, 2), { mode: 0o644 });
  return { root: rawOf(createPrivateKey(root)), directoryFile, agencies: keys, provisioner };
}

const newRootKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const keysOf = (file: string, agency: string): AgencyKeys =>
  AgencyKeys.parse(JSON.parse(kept(file, () => JSON.stringify(newAgencyKeys(agency, `${agency}.1`), null, 2))));

function kept(file: string, make: () => string): string {
  if (!existsSync(file)) writePrivate(file, make());
  return readFileSync(file, 'utf8');
}
