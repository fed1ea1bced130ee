import { answerToPetition, type GivenAnswer, grantedIf } from '@la-chan/procedure';
import type { Case } from './case';
import type { CaseEvent } from './case.events';

/** The answer to a request of the case that an event brings. */
export function answerIn({ petitions }: Case, event: CaseEvent): GivenAnswer | undefined {
  switch (event.type) {
    case 'investigation.case-extension-granted':
    case 'investigation.detention-extended':
    case 'investigation.charge-approved':
      return { exchange: event.data.exchange, answer: 'granted' };
    case 'investigation.accused-detained':
    case 'investigation.accused-released':
    case 'investigation.detention-renewed':
    case 'investigation.measure-applied':
    case 'investigation.measure-ended':
    case 'investigation.measure-renewed': {
      const { exchange } = event.data;
      return exchange === undefined ? undefined : { exchange, answer: 'granted' };
    }
    case 'investigation.detention-refused':
    case 'investigation.measure-end-refused':
    case 'investigation.measure-refused':
    case 'investigation.release-refused':
    case 'investigation.case-extension-refused':
    case 'investigation.detention-extension-refused':
    case 'investigation.charge-cancelled':
      return { exchange: event.data.exchange, answer: 'refused' };
    case 'investigation.competence-consultation-answered':
    case 'investigation.stay-consulted':
      return { exchange: event.data.exchange, answer: grantedIf(event.data.agreed) };
    case 'investigation.attendance-received':
      return { exchange: event.data.exchange, answer: grantedIf(event.data.attends) };
    case 'investigation.prosecutor-replacement-answered':
      return { exchange: event.data.exchange, answer: grantedIf(event.data.replaced) };
    case 'investigation.search-approval-answered':
      return { exchange: event.data.exchange, answer: grantedIf(event.data.approved) };
    case 'investigation.case-transfer-answered':
      return { exchange: event.data.exchange, answer: grantedIf(event.data.granted) };
    case 'investigation.evidence-reviewed':
      return { exchange: event.data.exchange, answer: grantedIf(event.data.finding === 'conclude') };
    case 'investigation.case-petition-answered':
      return answerToPetition(petitions, event.data);
    case 'investigation.case-request-answered':
      return event.data;
    default:
      return undefined;
  }
}
