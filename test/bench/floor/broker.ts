import {
  connect,
  type ConsumerMessages,
  type JetStreamClient,
  type NatsConnection,
  RetentionPolicy,
  StorageType,
} from 'nats';

const SUBJECT = 'floor.facts';
const STREAM = 'FLOOR';
/** Under way at once, as many as the relay publishes. */
const PIPELINED = 512;

/** JetStream without anything of ours: a stream on disk, published to with the client as it is. */
export class BareStream {
  private delivered: ConsumerMessages | undefined;

  private constructor(
    readonly connection: NatsConnection,
    private readonly stream: JetStreamClient,
  ) {}

  static async open(servers: string): Promise<BareStream> {
    const connection = await connect({ servers });
    const manager = await connection.jetstreamManager();
    await manager.streams.add({
      name: STREAM,
      subjects: [SUBJECT],
      storage: StorageType.File,
      retention: RetentionPolicy.Limits,
    });
    return new BareStream(connection, connection.jetstream());
  }

  async publish(text: string): Promise<void> {
    await this.stream.publish(SUBJECT, text);
  }

  /** Messages a second. */
  async publishAll(texts: readonly string[]): Promise<number> {
    const began = performance.now();
    for (let from = 0; from < texts.length; from += PIPELINED)
      await Promise.all(texts.slice(from, from + PIPELINED).map((text) => this.publish(text)));
    return (texts.length * 1000) / (performance.now() - began);
  }

  /** Each message as it is delivered, from now on. */
  async deliver(heard: (text: string) => Promise<void>): Promise<void> {
    const manager = await this.connection.jetstreamManager();
    await manager.consumers.add(STREAM, {
      durable_name: 'floor',
      deliver_policy: 'new' as never,
      ack_policy: 'explicit' as never,
    });
    const consumer = await this.stream.consumers.get(STREAM, 'floor');
    const messages = await consumer.consume();
    this.delivered = messages;
    void (async () => {
      for await (const message of messages) {
        await heard(message.string());
        message.ack();
      }
    })();
  }

  async close(): Promise<void> {
    await this.delivered?.close();
    await this.connection.close();
  }
}
