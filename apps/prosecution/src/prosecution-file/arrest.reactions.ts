import { accusedFoundNotice, accusedWantedNotice } from '@la-chan/contracts';
import { Directory, Exchanges, findExchange, type Exchange } from '@la-chan/messaging';
import { demandedIn, Desk } from '@la-chan/platform';
import { noEarlier } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordArrest, recordWanted } from './arrest';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';

type Told = Pick<Exchange<typeof accusedFoundNotice>['terms'], 'demand' | 'accused'>;

/** Who is searched for on this procuracy's demand is wanted, and was found. */
@Injectable()
export class ArrestReactions {
  constructor(exchanges: Exchanges, files: ProsecutionFiles, directory: Directory, { system: officer }: Desk) {
    const where = async (tx: EntityManager, { demand, accused }: Told, from: string) => {
      const file: ProsecutionFile = await files.whereIs(tx, await demandedIn(tx, directory, demand, from), accused);
      const gone = file.status === 'transferred' && file.transfer ? await findExchange(tx, file.transfer) : undefined;
      return { file, gone };
    };
    exchanges.on(accusedWantedNotice, {
      served: async ({ id: notice, terms, counterpart }, tx, acting) => {
        const { accused, ground, wantedAt, cancelled } = terms;
        const { file, gone } = await where(tx, terms, counterpart);
        if (gone) {
          const on = { to: gone.counterpart, file: file.id, terms: { ...terms, demand: gone.id } };
          await exchanges.open(tx, accusedWantedNotice, on, { ...acting, at: wantedAt });
          return;
        }
        const since = file.accused.find(({ id }) => id === accused)?.searchDemandedAt;
        if (!since) return; // the matter goes on already
        const at = noEarlier(wantedAt, since, file.receivedAt);
        await files.act('recordWanted', file.id, { officer, tx, at }, (file, at) =>
          recordWanted(file, { accused, ground, notice, cancelled }, at),
        );
      },
    });
    exchanges.on(accusedFoundNotice, {
      served: async ({ id: notice, terms, counterpart }, tx, acting) => {
        const { accused, how, foundAt: at } = terms;
        const { file, gone } = await where(tx, terms, counterpart);
        if (gone) {
          const on = { to: gone.counterpart, file: file.id, terms: { ...terms, demand: gone.id } };
          await exchanges.open(tx, accusedFoundNotice, on, { ...acting, at });
          return;
        }
        if (!file.accused.some((one) => one.id === accused && one.searchDemandedAt)) return; // the matter goes on already
        await files.act('recordArrest', file.id, { officer, tx, at }, (file, at, deadlines) =>
          recordArrest(file, { accused, how, notice }, deadlines(), at),
        );
      },
    });
  }
}
