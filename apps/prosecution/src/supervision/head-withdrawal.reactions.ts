import { headWithdrawal } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile } from '@la-chan/messaging';
import { type Before, Desk, follow } from '@la-chan/platform';
import type { HistoryEntry } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HeadWithdrawalRefusal, headWithdrawing, recordDeputy, recordDeputyDenial } from './head-withdrawal';
import type { Supervision } from './supervision';
import { SupervisionPost } from './supervision-post';
import { Supervisions } from './supervisions';

/** What the procuracy above has decided in place of a head who has to withdraw; nothing where that was entered on paper before. */
@Injectable()
export class HeadWithdrawalReactions {
  constructor(exchanges: Exchanges, supervisions: Supervisions, post: SupervisionPost, { system: officer }: Desk) {
    exchanges.on(headWithdrawal, {
      granted: async (exchange, tx) => {
        const { decidedAt: at, officer: deputy } = answerOf(exchange);
        if (!deputy) return;
        const also = post.tell({ decision: 'conductor-assigned', conductor: 'deputy-assigned-above' }, officer, at);
        await follow(
          tx,
          () =>
            supervisions.act('assignConductor', ownFile(exchange), { officer, tx, at, also }, (file, at, _, history) =>
              recordDeputy(file, deputy, history, at),
            ),
          enteredBefore,
        );
      },
      refused: async (exchange, tx) => {
        const { decidedAt: at, number } = answerOf(exchange);
        const notice = uuid();
        const denied = { exchange: exchange.id, by: exchange.counterpart, number };
        const tell = post.tell({ decision: 'no-deputy' }, officer, at, { id: notice, number });
        // Where there is none the body knows it by the report.
        const isNew = (history: readonly HistoryEntry[]): boolean => headWithdrawing(history)?.deputy === true;
        const also = async (tx: EntityManager, file: Supervision, { history }: Before<Supervision>): Promise<void> => {
          if (isNew(history)) await tell(tx, file);
        };
        await follow(
          tx,
          () =>
            supervisions.act(
              'recordDeputyDenial',
              ownFile(exchange),
              { officer, tx, at, also },
              (file, at, _, history) =>
                recordDeputyDenial(file, { ...denied, ...(isNew(history) && { notice }) }, history, at),
            ),
          enteredBefore,
        );
      },
    });
  }
}

/** On paper somebody has the place, or nobody can have it; whatever else is refused is not passed over. */
function enteredBefore(error: unknown): Promise<void> {
  if (error instanceof HeadWithdrawalRefusal) return Promise.resolve();
  throw error;
}
