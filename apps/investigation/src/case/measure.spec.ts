import type { DemandedMeasure } from '@la-chan/contracts';
import { deadlinesOf, isBase, orderedBefore, type Deadline } from '@la-chan/procedure';
import type { Accused } from './accused';
import type { Case } from './case';
import { carriedBy, termsOf } from './carried';
import { blank, evolve, type CaseEvent } from './case.events';
import { caseProcedure } from './case';
import { cancelCharge, revokeCharge } from './charge';
import { caseCoercions, followedCoercions, followMeasure } from './coercion';
import { NOTHING_ALONG } from './going-along';
import { recordCaseDemand } from './charge-demand';
import { detain, detainedByProcuracy } from './detention';
import { initiate } from './initiation';
import { split, splitOff } from './joinder';
import { receive } from './reception';
import { caseRequests } from './referral';
import {
  applyMeasure,
  approveMeasure,
  measureByProcuracy,
  recordMeasureDemand,
  refuseMeasure,
  renewMeasure,
  supplyMeasureEvidence,
} from './measure';
import {
  askMeasureEnd,
  detentionsTerminated,
  endMeasure,
  followMeasureEnd,
  grantMeasureEnd,
  measuresTerminated,
  refuseMeasureEnd,
} from './measure-end';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const THIRD = '01900000-0000-7000-8000-000000000003';
const AT = '2025-03-10T02:00:00.000Z';
const LATER = '2025-04-10T02:00:00.000Z';
const NEXT_DAY = '2025-04-11T02:00:00.000Z';

const charged = { article: '150', clause: '1', chargedAt: AT, exchange: OTHER, outcome: null } as const;
const one: Accused = { ...charged, id: ID, approval: 'approved', state: 'investigated' };
const matter = { article: '150', clause: '1', seriousness: 'very-serious', unit: 'd002', opening: false } as const;
const initiated = initiate(ID, { ...matter, number: '1/2025/VA', from: [OTHER], notice: OTHER }, AT);
const empty = { ...blank, id: ID, version: 0, number: '', unit: 'd002', createdAt: AT, updatedAt: AT };
const file: Case = {
  ...initiated.reduce(evolve, empty),
  status: 'cracked',
  accused: [one, { ...one, id: THIRD }],
};
const after = (before: Case, ...events: CaseEvent[]): Case => events.reduce(evolve, before);
const limits = (...events: CaseEvent[]): Deadline[] =>
  deadlinesOf([...initiated, ...events].map(({ type, occurredAt: at, data }) => ({ type, at, data })));
const clocks = (...events: CaseEvent[]) =>
  limits(...events).flatMap(({ rule, about, status, dueOn }) =>
    rule.startsWith('20.') || rule.startsWith('23.') ? [`${rule} ${about === ID ? 1 : 3} ${status} ${dueOn}`] : [],
  );

const bail = {
  accused: ID,
  measure: 'bail',
  number: '1/QĐ-BL',
  until: '2025-06-10',
  exchange: OTHER,
  to: 'vks',
} as const;
const ban = { ...bail, measure: 'exit-ban', number: '2/THXC' } as const;
const decision = { accused: ID, exchange: OTHER, by: 'vks', number: '3/PC' } as const;
const ordered = applyMeasure(file, bail, limits(), AT);
const approved = [...ordered, ...approveMeasure(after(file, ...ordered), decision, AT)];
const onBail = after(file, ...approved);
const ending = { accused: ID, measure: 'bail', exchange: THIRD, to: 'vks', ground: 'breach' } as const;

