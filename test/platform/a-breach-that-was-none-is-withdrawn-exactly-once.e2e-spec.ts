import { DeadlineWatch } from '@la-chan/platform';
import { eventually } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { type Probe, startProbe } from './probe';

let probe: Probe;
let id: string;
beforeAll(async () => {
  probe = await startProbe({ CLOCK: '2026-03-02T02:00:00.000Z' });
  id = (await probe.call('duty', 'POST', '/notes', { body: { subject: 'Đọc sớm', unit: '00070' } })).body.id;
});

const written = () =>
  query<{ type: string; data: object }>(
    probe.database.admin,
    `SELECT type, data FROM journal WHERE procedure = 'deadline' ORDER BY position`,
  );
const told = async () => (await written()).map(({ type }) => type.replace('platform.deadline-', ''));
const look = () => {
  const watch = probe.service.get(DeadlineWatch);
  return Promise.all([watch.look(), watch.look()]);
};
const breaches = async (): Promise<unknown[]> =>
  (await probe.call('duty', 'GET', '/deadlines?breached=true&ended=true')).body.items;

describe('a note of 2 March, to be read within ten days, of an agency that is down from the fifth day on', () => {
  it('is warned of and breached once by the service that starts anew, both flagged late', async () => {
    await probe.restart(() => probe.setClock('2026-03-20T02:00:00.000Z'));
    await look();
    await eventually(async () =>
      expect(await written()).toMatchObject([
        { type: 'platform.deadline-warned', data: { file: id, late: true } },
        { type: 'platform.deadline-breached', data: { file: id, late: true } },
      ]),
    );
    await look();
    expect(await told()).toEqual(['warned', 'breached']);
    expect(await breaches()).toMatchObject([{ file: id }]);
  });

  it('is neither told again after another start', async () => {
    await probe.restart();
    await look();
    expect(await told()).toEqual(['warned', 'breached']);
  });
});

describe('the note, read in time as is registered after the breach', () => {
  it('has its breach withdrawn once, and told to the head who was told of it', async () => {
    const body = { occurredAt: '2026-03-10T02:00:00.000Z' };
    const read = await probe.call('duty', 'PUT', `/notes/${id}/reading`, { body, headers: { 'if-match': '"1"' } });
    expect(read.status).toBe(200);
    await look();
    await look();
    await eventually(async () =>
      expect((await written()).slice(2)).toMatchObject([
        {
          type: 'platform.deadline-breach-withdrawn',
          data: { file: id, rule: 'N1', dueAt: '2026-03-12T17:00:00.000Z', unit: '00070', to: ['duty-chief'] },
        },
      ]),
    );
    expect(await breaches()).toEqual([]);
  });

  it('is not told again by a service that starts anew', async () => {
    await probe.restart();
    await look();
    expect(await told()).toEqual(['warned', 'breached', 'breach-withdrawn']);
  });
});

describe('an opening balance, of which an earlier register has told', () => {
  it('has no breach withdrawn that was not told here', async () => {
    const files = `INSERT INTO deadline (id, procedure, file_id, file_number, unit, rule, about, nature, status, started_at,
        due_at, due_on, breach_at, breached_at, detail)
      VALUES (gen_random_uuid(), 'note', gen_random_uuid(), 'x', '00070', 'N1', '', 'duty', 'met', '2026-01-01',
        '2026-01-11', '2026-01-11', NULL, '2026-03-01', '{}')`;
    await query(probe.database.admin, files);
    await look();
    expect(await told()).toEqual(['warned', 'breached', 'breach-withdrawn']);
  });
});
