import {
  decisionServed,
  reporterNotifiedByInvestigation,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { verificationProcedure, VerificationRefusal, type Verification } from './verification';
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

type Told = EventOf<typeof reporterNotifiedByInvestigation>['data']['of'];

/** Only of what was decided, here or in the verification that it was merged into, and not whom nobody knows. */
export const notifyReporter = (file: Verification, of: Told, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('notifyReporter', file.status);
  if (file.anonymous) throw new VerificationRefusal('anonymous-reporter', 'TT 28/2020 17(1)');
  const decidedAt = {
    result: file.resolvedAt ?? (file.outcome && file.mergedAt),
    suspension: file.suspendedAt[0],
    resumption: file.resumedAt[0],
  }[of];
  if (!decidedAt) throw new VerificationRefusal('nothing-to-tell', 'TTLT 01/2017 14');
  return [reporterNotifiedByInvestigation(file.id, { of }, at)];
};
