import { applicationAnswered, applicationReceived } from '@la-chan/contracts';
import { protecting, type BodyApplicationEvent } from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';

/** Who reported, witnesses and victims ask for secrecy and protection, whatever becomes of the case (BLTTHS 484(2)(a), 486). */
export const caseApplications = protecting<Case, BodyApplicationEvent>(
  caseProcedure,
  applicationReceived,
  applicationAnswered,
);
