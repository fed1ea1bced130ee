import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../local/project';
import { actsNeverDone, coverageLines } from './coverage';
import { PROCEDURES } from './procedures';

const apps = join(projectFolder(), 'apps');

it('knows every procedure that an app has', () => {
  const declared = readdirSync(apps, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .flatMap((path) => {
      const names = readFileSync(join(apps, path), 'utf8').matchAll(/new Procedure<[^(]*>\(\s*'([^']+)'/g);
      return [...names].map(([, name]) => `${path.split('/')[0]} ${name}`);
    });
  expect(declared.length).toBeGreaterThan(10);
  expect(PROCEDURES.map(({ app, procedure }) => `${app} ${procedure.name}`).sort()).toEqual(declared.sort());
});

it('shows a lawful act that was never done as 0, and an unlawful one as nothing', () => {
  const cell = { app: 'intake', procedure: 'report' } as const;
  const lines = coverageLines([
    { ...cell, status: 'received', act: 'classify', times: 3 },
    { ...cell, status: 'received', act: 'merge', times: 0 },
    { ...cell, status: 'classified', act: 'merge', times: 1 },
  ]);
  expect(lines).toEqual([
    '  intake: report  received  classified',
    '  classify               3',
    '  merge                  0           1',
    '',
    '  2 / 3 ô đã làm / of the lawful acts in their statuses were done',
    '  chưa từng làm / never done:',
    '    intake: report.merge (received)',
  ]);
});

it('names an act that was done in no status', () => {
  const cell = { app: 'court', procedure: 'trial', times: 0 } as const;
  const cells = [
    { ...cell, status: 'docketed', act: 'decline' },
    { ...cell, status: 'docketed', act: 'suspend' },
    { ...cell, status: 'set', act: 'suspend' },
    { ...cell, status: 'docketed', act: 'extend', times: 1 },
    { ...cell, status: 'set', act: 'extend' },
  ];
  expect(actsNeverDone(cells).map(({ act }) => act)).toEqual(['decline', 'suspend']);
  const lines = coverageLines(cells);
  expect(lines.filter((line) => line.includes('in no status'))).toEqual([
    expect.stringMatching(/trial\.decline: .*✖/),
    expect.stringMatching(/trial\.suspend: .*✖/),
  ]);
});
