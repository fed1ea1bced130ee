import {
  caseFileHandover,
  prosecutionTransfer,
  type AgencyId,
  type Day,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { Desk, Files, keepFirst, type Filed } from '@la-chan/platform';
import { boundFact, isBase, putRight, RULES, type Deadline, type CrimeDays } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { detentionsOf, ordersOf } from './detention';
import { inTurn } from './measure';
import { receivedFirst } from './merger';
import { untilGone } from './offered';
import { premiseOf } from './premise';
import {
  prosecutionProcedure,
  type ProsecutionAct,
  type ProsecutionFile,
  type ProsecutionStatus,
} from './prosecution-file';
import { again, correct, entries, persons } from './prosecution-file.corrections';
import { counted } from './prosecution-file.counted';
import { blank, evolve, type ProsecutionEvent } from './prosecution-file.events';
import { crimeDays } from './limitation';
import { prosecutionFileTable } from './prosecution-file.table';
import { lighterOf } from './prosecuted-accused';

/** The rules of the time limit for the decision, BLTTHS 240(1), (3). */
const DECISION = ['240', '240.again'];

/** By the limit that began last. */
const decisionDue = (deadlines: readonly Deadline[]): Day | null =>
  deadlines
    .filter(({ rule }) => DECISION.includes(rule))
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt))
    .at(-1)?.dueOn ?? null;

/** Of a body (`$1`) and its case (`$2`), or about any of these accused (`$3`). */
const OF_THESE = `(($3::text[] IS NULL AND sender = $1 AND came_from->>0 = $2 AND split_from IS NULL) OR EXISTS (
  SELECT FROM jsonb_array_elements(accused) AS one
  WHERE one->>'id' = ANY ($3) AND one->>'state' NOT IN ('split-off', 'merged')))`;

