import { courtDecision, indictmentHandover } from '@la-chan/contracts';
import { Exchanges, ownFile } from '@la-chan/messaging';
import { Desk, Offers } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { recordService, takeUp, voidOffer } from './trial';
import { Trials } from './trials';

/** What the procuracy starts here. */
@Injectable()
export class TrialReactions {
  constructor(exchanges: Exchanges, offers: Offers, trials: Trials, { system: officer }: Desk) {
    exchanges.on(indictmentHandover, {
      ...offers.decided(trials, { takeUp, voidOffer }),
    });
    exchanges.on(courtDecision, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: exchange.terms.decision, receivedAt: at };
        await trials.act('recordService', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordService(file, service, at),
        );
      },
    });
  }
}
