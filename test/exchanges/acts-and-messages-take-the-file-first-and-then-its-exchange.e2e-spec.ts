import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { Client as Postgres } from 'pg';
import { exchangeAt, offeredReport } from './handing-over';

describe('a file and the exchange that it is offered by', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
  });

  /** Somebody has the file already, while something is done with its exchange: that waits without it. */
  const held = async (report: string, handover: string, done: () => Promise<unknown>): Promise<void> => {
    const holder = new Postgres(city.agency('ca-hn').database.admin);
    await holder.connect();
    try {
      await holder.query('BEGIN');
      await holder.query('SELECT FROM report WHERE id = $1 FOR UPDATE', [report]);
      const doing = done();
      const waiting = 'SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))';
      await eventually(async () => expect((await holder.query(waiting)).rows).not.toEqual([]));
      const free = await holder.query('SELECT id FROM exchange WHERE id = $1 FOR UPDATE SKIP LOCKED', [handover]);
      await holder.query('COMMIT');
      expect(free.rows).toEqual([{ id: handover }]);
      await doing;
    } finally {
      await holder.end();
    }
  };

  it('are taken in this order by whoever withdraws the offer', async () => {
    const { id, version, handover } = await offeredReport(desk);
    await held(id, handover, async () => {
      const { status } = await desk.delete(`/reports/${id}/handover`).set('if-match', `"${version}"`);
      expect(status).toBe(200);
    });
    await exchangeAt(head, handover, 'withdrawn');
  });

  it('are taken in this order by whatever comes over the bus', async () => {
    const { id, handover } = await offeredReport(desk);
    await exchangeAt(head, handover, 'offered');
    await held(id, handover, async () => {
      const { status } = await head.put(`/handovers/${handover}/acceptance`, {});
      expect(status).toBe(200);
    });
    await exchangeAt(desk, handover, 'released');
    await exchangeAt(head, handover, 'active');
  });
});
