import { consentWithdrawal } from '@la-chan/contracts';
import { Exchanges, ownFile } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { acknowledge } from './consent';
import { Consents } from './consents';

/** Each holder tells that it has erased what it had been told. */
@Injectable()
export class ConsentReactions {
  constructor(exchanges: Exchanges, consents: Consents, { system: officer }: Desk) {
    exchanges.on(consentWithdrawal, {
      answered: async (exchange, tx) => {
        const erased = { disclosure: exchange.terms.disclosure, agency: exchange.counterpart };
        await consents.act('acknowledge', ownFile(exchange), { officer, tx }, (consent, at) =>
          acknowledge(consent, erased, at),
        );
      },
    });
  }
}
