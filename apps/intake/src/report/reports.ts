import type { EventOf, FileId, mergedReportEnded, Moment, reportCorrected } from '@la-chan/contracts';
import { type Acting, assertKeptFirst, type Before, Desk, Files, tellRightly } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { correct } from './correction';
import { receivedFirst, recordEnd } from './joinder';
import { again, correctEntry, entries } from './report.corrections';
import { blank, evolve, type ReportEvent } from './report.events';
import { reportProcedure, type Report, type ReportAct, type ReportStatus } from './report';
import { counted } from './report.counted';
import { reportTable } from './report.table';

/** The reports of this desk. */
@Injectable()
export class Reports extends Files<Report, ReportStatus, ReportAct, ReportEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: reportProcedure,
      register: 'TB',
      table: reportTable,
      blank,
      evolve,
      counted,
      rules: RULES,
      facts: ({ anonymous, byCommuneDesk, post }) => ({ anonymous, byCommuneDesk, post: post ?? 'commune' }),
      corrections: { entries, correct: correctEntry, again },
    });
  }

  /** Puts right what the report says as a whole; the body that it was handed over to is told. */
  putRight(id: FileId, acting: Acting<Report>, correction: EventOf<typeof reportCorrected>['data']): Promise<Report> {
    const { reason } = correction;
    const also = async (tx: EntityManager, after: Report, { file: before, history }: Before<Report>): Promise<void> => {
      await assertKeptFirst(this, tx, receivedFirst, { file: after, history }, { file: before, history });
      await tellRightly(this.desk, tx, acting.officer, { before, after, entries: [], reason });
    };
    return this.act('correct', id, { ...acting, also }, (report, at, _, history) =>
      correct(report, correction, at, history),
    );
  }

  /** Where the matter goes on: the report itself, or the one that it was merged into. */
  async current(tx: EntityManager, id: FileId): Promise<Report | undefined> {
    const report = await this.rows.get(tx, id);
    return report?.mergedInto ? this.current(tx, report.mergedInto) : report;
  }

  /** What a report has ended with, those that were merged into it have ended with too. */
  async endMerged(
    tx: EntityManager,
    into: FileId,
    end: EventOf<typeof mergedReportEnded>['data'],
    at: Moment | undefined,
  ): Promise<void> {
    for (const id of await this.mergedInto(tx, into)) {
      await this.act('recordEnd', id, { officer: this.desk.system, tx, at }, (report, at) =>
        recordEnd(report, end, at),
      );
      await this.endMerged(tx, id, end, at);
    }
  }
}
