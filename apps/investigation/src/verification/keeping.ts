import {
  verificationFocalPointAssigned,
  dayOf,
  suspendedVerificationReviewed,
  verificationDeposited,
  verificationGuidanceReceived,
  verificationKeeperReported,
  verificationKeeperTold,
  verificationPropertyDecided,
  type Day,
  type Moment,
} from '@la-chan/contracts';
import {
  assigningFocalPoint,
  decidingOnReportProperty,
  type FocalPointAct,
  type GuidanceAct,
  recordingGuidance,
  recordingKeeperReport,
  type ReportPropertyAct,
  reviewing,
  tellingKeeper,
  type WithFocalPoint,
  type WithPropertyDecisions,
} from '@la-chan/procedure';
import { verificationProcedure, type Verification } from './verification';
import { VerificationRefusal } from './refusal';
import type { VerificationEvent } from './verification.events';

export interface Kept extends WithFocalPoint, WithPropertyDecisions {
  readonly depositedAt: Moment | null;
}

export type KeepingAct = 'review' | 'deposit' | FocalPointAct | GuidanceAct | ReportPropertyAct;
export type KeepingRefusal = 'deposited-already' | 'deposit-too-early' | 'converted-into-a-case';

export const review = reviewing<Verification, VerificationEvent>(verificationProcedure, suspendedVerificationReviewed);

export const recordStayGuidance = recordingGuidance<Verification, VerificationEvent>(
  verificationProcedure,
  { reviewed: suspendedVerificationReviewed.type, directed: verificationGuidanceReceived.type },
  verificationGuidanceReceived,
);

export const assignFocalPoint = assigningFocalPoint<Verification, VerificationEvent>(
  verificationProcedure,
  verificationFocalPointAssigned,
);

/** A report has no accused, and no preventive measures (TTLT 01/2020 12(2), 13). */
export const verificationProperty = decidingOnReportProperty<Verification, VerificationEvent>(
  verificationProcedure,
  verificationPropertyDecided,
);

export const tellKeeper = tellingKeeper<Verification, VerificationEvent>(verificationProcedure, verificationKeeperTold);

export const recordKeeperReport = recordingKeeperReport<Verification, VerificationEvent>(
  verificationProcedure,
  verificationKeeperReported,
);

const YEARS_SUSPENDED = 2;

/** A file that ended here; a suspended one after two years without new facts, to be drawn again when there are some. */
export const deposit = (file: Verification, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('deposit', file.status);
  if (file.depositedAt && !isDrawnToEnd(file)) throw new VerificationRefusal('deposited-already', 'TT 28/2020 20(4)');
  if (file.outcome === 'initiated') throw new VerificationRefusal('converted-into-a-case', 'TT 28/2020 20(3)');
  const suspendedAt = file.suspendedAt.at(-1);
  if (file.status === 'suspended' && suspendedAt && dayOf(at) < yearsAfter(dayOf(suspendedAt), YEARS_SUSPENDED))
    throw new VerificationRefusal('deposit-too-early', 'TT 28/2020 20(5)');
  return [verificationDeposited(file.id, {}, at)];
};

/** Deposited while it was suspended, and ended since: it is deposited with how it ended. */
const isDrawnToEnd = ({ status, depositedAt, resolvedAt }: Verification): boolean =>
  status === 'resolved' && depositedAt !== null && resolvedAt !== null && depositedAt < resolvedAt;

const yearsAfter = (day: Day, years: number): Day => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
