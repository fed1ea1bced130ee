import { EntryCorrected, supervisorsOf, type FileId } from '@la-chan/contracts';
import { assertGoesOnInFirst, mergersWith, type FirstGoesOn, type Mergeable, type Merger } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { Desk } from './desk';
import type { Filed } from './file-table';
import type { Righting } from './store';

interface MergedFiles<File> extends Pick<Righting<File, string, string>, 'one' | 'recorded'> {
  mergedInto: (tx: EntityManager, id: FileId) => Promise<FileId[]>;
}

/**
 * Files that were merged here go on in the first also where the day of either is put right. What another agency puts right is
 * taken in as told: the merger that it bears no more is named, until it is borne again.
 */
export function keepFirst<File extends Mergeable>(
  store: MergedFiles<File> & Pick<Righting<File, string, string>, 'whenRighted' | 'putRightAlike'>,
  { system }: Pick<Desk, 'system'>,
  order: FirstGoesOn<File>,
): void {
  store.whenRighted(async (tx, righted, before, officer) => {
    for (const merger of mergersWith(order, righted, await mergedWith(store, tx, order, righted, before))) {
      const { file, entry, refusal, isUnborne } = merger;
      if (refusal && !isUnborne && officer !== system) throw refusal;
      if ((refusal !== undefined) === isUnborne) continue;
      const { reason, told } = saidLast(righted);
      const corrected = {
        entry,
        reason,
        changes: {},
        repeatedIn: [],
        ...(told && { told }),
        ...bearing(merger, order),
      };
      await store.putRightAlike(tx, file, () => [corrected]);
    }
  });
}

const bearing = <File>({ entry, refusal }: Merger, { by }: FirstGoesOn<File>) => {
  if (!refusal) return { borneAgain: [entry] };
  const { code: reason, law } = refusal;
  return { unborne: [{ entry, reason, ...(law !== undefined && { law }), to: supervisorsOf(by) }] };
};

const Said = EntryCorrected.pick({ reason: true, told: true });

/** Why it was put right, and by whom, where another agency has told it. */
const saidLast = ({ history }: Pick<Filed<unknown>, 'history'>) =>
  Said.parse(history.findLast(({ data }) => data && 'changes' in data)?.data);

/** Throws as the merger would have been refused. */
export async function assertKeptFirst<File extends Mergeable>(
  store: MergedFiles<File>,
  tx: EntityManager,
  order: Omit<FirstGoesOn<File>, 'by'>,
  righted: Filed<File>,
  before: Filed<File>,
): Promise<void> {
  assertGoesOnInFirst(order, righted, await mergedWith(store, tx, order, righted, before));
}

/** Into which it was merged, and which into it, where its day was put right. */
async function mergedWith<File extends Mergeable>(
  store: MergedFiles<File>,
  tx: EntityManager,
  order: Omit<FirstGoesOn<File>, 'by'>,
  righted: Filed<File>,
  before: Filed<File>,
): Promise<Filed<File>[]> {
  const { file } = righted;
  if (order.since(file) === order.since(before.file)) return [];
  const others: Filed<File>[] = [];
  for (const id of [...(file.mergedInto ? [file.mergedInto] : []), ...(await store.mergedInto(tx, file.id))]) {
    const history = await store.recorded(tx, id);
    others.push({ file: await store.one(tx, id), history });
  }
  return others;
}
