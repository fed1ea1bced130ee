import {
  appellantAsked,
  lodgingPassedOn,
  lodgingReceived,
  lodgingRecorded,
  lodgingVoided,
  petitionReturned,
  type AgencyId,
  type AppellantQuestion,
  type EventOf,
  type FileId,
  type lodgingCorrected,
  type LodgingWay,
  type Moment,
  type Role,
} from '@la-chan/contracts';
import { isBefore, Procedure, Refusal, type Blank, type FileRow, type Step, type Starts } from '@la-chan/procedure';

/** Đơn kháng cáo: an appeal as it was lodged, with the court of first instance or of appeal, until it stands in a trial (BLTTHS 332, 334). */
export interface Lodging extends FileRow<LodgingStatus> {
  /** The file at the court with which it was lodged, and the exchange by which that one has passed it on. */
  readonly from: readonly FileId[];
  readonly sender: AgencyId | null;
  readonly exchange: string | null;
  /** The number of the judgment or decision. */
  readonly against: string;
  readonly by: EventOf<typeof lodgingReceived>['data']['by'];
  readonly way: LodgingWay;
  /** A sealed record. */
  readonly petition: FileId;
  /** By which it is in time or late (BLTTHS 333(3)). */
  readonly lodgedAt: Moment;
  readonly receivedAt: Moment;
  readonly asked: readonly AppellantQuestion[];
  readonly passedTo: AgencyId | null;
  readonly trial: FileId | null;
}

export type LodgingStatus = 'received' | 'passed-on' | 'recorded' | 'returned' | 'voided';
export type LodgingAct = 'ask' | 'passOn' | 'record' | 'returnPetition' | 'void' | 'correct';
export type LodgingEvent = EventOf<
  | typeof appellantAsked
  | typeof lodgingCorrected
  | typeof lodgingPassedOn
  | typeof lodgingReceived
  | typeof lodgingRecorded
  | typeof lodgingVoided
  | typeof petitionReturned
>;

const clerks = ['court-clerk', 'judge', 'chief-judge'] as const;
const received = lodgingReceived.type;

const correction = (to: LodgingStatus): Record<'correct', Step<LodgingStatus, Role>> => ({
  correct: { to, by: ['chief-judge', 'system'], restsOn: received },
});

const starts: Starts<LodgingStatus, Role> = {
  receive: { to: 'received', by: [...clerks, 'system'], law: 'BLTTHS 332(1), 333(3)' },
};

/** BLTTHS 334 is not among the texts: what is said of it is from the published code. */
export const lodgingProcedure = new Procedure<LodgingStatus, LodgingAct, Role>('lodging', starts, {
  received: {
    ask: { to: 'received', by: clerks, law: 'BLTTHS 334(3), (4)', restsOn: received },
    passOn: { to: 'passed-on', by: clerks, law: 'BLTTHS 332(1)', restsOn: received },
    record: { to: 'recorded', by: clerks, law: 'BLTTHS 332(1), 334(1)', restsOn: received },
    returnPetition: {
      to: 'returned',
      by: ['judge', 'chief-judge'],
      law: 'BLTTHS 334(5)',
      restsOn: received,
    },
    void: { to: 'voided', by: ['chief-judge'], restsOn: received },
    ...correction('received'),
  },
  'passed-on': correction('passed-on'),
  recorded: correction('recorded'),
  returned: correction('returned'),
  voided: {},
});

/** A guard of the law beyond the table. */
export class LodgingRefusal extends Refusal {
  constructor(
    override readonly code: 'lodged-after-reception',
    override readonly law: string,
  ) {
    super(code);
  }
}

type Received = EventOf<typeof lodgingReceived>['data'];

/** As of the day on which it was lodged; when the court received it, where nothing else is said (BLTTHS 333(3)). */
export const receive = (
  id: FileId,
  { lodgedAt, ...lodging }: Omit<Received, 'lodgedAt'> & { readonly lodgedAt?: Moment | undefined },
  at: Moment,
): LodgingEvent[] => {
  if (lodgedAt && isBefore(at, lodgedAt)) throw new LodgingRefusal('lodged-after-reception', 'BLTTHS 333(3)');
  return [lodgingReceived(id, { ...lodging, lodgedAt: lodgedAt ?? at }, at)];
};

export const ask = (file: Lodging, question: EventOf<typeof appellantAsked>['data'], at: Moment): LodgingEvent[] => {
  lodgingProcedure.assertLawful('ask', file.status);
  return [appellantAsked(file.id, question, at)];
};

/** To the court that has judged, which goes on with it as with any other (BLTTHS 332(1)). */
export const passOn = (file: Lodging, passed: EventOf<typeof lodgingPassedOn>['data'], at: Moment): LodgingEvent[] => {
  lodgingProcedure.assertLawful('passOn', file.status);
  return [lodgingPassedOn(file.id, passed, at)];
};

/** The trial says whether it is in time. */
export const record = (file: Lodging, where: EventOf<typeof lodgingRecorded>['data'], at: Moment): LodgingEvent[] => {
  lodgingProcedure.assertLawful('record', file.status);
  return [lodgingRecorded(file.id, where, at)];
};

/** To whoever may not appeal, within 3 days (BLTTHS 334(5)). */
export const returnPetition = (
  file: Lodging,
  returned: EventOf<typeof petitionReturned>['data'],
  at: Moment,
): LodgingEvent[] => {
  lodgingProcedure.assertLawful('returnPetition', file.status);
  return [petitionReturned(file.id, returned, at)];
};

/** It was entered by mistake, and nothing has followed from it. */
export const voidLodging = (
  file: Lodging,
  mistake: EventOf<typeof lodgingVoided>['data'],
  at: Moment,
): LodgingEvent[] => {
  lodgingProcedure.assertLawful('void', file.status);
  return [lodgingVoided(file.id, mistake, at)];
};

/** A lodging before its first event. */
export const blank: Blank<Lodging> = {
  status: 'received',
  from: [],
  sender: null,
  exchange: null,
  against: '',
  by: 'defendant',
  way: 'petition',
  petition: '',
  lodgedAt: '',
  receivedAt: '',
  asked: [],
  passedTo: null,
  trial: null,
};

/** The lodging after an event. */
export const evolve = (file: Lodging, event: LodgingEvent): Lodging => {
  switch (event.type) {
    case 'court.lodging-received':
      return { ...file, ...event.data, receivedAt: event.occurredAt };
    case 'court.appellant-asked':
      return { ...file, asked: [...file.asked, event.data.about] };
    case 'court.lodging-passed-on':
      return { ...file, status: 'passed-on', passedTo: event.data.to ?? null };
    case 'court.lodging-recorded':
      return { ...file, status: 'recorded', trial: event.data.trial };
    case 'court.petition-returned':
      return { ...file, status: 'returned', trial: event.data.trial };
    case 'court.lodging-voided':
      return { ...file, status: 'voided' };
    case 'court.lodging-corrected':
      return file;
  }
};
