import {
  errandAssigned,
  errandExecuted,
  errandReceived,
  type Day,
  type errandCorrected,
  type EventOf,
  type FileId,
  type Moment,
  type Role,
  type VerificationAct,
} from '@la-chan/contracts';
import { Procedure, type Blank, type FileRow, type Step } from '@la-chan/procedure';

/** Đề nghị xác minh: what another body asks this one to verify in the report that it resolves (TTLT 01/2017 12(4)). */
export interface Errand extends FileRow<ErrandStatus> {
  /** Who asks, and the number of its letter. */
  readonly body: string;
  readonly letter: string;
  readonly acts: readonly VerificationAct[];
  /** Sealed records: what is asked; the result, or why it could not be done. */
  readonly request: FileId;
  readonly result: FileId | null;
  /** The day by which the letter wants it. */
  readonly until: Day | null;
  readonly receivedAt: Moment;
  readonly investigator: string | null;
  readonly done: boolean | null;
  readonly answeredAt: Moment | null;
}

export type ErrandStatus = 'received' | 'assigned' | 'answered';
export type ErrandAct = 'assign' | 'execute' | 'correct';
export type ErrandEvent = EventOf<
  typeof errandAssigned | typeof errandCorrected | typeof errandExecuted | typeof errandReceived
>;

const head = ['head-of-investigation'] as const;
const received = errandReceived.type;

const correction = (to: ErrandStatus): Step<ErrandStatus, Role> => ({
  to,
  by: [...head, 'system'],
  law: 'TTLT 05/2018 12',
  restsOn: received,
});

const execution: Step<ErrandStatus, Role> = { to: 'answered', by: head, law: 'TTLT 01/2017 12(4)', restsOn: received };
const assignment: Step<ErrandStatus, Role> = { to: 'assigned', by: head, law: 'TT 28/2020 12(2)', restsOn: received };

export const errandProcedure = new Procedure<ErrandStatus, ErrandAct, Role>('errand', {
  received: { assign: assignment, execute: execution, correct: correction('received') },
  assigned: { assign: assignment, execute: execution, correct: correction('assigned') },
  answered: { correct: correction('answered') },
});

export const receive = (id: FileId, errand: EventOf<typeof errandReceived>['data'], at: Moment): ErrandEvent[] => [
  errandReceived(id, errand, at),
];

/** Who does what is complex or takes long (TT 28/2020 12(2)). */
export const assign = (file: Errand, investigator: string, at: Moment): ErrandEvent[] => {
  errandProcedure.assertLawful('assign', file.status);
  return [errandAssigned(file.id, { investigator }, at)];
};

/** The body that asked is told the result, or in writing why it could not be done (TTLT 01/2017 12(4)). */
export const execute = (file: Errand, answer: EventOf<typeof errandExecuted>['data'], at: Moment): ErrandEvent[] => {
  errandProcedure.assertLawful('execute', file.status);
  return [errandExecuted(file.id, answer, at)];
};

/** An errand before its first event. */
export const blank: Blank<Errand> = {
  status: 'received',
  body: '',
  letter: '',
  acts: [],
  request: '',
  result: null,
  until: null,
  receivedAt: '',
  investigator: null,
  done: null,
  answeredAt: null,
};

/** The errand after an event. */
export const evolve = (file: Errand, event: ErrandEvent): Errand => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'investigation.errand-received':
      return { ...file, ...event.data, receivedAt: at };
    case 'investigation.errand-assigned':
      return { ...file, status: 'assigned', investigator: event.data.investigator };
    case 'investigation.errand-executed': {
      const { done, result } = event.data;
      return { ...file, status: 'answered', done, result, answeredAt: at };
    }
    case 'investigation.errand-corrected':
      return file;
  }
};
