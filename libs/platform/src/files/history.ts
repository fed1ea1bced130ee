import type { FileId, Moment } from '@la-chan/contracts';
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
}

export async function fileHistory(tx: EntityManager, id: FileId): Promise<HistoryView[]> {
  return (await history(tx, id)).map((entry) => ({
    id: entry.id,
    version: entry.fileId === id ? entry.fileVersion : null,
    type: entry.event.type,
    data: entry.event.data as Record<string, unknown>,
    officer: entry.officer,
    occurredAt: entry.event.occurredAt,
    recordedAt: entry.recordedAt,
  }));
}
