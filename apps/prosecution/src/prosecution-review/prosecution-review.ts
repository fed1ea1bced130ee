import {
  headWithdrawalReceived,
  isChangedApproval,
  lowerDecisionKept,
  lowerDecisionOverruled,
  lowerDeputyAssigned,
  lowerDeputyDenied,
  petitionReceived,
  petitionWithdrawn,
  prosecutionNoticeServed,
  prosecutionReviewOpened,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
  type PetitionedDecision,
  type ProsecutionDecision,
  type prosecutionReviewCorrected,
  type Role,
  type Seriousness,
} from '@la-chan/contracts';
import {
  ConductorRefusal,
  Procedure,
  Refusal,
  type Blank,
  type FileRow,
  type HistoryEntry,
  type Starts,
  type Step,
} from '@la-chan/procedure';

/**
 * Quyết định của Viện kiểm sát cấp dưới: what a procuracy below has decided on a file, or about which a body has petitioned,
 * and this one may overrule (BLTTHS 240(3); TTLT 04/2018 5(3)(a), 6(2)); or that its head has to withdraw (4(4)).
 */
export interface ProsecutionReview extends FileRow<ProsecutionReviewStatus> {
  /** The file there, its procuracy, and the notice that the decision came with. */
  readonly from: readonly FileId[];
  readonly procuracy: AgencyId;
  readonly exchange: string;
  readonly decision: ProsecutionDecision | PetitionedDecision | 'head-withdrawal';
  /** The body that has petitioned, and what has served or answered the decision at the procuracy; `exchange` is the petition then. */
  readonly petition: { readonly body: AgencyId; readonly of: string } | null;
  readonly accused: readonly FileId[];
  /** It is about this one accused alone. */
  readonly alone: boolean;
  readonly decisionNumber: string;
  /** None of these where a body has petitioned. */
  readonly decidedAt: Moment | null;
  readonly article: Article | null;
  readonly clause: Clause | null;
  readonly seriousness: Seriousness | null;
  readonly receivedAt: Moment;
  readonly overruledAt: Moment | null;
}

export type ProsecutionReviewStatus = 'received' | 'overruled' | 'kept' | 'withdrawn' | 'replaced' | 'denied';
export type ProsecutionReviewAct =
  'overrule' | 'keep' | 'assignDeputy' | 'denyDeputy' | 'recordWithdrawal' | 'recordService' | 'correct';
export type ProsecutionReviewEvent = EventOf<
  | typeof headWithdrawalReceived
  | typeof lowerDecisionKept
  | typeof lowerDecisionOverruled
  | typeof lowerDeputyAssigned
  | typeof lowerDeputyDenied
  | typeof petitionReceived
  | typeof petitionWithdrawn
  | typeof prosecutionNoticeServed
  | typeof prosecutionReviewCorrected
  | typeof prosecutionReviewOpened
>;

const head = ['head-of-procuracy'] as const;
/** By whichever of these it has come. */
const opened = { anyOf: [prosecutionReviewOpened.type, petitionReceived.type, headWithdrawalReceived.type], of: [] };
const deciding = 'BLTTHS 240(3); TTLT 04/2018 5(3)(a), 6(2)';
const correcting = { by: [...head, 'system'], restsOn: opened } as const satisfies Omit<
  Step<ProsecutionReviewStatus, Role>,
  'to'
>;
const served = { by: ['system'], law: deciding } as const satisfies Omit<Step<ProsecutionReviewStatus, Role>, 'to'>;

const starts: Starts<ProsecutionReviewStatus, Role> = {
  open: { to: 'received', by: ['system'], law: 'BLTTHS 240(3)' },
  openPetition: { to: 'received', by: ['system'], law: 'TTLT 04/2018 5(3)(a), 6(2)' },
  openWithdrawal: { to: 'received', by: ['system'], law: 'TTLT 04/2018 4(4)' },
};

