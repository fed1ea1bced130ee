import { dayOf, type Moment } from '@la-chan/contracts';
import { together } from '@la-chan/messaging';
import type { EntityManager } from 'typeorm';
import { type Cube, type Folded, hasDays, readFolded, tallyOf } from '../ledger/tally';
import { isMonthEnd, monthOf } from './period';
import { isDue, type Sum, type SumsQuery } from './sum';
import { type Run, sumEdges, sumEntries } from './sums-of-entries';
import { sumTallies, type Tallied } from './sums-of-tally';

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
  const told = { ...query, measures: query.measures.filter((measure) => !untold.includes(measure)) };
  const [open, sums] = await together(
    untold.length > 0 ? sumEntries(tx, { ...query, measures: untold }) : Promise.resolve([]),
    sumTallied(tx, told, cube),
  );
  return [...open, ...sums];
}

/** The same sums told apart by nothing: of the limits that were open at the ends of months, those at the last of them. */
export function undivided({ grouping, period, today }: SumsQuery, sums: readonly Sum[]): readonly Sum[] {
  if (grouping !== 'month') return sums;
  const last = (period.to < today ? period.to : today).slice(0, 7);
  return sums.filter(({ slot, group }) => slot !== 'pendingAtEnd' || group === last);
}

/** What the tallies hold from them, and the rest from the entries: newer ones, and those of days that make no whole month. */
async function sumTallied(tx: EntityManager, query: SumsQuery, cube: Cube): Promise<Sum[]> {
  const folded = await readFolded(tx);
  const { tallied, within, tail } = divided(query.asKnownOn, cube, folded);
  const sums = await together(
    sumTallies(tx, query, tallied),
    tail.length > 0 ? sumEntries(tx, query, tail) : Promise.resolve([]),
    within.length > 0 ? sumEdges(tx, query, within) : Promise.resolve([]),
  );
  return sums.flat();
}

/** What each of the sources tells of: no entry is in two of them. */
interface Division {
  readonly tallied: readonly Tallied[];
  /** Entries that are in tallies without days. */
  readonly within: readonly Run[];
  /** Entries that are in no tally. */
  readonly tail: readonly Run[];
}

/**
 * What was known at a moment was sealed in whole months before it, then, where a cube has them, on whole days; of what
 * was sealed after these the entries themselves are summed up. What is known now was sealed in whole months.
 */
function divided(asKnownOn: Moment | undefined, cube: Cube, folded: Folded): Division {
  const days = asKnownOn && dayOf(new Date(Date.parse(asKnownOn) + 1).toISOString());
  const months = days && monthOf(days);
  const spans: readonly Omit<Tallied, 'cube' | 'tally'>[] = [
    { sealing: 'month', from: undefined, before: months },
    ...(days === months ? [] : [{ sealing: 'day', from: months, before: days } as const]),
  ];
  const tallied = spans.flatMap((span): Tallied[] => {
    const tally = tallyOf(cube, span.sealing);
    return tally ? [{ ...span, cube, tally }] : [];
  });
  const told = tallied.at(-1)?.before;
  const runOf = ({ from, before }: Tallied): Run => ({ sealedFrom: from, sealedBefore: before });
  return {
    tallied,
    within: tallied
      .filter(({ sealing }) => sealing === 'day' || !hasDays(cube))
      .map((each) => ({ ...runOf(each), upTo: folded[each.tally.mark] })),
    tail: [
      ...tallied
        .filter(({ tally }) => folded[tally.mark] < folded.last)
        .map((each) => ({ ...runOf(each), after: folded[each.tally.mark] })),
      ...(asKnownOn && told && told <= dayOf(asKnownOn) ? [{ sealedFrom: told }] : []),
    ],
  };
}

/** The tallies that can answer: of one breakdown or filter at a time. */
function cubeFor({ grouping, units, agency, article, source }: SumsQuery): Cube | undefined {
  const wanted: Cube[] = [];
  if (grouping === 'unit' || grouping === 'agency' || units || agency) wanted.push('place');
  if (grouping === 'article' || article) wanted.push('article');
  if (grouping === 'source' || source) wanted.push('source');
  return wanted.length > 1 ? undefined : (wanted[0] ?? 'city');
}
