import { z } from 'zod';

/** The software of a service; an agency is one deployment of it. */
export const APPS = [
  'intake',
  'investigation',
  'prosecution',
  'court',
  'victim-support',
  'international-cooperation',
  'prevention',
  'reporting',
  'console',
] as const;
export const AppName = z.enum(APPS);
export type AppName = z.infer<typeof AppName>;

/** Kebab-case id of an agency; it is the CloudEvents `source`, a NATS subject token and a database name. */
export const AgencyId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(40);
export type AgencyId = string;

/** Of a procuracy that takes part in a trial as the one above has assigned it: that one, as the court may not know of it yet (BLTTHS 239(1)). */
export const assignedTrial = { assignedBy: AgencyId.optional() };

/** A file by the number that stands for it in an agency's register, where nobody knows its id. */
export const FileNumber = z.object({ agency: AgencyId, number: z.string().trim().min(1).max(40) });
export type FileNumber = z.infer<typeof FileNumber>;

/** What an officer is in an agency; a procedure's table names the roles that may do an act. */
export const ROLES = [
  'duty-officer',
  'duty-chief',
  'investigator',
  'head-of-investigation',
  'prosecutor',
  'head-of-procuracy',
  'judge',
  'chief-judge',
  'court-clerk',
  'support-officer',
  'head-of-support',
  'cooperation-officer',
  'head-of-cooperation',
  'prevention-officer',
  'head-of-prevention',
  'analyst',
  'leader',
  'operator',
] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Who owes something in an agency of each app, its head last. */
export const OFFICERS: Readonly<Partial<Record<AppName, readonly Role[]>>> = {
  intake: ['duty-officer', 'duty-chief'],
  investigation: ['investigator', 'head-of-investigation'],
  prosecution: ['prosecutor', 'head-of-procuracy'],
  court: ['court-clerk', 'judge', 'chief-judge'],
  'victim-support': ['support-officer', 'head-of-support'],
  'international-cooperation': ['cooperation-officer', 'head-of-cooperation'],
  prevention: ['prevention-officer', 'head-of-prevention'],
};

/** Who is told when what these officers owe has not been done. */
const SUPERVISOR: Partial<Record<Role, Role>> = {
  'duty-officer': 'duty-chief',
  investigator: 'head-of-investigation',
  prosecutor: 'head-of-procuracy',
  judge: 'chief-judge',
  'court-clerk': 'chief-judge',
  'support-officer': 'head-of-support',
  'cooperation-officer': 'head-of-cooperation',
  'prevention-officer': 'head-of-prevention',
};

/** The heads over these roles. What a head alone owes is told to that head again, and to the leaders of the plan. */
export function supervisorsOf(roles: readonly Role[]): Role[] {
  const heads = [...new Set(roles.map((role) => SUPERVISOR[role] ?? role))];
  const isAlone = roles.length > 0 && roles.every((role) => SUPERVISOR[role] === undefined);
  return isAlone ? [...heads, 'leader'] : heads;
}
