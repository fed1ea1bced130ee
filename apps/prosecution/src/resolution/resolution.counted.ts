import { dayOf, type Counted, type Day } from '@la-chan/contracts';
import { marked } from '@la-chan/procedure';
import type { Resolution } from './resolution';

/** To the scorecard it is the verification that goes on here; `dueOn` is the last day on which it has to be resolved. */
export function counted(file: Resolution, dueOn: Day | null): Counted | null {
  if (file.status === 'awaiting-release' || file.status === 'voided') return null;
  const initiatedAt = file.outcome === 'initiated' ? file.resolvedAt : null;
  const until = file.resolvedAt ? { until: dayOf(file.resolvedAt) } : {};
  return {
    procedure: 'verification',
    number: file.number,
    status: file.status,
    unit: file.unit,
    entered: dayOf(file.receivedAt),
    marks: [
      ...marked('in', file.receivedAt),
      ...marked('suspended', ...file.suspendedAt),
      ...marked('resumed', ...file.resumedAt),
      ...marked('resolved', file.resolvedAt),
      ...marked('grounds-found', initiatedAt),
      ...marked('initiated', initiatedAt),
      ...marked('not-initiated', file.outcome === 'not-initiated' ? file.resolvedAt : null),
      ...(dueOn ? [{ mark: 'resolution-due', on: dueOn, ...until }] : []),
    ],
    traits: {
      source: file.source,
      article: file.article ?? 'none',
      urgency: file.urgency.length > 0 ? 'urgent' : 'ordinary',
      finding: file.finding ?? 'none',
      outcome: file.outcome ?? 'none',
      origin: 'inside',
    },
    from: [...file.from],
  };
}
