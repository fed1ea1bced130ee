import { nineOn } from '../../deploy/simulation/city';
import { compared, comparisonLines } from '../../deploy/simulation/comparison';
import { PUBLISHED, type PublishedFigures } from '../../deploy/simulation/published';
import { Replay } from '../../deploy/simulation/replay';
import { runningCity } from './running';

/** As those of 2021–2025 are made, with fewer of everything. */
const figures: PublishedFigures = {
  ...PUBLISHED.find(({ key }) => key === 'vietnam-2021-2025')!,
  to: '2022-12-31',
  reports: { count: 6, counts: 'received' },
  cases: { '150': { files: 5, persons: 9 }, '151': { files: 4, persons: 6 } },
  proposed: { '150': { files: 3, persons: 6 }, '151': { files: 3, persons: 5 } },
  courts: { accepted: { files: 8, persons: 14 }, tried: { files: 6, persons: 10 } },
  victims: { verified: 4, identified: 3 },
};

it('published figures that are played as files are the scorecard’s, to the last unit', async () => {
  const { running, city } = await runningCity({ at: nineOn(figures.from), validFrom: figures.from });
  await new Replay(running, city.clock, figures).play();
  const comparison = await compared(running, figures);

  const asked = comparison.rows.map(({ what, published }) => [what, published]);
  expect(asked).toHaveLength(20);
  expect(comparison.rows.map(({ what, scorecard }) => [what, scorecard])).toEqual(asked);
  expect(comparison.tried).toMatchObject({ numerator: 6, denominator: 8, verdict: 'missed' });
  const lines = comparisonLines(comparison, figures);
  expect(lines).toContain('  T6: 6/8 = 75.0 %: chưa đạt / missed');
  expect(lines).toContain('  ✔ khớp đến từng đơn vị / they match to the last unit');

  // What is compared is what the scorecard says: with another period it says something else.
  const earlier = await compared(running, { ...figures, to: '2021-03-31' });
  expect(comparisonLines(earlier, figures)).toContain('  ✖ có số không khớp / some do not match');
}, 300_000);
