import {
  offenderPassedOn,
  offenderReceived,
  offenderTakenOver,
  surrenderNotified,
  type AgencyId,
  type CaughtGround,
  type EventOf,
  type FileId,
  type Moment,
  type Role,
  type surrenderCorrected,
} from '@la-chan/contracts';
import { Procedure, Refusal, type Blank, type FileRow, type Step, type Starts } from '@la-chan/procedure';

/**
 * Người phạm tội đầu thú: an offender who came forward at a duty desk after the discovery (BLTTHS 4(1)(i), 152); or was caught,
 * and is brought to the body in the same way (BLTTHS 111, 112; TT 28/2020 7(2)(a), (e)).
 */
export interface Surrender extends FileRow<SurrenderStatus> {
  readonly byCommuneDesk: boolean;
  readonly caught: CaughtGround | null;
  /** The number of the minutes. */
  readonly minutes: string;
  /** Sealed records: who it is, what they say, what they hand over. */
  readonly offender: FileId;
  readonly account: FileId;
  readonly items: FileId | null;
  /** What they belong to, where it is known: a report of this desk, a case of a body and its accused. */
  readonly report: FileId | null;
  readonly case: FileId | null;
  readonly accused: FileId | null;
  readonly receivedAt: Moment;
  /** How they went to the competent body, and to which one of the platform. */
  readonly exchange: string | null;
  readonly handedTo: AgencyId | null;
  readonly passedOnAt: Moment | null;
  readonly notifiedAt: Moment | null;
}

export type SurrenderStatus = 'received' | 'passed-on' | 'taken-over';
export type SurrenderAct = 'passOn' | 'recordTakeover' | 'notifyProcuracy' | 'correct';

export type SurrenderEvent = EventOf<
  | typeof offenderPassedOn
  | typeof offenderReceived
  | typeof offenderTakenOver
  | typeof surrenderCorrected
  | typeof surrenderNotified
>;

const desk = ['duty-officer', 'duty-chief'] as const;
const received = offenderReceived.type;

/** Also to another body, where the first finds that it is not competent (BLTTHS 152(2)). */
const duties = (status: SurrenderStatus): Record<'passOn' | 'correct', Step<SurrenderStatus, Role>> => ({
  passOn: { to: 'passed-on', by: desk, law: 'BLTTHS 111(1), 112(1), 152(1), (2)', restsOn: received, duty: true },
  correct: { to: status, by: [...desk, 'system'], restsOn: received, duty: true },
});

/** Until another body has them, which tells the procuracy then. */
const notice = (status: SurrenderStatus): Record<'notifyProcuracy', Step<SurrenderStatus, Role>> => ({
  notifyProcuracy: {
    to: status,
    by: desk,
    law: 'BLTTHS 152(3)',
    restsOn: received,
    lateIn: ['taken-over'],
    duty: true,
  },
});

const starts: Starts<SurrenderStatus, Role> = {
  receive: { to: 'received', by: desk, law: 'BLTTHS 111(1), 112(1), 152(1); TT 28/2020 7(2)(a), (e)' },
};

export const surrenderProcedure = new Procedure<SurrenderStatus, SurrenderAct, Role>('surrender', starts, {
  received: { ...duties('received'), ...notice('received') },
  'passed-on': {
    recordTakeover: {
      to: 'taken-over',
      by: ['system'],
      law: 'BLTTHS 152(2)',
      restsOn: { anyOf: [offenderPassedOn.type], of: 'exchange' },
    },
    ...duties('passed-on'),
    ...notice('passed-on'),
  },
  'taken-over': duties('taken-over'),
});

/** A guard of the law beyond the table. */
export class SurrenderRefusal extends Refusal {
  constructor(
    override readonly code: 'matter-unknown' | 'commune-desk-does-not-notify' | 'caught-not-surrendered',
    override readonly law: string,
  ) {
    super(code);
  }
}

/** Whoever comes forward or is caught is received, and minutes are made of it (BLTTHS 111(1), 152(1)). */
export const receive = (
  id: FileId,
  reception: EventOf<typeof offenderReceived>['data'],
  at: Moment,
): SurrenderEvent[] => [offenderReceived(id, reception, at)];

type Passed = EventOf<typeof offenderPassedOn>['data'];

/** The case of the body and its accused: what is said now, or was said before of the same. */
const matterFor = (file: Surrender, { to, case: known, accused }: Passed): Pick<Surrender, 'case' | 'accused'> => {
  const isThere = file.status === 'received' || file.handedTo === (to ?? null);
  const isSame = isThere && (!known || !file.case || known === file.case);
  return { case: known ?? (isSame ? file.case : null), accused: accused ?? (isSame ? file.accused : null) };
};

/** Over the platform to the body that has the matter; where nobody knows of one, on paper with the person. */
export const passOn = (file: Surrender, passed: Passed, at: Moment): SurrenderEvent[] => {
  surrenderProcedure.assertLawful('passOn', file.status);
  if (passed.exchange && !passed.handover && !matterFor(file, passed).case)
    throw new SurrenderRefusal('matter-unknown', 'BLTTHS 152(2)');
  return [offenderPassedOn(file.id, passed, at)];
};

/** The body has received it. */
export const recordTakeover = (file: Surrender, exchange: string, at: Moment): SurrenderEvent[] => {
  surrenderProcedure.assertLawful('recordTakeover', file.status);
  return [offenderTakenOver(file.id, { exchange }, at)];
};

/** By the competent body, of which the city's desk is part; of whom was caught the procuracy learns with their custody (BLTTHS 117(4), 152(3)). */
export const notifyProcuracy = (file: Surrender, notice: string, at: Moment): SurrenderEvent[] => {
  surrenderProcedure.assertLawful('notifyProcuracy', file.status);
  if (file.byCommuneDesk) throw new SurrenderRefusal('commune-desk-does-not-notify', 'BLTTHS 152(3)');
  if (file.caught) throw new SurrenderRefusal('caught-not-surrendered', 'BLTTHS 152(3)');
  return [surrenderNotified(file.id, { notice }, at)];
};

/** A surrender before its first event. */
export const blank: Blank<Surrender> = {
  status: 'received',
  byCommuneDesk: false,
  caught: null,
  minutes: '',
  offender: '',
  account: '',
  items: null,
  report: null,
  case: null,
  accused: null,
  receivedAt: '',
  exchange: null,
  handedTo: null,
  passedOnAt: null,
  notifiedAt: null,
};

/** The surrender after an event. */
export const evolve = (file: Surrender, event: SurrenderEvent): Surrender => {
  switch (event.type) {
    case 'intake.offender-received':
      return { ...file, ...event.data, receivedAt: event.occurredAt };
    case 'intake.offender-passed-on': {
      const { exchange = null, to: handedTo = null } = event.data;
      const matter = matterFor(file, event.data);
      return { ...file, status: 'passed-on', exchange, handedTo, ...matter, passedOnAt: event.occurredAt };
    }
    case 'intake.offender-taken-over':
      return { ...file, status: 'taken-over' };
    case 'intake.surrender-notified':
      return { ...file, notifiedAt: event.occurredAt };
    case 'intake.surrender-corrected':
      return file;
  }
};
