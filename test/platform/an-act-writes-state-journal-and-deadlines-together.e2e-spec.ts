import { query } from '../../deploy/local/servers';
import { type Probe, startProbe } from './probe';

const NOW = '2026-03-02T02:00:00.000Z';
const later = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1000).toISOString();

let probe: Probe;
beforeAll(async () => {
  probe = await startProbe({ CLOCK: NOW });
});

const write = (subject = 'Ghi chú') => probe.call('duty', 'POST', '/notes', { body: { subject, unit: '00070' } });
const read = (id: string, version: number) =>
  probe.call('duty', 'PUT', `/notes/${id}/reading`, { body: {}, headers: { 'if-match': `"${version}"` } });

describe('an act', () => {
  it('writes the new state, the journal and the deadlines together', async () => {
    const written = await write();
    expect(written).toMatchObject({ status: 201, body: { version: 1, status: 'written', subject: 'Ghi chú' } });
    expect(written.headers.get('etag')).toBe('"1"');
    const { id } = written.body;
    expect(await read(id, 1)).toMatchObject({ status: 200, body: { version: 2, status: 'read' } });

    const rows = await query<{ type: string; file_version: number; traceparent: string; officer: string }>(
      probe.database.admin,
      'SELECT type, file_version, traceparent, officer FROM journal WHERE file_id = $1 ORDER BY position',
      [id],
    );
    expect(rows).toMatchObject([
      { type: 'probe.note-written', file_version: 1, officer: 'ca-hn.duty' },
      { type: 'probe.note-read', file_version: 2 },
    ]);
    expect(rows[0]!.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    const deadlines = await query(probe.database.admin, 'SELECT rule, status FROM deadline WHERE file_id = $1', [id]);
    expect(deadlines).toEqual([{ rule: 'N1', status: 'met' }]);
  });

  it('that could not be committed leaves nothing, and is not counted', async () => {
    const counted = async () => {
      const metrics = await (await fetch(`${probe.service.healthUrl}/metrics`)).text();
      return Number(/^lachan_acts_total\{procedure="note",act="write"\} (\d+)/m.exec(metrics)?.[1] ?? 0);
    };
    const notes = async () => (await query(probe.database.admin, 'SELECT FROM note')).length;
    await write();
    const before = [await counted(), await notes()];
    await query(probe.database.admin, `ALTER TABLE idempotency ADD CONSTRAINT shut CHECK (key = '') NOT VALID`);
    expect((await write()).status).toBe(500);
    await query(probe.database.admin, 'ALTER TABLE idempotency DROP CONSTRAINT shut');
    expect([await counted(), await notes()]).toEqual(before);
    expect(before[0]).toBe(before[1]);
  });

  it('that is not lawful is a conflict that tells the status, what is lawful and the article, and writes nothing', async () => {
    const { id } = (await write()).body;
    const refused = await probe.call('chief', 'PUT', `/notes/${id}/filing`, { headers: { 'if-match': '"1"' } });
    expect(refused.status).toBe(409);
    expect(refused.headers.get('content-type')).toMatch('application/problem+json');
    expect(refused.body).toMatchObject({
      type: 'urn:la-chan:problem:unlawful-act',
      law: 'Điều 2',
      params: { status: 'written', lawful: ['read'] },
      detail: expect.stringContaining('lưu ghi chú') as string,
    });
    expect(await query(probe.database.admin, 'SELECT FROM journal WHERE file_id = $1', [id])).toHaveLength(1);
  });

  it('needs the version that was read, and refuses one that is no longer the last', async () => {
    const { id } = (await write()).body;
    const without = await probe.call('duty', 'PUT', `/notes/${id}/reading`, { body: {} });
    expect(without.status).toBe(428);
    const all = await Promise.all(Array.from({ length: 5 }, () => read(id, 1)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412]);
  });

  it('is refused to a role that the table does not name', async () => {
    const { id } = (await write()).body;
    await read(id, 1);
    const refused = await probe.call('duty', 'PUT', `/notes/${id}/filing`, { headers: { 'if-match': '"2"' } });
    expect(refused).toMatchObject({ status: 403, body: { code: 'role-may-not', law: 'Điều 2' } });
  });

  it('may not occur in the future, nor before the act that it rests on', async () => {
    const { id } = (await write()).body;
    const readAt = (occurredAt: string) =>
      probe.call('duty', 'PUT', `/notes/${id}/reading`, { body: { occurredAt }, headers: { 'if-match': '"1"' } });
    expect(await readAt(later(3600))).toMatchObject({ status: 422, body: { code: 'occurs-in-future' } });
    expect(await readAt('2020-01-01T00:00:00Z')).toMatchObject({
      status: 422,
      body: { code: 'before-what-it-rests-on' },
    });
    expect((await readAt(later(30))).status).toBe(200);
  });
});

describe('numbers of a register', () => {
  it('have no gap, also when a request fails or several come at once', async () => {
    await Promise.all([write(), write(''), write(), write(), write('')]);
    const numbers = await query<{ number: string }>(probe.database.admin, 'SELECT number FROM note');
    const taken = numbers.map(({ number }) => Number(number.split('/')[0])).sort((a, b) => a - b);
    expect(taken).toEqual(taken.map((_, index) => index + 1));
  });
});

describe('lists', () => {
  it('come in pages without repetition, newest first', async () => {
    await Promise.all(Array.from({ length: 5 }, () => write()));
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await probe.call('duty', 'GET', `/notes?limit=2&status=written${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.body.items.map(({ id }: { id: string }) => id));
      cursor = page.body.next ?? '';
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    const all = await query(probe.database.admin, `SELECT FROM note WHERE status = 'written'`);
    expect(seen).toHaveLength(all.length);
  });
});
