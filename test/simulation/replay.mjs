import { spawnSync } from 'node:child_process';
import { project } from '../../deploy/local/setup.mjs';

// npm run simulate:messaging -- "<day>" <seed> <path>: shows again what a failing history of the simulation did, step by step.

const [day, seed, path] = process.argv.slice(2);
if (path === undefined) {
  console.error('npm run simulate:messaging -- "<day>" <seed> <path>, as a failing history names them');
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    ...['--selectProjects', 'simulation', '--testPathPatterns', 'a-history-is-seen-again'],
    ...['--globals', JSON.stringify({ replay: { day, seed: Number(seed), path } })],
  ],
  { cwd: project, stdio: 'inherit' },
);
process.exit(status ?? 1);
