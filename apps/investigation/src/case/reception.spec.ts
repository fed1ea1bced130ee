import { deadlinesOf, DEFAULT_SETTINGS, type Deadline, type Settings } from '@la-chan/procedure';
import { carriedBy, NOTHING, termsOf } from './carried';
import type { Case } from './case';
import { counted } from './case.counted';
import { blank, evolve, type CaseEvent } from './case.events';
import { cancelChange } from './charge';
import { conclude, returnedHere } from './conclusion';
import { alongFrom, NOTHING_ALONG } from './going-along';
import { renewDetention } from './detention';
import { extendDetention } from './detention-extension';
import { initiate } from './initiation';
import { join, keptBy, splitOff } from './joinder';
import { recordNotice } from './notices';
import { release, withdraw } from './offered';
import { receive, receiveBack, type Coming, type Held, type Passage } from './reception';
import { freeAccused } from './release';
import { broughtBy, returnsOf } from './returns';
import { extensionTurn, resume, resumedApart, suspend } from './time-limit';
import { offerTransfer, transfer } from './transfer';

const ID = '01900000-0000-7000-8000-000000000001';
const ACCUSED = '01900000-0000-7000-8000-000000000002';
const VICTIM = '01900000-0000-7000-8000-000000000003';
const INITIATED = '2025-05-12T02:00:00.000Z';
const SENT = '2025-07-30T17:00:00.000Z';
const AT = '2025-08-04T02:00:00.000Z';

const crime = { article: '150', clause: '1' } as const;
const initiation: Parameters<typeof receive>[1] = {
  ...{ ...crime, number: '1/2025/VA', seriousness: 'very-serious', unit: 'c00070' },
  from: [],
};
const passage: Passage & { initiatedAt: string } = {
  ...{ body: 'Công an tỉnh Nghệ An', ground: 'not-competent', number: '4/QĐ-VKS' },
  ...{ sentAt: SENT, initiatedAt: INITIATED, extended: [] },
};
const held: Coming = {
  ...{ id: ACCUSED, ...crime, chargedAt: '2025-06-02T02:00:00.000Z', limitationFrom: '2025-01-10' },
  detention: { since: '2025-06-02T02:00:00.000Z', until: '2025-08-29', extensions: 0 },
};

const received = (change: Partial<typeof passage> = {}, accused: readonly Coming[] = [held]): CaseEvent[] =>
  receive(ID, initiation, { ...passage, ...change }, { accused, victims: [VICTIM], cracked: true }, AT);
const fileOf = (events: readonly CaseEvent[]): Case =>
  events.reduce(evolve, { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT });
const limits = (events: readonly CaseEvent[]): Deadline[] =>
  deadlinesOf(events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data })));
const limit = (events: readonly CaseEvent[], rule = '172'): Deadline | undefined =>
  limits(events).find((one) => one.rule === rule);

