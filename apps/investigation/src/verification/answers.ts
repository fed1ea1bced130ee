import { answerToPetition, type GivenAnswer, grantedIf } from '@la-chan/procedure';
import type { Verification } from './verification';
import type { VerificationEvent } from './verification.events';

/** The answer to a request of the verification that an event brings. */
export function answerIn({ petitions, dispute }: Verification, event: VerificationEvent): GivenAnswer | undefined {
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
    case 'investigation.petition-answered':
      return answerToPetition(petitions, event.data);
    case 'investigation.report-dispute-decided':
      return dispute?.exchange
        ? { exchange: dispute.exchange, answer: grantedIf(event.data.competent === 'this-body') }
        : undefined;
    case 'investigation.verification-request-answered':
      return event.data;
    default:
      return undefined;
  }
}
