import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const project = join(__dirname, '../..');

const ignored = new Set(
  ['.git', ...readFileSync(join(project, '.gitignore'), 'utf8').split('\n')].map((line) => line.replace(/\/$/, '')),
);

/** The files of the project, whether or not this machine has git. */
const files = (folder = ''): string[] =>
  readdirSync(join(project, folder), { withFileTypes: true })
    .filter(({ name }) => !ignored.has(name) && !ignored.has(`*${extname(name)}`))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? files(path) : [path];
    });

const textFiles = (): { path: string; text: string }[] =>
  files()
    .map((path) => ({ path, text: readFileSync(join(project, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));

const naming = (pattern: RegExp): string[] =>
  textFiles().flatMap(({ path, text }) => (text.match(pattern) ?? []).map((found) => `${path}: ${found.trim()}`));

describe('what is published', () => {
  it('locks packages by version and digest, and leaves the registry to whoever installs', () => {
    const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string; integrity?: string }>;
    };
    const locked = Object.entries(packages).filter(([path]) => path !== '');
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(locked.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });

  it('names no registry', () => {
    expect(
      naming(/\b(registry\.(npmjs|yarnpkg|npmmirror)\.\w+|(deb|security|ftp)\.debian\.\w+|archive\.ubuntu\.com)\b/g),
    ).toEqual([]);
    const configured = execFileSync('npm', ['config', 'get', 'registry'], { cwd: project, encoding: 'utf8' }).trim();
    const { host } = new URL(configured);
    expect(
      textFiles()
        .filter(({ text }) => text.includes(host))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('names no folder of the machine that it was made on', () => {
    expect(naming(/(?<![\w./}*-])\/(root|work|builds|workspace|Users|home(?!\/node))\/[\w.-]+/g)).toEqual([]);
  });
});
