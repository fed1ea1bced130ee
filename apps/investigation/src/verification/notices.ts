import {
  decisionServed,
  reporterNotifiedByInvestigation,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { assertTold, toldOfReport } from '@la-chan/procedure';
import { verificationProcedure, type Verification } from './verification';
import { VerificationRefusal } from './refusal';
import type { VerificationEvent } from './verification.events';

/** The procuracy's receipt of a served decision: about the notice, as the file is what it was. */
export const recordService = (
  file: Verification,
  service: EventOf<typeof decisionServed>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordService', file.status);
  return [decisionServed(service.notice, service, at)];
};

/** Whom the procuracy has to send the cancellation of a suspension (BLTTHS 148(2)): nobody who is anonymous, or gave himself up. */
export const toBeTold = ({ anonymous, source, reporter }: Verification): FileId | null =>
  anonymous || source === 'surrender' ? null : reporter;

type Told = EventOf<typeof reporterNotifiedByInvestigation>['data'];

/** Only of what was decided, here or in the verification that it was merged into; the reporter, where one is known, and who takes part. */
export const notifyReporter = (file: Verification, { of, recipients = [] }: Told, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('notifyReporter', file.status);
  if (file.anonymous && recipients.length === 0)
    throw new VerificationRefusal('anonymous-reporter', 'TT 28/2020 17(1)');
  const decidedAt = {
    result: file.resolvedAt ?? (file.outcome && file.mergedAt),
    suspension: file.suspendedAt[0],
    resumption: file.resumedAt[0],
  }[of];
  if (!decidedAt) throw new VerificationRefusal('nothing-to-tell', 'TTLT 01/2017 14');
  assertTold(toldOfReport(file), recipients, 'TT 28/2020 4(1)');
  return [reporterNotifiedByInvestigation(file.id, { of, ...(recipients.length > 0 && { recipients }) }, at)];
};
