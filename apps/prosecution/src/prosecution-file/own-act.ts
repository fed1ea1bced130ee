import { ownActCarriedOut, type EventOf, type Moment } from '@la-chan/contracts';
import { addHours } from '@la-chan/procedure';
import { assertIn } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

const HOURS_BEFORE = 24;

/**
 * To decide whether to prosecute, or as a court has demanded and the file need not go back: the procuracy carries it out itself; where
 * the body is to take part, it is told 24 hours before, and later is recorded as late (BLTTHS 236(3), 246(1); TTLT 04/2018 12(2)).
 */
export const investigate = (
  file: ProsecutionFile,
  act: Omit<EventOf<typeof ownActCarriedOut>['data'], 'late' | 'demandedBy'>,
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('investigate', file.status);
  if (act.accused) assertIn(file, act.accused, ['proposed', 'suspended']);
  const late = act.exchange !== null && addHours(at, HOURS_BEFORE) > act.takesPlaceAt;
  const { demandedBy } = file;
  return [ownActCarriedOut(file.id, { ...act, ...(late && { late }), ...(demandedBy && { demandedBy }) }, at)];
};
