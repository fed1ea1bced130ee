import { protectionRequest } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import { ProtectionRequests } from './protection-requests';

/** What the procuracy and the court ask here, and what another body answers that was asked in place of this one. */
@Injectable()
export class ProtectionReactions {
  constructor(exchanges: Exchanges, requests: ProtectionRequests) {
    exchanges.on(protectionRequest, {
      asked: (request, tx) => requests.take(tx, request),
      granted: (request, tx, said) => requests.answered(tx, request, true, said),
      refused: (request, tx, said) => requests.answered(tx, request, false, said),
    });
  }
}
