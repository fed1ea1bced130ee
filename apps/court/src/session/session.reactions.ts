import { appellateReview } from '@la-chan/contracts';
import { counterpartFile, Exchanges } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { open } from './session';
import { Sessions } from './sessions';

/** What courts of first instance ask opens a session here. */
@Injectable()
export class SessionReactions {
  constructor(exchanges: Exchanges, sessions: Sessions, { system: officer }: Desk) {
    exchanges.on(appellateReview, {
      asked: async (asked, tx) => {
        const { id: exchange, terms, counterpart: sender, openedAt } = asked;
        const { subject, against, article, clause, seriousness, unit } = terms;
        const about = {
          ...(terms.subject === 'decision' && {
            decision: terms.decision,
            appellants: terms.appellants,
            ...(terms.parts && { parts: terms.parts }),
          }),
          ...(terms.subject === 'late-appeal' && { reason: terms.reason }),
        };
        const matter = { subject, against, article, clause, seriousness, unit, ...about };
        const opening = { ...matter, exchange, sender, from: [counterpartFile(asked)] };
        await sessions.open(
          'receive',
          officer,
          openedAt,
          (file, number, at) => open(file, { ...opening, number }, at),
          {
            unit,
            tx,
          },
        );
      },
    });
  }
}
