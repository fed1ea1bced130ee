import type { DraftEvent, EntryCorrection, FileId, Moment } from '@la-chan/contracts';
import { onCommit, written } from '@la-chan/messaging';
import { type Deadline, deadlinesOf, type FileRow, type HistoryEntry } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { isTaken } from '../database/faults';
import { assertAssigned, assertMay, seesUnit, type Officer } from '../officers/officer';
import { Refused } from '../problems/refused';
import { FilesForward } from '../recovery/file-forward';
import { currentRequest } from '../request';
import type { Desk } from './desk';
import { FileCorrections, type Follows, type Made } from './file-corrections';
import { FilesRecount, type FileRecount } from './file-recount';
import type { Law } from './law';
import { FileTable, type Filed, type Recorded } from './file-table';
import { FileWrites } from './file-writes';
import { fileHistory, type HistoryView } from './history';
import { LateActs } from './late-acts';
import { type Page, pageOf, type PageQuery } from './page';
import { blankOf, evolved, recorded, refolded } from './refold';
import { nextNumber } from './register';
import { assertRests } from './rests';

const ALLOWED_SKEW_MS = 60_000;

export interface Acting<File> {
  readonly officer: Officer;
  /** When it occurred; now, where the officer does not say. Midnight in Hanoi stands for the day. */
  readonly at?: Moment;
  /** The version that the officer has read. Without it the file is acted on as it is. */
  readonly ifMatch?: number;
  /** An open transaction to act in. */
  readonly tx?: EntityManager;
  /** Goes into the same transaction, after the act: an exchange, a person. */
  readonly also?: (tx: EntityManager, file: File, before: Before<File>) => Promise<void>;
}

/** A file as it was before an act; before one that is registered late, as it stood when that was done. */
export interface Before<File> extends Filed<File> {
  readonly deadlines: () => readonly Deadline[];
}

export interface Opening<File> extends Pick<Acting<File>, 'tx'> {
  readonly also?: (tx: EntityManager, file: File) => Promise<void>;
  readonly unit: string;
  readonly id?: FileId;
  /** An opening balance: what its limits had reached by now was told before the platform came. */
  readonly underWay?: boolean;
  /** A number from an earlier register, for opening balances; the next one of the register without it. */
  readonly number?: string;
}

/**
 * The files of one procedure in the agency's database. `open` and `act` are the only ways to write them: state, journal
 * and deadlines change in one transaction. An event about something else than the file, such as the receipt of its
 * notice, stands in the file's history and bears on its deadlines, and leaves the file with its version as it was.
 */
export abstract class Files<
  File extends FileRow<Status>,
  Status extends string,
  Act extends string,
  Event extends DraftEvent,
