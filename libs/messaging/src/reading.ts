import { Loop } from './loop';
import type { NatsBus } from './nats-bus';
import type { Delivery, Pull } from './nats-pull';
import type { Stream } from './streams';

/** Reads one stream: a batch is tried until it is done, and only then acknowledged. */
export class Reading {
  private readonly loop: Loop;
  private pull: Pull | undefined;
  private inHand: Delivery[] = [];
  private closed = false;

  constructor(
    stream: Stream,
    bus: NatsBus,
    private readonly take: (messages: readonly Delivery[]) => Promise<boolean[]>,
    onFault: (error: unknown) => void,
  ) {
    this.loop = new Loop(() => this.work(), { onFault }).start();
    bus.onceConnected(() => {
      if (this.closed) return;
      this.pull = bus.pull(stream);
      this.loop.wake();
    });
  }

  /** Ends after the batch in hand; what was pulled and not applied is not acknowledged. */
  async close(): Promise<void> {
    this.closed = true;
    this.pull?.close();
    await this.loop.stop();
  }

  /** When a batch takes too long, its messages come again, to another replica or to this one: the position drops them. */
  private async work(): Promise<boolean> {
    if (this.inHand.length === 0) this.inHand = (await this.pull?.take()) ?? [];
    if (this.inHand.length === 0) return false;
    const genuine = await this.take(this.inHand);
    this.inHand.forEach((delivery, index) => (genuine[index] ? delivery.ack() : delivery.terminate()));
    this.inHand = [];
    return true;
  }
}
