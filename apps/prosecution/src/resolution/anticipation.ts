import { resolutionAnswerAnticipated, type EventOf } from '@la-chan/contracts';
import { anticipating, type GivenAnswer } from '@la-chan/procedure';
import { resolutionProcedure, type Resolution } from './resolution';
import type { ResolutionEvent } from './resolution.events';

type Told = EventOf<typeof resolutionAnswerAnticipated>;

/** Of answers from abroad and of victim support. */
export const anticipate = anticipating<Resolution, Told['data'], Told>(
  resolutionProcedure,
  ({ assistance, referrals }) =>
    [...assistance.filter(({ answer }) => !answer), ...referrals.filter(({ outcome }) => !outcome)].map(
      ({ exchange }) => exchange,
    ),
  resolutionAnswerAnticipated,
);

/** The answer to what it has asked that an event brings. */
export function answerIn(event: ResolutionEvent): GivenAnswer | undefined {
  switch (event.type) {
    case 'prosecution.resolution-assistance-answered':
      return event.data;
    case 'prosecution.referral-answered':
      return { exchange: event.data.exchange, answer: 'answered' };
    default:
      return undefined;
  }
}
