import { prosecutedChargeRevoked, type EventOf, type Moment } from '@la-chan/contracts';
import { assertIn } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

type Revocation = EventOf<typeof prosecutedChargeRevoked>['data'];

/** Whose charge this procuracy cancels is an accused no more, and free where they were detained for it (TTLT 04/2018 5(3)). */
export const revokeCharge = (file: ProsecutionFile, revocation: Revocation, at: Moment): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('revokeCharge', file.status);
  assertIn(file, revocation.accused, ['proposed', 'indicted', 'suspended']);
  return [prosecutedChargeRevoked(file.id, revocation, at)];
};
