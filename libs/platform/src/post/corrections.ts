import { correctionNotice } from '@la-chan/contracts';
import { asPutRight, ExchangeNotFound, Exchanges, findExchange } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import { Desk } from '../files/desk';

/** What other agencies put right of what they have told this one follows in its files, each once. */
@Injectable()
export class Corrections {
  constructor(exchanges: Exchanges, { corrected }: Desk) {
    exchanges.on(correctionNotice, {
      served: async (notice, tx) => {
        const about = await findExchange(tx, notice.terms.of);
        if (about?.counterpart !== notice.counterpart) throw new ExchangeNotFound('it was not told with this exchange');
        const told = await asPutRight(tx, about, notice.id);
        for (const register of corrected) await register.asTold(tx, told, notice);
      },
    });
  }
}
