import {
  accusedTakenOver,
  chargeChanged,
  chargeEvidenceDemanded,
  chargeEvidenceSupplied,
  caseCracked,
  caseInitiated,
  chargeApprovalAsked,
  chargeApproved,
  chargeCancelled,
  personCharged,
  victimNamed,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { investigated, isPending } from './accused';
import { caseProcedure, CaseRefusal, type Case } from './case';
import type { CaseEvent } from './case.events';

export const charge = (
  file: Case,
  person: { accused: FileId; article: Article; clause: Clause; exchange: string; to: AgencyId },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('charge', file.status);
  assertInitiated(file, person.article);
  const { accused, exchange, to } = person;
  return [personCharged(file.id, person, at), chargeApprovalAsked(file.id, { accused, exchange, to }, at)];
};

/** Another crime is for the procuracy to approve; another clause of the same article needs no decision. */
export const changeCharge = (
  file: Case,
  change: { accused: FileId; article: Article; clause: Clause; exchange: string; to: AgencyId },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('changeCharge', file.status);
  const { accused, article, clause, exchange, to } = change;
  const [one] = investigated(file, [accused]);
  assertInitiated(file, article);
  if (one?.approval !== 'approved') throw new CaseRefusal('charge-still-pending', 'BLTTHS 179(3), 180(3)');
  if (one.article === article)
    return [chargeChanged(file.id, { accused, article, clause, exchange: null, to: null }, at)]; // TTLT 04/2018 9(4)
  return [chargeChanged(file.id, change, at), chargeApprovalAsked(file.id, { accused, exchange, to }, at)];
};

export const recordDemand = (
  file: Case,
  demand: EventOf<typeof chargeEvidenceDemanded>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordDemand', file.status);
  assertPending(file, demand.accused);
  return [chargeEvidenceDemanded(file.id, demand, at)];
};

export const supplyEvidence = (file: Case, accused: FileId, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('supplyEvidence', file.status);
  const one = file.accused.find(({ id }) => id === accused);
  if (one?.approval !== 'demanded') throw new CaseRefusal('nothing-demanded', 'BLTTHS 179(3)');
  return [chargeEvidenceSupplied(file.id, { accused, exchange: one.exchange }, at)];
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
  {
    accused,
    victims,
    crackedAt,
  }: {
    accused: { id: FileId; article: Article; clause: Clause }[];
    victims: readonly FileId[];
    crackedAt: Moment | null;
  },
  at: Moment,
): CaseEvent[] => {
  const articles = [...new Set([initiation.article, ...accused.map(({ article }) => article)])];
  const paper = { exchange: id, chargedAt: at, approval: 'approved', state: 'investigated' } as const;
  return [
    caseInitiated(id, { ...initiation, articles, opening: true, notice: null }, at),
    ...(crackedAt ? [caseCracked(id, {}, crackedAt)] : []),
    ...(accused.length > 0
      ? [accusedTakenOver(id, { from: id, accused: accused.map((one) => ({ ...one, ...paper })) }, at)]
      : []),
    ...victims.map((victim) => victimNamed(id, { victim }, at)),
  ];
};

const assertInitiated = ({ articles }: Case, article: Article): void => {
  if (!articles.includes(article)) throw new CaseRefusal('crime-not-initiated', 'TTLT 04/2018 9(3)');
};

const assertPending = (file: Case, accused: FileId): void => {
  if (!file.accused.some((one) => one.id === accused && isPending(one)))
    throw new CaseRefusal('charge-not-pending', 'BLTTHS 179(3)');
};