export const prosecutionReviewProcedure = new Procedure<ProsecutionReviewStatus, ProsecutionReviewAct, Role>(
  'prosecution-review',
  starts,
  {
    received: {
      overrule: { to: 'overruled', by: head, law: deciding, restsOn: opened },
      keep: {
        to: 'kept',
        by: head,
        law: 'TTLT 01/2017 13(2); TTLT 04/2018 5(3)(a), 6(2)',
        restsOn: petitionReceived.type,
      },
      assignDeputy: { to: 'replaced', by: head, law: 'TTLT 04/2018 4(4)', restsOn: headWithdrawalReceived.type },
      denyDeputy: { to: 'denied', by: head, law: 'TTLT 04/2018 4(4)', restsOn: headWithdrawalReceived.type },
      recordWithdrawal: { to: 'withdrawn', by: ['system'], law: deciding, restsOn: petitionReceived.type },
      correct: { ...correcting, to: 'received' },
    },
    overruled: {
      recordService: { ...served, to: 'overruled' },
      correct: { ...correcting, to: 'overruled' },
    },
    kept: {
      recordService: { ...served, to: 'kept' },
      correct: { ...correcting, to: 'kept' },
    },
    withdrawn: {
      correct: { ...correcting, to: 'withdrawn' },
    },
    replaced: {
      correct: { ...correcting, to: 'replaced' },
    },
    denied: {
      correct: { ...correcting, to: 'denied' },
    },
  },
);

/** What may be decided on a petition alone. */
export class OfAPetition extends Refusal {
  override readonly code = 'of-a-petition';
  override readonly law = 'TTLT 04/2018 5(3)(a), 6(2)';
}

/** What may be decided only where the head of the procuracy below has to withdraw, and what then may not. */
export class OfAHeadWithdrawal extends Refusal {
  override readonly code = 'of-a-head-withdrawal';
  override readonly law = 'TTLT 04/2018 4(4)';
}

const assertWithdrawal = ({ decision }: ProsecutionReview, is: boolean): void => {
  if ((decision === 'head-withdrawal') !== is) throw new OfAHeadWithdrawal('of-a-head-withdrawal');
};

export const openWithdrawal = (
  id: FileId,
  received: EventOf<typeof headWithdrawalReceived>['data'],
  at: Moment,
): ProsecutionReviewEvent[] => [headWithdrawalReceived(id, received, at)];

/** A deputy of the procuracy below has the case from then on, and not whoever withdraws; that one tells the body (BLTTHS 52; TTLT 04/2018 4(4)). */
export const assignDeputy = (
  file: ProsecutionReview,
  assigned: EventOf<typeof lowerDeputyAssigned>['data'],
  history: readonly HistoryEntry[],
  at: Moment,
): ProsecutionReviewEvent[] => {
  prosecutionReviewProcedure.assertLawful('assignDeputy', file.status);
  assertWithdrawal(file, true);
  if (history.some(({ type, data }) => type === headWithdrawalReceived.type && data?.['head'] === assigned.officer))
    throw new ConductorRefusal('had-to-withdraw', 'BLTTHS 49, 52; TTLT 04/2018 4(4)', '/officer');
  return [lowerDeputyAssigned(file.id, assigned, at)];
};

/** It has none, or that one has to withdraw as well: the body above takes the case. */
export const denyDeputy = (
  file: ProsecutionReview,
  denied: EventOf<typeof lowerDeputyDenied>['data'],
  at: Moment,
): ProsecutionReviewEvent[] => {
  prosecutionReviewProcedure.assertLawful('denyDeputy', file.status);
  assertWithdrawal(file, true);
  return [lowerDeputyDenied(file.id, denied, at)];
};

export const openPetition = (
  id: FileId,
  petition: EventOf<typeof petitionReceived>['data'],
  at: Moment,
): ProsecutionReviewEvent[] => [petitionReceived(id, petition, at)];

