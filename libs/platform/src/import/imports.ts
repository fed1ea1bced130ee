import { createHmac } from 'node:crypto';
import type { FileId } from '@la-chan/contracts';
import { Directory, send, type AgencyKeys } from '@la-chan/messaging';
import { Refusal } from '@la-chan/procedure';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Desk } from '../files/desk';
import { KEYS } from '../keys';
import type { Officer } from '../officers/officer';
import { Refused } from '../problems/refused';
import { WrongRow, type Fault, type Register } from './columns';
import { filesIn } from './files-in';
import type { RegisterRow } from './read-register';
import type { Entry, Taking } from './taking';
import type { Importer } from './times';

/** What became of a file; faults where it was rejected. */
type Outcome = 'received' | 'repeated' | readonly Fault[];

/** Of files. */
export interface Counts {
  received: number;
  repeated: number;
  rejected: number;
}

/** Files in one transaction, and in memory at a time. */
const BATCH = 100;

/** Takes the files of a register in: each good one once, however often it comes. */
@Injectable()
export class Imports {
  constructor(
    private readonly desk: Desk,
    private readonly directory: Directory,
    @Inject(KEYS) private readonly keys: AgencyKeys,
  ) {}

  /** Asks for rows only as fast as they are taken in, and tells of each row of a rejected file, in their order. */
  async take<E extends Entry>(
    taking: Taking<E>,
    officer: Officer,
    rows: AsyncIterable<RegisterRow>,
    rejected: (row: RegisterRow, faults: readonly Fault[]) => void,
  ): Promise<Counts> {
    const counts: Counts = { received: 0, repeated: 0, rejected: 0 };
    const agencyNamed = (name: string) => this.directory.named(name);
    const importer = { officer, now: this.desk.clock.now(), agencyNamed };
    for await (const batch of batches(filesIn(taking.register, rows))) {
      const read = batch.map((file) => ({ file, entry: readEntry(taking, file, importer) }));
      const entries = read.flatMap(({ entry }) => (entry instanceof WrongRow ? [] : entry));
      const outcomes = await this.outcomes(taking, officer, entries);
      for (const { file, entry } of read) {
        const outcome = entry instanceof WrongRow ? entry.faults : outcomeOf(outcomes, entry);
        if (typeof outcome === 'string') counts[outcome]++;
        else {
          counts.rejected++;
          file.forEach((row, place) => rejected(row, faultsOf(outcome, place)));
        }
      }
    }
    return counts;
  }

  /** One transaction for all; when it fails, one for each, so that no file suffers for another. */
  private async outcomes<E extends Entry>(
    taking: Taking<E>,
    officer: Officer,
    entries: readonly E[],
  ): Promise<Map<E, Outcome>> {
    try {
      return await this.write(taking, officer, entries);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    const outcomes = new Map<E, Outcome>();
    for (const entry of entries) outcomes.set(entry, await this.writeAlone(taking, officer, entry));
    return outcomes;
  }

  private async writeAlone<E extends Entry>(taking: Taking<E>, officer: Officer, entry: E): Promise<Outcome> {
    try {
      return outcomeOf(await this.write(taking, officer, [entry]), entry);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return [{ row: 0, column: taking.columnOf?.(error) ?? 'number', refusal: error }];
    }
  }

  private write<E extends Entry>(taking: Taking<E>, officer: Officer, entries: readonly E[]): Promise<Map<E, Outcome>> {
    return this.desk.database.tx(officer, async (tx) => {
      const known = await digestsOf(tx, entries);
      const outcomes = new Map<E, Outcome>();
      const opened: { entry: E; digest: Buffer; id: FileId }[] = [];
      for (const entry of entries) {
        const digest = this.digest(entry);
        const before = known.get(entry.key);
        if (before) outcomes.set(entry, before.equals(digest) ? 'repeated' : taken(taking.register));
        else {
          known.set(entry.key, digest);
          outcomes.set(entry, 'received');
          opened.push({ entry, digest, id: uuid() });
        }
      }
      await all(opened.map(({ entry, id }) => taking.open(tx, officer, entry, id)));
      await keep(tx, opened);
      return outcomes;
    });
  }

  /** With the agency's key, so that a digest tells nobody else what it was made of. */
  private digest({ content }: Entry): Buffer {
    return createHmac('sha256', Buffer.from(this.keys.personsKey, 'base64')).update(content).digest();
  }
}

/** Waits for the last. A refusal is told before what failed because of it in the same transaction. */
async function all(opening: readonly Promise<unknown>[]): Promise<void> {
  const failures = (await Promise.allSettled(opening)).flatMap((one) =>
    one.status === 'rejected' ? [one.reason as Error] : [],
  );
  const first = failures.find((error) => error instanceof Refusal) ?? failures[0];
  if (first) throw first;
}

function outcomeOf<E>(outcomes: ReadonlyMap<E, Outcome>, entry: E): Outcome {
  const outcome = outcomes.get(entry);
  if (outcome === undefined) throw new Error('a file of the register was neither received nor rejected');
  return outcome;
}

/** A row with nothing wrong in it comes back too where another of its file was. */
function faultsOf(faults: readonly Fault[], row: number): readonly Fault[] {
  const own = faults.filter((fault) => fault.row === row);
  return own.length > 0 ? own : [{ row, column: 'number', refusal: new Refused('cell-beside-wrong-row') }];
}

const taken = ({ law }: Register): readonly Fault[] => [
  { row: 0, column: 'number', refusal: new Refused('number-taken', { ...(law && { law }) }) },
];

/** Of the files that have been taken in. Registers that come in at the same moment wait for each other here. */
async function digestsOf(tx: EntityManager, entries: readonly Entry[]): Promise<Map<string, Buffer>> {
  await send(tx, { name: 'import', text: `SELECT pg_advisory_xact_lock(hashtext('imported_row'))`, values: [] });
  const rows = await send<{ register: string; digest: Buffer }>(tx, {
    name: 'imported-rows',
    text: 'SELECT register, digest FROM imported_row WHERE register = ANY ($1)',
    values: [entries.map(({ key }) => key)],
  });
  return new Map(rows.map(({ register, digest }) => [register, digest]));
}

/** So that the file is not taken in again. */
async function keep(tx: EntityManager, rows: readonly { entry: Entry; digest: Buffer; id: FileId }[]): Promise<void> {
  await send(tx, {
    name: 'keep-imported-rows',
    text: 'INSERT INTO imported_row (register, digest, file_id) SELECT * FROM unnest($1::text[], $2::bytea[], $3::uuid[])',
    values: [rows.map(({ entry }) => entry.key), rows.map(({ digest }) => digest), rows.map(({ id }) => id)],
  });
}

function readEntry<E extends Entry>(taking: Taking<E>, file: readonly RegisterRow[], importer: Importer): E | WrongRow {
  try {
    return taking.entryOf(
      file.map(({ cells }) => cells),
      importer,
    );
  } catch (error) {
    if (error instanceof WrongRow) return error;
    throw error;
  }
}

async function* batches<One>(all: AsyncIterable<One>): AsyncGenerator<One[]> {
  let batch: One[] = [];
  for await (const one of all) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
