import { settingsOf } from '../plan/plan';
import { plan133of2024 } from '../plan/plan-133-2024';
import { figureOf, formulaOf, Sums } from './figures';
import type { Sum } from './sum';

const target = plan133of2024.targets.find(({ id }) => id === 'T2')!;
const [resolution] = target.indicators;
const entered = (measure: string): Sum => ({ group: '', measure, origin: 'direct', slot: 'within', amount: 1 });
const figure = (...sums: Sum[]) => figureOf(formulaOf(resolution!, settingsOf(target), 'city'), new Sums(sums));

describe('a report that was handed over on paper before go-live', () => {
  const atTheDesk = [entered('report.opening'), entered('report.handed-over-on-paper')];

  it('is no longer to be resolved by its desk', () => {
    expect(figure(...atTheDesk)).toMatchObject({ numerator: 0, denominator: 0, inconsistent: false });
  });

  it('counts once when the investigating body brings it in', () => {
    expect(figure(...atTheDesk, entered('verification.opening'))).toMatchObject({ numerator: 0, denominator: 1 });
  });
});
