import type { AgencyId, FileId } from '@la-chan/contracts';
import { Desk, Files } from '@la-chan/platform';
import { RULES, TRIAL_SUSPENSION } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { trialProcedure, type Trial, type TrialAct, type TrialStatus } from './trial';
import { correct, entries } from './trial.corrections';
import { counted } from './trial.counted';
import { blank, evolve, type TrialEvent } from './trial.events';
import { trialTable } from './trial.table';

/** The trials of this court. */
@Injectable()
export class Trials extends Files<Trial, TrialStatus, TrialAct, TrialEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: trialProcedure,
      table: trialTable,
      blank,
      evolve,
      counted: (file, { deadlines }) =>
        counted(file, deadlines.findLast(({ rule }) => TRIAL_SUSPENSION.limits.includes(rule))?.dueOn ?? null),
      rules: RULES,
      corrections: { entries, correct },
    });
  }

  /** The trial of a file that was returned, and comes again. */
  async returnedTo(tx: EntityManager, sender: AgencyId, from: FileId): Promise<FileId | undefined> {
    const [known]: { id: FileId }[] = await tx.query(
      `SELECT id FROM trial WHERE sender = $1 AND came_from->>0 = $2 AND status = 'returned'`,
      [sender, from],
    );
    return known?.id;
  }
}
