import { complaintDecided, complaintReceived, type EventOf, type Moment } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** There is no such decision to complain of, or no such complaint that waits. */
export class NoSuchComplaint extends Refusal {
  override readonly code = 'no-such-complaint';
  override readonly law = 'BLTTHS 158(2)';
}

/** Against any decision that was served here; first of all one not to initiate (BLTTHS 158(2)). */
export const recordComplaint = (
  file: Supervision,
  complaint: EventOf<typeof complaintReceived>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordComplaint', file.status);
  if (!file.decisions.some(({ notice }) => notice === complaint.notice))
    throw new NoSuchComplaint('no decision was served under this notice');
  return [complaintReceived(file.id, complaint, at)];
};

/** One that is upheld is carried out by cancelling the decision, an act of its own. */
export const decideComplaint = (
  file: Supervision,
  decision: EventOf<typeof complaintDecided>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('decideComplaint', file.status);
  if (!file.complaints.some(({ complaint, result }) => complaint === decision.complaint && result === null))
    throw new NoSuchComplaint('no such complaint waits');
  return [complaintDecided(file.id, decision, at)];
};
