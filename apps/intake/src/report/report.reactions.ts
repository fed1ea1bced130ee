import { reportHandover, surrenderNotice, victimReferral } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, toldSince } from '@la-chan/messaging';
import { Desk, Offers } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { Surrenders } from '../surrender/surrenders';
import { release, takeBack } from './handover';
import { recordReferral } from './referral';
import { resolve } from './ending';
import { Reports } from './reports';

/** What the agency that a report was offered to starts here. */
@Injectable()
export class ReportReactions {
  constructor(
    exchanges: Exchanges,
    offers: Offers,
    reports: Reports,
    surrenders: Surrenders,
    { system: officer }: Desk,
  ) {
    const answered = offers.answered(reports, { release, takeBack });
    exchanges.on(reportHandover, {
      ...answered,
      accepted: async (exchange, tx, acting) => {
        await answered.accepted(exchange, tx, acting);
        for (const notice of await toldSince(tx, surrenderNotice, exchange, 'report'))
          if (notice.status === 'receipted') await surrenders.takenOver(tx, notice);
      },
      completed: async (exchange, tx) => {
        const { outcome, decidedAt: at, case: opened } = answerOf(exchange);
        const resolution = { outcome, by: exchange.counterpart, case: opened };
        await reports.act('resolve', ownFile(exchange), { officer, tx, at }, (report, at) =>
          resolve(report, resolution, at),
        );
        await reports.endMerged(tx, ownFile(exchange), { with: outcome, case: opened }, at);
      },
    });

    exchanges.on(victimReferral, {
      answered: async (exchange, tx) => {
        const { outcome, decidedAt: at, victim } = answerOf(exchange);
        const answered = { exchange: exchange.id, outcome, victim };
        await reports.act('recordReferral', ownFile(exchange), { officer, tx, at }, (report, at) =>
          recordReferral(report, answered, at),
        );
      },
    });
  }
}
