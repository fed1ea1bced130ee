import { identityGuardedAtProcuracy } from '@la-chan/contracts';
import { guardsBrought, recordingGuards, type ProcuracyGuardEvent } from '@la-chan/procedure';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';

export const guardedAtProcuracy = guardsBrought<ProcuracyGuardEvent>(identityGuardedAtProcuracy);

/** Whose identity is kept secret, as the body says since the file has gone (BLTTHS 486(1)(c)). */
export const recordGuards = recordingGuards<ProsecutionFile, ProcuracyGuardEvent>(
  prosecutionProcedure,
  identityGuardedAtProcuracy,
);

/** Not before it is taken up: what came by then comes with that. */
export const isToldOfGuards = ({ status }: ProsecutionFile): boolean =>
  prosecutionProcedure.table[status].recordGuards !== undefined;
