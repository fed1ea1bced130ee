import type { Moment } from '@la-chan/contracts';
import type { Raise } from './alarm';
import type { Bus } from './bus';
import type { Audience, Envelope } from './envelope';
import { reasonOf } from './faults';
import type { Signer } from './keys';
import { Loop } from './loop';
import { measuredNow, type Passed } from './passage';
import type { Recovery } from './recovery/recovery';
import { seal, subjectOfSealed, type Head, type Sealable, type Sealed } from './sealing/seal';
import { together } from './statement';

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

export interface Unsealed {
  readonly entries: readonly Sealable[];
  /** It is cut off: there may be more. */
  readonly more: boolean;
}

/** What the relay keeps, within one transaction. */
export interface RelayTx {
  /** Waits for any other relay of the agency that seals. */
  lock(): Promise<{ readonly epoch: number; readonly sealedAt: Moment | undefined; readonly recovering: boolean }>;
  /**
   * What is unsealed, in the order of the journal, until its data are so many bytes; none for these audiences. Where it is
   * cut off, what is for one agency is left to those that come next: the facts of its act may be there.
   */
  unsealed(limit: number, held: readonly Audience[], bytes: number): Promise<Unsealed>;
  heads(epoch: number): Promise<Head[]>;
  /** These are sealed from now on. */
  save(messages: readonly Sealed[], heads: readonly Head[], sealedAt: Moment): Promise<void>;
  /**
   * The next of each channel that are sealed and not published, in order, what is for one agency last; passes over what
   * another relay is publishing, and over what is for one agency while that are facts.
   */
  unpublished(limit: number): Promise<Outgoing[]>;
  /** All of the channel up to here are stored by the broker. */
  published(progress: readonly Progress[]): Promise<void>;
}

export interface RelayStore {
  transact<T>(work: (tx: RelayTx) => Promise<T>): Promise<T>;
  /** Is there anything to seal, or to publish? Without a lock. */
  waiting(): Promise<{ readonly toSeal: boolean; readonly toPublish: boolean }>;
  backlog(): Promise<Backlog>;
}

export interface RelayParts {
  readonly store: RelayStore;
  readonly bus: Bus;
  readonly signer: Signer;
  readonly recovery: Pick<Recovery, 'held' | 'doubt'>;
  readonly now: () => Moment;
  readonly raise: Raise;
  readonly passed?: Passed;
}

const BATCH = 512;
/** What one batch holds in memory, but for its last entry; a publication too. */
export const BATCH_BYTES = 8 * 1024 * 1024;
const POLL_MS = 500;

/**
 * Seals what the journal has and publishes what is sealed. Any number of relays may run for one agency: the row locks
 * are enough. Sealing goes on while the broker is away.
 *
 * The facts of an act are sealed and stored before what the act tells one agency. So an agency that was restored from a
 * backup knows by the facts alone whether anybody may have heard of an act that it has forgotten.
 */
export class Relay {
  private readonly sealing: Loop;
  private readonly publishing: Loop;
  private reached: readonly Head[] = [];
  private begun = false;

  constructor(private readonly parts: RelayParts) {
    const onFault = (error: unknown): void => {
      if (this.parts.bus.connected) this.parts.raise({ kind: 'fault', reason: `relay: ${reasonOf(error)}` });
    };
    this.sealing = new Loop((woken) => this.sealWaiting(woken), { everyMs: POLL_MS, onFault });
    this.publishing = new Loop(async () => this.parts.bus.connected && this.publish(), { onFault });
    parts.bus.onConnected(() => this.publishing.wake(true));
  }

  start(): void {
    this.sealing.start();
    this.publishing.start();
  }

  /** Call it after each commit that wrote to the journal. */
  wake(): void {
    this.sealing.wake();
  }

  /** Ends after the batches in hand. */
  async stop(): Promise<void> {
    await this.sealing.stop();
    await this.publishing.stop();
  }

  backlog(): Promise<Backlog> {
    return this.parts.store.backlog();
  }

