import {
  measureApplied,
  measureEnded,
  prosecutedMeasureApplied,
  prosecutedMeasureEnded,
  prosecutedMeasureRenewed,
  prosecutionCoercionEnded,
  prosecutionCoercionOrdered,
  prosecutionFileReturned,
} from '@la-chan/contracts';
import { type HistoryEntry, putRight, untilLast } from './clocks/history';
import {
  coercionEndRighted,
  coercionRighted,
  measureEndRighted,
  measureRighted,
  measuresReadAnew,
  wasUnder,
} from './told-measures';

const ANNA = '01900000-0000-7000-8000-00000000000a';
const ORDER = '01900000-0000-7000-8000-00000000000b';
const at = '2025-08-04T02:00:00.000Z';
const later = '2025-08-05T02:00:00.000Z';

const entry = (id: string, type: string, data: object): HistoryEntry => ({ id, type, at, data: { ...data } });
const corrected = (id: string, changes: object): HistoryEntry =>
  entry('', 'prosecution.file-corrected', { entry: id, changes });

const by = { by: 'pc02', notice: ORDER };
const ban = { measure: 'exit-ban', number: '4/TH', since: at, until: '2025-09-20' } as const;
const distraint = { order: ORDER, measure: 'distraint', number: '1/LKB', since: at } as const;
const applied = entry('1', prosecutedMeasureApplied.type, { accused: ANNA, ...ban });
const imposed = entry('2', prosecutionCoercionOrdered.type, { accused: ANNA, ...distraint });
const made = (id: string, changes: object) => ({
  ...{ entry: id, reason: 'wrong-entry', changes, repeatedIn: [], told: by },
});

describe('a measure that was told, and is put right', () => {
  const under = [{ id: ANNA, measures: [ban], coercions: [distraint] }];

  it('is told as it is now, by the number by which it was known', () => {
    const righted = [{ id: ANNA, measures: [{ ...ban, number: '5/TH' }], coercions: [{ ...distraint, since: later }] }];
    expect(measuresReadAnew([righted, []], [under, []])).toMatchObject({
      orderedMeasures: [{ ...ban, accused: ANNA, number: '5/TH', was: '4/TH' }],
      ordered: [{ ...distraint, accused: ANNA, since: later }],
    });
    expect(measuresReadAnew([under, []], [under, []])).toEqual({
      ...{ orderedMeasures: [], ordered: [], endedMeasures: [], ended: [] },
    });
  });

  it('is told of its end, and of which order that is', () => {
    const stood = [
      entry('1', measureApplied.type, { accused: ANNA, ...ban }),
      entry('3', measureEnded.type, { accused: ANNA, measure: 'exit-ban', ground: 'not-necessary', number: '8/QĐ' }),
    ];
    const { endedMeasures } = measuresReadAnew([[], [...stood, corrected('3', { number: '9/QĐ' })]], [[], stood]);
    expect(endedMeasures).toEqual([
      {
        accused: ANNA,
        measure: 'exit-ban',
        order: '4/TH',
        ground: 'not-necessary',
        number: '9/QĐ',
        was: '8/QĐ',
        since: at,
      },
    ]);
    const dated = measuresReadAnew([[], [...stood, corrected('3', { occurredAt: later })]], [[], stood]);
    expect(dated.endedMeasures).toMatchObject([{ number: '8/QĐ', was: '8/QĐ', since: later }]);
  });
});

