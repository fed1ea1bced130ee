import { accusedFoundNotice, accusedWantedNotice } from '@la-chan/contracts';
import { Directory, Exchanges } from '@la-chan/messaging';
import { demandedIn, Desk } from '@la-chan/platform';
import { noEarlier } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { recordArrest, recordWanted } from './arrest';
import { Trials } from './trials';

/** Who is searched for on this court's demand is wanted, and was found. */
@Injectable()
export class ArrestReactions {
  constructor(exchanges: Exchanges, trials: Trials, directory: Directory, { system: officer }: Desk) {
    exchanges.on(accusedWantedNotice, {
      served: async ({ id: notice, terms, counterpart }, tx) => {
        const { demand, accused: defendant, ground, wantedAt, cancelled } = terms;
        const file = await trials.whereIs(tx, await demandedIn(tx, directory, demand, counterpart), defendant);
        const since = file.defendants.find(({ id }) => id === defendant)?.searchDemandedAt;
        if (!since) return; // the matter goes on already
        const at = noEarlier(wantedAt, since, file.docketedAt);
        await trials.act('recordWanted', file.id, { officer, tx, at }, (file, at) =>
          recordWanted(file, { defendant, ground, notice, cancelled }, at),
        );
      },
    });
    exchanges.on(accusedFoundNotice, {
      served: async ({ id: notice, terms, counterpart }, tx) => {
        const { demand, accused: defendant, how, foundAt: at } = terms;
        const file = await trials.whereIs(tx, await demandedIn(tx, directory, demand, counterpart), defendant);
        if (!file.defendants.some((one) => one.id === defendant && one.searchDemandedAt)) return; // the matter goes on already
        await trials.act('recordArrest', file.id, { officer, tx, at }, (file, at, deadlines) =>
          recordArrest(file, { defendant, how, notice }, deadlines(), at),
        );
      },
    });
  }
}
