import type { Crime, PersonData, Verdict } from '@la-chan/contracts';
import type { HistoryEntry } from '@la-chan/procedure';
import { assertTriedOfAge, foundGuilty } from './age';
import type { Defendant, Trial } from './trial';

const ID = '01900000-0000-7000-8000-000000000001';
const TRAFFICKING = { article: '150', clause: '1' } as const;
const HOLDING = { article: '153', clause: '1' } as const;
const NOW = '2025-05-10T02:00:00.000Z';

const tried = (crime: Crime, further: readonly Crime[] = []): Defendant =>
  ({ id: ID, person: ID, state: 'on-trial', ...crime, further }) as Defendant;
const bornOn = (birthDate: string): ReadonlyMap<string, PersonData> => new Map([[ID, { name: 'A', birthDate }]]);

describe('whoever is tried', () => {
  const dated = (committedOn: string, at = NOW): HistoryEntry => ({
    ...{ type: 'court.offence-dated', at },
    data: { defendant: ID, committedOn },
  });
  const judged =
    (birthDate: string, crime: Crime, ...history: HistoryEntry[]) =>
    () =>
      assertTriedOfAge([tried(crime)], bornOn(birthDate), history, NOW);

  it('was of age by the day of the crime as the court knows it (BLHS 12; BLTTHS 157(3), 282(1)(a))', () => {
    expect(judged('2010-05-11', TRAFFICKING)).not.toThrow(); // 14 by now, and no day is known
    expect(judged('2011-05-11', TRAFFICKING)).toThrow('too-young');
    expect(judged('2010-05-10', TRAFFICKING, dated('2024-05-10'))).not.toThrow();
    expect(judged('2010-05-11', TRAFFICKING, dated('2024-05-10'))).toThrow('too-young');
  });

  it('is not asked of whose record is erased, nor of whose birth nothing is known', () => {
    expect(() => assertTriedOfAge([tried(TRAFFICKING)], new Map(), [], NOW)).not.toThrow();
    const unknown = new Map([[ID, { name: 'A' }]]);
    expect(() => assertTriedOfAge([tried(TRAFFICKING)], unknown, [], NOW)).not.toThrow();
  });
});

describe('whom a judgment finds guilty', () => {
  const both = { defendants: [tried(TRAFFICKING, [HOLDING])] } as unknown as Trial;
  const found = (verdict: Verdict, crimes?: readonly object[]) =>
    foundGuilty(both, { verdicts: [{ defendant: ID, verdict, ...(crimes && { crimes }) }] } as never).map(
      ({ article, further = [] }) => [article, ...further.map((one) => one.article)],
    );

  it('is judged by what it finds: nobody who is acquitted, and of none of which one is', () => {
    expect(found('convicted')).toEqual([['150', '153']]);
    expect(found('acquitted')).toEqual([]);
    const alone = [
      { ...TRAFFICKING, verdict: 'convicted' },
      { ...HOLDING, verdict: 'acquitted' },
    ];
    expect(found('convicted', alone)).toEqual([['150']]);
    const another = [
      { ...TRAFFICKING, verdict: 'convicted', found: { article: '154', clause: '1' } },
      { ...HOLDING, verdict: 'acquitted' },
    ];
    expect(found('convicted', another)).toEqual([['154']]);
  });
});