/** The files on which this procuracy decides to prosecute. */
@Injectable()
export class ProsecutionFiles extends Files<ProsecutionFile, ProsecutionStatus, ProsecutionAct, ProsecutionEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: prosecutionProcedure,
      register: 'TT',
      table: prosecutionFileTable,
      blank,
      evolve,
      inTurn,
      premiseOf,
      counted: (file, { deadlines }) => counted(file, decisionDue(deadlines)),
      rules: RULES,
      facts: ({ accused }) => ({ ...boundFact(accused), lighter: lighterOf(accused) }),
      corrections: { entries, correct, again, persons },
    });
    keepFirst(this, desk, receivedFirst);
  }

  /** The day of the crime of each of whom a file knows it. */
  async crimeDays(tx: EntityManager, id: FileId): Promise<CrimeDays> {
    return crimeDays((await this.rows.load(tx, id))?.history ?? []);
  }

  /** Until when each was detained when the file went last, by all that is registered of it now. */
  async detainedAsItWent(tx: EntityManager, id: FileId): Promise<ReadonlyMap<FileId, Day>> {
    const loaded = await this.rows.load(tx, id);
    return loaded ? this.detainedIn(loaded) : new Map();
  }

  /** The same by what was registered then. */
  detainedIn({ file, history }: Filed<ProsecutionFile>): ReadonlyMap<FileId, Day> {
    const past = untilGone(history);
    return file.status === 'returned' ? ordersOf(this.madeBy(file, past)) : detentionsOf(this.deadlines(file, past));
  }

  /** When another agency has decided something; but not before what follows from it here rests on, which may have come later. */
  async decidedFor(tx: EntityManager, act: ProsecutionAct, id: FileId, at: Moment): Promise<Moment> {
    const loaded = await this.rows.load(tx, id);
    const restsOn = loaded && prosecutionProcedure.table[loaded.file.status][act]?.restsOn;
    const base = restsOn && putRight(loaded.history).findLast((entry) => isBase(restsOn, entry, {}));
    return base && base.at > at ? base.at : at;
  }

  /** The file in which an accused of a file is now: this one, or the one in which they went on (BLTTHS 242). */
  async whereIs(tx: EntityManager, id: FileId, accused: FileId): Promise<ProsecutionFile> {
    const file = await this.one(tx, id);
    const state = file.accused.find((one) => one.id === accused)?.state;
    if (state === 'merged' && file.mergedInto) return this.whereIs(tx, file.mergedInto, accused);
    if (state !== 'split-off') return file;
    const [apart]: { id: FileId }[] = await tx.query(
      'SELECT id FROM prosecution_file WHERE split_from = $1 AND accused @> $2',
      [id, JSON.stringify([{ id: accused }])],
    );
    return apart ? this.whereIs(tx, apart.id, accused) : file;
  }

  /** Some of the accused of a file, or everybody in it, by the file in which each is now. */
  async whereAre(tx: EntityManager, id: FileId, some?: readonly FileId[]): Promise<Map<FileId, FileId[]>> {
    const there = new Map<FileId, FileId[]>();
    for (const one of some ?? (await this.one(tx, id)).accused.map(({ id }) => id)) {
      const { id: about } = await this.whereIs(tx, id, one);
      there.set(about, [...(there.get(about) ?? []), one]);
    }
    return there;
  }

  /** A file, and those that were split from it. */
  async withApart(tx: EntityManager, id: FileId): Promise<FileId[]> {
    const found: { id: FileId }[] = await tx.query(
      `WITH RECURSIVE apart (id) AS (
         SELECT id FROM prosecution_file WHERE id = $1
         UNION SELECT f.id FROM prosecution_file f JOIN apart ON f.split_from = apart.id)
       SELECT id FROM apart ORDER BY id`,
      [id],
    );
    return found.map((one) => one.id);
  }

  /** Whether a file was ever released to another procuracy. */
  async hasGoneTo(tx: EntityManager, id: FileId, procuracy: AgencyId): Promise<boolean> {
    const [gone]: object[] = await tx.query(
      `SELECT FROM exchange
       WHERE kind = $1 AND side = 'opener' AND status IN ('released', 'completed') AND file_id = $2 AND counterpart = $3`,
      [prosecutionTransfer.kind, id, procuracy],
    );
    return gone !== undefined;
  }

  /** The file in which an accused is prosecuted, where it has come here: of whichever body had the case by then, or with which that was merged. */
  async ofAccused(tx: EntityManager, accused: FileId): Promise<ProsecutionFile | undefined> {
    const [known]: { id: FileId }[] = await tx.query(
      `SELECT id FROM prosecution_file
       WHERE status <> 'voided' AND EXISTS (
         SELECT FROM jsonb_array_elements(accused) AS one
         WHERE one->>'id' = $1 AND one->>'state' NOT IN ('split-off', 'merged', 'not-proposed'))
       ORDER BY status IN ('indicted', 'handed-over', 'terminated', 'decided'), received_at DESC LIMIT 1`,
      [accused],
    );
    return known && this.rows.get(tx, known.id);
  }

  /** Has a file come, or is it offered, that proposes to prosecute an accused of a body, and was not returned? */
  async hasCome(tx: EntityManager, sender: AgencyId, accused: FileId): Promise<boolean> {
    const come = await this.ofAccused(tx, accused);
    return (come !== undefined && come.status !== 'returned') || this.isOffered(tx, sender, { accused });
  }

  /** The same of the whole case of a body that is supervised. */
  async caseHasCome(
    tx: EntityManager,
    { agency: sender, from: [about] }: { readonly agency: AgencyId; readonly from: readonly FileId[] },
  ): Promise<boolean> {
    if (!about) return false;
    const [come]: object[] = await tx.query(
      `SELECT FROM prosecution_file
       WHERE sender = $1 AND came_from @> $2 AND split_from IS NULL AND status NOT IN ('returned', 'voided', 'merged')`,
      [sender, JSON.stringify([about])],
    );
    return come !== undefined || this.isOffered(tx, sender, { case: about });
  }

  /** The files here that a case of any body has come with, wherever it was merged, and that were not returned. */
  async withCase(tx: EntityManager, about: FileId): Promise<FileId[]> {
    const files: { id: FileId }[] = await tx.query(
      `SELECT id FROM prosecution_file WHERE came_from @> $1 AND status NOT IN ('returned', 'voided', 'merged')`,
      [JSON.stringify([about])],
    );
    return files.map(({ id }) => id);
  }

  private async isOffered(
    tx: EntityManager,
    sender: AgencyId,
    { accused, case: about }: { accused?: FileId; case?: FileId },
  ): Promise<boolean> {
    const [offer]: object[] = await tx.query(
      `SELECT FROM exchange
       WHERE kind = $1 AND side = 'receiver' AND status = 'offered' AND counterpart = $2
         AND (terms->'accused' @> $3 OR counterpart_file = $4)`,
      [caseFileHandover.kind, sender, accused ? JSON.stringify([{ id: accused }]) : null, about ?? null],
    );
    return offer !== undefined;
  }

  /** The file that was returned, and comes again: of this case, or of these accused who went on in a case of their own, or with another body. */
  async returnedTo(
    tx: EntityManager,
    sender: AgencyId,
    from: FileId,
    accused: readonly FileId[],
  ): Promise<FileId | undefined> {
    const [known]: { id: FileId }[] = await tx.query(
      `SELECT id FROM prosecution_file
       WHERE status = 'returned' AND (
         (sender = $1 AND came_from->>0 = $2 AND split_from IS NULL) OR EXISTS (
           SELECT FROM jsonb_array_elements(accused) AS one
           WHERE one->>'id' = ANY ($3) AND one->>'state' NOT IN ('split-off', 'merged', 'not-proposed')))
       ORDER BY split_from NULLS FIRST LIMIT 1`,
      [sender, from, accused],
    );
    return known?.id;
  }

  /** The returned files of these accused, or else of this case, for which a court waits. */
  async awaitedByCourt(
    tx: EntityManager,
    sender: AgencyId,
    from: FileId,
    accused?: readonly FileId[],
  ): Promise<FileId[]> {
    const known: { id: FileId }[] = await tx.query(
      `SELECT id FROM prosecution_file
       WHERE status = 'returned' AND court_returns <> '[]' AND ${OF_THESE} ORDER BY id`,
      [sender, from, accused],
    );
    return known.map(({ id }) => id);
  }

  /** The same that another procuracy has returned, for which a court may wait that has it from there; and the file there; never `sender`, which has told of it. */
  async returnedElsewhere(
    tx: EntityManager,
    sender: AgencyId,
    from: FileId,
    accused?: readonly FileId[],
  ): Promise<{ id: FileId; to: AgencyId; about: FileId }[]> {
    return tx.query(
      `SELECT DISTINCT prosecution_file.id, counterpart AS "to", counterpart_file AS about
       FROM prosecution_file JOIN exchange ON exchange.file_id = prosecution_file.id
       WHERE prosecution_file.status IN ('returned', 'transferred') AND ${OF_THESE}
         AND kind = $4 AND side = 'opener' AND exchange.status = 'completed' AND counterpart_file IS NOT NULL
         AND counterpart <> $1`,
      [sender, from, accused, prosecutionTransfer.kind],
    );
  }
}
