import { chargeApproval } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { approveCharge, cancelCharge } from './case';
import { Cases } from './cases';

/** What the procuracy decides about a charge; nobody types it here (BLTTHS 179(3)). */
@Injectable()
export class CaseReactions {
  constructor(exchanges: Exchanges, cases: Cases, { system: officer }: Desk) {
    const decisionOf = (exchange: Exchange<typeof chargeApproval>) => {
      const { decidedAt: at, number } = answerOf(exchange);
      return { at, accused: exchange.terms.accused, exchange: exchange.id, by: exchange.counterpart, number };
    };
    exchanges.on(chargeApproval, {
      granted: async (exchange, tx) => {
        const { at, ...decision } = decisionOf(exchange);
        await cases.act('approveCharge', ownFile(exchange), { officer, tx, at }, (file, at) =>
          approveCharge(file, decision, at),
        );
      },
      refused: async (exchange, tx) => {
        const { at, ...decision } = decisionOf(exchange);
        await cases.act('cancelCharge', ownFile(exchange), { officer, tx, at }, (file, at) =>
          cancelCharge(file, decision, at),
        );
      },
    });
  }
}
