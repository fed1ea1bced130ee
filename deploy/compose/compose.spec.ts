import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { loadAgencies } from '../local/agencies';
import { composeWith } from './services';

interface Service {
  environment?: Record<string, string>;
  env_file?: string | string[];
  ports?: string[];
  secrets?: unknown[];
  volumes?: string[];
}

interface Compose {
  services: Record<string, Service>;
  secrets: Record<string, { file: string }>;
}

const text = readFileSync(join(__dirname, '..', 'compose.yaml'), 'utf8');
const compose = parse(text, { merge: true }) as Compose;
const { agencies } = loadAgencies();
const OTHERS = ['postgres', 'nats', 'provision', 'databases'];

describe('compose.yaml', () => {
  it('is that of the agencies file: npm run overlays writes it', () => {
    expect(text).toBe(composeWith(text, agencies));
  });

  it('runs the agencies of the agencies file and no others', () => {
    expect(Object.keys(compose.services).sort()).toEqual([...OTHERS, ...agencies.map(({ id }) => id)].sort());
  });

  it('shows the directory as it is now to whoever is told of it: a folder, not a file that stays what it was', () => {
    const told = Object.values(compose.services).filter(({ environment }) => environment?.['DIRECTORY_FILE']);
    expect(told).toHaveLength(agencies.length + 1);
    for (const { environment, volumes } of told)
      expect(volumes).toContain(`../.lachan/compose/city:${dirname(environment!['DIRECTORY_FILE']!)}:ro`);
  });

  it.each(agencies)('gives $id its own port, variables and keys', ({ id, port }) => {
    const { env_file, ports, secrets } = compose.services[id] ?? {};
    expect(env_file).toEqual(['../.lachan/compose/city.env', `../.lachan/compose/${id}.env`]);
    expect(ports).toEqual([`${port}:8080`]);
    expect(secrets).toContainEqual({ source: id, target: 'keys.json' });
    expect(compose.secrets[id]).toEqual({ file: `../.lachan/compose/keys/${id}.json` });
  });
});
