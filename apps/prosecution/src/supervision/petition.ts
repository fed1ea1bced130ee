import { petitionAnsweredFromAbove, type EventOf, type Moment } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** The procuracy has cancelled nothing by this notice that is cancelled still, and refused to approve no detention. */
export class NothingPetitioned extends Refusal {
  override readonly code = 'nothing-petitioned';
  override readonly law = 'TTLT 04/2018 6(2)';
}

/** The procuracy above has told what it decides on a petition of the body: upheld, what was cancelled stands again (TTLT 04/2018 6(2)). */
export const recordPetition = (
  file: Supervision,
  answer: EventOf<typeof petitionAnsweredFromAbove>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordPetition', file.status);
  const { exchange } = answer;
  const isRefused = file.requests.some(
    (one) => one.exchange === exchange && one.kind === 'detention-approval' && one.decision === 'refused',
  );
  if (!isRefused && !file.decisions.some(({ cancelledBy }) => cancelledBy === exchange))
    throw new NothingPetitioned('this notice has cancelled nothing');
  return [petitionAnsweredFromAbove(file.id, answer, at)];
};
