import { eventually } from '@la-chan/testing';
import { type Probe, startProbe } from './probe';

let probe: Probe;
beforeAll(async () => {
  probe = await startProbe();
});

const health = async (name: string) => {
  const answer = await fetch(`${probe.service.healthUrl}/health/${name}`);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

describe('a service whose broker is away', () => {
  it('lives, has started and is ready, and says that it is degraded', async () => {
    expect((await health('live')).status).toBe(200);
    expect((await health('startup')).status).toBe(200);
    await eventually(async () =>
      expect(await health('ready')).toMatchObject({
        status: 200,
        body: {
          status: 'degraded',
          degraded: expect.arrayContaining(['bus: not connected']) as string[],
          details: {
            database: { status: 'up' },
            schema: { status: 'up' },
            keys: { status: 'up' },
            clock: { status: 'up' },
          },
        },
      }),
    );
  });

  it('tells each of its officers, in their language and without figures', async () => {
    for (const [language, text] of [
      ['vi', 'Mất kết nối với các cơ quan khác'],
      ['en', 'Cut off from the other agencies'],
    ] as const) {
      await eventually(async () => {
        const { body } = await probe.call('duty', 'GET', '/standing', { headers: { 'accept-language': language } });
        expect(body.degraded).toEqual(
          expect.arrayContaining([{ reason: 'bus', text: expect.stringContaining(text) as string }]),
        );
      });
    }
  });

  it('shows its operator the channels, and what waits', async () => {
    await probe.call('duty', 'POST', '/notes', { body: { subject: 'Chờ gửi', unit: '00070' } });
    const { body } = await probe.call('operator', 'GET', '/operations/channels');
    const { unsealed, unpublished } = body.backlog as Record<string, number>;
    expect(unsealed! + unpublished!).toBeGreaterThan(0);
    expect((await probe.call('operator', 'GET', '/operations/parked')).body).toEqual({ items: [] });
    expect((await probe.call('operator', 'GET', '/operations/quarantine')).body).toEqual({ items: [] });
    const absent = '/operations/parked/01900000-0000-7000-8000-000000000000';
    expect((await probe.call('operator', 'GET', absent)).status).toBe(404);
  });

  it('tells its figures, by route and never by address', async () => {
    await eventually(async () => {
      const metrics = await (await fetch(`${probe.service.healthUrl}/metrics`)).text();
      expect(metrics).toMatch(
        /lachan_http_request_duration_seconds_count\{method="POST",route="\/notes",status="201"\} 1/,
      );
      expect(metrics).toMatch(/lachan_acts_total\{procedure="note",act="write"\} 1/);
      expect(metrics).toMatch(/lachan_relay_waiting_entries\{step="publish"\} \d/);
      expect(metrics).toMatch(/lachan_deadlines\{procedure="note",state="running"\} 1/);
      expect(metrics).toMatch(/lachan_database_pool_connections\{state="idle"\} [1-9]/);
      expect(metrics).toMatch(/nodejs_eventloop_lag_seconds/);
    });
  });

  it('ends, and answers what it has begun', async () => {
    const begun = Array.from({ length: 5 }, () =>
      probe.call('duty', 'POST', '/notes', { body: { subject: 'Cuối cùng', unit: '00070' } }),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    await probe.service.close();
    for (const answer of await Promise.allSettled(begun))
      if (answer.status === 'fulfilled') expect([201, 503]).toContain(answer.value.status);
    await expect(fetch(probe.service.url)).rejects.toThrow();
  });
});
