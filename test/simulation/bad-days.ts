import { asked } from './asked';
import { DAYS, type DayName } from './days';
import { examine } from './examine';
import { unreached } from './unreached';

/** Real keys cost a hundred times as much as marks. */
const WITH_REAL_KEYS = 100;
/** The same histories every time, unless others are asked for. */
const SEED = 138;
const LONG_MS = 60 * 60_000;

/** Declares the tests of these days, with as many histories of each as it says. */
export function surviving(days: readonly DayName[]): void {
  const { seed } = asked.others ?? { seed: SEED };
  const historiesOf = (day: DayName): number => asked.others?.histories ?? DAYS[day].histories;
  const counts = new Map<string, number>();
  const count = (what: string): unknown => counts.set(what, (counts.get(what) ?? 0) + 1);

  describe.each(days)('on a day of %s', (day) => {
    it(
      'whatever is applied is applied once and in order, and all is well in the end',
      async () => {
        const found = await examine({ day, seed, histories: historiesOf(day), count });
        expect(found?.text).toBeUndefined();
      },
      LONG_MS,
    );

    it(
      'the same holds with real keys',
      async () => {
        const found = await examine({ day, seed, keys: 'real', histories: WITH_REAL_KEYS, count });
        expect(found?.text).toBeUndefined();
      },
      LONG_MS,
    );
  });

  it('every kind of fault was reached, and every call of a port with a fault', () => {
    const table = [...counts].sort().map(([what, times]) => `${String(times).padStart(9)} ${what}`);
    console.log(table.join('\n'));
    expect(unreached(counts, days)).toEqual([]);
  });

  it('as many histories were run as are promised', () => {
    const promised = days.map((day) => historiesOf(day) + WITH_REAL_KEYS);
    expect(counts.get('history')).toBe(promised.reduce((sum, one) => sum + one));
  });
}
