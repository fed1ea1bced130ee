import { chargeApproval } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { approveCharge, cancelCharge } from './case';
import { Cases } from './cases';

/** What the procuracy decides about a charge; nobody types it here (BLTTHS 179(3)). */
@Injectable()
export class CaseReactions {
  constructor(exchanges: Exchanges, cases: Cases, { system: officer }: Desk) {
    exchanges.on(chargeApproval, {
      granted: async ({ id, file, counterpart: by, terms: { accused }, answer }, tx) => {
        if (!answer) return;
        const decision = { accused, exchange: id, by, number: answer.number };
        await cases.act('approveCharge', file ?? '', { officer, tx, at: answer.decidedAt }, (file, at) =>
          approveCharge(file, decision, at),
        );
      },
      refused: async ({ id, file, counterpart: by, terms: { accused }, answer }, tx) => {
        if (!answer) return;
        const decision = { accused, exchange: id, by, number: answer.number };
        await cases.act('cancelCharge', file ?? '', { officer, tx, at: answer.decidedAt }, (file, at) =>
          cancelCharge(file, decision, at),
        );
      },
    });
  }
}
