import { JudgedVerdict } from '@la-chan/contracts';
import { z } from 'zod';
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
  /** What else of it was entered wrongly, and what is right; nothing where it says none of that. */
  readonly rightly?: (said: Readonly<Record<string, unknown>>) => object | undefined;
}

/** On another ground of the same list. */
export const onAnother =
  (grounds: readonly string[]) =>
  ({ ground }: Readonly<Record<string, unknown>>): object | undefined =>
    grounds.some((one) => one === ground) ? { ground: grounds.find((one) => one !== ground) } : undefined;

/** A term was typed a month too long, of whom one crime is judged. */
export function aMonthLess({ verdicts }: { readonly verdicts?: unknown }): object | undefined {
  const judged = z.array(JudgedVerdict).safeParse(verdicts).data ?? [];
  const isLong = ({ months, crimes }: JudgedVerdict): boolean => !crimes && months !== null && months > 12;
  const less = judged.map((one) => (isLong(one) ? { ...one, months: (one.months ?? 0) - 1 } : one));
  return judged.some(isLong) ? { verdicts: less } : undefined;
}

/** Now and then the last act of a file was written a minute too early, or says what is not so; whoever is at the head puts it right another day. */
export const correcting = <File extends Listed>(wrong: Wrong, one: Habit<File>): Habit<File> => ({
  ...one,
  async today(file, desk) {
    return (await wrongEntry(wrong, desk)) ?? one.today(file, desk);
  },
});

async function wrongEntry(
  { by, chance: share, entries: kinds, anywhere = false, path = 'corrections', rightly }: Wrong,
  desk: Desk,
): Promise<Deed | undefined> {
  if (!desk.working || desk.remembers('correction') || !desk.chance.happens('is entered wrongly', share))
    return undefined;
  const { entries } = await desk.history();
  const last = anywhere ? entries.findLast(({ type }) => kinds.includes(type)) : entries.at(-1);
  if (!last || !kinds.includes(last.type) || desk.since(last.occurredAt) < 1) return undefined;
  const occurredAt = new Date(Date.parse(last.occurredAt) + MINUTE_MS).toISOString();
  const said = rightly?.({ ...last.data });
  if (rightly && anywhere && !said) return undefined; // others rest on its moment
  const body = said
    ? { entry: last.id, reason: 'wrong-entry', changes: said }
    : { entry: last.id, reason: 'wrong-time', changes: { occurredAt } };
  return { by, method: 'POST', path, body, once: 'correction' };
}
