import { supervisionNotice, type Moment } from '@la-chan/contracts';
import { Exchanges, type Opening } from '@la-chan/messaging';
import { Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Supervision } from './supervision';

type Terms = Opening<typeof supervisionNotice>['terms'];
type Said<T> = T extends Terms ? Omit<T, 'about' | 'number' | 'decidedAt' | 'unit'> : never;

/** What this procuracy decides and demands is served on the body whose file it supervises; the reasons are sealed. */
@Injectable()
export class SupervisionPost {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  /** Serves an act's decision in the act's own transaction. */
  serving(
    saidOn: (file: Supervision) => Said<Terms>,
    { exchange, number, reasons }: { exchange: string; number: string; reasons: string },
    officer: Officer,
    at: Moment | undefined,
  ) {
    return async (tx: EntityManager, file: Supervision): Promise<void> => {
      const { id, agency: to, from, unit } = file;
      const acting = this.desk.acting(officer, at);
      const terms = { ...saidOn(file), about: from[0] ?? id, number, decidedAt: acting.at, unit };
      const opening = { id: exchange, to, file: id, terms, dossier: { reasons } };
      await this.exchanges.open(tx, supervisionNotice, opening, acting);
    };
  }
}
