import {
  courtReviewOpened,
  DecisionPart,
  DecisionProtestAim,
  higherProtestChanged,
  higherProtestMade,
  higherProtestWithdrawn,
  ProtestAim,
  ProtestedDecisionPart,
  ProtestedPart,
  reviewedCassationReceived,
  prosecutionNoticeServed,
  type AgencyId,
  type Article,
  type Clause,
  type courtReviewCorrected,
  type DecisionAbove,
  type EventOf,
  type FileId,
  type Moment,
  type Role,
  type Seriousness,
} from '@la-chan/contracts';
import {
  dataOf,
  isOtherPart,
  isWiderThan,
  Procedure,
  Refusal,
  type Blank,
  type Deadline,
  type FileRow,
  type HistoryEntry,
  type Step,
  type Starts,
} from '@la-chan/procedure';

/** Kiểm sát bản án, quyết định của Tòa án cấp dưới: what a court below has decided, as its procuracy is another one (BLTTHS 336(1)). */
export interface CourtReview extends FileRow<ReviewStatus> {
  /** The trial, its court, and the notice that it came with. */
  readonly from: readonly FileId[];
  readonly court: AgencyId;
  readonly exchange: string;
  readonly decision: DecisionAbove;
  /** The decision as the court has it; none of a judgment. */
  readonly of: string | null;
  readonly defendants: readonly FileId[];
  readonly decisionNumber: string;
  readonly decidedAt: Moment;
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  readonly receivedAt: Moment;
  /** Whom the protest is about, while it stands. */
  readonly protested: readonly FileId[];
  readonly protestedAt: Moment | null;
}

export type ReviewStatus = 'received' | 'protested';
export type ReviewAct =
  'protest' | 'changeProtest' | 'withdrawProtest' | 'recordCassation' | 'recordService' | 'correct';
export type ReviewEvent = EventOf<
  | typeof courtReviewCorrected
  | typeof courtReviewOpened
  | typeof higherProtestChanged
  | typeof higherProtestMade
  | typeof higherProtestWithdrawn
  | typeof reviewedCassationReceived
  | typeof prosecutionNoticeServed
>;

const head = ['head-of-procuracy'] as const;
const opened = courtReviewOpened.type;

const always = (
  to: ReviewStatus,
): Record<'recordCassation' | 'recordService' | 'correct', Step<ReviewStatus, Role>> => ({
  recordCassation: { to, by: ['system'], law: 'BLTTHS 370, 397', restsOn: opened },
  recordService: { to, by: ['system'], law: 'BLTTHS 336, 342' },
  correct: { to, by: [...head, 'system'], restsOn: opened },
});

const starts: Starts<ReviewStatus, Role> = {
  open: { to: 'received', by: ['system'], law: 'BLTTHS 262, 336(1)' },
};

export const reviewProcedure = new Procedure<ReviewStatus, ReviewAct, Role>('court-review', starts, {
  received: {
    protest: { to: 'protested', by: head, law: 'BLTTHS 336(1), 337', restsOn: opened },
    ...always('received'),
  },
  protested: {
    changeProtest: { to: 'protested', by: head, law: 'BLTTHS 342(1)', restsOn: higherProtestMade.type },
    withdrawProtest: { to: 'received', by: head, law: 'BLTTHS 342', restsOn: higherProtestMade.type },
    ...always('protested'),
  },
});

/** A guard of the law beyond the table. */
export class ReviewRefusal extends Refusal {
  constructor(
    override readonly code: 'protest-too-late' | 'protest-widened' | 'not-of-this-decision' | 'asked-of-another',
    override readonly law: string,
  ) {
    super(code);
  }
}

export const open = (id: FileId, opening: EventOf<typeof courtReviewOpened>['data'], at: Moment): ReviewEvent[] => [
  courtReviewOpened(id, opening, at),
];

/** Within 30 days of a judgment, 15 of a decision: the law knows no late protest (BLTTHS 337). */
export const protest = (
  file: CourtReview,
  protested: EventOf<typeof higherProtestMade>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): ReviewEvent[] => {
  reviewProcedure.assertLawful('protest', file.status);
  const limit = limitOf(deadlines);
  if (limit && at > limit.dueAt) throw new ReviewRefusal('protest-too-late', limit.law);
  assertOfThis(file, protested);
  return [higherProtestMade(file.id, protested, at)];
};

