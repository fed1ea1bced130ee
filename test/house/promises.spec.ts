import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(__dirname, '..', '..');

interface Promised {
  readonly promise: string;
  readonly file: string;
  readonly name: string;
  readonly tests: readonly string[];
}

const script = `import { fileOf, PROMISES } from ${JSON.stringify(join(__dirname, 'promises.mjs'))};
  console.log(JSON.stringify(PROMISES.map((one) => ({ ...one, tests: one.tests.map(fileOf) }))))`;
const promises = JSON.parse(
  execFileSync('node', ['--input-type=module', '-e', script], { encoding: 'utf8' }),
) as Promised[];

describe.each(promises)('$promise', ({ file, name, tests }) => {
  it('is kept by what stands in the code', () => {
    expect(readFileSync(join(project, file), 'utf8')).toMatch(new RegExp(`export .*\\b${name}\\b`));
  });

  it('is tested, each test by its name', () => {
    expect(tests.length).toBeGreaterThan(0);
    for (const test of tests) {
      expect([test, existsSync(join(project, test))]).toEqual([test, true]);
      expect(readFileSync(join(project, test), 'utf8')).toMatch(/\b(it(\.each)?|surviving)[(<]/);
    }
  });
});

it('a promise is made once', () => {
  expect(new Set(promises.map(({ promise }) => promise)).size).toBe(promises.length);
});
