import { EntryCorrection } from '@la-chan/contracts';
import { deadlinesOf, type HistoryEntry, putRight } from './clocks';
import { basesOf, correctionOf, EntryRefusal, type EntryLaws } from './correction';

const idOf = (turn: number): string => `0198b5f0-0000-7000-8000-0000000000${turn}`;
const NOW = '2025-06-01T02:00:00.000Z';

const entries: EntryLaws = {
  'investigation.case-initiated': { by: [], may: ['occurredAt', 'since', 'article', 'clause'] },
  'investigation.person-charged': { by: ['charge'], may: ['occurredAt'] },
  'investigation.case-suspended': { by: ['suspend'], may: ['occurredAt'] },
  'investigation.case-resumed': { by: ['resume'], may: ['occurredAt'], repeats: true },
  'investigation.case-extension-granted': { by: [] },
  'investigation.accused-detained': { by: ['detain'], may: ['custody', 'since', 'until'], ifSaid: ['until'] },
};
const initiated = 'investigation.case-initiated';
const open = 'open';
const bases = basesOf(
  {
    statuses: [open],
    table: {
      open: {
        charge: { to: open, by: [], restsOn: initiated },
        detain: { to: open, by: [], restsOn: 'investigation.person-charged' },
        suspend: { to: open, by: [], restsOn: initiated },
        resume: { to: open, by: [], restsOn: 'investigation.case-suspended' },
      },
    },
  },
  entries,
);

const crime = { article: '150', clause: '1' };
const history: HistoryEntry[] = [
  {
    id: idOf(10),
    type: initiated,
    at: '2025-01-10T02:00:00.000Z',
    data: { ...crime, seriousness: 'very-serious', articles: ['150'] },
  },
  { id: idOf(11), type: 'investigation.person-charged', at: '2025-02-10T02:00:00.000Z', data: crime },
  { id: idOf(12), type: 'investigation.case-extension-granted', at: '2025-04-01T02:00:00.000Z', data: { months: 4 } },
  { id: idOf(13), type: 'investigation.case-suspended', at: '2025-05-11T02:00:00.000Z', data: { ground: 'illness' } },
  { id: idOf(14), type: 'investigation.case-resumed', at: '2025-05-20T02:00:00.000Z', data: crime },
];
const reason = 'wrong-entry';
const EntryChanges = EntryCorrection.pick({ changes: true });
const correct = (turn: number, changes: EntryCorrection['changes'], past = history) =>
  correctionOf(entries, bases, past, { entry: idOf(turn), reason, changes }, NOW);
const refused = (turn: number, changes: EntryCorrection['changes'], past = history): string => {
  try {
    correct(turn, changes, past);
  } catch (error) {
    if (error instanceof EntryRefusal) return error.code;
    throw error;
  }
  return 'nothing';
};
const day = (text: string): string => `${text}T02:00:00.000Z`;

