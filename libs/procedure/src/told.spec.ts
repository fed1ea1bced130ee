import { type HistoryEntry, putRight } from './clocks';
import type { EntryLaws } from './correction';
import { correctedAsTold, saidRightly, type Righted, type Told } from './told';

const idOf = (turn: number): string => `0198b5f0-0000-7000-8000-0000000000${turn}`;
const day = (text: string): string => `${text}T02:00:00.000Z`;
const [EXCHANGE, OTHER] = [idOf(10), idOf(11)];
const nothing = { entries: [], before: {}, after: {} };

describe('what was said with an entry that is put right', () => {
  const entry = (data: object, at = day('2025-08-04')): HistoryEntry => ({
    id: idOf(20),
    type: 'x',
    at,
    data: { ...data },
  });
  const righted = (one: HistoryEntry, changes: Righted['entries'][number]['changes']): Righted => ({
    ...nothing,
    entries: [{ entry: one, changes }],
  });
  const notice = (terms: object): Told => ({ id: EXCHANGE, pattern: 'notice', side: 'opener', terms, answer: null });
  const terms = { decidedAt: day('2025-08-04'), number: '5/2025/VA', clause: '1', unit: 'c00070' };
  const clause = '3';

  it('is what the entry names, under the names that it has there, and nothing else of it', () => {
    const wrong = entry({ notice: EXCHANGE, clause: '1', number: '7/QĐ' });
    const changes = { occurredAt: day('2025-08-01'), clause, number: '8/QĐ' } as const;
    expect(saidRightly(notice(terms), righted(wrong, changes))).toEqual({ decidedAt: day('2025-08-01'), clause });
    expect(saidRightly(notice({ ...terms, number: '7/QĐ' }), righted(wrong, { number: '8/QĐ' }))).toEqual({
      number: '8/QĐ',
    });
  });

  it('is the number of minutes or of an order too, whichever name that has there', () => {
    const wrong = entry({ exchange: EXCHANGE, minutes: '31/BB', order: '5/LKX' });
    const changes = { minutes: '32/BB', order: '6/LKX' };
    const told = { ...terms, minutes: '31/BB', order: '5/LKX' };
    expect(saidRightly(notice(told), righted(wrong, changes))).toEqual(changes);
    expect(saidRightly(notice({ ...terms, number: '31/BB' }), righted(wrong, changes))).toEqual({ number: '32/BB' });
  });

  it('is nothing where the entry names another exchange, or nothing was said yet', () => {
    expect(saidRightly(notice(terms), righted(entry({ notice: OTHER, clause: '1' }), { clause }))).toEqual({});
    const unanswered: Told = { ...notice(terms), pattern: 'request', side: 'receiver' };
    expect(saidRightly(unanswered, righted(entry({ exchange: EXCHANGE, clause: '1' }), { clause }))).toEqual({});
  });

  it('is the outcome of a handover that says what the entry says, though that does not name it', () => {
    const answer = { outcome: 'returned', number: '4/QĐ', decidedAt: day('2025-08-04') };
    const told: Told = { id: EXCHANGE, pattern: 'handover', side: 'receiver', terms, answer };
    const changes = { occurredAt: day('2025-08-01') };
    expect(saidRightly(told, righted(entry({ number: '4/QĐ' }), changes))).toEqual({ decidedAt: changes.occurredAt });
    expect(saidRightly(told, righted(entry({ number: '9/QĐ' }), changes))).toEqual({});
  });

  it('is when it was answered, by an entry that says no more than what it answers', () => {
    const answer = { alert: null, decidedAt: day('2025-08-04') };
    const told: Told = { id: EXCHANGE, pattern: 'request', side: 'receiver', terms, answer };
    const changes = { occurredAt: day('2025-08-01') };
    const expected = { decidedAt: changes.occurredAt };
    expect(saidRightly(told, righted(entry({ answers: EXCHANGE }), changes))).toEqual(expected);
    expect(saidRightly(told, righted(entry({ answers: OTHER }), changes))).toEqual({});
  });

  it('is what a file says of itself that was handed over, as it reads now', () => {
    const handover: Told = { ...notice(terms), pattern: 'handover' };
    const file = { ...nothing, before: { clause: '1', status: 'a' }, after: { clause, status: 'b' } };
    expect(saidRightly(handover, file)).toEqual({ clause });
    expect(saidRightly(notice(terms), file)).toEqual({});
    expect(saidRightly({ ...handover, terms: { ...terms, clause: '2' } }, file)).toEqual({});
  });

  it('is of each whom a file that was handed over is about with what they are charged in it now', () => {
    const [anna, binh, chi] = [idOf(31), idOf(32), idOf(33)];
    const [lesser, graver, other] = (['1', '2', '3'] as const).map((clause) => ({ article: '150', clause }) as const);
    const said = [
      { id: anna, ...lesser, further: [{ article: '151', clause: '1' }], limitationFrom: '2024-03-01' },
      { id: binh, ...lesser },
      { id: chi, ...graver }, // charged otherwise since
    ];
    const handover: Told = { ...notice({ accused: said }), pattern: 'handover' };
    const before = { accused: [{ ...said[0] }, { id: binh, ...lesser, further: [] }, { id: chi, ...lesser }] };
    const [first, second, third] = before.accused;
    const after = { accused: [{ ...first, ...other }, second, { ...third, ...other }] };
    const rightly = { chargedWith: [{ id: anna, ...other, further: [{ article: '151', clause: '1' }] }] };
    expect(saidRightly(handover, { ...nothing, before, after })).toEqual(rightly);
    expect(saidRightly(notice({ accused: said }), { ...nothing, before, after })).toEqual(rightly); // a trial that is assigned
    expect(saidRightly({ ...handover, side: 'receiver' }, { ...nothing, before, after })).toEqual({});
    expect(saidRightly(handover, { ...nothing, before, after: before })).toEqual({});
  });
});

