import { prosecutionCoercionEnded, prosecutionCoercionOrdered } from '@la-chan/contracts';
import { coercing } from '@la-chan/procedure';
import { isHere, isToBeDecided, pursued } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

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
