import { dayOf, detentionGivenBack, type Counted, type Day, type FileId } from '@la-chan/contracts';
import { Desk, Files, type Filed } from '@la-chan/platform';
import { isFinal, RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appealProcedure, presidingOver, type Appeal, type AppealAct, type AppealStatus } from './appeal';
import { blank, evolve, type AppealEvent } from './appeal.events';
import { again, correct, entries } from './appeal.corrections';
import { appealTable } from './appeal.table';
import { untilGone } from './coercion';
import { inTurn } from './measure';
import { ordersOf } from '../trial/detention';

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

  /** Until when each who is tried or investigated again was detained as the file went back, by what was registered then (BLTTHS 347(2)). */
  detainedIn({ file, history }: Filed<Appeal>): ReadonlyMap<FileId, Day> {
    const past = untilGone(history).filter(({ type }) => type !== detentionGivenBack.type);
    const goesOn = file.defendants.filter(({ outcome }) => outcome && !isFinal(outcome)).map(({ id }) => id);
    return ordersOf({ defendants: this.madeBy(file, past).defendants.filter(({ id }) => goesOn.includes(id)) });
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
