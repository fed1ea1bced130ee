import type { FileId } from '@la-chan/contracts';
import { Desk, Files, openedWith } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { correct, entries } from './appeal-study.corrections';
import {
  blank,
  evolve,
  studyProcedure,
  type AppealStudy,
  type StudyAct,
  type StudyEvent,
  type StudyStatus,
} from './appeal-study';
import { studyTable } from './appeal-study.table';

/** The study that an exchange has opened. */
const fileOf = openedWith('appeal_study');

/** The files of appeals that courts have lent to this procuracy; the scorecard counts cases, not these. */
@Injectable()
export class AppealStudies extends Files<AppealStudy, StudyStatus, StudyAct, StudyEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: studyProcedure,
      register: 'NC',
      table: studyTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct, fileOf },
    });
  }

  /** The study of the file that was lent by an exchange of the court. */
  async lentBy(tx: EntityManager, court: string, exchange: string): Promise<FileId | undefined> {
    const [row]: { id: FileId }[] = await tx.query('SELECT id FROM appeal_study WHERE court = $1 AND exchange = $2', [
      court,
      exchange,
    ]);
    return row?.id;
  }
}
