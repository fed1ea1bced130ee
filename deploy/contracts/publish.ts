import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../local/project';
import { asyncApi } from './asyncapi';
import { breaksOf, report } from './breaks';
import { type Contracts, contracts } from './contracts';

const folder = (name: string): string => join(projectFolder(), 'libs', 'contracts', name);

/** What integrators read, made from the code. */
export const PUBLISHED = folder('published');
/** What the agencies that run the last release rely on. */
export const RELEASED = folder('released');

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

const projectVersion = (): string => (read(projectFolder(), 'package.json') as { version: string }).version;

type Files = Readonly<Record<string, unknown>>;

const filesOf = ({ schemas, codelists }: Contracts): Files => ({
  'schemas.json': { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: schemas },
  'codelists.json': codelists,
});

/** The published files by name, as they have to be. */
export const publication = (): Files => ({ ...filesOf(contracts()), 'asyncapi.json': asyncApi(projectVersion()) });

export const readFiles = (from: string, names: readonly string[]): Files =>
  Object.fromEntries(names.map((name) => [name, read(from, name)]));

/** The contracts of the last release, and its version. */
export function released(): Contracts & { readonly version: string } {
  const { $defs } = read(RELEASED, 'schemas.json') as { $defs: Contracts['schemas'] };
  const { version } = read(RELEASED, 'release.json') as { version: string };
  return { schemas: $defs, codelists: read(RELEASED, 'codelists.json') as Contracts['codelists'], version };
}

function write(to: string, files: Files): void {
  mkdirSync(to, { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(to, name), `${JSON.stringify(content, null, 2)}\n`);
}

/** Makes the present contracts those of a release, unless they break the last one's. */
function release(): void {
  const last = released();
  const breaks = breaksOf(last, contracts());
  if (breaks.length > 0) throw new Error(report(breaks, last.version));
  write(RELEASED, { ...filesOf(contracts()), 'release.json': { version: projectVersion() } });
}

if (require.main === module) {
  write(PUBLISHED, publication());
  if (process.argv.includes('--release')) release();
}
