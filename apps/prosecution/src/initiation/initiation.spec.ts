import type { EntryCorrected } from '@la-chan/contracts';
import { deadlinesOf, everyCell } from '@la-chan/procedure';
import { cancelInitiation, notePetition, recordPetition } from './cancellation';
import {
  decideNotToInitiate,
  initiate,
  initiationProcedure,
  open,
  passOn,
  recordService,
  type Initiation,
  type InitiationStatus,
} from './initiation';
import { correct, entries } from './initiation.corrections';
import { blank, evolve, type InitiationEvent } from './initiation.events';
import { protest, recordReview, withdrawProtest } from './protest';

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-08-03T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-04T08:00:00.000Z';
const crime = { article: '151', clause: '2' } as const;
const found = { ...crime, number: '1/2025/KT', account: OTHER, accused: [], unit: 'c00070' };
const own = { ...found, basis: 'own-finding', from: [], court: null, exchange: null } as const;
const ofPanel = { ...found, from: [OTHER], court: 'toa-hn', exchange: OTHER, decisionNumber: '4/QĐ', decidedAt: AT };
const sent = { case: ID, notice: OTHER, to: 'pc02' };
const decision = { ...crime, number: '5/QĐ-VKS', ...sent };

const opened = (more: object = {}): InitiationEvent[] => open(ID, { ...own, from: [], accused: [], ...more }, AT);
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const fileIn = (status: InitiationStatus, events = opened()): Initiation => {
  return { ...events.reduce(evolve, empty), status };
};
const after = (events: readonly InitiationEvent[]): Initiation =>
  events.reduce(evolve, fileIn('under-examination', []));
const limits = (events: readonly InitiationEvent[]) =>
  deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data }))).map(
    ({ rule, dueAt, status }) => `${rule} ${dueAt} ${status}`,
  );
const protested = { number: '6/QĐKN-VKS', body: ID, notice: OTHER, to: 'toa-hn', ground: 'law-misapplied' } as const;
const review = { outcome: 'upheld', number: '7/QĐ-PT', exchange: ID } as const;
const fallen = { exchange: OTHER, ground: 'no-event', number: '8/QĐ-VKS' } as const;
const answer = { exchange: OTHER, body: 'Viện kiểm sát nhân dân tối cao', number: '9/TL', upheld: true } as const;
const history = (events: readonly InitiationEvent[]) =>
  events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
const service = { notice: OTHER, decision: 'initiation', receivedAt: LATER };

describe('the table of an initiation', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(initiationProcedure, {
        entries,
        sample: (status) => fileIn(status),
        blank: empty,
        starts: {
          open: () => opened(),
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: InitiationEvent) => evolve(file, event),
        acts: {
          correct: (file) => correct(file, wrongDay, AT),
          initiate: (file) => initiate(file, decision, AT),
          decideNotToInitiate: (file) => decideNotToInitiate(file, { ground: 'no-offence', number: '5' }, AT),
          passOn: (file) => passOn(file, sent, AT),
          withdrawProtest: (file) =>
            withdrawProtest({ ...file, protest: { notice: OTHER, number: '6', at: AT } }, protested, AT),
          protest: (file) => protest({ ...file, basis: 'panel-decision' }, protested, [], AT),
          recordReview: (file) => recordReview({ ...file, basis: 'panel-decision' }, review, OTHER, AT),
          cancelInitiation: (file) => cancelInitiation({ ...file, case: ID }, fallen, AT),
          recordPetition: (file) => {
            const cancelled = cancelInitiation(
              fileIn('initiated', [...opened(), ...initiate(after(opened()), decision, AT)]),
              fallen,
              AT,
            );
            return recordPetition(file, answer, AT, history(cancelled));
          },
          recordService: (file) => recordService(file, service, AT),
        },
        turns: {
          recordPetition: [(file) => notePetition(file, answer, AT)],
          recordReview: [
            (file) => recordReview({ ...file, basis: 'panel-decision' }, { ...review, outcome: 'annulled' }, OTHER, AT),
          ],
        },
      }),
    ).toEqual([]);
  });
});