describe('what the procuracy orders itself in place of what was cancelled', () => {
  const instead = { accused: ID, until: '2025-05-10', exchange: THIRD, number: '4/QĐ-VKS', by: 'vks', demand: OTHER };
  const asked = { demand: OTHER, of: 'measure', accused: ID, by: 'vks', number: '3/YC', receivedAt: AT } as const;
  const asking = (measure: DemandedMeasure): Case => after(file, ...recordCaseDemand(file, { ...asked, measure }, AT));
  const detention = ({ rule }: Deadline): boolean => rule === '173';

  it('binds without an approval, and meets what was demanded (TTLT 04/2018 5(3)(c))', () => {
    const before = asking('bail');
    const events = measureByProcuracy(before, { ...instead, measure: 'bail' }, LATER);
    expect(clocks(...events)).toEqual(['23.bail 1 running 2025-05-10', '20.bail 1 running 2025-04-30']);
    const bound = after(before, ...events);
    expect(bound).toMatchObject({ accused: [{ measures: [{ measure: 'bail' }] }, {}], demands: [{ metAt: LATER }] });
    const waits = after(before, ...ordered);
    const again = { ...instead, measure: 'bail' } as const;
    expect(() => measureByProcuracy(waits, again, LATER)).toThrow('measure-still-pending');
    expect(() => measureByProcuracy(bound, again, LATER)).toThrow('measure-applied-already');
  });

  it('is a detention too, from the order on', () => {
    const before = asking('detention');
    const events = detainedByProcuracy(before, instead, limits(), LATER);
    const held = after(before, ...events);
    expect(held).toMatchObject({ accused: [{ detainedUntil: '2025-05-10' }, {}], demands: [{ metAt: LATER }] });
    expect(limits(...events).filter(detention)).toMatchObject([{ about: ID, dueOn: '2025-05-10', status: 'running' }]);
    expect(() => detainedByProcuracy(held, instead, limits(), LATER)).toThrow('detained-already');
    const order = { accused: ID, exchange: OTHER, to: 'vks', until: '2025-05-10' };
    const waits = after(before, ...detain(before, order, limits(), AT));
    expect(() => detainedByProcuracy(waits, instead, limits(), LATER)).toThrow('detention-still-pending');
  });
});

