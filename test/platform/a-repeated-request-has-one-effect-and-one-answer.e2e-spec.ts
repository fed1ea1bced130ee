import { randomUUID } from 'node:crypto';
import { query } from '../../deploy/local/servers';
import { type Probe, startProbe } from './probe';

let probe: Probe;
beforeAll(async () => {
  probe = await startProbe();
});

const write = (key: string, subject = 'Một lần') =>
  probe.call('duty', 'POST', '/notes', { body: { subject, unit: '00070' }, headers: { 'idempotency-key': key } });
const notes = () => query(probe.database.admin, 'SELECT FROM note');

describe('a request that may change something', () => {
  it('needs an Idempotency-Key', async () => {
    const answer = await probe.call('duty', 'POST', '/notes', {
      body: { subject: 'x', unit: '00070' },
      headers: { 'idempotency-key': '' },
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'idempotency-key-missing' } });
  });

  it('gets the first answer again when it is repeated', async () => {
    const key = randomUUID();
    const first = await write(key);
    const before = (await notes()).length;
    const second = await write(key);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('etag')).toBe('"1"');
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(await notes()).toHaveLength(before);
  });

  it('has one effect also when it comes several times at once', async () => {
    const key = randomUUID();
    const before = (await notes()).length;
    const answers = await Promise.all(Array.from({ length: 6 }, () => write(key)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
    expect(await notes()).toHaveLength(before + 1);
  });

  it('is answered from its record before its If-Match is looked at', async () => {
    const { id } = (await write(randomUUID())).body;
    const key = randomUUID();
    const read = (body: object) =>
      probe.call('duty', 'PUT', `/notes/${id}/reading`, {
        body,
        headers: { 'if-match': '"1"', 'idempotency-key': key },
      });
    const first = await read({});
    expect(first).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await read({})).toMatchObject({ status: 200, body: first.body });
    const other = await read({ occurredAt: new Date().toISOString() });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('may be tried again with its key after it was refused', async () => {
    const key = randomUUID();
    expect((await write(key, '')).status).toBe(422);
    expect((await write(key)).status).toBe(201);
  });

  it('has keys of its own for each officer', async () => {
    const key = randomUUID();
    const first = await write(key);
    const other = await probe.call('chief', 'POST', '/notes', {
      body: { subject: 'Một lần', unit: '00070' },
      headers: { 'idempotency-key': key },
    });
    expect(other.status).toBe(201);
    expect(other.body.id).not.toBe(first.body.id);
  });
});

describe('a request that changes nothing', () => {
  it('needs no key, also when it is a POST', async () => {
    const answer = await probe.call('duty', 'POST', '/notes/search', {
      body: { text: 'x' },
      headers: { 'idempotency-key': '' },
    });
    expect(answer).toMatchObject({ status: 200, body: { text: 'x' } });
  });
});
