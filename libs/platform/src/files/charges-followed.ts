import type { EntryCorrected } from '@la-chan/contracts';
import { chargeFollowed, chargesPutRight, type FileRow, isCorrection } from '@la-chan/procedure';
import type { Righting } from './store';

/** Files, and under which name they list whom they are about. */
interface ChargingFiles<File extends FileRow, List extends string> {
  readonly store: Righting<File, 'correct', List>;
  readonly whose: List;
}

/**
 * With what somebody is charged is put right too in the other files of this agency in which they are, where it was said the
 * same as they were split off or merged: a charge is put right in the file in which it was decided.
 */
export function followCharges<File extends FileRow, List extends string>({
  store,
  whose,
}: ChargingFiles<File, List>): void {
  store.whenRighted(async (tx, after, before) => {
    const correction = after.history.slice(before.history.length).find(isCorrection);
    if (!correction) return;
    const { reason, told } = correction.data as unknown as EntryCorrected;
    for (const charge of chargesPutRight(before.file, after.file))
      for (const id of await store.holding(tx, 'correct', whose, { id: charge.is.id }))
        if (id !== after.file.id)
          await store.putRightAlike(tx, id, (history) =>
            chargeFollowed(history, charge, { reason, ...(told && { told }) }),
          );
  });
}
