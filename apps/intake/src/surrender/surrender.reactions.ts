import { surrenderNotice } from '@la-chan/contracts';
import { Exchanges, findExchange } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import { Surrenders } from './surrenders';

/** The body to which an offender went has received it; of a report that is only offered to it, once it has that. */
@Injectable()
export class SurrenderReactions {
  constructor(exchanges: Exchanges, surrenders: Surrenders) {
    exchanges.on(surrenderNotice, {
      receipted: async (notice, tx, { at }) => {
        const { case: known, report } = notice.terms;
        const handover = report && !known ? await findExchange(tx, report) : undefined;
        const isThere = !handover || handover.status === 'released' || handover.status === 'completed';
        if (isThere) await surrenders.takenOver(tx, notice, at);
      },
    });
  }
}
