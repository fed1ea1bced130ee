import {
  evidenceReviewAsked,
  evidenceReviewed,
  type AgencyId,
  type EvidenceFinding,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import type { Deadline } from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';

/** The last review of all the evidence together with the procuracy; `finding` once both have found something. */
export interface EvidenceReview {
  readonly exchange: string;
  readonly heads: boolean;
  readonly finding: EvidenceFinding | null;
}

export type EvidenceReviewAct = 'askEvidenceReview' | 'recordEvidenceReview';

const REVIEWS = ['31-review', '17-review'];

/** Later than 10, 15 or 20 days before the limit, as the class says, or what the case is about, it is recorded as late, not refused (TTLT 04/2018 31(1); TTLT 01/2022 17). */
export const askEvidenceReview = (
  file: Case,
  request: { exchange: string; to: AgencyId; heads: boolean },
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('askEvidenceReview', file.status);
  if (file.evidenceReview?.finding === null) throw new CaseRefusal('review-asked-already', 'TTLT 04/2018 31(1)');
  const due = deadlines.findLast(({ rule, status }) => REVIEWS.includes(rule) && status === 'running');
  return [evidenceReviewAsked(file.id, { ...request, late: due !== undefined && at > due.dueAt }, at)];
};

export const recordEvidenceReview = (
  file: Case,
  review: EventOf<typeof evidenceReviewed>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordEvidenceReview', file.status);
  return [evidenceReviewed(file.id, review, at)];
};
