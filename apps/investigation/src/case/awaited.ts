import { saidAwaiting, type Awaiting } from '@la-chan/contracts';
import { findExchange } from '@la-chan/messaging';
import type { EntityManager } from 'typeorm';
import type { Case } from './case';

/** Who waits for what a case is about, as its file goes on, and where it ends; of one that came back before that was said, the procuracy from which it came for a court (BLTTHS 246, 280(3)). */
export async function awaitedOf(
  tx: EntityManager,
  { awaited, returns }: Pick<Case, 'awaited' | 'returns'>,
): Promise<{ awaited?: Awaiting[] }> {
  if (awaited.length > 0) return saidAwaiting(awaited);
  const handovers = [];
  for (const { by, exchange } of returns) if (by !== 'procuracy') handovers.push(await findExchange(tx, exchange));
  return saidAwaiting(
    handovers.flatMap((one) => (one?.counterpartFile ? [{ agency: one.counterpart, file: one.counterpartFile }] : [])),
  );
}
