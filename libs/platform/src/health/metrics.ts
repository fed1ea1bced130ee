import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The figures of one service, in a registry of its own: several services may run in one process. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly http = new Histogram({
    name: 'lachan_http_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });
  readonly acts = new Counter({
    name: 'lachan_acts_total',
    help: 'Lawful acts done',
    labelNames: ['procedure', 'act'],
    registers: [this.registry],
  });
  readonly refusals = new Counter({
    name: 'lachan_refusals_total',
    help: 'Requests refused, by the code of the problem',
    labelNames: ['code'],
    registers: [this.registry],
  });
  readonly alarms = new Counter({
    name: 'lachan_alarms_total',
    help: 'What an operator has to look at, by kind',
    labelNames: ['kind'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Numbers that are asked for when the metrics are read. While they cannot be had the last ones stand. */
  gauge(name: string, help: string, label: string, read: () => Promise<Readonly<Record<string, number>>>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [this.registry],
      collect: async () => {
        const values = await read().catch(() => ({}));
        for (const [key, value] of Object.entries(values)) gauge.set({ [label]: key }, value);
      },
    });
  }
}
