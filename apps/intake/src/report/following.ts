import { reportHandover } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { type Came, type CameBy, Desk, type Following, ReportDossiers } from '@la-chan/platform';
import { firstMeasuresOf } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { exchangeOf } from './handover';
import type { Report } from './report';

/** What is told, done, taken into keeping and asked for when a report has gone on follows it to the body that has it (TTLT 01/2017 4(5), 8(5); TT 28/2020 6(1)(a), 6(2)). */
@Injectable()
export class FollowingReports implements Following<Report> {
  constructor(
    private readonly dossiers: ReportDossiers,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  /** Without who reported, whose name the desk may have kept when the report went on; with it where that is not `withheld`. */
  async follow(tx: EntityManager, report: Report, came: Came, { officer, at }: CameBy, withheld = true): Promise<void> {
    const handover = exchangeOf(report);
    if (!handover) return;
    const told = await this.dossiers.read(tx, officer, came, `handover ${handover}`, { withheld });
    const done = firstMeasuresOf({ firstMeasures: came.firstMeasures ?? [] });
    const acting = this.desk.acting(officer, at);
    await this.exchanges.supplement(tx, reportHandover, handover, { ...told, ...done }, acting);
  }
}
