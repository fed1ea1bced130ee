import type { caseTransferHandover, EventOf, personProtected } from '@la-chan/contracts';
import { Persons, type Officer } from '@la-chan/platform';
import type { WithProtections } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';

type Along = Pick<z.output<(typeof caseTransferHandover)['dossier']>, 'protections'>;
type Ordered = EventOf<typeof personProtected>['data'];

/** Who is protected, as their case goes to another body, which protects them on (BLTTHS 486). */
@Injectable()
export class Protections {
  constructor(private readonly persons: Persons) {}

  /** Each reading is logged with its purpose. */
  async read(tx: EntityManager, officer: Officer, file: WithProtections, purpose: string): Promise<Along> {
    const protections: NonNullable<Along['protections']> = [];
    for (const { orderedAt: _, endedAt, measures, text, ...order } of file.protections) {
      if (endedAt !== null) continue;
      const said = await this.persons.readText(tx, officer, text, purpose);
      protections.push({ ...order, measures: [...measures], text: said });
    }
    return protections.length > 0 ? { protections } : {};
  }

  /** What comes along, sealed; what the file knows already stands as it is there. */
  async seal(tx: EntityManager, { protections = [] }: Along = {}, here?: WithProtections): Promise<Ordered[]> {
    const sealed: Ordered[] = [];
    for (const { text, ...order } of protections)
      if (!here?.protections.some(({ protection }) => protection === order.protection))
        sealed.push({ ...order, text: await this.persons.sealText(tx, text) });
    return sealed;
  }
}
