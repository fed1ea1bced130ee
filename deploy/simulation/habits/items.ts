import type { ItemKind, ItemOrigin, Role } from '@la-chan/contracts';
import type { Deed, Desk } from '../habit';

/** To so many files something comes in, and is listed. */
export const enters = (
  by: Role,
  [kind, origin]: readonly [ItemKind, ItemOrigin],
  share: number,
  { chance, remembers }: Desk,
): Deed | undefined =>
  !remembers('item') && chance.happens('something comes into it', share)
    ? {
        by,
        method: 'POST',
        path: 'items',
        body: { kind, origin, description: 'Tài liệu, đồ vật (mô phỏng).' },
        once: 'item',
      }
    : undefined;
