import { protectionRequestAnswered, protectionRequestPassedOn, type EventOf, type Moment } from '@la-chan/contracts';
import {
  protectingPersons,
  ProtectionRefusal,
  waitingForProtection,
  type BodyApplicationEvent,
} from '@la-chan/procedure';
import { caseApplications } from './application';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

/** Whoever is threatened is protected by decision of the head, whatever becomes of the case (BLTTHS 484–486). */
export const caseProtections = protectingPersons<Case, BodyApplicationEvent>(caseProcedure, (file, application, at) =>
  caseApplications.answerApplication(file, { application, granted: true, reasons: null }, at),
);

/** Another body has the case: what the procuracy or the court asks is asked of that one (BLTTHS 485). */
export const passOnProtectionRequest = (
  file: Case,
  passed: EventOf<typeof protectionRequestPassedOn>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('passOnProtectionRequest', file.status);
  waitingForProtection(file, passed.exchange);
  return [protectionRequestPassedOn(file.id, passed, at)];
};

/** What that one has answered. */
export const recordProtectionAnswer = (
  file: Case,
  { onward, ...answer }: { onward: string; granted: boolean; number: string },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordProtectionAnswer', file.status);
  const asked = file.protectionRequests.find((one) => one.onward === onward && one.granted === null);
  if (!asked) throw new ProtectionRefusal('no-such-protection-request');
  return [protectionRequestAnswered(file.id, { exchange: asked.exchange, ...answer }, at)];
};
