import {
  type AgencyKeys,
  Directory,
  isValid,
  quarantinedSince,
  ReadingLag,
  unheardMessages,
  validUntil,
} from '@la-chan/messaging';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { CONFIG, type Config } from '../config';
import type { Degraded } from '../health/degraded';
import { Metrics, type Readings } from '../health/metrics';
import { KEYS } from '../keys';
import { LostActs } from '../recovery/lost-acts';
import { Post } from './post';

const MOST_RELAY_LAG_MS = 30_000;
const MOST_READER_LAG_MS = 60_000;
const LATELY_MS = 24 * 3600_000;
const KEY_WARNING_MS = 14 * 24 * 3600_000;

/** How the post stands, for health and metrics. */
@Injectable()
export class PostHealth {
  private readonly lag = new ReadingLag();

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'AGENCY'>,
    @Inject(KEYS) private readonly keys: Pick<AgencyKeys, 'signing'>,
    private readonly directory: Directory,
    private readonly post: Post,
    private readonly lost: LostActs,
    private readonly clock: Clock,
    metrics: Metrics,
  ) {
    metrics.measure(() => this.standing());
    metrics.measure(() => this.sending());
    metrics.measure(() => this.reading());
  }

  /** Others can only believe what a key has signed that is in the directory and in force. */
  keyFault(): string | undefined {
    const { keyId } = this.keys.signing;
    const entry = this.directory.key(this.config.AGENCY, keyId)?.entry;
    if (!entry) return `${keyId} is not in the directory`;
    if (entry.revoked) return `${keyId} is revoked`;
    return isValid(entry, this.clock.now()) ? undefined : `${keyId} is not in force`;
  }

  /** What an operator should know although the agency can work. */
  async degraded(): Promise<Degraded> {
    const { post } = this;
    const now = Date.parse(this.clock.now());
    const [backlog, reading, untrue, lost, unheard] = await Promise.all([
      post.backlog(),
      post.reading(),
      post.transact((tx) => quarantinedSince(tx, new Date(now - LATELY_MS).toISOString())),
      this.lostActs(),
      post.transact(unheardMessages),
    ]);
    const sendingMs = now - Date.parse(backlog.since ?? this.clock.now());
    const late = this.lag.look(reading.positions, performance.now()).filter(({ ms }) => ms > MOST_READER_LAG_MS);
    const differing = this.reconciled('different');
    const keyMs = this.keyEndsAt() - now;
    return {
      ...(!post.connected && { bus: 'not connected' }),
      ...(!post.recovery.acts && { recovery: post.recovery.state.reason ?? post.recovery.state.standing }),
      ...(lost > 0 && { 'lost-acts': `${lost} files and exchanges` }),
      ...(sendingMs > MOST_RELAY_LAG_MS && {
        'relay-lag': `${backlog.unsealed + backlog.unpublished} waiting for ${seconds(sendingMs)} s`,
      }),
      ...(late.length > 0 && {
        'reader-lag': late.map((lane) => `${lane.messages} of ${lane.source} ${lane.channel}`).join(', '),
      }),
      ...(reading.parked > 0 && { parked: String(reading.parked) }),
      ...(unheard > 0 && { unheard: `${unheard} messages without a receipt for hours` }),
      ...(untrue > 0 && { quarantine: `${untrue} in the last 24 h` }),
      ...(reading.stopped > 0 && { stopped: `${reading.stopped} channels` }),
      ...(differing > 0 && { difference: `${differing} channels differ from their journals` }),
      ...(keyMs < KEY_WARNING_MS && { 'key-expiry': `${this.keys.signing.keyId} ends in ${seconds(keyMs)} s` }),
    };
  }

  /** So many channels and epochs were found like this when they were last compared with their journals. */
  private reconciled(agreement: 'equal' | 'behind' | 'different'): number {
    const compared = this.post.transport.reconciliation.last?.comparisons ?? [];
    return compared.filter((one) => one.agreement === agreement).length;
  }

  private lostActs(): Promise<number> {
    return this.post.transact((tx) => this.lost.open(tx));
  }

  private keyEndsAt(): number {
    const known = this.directory.key(this.config.AGENCY, this.keys.signing.keyId);
    return known ? validUntil(known.entry) : Infinity;
  }

  private standing(): Readings {
    const ends = this.keyEndsAt();
    const unanswered = this.post.transport.reconciliation.last?.unanswered.length ?? 0;
    return {
      lachan_bus_connected: this.post.connected ? 1 : 0,
      lachan_recovering: this.post.recovery.acts ? 0 : 1,
      ...(Number.isFinite(ends) && { lachan_signing_key_valid_until_seconds: ends / 1000 }),
      lachan_reconciliation_channels: [
        ...(['equal', 'behind', 'different'] as const).map(
          (agreement) => [{ agreement }, this.reconciled(agreement)] as const,
        ),
        [{ agreement: 'unanswered' }, unanswered],
      ],
    };
  }

  private async sending(): Promise<Readings> {
    const { unsealed, unpublished, since } = await this.post.backlog();
    const ms = since === undefined ? 0 : Date.parse(this.clock.now()) - Date.parse(since);
    return {
      lachan_relay_waiting_entries: [
        [{ step: 'seal' }, unsealed],
        [{ step: 'publish' }, unpublished],
      ],
      lachan_relay_lag_seconds: Math.max(0, ms) / 1000,
    };
  }

  private async reading(): Promise<Readings> {
    const [{ positions, gaps, parked, discarded, quarantined, stopped }, lost] = await Promise.all([
      this.post.reading(),
      this.lostActs(),
    ]);
    const lanes = this.lag.look(positions, performance.now());
    return {
      lachan_reader_waiting_messages: lanes.map(({ source, channel, messages }) => [{ source, channel }, messages]),
      lachan_reader_lag_seconds: lanes.map(({ source, channel, ms }) => [{ source, channel }, ms / 1000]),
      lachan_lost_act_files: lost,
      lachan_reader_gaps: gaps,
      lachan_stopped_channels: stopped,
      lachan_parked_letters: parked,
      lachan_discarded_letters: discarded,
      lachan_quarantined_messages: quarantined,
    };
  }
}

const seconds = (ms: number): number => Math.round(ms / 1000);
