import { courtDecision, indictmentHandover } from '@la-chan/contracts';
import { Exchanges, ownFile } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { recordService, takeUp, voidOffer } from './trial';
import { Trials } from './trials';

/** What the procuracy starts here. */
@Injectable()
export class TrialReactions {
  constructor(exchanges: Exchanges, trials: Trials, { system: officer }: Desk) {
    exchanges.on(indictmentHandover, {
      released: async (exchange, tx) => {
        await trials.act('takeUp', ownFile(exchange), { officer, tx }, takeUp);
      },
      withdrawn: async ({ file }, tx) => {
        if (file) await trials.act('void', file, { officer, tx }, voidOffer);
      },
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
