import {
  resolutionFocalPointAssigned,
  resolutionExtended,
  resolutionGuidanceReceived,
  resolutionKeeperReported,
  resolutionKeeperTold,
  resolutionProlonged,
  resolutionPropertyDecided,
  resolutionResumed,
  resolutionSuspended,
  suspendedResolutionReviewed,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import {
  assigningFocalPoint,
  assertMaySuspend,
  decidingOnReportProperty,
  recordingGuidance,
  recordingKeeperReport,
  REPORT_SUSPENSION,
  reviewing,
  tellingKeeper,
  type Deadline,
} from '@la-chan/procedure';
import { resolutionProcedure, ResolutionRefusal, type Resolution } from './resolution';
import type { ResolutionEvent } from './resolution.events';

/** To 2 months in all from receipt. */
export const prolong = (
  file: Resolution,
  decision: EventOf<typeof resolutionProlonged>['data'],
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('prolong', file.status);
  assertLimitMayMove(file);
  if (file.prolongedAt) throw new ResolutionRefusal('limit-prolonged-already', 'BLTTHS 147(2)');
  return [resolutionProlonged(file.id, decision, at)];
};

/** Once, by the head of the procuracy, for at most 2 months. */
export const extend = (
  file: Resolution,
  decision: EventOf<typeof resolutionExtended>['data'],
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('extend', file.status);
  assertLimitMayMove(file);
  if (file.extendedAt) throw new ResolutionRefusal('limit-extended-already', 'BLTTHS 147(2)');
  return [resolutionExtended(file.id, decision, at)];
};

const assertLimitMayMove = ({ resumedAt, cancellations }: Resolution): void => {
  if (resumedAt.length > 0 || cancellations.length > 0) throw new ResolutionRefusal('month-is-final', 'BLTTHS 149(1)');
};

/** Only once the limit has run out, and on a ground of the law (BLTTHS 148(1)). */
export const suspend = (
  file: Resolution,
  decision: EventOf<typeof resolutionSuspended>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('suspend', file.status);
  assertMaySuspend(REPORT_SUSPENSION, deadlines, decision.ground, at, file);
  return [resolutionSuspended(file.id, decision, at)];
};

export const resume = (
  file: Resolution,
  resumption: EventOf<typeof resolutionResumed>['data'],
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('resume', file.status);
  return [resolutionResumed(file.id, resumption, at)];
};

export const review = reviewing<Resolution, ResolutionEvent>(resolutionProcedure, suspendedResolutionReviewed);

export const recordStayGuidance = recordingGuidance<Resolution, ResolutionEvent>(
  resolutionProcedure,
  { reviewed: suspendedResolutionReviewed.type, directed: resolutionGuidanceReceived.type },
  resolutionGuidanceReceived,
);

export const assignFocalPoint = assigningFocalPoint<Resolution, ResolutionEvent>(
  resolutionProcedure,
  resolutionFocalPointAssigned,
);

/** A report has no accused, and no preventive measures (TTLT 01/2020 12(2), 13). */
export const resolutionProperty = decidingOnReportProperty<Resolution, ResolutionEvent>(
  resolutionProcedure,
  resolutionPropertyDecided,
  false,
);

export const tellKeeper = tellingKeeper<Resolution, ResolutionEvent>(resolutionProcedure, resolutionKeeperTold);

export const recordKeeperReport = recordingKeeperReport<Resolution, ResolutionEvent>(
  resolutionProcedure,
  resolutionKeeperReported,
);
