import type { Counted } from '@la-chan/contracts';
import type { Origin } from '../plan/plan';

type Move = 'new' | 'in' | 'out' | 'resolved';

/** What brings a report into an agency's keeping, and what takes it out again. */
export const MOVES: readonly { measure: string; as: Move; origins?: readonly Origin[] }[] = [
  { measure: 'report.received', as: 'new' },
  { measure: 'report.opening', as: 'new' },
  { measure: 'verification.opening', as: 'new' },
  { measure: 'verification.in', as: 'new', origins: ['direct'] },
  { measure: 'report.in', as: 'in' },
  { measure: 'verification.in', as: 'in', origins: ['inside', 'outside'] },
  { measure: 'report.handed-over', as: 'out' },
  { measure: 'report.handed-over-on-paper', as: 'out' },
  { measure: 'report.transferred-out', as: 'out' },
  { measure: 'report.merged', as: 'out' },
  { measure: 'verification.transferred-out', as: 'out' },
  { measure: 'verification.merged', as: 'out' },
  { measure: 'report.closed', as: 'resolved' },
  { measure: 'verification.resolved', as: 'resolved' },
];

/** What each measure adds to the stock. */
export const SIGNS: ReadonlyMap<string, 1 | -1> = new Map(
  MOVES.map(({ measure, as }) => [measure, as === 'new' || as === 'in' ? 1 : -1]),
);

/** 1 while a file is with its agency, 0 once it has left or is resolved; anything else breaks the identity. */
export const stockOf = ({ procedure, marks }: Counted): number =>
  marks.reduce((stock, { mark }) => stock + (SIGNS.get(`${procedure}.${mark}`) ?? 0), 0);
