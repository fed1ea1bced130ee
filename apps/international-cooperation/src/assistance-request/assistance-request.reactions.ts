import { assistanceRequest } from '@la-chan/contracts';
import { counterpartFile, Exchanges } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { drop, open } from './assistance-request';
import { AssistanceRequests } from './assistance-requests';

/** What agencies here ask to be brought abroad, and take back. */
@Injectable()
export class AssistanceRequestReactions {
  constructor(exchanges: Exchanges, requests: AssistanceRequests, { system: officer }: Desk) {
    exchanges.on(assistanceRequest, {
      asked: async (exchange, tx) => {
        const { terms, unit, counterpart: asker, id, openedAt } = exchange;
        const [dossier] = await exchanges.dossiers(tx, assistanceRequest, id);
        if (!dossier) throw new Error(`exchange ${id} came without a dossier`);
        const described = await requests.seal(tx, dossier);
        const { assistance, country, neededBy } = terms;
        const from = [counterpartFile(exchange)];
        const matter = { direction: 'out', unit, assistance, country, neededBy } as const;
        const opening = { ...matter, from, exchange: id, asker, opening: false };
        await requests.open(
          'ask',
          officer,
          openedAt,
          (file, number, at) => open(file, { ...opening, number }, described, at),
          { unit, tx },
        );
      },
      withdrawn: async ({ id: exchange }, tx) => {
        const id = await requests.askedBy(tx, exchange);
        if (id) await requests.act('drop', id, { officer, tx }, drop);
      },
    });
  }
}
