import { ALARM_KINDS, measuredNow } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { COUNTERS, type GaugeName, GAUGES, HISTOGRAMS } from './catalogue';
import { within } from './patience';

type Labels = Readonly<Record<string, string>>;
/** What a reading found: a number, or one for each set of labels. */
export type Readings = Readonly<Partial<Record<GaugeName, number | readonly (readonly [Labels, number])[]>>>;

/** Refusals that an operator is told of. */
const ALERTED = ['overloaded'];
const ROUNDS = ['deadlines', 'exchanges', 'limits'] as const;

/** Half of the time that Prometheus waits for all of them. */
const PATIENCE_MS = 5000;
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The figures of one service, in a registry of its own: several services may run in one process. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly acts = this.counter('lachan_acts_total');
  readonly refusals = this.counter('lachan_refusals_total');
  readonly alarms = this.counter('lachan_alarms_total');
  readonly notices = this.counter('lachan_deadline_notices_total');
  readonly http = new Histogram({
    name: 'lachan_http_request_duration_seconds',
    help: HISTOGRAMS.lachan_http_request_duration_seconds.help,
    labelNames: HISTOGRAMS.lachan_http_request_duration_seconds.labels,
    buckets: BUCKETS,
    registers: [this.registry],
  });
  private readonly gauges: ReadonlyMap<GaugeName, Gauge>;
  private readonly readings: (() => Promise<void>)[] = [];

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    const registers = [this.registry];
    const made = Object.entries(GAUGES).map(([name, { help, labels }]): [string, Gauge] => [
      name,
      new Gauge({ name, help, labelNames: labels, registers }),
    ]);
    this.gauges = new Map(made as [GaugeName, Gauge][]);
    for (const gauge of this.gauges.values()) forget(gauge);
    // A counter that appears with its first event hides that event from `increase`.
    for (const kind of ALARM_KINDS) this.alarms.inc({ kind }, 0);
    for (const code of ALERTED) this.refusals.inc({ code }, 0);
    for (const notice of ['warned', 'breached']) this.notices.inc({ notice }, 0);
    // A round that fails from the start on would have no figure, and nobody could be told that it stands still.
    for (const round of ROUNDS) this.rounded(round);
  }

  /** Gauges that are read together when the metrics are asked for. While they cannot be had they are left out: an old figure would pass for a new one. */
  measure(read: () => Readings | Promise<Readings>): void {
    let shown: GaugeName[] = [];
    this.readings.push(async () => {
      const reading = Promise.resolve().then(read);
      const found = await within(PATIENCE_MS, reading).catch((): Readings => ({}));
      for (const name of shown) forget(this.gauges.get(name));
      shown = Object.keys(found) as GaugeName[];
      for (const name of shown)
        for (const [labels, value] of series(found[name])) this.gauges.get(name)?.set(labels, value);
    });
  }

  /** A recurring round has ended well. */
  rounded(round: (typeof ROUNDS)[number]): void {
    this.gauges.get('lachan_round_last_success_seconds')?.set({ round }, measuredNow() / 1000);
  }

  /** All of them in the text format of Prometheus. */
  async text(): Promise<string> {
    await Promise.all(this.readings.map((read) => read()));
    return this.registry.metrics();
  }

  private counter(name: keyof typeof COUNTERS): Counter {
    const { help, labels } = COUNTERS[name];
    return new Counter({ name, help, labelNames: labels, registers: [this.registry] });
  }
}

/** One without labels would stand at 0, as if that were known. */
function forget(gauge: Gauge | undefined): void {
  gauge?.reset();
  gauge?.remove({});
}

const series = (reading: Readings[GaugeName] = []): readonly (readonly [Labels, number])[] =>
  typeof reading === 'number' ? [[{}, reading]] : reading;
