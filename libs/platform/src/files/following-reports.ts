import { reportHandover } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { firstMeasuresOf, type ForwardedReport } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Desk } from './desk';
import type { CameBy, Following } from './following';
import { type Came, ReportDossiers } from '../persons/report-dossiers';

/** What is told, done, taken into keeping and asked for when a report has gone on follows it to the body that has it (TTLT 01/2017 4(5), 8(5); TT 28/2020 6(1)(a), 6(2)). */
@Injectable()
export abstract class FollowingHandover<Report> implements Following<Report> {
  constructor(
    private readonly dossiers: ReportDossiers,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  /** By which it has gone, or is offered. */
  protected abstract exchangeOf(report: Report): string | null | undefined;

  /** Without who reported, whose name may have been kept when the report went on; with it where that is not `withheld`. */
  async follow(tx: EntityManager, report: Report, came: Came, { officer, at }: CameBy, withheld = true): Promise<void> {
    const handover = this.exchangeOf(report);
    if (!handover) return;
    const told = await this.dossiers.read(tx, officer, came, `handover ${handover}`, { withheld });
    const done = firstMeasuresOf({ firstMeasures: came.firstMeasures ?? [] });
    const acting = this.desk.acting(officer, at);
    await this.exchanges.supplement(tx, reportHandover, handover, { ...told, ...done }, acting);
  }
}

/** The same of a report that an agency passes on which does not resolve it. */
@Injectable()
export class FollowingForwarded extends FollowingHandover<ForwardedReport> {
  protected exchangeOf({ handover }: ForwardedReport): string | null {
    return handover;
  }
}
