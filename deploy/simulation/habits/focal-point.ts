import type { Role } from '@la-chan/contracts';
import type { Deed, Desk } from '../habit';

interface Suspended {
  readonly suspendedAt: readonly string[];
}

/** The head of the agency says who follows what is suspended; now and then that is late. */
export function assignsFocalPoint(
  { suspendedAt }: Suspended,
  by: Role,
  { agency, chance, since, remembers }: Desk,
): Deed | undefined {
  const last = suspendedAt.at(-1);
  const once = `followed since ${last ?? 'it came'}`;
  if (remembers(once) || since(last) < (chance.happens('is followed late', 0.1) ? 5 : 1)) return undefined;
  return { by, path: 'focal-point', body: { officer: `${agency}.dau-moi` }, once };
}
