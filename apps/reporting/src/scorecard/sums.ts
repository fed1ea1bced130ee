import { dayOf } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import { foldedUpTo, hasDays, type Cube } from '../ledger/tally';
import { isMonthEnd, monthOf } from './period';
import { isDue, type Sum, type SumsQuery } from './sum';
import { sumEdges, sumEntries } from './sums-of-entries';
import { sumTally } from './sums-of-tally';

/**
 * The sums that figures are made of: from the tallies where they hold the answer, else from the entries. `tx` must read
 * one snapshot: entries pass into the tallies all the time.
 */
export async function sumsOf(tx: EntityManager, query: SumsQuery): Promise<Sum[]> {
  const cube = cubeFor(query);
  if (!cube) return sumEntries(tx, query);
  const { period, today } = query;
  // What was open in the middle of a past month is in no tally.
  const untold = period.to < today && !isMonthEnd(period.to) ? query.measures.filter(isDue) : [];
  const open = untold.length > 0 ? await sumEntries(tx, { ...query, measures: untold }) : [];
  const told = { ...query, measures: query.measures.filter((measure) => !untold.includes(measure)) };
  return [...open, ...(await sumTallied(tx, told, cube))];
}

async function sumTallied(tx: EntityManager, query: SumsQuery, cube: Cube): Promise<Sum[]> {
  const afterId = await foldedUpTo(tx);
  // Of the bucket in which the asked moment lies, the entries themselves are summed up.
  const today = query.asKnownOn && dayOf(query.asKnownOn);
  const sealedFrom = today && (cube === 'city' ? today : monthOf(today));
  const tail = { afterId, sealedFrom };
  const known = cube === 'city' && today ? 'known' : cube;
  return [
    ...(await sumTally(tx, query, known, sealedFrom)),
    ...(await sumEntries(tx, query, tail)),
    ...(hasDays(known) ? [] : await sumEdges(tx, query, tail)),
  ];
}

/** The tallies that can answer: of one breakdown or filter at a time. */
function cubeFor({ grouping, units, agency, article, source }: SumsQuery): Cube | undefined {
  const wanted: Cube[] = [];
  if (grouping === 'unit' || grouping === 'agency' || units || agency) wanted.push('place');
  if (grouping === 'article' || article) wanted.push('article');
  if (grouping === 'source' || source) wanted.push('source');
  return wanted.length > 1 ? undefined : (wanted[0] ?? 'city');
}
