import { eventDefinition, type AgencyId, type AppName, type Moment } from '@la-chan/contracts';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { EntityManager } from 'typeorm';
import type { Alarm, Raise } from './alarm';
import { Control } from './control';
import { PostgresControlStore } from './control-store';
import type { Directory } from './directory';
import { eventKey, type Envelope } from './envelope';
import { reasonOf } from './faults';
import type { Signer } from './keys';
import { Letters } from './letters';
import { Loop } from './loop';
import type { NatsBus } from './nats-bus';
import { EVERY_FACT } from './on';
import { Reader } from './reader';
import { measuredNow, type Passed } from './passage';
import { PostgresReaderStore } from './reader-store';
import { Reading } from './reading';
import { Reconciliation } from './reconciliation/reconciliation';
import { PostgresReconciliationStore } from './reconciliation/reconciliation-store';
import type { Recovery } from './recovery/recovery';
import { type Arrival, Verifier } from './sealing/verify';
import { channelsOf, streamsOf } from './streams';

export interface TransportParts {
  readonly self: AgencyId;
  readonly app: AppName;
  readonly bus: NatsBus;
  readonly directory: Directory;
  readonly signer: Signer;
  /** Opens a transaction as the officer `system`. */
  readonly transact: <T>(work: (tx: EntityManager) => Promise<T>) => Promise<T>;
  /** Gets each message that another agency has sent to this one, in the order of its channel. */
  readonly exchanges?: (envelope: Envelope, tx: EntityManager) => Promise<void>;
  /** Until it acts, nothing that was sent is taken. */
  readonly recovery?: Recovery;
  /** Another agency has spoken on the control line. */
  readonly heard?: (agency: AgencyId) => void;
  readonly now: () => Moment;
  readonly raise?: Raise;
  readonly passed?: Passed;
}

/** The event is known, but not in this version: it waits for an upgrade. */
export class UnknownVersion extends Error {
  override readonly name = 'UnknownVersion';
}

const REPLAY_MS = 5 * 60_000;

/**
 * JetStream as a transport of Nest: runs `@On` and `@OnEveryFact` handlers, answers other agencies on the control line,
 * heals gaps, replays parked letters and reconciles. It starts, and stays up, without the broker.
 */
export class JetStreamTransport extends Server implements CustomTransportStrategy {
  override readonly transportId = Symbol('JetStream');
  readonly letters: Letters;
  readonly control: Control;
  readonly reconciliation: Reconciliation;
  private readonly verifier: Verifier;
  private readonly reader: Reader<EntityManager>;
  private readonly handlers = new Map<string, MessageHandler[]>();
  private readonly types = new Set<string>();
  private readonly readings: Reading[] = [];
  private replaying: Loop | undefined;

  constructor(private readonly parts: TransportParts) {
    super();
    const { self, app, bus, transact, directory, now } = parts;
    const raise = (alarm: Alarm): void => this.raise(alarm);
    this.verifier = new Verifier(directory);
    this.reader = new Reader({
      transact,
      store: (tx) => new PostgresReaderStore(tx),
      verifier: this.verifier,
      handle: (envelopes, tx) => this.handle(envelopes, tx),
      now,
      raise,
    });
    this.letters = new Letters(transact, this.reader, now);
    this.control = new Control({
      ...parts,
      raise,
      reader: this.reader,
      store: (work) => transact((tx) => work(new PostgresControlStore(tx))),
    });
    this.reconciliation = new Reconciliation({
      self,
      peers: () => directory.agencies().filter((agency) => agency !== self),
      channels: channelsOf(app, self),
      bus,
      store: (work) => transact((tx) => work(new PostgresReconciliationStore(tx))),
      now,
      raise,
    });
  }

