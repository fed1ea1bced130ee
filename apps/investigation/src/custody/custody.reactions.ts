import { arrestApproval, custodyExtensionRequest, type Moment } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Acting, type Exchange } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { approveArrest, extendCustody, refuseArrest, refuseExtension } from './answers';
import { CustodyNotices } from './custody-notices';

/** What the procuracy decides on arrests in urgent cases, and on extensions of custody. */
@Injectable()
export class CustodyReactions {
  constructor(exchanges: Exchanges, notices: CustodyNotices) {
    type Kind = typeof arrestApproval | typeof custodyExtensionRequest;
    const answered =
      (
        decision: string,
        act: 'approveArrest' | 'refuseArrest' | 'extendCustody' | 'refuseExtension',
        decide: typeof approveArrest,
      ) =>
      (exchange: Exchange<Kind>, tx: EntityManager, { now: receivedAt }: Acting): Promise<void> => {
        const { decidedAt, number }: { decidedAt: Moment; number: string } = answerOf(exchange);
        const { id, counterpart: by } = exchange;
        return notices.follow(tx, ownFile(exchange), { notice: id, by, decision, number, decidedAt }, act, (file, at) =>
          decide(file, { exchange: id, by, number, receivedAt }, at),
        );
      };
    exchanges.on(arrestApproval, {
      granted: answered('arrest-approved', 'approveArrest', approveArrest),
      refused: answered('arrest-refused', 'refuseArrest', refuseArrest),
    });
    exchanges.on(custodyExtensionRequest, {
      granted: answered('custody-extension-approved', 'extendCustody', extendCustody),
      refused: answered('custody-extension-refused', 'refuseExtension', refuseExtension),
    });
  }
}
