import { petitionAnswerBy } from './petition';

const AT = '2025-08-04T02:00:00.000Z';

describe('a petition of a body', () => {
  it('is answered within 10 days where it is about a demand for a file; of others no text says when (TTLT 01/2017 13(2))', () => {
    expect(petitionAnswerBy('file-demanded', AT)).toBe('2025-08-14T02:00:00.000Z');
    expect(petitionAnswerBy('charge-approved', AT)).toBeUndefined();
  });
});
