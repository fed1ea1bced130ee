import { createHash } from 'node:crypto';
import { Seeded } from './seeded';

/** What is done to a process, or to the line between two. */
export type Fault =
  | { readonly kind: 'kill' | 'restart'; readonly of: string }
  | { readonly kind: 'stop'; readonly of: string; readonly forMs: number }
  | { readonly kind: 'cut' | 'hush'; readonly of: string; readonly from: string; readonly forMs: number };

export type Planned = Fault & { readonly atMs: number };

/** Stands for the broker that leads the stream of facts when the fault comes. */
export const LEADER = 'NATS leader';

export interface Targets {
  readonly agencies: readonly string[];
  readonly brokers: readonly string[];
  readonly database: string;
}

/** The faults of a run, told by its seed alone; they come every few seconds and some overlap. */
export function scheduleOf(seed: number, lastsMs: number, { agencies, brokers, database }: Targets): Planned[] {
  const chance = new Seeded(seed);
  const planned: Planned[] = [];
  for (let atMs = 4_000; atMs < lastsMs; atMs += chance.between(2_000, 6_000)) {
    const part = chance.next();
    const server = chance.of([...brokers, LEADER]);
    const forMs = chance.between(1_000, 15_000);
    const onProcess = (of: string): Fault => {
      const kind = chance.of(['kill', 'kill', 'stop', 'restart'] as const);
      return kind === 'stop' ? { kind, of, forMs } : { kind, of };
    };
    const onLine = (from: string, of: string): Fault => ({
      kind: chance.of(['cut', 'hush'] as const),
      from,
      of,
      forMs,
    });
    const apart = (broker: string): Fault => onLine(broker, brokers.filter((other) => other !== broker).join(', '));
    const fault =
      part < 0.45
        ? onProcess(chance.of(agencies))
        : part < 0.65
          ? onProcess(server)
          : part < 0.73
            ? onProcess(database)
            : part < 0.88
              ? onLine(chance.of(agencies), chance.of([database, ...brokers]))
              : apart(chance.of(brokers));
    planned.push({ ...fault, atMs });
  }
  return planned;
}

/** Two runs with the same digest were planned alike. */
export const digestOf = (schedule: readonly Planned[]): string =>
  createHash('sha256').update(JSON.stringify(schedule)).digest('hex').slice(0, 12);
