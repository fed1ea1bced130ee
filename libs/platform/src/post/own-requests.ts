import type { DraftEvent, FileId, Moment } from '@la-chan/contracts';
import { Exchanges, findExchange } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import { Desk } from '../files/desk';
import type { Acting } from '../files/files';
import type { Store } from '../files/store';

/** What files of this agency have asked of others, and take back before it is answered. */
@Injectable()
export class OwnRequests {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  /** With the act of the file, also where another that waited for the same has withdrawn it. Throws `ExchangeOutOfCourse` once the answer is here. */
  withdraw<File, Act extends string>(
    store: Store<File, Act>,
    act: Act,
    { id, exchange }: { id: FileId; exchange: string },
    acting: Pick<Acting<File>, 'officer' | 'ifMatch' | 'also'>,
    decide: (file: File, exchange: string, at: Moment) => readonly DraftEvent[],
  ): Promise<File> {
    return this.desk.database.tx(acting.officer, async (tx) => {
      const asked = await findExchange(tx, exchange);
      if (asked?.status !== 'withdrawn') await this.exchanges.withdraw(tx, exchange, this.desk.acting(acting.officer));
      return store.act(act, id, { ...acting, tx }, (file, at) => decide(file, exchange, at));
    });
  }
}
