import { type Figure, figureConfirmation } from '@la-chan/contracts';
import { type Exchange, ExchangeNotFound, Exchanges, findExchange } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Desk } from '../files/desk';
import type { Officer } from '../officers/officer';
import { Refused } from '../problems/refused';
import { differencesOf, recount } from './recount';

/** Figures that the scorecard has of this agency, beside what its own journal says. */
interface Compared {
  readonly exchange: Exchange;
  readonly here: readonly Figure[];
  readonly differences: readonly Figure[];
}

/** Confirms or disputes what a report is about to say of this agency (TTLT 05/2018 9). */
@Injectable()
export class Figures {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  compare(officer: Officer, id: string): Promise<Compared> {
    return this.desk.database.read(officer, (tx) => this.compared(tx, id));
  }

  /** Nobody confirms what the agency's own journal contradicts. */
  confirm(officer: Officer, id: string): Promise<Compared> {
    return this.answer(officer, id, 'granted');
  }

  /** With the difference, which is the journal's and not the officer's. */
  dispute(officer: Officer, id: string): Promise<Compared> {
    return this.answer(officer, id, 'refused');
  }

  private answer(officer: Officer, id: string, as: 'granted' | 'refused'): Promise<Compared> {
    return this.desk.database.tx(officer, async (tx) => {
      const { here, differences } = await this.compared(tx, id);
      if (as === 'granted' && differences.length > 0) throw new Refused('figures-differ');
      if (as === 'refused' && differences.length === 0) throw new Refused('figures-agree');
      const acting = this.desk.acting(officer);
      const answer = { decidedAt: acting.at, differences: [...differences] };
      await this.exchanges.answer(tx, figureConfirmation, id, as, answer, acting);
      return { ...(await this.compared(tx, id)), here, differences };
    });
  }

  private async compared(tx: EntityManager, id: string): Promise<Compared> {
    const exchange = await findExchange(tx, id);
    if (exchange?.kind !== figureConfirmation.kind || exchange.side !== 'receiver')
      throw new ExchangeNotFound('no figures to confirm');
    const asked = figureConfirmation.terms.parse(exchange.terms);
    const here = await recount(tx, asked);
    return { exchange, here, differences: differencesOf(here, asked.figures) };
  }
}
