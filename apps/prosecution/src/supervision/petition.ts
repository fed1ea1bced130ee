import { petitionAnsweredFromAbove, type EventOf, type Moment } from '@la-chan/contracts';
import { NothingPetitioned } from '@la-chan/procedure';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/**
 * The procuracy above has told what it decides on a petition of the body, once: upheld, an initiation or what has ended or
 * suspended the verification of a report stands again, and the body may decide anew of anything else (TTLT 04/2018 6(2)).
 */
export const recordPetition = (
  file: Supervision,
  answer: Omit<EventOf<typeof petitionAnsweredFromAbove>['data'], 'case'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordPetition', file.status);
  const { exchange } = answer;
  const isRefused = file.requests.some(
    (one) => one.exchange === exchange && one.kind === 'detention-approval' && one.decision === 'refused',
  );
  if (!isRefused && !file.decisions.some(({ cancelledBy }) => cancelledBy === exchange))
    throw new NothingPetitioned('this notice has cancelled nothing');
  if (file.petitions.some((one) => one.exchange === exchange)) throw new NothingPetitioned('the petition was answered');
  return [petitionAnsweredFromAbove(file.id, answer, at)];
};
