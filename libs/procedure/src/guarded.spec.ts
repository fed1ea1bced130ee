import { identityGuardedAtCourt, type Guarded } from '@la-chan/contracts';
import type { Applied } from './application';
import { guardedAfter, guardsBrought, guardsNewTo, guardsOf, keepsSecret } from './guarded';
import type { WithProtections } from './protection';

const [ID, OTHER] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'] as const;
const AT = '2024-05-10T02:00:00.000Z';
const LATER = '2024-06-10T02:00:00.000Z';

type Asked = Applied['applications'][number];
type Order = WithProtections['protections'][number];

const asked: Asked = { application: ID, by: 'reporter', about: 'secrecy', text: ID, granted: null, reasons: null };
const order: Order = {
  ...{ protection: OTHER, of: 'witness', grounds: ['life'], askedBy: 'body', number: '1', text: ID },
  ...{ measures: ['guard'], orderedAt: AT, endedAt: null },
};

describe('who is guarded of a case', () => {
  const own = (measures: readonly ('guard' | 'secrecy')[], endedAt: string | null = null): Guarded[] =>
    guardsOf({ applications: [], protections: [{ ...order, measures, endedAt }] });

  it('is whoever asks for secrecy, which is owed, and whoever is protected, without a name (TTLT 01/2017 4(5); BLTTHS 486)', () => {
    const plain = { ...asked, about: 'protection', by: 'witness' } as const;
    expect(guardsOf({ applications: [asked, plain], protections: [] })).toEqual([
      { guard: ID, of: 'reporter', as: 'secrecy' },
    ]);
    expect(own(['guard'])).toEqual([{ guard: OTHER, of: 'witness', as: 'protection', decidedAt: AT }]);
    expect(own(['guard', 'secrecy'])).toMatchObject([{ as: 'secrecy' }]);
  });

  it('is so wherever the file goes, as is said of them last, once: also what was put right to an earlier day', () => {
    const brought = guardsBrought(identityGuardedAtCourt);
    const since = (known: readonly Guarded[], coming: readonly Guarded[]): Guarded[] =>
      brought({ id: ID, guarded: known }, coming, LATER).map(({ data }) => data);
    const [later, earlier] = [own(['guard'], LATER), own(['guard'], AT)];
    expect(since([], [...later, ...earlier])).toEqual(earlier);
    expect(since(later, earlier)).toEqual(earlier);
    expect(since(earlier, earlier)).toEqual([]);
  });

  it('is so of two files that are merged as was decided last, once', () => {
    const known = { guarded: own(['guard']) };
    expect(guardsNewTo(known, own(['guard']))).toEqual([]);
    const over = own(['guard'], LATER);
    expect(guardsNewTo(known, over)).toEqual(over);
    const ended = { guarded: guardedAfter(known, over[0]!) };
    expect(guardsNewTo(ended, known.guarded)).toEqual([]);
    expect(guardsNewTo({ guarded: [] }, over)).toEqual(over);
  });

  it('is kept secret until the protection that keeps them so is over', () => {
    expect(keepsSecret({ guarded: own(['guard']) })).toBe(false);
    expect(keepsSecret({ guarded: own(['secrecy']) })).toBe(true);
    expect(keepsSecret({ guarded: own(['secrecy'], LATER) })).toBe(false);
  });
});
