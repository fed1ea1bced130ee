import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onClose } from '@la-chan/testing';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

interface Waiting {
  readonly challenge: string;
  readonly nonce: string | null;
  readonly client: string;
}

/** An identity provider that signs this officer in without asking: authorization code and PKCE, nothing less. */
export async function provider(officer: { id: string; agency: string; roles: string[]; units: string[] }) {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'page', alg: 'RS256', use: 'sig' }];
  const codes = new Map<string, Waiting>();
  const sign = (claims: Record<string, unknown>, audience: string): Promise<string> =>
    new SignJWT({ ...claims, iss: url, aud: audience, sub: officer.id })
      .setProtectedHeader({ alg: 'RS256', kid: 'page' })
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
  const accessToken = (): Promise<string> =>
    sign({ agency: officer.agency, roles: officer.roles, units: officer.units, jti: randomUUID() }, 'la-chan');

  const server = createServer((request, response) => {
    void (async () => {
      const asked = new URL(request.url ?? '/', url);
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', '*');
      const json = (body: object, status = 200): void =>
        void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      if (request.method === 'OPTIONS') return void response.writeHead(204).end();
      switch (asked.pathname) {
        case '/authorize': {
          const { searchParams: query } = asked;
          if (query.get('response_type') !== 'code' || query.get('code_challenge_method') !== 'S256') {
            json({ error: 'invalid_request' }, 400);
            return;
          }
          const code = randomUUID();
          codes.set(code, {
            challenge: query.get('code_challenge') ?? '',
            nonce: query.get('nonce'),
            client: query.get('client_id') ?? '',
          });
          const back = new URL(query.get('redirect_uri') ?? '');
          back.searchParams.set('code', code);
          back.searchParams.set('state', query.get('state') ?? '');
          return void response.writeHead(302, { location: back.href }).end();
        }
        case '/token': {
          const form = new URLSearchParams(await bodyOf(request));
          const waiting = codes.get(form.get('code') ?? '');
          codes.delete(form.get('code') ?? '');
          const proof = createHash('sha256')
            .update(form.get('code_verifier') ?? '')
            .digest('base64url');
          if (waiting?.challenge !== proof) {
            json({ error: 'invalid_grant' }, 400);
            return;
          }
          json({
            token_type: 'Bearer',
            expires_in: 3600,
            access_token: await accessToken(),
            id_token: await sign({ ...(waiting.nonce && { nonce: waiting.nonce }) }, waiting.client),
          });
          return;
        }
        case '/jwks': {
          json({ keys });
          return;
        }
        default: {
          json({
            issuer: url,
            jwks_uri: `${url}/jwks`,
            authorization_endpoint: `${url}/authorize`,
            token_endpoint: `${url}/token`,
          });
          return;
        }
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onClose(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return { url, accessToken };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
