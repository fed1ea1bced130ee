import { Exchanges } from '@la-chan/messaging';
import { Desk, Offers, onForwarding } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { reportForwarding } from './report';
import { Reports } from './reports';

/** What the investigating body that a report was offered to starts here. */
@Injectable()
export class ReportReactions {
  constructor(exchanges: Exchanges, offers: Offers, reports: Reports, desk: Desk) {
    onForwarding(exchanges, offers, reports, reportForwarding, desk);
  }
}
