import {
  caseConductorAssigned,
  caseInitiated,
  type Conducted,
  type DecidedInstead,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { Desk, type Filed, Files, keepFirst, Refused } from '@la-chan/platform';
import {
  boundFact,
  conductedBy,
  INVESTIGATION_SUSPENSION,
  putRight,
  RULES,
  runningLimit,
  type Deadline,
} from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hasHere } from './accused';
import { caseProcedure, type Case, type CaseAct, type CaseStatus } from './case';
import { blank, evolve, type CaseEvent } from './case.events';
import { again, correct, entries, persons } from './case.corrections';
import { counted } from './case.counted';
import { caseTable } from './case.table';
import { cameInstead } from './carried';
import { demandedIn } from './charge-demand';
import { initiatedFirst } from './joinder';
import { premiseOf } from './premise';
import { isOfAbusedMinor } from './qualification';
import { standingResumptions } from './standing-resumptions';
import { inUse, sinceOffered, untilOffered, type InUse } from './detention';

/** The limit within which the investigation has to end: the one that runs, or ran last. */
export const investigationLimit = (deadlines: readonly Deadline[]): Deadline | undefined =>
  runningLimit(INVESTIGATION_SUSPENSION, deadlines) ??
  deadlines.findLast(({ rule }) => INVESTIGATION_SUSPENSION.limits.includes(rule));

type Recorded = Filed<Case>['history'][number];

