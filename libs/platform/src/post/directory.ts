import { type AgencyKeys, Directory, openingKey, publicKeyOf, type DossierKeys } from '@la-chan/messaging';
import { z } from 'zod';
import type { Clock } from '../clock';
import { type Config, ConfigError } from '../config';
import { jsonIn } from '../keys';

/** The signed directory of agencies; entries that the root key has not signed count for nothing. */
export function directoryOf({ ROOT_KEY, DIRECTORY_FILE }: Config): Directory {
  const entries = z.array(z.unknown()).safeParse(jsonIn(DIRECTORY_FILE, 'DIRECTORY_FILE'));
  if (!entries.success) throw new ConfigError(`DIRECTORY_FILE: ${DIRECTORY_FILE} is not a list of entries`);
  try {
    return new Directory(ROOT_KEY, entries.data);
  } catch {
    throw new ConfigError('ROOT_KEY is not an Ed25519 public key in base64url');
  }
}

/** Dossiers are wrapped for the receiver's key in force, and opened with this agency's own. */
export const dossierKeysOf = (directory: Directory, keys: AgencyKeys, clock: Clock): DossierKeys => ({
  publicKeyOf: (agency) => {
    const entry = directory.agency(agency, clock.now());
    if (!entry) throw new Error(`${agency} is not in the directory`);
    return { keyId: entry.keyId, publicKey: publicKeyOf(entry.openingKey, 'X25519') };
  },
  privateKey: (keyId) => openingKey(keys, keyId),
});
