import { createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AgencyKeys,
  Directory,
  type DirectoryEntry,
  newAgencyKeys,
  newRootKey,
  publicKeysOf,
  rawOf,
  SignedEntry,
  signEntry,
} from '@la-chan/messaging';
import { z } from 'zod';
import type { Agency } from './agencies';
import { exclusively } from './exclusively';
import { replaceFile, writePrivate } from './home';

export interface Keys {
  /** Public part of the root key, as services are told it. */
  readonly root: string;
  readonly directoryFile: string;
  readonly directory: Directory;
  readonly agencies: ReadonlyMap<string, { readonly file: string; readonly keys: AgencyKeys }>;
  /** The NATS user that makes streams and consumers. */
  readonly provisioner: AgencyKeys;
}

const rootFile = (folder: string): string => join(folder, 'root');
const directoryFile = (folder: string): string => join(folder, 'directory.json');
export const keysFile = (folder: string, agency: string): string => join(folder, `${agency}.json`);

/**
 * The keys of the city's root, of each agency and of the bus, made where they are missing; and the signed directory, in
 * which these agencies are as they are given. Other entries stay, and so do a revocation and an end.
 */
export function ensureKeys(folder: string, agencies: readonly Agency[]): Keys {
  const root = kept(rootFile(folder), () => newRootKey().privateKey);
  const provisioner = keysOf(join(folder, 'provisioner.json'), 'provisioner');
  const keys = new Map(
    agencies.map(({ id }) => {
      const file = keysFile(folder, id);
      return [id, { file, keys: keysOf(file, id) }];
    }),
  );
  const signed = changeDirectory(folder, (before) =>
    agencies.reduce((all, agency) => {
      const held = keys.get(agency.id);
      return held ? replaced(all, entryOf(agency, held.keys, all)) : all;
    }, before),
  );
  const directory = new Directory(rawOf(createPrivateKey(root)), signed);
  return {
    root: rawOf(createPrivateKey(root)),
    directoryFile: directoryFile(folder),
    directory,
    agencies: keys,
    provisioner,
  };
}

export const keyFiles = ({ agencies }: Keys): string[] => [...agencies.values()].map(({ file }) => file);

/** What the directory in this folder says, without the signatures. */
export function entriesIn(folder: string): DirectoryEntry[] {
  const file = directoryFile(folder);
  if (!existsSync(file)) return [];
  const entries = z.array(SignedEntry.loose()).parse(JSON.parse(readFileSync(file, 'utf8')));
  return entries.map(({ signature: _, ...entry }) => entry);
}

/**
 * Changes the directory in one step, signed with the root key in this folder: what somebody else changes meanwhile is not
 * lost, and nobody reads half of it.
 */
export function changeDirectory(
  folder: string,
  change: (entries: DirectoryEntry[]) => readonly DirectoryEntry[],
): SignedEntry[] {
  const root = kept(rootFile(folder), () => newRootKey().privateKey);
  const file = directoryFile(folder);
  return exclusively(file, () => {
    const signed = change(entriesIn(folder)).map((entry) => signEntry(entry, root));
    const text = JSON.stringify(signed, null, 2);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) replaceFile(file, text, 0o644);
    return signed;
  });
}

/** The list with this entry in the place of the one for the same key, else at its end. */
export function replaced(entries: readonly DirectoryEntry[], entry: DirectoryEntry): DirectoryEntry[] {
  const isSame = ({ agency, keyId }: DirectoryEntry): boolean => agency === entry.agency && keyId === entry.keyId;
  return entries.some(isSame) ? entries.map((one) => (isSame(one) ? entry : one)) : [...entries, entry];
}

/** A key that is not the agency's first is valid since it took the place of the one before; one that was ended stays so. */
function entryOf(
  { id, app, name, units, validFrom, validTo }: Agency,
  keys: AgencyKeys,
  entries: readonly DirectoryEntry[],
): DirectoryEntry {
  const own = entries.filter(({ agency }) => agency === id);
  const known = own.find(({ keyId }) => keyId === keys.signing.keyId);
  const end = known?.validTo ?? validTo;
  return {
    agency: id,
    app,
    name,
    units,
    validFrom: own.length > 1 && known ? known.validFrom : validFrom,
    ...(end && { validTo: end }),
    ...(known?.revoked && { revoked: known.revoked }),
    ...publicKeysOf(keys),
  };
}

export const keysOf = (file: string, agency: string): AgencyKeys =>
  AgencyKeys.parse(JSON.parse(kept(file, () => JSON.stringify(newAgencyKeys(agency, `${agency}.1`), null, 2))));

function kept(file: string, make: () => string): string {
  if (!existsSync(file)) writePrivate(file, make());
  return readFileSync(file, 'utf8');
}