  /** Handlers of one event run one after the other, in one transaction: Nest's own chain would run them at once. */
  override addHandler(pattern: unknown, callback: MessageHandler): void {
    const key = String(pattern);
    this.handlers.set(key, [...(this.handlers.get(key) ?? []), callback]);
    this.types.add(key.replace(/\.v\d+$/, ''));
    this.messageHandlers.set(key, callback);
  }

  listen(callback: (...args: unknown[]) => unknown): void {
    const { bus, app } = this.parts;
    const reader = {
      take: (messages: readonly Arrival[]) => this.take(messages),
      came: (message: Arrival) => void this.verifier.verify(message), // while the batch before it is written
    };
    for (const stream of streamsOf(app)) this.readings.push(new Reading(stream, bus, reader, this.onFault).start());
    const replay = (): Promise<boolean> => this.letters.replayAll().then(() => false);
    this.replaying = new Loop(replay, { everyMs: REPLAY_MS, onFault: this.onFault }).start();
    bus.onConnected(() => this.control.reconnected());
    bus.hear((from, body) => this.control.hear(from, body));
    this.control.start();
    this.reconciliation.start();
    callback();
  }

  /** Ends after the batches in hand; what was pulled and not applied is not acknowledged. The bus stays open. */
  async close(): Promise<void> {
    await Promise.all([
      this.control.stop(),
      this.reconciliation.stop(),
      this.replaying?.stop(),
      ...this.readings.map((reading) => reading.close()),
    ]);
  }

  on(): never {
    throw new Error('the transport has no events of its own: see NatsBus');
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- Nest's signature
  unwrap<T>(): T {
    return this.parts.bus as T;
  }

  private async take(messages: readonly Arrival[]): Promise<boolean[]> {
    await this.parts.recovery?.untilActing();
    return this.reader.take(messages);
  }

  private readonly onFault = (error: unknown): void =>
    this.raise({ kind: 'fault', reason: `reader: ${reasonOf(error)}` });

  private async handle(envelopes: readonly Envelope[], tx: EntityManager): Promise<void> {
    const began = measuredNow();
    const facts = envelopes.filter(({ channel }) => channel === 'facts');
    if (facts.length > 0) for (const handler of this.handlers.get(EVERY_FACT) ?? []) await run(handler, facts, tx);
    for (const envelope of envelopes) {
      if (!envelope.channel.startsWith('to:')) await this.dispatch(envelope, tx);
      else await this.hand(envelope, tx);
    }
    this.parts.passed?.({ step: 'apply', envelopes, began });
  }

  private async dispatch(envelope: Envelope, tx: EntityManager): Promise<void> {
    if (!this.types.has(envelope.type)) return;
    const handlers = this.handlers.get(eventKey(envelope.type, envelope.dataversion));
    if (!handlers) throw new UnknownVersion(eventKey(envelope.type, envelope.dataversion));
    const typed = { ...envelope, data: typedData(envelope) };
    for (const handler of handlers) await run(handler, typed, tx);
  }

  private async hand(envelope: Envelope, tx: EntityManager): Promise<void> {
    const { type, dataversion } = envelope;
    if (!eventDefinition(type, dataversion)) throw new UnknownVersion(eventKey(type, dataversion));
    await this.parts.exchanges?.(envelope, tx);
  }

  private raise(alarm: Alarm): void {
    if (alarm.kind === 'quarantined' && alarm.source) this.control.askHeads([alarm.source]); // the true one may be lost
    if (this.parts.raise) this.parts.raise(alarm);
    else this.logger.warn(alarm);
  }
}

async function run(handler: MessageHandler, payload: unknown, tx: EntityManager): Promise<void> {
  const result: unknown = await handler(payload, tx);
  if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
}

/** The data by the event's schema; a fact's counting stands beside it. */
function typedData({ type, dataversion, data }: Envelope): unknown {
  const definition = eventDefinition(type, dataversion);
  if (!definition || definition.internal) return data;
  const { counted } = data as { counted?: unknown };
  return { ...(definition.schema.parse(data) as object), ...(counted !== undefined && { counted }) };
}
