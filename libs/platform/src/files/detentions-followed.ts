import type { Day, FileId } from '@la-chan/contracts';
import type { Acting } from '@la-chan/messaging';
import type { EntityManager } from 'typeorm';
import type { Desk } from './desk';
import type { Filed } from './file-table';
import type { Righting } from './store';

/** Files that go on to another agency, and until when each was detained in one as it went. */
interface DetainingFiles<File> {
  readonly store: Pick<Righting<File, string, string>, 'whenRighted'> & {
    detainedIn: (filed: Filed<File>) => ReadonlyMap<FileId, Day>;
  };
  readonly goneBy: (file: File) => object | undefined;
}

/** An order of detention that is put right once its file has gone is told to whoever has that by then. */
export function followDetentions<File>(
  { store, goneBy }: DetainingFiles<File>,
  desk: Desk,
  tell: (tx: EntityManager, file: File, told: { accused: FileId; until: Day }, acting: Acting) => Promise<void>,
): void {
  store.whenRighted(async (tx, after, before, officer) => {
    if (!goneBy(after.file)) return;
    const stood = store.detainedIn(before);
    for (const [accused, until] of store.detainedIn(after))
      if (until !== stood.get(accused)) await tell(tx, after.file, { accused, until }, desk.acting(officer));
  });
}
