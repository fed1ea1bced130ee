import {
  bodyPetition,
  headWithdrawal,
  higherOverruling,
  petitionDecision,
  prosecutionDecisionAbove,
} from '@la-chan/contracts';
import { counterpartFile, Exchanges, ownFile, type Acting, type Exchange } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { open, openPetition, openWithdrawal, recordService, recordWithdrawal } from './prosecution-review';
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
        await reviews.open('open', officer, openedAt, (file, number, at) => open(file, { ...opening, number }, at), {
          unit: terms.unit,
          tx,
        });
      },
    });
    exchanges.on(headWithdrawal, {
      asked: async (asked, tx) => {
        const { id: exchange, terms, counterpart: procuracy, openedAt } = asked;
        const { number: decisionNumber, ...withdrawal } = terms;
        const origin = { exchange, procuracy, from: [counterpartFile(asked)] };
        const received = { ...origin, ...withdrawal, decision: 'head-withdrawal' as const, decisionNumber };
        await reviews.open(
          'openWithdrawal',
          officer,
          openedAt,
          (file, number, at) => openWithdrawal(file, { ...received, number }, at),
          { unit: terms.unit, tx },
        );
      },
    });
    exchanges.on(bodyPetition, {
      asked: async (asked, tx) => {
        const { id: exchange, terms, counterpart: body, openedAt } = asked;
        const { number: decisionNumber, unit, ...matter } = terms;
        const opening = { ...matter, decisionNumber, exchange, body, from: [counterpartFile(asked)], unit };
        await reviews.open(
          'openPetition',
          officer,
          openedAt,
          (file, number, at) => openPetition(file, { ...opening, number }, at),
          { unit, tx },
        );
      },
      withdrawn: async (withdrawn, tx, { at }) => {
        const id = await reviews.of(tx, withdrawn);
        if (id) await reviews.act('recordWithdrawal', id, { officer, tx, at }, recordWithdrawal);
      },
    });

    const receipted =
      (decision: string) =>
      async (exchange: Exchange, tx: EntityManager, { at }: Acting) => {
        const service = { notice: exchange.id, decision, receivedAt: at };
        await reviews.act('recordService', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordService(file, service, at),
        );
      };
    exchanges.on(higherOverruling, { receipted: receipted('decision-overruled') });
    exchanges.on(petitionDecision, { receipted: receipted('petition-decided') });
  }
}