> {
  protected readonly rows: FileTable<File>;
  private readonly limits: FileRecount;
  private readonly writes: FileWrites<File, Status, Act, Event>;
  private readonly late: LateActs<File, Status, Act, Event>;
  private readonly corrections: FileCorrections<File, Status, Act, Event>;

  constructor(
    protected readonly desk: Desk,
    protected readonly law: Law<File, Status, Act, Event>,
  ) {
    this.rows = new FileTable(law.table);
    const deadlines = (file: File, history: readonly HistoryEntry[]) => this.deadlines(file, history);
    desk.lost.register(new FilesForward(law, this.rows, deadlines, desk.days));
    this.limits = new FilesRecount(desk, law, this.rows, deadlines);
    desk.recounts.set(law.procedure.name, this.limits);
    desk.exchanges.files.push(this.rows.name);
    this.writes = new FileWrites(desk, law, deadlines);
    this.late = new LateActs(law);
    this.corrections = new FileCorrections(desk, law, this.rows, this);
    if (law.corrections) desk.corrected.push(this.corrections);
  }

  /** Opens a file in its register by an act that the procedure begins with. Throws `Refused` for who may not. */
  open(
    act: string,
    officer: Officer,
    at: Moment | undefined,
    decide: (id: FileId, number: string, at: Moment) => readonly Event[],
    opening: Opening<File>,
  ): Promise<File> {
    this.desk.lost.assertActing();
    const { unit, id = uuid() } = opening;
    const { procedure, register } = this.law;
    return this.within(act, id, officer, opening.tx, async (tx) => {
      assertMay(officer, procedure.name, act, procedure.start(act));
      if (!seesUnit(officer, unit)) throw new Refused('unit-not-yours', { params: { unit }, field: '/unit' });
      const now = this.desk.clock.now();
      const occurred = at ?? now;
      this.assertPast(occurred, now);
      const number = opening.number ?? (await nextNumber(tx, register, now));
      const blank = blankOf(this.law, { id, version: 0, number, unit, createdAt: now, updatedAt: now });
      const events = decide(id, number, occurred);
      const file = evolved(this.law, blank, [], events, now);
      const inserted = this.rows.insert(tx, file).catch((error: unknown) => {
        const taken = isTaken(error, `${this.rows.name}_number_key`);
        throw taken ? new Refused('number-in-use', { params: { number }, field: '/number' }) : error;
      });
      await written(
        tx,
        inserted,
        ...this.writes.of(tx, officer, {
          before: undefined,
          file,
          history: [],
          events,
          now,
          at: occurred,
          ...(opening.underWay && { toldUntil: now }),
        }),
      );
      await opening.also?.(tx, file);
      return this.done(tx, act, file);
    });
  }

  /**
   * Does a lawful act: loads the file with its history, decides, and writes. Throws `UnlawfulAct`, or `Refused` for who
   * may not, what is not seen (as what does not exist), a time that cannot be, and a version that is no longer the last.
   * `decide` may ask for the deadlines as they stand before the act; of an act that is registered late, for file, deadlines
   * and history as they stood when it was done.
   */
  act(
    act: Act,
    id: FileId,
    { officer, at, ifMatch, tx: open, also }: Acting<File>,
    decide: (
      file: File,
      at: Moment,
      deadlines: () => readonly Deadline[],
      history: readonly Recorded[],
    ) => readonly Event[],
  ): Promise<File> {
    return this.within(act, id, officer, open, async (tx) => {
      const { days, clock } = this.desk;
      let loaded = await this.rows.load(tx, id, { asOf: days.asOf, now: clock.now() });
      // What the scorecard was told of it last rests on the days off of before.
      const recounted = loaded?.stale ? await this.limits.recount(tx, id) : 0;
      if (recounted > 0) loaded = await this.rows.load(tx, id);
      if (!loaded) throw new Refused('not-found');
      this.desk.lost.assertActing();
      if (loaded.held) throw new Refused('acts-lost');
      const { file: before, history } = loaded;
      const known = { file: before, history };
      if (ifMatch !== undefined && ifMatch + recounted !== before.version) throw new Refused('version-stale');
      const now = clock.now();
      const occurred = at ?? now;
      const standing = this.late.standing(act, known, at);
      const { step, history: past } = standing;
      const stood = { ...standing, deadlines: () => this.deadlines(standing.file, past) };
      assertMay(officer, this.law.procedure.name, act, step);
      const assignees = [standing.file, before].map((one) => this.law.assignedTo?.(one));
      assertAssigned(officer, act, step, assignees);
      this.assertPast(occurred, now);
      assertRests(step, occurred, past);

      const events = this.late.decided(act, known, standing, now, (file) =>
        decide(file, occurred, stood.deadlines, past).filter(
          (event) => event.subject === id || !isRecorded(event, history),
        ),
      );
      if (events.length === 0) return before;
      for (const event of events) assertRests(step, occurred, past, recorded(event).data);
      const file = evolved(this.law, before, history, events, now);
      await written(
        tx,
        ...(file.version > before.version ? [this.rows.update(tx, file)] : []),
        ...this.writes.of(tx, officer, { before, file, history, events, now, at: occurred }),
      );
      await also?.(tx, file, stood);
      return this.done(tx, act, file, standing.file.status);
    });
  }

  /**
   * Puts an entry of the file right; what stood before stays in the journal. State, limits and what is counted follow as
   * if it had been written so, and whoever was told otherwise is told. Throws `EntryRefusal` for what may not be put right.
   */
  correct(id: FileId, acting: Acting<File>, correction: EntryCorrection): Promise<File> {
    return this.corrections.correct(id, acting, correction);
  }

  /** What was put right in another file, or at another agency, is so in this one, where it says the same. */
  putRightAlike(tx: EntityManager, id: FileId, made: Made<File>): Promise<void> {
    return this.corrections.alike(tx, id, made);
  }

  /** Has something follow where an entry is put right, here or as another agency has told it. */
  whenRighted(follow: Follows<File>): void {
    this.corrections.follows.push(follow);
  }

  /** Throws `not-found` also for what the officer may not see. */
  get(officer: Officer, id: FileId): Promise<File> {
    return this.desk.database.read(officer, (tx) => this.one(tx, id));
  }

  /** In an open transaction. Throws `not-found` also for what its officer may not see. */
  async one(tx: EntityManager, id: FileId): Promise<File> {
    const file = await this.rows.get(tx, id);
    if (!file) throw new Refused('not-found');
    return file;
  }

  /** What was recorded of it, which is locked. */
  async recorded(tx: EntityManager, id: FileId): Promise<readonly Recorded[]> {
    return (await this.rows.load(tx, id))?.history ?? [];
  }

  async has(tx: EntityManager, id: FileId): Promise<boolean> {
    return (await this.rows.get(tx, id)) !== undefined;
  }

  /** The files in which an act is lawful, and a list of which holds one like this; locked, so that they stay so. */
  async holding(tx: EntityManager, act: Act, list: keyof File & string, one: object): Promise<FileId[]> {
    const { statuses, table } = this.law.procedure;
    const found: { id: FileId }[] = await tx.query(
      `SELECT f.id FROM ${this.rows.name} f
       WHERE ${this.rows.columnName(tx, list)} @> $1::jsonb AND f.status = ANY ($2) ORDER BY f.id FOR UPDATE`,
      [JSON.stringify([one]), statuses.filter((status) => table[status][act])],
    );
    return found.map(({ id }) => id);
  }

  /** Those that were merged into it, of files that are merged. */
  async mergedInto(tx: EntityManager, id: FileId): Promise<FileId[]> {
    const merged: { id: FileId }[] = await tx.query(
      `SELECT f.id FROM ${this.rows.name} f WHERE ${this.rows.columnName(tx, 'mergedInto')} = $1 ORDER BY f.id`,
      [id],
    );
    return merged.map((one) => one.id);
  }

  page(officer: Officer, query: PageQuery<File>): Promise<Page<File>> {
    return this.desk.database.read(officer, (tx) => pageOf(tx, this.rows, query));
  }

  /** Locks several files in the order of their ids, so that two mergers never wait for each other. */
  async lock(tx: EntityManager, ids: readonly FileId[]): Promise<void> {
    await tx.query(`SELECT FROM ${this.rows.name} WHERE id = ANY ($1) ORDER BY id FOR UPDATE`, [ids]);
  }

  /** What was done to the file, by whom and when, with its deadlines as of now. */
  async history(officer: Officer, id: FileId): Promise<{ entries: HistoryView[]; deadlines: Deadline[] }> {
    return this.desk.database.read(officer, async (tx) => {
      const file = await this.one(tx, id);
      const entries = await fileHistory(tx, id);
      return { entries, deadlines: this.deadlines(file, await this.rows.history(tx, id)) };
    });
  }

  /** The file as this much of its history makes it. */
  madeBy(file: File, history: readonly Recorded[]): File {
    return refolded(this.law, file, history);
  }

  /** The deadlines that a history gives the file. */
  deadlines(file: File, history: readonly HistoryEntry[]): Deadline[] {
    const { rules, facts } = this.law;
    const { calendar, settings } = this.desk.days;
    return rules ? deadlinesOf(history, { rules, calendar, settings, ...(facts && { facts: facts(file) }) }) : [];
  }

  /** One act of an officer on one file, in its transaction, its trace and its log lines. */
  private within(
    act: string,
    id: FileId,
    officer: Officer,
    tx: EntityManager | undefined,
    work: (tx: EntityManager) => Promise<File>,
  ): Promise<File> {
    const name = `${this.law.procedure.name}.${act}`;
    const context = currentRequest();
    if (context) context.file = id;
    return this.desk.tracing.within(
      { name: `act ${name}`, kind: 'internal', attributes: { 'lachan.act': name, 'lachan.file': id } },
      () => (tx ? work(tx) : this.desk.database.tx(officer, work)),
    );
  }

  /** Counted and logged when it stands. */
  private done(tx: EntityManager, act: string, file: File, status?: Status): File {
    const procedure = this.law.procedure.name;
    onCommit(tx, () => {
      this.desk.metrics.acts.inc({ procedure, act, ...(status && { status }) });
      this.desk.log.info({ act: `${procedure}.${act}`, version: file.version, file: file.id }, 'act');
    });
    return file;
  }

  private assertPast(at: Moment, now: Moment): void {
    if (Date.parse(at) > Date.parse(now) + ALLOWED_SKEW_MS)
      throw new Refused('occurs-in-future', { params: { at }, field: '/occurredAt' });
  }
}

/** What is about something else than the file happens once: a receipt that is read again after a recovery adds nothing. */
const isRecorded = ({ type, subject }: DraftEvent, history: readonly Recorded[]): boolean =>
  history.some((entry) => entry.type === type && entry.subject === subject);
