import { surrenderNotice } from '@la-chan/contracts';
import { Exchanges, ownFile } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { recordTakeover } from './surrender';
import { Surrenders } from './surrenders';

/** The body to which an offender went has received it. */
@Injectable()
export class SurrenderReactions {
  constructor(exchanges: Exchanges, surrenders: Surrenders, { system: officer }: Desk) {
    exchanges.on(surrenderNotice, {
      receipted: async (exchange, tx, { at }) => {
        const id = ownFile(exchange);
        if (await surrenders.waitsFor(tx, id, exchange.id))
          await surrenders.act('recordTakeover', id, { officer, tx, at }, (file, at) =>
            recordTakeover(file, exchange.id, at),
          );
      },
    });
  }
}
