import {
  returnCancelled,
  returnCorrected,
  returnDeparted,
  returnPersonAdded,
  returnPersonReceived,
  returnPlanned,
  returnReceived,
  returnRescueCoordinated,
  type AgencyId,
  type Country,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
  type ReferralOutcome,
  type RescuePartner,
  type RescueStep,
  type ReturnAbsence,
  type ReturnEscort,
  type ReturnGate,
  type ReturnIdentity,
  type ReturnPaper,
  type ReturnReceiver,
  type ReturnWay,
  type Role,
} from '@la-chan/contracts';
import { Procedure, Refusal, type FileRow, type Step, type Starts } from '@la-chan/procedure';
import type { ReturnEvent } from './return.events';

/** Tiếp nhận, trao trả nạn nhân: victims come back from abroad, or a foreign one goes home; one operation, separate persons. */
export interface Return extends FileRow<ReturnStatus> {
  readonly way: ReturnWay;
  readonly country: Country;
  readonly until: Day | null;
  readonly from: readonly FileId[];
  readonly rescue: readonly { readonly step: RescueStep; readonly with: RescuePartner; readonly at: Moment }[];
  readonly persons: readonly Returnee[];
  readonly gate: ReturnGate | null;
  readonly plannedAt: Moment;
  readonly departedAt: Moment | null;
  readonly receivedAt: Moment | null;
  readonly endedAt: Moment | null;
}

/** One of those who are returned; who it is stands in a sealed record of their own. */
export interface Returnee {
  readonly id: FileId;
  readonly record: FileId;
  /** Under 18; null where nobody knows, which is read as yes. */
  readonly minor: boolean | null;
  readonly identity: ReturnIdentity | null;
  readonly papers: readonly ReturnPaper[];
  readonly receivedAt: Moment | null;
  readonly handedOver: HandedOver | null;
  readonly absence: ReturnAbsence | null;
}

interface HandedOver {
  readonly to: ReturnReceiver | 'victim-support';
  readonly escort: ReturnEscort | null;
  readonly at: Moment;
  /** The referral to victim support, and how it ended. */
  readonly referral: {
    readonly exchange: string;
    readonly to: AgencyId;
    readonly outcome: ReferralOutcome | null;
    readonly victim: FileId | null;
  } | null;
}

export type ReturnStatus = 'planned' | 'under-way' | 'received' | 'handed-over' | 'cancelled';

export type ReturnAct =
  | 'coordinateRescue'
  | 'addPerson'
  | 'dropPerson'
  | 'verifyIdentity'
  | 'issuePaper'
  | 'depart'
  | 'receive'
  | 'refer'
  | 'recordReferral'
  | 'handOver'
  | 'cancel'
  | 'correct';

const officers = ['cooperation-officer', 'head-of-cooperation'] as const;
const head = ['head-of-cooperation'] as const;
const system = ['system'] as const;
const planned = returnPlanned.type;
const received = returnReceived.type;
/** Information, identity, papers, reception, handing over, travel, children; the pre-2025 text was TTLT 01/2014. */
const law = 'Luật 53/2024 30';

type ReturnStep = Step<ReturnStatus, Role>;
const correction = (to: ReturnStatus): ReturnStep => ({ to, by: [...officers, ...system], restsOn: planned });
const before = (to: ReturnStatus) =>
  ({
    coordinateRescue: { to, by: officers, law, restsOn: planned },
    addPerson: { to, by: officers, law, restsOn: planned },
    dropPerson: { to, by: officers, restsOn: planned },
    verifyIdentity: { to, by: officers, law, restsOn: planned },
    issuePaper: { to, by: officers, law, restsOn: planned },
    receive: { to: 'received', by: officers, law, restsOn: planned },
    cancel: { to: 'cancelled', by: head, restsOn: planned },
    correct: correction(to),
  }) satisfies Partial<Record<ReturnAct, ReturnStep>>;
const answered = (to: ReturnStatus): ReturnStep => ({ to, by: system, law: 'Luật 53/2024 27(2)', duty: true });

const starts: Starts<ReturnStatus, Role> = {
  plan: { to: ['planned', 'received'], by: officers, law },
};

