import { createHash } from 'node:crypto';
import type { AgencyId, AppName } from '@la-chan/contracts';
import {
  Directory,
  newAgencyKeys,
  newRootKey,
  publicKeysOf,
  signEntry,
  signerOf,
  type KnownKey,
  type Signer,
} from '@la-chan/messaging';

export interface Signatures {
  readonly directory: Directory;
  readonly signer: (agency: AgencyId) => Signer;
}

/** Stands for a signature: whoever does not know the key cannot make it, and it fits these bytes alone. */
const mark = (keyId: string, bytes: Uint8Array): string =>
  createHash('sha256').update(`secret of ${keyId}\n`).update(bytes).digest('base64url');

class MarkedDirectory extends Directory {
  override key(agency: AgencyId, keyId: string): KnownKey | undefined {
    const known = super.key(agency, keyId);
    return known && { ...known, verifies: (bytes, signature) => signature === mark(keyId, bytes) };
  }
}

/** The keys of a city's agencies: real ones, or marks that keep the same contract and are a hundred times as fast. */
export function signaturesOf(
  agencies: readonly { readonly id: AgencyId; readonly app: AppName }[],
  kind: 'real' | 'marks',
): Signatures {
  const root = newRootKey();
  const keys = new Map(agencies.map(({ id }) => [id, newAgencyKeys(id, `${id}.1`)]));
  const entries = agencies.map(({ id, app }) => {
    const entry = { agency: id, app, name: { vi: id, en: id }, units: ['*'], validFrom: '2024-05-02' };
    return signEntry({ ...entry, ...publicKeysOf(keys.get(id)!) }, root.privateKey);
  });
  if (kind === 'real')
    return { directory: new Directory(root.publicKey, entries), signer: (id) => signerOf(keys.get(id)!) };
  const signer = (agency: AgencyId): Signer => {
    const keyId = `${agency}.1`;
    return { agency, keyId, sign: (bytes) => mark(keyId, bytes) };
  };
  return { directory: new MarkedDirectory(root.publicKey, entries), signer };
}
