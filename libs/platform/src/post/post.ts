import type { AppName } from '@la-chan/contracts';
import {
  type AgencyKeys,
  type Alarm,
  type Backlog,
  Directory,
  type Envelope,
  Exchanges,
  isInForce,
  JetStreamTransport,
  NatsBus,
  type Passed,
  PostgresRecoveryStore,
  PostgresRelayStore,
  type ReadingState,
  readingState,
  Recovery,
  Relay,
  signerOf,
  Verifier,
} from '@la-chan/messaging';
import { Inject, Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { DataSource, EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { APP, CONFIG, type Config } from '../config';
import { connect, dataSource } from '../database/data-source';
import { Database } from '../database/database';
import { Metrics } from '../health/metrics';
import { KEYS } from '../keys';
import { systemOf } from '../officers/officer';
import { LostActs } from '../recovery/lost-acts';
import { Silence } from './silence';
import { inRequest, type RequestContext, traceparentOf } from '../request';
import { attributesOf, Tracing } from '../tracing/tracing';

/** What the agency sends and receives over the bus. Nothing here is needed for the agency's own work. */
@Injectable()
export class Post {
  readonly transport: JetStreamTransport;
  readonly recovery: Recovery;
  readonly silence: Silence;
  private readonly bus: NatsBus;
  private readonly relay: Relay;
  private readonly relaySource: DataSource;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(APP) app: AppName,
    @Inject(KEYS) private readonly keys: AgencyKeys,
    private readonly directory: Directory,
    exchanges: Exchanges,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
    private readonly lost: LostActs,
    private readonly log: PinoLogger,
    tracing: Tracing,
  ) {
    const { AGENCY: self, NATS_URL: servers, NATS_CA_FILE: caFile, DATABASE_RELAY_URL: url } = config;
    const signer = signerOf(keys);
    const now = (): string => clock.now();
    const raise = (alarm: Alarm): void => this.alarm(alarm);
    const passed: Passed | undefined = tracing.collects ? (passage) => tracing.passed(passage) : undefined;
    const onFault = (error: unknown): void => this.alarm({ kind: 'fault', reason: `bus: ${String(error)}` });
    this.bus = new NatsBus({ servers, caFile, agency: self, seed: keys.busSeed, onFault });
    this.relaySource = dataSource({ url, name: `la-chan relay ${self}`, poolSize: 3 });
    this.recovery = new Recovery({
      self,
      peers: () => directory.agencies().filter((agency) => agency !== self),
      counts: (agency) => directory.runs(agency, 'reporting'),
      bus: this.bus,
      signer,
      verifier: new Verifier(directory),
      store: new PostgresRecoveryStore(this.relaySource),
      restore: (acts, { whole, silent }) =>
        this.transact((tx) => lost.keep(tx, acts, { whole, allHeard: silent.length === 0 })),
      now,
      raise,
    });
    const { bus, recovery } = this;
    lost.acting = () => recovery.acts;
    this.silence = new Silence(now);
    this.relay = new Relay({
      store: new PostgresRelayStore(this.relaySource),
      bus,
      signer,
      // What a key seals that is revoked or over, nobody would believe: it waits for the next one.
      recovery: { held: () => (this.keyIsInForce() ? recovery.held() : 'all'), doubt: () => recovery.doubt() },
      now,
      raise,
      ...(passed && { passed }),
    });
    this.transport = new JetStreamTransport({
      self,
      app,
      bus: this.bus,
      directory,
      recovery,
      signer,
      transact: (work) => this.transact(work),
      exchanges: (envelope, tx) =>
        inRequest(contextOf(envelope), () =>
          tracing.within({ name: `react ${envelope.type}`, kind: 'consumer', attributes: attributesOf(envelope) }, () =>
            exchanges.receive(envelope, tx),
          ),
        ),
      heard: (agency) => this.silence.heard(agency),
      now,
      raise,
      ...(passed && { passed }),
    });
  }

  async start(): Promise<void> {
    await connect(this.relaySource);
    this.database.afterCommit(() => this.relay.wake());
    this.recovery.start();
    this.relay.start();
  }

  /** Before the transport is closed: what waits for a bus that is not there would wait for ever. */
  async giveUp(): Promise<void> {
    await this.recovery.stop();
    if (!this.bus.connected) await this.bus.close();
  }

  /** After the transport was closed. What is journalled is sent, if the bus is there; else it waits for the next start. */
  async stop(): Promise<void> {
    await this.relay.stop();
    if (this.bus.connected)
      await this.sendTheRest().catch((error: unknown) => this.log.warn({ err: error }, 'not sent'));
    await this.bus.close();
    if (this.relaySource.isInitialized) await this.relaySource.destroy();
  }

  private async sendTheRest(): Promise<void> {
    while (await this.relay.seal());
    while (await this.relay.publish());
  }

  private keyIsInForce(): boolean {
    const known = this.directory.key(this.config.AGENCY, this.keys.signing.keyId);
    return known !== undefined && isInForce(known.entry, this.clock.now());
  }

  /** As the officer `system`, in a transaction of its own. */
  transact<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.own(systemOf(this.config.AGENCY), work);
  }

  get connected(): boolean {
    return this.bus.connected;
  }

  backlog(): Promise<Backlog> {
    return this.relay.backlog();
  }

  reading(): Promise<ReadingState> {
    return this.database.read(systemOf(this.config.AGENCY), readingState);
  }

  /** Counts it, and logs it for an operator. */
  alarm(alarm: Alarm): void {
    this.metrics.alarms.inc({ kind: alarm.kind });
    this.log.warn({ alarm }, alarm.kind);
  }
}

/** What a message starts here belongs to the trace of the act that sent it. */
const contextOf = ({ id, traceparent }: Envelope): RequestContext => ({
  id,
  traceparent: traceparentOf(traceparent),
  language: 'vi',
});
