import { consentWithdrawal } from '@la-chan/contracts';
import { Exchanges, findExchange } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import { Desk } from '../files/desk';
import { AccessLog } from '../officers/access-log';

/** What this agency was told of a victim under her consent is erased when she takes that back, and the erasure answered. */
@Injectable()
export class Disclosures {
  constructor(exchanges: Exchanges, accessLog: AccessLog, { system }: Desk) {
    exchanges.on(consentWithdrawal, {
      asked: async ({ id, terms, counterpart }, tx, acting) => {
        const held = await findExchange(tx, terms.disclosure);
        if (held?.counterpart === counterpart && !held.erasedAt) {
          await accessLog.record(tx, system, 'erase-person', held.id, `consent withdrawn ${id}`);
          await exchanges.erase(tx, held.id, acting);
        }
        await exchanges.answer(tx, consentWithdrawal, id, 'answered', { erasedAt: acting.now }, acting);
      },
    });
  }
}
