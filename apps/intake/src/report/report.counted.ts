import { dayOf, hasSignsOfCrime, type Counted, type Mark, type Moment } from '@la-chan/contracts';
import { onPaper } from './handover';
import type { Report } from './report';

const CLASSIFICATION_HOURS = 24; // TTLT 01/2017 8(1)

/** What the scorecard may know of a report. */
export function counted(report: Report): Counted {
  const { classifiedAt, leftAt, outcomeAt, receivedAt } = report;
  const signs = report.finding !== null && hasSignsOfCrime(report.finding);
  const handedOver = ['handed-over', 'resolved'].includes(report.status);
  const leaving = report.handover === onPaper(report) ? 'handed-over-on-paper' : 'handed-over';
  const marks: (Mark | undefined)[] = [
    mark(report.opening ? 'opening' : report.origin === 'direct' ? 'received' : 'in', receivedAt),
    mark('classified', classifiedAt),
    {
      mark: 'classification-due',
      on: dayOf(new Date(Date.parse(receivedAt) + CLASSIFICATION_HOURS * 3600_000).toISOString()),
      ...until(classifiedAt ?? leftAt),
    },
    mark('signs', signs ? classifiedAt : null),
    mark('taken-up', signs && handedOver ? leftAt : null),
    // Another body has to take it up, it is taken up with the other report, or it was taken up when it was sent before.
    mark('signs-left', signs && ['transferred-out', 'merged', 'closed'].includes(report.status) ? leftAt : null),
    mark('closed', report.status === 'closed' ? leftAt : null),
    mark(leaving, handedOver ? leftAt : null),
    mark('transferred-out', report.status === 'transferred-out' ? leftAt : null),
    mark('merged', report.status === 'merged' ? leftAt : null),
    mark('resolved', report.status === 'merged' ? null : outcomeAt), // resolved once, in the other
  ];
  return {
    procedure: 'report',
    number: report.number,
    status: report.status,
    unit: report.unit,
    entered: dayOf(receivedAt),
    marks: marks.filter((one) => one !== undefined),
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

const mark = (name: string, at: Moment | null): Mark | undefined => (at ? { mark: name, on: dayOf(at) } : undefined);

const until = (at: Moment | null): { until?: string } => (at ? { until: dayOf(at) } : {});
