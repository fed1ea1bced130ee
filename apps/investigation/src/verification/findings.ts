import { findingsReported, type FileId, type Moment, type VerificationProposal } from '@la-chan/contracts';
import type { Deadline } from '@la-chan/procedure';
import { verificationProcedure, type Verification } from './verification';
import type { VerificationEvent } from './verification.events';

/** What the investigator has reported to the head; what it says is sealed. */
export interface Reported {
  readonly findings: readonly {
    readonly report: FileId;
    readonly proposal: VerificationProposal;
    readonly reportedAt: Moment;
  }[];
}

export type FindingsAct = 'reportFindings';

/** Later than 7 days before the limit it is recorded as late, not refused (TT 28/2020 15). */
export const reportFindings = (
  file: Verification,
  findings: { report: FileId; proposal: VerificationProposal },
  deadlines: readonly Deadline[],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('reportFindings', file.status);
  const due = deadlines.findLast(({ rule, status }) => rule === '15-report' && status === 'running');
  return [findingsReported(file.id, { ...findings, late: due !== undefined && at > due.dueAt }, at)];
};
