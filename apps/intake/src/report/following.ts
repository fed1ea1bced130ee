import { FollowingHandover } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { exchangeOf } from './handover';
import type { Report } from './report';

/** What comes into a report of a desk once it has gone on. */
@Injectable()
export class FollowingReports extends FollowingHandover<Report> {
  protected exchangeOf(report: Report): string | null | undefined {
    return exchangeOf(report);
  }
}