const limitOf = (deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.findLast(({ rule }) => rule === '337.above' || rule === '337.above.decision');

/** About whom and what the judgment or decision is, and for what such a one may become (BLTTHS 336(2)). */
const assertOfThis = (file: CourtReview, protested: EventOf<typeof higherProtestMade>['data']): void => {
  if (!protested.defendants.every((id) => file.defendants.includes(id)))
    throw new ReviewRefusal('not-of-this-decision', 'BLTTHS 336(2)');
  const { part, asks } = protested;
  const [parts, aims] =
    file.decision === 'judgment' ? [ProtestedPart, ProtestAim] : [ProtestedDecisionPart, DecisionProtestAim];
  if ((part && !parts.safeParse(part).success) || (asks && !aims.safeParse(asks).success))
    throw new ReviewRefusal('asked-of-another', 'BLTTHS 336(2)(c), (d)');
};

/** About whom it is now, about what and why; once the time to protest has run out not to anybody’s disadvantage (BLTTHS 342(1), from general knowledge). */
export const changeProtest = (
  file: CourtReview,
  changed: EventOf<typeof higherProtestChanged>['data'],
  { deadlines, history }: { readonly deadlines: readonly Deadline[]; readonly history: readonly HistoryEntry[] },
  at: Moment,
): ReviewEvent[] => {
  reviewProcedure.assertLawful('changeProtest', file.status);
  assertOfThis(file, changed);
  const limit = limitOf(deadlines);
  if (limit && at > limit.dueAt && isWider(file, changed, partProtested(history)))
    throw new ReviewRefusal('protest-widened', 'BLTTHS 342(1)');
  return [higherProtestChanged(file.id, changed, at)];
};

type PartProtested = NonNullable<EventOf<typeof higherProtestMade>['data']['part']>;

const isWider = (
  { decision, protested }: CourtReview,
  { defendants, part = 'whole' }: EventOf<typeof higherProtestChanged>['data'],
  was: PartProtested,
): boolean =>
  decision === 'judgment'
    ? isWiderThan(
        { defendants, part: ProtestedPart.parse(part) },
        { defendants: [...protested], part: ProtestedPart.parse(was) },
      )
    : !defendants.every((id) => protested.includes(id)) ||
      isOtherPart(DecisionPart.parse(part), DecisionPart.parse(was));

/** All of it; of a decision as long as that has not gone up (BLTTHS 342). */
export const withdrawProtest = (
  file: CourtReview,
  withdrawal: EventOf<typeof higherProtestWithdrawn>['data'],
  at: Moment,
): ReviewEvent[] => {
  reviewProcedure.assertLawful('withdrawProtest', file.status);
  return [higherProtestWithdrawn(file.id, withdrawal, at)];
};

/** What the protest that stands is about, as it was last changed; of a decision the court knows it by that among others (BLTTHS 342). */
export const partProtested = (history: readonly HistoryEntry[]): PartProtested =>
  history.map((entry) => dataOf(entry, higherProtestMade) ?? dataOf(entry, higherProtestChanged)).findLast(Boolean)
    ?.part ?? 'whole';

/** A higher court has decided on it since: noted, as the review is what it was. */
export const recordCassation = (
  file: CourtReview,
  cassation: EventOf<typeof reviewedCassationReceived>['data'],
  at: Moment,
): ReviewEvent[] => {
  reviewProcedure.assertLawful('recordCassation', file.status);
  return [reviewedCassationReceived(file.id, cassation, at)];
};

/** The receipt of a protest: about the notice, as the file is what it was. */
export const recordService = (
  file: CourtReview,
  service: EventOf<typeof prosecutionNoticeServed>['data'],
  at: Moment,
): ReviewEvent[] => {
  reviewProcedure.assertLawful('recordService', file.status);
  return [prosecutionNoticeServed(service.notice, service, at)];
};

/** A review before its first event. */
export const blank: Blank<CourtReview> = {
  status: 'received',
  from: [],
  court: '',
  exchange: '',
  decision: 'judgment',
  of: null,
  defendants: [],
  decisionNumber: '',
  decidedAt: '',
  article: '150',
  clause: '1',
  seriousness: 'very-serious',
  receivedAt: '',
  protested: [],
  protestedAt: null,
};

/** The review after an event. */
export const evolve = (file: CourtReview, event: ReviewEvent): CourtReview => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prosecution.court-review-opened':
      return { ...file, ...event.data, of: event.data.of ?? null, receivedAt: at };
    case 'prosecution.higher-protest-made':
      return { ...file, status: 'protested', protested: event.data.defendants, protestedAt: at };
    case 'prosecution.higher-protest-changed':
      return { ...file, protested: event.data.defendants };
    case 'prosecution.higher-protest-withdrawn':
      return { ...file, status: 'received', protested: [], protestedAt: null };
    case 'prosecution.cassation-received':
    case 'prosecution.court-review-corrected':
    case 'prosecution.notice-served':
      return file;
  }
};
