import {
  complainantTold,
  complaintDecided,
  complaintReceived,
  complaintWithdrawn,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import type { Procedure } from './procedure';
import { Refusal } from './refusal';

type Received = EventOf<typeof complaintReceived>['data'];

/** A complaint to the procuracy, against a decision that was served or is its own; what it says is sealed. */
export interface ProcuracyComplaint extends Omit<Received, 'verified'> {
  readonly result: 'upheld' | 'rejected' | 'withdrawn' | null;
  /** When whoever complained was sent the decision. */
  readonly toldAt?: Moment;
}

export interface ComplainedToProcuracy {
  readonly complaints: readonly ProcuracyComplaint[];
}

export type ProcuracyComplaintAct = 'recordComplaint' | 'decideComplaint' | 'withdrawComplaint' | 'tellComplainant';
export type ProcuracyComplaintEvent = EventOf<
  typeof complaintReceived | typeof complaintDecided | typeof complaintWithdrawn | typeof complainantTold
>;

export class ProcuracyComplaintRefusal extends Refusal {
  constructor(
    override readonly code:
      'no-such-complaint' | 'complaint-to-procuracy-above' | 'complaint-to-body-head' | 'nothing-answered-by-body',
    override readonly law = 'BLTTHS 158(2), 474, 475(1), 476(1)',
  ) {
    super(code);
  }
}

type Complained<Status> = ComplainedToProcuracy & { readonly id: FileId; readonly status: Status };

/** What is supervised and what the procuracy resolves itself do alike; one that is upheld is carried out by cancelling the decision, an act of its own. */
export const complainingToProcuracy = <File extends Complained<string>>(
  procedure: Pick<Procedure<File['status'], ProcuracyComplaintAct>, 'assertLawful'>,
  isDecided: (file: File, complaint: Received) => boolean,
) => ({
  recordComplaint: (file: File, complaint: Received, at: Moment): ProcuracyComplaintEvent[] => {
    procedure.assertLawful('recordComplaint', file.status);
    if (!isDecided(file, complaint)) throw new ProcuracyComplaintRefusal('no-such-complaint');
    return [complaintReceived(file.id, complaint, at)];
  },
  decideComplaint: (
    file: File,
    decision: Omit<EventOf<typeof complaintDecided>['data'], 'complainant'>,
    at: Moment,
  ): ProcuracyComplaintEvent[] => {
    procedure.assertLawful('decideComplaint', file.status);
    const { by: complainant } = known(file, decision.complaint, ({ result }) => result === null);
    return [complaintDecided(file.id, { ...decision, complainant }, at)];
  },
  withdrawComplaint: (file: File, complaint: string, at: Moment): ProcuracyComplaintEvent[] => {
    procedure.assertLawful('withdrawComplaint', file.status);
    known(file, complaint, ({ result }) => result === null);
    return [complaintWithdrawn(file.id, { complaint }, at)];
  },
  /** Whoever complained receives the decision, once. */
  tellComplainant: (file: File, complaint: string, at: Moment): ProcuracyComplaintEvent[] => {
    procedure.assertLawful('tellComplainant', file.status);
    known(file, complaint, ({ result, toldAt }) => (result === 'upheld' || result === 'rejected') && !toldAt);
    return [complainantTold(file.id, { complaint }, at)];
  },
});

/** What the routes of a file need of it. */
export type ComplainingToProcuracy<File extends Complained<string>> = ReturnType<typeof complainingToProcuracy<File>>;

const known = (
  { complaints }: ComplainedToProcuracy,
  complaint: string,
  is: (one: ProcuracyComplaint) => boolean,
): ProcuracyComplaint => {
  const found = complaints.find((one) => one.complaint === complaint && is(one));
  if (found) return found;
  throw new ProcuracyComplaintRefusal('no-such-complaint');
};

export const complaintsAfterProcuracy = (
  { complaints }: ComplainedToProcuracy,
  event: ProcuracyComplaintEvent,
): readonly ProcuracyComplaint[] => {
  if (event.type === 'prosecution.complaint-received') {
    const { verified: _, ...complaint } = event.data;
    return [...complaints, { ...complaint, result: null }];
  }
  const { complaint } = event.data;
  return complaints.map((one) => (one.complaint === complaint ? { ...one, ...changeBy(event) } : one));
};

const changeBy = (
  event: Exclude<ProcuracyComplaintEvent, { type: 'prosecution.complaint-received' }>,
): Partial<ProcuracyComplaint> => {
  switch (event.type) {
    case 'prosecution.complaint-decided':
      return { result: event.data.upheld ? 'upheld' : 'rejected' };
    case 'prosecution.complaint-withdrawn':
      return { result: 'withdrawn' };
    case 'prosecution.complainant-told':
      return { toldAt: event.occurredAt };
  }
};
