import type { correctionNotice, DraftEvent, EntryCorrected, EntryCorrection, FileId, Moment } from '@la-chan/contracts';
import type { Exchange } from '@la-chan/messaging';
import { basesOf, correctedAsTold, correctionOf, type FileRow, type HistoryEntry, putRight } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../officers/officer';
import type { Desk } from './desk';
import { askedAgain } from './asked-again';
import type { Filed, FileTable, Recorded } from './file-table';
import type { Acting, Files } from './files';
import type { Law } from './law';
import { type Evolving, foldings, recorded } from './refold';
import { toldOf } from './told';
import { tellRightly } from './tell-rightly';

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

  correct(id: FileId, acting: Acting<File>, correction: EntryCorrection): Promise<File> {
    const { entries } = this.corrections;
    const now = this.desk.clock.now();
    return this.putRight(id, acting, (history, file) => {
      const bases = basesOf(this.law.procedure, entries, stoodIn(this.law, file, history));
      const made = correctionOf(entries, bases, history, correction, now);
      return [made, ...this.following(file, history, made, now)];
    });
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
    await this.putRight(id, { officer: this.desk.system, tx }, made, toldBy);
  }

  /** What follows in later entries. Throws where it could not have been so, or the file would have gone another course. */
  private following(file: File, history: readonly Recorded[], made: EntryCorrected, now: Moment): EntryCorrected[] {
    const { again = {}, correct } = this.corrections;
    const deadlines = (one: File, past: readonly HistoryEntry[]) => this.files.deadlines(one, past);
    const { settings } = this.desk.days;
    const asking = { law: this.law, again, deadlines, settings };
    return askedAgain(asking, file, history, made, correct(file, made, now, history));
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

/** The status of the file before each of its entries. */
function stoodIn<File extends FileRow<Status>, Status extends string, Event extends DraftEvent>(
  law: Evolving<File, Event>,
  file: File,
  history: readonly Recorded[],
): (entry: HistoryEntry) => Status | undefined {
  const told = foldings(law, file, history);
  return ({ id }) => told[told.findIndex(({ entry }) => entry.id === id) - 1]?.file.status;
}
