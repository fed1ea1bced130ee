import {
  caseEntrusted,
  caseEvidenceRecorded,
  caseEvidenceRequested,
  caseRequestAnswered,
  caseRequestWithdrawn,
  decisionAnticipated,
  errandAnswered,
  UNASKED_OF_CASE,
  type EventOf,
} from '@la-chan/contracts';
import {
  announcing,
  anticipatingDecisions,
  complaining,
  entrusting,
  petitionsWaiting,
  requestingEvidence,
  surrendering,
} from '@la-chan/procedure';
import { requesting } from '../request/request';
import { investigated, isHere, pursued, waitAlone } from './accused';
import { caseProcedure, type Case } from './case';
import { stillStanding } from './stay-along';

/** What the procuracy has to answer: of the evidence, another body's competence, a transfer, each charge, each order and end of a detention or another measure, and, above, each petition. */
const waiting = ({ evidenceReview, competence, transfer, accused, petitions }: Case): string[] => [
  ...petitionsWaiting(petitions),
  ...(evidenceReview?.finding === null ? [evidenceReview.exchange] : []),
  ...(competence?.exchange && competence.agreed === null ? [competence.exchange] : []),
  ...(transfer?.answer === null ? [transfer.exchange] : []),
  ...accused
    .filter(isHere)
    .flatMap(({ approval, exchange, order, release, measures = [], measureOrders = [] }) => [
      ...(approval === 'asked' ? [exchange] : []),
      ...(order ? [order.exchange] : []),
      ...(release ? [release] : []),
      ...measureOrders.map((each) => each.exchange),
      ...measures.flatMap(({ end }) => end?.exchange ?? []),
    ]),
];

/** What the procuracy decides of itself is told by telephone before it is served (BLTTHS 132). */
export const unaskedOfCase = anticipatingDecisions<
  Case,
  EventOf<typeof decisionAnticipated>['data'],
  EventOf<typeof decisionAnticipated>
>(caseProcedure, UNASKED_OF_CASE, decisionAnticipated, pursued);

/** A victim is referred, assistance is asked for, and what was answered, or is told by telephone, is recorded. */
export const caseRequests = requesting<
  Case,
  ReturnType<typeof caseRequestAnswered>,
  ReturnType<typeof caseRequestWithdrawn>
>(caseProcedure, caseRequestAnswered, caseRequestWithdrawn, waiting, waitAlone, stillStanding);

export const caseErrands = entrusting<Case, ReturnType<typeof caseEntrusted>, ReturnType<typeof errandAnswered>>(
  caseProcedure,
  'BLTTHS 171; TTLT 04/2018 30',
  caseEntrusted,
  errandAnswered,
);

export const caseEvidence = requestingEvidence(caseProcedure, caseEvidenceRequested, caseEvidenceRecorded, {
  personsIn: waitAlone,
  asItStands: stillStanding,
});

/** Of one accused it is about somebody against whom the investigation goes on. */
export const caseActs = announcing<Case>(caseProcedure, (file, { accused }) => {
  if (accused) investigated(file, [accused]);
});

export const caseComplaints = complaining<Case>(caseProcedure);

/** Whoever comes forward may be an accused, and one of whom the search is to be ended here (BLTTHS 231(3)). */
export const caseSurrenders = surrendering<Case>(caseProcedure, (file, accused) => {
  const endsHere = caseProcedure.lawfulActs(file.status).includes('endSearch');
  return pursued(file, accused).wanted && endsHere ? { accused, wanted: true } : { accused };
});
