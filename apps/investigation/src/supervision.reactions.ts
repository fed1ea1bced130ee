import { supervisionNotice } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import { CaseSupervision, toldOf } from './case/case-supervision';
import { Cases } from './case/cases';
import { Custodies } from './custody/custodies';
import { CustodyNotices } from './custody/custody-notices';
import { VerificationSupervision } from './verification/verification-supervision';

/** What the procuracy decides and demands as it supervises custodies, verifications and cases. */
@Injectable()
export class SupervisionReactions {
  constructor(
    exchanges: Exchanges,
    cases: Cases,
    ofCase: CaseSupervision,
    ofReport: VerificationSupervision,
    custodies: Custodies,
    ofCustody: CustodyNotices,
  ) {
    exchanges.on(supervisionNotice, {
      served: async (exchange, tx, said) => {
        const { terms } = exchange;
        const { about, decision } = terms;
        const told = toldOf(exchange);
        const receivedAt = said.now;
        const frees = decision === 'custody-cancelled' || decision === 'custody-released';
        if (decision === 'custody-extension-demanded')
          return ofCustody.demanded(tx, about, told, { demand: 'custody-extension', receivedAt });
        if (decision === 'decision-cancellation-demanded' && terms.what === 'custody')
          return ofCustody.demanded(tx, about, told, { demand: 'custody-cancellation', of: terms.of, receivedAt });
        if (!frees && (await custodies.has(tx, about))) return ofCustody.noted(tx, about, told);
        if (await cases.has(tx, about)) return ofCase.served(exchange, tx, said);
        if (frees) return ofCustody.released(tx, exchange, terms, said);
        return ofReport.served(exchange, tx, said);
      },
    });
  }
}
