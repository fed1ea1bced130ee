import { protectingPersons, type BodyApplicationEvent } from '@la-chan/procedure';
import { verificationApplications } from './referral';
import { verificationProcedure, type Verification } from './verification';

/** Whoever denounces a crime is protected from the report on (BLTTHS 484(1)(a), 486). */
export const verificationProtections = protectingPersons<Verification, BodyApplicationEvent>(
  verificationProcedure,
  (file, application, at) =>
    verificationApplications.answerApplication(file, { application, granted: true, reasons: null }, at),
);
