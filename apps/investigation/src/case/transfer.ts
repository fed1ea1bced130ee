import {
  caseTransferAnswered,
  caseTransferAsked,
  caseTransferred,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { assertNoneWaits } from './accused';
import { consulted } from './competence';
import { caseProcedure, CaseRefusal, type Case } from './case';
import type { CaseEvent } from './case.events';

/**
 * Another body has to investigate: the procuracy decides within 3 days (BLTTHS 169(1)(a), (3)(a)). That the other was not
 * consulted before is seen, not refused (TTLT 04/2018 29(1)).
 */
export const askTransfer = (
  file: Case,
  request: Omit<EventOf<typeof caseTransferAsked>['data'], 'consulted'>,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('askTransfer', file.status);
  if (file.transfer?.answer === null) throw new CaseRefusal('transfer-asked-already', 'BLTTHS 169(1)');
  return [caseTransferAsked(file.id, { ...request, consulted: consulted(file) }, at)];
};

export const recordTransfer = (
  file: Case,
  answer: EventOf<typeof caseTransferAnswered>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordTransfer', file.status);
  return [caseTransferAnswered(file.id, answer, at)];
};

/** Within 3 days of the procuracy’s decision; the limit goes on there (BLTTHS 169(4), (5)). */
export const transfer = (file: Case, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('transfer', file.status);
  if (file.transfer?.answer !== 'granted') throw new CaseRefusal('transfer-not-decided', 'BLTTHS 169(1), (2)');
  assertNoneWaits(file.accused);
  return [caseTransferred(file.id, { body: file.transfer.body }, at)];
};
