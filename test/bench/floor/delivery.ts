import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { BareStream } from './broker';

/** Commit, publish, deliver, commit: how long each of them took, in milliseconds. */
export class BareDelivery {
  private readonly sent = new Map<string, number>();
  private readonly delays: number[] = [];
  private last = 0;

  private constructor(
    private readonly stream: BareStream,
    private readonly sender: Client,
    private readonly receiver: Client,
    private readonly listener: Client,
  ) {}

  static async between(sending: string, receiving: string, stream: BareStream): Promise<BareDelivery> {
    const clients = [sending, receiving, receiving].map((url) => new Client({ connectionString: url }));
    const [sender, receiver, listener] = clients as [Client, Client, Client];
    await Promise.all(clients.map((client) => client.connect()));
    await sender.query('CREATE TABLE sent (id int PRIMARY KEY, body text NOT NULL)');
    await receiver.query('CREATE TABLE received (id int PRIMARY KEY, body text NOT NULL)');
    const delivery = new BareDelivery(stream, sender, receiver, listener);
    listener.on('notification', ({ payload }) => delivery.seen(payload ?? ''));
    await listener.query('LISTEN received');
    await stream.deliver((text) => delivery.receive(text));
    return delivery;
  }

  async run(perSecond: number, seconds: number, body: string): Promise<number[]> {
    this.delays.length = 0;
    const began = performance.now();
    const sending: Promise<void>[] = [];
    for (let each = 0; each < perSecond * seconds; each += 1) {
      await sleep(Math.max(0, began + (each * 1000) / perSecond - performance.now()));
      sending.push(this.send(String(++this.last), body));
    }
    await Promise.all(sending);
    while (this.sent.size > 0) await sleep(5);
    return [...this.delays];
  }

  async close(): Promise<void> {
    await Promise.all([this.sender, this.receiver, this.listener].map((client) => client.end()));
  }

  private async send(id: string, body: string): Promise<void> {
    this.sent.set(id, performance.now());
    await this.sender.query({ name: 'send', text: 'INSERT INTO sent VALUES ($1, $2)', values: [id, body] });
    await this.stream.publish(`${id} ${body}`);
  }

  private async receive(text: string): Promise<void> {
    const end = text.indexOf(' ');
    await this.receiver.query({
      name: 'receive',
      text: `WITH stored AS (INSERT INTO received VALUES ($1, $2)) SELECT pg_notify('received', $1::text)`,
      values: [text.slice(0, end), text.slice(end + 1)],
    });
  }

  private seen(id: string): void {
    const since = this.sent.get(id);
    if (since === undefined) return;
    this.sent.delete(id);
    this.delays.push(performance.now() - since);
  }
}
