import type { EntryCorrection } from '@la-chan/contracts';
import { basesOf, correctionOf, deadlinesOf, putRight, type HistoryEntry } from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';
import { correct, entries as laws } from './case.corrections';
import { blank, evolve, type CaseEvent } from './case.events';
import { initiate } from './initiation';
import { receive, receiveBack, type Passage } from './reception';
import { resume, suspend } from './time-limit';
import { transfer } from './transfer';

const ID = '01900000-0000-7000-8000-000000000001';
const NOTICE = '01900000-0000-7000-8000-000000000002';
const day = (text: string): string => `${text}T02:00:00.000Z`;
const INITIATED = day('2025-01-06');
const SUSPENDED = day('2025-02-03');
const RESUMED = day('2025-02-20');
const LEFT = day('2025-03-03');
const REACHED = day('2025-03-05');
const SINCE = day('2025-03-06');
const SENT = day('2025-03-10');
const AT = day('2025-03-12');
const NOW = day('2025-04-01');
const BROUGHT = 'investigation.case-suspension-brought';

const initiation: Parameters<typeof receive>[1] = {
  ...{ article: '150', clause: '1', seriousness: 'very-serious', number: '1/2025/VA', unit: 'c00070' },
  from: [],
};
const passage: Passage = {
  ...{ body: 'Bộ đội Biên phòng', ground: 'not-competent', number: '9/BĐBP', sentAt: SENT, extended: [] },
};
const stay = { since: SINCE, ground: 'illness', notice: NOTICE } as const;
const nobody = { accused: [], victims: [], cracked: false, stay };

const fileOf = (events: readonly CaseEvent[]): Case =>
  events.reduce(evolve, { ...blank, id: ID, version: 0, number: '', unit: 'c00070', createdAt: AT, updatedAt: AT });
const then = (events: readonly CaseEvent[], act: (file: Case) => readonly CaseEvent[]): CaseEvent[] => [
  ...events,
  ...act(fileOf(events)),
];
const recorded = (events: readonly CaseEvent[]): HistoryEntry[] =>
  events.map(({ type, occurredAt: at, data }, turn) => {
    const id = `0198b5f0-0000-7000-8000-0000000000${String(turn + 10)}`;
    return { id, type, at, data: { ...data } };
  });

/** The history once this entry is put right. */
const righted = (
  events: readonly CaseEvent[],
  changes: EntryCorrection['changes'],
  type: CaseEvent['type'] = BROUGHT,
): HistoryEntry[] => {
  const history = recorded(events);
  const entry = history.findLast((one) => one.type === type)?.id ?? '';
  const made = correctionOf(laws, basesOf(caseProcedure, laws), history, { entry, reason: 'wrong-time', changes }, NOW);
  return [...history, ...recorded(correct(fileOf(events), made, NOW, history))];
};

const came = (way: Partial<Passage> = {}, said: object = {}): CaseEvent[] =>
  receive(ID, { ...initiation, ...said }, { ...passage, ...way, initiatedAt: INITIATED }, nobody, AT);
const initiated = initiate(ID, { ...initiation, notice: NOTICE, opening: false }, INITIATED);
const suspended = then(initiated, (file) => suspend(file, { ground: 'illness', notice: NOTICE }, [], SUSPENDED));
const back = (events: readonly CaseEvent[]): CaseEvent[] => {
  const ordered = { exchange: NOTICE, body: 'PC03', answer: 'granted' } as const;
  const left = then(events, (file) => transfer({ ...file, transfer: ordered }, LEFT));
  return then(left, (file) => receiveBack(file, { ...passage, reachedAt: REACHED }, { ...nobody, detained: [] }, AT));
};
const resumed = back(then(suspended, (file) => resume(file, { notice: NOTICE }, [], RESUMED)));

