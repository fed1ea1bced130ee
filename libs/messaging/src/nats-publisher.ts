import { createInbox, headers, type Msg, type NatsConnection } from 'nats';

interface Unanswered {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  /** Half time-outs that have begun since it was published. */
  age: number;
}

/** What a stream answers: its own sequence, or why it did not take the message; then the sequence, if it is there, is 0. */
interface PublishAck {
  readonly seq?: number;
  readonly error?: { readonly description: string };
}

/**
 * Publishes into streams, any number of messages under way at once. The client's own `publish` makes a request with an
 * error and a timer of its own for each message, which took as long as everything else of a publication together.
 */
export class NatsPublisher {
  private readonly unanswered = new Map<string, Unanswered>();
  private readonly inbox: string;
  private readonly ticking: NodeJS.Timeout;
  private last = 0;

  constructor(
    private readonly connection: NatsConnection,
    inboxPrefix: string,
    timeoutMs: number,
  ) {
    this.inbox = createInbox(inboxPrefix);
    connection.subscribe(`${this.inbox}.*`, { callback: (error, message) => !error && this.answered(message) });
    this.ticking = setInterval(() => this.tick(), timeoutMs / 2);
  }

  /** Resolves when a stream has stored the message, or has it already under this id; rejects when that is not known in time. */
  publish(subject: string, id: string, body: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const reply = `${this.inbox}.${++this.last}`;
      this.unanswered.set(reply, { resolve, reject, age: 0 });
      const header = headers();
      header.set('Nats-Msg-Id', id);
      this.connection.publish(subject, body, { reply, headers: header });
    });
  }

  close(): void {
    clearInterval(this.ticking);
    for (const { reject } of this.unanswered.values()) reject(new Error('NATS: closed'));
    this.unanswered.clear();
  }

  private answered(message: Msg): void {
    const waiting = this.unanswered.get(message.subject);
    this.unanswered.delete(message.subject);
    if (message.headers?.code === 503) return waiting?.reject(new Error('NATS: no stream takes this subject'));
    const { seq, error } = message.json<PublishAck>();
    if (seq) waiting?.resolve();
    else waiting?.reject(new Error(`NATS: ${error?.description ?? 'not stored'}`));
  }

  private tick(): void {
    for (const [reply, waiting] of this.unanswered)
      if (++waiting.age > 2) {
        this.unanswered.delete(reply);
        waiting.reject(new Error('NATS: no answer in time'));
      }
  }
}
