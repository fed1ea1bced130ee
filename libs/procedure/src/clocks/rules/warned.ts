import type { Role } from '@la-chan/contracts';
import { prosecutors } from '../../prosecutors';

/** Who of an agency is told that a limit comes to its end: whoever has the file, and who answers for them. */
export const DESK: readonly Role[] = ['duty-officer', 'duty-chief'];
export const INVESTIGATION: readonly Role[] = ['investigator', 'head-of-investigation'];
export const PROCURACY: readonly Role[] = prosecutors;
/** Whoever resolves a report: a body, or the procuracy that has taken it over (BLTTHS 145(3)). */
export const RESOLVING: readonly Role[] = [...INVESTIGATION, ...PROCURACY];
export const COURT: readonly Role[] = ['judge', 'chief-judge'];
export const CLERKS: readonly Role[] = ['court-clerk', ...COURT];
export const SUPPORT: readonly Role[] = ['support-officer', 'head-of-support'];
export const COOPERATION: readonly Role[] = ['cooperation-officer', 'head-of-cooperation'];
