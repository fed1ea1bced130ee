import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type DemonstrationOfficer, officers } from '../../../deploy/local/officers';
import { HOST } from '../../../deploy/local/servers';
import { onClose } from './closing';

/** An officer's id from the demonstration, or an officer of the test's own. */
export type OfficerLike = string | (Pick<DemonstrationOfficer, 'id' | 'agency' | 'roles'> & { units?: string[] });

export interface Issuer {
  readonly url: string;
  /** A token as the identity provider gives it; `claims` replace what it says (`exp`, `aud` …). */
  tokenFor(officer: OfficerLike, claims?: Record<string, unknown>): Promise<string>;
}

export const AUDIENCE = 'la-chan';

/** Issues access tokens for tests and publishes its key. */
export async function testIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }];
  const server = createServer((request, response) => {
    const body = request.url === '/jwks' ? { keys } : { issuer: url, jwks_uri: `${url}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  onClose(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });

  const tokenFor: Issuer['tokenFor'] = (officer, claims = {}) => {
    const { id, agency, roles, units = ['*'] } = typeof officer === 'string' ? known(officer) : officer;
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: url, aud: AUDIENCE, sub: id, agency, roles, units, iat: now, exp: now + 3600, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'at+jwt' })
      .sign(privateKey);
  };
  return { url, tokenFor };
}

function known(id: string): DemonstrationOfficer {
  const officer = officers().find((one) => one.id === id);
  if (!officer) throw new Error(`no demonstration officer ${id}: see deploy/local/officers.json`);
  return officer;
}
