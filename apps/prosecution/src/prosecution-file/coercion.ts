import { prosecutedMeasureApplied, prosecutionCoercionEnded, prosecutionCoercionOrdered } from '@la-chan/contracts';
import { coercing, followingMeasure } from '@la-chan/procedure';
import { isHere, isToBeDecided } from './prosecuted-accused';
import {
  prosecutionProcedure,
  type ProsecutedAccused,
  type ProsecutionFile,
  type ProsecutionStatus,
} from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** Who is not suspended alone is before the court, or was. */
const AT_COURT: readonly ProsecutionStatus[] = ['handed-over', 'decided'];

/** Whose matter goes on here, or waits. */
const pursued = ({ status, accused }: ProsecutionFile): readonly ProsecutedAccused[] =>
  accused.filter((one) => one.state === 'suspended' || (isToBeDecided(one) && !AT_COURT.includes(status)));

export const prosecutionCoercions = coercing<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  { ordered: prosecutionCoercionOrdered, ended: prosecutionCoercionEnded },
  {
    going: ({ accused }) => accused.filter(isToBeDecided),
    here: ({ accused }) => accused.filter(isHere),
    pursued,
  },
  'BLTTHS 236(1), 241, 249(5)',
);

/** As whoever had the file before tells. */
export const followMeasure = followingMeasure<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  pursued,
  (file, one, at) => prosecutedMeasureApplied(file.id, { ...one, brought: true, seriousness: file.seriousness }, at),
);
