import type { Day, FileId } from '@la-chan/contracts';
import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  blank,
  consentProcedure,
  covers,
  evolve,
  type Consent,
  type ConsentAct,
  type ConsentEvent,
  type ConsentStatus,
  type Use,
} from './consent';
import { correctEntry, entries } from './consent.corrections';
import { counted } from './consent.counted';
import { consentTable } from './consent.table';

/** What the victims of this agency have consented to. */
@Injectable()
export class Consents extends Files<Consent, ConsentStatus, ConsentAct, ConsentEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: consentProcedure,
      register: 'DY',
      table: consentTable,
      blank,
      evolve,
      counted: (consent, { deadlines }) =>
        counted(consent, new Map(deadlines.flatMap(({ about, dueOn }) => (about ? [[about, dueOn] as const] : [])))),
      rules: RULES,
      corrections: { entries, correct: correctEntry },
    });
  }

  /** A consent of the victim that covers a use; locked, so that none is withdrawn while something is told under it. */
  async covering(tx: EntityManager, victim: FileId, use: Use, on: Day): Promise<Consent | undefined> {
    const rows: { id: FileId }[] = await tx.query(
      `SELECT id FROM consent WHERE victim = $1 AND status = 'given' AND purpose = $2 ORDER BY id FOR UPDATE`,
      [victim, use.purpose],
    );
    for (const { id } of rows) {
      const consent = await this.rows.get(tx, id);
      if (consent && covers(consent, use, on)) return consent;
    }
    return undefined;
  }

  /** Nothing is told under it from now on. */
  async hold(tx: EntityManager, id: FileId): Promise<void> {
    await tx.query('SELECT FROM consent WHERE id = $1 FOR UPDATE', [id]);
  }
}
