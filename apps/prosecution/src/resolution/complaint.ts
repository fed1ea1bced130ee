import {
  resolutionDecided,
  resolutionSuspended,
  type ComplainedDecision,
  type complaintReceived,
  type EventOf,
  type Moment,
  type Signer,
} from '@la-chan/contracts';
import {
  complainingToProcuracy,
  isBefore,
  ProcuracyComplaintRefusal,
  putRight,
  type HistoryEntry,
  type ProcuracyComplaintEvent,
} from '@la-chan/procedure';
import { resolutionProcedure, type Resolution } from './resolution';

type Received = EventOf<typeof complaintReceived>['data'];

const isDecided = ({ outcome, suspendedAt }: Resolution, { of }: Received): boolean => {
  if (of === 'suspension') return suspendedAt.length > 0;
  return of === 'non-initiation' ? outcome === 'not-initiated' : of === 'initiation' && outcome === 'initiated';
};

/** Against what the procuracy has decided itself on a report (BLTTHS 158(2); TTLT 01/2017 15(2)). */
export const resolutionComplaints = complainingToProcuracy<Resolution>(resolutionProcedure, isDecided);

/** Who is entered as having signed what is complained of, as it stood then and was put right since. */
const signerIn = (history: readonly HistoryEntry[], of: ComplainedDecision, at: Moment): Signer | undefined => {
  const outcome = of === 'initiation' ? 'initiated' : 'not-initiated';
  const isIt = ({ type, data }: HistoryEntry): boolean =>
    of === 'suspension'
      ? type === resolutionSuspended.type
      : type === resolutionDecided.type && data?.['outcome'] === outcome;
  return putRight(history).findLast((entry) => isIt(entry) && !isBefore(at, entry.at))?.data?.['signedBy'] as
    Signer | undefined;
};

/** What the head has decided is for the procuracy above, what a deputy or a prosecutor has for the head: as it was entered, or else as it is said (BLTTHS 476(1)). */
export const recordComplaint = (
  file: Resolution,
  { signedBy, ...received }: Omit<Received, 'notice' | 'subject'> & { of: ComplainedDecision; signedBy: Signer },
  at: Moment,
  history: readonly HistoryEntry[] = [],
): ProcuracyComplaintEvent[] => {
  const complaint = { ...received, notice: received.complaint, subject: 'procuracy' } as const;
  const events = resolutionComplaints.recordComplaint(file, complaint, at);
  if ((signerIn(history, received.of, at) ?? signedBy) === 'head')
    throw new ProcuracyComplaintRefusal('complaint-to-procuracy-above', 'BLTTHS 476(1)');
  return events;
};
