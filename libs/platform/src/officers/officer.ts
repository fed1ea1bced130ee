import { AgencyId, Role } from '@la-chan/contracts';
import { z } from 'zod';

/** The one who acts: a person with a role in an agency, or `system` for what another agency's message causes. */
export interface Officer {
  readonly id: string;
  readonly agency: AgencyId;
  readonly roles: readonly (Role | 'system')[];
  /** Administrative units whose files the officer sees; `*` is all. */
  readonly units: readonly string[];
}

const OfficerId = z.string().regex(/^[\w.@-]{1,80}$/);
const Unit = z.string().regex(/^[\w.-]{1,40}$|^\*$/);

/** The claims of an access token that say who acts. Roles of other systems are left out. */
export const OfficerClaims = z
  .object({ sub: OfficerId, agency: AgencyId, roles: z.array(z.string()), units: z.array(Unit) })
  .transform(({ sub, agency, roles, units }): Officer => ({ id: sub, agency, roles: roles.filter(isRole), units }));

const isRole = (role: string): role is Role => Role.safeParse(role).success;

export const systemOf = (agency: AgencyId): Officer => ({ id: 'system', agency, roles: ['system'], units: ['*'] });

export const seesUnit = (officer: Officer, unit: string): boolean =>
  officer.units.includes('*') || officer.units.includes(unit);
