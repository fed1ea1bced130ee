import { victimReferral } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { recordReferral } from './returnee';
import { Returns } from './returns';

/** How the support of one who was returned ended. */
@Injectable()
export class ReturnReactions {
  constructor(exchanges: Exchanges, returns: Returns, { system: officer }: Desk) {
    exchanges.on(victimReferral, {
      answered: async (exchange, tx) => {
        const { outcome, decidedAt: at, victim } = answerOf(exchange);
        const answered = { exchange: exchange.id, outcome, victim };
        await returns.act('recordReferral', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordReferral(file, answered, at),
        );
      },
    });
  }
}