export const open = (
  id: FileId,
  opening: EventOf<typeof prosecutionReviewOpened>['data'],
  at: Moment,
): ProsecutionReviewEvent[] => [prosecutionReviewOpened(id, opening, at)];

/** Without grounds or against the law; the procuracy below then decides anew, and on a petition does what follows. What was approved may be changed: a detention, bail or a deposit into another measure, a charge into one with another crime (TTLT 04/2018 5(3)(a)). */
export const overrule = (
  file: ProsecutionReview,
  overruling: EventOf<typeof lowerDecisionOverruled>['data'],
  at: Moment,
): ProsecutionReviewEvent[] => {
  prosecutionReviewProcedure.assertLawful('overrule', file.status);
  assertWithdrawal(file, false);
  const isChanged = overruling.how === 'changed';
  if (isChanged && !isChangedApproval(file.decision)) throw new OfAPetition('only what was approved is changed');
  if ((overruling.crime !== undefined) !== (isChanged && file.decision === 'charge-approved'))
    throw new OfAPetition('a charge alone is changed, and by its crime');
  return [lowerDecisionOverruled(file.id, overruling, at)];
};

/** The petition is not agreed with: body and procuracy are told why, and it stands. */
export const keep = (
  file: ProsecutionReview,
  decision: EventOf<typeof lowerDecisionKept>['data'],
  at: Moment,
): ProsecutionReviewEvent[] => {
  prosecutionReviewProcedure.assertLawful('keep', file.status);
  if (!file.petition) throw new OfAPetition('nobody has petitioned about it');
  return [lowerDecisionKept(file.id, decision, at)];
};

/** The body has the answer on paper, and waits for none. */
export const recordWithdrawal = (file: ProsecutionReview, at: Moment): ProsecutionReviewEvent[] => {
  prosecutionReviewProcedure.assertLawful('recordWithdrawal', file.status);
  return [petitionWithdrawn(file.id, {}, at)];
};

/** The receipt of what was decided: about the notice, as the file is what it was. */
export const recordService = (
  file: ProsecutionReview,
  service: EventOf<typeof prosecutionNoticeServed>['data'],
  at: Moment,
): ProsecutionReviewEvent[] => {
  prosecutionReviewProcedure.assertLawful('recordService', file.status);
  return [prosecutionNoticeServed(service.notice, service, at)];
};

/** A review before its first event. */
export const blank: Blank<ProsecutionReview> = {
  status: 'received',
  from: [],
  procuracy: '',
  exchange: '',
  decision: 'indictment',
  accused: [],
  alone: false,
  decisionNumber: '',
  petition: null,
  decidedAt: null,
  article: null,
  clause: null,
  seriousness: null,
  receivedAt: '',
  overruledAt: null,
};

/** The review after an event. */
export const evolve = (file: ProsecutionReview, event: ProsecutionReviewEvent): ProsecutionReview => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prosecution.prosecution-review-opened':
      return { ...file, ...event.data, alone: event.data.alone ?? false, receivedAt: at };
    case 'prosecution.petition-received': {
      const { body, of, ...matter } = event.data;
      return { ...file, ...matter, petition: { body, of }, receivedAt: at };
    }
    case 'prosecution.head-withdrawal-received': {
      const { ground: _, deputy: __, head: ___, ...matter } = event.data;
      return { ...file, ...matter, receivedAt: at };
    }
    case 'prosecution.lower-deputy-assigned':
      return { ...file, status: 'replaced' };
    case 'prosecution.lower-deputy-denied':
      return { ...file, status: 'denied' };
    case 'prosecution.lower-decision-kept':
      return { ...file, status: 'kept' };
    case 'prosecution.petition-withdrawn':
      return { ...file, status: 'withdrawn' };
    case 'prosecution.lower-decision-overruled':
      return { ...file, status: 'overruled', overruledAt: at };
    case 'prosecution.prosecution-review-corrected':
    case 'prosecution.notice-served':
      return file;
  }
};
