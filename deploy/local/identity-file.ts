import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

/** What the demonstration's identity provider keeps between starts; `npm run token` reads it too. */
export const Identity = z.object({
  issuer: z.string(),
  port: z.int(),
  /** Origins of the pages on which officers sign in. */
  pages: z.array(z.string()),
  /** What each demonstration officer signs in with as an OAuth client. */
  secrets: z.record(z.string(), z.string()),
  jwks: z.object({ keys: z.array(z.looseObject({})) }),
  cookieKey: z.string(),
});
export type Identity = z.infer<typeof Identity>;

const identityFile = (home: string): string => join(home, 'identity.json');

export const readIdentity = (home: string): Identity =>
  Identity.parse(JSON.parse(readFileSync(identityFile(home), 'utf8')));

/** Writes the file for this start: keys and secrets stay what they were. */
export async function writeIdentity(
  home: string,
  at: Pick<Identity, 'issuer' | 'port' | 'pages'>,
  officerIds: readonly string[],
): Promise<Identity> {
  const kept = existsSync(identityFile(home)) ? readIdentity(home) : undefined;
  const secretOf = (id: string): string => kept?.secrets[id] ?? randomBytes(9).toString('base64url');
  const identity: Identity = {
    ...at,
    secrets: Object.fromEntries(officerIds.map((id) => [id, secretOf(id)])),
    jwks: kept?.jwks ?? (await newKeys()),
    cookieKey: kept?.cookieKey ?? randomBytes(24).toString('base64url'),
  };
  writeFileSync(identityFile(home), JSON.stringify(identity, null, 2), { mode: 0o600 });
  return identity;
}

async function newKeys(): Promise<Identity['jwks']> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = await exportJWK(privateKey);
  return { keys: [{ ...key, use: 'sig', alg: 'RS256', kid: randomBytes(6).toString('base64url') }] };
}
