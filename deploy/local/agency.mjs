import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, project } from './setup.mjs';

// npm run agency -- add | remove | rotate-keys | revoke | check <agency> [options]: who takes part, changed while all runs.

try {
  await prepare();
  const { run } = await import(pathToFileURL(join(project, 'dist/deploy/agency/agency.js')).href);
  await run(process.argv.slice(2), resolve(process.env.LACHAN_HOME || join(project, '.lachan')));
} catch (error) {
  console.error(`✖ ${error.vi ? `${error.vi} / ${error.en}` : error.stack}`);
  process.exitCode = 1;
}
