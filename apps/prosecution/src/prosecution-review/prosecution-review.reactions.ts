import { higherOverruling, prosecutionDecisionAbove } from '@la-chan/contracts';
import { counterpartFile, Exchanges, ownFile } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { open, recordService } from './prosecution-review';
import { ProsecutionReviews } from './prosecution-reviews';

/** What procuracies below send opens a review here. */
@Injectable()
export class ProsecutionReviewReactions {
  constructor(exchanges: Exchanges, reviews: ProsecutionReviews, { system: officer }: Desk) {
    exchanges.on(prosecutionDecisionAbove, {
      served: async (sent, tx) => {
        const { id: exchange, terms, counterpart: procuracy, openedAt } = sent;
        const { number: decisionNumber, ...matter } = terms;
        const opening = { ...matter, decisionNumber, exchange, procuracy, from: [counterpartFile(sent)] };
        await reviews.open('KS', officer, openedAt, (file, number, at) => open(file, { ...opening, number }, at), {
          unit: terms.unit,
          tx,
        });
      },
    });
    exchanges.on(higherOverruling, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: 'decision-overruled', receivedAt: at };
        await reviews.act('recordService', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordService(file, service, at),
        );
      },
    });
  }
}