describe('a case that comes from another body', () => {
  it('goes on with whom and what it brings', () => {
    expect(fileOf(received())).toMatchObject({
      ...{ status: 'cracked', initiatedAt: INITIATED, victims: [VICTIM], opening: false },
      accused: [{ id: ACCUSED, approval: 'approved', detainedUntil: '2025-08-29', limitationFrom: '2025-01-10' }],
      reception: { body: 'Công an tỉnh Nghệ An', ground: 'not-competent', onTheWay: 4, at: AT },
    });
  });

  it('has a detention that lasts extended as one of another body, asked for 5 days before (TTLT 04/2018 19(2)(a))', () => {
    const grave = { ...held, clause: '3' } as const;
    expect(limit(received({}, [grave]), '173-ask')).toMatchObject({
      ...{ dueOn: '2025-08-24', law: 'TTLT 04/2018 19(2)(a)', status: 'running' },
    });
  });

  it('has it asked for so also in a case that is split off, until it is extended here', () => {
    const events = received({}, [{ ...held, clause: '3' }]);
    const extended = { accused: ACCUSED, exchange: VICTIM, by: 'vks-hn', months: 1, number: '1' };
    const askIn = (known: readonly CaseEvent[]): Deadline | undefined => {
      const past = known.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
      const part = splitOff(VICTIM, '', fileOf(known), [ACCUSED], alongFrom(deadlinesOf(past), past), AT);
      return limit(part, '173-ask');
    };
    expect(askIn(events)).toMatchObject({ dueOn: '2025-08-24', law: 'TTLT 04/2018 19(2)(a)' });
    const longer = [...events, ...extendDetention(fileOf(events), extended, AT)];
    expect(askIn(longer)).toMatchObject({ dueOn: '2025-09-18', law: 'BLTTHS 173(2)' });
  });

  it('has the time that was left when its file was sent, counted on from its receipt', () => {
    expect(limit(received())).toMatchObject({ dueOn: '2025-09-16', status: 'running', startedAt: INITIATED });
    expect(limit(received())?.explanation.en).toContain('4 days of transfer (BLTTHS 169(5)) not counted');
    expect(limit(received({ sentAt: AT }))).toMatchObject({ dueOn: '2025-09-12' });
  });

  it('keeps the extensions that it had, of which no more are open than its class allows', () => {
    const whole = received({ extended: [{ months: 4 }] });
    expect(limit(whole)).toMatchObject({ dueOn: '2026-01-16' });
    expect(limit(received({ extended: [{ months: 4, until: '2025-10-31' }] }))).toMatchObject({ dueOn: '2025-11-04' });
    expect(extensionTurn(fileOf(whole), limit(whole))).toBe(2);
    expect(limit(whole, '172-ask')).toMatchObject({ status: 'running' });
    expect(limit(received({ extended: [{ months: 4 }, { months: 4 }] }), '172-ask')).toBeUndefined();
  });

  it('is extended on from there', () => {
    const granted = { exchange: VICTIM, by: 'vks-hn', months: 4, number: '1', until: '2026-03-31' };
    const data = { type: 'investigation.case-extension-granted', at: '2025-12-20T02:00:00.000Z', data: granted };
    const history = received({ extended: [{ months: 4 }] }).map(({ type, occurredAt, data }) => ({
      ...{ type, at: occurredAt, data },
    }));
    expect(deadlinesOf([...history, data]).find(({ rule }) => rule === '172')).toMatchObject({ dueOn: '2026-03-31' });
  });

  it('uses the orders of detention on, as long as they run', () => {
    expect(limit(received(), '173')).toMatchObject({ about: ACCUSED, dueOn: '2025-08-29', status: 'running' });
    const over = { ...held, detention: { ...held.detention!, until: '2025-08-03' } };
    expect(() => received({}, [over])).toThrow('detention-over');
  });

  it('tells of a detention that has run out on the way to it over the platform: whoever is held goes free (BLTTHS 173(7))', () => {
    const over = { ...held, detention: { ...held.detention!, until: '2025-08-03' } };
    const events = received({ from: 'pc03', file: VICTIM }, [over]);
    expect(limit(events, '173')).toMatchObject({ about: ACCUSED, dueOn: '2025-08-03', status: 'running' });
    expect(fileOf(events)).toMatchObject({ accused: [{ detainedUntil: '2025-08-03' }] });
    const freed = freeAccused(
      fileOf(events),
      { accused: ACCUSED, exchange: VICTIM, by: 'vks-hn', number: '1' },
      limits(events),
      AT,
    );
    expect(limit([...events, ...freed], '173')).toMatchObject({ status: 'met-late' });
  });

  it('names whom the procuracy has charged itself, also to the body to which it goes on', () => {
    const theirs = { ...held, chargedBy: 'vks-hn' };
    const file = fileOf(received({}, [theirs]));
    const { accused } = termsOf(file, carriedBy(file, [], []), 'pc03');
    expect([accused, file.accused]).toMatchObject([[{ chargedBy: 'vks-hn' }], [{ chargedBy: 'vks-hn' }]]);
  });

  it('has whoever was not photographed and fingerprinted there still to be so, here and where it goes on (BLTTHS 179(5))', () => {
    const events = received({}, [{ ...held, toFingerprint: true }]);
    expect(limit(events, '179-fingerprints')).toMatchObject({ about: ACCUSED, status: 'running' });
    const file = fileOf(events);
    const { accused } = termsOf(file, carriedBy(file, [], []), 'pc03');
    expect([accused, file.accused]).toMatchObject([[{ toFingerprint: true }], [{ fingerprinted: false }]]);
    expect(limit(received(), '179-fingerprints')).toBeUndefined();
  });

  it('knows what a charge was before the change that was approved there, which may be cancelled here (TTLT 04/2018 5(3))', () => {
    const before = fileOf(received({}, [{ ...held, clause: '3', changes: [{ exchange: VICTIM, before: crime }] }]));
    const { accused } = termsOf(before, carriedBy(before, [], []), 'pc03');
    const file = fileOf(received({}, accused));
    const revoked = { accused: ACCUSED, exchange: ID, by: 'vks-hn', number: '1', of: VICTIM };
    expect(file.accused).toMatchObject([{ clause: '3' }]);
    expect(cancelChange(file, revoked, AT).reduce(evolve, file).accused).toMatchObject([crime]);
    const named = { ...before, accused: before.accused.map((one) => ({ ...one, person: VICTIM })) };
    expect(termsOf(named, carriedBy(named, [], []), 'pc03').accused[0]).not.toHaveProperty('changes');
  });

  it('owes nobody the decision to initiate it, which was told of there', () => {
    expect(limits(received()).map(({ rule }) => rule)).not.toContain('R22.initiation');
  });

  it('waits for what the body had asked abroad that had it, as that is known there', () => {
    const asked = { country: 'KH', askedAt: INITIATED, assistance: 'evidence' } as const;
    const waiting = { exchange: VICTIM, to: 'so-ngoai-vu', ...asked };
    const brought = { accused: [held], victims: [], cracked: true, assistance: [waiting] };
    const come = receive(ID, initiation, passage, brought, AT);
    const known = { exchange: VICTIM, kind: 'assistance', to: 'so-ngoai-vu', askedAt: INITIATED, answer: null };
    expect(fileOf(come).requests).toEqual([{ ...known, cameAlong: true, asked }]);
    const part = splitOff(VICTIM, '2/2025/VA', fileOf(come), [ACCUSED], NOTHING_ALONG, AT);
    expect(fileOf(part).requests).toEqual(fileOf(come).requests);
  });

  it('was sent after it was initiated and before it came', () => {
    expect(() => received({ sentAt: '2025-05-11T02:00:00.000Z' })).toThrow('passage-out-of-order');
    expect(() => received({ sentAt: '2025-08-05T02:00:00.000Z' })).toThrow('passage-out-of-order');
  });

  it('enters the figures on the day of its receipt, as received and not as initiated', () => {
    const { entered, marks } = counted(fileOf(received()), null);
    expect(entered).toBe('2025-08-04');
    expect(marks).toEqual(
      ['transferred-in', 'cracked', 'accused-transferred-in'].map((mark) => ({ mark, on: '2025-08-04' })),
    );
  });

  it('keeps that for whoever is split off from it', () => {
    const file = fileOf(received({ extended: [{ months: 4 }] }));
    const apart = splitOff(VICTIM, '2/2025/VA', file, [ACCUSED], NOTHING_ALONG, '2025-09-01T02:00:00.000Z');
    expect(limit(apart)).toMatchObject({ dueOn: '2026-01-16' });
    expect(counted(fileOf(apart), null).marks.map(({ mark }) => mark)).toContain('split-off');
  });
});

