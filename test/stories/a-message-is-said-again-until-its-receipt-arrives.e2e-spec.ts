import { ExchangeWatch } from '@la-chan/platform';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { DataSource } from 'typeorm';
import { act, classifiedReport, only, read, tried, type Answered } from './acting';

describe('a message to an agency that is down', () => {
  let city: TestCity;
  let desk: Client;
  let source: DataSource;
  let report: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    source = await new DataSource({ type: 'postgres', url: city.agency('ca-hn').database.owner }).initialize();
  });
  afterAll(() => source.destroy());

  const said = async (name: string): Promise<number> => {
    const [{ times }] = await source.query(`SELECT count(*)::int AS times FROM journal WHERE type = $1`, [name]);
    return times;
  };

  it('is said again, each with its own content, when its receipt does not come', async () => {
    await city.agency('pc02').stop();
    report = await classifiedReport(desk);
    await act(desk, `/reports/${report.id}/handover`, report.version);
    for (const account of ['Lời kể thêm, một.', 'Lời kể thêm, hai.']) {
      const path = `/reports/${report.id}/supplements`;
      expect((await tried(desk, 'post', path, { account })).status).toBe(200);
    }
    expect([await said('exchange.offered'), await said('exchange.supplemented')]).toEqual([1, 2]);
    city.clock.advance({ minutes: 5 });
    await eventually(async () => {
      expect([await said('exchange.offered'), await said('exchange.supplemented')]).toEqual([2, 4]);
    });
    const times = await source.query(
      `SELECT count(*)::int AS times FROM journal WHERE type = 'exchange.supplemented' GROUP BY data->>'message'`,
    );
    expect(times).toEqual([{ times: 2 }, { times: 2 }]);
  });

  it('is said ever more seldom, and at least daily; after hours an operator is told, once', async () => {
    const service = city.agency('ca-hn').service();
    const watch = service.get(ExchangeWatch);
    for (let day = 0; day < 12; day++) {
      city.clock.advance({ days: 1 });
      await watch.look();
    }
    const before = await said('exchange.offered');
    expect(before).toBeGreaterThanOrEqual(13);
    city.clock.advance({ hours: 20 });
    await watch.look();
    expect(await said('exchange.offered')).toBe(before);
    const observed = async (path: string): Promise<string> => (await fetch(`${service.healthUrl}/${path}`)).text();
    await eventually(async () =>
      expect(await observed('health/ready')).toContain('3 messages without a receipt for hours'),
    );
    expect(await observed('metrics')).toContain('lachan_alarms_total{kind="unheard"} 1');
  });

  it('has one effect, and is not said any more once its receipt is there', async () => {
    await city.agency('pc02').start();
    const head = await city.as('pc02.thu-truong');
    const offer = await eventually(() => only(head, '/exchanges?side=receiver'));
    await eventually(async () => {
      const { body } = await head.post(`/handovers/${offer.id}/readings`, { purpose: 'xem xét thụ lý' });
      expect(body.dossiers.map(({ account }: Answered) => account)).toEqual([
        'Tin báo qua điện thoại.',
        'Lời kể thêm, một.',
        'Lời kể thêm, hai.',
      ]);
    });
    const waiting = (): Promise<unknown[]> =>
      source.query('SELECT 1 FROM exchange_message WHERE next_attempt_at IS NOT NULL');
    await eventually(async () => expect(await waiting()).toEqual([]));
    const before = await said('exchange.offered');
    city.clock.advance({ days: 1 });
    const { body } = await head.put(`/handovers/${offer.id}/acceptance`, {});
    await eventually(async () => {
      expect((await read(head, `/verifications/${body.id}`)).status).toBe('under-verification');
    });
    expect(await said('exchange.offered')).toBe(before);
  });
});
