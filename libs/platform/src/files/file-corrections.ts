import type {
  correctionNotice,
  DraftEvent,
  EntryCorrected,
  EntryCorrection,
  FileId,
  Moment,
  Unborne,
} from '@la-chan/contracts';
import type { Exchange } from '@la-chan/messaging';
import {
  basesOf,
  correctedAsTold,
  correctionOf,
  type FileRow,
  type HistoryEntry,
  type KnownPersons,
  putRight,
} from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../officers/officer';
import type { Desk } from './desk';
import { askedAgain, askedAsTold, type Bearing, borneBy } from './asked-again';
import type { Filed, FileTable, Recorded } from './file-table';
import type { Acting, Files } from './files';
import type { Law } from './law';
import { type Evolving, foldings, recorded } from './refold';
import { toldOf } from './told';
import { tellRightly } from './tell-rightly';

/** By which somebody may have been too young. */
const BY_AGE = ['occurredAt', 'article', 'clause', 'chargedWith', 'verdicts'] as const;

interface Righting {
  readonly entry: string;
  readonly changes: object;
}

/** The corrections of a file. */
export type Made<File> = (history: readonly Recorded[], file: File) => readonly EntryCorrected[];

/** What else follows where an entry of a file was put right, beside what whoever was told otherwise is told. */
export type Follows<File> = (
  tx: EntityManager,
  after: Filed<File>,
  before: Filed<File>,
  officer: Officer,
) => Promise<void>;

/** Entries of a procedure's files are put right: by their officers, and as other agencies put right what they have told. */
export class FileCorrections<
  File extends FileRow<Status>,
  Status extends string,
  Act extends string,
  Event extends DraftEvent,
