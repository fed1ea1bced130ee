import { everyCell } from '@la-chan/procedure';
import {
  blank,
  cover,
  evolve,
  setAside,
  sight,
  sightingProcedure,
  type Sighting,
  type SightingEvent,
  type SightingStatus,
} from './sighting';

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
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const sighting = sight(ID, sighted, AT).reduce(evolve, empty);

describe('the table of a sighting', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(sightingProcedure, {
        // Without entries: nothing of a sighting is put right, one that is wrong is set aside.
        sample: (status: SightingStatus): Sighting => ({ ...sighting, status }),
        blank: empty,
        starts: {
          sight: () => sight(ID, sighted, AT),
          report: () => sight(ID, { ...sighted, exchange: ID }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (one, event: SightingEvent) => evolve(one, event),
        acts: { cover: (one) => cover(one, ID, AT), setAside: (one) => setAside(one, AT) },
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
});
