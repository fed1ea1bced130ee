import type { AgencyId, Day, FileId } from '@la-chan/contracts';
import { Desk, Files, type Filed } from '@la-chan/platform';
import { boundFact, RULES, TRIAL_SUSPENSION, type CrimeDays } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { presidingOver, trialProcedure, type Trial, type TrialAct, type TrialStatus } from './trial';
import { persons } from './age';
import { untilGone } from './coercion';
import { ordersOf } from './detention';
import { crimeDays } from './limitation';
import { inTurn } from './measure';
import { satBefore } from './panel';
import { premiseOf } from './premise';
import { again, correct, entries } from './trial.corrections';
import { counted } from './trial.counted';
import { blank, evolve, type TrialEvent } from './trial.events';
import { trialTable } from './trial.table';

/** The trials of this court. */
@Injectable()
export class Trials extends Files<Trial, TrialStatus, TrialAct, TrialEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: trialProcedure,
      register: 'ST',
      table: trialTable,
      blank,
      evolve,
      inTurn,
      premiseOf,
      counted: (file, { deadlines }) =>
        counted(file, deadlines.findLast(({ rule }) => TRIAL_SUSPENSION.limits.includes(rule))?.dueOn ?? null),
      rules: RULES,
      assignedTo: presidingOver,
      facts: ({ defendants }) => boundFact(defendants),
      corrections: { entries, correct, again, persons },
    });
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
  detainedIn({ file, history }: Filed<Trial>): ReadonlyMap<FileId, Day> {
    return ordersOf(this.madeBy(file, untilGone(history)));
  }

  /** The trial in which a defendant of a trial is now: this one, or the one in which they are tried apart (BLTTHS 283(2)). */
  async whereIs(tx: EntityManager, id: FileId, defendant: FileId): Promise<Trial> {
    const file = await this.one(tx, id);
    if (file.defendants.find((one) => one.id === defendant)?.state !== 'tried-apart') return file;
    const [apart]: { id: FileId }[] = await tx.query(
      'SELECT id FROM trial WHERE split_from = $1 AND defendants @> $2',
      [id, JSON.stringify([{ id: defendant }])],
    );
    return apart ? this.whereIs(tx, apart.id, defendant) : file;
  }

  /** A trial, and those of its defendants who are tried apart. */
  async withApart(tx: EntityManager, id: FileId): Promise<FileId[]> {
    const found: { id: FileId }[] = await tx.query(
      `WITH RECURSIVE apart (id) AS (
         SELECT id FROM trial WHERE id = $1 UNION SELECT trial.id FROM trial JOIN apart ON split_from = apart.id)
       SELECT id FROM apart ORDER BY id`,
      [id],
    );
    return found.map((one) => one.id);
  }

  /** Those of them in which the procuracy has protested; the trial itself where none is. */
  async protestedIn(tx: EntityManager, id: FileId): Promise<FileId[]> {
    const protested: FileId[] = [];
    for (const one of await this.withApart(tx, id))
      if ((await this.one(tx, one)).appeals.some(({ by }) => by === 'procuracy')) protested.push(one);
    return protested.length > 0 ? protested : [id];
  }

  /** Defendants of a trial by the trial in which each is now. */
  async whereAre(tx: EntityManager, id: FileId, defendants: readonly FileId[]): Promise<Map<FileId, FileId[]>> {
    const there = new Map<FileId, FileId[]>(defendants.length === 0 ? [[id, []]] : []);
    for (const one of defendants) {
      const { id: trial } = await this.whereIs(tx, id, one);
      there.set(trial, [...(there.get(trial) ?? []), one]);
    }
    return there;
  }

  /** The trial of a file that was returned, and comes again; from another procuracy where that brings everybody whom it waits for. */
  async returnedTo(
    tx: EntityManager,
    sender: AgencyId,
    from: FileId,
    defendants: readonly FileId[],
  ): Promise<FileId | undefined> {
    const [known]: { id: FileId }[] = await tx.query(
      `SELECT id FROM trial WHERE status IN ('returned', 'discontinued') AND (
         (sender = $1 AND came_from->>0 = $2) OR (sender <> $1 AND EXISTS (
           SELECT FROM jsonb_array_elements(defendants) AS one
           WHERE one->>'id' = ANY ($3) AND one->>'state' IN ('on-trial', 'not-indicted')
         ) AND NOT EXISTS (
           SELECT FROM jsonb_array_elements(defendants) AS one
           WHERE one->>'id' <> ALL ($3) AND one->>'state' = 'on-trial')))
       ORDER BY sender <> $1 LIMIT 1`,
      [sender, from, defendants],
    );
    return known?.id;
  }

  /** Who has sat in the judgments on these defendants, in trials of this court, that were in force and were annulled (BLTTHS 358(2), 397). */
  async satBefore(tx: EntityManager, defendants: readonly FileId[]): Promise<{ satBefore?: string[] }> {
    const found: { id: FileId }[] = await tx.query(
      `SELECT id FROM trial WHERE EXISTS (
         SELECT FROM jsonb_array_elements(defendants) AS one
         WHERE one->>'id' = ANY ($1) AND one->>'state' = 'annulled')
       ORDER BY id`,
      [defendants],
    );
    const sat: string[] = [];
    for (const { id } of found) sat.push(...satBefore(await this.recorded(tx, id)));
    return sat.length > 0 ? { satBefore: [...new Set(sat)] } : {};
  }

  /** The trial of another file in which these defendants were, and from which they come back without the others. */
  async leftBy(tx: EntityManager, defendants: readonly FileId[]): Promise<Trial | undefined> {
    const [known]: { id: FileId }[] = await tx.query(
      `SELECT id FROM trial WHERE status <> 'voided' AND EXISTS (
         SELECT FROM jsonb_array_elements(defendants) AS one
         WHERE one->>'id' = ANY ($1) AND one->>'state' IN ('on-trial', 'not-indicted'))
       ORDER BY docketed_at DESC LIMIT 1`,
      [defendants],
    );
    return known && this.rows.get(tx, known.id);
  }
}
