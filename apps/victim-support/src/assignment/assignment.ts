import {
  type serviceEntryCorrected,
  serviceGiven,
  serviceStarted,
  serviceTakenOn,
  serviceVoided,
  type AgencyId,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
  type Role,
  type ServiceResult,
  type Support,
} from '@la-chan/contracts';
import { Procedure, takingUp, type Blank, type FileRow, type Step, type Starts } from '@la-chan/procedure';

/** Dịch vụ được giới thiệu đến: a service for another agency's victim; who she is stays in the sealed referral. */
export interface Assignment extends FileRow<AssignmentStatus> {
  readonly support: Support;
  readonly referral: string;
  readonly referrer: AgencyId;
  /** By when it is needed. */
  readonly until: Day;
  readonly takenOnAt: Moment;
  readonly result: ServiceResult | null;
  readonly givenAt: Moment | null;
}

export type AssignmentStatus = 'awaiting-release' | 'in-hand' | 'given' | 'voided';
export type AssignmentAct = 'takeUp' | 'void' | 'give' | 'correct';
export type AssignmentEvent = EventOf<
  | typeof serviceEntryCorrected
  | typeof serviceGiven
  | typeof serviceStarted
  | typeof serviceTakenOn
  | typeof serviceVoided
>;

const system = ['system'] as const;
const correction = (to: AssignmentStatus): Step<AssignmentStatus, Role> => ({
  to,
  by: ['support-officer', 'head-of-support', ...system],
  restsOn: serviceTakenOn.type,
});

const starts: Starts<AssignmentStatus, Role> = {
  takeOn: { to: 'awaiting-release', by: ['support-officer', 'head-of-support'] },
};

export const assignmentProcedure = new Procedure<AssignmentStatus, AssignmentAct, Role>('assignment', starts, {
  'awaiting-release': {
    takeUp: { to: 'in-hand', by: system, restsOn: serviceTakenOn.type },
    void: { to: 'voided', by: system, restsOn: serviceTakenOn.type },
    correct: correction('awaiting-release'),
  },
  'in-hand': {
    give: {
      to: 'given',
      by: ['support-officer', 'head-of-support'],
      law: 'Luật 53/2024 37',
      restsOn: serviceTakenOn.type,
    },
    correct: correction('in-hand'),
  },
  given: { correct: correction('given') },
  voided: {},
});

export const takeOn = (id: FileId, taken: EventOf<typeof serviceTakenOn>['data'], at: Moment): AssignmentEvent[] => [
  serviceTakenOn(id, taken, at),
];

export const { takeUp, voidOffer } = takingUp<Assignment, AssignmentEvent>(
  assignmentProcedure,
  serviceStarted,
  serviceVoided,
);

export const give = (assignment: Assignment, result: ServiceResult, at: Moment): AssignmentEvent[] => {
  assignmentProcedure.assertLawful('give', assignment.status);
  return [serviceGiven(assignment.id, { result }, at)];
};

/** An assignment before its first event. */
export const blank: Blank<Assignment> = {
  status: 'awaiting-release',
  support: 'essential-needs',
  referral: '',
  referrer: '',
  until: '',
  takenOnAt: '',
  result: null,
  givenAt: null,
};

/** The assignment after an event. */
export const evolve = (assignment: Assignment, event: AssignmentEvent): Assignment => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'victim-support.service-taken-on':
      return { ...assignment, ...event.data, takenOnAt: at };
    case 'victim-support.service-started':
      return { ...assignment, status: 'in-hand' };
    case 'victim-support.service-voided':
      return { ...assignment, status: 'voided' };
    case 'victim-support.service-given':
      return { ...assignment, status: 'given', result: event.data.result, givenAt: at };
    case 'victim-support.service-entry-corrected':
      return assignment;
  }
};
