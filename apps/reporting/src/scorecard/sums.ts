import { dayOf, type AgencyId, type Day, type Moment } from '@la-chan/contracts';
import { addDays } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import { foldedUpTo, type Cube } from '../ledger/tally';
import { isMonthEnd, monthOf, type Period } from './period';
import { sumEntries } from './sums-of-entries';
import { sumTally } from './sums-of-tally';

/** What the sums of a question are told apart by; longer parts of time are made of months. */
export const GROUPINGS = ['none', 'unit', 'agency', 'article', 'source', 'month'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/**
 * Where in time an amount lies: before the period, within it, of a file that entered in it (cohort); for limits: still
 * to be done and not yet due, of the files that entered in it, or of all at its end.
 */
export type Slot = 'before' | 'within' | 'cohort' | 'pendingOfCohort' | 'pendingAtEnd';

export interface Sum {
  readonly group: string;
  readonly measure: string;
  readonly origin: string;
  readonly slot: Slot;
  readonly amount: number;
}

/** Which entries a figure is about; undefined is all. */
export interface Selection {
  readonly units?: readonly string[] | undefined;
  readonly agency?: AgencyId | undefined;
  readonly article?: string | undefined;
  readonly source?: string | undefined;
  /** Without what was sealed after it. */
  readonly asKnownOn?: Moment | undefined;
}

export interface SumsQuery extends Selection {
  readonly measures: readonly string[];
  readonly period: Period;
  /** The last day that has begun, as known. */
  readonly today: Day;
  readonly grouping: Grouping;
}

/**
 * The sums that figures are made of: from the tallies where they hold the answer, else from the entries. `tx` must read
 * one snapshot: entries pass into the tallies all the time.
 */
export async function sumsOf(tx: EntityManager, query: SumsQuery): Promise<Sum[]> {
  const cube = cubeFor(query);
  if (!cube) return sumEntries(tx, query);
  const afterId = await foldedUpTo(tx);
  if (!query.asKnownOn) return [...(await sumTally(tx, query, cube)), ...(await sumEntries(tx, query, { afterId }))];
  // Of the bucket in which the asked moment lies, the entries themselves are summed up.
  const today = dayOf(query.asKnownOn);
  const [known, sealedFrom] = cube === 'city' ? (['known', today] as const) : ([cube, monthOf(today)] as const);
  return [...(await sumTally(tx, query, known, sealedFrom)), ...(await sumEntries(tx, query, { afterId, sealedFrom }))];
}

/** The tallies that can answer: one breakdown or filter at a time, and buckets that end where the question ends. */
function cubeFor(query: SumsQuery): Cube | undefined {
  const { grouping, units, agency, article, source, period, today, asKnownOn } = query;
  if (period.to < today && !isMonthEnd(period.to)) return undefined;
  const wanted: Cube[] = [];
  if (grouping === 'unit' || grouping === 'agency' || units || agency) wanted.push('place');
  if (grouping === 'article' || article) wanted.push('article');
  if (grouping === 'source' || source) wanted.push('source');
  const wholeMonths = isMonthEnd(addDays(period.from, -1)) && isMonthEnd(period.to);
  if (!wholeMonths && (wanted.length > 0 || asKnownOn)) return undefined;
  return wanted.length > 1 ? undefined : (wanted[0] ?? 'city');
}
