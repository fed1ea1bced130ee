import { type Moment, momentOf } from './day';

/** One event of a file, as its journal has it. */
export interface HistoryEntry {
  readonly type: string;
  /** When it occurred, which may be long before it was registered. */
  readonly at: Moment;
  readonly data?: Record<string, unknown>;
}

/** A correction (`changes` in its data) puts right what the events before it say, and when the first one was. */
export const putRight = (history: readonly HistoryEntry[]): HistoryEntry[] =>
  history.reduce<HistoryEntry[]>((entries, entry) => {
    const changes = entry.data?.['changes'];
    if (typeof changes !== 'object' || changes === null) return [...entries, entry];
    return [...entries.map((earlier, index) => righted(earlier, { ...changes }, index === 0)), entry];
  }, []);

function righted(entry: HistoryEntry, changes: Record<string, unknown>, opening: boolean): HistoryEntry {
  const data = { ...entry.data };
  for (const field of Object.keys(data)) if (changes[field] !== undefined) data[field] = changes[field];
  const { receivedAt } = changes;
  const moved = opening && typeof receivedAt === 'string' && data['receivedAt'] === undefined;
  return { ...entry, data, ...(moved ? { at: receivedAt } : {}) };
}

/** By when things occurred; what occurred together stays in the journal's order. */
export const inOrderOfTime = (history: readonly HistoryEntry[]): HistoryEntry[] =>
  history
    .map((entry) => ({ ...entry, at: momentOf(entry.at) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