> {
  readonly follows: Follows<File>[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly law: Law<File, Status, Act, Event>,
    private readonly rows: FileTable<File>,
    private readonly files: Pick<Files<File, Status, Act, Event>, 'act' | 'deadlines'>,
  ) {}

  get table(): string {
    return this.rows.name;
  }

  correct(id: FileId, acting: Acting<File>, correction: EntryCorrection): Promise<File> {
    const { officer, tx } = acting;
    const within = (tx: EntityManager) => this.corrected(id, { ...acting, tx }, correction);
    return tx ? within(tx) : this.desk.database.tx(officer, within);
  }

  private async corrected(
    id: FileId,
    acting: Acting<File> & { readonly tx: EntityManager },
    correction: EntryCorrection,
  ): Promise<File> {
    const { entries } = this.corrections;
    const now = this.desk.clock.now();
    const asking = await this.asking(acting.tx, acting.officer, await this.rows.get(acting.tx, id), [correction]);
    const righted = await this.putRight(id, acting, (history, file) => {
      const bases = basesOf(this.law.procedure, entries, stoodIn(this.law, file, history));
      const made = correctionOf(entries, bases, history, correction, now);
      const written = this.corrections.correct(file, made, now, history);
      const follows = askedAgain(asking, file, history, made, written);
      const { borneAgain } = borneBy(asking, file, history, [made], written);
      return [bearing(made, { unborne: [], borneAgain }), ...follows];
    });
    return (await this.rows.get(acting.tx, id)) ?? righted; // with what has followed in it
  }

  /**
   * What another agency puts right of what it had told follows in the file that is about it; nothing where no file here
   * is. `told` is the exchange as it was read until the notice came.
   */
  async asTold(tx: EntityManager, told: Exchange, notice: Exchange<typeof correctionNotice>): Promise<void> {
    const { entries, fileOf } = this.corrections;
    const id = await (fileOf ? fileOf(tx, told) : toldOf(tx, this.rows, told));
    const { changes, reason } = notice.terms;
    const said = { changes, reason, by: notice.counterpart, notice: notice.id };
    if (id) await this.alike(tx, id, (history) => correctedAsTold(entries, history, told, said), told.id);
  }

  /** What was put right elsewhere follows in the entries of a file that say the same; `toldBy`: the exchange with which it was told. */
  async alike(tx: EntityManager, id: FileId, made: Made<File>, toldBy?: string): Promise<void> {
    const file = await this.rows.get(tx, id);
    if (!file || !this.law.procedure.table[file.status]['correct' as Act]) return;
    const now = this.desk.clock.now();
    const { system: officer } = this.desk;
    const { history = [] } = (await this.rows.load(tx, id)) ?? {};
    const asking = await this.asking(tx, officer, file, made(history, file));
    const following: Made<File> = (history, one) => this.asTheyBear(asking, one, history, made(history, one), now);
    await this.putRight(id, { officer, tx }, following, toldBy);
  }

  /** What was told, with what follows from it, and which own acts it bears no more. */
  private asTheyBear(
    asking: Bearing<File, Event>,
    file: File,
    history: readonly Recorded[],
    made: readonly EntryCorrected[],
    now: Moment,
  ): readonly EntryCorrected[] {
    const [first, ...others] = made;
    if (!first) return [];
    const written = made.flatMap((one) => this.corrections.correct(file, one, now, history));
    const { follows, ...borne } = askedAsTold(asking, file, history, made, written);
    return [bearing(first, borne), ...others, ...follows];
  }

  private async asking(
    tx: EntityManager,
    officer: Officer,
    file: File | undefined,
    corrections: readonly Righting[],
  ): Promise<Bearing<File, Event>> {
    const { entries, again = {} } = this.corrections;
    const deadlines = (one: File, past: readonly HistoryEntry[]) => this.files.deadlines(one, past);
    const { procedure } = this.law;
    const persons = await this.persons(tx, officer, file, corrections);
    return { law: this.law, procedure, entries, again, deadlines, settings: this.desk.days.settings, persons };
  }

  /** Whose age is asked where a day or a crime is put right; each reading is logged with its purpose. */
  private async persons(
    tx: EntityManager,
    officer: Officer,
    file: File | undefined,
    corrections: readonly Righting[],
  ): Promise<KnownPersons> {
    const asked = corrections.find(({ changes }) => BY_AGE.some((field) => field in changes));
    const named = asked && file ? (this.corrections.persons?.(file) ?? []) : [];
    return this.desk.persons.readKept(tx, officer, named, `correction of ${asked?.entry ?? ''}`);
  }

  private get corrections() {
    const { corrections, procedure } = this.law;
    if (!corrections) throw new Error(`no entry of a ${procedure.name} may be put right`);
    return corrections;
  }

  private putRight(id: FileId, { also, ...acting }: Acting<File>, made: Made<File>, toldBy?: string): Promise<File> {
    let corrections: readonly EntryCorrected[] = [];
    let written: readonly Event[] = [];
    const telling: typeof also = async (tx, after, before) => {
      const stood = putRight(before.history);
      const entries = corrections.flatMap(({ entry: id, changes }) =>
        stood.filter((entry) => entry.id === id).map((entry) => ({ entry, changes })),
      );
      for (const { reason } of corrections.slice(0, 1))
        await tellRightly(this.desk, tx, acting.officer, { before: before.file, after, entries, reason }, toldBy);
      const righted = { file: after, history: [...before.history, ...written.map(recorded)] };
      for (const follow of this.follows) await follow(tx, righted, before, acting.officer);
      await also?.(tx, after, before);
    };
    return this.files.act('correct' as Act, id, { ...acting, also: telling }, (file, at, _, history) => {
      corrections = made(history, file);
      written = corrections.flatMap((correction) => this.corrections.correct(file, correction, at, history));
      return written;
    });
  }
}

/** The correction with what it changes of what is borne; it says nothing of that where that is nothing. */
const bearing = (
  correction: EntryCorrected,
  { unborne, borneAgain }: { readonly unborne: readonly Unborne[]; readonly borneAgain: readonly string[] },
): EntryCorrected => ({
  ...correction,
  ...(unborne.length > 0 && { unborne: [...unborne] }),
  ...(borneAgain.length > 0 && { borneAgain: [...borneAgain] }),
});

/** The status of the file before each of its entries. */
function stoodIn<File extends FileRow<Status>, Status extends string, Event extends DraftEvent>(
  law: Evolving<File, Event>,
  file: File,
  history: readonly Recorded[],
): (entry: HistoryEntry) => Status | undefined {
  const told = foldings(law, file, history);
  return ({ id }) => told[told.findIndex(({ entry }) => entry.id === id) - 1]?.file.status;
}
