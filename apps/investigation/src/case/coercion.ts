import { caseCoercionEnded, caseCoercionOrdered } from '@la-chan/contracts';
import { coercing } from '@la-chan/procedure';
import { isHere, isPursued } from './accused';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

export const caseCoercions = coercing<Case, CaseEvent>(
  caseProcedure,
  { ordered: caseCoercionOrdered, ended: caseCoercionEnded },
  {
    going: ({ accused }) => accused.filter((one) => isHere(one) && isPursued(one)),
    here: ({ accused }) => accused.filter(isHere),
  },
  'BLTTHS 174(4)',
);
