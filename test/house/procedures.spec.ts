import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { procedurePages } from './procedures';

const pages = Object.entries(procedurePages());
// Prettier pads tables; what they say is what counts.
const plain = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

const ID = '[a-z][a-z0-9_]*';
/** What a line of a diagram may be; Mermaid ends a label at a colon or semicolon and reads `#` and `%%` as its own. */
const LINES = {
  state: new RegExp(`^  state "[^"#;%]+" as (${ID})$`),
  begin: new RegExp(`^  \\[\\*\\] --> (${ID}): [^:;#%{}"]+$`),
  end: new RegExp(`^  (${ID}) --> \\[\\*\\]$`),
  arrow: new RegExp(`^  (${ID}) --> (${ID}): [^:;#%{}"]+$`),
};
/** Words of Mermaid's own, which no state may be called by. */
const RESERVED = [
  'as',
  'choice',
  'class',
  'click',
  'default',
  'direction',
  'end',
  'fork',
  'join',
  'note',
  'state',
  'style',
];

/** What Mermaid would not draw, or would draw as something else. */
function misdrawn([first, ...lines]: readonly string[]): string[] {
  const states = lines.flatMap((line) => LINES.state.exec(line)?.[1] ?? []);
  const faults = lines.flatMap((line) => {
    if (LINES.state.test(line)) return [];
    const ends = [LINES.begin, LINES.end, LINES.arrow].map((form) => form.exec(line)).find((found) => found !== null);
    if (!ends) return [`no line of a diagram: ${line}`];
    return ends.slice(1).flatMap((id) => (states.includes(id) ? [] : [`no state: ${id}`]));
  });
  return [
    ...(first === 'stateDiagram-v2' ? [] : [`no diagram of states: ${first ?? ''}`]),
    ...states.filter((id, index) => states.indexOf(id) !== index).map((id) => `twice: ${id}`),
    ...states.filter((id) => RESERVED.includes(id)).map((id) => `reserved: ${id}`),
    ...(lines.some((line) => LINES.begin.test(line)) ? [] : ['begins nowhere']),
    ...faults,
  ];
}

const diagramsOf = (page: string): string[][] =>
  [...page.matchAll(/^```mermaid\n(.*?)\n```$/gms)].map(([, text = '']) => text.split('\n'));

describe('the page of a service', () => {
  it('is there for every service that has procedures', () => {
    expect(pages.map(([file]) => file)).toContain('apps/investigation/README.md');
    expect(pages.length).toBeGreaterThan(5);
  });

  it.each(pages)('%s is what its procedures make of it (npm run readme)', (file, made) => {
    const stands = readFileSync(join(__dirname, '..', '..', file), 'utf8');
    expect(plain(stands)).toBe(plain(made));
  });

  it.each(pages)('%s has one diagram for each procedure, as Mermaid reads them', (_, made) => {
    const diagrams = diagramsOf(made);
    expect(diagrams).toHaveLength([...made.matchAll(/^## /gm)].length);
    expect(diagrams.flatMap(misdrawn)).toEqual([]);
  });

  it('would not pass for a diagram that Mermaid reads otherwise', () => {
    const drawn = ['stateDiagram-v2', '  state "a" as a', '  [*] --> a: begins'];
    expect(misdrawn(drawn)).toEqual([]);
    expect(misdrawn([...drawn, '  a --> b: goes on'])).toEqual(['no state: b']);
    expect(misdrawn([...drawn, '  a --> a: BLTTHS 1; 2'])).toEqual(['no line of a diagram:   a --> a: BLTTHS 1; 2']);
    expect(misdrawn([...drawn, '  state "an end" as end', '  state "a" as a'])).toEqual(['twice: a', 'reserved: end']);
    expect(misdrawn(['graph TD', ...drawn.slice(1)])).toEqual(['no diagram of states: graph TD']);
  });
});
