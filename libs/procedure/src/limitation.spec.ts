import { foundLiable, liableAgain } from './limitation';

const [ID, OTHER] = ['1', '2'].map((n) => `01900000-0000-7000-8000-00000000000${n}`) as [string, string];
const [CRIME, ANEW] = ['2017-03-02', '2026-09-10'] as const;

describe('since when somebody is liable, where a file comes back', () => {
  const crime = { article: '150', clause: '1' } as const;
  const one = { id: ID, ...crime };

  it('is said of whom it was found since the file came alone (BLHS 27(3))', () => {
    const [came, anew] = [
      { id: ID, limitationFrom: CRIME },
      { ...one, limitationFrom: ANEW },
    ];
    const days = new Map([[ID, CRIME]]);
    expect(foundLiable([came], [{ ...one, limitationFrom: CRIME }], days)).toEqual([]);
    const found = [{ accused: ID, limitationFrom: ANEW, committedOn: CRIME }];
    expect(foundLiable([came], [anew], days)).toEqual(found);
    expect(foundLiable([{ ...came, limitationFrom: ANEW, committedOn: CRIME }], [anew], days)).toEqual([]);
    expect(foundLiable([{ id: ID }], [{ ...one, limitationFrom: CRIME }], days)).toEqual([
      { accused: ID, limitationFrom: CRIME },
    ]);
  });

  it('goes unsaid of whom it is not known, and of who evades the search', () => {
    expect(foundLiable([], [one], new Map())).toEqual([]);
    const evading = { ...one, limitationFrom: CRIME, searchDemandedAt: '2026-01-05T02:00:00.000Z', evades: true };
    expect(foundLiable([], [evading], new Map())).toEqual([]);
  });

  it('is so of those who are in the file to which it comes back', () => {
    const found = [{ accused: ID, limitationFrom: ANEW, committedOn: CRIME }];
    const anew = { ...one, limitationFrom: ANEW, committedOn: CRIME };
    expect(liableAgain([one, { ...crime, id: OTHER }], found)).toEqual([anew]);
    expect(liableAgain([one])).toEqual([]);
  });
});
