import { type CityOptions, startAgencies, type TestCity } from '@la-chan/testing';
import { loadAgencies } from '../../deploy/local/agencies';
import { officersOf } from '../../deploy/local/officers';
import type { Running } from '../../deploy/simulation/officers';

/** Every agency of the city on simulated time, as the simulation reaches it. */
export async function runningCity(options: CityOptions): Promise<{ running: Running; city: TestCity }> {
  const all = [...loadAgencies().agencies, ...(options.more ?? [])];
  const agencies = all.filter(({ app }) => app !== 'console');
  const officers = officersOf(agencies);
  const city = await startAgencies(
    agencies.map(({ id }) => id),
    options,
  );
  const running: Running = {
    agencies: agencies.map(({ id, app, units }) => {
      const { url, healthUrl } = city.agency(id).service();
      return { id, app, units, url, healthUrl };
    }),
    officers,
    tokenOf: (id) => city.issuer.tokenFor(officers.find((officer) => officer.id === id) ?? id),
  };
  return { running, city };
}
