import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { FURTHER } from '../../apps/reporting/src/plan/further';
import { DEFAULT_PLAN } from '../../apps/reporting/src/plan/plans';
import { measuresOf } from '../../apps/reporting/src/scorecard/figures';
import { addDays } from '@la-chan/procedure';
import { GROUPINGS, type Sum, type SumsQuery } from '../../apps/reporting/src/scorecard/sum';
import { sumsOf } from '../../apps/reporting/src/scorecard/sums';
import { sumEntries } from '../../apps/reporting/src/scorecard/sums-of-entries';
import { cityFacts } from './city';
import { addAll, emptyLedger } from './ledger-database';

const measures = measuresOf([...DEFAULT_PLAN.targets, ...FURTHER]);

const added = (sums: readonly Sum[]): Record<string, number> => {
  const totals: Record<string, number> = {};
  for (const { group, measure, origin, slot, amount } of sums) {
    const key = [slot === 'before' ? '' : group, measure, origin, slot].join(' ');
    totals[key] = (totals[key] ?? 0) + amount;
  }
  return Object.fromEntries(
    Object.entries(totals)
      .filter(([, total]) => total !== 0)
      .sort(),
  );
};

describe('a ledger of 300 reports over a year', () => {
  let ledger: DataSource;

  beforeAll(async () => {
    ledger = await emptyLedger();
    await addAll(ledger, cityFacts({ seed: 7, reports: 300, from: '2023-11-15', days: 380 }), 60, 200);
  });

  const days = fc.integer({ min: 0, max: 380 }).map((day) => addDays('2023-11-15', day));
  const months = fc
    .integer({ min: 0, max: 12 })
    .map((month) => new Date(Date.UTC(2024, month, 1)).toISOString().slice(0, 10));
  const periods = fc
    .oneof(
      fc.tuple(days, days),
      fc.tuple(
        months,
        months.map((month) => addDays(month, -1)),
      ),
    )
    .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
  const queries: fc.Arbitrary<SumsQuery> = fc
    .record({
      period: periods,
      today: days,
      grouping: fc.constantFrom(...GROUPINGS),
      units: fc.option(fc.constant(['c00070', 'c00082']), { nil: undefined, freq: 3 }),
      agency: fc.option(fc.constant('pc02'), { nil: undefined, freq: 3 }),
      article: fc.option(fc.constant('151'), { nil: undefined, freq: 3 }),
      asKnown: fc.boolean(),
    })
    .map(({ asKnown, ...query }) => {
      // A period that has not begun has nothing to say.
      const known = query.today < query.period.from ? query.period.from : query.today;
      return {
        ...query,
        measures,
        today: asKnown ? known : addDays('2023-11-15', 430),
        asKnownOn: asKnown ? `${known}T15:30:00.000Z` : undefined,
      };
    });

  it('gives the same figures from its tallies and from its entries, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const quick = await ledger.transaction((tx) => sumsOf(tx, query));
        const plain = await ledger.transaction((tx) => sumEntries(tx, query));
        expect(added(quick)).toEqual(added(plain));
      }),
      { numRuns: 250 },
    );
  });

  it('as known on a day says what a ledger of the facts sealed by then says', async () => {
    const asKnownOn = '2024-06-11T03:00:00.000Z';
    const query = {
      measures,
      period: { from: '2024-01-01', to: '2024-12-31' },
      today: '2024-06-11',
      grouping: 'none',
    } as const;
    const known = await emptyLedger();
    const facts = cityFacts({ seed: 7, reports: 300, from: '2023-11-15', days: 380 });
    await addAll(
      known,
      facts.filter(({ sealedAt }) => sealedAt <= asKnownOn),
    );
    const then = await known.transaction((tx) => sumsOf(tx, query));
    const now = await ledger.transaction((tx) => sumsOf(tx, { ...query, asKnownOn }));
    expect(added(now)).toEqual(added(then));
    expect(Object.keys(added(then)).length).toBeGreaterThan(20);
  });
});
