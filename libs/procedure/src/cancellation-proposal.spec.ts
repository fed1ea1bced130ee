import { proposedCancellation, withdrawnDecision } from './cancellation-proposal';

const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-05T02:00:00.000Z';
const entry = (type: string, data: Record<string, unknown>, at = AT) => ({ type: `investigation.${type}`, at, data });

describe('what the body asks the procuracy to cancel', () => {
  it.each([
    ['verification-resolved', { outcome: 'not-initiated' }, 'non-initiation'],
    ['verification-suspended', {}, 'suspension'],
    ['case-initiated', {}, 'initiation'],
    ['case-requalified', {}, 'requalification'],
    ['case-suspended', {}, 'case-suspension'],
    ['case-suspension-brought', { since: AT }, 'case-suspension'],
    ['case-terminated', {}, 'case-termination'],
    ['verification-resumed', {}, 'resumption'],
    ['custody-decided', {}, 'custody'],
    ['case-resumed', {}, 'case-resumption'],
    ['case-split', { accused: ['b'] }, 'case-split'],
    ['case-merged', {}, 'case-merger'],
  ])('is what %s has served', (type, data, of) => {
    expect(proposedCancellation([entry(type, { notice: 'a', ...data })], 'a', LATER)).toEqual({ of });
  });

  it('is of one accused, until that one goes on', () => {
    const suspended = entry('accused-suspended', { notice: 'a', accused: 'b' });
    const resumed = (accused: string) => entry('accused-resumed', { notice: 'c', accused }, LATER);
    const found = { of: 'case-suspension', accused: 'b' };
    expect(proposedCancellation([suspended, resumed('d')], 'a', LATER)).toEqual(found);
    expect(() => proposedCancellation([suspended, resumed('b')], 'a', LATER)).toThrow(
      expect.objectContaining({ code: 'nothing-to-propose', law: 'TTLT 04/2018 5(1), (2)' }) as Error,
    );
  });

  it.each([
    ['case-demand-received', { by: 'vks-hn' }],
    ['complaint-received', { by: 'party', of: 'case-termination' }],
  ])('stands also once a %s is about it', (type, data) => {
    const history = [entry('case-terminated', { notice: 'a' }), entry(type, { notice: 'a', ...data })];
    expect(proposedCancellation(history, 'a', LATER)).toEqual({ of: 'case-termination' });
  });

  it.each([
    ['of a report that is initiated', [entry('verification-resolved', { notice: 'a', outcome: 'initiated' })]],
    ['of the procuracy', [entry('case-split', { notice: 'a', by: 'vks-hn' })]],
    [
      'by which the procuracy has cancelled a merger',
      [entry('case-split', { notice: 'a', into: 'p' }), entry('case-joinder-cancelled', { notice: 'a', by: 'vks-hn' })],
    ],
    ['that came back', [entry('case-split', { notice: 'a', into: 'p' }), entry('case-joined', { other: 'p' }, LATER)]],
    ['of who was searched for before', [entry('accused-wanted', { notice: 'a', accused: 'b', again: true })]],
    [
      'of who is found',
      [entry('accused-wanted', { notice: 'a', accused: 'b' }), entry('accused-found', { notice: 'c', accused: 'b' })],
    ],
    ['of another notice', [entry('case-suspended', { notice: 'b' })]],
    ['decided later', [entry('case-suspended', { notice: 'a' }, '2025-08-06T02:00:00.000Z')]],
    [
      'that came suspended and went on since',
      [entry('case-suspension-brought', { notice: 'a' }), entry('case-resumed', { notice: 'b' })],
    ],
    ['resumed since', [entry('case-suspended', { notice: 'a' }), entry('case-resumed', { notice: 'b' })]],
    [
      'that resumed a report of which grounds were found since',
      [entry('verification-resumed', { notice: 'a' }), entry('grounds-found', {})],
    ],
    ['cancelled since', [entry('case-requalified', { notice: 'a' }), entry('requalification-cancelled', { of: 'a' })]],
  ])('is nothing %s', (_, history) => {
    expect(() => proposedCancellation(history, 'a', LATER)).toThrow('nothing stands');
  });
});

it('is what had resumed a case also after a conclusion that was taken back', () => {
  const history = [
    entry('case-resumed', { notice: 'a' }),
    entry('case-concluded', { exchange: 'e' }),
    entry('case-offer-ended', { exchange: 'e', by: 'withdrawal' }),
  ];
  expect(proposedCancellation(history, 'a', LATER)).toEqual({ of: 'case-resumption' });
});

describe('what was resumed, where that was cancelled since', () => {
  it('stands again, as it was suspended', () => {
    const history = [
      entry('case-suspended', { notice: 'a' }),
      entry('case-resumed', { notice: 'b' }),
      entry('case-resumption-cancelled', { notice: 'c', cancels: 'b' }),
    ];
    expect(proposedCancellation(history, 'a', LATER)).toEqual({ of: 'case-suspension' });
    expect(() => proposedCancellation(history, 'b', LATER)).toThrow('nothing stands');
  });
});

describe('what the head of the body withdraws', () => {
  const decided = (data: Record<string, unknown>) => [entry('case-suspended', { notice: 'a', ...data })];
  const kinds = ['case-suspension'] as const;

  it('is what a deputy has signed, of those kinds (TTLT 04/2018 5(2))', () => {
    expect(withdrawnDecision(decided({ signedBy: 'deputy-head' }), 'a', LATER, kinds)).toEqual({
      kind: 'case-suspension',
    });
    for (const [history, of] of [
      [decided({ signedBy: 'head' }), kinds],
      [decided({}), kinds],
      [decided({ signedBy: 'deputy-head' }), ['suspension'] as const],
    ] as const)
      expect(() => withdrawnDecision(history, 'a', LATER, of)).toThrow(
        expect.objectContaining({ code: 'not-a-deputys', law: 'TTLT 04/2018 5(2)' }) as Error,
      );
  });
});
