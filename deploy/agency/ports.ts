import type { Agency } from '../local/agencies';

/** Between an agency's API and its health, as in the agencies file. */
const APART = 20;

/** Two ports that no agency has. */
export function freePorts(agencies: readonly Pick<Agency, 'port' | 'healthPort'>[]): {
  port: number;
  healthPort: number;
} {
  const taken = new Set(agencies.flatMap(({ port, healthPort }) => [port, healthPort]));
  let port = Math.min(...taken);
  while (taken.has(port) || taken.has(port + APART)) port += 1;
  return { port, healthPort: port + APART };
}
