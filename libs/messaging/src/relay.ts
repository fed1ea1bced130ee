import { setTimeout as sleep } from 'node:timers/promises';
import type { Moment } from '@la-chan/contracts';
import type { Raise } from './alarm';
import type { Bus } from './bus';
import { subjectOf, type Audience, type Envelope } from './envelope';
import { reasonOf } from './faults';
import type { Signer } from './keys';
import { seal, type Head, type Sealable, type Sealed } from './sealing/seal';

export interface Outgoing {
  readonly channel: Audience;
  readonly epoch: number;
  readonly sequence: number;
  readonly id: string;
  readonly envelope: string;
}
export type Progress = Pick<Outgoing, 'channel' | 'epoch' | 'sequence'>;

/** What waits in the agency itself. */
export interface Backlog {
  readonly unsealed: number;
  readonly unpublished: number;
  /** When the oldest that waits was recorded. */
  readonly since: Moment | undefined;
}

/** What the relay keeps, within one transaction. */
export interface RelayTx {
  /** Waits for any other relay of the agency that seals. */
  lock(): Promise<{ readonly epoch: number; readonly sealedAt: Moment | undefined }>;
  /** Takes entries from what is unsealed, in the order of the journal. */
  takeUnsealed(limit: number): Promise<Sealable[]>;
  heads(epoch: number): Promise<Head[]>;
  save(messages: readonly Sealed[], heads: readonly Head[], sealedAt: Moment): Promise<void>;
  /** The next of each channel that are sealed and not published, in order; locks their heads and passes over locked ones. */
  unpublished(limit: number): Promise<Outgoing[]>;
  /** All of the channel up to here are stored by the broker. */
  published(progress: readonly Progress[]): Promise<void>;
}

export interface RelayStore {
  transact<T>(work: (tx: RelayTx) => Promise<T>): Promise<T>;
  backlog(): Promise<Backlog>;
  hasWork(): Promise<boolean>;
}

export interface RelayParts {
  readonly store: RelayStore;
  readonly bus: Bus;
  readonly signer: Signer;
  readonly now: () => Moment;
  readonly raise: Raise;
}

const BATCH = 512;
const POLL_MS = 500;
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [200, 10_000];

/**
 * Seals what the journal has and publishes what is sealed. Any number of relays may run for one agency: the row locks
 * are enough. Sealing goes on while the broker is away.
 */
export class Relay {
  private running: Promise<void> | undefined;
  private readonly stopped = new AbortController();
  private rouse: () => void = () => undefined;
  private awake = false;

  constructor(private readonly parts: RelayParts) {}

  start(): void {
    this.running ??= this.run();
  }

  /** There is something to seal or the broker is back: call it after each commit that wrote to the journal. */
  wake(): void {
    this.awake = true;
    this.rouse();
  }

  /** Ends after the batch in hand. */
  async stop(): Promise<void> {
    this.stopped.abort();
    this.rouse();
    await this.running;
  }

  backlog(): Promise<Backlog> {
    return this.parts.store.backlog();
  }

  /** Seals one batch; true when there may be more. */
  async seal(): Promise<boolean> {
    const { store, signer, now } = this.parts;
    return store.transact(async (tx) => {
      const { epoch, sealedAt: last } = await tx.lock();
      const entries = await tx.takeUnsealed(BATCH);
      if (entries.length === 0) return false;
      const at = now();
      const sealedAt = last !== undefined && last > at ? last : at; // never back, also when the clock goes back
      const sealed = seal(entries, await tx.heads(epoch), { epoch, sealedAt, signer });
      await tx.save(sealed.messages, sealed.heads, sealedAt);
      return entries.length === BATCH;
    });
  }

  /** Publishes one batch, pipelined, and marks what the broker has stored; true when there may be more. Throws when it has not stored all. */
  async publish(): Promise<boolean> {
    const { store, bus } = this.parts;
    const { sent, failure } = await store.transact(async (tx) => {
      const messages = await tx.unpublished(BATCH);
      if (messages.length === 0) return { sent: 0 };
      const outcomes = await Promise.allSettled(
        messages.map(({ id, envelope }) =>
          bus.publish(subjectOf(JSON.parse(envelope) as Envelope), id, envelope),
        ),
      );
      const stored = prefixes(messages, (index) => outcomes[index]?.status === 'fulfilled');
      if (stored.length > 0) await tx.published(stored);
      return { sent: messages.length, failure: outcomes.find((outcome) => outcome.status === 'rejected') };
    });
    if (failure) throw failure.reason;
    return sent === BATCH;
  }

  private async run(): Promise<void> {
    const { store, bus, raise } = this.parts;
    let pause = 0;
    while (!this.stopped.signal.aborted) {
      try {
        const woken = this.awake;
        this.awake = false;
        const more = (woken || pause > 0 || (await store.hasWork())) && (await this.cycle());
        pause = 0;
        if (!more) await this.rest(POLL_MS);
      } catch (error) {
        if (bus.connected) raise({ kind: 'fault', reason: `relay: ${reasonOf(error)}` });
        pause = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, pause * 2));
        await this.rest(pause);
      }
    }
  }

  private async cycle(): Promise<boolean> {
    const unsealed = await this.seal();
    const unpublished = this.parts.bus.connected && (await this.publish());
    return unsealed || unpublished;
  }

  private async rest(ms: number): Promise<void> {
    if (this.awake || this.stopped.signal.aborted) return;
    const asleep = new AbortController();
    this.rouse = () => asleep.abort();
    await sleep(ms, undefined, { signal: asleep.signal }).catch(() => undefined);
  }
}

/** How far each channel has come without a gap. */
function prefixes(messages: readonly Outgoing[], isStored: (index: number) => boolean): Progress[] {
  const reached = new Map<string, Progress>();
  const broken = new Set<string>();
  messages.forEach((message, index) => {
    const channel = `${message.channel} ${message.epoch}`;
    if (!isStored(index)) broken.add(channel);
    if (!broken.has(channel)) reached.set(channel, message);
  });
  return [...reached.values()];
}
