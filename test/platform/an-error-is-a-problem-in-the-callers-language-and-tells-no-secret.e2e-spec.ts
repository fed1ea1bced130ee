import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Probe, startProbe } from './probe';

let probe: Probe;
beforeAll(async () => {
  probe = await startProbe();
});

const post = (body: string | undefined, headers: Record<string, string> = {}) =>
  probe.issuer.tokenFor({ id: 'ca-hn.duty', agency: 'ca-hn', roles: ['duty-officer'] }).then((token) =>
    fetch(`${probe.service.url}/notes`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...headers,
      },
      ...(body !== undefined && { body }),
    }),
  );

describe('a problem', () => {
  it('names each wrong field, in Vietnamese unless English is asked for', async () => {
    const body = { unit: 7 };
    const vi = await probe.call('duty', 'POST', '/notes', { body });
    expect(vi.status).toBe(422);
    expect(vi.headers.get('content-type')).toMatch('application/problem+json');
    expect(vi.headers.get('content-language')).toBe('vi');
    expect(vi.body).toMatchObject({
      type: 'urn:la-chan:problem:invalid',
      status: 422,
      errors: [
        { field: '/subject', in: 'body', message: 'Bắt buộc phải có' },
        { field: '/unit', in: 'body' },
      ],
    });
    const en = await probe.call('duty', 'POST', '/notes', { body, headers: { 'accept-language': 'en-GB,en;q=0.9' } });
    expect(en.body).toMatchObject({ title: 'Not valid', errors: [{ message: 'Required' }, {}] });
  });

  it('is made of an app’s own refusal with its own text', async () => {
    const answer = await probe.call('duty', 'POST', '/notes', { body: { subject: ' ', unit: '00070' } });
    expect(answer).toMatchObject({ status: 422, body: { code: 'note-is-blank', title: 'Ghi chú trống' } });
  });

  it.each([
    ['malformed JSON', () => post('{"subject": '), 400, 'malformed'],
    ['an empty body', () => post(undefined), 400, undefined],
    ['a body of another type', () => post('<x/>', { 'content-type': 'text/xml' }), 415, 'media-type'],
    ['a body that is too large', () => post(JSON.stringify({ subject: 'x'.repeat(2_000_000) })), 413, 'body-too-large'],
  ])('is the answer to %s', async (_, ask, status, code) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    if (code) expect(await answer.json()).toMatchObject({ code, title: expect.any(String) as string });
  });

  it.each([
    ['an unknown address', '/nowhere', 404, 'route-unknown'],
    ['a file that is not there', '/notes/01900000-0000-7000-8000-000000000000', 404, 'not-found'],
    ['an address that is not readable', '/notes/%zz', 400, 'bad-request'],
    ['an id that is none', '/notes/7', 422, 'invalid'],
    ['a cursor that is none', '/notes?cursor=zzz', 400, 'cursor-unknown'],
  ])('is the answer to %s', async (_, path, status, code) => {
    expect(await probe.call('duty', 'GET', path)).toMatchObject({ status, body: { code } });
  });

  it.each([
    ['what is no HTTP', 'xin chào\r\n\r\n', '400 Bad Request', 'bad-request'],
    [
      'a body of no length',
      'POST /notes HTTP/1.1\r\nhost: a\r\ncontent-length: many\r\n\r\n{}',
      '400 Bad Request',
      'bad-request',
    ],
    [
      'headers that are too long',
      `GET /notes HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
      '431 Request Header Fields Too Large',
      'headers-too-large',
    ],
  ])('is the answer to %s', async (_, request, status, code) => {
    const { hostname, port } = new URL(probe.service.url);
    const socket = connect(Number(port), hostname);
    socket.write(request);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status}\r\ncontent-type: application/problem+json`);
    expect(JSON.parse(body)).toMatchObject({ type: `urn:la-chan:problem:${code}`, status: parseInt(status) });
  });

  it('of a fault tells the request’s id and nothing else', async () => {
    const answer = await probe.call('duty', 'GET', '/notes/fault');
    expect(answer).toMatchObject({
      status: 500,
      body: { code: 'unexpected', instance: `urn:la-chan:request:${answer.headers.get('x-request-id')}` },
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/Bí Mật|0912345678|Error:/);
  });
});
