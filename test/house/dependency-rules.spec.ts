import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small tree in which every import is lawful. */
const SOUND: Record<string, string> = {
  'package.json': JSON.stringify({
    dependencies: { zod: '1.0.0', typeorm: '1.0.0' },
    devDependencies: { 'fast-check': '1.0.0' },
  }),
  ...Object.fromEntries(
    ['zod', 'typeorm', 'fast-check', 'undeclared'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', exports: './index.js' })],
      [`node_modules/${name}/index.js`, 'exports.it = 1;'],
    ]),
  ),
  'libs/contracts/src/index.ts': "export { it as contract } from 'zod';",
  'libs/procedure/src/index.ts': "export { contract as procedure } from '@la-chan/contracts';",
  'libs/messaging/src/index.ts':
    "export { contract } from '@la-chan/contracts'; export { procedure } from '@la-chan/procedure';",
  'libs/platform/src/index.ts': "export { clock } from './clock'; export { contract } from '@la-chan/messaging';",
  'libs/platform/src/clock.ts': 'export const clock = 1;',
  'libs/testing/src/index.ts':
    "export { clock } from '@la-chan/platform'; export { server } from '../../../deploy/local/server';",
  'deploy/local/server.ts': "export { contract as server } from '@la-chan/contracts';",
  'apps/court/src/main.ts': "export { clock } from '@la-chan/platform';",
  'apps/intake/src/report/report.ts':
    "export { procedure } from '@la-chan/procedure'; export { it } from 'zod'; export { urgency } from './urgency';",
  'apps/intake/src/report/urgency.ts': "export { contract as urgency } from '@la-chan/contracts';",
  'apps/intake/src/report/reports.ts': "export { it } from 'typeorm'; export { urgency } from './report';",
  'apps/intake/src/report/report.spec.ts':
    "import 'fast-check'; import '@la-chan/testing'; export { urgency } from './report';",
};

/** For each rule the files that break it. */
const PLANTED: Record<string, Record<string, string>> = {
  'apps-never-import-each-other': { 'apps/intake/src/a.ts': "import '../../court/src/main';" },
  'apps-import-libs-alone': { 'apps/intake/src/b.ts': "import '../../../deploy/local/server';" },
  'testing-is-for-tests': { 'apps/intake/src/c.ts': "import '@la-chan/testing';" },
  'testing-imports-only-what-is-below': { 'libs/testing/src/d.ts': "import '../../../apps/court/src/main';" },
  'platform-imports-only-what-is-below': { 'libs/platform/src/e.ts': "import '@la-chan/testing';" },
  'messaging-imports-only-what-is-below': { 'libs/messaging/src/f.ts': "import '@la-chan/platform';" },
  'procedure-imports-only-what-is-below': { 'libs/procedure/src/g.ts': "import '@la-chan/messaging';" },
  'contracts-imports-only-what-is-below': { 'libs/contracts/src/h.ts': "import '@la-chan/procedure';" },
  'contracts-import-only-zod': { 'libs/contracts/src/i.ts': "import 'node:crypto';" },
  'procedure-imports-only-contracts': { 'libs/procedure/src/j.ts': "import 'zod';" },
  'a-procedure-is-pure': {
    'apps/intake/src/k/k.ts': "import './beside';",
    'apps/intake/src/k/beside.ts': "import 'typeorm';",
  },
  'a-library-is-used-by-its-index': { 'apps/intake/src/l.ts': "import '../../../libs/platform/src/clock';" },
  'no-cycles': {
    'apps/intake/src/m.ts': "export { n } from './n'; export const m = 1;",
    'apps/intake/src/n.ts': "export { m } from './m'; export const n = 1;",
  },
  'nothing-unresolvable': { 'apps/intake/src/o.ts': "import './nowhere';" },
  'nothing-undeclared': { 'apps/intake/src/p.ts': "import 'undeclared';" },
  'development-packages-are-for-tests': { 'apps/intake/src/q.ts': "import 'fast-check';" },
};

const project = join(__dirname, '../..');

interface Violation {
  rule: { name: string };
  from: string;
}

interface Summary {
  violations: Violation[];
  ruleSetUsed: { forbidden: { name: string }[] };
}

function cruise(files: Record<string, string>): Summary {
  const tree = mkdtempSync(join(tmpdir(), 'la-chan-dependencies-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    for (const file of ['tsconfig.json', 'tsconfig.base.json']) cpSync(join(project, file), join(tree, file));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        ...['--config', join(project, '.dependency-cruiser.cjs'), '--output-type', 'json', 'apps', 'libs', 'deploy'],
      ],
      { cwd: tree, encoding: 'utf8' },
    );
    if (!stdout) throw new Error(stderr);
    return (JSON.parse(stdout) as { summary: Summary }).summary;
  } finally {
    rmSync(tree, { recursive: true });
  }
}

describe('the dependency rules', () => {
  let found: Summary;
  beforeAll(() => {
    found = cruise(Object.values(PLANTED).reduce((tree, files) => ({ ...tree, ...files }), SOUND));
  });

  it('find nothing in a sound tree', () => {
    expect(cruise(SOUND).violations).toEqual([]);
  });

  it('are each tried once', () => {
    expect(Object.keys(PLANTED).sort()).toEqual(found.ruleSetUsed.forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.keys(PLANTED))('%s finds its planted violation', (rule) => {
    const here = found.violations.filter(({ from }) => from in PLANTED[rule]!);
    expect(here.map(({ rule: { name } }) => name)).toContain(rule);
  });

  it('find nothing in the files that break none', () => {
    expect(found.violations.filter(({ from }) => from in SOUND)).toEqual([]);
  });
});
