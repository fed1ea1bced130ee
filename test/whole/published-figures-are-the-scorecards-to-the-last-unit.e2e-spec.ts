import { addDays } from '@la-chan/procedure';
import { nineOn } from '../../deploy/simulation/city';
import { compared, comparisonLines } from '../../deploy/simulation/replay/comparison';
import { PUBLISHED, type PublishedFigures } from '../../deploy/simulation/replay/published';
import { Replay } from '../../deploy/simulation/replay/replay';
import { runningCity } from './running';

const published = (key: string): PublishedFigures => PUBLISHED.find((one) => one.key === key)!;

/** As those of 2021–2025 are made, with fewer of everything. */
const fiveYears: PublishedFigures = {
  ...published('vietnam-2021-2025'),
  to: '2022-12-31',
  reports: { count: 6, counts: 'received' },
  cases: { '150': { files: 5, persons: 9 }, '151': { files: 4, persons: 6 } },
  proposed: { '150': { files: 3, persons: 6 }, '151': { files: 3, persons: 5 } },
  courts: { accepted: { files: 8, persons: 14 }, tried: { files: 6, persons: 10 } },
  victims: { verified: 4, identified: 3 },
};

/** As those of the first half of 2023: reports that were resolved, courts whose files were under way. */
const halfYear: PublishedFigures = {
  ...published('vietnam-h1-2023'),
  reports: { count: 5, counts: 'resolved' },
  cases: { '150': { files: 2, persons: 4 }, '151': { files: 1, persons: 3 } },
  courts: { accepted: { files: 4, persons: 9 }, tried: { files: 3, persons: 7 } },
  victims: { verified: 3, identified: 2 },
};

describe('published figures that are played as files', () => {
  it.each([
    { figures: fiveYears, rows: 20, tried: { numerator: 6, denominator: 8 }, said: '6/8 = 75.0 %' },
    { figures: halfYear, rows: 14, tried: { numerator: 3, denominator: 4 }, said: '3/4 = 75.0 %' },
  ])('are the scorecard’s, to the last unit: $figures.key', async ({ figures, rows, tried, said }) => {
    const { running, city } = await runningCity({ at: nineOn(figures.from), validFrom: figures.from });
    await new Replay(running, city.clock, figures).play();
    const comparison = await compared(running, figures);

    const asked = comparison.rows.map(({ what, published }) => [what, published]);
    expect(asked).toHaveLength(rows);
    expect(comparison.rows.map(({ what, scorecard }) => [what, scorecard])).toEqual(asked);
    expect(comparison.tried).toMatchObject({ ...tried, verdict: 'missed' });
    const lines = comparisonLines(comparison, figures);
    expect(lines).toContain(`  T6: ${said}: chưa đạt / missed`);
    expect(lines).toContain('  ✔ khớp đến từng đơn vị / they match to the last unit');

    // What is compared is what the scorecard says: with another period it says something else.
    const earlier = await compared(running, { ...figures, to: addDays(figures.from, 60) });
    expect(comparisonLines(earlier, figures)).toContain('  ✖ có số không khớp / some do not match');
  });
});
