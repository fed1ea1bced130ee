import { isMinor, type Day, type PersonData } from '@la-chan/contracts';
import { Desk, Files, Persons } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { returnProcedure, type Described, type Return, type ReturnAct, type ReturnStatus } from './return';
import { correctEntry, entries } from './return.corrections';
import { counted } from './return.counted';
import { blank, evolve, type ReturnEvent } from './return.events';
import { returnTable } from './return.table';

/** What is told of one who is returned. */
interface Told {
  readonly person: PersonData;
  readonly minor?: boolean | null | undefined;
}

/** The operations in which victims are returned. */
@Injectable()
export class Returns extends Files<Return, ReturnStatus, ReturnAct, ReturnEvent> {
  constructor(
    desk: Desk,
    private readonly people: Persons,
  ) {
    super(desk, {
      procedure: returnProcedure,
      register: 'TN',
      table: returnTable,
      blank,
      evolve,
      counted: (file, { deadlines }) => counted(file, deadlines),
      rules: RULES,
      corrections: { entries, correct: correctEntry },
    });
  }

  /** A record of their own for each, and an id by which the operation speaks of them. */
  async seal(tx: EntityManager, { person, minor }: Told, on: Day): Promise<Described> {
    const record = await this.people.seal(tx, person);
    return { person: uuid(), record, minor: minor ?? isMinor(person, on) };
  }
}
