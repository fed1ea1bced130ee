import {
  createCipheriv,
  createDecipheriv,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { AgencyId, SealedDossier } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { publicKeyOf, rawOf } from '../keys';

const ALGORITHM = 'aes-256-gcm';

/** The keys with which dossiers are wrapped and opened. */
export interface DossierKeys {
  /** The agency's current opening key, from the directory. */
  readonly publicKeyOf: (agency: AgencyId) => { readonly keyId: string; readonly publicKey: KeyObject };
  readonly privateKey: (keyId: string) => KeyObject | undefined;
}

/** Encrypts a dossier once, under a random content key; the signature covers the ciphertext, never the key. */
export function sealDossier(id: string, content: unknown): { readonly dossier: SealedDossier; readonly key: Buffer } {
  const key = randomBytes(32);
  const iv = randomBytes(12);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(id));
  const ciphertext = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  return {
    dossier: {
      id,
      iv: iv.toString('base64url'),
      ciphertext: ciphertext.toString('base64url'),
      tag: cipher.getAuthTag().toString('base64url'),
    },
    key,
  };
}

/** Throws when the key or a byte is wrong. */
export function openDossier(dossier: SealedDossier, key: Buffer): unknown {
  const decipher = createDecipheriv(ALGORITHM, key, Buffer.from(dossier.iv, 'base64url'))
    .setAAD(Buffer.from(dossier.id))
    .setAuthTag(Buffer.from(dossier.tag, 'base64url'));
  const text = Buffer.concat([decipher.update(Buffer.from(dossier.ciphertext, 'base64url')), decipher.final()]);
  return JSON.parse(text.toString('utf8'));
}

/** An opening key that was replaced was given up while dossiers still need it. */
export class OpeningKeyGone extends Refusal {
  override readonly code = 'opening-key-gone';
}

const wrappingKey = (privateKey: KeyObject, publicKey: KeyObject, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey, publicKey }), salt, 'la-chan dossier key v1', 32));

/**
 * Wraps a content key for the holder of an X25519 key: `<key id>.<ephemeral key>.<iv>.<wrapped key and tag>`.
 * A rotation wraps anew, an erasure forgets what this returns.
 */
export function wrapKey(key: Buffer, receiver: { readonly keyId: string; readonly publicKey: KeyObject }): string {
  const ephemeral = generateKeyPairSync('x25519');
  const raw = Buffer.from(rawOf(ephemeral.publicKey), 'base64url');
  const iv = randomBytes(12);
  const cipher = createCipheriv(ALGORITHM, wrappingKey(ephemeral.privateKey, receiver.publicKey, raw), iv);
  const wrapped = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return [receiver.keyId, ...[raw, iv, wrapped].map((part) => part.toString('base64url'))].join('.');
}

/** Finds the opening key by its id with `openingKey`. Throws `OpeningKeyGone` when this agency does not hold it, and when a byte is wrong. */
export function unwrapKey(wrapped: string, openingKey: (keyId: string) => KeyObject | undefined): Buffer {
  const parts = wrapped.split('.');
  const keyId = parts.splice(0, parts.length - 3).join('.');
  const privateKey = openingKey(keyId);
  if (!privateKey) throw new OpeningKeyGone(`opening key ${keyId} is not held here`);
  const [raw, iv, sealed] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (!raw || !iv || sealed?.length !== 48) throw new Error('a wrapped key is malformed');
  const publicKey = publicKeyOf(raw.toString('base64url'), 'X25519');
  const decipher = createDecipheriv(ALGORITHM, wrappingKey(privateKey, publicKey, raw), iv).setAuthTag(
    sealed.subarray(32),
  );
  return Buffer.concat([decipher.update(sealed.subarray(0, 32)), decipher.final()]);
}
