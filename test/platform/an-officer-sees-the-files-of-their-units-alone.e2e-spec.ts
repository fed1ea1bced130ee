import { query } from '../../deploy/local/servers';
import { type Probe, startProbe } from './probe';

let probe: Probe;
let id: string;
beforeAll(async () => {
  probe = await startProbe();
  id = (await probe.call('duty', 'POST', '/notes', { body: { subject: 'Hoàn Kiếm', unit: '00070' } })).body.id;
});

describe('a file of another unit', () => {
  it('is answered as one that does not exist', async () => {
    const hidden = await probe.call('neighbour', 'GET', `/notes/${id}`);
    const missing = await probe.call('neighbour', 'GET', '/notes/01900000-0000-7000-8000-000000000000');
    const { instance: _, ...seen } = hidden.body;
    expect(hidden.status).toBe(404);
    expect(missing.body).toMatchObject(seen);
  });

  it('is on no list and no worklist', async () => {
    expect((await probe.call('neighbour', 'GET', '/notes')).body.items).toEqual([]);
    expect((await probe.call('neighbour', 'GET', '/deadlines')).body.items).toEqual([]);
    expect((await probe.call('duty', 'GET', '/deadlines')).body.items).toHaveLength(1);
  });

  it('cannot be acted on', async () => {
    const headers = { 'if-match': '"1"' };
    expect((await probe.call('neighbour', 'PUT', `/notes/${id}/reading`, { body: {}, headers })).status).toBe(404);
  });

  it('cannot be opened', async () => {
    const answer = await probe.call('neighbour', 'POST', '/notes', { body: { subject: 'x', unit: '00070' } });
    expect(answer).toMatchObject({ status: 403, body: { code: 'unit-not-yours' } });
  });

  it('is shown to those of the whole city', async () => {
    expect((await probe.call('chief', 'GET', `/notes/${id}`)).status).toBe(200);
  });
});

describe('the role that the service runs as', () => {
  const asRuntime = (sql: string) => query(probe.database.runtime, sql);

  it('sees no file without an officer', async () => {
    expect(await asRuntime('SELECT FROM note')).toHaveLength(0);
  });

  it.each([
    'UPDATE journal SET officer = null',
    'DELETE FROM journal',
    'UPDATE access_log SET purpose = null',
    'DELETE FROM access_log',
    'DELETE FROM note',
    'DROP TABLE note',
  ])('may not %s', async (sql) => {
    await expect(asRuntime(sql)).rejects.toThrow(/permission denied|must be owner/);
  });
});
