import { EventEmitter } from 'node:events';
import type { ClientBase } from 'pg';
import { pipelineOf } from './pipeline';

/** A client that keeps what is sent to it, and answers when it is told to. */
class Recording extends EventEmitter {
  readonly sent: string[] = [];
  batch: Driven | undefined;

  readonly query = (sent: string | Driven): unknown => {
    if (typeof sent === 'string') return this.sent.push(sent);
    this.batch = sent;
    const note =
      (what: string) =>
      (of: { name?: string; statement?: string } = {}): unknown =>
        this.sent.push([what, of.name ?? of.statement].filter(Boolean).join(' '));
    const [parse, bind, describe, execute, close, sync] = ['parse', 'bind', 'describe', 'execute', 'close', 'sync'].map(
      note,
    );
    const stream = { cork: () => undefined, uncork: () => undefined };
    sent.submit({ stream, parse, bind, describe, execute, close, sync });
    return undefined;
  };

  getTypeParser(): (text: string) => number {
    return Number;
  }

  take(): string[] {
    return this.sent.splice(0);
  }
}

interface Driven {
  submit(connection: object): void;
  handleRowDescription(message: object): void;
  handleDataRow(message: object): void;
  handleCommandComplete(message: object): void;
  handleReadyForQuery(): void;
  handleError(error: Error): void;
}

const statement = (name: string) => ({ name, text: `SELECT ${name}`, values: [] });

describe('statements sent in one turn of the event loop', () => {
  const client = new Recording();
  const pipeline = pipelineOf(client as unknown as ClientBase);

  it('leave together in their order, each prepared, and with one synchronisation', async () => {
    const outcomes = Promise.all(['one', 'two'].map((name) => pipeline.send(statement(name))));
    expect(client.take()).toEqual([]);
    await new Promise(setImmediate);
    expect(client.take()).toEqual(
      ['one', 'two']
        .flatMap((name) => [`close ${name}`, `parse ${name}`, `bind ${name}`, 'describe', 'execute'])
        .concat('sync'),
    );
    for (const cell of ['1', '2']) {
      client.batch?.handleRowDescription({ fields: [{ name: 'n', dataTypeID: 23 }] });
      client.batch?.handleDataRow({ fields: [cell] });
      client.batch?.handleCommandComplete({ text: 'SELECT 1' });
    }
    client.batch?.handleReadyForQuery();
    expect(await outcomes).toEqual([1, 2].map((n) => ({ rows: [{ n }], command: 'SELECT' })));
  });

  it('are neither prepared nor described again', async () => {
    const outcome = pipeline.send(statement('one'));
    await new Promise(setImmediate);
    expect(client.take()).toEqual(['bind one', 'execute', 'sync']);
    client.batch?.handleDataRow({ fields: [null] });
    client.batch?.handleCommandComplete({ text: 'SELECT 1' });
    client.batch?.handleReadyForQuery();
    expect(await outcome).toEqual({ rows: [{ n: null }], command: 'SELECT' });
  });

  it('leave before what is asked by another way', async () => {
    void pipeline.send(statement('one'));
    client.query('ROLLBACK');
    expect(client.take()).toEqual(['bind one', 'execute', 'sync', 'ROLLBACK']);
  });

  it('fail from the one on that has failed', async () => {
    const outcomes = Promise.allSettled(['one', 'two', 'three'].map((name) => pipeline.send(statement(name))));
    await new Promise(setImmediate);
    client.batch?.handleCommandComplete({ text: 'SELECT 0' });
    client.batch?.handleError(new Error('no'));
    expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    client.take();
    void pipeline.send(statement('three'));
    await new Promise(setImmediate);
    expect(client.take()).toContain('parse three');
  });
});