describe('a case that comes back after it was transferred', () => {
  const LEFT = '2025-06-10T02:00:00.000Z';
  const detention: Held = { since: '2025-06-02T02:00:00.000Z', until: '2025-08-29', extensions: 0 };
  const taken: CaseEvent[] = receive(
    ID,
    initiation,
    { ...passage, sentAt: INITIATED },
    { accused: [held], victims: [], cracked: true },
    INITIATED,
  );
  const initiated = [
    ...initiate(ID, { ...initiation, notice: VICTIM, opening: false }, INITIATED),
    ...taken.filter(({ type }) => type !== 'investigation.case-initiated'),
  ];
  const decided = { ...fileOf(initiated), transfer: { exchange: VICTIM, body: 'B', answer: 'granted' } } as const;
  const gone = [...initiated, ...transfer(decided, LEFT)];
  const { initiatedAt: _, ...way } = passage;
  const brought = { accused: [], victims: [], cracked: true, detained: [{ accused: ACCUSED, ...detention }] };
  const back = (change: Partial<typeof way> = {}): CaseEvent[] => [
    ...gone,
    ...receiveBack(fileOf(gone), { ...way, reachedAt: '2025-06-13T02:00:00.000Z', ...change }, brought, AT),
  ];

  it('waits for what was asked abroad there, once', () => {
    const waiting = { exchange: VICTIM, to: 'so-ngoai-vu', country: 'KH', askedAt: LEFT };
    const told = receiveBack(
      { ...fileOf(gone), requests: [{ ...waiting, kind: 'assistance', answer: null }] },
      { ...way, reachedAt: '2025-06-13T02:00:00.000Z' },
      { ...brought, assistance: [waiting, { ...waiting, exchange: ID }] },
      AT,
    );
    const awaited = told.filter(({ type }) => type === 'investigation.assistance-awaited');
    expect(awaited).toMatchObject([{ data: { exchange: ID } }]);
  });

  it('has left nobody detained here meanwhile, and no limit', () => {
    expect(fileOf(gone)).toMatchObject({ status: 'transferred', accused: [{ detainedUntil: null }] });
    expect(limits(gone).filter(({ rule, status }) => /^17[23]$/.test(rule) && status === 'running')).toEqual([]);
  });

  it('goes on with the limit that ran, less both ways of its file', () => {
    expect(limit(back())).toMatchObject({ dueOn: '2025-09-19', status: 'running' });
    expect(limit(back({ extended: [{ months: 4 }] }))).toMatchObject({ dueOn: '2026-01-19', status: 'running' });
    expect(extensionTurn(fileOf(back({ extended: [{ months: 4 }] })), limit(back()))).toBe(2);
    expect(limit(back({ extended: [{ months: 4 }] }))).not.toHaveProperty('lapsed');
  });

  it('takes the detention on, and since when each is liable', () => {
    const running = limits(back()).filter(({ about, status }) => about === ACCUSED && status === 'running');
    expect(running.map(({ rule, dueOn }) => [rule, dueOn])).toContainEqual(['173', '2025-08-29']);
    expect(running.map(({ rule }) => rule)).toContain('BLHS27');
  });

  it('may be transferred again only by another decision', () => {
    expect(fileOf(back())).toMatchObject({ status: 'cracked', transfer: null, competence: null });
    expect(() => transfer(fileOf(back()), AT)).toThrow('transfer-not-decided');
  });

  it('had come there before it was sent back', () => {
    expect(() => back({ sentAt: '2025-06-12T02:00:00.000Z' })).toThrow('passage-out-of-order');
  });

  it('adds nothing to the figures by going and coming', () => {
    const marks = (events: readonly CaseEvent[]) => counted(fileOf(events), null).marks.map(({ mark }) => mark);
    expect(marks(gone)).toEqual(
      expect.arrayContaining(['transferred-out', 'cracked-transferred', 'accused-transferred-out']),
    );
    const ins = ['transferred-in', 'cracked-transferred-in', 'accused-transferred-in'];
    expect(marks(gone)).not.toEqual(expect.arrayContaining(ins));
    expect(marks(back())).toEqual(expect.arrayContaining([...marks(gone), ...ins]));
    expect(marks(back())).toHaveLength(marks(gone).length + ins.length);
  });

  it('counts who was charged there as having come with it', () => {
    const other = { ...held, id: VICTIM, chargedAt: '2025-07-01T02:00:00.000Z', detention: undefined };
    const more = receiveBack(fileOf(gone), { ...way, reachedAt: LEFT }, { ...brought, accused: [other] }, AT);
    const { marks } = counted(fileOf([...gone, ...more]), null);
    expect(marks.filter(({ mark }) => mark === 'accused')).toHaveLength(1);
    expect(marks.filter(({ mark }) => mark === 'accused-transferred-in')).toHaveLength(2);
  });
});

