import type { AgencyId, AppName, Moment } from '@la-chan/contracts';
import {
  AckPolicy,
  connect,
  DeliverPolicy,
  DiscardPolicy,
  nanos,
  nkeyAuthenticator,
  RetentionPolicy,
  StorageType,
  type ConsumerConfig,
  type JetStreamManager,
  type NatsConnection,
  type StreamConfig,
} from 'nats';
import type { Directory } from './directory';
import {
  consumerOf,
  filterOf,
  inboxOf,
  KEPT,
  ownConsumerOf,
  ownFilterOf,
  STREAMS,
  streamsOf,
  subjectsOf,
  type Stream,
} from './streams';
import { natsPlaces } from './nats-places';
import { PROVISIONER } from './permissions';

export interface Participant {
  readonly id: AgencyId;
  readonly app: AppName;
}

export interface ProvisionOptions {
  /** 3 on a cluster. */
  readonly replicas?: number;
  /** Of each stream; at the limit new messages are refused and wait in the journals, none is dropped. */
  readonly maxBytes?: number;
}

/** The agencies in force, each once. */
export const participantsOf = (directory: Directory, at: Moment): Participant[] => [
  ...new Map(directory.inForce(at).map(({ agency: id, app }) => [id, { id, app }])).values(),
];

const DEDUPE_WINDOW_MS = 120_000;
const ACK_WAIT_MS = 30_000;
const READ_AT_ONCE = 2048;
/** What an agency takes back of its own it never acknowledges. */
const WITHOUT_END = -1;

const streamConfig = (stream: Stream, { replicas = 1, maxBytes = -1 }: ProvisionOptions): Partial<StreamConfig> => ({
  name: stream,
  subjects: subjectsOf(stream),
  retention: stream === 'EXCHANGE' ? RetentionPolicy.Workqueue : RetentionPolicy.Limits,
  storage: StorageType.File,
  discard: DiscardPolicy.New,
  max_bytes: maxBytes,
  num_replicas: replicas,
  duplicate_window: nanos(DEDUPE_WINDOW_MS),
  allow_direct: false,
});

const consumerConfig = (durable_name: string, filter_subject: string, max_ack_pending: number): ConsumerConfig =>
  ({
    durable_name,
    filter_subject,
    deliver_policy: DeliverPolicy.All,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(ACK_WAIT_MS),
    max_deliver: -1,
    max_ack_pending,
  }) as ConsumerConfig;

/** Makes what is missing of the streams and consumers, and changes what differs. May be repeated at any time; removes nothing. */
export async function provision(
  connection: NatsConnection,
  participants: readonly Participant[],
  options: ProvisionOptions = {},
): Promise<void> {
  const manager = await connection.jetstreamManager({ checkAPI: false });
  for (const stream of STREAMS) await ensureStream(manager, streamConfig(stream, options));
  for (const { id, app } of participants) {
    for (const stream of streamsOf(app))
      await ensureConsumer(manager, stream, consumerConfig(consumerOf(stream, id), filterOf(stream, id), READ_AT_ONCE));
    for (const stream of KEPT) {
      const own = consumerConfig(ownConsumerOf(stream, id), ownFilterOf(stream, id), WITHOUT_END);
      await ensureConsumer(manager, stream, own);
    }
  }
}

async function ensureStream(manager: JetStreamManager, config: Partial<StreamConfig>): Promise<void> {
  const name = config.name ?? '';
  const known = await manager.streams.info(name).catch(unlessMissing);
  if (!known) await manager.streams.add(config);
  else if (differs(known.config, config)) await manager.streams.update(name, config);
}

async function ensureConsumer(manager: JetStreamManager, stream: Stream, config: ConsumerConfig): Promise<void> {
  const known = await manager.consumers.info(stream, config.durable_name ?? '').catch(unlessMissing);
  if (!known) await manager.consumers.add(stream, config);
  else if (differs(known.config, config)) await manager.consumers.update(stream, config.durable_name ?? '', config);
}

const differs = (known: object, wanted: object): boolean =>
  Object.entries(wanted).some(
    ([key, value]) => JSON.stringify((known as Record<string, unknown>)[key]) !== JSON.stringify(value),
  );

function unlessMissing(error: unknown): undefined {
  const code = (error as { api_error?: { code?: number } }).api_error?.code;
  if (code !== 404) throw error;
}

const HANDSHAKE_MS = 3_000;
const MOST_HANDSHAKES = 5;

/** Connects as the user that provisions, whose rights are `adminPermissions()`. A server that falls silent is asked again. */
export async function connectProvisioner(servers: string, seed: string, caFile?: string): Promise<NatsConnection> {
  for (let handshake = 1; ; handshake++) {
    try {
      return await connect({
        ...natsPlaces(servers, caFile),
        name: PROVISIONER,
        inboxPrefix: inboxOf(PROVISIONER),
        authenticator: nkeyAuthenticator(Buffer.from(seed)),
        maxReconnectAttempts: -1,
        timeout: HANDSHAKE_MS,
      });
    } catch (error) {
      const { code } = error as { code?: string };
      if (code !== 'TIMEOUT' || handshake === MOST_HANDSHAKES) throw error;
    }
  }
}
