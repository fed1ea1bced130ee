import { petitionAnswerBy, petitionedDecision } from './petition';

const AT = '2025-08-04T02:00:00.000Z';

describe('a petition of a body', () => {
  it('is answered within 10 days where it is about a demand for a file; of others no text says when (TTLT 01/2017 13(2))', () => {
    expect(petitionAnswerBy('file-demanded', AT)).toBe('2025-08-14T02:00:00.000Z');
    expect(petitionAnswerBy('charge-approved', AT)).toBeUndefined();
  });
});

describe('what a body petitions about', () => {
  const decided = (type: string, data: Record<string, unknown>) => [
    { type: `investigation.${type}`, at: AT, data: { notice: 'n', by: 'vks-hn', ...data } },
  ];

  it('is a split or a merger that the procuracy has cancelled, and no merger of files (TTLT 04/2018 6(2))', () => {
    const split = decided('case-merged', { cancels: 's' });
    expect(petitionedDecision(split, 'n', AT)).toEqual({ of: 'split-cancelled', by: 'vks-hn' });
    const merger = decided('case-merger-cancelled', {});
    expect(petitionedDecision(merger, 'n', AT)).toEqual({ of: 'merger-cancelled', by: 'vks-hn' });
    expect(() => petitionedDecision(decided('case-merged', {}), 'n', AT)).toThrow('nothing-to-petition');
  });
});
