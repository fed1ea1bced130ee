import { caseExtensionRequest, caseFileHandover, chargeApproval } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { Desk, Offers } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { Cases } from './cases';
import { approveCharge, cancelCharge } from './charge';
import { recordOutcome, release, takeBack, takeReturn } from './conclusion';
import { extend, recordRefusal } from './time-limit';

/** What the procuracy and others decide about a case; nobody types it here. */
@Injectable()
export class CaseReactions {
  constructor(exchanges: Exchanges, offers: Offers, cases: Cases, { system: officer }: Desk) {
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

    exchanges.on(caseExtensionRequest, {
      granted: async (exchange, tx) => {
        const { decidedAt: at, number, months } = answerOf(exchange);
        if (months === undefined) throw new Error(`exchange ${exchange.id} grants no months`);
        const grant = { exchange: exchange.id, by: exchange.counterpart, months, number };
        await cases.act('extend', ownFile(exchange), { officer, tx, at }, (file, at) => extend(file, grant, at));
      },
      refused: async (exchange, tx) => {
        const { decidedAt: at, number } = answerOf(exchange);
        const refusal = { exchange: exchange.id, by: exchange.counterpart, number };
        await cases.act('recordRefusal', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordRefusal(file, refusal, at),
        );
      },
    });

    exchanges.on(caseFileHandover, {
      ...offers.answered(cases, { release, takeBack }),
      completed: async (exchange, tx) => {
        const answer = answerOf(exchange);
        if (answer.outcome === 'returned') {
          const { outcome: _, decidedAt: __, ...returned } = answer;
          // The limit runs from the day on which the file is here again (BLTTHS 174(2)).
          await cases.act('takeReturn', ownFile(exchange), { officer, tx }, (file, at) =>
            takeReturn(file, { ...returned, exchange: exchange.id, from: exchange.counterpart }, at),
          );
        } else {
          const { decidedAt: at, ...outcome } = answer;
          await cases.act('recordOutcome', ownFile(exchange), { officer, tx, at }, (file, at) =>
            recordOutcome(file, outcome, at),
          );
        }
      },
    });
  }
}
