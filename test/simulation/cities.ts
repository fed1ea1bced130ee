import type { CityParts } from './city';
import { Clerk } from './clerk';
import { signaturesOf } from './signatures';

type Agencies = CityParts['agencies'];

export const CITIES = {
  'facts and messages': [
    { id: 'ca-hn', app: 'intake', officer: (city) => new Clerk(city, ['facts', 'to:pc02', 'bulletins']) },
    { id: 'pc02', app: 'investigation', officer: (city) => new Clerk(city, ['to:ca-hn', 'facts']) },
    { id: 'ub-hn', app: 'reporting', officer: (city) => new Clerk(city, []) },
  ],
} as const satisfies Record<string, Agencies>;

export type CityName = keyof typeof CITIES;
export type Keys = 'real' | 'marks';

const made = new Map<string, ReturnType<typeof signaturesOf>>();

/** Agencies and their keys; a city has the same keys in all its histories. */
export function cityOf(name: CityName, keys: Keys): Pick<CityParts, 'agencies' | 'signatures'> {
  const agencies: Agencies = CITIES[name];
  const signatures = made.get(`${name} ${keys}`) ?? signaturesOf(agencies, keys);
  made.set(`${name} ${keys}`, signatures);
  return { agencies, signatures };
}
