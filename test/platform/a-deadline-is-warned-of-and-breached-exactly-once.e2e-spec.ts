import { query } from '../../deploy/local/servers';
import { DeadlineWatch } from '@la-chan/platform';
import { eventually } from '@la-chan/testing';
import { type Probe, startProbe } from './probe';

let probe: Probe;
let id: string;
beforeAll(async () => {
  probe = await startProbe({ CLOCK: '2026-03-02T02:00:00.000Z' });
  id = (await probe.call('duty', 'POST', '/notes', { body: { subject: 'Đọc sớm', unit: '00070' } })).body.id;
});

const written = () =>
  query<{ type: string; data: object; recorded_at: Date }>(
    probe.database.admin,
    `SELECT type, data, recorded_at FROM journal WHERE procedure = 'deadline' ORDER BY position`,
  );
const look = () => {
  const watch = probe.service.get(DeadlineWatch);
  return Promise.all([watch.look(), watch.look()]);
};

describe('a note of 2 March, to be read within ten days', () => {
  it('is not warned of before its warning is due', async () => {
    await look();
    expect(await written()).toEqual([]);
    const worklist = await probe.call('duty', 'GET', '/deadlines?within=30');
    expect(worklist.body.items).toMatchObject([{ file: id, rule: 'N1', dueOn: '2026-03-12', overdue: false }]);
    expect((await probe.call('duty', 'GET', '/deadlines?within=3')).body.items).toEqual([]);
  });

  it('is warned of once, five days before', async () => {
    probe.setClock('2026-03-07T17:01:00.000Z');
    await look();
    await look();
    await eventually(async () =>
      expect(await written()).toMatchObject([
        {
          type: 'platform.deadline-warned',
          data: { file: id, rule: 'N1', late: false, unit: '00070', to: ['duty-officer'] },
        },
      ]),
    );
  });

  it('is breached once at its expiry, flagged late when nobody looked in time, and told to the head', async () => {
    probe.setClock('2026-03-20T02:00:00.000Z');
    await look();
    await look();
    await eventually(async () =>
      expect((await written()).slice(1)).toMatchObject([
        { type: 'platform.deadline-breached', data: { file: id, rule: 'N1', late: true, to: ['duty-chief'] } },
      ]),
    );
    const breached = await probe.call('duty', 'GET', '/deadlines?breached=true');
    expect(breached.body.items).toMatchObject([{ file: id, overdue: true, breachedAt: '2026-03-20T02:00:00.000Z' }]);
  });

  it('is neither warned of nor breached again by a service that has started anew', async () => {
    await probe.restart();
    await look();
    expect((await written()).map(({ type }) => type)).toEqual([
      'platform.deadline-warned',
      'platform.deadline-breached',
    ]);
  });

  it('is on the worklist of whoever has it to do, and of the head, and of nobody else', async () => {
    const worklist = async (role: string): Promise<string[]> =>
      (await probe.call('duty', 'GET', `/deadlines?role=${role}`)).body.items.map(({ file }: { file: string }) => file);
    expect([await worklist('duty-officer'), await worklist('duty-chief'), await worklist('prosecutor')]).toEqual([
      [id],
      [id],
      [],
    ]);
  });

  it('keeps its version for the officer who is about to act, and stays breached after the act', async () => {
    const read = await probe.call('duty', 'PUT', `/notes/${id}/reading`, { body: {}, headers: { 'if-match': '"1"' } });
    expect(read.status).toBe(200);
    await look();
    expect(await written()).toHaveLength(2);
    const { body } = await probe.call('duty', 'GET', `/notes/${id}/history`);
    expect(body.deadlines).toMatchObject([{ rule: 'N1', status: 'met-late' }]);
    const breaches = async (more: string): Promise<object[]> =>
      (await probe.call('duty', 'GET', `/deadlines?breached=true${more}`)).body.items;
    expect([await breaches(''), await breaches('&ended=true')]).toMatchObject([[], [{ file: id, status: 'met-late' }]]);
    expect(body.entries.map(({ type }: { type: string }) => type)).toEqual(['probe.note-written', 'probe.note-read']);
  });
});

describe('a preview', () => {
  it('gives the deadlines of any history, with the reading of the law that is asked for', async () => {
    const previewed = async (rule: string, type: string, settings?: object) => {
      const history = [{ type, at: '2025-07-03T09:00:00+07:00' }];
      const body = { history, settings, rules: [rule] };
      return (await probe.call('duty', 'POST', '/deadlines/preview', { body })).body.deadlines[0];
    };
    const usual = await previewed('R1', 'intake.report-received');
    expect(usual).toMatchObject({ rule: 'R1', dueAt: '2025-07-04T02:00:00.000Z', breached: true });
    expect(usual.explanation.vi).not.toBe('');

    const accepted = 'investigation.verification-accepted';
    const dueOn = async (firstDayCounts: boolean, dayOffMoves: boolean): Promise<string> => {
      const days = { firstDayCounts, dayOffMoves };
      const readings = { days, 'working-days': { firstDayCounts: false }, years: { dayOffMoves: true } };
      return (await previewed('R7', accepted, [{ from: '2018-01-01', readings }])).dueOn;
    };
    expect((await previewed('R7', accepted)).dueOn).toBe('2025-07-06'); // a Sunday
    expect([await dueOn(true, false), await dueOn(false, false), await dueOn(false, true)]).toEqual([
      '2025-07-05',
      '2025-07-06',
      '2025-07-07',
    ]);
  });
});
