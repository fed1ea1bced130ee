import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { nkeys } from 'nats';

// node keys.mjs tong-dai-111     makes keys.json, which leaves the house to nobody, and public-keys.json for the city
// node keys.mjs tong-dai-111 2   makes next-keys.json beside keys.json: it takes its place once the city has entered the new ones

const [agency, number = '1'] = process.argv.slice(2);
if (!agency) throw new Error('node keys.mjs <agency> [number]');
const now = existsSync('keys.json') ? JSON.parse(readFileSync('keys.json', 'utf8')) : undefined;
const file = now ? 'next-keys.json' : 'keys.json';
const keyId = `${agency}.${number}`;
if (existsSync(file) || now?.signing.keyId === keyId) throw new Error(`${keyId} or ${file} is there already`);

const pair = (type) => {
  const { publicKey, privateKey } = generateKeyPairSync(type);
  return {
    raw: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64url'),
    own: { keyId, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) },
  };
};
const [signing, opening, user] = [pair('ed25519'), pair('x25519'), nkeys.createUser()];
// What was sealed for the keys before is opened with them.
const retiredOpening = now ? [...(now.retiredOpening ?? []), now.opening] : [];
const busSeed = Buffer.from(user.getSeed()).toString();
const keys = { agency, signing: signing.own, opening: opening.own, retiredOpening, busSeed };
const known = { keyId, signingKey: signing.raw, openingKey: opening.raw, busKey: user.getPublicKey() };
writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 });
writeFileSync('public-keys.json', JSON.stringify(known, null, 2));
