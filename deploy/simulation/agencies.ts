import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitsOn, type AgencyId, type AppName } from '@la-chan/contracts';
import { type Agency, agenciesFile, loadAgencies } from '../local/agencies';

const { agencies } = loadAgencies();
const first = (app: AppName): AgencyId => agencies.find((one) => one.app === app)!.id;
const next = (ports: readonly number[]): number => Math.max(...ports) + 1;

/** The court that hears the appeals from the regional one; its own go on paper to one outside the platform. */
export const COURT_OF_APPEAL = first('court');

/** The procuracy beside that court, and above the regional one; the one above it is outside the platform. */
export const PROCURACY_ABOVE = first('prosecution');

/** Half of the city. */
export const REGION = unitsOn('2025-07-01')
  .map(({ code }) => code)
  .filter((_, index) => index % 2 === 0);

const beside = (place: number, one: Pick<Agency, 'id' | 'app' | 'name' | 'units'>): Agency => ({
  ...one,
  port: next(agencies.map(({ port }) => port)) + place,
  healthPort: next(agencies.map(({ healthPort }) => healthPort)) + place,
  validFrom: '2025-07-01',
});

/** Beside the agencies of the file: half of the city's trials begin here, so that both instances have their work. */
export const REGIONAL_COURT = beside(0, {
  id: 'toa-khu-vuc',
  app: 'court',
  name: { vi: 'Tòa án nhân dân khu vực (mô phỏng)', en: 'Regional people’s court (simulated)' },
  units: REGION,
});

/** Beside them, too: a shelter to which victims are referred for services, and nobody else; listed after the department. */
export const SHELTER = beside(1, {
  id: 'trung-tam-bao-tro',
  app: 'victim-support',
  name: { vi: 'Trung tâm bảo trợ (mô phỏng)', en: 'Shelter (simulated)' },
  units: ['*'],
});

/** The procuracy beside the regional court. */
export const REGIONAL_PROCURACY = beside(2, {
  id: 'vks-khu-vuc',
  app: 'prosecution',
  name: { vi: 'Viện kiểm sát nhân dân khu vực (mô phỏng)', en: 'Regional people’s procuracy (simulated)' },
  units: REGION,
});

/** A body to which the city's transfers some of its cases; listed after that. */
export const OTHER_BODY = beside(3, {
  id: 'phong-an-ninh-dieu-tra',
  app: 'investigation',
  name: { vi: 'Cơ quan An ninh điều tra (mô phỏng)', en: 'Security investigation agency (simulated)' },
  units: ['*'],
});

/** They have what others send them, and begin nothing. */
export const RECEIVERS: readonly AgencyId[] = [SHELTER.id, OTHER_BODY.id];

/** Who takes part in the simulated city beside the agencies of the file. */
export const BESIDE: readonly Agency[] = [REGIONAL_COURT, SHELTER, REGIONAL_PROCURACY, OTHER_BODY];

/** Writes the agencies file of the simulated city, that of the platform and who takes part beside it; tells where. */
export function writeAgencies(folder: string): string {
  const city = loadAgencies(agenciesFile());
  const file = join(folder, 'agencies.json');
  writeFileSync(file, JSON.stringify({ ...city, agencies: [...city.agencies, ...BESIDE] }));
  return file;
}
