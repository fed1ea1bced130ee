import {
  chargeChangeRevokedByProcuracy,
  chargeRevokedByProcuracy,
  custodyReleasedByProcuracy,
  detentionRevokedByProcuracy,
  measureOrderedByProcuracy,
  petitionAnsweredFromAbove,
  type Moment,
} from '@la-chan/contracts';
import { NothingPetitioned, notingPetition, type AnswerFromAbove, type HistoryEntry } from '@la-chan/procedure';
import { supervisionProcedure, type SupervisedRequest, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** What of the requests that were answered a body may petition about (TTLT 04/2018 5(3)(a), 6(2)). */
const PETITIONED: Partial<Record<SupervisedRequest['kind'], readonly SupervisedRequest['decision'][]>> = {
  'charge-approval': ['approved', 'cancelled'],
  'detention-approval': ['approved', 'refused'],
  'measure-approval': ['approved', 'refused'],
  'search-approval': ['refused'],
  'arrest-approval': ['refused'],
  'custody-extension': ['refused'],
};

/** What the procuracy has served of itself that cancels no decision which was served on it. */
const SERVED: readonly string[] = [
  chargeRevokedByProcuracy.type,
  chargeChangeRevokedByProcuracy.type,
  detentionRevokedByProcuracy.type,
  custodyReleasedByProcuracy.type,
  measureOrderedByProcuracy.type,
];

/**
 * The procuracy above has told what it decides on a petition of the body, once: upheld, an initiation, a custody or what has
 * ended or suspended the verification of a report stands again, a measure that was approved ends, and the body may decide anew of
 * anything else (TTLT 04/2018 6(2)).
 */
export const recordPetition = (
  file: Supervision,
  answer: AnswerFromAbove,
  at: Moment,
  history: readonly HistoryEntry[] = [],
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordPetition', file.status);
  const { exchange } = answer;
  const isAnswered = file.requests.some(
    (one) => one.exchange === exchange && PETITIONED[one.kind]?.includes(one.decision),
  );
  const isDemanded = file.demands.some(({ notice, demand }) => notice === exchange && demand === 'file');
  const isServed =
    file.decisions.some(({ cancelledBy }) => cancelledBy === exchange) ||
    history.some(({ type, data }) => SERVED.includes(type) && data?.['exchange'] === exchange);
  if (!isAnswered && !isDemanded && !isServed) throw new NothingPetitioned('this notice has cancelled nothing');
  if (file.petitions.some((one) => one.exchange === exchange)) throw new NothingPetitioned('the petition was answered');
  return [petitionAnsweredFromAbove(file.id, answer, at)];
};

export const notePetition = notingPetition<Supervision>(supervisionProcedure);
