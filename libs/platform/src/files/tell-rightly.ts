import { correctionNotice, type CorrectionReason } from '@la-chan/contracts';
import { asPutRight, toldWith } from '@la-chan/messaging';
import { saidRightly, type FileRow, type Righted } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../officers/officer';
import type { Desk } from './desk';

/** What was put right of a file, and why. */
interface RightedFile extends Righted {
  readonly before: FileRow;
  readonly after: FileRow;
  readonly reason: CorrectionReason;
}

/** Tells whoever was told otherwise, each exchange by itself; not `toldBy`, with which it was told here. */
export async function tellRightly(
  desk: Pick<Desk, 'acting' | 'exchanges'>,
  tx: EntityManager,
  officer: Officer,
  righted: RightedFile,
  toldBy?: string,
): Promise<void> {
  const { before, after, entries, reason } = righted;
  const { id: file, number, unit } = after;
  const acting = desk.acting(officer);
  const sayings: object[] = [before, ...entries.map(({ entry }) => entry.data ?? {})];
  const named = sayings.flatMap((one) => Object.values(one) as unknown[]).filter(isId);
  for (const exchange of await toldWith(tx, file, named)) {
    if (exchange.id === toldBy) continue;
    const changes = saidRightly(await asPutRight(tx, exchange), righted);
    if (Object.keys(changes).length === 0) continue;
    const terms = { of: exchange.id, changes, reason, number, decidedAt: acting.at, unit };
    await desk.exchanges.open(tx, correctionNotice, { to: exchange.counterpart, file, terms }, acting);
  }
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
