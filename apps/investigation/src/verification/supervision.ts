import {
  demandDeclined,
  investigatorReplaced,
  procuracyDemanded,
  prosecutionNoticeReceived,
  remedyReported,
  suspensionCancelled,
  suspensionGuidanceReceived,
  suspensionReviewAsked,
  suspensionReviewed,
  verificationResumptionCancelled,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type Moment,
  type SuspensionGround,
} from '@la-chan/contracts';
import { isLeftStanding, standingServed, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import { verificationProcedure, type Verification } from './verification';
import { VerificationRefusal } from './refusal';
import type { VerificationEvent } from './verification.events';

/** What the procuracy has reviewed and demanded. */
export interface Supervised {
  /** The last review together with the procuracy before a suspension. */
  readonly review: SuspensionReview | null;
  readonly demands: readonly VerificationDemand[];
  /** Who supervises it, once the procuracy has said so. */
  readonly prosecutor: string | null;
}

/** What the procuracy demands by a notice: of an initiation, of what crime, and which decision not to is to be cancelled first. */
export interface VerificationDemand {
  readonly notice: string;
  readonly demand: EventOf<typeof procuracyDemanded>['data']['demand'];
  readonly article?: Article;
  readonly clause?: Clause;
  readonly of?: string;
  /** That decision is to be changed, not cancelled. */
  readonly change?: true;
  /** When the case was initiated, the investigator replaced or it was verified, and when this body has answered that it does not agree. */
  readonly metAt?: Moment;
  readonly declinedAt?: Moment;
}

interface SuspensionReview {
  readonly exchange: string;
  readonly ground: SuspensionGround;
  readonly result: 'asked' | 'agreed' | 'disagreed';
  /** Between the heads of both; and what those above have directed then. */
  readonly heads?: true;
  readonly above?: true;
}

export type SupervisionAct =
  | 'askReview'
  | 'recordReview'
  | 'recordGuidance'
  | 'cancelSuspension'
  | 'cancelResumption'
  | 'recordDemand'
  | 'declineDemand'
  | 'replaceInvestigator'
  | 'remedy'
  | 'recordNotice'
  | 'recordService';

/** Later than 5 days before the limit it is recorded as late, not refused; the heads of both meet only where those below do not agree (TTLT 01/2020 5(2); TT 28/2020 16(3)(b)). */
export const askReview = (
  file: Verification,
  request: { exchange: string; to: AgencyId; ground: SuspensionGround; heads?: true },
  deadlines: readonly Deadline[],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('askReview', file.status);
  if (request.heads && (file.review?.ground !== request.ground || file.review.result !== 'disagreed'))
    throw new VerificationRefusal('nothing-disagreed', 'TTLT 01/2020 5(2); TT 28/2020 16(3)(b)');
  const open = deadlines.findLast(({ rule }) => rule === 'R17');
  const late = !request.heads && open !== undefined && at > open.dueAt;
  return [suspensionReviewAsked(file.id, { ...request, late }, at)];
};

/** Where the heads did not agree either, both ask those above, who direct what is done (TT 28/2020 16(3)(b)). */
export const recordGuidance = (
  file: Verification,
  guidance: EventOf<typeof suspensionGuidanceReceived>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordGuidance', file.status);
  if (!file.review?.heads || file.review.above || file.review.result !== 'disagreed')
    throw new VerificationRefusal('nothing-disagreed', 'TT 28/2020 16(3)(b)');
  return [suspensionGuidanceReceived(file.id, guidance, at)];
};

export const recordReview = (
  file: Verification,
  review: EventOf<typeof suspensionReviewed>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordReview', file.status);
  return [suspensionReviewed(file.id, review, at)];
};

/** Without grounds: the report is resolved within a month of the receipt of the procuracy's decision (BLTTHS 148(2)). */
export const cancelSuspension = (
  file: Verification,
  cancellation: EventOf<typeof suspensionCancelled>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('cancelSuspension', file.status);
  return [suspensionCancelled(file.id, cancellation, at)];
};

/** What had resumed it was without grounds: it is suspended as before (TTLT 04/2018 5(1), (2)). Throws for a resumption that does not stand any more. */
export const cancelResumption = (
  file: Verification,
  cancellation: EventOf<typeof verificationResumptionCancelled>['data'] & { cancels: string },
  at: Moment,
  history: readonly HistoryEntry[],
): VerificationEvent[] => {
  verificationProcedure.assertLawful('cancelResumption', file.status);
  if (standingServed(history, cancellation.cancels, at)?.of !== 'resumption')
    throw new VerificationRefusal('not-resumed-by-that', 'TTLT 04/2018 5(1), (2)');
  return [verificationResumptionCancelled(file.id, cancellation, at)];
};

export const recordDemand = (
  file: Verification,
  demand: EventOf<typeof procuracyDemanded>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordDemand', file.status);
  return [procuracyDemanded(file.id, demand, at)];
};

/** The body does not agree that a case is to be initiated, whose 3 days run on (TTLT 04/2018 7(2)(c), 7(3)), or its investigator replaced (TTLT 04/2018 4(3)), or cannot verify what it is to, as of a case (TTLT 04/2018 11(2)), and writes why. */
export const declineDemand = (
  file: Verification,
  answer: Omit<EventOf<typeof demandDeclined>['data'], 'of'>,
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('declineDemand', file.status);
  const { demand } = file.demands.find((one) => one.notice === answer.demand && isWaiting(one)) ?? {};
  if (demand === 'replacement') return [demandDeclined(file.id, { ...answer, of: demand }, at)];
  // Whatever else the procuracy demands of a verification is done (TTLT 01/2017 13).
  if (demand !== 'initiation' && demand !== 'investigation' && demand !== 'resumption-cancellation')
    throw new VerificationRefusal('no-such-demand', 'TTLT 04/2018 4(3), 5(1), (2), 7(2)(c), 7(3), 11(2)');
  return [demandDeclined(file.id, answer, at)];
};

const isWaiting = ({ metAt, declinedAt }: VerificationDemand): boolean => !metAt && !declinedAt;

/** Another investigator goes on, as the procuracy demands; the decision is sent to it (TTLT 04/2018 4(3), (8)). */
export const replaceInvestigator = (
  file: Verification,
  replaced: EventOf<typeof investigatorReplaced>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('replaceInvestigator', file.status);
  const isDemanded = file.demands.some(
    (one) => one.notice === replaced.demand && one.demand === 'replacement' && isWaiting(one),
  );
  if (!isDemanded || file.investigator === replaced.investigator)
    throw new VerificationRefusal('no-such-demand', 'TTLT 04/2018 4(3)');
  return [investigatorReplaced(file.id, replaced, at)];
};

/** What is verified, or proposed to be cancelled, as the procuracy demands is done once; whether a remedy is enough it says itself. */
export const isDoneOnce = (demand: VerificationDemand['demand'] | undefined): boolean =>
  demand === 'investigation' || demand === 'resumption-cancellation';

/** What was done about a demand (TTLT 01/2017 13(1); TTLT 04/2018 5(1), (2)). */
export const remedy = (
  file: Verification,
  done: EventOf<typeof remedyReported>['data'],
  at: Moment,
  history: readonly HistoryEntry[],
): VerificationEvent[] => {
  verificationProcedure.assertLawful('remedy', file.status);
  const { demand, metAt, of, change } = file.demands.find(({ notice }) => notice === done.notice) ?? {};
  if (demand !== 'remedy' && demand !== 'documents' && (!isDoneOnce(demand) || metAt))
    throw new VerificationRefusal('no-such-demand', 'TTLT 01/2017 13(1)');
  if (demand === 'resumption-cancellation' && of && !change && isLeftStanding(history, of, at))
    throw new VerificationRefusal('demanded-not-cancelled', 'TTLT 04/2018 5(1), (2)');
  return [remedyReported(file.id, done, at)];
};

export const recordNotice = (
  file: Verification,
  notice: EventOf<typeof prosecutionNoticeReceived>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordNotice', file.status);
  const isViolation = file.administrative && !file.sanctionProposedAt && file.outcome === 'not-initiated';
  const sends = isViolation && notice.decision === 'non-initiation-confirmed';
  return [prosecutionNoticeReceived(file.id, { ...notice, ...(sends && { toSanction: true }) }, at)];
};
