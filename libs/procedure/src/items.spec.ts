import {
  assertListed,
  broughtToCourt,
  itemListOf,
  itemsAfter,
  itemsJudgedAs,
  itemsWithoutOne,
  onList,
  withItems,
  type Item,
} from './items';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const knife: Item = { item: ID, kind: 'exhibit', origin: 'seized', takenAt: AT, record: ID };
const paper: Item = { item: OTHER, kind: 'document', origin: 'supplied', takenAt: AT, record: OTHER };
const file = { id: ID, items: [knife, paper] };
const off = { item: ID, ground: 'returned', number: '1/QĐ' } as const;
const without = { ...file, items: itemsWithoutOne(file, off) };

describe('what is taken off a list', () => {
  it('is on it no more, and is known still', () => {
    expect(onList(without)).toEqual([paper]);
    expect(without.items).toHaveLength(2);
    expect(itemListOf(without)).toMatchObject({ items: [{ item: OTHER }], itemsOff: [off] });
    expect(itemListOf(without).items?.[0]).not.toHaveProperty('record');
  });

  it('is neither taken off again nor goes with a part, nor is what is not on it', () => {
    expect(() => assertListed(without, [ID], 'BLTTHS 106(3)')).toThrow('item-not-listed');
    expect(() => assertListed(file, ['neither'], 'BLTTHS 106(3)')).toThrow('item-not-listed');
    expect(() => withItems(without, [ID], 'BLTTHS 170(2)')).toThrow('item-not-listed');
    expect(withItems(file, undefined, 'BLTTHS 170(2)')).toBe(file);
    expect(withItems(file, [ID], 'BLTTHS 170(2)').items).toEqual([knife]);
  });

  it('is taken off wherever the list comes to, once, and is unknown to whoever never had it', () => {
    const { number, ground } = off;
    const coming = [{ ...knife, off: { ground, number } }, paper];
    expect(broughtToCourt(file, coming, AT).map(({ type, data }) => [type, data])).toEqual([
      ['court.item-taken-off', off],
    ]);
    expect(broughtToCourt(without, coming, AT)).toEqual([]);
    expect(broughtToCourt({ id: OTHER }, coming, AT)).toMatchObject([
      { type: 'court.item-entered', data: { item: OTHER, takenAt: AT } },
    ]);
  });
});

describe('what is on a list', () => {
  it('was taken into the file when it was entered, where nothing else is said', () => {
    const { takenAt: _, ...entered } = knife;
    expect(itemsAfter({ items: [] }, entered, AT)).toEqual([knife]);
  });

  it('is as the last judgment says of it', () => {
    const judged = { items: itemsJudgedAs(file, [{ item: ID, decided: 'confiscated' }]) };
    expect(judged.items).toMatchObject([{ decided: 'confiscated' }, {}]);
    expect(judged.items[1]).not.toHaveProperty('decided');
    expect(itemsJudgedAs(judged, [{ item: ID, decided: 'returned' }])).toMatchObject([{ decided: 'returned' }, {}]);
    expect(itemsJudgedAs(judged)).toBe(judged.items);
  });
});
