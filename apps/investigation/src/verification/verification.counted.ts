import { dayOf, type Counted, type Day, type Mark } from '@la-chan/contracts';
import { endedSuspended, marked } from '@la-chan/procedure';
import type { Verification } from './verification';

/** What the scorecard may know of a verification; `dueOn` is the last day on which it has to be resolved. */
export function counted(file: Verification, dueOn: Day | null): Counted | null {
  if (file.status === 'awaiting-release' || file.status === 'voided') return null;
  const ended = file.resolvedAt ?? file.transferredAt ?? file.mergedAt;
  const marks: Mark[] = [
    { mark: file.opening ? 'opening' : 'in', on: dayOf(file.acceptedAt) },
    ...marked('grounds-found', file.groundsFoundAt),
    ...marked('suspended', ...file.suspendedAt),
    ...marked('resumed', ...file.resumedAt),
    // It ended, or went elsewhere, without being resumed.
    ...marked('left-suspended', endedSuspended(file, ended)),
    ...marked('resolved', file.resolvedAt),
    ...marked('initiated', file.outcome === 'initiated' ? file.resolvedAt : null),
    ...marked('time-barred', file.outcome === 'not-initiated' ? endedSuspended(file, file.resolvedAt) : null),
    ...marked('not-initiated', file.outcome === 'not-initiated' ? file.resolvedAt : null),
    ...marked('non-initiation-cancelled', ...file.cancelledAt),
    ...marked(file.fileHandover ? 'handed-over' : 'transferred-out', file.transferredAt),
    ...marked('merged', file.mergedAt),
    // Another body has to initiate, or it is initiated with the other, or the procuracy has found no grounds.
    ...marked(
      'grounds-left',
      file.groundsFoundAt && (file.transferredAt ?? file.mergedAt ?? file.cancelledInitiationAt),
    ),
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
