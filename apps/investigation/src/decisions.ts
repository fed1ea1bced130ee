import { decisionNotice, type FileId, type UnitCode } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges, type Acting, type Opening } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type Terms = Opening<typeof decisionNotice>['terms'];

/** What this body decides is served on the competent procuracy, whose receipt proves it. */
@Injectable()
export class Decisions {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  async serve(tx: EntityManager, notice: string, file: FileId, terms: Terms, acting: Acting): Promise<void> {
    const to = this.procuracyOf(terms.unit);
    await this.exchanges.open(tx, decisionNotice, { id: notice, to, file, terms }, acting);
  }

  procuracyOf(unit: UnitCode): string {
    return competentAgency(this.directory, 'prosecution', unit, this.desk.clock.now());
  }
}
