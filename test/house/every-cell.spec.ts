import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROLES } from '@la-chan/contracts';
import { PROCEDURES } from '../../deploy/simulation/procedures';
import { assertMay } from '../../libs/platform/src/officers/officer';
import { Refused } from '../../libs/platform/src/problems/refused';

const apps = join(__dirname, '..', '..', 'apps');
const named = PROCEDURES.map(({ app, procedure }) => [`${app} ${procedure.name}`, procedure] as const);

/** The procedures that the spec at this path tries in every cell. */
function triedIn(spec: string): unknown[] {
  const text = readFileSync(spec, 'utf8');
  return [...text.matchAll(/everyCell\(\s*(\w+),/g)].map(([, name = '']) => {
    const from = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '(\\.[^']+)'`).exec(text)?.[1];
    if (from === undefined) throw new Error(`${spec} imports no ${name}`);
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- whatever a spec names
    return (require(join(dirname(spec), from)) as Record<string, unknown>)[name];
  });
}

describe('each procedure', () => {
  const specs = readdirSync(apps, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.spec.ts'));
  const tried = new Set(specs.flatMap((spec) => triedIn(join(apps, spec))));

  it.each(named)('is tried in every cell: %s', (_, procedure) => {
    expect(tried.has(procedure)).toBe(true);
  });

  it.each(named)('lets each act be done by the roles of its row, and by nobody else: %s', (_, { name, table }) => {
    const rows = Object.values(table).flatMap((acts) =>
      Object.entries(acts).flatMap(([act, step]) => (step ? [{ act, step }] : [])),
    );
    const mayNot = rows.flatMap(({ act, step }) =>
      ([...ROLES, 'system'] as const).filter((role) => {
        const officer = { id: role, agency: 'somewhere', roles: [role], units: ['*'] };
        try {
          assertMay(officer, name, act, step);
          return !step.by.includes(role);
        } catch (error) {
          return !(error instanceof Refused) || error.code !== 'role-may-not' || step.by.includes(role);
        }
      }),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(mayNot).toEqual([]);
  });
});
