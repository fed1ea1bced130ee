import type { FileId, PersonData } from '@la-chan/contracts';
import { Desk, Files, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  assistanceProcedure,
  type AssistanceAct,
  type AssistanceRequest,
  type AssistanceStatus,
} from './assistance-request';
import { correctEntry, entries } from './assistance-request.corrections';
import { blank, evolve, type AssistanceEvent } from './assistance-request.events';
import { counted } from './assistance-request.counted';
import { assistanceRequestTable } from './assistance-request.table';

/** The requests that this agency brings abroad and receives from there. No limit of the law is known for them. */
@Injectable()
export class AssistanceRequests extends Files<AssistanceRequest, AssistanceStatus, AssistanceAct, AssistanceEvent> {
  constructor(
    desk: Desk,
    private readonly people: Persons,
  ) {
    super(desk, {
      procedure: assistanceProcedure,
      register: 'TT',
      table: assistanceRequestTable,
      blank,
      evolve,
      counted,
      corrections: { entries, correct: correctEntry },
    });
  }

  /** Seals what is asked and whom it concerns. */
  async seal(tx: EntityManager, told: { readonly request: string; readonly persons: readonly PersonData[] }) {
    const persons: FileId[] = [];
    for (const person of told.persons) persons.push(await this.people.seal(tx, person));
    return { request: await this.people.sealText(tx, told.request), persons };
  }

  async askedBy(tx: EntityManager, exchange: string): Promise<FileId | undefined> {
    const [row]: { id: FileId }[] = await tx.query('SELECT id FROM assistance_request WHERE exchange = $1', [exchange]);
    return row?.id;
  }
}
