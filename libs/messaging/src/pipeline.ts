import type { Duplex } from 'node:stream';
import * as pg from 'pg';

/** Prepared once per connection under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface Outcome<Row> {
  readonly rows: Row[];
  /** The word that the server answers with: `INSERT`, `COMMIT`. */
  readonly command: string;
}

interface Column {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

interface Prepared {
  readonly text: string;
  readonly columns: readonly Column[];
}

type Cells = readonly (string | null)[];
type Value = string | Buffer | null;

class Sent {
  readonly rows: Cells[] = [];
  columns: readonly Column[] = [];
  command = '';
  readonly outcome: Promise<Outcome<object>>;
  resolve!: (outcome: Outcome<object>) => void;
  reject!: (error: unknown) => void;

  constructor(
    readonly statement: Statement,
    readonly values: readonly Value[],
  ) {
    this.outcome = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
  }

  done(): void {
    try {
      this.resolve({ rows: this.rows.map((cells) => rowOf(this.columns, cells)), command: this.command });
    } catch (error) {
      this.reject(error);
    }
  }
}

/** What of the driver's connection a batch uses; its published types are of an older release. */
interface Wire {
  readonly stream: Duplex;
  parse(statement: { readonly name: string; readonly text: string }): void;
  bind(bound: { readonly statement: string; readonly values: readonly Value[] }): void;
  describe(what: { readonly type: 'P' }): void;
  execute(): void;
  close(what: { readonly type: 'S'; readonly name: string }): void;
  sync(): void;
}

interface Types {
  getTypeParser(oid: number, format: 'text'): Column['parse'];
}

const { prepareValue } = (pg as unknown as { readonly utils: { readonly prepareValue: (value: unknown) => Value } })
  .utils;

/**
 * Statements that leave in one write and are answered in one: the server is asked to catch up once, behind the last of
 * them, and a statement is described only when it is prepared. When one fails, those behind it fail with it.
 */
class Batch extends pg.Query {
  private readonly sent: Sent[] = [];
  private answered = 0;

  constructor(
    private readonly types: Types,
    private readonly prepared: Map<string, Prepared>,
  ) {
    super('');
  }

  add(statement: Statement): Promise<Outcome<object>> {
    const sent = new Sent(statement, statement.values.map(prepareValue));
    this.sent.push(sent);
    return sent.outcome;
  }

  override readonly submit = (connection: unknown): void => {
    const wire = connection as Wire;
    wire.stream.cork();
    for (const sent of this.sent) {
      const { name, text } = sent.statement;
      const known = this.prepared.get(name);
      const isKnown = known?.text === text;
      if (isKnown) sent.columns = known.columns;
      else {
        wire.close({ type: 'S', name }); // an attempt that failed may have got so far
        wire.parse({ name, text });
      }
      wire.bind({ statement: name, values: sent.values });
      if (!isKnown) wire.describe({ type: 'P' });
      wire.execute();
    }
    wire.sync();
    wire.stream.uncork();
  };

  handleRowDescription({ fields }: { fields: readonly pg.FieldDef[] }): void {
    const sent = this.sent[this.answered]!;
    sent.columns = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: this.types.getTypeParser(dataTypeID, 'text'),
    }));
  }

  handleDataRow({ fields }: { fields: Cells }): void {
    this.sent[this.answered]!.rows.push(fields);
  }

  handleCommandComplete({ text: answer }: { text: string }): void {
    const sent = this.sent[this.answered++]!;
    const { name, text } = sent.statement;
    this.prepared.set(name, { text, columns: sent.columns });
    sent.command = answer.split(' ', 1)[0]!;
  }

  handleReadyForQuery(): void {
    for (const sent of this.sent) sent.done();
  }

  handleError(error: unknown): void {
    for (const sent of this.sent.slice(0, this.answered)) sent.done();
    // The last first: the stack that the error keeps is then of the statement that has failed.
    for (const sent of this.sent.slice(this.answered).reverse()) sent.reject(error);
  }
}

function rowOf(columns: readonly Column[], cells: Cells): object {
  const row: Record<string, unknown> = {};
  columns.forEach(({ name, parse }, index) => {
    const cell = cells[index] ?? null;
    row[name] = cell === null ? null : parse(cell);
  });
  return row;
}

/** What is sent over a connection in one turn of the event loop leaves together, in its order. */
class Pipeline {
  private readonly prepared = new Map<string, Prepared>();
  private readonly query: (batch: Batch) => unknown;
  private waiting: Batch | undefined;

  constructor(private readonly client: pg.ClientBase) {
    const query = client.query.bind(client) as (...sent: unknown[]) => unknown;
    this.query = query;
    const inOrder = (...sent: unknown[]): unknown => {
      this.leave();
      return query(...sent);
    };
    Object.assign(client, { query: inOrder });
  }

  send(statement: Statement): Promise<Outcome<object>> {
    if (!this.waiting) {
      this.waiting = new Batch(this.client, this.prepared);
      process.nextTick(() => this.leave());
    }
    return this.waiting.add(statement);
  }

  private leave(): void {
    const batch = this.waiting;
    this.waiting = undefined;
    if (batch) this.query(batch);
  }
}

const pipelines = new WeakMap<pg.ClientBase, Pipeline>();

export function pipelineOf(client: pg.ClientBase): Pipeline {
  const known = pipelines.get(client);
  if (known) return known;
  const pipeline = new Pipeline(client);
  pipelines.set(client, pipeline);
  return pipeline;
}
