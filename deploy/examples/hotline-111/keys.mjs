import { generateKeyPairSync } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { nkeys } from 'nats';

// node keys.mjs tong-dai-111 1   makes keys.json, which leaves the house to nobody, and public-keys.json for the city

const [agency, number = '1'] = process.argv.slice(2);
if (!agency || existsSync('keys.json'))
  throw new Error(agency ? 'keys.json is there already' : 'node keys.mjs <agency> [number]');

const keyId = `${agency}.${number}`;
const pair = (type) => {
  const { publicKey, privateKey } = generateKeyPairSync(type);
  return {
    raw: publicKey.export({ format: 'jwk' }).x,
    own: { keyId, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) },
  };
};
const [signing, opening, user] = [pair('ed25519'), pair('x25519'), nkeys.createUser()];
const keys = { agency, signing: signing.own, opening: opening.own, busSeed: Buffer.from(user.getSeed()).toString() };
const known = { keyId, signingKey: signing.raw, openingKey: opening.raw, busKey: user.getPublicKey() };
writeFileSync('keys.json', JSON.stringify(keys, null, 2), { mode: 0o600 });
writeFileSync('public-keys.json', JSON.stringify(known, null, 2));