describe('an entry that was written wrongly', () => {
  it('is put right where it is named, and nowhere else', () => {
    const correction = correct(11, { occurredAt: day('2025-02-01') });
    const after = putRight([...history, { type: 'x', at: NOW, data: { ...correction } }]);
    expect(after.map(({ at }) => at.slice(0, 10))).toEqual([
      '2025-01-10',
      '2025-02-01',
      '2025-04-01',
      '2025-05-11',
      '2025-05-20',
      '2025-06-01',
    ]);
  });

  it('that is counted in hours is put right by an hour, which midnight is too, and a day is not', () => {
    const hourly: EntryLaws = { ...entries, [initiated]: { by: [], may: ['occurredAt', 'article'], hourly: true } };
    const asNamed = (changes: object, past = history) =>
      correctionOf(hourly, bases, past, { entry: idOf(10), reason, ...EntryChanges.parse({ changes }) }, NOW).changes;
    const midnight = '2025-01-09T17:00:00.000Z';
    expect(asNamed({ occurredAt: '2025-01-10T00:00:00+07:00' })).toEqual({ occurredAt: midnight });
    expect(() => asNamed({ occurredAt: '2025-01-10' })).toThrow('hour-not-named');
    const [first, ...later] = history;
    const atMidnight = first ? [{ ...first, at: midnight }, ...later] : [];
    expect(asNamed({ occurredAt: '2025-01-10', article: '151' }, atMidnight)).toMatchObject({ article: '151' });
  });

  it('was lodged when it was received, whatever day that was, or before (BLTTHS 333(3))', () => {
    const lodging: EntryLaws = { 'court.lodging-received': { by: [], may: ['occurredAt', 'lodgedAt'] } };
    const [wrong, right] = [day('2025-05-24'), day('2025-05-04')];
    const righted = (lodgedAt: string, changes: EntryCorrection['changes']) => {
      const past = [{ id: idOf(10), type: 'court.lodging-received', at: wrong, data: { lodgedAt } }];
      return correctionOf(lodging, bases, past, { entry: idOf(10), reason, changes }, NOW).changes;
    };
    expect(righted(wrong, { occurredAt: right })).toEqual({ occurredAt: right, lodgedAt: right });
    expect(righted(right, { occurredAt: day('2025-05-14') })).toEqual({ occurredAt: day('2025-05-14') });
    expect(righted(wrong, { lodgedAt: right })).toEqual({ lodgedAt: right });
    expect(() => righted(right, { lodgedAt: day('2025-05-25') })).toThrow('before-what-it-rests-on');
  });

  it('is put right in what was chosen for it, by a code of its own list, where that leaves it the act that it is', () => {
    expect(correct(13, { ground: 'force-majeure' }).changes).toEqual({ ground: 'force-majeure' });
    expect(refused(13, { ground: 'surrendered' })).toBe('not-of-its-codelist');
    expect(refused(13, { obstacle: 'force-majeure' })).toBe('not-correctable');
    expect(refused(12, { ground: 'force-majeure' })).toBe('not-correctable');
    const apart: EntryLaws = {
      ...entries,
      'investigation.case-suspended': { by: [], may: ['occurredAt'], apart: ['illness'] },
    };
    const changes = { ground: 'force-majeure' };
    const asked = () => correctionOf(apart, bases, history, { entry: idOf(13), reason, changes }, NOW);
    expect(asked).toThrow('another-act');
  });

  it('leaves the history where it was none', () => {
    const struck: EntryLaws = { ...entries, 'investigation.person-charged': { by: [], may: ['struck'] } };
    const correction = correctionOf(
      struck,
      bases,
      history,
      { entry: idOf(11), reason, changes: { struck: true } },
      NOW,
    );
    const after = putRight([...history, { type: 'x', at: NOW, data: { ...correction } }]);
    expect(after.map(({ id }) => id)).not.toContain(idOf(11));
    expect(after).toHaveLength(history.length);
    expect(refused(11, { struck: true })).toBe('not-correctable');
  });

  it('has the class of its crime counted again, with the later entries that repeat it', () => {
    expect(correct(10, { clause: '3' })).toEqual({
      entry: idOf(10),
      reason,
      changes: { clause: '3', seriousness: 'especially-serious', articles: ['150'] },
      repeatedIn: [idOf(14)],
    });
  });

  it('moves the limits that are counted from it', () => {
    const correction = correct(10, { occurredAt: day('2025-02-08') });
    const due = (past: readonly HistoryEntry[]) => deadlinesOf(past).find(({ rule }) => rule === '172')?.dueOn;
    const first = history.slice(0, 2);
    expect([due(first), due([...first, { type: 'x', at: NOW, data: { ...correction } }])]).toEqual([
      '2025-05-12',
      '2025-06-09',
    ]);
  });

  it('has the days in custody taken off that there were, and none where there was none', () => {
    const detained = { id: idOf(15), type: 'investigation.accused-detained', at: day('2025-02-12') };
    const data = { ...crime, accused: 'one', until: '2025-12-31' };
    const custody = { from: '2025-02-09', until: '2025-02-12' };
    const lastDay = (said: object, changes: EntryCorrection['changes']) => {
      const past = [...history, { ...detained, data: { ...data, ...said } }];
      const righted = { type: 'x', at: NOW, data: { ...correct(15, changes, past) } };
      return deadlinesOf([...past, righted]).find(({ rule }) => rule === '173')?.dueOn;
    };
    expect(lastDay({ custody }, { custody: { ...custody, from: '2025-02-06' } })).toBe('2025-06-05'); // 120 − 6
    expect(lastDay({}, { custody })).toBe('2025-06-08');
    expect(lastDay({ custody }, { custody: null })).toBe('2025-06-11');
    const past = [...history, { ...detained, data: { ...data, custody } }];
    expect(refused(15, { custody: { until: '2025-02-12', from: '2025-02-09' } }, past)).toBe('nothing-corrected');
    expect(refused(15, { custody: null }, [...history, { ...detained, data }])).toBe('nothing-corrected');
    expect(refused(11, { custody })).toBe('not-correctable');
  });

  it('did not hold before what it rests on, in the future, or until a day where it has none', () => {
    const detained = { id: idOf(15), type: 'investigation.accused-detained', at: day('2025-02-12') };
    const past = [
      ...history,
      { ...detained, data: { ...crime, accused: 'one', since: day('2025-02-11'), until: null } },
    ];
    expect(correct(15, { since: day('2025-02-12') }, past).changes).toEqual({ since: day('2025-02-12') });
    expect(refused(15, { since: day('2025-02-09') }, past)).toBe('before-what-it-rests-on');
    expect(refused(15, { since: day('2025-06-02') }, past)).toBe('occurs-in-future');
    expect(refused(15, { until: '2025-12-31' }, past)).toBe('not-correctable');
  });

  it('did not occur in the future', () => {
    expect(refused(14, { occurredAt: day('2025-06-02') })).toBe('occurs-in-future');
  });

  it('did not occur before what it rests on', () => {
    expect(refused(11, { occurredAt: day('2025-01-09') })).toBe('before-what-it-rests-on');
    expect(refused(14, { occurredAt: day('2025-05-10') })).toBe('before-what-it-rests-on');
  });

  it('did not occur after what rests on it, until that is put right too', () => {
    expect(refused(10, { occurredAt: day('2025-02-11') })).toBe('after-what-rests-on-it');
    const righted = [...history, { type: 'x', at: NOW, data: { ...correct(11, { occurredAt: day('2025-03-01') }) } }];
    expect(refused(10, { occurredAt: day('2025-02-11') }, righted)).toBe('nothing');
  });

  it('is this file’s own, and only in what its officers have written', () => {
    expect(refused(99, { occurredAt: day('2025-02-01') })).toBe('no-such-entry');
    expect(refused(12, { occurredAt: day('2025-04-02') })).toBe('not-correctable');
    expect(refused(11, { clause: '2' })).toBe('not-correctable');
    expect(refused(10, { number: '12/QĐ' })).toBe('not-correctable');
  });

  it('is not put right by saying the same again', () => {
    expect(refused(10, crime as EntryCorrection['changes'])).toBe('nothing-corrected');
  });
});

