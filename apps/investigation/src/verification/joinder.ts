import { verificationJoined, verificationMerged, type Moment } from '@la-chan/contracts';
import { verificationProcedure, VerificationRefusal, type Verification } from './verification';
import type { VerificationEvent } from './verification.events';

/** The same matter: it goes on in the verification that was received first, with the limit that runs from there. */
export const merge = (
  file: Verification,
  into: Pick<Verification, 'id' | 'receivedAt'>,
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('merge', file.status);
  if (into.id === file.id || into.receivedAt > file.receivedAt)
    throw new VerificationRefusal('received-before', 'TTLT 01/2017 11(1), 12(3)');
  return [verificationMerged(file.id, { into: into.id }, at)];
};

/** Nothing of the other is lost: its reports, whom to tell of the outcome, and what was told. */
export const join = (file: Verification, other: Verification, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('join', file.status);
  const handovers = [other.handover, ...other.joined].filter((one) => one !== null);
  const accounts = [other.account, ...other.supplements].filter((one) => one !== null);
  return [verificationJoined(file.id, { other: other.id, from: [...other.from], handovers, accounts }, at)];
};
