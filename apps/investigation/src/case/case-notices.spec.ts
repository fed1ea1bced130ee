import type { ServedSince } from '@la-chan/contracts';
import { ofThose } from './case-notices';

const [STAYS, GONE] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'];

describe('what was overruled of several accused', () => {
  const overruled = (accused: string[]): ServedSince => ({
    ...{ notice: '01890000-0000-7000-8000-000000000003', by: 'vks-hn' },
    terms: {
      ...{ about: '01890000-0000-7000-8000-000000000004', decision: 'decision-overruled', accused },
      ...{ unit: 'd002', of: 'termination', number: '2/QĐ-VKSTC' },
      decidedAt: '2025-08-04T02:00:00.000Z',
    },
  });

  it.each([
    ['some who are here', [STAYS, GONE], [overruled([STAYS])]],
    ['nobody who is here', [GONE], []],
    ['nobody', [], [overruled([])]],
  ])('is followed where it named %s, as it concerns those (BLTTHS 240(3))', (_, named, followed) => {
    expect(ofThose(overruled(named), (one) => one === STAYS)).toEqual(followed);
  });
});
