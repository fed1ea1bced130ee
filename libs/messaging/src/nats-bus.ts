import { setTimeout as sleep } from 'node:timers/promises';
import type { AgencyId } from '@la-chan/contracts';
import { connect, Events, nkeyAuthenticator, type Msg, type NatsConnection } from 'nats';
import type { Bus } from './bus';
import { natsPlaces } from './nats-places';
import { Pull } from './nats-pull';
import { NatsRequests } from './nats-requests';
import { isDrained, takeAll } from './nats-own';
import type { Arrival } from './sealing/verify';
import { consumerOf, inboxOf, KEPT, lineOf, ownConsumerOf, type Stream } from './streams';

export interface NatsBusOptions {
  /** One or several addresses, separated by commas. */
  readonly servers: string;
  readonly agency: AgencyId;
  /** Seed of the agency's NATS user. */
  readonly seed: string;
  readonly caFile?: string | undefined;
  readonly onFault: (error: unknown) => void;
}

const NOT_CONNECTED = 'NATS is not connected';
const CONNECT_MS = 500;
const HANDSHAKE_MS = 3_000;
const ANSWER_MS = 5_000;

/** What a stream answers: its own sequence, or why it did not take the message; then the sequence, if it is there, is 0. */
interface PublishAck {
  readonly seq?: number;
  readonly error?: { readonly description: string };
}

/** What answers on the control line; without a text it stays silent. */
export type Hear = (from: AgencyId, body: string) => Promise<string | undefined>;

/** The agency's connection to NATS. It connects and reconnects by itself, for ever; nothing waits for it to start. */
export class NatsBus implements Bus {
  private connection: NatsConnection | undefined;
  private requests: NatsRequests | undefined;
  private up = false;
  private closed = false;
  private readonly listeners: (() => void)[] = [];
  private readonly first: (() => void)[] = [];
  private readonly connecting: Promise<void>;

  constructor(private readonly options: NatsBusOptions) {
    this.connecting = this.connect();
  }

  get connected(): boolean {
    return this.up;
  }

  onConnected(listener: () => void): void {
    this.listeners.push(listener);
    if (this.up) listener();
  }

  async publish(subject: string, id: string, body: string): Promise<void> {
    if (!this.requests) throw new Error(NOT_CONNECTED);
    const { seq, error } = (await this.requests.send(subject, body, id)).json<PublishAck>();
    if (!seq) throw new Error(`NATS: ${error?.description ?? 'not stored'}`);
  }

  async ask(subject: string, body: string): Promise<string> {
    if (!this.requests) throw new Error(NOT_CONNECTED);
    return (await this.requests.send(subject, body)).string();
  }

  say(subject: string, body: string): void {
    if (this.up) this.connection?.publish(subject, body);
  }

  /** Called at the first connection. */
  onceConnected(listener: () => void): void {
    if (this.connection) listener();
    else this.first.push(listener);
  }

  /** Pulls from the agency's consumer of a stream. Throws before the first connection. */
  pull(stream: Stream, came: (message: Arrival) => void): Pull {
    const { agency, onFault } = this.options;
    if (!this.connection) throw new Error(NOT_CONNECTED);
    const next = `$JS.API.CONSUMER.MSG.NEXT.${stream}.${consumerOf(stream, agency)}`;
    const pull = new Pull(this.connection, next, inboxOf(agency), came, onFault);
    this.listeners.push(() => pull.reconnected());
    return pull;
  }

  async takeBack(take: Parameters<Bus['takeBack']>[0]): Promise<boolean> {
    const { agency } = this.options;
    const { connection } = this;
    if (!connection) return false;
    const ask = (subject: string): Promise<string> => this.ask(subject, '');
    let whole = true;
    for (const stream of KEPT) {
      const consumer = `${stream}.${ownConsumerOf(stream, agency)}`;
      whole = (await takeAll(connection, ask, consumer, inboxOf(agency), take)) && whole;
    }
    return whole;
  }

  async drained(streams: readonly Stream[]): Promise<boolean> {
    const consumers = streams.map((stream) => `${stream}.${consumerOf(stream, this.options.agency)}`);
    const ask = (subject: string): Promise<string> => this.ask(subject, '');
    const drained = await Promise.all(consumers.map((consumer) => isDrained(ask, consumer)));
    return drained.every(Boolean);
  }

  /** Answers other agencies on the control line; one replica of the agency answers each. */
  hear(answer: Hear): void {
    this.onceConnected(() => {
      const { agency, onFault } = this.options;
      this.connection?.subscribe(lineOf(agency, '*'), {
        queue: inboxOf(agency),
        callback: (error, message) => {
          if (error) onFault(error);
          else void this.answer(message, answer).catch(onFault);
        },
      });
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.connecting;
    const orderly = this.up;
    this.up = false;
    this.requests?.close();
    await (orderly ? this.connection?.drain() : this.connection?.close())?.catch(() => this.connection?.close());
  }

  private async connect(): Promise<void> {
    const { servers, agency, seed, caFile, onFault } = this.options;
    for (let attempt = 0; !this.closed; attempt++) {
      try {
        this.connection = await connect({
          ...natsPlaces(servers, caFile),
          name: agency,
          authenticator: nkeyAuthenticator(Buffer.from(seed)),
          inboxPrefix: inboxOf(agency),
          maxReconnectAttempts: -1,
          reconnectTimeWait: CONNECT_MS,
          timeout: HANDSHAKE_MS, // a server that stops in the middle of it says nothing more
          ignoreAuthErrorAbort: true,
          pingInterval: 10_000,
        });
        this.requests = new NatsRequests(this.connection, inboxOf(agency), ANSWER_MS);
        void this.watch(this.connection);
        for (const listener of this.first.splice(0)) listener();
        this.connectedNow();
        return;
      } catch (error) {
        if (attempt === 0) onFault(error);
        await sleep(CONNECT_MS);
      }
    }
  }

  private async answer(message: Msg, answer: Hear): Promise<void> {
    const from = message.subject.split('.')[2] ?? '';
    const text = await answer(from, message.string());
    // The broker lets an answer go wherever the question says. Were it not the asker's own inbox, an agency could be made
    // to speak to the broker's administration or into a stream.
    if (text !== undefined && message.reply?.startsWith(`${inboxOf(from)}.`)) message.respond(text);
  }

  private connectedNow(): void {
    this.up = true;
    for (const listener of this.listeners) listener();
  }

  private disconnected(): void {
    this.up = false;
    this.requests?.lost();
  }

  private async watch(connection: NatsConnection): Promise<void> {
    for await (const { type, data } of connection.status()) {
      if (type === Events.Disconnect) this.disconnected();
      else if (type === Events.Reconnect && !this.closed) this.connectedNow();
      else if (type === Events.Error) this.options.onFault(new Error(`NATS: ${JSON.stringify(data)}`));
    }
    this.up = false;
  }
}
