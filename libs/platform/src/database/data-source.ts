import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isTransient, streamOf } from '@la-chan/messaging';
import { Client, types, type ClientConfig } from 'pg';
import { DataSource, DefaultNamingStrategy, type EntitySchema } from 'typeorm';
import type { Migration } from './migrate';

export interface DataSourceOptions {
  readonly url: string;
  readonly name: string;
  readonly tables?: readonly EntitySchema[];
  readonly migrations?: readonly Migration[];
  readonly poolSize?: number;
  /** How long it waits for the server to take it in, and work for a connection. */
  readonly patienceMs?: number;
  /** By default half a minute; 0 waits for ever, for statements that may take longer. */
  readonly silenceMs?: number;
}

/** Columns are the snake_case of their properties, so that a table needs to name none. */
class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return custom ?? snakeCase([...prefixes, property].join('_'));
  }
}

export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [types.builtins.INT8]: Number,
  [types.builtins.DATE]: String,
  [types.builtins.TIMESTAMPTZ]: (text) => (/^-?infinity$/.test(text) ? text : new Date(text).toISOString()),
};

const standard = types.getTypeParser as (oid: number, format: 'text') => (text: string) => unknown;

/** What waits for a server that is away waits no longer than this. The server's own statements are shorter. */
const SILENCE_MS = 30_000;

interface LastingConfig extends ClientConfig {
  readonly silenceMs?: number;
}

/**
 * A connection that is cut fails the statement in hand, and that is what is dealt with. Cut between two statements it
 * has nobody who listens, and the event alone would end the process. One that is half open tells neither end: when
 * nothing has been heard on it for so long, it is taken for cut.
 */
export class LastingClient extends Client {
  constructor(config: LastingConfig) {
    super(config);
    const { silenceMs = SILENCE_MS } = config;
    this.on('error', () => undefined);
    if (silenceMs > 0) this.once('connect', () => giveUpAfter(silenceMs, streamOf(this)));
  }
}

function giveUpAfter(silenceMs: number, stream: Socket): void {
  const silent = Object.assign(new Error('nothing was heard from the database'), { code: 'ETIMEDOUT' });
  const timer = setTimeout(() => stream.destroy(silent), silenceMs).unref();
  stream.on('data', () => timer.refresh());
  stream.once('close', () => clearTimeout(timer));
}

/** A pool on the agency's database. Instants are read as ISO text in UTC, days as text, bigint as number. */
export const dataSource = ({
  url,
  name,
  tables = [],
  migrations = [],
  poolSize = 10,
  patienceMs = 5000,
  silenceMs,
}: DataSourceOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    applicationName: name,
    entities: [...tables],
    migrations: [...migrations],
    namingStrategy: new SnakeCase(),
    synchronize: false,
    installExtensions: false,
    poolSize,
    connectTimeoutMS: patienceMs,
    poolErrorHandler: () => undefined,
    extra: {
      Client: LastingClient,
      silenceMs,
      pipeline: true,
      keepAlive: true,
      types: { getTypeParser: (oid: number, format: 'text') => parsers[oid] ?? standard(oid, format) },
    },
  });

const RETRY_MS = 500;

/** Connects it; a server that is away or slow is waited for. */
export async function connect(source: DataSource): Promise<DataSource> {
  for (;;) {
    try {
      return await source.initialize();
    } catch (error) {
      if (!isTransient(error)) throw error;
      await sleep(RETRY_MS);
    }
  }
}
