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

  it('is what was refused, and not what was approved of the same kind, nor whom it has set free as the body asked', () => {
    const of = (type: string, data: Record<string, unknown>): unknown =>
      petitionedDecision(decided(type, data), 'n', AT).of;
    expect(of('search-approval-answered', { approved: false })).toBe('search-refused');
    expect(() => of('search-approval-answered', { approved: true })).toThrow('nothing-to-petition');
    expect(of('accused-reopened', { of: 'suspension', accused: 'a' })).toBe('case-suspension-cancelled');
    expect(of('accused-reopened', { of: 'termination', accused: 'a' })).toBe('case-termination-cancelled');
    const released = decided('accused-released', { accused: 'a' });
    expect(petitionedDecision(released, 'n', AT)).toEqual({ of: 'detention-cancelled', by: 'vks-hn', accused: 'a' });
    const asked = { type: 'investigation.release-asked', at: AT, data: { exchange: 'n' } };
    expect(() => petitionedDecision([asked, ...released], 'n', AT)).toThrow('nothing-to-petition');
    const fallen = [...decided('charge-cancelled', { accused: 'a' }), ...released];
    expect(petitionedDecision(fallen, 'n', AT).of).toBe('charge-cancelled');
  });
});
