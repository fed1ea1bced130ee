import {
  lowerDecisionOverruled,
  prosecutionNoticeServed,
  prosecutionReviewOpened,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
  type ProsecutionDecision,
  type prosecutionReviewCorrected,
  type Role,
  type Seriousness,
} from '@la-chan/contracts';
import { Procedure, type Blank, type FileRow } from '@la-chan/procedure';

/** Quyết định của Viện kiểm sát cấp dưới: what a procuracy below has decided on a file, and this one may overrule (BLTTHS 240(3)). */
export interface ProsecutionReview extends FileRow<ProsecutionReviewStatus> {
  /** The file there, its procuracy, and the notice that the decision came with. */
  readonly from: readonly FileId[];
  readonly procuracy: AgencyId;
  readonly exchange: string;
  readonly decision: ProsecutionDecision;
  readonly accused: readonly FileId[];
  /** It is about this one accused alone. */
  readonly alone: boolean;
  readonly decisionNumber: string;
  readonly decidedAt: Moment;
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  readonly receivedAt: Moment;
  readonly overruledAt: Moment | null;
}

export type ProsecutionReviewStatus = 'received' | 'overruled';
export type ProsecutionReviewAct = 'overrule' | 'recordService' | 'correct';
export type ProsecutionReviewEvent = EventOf<
  | typeof lowerDecisionOverruled
  | typeof prosecutionNoticeServed
  | typeof prosecutionReviewCorrected
  | typeof prosecutionReviewOpened
>;

const head = ['head-of-procuracy'] as const;
const opened = prosecutionReviewOpened.type;
const correcting = { by: [...head, 'system'], law: 'TTLT 05/2018 12', restsOn: opened } as const;

export const prosecutionReviewProcedure = new Procedure<ProsecutionReviewStatus, ProsecutionReviewAct, Role>(
  'prosecution-review',
  {
    received: {
      overrule: { to: 'overruled', by: head, law: 'BLTTHS 240(3)', restsOn: opened },
      correct: { ...correcting, to: 'received' },
    },
    overruled: {
      recordService: { to: 'overruled', by: ['system'], law: 'BLTTHS 240(3)' },
      correct: { ...correcting, to: 'overruled' },
    },
  },
);

export const open = (
  id: FileId,
  opening: EventOf<typeof prosecutionReviewOpened>['data'],
  at: Moment,
): ProsecutionReviewEvent[] => [prosecutionReviewOpened(id, opening, at)];

/** Without grounds or against the law; the procuracy below then decides anew. */
export const overrule = (
  file: ProsecutionReview,
  overruling: EventOf<typeof lowerDecisionOverruled>['data'],
  at: Moment,
): ProsecutionReviewEvent[] => {
  prosecutionReviewProcedure.assertLawful('overrule', file.status);
  return [lowerDecisionOverruled(file.id, overruling, at)];
};

/** The receipt of what was decided: about the notice, as the file is what it was. */
export const recordService = (
  file: ProsecutionReview,
  service: EventOf<typeof prosecutionNoticeServed>['data'],
  at: Moment,
): ProsecutionReviewEvent[] => {
  prosecutionReviewProcedure.assertLawful('recordService', file.status);
  return [prosecutionNoticeServed(service.notice, service, at)];
};

/** A review before its first event. */
export const blank: Blank<ProsecutionReview> = {
  status: 'received',
  from: [],
  procuracy: '',
  exchange: '',
  decision: 'indictment',
  accused: [],
  alone: false,
  decisionNumber: '',
  decidedAt: '',
  article: '150',
  clause: '1',
  seriousness: 'very-serious',
  receivedAt: '',
  overruledAt: null,
};

/** The review after an event. */
export const evolve = (file: ProsecutionReview, event: ProsecutionReviewEvent): ProsecutionReview => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prosecution.prosecution-review-opened':
      return { ...file, ...event.data, alone: event.data.alone ?? false, receivedAt: at };
    case 'prosecution.lower-decision-overruled':
      return { ...file, status: 'overruled', overruledAt: at };
    case 'prosecution.prosecution-review-corrected':
    case 'prosecution.notice-served':
      return file;
  }
};
