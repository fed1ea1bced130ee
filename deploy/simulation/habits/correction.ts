import type { Deed, Desk, Habit, Listed } from '../habit';

const MINUTE_MS = 60_000;

/** Now and then the last act of a file was written a minute too early; whoever is at the head puts it right another day. */
export const correcting = <File extends Listed>(
  { by, chance: share, entries }: { by: Deed['by']; chance: number; entries: readonly string[] },
  one: Habit<File>,
): Habit<File> => ({
  ...one,
  async today(file, desk) {
    return (await wrongEntry(by, share, entries, desk)) ?? one.today(file, desk);
  },
});

async function wrongEntry(by: Deed['by'], share: number, kinds: readonly string[], desk: Desk) {
  if (!desk.working || desk.remembers('correction') || !desk.chance.happens('is entered wrongly', share))
    return undefined;
  const last = (await desk.history()).entries.at(-1);
  if (!last || !kinds.includes(last.type) || desk.since(last.occurredAt) < 1) return undefined;
  const occurredAt = new Date(Date.parse(last.occurredAt) + MINUTE_MS).toISOString();
  const body = { entry: last.id, reason: 'wrong-time', changes: { occurredAt } };
  return { by, method: 'POST', path: 'corrections', body, once: 'correction' } as const;
}
