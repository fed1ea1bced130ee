import type { FileId, initiationOpened, EventOf } from '@la-chan/contracts';
import type { Exchange } from '@la-chan/messaging';
import { Desk, Files, openedWith, Persons } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { initiationProcedure, open, type Initiation, type InitiationAct, type InitiationStatus } from './initiation';
import { again, correct, entries } from './initiation.corrections';
import { blank, evolve, type InitiationEvent } from './initiation.events';
import { initiationTable } from './initiation.table';

type Opening = EventOf<typeof initiationOpened>['data'];

/** The file that an exchange has opened. */
const fileOf = openedWith('initiation');

/** Crimes of which this procuracy knows without a report; the scorecard counts the cases. */
@Injectable()
export class Initiations extends Files<Initiation, InitiationStatus, InitiationAct, InitiationEvent> {
  constructor(
    desk: Desk,
    private readonly persons: Persons,
  ) {
    super(desk, {
      procedure: initiationProcedure,
      register: 'KT',
      table: initiationTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct, again, fileOf },
    });
  }

  /** The file of what a court has told by this exchange. */
  async toldBy(tx: EntityManager, court: string, exchange: string): Promise<FileId | undefined> {
    const sql = 'SELECT id FROM initiation WHERE court = $1 AND exchange = $2';
    const [row]: { id: FileId }[] = await tx.query(sql, [court, exchange]);
    return row?.id;
  }

  /** What the panel of a court has found at its hearing. */
  async take(
    tx: EntityManager,
    { id: exchange, counterpart: court, unit }: Pick<Exchange, 'id' | 'counterpart' | 'unit'>,
    found: Pick<
      Opening,
      'basis' | 'from' | 'onAppeal' | 'article' | 'clause' | 'accused' | 'decisionNumber' | 'decidedAt'
    >,
    text = '',
  ): Promise<void> {
    const account = await this.persons.sealText(tx, text);
    const opening = { ...found, court, exchange, account, unit };
    const decide = (id: FileId, number: string, at: string) => open(id, { ...opening, number }, at);
    await this.open('open', this.desk.system, undefined, decide, { unit, tx });
  }
}
