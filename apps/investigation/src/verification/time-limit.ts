import {
  extensionAsked,
  extensionGranted,
  extensionRefused,
  verificationProlonged,
  verificationResumed,
  verificationSuspended,
  type EventOf,
  type Moment,
  type Signer,
  type SuspensionGround,
} from '@la-chan/contracts';
import { assertMaySuspend, assistanceOf, REPORT_SUSPENSION, type Deadline } from '@la-chan/procedure';
import { assertCompetent } from './dispute';
import { verificationProcedure, type Verification } from './verification';
import { VerificationRefusal } from './refusal';
import type { VerificationEvent } from './verification.events';

/** How its limit was moved, suspended and resumed. */
export interface Limited {
  readonly prolongedAt: Moment | null;
  /** The one request for an extension: its exchange while it waits, and what was decided. */
  readonly extension: { readonly exchange: string; readonly status: 'asked' | 'granted' | 'refused' } | null;
  /** Days on which it was suspended and resumed, in turn. */
  readonly suspendedAt: readonly Moment[];
  /** The ground of the last suspension. */
  readonly suspendedFor: SuspensionGround | null;
  readonly resumedAt: readonly Moment[];
}

export type LimitAct = 'prolong' | 'askExtension' | 'extend' | 'recordRefusal' | 'suspend' | 'resume';
export type LimitRefusal = 'already-prolonged' | 'extension-asked-once' | 'limit-is-final' | 'review-not-agreed';

export const prolong = (
  file: Verification,
  decision: EventOf<typeof verificationProlonged>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('prolong', file.status);
  assertLimitMayMove(file);
  if (file.prolongedAt) throw new VerificationRefusal('already-prolonged', 'BLTTHS 147(2)');
  return [verificationProlonged(file.id, decision, at)];
};

/** After a resumption, or where a decision not to initiate was cancelled, there is one month; after a refused extension a decision has to be taken. */
const assertLimitMayMove = (file: Verification): void => {
  if (file.resumedAt.length > 0 || file.cancelledAt.length > 0)
    throw new VerificationRefusal('limit-is-final', 'BLTTHS 149(1)');
  if (file.extension?.status === 'refused') throw new VerificationRefusal('limit-is-final', 'TTLT 01/2017 11(2)');
};

/** Limits within which a report has to be resolved, one in the place of the other. */
const RESOLUTION = REPORT_SUSPENSION.limits;

/** The limit that runs, or ran last. */
export const resolutionLimit = (deadlines: readonly Deadline[]): Deadline | undefined => {
  const limits = deadlines.filter(({ rule }) => RESOLUTION.includes(rule));
  return limits.find(({ status }) => status === 'running') ?? limits.at(-1);
};

/** Asked once; a request later than 5 days before the limit is recorded as late, not refused. */
export const askExtension = (
  file: Verification,
  request: Omit<EventOf<typeof extensionAsked>['data'], 'late'>,
  deadlines: readonly Deadline[],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('askExtension', file.status);
  assertLimitMayMove(file);
  if (file.extension) throw new VerificationRefusal('extension-asked-once', 'BLTTHS 147(2)');
  const due = deadlines.findLast(({ rule }) => rule === 'R12') ?? resolutionLimit(deadlines);
  return [extensionAsked(file.id, { ...request, late: due !== undefined && at > due.dueAt }, at)];
};

export const extend = (
  file: Verification,
  grant: EventOf<typeof extensionGranted>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('extend', file.status);
  return [extensionGranted(file.id, grant, at)];
};

export const recordRefusal = (
  file: Verification,
  refusal: EventOf<typeof extensionRefused>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordRefusal', file.status);
  return [extensionRefused(file.id, refusal, at)];
};

/** Only once the limit has run out, and on a ground of the law (BLTTHS 148(1)); a missing review is seen, not refused. */
export const suspend = (
  file: Verification,
  suspension: { ground: SuspensionGround; notice: string; signedBy?: Signer },
  deadlines: readonly Deadline[],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('suspend', file.status);
  assertCompetent(file);
  const { ground } = suspension;
  assertMaySuspend(REPORT_SUSPENSION, deadlines, ground, at, { ...file, assistance: assistanceOf(file) });
  const result = file.review?.ground === ground ? file.review.result : null;
  if (ground === 'agreed-with-procuracy' && result !== 'agreed')
    throw new VerificationRefusal('review-not-agreed', 'TT 28/2020 16(3)(b)');
  return [
    verificationSuspended(file.id, { ...suspension, reviewed: result === 'agreed' || result === 'disagreed' }, at),
  ];
};

/** The verification, after a suspension that is over. */
export const goingOn = (file: Verification, at: Moment): Verification => ({
  ...file,
  status: 'under-verification',
  resumedAt: [...file.resumedAt, at],
  review: null,
  depositedAt: null,
});

export const resume = (
  file: Verification,
  resumption: EventOf<typeof verificationResumed>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('resume', file.status);
  assertCompetent(file);
  return [verificationResumed(file.id, resumption, at)];
};