describe('the reception of a case from another body', () => {
  const reception = { body: 'Bộ đội Biên phòng', ground: 'initial-investigation', number: '7', extended: [] };
  const data = { ...crime, since: '2025-01-01T02:00:00.000Z', reception: { ...reception, onTheWay: 4 } };
  const came: HistoryEntry[] = [{ id: idOf(10), type: initiated, at: '2025-01-10T02:00:00.000Z', data }];

  it('on another day leaves other days on its way, which are not counted (BLTTHS 169(5))', () => {
    const { changes } = correct(10, { occurredAt: '2025-01-08T02:00:00.000Z' }, came);
    expect(changes.reception).toEqual({ ...reception, onTheWay: 2 });
    expect(correct(10, { since: '2025-01-02T02:00:00.000Z' }, came).changes).toEqual({
      since: '2025-01-02T02:00:00.000Z',
    });
  });

  it('is not what is put right where a case was split off from one that had come', () => {
    const apart = [{ ...came[0]!, data: { ...data, splitFrom: idOf(9) } }];
    for (const occurredAt of ['2025-01-05T02:00:00.000Z', '2025-01-12T02:00:00.000Z'])
      expect(correct(10, { occurredAt }, apart).changes).toEqual({ occurredAt });
  });

  it('is not before it was sent, nor before it was initiated there', () => {
    expect(refused(10, { occurredAt: '2025-01-05T02:00:00.000Z' }, came)).toBe('before-what-it-rests-on');
    // Of one that had been on its way before too.
    const sent = { ...reception, onTheWay: 4, sentAt: '2025-01-08T02:00:00.000Z' };
    const twice = came.map((entry) => ({ ...entry, data: { ...data, reception: sent } }));
    expect(refused(10, { occurredAt: '2025-01-07T02:00:00.000Z' }, twice)).toBe('before-what-it-rests-on');
    expect(refused(10, { since: '2025-01-11T02:00:00.000Z' }, came)).toBe('before-what-it-rests-on');
  });

  it('is bounded by what that act rests on of those that write it which was lawful where the file stood', () => {
    const law: EntryLaws = {
      entered: { by: ['enter', 'takeReturn'], may: ['occurredAt'] },
      opened: { by: [] },
      gone: { by: [] },
    };
    const table = {
      open: { enter: { to: 'open', by: [], restsOn: 'opened' } },
      gone: { takeReturn: { to: 'open', by: [], restsOn: 'gone' } },
    } as const;
    const past: HistoryEntry[] = [
      { id: idOf(10), type: 'opened', at: day('2025-01-10') },
      { id: idOf(11), type: 'gone', at: day('2025-03-01') },
      { id: idOf(12), type: 'entered', at: day('2025-03-10') },
    ];
    const moved = (status: 'open' | 'gone') => () =>
      correctionOf(
        law,
        basesOf({ statuses: ['open', 'gone'], table }, law, () => status),
        past,
        { entry: idOf(12), reason, changes: { occurredAt: day('2025-02-20') } },
        NOW,
      );
    expect(moved('open')()).toMatchObject({ entry: idOf(12) });
    expect(moved('gone')).toThrow(EntryRefusal);
  });
});