describe('a case that was resumed where it comes from', () => {
  it('has the limit of a resumed investigation, from that day', () => {
    const resumed = { ...initiation, resumedAt: '2025-07-14T02:00:00.000Z' };
    const events = receive(ID, resumed, passage, { accused: [held], victims: [], cracked: true }, AT);
    expect(limit(events)).toBeUndefined();
    expect(limit(events, '174.resumed')).toMatchObject({ dueOn: '2025-10-20', status: 'running' }); // the 18th is a Saturday
  });
});

describe('a case that goes from one body of the platform to another', () => {
  const granted = { exchange: VICTIM, by: 'vks-hn', months: 4, number: '1' };
  const history = (events: readonly CaseEvent[]) =>
    events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
  const extended = [
    ...history(received({ extended: [{ months: 4 }] })),
    { type: 'investigation.case-extension-granted', at: '2025-12-20T02:00:00.000Z', data: granted },
  ];
  const carried = carriedBy(fileOf(received()), deadlinesOf(extended), extended);
  const decided = {
    ...fileOf(received({ from: 'pc01', file: VICTIM })),
    transfer: { exchange: VICTIM, body: 'B', ground: 'head-replaced', number: '9', answer: 'granted' },
  } as const;

  const BACK = '2025-08-13T02:00:00.000Z';
  const returned = { exchange: ID, from: 'vks-hn', ground: 'evidence-missing', number: '1' } as const;

  it('says all that its limit was given, who is detained, and which case of the other body comes back to it', () => {
    const terms = termsOf(decided, carried, 'pc01');
    expect(terms).toMatchObject({
      ...{ ground: 'head-replaced', decision: '9', initiatedAt: INITIATED, cracked: true, back: VICTIM },
      ...{ extended: [{ months: 4 }, { months: 4 }], onTheWay: 4, victims: [VICTIM] },
      accused: [{ id: ACCUSED, state: 'investigated', detention: { until: '2025-08-29', extensions: 0 } }],
    });
    expect(termsOf(decided, carried, 'pc03')).not.toHaveProperty('back');
  });

  it('stays until the other body has accepted it, and then is there', () => {
    const offered = offerTransfer(decided, { offer: ID, to: 'pc01' }, AT).reduce(evolve, decided);
    expect(offered).toMatchObject({ status: 'transferring', transfer: { offer: ID } });
    expect(withdraw(offered, AT).reduce(evolve, offered)).toMatchObject({
      status: 'cracked',
      transfer: { offer: null },
    });
    expect(release(offered, 'pc01', AT)).toMatchObject([{ data: { to: 'pc01', body: 'B', exchange: VICTIM } }]);
  });

  it('is investigated further there where its file was returned, as long as is left for that (BLTTHS 169(5), 174(2))', () => {
    const events = [...received(), ...returnedHere(ID, fileOf(received()), { ...returned, by: 'procuracy' }, BACK)];
    const file = { ...fileOf(events), transfer: decided.transfer };
    expect(offerTransfer(file, { offer: ID, to: 'pc03' }, AT)).toHaveLength(1);
    const terms = termsOf(file, carriedBy(file, limits(events), history(events)), 'pc03');
    const course = { returnedBy: 'procuracy', returnedAt: BACK, returnedUnder: ID } as const;
    expect(terms).toMatchObject({ ...course, extended: [], onTheWay: 0 });
    const on = { ...passage, sentAt: BACK };
    const there = receive(
      VICTIM,
      { ...initiation, ...course },
      on,
      { accused: [held], victims: [], cracked: true },
      BACK,
    );
    expect(limit(there)).toBeUndefined();
    expect(limit(there, '174.procuracy')).toMatchObject({ startedAt: BACK, dueOn: '2025-10-13', status: 'running' });
    expect(fileOf(there).returns).toEqual([{ by: 'procuracy', at: BACK, exchange: ID }]);
    const gone = [...received(), ...transfer(decided, AT)];
    const brought = { accused: [held], detained: [], victims: [], cracked: true, course };
    const back = receiveBack(fileOf(gone), { ...on, reachedAt: AT }, brought, BACK);
    expect(limit([...gone, ...back])).toMatchObject({ status: 'cancelled' });
    expect(limit([...gone, ...back], '174.procuracy')).toMatchObject({ dueOn: '2025-10-13', status: 'running' });
  });

  it.each([undefined, true as const])(
    'leaves a return behind that the procuracy above has overruled, also where that came late: %s (BLTTHS 174(2), 240(3))',
    (overtaken) => {
      const back = { ...returned, by: 'procuracy' } as const;
      const overruling = { notice: VICTIM, by: 'vks-hn', decision: 'decision-overruled', of: 'return' } as const;
      const told = { ...overruling, number: '11', decidedAt: AT, ...(overtaken && { overtaken }) };
      const first = [...received(), ...returnedHere(ID, fileOf(received()), back, AT)];
      const fell = [...first, ...recordNotice(fileOf(first), told, AT)];
      expect(returnsOf(fileOf(fell))).toEqual([]);
      const second = { ...back, exchange: VICTIM };
      const events = [...fell, ...returnedHere(ID, fileOf(fell), second, BACK)];
      expect(returnsOf(fileOf(events))).toEqual([{ by: 'procuracy', at: BACK, exchange: VICTIM }]);
      const { course } = carriedBy(fileOf(events), limits(events), history(events));
      expect(course).toEqual({ returnedBy: 'procuracy', returnedAt: BACK, returnedUnder: VICTIM });
    },
  );

  it('takes along who waits for it, from return to return, to another body and into a case of its own (BLTTHS 246, 280(3))', () => {
    const [one, other] = [
      { agency: 'vks-hn', file: ID },
      { agency: 'vks-kv1', file: VICTIM },
    ];
    const back = { ...returned, by: 'panel' } as const;
    const here = fileOf([...received(), ...returnedHere(ID, fileOf(received()), { ...back, awaited: [one] }, AT)]);
    const twice = returnedHere(ID, here, { ...back, awaited: [one, other] }, BACK).reduce(evolve, here);
    expect([here.awaited, twice.awaited]).toEqual([[one], [one, other]]);
    expect(fileOf(splitOff(VICTIM, '2/2025', twice, [ACCUSED], NOTHING_ALONG, BACK)).awaited).toEqual([one, other]);
    const brought = { ...initiation, awaited: [one] };
    const there = { ...passage, sentAt: BACK };
    const coming = { accused: [held], victims: [], cracked: true };
    const taken = fileOf(receive(VICTIM, brought, there, coming, BACK));
    expect(taken.awaited).toEqual([one]);
    expect(join(taken, twice, NOTHING_ALONG, BACK).reduce(evolve, taken).awaited).toEqual([one, other]);
    const away = { ...here, status: 'transferred' as const };
    const course = { awaited: [other] };
    const again = receiveBack(away, { ...there, reachedAt: AT }, { ...coming, detained: [], course }, BACK);
    expect(again.reduce(evolve, away).awaited).toEqual([one, other]);
  });

  it('brings its returns along with whoever comes back, or is resumed, in a case of their own (BLTTHS 174(2))', () => {
    const events = [...received(), ...returnedHere(ID, fileOf(received()), { ...returned, by: 'procuracy' }, AT)];
    const from = fileOf(events);
    const first = { by: 'procuracy', at: AT, exchange: ID } as const;
    const apart = splitOff(VICTIM, '2/2025', from, [ACCUSED], NOTHING_ALONG, BACK, {
      ...{ granted: NOTHING, course: broughtBy(from) },
    });
    const again = { ...returned, by: 'panel', exchange: VICTIM } as const;
    const back = [...apart, ...returnedHere(VICTIM, from, again, BACK)];
    expect(returnsOf(fileOf(back))).toEqual([first, { by: 'panel', at: BACK, exchange: VICTIM }]);
    const resumed = resumedApart(VICTIM, '3/2025', { from, accused: ACCUSED, along: NOTHING_ALONG }, BACK);
    expect(returnsOf(fileOf(resumed))).toEqual([first]);
    expect(limit(resumed, '174.resumed')).toMatchObject({ startedAt: BACK, status: 'running' });
  });

  it('is investigated further with whom the file came back detained, within that (BLTTHS 174(4); TTLT 04/2018 19(1))', () => {
    const detained = [{ accused: ACCUSED, until: '2025-08-29' }];
    const supplementary = { ...returned, by: 'procuracy' } as const;
    const events = [...received(), ...returnedHere(ID, fileOf(received()), supplementary, BACK, { detained })];
    const file = { ...fileOf(events), transfer: decided.transfer };
    const { accused } = termsOf(file, carriedBy(file, limits(events), history(events)), 'pc03');
    expect(accused).toMatchObject([{ detention: { until: '2025-08-29', supplementary: true } }]);
    const course = { returnedBy: 'procuracy', returnedAt: BACK, returnedUnder: ID } as const;
    const brought = { accused, victims: [], cracked: true };
    const there = receive(VICTIM, { ...initiation, ...course }, { ...passage, sentAt: BACK }, brought, BACK);
    expect(limit(there, '173')).toBeUndefined();
    expect(limit(there, '174.detention')).toMatchObject({ dueOn: '2025-08-29', status: 'running' });
    expect(limit(there, '19-order')).toMatchObject({ status: 'running' });
    const order = { accused: ACCUSED, exchange: VICTIM, to: 'vks-hn', until: '2025-10-10', renewal: '2' };
    expect(renewDetention(fileOf(there), order, limits(there), BACK)).toHaveLength(1);
  });

  it('is a supplementary investigation still where it was suspended and resumed before it goes (BLTTHS 174)', () => {
    const RESUMED = '2025-09-10T02:00:00.000Z';
    const begun = [...received(), ...returnedHere(ID, fileOf(received()), { ...returned, by: 'procuracy' }, BACK)];
    const suspended = [...begun, ...suspend(fileOf(begun), { ground: 'illness', notice: VICTIM }, [], BACK)];
    const events = [...suspended, ...resume(fileOf(suspended), { notice: VICTIM }, [], RESUMED)];
    const file = { ...fileOf(events), transfer: decided.transfer };
    const carried = carriedBy(file, limits(events), history(events));
    const course = { resumedAt: RESUMED, returnedBy: 'procuracy', returnedAt: BACK, returnedUnder: ID } as const;
    expect(carried.course).toEqual(course);
    const free = { ...held, detention: undefined };
    const brought = { accused: [free], detained: [], victims: [], cracked: true, course };
    const on = { ...passage, sentAt: RESUMED };
    const there = receive(VICTIM, { ...initiation, ...course }, on, brought, RESUMED);
    const gone = [...received(), ...transfer(decided, AT)];
    const back = [...gone, ...receiveBack(fileOf(gone), { ...on, reachedAt: AT }, brought, RESUMED)];
    expect(counted(file, null).marks).toContainEqual({ mark: 'resumed', on: '2025-09-10' });
    for (const one of [there, back]) {
      const running = limits(one).filter(({ rule, status }) => /^17[24]/.test(rule) && status === 'running');
      expect(running.map(({ rule }) => rule)).toEqual(['174.resumed', '174.resumed-ask']);
      expect(limit(one, '174.resumed')).toMatchObject({ startedAt: RESUMED });
      expect(counted(fileOf(one), null).marks.map(({ mark }) => mark)).not.toContain('resumed');
      expect(conclude(fileOf(one), { exchange: ID, to: 'vks-hn' }, RESUMED).at(-1)).toMatchObject({
        data: { supplementary: true },
      });
    }
  });

  it('leaves what its first limit was given behind, also in what is split off, once it is investigated anew', () => {
    const before = received({ extended: [{ months: 4 }] });
    const anew = { ...returned, by: 'appeal-court' } as const;
    const events = [...before, ...returnedHere(ID, fileOf(before), anew, BACK)];
    const carried = carriedBy(fileOf(events), limits(events), history(events));
    const [setting] = DEFAULT_SETTINGS;
    const left = { ...setting, readings: { ...setting.readings, splits: { extensions: 'left' as const } } };
    for (const settings of [DEFAULT_SETTINGS, [left]]) {
      const kept = keptBy(carried, BACK, settings);
      const part = splitOff(VICTIM, '2', fileOf(events), [ACCUSED], NOTHING_ALONG, BACK, kept);
      expect(limit(part, '174.anew')).toMatchObject({ startedAt: BACK, dueOn: limit(events, '174.anew')?.dueOn });
      expect(extensionTurn(fileOf(part), limit(part, '174.anew'))).toBe(1);
    }
  });

  it('keeps in what is split off all that its limit was given, unless the law is read otherwise (BLTTHS 170, 172)', () => {
    const file = fileOf(received({ extended: [{ months: 4 }] }));
    const part = (settings: Settings = DEFAULT_SETTINGS): CaseEvent[] =>
      splitOff(VICTIM, '2', file, [ACCUSED], NOTHING_ALONG, '2025-12-22', keptBy(carried, '2025-12-22', settings));
    expect(limit(part())).toMatchObject({ startedAt: INITIATED, dueOn: '2026-05-18' }); // the 16th is a Saturday
    expect(extensionTurn(fileOf(part()), limit(part()))).toBe(3);
    const [setting] = DEFAULT_SETTINGS;
    const left = { ...setting, readings: { ...setting.readings, splits: { extensions: 'left' as const } } };
    expect(limit(part([left]))).toMatchObject({ dueOn: '2026-01-16' }); // with what it had when it came
  });

  it('is searched for in what is split off as procuracy or court have demanded it (BLTTHS 231)', () => {
    const demanded = { notice: VICTIM, by: 'vks-hn' };
    const [one] = fileOf(received()).accused;
    const file = { ...fileOf(received()), accused: [{ ...one!, searchDemands: [demanded] }] };
    expect(fileOf(splitOff(VICTIM, '2', file, [ACCUSED], NOTHING_ALONG, AT)).accused).toMatchObject([
      { id: ACCUSED, searchDemands: [demanded] },
    ]);
  });

  it('says who has initiated it, there and in what is split off (TTLT 04/2018 6(2))', () => {
    const theirs = receive(
      ID,
      { ...initiation, by: 'vks-hn' },
      passage,
      { accused: [held], victims: [], cracked: true },
      AT,
    );
    const ofTheirs = carriedBy(fileOf(theirs), limits(theirs), history(theirs));
    expect(termsOf(decided, ofTheirs, 'pc03')).toMatchObject({ initiatedBy: 'vks-hn' });
    expect(termsOf(decided, carried, 'pc03')).not.toHaveProperty('initiatedBy');
    const kept = keptBy(ofTheirs, BACK, DEFAULT_SETTINGS);
    const [part] = splitOff(VICTIM, '2', fileOf(theirs), [ACCUSED], NOTHING_ALONG, BACK, kept);
    expect(part?.data).toMatchObject({ splitFrom: ID, by: 'vks-hn' });
  });

  it('comes back without whoever has left it there, of whom nothing is investigated here any more', () => {
    const gone = fileOf([...received(), ...transfer(decided, AT)]);
    const brought = { accused: [], detained: [], victims: [], cracked: true, everybody: true };
    const back = receiveBack(gone, { ...passage, sentAt: AT, reachedAt: AT }, brought, BACK);
    expect(back.reduce(evolve, gone).accused).toMatchObject([{ id: ACCUSED, state: 'split-off' }]);
    expect(back.filter(({ type }) => type === 'investigation.offence-dated')).toEqual([]);
  });

  it('comes back with a limit that is what is said, here and there together', () => {
    const whole = { ...passage, sentAt: BACK, extended: [{ months: 4 }], onTheWay: 4, whole: true as const };
    const gone = [...received({ extended: [{ months: 4 }] }), ...transfer(decided, AT)];
    const brought = { accused: [held], detained: [], victims: [], cracked: true };
    const back = receiveBack(fileOf(gone), { ...whole, reachedAt: AT }, brought, BACK);
    const events = [...gone, ...back];
    expect(limit(events)).toMatchObject({ dueOn: '2026-01-16', status: 'running' });
    expect(extensionTurn(fileOf(events), limit(events))).toBe(2);
    const { given } = carriedBy(fileOf(events), limits(events), history(events));
    expect(given).toEqual({ extended: [{ months: 4 }], onTheWay: 4 });
    expect(fileOf(events).accused).toHaveLength(1);
  });
});
