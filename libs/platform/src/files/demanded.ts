import type { AgencyId, FileId } from '@la-chan/contracts';
import { type Directory, findExchange, ownFile, ownFileOf } from '@la-chan/messaging';
import type { EntityManager } from 'typeorm';

/** The file in which a search was demanded by this exchange: of the body that tells of it, or of the one from which the case came there. Throws for whoever else was not told. */
export async function demandedIn(
  tx: EntityManager,
  directory: Pick<Directory, 'runs'>,
  demand: string,
  from: AgencyId,
): Promise<FileId> {
  const asked = await findExchange(tx, demand);
  return asked?.side === 'opener' && asked.pattern === 'notice' && directory.runs(from, 'investigation')
    ? ownFile(asked)
    : ownFileOf(tx, demand, from);
}
