import { Desk, Files, openedWith } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
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
      table: studyTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct, fileOf },
    });
  }
}
