import {
  methodSighted,
  sightingCorrected,
  sightingCovered,
  type sightingEntryCorrected,
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
import { Procedure, Refusal, type Blank, type FileRow, type Starts, type Step } from '@la-chan/procedure';

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
export type SightingAct = 'cover' | 'setAside' | 'correct';
export type SightingEvent = EventOf<
  | typeof methodSighted
  | typeof sightingCovered
  | typeof sightingSetAside
  | typeof sightingCorrected
  | typeof sightingEntryCorrected
>;

const by = ['prevention-officer', 'head-of-prevention'] as const;
const restsOn = methodSighted.type;
const correction = (to: SightingStatus): Step<SightingStatus, Role> => ({ to, by: [...by, 'system'], restsOn });

const starts: Starts<SightingStatus, Role> = {
  sight: { to: 'reported', by },
  report: { to: 'reported', by: ['system'] },
};

export const sightingProcedure = new Procedure<SightingStatus, SightingAct, Role>('sighting', starts, {
  reported: {
    cover: { to: 'covered', by, restsOn },
    setAside: { to: 'set-aside', by, restsOn },
    correct: correction('reported'),
  },
  covered: { correct: correction('covered') },
  'set-aside': { correct: correction('set-aside') },
});

/** What another agency has told is its own to put right; a method is known, or it is described. */
export class SightingRefusal extends Refusal {
  override readonly field = '/changes';

  constructor(override readonly code: 'told-by-another-agency' | 'neither-known-nor-described') {
    super(code);
  }
}

export const sight = (id: FileId, sighted: EventOf<typeof methodSighted>['data'], at: Moment): SightingEvent[] => [
  methodSighted(id, sighted, at),
];

/** An alert stands for it, drafted or issued. */
export const cover = ({ id, status }: Sighting, alert: FileId, at: Moment): SightingEvent[] => {
  sightingProcedure.assertLawful('cover', status);
  return [sightingCovered(id, { alert }, at)];
};

export const setAside = ({ id, status, exchange }: Sighting, at: Moment): SightingEvent[] => {
  sightingProcedure.assertLawful('setAside', status);
  return [sightingSetAside(id, exchange ? { answers: exchange } : {}, at)];
};

export const correct = (
  sighting: Sighting,
  correction: EventOf<typeof sightingCorrected>['data'],
  at: Moment,
): SightingEvent[] => {
  sightingProcedure.assertLawful('correct', sighting.status);
  if (sighting.exchange) throw new SightingRefusal('told-by-another-agency');
  const { methods, description } = { ...sighting, ...correction.changes };
  if (methods.length === 0 && description === null) throw new SightingRefusal('neither-known-nor-described');
  return [sightingCorrected(sighting.id, correction, at)];
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
    case 'prevention.sighting-corrected':
      return { ...sighting, ...event.data.changes };
    case 'prevention.sighting-entry-corrected':
      return sighting;
  }
};
