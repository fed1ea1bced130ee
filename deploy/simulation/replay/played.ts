import type { Matter } from './matters';

/** A matter on its way: the file that it is now. */
export interface Played extends Matter {
  readonly which: number;
  report?: string;
  verification?: string;
  case?: string;
  file?: string;
  trial?: string;
}

/** Where every file of a replay belongs, and under which clause. */
export const [UNIT, CLAUSE] = ['d002', '2'];
