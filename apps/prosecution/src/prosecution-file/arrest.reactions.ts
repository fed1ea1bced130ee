import { accusedFoundNotice } from '@la-chan/contracts';
import { Exchanges, findExchange, ownFileOf } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { recordArrest } from './arrest';
import { ProsecutionFiles } from './prosecution-files';

/** Who was searched for on this procuracy's demand was found. */
@Injectable()
export class ArrestReactions {
  constructor(exchanges: Exchanges, files: ProsecutionFiles, { system: officer }: Desk) {
    exchanges.on(accusedFoundNotice, {
      served: async ({ id: notice, terms, counterpart }, tx, acting) => {
        const { demand, accused, how, foundAt: at } = terms;
        const file = await files.whereIs(tx, await ownFileOf(tx, demand, counterpart), accused);
        const gone = file.status === 'transferred' && file.transfer && (await findExchange(tx, file.transfer));
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
