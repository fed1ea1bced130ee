import { prosecutionNoticeServed, resolutionReporterNotified, type EventOf, type Moment } from '@la-chan/contracts';
import { resolutionProcedure, ResolutionRefusal, type Resolution } from './resolution';
import type { ResolutionEvent } from './resolution.events';

type Told = EventOf<typeof resolutionReporterNotified>['data']['of'];

/** Only of what was decided, and not whom nobody knows. */
export const notifyReporter = (file: Resolution, of: Told, at: Moment): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('notifyReporter', file.status);
  if (file.anonymous) throw new ResolutionRefusal('nobody-to-tell', 'TT 28/2020 17(1)');
  const decidedAt = {
    result: file.resolvedAt,
    suspension: file.suspendedAt[0],
    resumption: file.resumedAt[0],
    cancellation: file.cancellations.find(({ of }) => of !== 'initiation')?.at, // of an initiation: the result
  }[of];
  if (!decidedAt) throw new ResolutionRefusal('nothing-decided', 'TTLT 01/2017 14(3)');
  return [resolutionReporterNotified(file.id, { of }, at)];
};

/** The receipt of the decision to initiate, or of what was cancelled: about the notice, as the file is what it was. */
export const recordService = (
  file: Resolution,
  service: EventOf<typeof prosecutionNoticeServed>['data'],
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('recordService', file.status);
  return [prosecutionNoticeServed(service.notice, service, at)];
};
