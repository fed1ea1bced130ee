import { protectingPersons, type BodyApplicationEvent } from '@la-chan/procedure';
import { caseApplications } from './application';
import { caseProcedure, type Case } from './case';

/** Whoever is threatened is protected by decision of the head, whatever becomes of the case (BLTTHS 484–486). */
export const caseProtections = protectingPersons<Case, BodyApplicationEvent>(caseProcedure, (file, application, at) =>
  caseApplications.answerApplication(file, { application, granted: true, reasons: null }, at),
);