describe('a crime that the procuracy has found, or that a panel demands', () => {
  it.each(['own-finding', 'panel-demand'])('is examined, as %s, with no limit until it is decided', (basis) => {
    const file = after(opened({ ...ofPanel, basis }));
    expect(file).toMatchObject({ status: 'under-examination', article: '151', receivedAt: AT });
    expect(limits(opened({ ...ofPanel, basis }))).toEqual([]);
  });

  it('is sent within 24 hours once the procuracy has initiated it, of whatever crime that is (BLTTHS 154(2))', () => {
    const file = after(opened());
    const initiated = initiate(file, { ...decision, article: '150', clause: '1' }, AT);
    expect(initiated.reduce(evolve, file)).toMatchObject({
      status: 'initiated',
      case: ID,
      article: '150',
      clause: '1',
    });
    expect(limits([...opened(), ...initiated])).toEqual(['154-send 2025-08-05T02:00:00.000Z running']);
    const received = recordService(initiated.reduce(evolve, file), service, LATER);
    expect(limits([...opened(), ...initiated, ...received])).toEqual(['154-send 2025-08-05T02:00:00.000Z met']);
  });

  it('is no case where there is a ground not to initiate (BLTTHS 157, 158(1))', () => {
    const file = after(opened());
    const decided = decideNotToInitiate(file, { ground: 'no-offence', number: '5' }, AT).reduce(evolve, file);
    expect(() => decideNotToInitiate(file, { ground: 'no-request', number: '5' }, AT)).toThrow(
      'not-at-victims-request', // BLTTHS 155(1), 157(8)
    );
    expect(decided).toMatchObject({ status: 'not-initiated', case: null, settledAt: AT });
  });
});

describe('a case that the procuracy has initiated itself', () => {
  const begun = [...opened(), ...initiate(after(opened()), decision, AT)];
  const file = after(begun);
  const ended = cancelInitiation(file, fallen, LATER);
  const cancelled = after([...begun, ...ended]);

  it('is none once it finds a ground not to initiate (BLTTHS 157, 158(1))', () => {
    expect(ended).toMatchObject([{ data: { case: ID, ground: 'no-event', exchange: OTHER } }]);
    expect(cancelled).toMatchObject({ status: 'cancelled', case: ID, settledAt: LATER });
    expect(() => cancelInitiation(cancelled, fallen, LATER)).toThrow('cancelled');
    expect(() => cancelInitiation(file, { ...fallen, ground: 'no-request' }, LATER)).toThrow('not-at-victims-request');
  });

  it('is not cancelled once the file has come, which is returned or terminated (BLTTHS 245(1))', () => {
    expect(() => cancelInitiation(file, { ...fallen, hasCome: true }, LATER)).toThrow('has come');
  });

  it('stands again once the procuracy above agrees with the body, which it tells once (TTLT 04/2018 6(2))', () => {
    const told = (upheld: boolean) =>
      recordPetition(cancelled, { ...answer, upheld }, LATER, history([...begun, ...ended]));
    expect(told(true).reduce(evolve, cancelled)).toMatchObject({ status: 'initiated', case: ID });
    expect(told(false).reduce(evolve, cancelled)).toMatchObject({ status: 'cancelled' });
    expect(notePetition(cancelled, answer, LATER).reduce(evolve, cancelled)).toMatchObject({ status: 'cancelled' });
    const twice = history([...begun, ...ended, ...told(false)]);
    expect(() => recordPetition(cancelled, answer, LATER, twice)).toThrow('was answered');
    expect(() => recordPetition(cancelled, answer, LATER, history(begun))).toThrow('has cancelled no initiation');
  });

  it('is not what a panel has initiated, which is protested (BLTTHS 161(1)(c))', () => {
    const received = opened({ ...ofPanel, basis: 'panel-decision' });
    const passed = after([...received, ...passOn(after(received), sent, AT)]);
    expect(() => cancelInitiation(passed, fallen, LATER)).toThrow('of-a-panel');
  });
});

