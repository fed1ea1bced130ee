import { type Line, onClose, testLine } from '@la-chan/testing';
import type { DataSource } from 'typeorm';
import { dataSource } from '../../libs/platform/src/database/data-source';
import { isWorthRetrying } from '../../libs/platform/src/database/faults';
import { isTransient } from '../../libs/messaging/src/faults';
import { probeDatabase } from './probe';

const SILENCE_MS = 3000;

let line: Line;
let url: string;
let source: DataSource;

beforeAll(async () => {
  const database = new URL((await probeDatabase()).relay);
  line = await testLine(Number(database.port));
  url = Object.assign(database, { port: String(line.port) }).href;
  source = await connect(1);
});

/** Over the line; with one connection, who waits for it in vain keeps everybody waiting. */
async function connect(poolSize: number, silenceMs = SILENCE_MS): Promise<DataSource> {
  const connected = await dataSource({ url, name: 'silent', poolSize, silenceMs }).initialize();
  onClose(() => connected.destroy());
  return connected;
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'none',
    (error: unknown) => error,
  );

async function isGivenUp(work: Promise<unknown>): Promise<void> {
  const error = await failure(work);
  expect([isTransient(error), isWorthRetrying(error)]).toEqual([true, true]);
  expect(await source.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
}

it('a statement whose answer is lost fails as if the database were away, and the next has a new connection', async () => {
  await source.query('SELECT 1');
  line.hush();

  await isGivenUp(source.query('SELECT 1'));
});

it('so does the beginning of a transaction', async () => {
  await source.query('SELECT 1');
  line.hush();

  await isGivenUp(source.transaction((tx) => tx.query('SELECT 1')));
});

it('and so does its end', async () => {
  await isGivenUp(
    source.transaction(async (tx) => {
      await tx.query('SELECT 1');
      line.hush();
    }),
  );
});

it('a connection whose statements may take longer is not given up', async () => {
  const patient = await connect(1, 0);
  const pid = async (): Promise<unknown> => (await patient.query<object[]>('SELECT pg_backend_pid()'))[0];
  const before = await pid();

  await patient.query(`SELECT pg_sleep(${(2 * SILENCE_MS) / 1000})`);

  expect(await pid()).toEqual(before);
});
