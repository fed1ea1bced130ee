import { courtDecisionAbove, higherProtest } from '@la-chan/contracts';
import { counterpartFile, Exchanges, ownFile } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { open, recordService } from './court-review';
import { CourtReviews } from './court-reviews';

/** What courts below send opens a review here. */
@Injectable()
export class CourtReviewReactions {
  constructor(exchanges: Exchanges, reviews: CourtReviews, { system: officer }: Desk) {
    exchanges.on(courtDecisionAbove, {
      served: async (sent, tx) => {
        const { id: exchange, terms, counterpart: court, openedAt } = sent;
        const { number: decisionNumber, ...matter } = terms;
        const opening = { ...matter, decisionNumber, exchange, court, from: [counterpartFile(sent)] };
        await reviews.open('open', officer, openedAt, (file, number, at) => open(file, { ...opening, number }, at), {
          unit: terms.unit,
          tx,
        });
      },
    });
    exchanges.on(higherProtest, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: exchange.terms.protest, receivedAt: at };
        await reviews.act('recordService', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordService(file, service, at),
        );
      },
    });
  }
}
