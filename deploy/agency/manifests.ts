import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeWith } from '../compose/services';
import { overlaysOf, writeOverlays } from '../kubernetes/overlays';
import { agenciesFile, loadAgencies } from '../local/agencies';
import { expectedAgencies } from '../prometheus/agencies';

/** Writes the overlays, the agencies that Prometheus expects and the services of compose.yaml, which stand beside the agencies file, as that says. */
export function writeManifests(file = agenciesFile()): void {
  const city = loadAgencies(file);
  const [compose, prometheus] = [join(dirname(file), 'compose.yaml'), join(dirname(file), 'prometheus')];
  writeOverlays(overlaysOf(city), join(dirname(file), 'kubernetes', 'overlays'));
  if (existsSync(prometheus)) writeFileSync(join(prometheus, 'agencies.yaml'), expectedAgencies(city));
  if (existsSync(compose)) writeFileSync(compose, composeWith(readFileSync(compose, 'utf8'), city.agencies));
}

if (require.main === module) writeManifests();
