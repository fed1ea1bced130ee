import { setTimeout as sleep } from 'node:timers/promises';
import type { AgencyId } from '@la-chan/contracts';
import { connect, Events, nkeyAuthenticator, type JetStreamClient, type NatsConnection } from 'nats';
import type { Bus } from './bus';
import { Pull } from './nats-pull';
import { consumerOf, inboxOf, lineOf, type Stream } from './streams';

export interface NatsBusOptions {
  /** One or several addresses, separated by commas. */
  readonly servers: string;
  readonly agency: AgencyId;
  /** Seed of the agency's NATS user. */
  readonly seed: string;
  readonly onFault: (error: unknown) => void;
}

const CONNECT_MS = 500;
const ANSWER_MS = 5_000;

/** What answers on the control line; without a text it stays silent. */
export type Hear = (from: AgencyId, body: string) => Promise<string | undefined>;

/** The agency's connection to NATS. It connects and reconnects by itself, for ever; nothing waits for it to start. */
export class NatsBus implements Bus {
  private connection: NatsConnection | undefined;
  private jetStream: JetStreamClient | undefined;
  private up = false;
  private closed = false;
  private readonly listeners: (() => void)[] = [];
  private readonly connecting: Promise<void>;

  constructor(private readonly options: NatsBusOptions) {
    this.connecting = this.connect();
  }

  get connected(): boolean {
    return this.up;
  }

  /** Called at each connection, the first one too. */
  onConnected(listener: () => void): void {
    this.listeners.push(listener);
    if (this.up) listener();
  }

  async publish(subject: string, id: string, body: string): Promise<void> {
    if (!this.jetStream) throw new Error('NATS is not connected');
    await this.jetStream.publish(subject, body, { msgID: id, timeout: ANSWER_MS });
  }

  async ask(subject: string, body: string): Promise<string> {
    if (!this.connection) throw new Error('NATS is not connected');
    return (await this.connection.request(subject, body, { timeout: ANSWER_MS })).string();
  }

  say(subject: string, body: string): void {
    if (this.up) this.connection?.publish(subject, body);
  }

  /** Pulls from the agency's consumer of a stream; undefined when the bus was closed before it was there. */
  async pull(stream: Stream): Promise<Pull | undefined> {
    await this.connecting;
    const { agency, onFault } = this.options;
    if (!this.connection || this.closed) return undefined;
    const next = `$JS.API.CONSUMER.MSG.NEXT.${stream}.${consumerOf(stream, agency)}`;
    const pull = new Pull(this.connection, next, inboxOf(agency), onFault);
    this.listeners.push(() => pull.reconnected());
    return pull;
  }

  /** Answers other agencies on the control line; one replica of the agency answers each. */
  async hear(answer: Hear): Promise<void> {
    await this.connecting;
    const { agency, onFault } = this.options;
    this.connection?.subscribe(lineOf(agency, '*'), {
      queue: inboxOf(agency),
      callback: (error, message) => {
        if (error) {
          onFault(error);
          return;
        }
        const from = message.subject.split('.')[2] ?? '';
        answer(from, message.string()).then((text) => {
          // The broker lets an answer go wherever the question says. Were it not the asker's own inbox, an agency could
          // be made to speak to the broker's administration or into a stream.
          if (text !== undefined && message.reply?.startsWith(`${inboxOf(from)}.`)) message.respond(text);
        }, onFault);
      },
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.connecting;
    this.up = false;
    await this.connection?.drain().catch(() => this.connection?.close());
  }

  private async connect(): Promise<void> {
    const { servers, agency, seed, onFault } = this.options;
    for (let attempt = 0; !this.closed; attempt++) {
      try {
        this.connection = await connect({
          servers: servers.split(','),
          name: agency,
          authenticator: nkeyAuthenticator(Buffer.from(seed)),
          inboxPrefix: inboxOf(agency),
          maxReconnectAttempts: -1,
          reconnectTimeWait: CONNECT_MS,
          ignoreAuthErrorAbort: true,
          pingInterval: 10_000,
        });
        this.jetStream = this.connection.jetstream({ checkAPI: false, timeout: ANSWER_MS });
        void this.watch(this.connection);
        this.connectedNow();
        return;
      } catch (error) {
        if (attempt === 0) onFault(error);
        await sleep(CONNECT_MS);
      }
    }
  }

  private connectedNow(): void {
    this.up = true;
    for (const listener of this.listeners) listener();
  }

  private async watch(connection: NatsConnection): Promise<void> {
    for await (const { type, data } of connection.status()) {
      if (type === Events.Disconnect) this.up = false;
      else if (type === Events.Reconnect && !this.closed) this.connectedNow();
      else if (type === Events.Error) this.options.onFault(new Error(`NATS: ${JSON.stringify(data)}`));
    }
    this.up = false;
  }
}
