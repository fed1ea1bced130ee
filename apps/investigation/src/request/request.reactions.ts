import { assistanceRequest, victimReferral } from '@la-chan/contracts';
import { Exchanges, ownFile, type Acting, type Exchange } from '@la-chan/messaging';
import { Abroad, Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../case/cases';
import { caseRequests } from '../case/referral';
import { verificationRequests } from '../verification/referral';
import { Verifications } from '../verification/verifications';

type Answer = 'refused' | 'answered';

/** What victim support and international cooperation answer to a verification or a case. */
@Injectable()
export class RequestReactions {
  constructor(
    exchanges: Exchanges,
    verifications: Verifications,
    cases: Cases,
    abroad: Abroad,
    { system: officer }: Desk,
  ) {
    const supported =
      (answer: Answer) =>
      async (exchange: Exchange, tx: EntityManager, { at }: Acting): Promise<void> => {
        const id = ownFile(exchange);
        const answered = { exchange: exchange.id, by: exchange.counterpart, answer };
        const acting = { officer, tx, at };
        if (await cases.has(tx, id))
          await cases.act('recordAnswer', id, acting, (file, at) => caseRequests.recordAnswer(file, answered, at));
        else
          await verifications.act('recordAnswer', id, acting, (file, at) =>
            verificationRequests.recordAnswer(file, answered, at),
          );
      };
    exchanges.on(victimReferral, { refused: supported('refused'), answered: supported('answered') });
    const fromAbroad = (answer: Answer) => (exchange: Exchange, tx: EntityManager, said: Acting) =>
      abroad.answered(tx, exchange, answer, said, ownFile(exchange));
    exchanges.on(assistanceRequest, { refused: fromAbroad('refused'), answered: fromAbroad('answered') });
  }
}
