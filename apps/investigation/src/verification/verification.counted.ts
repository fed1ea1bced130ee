import { dayOf, type Counted, type Day, type Mark, type Moment } from '@la-chan/contracts';
import { endedSuspended } from '@la-chan/procedure';
import type { Verification } from './verification';

/** What the scorecard may know of a verification; `dueOn` is the last day on which it has to be resolved. */
export function counted(file: Verification, dueOn: Day | null): Counted | null {
  if (file.status === 'awaiting-release' || file.status === 'voided') return null;
  const ended = file.resolvedAt ?? file.transferredAt ?? file.mergedAt;
  const marks: Mark[] = [
    { mark: file.opening ? 'opening' : 'in', on: dayOf(file.acceptedAt) },
    ...days('grounds-found', file.groundsFoundAt),
    ...days('suspended', ...file.suspendedAt),
    ...days('resumed', ...file.resumedAt),
    ...days('resolved', file.resolvedAt),
    ...days('initiated', file.outcome === 'initiated' ? file.resolvedAt : null),
    ...days('time-barred', file.outcome === 'not-initiated' ? endedSuspended(file, file.resolvedAt) : null),
    ...days('not-initiated', file.outcome === 'not-initiated' ? file.resolvedAt : null),
    ...days('non-initiation-cancelled', ...file.cancelledAt),
    ...days(file.fileHandover ? 'handed-over' : 'transferred-out', file.transferredAt),
    ...days('merged', file.mergedAt),
    // Another body has to initiate, or it is initiated with the other, or the procuracy has found no grounds.
    ...days('grounds-left', file.groundsFoundAt && (file.transferredAt ?? file.mergedAt ?? file.cancelledInitiationAt)),
    ...(dueOn ? [{ mark: 'resolution-due', on: dueOn, ...(ended && { until: dayOf(ended) }) }] : []),
  ];
  return {
    procedure: 'verification',
    number: file.number,
    status: file.status,
    unit: file.unit,
    entered: dayOf(file.receivedAt),
    marks,
    traits: {
      source: file.source,
      article: file.article ?? 'none',
      urgency: file.urgency.length > 0 ? 'urgent' : 'ordinary',
      finding: file.finding ?? 'none',
      outcome: file.outcome ?? 'none',
      origin: file.handover ? 'inside' : 'direct',
    },
    from: [...file.from],
  };
}

const days = (mark: string, ...moments: (Moment | null)[]): Mark[] =>
  moments.filter((at) => at !== null).map((at) => ({ mark, on: dayOf(at) }));
