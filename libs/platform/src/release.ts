import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version that runs, from the package that the code stands in. */
export function releaseVersion(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}
