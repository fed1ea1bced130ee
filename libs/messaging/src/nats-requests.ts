import { createInbox, headers, type Msg, type NatsConnection } from 'nats';

interface Unanswered {
  readonly resolve: (answer: Msg) => void;
  readonly reject: (error: Error) => void;
  /** Half time-outs that have begun since it was sent. */
  age: number;
}

/**
 * What is sent over a connection and answered, any number of messages under way at once. The client's own requests come
 * with an error and a timer each, which took as long as everything else of a publication together, and are not told when
 * the connection is lost.
 */
export class NatsRequests {
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

  /** Rejects when nobody takes the message, when there is no answer in time, and when the connection is lost. */
  send(subject: string, body: string, id?: string): Promise<Msg> {
    return new Promise((resolve, reject) => {
      const reply = `${this.inbox}.${++this.last}`;
      this.unanswered.set(reply, { resolve, reject, age: 0 });
      const header = headers();
      if (id !== undefined) header.set('Nats-Msg-Id', id);
      this.connection.publish(subject, body, { reply, headers: header });
    });
  }

  /** What was under way may have arrived or not; its answer does not come any more. */
  lost(): void {
    for (const { reject } of this.unanswered.values()) reject(new Error('NATS: the connection was lost'));
    this.unanswered.clear();
  }

  close(): void {
    clearInterval(this.ticking);
    this.lost();
  }

  private answered(message: Msg): void {
    const waiting = this.unanswered.get(message.subject);
    this.unanswered.delete(message.subject);
    if (message.headers?.code === 503) waiting?.reject(new Error('NATS: nobody takes this subject'));
    else waiting?.resolve(message);
  }

  private tick(): void {
    for (const [reply, waiting] of this.unanswered)
      if (++waiting.age > 2) {
        this.unanswered.delete(reply);
        waiting.reject(new Error('NATS: no answer in time'));
      }
  }
}
