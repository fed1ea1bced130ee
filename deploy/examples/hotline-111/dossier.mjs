import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import { publicKey } from './sealing.mjs';

// What names persons travels sealed for its receiver alone: libs/contracts/published/protocol.md, §5.

const ALGORITHM = 'aes-256-gcm';
const text = (bytes) => bytes.toString('base64url');
const bytes = (encoded) => Buffer.from(encoded, 'base64url');

const wrappingKey = (privateKey, otherKey, salt) =>
  Buffer.from(
    hkdfSync('sha256', diffieHellman({ privateKey, publicKey: otherKey }), salt, 'la-chan dossier key v1', 32),
  );

/** The dossier as it travels, and its key wrapped for the receiver's opening key. */
export function sealDossier(content, { keyId, openingKey }) {
  const [id, key, iv] = [randomUUID(), randomBytes(32), randomBytes(12)];
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(id));
  const ciphertext = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  const dossier = { id, iv: text(iv), ciphertext: text(ciphertext), tag: text(cipher.getAuthTag()) };
  return { dossier, key: text(key), sealedkey: wrapped(key, keyId, openingKey) };
}

export function wrapped(key, keyId, openingKey) {
  const ephemeral = generateKeyPairSync('x25519');
  const raw = ephemeral.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  const iv = randomBytes(12);
  const cipher = createCipheriv(ALGORITHM, wrappingKey(ephemeral.privateKey, publicKey(openingKey, 'X25519'), raw), iv);
  return [
    keyId,
    text(raw),
    text(iv),
    text(Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])),
  ].join('.');
}

/** What another agency has sealed for one of our keys. Throws when a byte is wrong. */
export function openDossier({ id, iv, ciphertext, tag }, sealedkey, { opening, retiredOpening = [] }) {
  const [raw, keyIv, sealed] = sealedkey.split('.').slice(-3).map(bytes);
  const own = [opening, ...retiredOpening].find(({ keyId }) => sealedkey.startsWith(`${keyId}.`));
  const wrapping = wrappingKey(createPrivateKey(own.privateKey), publicKey(text(raw), 'X25519'), raw);
  const unwrap = createDecipheriv(ALGORITHM, wrapping, keyIv).setAuthTag(sealed.subarray(32));
  const key = Buffer.concat([unwrap.update(sealed.subarray(0, 32)), unwrap.final()]);
  const decipher = createDecipheriv(ALGORITHM, key, bytes(iv)).setAAD(Buffer.from(id)).setAuthTag(bytes(tag));
  return JSON.parse(Buffer.concat([decipher.update(bytes(ciphertext)), decipher.final()]).toString('utf8'));
}
