import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../deploy/local/project';
import { query } from '../../deploy/local/servers';
import { eventually, onClose } from '@la-chan/testing';
import { AGENCY, type Probe, startProbe } from './probe';

let probe: Probe;
beforeAll(async () => {
  probe = await startProbe();
});

const operatorsPages = (): string[] =>
  ['OPERATIONS.md', 'remedies.json'].map((name) =>
    readFileSync(join(projectFolder(), 'deploy', name), 'utf8').replace(/^## Logs.*/ms, ''),
  );

const get = (token?: string) =>
  fetch(`${probe.service.url}/notes`, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
const token = (claims: Record<string, unknown> = {}) =>
  probe.issuer.tokenFor({ id: 'ca-hn.someone', agency: AGENCY, roles: ['duty-officer'] }, claims);
const log = (officer: string) =>
  query<{ action: string; subject: string; purpose: string }>(
    probe.database.admin,
    'SELECT action, subject, purpose FROM access_log WHERE officer = $1 ORDER BY id',
    [officer],
  );

describe('a request', () => {
  it.each([
    ['without a token', async () => undefined],
    ['with a token that has expired', () => token({ exp: 1_000_000 })],
    ['with a token for another audience', () => token({ aud: 'elsewhere' })],
    ['with a token of another issuer', () => token({ iss: 'http://elsewhere' })],
    ['with a token that says no agency', () => token({ agency: undefined })],
    ['with a token that was altered', async () => `${(await token()).slice(0, -4)}AAAA`],
    ['with no token at all in it', async () => 'nonsense'],
  ])('%s is not answered', async (_, make) => {
    const answer = await get(await make());
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await answer.json()).toMatchObject({ title: expect.stringMatching(/đăng nhập/) as string });
  });

  it('of an officer of another agency is refused, and the refusal is recorded', async () => {
    expect(await probe.call('stranger', 'GET', '/notes')).toMatchObject({
      status: 403,
      body: { code: 'other-agency' },
    });
    expect(await log('ca-hn.stranger')).toEqual([
      { action: 'refused', subject: 'GET /notes', purpose: 'other-agency' },
    ]);
  });

  it('of an officer without the role is refused, and the refusal is recorded', async () => {
    const refused = await probe.call('duty', 'GET', '/operations/parked');
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden', params: { roles: ['operator'] } } });
    expect(await log('ca-hn.duty')).toContainEqual({
      action: 'refused',
      subject: 'GET /operations/parked',
      purpose: 'forbidden',
    });
  });

  it('records the sign-in once per token', async () => {
    const one = await token({ jti: 'one' });
    await Promise.all([get(one), get(one), get(await token({ jti: 'two' }))]);
    await get(one);
    expect((await log('ca-hn.someone')).filter(({ action }) => action === 'sign-in')).toHaveLength(2);
  });

  it('to the documentation needs no token', async () => {
    const answer = await fetch(`${probe.service.url}/docs-json`);
    const document = (await answer.json()) as { openapi: string; paths: object };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/notes', '/deadlines', '/operations/parked']));
    expect((await fetch(`${probe.service.url}/docs`)).status).toBe(200);
  });

  it('is there at every address that operators are told of', async () => {
    const { paths } = (await (await fetch(`${probe.service.url}/docs-json`)).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const told = operatorsPages().flatMap((page) => page.match(/\b(GET|PUT|POST) \/[\w/:-]+/g) ?? []);
    expect(told).toContain('PUT /recovery/decision');
    expect(told.filter((route) => !routes.includes(route))).toEqual([]);
  });
});

describe('while the identity provider is away', () => {
  it('sign-ins cannot be checked, which is not the caller’s fault', async () => {
    let isAway = true;
    const away = createServer((_, response) => {
      if (isAway) response.writeHead(502).end();
      else response.end(JSON.stringify({ jwks_uri: `${probe.issuer.url}/jwks` }));
    });
    await new Promise<void>((resolve) => away.listen(0, '127.0.0.1', resolve));
    onClose(() => away.close());
    const lonely = await startProbe({ OIDC_ISSUER: `http://127.0.0.1:${(away.address() as AddressInfo).port}` });
    const answer = await lonely.call('duty', 'GET', '/notes');
    expect(answer).toMatchObject({ status: 503, body: { code: 'issuer-unavailable' } });
    expect(answer.headers.get('retry-after')).toBe('5');

    const degraded = async (): Promise<unknown> => {
      const ready = await fetch(`${lonely.service.healthUrl}/health/ready`);
      expect(ready.status).toBe(200);
      return ready.json();
    };
    expect(await degraded()).toHaveProperty('degraded', expect.arrayContaining(['issuer: no answer']));
    isAway = false;
    await eventually(async () =>
      expect(await degraded()).toHaveProperty('degraded', expect.not.arrayContaining(['issuer: no answer'])),
    );
  });
});
