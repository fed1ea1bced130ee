import { identityGuardedAtCourt } from '@la-chan/contracts';
import { recordingGuards, type CourtGuardEvent } from '@la-chan/procedure';
import { appealProcedure, type Appeal } from './appeal';

/** Whose identity is kept secret, as is told since the file has come up (BLTTHS 486(1)(c)). */
export const recordGuards = recordingGuards<Appeal, CourtGuardEvent>(appealProcedure, identityGuardedAtCourt);

/** Not before it is taken up: what came by then comes with that. */
export const isToldOfGuards = ({ status }: Appeal): boolean => appealProcedure.table[status].recordGuards !== undefined;
