import { everyCell } from '@la-chan/procedure';
import {
  blank,
  correct,
  cover,
  evolve,
  setAside,
  sight,
  sightingProcedure,
  type Sighting,
  type SightingEvent,
  type SightingStatus,
} from './sighting';
import { correctEntry, entries } from './sighting.corrections';

const ID = '01900000-0000-7000-8000-000000000001';
const AT = '2025-08-04T02:00:00.000Z';
const sighted = {
  number: '1/2025/TD',
  methods: ['MO13' as const],
  channels: ['zalo' as const],
  countries: ['KH'],
  seenOn: '2025-07-28',
  reporter: 'so-y-te',
  exchange: ID,
  description: null,
  unit: 'c00070',
};
const wrongDay = { reason: 'wrong-time' as const, changes: { seenOn: '2025-07-27' } };
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const sighting = sight(ID, sighted, AT).reduce(evolve, empty);

describe('the table of a sighting', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(sightingProcedure, {
        entries,
        sample: (status: SightingStatus): Sighting => ({ ...sighting, status }),
        blank: empty,
        starts: {
          sight: () => sight(ID, sighted, AT),
          report: () => sight(ID, { ...sighted, exchange: ID }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (one, event: SightingEvent) => evolve(one, event),
        acts: {
          cover: (one) => cover(one, ID, AT),
          setAside: (one) => setAside(one, AT),
          correct: (one) => correct({ ...one, exchange: null }, wrongDay, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('a sighting', () => {
  it('of this agency itself came with no exchange', () => {
    const own = sight(ID, { ...sighted, reporter: 'pcmbn-hn', exchange: null }, AT).reduce(evolve, empty);
    expect(own).toMatchObject({ status: 'reported', reporter: 'pcmbn-hn', exchange: null });
  });

  it('names the alert that stands for it', () => {
    expect(cover(sighting, ID, AT).reduce(evolve, sighting)).toMatchObject({ status: 'covered', alert: ID });
  });

  describe('that was told wrongly', () => {
    const own: Sighting = { ...sighting, exchange: null };

    it('is put right where this agency has met it itself, by a method that is known or described', () => {
      expect(correct(own, wrongDay, AT).reduce(evolve, own)).toMatchObject({ seenOn: '2025-07-27', methods: ['MO13'] });
      const unknown = (changes: object) => () => correct(own, { reason: 'wrong-entry', changes }, AT);
      expect(unknown({ methods: [] })).toThrow('neither-known-nor-described');
      expect(unknown({ methods: [], description: ID })()).toHaveLength(1);
    });

    it('is put right by whoever has told of it, in what it says and in when', () => {
      expect(() => correct(sighting, wrongDay, AT)).toThrow('told-by-another-agency');
      const history = [{ id: ID, type: 'prevention.method-sighted', at: AT }];
      const correction = { entry: ID, reason: 'wrong-time' as const, changes: { occurredAt: AT }, repeatedIn: [] };
      expect(() => correctEntry(sighting, correction, AT, history)).toThrow('told-by-another-agency');
      expect(correctEntry(own, correction, AT, history)).toHaveLength(1);
      const told = { by: 'so-y-te', notice: ID };
      expect(correctEntry(sighting, { ...correction, told }, AT, history)).toHaveLength(1);
    });
  });

  it('that is set aside says whom that answers, where another agency has told of it', () => {
    expect(setAside(sighting, AT)).toMatchObject([{ data: { answers: ID } }]);
    expect(setAside({ ...sighting, exchange: null }, AT)).toMatchObject([{ data: {} }]);
  });
});
