import {
  verificationAccepted,
  verificationSupplemented,
  verificationTakenUp,
  verificationVoided,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { takingUp } from '@la-chan/procedure';
import { verificationProcedure, type Verification } from './verification';
import type { VerificationEvent } from './verification.events';

/** This body takes the report on; until the sender releases it, it may not act (`awaiting-release`). */
export const accept = (
  id: FileId,
  acceptance: EventOf<typeof verificationAccepted>['data'],
  at: Moment,
): VerificationEvent[] => [verificationAccepted(id, acceptance, at)];

export const { takeUp, voidOffer } = takingUp<Verification, VerificationEvent>(
  verificationProcedure,
  verificationTakenUp,
  verificationVoided,
);

/** What the sender takes in during its offer follows the file (BLTTHS 145(1)). */
export const supplement = (file: Verification, account: FileId, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('supplement', file.status);
  return [verificationSupplemented(file.id, { account }, at)];
};
