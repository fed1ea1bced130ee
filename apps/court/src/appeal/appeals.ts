import { dayOf, type Counted, type FileId } from '@la-chan/contracts';
import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appealProcedure, presidingOver, type Appeal, type AppealAct, type AppealStatus } from './appeal';
import { blank, evolve, type AppealEvent } from './appeal.events';
import { again, correct, entries } from './appeal.corrections';
import { appealTable } from './appeal.table';
import { inTurn } from './measure';

/** The judgments that have come up to this court on appeal. */
@Injectable()
export class Appeals extends Files<Appeal, AppealStatus, AppealAct, AppealEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: appealProcedure,
      register: 'PT',
      table: appealTable,
      blank,
      evolve,
      inTurn,
      counted,
      rules: RULES,
      assignedTo: presidingOver,
      corrections: { entries, correct, again },
    });
  }

  /** Nobody's appeal is split off. */
  withApart(_: EntityManager, id: FileId): Promise<FileId[]> {
    return Promise.resolve([id]);
  }
}

/** What the scorecard may know of an appeal; the case is counted where it was tried first. */
function counted({ status, number, unit, docketedAt, decidedAt, ...file }: Appeal): Counted | null {
  if (status === 'voided' || status === 'awaiting-release') return null;
  const { article, clause, seriousness } = file;
  return {
    procedure: 'appeal',
    number,
    status,
    unit,
    entered: dayOf(docketedAt),
    marks: [
      { mark: 'docketed', on: dayOf(docketedAt) },
      ...(decidedAt ? [{ mark: 'decided', on: dayOf(decidedAt) }] : []),
    ],
    traits: { article, clause, seriousness },
    from: [...file.from],
  };
}
