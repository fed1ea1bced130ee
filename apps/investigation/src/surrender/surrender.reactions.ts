import { surrenderNotice } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import { ToldSurrenders } from './told-surrenders';

/** What a desk tells of who came forward there. */
@Injectable()
export class SurrenderReactions {
  constructor(exchanges: Exchanges, surrenders: ToldSurrenders) {
    exchanges.on(surrenderNotice, { served: (notice, tx) => surrenders.told(tx, notice) });
  }
}
