import {
  ABSENCE_SAID_BEFORE,
  actRecordDelivered,
  attendanceReceived,
  investigativeActAnnounced,
  investigativeActCalledOff,
  type EventOf,
  type FileId,
  type InvestigativeAct,
  type Moment,
} from '@la-chan/contracts';
import { addHours, isBefore } from './clocks';
import type { Procedure } from './procedure';
import { Refusal } from './refusal';

/** A single investigative act of which the procuracy was told; `record`: the notice with which its record went there. */
export interface AnnouncedAct {
  readonly act: InvestigativeAct;
  readonly takesPlaceAt: Moment;
  readonly late: boolean;
  readonly record?: string;
}

/** A request, which may be one to attend such an act. */
interface Announcement {
  readonly exchange: string;
  readonly announced?: AnnouncedAct;
}

export interface Announced {
  readonly requests: readonly Announcement[];
}

export type LateAnnouncingAct = 'recordAttendance' | 'deliverActRecord' | 'callOffAct';
export type AnnouncingAct = 'announceInvestigativeAct' | LateAnnouncingAct;
export type AnnouncingEvent = EventOf<
  | typeof actRecordDelivered
  | typeof attendanceReceived
  | typeof investigativeActAnnounced
  | typeof investigativeActCalledOff
>;

export class AnnouncementRefusal extends Refusal {
  constructor(
    override readonly code: 'no-such-act' | 'record-delivered-already' | 'act-still-to-come',
    override readonly law = 'TTLT 04/2018 13',
  ) {
    super(code);
  }
}

/** Before there is a case nobody is an accused, nor interrogated as one. */
export class NobodyCharged extends Refusal {
  override readonly code = 'nobody-charged';
  override readonly law = 'BLTTHS 60, 147(3)';
}

export const assertBeforeCase = ({ act, accused }: { act: InvestigativeAct; accused?: FileId | undefined }): void => {
  if (accused !== undefined || act === 'interrogation') nobodyCharged();
};

/** Before a case is initiated a file is about no accused. */
export const nobodyCharged = (): never => {
  throw new NobodyCharged('nobody-charged');
};

/** How many hours before it the procuracy has to know (TTLT 04/2018 13(1)); of the others the articles say: before it. */
const HOURS_BEFORE: Readonly<Record<InvestigativeAct, number>> = {
  confrontation: 24,
  identification: 24,
  'voice-identification': 24,
  experiment: 24,
  search: 0,
  'scene-examination': 0,
  autopsy: 0,
  statement: 0,
  interrogation: 0,
};

/** The procuracy was told of it later than the article says. */
const isToldLate = (toldAt: Moment, act: InvestigativeAct, takesPlaceAt: Moment): boolean =>
  addHours(toldAt, HOURS_BEFORE[act]) > takesPlaceAt;

/** By when it is known who comes: where no article wants an answer, or it is too late for one, the record is owed by then (BLTTHS 88(5)). */
export const answerBy = (toldAt: Moment, act: InvestigativeAct, takesPlaceAt: Moment): Moment => {
  const said = addHours(takesPlaceAt, -2);
  return ABSENCE_SAID_BEFORE.includes(act) && toldAt < said ? said : addHours(takesPlaceAt, 5 * 24);
};

type Told = Omit<EventOf<typeof investigativeActAnnounced>['data'], 'late'>;
type Delivery = EventOf<typeof actRecordDelivered>['data'];
type Closing = EventOf<typeof investigativeActCalledOff>['data'];

/** What the routes of a file need of it. */
export interface Announcing<File> {
  readonly announceInvestigativeAct: (file: File, told: Told, at: Moment) => AnnouncingEvent[];
  readonly recordAttendance: (
    file: File,
    answer: EventOf<typeof attendanceReceived>['data'],
    at: Moment,
  ) => AnnouncingEvent[];
  readonly deliverActRecord: (file: File, delivery: Delivery, at: Moment) => AnnouncingEvent[];
  readonly callOffAct: (file: File, calledOff: Closing, at: Moment) => AnnouncingEvent[];
}

/** What verifications and cases do alike; `assertMay`: such an act, of that accused, is one of this file. */
export const announcing = <File extends Announced & { readonly id: FileId; readonly status: string }>(
  procedure: Pick<Procedure<File['status'], AnnouncingAct>, 'assertLawful'>,
  assertMay: (file: File, told: Pick<Told, 'act' | 'accused'>) => void,
): Announcing<File> => ({
  /** Told later than the article says, it is recorded as late, not refused. */
  announceInvestigativeAct: (file, told, at) => {
    procedure.assertLawful('announceInvestigativeAct', file.status);
    assertMay(file, told);
    const late = isToldLate(at, told.act, told.takesPlaceAt);
    return [investigativeActAnnounced(file.id, { ...told, late }, at)];
  },
  /** Whether a prosecutor takes part, also where the act has been called off meanwhile. */
  recordAttendance: (file, answer, at) => {
    procedure.assertLawful('recordAttendance', file.status);
    return [attendanceReceived(file.id, answer, at)];
  },
  /** Of an act that was held, and at which no prosecutor was, also where one was to come (TTLT 04/2018 13(3)). */
  deliverActRecord: (file, delivery, at) => {
    procedure.assertLawful('deliverActRecord', file.status);
    const { takesPlaceAt } = withoutRecord(file, delivery.exchange);
    if (isBefore(at, takesPlaceAt)) throw new AnnouncementRefusal('act-still-to-come');
    return [actRecordDelivered(file.id, delivery, at)];
  },
  /** It does not take place, or at another time, of which the procuracy is told anew. */
  callOffAct: (file, calledOff, at) => {
    procedure.assertLawful('callOffAct', file.status);
    withoutRecord(file, calledOff.exchange);
    return [investigativeActCalledOff(file.id, calledOff, at)];
  },
});

/** The act of which this exchange has told, and whose record did not go to the procuracy. */
const withoutRecord = ({ requests }: Announced, exchange: string): AnnouncedAct => {
  const announced = requests.find((one) => one.exchange === exchange)?.announced;
  if (!announced) throw new AnnouncementRefusal('no-such-act');
  if (announced.record) throw new AnnouncementRefusal('record-delivered-already');
  return announced;
};

/** As it stands with the request; when it was told may have been put right. */
export const announcedBy = (
  { act, takesPlaceAt, accused }: Told,
  at: Moment,
): { readonly announced: AnnouncedAct; readonly accused?: FileId } => ({
  announced: { act, takesPlaceAt, late: isToldLate(at, act, takesPlaceAt) },
  ...(accused && { accused }),
});

/** The requests once the record of an act has gone to the procuracy. */
export const withActRecord = <One extends Announcement>(
  requests: readonly One[],
  { exchange, notice }: Closing,
): readonly One[] =>
  requests.map((one) =>
    one.announced && one.exchange === exchange ? { ...one, announced: { ...one.announced, record: notice } } : one,
  );
