import type { FileId, Moment } from '@la-chan/contracts';
import type { Deadline } from './deadline';
import type { HistoryEntry } from './history';

/** Of two limits that bind, the one that ends first. */
export const earlier = (one: Deadline | undefined, other: Deadline | undefined): Deadline | undefined =>
  one && other ? (other.dueOn < one.dueOn ? other : one) : (one ?? other);

/** The limit of their own of one who alone was resumed, while it runs. */
export const ownLimit = (rule: string, deadlines: readonly Deadline[], one: FileId): Deadline | undefined =>
  deadlines.findLast((each) => each.rule === rule && each.about === one && each.status === 'running');

/** The limit of a stage that began last, as its extensions have left it. */
export const limitAmong = (rules: readonly string[], deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines
    .filter(({ rule }) => rules.includes(rule))
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt))
    .at(-1);

/** The own limit, which began then, was extended already: by an entry of this type that names this one in that field. */
export const wasExtendedAlone = (
  history: readonly HistoryEntry[],
  { startedAt, about }: { readonly startedAt: Moment; readonly about?: FileId },
  extended: { readonly type: string; readonly field: 'accused' | 'defendant' },
): boolean =>
  history.some(({ type, at, data }) => type === extended.type && data?.[extended.field] === about && at >= startedAt);
