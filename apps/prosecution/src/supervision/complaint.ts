import {
  complainantTold,
  complaintDecided,
  complaintReceived,
  complaintWithdrawn,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { supervisionProcedure, type Complaint, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** There is no such decision to complain of, or no such complaint that waits. */
export class NoSuchComplaint extends Refusal {
  override readonly code = 'no-such-complaint';
  override readonly law = 'BLTTHS 158(2), 474, 475(1), 476(1)';
}

/**
 * Against any decision that was served here, first of all one not to initiate (BLTTHS 158(2)), or that the procuracy itself
 * has made by a notice or on a request.
 */
export const recordComplaint = (
  file: Supervision,
  complaint: EventOf<typeof complaintReceived>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordComplaint', file.status);
  const { notice, subject } = complaint;
  const isServed = file.decisions.some((one) => one.notice === notice);
  if (subject === 'procuracy' ? !isOwn(file, notice) : !isServed && !(subject === 'detention' && isOwn(file, notice)))
    throw new NoSuchComplaint('no decision was served under this notice');
  return [complaintReceived(file.id, complaint, at)];
};

/** What the procuracy has decided on a request, or told the body by a notice. */
const isOwn = ({ requests, demands, decisions }: Supervision, notice: string): boolean =>
  requests.some(({ exchange, decidedAt }) => exchange === notice && decidedAt !== null) ||
  demands.some((one) => one.notice === notice) ||
  decisions.some(({ cancelledBy }) => cancelledBy === notice);

/** One that is upheld is carried out by cancelling the decision, an act of its own. */
export const decideComplaint = (
  file: Supervision,
  decision: Omit<EventOf<typeof complaintDecided>['data'], 'complainant'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('decideComplaint', file.status);
  const { by: complainant } = known(file, decision.complaint, ({ result }) => result === null);
  return [complaintDecided(file.id, { ...decision, complainant }, at)];
};

export const withdrawComplaint = (file: Supervision, complaint: string, at: Moment): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('withdrawComplaint', file.status);
  known(file, complaint, ({ result }) => result === null);
  return [complaintWithdrawn(file.id, { complaint }, at)];
};

/** Whoever complained receives the decision, once. */
export const tellComplainant = (file: Supervision, complaint: string, at: Moment): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('tellComplainant', file.status);
  known(file, complaint, ({ result, toldAt }) => (result === 'upheld' || result === 'rejected') && !toldAt);
  return [complainantTold(file.id, { complaint }, at)];
};

const known = ({ complaints }: Supervision, complaint: string, is: (one: Complaint) => boolean): Complaint => {
  const found = complaints.find((one) => one.complaint === complaint && is(one));
  if (found) return found;
  throw new NoSuchComplaint('no such complaint waits');
};
