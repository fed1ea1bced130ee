import { protectedOn, protectingPersons, type BodyApplicationEvent, type WithProtections } from '@la-chan/procedure';
import type { Moment } from '@la-chan/contracts';
import { caseApplications } from './application';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

/** Whoever is threatened is protected by decision of the head, whatever becomes of the case (BLTTHS 484–486). */
export const caseProtections = protectingPersons<Case, BodyApplicationEvent>(caseProcedure, (file, application, at) =>
  caseApplications.answerApplication(file, { application, granted: true, reasons: null }, at),
);

/** What was decided of it in another case, or at another body, that goes on in this one, or went on from it (BLTTHS 486). */
export const recordProtections = (file: Case, coming: WithProtections, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('recordProtections', file.status);
  return protectedOn(file, coming, at);
};
