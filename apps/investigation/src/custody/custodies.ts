import type { FileId } from '@la-chan/contracts';
import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { custodyProcedure, type CustodyAct, type CustodyFile, type CustodyStatus } from './custody';
import { again, correct, entries } from './custody.corrections';
import { blank, evolve, type CustodyEvent } from './custody.events';
import { custodyTable } from './custody.table';

/** Whom this body holds, or has held; the scorecard counts reports and cases, not this. */
@Injectable()
export class Custodies extends Files<CustodyFile, CustodyStatus, CustodyAct, CustodyEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: custodyProcedure,
      register: 'TG',
      table: custodyTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct, again },
    });
  }

  /** Whoever waits in custody for this order of detention. */
  async waitingFor(tx: EntityManager, exchange: string): Promise<FileId | undefined> {
    const [held]: { id: FileId }[] = await tx.query('SELECT id FROM custody WHERE detention_order = $1', [exchange]);
    return held?.id;
  }

  /** Where this accused is in custody, and for which order of detention they wait, if there is one. */
  async heldAs(tx: EntityManager, accused: FileId): Promise<{ id: FileId; detention: string | null } | undefined> {
    const [held]: { id: FileId; detention: string | null }[] = await tx.query(
      "SELECT id, detention_order AS detention FROM custody WHERE accused = $1 AND status = 'in-custody'",
      [accused],
    );
    return held;
  }

  /** The last custody of this accused that was decided. */
  async ofAccused(tx: EntityManager, accused: FileId): Promise<CustodyFile | undefined> {
    const [held]: { id: FileId }[] = await tx.query(
      'SELECT id FROM custody WHERE accused = $1 AND since IS NOT NULL ORDER BY since DESC LIMIT 1',
      [accused],
    );
    return held && this.rows.get(tx, held.id);
  }
}
