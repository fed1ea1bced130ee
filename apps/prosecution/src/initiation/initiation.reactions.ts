import { panelDemand } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import { Initiations } from './initiations';

/** What a trial panel demands. */
@Injectable()
export class InitiationReactions {
  constructor(exchanges: Exchanges, initiations: Initiations) {
    exchanges.on(panelDemand, {
      asked: async (exchange, tx, _acting, dossier) => {
        const { about, number: decisionNumber, decidedAt, article, clause, accused = [] } = exchange.terms;
        const found = { from: [about], decisionNumber, decidedAt, article, clause, accused };
        await initiations.take(tx, exchange, { basis: 'panel-demand', ...found }, dossier?.text);
      },
    });
  }
}
