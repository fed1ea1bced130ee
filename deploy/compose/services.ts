import type { Agency } from '../local/agencies';

// compose.yaml is written by hand but for what stands between these marks: one service and one secret for each agency.
const marks = (of: string): [string, string] => [`# ${of}: written from deploy/agencies.json`, `# end of ${of}`];

const serviceOf = ({ id, port }: Agency): string => `  ${id}:
    <<: *agency
    env_file: [../.lachan/compose/city.env, ../.lachan/compose/${id}.env]
    secrets: [{ source: ${id}, target: keys.json }]
    ports: ['${port}:8080']
`;

const secretOf = ({ id }: Agency): string => `  ${id}: { file: ../.lachan/compose/keys/${id}.json }\n`;

/** The text of compose.yaml with these agencies. Throws where a mark is missing. */
export function composeWith(text: string, agencies: readonly Agency[]): string {
  const services = between(text, marks('services'), agencies.map(serviceOf).join('\n'));
  return between(services, marks('secrets'), agencies.map(secretOf).join(''));
}

function between(text: string, [start, end]: [string, string], content: string): string {
  const [from, to] = [text.indexOf(`  ${start}\n`), text.indexOf(`  ${end}\n`)];
  if (from < 0 || to < from) throw new Error(`compose.yaml has no "${start}"`);
  return `${text.slice(0, from)}  ${start}\n${content}${text.slice(to)}`;
}