  /** Seals one batch; true when there may be more. */
  async seal(): Promise<boolean> {
    const { store, signer, recovery, now } = this.parts;
    const held = recovery.held();
    if (held === 'all') return false;
    const began = measuredNow();
    const { messages, more } = await store.transact(async (tx) => {
      const { epoch, sealedAt: last, recovering } = await tx.lock();
      const [before, { entries, more }] = await together(tx.heads(epoch), tx.unsealed(BATCH, held, BATCH_BYTES));
      if (recovering || this.hasGoneBack(epoch, before)) {
        recovery.doubt();
        return { messages: [], more: false };
      }
      if (entries.length === 0 && this.begun) return { messages: [], more };
      const at = now();
      const sealedAt = last !== undefined && last > at ? last : at; // never back, also when the clock goes back
      const sealed = seal(entries, before, { epoch, sealedAt, signer });
      // At its beginning also without messages: nothing is sealed before that moment any more, by whatever key.
      await tx.save(sealed.messages, sealed.heads, sealedAt);
      this.begun = true;
      return { messages: sealed.messages, more };
    });
    this.tell('seal', messages, began);
    return more;
  }

  /** Publishes one batch, pipelined, and marks what the broker has stored; true when there may be more. Throws when it has not stored all. */
  async publish(): Promise<boolean> {
    const { store, bus } = this.parts;
    const began = measuredNow();
    const { published, failure } = await store.transact(async (tx) => {
      const messages = await tx.unpublished(BATCH);
      if (messages.length === 0) return { published: [] };
      const outcomes = await sent(messages, ({ id, envelope }) => bus.publish(subjectOfSealed(envelope), id, envelope));
      const stored = prefixes(messages, (index) => outcomes[index]?.status === 'fulfilled');
      if (stored.length > 0) await tx.published(stored);
      return { published: messages, failure: outcomes.find((outcome) => outcome.status === 'rejected') };
    });
    if (failure) throw failure.reason;
    this.tell('publish', published, began);
    return isFull(published);
  }

  private tell(step: 'seal' | 'publish', messages: readonly { readonly envelope: string }[], began: number): void {
    const { passed } = this.parts;
    if (!passed || messages.length === 0) return;
    passed({ step, envelopes: messages.map(({ envelope }) => JSON.parse(envelope) as Envelope), began });
  }

  /** A database that was exchanged for a backup under the service knows less than it did. */
  private hasGoneBack(epoch: number, heads: readonly Head[]): boolean {
    const back = this.reached.some(
      (known) =>
        known.epoch > epoch ||
        (known.epoch === epoch &&
          known.sequence > (heads.find(({ channel }) => channel === known.channel)?.sequence ?? 0)),
    );
    this.reached = back ? [] : heads;
    return back;
  }

  private async sealWaiting(woken: boolean): Promise<boolean> {
    const { toSeal, toPublish } = woken ? { toSeal: true, toPublish: true } : await this.parts.store.waiting();
    const more = (toSeal || !this.begun) && (await this.seal());
    if (toPublish || toSeal) this.publishing.wake();
    return more;
  }
}

/** Was it cut off where it ends? Then there may be more. */
const isFull = (messages: readonly { readonly envelope: string }[]): boolean =>
  messages.length === BATCH ||
  messages.reduce((sum, { envelope }) => sum + Buffer.byteLength(envelope), 0) >= BATCH_BYTES;

/** What becomes of each; what is for one agency is not sent when any of the others was not stored. */
async function sent(
  messages: readonly Outgoing[],
  send: (message: Outgoing) => Promise<void>,
): Promise<PromiseSettledResult<void>[]> {
  const last = messages.findIndex(({ channel }) => channel.startsWith('to:'));
  if (last <= 0) return Promise.allSettled(messages.map(send));
  const outcomes = await Promise.allSettled(messages.slice(0, last).map(send));
  if (outcomes.some(({ status }) => status === 'rejected')) return outcomes;
  return [...outcomes, ...(await Promise.allSettled(messages.slice(last).map(send)))];
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