describe('bail or a deposit', () => {
  it('binds once it is approved, and is asked about 10 days before it ends (TTLT 04/2018 20(1), 21(1))', () => {
    expect(clocks(...ordered)).toEqual([]);
    expect(clocks(...approved)).toEqual(['23.bail 1 running 2025-06-10', '20.bail 1 running 2025-05-31']);
    expect(onBail.accused[0]).toMatchObject({
      measures: [{ measure: 'bail', until: '2025-06-10' }],
      measureOrders: [],
    });
    expect(() => approveMeasure(onBail, decision, AT)).toThrow('measure-not-pending');
    expect(() => applyMeasure(after(file, ...ordered), bail, limits(), AT)).toThrow('measure-still-pending');
    expect(() => applyMeasure(onBail, bail, limits(), AT)).toThrow('measure-applied-already');
    const waits = after(file, ...ordered);
    const supply = { accused: ID, measure: 'bail' } as const;
    expect(() => supplyMeasureEvidence(onBail, supply, AT)).toThrow('measure-not-pending');
    const more = after(waits, ...supplyMeasureEvidence(waits, supply, AT)); // TTLT 04/2018 16(1)
    expect(more.accused[0]?.measureOrders).toEqual(waits.accused[0]?.measureOrders);
    const demanded = after(waits, ...recordMeasureDemand(waits, decision, AT));
    const supplied = after(demanded, ...supplyMeasureEvidence(demanded, supply, AT));
    expect(supplied.accused[0]?.measureOrders).toEqual(waits.accused[0]?.measureOrders);
    const refused = after(file, ...ordered, ...refuseMeasure(after(file, ...ordered), decision, AT));
    expect(refused.accused[0]?.measureOrders).toEqual([]);
  });

  it('is no longer than the investigation, and is ordered anew where that is extended (TTLT 04/2018 23(1))', () => {
    expect(() => applyMeasure(file, { ...bail, until: '2025-07-11' }, limits(), AT)).toThrow('measure-too-long');
    expect(() => renewMeasure(onBail, bail, limits(), AT)).toThrow('measure-not-longer');
    const renewal = renewMeasure(onBail, { ...bail, until: '2025-07-10', exchange: THIRD }, limits(), LATER);
    const approval = approveMeasure(after(onBail, ...renewal), { ...decision, exchange: THIRD }, NEXT_DAY);
    const anew = [...renewal, ...approval];
    expect(anew.map(({ type }) => type)).toEqual(['investigation.measure-ordered', 'investigation.measure-renewed']);
    expect(clocks(...approved, ...anew)).toEqual([
      '23.bail 1 running 2025-07-10',
      '20.bail 1 met 2025-05-31',
      '20.bail 1 running 2025-06-30',
    ]);
  });

  it('is ended by the procuracy, once, before its last day (TTLT 04/2018 20)', () => {
    const asked = after(onBail, ...askMeasureEnd(onBail, ending, LATER));
    expect(() => askMeasureEnd(asked, ending, LATER)).toThrow('measure-end-asked-already');
    const answer = { accused: ID, measure: 'bail', exchange: THIRD, by: 'vks', number: '4' } as const;
    expect(() => refuseMeasureEnd(onBail, answer, LATER)).toThrow('measure-end-not-asked');
    const refused = after(asked, ...refuseMeasureEnd(asked, answer, LATER));
    expect(refused.accused[0]?.measures).toMatchObject([{ measure: 'bail' }]);
    expect(askMeasureEnd(refused, ending, LATER)).toHaveLength(1);
    expect(() => endMeasure(onBail, { accused: ID, measure: 'bail', ground: 'over' }, LATER)).toThrow(
      'measure-end-not-decided',
    );
    const over = endMeasure(onBail, { accused: ID, measure: 'bail', ground: 'over' }, '2025-06-10T02:00:00.000Z');
    expect(clocks(...approved, ...over)[0]).toBe('23.bail 1 met 2025-06-10');
  });

  it('is told of by telephone first, as is its end (BLTTHS 132)', () => {
    const told = (file: Case, exchange: string): Case =>
      after(file, ...caseRequests.anticipate(file, { exchange, answer: 'granted' }, AT));
    expect(() => told(file, OTHER)).toThrow('nothing-waits');
    const waits = told(after(file, ...applyMeasure(file, bail, limits(), AT)), OTHER);
    expect(waits.accused[0]?.measures).toBeUndefined();
    const used = after(waits, ...approveMeasure(waits, decision, LATER));
    expect(used.anticipations).toEqual([{ exchange: OTHER, answer: 'granted', confirmed: true }]);
    const ends = told(after(used, ...askMeasureEnd(used, ending, LATER)), THIRD);
    const answer = { accused: ID, measure: 'bail', exchange: THIRD, by: 'vks', number: '4' } as const;
    expect(after(ends, ...refuseMeasureEnd(ends, answer, LATER)).anticipations[1]).toMatchObject({ confirmed: false });
  });

  it('ends as the procuracy was asked, whatever has followed it since', () => {
    const asked = askMeasureEnd(onBail, ending, LATER);
    const granted = { ...decision, exchange: THIRD, measure: 'bail', ground: 'breach' } as const;
    expect(
      after(onBail, ...asked, ...grantMeasureEnd(after(onBail, ...asked), granted, NEXT_DAY)).accused[0],
    ).toMatchObject({
      measures: [],
    });
    const over = endMeasure(onBail, { accused: ID, measure: 'bail', ground: 'over' }, '2025-06-10T02:00:00.000Z');
    const another = { ...onBail, accused: after(onBail, ...over, ...approved).accused };
    expect(() => grantMeasureEnd(another, granted, '2025-06-11T02:00:00.000Z')).toThrow('measure-end-not-asked');
  });

  it.each(['grantMeasureEnd', 'endMeasure', 'askMeasureEnd', 'renewMeasure'] as const)(
    'rests on nothing that was done of another measure: %s',
    (act) => {
      const { restsOn = '' } = caseProcedure.step(act, 'cracked');
      const entries = [
        ...approved,
        ...askMeasureEnd(onBail, ending, LATER),
        ...applyMeasure(onBail, ban, limits(), NEXT_DAY),
      ];
      const data = { accused: ID, measure: 'bail', exchange: THIRD };
      const base = entries.findLast(({ type, occurredAt: at, data: said }) =>
        isBase(restsOn, { type, at, data: said }, data),
      );
      expect(base?.data).toMatchObject({ measure: 'bail' });
    },
  );

  it('whose undertaking is broken is followed by a detention within the investigation (TTLT 04/2018 21(4), 22(4))', () => {
    const order = { accused: ID, exchange: THIRD, to: 'vks', until: '2025-08-01' };
    expect(detain(onBail, order, limits(), LATER)).toHaveLength(1);
    const asked = after(onBail, ...askMeasureEnd(onBail, ending, LATER));
    expect(() => detain(asked, order, limits(), LATER)).toThrow('detained-past-investigation');
    const ended = { ...decision, exchange: THIRD, measure: 'bail', ground: 'breach' } as const;
    const broken = after(asked, ...grantMeasureEnd(asked, ended, LATER));
    expect(broken.accused[0]).toMatchObject({ breached: true, measures: [] });
    expect(() => detain(broken, order, limits(), LATER)).toThrow('detained-past-investigation');
    expect(detain(broken, { ...order, until: '2025-07-01' }, limits(), LATER)).toHaveLength(1);
  });
});

