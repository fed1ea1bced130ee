import { assert, asyncProperty } from 'fast-check';
import { asked } from './asked';
import { CALLS } from './calls';
import { cityOf } from './cities';
import { DAYS } from './days';
import { examine } from './examine';
import { FAULTLESS } from './faulty';
import { history } from './history';
import { PLANTED } from './planted';
import { schedules } from './schedules';

const { replay } = asked;
const PROMISED = 100_000;
const LONG_MS = 10 * 60_000;

if (replay)
  it(`shows ${replay.day}, ${replay.seed}, ${replay.path}`, async () => {
    const found = await examine({ ...replay, histories: 1 });
    console.log(found?.text ?? 'it ends lawfully');
  });
else {
  it('a hundred thousand histories are run for every change', () => {
    expect(Object.values(DAYS).reduce((sum, { histories }) => sum + histories, 0)).toBeGreaterThanOrEqual(PROMISED);
  });

  it(
    'a history that goes wrong is made as short as it can be, and is seen again by its seed and path',
    async () => {
      const { day, faulty: planted } = PLANTED['a message is acknowledged before it is committed']!;
      const found = (await examine({ day, planted, histories: 1_000, seed: 133 }))!;
      const again = await examine({ day, planted, histories: 1, seed: found.seed, path: found.path });
      expect(again).toEqual(found);

      const parts = {
        ...cityOf(DAYS[day].city, 'marks'),
        faulty: { ...FAULTLESS, ...planted },
        count: () => undefined,
      };
      for (let left = 0; left < found.schedule.length; left++) {
        const shorter = found.schedule.filter((_, index) => index !== left);
        expect((await history(parts, DAYS[day].carriers, shorter)).violations).toEqual([]);
      }
    },
    LONG_MS,
  );

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
