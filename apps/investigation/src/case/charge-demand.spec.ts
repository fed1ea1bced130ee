import { deadlinesOf, type Deadline } from '@la-chan/procedure';
import type { Case } from './case';
import { blank, evolve, type CaseEvent } from './case.events';
import { approveCharge, changeCharge, charge, chargeChangedByProcuracy } from './charge';
import { changeIdentity, supplementCharge } from './charge-supplement';
import { recordChargeDemand, type ChargeDemand } from './charge-demand';
import { initiate } from './initiation';
import { requalify } from './qualification';

const ID = '01900000-0000-7000-8000-000000000001';
const ACCUSED = '01900000-0000-7000-8000-000000000002';
const EXCHANGE = '01900000-0000-7000-8000-000000000003';
const DEMAND = '01900000-0000-7000-8000-000000000004';
const AT = '2025-05-10T02:00:00.000Z';
const RECEIVED = '2025-05-11T02:00:00.000Z';
const LATER = '2025-05-12T02:00:00.000Z';

const initiation = {
  number: '1/2025/VA',
  article: '150',
  clause: '1',
  seriousness: 'very-serious',
  unit: 'd002',
  notice: null,
  opening: false,
} as const;
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const begun = initiate(ID, { ...initiation, from: [] }, AT);
const opened = begun.reduce(evolve, empty);
const person = { accused: ACCUSED, article: '150', clause: '1', exchange: EXCHANGE, to: 'vks-hn' } as const;

const demanding = (
  demand: Pick<ChargeDemand, 'of' | 'ground'> & Partial<ChargeDemand>,
  file: Case = opened,
): CaseEvent[] =>
  recordChargeDemand(
    file,
    { demand: DEMAND, article: '150', clause: '1', by: 'vks-hn', number: '1/YC', receivedAt: RECEIVED, ...demand },
    RECEIVED,
  );
const after = (file: Case, events: readonly CaseEvent[]): Case => events.reduce(evolve, file);
const limit = (...events: CaseEvent[]): Deadline | undefined =>
  deadlinesOf([...begun, ...events].map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }))).find(
    ({ rule }) => rule === '8-demand',
  );

describe('a person whom the procuracy wants charged', () => {
  const demanded = after(opened, demanding({ of: 'charge', ground: 'not-charged' }));

  it('is charged for it, and the demand is met', () => {
    const events = charge(demanded, { ...person, demand: DEMAND }, LATER);
    expect(events.map(({ type }) => type)).toEqual([
      'investigation.person-charged',
      'investigation.charge-approval-asked',
    ]);
    expect(after(demanded, events).demands).toMatchObject([{ of: 'charge', metAt: LATER }]);
  });

  it('is not charged for what nobody has demanded, nor with another crime', () => {
    expect(() => charge(opened, { ...person, demand: DEMAND }, LATER)).toThrow('no-such-demand');
    const both = { ...demanded, articles: ['150', '151'] as const };
    expect(() => charge(both, { ...person, article: '151', demand: DEMAND }, LATER)).toThrow('no-such-demand');
  });

  it('leaves a charge of somebody else what it is', () => {
    const other = after(demanded, charge(demanded, person, LATER));
    expect([other.accused[0]?.approval, other.demands[0]?.metAt]).toEqual(['asked', null]);
  });

  it('is charged by the procuracy itself, without waiting for its approval', () => {
    const events = charge(demanded, { ...person, demand: DEMAND, by: 'vks-hn' }, LATER);
    expect(events).toHaveLength(1);
    expect(after(demanded, events)).toMatchObject({ accused: [{ approval: 'approved' }], demands: [{ metAt: LATER }] });
  });
});

