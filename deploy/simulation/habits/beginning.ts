import { unitsOn } from '@la-chan/contracts';
import type { Deed, Today } from '../habit';

export const year = ({ today }: Today): number => Number(today.slice(0, 4));
export const post = (by: Deed['by'], path: string, body: object): Deed => ({ by, method: 'POST', path, body });

/** A commune, ward or district of the day where the agency is competent. */
export function somewhere({ units, today, chance }: Today, question: string): string {
  const places = units.includes('*') ? unitsOn(today).map(({ code }) => code) : units;
  return chance.one(`${question}: where`, places);
}
