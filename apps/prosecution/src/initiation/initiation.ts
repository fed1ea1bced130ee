import {
  initiationDecided,
  initiationOpened,
  initiationPassedOn,
  prosecutionNoticeServed,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type initiationCorrected,
  type InitiationBasis,
  type Moment,
  type NonInitiationGround,
  type Role,
} from '@la-chan/contracts';
import { Procedure, type Blank, type FileRow, type Step } from '@la-chan/procedure';

/** Khởi tố vụ án không qua nguồn tin được tố giác: signs of a crime that the procuracy has found itself, or that a trial panel has (BLTTHS 153(3)(c), (4)). */
export interface Initiation extends FileRow<InitiationStatus> {
  readonly basis: InitiationBasis;
  /** The prosecution file that is tried. */
  readonly from: readonly FileId[];
  /** The court and its exchange; none on paper. */
  readonly court: AgencyId | null;
  readonly exchange: string | null;
  /** Of the panel's decision or demand. */
  readonly decisionNumber: string | null;
  readonly decidedAt: Moment | null;
  readonly article: Article;
  readonly clause: Clause;
  readonly accused: readonly FileId[];
  /** A sealed record: what was found. */
  readonly account: FileId;
  readonly receivedAt: Moment;
  /** The case, which the investigating body has. */
  readonly case: FileId | null;
  readonly settledAt: Moment | null;
}

export type InitiationStatus = 'under-examination' | 'initiated-by-panel' | 'initiated' | 'not-initiated';
export type InitiationAct = 'initiate' | 'decideNotToInitiate' | 'passOn' | 'recordService' | 'correct';
export type InitiationEvent = EventOf<
  | typeof initiationCorrected
  | typeof initiationDecided
  | typeof initiationOpened
  | typeof initiationPassedOn
  | typeof prosecutionNoticeServed
>;

const head = ['head-of-procuracy'] as const;
const opened = initiationOpened.type;

const correct = (to: InitiationStatus): Record<'correct', Step<InitiationStatus, Role>> => ({
  correct: { to, by: [...head, 'system'], law: 'TTLT 05/2018 12', restsOn: opened },
});

export const initiationProcedure = new Procedure<InitiationStatus, InitiationAct, Role>('initiation', {
  'under-examination': {
    initiate: { to: 'initiated', by: head, law: 'BLTTHS 153(3)(c), 154; TTLT 04/2018 7(4)', restsOn: opened },
    decideNotToInitiate: { to: 'not-initiated', by: head, law: 'BLTTHS 157, 158(1)', restsOn: opened },
    ...correct('under-examination'),
  },
  'initiated-by-panel': {
    passOn: {
      to: 'initiated',
      by: ['prosecutor', ...head],
      law: 'BLTTHS 153(4); TTLT 04/2018 7(4)',
      restsOn: opened,
    },
    ...correct('initiated-by-panel'),
  },
  initiated: {
    recordService: { to: 'initiated', by: ['system'], law: 'BLTTHS 154(2)' },
    ...correct('initiated'),
  },
  'not-initiated': correct('not-initiated'),
});

export const open = (id: FileId, opening: EventOf<typeof initiationOpened>['data'], at: Moment): InitiationEvent[] => [
  initiationOpened(id, opening, at),
];

/** Where the case goes: the investigating body, by which notice, and under which id it opens it. */
export interface Sent {
  readonly case: FileId;
  readonly notice: string;
  readonly to: AgencyId;
}

export const initiate = (
  file: Initiation,
  decision: Sent & { article: Article; clause: Clause; number: string },
  at: Moment,
): InitiationEvent[] => {
  initiationProcedure.assertLawful('initiate', file.status);
  return [initiationDecided(file.id, { outcome: 'initiated', ...decision }, at)];
};

export const decideNotToInitiate = (
  file: Initiation,
  decision: { ground: NonInitiationGround; number: string },
  at: Moment,
): InitiationEvent[] => {
  initiationProcedure.assertLawful('decideNotToInitiate', file.status);
  return [initiationDecided(file.id, { outcome: 'not-initiated', ...decision }, at)];
};

/** At once, as the panel has decided it. */
export const passOn = (file: Initiation, sent: Sent, at: Moment): InitiationEvent[] => {
  initiationProcedure.assertLawful('passOn', file.status);
  return [initiationPassedOn(file.id, sent, at)];
};

/** The receipt of the decision: about the notice, as the file is what it was. */
export const recordService = (
  file: Initiation,
  service: EventOf<typeof prosecutionNoticeServed>['data'],
  at: Moment,
): InitiationEvent[] => {
  initiationProcedure.assertLawful('recordService', file.status);
  return [prosecutionNoticeServed(service.notice, service, at)];
};

/** A file before its first event. */
export const blank: Blank<Initiation> = {
  status: 'under-examination',
  basis: 'own-finding',
  from: [],
  court: null,
  exchange: null,
  decisionNumber: null,
  decidedAt: null,
  article: '150',
  clause: '1',
  accused: [],
  account: '',
  receivedAt: '',
  case: null,
  settledAt: null,
};

/** The file after an event. */
export const evolve = (file: Initiation, event: InitiationEvent): Initiation => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prosecution.initiation-opened': {
      const { decisionNumber = null, decidedAt = null, ...opening } = event.data;
      const status = opening.basis === 'panel-decision' ? 'initiated-by-panel' : 'under-examination';
      return { ...file, ...opening, decisionNumber, decidedAt, status, receivedAt: at };
    }
    case 'prosecution.initiation-decided': {
      if (event.data.outcome === 'not-initiated') return { ...file, status: 'not-initiated', settledAt: at };
      const { case: opened, article, clause } = event.data;
      return { ...file, status: 'initiated', case: opened, article, clause, settledAt: at };
    }
    case 'prosecution.initiation-passed-on':
      return { ...file, status: 'initiated', case: event.data.case, settledAt: at };
    case 'prosecution.initiation-corrected':
    case 'prosecution.notice-served':
      return file;
  }
};
