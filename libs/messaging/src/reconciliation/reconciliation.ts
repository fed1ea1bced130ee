import type { AgencyId, FileId, Moment } from '@la-chan/contracts';
import { z } from 'zod';
import type { Raise } from '../alarm';
import type { Bus } from '../bus';
import type { Audience } from '../envelope';
import { reasonOf } from '../faults';
import { Loop } from '../loop';
import type { Place } from '../position';
import { parse, type Said } from '../said';
import { lineOf } from '../streams';
import { compare, type Comparison, type Epoch, type Read } from './comparison';

/** A message that an operator gave up: the reader leaves it out, and it is known who wanted that. */
export interface Deviation extends Place {
  readonly file: FileId;
  readonly at: Moment;
  readonly by: string;
}

export interface ReconciliationReport {
  readonly at: Moment;
  readonly comparisons: readonly Comparison[];
  /** Agencies that did not answer, or not to the end. */
  readonly unanswered: readonly AgencyId[];
  readonly deviations: readonly Deviation[];
}

/** What of the reader's tables is compared, within one transaction. */
export interface ReconciliationStore {
  reads(): Promise<Read[]>;
  digest(epoch: Epoch, from: number, to: number): Promise<string>;
  deviations(): Promise<Deviation[]>;
}

export interface ReconciliationParts {
  readonly self: AgencyId;
  readonly peers: () => readonly AgencyId[];
  /** Channels of others that are read here. */
  readonly channels: readonly Audience[];
  readonly bus: Bus;
  readonly store: <T>(work: (store: ReconciliationStore) => Promise<T>) => Promise<T>;
  readonly now: () => Moment;
  readonly raise: Raise;
  /** How often it compares by itself; an hour unless it is said. */
  readonly everyMs?: number;
}

const Answer = z.object({ epoch: z.int().positive(), sealed: z.int().nonnegative(), digest: z.string() });
type Answer = z.output<typeof Answer>;

class Unanswered extends Error {}

const RECONCILE_MS = 3600_000;

/** Compares what was applied here with the journals it comes from: once the bus is there, and every hour. */
export class Reconciliation {
  /** What was found last. */
  last: ReconciliationReport | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private next: Promise<ReconciliationReport> | undefined;
  private stopping = false;
  private readonly loop: Loop;

  constructor(private readonly parts: ReconciliationParts) {
    const { bus, raise, everyMs = RECONCILE_MS } = parts;
    const onFault = (error: unknown): void => raise({ kind: 'fault', reason: `reconciliation: ${reasonOf(error)}` });
    const work = (): Promise<boolean> => (bus.connected ? this.run() : Promise.resolve()).then(() => false);
    this.loop = new Loop(work, { everyMs, onFault });
    bus.onConnected(() => this.loop.wake());
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.loop.stop();
    await (this.next ?? this.running).catch(() => undefined);
  }

  /** One at a time: who asks meanwhile gets the next one, which sees all that was there when it was asked for. */
  run(): Promise<ReconciliationReport> {
    this.next ??= this.running
      .catch(() => undefined)
      .then(() => {
        const begun = this.reconcile();
        [this.running, this.next] = [begun, undefined];
        return begun;
      });
    return this.next;
  }

  private async reconcile(): Promise<ReconciliationReport> {
    const { peers, store, now, raise } = this.parts;
    const unanswered: AgencyId[] = [];
    const reads = await store((one) => one.reads());
    const compared = await Promise.all(
      peers().map(async (source) => {
        const found: Comparison[] = [];
        try {
          await this.compareWith(source, reads, found);
        } catch (error) {
          if (!(error instanceof Unanswered)) throw error;
          unanswered.push(source);
        }
        return found;
      }),
    );
    const comparisons = compared.flat();
    for (const { source, channel, difference } of comparisons)
      if (difference)
        raise({ kind: 'difference', reason: difference.kind, source, channel, sequence: difference.sequence });
    this.last = { at: now(), comparisons, unanswered, deviations: await store((one) => one.deviations()) };
    return this.last;
  }

  private async compareWith(source: AgencyId, reads: readonly Read[], found: Comparison[]): Promise<void> {
    const { channels, store } = this.parts;
    for (const channel of channels) {
      const own = reads.filter((read) => read.source === source && read.channel === channel);
      let last = Math.max(1, ...own.map(({ epoch }) => epoch));
      for (let epoch = 1; epoch <= last; epoch++) {
        const place = { source, channel, epoch };
        const { sealed, epoch: current } = await this.ask(place, 1, 0);
        last = Math.max(last, current);
        const read = own.find((one) => one.epoch === epoch) ?? { ...place, contiguous: 0, headHash: '', remembered: 0 };
        if (sealed === 0 && read.contiguous === 0 && read.remembered === 0) continue;
        const digest = (from: number, to: number) => store((one) => one.digest(place, from, to));
        const journal = async (from: number, to: number) => (await this.ask(place, from, to)).digest;
        found.push(await compare(read, digest, sealed, journal));
      }
    }
  }

  private async ask({ source, channel, epoch }: Epoch, from: number, to: number): Promise<Answer> {
    const { bus, self } = this.parts;
    if (this.stopping) throw new Unanswered();
    const question: Said = { kind: 'digest', channel, epoch, from, to };
    const text = await bus.ask(lineOf(source, self), JSON.stringify(question)).catch(() => '');
    const answer = Answer.safeParse(parse(text));
    if (!answer.success) throw new Unanswered();
    return answer.data;
  }
}
