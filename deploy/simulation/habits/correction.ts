import type { Deed, Desk, Habit, Listed } from '../habit';

const MINUTE_MS = 60_000;

interface Wrong {
  readonly by: Deed['by'];
  readonly chance: number;
  readonly entries: readonly string[];
  /** Not only where it is the last act of the file: no other rests on it. */
  readonly anywhere?: boolean;
  /** Of the route; of entries alone, where the file itself is put right by another one. */
  readonly path?: 'corrections' | 'entry-corrections';
}

/** Now and then the last act of a file was written a minute too early; whoever is at the head puts it right another day. */
export const correcting = <File extends Listed>(wrong: Wrong, one: Habit<File>): Habit<File> => ({
  ...one,
  async today(file, desk) {
    return (await wrongEntry(wrong, desk)) ?? one.today(file, desk);
  },
});

async function wrongEntry(
  { by, chance: share, entries: kinds, anywhere = false, path = 'corrections' }: Wrong,
  desk: Desk,
): Promise<Deed | undefined> {
  if (!desk.working || desk.remembers('correction') || !desk.chance.happens('is entered wrongly', share))
    return undefined;
  const { entries } = await desk.history();
  const last = anywhere ? entries.findLast(({ type }) => kinds.includes(type)) : entries.at(-1);
  if (!last || !kinds.includes(last.type) || desk.since(last.occurredAt) < 1) return undefined;
  const occurredAt = new Date(Date.parse(last.occurredAt) + MINUTE_MS).toISOString();
  const body = { entry: last.id, reason: 'wrong-time', changes: { occurredAt } };
  return { by, method: 'POST', path, body, once: 'correction' };
}
