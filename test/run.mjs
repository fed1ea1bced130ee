import { spawn } from 'node:child_process';
import { prepare, project, Trouble } from '../deploy/local/setup.mjs';

// npm test: sets the clone up where needed, then runs the unit tests and then the end-to-end tests. What follows `--`
// goes to Jest: `npm test -- libs/procedure`, `npm test -- -t 'a classified report'`.

/** A run that is not over by then holds something open; it is ended, and is red. */
const MINUTES = 55;

/** Ends Jest together with its workers. */
function end(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function jest(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
      cwd: project,
      stdio: 'inherit',
      detached: process.platform !== 'win32',
    });
    const limit = setTimeout(() => {
      console.error(`✖ not over after ${MINUTES} minutes: --detectOpenHandles shows what is held open`);
      end(child, 'SIGKILL');
    }, MINUTES * 60_000);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(child, signal));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve(code ?? 1);
    });
  });
}

try {
  await prepare();
  const args = process.argv.slice(2);
  if (args.length > 0) process.exit(await jest(...args, '--selectProjects', 'unit', 'e2e'));
  const unit = await jest('--selectProjects', 'unit');
  // Run also after a red unit test, so that one does not hide another.
  const e2e = await jest('--selectProjects', 'together', 'apart');
  process.exit(unit || e2e);
} catch (error) {
  console.error(error instanceof Trouble ? `✖ ${error.message}` : error);
  process.exit(1);
}
