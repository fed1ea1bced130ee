import {
  reportHandover,
  type AppliedBefore,
  type DescribedItem,
  type FileId,
  type FirstMeasureDone,
  type Moment,
} from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk, type FollowingApplications, type FollowingItems, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { exchangeOf } from './handover';
import { Reports } from './reports';

/** What is done, taken into keeping and asked for when a report has gone on follows it to the body that has it (TTLT 01/2017 4(5), 8(5); TT 28/2020 6(1)(a), 6(2)). */
@Injectable()
export class FollowingReports implements FollowingItems, FollowingApplications {
  constructor(
    private readonly reports: Reports,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  entered(tx: EntityManager, id: FileId, item: DescribedItem, officer: Officer, at: Moment | undefined) {
    return this.follow(tx, id, { items: [item] }, officer, at);
  }

  taken(tx: EntityManager, id: FileId, one: FirstMeasureDone, officer: Officer, at: Moment | undefined) {
    return this.follow(tx, id, { firstMeasures: [one] }, officer, at);
  }

  applied(tx: EntityManager, id: FileId, one: AppliedBefore, officer: Officer, at: Moment | undefined) {
    return this.follow(tx, id, { applications: [one] }, officer, at);
  }

  /** Before the act, which then finds the version that was read. */
  private async follow(
    tx: EntityManager,
    id: FileId,
    came: { items?: DescribedItem[]; firstMeasures?: FirstMeasureDone[]; applications?: AppliedBefore[] },
    officer: Officer,
    at: Moment | undefined,
  ): Promise<void> {
    const handover = exchangeOf(await this.reports.one(tx, id));
    if (!handover) return;
    const dossier = { reporter: null, account: '', ...came };
    await this.exchanges.supplement(tx, reportHandover, handover, dossier, this.desk.acting(officer, at));
  }
}
