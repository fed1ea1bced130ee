import type { Case } from '../../../apps/investigation/src/case/case';

/** Who decides at the investigating body. */
export const head = 'head-of-investigation' as const;

/** What of it is investigated now. */
export const isOpen = ({ status }: Pick<Case, 'status'>): boolean =>
  status === 'under-investigation' || status === 'cracked';
