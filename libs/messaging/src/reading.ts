import { Loop } from './loop';
import type { Delivery } from './nats-pull';
import type { Arrival } from './sealing/verify';
import type { Stream } from './streams';

/** Messages of a stream as they come, to whoever pulls next. */
export interface Source {
  /** Waits for messages and takes all that are there; none when it was closed. */
  take(): Promise<Delivery[]>;
  close(): void;
}

/** Reads one stream: a batch is tried until it is done, and only then acknowledged. */
export class Reading {
  private readonly loop: Loop;
  private source: Source | undefined;
  private inHand: Delivery[] = [];
  private closed = false;

  constructor(
    stream: Stream,
    bus: { onceConnected(listener: () => void): void; pull(stream: Stream, came: (message: Arrival) => void): Source },
    private readonly reader: {
      take(messages: readonly Delivery[]): Promise<boolean[]>;
      /** A message has come that will be taken: whatever can be done before that may be. */
      came(message: Arrival): void;
    },
    onFault: (error: unknown) => void,
  ) {
    this.loop = new Loop(() => this.read(), { onFault });
    bus.onceConnected(() => {
      if (this.closed) return;
      this.source = bus.pull(stream, (message) => this.reader.came(message));
      this.loop.wake();
    });
  }

  start(): this {
    this.loop.start();
    return this;
  }

  /** Ends after the batch in hand; what was pulled and not applied is not acknowledged. */
  async close(): Promise<void> {
    this.closed = true;
    this.source?.close();
    await this.loop.stop();
  }

  /**
   * Reads one batch; true when there may be more. When it takes too long, its messages come again, to another replica or
   * to this one: the position drops them.
   */
  async read(): Promise<boolean> {
    if (this.inHand.length === 0) this.inHand = (await this.source?.take()) ?? [];
    if (this.inHand.length === 0) return false;
    const genuine = await this.reader.take(this.inHand);
    this.inHand.forEach((delivery, index) => (genuine[index] ? delivery.ack() : delivery.terminate()));
    this.inHand = [];
    return true;
  }
}
