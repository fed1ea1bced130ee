import { prosecutionNoticeServed, resolutionReporterNotified, type EventOf, type Moment } from '@la-chan/contracts';
import { assertTold, toldOfReport } from '@la-chan/procedure';
import { resolutionProcedure, ResolutionRefusal, type Resolution } from './resolution';
import type { ResolutionEvent } from './resolution.events';

type Told = EventOf<typeof resolutionReporterNotified>['data'];

/** Only of what was decided; the reporter, where one is known, and who takes part. */
export const notifyReporter = (file: Resolution, { of, recipients = [] }: Told, at: Moment): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('notifyReporter', file.status);
  if (file.anonymous && recipients.length === 0) throw new ResolutionRefusal('nobody-to-tell', 'TT 28/2020 17(1)');
  const decidedAt = {
    result: file.resolvedAt,
    suspension: file.suspendedAt[0],
    resumption: file.resumedAt[0],
    cancellation: file.cancellations.find(({ of }) => of !== 'initiation')?.at, // of an initiation: the result
  }[of];
  if (!decidedAt) throw new ResolutionRefusal('nothing-decided', 'TTLT 01/2017 14(3)');
  assertTold(toldOfReport(file), recipients, 'TT 28/2020 4(1)');
  return [resolutionReporterNotified(file.id, { of, ...(recipients.length > 0 && { recipients }) }, at)];
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
