import { streamOf } from '@la-chan/messaging';
import { LastingClient } from '../database/data-source';
import { PATIENCE_MS, within } from './patience';

/** Questions need not wait for each other; the driver's types do not know it. */
const PIPELINED: object = { pipeline: true };

/** A connection beside the pool: a pool that is busy is not a database that is away. One that was silent is given up. */
export class OwnLine {
  private client: Promise<LastingClient> | undefined;

  constructor(
    private readonly url: string,
    private readonly name: string,
  ) {}

  async ask<Row extends object>(sql: string): Promise<Row[]> {
    const client = (this.client ??= this.open());
    try {
      return await within(
        PATIENCE_MS,
        client.then(async (open) => (await open.query<Row>(sql)).rows),
      );
    } catch (error) {
      if (this.client === client) this.close();
      throw error;
    }
  }

  close(): void {
    const closing = this.client;
    this.client = undefined;
    closing?.then(destroy, () => undefined);
  }

  private async open(): Promise<LastingClient> {
    const options = { connectionString: this.url, application_name: this.name, connectionTimeoutMillis: PATIENCE_MS };
    const client = new LastingClient({ ...options, ...PIPELINED });
    await client.connect();
    return client;
  }
}

/** The other end may not hear a farewell. */
const destroy = (client: LastingClient): unknown => streamOf(client).destroy();
