import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AgencyId, Role } from '@la-chan/contracts';
import { z } from 'zod';
import type { Agency } from './agencies';
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

/** The demonstration officers of these agencies; one that has none lends those of another agency of its app. */
export function officersOf(agencies: readonly Pick<Agency, 'id' | 'app' | 'units'>[]): DemonstrationOfficer[] {
  const all = officers();
  const of = (id: AgencyId): DemonstrationOfficer[] => all.filter(({ agency }) => agency === id);
  return agencies.flatMap(({ id, app, units }) => {
    if (of(id).length > 0) return of(id);
    const model = agencies.find((other) => other.app === app && of(other.id).length > 0);
    const lent = model ? of(model.id) : [OPERATOR];
    return lent.map((officer) => ({ ...officer, id: `${id}.${officer.id.split('.')[1] ?? ''}`, agency: id, units }));
  });
}

const OPERATOR: DemonstrationOfficer = {
  id: 'nobody.van-hanh',
  name: 'Người vận hành (minh hoạ)',
  title: { vi: 'Vận hành hệ thống', en: 'Operator' },
  agency: 'nobody',
  roles: ['operator'],
  units: ['*'],
};
