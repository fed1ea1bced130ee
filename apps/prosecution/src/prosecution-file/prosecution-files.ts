import type { AgencyId, FileId } from '@la-chan/contracts';
import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  prosecutionProcedure,
  type ProsecutionAct,
  type ProsecutionFile,
  type ProsecutionStatus,
} from './prosecution-file';
import { counted } from './prosecution-file.counted';
import { blank, evolve, type ProsecutionEvent } from './prosecution-file.events';
import { prosecutionFileTable } from './prosecution-file.table';

/** The rule of the time limit for the decision, BLTTHS 240. */
const DECISION = '240';

/** The files on which this procuracy decides to prosecute. */
@Injectable()
export class ProsecutionFiles extends Files<ProsecutionFile, ProsecutionStatus, ProsecutionAct, ProsecutionEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: prosecutionProcedure,
      table: prosecutionFileTable,
      blank,
      evolve,
      counted: (file, { deadlines }) =>
        counted(file, deadlines.findLast(({ rule }) => rule === DECISION)?.dueOn ?? null),
      rules: RULES,
    });
  }

  /** The file of a case that was returned, and comes again. */
  async returnedTo(tx: EntityManager, sender: AgencyId, from: FileId): Promise<FileId | undefined> {
    const [known]: { id: FileId }[] = await tx.query(
      `SELECT id FROM prosecution_file WHERE sender = $1 AND came_from->>0 = $2 AND status = 'returned'`,
      [sender, from],
    );
    return known?.id;
  }
}
