import { digestOf, LEADER, scheduleOf } from './schedule';

const targets = { agencies: ['ca-hn', 'pc02'], brokers: ['NATS-1', 'NATS-2', 'NATS-3'], database: 'PostgreSQL' };
const HOUR = 3600_000;

describe('the schedule of a run', () => {
  it('follows from its seed', () => {
    expect(scheduleOf(7, HOUR, targets)).toEqual(scheduleOf(7, HOUR, targets));
    expect(scheduleOf(7, HOUR, targets)).not.toEqual(scheduleOf(8, HOUR, targets));
    // As it was planned on another day, on another machine.
    expect(digestOf(scheduleOf(7, HOUR, targets))).toBe('441e3c85d367');
  });

  it('kills, stops, restarts and parts agencies, database and brokers, the leader too', () => {
    const planned = scheduleOf(7, HOUR, targets);
    const done = new Set(planned.filter((fault) => !('from' in fault)).map(({ kind, of }) => `${kind} ${of}`));
    for (const of of [...targets.agencies, ...targets.brokers, targets.database, LEADER])
      for (const kind of ['kill', 'stop', 'restart']) expect(done).toContain(`${kind} ${of}`);
    const parted = new Set(
      planned.flatMap((fault) => ('from' in fault ? [`${fault.kind} ${fault.from} ${fault.of}`] : [])),
    );
    for (const kind of ['cut', 'hush'])
      for (const line of ['ca-hn PostgreSQL', 'pc02 NATS-2', 'NATS-1 NATS-2, NATS-3'])
        expect(parted).toContain(`${kind} ${line}`);
  });
});
