import { type GivenAnswer, grantedIf } from '@la-chan/procedure';
import type { VerificationEvent } from './verification.events';

/** The answer to a request of the verification that an event brings. */
export function answerIn(event: VerificationEvent): GivenAnswer | undefined {
  switch (event.type) {
    case 'investigation.extension-granted':
      return { exchange: event.data.exchange, answer: 'granted' };
    case 'investigation.extension-refused':
      return { exchange: event.data.exchange, answer: 'refused' };
    case 'investigation.suspension-reviewed':
    case 'investigation.stay-consulted':
      return { exchange: event.data.exchange, answer: grantedIf(event.data.agreed) };
    case 'investigation.attendance-received':
      return { exchange: event.data.exchange, answer: grantedIf(event.data.attends) };
    case 'investigation.verification-request-answered':
      return event.data;
    default:
      return undefined;
  }
}
