import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { project } from '../../deploy/local/setup.mjs';

// npm run simulate:messaging -- "<day>" <seed> <path>: shows again what a failing history did, step by step.
// npm run simulate:messaging -- --histories 50000 [--seed 7]: so many other histories of each day.

const options = { histories: { type: 'string' }, seed: { type: 'string', default: String(randomInt(2 ** 31)) } };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [day, seed, path] = positionals;

function run(tests, asked) {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      ...['--selectProjects', 'simulation', '--testPathPatterns', tests],
      ...['--globals', JSON.stringify({ simulation: asked })],
    ],
    { cwd: project, stdio: 'inherit' },
  );
  process.exit(status ?? 1);
}

if (path !== undefined) run('a-history-is-seen-again', { replay: { day, seed: Number(seed), path } });
if (values.histories === undefined) {
  console.error('npm run simulate:messaging -- "<day>" <seed> <path>, as a failing history names them');
  console.error('npm run simulate:messaging -- --histories 50000 [--seed 7]');
  process.exit(2);
}
console.log(`seed ${values.seed}`);
run('messages-survive|exchanges-end|are-restored', {
  others: { seed: Number(values.seed), histories: Number(values.histories) },
});
