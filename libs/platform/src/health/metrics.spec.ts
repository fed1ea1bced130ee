import { COUNTERS, GAUGES, HISTOGRAMS } from './catalogue';
import { Metrics } from './metrics';

const linesOf = async (metrics: Metrics, name: string): Promise<string[]> =>
  (await metrics.text()).split('\n').filter((line) => line.startsWith(name));

describe('the metrics of a service', () => {
  it('are named as Prometheus would have it', () => {
    const names = Object.keys({ ...COUNTERS, ...HISTOGRAMS, ...GAUGES });
    for (const name of names) expect(name).toMatch(/^lachan_[a-z_]+[a-z]$/);
    for (const name of Object.keys(COUNTERS)) expect(name).toMatch(/_total$/);
    for (const name of Object.keys(GAUGES)) expect(name).not.toMatch(/_(total|count|sum|bucket)$/);
    for (const name of names) expect(name).not.toMatch(/_(ms|milliseconds|minutes|kb)(_|$)/);
  });

  it('are all told, with what they mean, before anything has happened', async () => {
    const text = await new Metrics().text();
    for (const [name, { help }] of Object.entries({ ...COUNTERS, ...HISTOGRAMS, ...GAUGES }))
      expect(text).toContain(`# HELP ${name} ${help}`);
  });

  it('begin a counter of alarms at nothing, so that the first alarm is an increase', async () => {
    expect(await linesOf(new Metrics(), 'lachan_alarms_total{kind="fork"}')).toEqual([
      'lachan_alarms_total{kind="fork"} 0',
    ]);
  });

  it('leave out what cannot be had, and what is no more', async () => {
    const metrics = new Metrics();
    let parked: number | undefined = 3;
    let kinds = ['a', 'b'];
    metrics.measure(() => {
      if (parked === undefined) throw new Error('away');
      return { lachan_parked_letters: parked, lachan_deadlines: kinds.map((state) => [{ state, procedure: 'x' }, 1]) };
    });
    expect(await linesOf(metrics, 'lachan_parked_letters')).toEqual(['lachan_parked_letters 3']);
    kinds = ['b'];
    expect(await linesOf(metrics, 'lachan_deadlines')).toEqual(['lachan_deadlines{state="b",procedure="x"} 1']);
    parked = undefined;
    expect(await linesOf(metrics, 'lachan_parked_letters')).toEqual([]);
    expect(await linesOf(metrics, 'lachan_deadlines{')).toEqual([]);
  });
});
