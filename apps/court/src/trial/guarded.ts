import { identityGuardedAtCourt } from '@la-chan/contracts';
import { recordingGuards, type CourtGuardEvent } from '@la-chan/procedure';
import { trialProcedure, type Trial } from './trial';

/** Whose identity is kept secret, as is told since the file has come (BLTTHS 486(1)(c)). */
export const recordGuards = recordingGuards<Trial, CourtGuardEvent>(trialProcedure, identityGuardedAtCourt);

/** Not before it is taken up: what came by then comes with that. */
export const isToldOfGuards = ({ status }: Trial): boolean => trialProcedure.table[status].recordGuards !== undefined;
