import type { DraftEvent, FileId, Moment } from '@la-chan/contracts';
import { Exchanges, findExchange } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Desk } from '../files/desk';
import type { Acting } from '../files/files';
import type { Holding, Store } from '../files/store';
import { along } from './along';

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

  /** And in the files of this store that wait `along` for the same. */
  withdrawAlong<File, Act extends string, List extends string>(
    files: Holding<File, Act, List>,
    act: Act,
    list: List,
    request: { id: FileId; exchange: string },
    acting: Pick<Acting<File>, 'officer' | 'ifMatch'>,
    decide: (file: File, exchange: string, at: Moment) => readonly DraftEvent[],
  ): Promise<File> {
    const [{ exchange }, { officer }] = [request, acting];
    const also = (tx: EntityManager): Promise<void> =>
      along(files, act, list, exchange, { officer, tx }, (file, at) => decide(file, exchange, at));
    return this.withdraw(files, act, request, { ...acting, also }, decide);
  }
}
