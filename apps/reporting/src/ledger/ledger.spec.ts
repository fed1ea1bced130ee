import type { Counted } from '@la-chan/contracts';
import { entriesOf, type Entry } from '@la-chan/procedure';
import * as fc from 'fast-check';
import { cityFacts } from '../../../../test/reporting/city';
import type { Fact } from './ledger';
import { stockOf } from './stock';

const received: Counted = {
  procedure: 'report',
  number: '1/2024',
  status: 'received',
  unit: 'c00070',
  entered: '2024-03-01',
  marks: [
    { mark: 'received', on: '2024-03-01' },
    { mark: 'classification-due', on: '2024-03-02' },
  ],
  traits: { source: 'report', origin: 'direct' },
  from: [],
};
const classified: Counted = {
  ...received,
  status: 'classified',
  marks: [
    { mark: 'received', on: '2024-03-01' },
    { mark: 'classification-due', on: '2024-03-02', until: '2024-03-01' },
    { mark: 'classified', on: '2024-03-01' },
  ],
};

const short = ({ measure, amount, until, unit }: Entry): unknown[] => [amount, measure, until, unit];

describe('a fact', () => {
  it('that opens a file adds what is counted of it', () => {
    expect(entriesOf({ before: null, after: received }).map(short)).toEqual([
      [1, 'report.received', null, 'c00070'],
      [1, 'report.classification-due', null, 'c00070'],
    ]);
  });

  it('adds only what it changed', () => {
    expect(entriesOf({ before: received, after: classified }).map(short)).toEqual([
      [1, 'report.classification-due', '2024-03-01', 'c00070'],
      [1, 'report.classified', null, 'c00070'],
      [1, 'report.leaving-due', null, 'c00070'],
      [-1, 'report.classification-due', null, 'c00070'],
    ]);
  });

  it('that moves a file to another unit moves all that was counted of it', () => {
    const moved = entriesOf({ before: received, after: { ...received, unit: 'c00082' } });
    expect(moved.filter(({ measure }) => measure === 'report.received').map(short)).toEqual([
      [1, 'report.received', null, 'c00082'],
      [-1, 'report.received', null, 'c00070'],
    ]);
  });

  it('that changes nothing counted adds nothing', () => {
    expect(entriesOf({ before: received, after: { ...received, status: 'offered' } })).toEqual([]);
  });

  it('of a cracked case ends the limit for cracking it, and not the limit of its investigation', () => {
    const marks = [
      { mark: 'initiated', on: '2024-03-01' },
      { mark: 'investigation-due', on: '2024-07-01' },
    ];
    const opened: Counted = { ...received, procedure: 'case', marks };
    const cracked: Counted = { ...opened, marks: [...marks, { mark: 'cracked', on: '2024-03-09' }] };
    expect(entriesOf({ before: opened, after: cracked }).map(short)).toEqual([
      [1, 'case.cracked', null, 'c00070'],
      [1, 'case.cracking-due', '2024-03-09', 'c00070'],
      [-1, 'case.cracking-due', null, 'c00070'],
    ]);
  });
});

describe('a report with signs of crime', () => {
  it('has a day to be taken up', () => {
    const marks = [...classified.marks, { mark: 'signs', on: '2024-03-01' }];
    const taken = [...marks, { mark: 'taken-up', on: '2024-03-02' }];
    const signs = entriesOf({ before: classified, after: { ...classified, marks } });
    expect(signs.find(({ measure }) => measure === 'report.handover-due')).toMatchObject({
      day: '2024-03-02',
      until: null,
    });
    const after = entriesOf({ before: { ...classified, marks }, after: { ...classified, marks: taken } });
    expect(after.map(short)).toEqual([
      [1, 'report.taken-up', null, 'c00070'],
      [1, 'report.handover-due', '2024-03-02', 'c00070'],
      [-1, 'report.handover-due', null, 'c00070'],
    ]);
  });
});

const balance = (facts: readonly Fact[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { agency, counted } of facts)
    for (const { amount, ...entry } of entriesOf(counted!)) {
      const key = JSON.stringify([agency, entry]);
      sums[key] = (sums[key] ?? 0) + amount;
    }
  return Object.fromEntries(
    Object.entries(sums)
      .filter(([, sum]) => sum !== 0)
      .sort(),
  );
};

const cities = fc
  .record({ seed: fc.integer({ min: 1, max: 1e9 }), reports: fc.integer({ min: 1, max: 25 }) })
  .map(({ seed, reports }) => cityFacts({ seed, reports, from: '2024-01-01', days: 200 }));
const lastOf = (facts: readonly Fact[]): Fact[] => [...new Map(facts.map((fact) => [fact.file, fact])).values()];

describe('the ledger of lawful histories', () => {
  it('says the same in whatever order facts are added', () => {
    fc.assert(
      fc.property(
        cities.chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }))),
        ([facts, shuffled]) => expect(balance(shuffled)).toEqual(balance(facts)),
      ),
      { numRuns: 60 },
    );
  });

  it('sums up to what the last state of each file says', () => {
    fc.assert(
      fc.property(cities, (facts) => {
        const last = lastOf(facts).map((fact) => ({ ...fact, counted: { before: null, after: fact.counted!.after } }));
        expect(balance(facts)).toEqual(balance(last));
      }),
      { numRuns: 60 },
    );
  });

  it('as known on a moment is the ledger of the facts sealed by then', () => {
    fc.assert(
      fc.property(cities, fc.integer({ min: 0, max: 240 }), (facts, days) => {
        const moment = new Date(Date.parse('2024-01-01') + days * 86_400_000).toISOString();
        const known = facts.filter(({ sealedAt }) => sealedAt <= moment);
        const states = lastOf(known).map((fact) => ({
          ...fact,
          counted: { before: null, after: fact.counted!.after },
        }));
        expect(balance(known)).toEqual(balance(states));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps each file once or not at all', () => {
    fc.assert(
      fc.property(cities, (facts) => {
        for (const { counted } of facts) expect([0, 1]).toContain(stockOf(counted!.after!));
      }),
      { numRuns: 60 },
    );
  });
});
