import { query } from '../../deploy/local/servers';
import { Database, Persons, systemOf } from '@la-chan/platform';
import { AGENCY, type Probe, startProbe } from './probe';

const CANARY = 'Nguyễn Thị Canary';
const PHONE = '0987000111';
const person = { name: CANARY, phone: PHONE, birthYear: 1990 };

let probe: Probe;
let id: string;
beforeAll(async () => {
  probe = await startProbe();
  const body = { subject: 'Có người báo', unit: '00070', author: person };
  id = (await probe.call('duty', 'POST', '/notes', { body })).body.id;
});

describe('a person', () => {
  it('is in no table in clear', async () => {
    const tables = await query<{ name: string }>(
      probe.database.admin,
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_schema IN ('public', 'keys') AND table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const found = await query(
        probe.database.admin,
        `SELECT FROM ${name} AS t WHERE t::text LIKE '%' || $1 || '%' OR t::text LIKE '%' || $2 || '%' OR t::text LIKE '%' || encode($1::bytea, 'hex') || '%'`,
        [CANARY, PHONE],
      );
      expect({ name, found: found.length }).toEqual({ name, found: 0 });
    }
  });

  it('is read by an officer for a purpose, which is recorded', async () => {
    expect((await probe.call('duty', 'GET', `/notes/${id}/author`)).body).toMatchObject(person);
    const log = await query(
      probe.database.admin,
      `SELECT officer, purpose FROM access_log WHERE action = 'read-person'`,
    );
    expect(log).toEqual([{ officer: 'ca-hn.duty', purpose: 'to answer the author' }]);
  });

  it('is in no metric', async () => {
    const metrics = await (await fetch(`${probe.service.healthUrl}/metrics`)).text();
    expect(metrics).toContain('lachan_http_request_duration_seconds');
    expect(metrics).not.toMatch(/Canary|0987000111/);
  });

  it('cannot be read once the key was destroyed, nor put in another’s place', async () => {
    const [database, persons] = [probe.service.get(Database), probe.service.get(Persons)];
    const officer = systemOf(AGENCY);
    const [one, other] = await database.tx(officer, async (tx) => [
      await persons.seal(tx, person),
      await persons.seal(tx, { name: 'Người khác' }),
    ]);
    await query(
      probe.database.admin,
      `UPDATE person SET sealed = (SELECT sealed FROM person WHERE id = $1) WHERE id = $2`,
      [one, other],
    );
    await expect(database.tx(officer, (tx) => persons.read(tx, officer, other, 'test'))).rejects.toThrow(/auth/);
    await database.tx(officer, (tx) => persons.erase(tx, officer, one, 'asked for'));
    await expect(database.tx(officer, (tx) => persons.read(tx, officer, one, 'test'))).rejects.toMatchObject({
      code: 'person-erased',
    });
  });
});
