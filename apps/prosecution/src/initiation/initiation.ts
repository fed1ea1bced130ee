import {
  initiationDecided,
  initiationProtested,
  initiationOpened,
  initiationPassedOn,
  ownInitiationCancelled,
  prosecutionNoticeServed,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type InitiationBasis,
  type InitiationReview,
  type Moment,
  type NonInitiationGround,
  type Role,
} from '@la-chan/contracts';
import {
  assertGroundOf,
  Procedure,
  prosecutors,
  Refusal,
  type FileRow,
  type Step,
  type Starts,
} from '@la-chan/procedure';
import type { InitiationEvent } from './initiation.events';

/** Khởi tố vụ án không qua nguồn tin được tố giác: signs of a crime that the procuracy has found itself, or that a trial panel has (BLTTHS 153(3)(c), (4)). */
export interface Initiation extends FileRow<InitiationStatus> {
  readonly basis: InitiationBasis;
  /** The prosecution file that is tried, or the study of the appeal. */
  readonly from: readonly FileId[];
  /** By the panel that hears an appeal. */
  readonly onAppeal: boolean;
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
  readonly sentTo: AgencyId | null;
  readonly settledAt: Moment | null;
  /** Against what a panel has initiated, and what the court above has made of that. */
  readonly protest: { readonly notice: string | null; readonly number: string; readonly at: Moment } | null;
  readonly reviewed: InitiationReview | null;
}

export type InitiationStatus =
  'under-examination' | 'initiated-by-panel' | 'protested' | 'initiated' | 'not-initiated' | 'cancelled' | 'annulled';
export type InitiationAct =
  | 'initiate'
  | 'decideNotToInitiate'
  | 'passOn'
  | 'protest'
  | 'withdrawProtest'
  | 'recordReview'
  | 'cancelInitiation'
  | 'recordPetition'
  | 'recordService'
  | 'correct';

const head = ['head-of-procuracy'] as const;
const opened = initiationOpened.type;

type InitiationStep = Step<InitiationStatus, Role>;

const correct = (to: InitiationStatus): Record<'correct', InitiationStep> => ({
  correct: { to, by: [...head, 'system'], restsOn: opened },
});

const served = (to: InitiationStatus): Record<'recordService', InitiationStep> => ({
  recordService: { to, by: ['system'], law: 'BLTTHS 154(2), 158(1), 336' },
});

/** Of what a panel has initiated, whether it was passed on or not. 161 and 361 are not among the texts: what is said of them is from the published code. */
const ofPanel = (
  status: InitiationStatus,
  reviewed = status,
): Record<'recordReview' | 'recordService', InitiationStep> => ({
  recordReview: {
    to: [reviewed, 'annulled'],
    by: [...prosecutors, 'system'],
    law: 'BLTTHS 161(1)(c), 361',
    restsOn: opened,
  },
  ...served(status),
});

const withdrawing = (to: InitiationStatus): Record<'withdrawProtest', InitiationStep> => ({
  withdrawProtest: { to, by: head, law: 'BLTTHS 342', restsOn: initiationProtested.type },
});

/** What the procuracy above says of an initiation that was cancelled here: upheld, it stands again. */
const petitioned = (to: InitiationStep['to']): Record<'recordPetition', InitiationStep> => ({
  recordPetition: {
    to,
    by: [...prosecutors, 'system'],
    law: 'TTLT 04/2018 6(2)',
    restsOn: ownInitiationCancelled.type,
  },
});

const starts: Starts<InitiationStatus, Role> = {
  open: { to: 'under-examination', by: [...prosecutors, 'system'], law: 'BLTTHS 153(3)(c), (4)' },
};

export const initiationProcedure = new Procedure<InitiationStatus, InitiationAct, Role>('initiation', starts, {
  'under-examination': {
    initiate: { to: 'initiated', by: head, law: 'BLTTHS 153(3)(c), 154; TTLT 04/2018 7(4)', restsOn: opened },
    decideNotToInitiate: { to: 'not-initiated', by: head, law: 'BLTTHS 157, 158(1)', restsOn: opened },
    ...correct('under-examination'),
  },
  'initiated-by-panel': {
    passOn: { to: 'initiated', by: prosecutors, law: 'BLTTHS 153(4); TTLT 04/2018 7(4)', restsOn: opened },
    protest: { to: 'protested', by: head, law: 'BLTTHS 161(1)(c), 337(2)', restsOn: opened },
    ...ofPanel('initiated-by-panel'),
    ...correct('initiated-by-panel'),
  },
  // What is protested is not carried out (BLTTHS 339).
  protested: {
    ...withdrawing('initiated-by-panel'),
    ...ofPanel('protested', 'initiated-by-panel'),
    ...correct('protested'),
  },
  initiated: {
    protest: { to: 'initiated', by: head, law: 'BLTTHS 161(1)(c), 337(2)', restsOn: opened },
    ...withdrawing('initiated'),
    ...ofPanel('initiated'),
    cancelInitiation: { to: 'cancelled', by: head, law: 'BLTTHS 157, 158(1)', restsOn: initiationDecided.type },
    ...petitioned('initiated'),
    ...correct('initiated'),
  },
  'not-initiated': correct('not-initiated'),
  cancelled: { ...petitioned(['cancelled', 'initiated']), ...served('cancelled'), ...correct('cancelled') },
  annulled: { ...served('annulled'), ...correct('annulled') },
});

/** A guard of the law beyond the table. */
export class InitiationRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'not-of-a-panel'
      | 'of-a-panel'
      | 'initiation-protested-already'
      | 'protest-too-late'
      | 'initiation-not-protested',
    override readonly law: string,
  ) {
    super(code);
  }
}

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
  assertGroundOf(decision.ground, [file]);
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
