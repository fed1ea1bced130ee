import type { Crime, PersonData, Verdict } from '@la-chan/contracts';
import { assertGuiltyOfAge, leftGuilty } from './age';
import type { Appellee } from './appeal';

const ID = '01900000-0000-7000-8000-000000000001';
const TRAFFICKING = { article: '150', clause: '1' } as const;
const HOLDING = { article: '153', clause: '1' } as const;
const NOW = '2025-05-10T02:00:00.000Z';

const appellee = (more: Partial<Appellee> = {}): Appellee => ({
  id: ID,
  person: ID,
  verdict: 'convicted',
  appealed: true,
  crimes: [TRAFFICKING, HOLDING],
  ...more,
});
const part = (outcome: 'upheld' | 'amended', crimes?: readonly object[]) => [
  { defendant: ID, outcome, ...(crimes && { crimes }) } as never,
];

describe('whom a judgment on appeal leaves guilty', () => {
  const articles = (one: Appellee, decision: Partial<Parameters<typeof leftGuilty>[1]>) =>
    leftGuilty({ defendants: [one] }, { outcome: 'upheld', verdicts: [], ...decision }).map(
      ({ article, further = [] }) => [article, ...further.map((each: Crime) => each.article)],
    );
  const verdicts = (verdict: Verdict) => [{ defendant: ID, verdict } as never];

  it('is so of what the court below has found, or of what it finds itself', () => {
    expect(articles(appellee(), {})).toEqual([['150', '153']]);
    const otherwise = [
      { ...TRAFFICKING, verdict: 'acquitted' },
      { ...HOLDING, verdict: 'convicted', found: { article: '154', clause: '1' } },
    ];
    expect(articles(appellee(), { outcome: 'amended', parts: part('amended', otherwise) })).toEqual([['154']]);
    expect(articles(appellee({ verdict: 'acquitted' }), { verdicts: verdicts('convicted') })).toEqual([['150', '153']]);
  });

  it('is nobody who is acquitted, whose matter goes back or ends, or whose part nobody has appealed', () => {
    expect(articles(appellee(), { verdicts: verdicts('acquitted') })).toEqual([]);
    expect(articles(appellee({ verdict: 'acquitted' }), {})).toEqual([]);
    for (const outcome of ['terminated', 'tried-again', 'investigated-again', 'dismissed'] as const)
      expect(articles(appellee(), { outcome })).toEqual([]);
    expect(articles(appellee(), { outcome: 'tried-again', parts: part('upheld') })).toHaveLength(1);
    expect(articles(appellee({ appealed: false }), {})).toEqual([]);
    expect(articles(appellee({ crimes: undefined }), {})).toEqual([]); // of what, was not told
  });
});

describe('whoever is left guilty', () => {
  const left =
    (birthDate: string, more: Partial<Appellee> = {}) =>
    () =>
      assertGuiltyOfAge(
        [{ ...appellee(more), ...TRAFFICKING }],
        new Map<string, PersonData>([[ID, { name: 'A', birthDate }]]),
        NOW,
      );

  it('was of age by the day of the crime as it was told, else by that from which they are liable (BLHS 12; BLTTHS 157(3), 355(1)(d))', () => {
    expect(left('2010-05-11')).not.toThrow(); // 14 by now, and no day is known
    expect(left('2011-05-11')).toThrow('too-young');
    expect(left('2010-05-11', { limitationFrom: '2024-05-10' })).toThrow('too-young');
    expect(left('2010-05-10', { limitationFrom: '2024-05-10' })).not.toThrow();
    expect(left('2010-05-10', { limitationFrom: '2024-05-10', committedOn: '2024-05-09' })).toThrow('too-young');
  });

  it('is not asked of whose record is erased', () => {
    expect(() => assertGuiltyOfAge([{ ...appellee(), ...TRAFFICKING }], new Map(), NOW)).not.toThrow();
  });
});
