import type { AgencyId, Moment, UnitCode } from '@la-chan/contracts';
import { competentAgency, type Directory } from '@la-chan/messaging';
import type { Officer } from '@la-chan/platform';
import { ProsecutionRefusal } from './prosecution-file/refusal';

/** Another procuracy of the platform that is competent for the unit. Throws for this one. */
export function otherProcuracy(
  directory: Directory,
  { agency }: Officer,
  unit: UnitCode,
  at: Moment,
  chosen: AgencyId,
): AgencyId {
  const to = competentAgency(directory, 'prosecution', unit, at, chosen);
  if (to === agency) throw new ProsecutionRefusal('own-procuracy', 'BLTTHS 239(1)');
  return to;
}
