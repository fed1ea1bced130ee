import {
  nonCompetenceFound,
  reportTransferredOut,
  type EventOf,
  type Moment,
  type TransferGround,
} from '@la-chan/contracts';
import { assertSameMatter } from '@la-chan/procedure';
import { reportProcedure, type Report } from './report';
import type { ReportEvent } from './report.events';

export type CompetenceAct = 'findNonCompetence' | 'transferOut';

export const findNonCompetence = (report: Report, ground: TransferGround, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('findNonCompetence', report.status);
  return [nonCompetenceFound(report.id, { ground }, at)];
};

export const transferOut = (
  report: Report,
  transfer: EventOf<typeof reportTransferredOut>['data'],
  at: Moment,
): ReportEvent[] => {
  reportProcedure.assertLawful('transferOut', report.status);
  assertSameMatter(transfer, at);
  return [reportTransferredOut(report.id, transfer, at)];
};
