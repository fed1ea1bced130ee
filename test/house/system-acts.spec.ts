import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROCEDURES } from '../../deploy/simulation/procedures';

const root = join(__dirname, '..', '..');
const APPS = [...new Set(PROCEDURES.map(({ app }) => app))];

/** What takes in the messages of other agencies. */
const REACTING = /\.reactions\.ts$|-notices\.ts$|-supervision\.ts$|\/told-[\w-]+\.ts$|\/joinders\.ts$/;

/** What the platform does to a file on such a message. */
const BY_PLATFORM = ['takeUp', 'release', 'takeBack', 'recordEvidence'];

const sources = (app: string): readonly (readonly [file: string, text: string])[] => {
  const src = join('apps', app, 'src');
  return readdirSync(join(root, src), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => join(src, file))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]);
};

/** The procedure whose files each store of a service has, by the class of the store. */
function stores(texts: readonly string[]): ReadonlyMap<string, string> {
  const all = texts.join('\n');
  const names = new Map(
    [...all.matchAll(/const (\w+) = new Procedure<[^(]*>\(\s*'([\w-]+)'/g)].map(([, a, b]) => [a, b]),
  );
  const found = [...all.matchAll(/class (\w+) extends Files<[\s\S]*?procedure: (\w+)/g)];
  return new Map(found.map(([, store = '', procedure]) => [store, names.get(procedure) ?? '']));
}

interface Reaction {
  readonly file: string;
  readonly procedure: string;
  readonly act: string;
}

/** Each act of a service that a message of another agency starts. */
function reactions(app: string): Reaction[] {
  const all = sources(app);
  const known = stores(all.map(([, text]) => text));
  return all
    .filter(([file]) => REACTING.test(file))
    .flatMap(([file, text]) => {
      const variables = new Map([...text.matchAll(/(\w+): (\w+),/g)].map(([, name, type]) => [name, type]));
      return [...text.matchAll(/(\w+)\s*\.act\(\s*'(\w+)'/g)].flatMap(([, store, act = '']) => {
        const procedure = known.get(variables.get(store) ?? '');
        return procedure ? [{ file, procedure, act }] : [];
      });
    });
}

/** The statuses in which the table has an act, and not for the system. */
const forbidden = (app: string, name: string, act: string): string[] => {
  const law = PROCEDURES.find((one) => one.app === app && one.procedure.name === name)?.procedure;
  const rows = law?.statuses.filter((status) => law.table[status]?.[act]) ?? [];
  if (rows.length === 0) return ['every one'];
  return rows.filter((status) => !law?.table[status]?.[act]?.by.includes('system'));
};

describe('what a message of another agency starts', () => {
  it.each(APPS)('may be done by the system, wherever it is lawful: %s', (app) => {
    const wrong = reactions(app).flatMap(({ file, procedure, act }) => {
      const where = forbidden(app, procedure, act);
      return where.length > 0 ? [`${file}: ${procedure}.${act} in ${where.join(', ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('may be so where the platform does it', () => {
    const wrong = PROCEDURES.flatMap(({ app, procedure: { name, acts } }) =>
      BY_PLATFORM.filter((act) => acts.includes(act) && forbidden(app, name, act).length > 0).map(
        (act) => `${name}.${act}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('is seen of many acts', () => {
    expect(APPS.flatMap(reactions).length).toBeGreaterThan(100);
    expect(forbidden('investigation', 'case', 'nameVictim')).toContain('cracked');
  });
});
