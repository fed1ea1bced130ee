import { victimReferral } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { reportReferrals } from '../report/referral';
import { Reports } from '../report/reports';
import { resolutionReferrals } from '../resolution/referral';
import { Resolutions } from '../resolution/resolutions';

/** What victim support answers. */
@Injectable()
export class ReferralReactions {
  constructor(exchanges: Exchanges, reports: Reports, resolutions: Resolutions, { system: officer }: Desk) {
    exchanges.on(victimReferral, {
      answered: async (exchange, tx) => {
        const { outcome, decidedAt: at, victim } = answerOf(exchange);
        const answered = { exchange: exchange.id, outcome, victim };
        const id = ownFile(exchange);
        const acting = { officer, tx, at };
        if (await resolutions.has(tx, id))
          await resolutions.act('recordReferral', id, acting, (file, at) =>
            resolutionReferrals.recordReferral(file, answered, at),
          );
        else
          await reports.act('recordReferral', id, acting, (file, at) =>
            reportReferrals.recordReferral(file, answered, at),
          );
      },
    });
  }
}
