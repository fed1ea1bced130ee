import { reportHandover } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { release, resolve, takeBack } from './report';
import { Reports } from './reports';

/** What the agency that a report was offered to starts here. */
@Injectable()
export class ReportReactions {
  constructor(exchanges: Exchanges, reports: Reports, { system: officer }: Desk) {
    exchanges.on(reportHandover, {
      accepted: async ({ id, file, counterpart }, tx, acting) => {
        await exchanges.release(tx, id, { ...acting, at: acting.now });
        await reports.act('release', file ?? '', { officer, tx }, (report, at) => release(report, counterpart, at));
      },
      rejected: async ({ file, reason }, tx) => {
        await reports.act('takeBack', file ?? '', { officer, tx }, (report, at) =>
          takeBack(report, reason ?? 'not-competent', at),
        );
      },
      completed: async ({ file, counterpart: by, answer }, tx) => {
        if (!answer) return;
        const { outcome, decidedAt: at, case: opened } = answer;
        await reports.act('resolve', file ?? '', { officer, tx, at }, (report, at) =>
          resolve(report, { outcome, by, case: opened }, at),
        );
      },
    });
  }
}
