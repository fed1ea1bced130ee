import type { FileId, Moment } from '@la-chan/contracts';
import type { HistoryEntry } from './clocks';
import { Refusal } from './refusal';
import { assertGoesOnInFirst, mergersWith, type Mergeable } from './merged-into-first';

class NotTheFirst extends Refusal {
  readonly code = 'not-the-first';
}

interface Dated extends Mergeable {
  readonly since: Moment;
}

const order = {
  merged: 'test.merged',
  since: ({ since }: Dated) => since,
  assertFirst: (into: Dated, file: Dated) => {
    if (into.since > file.since) throw new NotTheFirst('not the first');
  },
};

const [FIRST, LATER] = ['first', 'later'];
const file = (id: FileId, since: Moment, more: Partial<Dated> = {}) => ({
  file: { id, since, mergedInto: null, ...more },
  history: [],
});
const merged = (since: Moment, { by, ...more }: Partial<Dated> & { by?: string } = {}) => ({
  ...file(LATER, since, { mergedInto: FIRST, ...more }),
  history: [{ type: order.merged, at: '2025-07-05', data: { into: FIRST, ...(by && { by }) } }],
});

describe('a file that was merged into the first', () => {
  it('is not put right to be before that', () => {
    expect(() => assertGoesOnInFirst(order, merged('2025-07-01'), [file(FIRST, '2025-07-01')])).not.toThrow();
    expect(() => assertGoesOnInFirst(order, merged('2025-06-30'), [file(FIRST, '2025-07-01')])).toThrow(NotTheFirst);
  });

  it('is not left before that as that is put right', () => {
    expect(() => assertGoesOnInFirst(order, file(FIRST, '2025-07-03'), [merged('2025-07-03')])).not.toThrow();
    expect(() => assertGoesOnInFirst(order, file(FIRST, '2025-07-04'), [merged('2025-07-03')])).toThrow(NotTheFirst);
  });

  it('goes on where another has decided it, and where it was split from', () => {
    const other = merged('2025-06-30', { by: 'vks-hn' });
    expect(() => assertGoesOnInFirst(order, other, [file(FIRST, '2025-07-01')])).not.toThrow();
    const part = merged('2025-06-30', { splitFrom: FIRST });
    expect(() => assertGoesOnInFirst(order, file(FIRST, '2025-07-01'), [part])).not.toThrow();
  });

  it('is named as borne no more once, and borne again', () => {
    const entry = { id: 'merger', type: order.merged, at: '2025-07-05', data: { into: FIRST } };
    const noted = (data: object) => ({ type: 'test.corrected', at: '2025-07-06', data: { changes: {}, ...data } });
    const unborne = noted({ unborne: [{ entry: 'merger', reason: 'not-the-first', to: [] }] });
    const again = noted({ borneAgain: ['merger'] });
    const standing = (since: Moment, ...more: HistoryEntry[]) =>
      mergersWith(order, { ...merged(since), history: [entry, ...more] }, [file(FIRST, '2025-07-01')]);
    const first = { file: LATER, entry: 'merger', refusal: undefined, isUnborne: false };
    const wrong = { ...first, refusal: new NotTheFirst('not the first') };
    expect(standing('2025-07-01')).toEqual([first]);
    expect(standing('2025-06-30')).toEqual([wrong]);
    expect(standing('2025-06-30', unborne)).toEqual([{ ...wrong, isUnborne: true }]);
    expect(standing('2025-07-01', unborne, again)).toEqual([first]);
  });
});
