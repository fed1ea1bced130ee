import { epochOf, isFurther, seenTo } from './evidence';
import type { Known, RecoveryStore } from './known';
import type { TakenBack } from './taken-back';
import type { Witnesses } from './witnesses';

/** Puts what has come back in its place; what is known then, or undefined where another replica was quicker. */
export const putBack = (store: RecoveryStore, before: Known, back: TakenBack): Promise<Known | undefined> =>
  store.transact(async (tx) => {
    const known = await tx.lock();
    if (known.epoch !== before.epoch) return undefined;
    const found = back.chained(known);
    if (found.length > 0) await tx.putBack(found);
    await tx.mark(true);
    return tx.lock();
  });

/** Ends the old epoch, without what is not here by now, and begins one that nobody has heard of. */
export const beginEpoch = (store: RecoveryStore, witnesses: Witnesses, back: TakenBack): Promise<void> =>
  store.transact(async (tx) => {
    const known = await tx.lock();
    if (!known.recovering) return; // another replica was quicker
    const claims = witnesses.claims();
    const unchained = back.places();
    await tx.giveUp([...claims.filter((seen) => isFurther(seen, known)).map(seenTo), ...unchained]);
    const epochs = [...claims.map(epochOf), ...[...known.heads, ...unchained].map(({ epoch }) => epoch)];
    await tx.openEpoch(Math.max(known.epoch, ...epochs) + 1);
    await tx.mark(false);
  });
