import { reportAtCourt, type Role } from '@la-chan/contracts';
import {
  blankForwarded,
  forwardedAfter,
  forwarding,
  forwardingTable,
  Procedure,
  Refusal,
  type CourtForwardingEvent,
  type ForwardedReport,
  type ForwardingAct,
  type ForwardingStatus,
  type Starts,
} from '@la-chan/procedure';

/** Tố giác, tin báo về tội phạm that came to the court: it takes it in and passes it on at once (BLTTHS 145(2)(b), 146(4)). */
export type Report = ForwardedReport;
export type ReportEvent = CourtForwardingEvent;

const clerks = ['court-clerk', 'judge', 'chief-judge'] as const;

const starts: Starts<ForwardingStatus, Role> = {
  receive: { to: 'received', by: clerks, law: 'BLTTHS 145(1), 145(2)(b); TTLT 01/2017 5(1)(d)' },
};

export const reportProcedure = new Procedure<ForwardingStatus, ForwardingAct, Role>(
  'report',
  starts,
  forwardingTable(reportAtCourt, {
    by: clerks,
    corrects: 'chief-judge',
    law: 'BLTTHS 146(4); TTLT 01/2017 8(6)',
  }),
);

/** What is no court's to receive. */
export class ReportRefusal extends Refusal {
  override readonly code = 'recommendation-to-a-court';
  override readonly law = 'BLTTHS 144(3), 145(2)';
  override readonly field = '/source';
}

const law = forwarding<Report, ReportEvent>(reportProcedure, reportAtCourt);

export const reportForwarding: typeof law = {
  ...law,
  /** A recommendation to initiate a case goes to the investigating body or the procuracy, with its evidence. */
  receive: (id, reception, at) => {
    if (reception.source === 'recommendation') throw new ReportRefusal('a court receives no recommendation');
    return law.receive(id, reception, at);
  },
};

export const blank = blankForwarded;

/** The report after an event. */
export const evolve: (report: Report, event: ReportEvent) => Report = forwardedAfter;