/** Who came by themselves begin at their reception. */
export const returnProcedure = new Procedure<ReturnStatus, ReturnAct, Role>('return', starts, {
  planned: { ...before('planned'), depart: { to: 'under-way', by: officers, law, restsOn: planned } },
  'under-way': before('under-way'),
  received: {
    addPerson: { to: 'received', by: officers, law, restsOn: received },
    dropPerson: { to: ['received', 'handed-over', 'cancelled'], by: officers, restsOn: planned },
    verifyIdentity: { to: 'received', by: officers, law, restsOn: planned },
    issuePaper: { to: 'received', by: officers, law, restsOn: planned },
    refer: { to: ['received', 'handed-over'], by: officers, law, restsOn: received },
    recordReferral: answered('received'),
    handOver: { to: ['received', 'handed-over'], by: officers, law, restsOn: received },
    correct: correction('received'),
  },
  'handed-over': { recordReferral: answered('handed-over'), correct: correction('handed-over') },
  cancelled: { correct: correction('cancelled') },
});

/** A guard beyond the table. */
export class ReturnGuard extends Refusal {
  constructor(
    override readonly code:
      | 'nobody-returns'
      | 'returnee-unknown'
      | 'returnee-gone'
      | 'identity-open'
      | 'papers-missing'
      | 'escort-missing'
      | 'relatives-barred'
      | 'receiver-unlike-way',
    override readonly law?: string,
    override readonly field?: string,
  ) {
    super(code);
  }
}

/** Somebody who is still to come, or with the receiving body: neither handed over nor left out. */
export const isPresent = ({ handedOver, absence }: Returnee): boolean => !handedOver && !absence;

/** Throws for whom the operation does not know. */
export function among({ persons }: Return, id: FileId): Returnee {
  const person = persons.find((one) => one.id === id);
  if (!person) throw new ReturnGuard('returnee-unknown');
  return person;
}

export type Described = EventOf<typeof returnPersonAdded>['data'];

const receptionOf = (id: FileId, gate: ReturnGate, persons: readonly FileId[], at: Moment): ReturnEvent[] => {
  if (persons.length === 0) throw new ReturnGuard('nobody-returns');
  return [returnReceived(id, { gate }, at), ...persons.map((person) => returnPersonReceived(id, { person }, at))];
};

export const plan = (
  id: FileId,
  matter: EventOf<typeof returnPlanned>['data'],
  persons: readonly Described[],
  at: Moment,
): ReturnEvent[] => [
  returnPlanned(id, matter, at),
  ...persons.map((one) => returnPersonAdded(id, one, at)),
  ...(matter.way === 'self-return'
    ? receptionOf(
        id,
        'elsewhere',
        persons.map(({ person }) => person),
        at,
      )
    : []),
];

export const coordinateRescue = (
  file: Return,
  coordinated: EventOf<typeof returnRescueCoordinated>['data'],
  at: Moment,
): ReturnEvent[] => {
  returnProcedure.assertLawful('coordinateRescue', file.status);
  return [returnRescueCoordinated(file.id, coordinated, at)];
};

/** Who is found among those who were received already was received with them. */
export const addPerson = (file: Return, described: Described, at: Moment): ReturnEvent[] => {
  returnProcedure.assertLawful('addPerson', file.status);
  const { person } = described;
  return [
    returnPersonAdded(file.id, described, at),
    ...(file.status === 'received' ? [returnPersonReceived(file.id, { person }, at)] : []),
  ];
};

/** A mission gives papers to those whom it sends home, and no foreign victim leaves without them. */
export const depart = (file: Return, at: Moment): ReturnEvent[] => {
  returnProcedure.assertLawful('depart', file.status);
  const persons = file.persons.filter(isPresent);
  if (persons.length === 0) throw new ReturnGuard('nobody-returns');
  const needsPapers = file.way === 'mission' || file.way === 'foreign-victim';
  if (needsPapers && persons.some(({ papers }) => papers.length === 0))
    throw new ReturnGuard('papers-missing', file.way === 'mission' ? law : undefined);
  return [returnDeparted(file.id, {}, at)];
};

export const receive = (file: Return, gate: ReturnGate, at: Moment): ReturnEvent[] => {
  returnProcedure.assertLawful('receive', file.status);
  return receptionOf(
    file.id,
    gate,
    file.persons.filter(isPresent).map(({ id }) => id),
    at,
  );
};

export const cancel = (file: Return, at: Moment): ReturnEvent[] => {
  returnProcedure.assertLawful('cancel', file.status);
  return [returnCancelled(file.id, {}, at)];
};

export const correct = (
  file: Return,
  correction: EventOf<typeof returnCorrected>['data'],
  at: Moment,
): ReturnEvent[] => {
  returnProcedure.assertLawful('correct', file.status);
  return [returnCorrected(file.id, correction, at)];
};
