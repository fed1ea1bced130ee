import { assert, asyncProperty } from 'fast-check';
import { asked } from './asked';
import { CALLS } from './calls';
import { cityOf } from './cities';
import { DAYS } from './days';
import { examine } from './examine';
import { FAULTLESS } from './faulty';
import { history } from './history';
import { schedules } from './schedules';

const { replay } = asked;
const LONG_MS = 10 * 60_000;

if (replay)
  it(`shows ${replay.day}, ${replay.seed}, ${replay.path}`, async () => {
    const found = await examine({ ...replay, histories: 1 });
    console.log(found?.text ?? 'it ends lawfully');
  });
else {
  it(
    'the same schedule gives the same history',
    async () => {
      for (const [day, { weights, city, carriers }] of Object.entries(DAYS)) {
        const parts = { ...cityOf(city, 'marks'), faulty: FAULTLESS, count: (): void => undefined };
        await assert(
          asyncProperty(schedules(weights, CALLS[city], 40), async (schedule) => {
            const [one, other] = [await history(parts, carriers, schedule), await history(parts, carriers, schedule)];
            expect({ day, ...other }).toEqual({ day, ...one });
          }),
          { numRuns: 40 },
        );
      }
    },
    LONG_MS,
  );
}
