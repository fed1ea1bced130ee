import type { FileId } from '@la-chan/contracts';
import { assertGoesOnInFirst, type FirstGoesOn, type Mergeable } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { Desk } from './desk';
import type { Filed } from './file-table';
import type { Righting } from './store';

interface MergedFiles<File> extends Pick<Righting<File, string, string>, 'one' | 'recorded'> {
  mergedInto: (tx: EntityManager, id: FileId) => Promise<FileId[]>;
}

/** Files that were merged here go on in the first also where the day of either is put right; what another agency puts right is taken in as told. */
export function keepFirst<File extends Mergeable>(
  store: MergedFiles<File> & Pick<Righting<File, string, string>, 'whenRighted'>,
  { system }: Pick<Desk, 'system'>,
  order: FirstGoesOn<File>,
): void {
  store.whenRighted(async (tx, righted, before, officer) => {
    if (officer !== system) await assertKeptFirst(store, tx, order, righted, before);
  });
}

/** Throws as the merger would have been refused. */
export async function assertKeptFirst<File extends Mergeable>(
  store: MergedFiles<File>,
  tx: EntityManager,
  order: FirstGoesOn<File>,
  righted: Filed<File>,
  before: Filed<File>,
): Promise<void> {
  const { file } = righted;
  if (order.since(file) === order.since(before.file)) return;
  const others: Filed<File>[] = [];
  for (const id of [...(file.mergedInto ? [file.mergedInto] : []), ...(await store.mergedInto(tx, file.id))]) {
    const history = await store.recorded(tx, id);
    others.push({ file: await store.one(tx, id), history });
  }
  assertGoesOnInFirst(order, righted, others);
}
