import { spawnSync } from 'node:child_process';
import { project } from '../deploy/local/setup.mjs';

// npm run check: everything that must hold before a change lands, the quick first; stops at the first red.

const STEPS = [
  'format:check',
  'lint',
  'types',
  'dependency-rules',
  'dead-code',
  'contracts',
  'deployment',
  'simulation',
  'browser',
  'whole',
  'test',
];

const began = performance.now();
const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

for (const name of STEPS) {
  const start = performance.now();
  console.log(`── ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    cwd: project,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(`${status === 0 ? '✔' : '✖'} ${name} (${since(start)})`);
  if (status !== 0) process.exit(1);
}
console.log(`✔ check (${since(began)})`);
