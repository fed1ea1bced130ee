import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeAll } from '../../libs/testing/src/closing';
import folders from './folders.json';

const test = join(__dirname, '..');
const files = folders.flatMap((folder) => filesOf(folder, '.e2e-spec.ts'));
const parts = filesOf('together', '.part.ts');

/**
 * Runs every so many-th test file in the one registry of modules of this part: loading the platform takes longer than
 * most of the tests. Each file stops what it has started before the next begins.
 */
export function tell(part: string): void {
  const own = files.filter((_, index) => parts[index % parts.length] === part);
  for (const file of own) {
    describe(file.slice(test.length + 1), () => {
      afterAll(closeAll);
      jest.requireActual(file);
    });
  }
}

function filesOf(folder: string, ending: string): string[] {
  const path = join(test, folder);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => join(path, name));
}
