import type { Directory } from '@la-chan/messaging';
import type { Desk } from '@la-chan/platform';

/** A desk of single units receives and passes on; only the city's desk is part of the body that resolves (BLTTHS 146(3)). */
export function isCommuneDesk(directory: Directory, { system, clock }: Desk): boolean {
  const self = directory.agency(system.agency, clock.now());
  return self !== undefined && !self.units.includes('*');
}
