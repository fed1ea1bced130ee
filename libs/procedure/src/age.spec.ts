import type { Crime } from '@la-chan/contracts';
import { assertAllOfAge } from './age';

const TRAFFICKING: Crime = { article: '150', clause: '1' };
const OF_A_CHILD: Crime = { article: '151', clause: '1' };
const HOLDING: Crime = { article: '153', clause: '1' };

describe('whoever was young at one of several crimes (BLHS 12)', () => {
  const judged =
    (birthDate: string, [first, ...further]: readonly [Crime, ...Crime[]], day: string | null = '2024-05-10') =>
    () => {
      const persons = [{ id: 'a', person: { name: 'A', birthDate } }];
      const days = new Map(day ? [['a', day]] : []);
      assertAllOfAge(days, [{ id: 'a', ...first, further }], persons, '2025-05-10T02:00:00.000Z');
    };

  it('does not answer where they were too young for each on the day that is named, whichever it is the day of', () => {
    expect(judged('2010-05-11', [TRAFFICKING, OF_A_CHILD])).toThrow('too-young');
    expect(judged('2010-05-10', [TRAFFICKING, OF_A_CHILD])).not.toThrow();
  });

  it('answers where they were old enough for one of them, as it may be the day of that one', () => {
    expect(judged('2009-05-10', [TRAFFICKING, HOLDING])).not.toThrow();
    expect(judged('2009-05-10', [HOLDING])).toThrow('too-young');
  });

  it('does not answer for any for which they are too young still, be its day named or not', () => {
    for (const day of ['2025-05-01', null]) {
      expect(judged('2009-05-11', [TRAFFICKING, HOLDING], day)).toThrow('too-young');
      expect(judged('2011-05-11', [TRAFFICKING, OF_A_CHILD], day)).toThrow('too-young');
    }
  });
});
