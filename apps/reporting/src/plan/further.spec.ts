import { FURTHER } from './further';
import { MEASURES } from './measures';

describe('what is counted beside the targets of any plan', () => {
  it('has a name for each measure', () => {
    const measures = FURTHER.flatMap(({ indicators }) =>
      indicators.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]),
    );
    expect(measures.filter(({ measure }) => !MEASURES[measure])).toEqual([]);
  });

  it('has what was suspended and ended as time-barred under a heading of its own (TTLT 01/2020 15(3))', () => {
    const heading = FURTHER.find(({ id }) => id === 'TB');
    expect(heading?.indicators.map(({ numerator }) => numerator)).toEqual([
      [{ sign: 1, measure: 'verification.time-barred' }],
      [{ sign: 1, measure: 'case.time-barred' }],
      [{ sign: 1, measure: 'prosecution-file.time-barred' }],
      [{ sign: 1, measure: 'trial.time-barred' }],
    ]);
  });
});
