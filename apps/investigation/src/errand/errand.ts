import {
  decisionServed,
  errandAssigned,
  errandExecuted,
  errandReceived,
  type CompetenceAnswer,
  type Day,
  type errandCorrected,
  type EventOf,
  type FileId,
  type Moment,
  type Role,
  type EntrustedAct,
} from '@la-chan/contracts';
import { Procedure, Refusal, type Blank, type FileRow, type Step, type Starts } from '@la-chan/procedure';

/**
 * What another body asks this one: to verify something in the report that it resolves (TTLT 01/2017 12(4)), to do part of its
 * investigation (BLTTHS 171; TTLT 04/2018 30), or to take a case on (TTLT 04/2018 29(1)).
 */
export interface Errand extends FileRow<ErrandStatus> {
  /** Who asks, and the number of its letter. */
  readonly body: string;
  readonly letter: string;
  /** Whether it takes a case on, or part of an investigation; to verify something without. */
  readonly about: 'competence' | 'investigation' | null;
  readonly acts: readonly EntrustedAct[];
  /** By which it was asked over the platform, and is answered. */
  readonly exchange: string | null;
  /** Sealed records: what is asked; the result, or why it could not be done. */
  readonly request: FileId;
  readonly result: FileId | null;
  /** The day by which the letter wants it. */
  readonly until: Day | null;
  readonly receivedAt: Moment;
  readonly investigator: string | null;
  readonly done: boolean | null;
  readonly answer: CompetenceAnswer | null;
  readonly answeredAt: Moment | null;
}

export type ErrandStatus = 'received' | 'assigned' | 'answered';
export type ErrandAct = 'assign' | 'execute' | 'recordService' | 'correct';
export type ErrandEvent = EventOf<
  typeof decisionServed | typeof errandAssigned | typeof errandCorrected | typeof errandExecuted | typeof errandReceived
>;

const head = ['head-of-investigation'] as const;
const received = errandReceived.type;

const correction = (to: ErrandStatus): Step<ErrandStatus, Role> => ({
  to,
  by: [...head, 'system'],
  restsOn: received,
});

const service = (to: ErrandStatus): Step<ErrandStatus, Role> => ({
  to,
  by: ['system'],
  law: 'BLTTHS 171(1); TTLT 01/2017 12(4)',
});

const execution: Step<ErrandStatus, Role> = {
  to: 'answered',
  by: head,
  law: 'BLTTHS 171(2); TTLT 01/2017 12(4); TTLT 04/2018 15(5), 29(1), 30',
  restsOn: received,
};
const assignment: Step<ErrandStatus, Role> = {
  to: 'assigned',
  by: head,
  law: 'TT 28/2020 12(2); TTLT 04/2018 30',
  restsOn: received,
};

const starts: Starts<ErrandStatus, Role> = {
  receive: {
    to: 'received',
    by: ['investigator', ...head, 'system'],
    law: 'BLTTHS 171(1); TTLT 01/2017 12(4); TTLT 04/2018 15(5), 29(1), 30',
  },
};

export const errandProcedure = new Procedure<ErrandStatus, ErrandAct, Role>('errand', starts, {
  received: {
    assign: assignment,
    execute: execution,
    recordService: service('received'),
    correct: correction('received'),
  },
  assigned: {
    assign: assignment,
    execute: execution,
    recordService: service('assigned'),
    correct: correction('assigned'),
  },
  answered: { recordService: service('answered'), correct: correction('answered') },
});

export const receive = (id: FileId, errand: EventOf<typeof errandReceived>['data'], at: Moment): ErrandEvent[] => [
  errandReceived(id, errand, at),
];

/** Who does what is complex or takes long (TT 28/2020 12(2); TTLT 04/2018 30). */
export const assign = (file: Errand, investigator: string, at: Moment): ErrandEvent[] => {
  errandProcedure.assertLawful('assign', file.status);
  return [errandAssigned(file.id, { investigator }, at)];
};

/** Of a case it is said whether this body takes it on, and of nothing else. */
export class ErrandRefusal extends Refusal {
  constructor(
    override readonly code: 'answer-of-a-case' | 'answer-missing',
    override readonly law: string,
  ) {
    super(code);
  }
}

/**
 * The body that asked is told the result, or in writing why it could not be done (TTLT 01/2017 12(4)); of a case, within 5 days
 * what this body has agreed with its procuracy, and why where it does not take it on (TTLT 04/2018 29(1)).
 */
export const execute = (file: Errand, answer: EventOf<typeof errandExecuted>['data'], at: Moment): ErrandEvent[] => {
  errandProcedure.assertLawful('execute', file.status);
  if (file.about === 'competence' && !answer.answer) throw new ErrandRefusal('answer-missing', 'TTLT 04/2018 29(1)');
  if (file.about !== 'competence' && answer.answer)
    throw new ErrandRefusal('answer-of-a-case', 'TTLT 01/2017 12(4); TTLT 04/2018 30');
  return [errandExecuted(file.id, answer, at)];
};

/** The procuracy's receipt of what it was told: about the notice, as the errand is what it was. */
export const recordService = (
  file: Errand,
  service: EventOf<typeof decisionServed>['data'],
  at: Moment,
): ErrandEvent[] => {
  errandProcedure.assertLawful('recordService', file.status);
  return [decisionServed(service.notice, service, at)];
};

/** An errand before its first event. */
export const blank: Blank<Errand> = {
  status: 'received',
  body: '',
  letter: '',
  about: null,
  exchange: null,
  acts: [],
  request: '',
  result: null,
  until: null,
  receivedAt: '',
  investigator: null,
  done: null,
  answer: null,
  answeredAt: null,
};

/** The errand after an event. */
export const evolve = (file: Errand, event: ErrandEvent): Errand => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'investigation.errand-received': {
      const { notice: _, ...received } = event.data;
      return { ...file, ...received, receivedAt: at };
    }
    case 'investigation.errand-assigned':
      return { ...file, status: 'assigned', investigator: event.data.investigator };
    case 'investigation.errand-executed': {
      const { done, result, answer = null } = event.data;
      return { ...file, status: 'answered', done, result, answer, answeredAt: at };
    }
    case 'investigation.decision-served':
    case 'investigation.errand-corrected':
      return file;
  }
};
