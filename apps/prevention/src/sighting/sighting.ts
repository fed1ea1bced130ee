import {
  methodSighted,
  sightingCovered,
  sightingSetAside,
  type AgencyId,
  type Country,
  type Day,
  type EventOf,
  type FileId,
  type Method,
  type Moment,
  type RecruitmentChannel,
  type Role,
  type TraffickingRoute,
} from '@la-chan/contracts';
import { Procedure, type Blank, type FileRow, type Starts } from '@la-chan/procedure';

/** Thông tin phương thức, thủ đoạn: a method that was met, to be covered by an alert or set aside. */
export interface Sighting extends FileRow<SightingStatus> {
  /** Known ones; none for a method that is new. */
  readonly methods: readonly Method[];
  readonly channels: readonly RecruitmentChannel[];
  readonly countries: readonly Country[];
  readonly routes: readonly TraffickingRoute[];
  readonly seenOn: Day;
  readonly reporter: AgencyId;
  /** With which it was told; none where this agency has met it itself. */
  readonly exchange: string | null;
  /** What is new about it; a sealed record. */
  readonly description: FileId | null;
  readonly alert: FileId | null;
}

export type SightingStatus = 'reported' | 'covered' | 'set-aside';
export type SightingAct = 'cover' | 'setAside';
export type SightingEvent = EventOf<typeof methodSighted | typeof sightingCovered | typeof sightingSetAside>;

const by = ['prevention-officer', 'head-of-prevention'] as const;
const restsOn = methodSighted.type;

const starts: Starts<SightingStatus, Role> = {
  sight: { to: 'reported', by },
  report: { to: 'reported', by: ['system'] },
};

export const sightingProcedure = new Procedure<SightingStatus, SightingAct, Role>('sighting', starts, {
  reported: {
    cover: { to: 'covered', by, restsOn },
    setAside: { to: 'set-aside', by, restsOn },
  },
  covered: {},
  'set-aside': {},
});

export const sight = (id: FileId, sighted: EventOf<typeof methodSighted>['data'], at: Moment): SightingEvent[] => [
  methodSighted(id, sighted, at),
];

/** An alert stands for it, drafted or issued. */
export const cover = ({ id, status }: Sighting, alert: FileId, at: Moment): SightingEvent[] => {
  sightingProcedure.assertLawful('cover', status);
  return [sightingCovered(id, { alert }, at)];
};

export const setAside = ({ id, status }: Sighting, at: Moment): SightingEvent[] => {
  sightingProcedure.assertLawful('setAside', status);
  return [sightingSetAside(id, {}, at)];
};

/** A sighting before its first event. */
export const blank: Blank<Sighting> = {
  status: 'reported',
  methods: [],
  channels: [],
  countries: [],
  routes: [],
  seenOn: '',
  reporter: '',
  exchange: null,
  description: null,
  alert: null,
};

/** The sighting after an event. */
export const evolve = (sighting: Sighting, event: SightingEvent): Sighting => {
  switch (event.type) {
    case 'prevention.method-sighted':
      return { ...sighting, ...event.data };
    case 'prevention.sighting-covered':
      return { ...sighting, status: 'covered', alert: event.data.alert };
    case 'prevention.sighting-set-aside':
      return { ...sighting, status: 'set-aside' };
  }
};
