import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { foldEntries } from '../../apps/reporting/src/ledger/tally';
import { FURTHER } from '../../apps/reporting/src/plan/further';
import { DEFAULT_PLAN } from '../../apps/reporting/src/plan/plans';
import { measuresOf } from '../../apps/reporting/src/scorecard/figures';
import { addDays } from '@la-chan/procedure';
import { GROUPINGS, type Sum, type SumsQuery } from '../../apps/reporting/src/scorecard/sum';
import { sumsOf, undivided } from '../../apps/reporting/src/scorecard/sums';
import { sumEntries } from '../../apps/reporting/src/scorecard/sums-of-entries';
import { cityFacts } from './city';
import { addAll, emptyLedger, ledgerOfBefore } from './ledger-database';

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
/** In the middle of a day, or at the end of one, which may be that of a month. */
const moments = fc
  .record({
    day: fc.oneof(
      days,
      months.map((month) => addDays(month, -1)),
    ),
    time: fc.constantFrom('15:30:00.000', '16:59:59.999'),
  })
  .map(({ day, time }) => `${day}T${time}Z`);
const queries: fc.Arbitrary<SumsQuery> = fc
  .record({
    period: periods,
    grouping: fc.constantFrom(...GROUPINGS),
    units: fc.option(fc.constant(['c00070', 'c00082']), { nil: undefined, freq: 3 }),
    agency: fc.option(fc.constant('pc02'), { nil: undefined, freq: 3 }),
    article: fc.option(fc.constant('151'), { nil: undefined, freq: 3 }),
    moment: fc.option(moments, { nil: undefined, freq: 2 }),
  })
  .map(({ moment, period, ...query }) => {
    // A period that has not begun has nothing to say.
    const asKnownOn = moment && moment.slice(0, 10) < period.from ? `${period.from}${moment.slice(10)}` : moment;
    return { ...query, period, measures, asKnownOn, today: asKnownOn?.slice(0, 10) ?? addDays('2023-11-15', 430) };
  });

const sums = (ledger: DataSource, query: SumsQuery) => ledger.transaction((tx) => sumsOf(tx, query));
const agrees = async (ledger: DataSource, query: SumsQuery): Promise<void> => {
  const plain = await ledger.transaction((tx) => sumEntries(tx, query));
  expect(added(await sums(ledger, query))).toEqual(added(plain));
};

describe('a ledger of 300 reports over a year', () => {
  let ledger: DataSource;

  beforeAll(async () => {
    ledger = await emptyLedger();
    await addAll(ledger, cityFacts({ seed: 7, reports: 300, from: '2023-11-15', days: 380 }), 60, 200);
  });

  it('gives the same figures from its tallies and from its entries, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(queries, (query) => agrees(ledger, query)),
      { numRuns: 250 },
    );
  });

  it('says the same of the whole, whatever it is broken down by', async () => {
    const ungrouped = (all: readonly Sum[]) => added(all.map((sum) => ({ ...sum, group: '' })));
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const whole = await sums(ledger, { ...query, grouping: 'none' });
        expect(ungrouped(undivided(query, await sums(ledger, query)))).toEqual(ungrouped(whole));
      }),
      { numRuns: 100 },
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

describe('a ledger that a release has folded which knows no days of sealing', () => {
  let ledger: DataSource;
  const facts = cityFacts({ seed: 9, reports: 150, from: '2023-11-15', days: 380 });
  const fold = () => foldEntries((work) => ledger.transaction(work));
  const asked = () =>
    fc.assert(
      fc.asyncProperty(queries, (query) => agrees(ledger, query)),
      { numRuns: 60 },
    );

  beforeAll(async () => {
    ledger = await emptyLedger();
    const half = facts.length >> 1;
    await addAll(ledger, facts.slice(0, half));
    const [before] = await ledger.query<{ days: number }[]>('SELECT days_upto AS days FROM folded');
    await ledger.query('UPDATE folded SET days_upto = 1000000');
    await addAll(ledger, facts.slice(half), 60, 100);
    await ledger.query('UPDATE folded SET days_upto = $1', [before!.days]);
  });

  it('gives the same figures', asked);

  it('gives the same figures once its days are folded too', async () => {
    await fold();
    const [marks] = await ledger.query<{ same: boolean }[]>('SELECT upto = days_upto AS same FROM folded');
    expect(marks).toEqual({ same: true });
    await asked();
  });
});

describe('a ledger of the first release', () => {
  let before: DataSource;
  let ledger: DataSource;
  const facts = cityFacts({ seed: 11, reports: 80, from: '2023-11-15', days: 380 });
  const half = facts.length >> 1;
  const files = (source: DataSource) => source.query<object[]>('SELECT * FROM file ORDER BY id');
  const asked = () =>
    fc.assert(
      fc.asyncProperty(queries, (query) => agrees(ledger, query)),
      { numRuns: 30 },
    );

  beforeAll(async () => {
    before = await emptyLedger();
    await addAll(before, facts.slice(0, half));
    ledger = await ledgerOfBefore(before);
  });

  it('gives the same figures once it is migrated, and has the same files with their agencies', async () => {
    await asked();
    const kept = await files(ledger);
    expect(kept).toEqual(await files(before));
  });

  it('goes on with the facts that come', async () => {
    await addAll(ledger, facts.slice(half), 60, 100);
    await asked();
    await addAll(before, facts.slice(half));
    expect(await files(ledger)).toEqual(await files(before));
  });
});
