import {
  accusedTakenOver,
  caseCracked,
  caseInitiated,
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

/** A case under way at go-live with those charged in it; what was approved on paper belongs to no exchange. */
export const bringIn = (
  id: FileId,
  initiation: Omit<EventOf<typeof caseInitiated>['data'], 'opening' | 'notice'>,
  { accused, crackedAt }: { accused: { id: FileId; article: Article; clause: Clause }[]; crackedAt: Moment | null },
  at: Moment,
): CaseEvent[] => {
  const paper = { exchange: id, chargedAt: at, approval: 'approved', state: 'investigated' } as const;
  return [
    caseInitiated(id, { ...initiation, opening: true, notice: null }, at),
    ...(crackedAt ? [caseCracked(id, {}, crackedAt)] : []),
    ...(accused.length > 0
      ? [accusedTakenOver(id, { from: id, accused: accused.map((one) => ({ ...one, ...paper })) }, at)]
      : []),
  ];
};

const assertPending = (file: Case, accused: FileId): void => {
  if (!file.accused.some(({ id, approval }) => id === accused && approval === 'asked'))
    throw new CaseRefusal('charge-not-pending', 'BLTTHS 179(3)');
};
