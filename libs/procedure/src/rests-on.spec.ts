import { correctionOf, EntryRefusal, type EntryLaws } from './correction';
import { isBase } from './rests-on';

const [ANNA, BINH] = ['anna', 'binh'];
const entry = (type: string, day: string, accused: string, id = `${type} ${accused}`) => ({
  id,
  type,
  at: `2025-03-${day}T02:00:00.000Z`,
  data: { accused },
});
const suspended = { anyOf: ['suspended', 'terminated'], of: 'accused' };

describe('what concerns one of several', () => {
  it('rests on the entry about that one', () => {
    expect(isBase(suspended, entry('suspended', '01', ANNA), { accused: ANNA })).toBe(true);
    expect(isBase(suspended, entry('terminated', '01', ANNA), { accused: ANNA })).toBe(true);
    expect(isBase(suspended, entry('suspended', '01', BINH), { accused: ANNA })).toBe(false);
    expect(isBase(suspended, entry('charged', '01', ANNA), { accused: ANNA })).toBe(false);
    expect(isBase(suspended, { ...entry('suspended', '01', ANNA), data: {} }, {})).toBe(false);
    expect(isBase('suspended', entry('suspended', '01', BINH), { accused: ANNA })).toBe(true);
  });

  it('rests on the last of those that it names, by whatever name', () => {
    const split = { anyOf: ['suspended'], of: { accused: 'apart' } };
    expect(isBase(split, entry('suspended', '01', ANNA), { apart: [BINH, ANNA] })).toBe(true);
    expect(isBase(split, entry('suspended', '01', ANNA), { apart: [BINH], accused: ANNA })).toBe(false);
    expect(isBase(split, entry('suspended', '01', ANNA), {})).toBe(false);
  });

  it('rests on the opening of the file, where whatever it is about came with it', () => {
    const restsOn = ['opened', suspended];
    expect(isBase(restsOn, entry('opened', '01', BINH), { accused: ANNA })).toBe(true);
    expect(isBase(restsOn, entry('suspended', '02', ANNA), { accused: ANNA })).toBe(true);
    expect(isBase(restsOn, entry('suspended', '02', BINH), { accused: ANNA })).toBe(false);
  });

  it('is put right to no day before that entry, whatever was done to others since', () => {
    const laws: EntryLaws = { resumed: { by: ['resume'], may: ['occurredAt'] }, suspended: { by: ['suspend'] } };
    const history = [
      entry('suspended', '01', ANNA),
      entry('suspended', '10', BINH),
      entry('resumed', '20', ANNA),
      entry('resumed', '21', BINH),
    ];
    const bases = ({ type }: { type: string }) => (type === 'resumed' ? [suspended] : []);
    const moved = (id: string, day: string) => () =>
      correctionOf(
        laws,
        bases,
        history,
        { entry: id, reason: 'wrong-time', changes: { occurredAt: `2025-03-${day}T02:00:00.000Z` } },
        '2025-04-01T02:00:00.000Z',
      );
    expect(moved('resumed anna', '05')()).toMatchObject({ entry: 'resumed anna' });
    expect(moved('resumed binh', '05')).toThrow(EntryRefusal);
  });
});
