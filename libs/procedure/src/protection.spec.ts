import { personProtected, protectionChanged, protectionLifted } from '@la-chan/contracts';
import type { HistoryEntry } from './clocks/history';
import {
  protectedOn,
  protectionsReadAnew,
  protectionsRighted,
  protectionsSince,
  type WithProtections,
} from './protection';

const [ID, GUARD, OTHER] = ['1', '2', '3'].map((n) => `01900000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const [EARLIER, AT, LATER, LAST] = ['05-06', '05-10', '06-10', '07-10'].map((day) => `2024-${day}T02:00:00.000Z`) as [
  string,
  string,
  string,
  string,
];

type Order = WithProtections['protections'][number];

const order: Order = {
  ...{ protection: GUARD, of: 'witness', grounds: ['life'], askedBy: 'body', text: ID, measures: ['guard'] },
  ...{ number: '1/QĐ-BV', orderedAt: AT, endedAt: null },
};
const over: Order = { ...order, endedAt: LATER, end: { ground: 'threat-over', number: '2/QĐ-BV' } };
const told = (...protections: Order[]): WithProtections => ({ protections });
const entry = (id: string, type: string, at: string, data: object): HistoryEntry => ({
  ...{ id, type, at },
  data: { protection: GUARD, ...data },
});

describe('a protection that was put right where it was decided', () => {
  const righted = { ...over, number: '7/QĐ-BV', orderedAt: EARLIER };
  const decided = entry(ID, personProtected.type, AT, { number: '1/QĐ-BV' });
  const come = entry(ID, personProtected.type, LATER, { number: '1/QĐ-BV', decidedAt: AT });
  const lifted = entry(OTHER, protectionLifted.type, LATER, { number: '2/QĐ-BV', ground: 'threat-over' });

  it('is put right in the entries that say the same, its day under the name that it has there (BLTTHS 486)', () => {
    const right = { entry: ID, reason: 'wrong-entry', repeatedIn: [] };
    expect(protectionsRighted(told(over), told(righted), [decided, lifted])).toEqual([
      { ...right, changes: { number: '7/QĐ-BV', occurredAt: EARLIER } },
    ]);
    expect(protectionsRighted(told(over), told(righted), [come, lifted])).toEqual([
      { ...right, changes: { number: '7/QĐ-BV', decidedAt: EARLIER } },
    ]);
    const otherwise = told({ ...over, end: { ground: 'as-asked', number: '2/QĐ-BV' } });
    expect(protectionsRighted(told(over), otherwise, [decided, lifted])).toEqual([
      { ...right, entry: OTHER, changes: { ground: 'as-asked' } },
    ]);
  });

  it('is decided no other time, and is put right once', () => {
    expect(protectedOn({ id: ID, ...told(over) }, told({ ...over, endedAt: EARLIER }), LATER)).toEqual([]);
    expect(protectedOn({ id: ID, ...told(over) }, told({ ...over, endedAt: LAST }), LATER)).toEqual([]);
    expect(protectionsRighted(told(righted), told(righted), [decided, lifted])).toEqual([]);
    expect(protectionsReadAnew(told(over), told(righted))).toEqual([GUARD]);
    expect(protectionsReadAnew(told(righted), told(righted))).toEqual([]);
  });

  it('is not what was decided of it since, nor that of another, nor of who is not known', () => {
    const changed: Order = { ...order, measures: ['secrecy'], number: '3/QĐ-BV', changedAt: LATER };
    const since = entry(OTHER, protectionChanged.type, LATER, { number: '3/QĐ-BV', measures: ['secrecy'] });
    expect(protectionsRighted(told(order), told(changed), [decided])).toEqual([]);
    expect(protectionsSince(told(order), told(changed))).toEqual([changed]);
    const before = told({ ...changed, orderedAt: EARLIER });
    expect(protectionsRighted(told(changed), before, [decided, since])).toMatchObject([
      { entry: ID, changes: { occurredAt: EARLIER } },
    ]);
    const ended: Order = { ...over, end: { ground: 'threat-over', number: '5/QĐ-BV' }, endedAt: LAST };
    const own = entry(OTHER, protectionLifted.type, LAST, { number: '5/QĐ-BV', ground: 'threat-over' });
    expect(protectionsRighted(told(ended), told(over), [decided, own])).toEqual([]); // each has ended it
    const another = { ...decided, data: { ...decided.data, protection: OTHER } };
    expect(protectionsRighted(told(over), told(righted), [another])).toEqual([]);
    expect(protectionsRighted(told(), told(righted), [decided])).toEqual([]);
  });
});
