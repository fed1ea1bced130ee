import { createInbox, type Msg, type NatsConnection, type Subscription } from 'nats';

/** A message from a stream. Acknowledge it only after the work is committed. */
export interface Delivery {
  readonly subject: string;
  readonly text: string;
  ack(): void;
  /** It will never be of use: do not send it again. */
  terminate(): void;
}

/** What one request asks for. The next one follows when all of it has come, and half of it or less is waiting to be taken. */
const [REQUEST_MESSAGES, REQUEST_BYTES] = [512, 4 * 1024 * 1024];
const NANOS_PER_MS = 1_000_000;
const TICK_MS = 1000;
const [EXPIRES_MS, HEARTBEAT_MS] = [30_000, 5_000];
/** After so many ticks without a heartbeat the request is given up for lost. */
const SILENT_TICKS = 12;

/**
 * Pulls from a durable consumer with the right to `MSG.NEXT` and to acknowledge alone. It holds one and a half requests
 * at most, asks again by itself after a lost connection, a lost stream or a lost consumer, and never gives up.
 */
export class Pull {
  private queue: Delivery[] = [];
  private queuedBytes = 0;
  private readonly inbox: string;
  private readonly subscription: Subscription;
  private readonly ticking: NodeJS.Timeout;
  private awaited = 0;
  private silence = 0;
  private closed = false;
  private arrived: () => void = () => undefined;

  constructor(
    private readonly connection: NatsConnection,
    private readonly next: string,
    inboxPrefix: string,
    private readonly came: (delivery: Delivery) => void,
    private readonly onFault: (error: unknown) => void,
  ) {
    this.inbox = createInbox(inboxPrefix);
    this.subscription = connection.subscribe(this.inbox, {
      callback: (error, message) => (error ? this.onFault(error) : this.receive(message)),
    });
    this.ticking = setInterval(() => this.tick(), TICK_MS);
  }

  /** Waits for messages and takes all that are there; none when it was closed. */
  async take(): Promise<Delivery[]> {
    this.refill();
    if (this.queue.length === 0 && !this.closed) await new Promise<void>((resolve) => (this.arrived = resolve));
    if (this.closed) return [];
    const taken = this.queue;
    this.queue = [];
    this.queuedBytes = 0;
    this.refill();
    return taken;
  }

  /** Messages that were pulled and not taken come again to whoever pulls next. */
  close(): void {
    this.closed = true;
    clearInterval(this.ticking);
    this.subscription.unsubscribe();
    this.arrived();
  }

  /** What was asked for before is forgotten: the connection is a new one. */
  reconnected(): void {
    this.awaited = 0;
    this.refill();
  }

  private receive(message: Msg): void {
    this.silence = 0;
    if (message.subject !== this.inbox) {
      this.awaited = Math.max(0, this.awaited - 1);
      const delivery = deliveryOf(message);
      this.came(delivery);
      this.queue.push(delivery);
      this.queuedBytes += message.data.length;
      this.arrived();
      this.refill();
      return;
    }
    if (message.headers?.code === 100) return; // heartbeat
    this.awaited = 0;
    // Without a count the stream or the consumer is gone: the next tick asks again.
    if (message.headers?.has('Nats-Pending-Messages')) this.refill();
  }

  private tick(): void {
    if (++this.silence > SILENT_TICKS) this.awaited = 0;
    this.refill();
  }

  private refill(): void {
    if (this.closed || this.connection.isClosed() || this.awaited > 0) return;
    if (this.queue.length > REQUEST_MESSAGES / 2 || this.queuedBytes > REQUEST_BYTES / 2) return;
    this.awaited = REQUEST_MESSAGES;
    this.silence = 0;
    const request = {
      batch: REQUEST_MESSAGES,
      max_bytes: REQUEST_BYTES,
      expires: EXPIRES_MS * NANOS_PER_MS,
      idle_heartbeat: HEARTBEAT_MS * NANOS_PER_MS,
    };
    this.connection.publish(this.next, JSON.stringify(request), { reply: this.inbox });
  }
}

const deliveryOf = (message: Msg): Delivery => ({
  subject: message.subject,
  text: message.string(),
  ack: () => void message.respond('+ACK'),
  terminate: () => void message.respond('+TERM'),
});