describe('a ban', () => {
  const banned = after(file, ...applyMeasure(file, ban, limits(), AT));

  it('binds at once, and is the body’s own to end', () => {
    expect(banned.accused[0]?.measures).toMatchObject([{ measure: 'exit-ban', until: '2025-06-10' }]);
    const asking = { ...ending, measure: 'exit-ban' } as const;
    expect(() => askMeasureEnd(banned, asking, LATER)).toThrow('measure-without-approval');
    const ended = { accused: ID, measure: 'exit-ban', ground: 'not-necessary', number: '5' } as const;
    expect(after(banned, ...endMeasure(banned, ended, LATER)).accused[0]?.measures).toEqual([]);
    expect(renewMeasure(banned, { ...ban, until: '2025-07-10' }, limits(), LATER)).toMatchObject([
      { type: 'investigation.measure-renewed' },
    ]);
  });
});

describe('somebody under measures', () => {
  const both = after(onBail, ...applyMeasure(onBail, ban, limits(), AT));

  it('is under none once the charge has fallen', () => {
    const revoked = revokeCharge(both, decision, LATER);
    expect(after(both, ...revoked).accused[0]).toMatchObject({ approval: 'cancelled', measures: [] });
    const waits = { ...both, accused: both.accused.map((each) => ({ ...each, approval: 'asked' as const })) };
    expect(cancelCharge(waits, decision, LATER)).toHaveLength(3);
  });

  it('has what the procuracy has approved cancelled by it with the termination (TTLT 04/2018 20(2))', () => {
    const to = { to: 'vks', newExchange: () => THIRD };
    const ended = measuresTerminated(both, ({ id }) => id === ID, to, LATER);
    expect(ended).toMatchObject([
      { type: 'investigation.measure-end-asked', data: { measure: 'bail', ground: 'terminated', exchange: THIRD } },
      { type: 'investigation.measure-ended', data: { measure: 'exit-ban', ground: 'terminated' } },
    ]);
    expect(measuresTerminated(after(both, ...ended), ({ id }) => id === ID, to, LATER)).toEqual([]);
  });

  it('is freed by it, and the procuracy asked to cancel the detention that it has approved, once (TTLT 04/2018 20(2), 33(2))', () => {
    const held = { ...both, accused: both.accused.map((one) => ({ ...one, detainedUntil: '2030-01-01' })) };
    const to = { to: 'vks', exchangeOf: () => THIRD };
    const asked = detentionsTerminated(held, ({ id }) => id === ID, to, LATER);
    expect(asked).toMatchObject([
      { type: 'investigation.release-asked', data: { accused: ID, exchange: THIRD, terminated: true } },
    ]);
    expect(detentionsTerminated(after(held, ...asked), ({ id }) => id === ID, to, LATER)).toEqual([]);
    expect(detentionsTerminated(both, () => true, to, LATER)).toEqual([]);
  });

  it('has no property distrained any more once the charge has fallen, or with the termination (TTLT 04/2018 33(2))', () => {
    const order = { order: THIRD, measure: 'distraint', number: '9/LKB' } as const;
    const distrained = after(file, ...caseCoercions.orderCoercion(file, { ...order, accused: ID }, AT));
    expect(distrained.accused).toMatchObject([{ coercions: [{ ...order, since: AT }] }, {}]);
    expect(revokeCharge(distrained, decision, LATER).at(-1)).toMatchObject({ data: { ground: 'charge-cancelled' } });
    const to = { to: 'vks', newExchange: () => THIRD };
    const ended = measuresTerminated(distrained, () => true, to, LATER);
    expect(ended).toMatchObject([
      { type: 'investigation.coercion-ended', data: { accused: ID, ground: 'terminated' } },
    ]);
    expect(after(distrained, ...ended).accused).toMatchObject([{ coercions: [] }, {}]);
    const going = termsOf(distrained, carriedBy(distrained, [], []), 'other-body');
    expect(going.accused).toMatchObject([{ coercions: [order] }, {}]);
  });

  it('goes on under them in a case of their own, and is under none here', () => {
    const leaving = split(both, { into: OTHER, accused: [ID], notice: OTHER }, LATER);
    const applied = [...approved, ...applyMeasure(onBail, ban, limits(), AT)];
    expect(clocks(...applied, ...leaving).map((each) => each.split(' ')[2])).not.toContain('running');
    const there = splitOff(OTHER, '2', both, [ID], NOTHING_ALONG, LATER);
    expect(after({ ...empty, id: OTHER }, ...there).accused).toMatchObject([
      { id: ID, measures: [{ measure: 'bail' }, { measure: 'exit-ban' }] },
    ]);
  });

  it('has broken an undertaking, and custody taken off, there too', () => {
    const before = { breached: true, custodyUntil: '2025-03-09' } as const;
    const broken = { ...both, accused: both.accused.map((each) => ({ ...each, ...before })) };
    const there = splitOff(OTHER, '2', broken, [ID], NOTHING_ALONG, LATER);
    const [named] = termsOf(broken, carriedBy(broken, [], []), 'pc03').accused;
    const ground = 'not-competent' as const;
    const sent = { sentAt: AT, body: 'B', ground, number: '1', extended: [], initiatedAt: AT };
    const { article, clause, seriousness, unit } = matter;
    const initiation = { article, clause, seriousness, unit, number: '2', from: [] };
    const come = receive(OTHER, initiation, sent, { accused: named ? [named] : [], victims: [], cracked: true }, LATER);
    for (const events of [there, come])
      expect(after({ ...empty, id: OTHER }, ...events).accused).toMatchObject([{ id: ID, ...before }]);
  });

  it.each(['concluded', 'transferring'] as const)(
    'of a file on offer, %s, is under each to its last day, unless that is withdrawn (TTLT 04/2018 21(6), 23(2))',
    (status) => {
      const offered = { ...both, status };
      expect(caseProcedure.step('endMeasure', status)).toMatchObject({
        by: ['head-of-investigation', 'system'],
        duty: true,
      });
      const over = { accused: ID, measure: 'exit-ban', ground: 'over' } as const;
      expect(endMeasure(offered, over, '2025-06-10T02:00:00.000Z')).toHaveLength(1);
      const early = { ...over, ground: 'not-necessary', number: '5' } as const;
      expect(() => endMeasure(offered, early, LATER)).toThrow('measure-goes-with-file');
      const stays = { ...offered, accused: offered.accused.map((each) => ({ ...each, state: 'terminated' as const })) };
      expect(endMeasure(stays, early, LATER)).toHaveLength(1);
    },
  );

  it.each(['concluded', 'transferring', 'cracked'] as const)(
    'follows, %s, what the body that had it before tells of an end, of that order alone (TTLT 04/2018 20)',
    (status) => {
      const there = { ...both, status };
      const ended = { accused: ID, measure: 'exit-ban', ground: 'not-necessary', number: '5' } as const;
      const told = { ...ended, order: ban.number };
      expect(followMeasureEnd(there, told, LATER)).toMatchObject([{ data: ended }]);
      expect(followMeasureEnd(there, { ...told, order: 'another' }, LATER)).toEqual([]);
      const elsewhere = there.accused.map((each) => ({ ...each, state: 'split-off' as const }));
      expect(followMeasureEnd({ ...there, accused: elsewhere }, told, LATER)).toEqual([]);
    },
  );

  it('ends no coercive measure of whoever goes with a file on offer, which names it (BLTTHS 130)', () => {
    const order = { order: THIRD, measure: 'distraint', number: '9/LKB', accused: ID } as const;
    const distrained = after(file, ...caseCoercions.orderCoercion(file, order, AT));
    const lifted = { order: THIRD, number: '10/QĐ', ground: 'not-necessary' } as const;
    expect(caseCoercions.endCoercion(distrained, lifted, LATER)).toHaveLength(1);
    for (const status of ['concluded', 'transferring'] as const)
      expect(() => caseCoercions.endCoercion({ ...distrained, status }, lifted, LATER)).toThrow(
        'measure-goes-with-file',
      );
    for (const status of ['concluded', 'transferring'] as const)
      expect(followedCoercions.endCoercion({ ...distrained, status }, lifted, LATER)).toHaveLength(1);
    expect(followedCoercions.holds(distrained, THIRD)).toBe(true);
    const left = { ...distrained, accused: distrained.accused.map((one) => ({ ...one, state: 'split-off' as const })) };
    expect(followedCoercions.holds(left, THIRD)).toBe(false);
  });

  it.each(['concluded', 'transferring', 'cracked', 'suspended'] as const)(
    'follows, %s, what the body that had it before tells of an order, once (BLTTHS 126)',
    (status) => {
      const there = { ...both, status };
      const told = { order: THIRD, measure: 'freezing', number: '9/LPT', since: AT, accused: ID } as const;
      const taken = followedCoercions.recordCoercion(there, told, LATER);
      expect(taken).toMatchObject([{ type: 'investigation.coercion-ordered', data: told }]);
      const { accused: _, ...held } = told;
      expect(after(there, ...taken).accused).toMatchObject([{ coercions: [held] }, {}]);
      expect(followedCoercions.recordCoercion(after(there, ...taken), told, LATER)).toEqual([]);
      expect(followedCoercions.recordCoercion(there, { ...told, accused: OTHER }, LATER)).toEqual([]);
      const over = there.accused.map((each) => ({ ...each, state: 'terminated' as const }));
      expect(followedCoercions.recordCoercion({ ...there, accused: over }, told, LATER)).toEqual([]);
    },
  );

  it.each(['concluded', 'transferring', 'cracked', 'suspended'] as const)(
    'follows, %s, what that tells of a preventive measure, to its last day (TTLT 04/2018 23)',
    (status) => {
      const there = { ...both, status, accused: both.accused.map((each) => ({ ...each, measures: [] })) };
      const told = { accused: ID, measure: 'residence-ban', number: '9/LC', since: AT, until: '2035-01-01' } as const;
      const taken = followMeasure(there, told, LATER);
      expect(taken).toMatchObject([{ type: 'investigation.measure-applied', data: { ...told, brought: true } }]);
      expect(followMeasure(after(there, ...taken), told, LATER)).toEqual([]);
      expect(followMeasure(there, { ...told, until: '2020-01-01' }, LATER)).toEqual([]);
      expect(followMeasure({ ...there, status: 'handed-over' }, told, LATER)).toEqual([]);
      const anew = { ...told, number: '10/LC', until: '2035-02-01', follows: '9/LC' };
      expect(followMeasure(after(there, ...taken), anew, LATER)).toMatchObject([
        { type: 'investigation.measure-renewed', data: { accused: ID, number: '10/LC', until: '2035-02-01' } },
      ]);
    },
  );

  it('has nothing ordered that is told once the file has gone, unless suspended alone (BLTTHS 126)', () => {
    const gone = { ...both, status: 'handed-over' } as const;
    const told = { order: THIRD, measure: 'distraint', number: '9/LKB', since: AT, accused: ID } as const;
    expect(followedCoercions.recordCoercion(gone, told, LATER)).toEqual([]);
    const waits = gone.accused.map((each) => ({ ...each, state: 'suspended' as const }));
    expect(followedCoercions.recordCoercion({ ...gone, accused: waits }, told, LATER)).toHaveLength(1);
    expect(followedCoercions.has(gone, ID)).toBe(true);
    const elsewhere = gone.accused.map((each) => ({ ...each, state: 'split-off' as const }));
    expect(followedCoercions.has({ ...gone, accused: elsewhere }, ID)).toBe(false);
  });

  it('is told of where the file has gone what stands of an order, not what is carried out once (BLTTHS 126, 127)', () => {
    const order = { order: THIRD, measure: 'distraint', number: '9/LKB', accused: ID } as const;
    expect(orderedBefore(order, AT)).toEqual([{ ...order, since: AT }]);
    expect(orderedBefore({ ...order, measure: 'escort' }, AT)).toEqual([]);
    expect(orderedBefore({ ...order, measure: 'bringing-in', accused: undefined }, AT)).toEqual([]);
  });

  it('is not split off while the procuracy is asked about them', () => {
    const waits = after(both, ...askMeasureEnd(both, ending, LATER));
    const apart = { into: OTHER, accused: [ID], notice: OTHER };
    expect(() => split(waits, apart, LATER)).toThrow('measure-still-pending');
  });
});
