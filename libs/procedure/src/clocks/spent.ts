import type { SpentDetention } from '@la-chan/contracts';
import { isAbout } from './entry';
import type { HistoryEntry } from './history';
import type { Life } from './life';
import { daysBetween, isExtension } from './limit';
import { type LimitRule, pulls } from './rule';

/** What of a limit is used up, of each whom it is about (BLTTHS 173; TTLT 04/2018 14). */
export type Spent = Map<string, SpentDetention>;

/** One more event: something is over, nothing of it counts any more, or somebody comes with what they had elsewhere. */
export function spend(
  spent: Spent,
  { lessSpent, ...rule }: LimitRule,
  lives: readonly Life[],
  entry: HistoryEntry,
  facts: Record<string, unknown>,
): void {
  if (!lessSpent) return;
  if (pulls(entry, lessSpent.unless, facts))
    for (const about of [...spent.keys()])
      if (isAbout(rule, entry, about) && !lives.some((life) => life.about === about && isRunning(life)))
        spent.delete(about);
  for (const life of lives) if (life.about && life.metBy === entry) spent.set(life.about, spentIn(life));
  if (entry.type !== lessSpent.broughtBy) return;
  for (const { id, spent: before } of comingIn(entry)) {
    if (before) spent.set(id, before);
    else spent.delete(id);
  }
}

const isRunning = ({ status }: Life): boolean => status === 'running' || status === 'suspended';

/** The first day counts, and the last one does. */
const spentIn = ({ measure, endedAt = measure.startedAt }: Life): SpentDetention => ({
  days: (measure.custody ?? 0) + (measure.spent ?? 0) + daysBetween(measure.startedAt, endedAt) + 1,
  extensions: measure.extendedBefore + measure.extensions.filter(isExtension).length,
});

/** Each whom the entry names, with what they had. */
const comingIn = ({ data }: HistoryEntry) =>
  (data?.['accused'] ?? []) as readonly { readonly id: string; readonly spent?: SpentDetention }[];
