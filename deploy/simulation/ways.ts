import type { Wanted } from './chance';
import type { Act } from './coverage';
import { appeals } from './ways/appeals';
import { cases } from './ways/cases';
import { others } from './ways/others';
import { prosecutionFiles } from './ways/prosecution-files';
import { reports } from './ways/reports';
import { resolutions } from './ways/resolutions';
import { supervision } from './ways/supervision';
import { trials } from './ways/trials';
import { verifications } from './ways/verifications';
import type { Way } from './ways/way';

/** Where a year has few occasions for an act: what leads there. Of acts that want the opposite the first has its way. */
export const WAYS: readonly Way[] = [
  ...reports,
  ...verifications,
  ...cases,
  ...supervision,
  ...resolutions,
  ...prosecutionFiles,
  ...trials,
  ...appeals,
  ...others,
];

/** What leads to these acts. */
export function waysTo(acts: readonly Act[]): Wanted {
  const names = acts.map(({ app, procedure, act }) => `${app}: ${procedure}.${act}`);
  const wanted = new Map<string, Map<string, boolean | string>>();
  for (const { to, by } of WAYS)
    if (to.some((act) => names.includes(act)))
      for (const [register, answers] of Object.entries(by)) {
        const known = wanted.get(register) ?? new Map<string, boolean | string>();
        for (const [question, answer] of Object.entries(answers)) if (!known.has(question)) known.set(question, answer);
        wanted.set(register, known);
      }
  return wanted;
}
