import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

// How a message is sealed and believed: libs/contracts/published/protocol.md, §2 to §4.

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const NODE = Buffer.of(1);
export const NO_HASH = Buffer.alloc(32).toString('base64url');

/** RFC 8785, for values that JSON can hold. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join(',')}}`;
}

export const publicKey = (raw, crv) => createPublicKey({ key: { kty: 'OKP', crv, x: raw }, format: 'jwk' });
const isSigned = (bytes, signature, raw) =>
  verify(null, bytes, publicKey(raw, 'Ed25519'), Buffer.from(signature, 'base64url'));
export const signText = (text, privateKey) =>
  sign(null, Buffer.from(text), createPrivateKey(privateKey)).toString('base64url');

const UNSIGNED = ['data', 'batchproof', 'signature', 'sealedkey'];

export function leafOf(envelope) {
  const attributes = Object.entries(envelope).filter(([name]) => !UNSIGNED.includes(name));
  return sha256('\0', canonical(Object.fromEntries(attributes)));
}
const digestOf = (data) => sha256(canonical(data)).toString('base64url');
const batchMessage = (root) => Buffer.concat([Buffer.from('la-chan batch v1\n'), root]);

/** A batch of one: its root is the leaf, and its proof is empty. */
export function sealed(attributes, data, { keyId, privateKey }) {
  const envelope = {
    specversion: '1.0',
    datacontenttype: 'application/json',
    ...attributes,
    datadigest: digestOf(data),
    keyid: keyId,
  };
  const leaf = leafOf(envelope);
  const signature = sign(null, batchMessage(leaf), createPrivateKey(privateKey)).toString('base64url');
  return { hash: leaf.toString('base64url'), envelope: { ...envelope, batchproof: '0.1', signature, data } };
}

/** The root to which a leaf leads by its proof; undefined where the proof does not fit. */
function rootOf(leaf, proof) {
  const [index, size, ...hashes] = proof.split('.');
  const path = hashes.map((hash) => Buffer.from(hash, 'base64url'));
  if (!(Number(index) < Number(size))) return undefined;
  let [top, place, width] = [leaf, Number(index), Number(size)];
  for (; width > 1; place >>= 1, width = (width + 1) >> 1) {
    if ((place ^ 1) >= width) continue;
    const sibling = path.shift();
    if (!sibling) return undefined;
    top = place & 1 ? sha256(NODE, sibling, top) : sha256(NODE, top, sibling);
  }
  return path.length === 0 ? top : undefined;
}

/** Those entries of the directory that the city's root key has signed. */
export const believed = (entries, rootKey) =>
  entries.filter(({ signature, ...entry }) =>
    isSigned(Buffer.from(`la-chan directory v1\n${canonical(entry)}`), signature, rootKey),
  );

const DAY_MS = 24 * 3600_000;
const since = (value) => Date.parse(value.length === 10 ? `${value}T00:00:00+07:00` : value);
const isValid = ({ validFrom, validTo }, at) =>
  since(validFrom) <= Date.parse(at) &&
  (validTo === undefined || Date.parse(at) < since(validTo) + (validTo.length === 10 ? DAY_MS : 0));

/** The agency's entry in force now: the latest one. */
export const inForce = (directory, agency, at = new Date().toISOString()) =>
  directory
    .filter((entry) => entry.agency === agency && !entry.revoked && isValid(entry, at))
    .sort((a, b) => since(b.validFrom) - since(a.validFrom))[0];

/** Why a message is not what it says; undefined when it is. */
export function falsity(subject, envelope, directory) {
  const { source, type, dataversion, channel, keyid, sealedat, epoch, sequence } = envelope;
  if (subject !== `exchange.${channel?.slice(3)}.${source}.${type}.v${dataversion}`) return 'wrong-subject';
  const entry = directory.find(({ agency, keyId }) => agency === source && keyId === keyid);
  if (!entry) return 'unknown-key';
  if (!isValid(entry, sealedat)) return 'not-in-force';
  const last = entry.revoked?.[channel];
  if (entry.revoked && !(last && (epoch < last.epoch || (epoch === last.epoch && Number(sequence) <= last.sequence))))
    return 'revoked';
  if (digestOf(envelope.data) !== envelope.datadigest) return 'altered';
  const root = rootOf(leafOf(envelope), envelope.batchproof);
  if (!root) return 'bad-proof';
  return isSigned(batchMessage(root), envelope.signature, entry.signingKey) ? undefined : 'bad-signature';
}

/** Is it this agency's statement of how far its channels go? A key that is over or revoked makes none. */
export function areHeadsOf(source, { agency, epoch, at, heads, keyid, signature, sealed, ...more }, directory, now) {
  const entry = directory.find((one) => one.agency === source && one.keyId === keyid);
  if (agency !== source || !entry || entry.revoked || !isValid(entry, at) || !isValid(entry, now)) return false;
  const statement = { agency, epoch, at, heads, keyid };
  const says = (stated, by) =>
    isSigned(Buffer.from(`la-chan heads v1\n${canonical(stated)}`), by ?? '', entry.signingKey);
  return says(statement, signature) && (sealed === undefined || says({ ...statement, sealed }, more.sealedsignature));
}

export const digestOfHashes = (hashes) =>
  sha256(Buffer.concat(hashes.map((hash) => Buffer.from(hash, 'base64url')))).toString('base64url');