describe('what a panel has initiated', () => {
  const received = opened({ ...ofPanel, basis: 'panel-decision' });
  const file = after(received);

  it('is passed on at once, and not decided again (TTLT 04/2018 7(4))', () => {
    expect(file).toMatchObject({ status: 'initiated-by-panel', decisionNumber: '4/QĐ', decidedAt: AT });
    expect(() => initiate(file, decision, AT)).toThrow('initiated-by-panel');
    expect(() => decideNotToInitiate(file, { ground: 'no-offence', number: '5' }, AT)).toThrow('initiated-by-panel');
    const passed = passOn(file, sent, LATER);
    expect(passed.reduce(evolve, file)).toMatchObject({ status: 'initiated', case: ID, article: '151' });
    expect(limits(received)).toContainEqual(expect.stringMatching(/^7-pass-on 2025-08-05.* running$/));
    expect(limits([...received, ...passed])).toContainEqual(expect.stringMatching(/^7-pass-on 2025-08-05.* met$/));
  });

  it('is protested within 7 days of its decision, and not passed on meanwhile (BLTTHS 161(1)(c), 337(2), 339)', () => {
    const open = deadlinesOf(received.map(({ type, occurredAt: at, data }) => ({ type, at, data })));
    expect(open.find(({ rule }) => rule === '337.initiation')).toMatchObject({
      dueOn: '2025-08-11',
      status: 'running',
    });
    expect(() => protest(file, protested, open, '2025-08-12T02:00:00.000Z')).toThrow('protest-too-late');
    const made = protest(file, protested, open, LATER);
    expect(made).toMatchObject([{ data: { ground: 'law-misapplied' } }]); // BLTTHS 336(2)(d)
    const waits = made.reduce(evolve, file);
    expect(waits).toMatchObject({ status: 'protested', protest: { number: '6/QĐKN-VKS', at: LATER } });
    expect(() => passOn(waits, sent, LATER)).toThrow('protested');
    expect(limits([...received, ...made])).toEqual([
      expect.stringMatching(/^7-pass-on .* cancelled$/),
      expect.stringMatching(/^337.initiation .* met$/),
    ]);
    const upheld = recordReview(waits, review, OTHER, LATER);
    const again = upheld.reduce(evolve, waits);
    expect(again).toMatchObject({ status: 'initiated-by-panel', reviewed: 'upheld' });
    expect(limits([...received, ...made, ...upheld])).toContainEqual(expect.stringMatching(/^7-pass-on .* running$/));
    expect(() => protest(again, protested, [], LATER)).toThrow('initiation-protested-already');
    expect(() => recordReview(again, { ...review, exchange: null }, OTHER, LATER)).toThrow('initiation-not-protested');
    expect(passOn(again, sent, LATER).reduce(evolve, again)).toMatchObject({ status: 'initiated' });
  });

  it('goes on where the protest is taken back before the court above has decided, and may be protested anew in time (BLTTHS 342)', () => {
    const made = protest(file, protested, [], LATER);
    const waits = made.reduce(evolve, file);
    const withdrawn = withdrawProtest(waits, protested, LATER);
    const again = withdrawn.reduce(evolve, waits);
    expect(again).toMatchObject({ status: 'initiated-by-panel', protest: null });
    expect(limits([...received, ...made, ...withdrawn])).toContainEqual(
      expect.stringMatching(/^7-pass-on .* running$/),
    );
    expect(protest(again, protested, [], LATER)).toHaveLength(1);
    const passed = passOn(file, sent, LATER).reduce(evolve, file);
    const contested = protest(passed, protested, [], LATER).reduce(evolve, passed);
    const takenBack = withdrawProtest(contested, protested, LATER);
    expect(takenBack).toMatchObject([{ data: { body: ID } }]);
    expect(takenBack[0]?.data).not.toHaveProperty('waits');
    const decided = recordReview(contested, review, OTHER, LATER).reduce(evolve, contested);
    const none = expect.objectContaining({ code: 'initiation-not-protested', law: 'BLTTHS 342' }) as Error;
    for (const nothing of [passed, decided]) expect(() => withdrawProtest(nothing, protested, LATER)).toThrow(none);
  });

  it('on appeal is protested within the time that the city sets (BLTTHS 161(1)(c))', () => {
    const events = opened({ ...ofPanel, basis: 'panel-decision', onAppeal: true });
    const open = deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data })));
    expect(open.map(({ rule, dueOn }) => [rule, dueOn])).toContainEqual(['161.on-appeal', '2025-08-11']);
    expect(() => protest(after(events), protested, open, '2025-08-12T02:00:00.000Z')).toThrow('protest-too-late');
    expect(limits([...events, ...protest(after(events), protested, open, LATER)])).toContainEqual(
      expect.stringMatching(/^161.on-appeal .* met$/),
    );
  });

  it('is no case once the court above has annulled it, of which the body that has opened it is told', () => {
    const annulled = { ...review, outcome: 'annulled' } as const;
    const fallen = recordReview(file, annulled, OTHER, LATER); // as the procuracy above has protested it
    expect(fallen).toMatchObject([{ data: { outcome: 'annulled', number: '7/QĐ-PT', exchange: ID } }]);
    expect(fallen[0]?.data).not.toHaveProperty('notice');
    expect(fallen.reduce(evolve, file)).toMatchObject({ status: 'annulled', settledAt: LATER });
    const passed = passOn(file, sent, LATER).reduce(evolve, file);
    expect(protest(file, protested, [], LATER)[0]?.data).not.toHaveProperty('body');
    expect(protest(passed, protested, [], LATER)).toMatchObject([{ data: { body: ID } }]); // who investigates is told
    const contested = protest(passed, protested, [], LATER).reduce(evolve, passed);
    expect(contested).toMatchObject({ status: 'initiated', sentTo: 'pc02' });
    expect(recordReview(contested, annulled, OTHER, LATER)).toMatchObject([{ data: { notice: OTHER, to: 'pc02' } }]);
  });

  it('is reviewed as its court tells, and on paper where this procuracy has protested it', () => {
    const paper = { ...review, exchange: null };
    expect(() => recordReview(file, paper, OTHER, LATER)).toThrow('initiation-not-protested');
    const sentOnPaper = protest(file, { number: '6', body: ID, notice: null, to: null }, [], LATER).reduce(
      evolve,
      file,
    );
    expect(recordReview(sentOnPaper, paper, OTHER, LATER)).toHaveLength(1);
    const made = protest(file, protested, [], LATER);
    const waits = made.reduce(evolve, file);
    expect(recordReview(waits, paper, OTHER, LATER).reduce(evolve, waits)).toMatchObject({ reviewed: 'upheld' });
    const notTaken = recordReview(waits, { ...paper, outcome: 'not-taken' }, OTHER, LATER);
    const goesOn = notTaken.reduce(evolve, waits);
    expect(goesOn).toMatchObject({ status: 'initiated-by-panel', reviewed: 'not-taken' });
    expect(limits([...received, ...made, ...notTaken])).toContainEqual(expect.stringMatching(/^7-pass-on .* running$/));
    const annulled = { ...review, outcome: 'annulled' } as const; // the court has taken it after all
    expect(recordReview(goesOn, annulled, OTHER, LATER).reduce(evolve, goesOn)).toMatchObject({ status: 'annulled' });
    const own = after(opened());
    const decided = initiate(own, decision, AT).reduce(evolve, own);
    expect(() => protest(decided, protested, [], LATER)).toThrow('not-of-a-panel');
    expect(() => recordReview(decided, review, OTHER, LATER)).toThrow('not-of-a-panel');
  });
});
