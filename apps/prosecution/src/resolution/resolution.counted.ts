import { dayOf, type Counted, type Day, type Mark, type Moment } from '@la-chan/contracts';
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
      ...days('in', file.receivedAt),
      ...days('suspended', ...file.suspendedAt),
      ...days('resumed', ...file.resumedAt),
      ...days('resolved', file.resolvedAt),
      ...days('grounds-found', initiatedAt),
      ...days('initiated', initiatedAt),
      ...days('not-initiated', file.outcome === 'not-initiated' ? file.resolvedAt : null),
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

const days = (mark: string, ...moments: (Moment | null)[]): Mark[] =>
  moments.filter((at) => at !== null).map((at) => ({ mark, on: dayOf(at) }));
