import type { ItemKind, ItemOrigin, Role } from '@la-chan/contracts';
import { onList, type WithItems } from '@la-chan/procedure';
import type { Deed, Desk } from '../habit';

/** To so many files something comes in, and is listed; some of it is given back, or was not to be listed. */
export const enters = (
  by: Role,
  [kind, origin]: readonly [ItemKind, ItemOrigin],
  share: number,
  file: WithItems,
  { chance, remembers }: Desk,
): Deed | undefined => {
  if (!remembers('item') && chance.happens('something comes into it', share))
    return {
      by,
      method: 'POST',
      path: 'items',
      body: { kind, origin, description: 'Tài liệu, đồ vật (mô phỏng).' },
      once: 'item',
    };
  const listed = onList(file).at(-1);
  if (!listed || remembers('item off') || !chance.happens('something is taken off the list', 0.3)) return undefined;
  const isError = chance.happens('it was entered in error', 0.4);
  const body = isError ? { ground: 'entered-in-error' } : { ground: 'returned', number: '26/QĐ' };
  return { by, path: `items/${listed.item}/removal`, body, once: 'item off' };
};
