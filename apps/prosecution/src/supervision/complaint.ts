import { decisionReceived, type complaintReceived, type EventOf, type Moment, type Signer } from '@la-chan/contracts';
import {
  complainingToProcuracy,
  ProcuracyComplaintRefusal,
  putRight,
  type HistoryEntry,
  type ProcuracyComplaintEvent,
} from '@la-chan/procedure';
import { supervisionProcedure, type Supervision } from './supervision';

/**
 * Against any decision that was served here, first of all one not to initiate (BLTTHS 158(2)), or that the procuracy itself
 * has made by a notice or on a request.
 */
export const supervisionComplaints = complainingToProcuracy<Supervision>(supervisionProcedure, (file, complaint) => {
  const { notice, subject } = complaint;
  if (subject === 'procuracy') return isOwn(file, notice);
  return file.decisions.some((one) => one.notice === notice) || (subject === 'detention' && isOwn(file, notice));
});

/**
 * What the head of the procuracy has decided is for the one above; what a deputy of the body has, for the head of that
 * first, and what that has decided then is for the procuracy: as it was entered, or else as it is said (BLTTHS 475(1), 476(1)).
 */
export const recordComplaint = (
  file: Supervision,
  { signedBy, ...complaint }: EventOf<typeof complaintReceived>['data'] & { readonly signedBy?: Signer | undefined },
  at: Moment,
  history: readonly HistoryEntry[] = [],
): ProcuracyComplaintEvent[] => {
  const events = supervisionComplaints.recordComplaint(file, complaint, at);
  const { notice, subject = 'body-head' } = complaint;
  const served = file.decisions.find((one) => one.notice === notice);
  const signer = (subject === 'procuracy' ? signerIn(history, notice) : served?.signedBy) ?? signedBy;
  if (subject === 'procuracy' && signer === 'head')
    throw new ProcuracyComplaintRefusal('complaint-to-procuracy-above', 'BLTTHS 476(1)');
  if (subject === 'body-head' && signer === 'deputy-head')
    throw new ProcuracyComplaintRefusal('complaint-to-body-head', 'BLTTHS 475(1)');
  if (subject === 'body-answer' && signer === 'head')
    throw new ProcuracyComplaintRefusal('nothing-answered-by-body', 'BLTTHS 475(1)');
  return events;
};

/** Who is entered as having signed what the procuracy has answered, as that was put right since. */
const signerIn = (history: readonly HistoryEntry[], exchange: string): Signer | undefined =>
  putRight(history).findLast(
    ({ type, data }) => type !== decisionReceived.type && data?.['exchange'] === exchange && data['signedBy'],
  )?.data?.['signedBy'] as Signer | undefined;

/** What the procuracy has decided on a request, or told the body by a notice. */
const isOwn = ({ requests, demands, decisions }: Supervision, notice: string): boolean =>
  requests.some(({ exchange, decidedAt }) => exchange === notice && decidedAt !== null) ||
  demands.some((one) => one.notice === notice) ||
  decisions.some(({ cancelledBy }) => cancelledBy === notice);
