import type { EntryCorrected, FileId, Moment, Unborne } from '@la-chan/contracts';
import { history } from '@la-chan/messaging';
import type { EntityManager } from 'typeorm';

/** An entry of a file's journal as its officers read it; there is no person in it. */
export interface HistoryView {
  readonly id: string;
  /** None for what leaves the file itself as it is: the receipt of a notice. */
  readonly version: number | null;
  readonly type: string;
  readonly data: Record<string, unknown>;
  readonly officer: string;
  readonly occurredAt: Moment;
  readonly recordedAt: Moment;
  /** Another agency has put right what has borne it: why it is so no more, by which article, and by which entry. */
  readonly unborne?: Pick<Unborne, 'reason' | 'law'> & { readonly by: string };
}

export async function fileHistory(tx: EntityManager, id: FileId): Promise<HistoryView[]> {
  const entries = await history(tx, id);
  const unborne = unborneIn(entries.map(({ id: by, event: { data } }) => ({ ...(data as Bearing), by })));
  return entries.map((entry) => ({
    id: entry.id,
    version: entry.fileId === id ? entry.fileVersion : null,
    type: entry.event.type,
    data: entry.event.data as Record<string, unknown>,
    officer: entry.officer,
    occurredAt: entry.event.occurredAt,
    recordedAt: entry.recordedAt,
    ...unborne.get(entry.id),
  }));
}

type Bearing = Pick<EntryCorrected, 'unborne' | 'borneAgain'>;

/** The acts that stand unborne, each by its entry. */
function unborneIn(told: readonly (Bearing & { readonly by: string })[]) {
  const acts = new Map<string, Pick<HistoryView, 'unborne'>>();
  for (const { unborne = [], borneAgain = [], by } of told) {
    for (const entry of borneAgain) acts.delete(entry);
    for (const { entry, reason, law } of unborne)
      acts.set(entry, { unborne: { reason, by, ...(law !== undefined && { law }) } });
  }
  return acts;
}
