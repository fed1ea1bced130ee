import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(__dirname, '..', '..');
const page = readFileSync(join(project, 'README.md'), 'utf8');

describe('README.md', () => {
  it('is what the code makes of it (npm run readme)', () => {
    const script = `import { readme } from ${JSON.stringify(join(project, 'test/house/readme.mjs'))}; process.stdout.write(readme())`;
    const made = execFileSync('node', ['--input-type=module', '-e', script], { encoding: 'utf8' });
    // Prettier pads tables; what they say is what counts.
    const plain = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
    expect(plain(page)).toBe(plain(made));
  });

  it('links only to what is there', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file]) => file ?? '');
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((file) => !existsSync(join(project, file)))).toEqual([]);
  });
});
