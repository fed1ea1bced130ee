import type { AppName } from '@la-chan/contracts';
import {
  type AgencyKeys,
  type Alarm,
  type Backlog,
  Directory,
  type Envelope,
  Exchanges,
  JetStreamTransport,
  NatsBus,
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
import { dataSource } from '../database/data-source';
import { Database } from '../database/database';
import { Metrics } from '../health/metrics';
import { KEYS } from '../keys';
import { systemOf } from '../officers/officer';
import { LostActs } from '../recovery/lost-acts';
import { inRequest, type RequestContext, traceparentOf } from '../request';

const MOST_LAG_MS = 30_000;

/** What the agency sends and receives over the bus. Nothing here is needed for the agency's own work. */
@Injectable()
export class Post {
  readonly transport: JetStreamTransport;
  readonly recovery: Recovery;
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
  ) {
    const { AGENCY: self, NATS_URL: servers, DATABASE_RELAY_URL: url } = config;
    const signer = signerOf(keys);
    const now = (): string => clock.now();
    const raise = (alarm: Alarm): void => this.alarm(alarm);
    const onFault = (error: unknown): void => this.alarm({ kind: 'fault', reason: `bus: ${String(error)}` });
    this.bus = new NatsBus({ servers, agency: self, seed: keys.busSeed, onFault });
    this.relaySource = dataSource({ url, name: `la-chan relay ${self}`, poolSize: 3 });
    this.recovery = new Recovery({
      self,
      peers: () => directory.agencies().filter((agency) => agency !== self),
      counts: (agency) => directory.runs(agency, 'reporting'),
      bus: this.bus,
      verifier: new Verifier(directory),
      store: new PostgresRecoveryStore(this.relaySource),
      restore: (acts, { whole, silent }) =>
        this.transact((tx) => lost.keep(tx, acts, { whole, allHeard: silent.length === 0 })),
      raise,
    });
    const { bus, recovery } = this;
    lost.acting = () => recovery.acts;
    this.relay = new Relay({ store: new PostgresRelayStore(this.relaySource), bus, signer, recovery, now, raise });
    this.transport = new JetStreamTransport({
      self,
      app,
      bus: this.bus,
      directory,
      recovery,
      signer,
      transact: (work) => this.transact(work),
      exchanges: (envelope, tx) => inRequest(contextOf(envelope), () => exchanges.receive(envelope, tx)),
      now,
      raise,
    });
    this.measure();
  }

  async start(): Promise<void> {
    await this.relaySource.initialize();
    this.database.afterCommit(() => this.relay.wake());
    this.recovery.start();
    this.relay.start();
  }

  /** Before the transport is closed: what waits for a bus that is not there would wait for ever. */
  async giveUp(): Promise<void> {
    await this.recovery.stop();
    if (!this.bus.connected) await this.bus.close();
  }

  /** After the transport was closed. What is journalled and not sent waits for the next start. */
  async stop(): Promise<void> {
    await this.relay.stop();
    await this.bus.close();
    if (this.relaySource.isInitialized) await this.relaySource.destroy();
  }

  /** As the officer `system`, in a transaction of its own. */
  transact<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.own(systemOf(this.config.AGENCY), work);
  }

  backlog(): Promise<Backlog> {
    return this.relay.backlog();
  }

  reading(): Promise<ReadingState> {
    return this.transact(readingState);
  }

  /** What an operator should know although the agency can work. */
  async degraded(): Promise<string[]> {
    const [backlog, reading, lost] = await Promise.all([
      this.backlog(),
      this.reading(),
      this.transact((tx) => this.lost.open(tx)),
    ]);
    const lag = backlog.since === undefined ? 0 : Date.parse(this.clock.now()) - Date.parse(backlog.since);
    const differing = this.reconciled('different');
    return [
      this.bus.connected ? '' : 'bus: not connected',
      this.recovery.acts ? '' : `recovery: ${this.recovery.state.reason ?? this.recovery.state.standing}`,
      lost > 0 ? `files and exchanges with lost acts: ${lost}` : '',
      lag > MOST_LAG_MS
        ? `relay: ${backlog.unsealed + backlog.unpublished} waiting for ${Math.round(lag / 1000)} s`
        : '',
      reading.parked > 0 ? `parked: ${reading.parked}` : '',
      reading.stopped > 0 ? `stopped channels: ${reading.stopped}` : '',
      differing > 0 ? `channels that differ from their journals: ${differing}` : '',
    ].filter((sentence) => sentence !== '');
  }

  /** So many channels and epochs were found like this when they were last compared with their journals. */
  private reconciled(agreement: 'equal' | 'behind' | 'different'): number {
    const compared = this.transport.reconciliation.last?.comparisons ?? [];
    return compared.filter((one) => one.agreement === agreement).length;
  }

  /** Others can only believe what a key in the directory has signed. */
  keyFault(): string | undefined {
    const { keyId } = this.keys.signing;
    const known = this.directory.key(this.config.AGENCY, keyId);
    if (!known) return `${keyId} is not in the directory`;
    return known.entry.revoked ? `${keyId} is revoked` : undefined;
  }

  /** Counts it, and logs it for an operator. */
  alarm(alarm: Alarm): void {
    this.metrics.alarms.inc({ kind: alarm.kind });
    this.log.warn({ alarm }, alarm.kind);
  }

  private measure(): void {
    this.metrics.gauge('lachan_relay', 'Journal entries that wait for the bus, and for how long', 'of', async () => {
      const { unsealed, unpublished, since } = await this.backlog();
      const seconds = since === undefined ? 0 : (Date.parse(this.clock.now()) - Date.parse(since)) / 1000;
      return { unsealed, unpublished, seconds: Math.max(0, seconds) };
    });
    this.metrics.gauge('lachan_reading', 'Messages of other agencies', 'of', async () => {
      const { behind, parked, discarded, quarantined, stopped } = await this.reading();
      return { behind, parked, discarded, quarantined, stopped, connected: this.bus.connected ? 1 : 0 };
    });
    this.metrics.gauge('lachan_reconciliation', 'Channels beside the journals that they come from', 'of', async () => ({
      equal: this.reconciled('equal'),
      behind: this.reconciled('behind'),
      different: this.reconciled('different'),
      unanswered: this.transport.reconciliation.last?.unanswered.length ?? 0,
    }));
  }
}

/** What a message starts here belongs to the trace of the act that sent it. */
const contextOf = ({ id, traceparent }: Envelope): RequestContext => ({
  id,
  traceparent: traceparentOf(traceparent),
  language: 'vi',
});
