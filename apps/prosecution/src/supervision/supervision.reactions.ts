import { caseExtensionRequest, chargeApproval, decisionNotice, extensionRequest } from '@la-chan/contracts';
import { counterpartFile, Exchanges } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { recordCaseExtensionRequest } from './case-extension';
import { recordChargeApprovalRequest, recordDecision, recordEvidence, recordExtensionRequest } from './supervision';
import { Supervisions } from './supervisions';

/** What is served on the procuracy, and what it is asked. */
@Injectable()
export class SupervisionReactions {
  constructor(exchanges: Exchanges, supervisions: Supervisions, { system: officer }: Desk) {
    exchanges.on(decisionNotice, {
      served: async (exchange, tx) => {
        const { decision, number, decidedAt } = exchange.terms;
        const file = counterpartFile(exchange);
        const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        await supervisions.act('recordDecision', id, { officer, tx }, (supervision, at) =>
          recordDecision(supervision, { notice: exchange.id, file, decision, number, decidedAt }, at),
        );
      },
    });

    exchanges.on(extensionRequest, {
      asked: async (exchange, tx) => {
        const { number, months, limit } = exchange.terms;
        const file = counterpartFile(exchange);
        const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        await supervisions.act('recordExtensionRequest', id, { officer, tx }, (supervision, at) =>
          recordExtensionRequest(supervision, { exchange: exchange.id, file, number, months, limit }, at),
        );
      },
    });

    exchanges.on(caseExtensionRequest, {
      asked: async (exchange, tx) => {
        const { number, months, limit, accused } = exchange.terms;
        const file = counterpartFile(exchange);
        const request = { exchange: exchange.id, file, number, months, limit, ...(accused && { accused }) };
        const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        await supervisions.act('recordCaseExtensionRequest', id, { officer, tx }, (supervision, at) =>
          recordCaseExtensionRequest(supervision, request, at),
        );
      },
    });

    exchanges.on(chargeApproval, {
      asked: async (exchange, tx) => {
        const { number, accused, article, clause } = exchange.terms;
        const file = counterpartFile(exchange);
        const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        await supervisions.act('recordChargeApprovalRequest', id, { officer, tx }, (supervision, at) =>
          recordChargeApprovalRequest(
            supervision,
            { exchange: exchange.id, file, number, accused, article, clause },
            at,
          ),
        );
      },
      supplemented: async (exchange, tx) => {
        const id = await supervisions.of(tx, exchange.counterpart, counterpartFile(exchange), exchange.unit);
        await supervisions.act('recordEvidence', id, { officer, tx }, (file, at) =>
          recordEvidence(file, exchange.id, at),
        );
      },
    });
  }
}
