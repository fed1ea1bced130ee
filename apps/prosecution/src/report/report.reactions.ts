import { reportHandover } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile } from '@la-chan/messaging';
import { Desk, Offers } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { release, resolve, takeBack } from './report';
import { Reports } from './reports';

/** What the investigating body that a report was offered to starts here. */
@Injectable()
export class ReportReactions {
  constructor(exchanges: Exchanges, offers: Offers, reports: Reports, { system: officer }: Desk) {
    exchanges.on(reportHandover, {
      ...offers.answered(reports, { release, takeBack }),
      completed: async (exchange, tx) => {
        const { outcome, decidedAt: at, case: opened } = answerOf(exchange);
        const resolution = { outcome, by: exchange.counterpart, case: opened };
        await reports.act('resolve', ownFile(exchange), { officer, tx, at }, (report, at) =>
          resolve(report, resolution, at),
        );
      },
    });
  }
}
