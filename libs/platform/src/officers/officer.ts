import { AgencyId, Role } from '@la-chan/contracts';
import type { Start, Step } from '@la-chan/procedure';
import { z } from 'zod';
import { Refused } from '../problems/refused';

/** The one who acts: a person with a role in an agency, or `system` for what another agency's message causes. */
export interface Officer {
  readonly id: string;
  readonly agency: AgencyId;
  readonly roles: readonly (Role | 'system')[];
  /** Administrative units whose files the officer sees; `*` is all. */
  readonly units: readonly string[];
}

export const OfficerId = z.string().regex(/^[\w.@-]{1,80}$/);
const Unit = z.string().regex(/^[\w.-]{1,40}$|^\*$/);

/** The claims of an access token that say who acts. Roles of other systems are left out. */
export const OfficerClaims = z
  .object({ sub: OfficerId, agency: AgencyId, roles: z.array(z.string()), units: z.array(Unit) })
  .transform(({ sub, agency, roles, units }): Officer => ({ id: sub, agency, roles: roles.filter(isRole), units }));

const isRole = (role: string): role is Role => Role.safeParse(role).success;

export const systemOf = (agency: AgencyId): Officer => ({ id: 'system', agency, roles: ['system'], units: ['*'] });

export const seesUnit = (officer: Officer, unit: string): boolean =>
  officer.units.includes('*') || officer.units.includes(unit);

/** Throws `role-may-not` unless the row of the procedure's table names a role of the officer. */
export function assertMay(officer: Officer, procedure: string, act: string, { by: roles, law }: Start<string>): void {
  if (!roles.some((role) => officer.roles.some((held) => held === role)))
    throw new Refused('role-may-not', { params: { procedure, act, roles }, law });
}

/**
 * Throws where the row leaves it to whom the file was assigned as it is said to be done, or is now: `assigned-to-nobody` where
 * that was nobody then, `assigned-to-another` where it is somebody else.
 */
export function assertAssigned(
  officer: Officer,
  act: string,
  { assigned, law }: Pick<Step<string>, 'assigned' | 'law'>,
  assignees: readonly (string | null | undefined)[],
): void {
  const known = assignees.filter((one) => one !== undefined);
  const isAssigned = known[0] !== null;
  if (!assigned || known.length === 0 || (isAssigned && known.includes(officer.id))) return;
  if (officer.roles.some((held) => held === 'system' || assigned.includes(held))) return;
  throw new Refused(isAssigned ? 'assigned-to-another' : 'assigned-to-nobody', { params: { act }, law });
}
