import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitsOn } from '@la-chan/contracts';
import { type Agency, agenciesFile, loadAgencies } from '../local/agencies';

const { agencies } = loadAgencies();
const [cityCourt] = agencies.filter(({ app }) => app === 'court');
/** The procuracy beside that court. */
export const PROCURACY_OF_APPEAL = agencies.find(({ app }) => app === 'prosecution')!.id;
const next = (ports: readonly number[]): number => Math.max(...ports) + 1;

/** The court that hears the appeals from the regional one; its own go on paper to one outside the platform. */
export const COURT_OF_APPEAL = cityCourt!.id;

/** Beside the agencies of the file: half of the city's trials begin here, so that both instances have their work. */
const REGIONAL_COURT: Agency = {
  id: 'toa-khu-vuc',
  app: 'court',
  name: { vi: 'Tòa án nhân dân khu vực (mô phỏng)', en: 'Regional people’s court (simulated)' },
  units: unitsOn('2025-07-01')
    .map(({ code }) => code)
    .filter((_, index) => index % 2 === 0),
  port: next(agencies.map(({ port }) => port)),
  healthPort: next(agencies.map(({ healthPort }) => healthPort)),
  validFrom: '2025-07-01',
};

/** Beside them, too: a shelter to which victims are referred for services, and nobody else; listed after the department. */
export const SHELTER: Agency = {
  id: 'trung-tam-bao-tro',
  app: 'victim-support',
  name: { vi: 'Trung tâm bảo trợ (mô phỏng)', en: 'Shelter (simulated)' },
  units: ['*'],
  port: REGIONAL_COURT.port + 1,
  healthPort: REGIONAL_COURT.healthPort + 1,
  validFrom: '2025-07-01',
};

/** Who takes part in the simulated city beside the agencies of the file. */
export const BESIDE: readonly Agency[] = [REGIONAL_COURT, SHELTER];

/** Writes the agencies file of the simulated city, that of the platform and who takes part beside it; tells where. */
export function writeAgencies(folder: string): string {
  const city = loadAgencies(agenciesFile());
  const file = join(folder, 'agencies.json');
  writeFileSync(file, JSON.stringify({ ...city, agencies: [...city.agencies, ...BESIDE] }));
  return file;
}
