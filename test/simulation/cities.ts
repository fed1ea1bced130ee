import type { CityParts } from './city';
import { Clerk } from './clerk';
import { Desk } from './desk';
import { signaturesOf } from './signatures';

interface CityOf extends Pick<CityParts, 'agencies'> {
  readonly recovers?: boolean;
}

export const CITIES = {
  'facts and messages': {
    agencies: [
      { id: 'ca-hn', app: 'intake', officer: (city) => new Clerk(city, ['facts', 'to:pc02', 'bulletins']) },
      { id: 'pc02', app: 'investigation', officer: (city) => new Clerk(city, ['to:ca-hn', 'facts']) },
      { id: 'ub-hn', app: 'reporting', officer: (city) => new Clerk(city, []) },
    ],
  },
  exchanges: {
    agencies: [
      { id: 'ca-hn', app: 'intake', officer: (city) => new Desk(city, 'ca-hn', ['pc02', 'vks-hn']) },
      { id: 'pc02', app: 'investigation', officer: (city) => new Desk(city, 'pc02', ['vks-hn', 'ca-hn']) },
      { id: 'vks-hn', app: 'prosecution', officer: (city) => new Desk(city, 'vks-hn', ['ca-hn']) },
    ],
  },
  'facts and messages of sources that are restored': {
    recovers: true,
    agencies: [
      { id: 'ca-hn', app: 'intake', officer: (city) => new Clerk(city, ['facts', 'to:pc02', 'bulletins']) },
      { id: 'pc02', app: 'investigation', officer: (city) => new Clerk(city, ['facts', 'to:ca-hn']) },
      { id: 'ub-hn', app: 'reporting', officer: (city) => new Clerk(city, []) },
    ],
  },
  'exchanges of sources that are restored': {
    recovers: true,
    agencies: [
      { id: 'ca-hn', app: 'intake', officer: (city) => new Desk(city, 'ca-hn', ['pc02']) },
      { id: 'pc02', app: 'investigation', officer: (city) => new Desk(city, 'pc02', ['ca-hn']) },
      { id: 'ub-hn', app: 'reporting', officer: (city) => new Clerk(city, []) },
    ],
  },
} as const satisfies Record<string, CityOf>;

export type CityName = keyof typeof CITIES;
export type Keys = 'real' | 'marks';

const made = new Map<string, ReturnType<typeof signaturesOf>>();

/** Agencies and their keys; a city has the same keys in all its histories. */
export function cityOf(name: CityName, keys: Keys): Pick<CityParts, 'agencies' | 'recovers' | 'signatures'> {
  const { agencies, recovers = false }: CityOf = CITIES[name];
  const signatures = made.get(`${name} ${keys}`) ?? signaturesOf(agencies, keys);
  made.set(`${name} ${keys}`, signatures);
  return { agencies, recovers, signatures };
}
