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

interface Stopped {
  readonly id: string;
  readonly state: string;
}

/** The same of one who alone is suspended, of whom a file is compiled. */
export function followsAlone(
  all: readonly Stopped[],
  whom: 'accused' | 'defendants',
  [head, compiler]: readonly [Role, Role],
  { agency, chance, remembers }: Desk,
): Deed | undefined {
  const stopped = all.filter(({ state }) => state === 'suspended');
  const unfollowed = stopped.find(({ id }) => !remembers(`followed ${id}`));
  if (unfollowed) {
    const { id } = unfollowed;
    const body = { officer: `${agency}.dau-moi` };
    return { by: head, path: `${whom}/${id}/focal-point`, body, once: `followed ${id}` };
  }
  const bare = stopped.find(({ id }) => !remembers(`compiled ${id}`));
  if (!bare) return undefined;
  const papers = chance.happens('is of originals', 0.3) ? ['originals', 'certified-copies'] : ['certified-copies'];
  return { by: compiler, path: `${whom}/${bare.id}/stay-file`, body: { papers }, once: `compiled ${bare.id}` };
}
