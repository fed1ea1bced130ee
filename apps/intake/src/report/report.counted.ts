import { dayOf, hasSignsOfCrime, type Counted, type Mark, type Moment } from '@la-chan/contracts';
import { marked } from '@la-chan/procedure';
import { onPaper } from './handover';
import type { Report } from './report';

const CLASSIFICATION_HOURS = 24; // TTLT 01/2017 8(1)

/** What the scorecard may know of a report. */
export function counted(report: Report): Counted {
  const { classifiedAt, leftAt, outcomeAt, receivedAt } = report;
  const signs = report.finding !== null && hasSignsOfCrime(report.finding);
  const handedOver = ['handed-over', 'resolved'].includes(report.status);
  const leaving = report.handover === onPaper(report) ? 'handed-over-on-paper' : 'handed-over';
  const marks: Mark[] = [
    ...marked(report.opening ? 'opening' : report.origin === 'direct' ? 'received' : 'in', receivedAt),
    ...marked('classified', classifiedAt),
    {
      mark: 'classification-due',
      on: dayOf(new Date(Date.parse(receivedAt) + CLASSIFICATION_HOURS * 3600_000).toISOString()),
      ...until(classifiedAt ?? leftAt),
    },
    ...marked('signs', signs ? classifiedAt : null),
    ...marked('taken-up', signs && handedOver ? leftAt : null),
    // Another body has to take it up, it is taken up with the other report, or it was taken up when it was sent before.
    ...marked('signs-left', signs && ['transferred-out', 'merged', 'closed'].includes(report.status) ? leftAt : null),
    ...marked('closed', report.status === 'closed' ? leftAt : null),
    ...marked(leaving, handedOver ? leftAt : null),
    ...marked('transferred-out', report.status === 'transferred-out' ? leftAt : null),
    ...marked('merged', report.status === 'merged' ? leftAt : null),
    ...marked('resolved', report.status === 'merged' ? null : outcomeAt), // resolved once, in the other
  ];
  return {
    procedure: 'report',
    number: report.number,
    status: report.status,
    unit: report.unit,
    entered: dayOf(receivedAt),
    marks,
    traits: {
      source: report.source,
      article: report.article ?? 'none',
      urgency: report.urgency.length > 0 ? 'urgent' : 'ordinary',
      finding: report.finding ?? 'none',
      origin: report.origin,
      outcome: report.outcome ?? 'none',
    },
    from: [...report.from],
  };
}

const until = (at: Moment | null): { until?: string } => (at ? { until: dayOf(at) } : {});
