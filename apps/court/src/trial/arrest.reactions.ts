import { accusedFoundNotice } from '@la-chan/contracts';
import { Exchanges, ownFileOf } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { recordArrest } from './arrest';
import { Trials } from './trials';

/** Who was searched for on this court's demand was found. */
@Injectable()
export class ArrestReactions {
  constructor(exchanges: Exchanges, trials: Trials, { system: officer }: Desk) {
    exchanges.on(accusedFoundNotice, {
      served: async ({ id: notice, terms, counterpart }, tx) => {
        const { demand, accused: defendant, how, foundAt: at } = terms;
        const file = await trials.whereIs(tx, await ownFileOf(tx, demand, counterpart), defendant);
        if (!file.defendants.some((one) => one.id === defendant && one.searchDemandedAt)) return; // the matter goes on already
        await trials.act('recordArrest', file.id, { officer, tx, at }, (file, at, deadlines) =>
          recordArrest(file, { defendant, how, notice }, deadlines(), at),
        );
      },
    });
  }
}
