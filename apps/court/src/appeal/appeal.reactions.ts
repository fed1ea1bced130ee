import { appealEvidenceRequest, appealNotice, appealPanelDemand, appealStudyRequest } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Appeals } from './appeals';
import { recordService } from './deliveries';
import { recordEvidenceBack } from './evidence';
import { recordInitiation } from './initiation';
import { recordGivenBack } from './study';

/** What the procuracy of the same level answers here. */
@Injectable()
export class AppealReactions {
  constructor(exchanges: Exchanges, appeals: Appeals, { system: officer }: Desk) {
    exchanges.on(appealStudyRequest, {
      answered: async (exchange, tx) => {
        const { decidedAt: at, ...back } = answerOf(exchange);
        await appeals.act('recordGivenBack', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordGivenBack(file, back, exchange.id, at),
        );
      },
    });
    exchanges.on(appealEvidenceRequest, {
      answered: async (exchange, tx) => {
        const { decidedAt: at, number } = answerOf(exchange);
        const { id: evidence } = exchange;
        await appeals.act('recordEvidenceBack', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordEvidenceBack(file, { evidence, number }, evidence, at),
        );
      },
    });
    exchanges.on(appealNotice, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: exchange.terms.decision, receivedAt: at };
        await appeals.act('recordService', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordService(file, service, at),
        );
      },
    });
    const followed =
      (initiated: boolean) =>
      async (exchange: Exchange<typeof appealPanelDemand>, tx: EntityManager): Promise<void> => {
        const { id: initiation } = exchange;
        const { decidedAt: at, number } = answerOf(exchange);
        await appeals.act('recordInitiation', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordInitiation(file, { initiation, initiated, number }, initiation, at),
        );
      };
    exchanges.on(appealPanelDemand, { granted: followed(true), refused: followed(false) });
  }
}
