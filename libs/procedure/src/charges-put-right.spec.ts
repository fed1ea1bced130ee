import type { FileId } from '@la-chan/contracts';
import { chargeFollowed } from './charges-put-right';
import type { HistoryEntry } from './clocks';

const idOf = (turn: number): FileId => `0198b5f0-0000-7000-8000-0000000000${turn}`;
const [ANNA, BINH] = [idOf(10), idOf(11)];
const lesser = { article: '150', clause: '1' } as const;
const graver = { article: '150', clause: '3' } as const;
const charge = { was: { id: ANNA, ...lesser }, is: { id: ANNA, ...graver } };
const by = { reason: 'wrong-entry' } as const;

const entry = (turn: number, data: Record<string, unknown>): HistoryEntry => ({
  ...{ id: idOf(turn), type: 'x', at: '2025-08-04T02:00:00.000Z' },
  data,
});
const came = (turn: number, crime: object) =>
  entry(turn, {
    defendants: [
      { id: ANNA, ...crime },
      { id: BINH, ...lesser },
    ],
  });
const dated = entry(30, { defendant: ANNA, committedOn: '2024-03-01', ...lesser });

describe('a charge that is put right in another file', () => {
  it('is so in how they came last, where that said the same, and in what was said with it', () => {
    expect(chargeFollowed([came(20, lesser), dated], charge, by)).toEqual([
      { entry: idOf(20), changes: { chargedWith: [charge.is] }, repeatedIn: [], ...by },
      { entry: dated.id, changes: graver, repeatedIn: [], ...by },
    ]);
  });

  it('is not where they came last with another, nor where they are not', () => {
    expect(chargeFollowed([came(20, lesser), came(21, { article: '151', clause: '1' })], charge, by)).toEqual([]);
    expect(chargeFollowed([came(20, graver)], charge, by)).toEqual([]);
    expect(chargeFollowed([dated], charge, by)).toEqual([]);
  });
});