describe('a history of what another agency has told', () => {
  const laws: EntryLaws = { 'x.received': { by: [] }, 'x.resumed': { by: ['resume'], repeats: true } };
  const by = { by: 'pc02', notice: idOf(30) };
  const crime = { article: '150', clause: '1' };
  const received = { id: idOf(20), type: 'x.received', at: day('2025-08-04'), data: { handover: EXCHANGE, ...crime } };
  const resumed = { id: idOf(21), type: 'x.resumed', at: day('2025-09-01'), data: crime };
  const handover: Told = {
    id: EXCHANGE,
    pattern: 'handover',
    side: 'receiver',
    terms: { ...crime, concludedAt: day('2025-08-04') },
    answer: null,
  };
  const notice = (terms: object): Told => ({ ...handover, pattern: 'notice', terms });
  const corrected = (told: Told, changes: object, history: readonly HistoryEntry[]) =>
    correctedAsTold(laws, history, told, { changes, reason: 'wrong-entry', ...by });

  it('follows in the entry that names the exchange and in those that repeat its crime', () => {
    const made = corrected(handover, { clause: '3' }, [received, resumed]);
    expect(made).toEqual([
      { entry: received.id, reason: 'wrong-entry', changes: { clause: '3' }, repeatedIn: [resumed.id], told: by },
    ]);
    const history: HistoryEntry[] = [received, resumed, { type: 'c', at: day('2025-09-02'), data: { ...made[0] } }];
    expect(putRight(history).map(({ data }) => data?.['clause'])).toEqual(['3', '3', undefined]);
  });

  describe('in which somebody is charged', () => {
    const [anna, binh] = [idOf(31), idOf(32)];
    const lesser = { article: '150', clause: '1' };
    const graver = { article: '150', clause: '3' } as const;
    const further = [{ article: '151', clause: '1' } as const];
    const both = {
      accused: [
        { id: anna, ...lesser },
        { id: binh, ...lesser },
      ],
    };
    const file = { ...received, data: { handover: EXCHANGE, ...both } };
    const dated = (id: string, entry: string, crime: object = lesser) => ({
      ...{ id: entry, type: 'x.dated', at: day('2025-08-04') },
      data: { accused: id, committedOn: '2024-03-01', ...crime },
    });
    const along = [
      dated(anna, idOf(41)),
      dated(binh, idOf(42)),
      dated(anna, idOf(43), { article: '151', clause: '1' }),
    ];
    const told = { ...handover, terms: both };
    const chargedWith = [{ id: anna, ...graver, further }];
    const read = (history: readonly HistoryEntry[]) => {
      const made = corrected(told, { chargedWith }, history);
      const after = putRight([
        ...history,
        ...made.map((data) => ({ type: 'c', at: day('2025-09-02'), data: { ...data } })),
      ]);
      return [made, after.slice(0, history.length).map(({ data }) => data)] as const;
    };

    it('follows in how it came, and in what was said with that of the same crime of theirs', () => {
      const [made, entries] = read([file, ...along]);
      expect(made).toMatchObject([
        { entry: file.id, changes: { chargedWith } },
        { entry: along[0]?.id, changes: { clause: '3' }, told: by },
      ]);
      expect(entries).toEqual([
        {
          handover: EXCHANGE,
          accused: [
            { id: anna, ...graver, further },
            { id: binh, ...lesser },
          ],
        },
        { ...along[0]?.data, clause: '3' },
        along[1]?.data,
        along[2]?.data,
      ]);
    });

    it('does until they are charged anew, or indicted for what is named', () => {
      const anew = { ...resumed, data: { handover: OTHER, accused: [{ id: anna, ...lesser }] } };
      const indicted = { ...resumed, data: { crimes: [{ accused: anna, crimes: [lesser] }] } };
      const since = dated(anna, idOf(44));
      for (const one of [anew, indicted]) {
        const [made, entries] = read([file, one, since]);
        expect(made).toHaveLength(1);
        expect(entries.slice(1)).toEqual([one.data, since.data]);
      }
    });

    it('follows in how they came where that names no exchange', () => {
      const came = { ...file, data: { from: OTHER, accused: both.accused } };
      const [made, [entry]] = read([came]);
      expect(made).toMatchObject([{ entry: came.id, changes: { chargedWith }, told: by }]);
      expect(entry).toMatchObject({
        accused: [
          { id: anna, ...graver, further },
          { id: binh, ...lesser },
        ],
      });
    });

    it('does not where that came with another crime of theirs, or was put right already', () => {
      const other = { ...file, data: { handover: EXCHANGE, accused: [{ id: anna, article: '152', clause: '1' }] } };
      const right = { ...file, data: { handover: EXCHANGE, accused: chargedWith } };
      for (const one of [other, right]) expect(read([one])[0]).toMatchObject([{ changes: {} }]);
    });
  });

  it('keeps the day on which it was received here, though that is the same day', () => {
    expect(corrected(handover, { concludedAt: day('2025-08-01') }, [received])).toMatchObject([{ changes: {} }]);
  });

  it('follows in the day of a decision that was recorded as another agency’s, and in no other', () => {
    const terms = { decidedAt: day('2025-08-04'), number: '1' };
    const told = { ...received, data: { notice: EXCHANGE, by: 'vks-hn', decidedAt: day('2025-08-04') } };
    const own = { ...received, data: { notice: EXCHANGE } };
    const decidedAt = day('2025-08-01');
    expect(corrected(notice(terms), { decidedAt }, [told])).toMatchObject([
      { changes: { occurredAt: decidedAt, decidedAt } },
    ]);
    expect(corrected(notice(terms), { decidedAt }, [own])).toMatchObject([{ changes: {} }]);
    expect(corrected(notice(terms), { decidedAt }, [{ ...own, data: { notice: OTHER } }])).toEqual([]);
  });

  it('follows in an answer, not in what was asked, nor in the answer to something else of the same number', () => {
    const asked = { ...received, data: { exchange: EXCHANGE, months: 2 } };
    const granted = { ...resumed, data: { exchange: EXCHANGE, by: 'vks-hn', months: 2, number: '7/QĐ' } };
    const alike = { ...granted, id: idOf(22), data: { ...granted.data, exchange: OTHER } };
    const told: Told = {
      id: EXCHANGE,
      pattern: 'request',
      side: 'opener',
      terms: { months: 2 },
      answer: { decidedAt: granted.at, months: 2, number: '7/QĐ' },
    };
    const changes = { months: 1, decidedAt: day('2025-08-30') };
    expect(corrected(told, changes, [asked, granted, alike])).toMatchObject([
      { entry: granted.id, changes: { months: 1, occurredAt: changes.decidedAt } },
    ]);
  });
});
