import {
  complainantToldByBody,
  complaintDecidedByBody,
  complaintReceivedByBody,
  complaintWithdrawnFromBody,
  type Complainant,
  type ComplainedDecision,
  type EventOf,
  type FileId,
  type Moment,
  type Signer,
} from '@la-chan/contracts';
import { type HistoryEntry, putRight } from './clocks/history';
import type { Procedure } from './procedure';
import { Refusal } from './refusal';

/** A complaint against what a deputy head of the body has decided; what it says, and why it is upheld or not, is sealed. */
interface BodyComplaint {
  readonly complaint: string;
  readonly notice: string;
  readonly of: ComplainedDecision;
  readonly by: Complainant;
  readonly text: FileId;
  readonly reasons: FileId | null;
  readonly result: 'upheld' | 'rejected' | 'withdrawn' | null;
  /** When whoever complained was sent the decision. */
  readonly toldAt: Moment | null;
}

export interface Complained {
  readonly complaints: readonly BodyComplaint[];
}

export type ComplaintAct = 'receiveComplaint' | 'decideComplaint' | 'tellComplainant' | 'withdrawComplaint';
export type ComplaintEvent = EventOf<
  | typeof complaintReceivedByBody
  | typeof complaintDecidedByBody
  | typeof complainantToldByBody
  | typeof complaintWithdrawnFromBody
>;

export class ComplaintRefusal extends Refusal {
  constructor(
    override readonly code: 'nothing-to-complain-of' | 'complaint-to-procuracy' | 'no-such-complaint',
    override readonly law = 'BLTTHS 475(1)',
  ) {
    super(code);
  }
}

const DECISIONS: Readonly<Record<string, ComplainedDecision>> = {
  'investigation.verification-suspended': 'suspension',
  'investigation.case-suspended': 'case-suspension',
  'investigation.case-terminated': 'case-termination',
  'investigation.accused-suspended': 'accused-suspension',
  'investigation.accused-terminated': 'accused-termination',
};

/** What this body had decided by the notice before that moment, and who had signed it, where that was entered. */
function complainedDecision(
  history: readonly HistoryEntry[],
  notice: string,
  before: Moment,
): { of: ComplainedDecision; signer: Signer | undefined } {
  const [found] = putRight(history).flatMap(({ type, at, data }) => {
    const isNot = type === 'investigation.verification-resolved' && data?.['outcome'] === 'not-initiated';
    const of = isNot ? 'non-initiation' : DECISIONS[type];
    const signer = data?.['signedBy'] as Signer | undefined;
    return of && data?.['notice'] === notice && at <= before ? [{ of, signer }] : [];
  });
  if (found) return found;
  throw new ComplaintRefusal('nothing-to-complain-of');
}

/** Against a decision that was told by `notice`, or against `conduct`, which nothing has told of. */
type Received = Omit<EventOf<typeof complaintReceivedByBody>['data'], 'of' | 'notice'> & {
  readonly notice?: string | undefined;
  readonly conduct?: Conduct | undefined;
};
type Conduct = Extract<ComplainedDecision, 'conduct' | 'unlawful-conduct'>;

/** What verifications and cases do alike; one that is upheld is carried out by an act of its own. */
export const complaining = <File extends Complained & { readonly id: FileId; readonly status: string }>(
  procedure: Pick<Procedure<File['status'], ComplaintAct>, 'assertLawful'>,
) => ({
  /** What the head has decided or done is complained of at the procuracy (BLTTHS 475(1)). */
  receiveComplaint: (
    file: File,
    { signedBy, conduct, notice = '', ...received }: Received & { readonly signedBy: Signer },
    at: Moment,
    history: readonly HistoryEntry[],
  ): ComplaintEvent[] => {
    procedure.assertLawful('receiveComplaint', file.status);
    const { of, signer = signedBy } = conduct
      ? { of: conduct, signer: undefined }
      : complainedDecision(history, notice, at);
    if (signer === 'head') throw new ComplaintRefusal('complaint-to-procuracy');
    return [complaintReceivedByBody(file.id, { ...received, notice: conduct ? received.complaint : notice, of }, at)];
  },
  decideComplaint: (
    file: File,
    decision: EventOf<typeof complaintDecidedByBody>['data'],
    at: Moment,
  ): ComplaintEvent[] => {
    procedure.assertLawful('decideComplaint', file.status);
    assertKnown(file, decision.complaint, ({ result }) => result === null);
    return [complaintDecidedByBody(file.id, decision, at)];
  },
  /** Whoever complained receives the decision, once. */
  tellComplainant: (file: File, complaint: string, at: Moment): ComplaintEvent[] => {
    procedure.assertLawful('tellComplainant', file.status);
    assertKnown(file, complaint, ({ reasons, toldAt }) => reasons !== null && toldAt === null);
    return [complainantToldByBody(file.id, { complaint }, at)];
  },
  withdrawComplaint: (file: File, complaint: string, at: Moment): ComplaintEvent[] => {
    procedure.assertLawful('withdrawComplaint', file.status);
    assertKnown(file, complaint, ({ result }) => result === null);
    return [complaintWithdrawnFromBody(file.id, { complaint }, at)];
  },
});

/** What the routes of a file need of it. */
export type Complaining<File extends Complained & { readonly id: FileId; readonly status: string }> = ReturnType<
  typeof complaining<File>
>;

const OF_CONDUCT: readonly ComplainedDecision[] = ['conduct', 'unlawful-conduct'] satisfies Conduct[];
const isOfConduct = (of: ComplainedDecision): of is Conduct => OF_CONDUCT.includes(of);

/** As it was received: by the body, so not of what the head has signed. */
export const complainedAgain =
  <File extends Complained & { readonly id: FileId; readonly status: string }>({
    receiveComplaint,
  }: Complaining<File>) =>
  (
    file: File,
    { of, ...received }: EventOf<typeof complaintReceivedByBody>['data'],
    at: Moment,
    { history }: { readonly history: readonly HistoryEntry[] },
  ): ComplaintEvent[] => {
    const what = isOfConduct(of) ? { conduct: of } : {};
    return receiveComplaint(file, { ...received, ...what, signedBy: 'deputy-head' }, at, history);
  };

const assertKnown = ({ complaints }: Complained, complaint: string, is: (one: BodyComplaint) => boolean): void => {
  if (!complaints.some((one) => one.complaint === complaint && is(one)))
    throw new ComplaintRefusal('no-such-complaint', 'BLTTHS 472(1), 475(1)');
};

export const complaintsAfter = ({ complaints }: Complained, event: ComplaintEvent): Complained['complaints'] => {
  if (event.type === 'investigation.complaint-received')
    return [...complaints, { ...event.data, reasons: null, result: null, toldAt: null }];
  const { complaint } = event.data;
  return complaints.map((one) => (one.complaint === complaint ? { ...one, ...changeBy(event) } : one));
};

const changeBy = (
  event: Exclude<ComplaintEvent, { type: 'investigation.complaint-received' }>,
): Partial<BodyComplaint> => {
  switch (event.type) {
    case 'investigation.complaint-decided':
      return { result: event.data.upheld ? 'upheld' : 'rejected', reasons: event.data.reasons };
    case 'investigation.complaint-withdrawn':
      return { result: 'withdrawn' };
    case 'investigation.complainant-told':
      return { toldAt: event.occurredAt };
  }
};
