import { prosecutionCoercionEnded, prosecutionCoercionOrdered } from '@la-chan/contracts';
import { coercing } from '@la-chan/procedure';
import { isHere, isToBeDecided } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutionFile, type ProsecutionStatus } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** Who is not suspended alone is before the court, or was. */
const AT_COURT: readonly ProsecutionStatus[] = ['handed-over', 'decided'];

export const prosecutionCoercions = coercing<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  { ordered: prosecutionCoercionOrdered, ended: prosecutionCoercionEnded },
  {
    going: ({ accused }) => accused.filter(isToBeDecided),
    here: ({ accused }) => accused.filter(isHere),
    pursued: ({ status, accused }) =>
      accused.filter((one) => one.state === 'suspended' || (isToBeDecided(one) && !AT_COURT.includes(status))),
  },
  'BLTTHS 236(1), 241, 249(5)',
);