describe('an accused whose charge is to be another', () => {
  const asked = after(opened, charge(opened, person, AT));
  const approved = { accused: ACCUSED, exchange: person.exchange, by: 'vks-hn', number: '1' } as const;
  const own = after(asked, approveCharge(asked, approved, AT));
  const both: Case = { ...own, articles: ['150', '151'] };
  const demand = { of: 'charge-change', ground: 'other-crime', accused: ACCUSED, article: '151' } as const;
  const demanded = after(both, demanding(demand, both));
  const crime = { article: '151', clause: '1' } as const;
  const change = { accused: ACCUSED, ...crime, exchange: EXCHANGE, to: 'vks-hn', demand: DEMAND } as const;

  it('is charged with it once the procuracy has approved what it has demanded', () => {
    const file = after(demanded, changeCharge(demanded, change, LATER));
    expect(file).toMatchObject({ accused: [{ approval: 'asked', change: crime }], demands: [{ metAt: LATER }] });
  });

  it('is charged with it in place of the crime that the demand says, where it says one', () => {
    const crimes = { ...both, accused: [{ ...both.accused[0]!, further: [{ article: '154', clause: '1' }] }] } as Case;
    const replaces = { article: '154', clause: '1' } as const;
    const asks = after(crimes, demanding({ ...demand, replaces }, crimes));
    expect(() => changeCharge(asks, { ...change, replaces: { article: '150', clause: '1' } }, LATER)).toThrow(
      'no-such-demand',
    );
    expect(changeCharge(asks, { ...change, replaces }, LATER)).toHaveLength(2);
  });

  it('is charged with it by the procuracy at once, also while a change of the body waits', () => {
    const waiting = after(both, changeCharge(both, { ...change, demand: undefined }, AT));
    const events = chargeChangedByProcuracy(
      waiting,
      { accused: ACCUSED, ...crime, demand: DEMAND, by: 'vks-hn' },
      LATER,
    );
    expect(after(waiting, events).accused).toMatchObject([{ ...crime, approval: 'approved', change: null }]);
  });

  it('is charged with another by the procuracy alone, where that has charged them (TTLT 04/2018 9(5))', () => {
    const theirs: Case = {
      ...after(opened, charge(opened, { ...person, by: 'vks-hn' }, AT)),
      articles: ['150', '151'],
    };
    const refusal = expect.objectContaining({ code: 'charged-by-procuracy', law: 'TTLT 04/2018 9(5)' }) as Error;
    const mine = { ...change, demand: undefined };
    expect(() => changeCharge(theirs, mine, LATER)).toThrow(refusal);
    expect(() => supplementCharge(theirs, mine, LATER)).toThrow(refusal);
    expect(() => changeIdentity(theirs, { ...mine, person: EXCHANGE }, LATER)).toThrow(refusal);
    expect(changeCharge(theirs, { ...mine, article: '150', clause: '2' }, LATER)).toHaveLength(1); // 9(4)
    const events = chargeChangedByProcuracy(theirs, { accused: ACCUSED, ...crime, by: 'vks-hn' }, LATER);
    expect(after(theirs, events).accused).toMatchObject([{ ...crime, approval: 'approved' }]);
  });

  it('has to be with a crime that was initiated, whoever decides', () => {
    const decision = { accused: ACCUSED, ...crime, demand: DEMAND, by: 'vks-hn' } as const;
    expect(() => chargeChangedByProcuracy(own, decision, LATER)).toThrow('crime-not-initiated');
  });
});

describe('a case that is to be about another crime', () => {
  const replaced = { article: '151', clause: '1', seriousness: 'very-serious', notice: EXCHANGE } as const;
  const asked = demanding({ of: 'requalification', ground: 'further-crime', article: '151' });
  const demanded = after(opened, asked);

  it('has 3 days from the receipt of the demand', () => {
    expect(limit(...asked)).toMatchObject({ about: DEMAND, status: 'running', dueOn: '2025-05-14' });
    expect(limit(...asked, ...requalify(demanded, { ...replaced, demand: DEMAND }, true, LATER))).toMatchObject({
      status: 'met',
    });
  });

  it('is about what was demanded, in place of the others or beside them as that says', () => {
    expect(() => requalify(demanded, { ...replaced, demand: DEMAND }, false, LATER)).toThrow('no-such-demand');
    const events = requalify(demanded, { ...replaced, demand: DEMAND }, true, LATER);
    expect(after(demanded, events)).toMatchObject({ articles: ['150', '151'], demands: [{ metAt: LATER }] });
  });

  it('is about it by the decision of the procuracy, and nothing is owed any more', () => {
    const events = requalify(demanded, { ...replaced, demand: DEMAND, by: 'vks-hn' }, true, LATER);
    expect(after(demanded, events).articles).toEqual(['150', '151']);
    expect(limit(...asked, ...events)).toMatchObject({ status: 'cancelled' });
  });
});
