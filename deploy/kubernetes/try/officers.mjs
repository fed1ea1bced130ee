import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

// Runs inside the cluster: an identity provider, and officers of a duty desk who receive reports as long as they are told
// to. GET /begin?at=<url>&desks=<n>, then GET /end: what was asked, answered, and refused.

const ISSUER = process.env.OIDC_ISSUER;
const { publicKey, privateKey } = await generateKeyPair('RS256');
const jwk = { ...(await exportJWK(publicKey)), use: 'sig', alg: 'RS256', kid: 'trial' };

const tokenOf = (agency, roles) =>
  new SignJWT({ agency, roles, units: ['*'] })
    .setProtectedHeader({ alg: 'RS256', kid: 'trial', typ: 'at+jwt' })
    .setIssuer(ISSUER)
    .setAudience('la-chan')
    .setSubject(`${agency}.trial`)
    .setIssuedAt()
    .setExpirationTime('2h')
    .sign(privateKey);

const books = { asked: 0, acknowledged: [], failures: [], repeated: 0, slowest: 0 };
let working = false;
let desks = [];

/** One report, asked for with the same key until there is an answer; every answer but the first good one is a failure. */
async function receive(url, token) {
  const key = randomUUID();
  const body = JSON.stringify({ source: 'report', channel: 'phone', unit: 'c00070', account: 'Tin báo thử.' });
  books.asked += 1;
  for (let attempt = 0; ; attempt += 1) {
    const began = performance.now();
    try {
      const answer = await fetch(`${url}/reports`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
        body,
        signal: AbortSignal.timeout(20_000),
      });
      const said = await answer.json();
      books.slowest = Math.max(books.slowest, Math.round(performance.now() - began));
      if (answer.status === 201) return void books.acknowledged.push(said.id);
      books.failures.push(`${answer.status} ${said.code ?? ''}`);
    } catch (error) {
      books.failures.push(String(error.cause?.code ?? error.name));
    }
    books.repeated += 1;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function desk(url, pauseMs) {
  const token = await tokenOf('ca-hn', ['duty-officer']);
  while (working) {
    await receive(url, token);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

const ANSWERS = {
  '/.well-known/openid-configuration': () => ({ issuer: ISSUER, jwks_uri: `${ISSUER}/jwks` }),
  '/jwks': () => ({ keys: [jwk] }),
  '/begin': (query) => {
    Object.assign(books, { asked: 0, acknowledged: [], failures: [], repeated: 0, slowest: 0 });
    working = true;
    desks = Array.from({ length: Number(query.get('desks') ?? 4) }, () => desk(query.get('at'), 50));
    return { working };
  },
  '/end': async () => {
    working = false;
    await Promise.all(desks);
    return books;
  },
  '/channels': async (query) => {
    const agency = query.get('agency');
    const token = await tokenOf(agency, ['operator']);
    const answer = await fetch(`http://agency.la-chan-${agency}/operations/channels`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return answer.json();
  },
};

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://here');
  const answer = await ANSWERS[pathname]?.(searchParams);
  response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer ?? {}));
}).listen(8080);
