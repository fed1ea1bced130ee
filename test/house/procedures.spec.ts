import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { procedurePages } from './procedures';

const pages = Object.entries(procedurePages());
// Prettier pads tables; what they say is what counts.
const plain = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

describe('the page of a service', () => {
  it('is there for every service that has procedures', () => {
    expect(pages.map(([file]) => file)).toContain('apps/investigation/README.md');
    expect(pages.length).toBeGreaterThan(5);
  });

  it.each(pages)('%s is what its procedures make of it (npm run readme)', (file, made) => {
    const stands = readFileSync(join(__dirname, '..', '..', file), 'utf8');
    expect(plain(stands)).toBe(plain(made));
  });
});
