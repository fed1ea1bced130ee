import { createHmac } from 'node:crypto';
import type { FileId } from '@la-chan/contracts';
import { competentAgency, Directory, send, type AgencyKeys } from '@la-chan/messaging';
import { Desk, KEYS, Persons, Refused, type Officer } from '@la-chan/platform';
import { Refusal } from '@la-chan/procedure';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { isCommuneDesk } from '../report/commune-desk';
import { Reports } from '../report/reports';
import { WrongRow, type Cells, type Fault } from './columns';
import { entryOf, type Entry, type Importer } from './import-row';
import type { RegisterRow } from './read-register';

/** What became of a row; faults where it was rejected. */
type Outcome = 'received' | 'repeated' | readonly Fault[];

export interface Counts {
  received: number;
  repeated: number;
  rejected: number;
}

/** Rows in one transaction, and in memory at a time. */
const BATCH = 100;

/** Receives the rows of a register: each good one once, however often it comes. */
@Injectable()
export class RegisterImport {
  constructor(
    private readonly desk: Desk,
    private readonly reports: Reports,
    private readonly persons: Persons,
    private readonly directory: Directory,
    @Inject(KEYS) private readonly keys: AgencyKeys,
  ) {}

  /** Asks for rows only as fast as they are received, and tells of each that was rejected, in their order. */
  async receive(
    officer: Officer,
    rows: AsyncIterable<RegisterRow>,
    rejected: (row: RegisterRow, faults: readonly Fault[]) => void,
  ): Promise<Counts> {
    const counts: Counts = { received: 0, repeated: 0, rejected: 0 };
    const importer = this.importer(officer);
    for await (const batch of batches(rows)) {
      const read = batch.map((row) => ({ row, entry: readEntry(row.cells, importer) }));
      const outcomes = await this.outcomes(
        officer,
        read.flatMap(({ entry }) => (entry instanceof WrongRow ? [] : entry)),
      );
      for (const { row, entry } of read) {
        const outcome = entry instanceof WrongRow ? entry.faults : outcomeOf(outcomes, entry);
        if (typeof outcome === 'string') counts[outcome]++;
        else {
          counts.rejected++;
          rejected(row, outcome);
        }
      }
    }
    return counts;
  }

  private importer(officer: Officer): Importer {
    const now = this.desk.clock.now();
    const byCommuneDesk = isCommuneDesk(this.directory, this.desk);
    const investigation = (unit: string) => competentAgency(this.directory, 'investigation', unit, now);
    return { officer, byCommuneDesk, now, investigation };
  }

  /** One transaction for all; when it fails, one for each, so that no row suffers for another. */
  private async outcomes(officer: Officer, entries: readonly Entry[]): Promise<Map<Entry, Outcome>> {
    try {
      return await this.write(officer, entries);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    const outcomes = new Map<Entry, Outcome>();
    for (const entry of entries) outcomes.set(entry, await this.writeAlone(officer, entry));
    return outcomes;
  }

  private async writeAlone(officer: Officer, entry: Entry): Promise<Outcome> {
    try {
      return outcomeOf(await this.write(officer, [entry]), entry);
    } catch (error) {
      if (error instanceof Refusal) return [{ column: 'number', refusal: error }];
      throw error;
    }
  }

  private write(officer: Officer, entries: readonly Entry[]): Promise<Map<Entry, Outcome>> {
    return this.desk.database.tx(officer, async (tx) => {
      const known = await digestsOf(tx, entries);
      const outcomes = new Map<Entry, Outcome>();
      const opened: NewRow[] = [];
      for (const entry of entries) {
        const digest = this.digest(entry);
        const before = known.get(entry.key);
        if (before) outcomes.set(entry, before.equals(digest) ? 'repeated' : TAKEN);
        else {
          known.set(entry.key, digest);
          outcomes.set(entry, 'received');
          opened.push({ entry, digest, id: uuid() });
        }
      }
      const opening = opened.map((row) => this.open(tx, officer, row));
      await Promise.allSettled(opening);
      await Promise.all(opening);
      await keep(tx, opened);
      return outcomes;
    });
  }

  private async open(tx: EntityManager, officer: Officer, { entry, id }: NewRow): Promise<void> {
    const { key: number, unit, underWay, receivedAt, events } = entry;
    const [reporter, account] = await Promise.all([
      entry.reporter && this.persons.seal(tx, entry.reporter),
      this.persons.sealText(tx, entry.account),
    ]);
    await this.reports.open('', officer, receivedAt, () => events(id, { reporter, account }), {
      id,
      number,
      unit,
      underWay,
      tx,
    });
  }

  /** With the agency's key, so that a digest tells nobody else what it was made of. */
  private digest({ content }: Entry): Buffer {
    return createHmac('sha256', Buffer.from(this.keys.personsKey, 'base64')).update(content).digest();
  }
}

function outcomeOf(outcomes: ReadonlyMap<Entry, Outcome>, entry: Entry): Outcome {
  const outcome = outcomes.get(entry);
  if (outcome === undefined) throw new Error('a row of the register was neither received nor rejected');
  return outcome;
}

interface NewRow {
  readonly entry: Entry;
  readonly digest: Buffer;
  readonly id: FileId;
}

const TAKEN: readonly Fault[] = [
  { column: 'number', refusal: new Refused('number-taken', { law: 'TT 28/2020 5(8)' }) },
];

/** Of the rows that have been received. Registers that come in at the same moment wait for each other here. */
async function digestsOf(tx: EntityManager, entries: readonly Entry[]): Promise<Map<string, Buffer>> {
  await send(tx, { name: 'import', text: `SELECT pg_advisory_xact_lock(hashtext('imported_row'))`, values: [] });
  const rows = await send<{ register: string; digest: Buffer }>(tx, {
    name: 'imported-rows',
    text: 'SELECT register, digest FROM imported_row WHERE register = ANY ($1)',
    values: [entries.map(({ key }) => key)],
  });
  return new Map(rows.map(({ register, digest }) => [register, digest]));
}

/** So that the row is not received again. */
async function keep(tx: EntityManager, rows: readonly NewRow[]): Promise<void> {
  await send(tx, {
    name: 'keep-imported-rows',
    text: 'INSERT INTO imported_row (register, digest, file_id) SELECT * FROM unnest($1::text[], $2::bytea[], $3::uuid[])',
    values: [rows.map(({ entry }) => entry.key), rows.map(({ digest }) => digest), rows.map(({ id }) => id)],
  });
}

function readEntry(cells: Cells, importer: Importer): Entry | WrongRow {
  try {
    return entryOf(cells, importer);
  } catch (error) {
    if (error instanceof WrongRow) return error;
    throw error;
  }
}

async function* batches<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
