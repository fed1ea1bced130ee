import { petitionAnsweredFromAbove, type Moment } from '@la-chan/contracts';
import { NothingPetitioned, notingPetition, type AnswerFromAbove } from '@la-chan/procedure';
import { supervisionProcedure, type SupervisedRequest, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** What of the requests that were answered a body may petition about (TTLT 04/2018 5(3)(a), 6(2)). */
const PETITIONED: Partial<Record<SupervisedRequest['kind'], readonly SupervisedRequest['decision'][]>> = {
  'charge-approval': ['approved'],
  'detention-approval': ['approved', 'refused'],
  'measure-approval': ['refused'],
};

/**
 * The procuracy above has told what it decides on a petition of the body, once: upheld, an initiation or what has ended or
 * suspended the verification of a report stands again, and the body may decide anew of anything else (TTLT 04/2018 6(2)).
 */
export const recordPetition = (file: Supervision, answer: AnswerFromAbove, at: Moment): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordPetition', file.status);
  const { exchange } = answer;
  const isAnswered = file.requests.some(
    (one) => one.exchange === exchange && PETITIONED[one.kind]?.includes(one.decision),
  );
  const isDemanded = file.demands.some(({ notice, demand }) => notice === exchange && demand === 'file');
  if (!isAnswered && !isDemanded && !file.decisions.some(({ cancelledBy }) => cancelledBy === exchange))
    throw new NothingPetitioned('this notice has cancelled nothing');
  if (file.petitions.some((one) => one.exchange === exchange)) throw new NothingPetitioned('the petition was answered');
  return [petitionAnsweredFromAbove(file.id, answer, at)];
};

export const notePetition = notingPetition<Supervision>(supervisionProcedure);
