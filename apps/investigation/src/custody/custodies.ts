import type { FileId } from '@la-chan/contracts';
import { Desk, Files, Refused } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { custodyProcedure, type CustodyAct, type CustodyFile, type CustodyStatus } from './custody';
import { correct, entries } from './custody.corrections';
import { blank, evolve, type CustodyEvent } from './custody.events';
import { custodyTable } from './custody.table';

/** Whom this body holds, or has held; the scorecard counts reports and cases, not this. */
@Injectable()
export class Custodies extends Files<CustodyFile, CustodyStatus, CustodyAct, CustodyEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: custodyProcedure,
      table: custodyTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct },
    });
  }

  async has(tx: EntityManager, id: FileId): Promise<boolean> {
    return (await this.rows.get(tx, id)) !== undefined;
  }

  /** Whoever waits in custody for this order of detention. */
  async waitingFor(tx: EntityManager, exchange: string): Promise<FileId | undefined> {
    const [held]: { id: FileId }[] = await tx.query('SELECT id FROM custody WHERE detention_order = $1', [exchange]);
    return held?.id;
  }

  async of(tx: EntityManager, id: FileId): Promise<CustodyFile> {
    const file = await this.rows.get(tx, id);
    if (!file) throw new Refused('not-found');
    return file;
  }
}
