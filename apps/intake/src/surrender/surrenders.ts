import type { FileId } from '@la-chan/contracts';
import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  blank,
  evolve,
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
      table: surrenderTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct },
    });
  }

  /** It was with this exchange that it went last, and nobody has it yet. */
  async waitsFor(tx: EntityManager, id: FileId, exchange: string): Promise<boolean> {
    const file = await this.rows.get(tx, id);
    return file?.status === 'passed-on' && file.exchange === exchange;
  }
}
