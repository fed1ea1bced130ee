import type {
  EventOf,
  extensionAsked,
  extensionGranted,
  extensionRefused,
  suspensionCancelled,
  suspensionGuidanceReceived,
  suspensionReviewAsked,
  suspensionReviewed,
  verificationDeposited,
  verificationProlonged,
  verificationResumed,
  verificationResumptionCancelled,
  verificationSuspended,
} from '@la-chan/contracts';
import { demandsMet } from './supervision.events';
import { goingOn } from './time-limit';
import type { Verification } from './verification';

/** How long it is verified, and when that stands still. */
export type TimeLimitEvent = EventOf<
  | typeof extensionAsked
  | typeof extensionGranted
  | typeof extensionRefused
  | typeof suspensionCancelled
  | typeof suspensionGuidanceReceived
  | typeof suspensionReviewAsked
  | typeof suspensionReviewed
  | typeof verificationDeposited
  | typeof verificationProlonged
  | typeof verificationResumed
  | typeof verificationResumptionCancelled
  | typeof verificationSuspended
>;

export const timeLimitAfter = (file: Verification, event: TimeLimitEvent): Verification => {
  switch (event.type) {
    case 'investigation.verification-prolonged':
      return { ...file, prolongedAt: event.occurredAt };
    case 'investigation.extension-asked':
      return { ...file, extension: { exchange: event.data.exchange, status: 'asked' } };
    case 'investigation.extension-granted':
      return { ...file, extension: { exchange: event.data.exchange, status: 'granted' } };
    case 'investigation.extension-refused':
      return { ...file, extension: { exchange: event.data.exchange, status: 'refused' } };
    case 'investigation.verification-suspended':
      return {
        ...file,
        status: 'suspended',
        suspendedAt: [...file.suspendedAt, event.occurredAt],
        suspendedFor: event.data.ground,
      };
    case 'investigation.verification-resumed':
    case 'investigation.suspension-cancelled':
      return goingOn(file, event.occurredAt);
    case 'investigation.verification-resumption-cancelled': {
      const { of, cancels } = event.data;
      const demands = demandsMet(file, ({ of: wanted }) => wanted === (of ?? cancels), event.occurredAt);
      return { ...file, demands, status: 'suspended', suspendedAt: [...file.suspendedAt, event.occurredAt] };
    }
    case 'investigation.suspension-review-asked': {
      const { exchange, ground, heads } = event.data;
      return { ...file, review: { exchange, ground, result: 'asked', ...(heads && { heads }) } };
    }
    case 'investigation.suspension-reviewed': {
      const { exchange, agreed } = event.data;
      if (file.review?.exchange !== exchange) return file;
      return { ...file, review: { ...file.review, result: agreed ? 'agreed' : 'disagreed' } };
    }
    case 'investigation.suspension-guidance-received': {
      const result = event.data.agreed ? 'agreed' : 'disagreed';
      return { ...file, review: file.review && { ...file.review, result, above: true } };
    }
    case 'investigation.verification-deposited':
      return { ...file, depositedAt: event.occurredAt };
  }
};