/** The cases that this body investigates. */
@Injectable()
export class Cases extends Files<Case, CaseStatus, CaseAct, CaseEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: caseProcedure,
      register: 'VA',
      table: caseTable,
      blank,
      evolve,
      premiseOf,
      counted: (file, { deadlines }) => counted(file, investigationLimit(deadlines)?.dueOn ?? null),
      rules: RULES,
      facts: (file) => ({ ...boundFact(file.accused), minorAbused: isOfAbusedMinor(file) }),
      corrections: { entries, correct, again, persons },
    });
    keepFirst(this, desk, initiatedFirst);
  }

  /** The case in whose supervision the procuracy has demanded it, which was merged into this one or is it: that procuracy is told of it. */
  async whereDemanded(tx: EntityManager, file: Case, demand: string): Promise<Case> {
    const id = demandedIn(file, demand);
    return id === file.id ? file : this.one(tx, id);
  }

  /** As each was detained when the file was offered last, by all that is registered of it now. */
  async detainedAsItWent(tx: EntityManager, id: FileId): Promise<ReadonlyMap<FileId, InUse>> {
    const loaded = await this.rows.load(tx, id);
    return loaded ? this.detainedIn(loaded) : new Map();
  }

  /** The same by what was registered then. */
  detainedIn({ file, history }: Filed<Case>): ReadonlyMap<FileId, InUse> {
    const past = untilOffered(history);
    return inUse(this.deadlines(file, past), past);
  }

  /** What was noted since its file was offered last, and nothing followed from. */
  async overtakenSinceOffered(tx: EntityManager, id: FileId): Promise<Case['overtaken']> {
    const { file, history } = (await this.rows.load(tx, id)) ?? { file: { overtaken: [] }, history: [] };
    const noted = new Set(sinceOffered(history).map(({ data }) => data?.['notice']));
    return file.overtaken.filter(({ notice }) => noted.has(notice));
  }

  /** What came with it of what the procuracy had decided in place of what it had demanded. */
  async cameInstead(tx: EntityManager, id: FileId): Promise<DecidedInstead[]> {
    return cameInstead(await this.recorded(tx, id));
  }

  /** The cases that were split from it, and from those. */
  async partsOf(tx: EntityManager, id: FileId): Promise<Case[]> {
    const parts: { id: FileId }[] = await tx.query(
      `WITH RECURSIVE part AS (
         SELECT id, created_at FROM criminal_case WHERE split_from = $1
         UNION SELECT c.id, c.created_at FROM criminal_case c JOIN part ON c.split_from = part.id)
       SELECT id FROM part ORDER BY created_at, id`,
      [id],
    );
    const files: Case[] = [];
    for (const part of parts) files.push(await this.one(tx, part.id));
    return files;
  }

  /** Those of them, without what has come back, that go by what this notice has served and resumed. */
  async partsResumedBy(tx: EntityManager, id: FileId, notice: string): Promise<FileId[]> {
    const resumed: FileId[] = [];
    for (const { id: part, mergedInto } of await this.partsOf(tx, id)) {
      if (mergedInto) continue;
      const standing = standingResumptions(await this.recorded(tx, part));
      if (standing.some((one) => !one.accused && one.notice === notice)) resumed.push(part);
    }
    return resumed;
  }

  /** What was recorded of the cases from which the accused have come. */
  async pastOf(tx: EntityManager, id: FileId): Promise<Recorded[]> {
    const entries: Recorded[] = [];
    for (const one of await this.comeFrom(tx, id)) entries.push(...(await this.recorded(tx, one)));
    return entries;
  }

  /** The case that has served this notice: it, or one from which its accused have come. */
  async thatServed(tx: EntityManager, file: Case, notice: string): Promise<Case> {
    for (const id of [file.id, ...(await this.comeFrom(tx, file.id))]) {
      const known = await this.recorded(tx, id);
      if (known.some(({ data }) => data?.['notice'] === notice)) return id === file.id ? file : this.one(tx, id);
    }
    return file;
  }

  /** The cases from which the accused have come, split from the first of them or merged with others. */
  async comeFrom(tx: EntityManager, id: FileId): Promise<FileId[]> {
    const past: { id: FileId }[] = await tx.query(
      `WITH RECURSIVE past AS (
         SELECT $1::uuid AS id
         UNION SELECT c.id FROM past p JOIN criminal_case f ON f.id = p.id
           JOIN criminal_case c ON c.id = f.split_from OR c.merged_into = f.id)
       SELECT id FROM past WHERE id <> $1 ORDER BY id`,
      [id],
    );
    return past.map((one) => one.id);
  }

  /** It, and the cases that were merged into it, and into those. */
  async withMerged(tx: EntityManager, id: FileId): Promise<FileId[]> {
    const merged: { id: FileId }[] = await tx.query(
      `WITH RECURSIVE merged AS (
         SELECT $1::uuid AS id
         UNION SELECT c.id FROM merged m JOIN criminal_case c ON c.merged_into = m.id)
       SELECT id FROM merged WHERE id <> $1 ORDER BY id`,
      [id],
    );
    return [id, ...merged.map((one) => one.id)];
  }

  /** Who has conducted it so far, and each case that was merged into it. */
  async conductedOf(tx: EntityManager, id: FileId): Promise<Conducted[]> {
    const conducted: Conducted[] = [];
    for (const one of await this.withMerged(tx, id))
      conducted.push(conductedBy(await this.recorded(tx, one), caseConductorAssigned));
    return conducted;
  }

  /** When the case was initiated, or split off. */
  async begunAt(tx: EntityManager, id: FileId): Promise<Moment> {
    const initiation = putRight(await this.recorded(tx, id)).find(({ type }) => type === caseInitiated.type);
    if (!initiation) throw new Refused('not-found');
    return initiation.at;
  }

  /** The case in which an accused of a case is now: this one, or the one in which they went on (BLTTHS 170). */
  async whereIs(tx: EntityManager, id: FileId, accused: FileId): Promise<FileId> {
    const file = await this.one(tx, id);
    return hasHere(file, accused) ? id : ((await this.having(tx, accused)) ?? id);
  }

  /** The same of several: each case with those who are in it; the case itself where nobody is named. */
  async whereAre(tx: EntityManager, id: FileId, accused: readonly FileId[]): Promise<Map<FileId, FileId[]>> {
    const found = new Map<FileId, FileId[]>(accused.length === 0 ? [[id, []]] : []);
    for (const one of accused) {
      const where = await this.whereIs(tx, id, one);
      found.set(where, [...(found.get(where) ?? []), one]);
    }
    return found;
  }

  /** The cases that have gone to other bodies with any of these accused, each with those. */
  async transferredWith(tx: EntityManager, accused: readonly FileId[]): Promise<Map<FileId, FileId[]>> {
    const gone = new Map<FileId, FileId[]>();
    for (const one of accused) {
      const id = await this.having(tx, one, 'transferred');
      if (id) gone.set(id, [...(gone.get(id) ?? []), one]);
    }
    return gone;
  }

  /** Where the matter goes on now: the case itself, or the one that it was merged into. */
  async current(tx: EntityManager, id: FileId): Promise<FileId> {
    const { mergedInto } = await this.one(tx, id);
    return mergedInto ? this.current(tx, mergedInto) : id;
  }

  private async having(
    tx: EntityManager,
    accused: FileId,
    status: CaseStatus | null = null,
  ): Promise<FileId | undefined> {
    const [one]: { id: FileId }[] = await tx.query(
      `SELECT id FROM criminal_case
       WHERE ($2::text IS NULL OR status = $2) AND EXISTS (
         SELECT FROM jsonb_array_elements(accused) AS one
         WHERE one->>'id' = $1 AND one->>'state' NOT IN ('split-off', 'merged'))
       LIMIT 1`,
      [accused, status],
    );
    return one?.id;
  }
}
