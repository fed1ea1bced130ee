import { dayOf, type Counted, type Mark, type Moment } from '@la-chan/contracts';
import type { Report } from './report';

/** What the scorecard may know of it. It came in and is not the procuracy's to classify, so it is not `received`. */
export function counted(report: Report): Counted {
  return {
    procedure: 'report',
    number: report.number,
    status: report.status,
    unit: report.unit,
    entered: dayOf(report.receivedAt),
    marks: [
      ...mark('in', report.receivedAt),
      ...mark('handed-over', report.forwardedAt),
      ...mark('resolved', report.outcomeAt),
    ],
    traits: { source: report.source, article: 'none', origin: 'direct', outcome: report.outcome ?? 'none' },
    from: [],
  };
}

const mark = (name: string, at: Moment | null): Mark[] => (at ? [{ mark: name, on: dayOf(at) }] : []);
