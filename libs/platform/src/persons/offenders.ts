import type { FileId, PersonData } from '@la-chan/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../officers/officer';
import { Persons } from './persons';

/** Who comes forward, what they say and hand over (BLTTHS 152(1)). */
interface Told {
  readonly offender: PersonData;
  readonly account: string;
  readonly items?: string | undefined;
}

/** The same as a file has it: the records are sealed. */
interface Sealed {
  readonly offender: FileId;
  readonly account: FileId;
  readonly items?: FileId | null | undefined;
}

/** Offenders who come forward: sealed where they are received, read with a purpose. */
@Injectable()
export class Offenders {
  constructor(private readonly persons: Persons) {}

  async seal(tx: EntityManager, { offender, account, items }: Told) {
    return {
      offender: await this.persons.seal(tx, offender),
      account: await this.persons.sealText(tx, account),
      ...(items && { items: await this.persons.sealText(tx, items) }),
    };
  }

  /** Each reading is logged with its purpose. */
  async read(tx: EntityManager, officer: Officer, { offender, account, items }: Sealed, purpose: string) {
    return {
      offender: await this.persons.read(tx, officer, offender, purpose),
      account: await this.persons.readText(tx, officer, account, purpose),
      ...(items && { items: await this.persons.readText(tx, officer, items, purpose) }),
    };
  }
}
