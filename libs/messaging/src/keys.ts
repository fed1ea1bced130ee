import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { AgencyId } from '@la-chan/contracts';
import { nkeys } from 'nats';
import { z } from 'zod';

const PrivateKey = z.object({ keyId: z.string().min(1), privateKey: z.string() });

/** The keys file of an agency: all its secrets. Opening keys that were replaced stay until no open offer needs them. */
export const AgencyKeys = z.object({
  agency: AgencyId,
  signing: PrivateKey,
  opening: PrivateKey,
  retiredOpening: z.array(PrivateKey).optional(),
  /** Seed of its NATS user. */
  busSeed: z.string(),
  /** Wraps the keys of persons at rest. */
  personsKey: z.string(),
});
export type AgencyKeys = z.infer<typeof AgencyKeys>;

/** What signs for an agency. */
export interface Signer {
  readonly agency: AgencyId;
  readonly keyId: string;
  /** Ed25519 over these bytes, base64url. */
  sign(bytes: Uint8Array): string;
}

export function signerOf({ agency, signing }: AgencyKeys): Signer {
  const key = createPrivateKey(signing.privateKey);
  return { agency, keyId: signing.keyId, sign: (bytes) => sign(null, bytes, key).toString('base64url') };
}

/** The private opening key with this id, if the agency holds it. */
export function openingKey(keys: AgencyKeys, keyId: string): KeyObject | undefined {
  const held = [keys.opening, ...(keys.retiredOpening ?? [])].find((key) => key.keyId === keyId);
  return held && createPrivateKey(held.privateKey);
}

export type Curve = 'Ed25519' | 'X25519';

/** A public key as configuration and directory hold it: the 32 raw bytes in base64url. */
export const publicKeyOf = (raw: string, curve: Curve): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: curve, x: raw }, format: 'jwk' });

const RAW_BYTES = 32;

/** The last bytes of its SubjectPublicKeyInfo (RFC 8410). */
export const rawOf = (key: KeyObject): string =>
  (key.type === 'private' ? createPublicKey(key) : key)
    .export({ type: 'spki', format: 'der' })
    .subarray(-RAW_BYTES)
    .toString('base64url');

export const verifySignature = (bytes: Uint8Array, signature: string, key: KeyObject): boolean =>
  verify(null, bytes, key, Buffer.from(signature, 'base64url'));

export interface PublicKeys {
  readonly keyId: string;
  readonly signingKey: string;
  readonly openingKey: string;
  readonly busKey: string;
}

/** What others may know of an agency's keys: its part of a directory entry. */
export const publicKeysOf = ({ signing, opening, busSeed }: AgencyKeys): PublicKeys => ({
  keyId: signing.keyId,
  signingKey: rawOf(createPrivateKey(signing.privateKey)),
  openingKey: rawOf(createPrivateKey(opening.privateKey)),
  busKey: busKeyOf(busSeed),
});

interface BusKeyPair {
  getSeed(): Uint8Array;
  getPublicKey(): string;
}
// The package `nats` hands these on without their types.
const busKeys = nkeys as { createUser(): BusKeyPair; fromSeed(seed: Uint8Array): BusKeyPair };

/** The seed of a new NATS user. */
export const newBusSeed = (): string => Buffer.from(busKeys.createUser().getSeed()).toString();

/** The public nkey by which the broker knows a user. */
export const busKeyOf = (seed: string): string => busKeys.fromSeed(Buffer.from(seed)).getPublicKey();

const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** New keys of an agency; `keyId` names both pairs in the directory. */
export function newAgencyKeys(agency: AgencyId, keyId: string): AgencyKeys {
  return {
    agency,
    signing: { keyId, privateKey: pem(generateKeyPairSync('ed25519').privateKey) },
    opening: { keyId, privateKey: pem(generateKeyPairSync('x25519').privateKey) },
    busSeed: newBusSeed(),
    personsKey: randomBytes(32).toString('base64'),
  };
}

/** A new root key of the city: `privateKey` stays offline, `publicKey` goes into each configuration as ROOT_KEY. */
export function newRootKey(): { readonly privateKey: string; readonly publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey: pem(privateKey), publicKey: rawOf(publicKey) };
}
