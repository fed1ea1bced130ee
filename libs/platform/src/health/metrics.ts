import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

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
    help: 'Requests refused, by the problem’s code',
    labelNames: ['code'],
    registers: [this.registry],
  });

  /** A number that is asked for when the metrics are read. */
  gauge(name: string, help: string, collect: () => number): void {
    const gauge: Gauge = new Gauge({ name, help, registers: [this.registry], collect: () => gauge.set(collect()) });
  }
}
