import {
  caseTransferAnswered,
  caseTransferAsked,
  caseTransferOffered,
  caseTransferOrdered,
  caseTransferred,
  CompetenceGround,
  type AgencyId,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { assertNothingWaits } from './accused';
import { consulted } from './competence';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';

/**
 * Another body has to investigate, the one above withdraws the case, or whoever investigates was replaced and is the head:
 * the procuracy decides within 3 days (BLTTHS 169(1)(a)–(c), (3)(a)). That another body which is competent was not
 * consulted before is seen, not refused (TTLT 04/2018 29(1)).
 */
export const askTransfer = (
  file: Case,
  request: Omit<EventOf<typeof caseTransferAsked>['data'], 'consulted'>,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('askTransfer', file.status);
  if (file.transfer?.answer === null) throw new CaseRefusal('transfer-asked-already', 'BLTTHS 169(1)');
  const asked = CompetenceGround.safeParse(request.ground).success ? { consulted: consulted(file) } : {};
  return [caseTransferAsked(file.id, { ...request, ...asked }, at)];
};

export const recordTransfer = (
  file: Case,
  answer: EventOf<typeof caseTransferAnswered>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordTransfer', file.status);
  return [caseTransferAnswered(file.id, answer, at)];
};

/** The body has not done what the procuracy had demanded (BLTTHS 169(1)(d)). */
export const recordTransferOrder = (
  file: Case,
  order: EventOf<typeof caseTransferOrdered>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordTransferOrder', file.status);
  return [caseTransferOrdered(file.id, order, at)];
};

/** What the procuracy has decided; a charge that waits for it stays where it was asked. */
const decided = (file: Case) => {
  const { transfer } = file;
  if (transfer?.answer !== 'granted') throw new CaseRefusal('transfer-not-decided', 'BLTTHS 169(1), (2)');
  assertNothingWaits(file.accused);
  return transfer;
};

/** Within 3 days of the procuracy’s decision; the limit goes on there (BLTTHS 169(4), (5)). */
export const transfer = (file: Case, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('transfer', file.status);
  const { body, exchange } = decided(file);
  return [caseTransferred(file.id, { body, exchange }, at)];
};

/** The same to a body of the platform: the file stays here until that has accepted it. */
export const offerTransfer = (file: Case, { offer, to }: { offer: string; to: AgencyId }, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('offerTransfer', file.status);
  const { exchange } = decided(file);
  return [caseTransferOffered(file.id, { exchange, offer, to }, at)];
};
