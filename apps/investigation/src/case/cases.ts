import type { FileId } from '@la-chan/contracts';
import { Desk, Files } from '@la-chan/platform';
import { INVESTIGATION_SUSPENSION, RULES, runningLimit, type Deadline } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { caseProcedure, type Case, type CaseAct, type CaseStatus } from './case';
import { blank, evolve, type CaseEvent } from './case.events';
import { counted } from './case.counted';
import { caseTable } from './case.table';

/** The limit within which the investigation has to end: the one that runs, or ran last. */
export const investigationLimit = (deadlines: readonly Deadline[]): Deadline | undefined =>
  runningLimit(INVESTIGATION_SUSPENSION, deadlines) ??
  deadlines.findLast(({ rule }) => INVESTIGATION_SUSPENSION.limits.includes(rule));

/** The cases that this body investigates. */
@Injectable()
export class Cases extends Files<Case, CaseStatus, CaseAct, CaseEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: caseProcedure,
      table: caseTable,
      blank,
      evolve,
      counted: (file, { deadlines }) => counted(file, investigationLimit(deadlines)?.dueOn ?? null),
      rules: RULES,
    });
  }

  async has(tx: EntityManager, id: FileId): Promise<boolean> {
    return (await this.rows.get(tx, id)) !== undefined;
  }

  /** Locks several cases in the order of their ids, so that two mergers never wait for each other. */
  async lock(tx: EntityManager, ids: readonly FileId[]): Promise<void> {
    await tx.query('SELECT id FROM criminal_case WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [ids]);
  }
}