describe('since when a case stands still that came so on paper', () => {
  it('is put right, and what is looked at again is so since it came, as before (TTLT 01/2020 14(2))', () => {
    const limits = (history: readonly HistoryEntry[]) =>
      deadlinesOf(history).filter(({ status }) => status === 'running');
    for (const events of [came(), back(suspended), resumed]) {
      const after = righted(events, { since: day('2025-03-07') });
      expect(putRight(after).find(({ type }) => type === BROUGHT)?.data).toMatchObject({ since: day('2025-03-07') });
      expect(limits(after)).toEqual(limits(recorded(events)));
      expect(limits(after).map(({ rule }) => rule)).toContain('R24.case');
    }
    expect(() => righted(back(suspended), { since: day('2025-02-04') })).not.toThrow(); // before it left
  });

  it('is neither before it was initiated or last resumed, nor after its file was sent (BLTTHS 169(4), (5))', () => {
    const resumedThere = came({}, { resumedAt: RESUMED });
    for (const [events, since] of [
      [came(), '2025-01-05'],
      [resumedThere, '2025-02-19'],
      [resumed, '2025-02-19'],
      [came(), '2025-03-11'],
      [resumed, '2025-03-11'],
    ] as const)
      expect(() => righted(events, { since: day(since) })).toThrow('passage-out-of-order');
    for (const [events, since] of [
      [came(), '2025-01-06'],
      [resumedThere, '2025-02-20'],
      [resumed, '2025-03-10'],
    ] as const)
      expect(() => righted(events, { since: day(since) })).not.toThrow();
  });

  it('is after its initiation and resumption too where these are put right', () => {
    const initiation = 'investigation.case-initiated';
    expect(() => righted(came(), { since: day('2025-03-07') }, initiation)).toThrow('passage-out-of-order');
    expect(() => righted(came(), { since: day('2025-03-05') }, initiation)).not.toThrow();
    const resumption = 'investigation.case-resumed';
    const early = resumed.map((event) =>
      event.type === BROUGHT ? { ...event, data: { ...event.data, since: day('2025-02-22') } } : event,
    );
    expect(() => righted(early, { occurredAt: day('2025-02-25') }, resumption)).toThrow('passage-out-of-order');
    expect(() => righted(early, { occurredAt: day('2025-02-21') }, resumption)).not.toThrow();
  });

  it('is for the body to put right that has suspended it, where it came over the platform', () => {
    expect(() => righted(came({ from: 'pc03', file: NOTICE }), { since: day('2025-03-07') })).toThrow(
      expect.objectContaining({ code: 'not-correctable' }) as Error,
    );
  });

  it('is not after it was resumed here', () => {
    const on = then(came(), (file) => resume(file, { notice: NOTICE }, [], day('2025-03-20')));
    expect(() => righted(on, { since: day('2025-03-21') })).toThrow('after-what-rests-on-it');
  });
});

describe('what is said of the course of a case that came on paper', () => {
  const CAME = 'investigation.case-initiated';
  const on = receive(
    ID,
    initiation,
    { ...passage, initiatedAt: INITIATED, extended: [{ months: 4 }] },
    { accused: [], victims: [], cracked: false },
    AT,
  );
  const there = on.map((event) =>
    event.type === CAME ? { ...event, data: { ...event.data, resumedAt: RESUMED } } : event,
  );

  it('is put right: when it was last resumed there, from which its limit runs (BLTTHS 174(1))', () => {
    const after = righted(there, { resumedAt: day('2025-02-21') }, CAME);
    const limit = (history: readonly HistoryEntry[]) =>
      deadlinesOf(history).find(({ rule }) => rule === '174.resumed')?.startedAt;
    expect([limit(recorded(there)), limit(after)]).toEqual([RESUMED, day('2025-02-21')]);
    for (const resumedAt of ['2025-01-05', '2025-03-11'])
      expect(() => righted(there, { resumedAt: day(resumedAt) }, CAME)).toThrow('passage-out-of-order');
    expect(() => righted(on, { resumedAt: RESUMED }, CAME)).toThrow('not-correctable'); // it says of none
  });

  it('is put right: what its limit was given there, as the next turn goes by that (BLTTHS 172(2))', () => {
    const dueOn = (history: readonly HistoryEntry[]) => deadlinesOf(history).find(({ rule }) => rule === '172')?.dueOn;
    const after = righted(on, { extended: [] }, CAME);
    expect(putRight(after)[0]?.data).toMatchObject({ reception: { extended: [], number: '9/BĐBP' } });
    expect((dueOn(recorded(on)) ?? '') > (dueOn(after) ?? '')).toBe(true);
    const both = righted(on, { extended: [], occurredAt: day('2025-03-14') }, CAME);
    expect(putRight(both)[0]?.data).toMatchObject({ reception: { extended: [], onTheWay: 4 } });
  });

  it('is for the body to put right that has told it over the platform', () => {
    const over = there.map((event) =>
      event.type === CAME && event.data.reception
        ? { ...event, data: { ...event.data, reception: { ...event.data.reception, from: 'pc03', file: NOTICE } } }
        : event,
    );
    for (const changes of [{ resumedAt: day('2025-02-21') }, { extended: [] }])
      expect(() => righted(over, changes, CAME)).toThrow(expect.objectContaining({ code: 'not-correctable' }) as Error);
  });
});
