import { caseFileHandover, indictmentHandover } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile } from '@la-chan/messaging';
import { Desk, Offers } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { release, takeBack, takeReturn } from './indictment';
import { Outcome } from './outcome';
import { recordOutcome, takeUp, voidOffer } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';

/** What the investigation and the court start here. */
@Injectable()
export class ProsecutionFileReactions {
  constructor(
    exchanges: Exchanges,
    offers: Offers,
    files: ProsecutionFiles,
    outcomes: Outcome,
    { system: officer }: Desk,
  ) {
    exchanges.on(caseFileHandover, {
      ...offers.decided(files, { takeUp, voidOffer }),
    });

    exchanges.on(indictmentHandover, {
      ...offers.answered(files, { release, takeBack }),
      completed: async (exchange, tx, acting) => {
        const answer = answerOf(exchange);
        if (answer.outcome === 'returned') {
          const { outcome: _, decidedAt: __, ...returned } = answer;
          await files.act('takeReturn', ownFile(exchange), { officer, tx }, (file, at) =>
            takeReturn(file, { ...returned, exchange: exchange.id, from: exchange.counterpart }, at),
          );
          return;
        }
        const { decidedAt: at, ...outcome } = answer;
        const file = await files.act('recordOutcome', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordOutcome(file, outcome, at),
        );
        await outcomes.ended(tx, file, outcome, { ...acting, at });
      },
    });
  }
}
