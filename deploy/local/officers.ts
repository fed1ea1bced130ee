import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AgencyId, Role } from '@la-chan/contracts';
import { z } from 'zod';
import { projectFolder } from './project';

/** Someone who does not exist, for trying the platform out. */
export const DemonstrationOfficer = z.object({
  id: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/),
  name: z.string().endsWith('(minh hoạ)'),
  title: z.object({ vi: z.string(), en: z.string() }),
  agency: AgencyId,
  roles: z.array(Role).min(1),
  /** Codes of communes, or `*`. */
  units: z.array(z.string()).min(1),
});
export type DemonstrationOfficer = z.infer<typeof DemonstrationOfficer>;

export const officers = (file = join(projectFolder(), 'deploy', 'local', 'officers.json')): DemonstrationOfficer[] =>
  z.array(DemonstrationOfficer).parse(JSON.parse(readFileSync(file, 'utf8')));

/** The demonstration officers of these agencies. */
export const officersOf = (agencies: readonly { readonly id: AgencyId }[]): DemonstrationOfficer[] =>
  officers().filter(({ agency }) => agencies.some(({ id }) => id === agency));
