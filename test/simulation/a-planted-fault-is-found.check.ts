import { examine } from './examine';
import { PLANTED } from './planted';

const HISTORIES = 20_000;
const [SEED, FEW, LONG_MS] = [133, 8, 10 * 60_000];

it.each(Object.entries(PLANTED))(
  'it is found when %s',
  async (_, { day, faulty: planted, inSteps = FEW }) => {
    const found = await examine({ day, planted, histories: HISTORIES, seed: SEED });
    expect(found?.violations).not.toEqual([]);
    expect(found?.lines.length).toBeLessThanOrEqual(inSteps);
  },
  LONG_MS,
);
