import type { Moment } from '@la-chan/contracts';
import { ownFile, type Exchange } from '@la-chan/messaging';
import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  blank,
  evolve,
  recordTakeover,
  surrenderProcedure,
  type Surrender,
  type SurrenderAct,
  type SurrenderEvent,
  type SurrenderStatus,
} from './surrender';
import { correct, entries } from './surrender.corrections';
import { surrenderTable } from './surrender.table';

/** The offenders who came forward at this desk. */
@Injectable()
export class Surrenders extends Files<Surrender, SurrenderStatus, SurrenderAct, SurrenderEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: surrenderProcedure,
      register: 'DT',
      table: surrenderTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct },
    });
  }

  /** The body to which the offender went with this notice has them, unless they have gone on to another since. */
  async takenOver(tx: EntityManager, notice: Exchange, at?: Moment): Promise<void> {
    const id = ownFile(notice);
    const file = await this.rows.get(tx, id);
    if (file?.status !== 'passed-on' || file.exchange !== notice.id) return;
    await this.act('recordTakeover', id, { officer: this.desk.system, tx, at }, (file, at) =>
      recordTakeover(file, notice.id, at),
    );
  }
}
