import { DAYS, type DayName } from './days';
import { examine } from './examine';
import { reached } from './reached';

const HISTORIES = 25_000;
/** Real keys cost a hundred times as much as marks. */
const WITH_REAL_KEYS = 100;
const LONG_MS = 30 * 60_000;

const counts = new Map<string, number>();
const count = (what: string): unknown => counts.set(what, (counts.get(what) ?? 0) + 1);

describe.each(Object.keys(DAYS) as DayName[])('on a day of %s', (day) => {
  it(
    'every message is applied once and in order, and all is well in the end',
    async () => {
      const found = await examine({ day, histories: HISTORIES, count });
      expect(found?.text).toBeUndefined();
    },
    LONG_MS,
  );

  it(
    'the same holds with real keys',
    async () => {
      const found = await examine({ day, keys: 'real', histories: WITH_REAL_KEYS, count });
      expect(found?.text).toBeUndefined();
    },
    LONG_MS,
  );
});

it('every kind of fault was reached at every call of a port', () => {
  console.log(
    [...counts]
      .sort()
      .map(([what, times]) => `${String(times).padStart(7)} ${what}`)
      .join('\n'),
  );
  expect(reached(counts)).toEqual([]);
});
