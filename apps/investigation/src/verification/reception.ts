import { receptionNotified, verificationClassified, type EventOf, type Moment } from '@la-chan/contracts';
import { verificationProcedure, type Verification } from './verification';
import { VerificationRefusal } from './refusal';
import type { VerificationEvent } from './verification.events';

/** What this body owes as the first that receives the report: what another body has received is classified and told of there. */
export interface ReceivedHere {
  readonly reception: { readonly classifiedAt: Moment | null; readonly notifiedAt: Moment | null } | null;
}

export type ReceptionAct = 'classify' | 'notifyProcuracy';

/** Within 24 hours of the reception, and once (TTLT 01/2017 8(1)). */
export const classify = (
  file: Verification,
  classification: EventOf<typeof verificationClassified>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('classify', file.status);
  if (file.reception?.classifiedAt !== null) throw new VerificationRefusal('classified-already', 'TTLT 01/2017 8(1)');
  return [verificationClassified(file.id, classification, at)];
};

/** In writing, within 3 days of the reception (BLTTHS 146(5)). */
export const notifyProcuracy = (file: Verification, notice: string, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('notifyProcuracy', file.status);
  if (file.reception?.notifiedAt !== null) throw new VerificationRefusal('notified-already', 'BLTTHS 146(5)');
  return [receptionNotified(file.id, { notice }, at)];
};
