import {
  chargeApprovalAsked,
  chargeApproved,
  chargeCancelled,
  personCharged,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { caseProcedure, CaseRefusal, type Case } from './case';
import type { CaseEvent } from './case.events';

export const charge = (
  file: Case,
  person: { accused: FileId; article: Article; clause: Clause; exchange: string; to: AgencyId },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('charge', file.status);
  if (person.article !== file.article) throw new CaseRefusal('crime-not-initiated', 'TTLT 04/2018 9(3)');
  const { accused, exchange, to } = person;
  return [personCharged(file.id, person, at), chargeApprovalAsked(file.id, { accused, exchange, to }, at)];
};

export const approveCharge = (
  file: Case,
  decision: EventOf<typeof chargeApproved>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('approveCharge', file.status);
  assertPending(file, decision.accused);
  return [chargeApproved(file.id, decision, at)];
};

export const cancelCharge = (
  file: Case,
  decision: EventOf<typeof chargeCancelled>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('cancelCharge', file.status);
  assertPending(file, decision.accused);
  return [chargeCancelled(file.id, decision, at)];
};

const assertPending = (file: Case, accused: FileId): void => {
  if (!file.accused.some(({ id, approval }) => id === accused && approval === 'asked'))
    throw new CaseRefusal('charge-not-pending', 'BLTTHS 179(3)');
};