describe('a file that knows the order', () => {
  const order = { accused: ANNA, ...ban, number: '5/TH', until: '2025-09-22', was: '4/TH' };

  it('says it as it was put right, in the entry that has brought it', () => {
    expect(measureRighted([applied], order, by)).toEqual([made('1', { number: '5/TH', until: '2025-09-22' })]);
    expect(coercionRighted([imposed], { ...distraint, accused: ANNA, number: '2/LKB', since: later }, by)).toEqual([
      made('2', { number: '2/LKB', since: later }),
    ]);
  });

  it('says since when somebody is under it in the first order, where another came in its place', () => {
    const renewed = entry('3', prosecutedMeasureRenewed.type, {
      ...{ accused: ANNA, measure: 'exit-ban', number: '6/TH', until: '2025-09-25' },
    });
    const told = { ...order, number: '7/TH', until: '2025-09-25', since: later, was: '6/TH' };
    expect(measureRighted([applied, renewed], told, by)).toEqual([
      made('3', { number: '7/TH' }),
      made('1', { since: later }),
    ]);
  });

  it('says nothing twice, and knows that it has nothing to say', () => {
    const same = { ...order, number: '4/TH', until: ban.until };
    expect(measureRighted([applied], same, by)).toEqual([]);
    expect(coercionRighted([imposed], { ...distraint, accused: ANNA }, by)).toEqual([]);
  });

  it('puts right the number of the end', () => {
    const ended = entry('3', prosecutedMeasureEnded.type, { accused: ANNA, measure: 'exit-ban', number: '8/QĐ' });
    const over = entry('4', prosecutionCoercionEnded.type, { accused: ANNA, order: ORDER, number: '8/QĐ' });
    const end = { accused: ANNA, ground: 'not-necessary', number: '9/QĐ', was: '8/QĐ' } as const;
    const ofBan = { ...end, measure: 'exit-ban', order: '4/TH' } as const;
    expect(measureEndRighted([applied, ended], ofBan, by)).toEqual([made('3', { number: '9/QĐ' })]);
    expect(coercionEndRighted([imposed, over], { ...end, order: ORDER }, by)).toEqual([made('4', { number: '9/QĐ' })]);
  });

  it('puts right since when it is over, where that is told', () => {
    const ended = entry('3', prosecutedMeasureEnded.type, {
      ...{ accused: ANNA, measure: 'exit-ban', number: '8/QĐ', since: at },
    });
    const over = entry('4', prosecutionCoercionEnded.type, { accused: ANNA, order: ORDER, number: '8/QĐ' });
    const end = { accused: ANNA, ground: 'not-necessary', number: '8/QĐ', was: '8/QĐ', since: later } as const;
    const ofBan = { ...end, measure: 'exit-ban', order: '4/TH' } as const;
    expect(measureEndRighted([applied, ended], ofBan, by)).toEqual([made('3', { since: later })]);
    expect(measureEndRighted([applied, ended], { ...ofBan, since: undefined }, by)).toEqual([]);
    expect(coercionEndRighted([imposed, over], { ...end, order: ORDER }, by)).toEqual([made('4', { since: later })]);
  });

  it('is another file than one that knows none, or that has another end of it', () => {
    expect(measureRighted([], order, by)).toBeUndefined();
    expect(measureRighted([applied], { ...order, was: '3/TH' }, by)).toBeUndefined();
    expect(coercionRighted([], { ...distraint, accused: ANNA }, by)).toBeUndefined();
    const own = entry('3', prosecutedMeasureEnded.type, { accused: ANNA, measure: 'exit-ban', number: '1/QĐ' });
    const end = { accused: ANNA, measure: 'exit-ban', order: '4/TH', ground: 'not-necessary', number: '9/QĐ' } as const;
    expect(measureEndRighted([applied, own], { ...end, was: '8/QĐ' }, by)).toBeUndefined();
    expect(measureEndRighted([applied, own], end, by)).toBeUndefined();
    expect([wasUnder([applied], order), wasUnder([imposed], order)]).toEqual([true, false]);
  });
});

describe('what is known of a file as it went', () => {
  it('says what was put right last, before that and since', () => {
    const went = entry('3', prosecutionFileReturned.type, {});
    const history = [applied, corrected('1', { number: '5/TH' }), went, corrected('1', { number: '6/TH' })];
    const known = putRight(untilLast(history, [prosecutionFileReturned.type]));
    expect(known).toMatchObject([{ id: '1', data: { number: '6/TH' } }]);
  });
});
