import {
  INITIATION_OUTCOMES,
  competenceSettled,
  decisionReviewDelivered,
  decisionReviewMade,
  latenessDecided,
  latenessDelivered,
  sessionAppealWithdrawn,
  sessionOpened,
  sessionSet,
  type sessionCorrected,
  type AgencyId,
  type AppealRecipient,
  type Appellant,
  type Article,
  type Clause,
  type DecisionPart,
  type DecisionReview,
  type EventOf,
  type FileId,
  type LateAppealReason,
  type Moment,
  type Role,
  type Seriousness,
  type StayDecision,
} from '@la-chan/contracts';
import {
  annulledParts,
  assertDecisionAppealMeant,
  assertTold,
  decisionAppealsWithout,
  inWhoseRight,
  isProtest,
  Procedure,
  Refusal,
  type Blank,
  type FileRow,
  type Step,
  type Starts,
} from '@la-chan/procedure';

/** Phiên họp phúc thẩm: what the court above is asked to decide without a trial, by three judges (BLTTHS 330, 335), or of the competence by its chief judge (275). */
export interface Session extends FileRow<SessionStatus> {
  /** The trial at first instance, its court, and what it asked with. */
  readonly from: readonly FileId[];
  readonly sender: AgencyId;
  readonly exchange: string;
  /** The number of the decision, or of the judgment. */
  readonly against: string;
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  readonly subject: 'decision' | 'late-appeal' | 'competence';
  readonly decision: StayDecision | null;
  /** Each appeal and protest of it that is not withdrawn; not known of what was sent before that was told. */
  readonly appellants: readonly Appellant[] | null;
  /** What of it each of them is about, in the same order; not known of what was sent before that was told. */
  readonly parts: readonly DecisionPart[] | null;
  readonly reason: LateAppealReason | null;
  readonly openedAt: Moment;
  readonly heldOn: string | null;
  /** What became of the decision; whether the late appeal was accepted. */
  readonly outcome: DecisionReview | null;
  readonly accepted: boolean | null;
  /** Whether the court that asks is competent. */
  readonly competent: boolean | null;
  readonly decidedAt: Moment | null;
}

export type SessionStatus = 'open' | 'set' | 'decided';
export type SessionAct =
  'setDay' | 'recordWithdrawal' | 'reviewDecision' | 'decideLateness' | 'deliver' | 'settleCompetence' | 'correct';
export type SessionEvent = EventOf<
  | typeof competenceSettled
  | typeof decisionReviewDelivered
  | typeof decisionReviewMade
  | typeof latenessDecided
  | typeof latenessDelivered
  | typeof sessionAppealWithdrawn
  | typeof sessionCorrected
  | typeof sessionOpened
  | typeof sessionSet
>;

const judges = ['judge', 'chief-judge'] as const;
const clerks = ['court-clerk', ...judges] as const;
const opened = sessionOpened.type;

const correction = (to: SessionStatus): Step<SessionStatus, Role> => ({
  to,
  by: ['chief-judge', 'system'],
  restsOn: opened,
});

const withdrawal = (to: SessionStatus): Step<SessionStatus, Role> => ({
  to,
  by: clerks,
  law: 'BLTTHS 342',
  restsOn: opened,
});

const starts: Starts<SessionStatus, Role> = {
  receive: { to: 'open', by: ['system'], law: 'BLTTHS 275, 335(2), 362' },
};

/** BLTTHS 361 and 362 are not among the texts: what is said of them is from general knowledge. */
export const sessionProcedure = new Procedure<SessionStatus, SessionAct, Role>('session', starts, {
  open: {
    setDay: { to: 'set', by: judges, law: 'BLTTHS 335(2), 362', restsOn: opened },
    recordWithdrawal: withdrawal('open'),
    settleCompetence: { to: 'decided', by: ['chief-judge'], law: 'BLTTHS 275', restsOn: opened },
    correct: correction('open'),
  },
  set: {
    setDay: { to: 'set', by: judges, law: 'BLTTHS 335(2), 362', restsOn: opened },
    recordWithdrawal: withdrawal('set'),
    reviewDecision: { to: 'decided', by: judges, law: 'BLTTHS 330(1), 361', restsOn: sessionSet.type },
    decideLateness: { to: 'decided', by: judges, law: 'BLTTHS 335(3)', restsOn: sessionSet.type },
    correct: correction('set'),
  },
  decided: {
    deliver: {
      to: 'decided',
      by: clerks,
      law: 'BLTTHS 262(2), 335(5)',
      restsOn: { anyOf: [latenessDecided.type, decisionReviewMade.type], of: [] },
    },
    correct: correction('decided'),
  },
});

/** A guard of the law beyond the table. */
export class SessionRefusal extends Refusal {
  constructor(
    override readonly law: string,
    override readonly code:
      | 'session-about-another-matter'
      | 'initiation-upheld-or-annulled'
      | 'appeals-maintained'
      | 'no-such-appeal'
      | 'which-part-annulled'
      | 'several-appealed' = 'session-about-another-matter',
    override readonly field?: string,
  ) {
    super(code);
  }
}

export const open = (id: FileId, opening: EventOf<typeof sessionOpened>['data'], at: Moment): SessionEvent[] => [
  sessionOpened(id, opening, at),
];

export const setDay = (file: Session, heldOn: string, at: Moment): SessionEvent[] => {
  sessionProcedure.assertLawful('setDay', file.status);
  if (file.subject === 'competence') throw new SessionRefusal('BLTTHS 275');
  return [sessionSet(file.id, { heldOn }, at)];
};

/** What one has appealed or protested; once nothing is left, the session ends (BLTTHS 342, 348). */
export const recordWithdrawal = (
  file: Session,
  { by, part }: { by: Appellant; part?: DecisionPart | undefined },
  at: Moment,
): SessionEvent[] => {
  sessionProcedure.assertLawful('recordWithdrawal', file.status);
  if (file.subject !== 'decision') throw new SessionRefusal('BLTTHS 342');
  const lodged = lodgedWith(file);
  assertDecisionAppealMeant(lodged, { by, part }, withdrawalRefused);
  return [sessionAppealWithdrawn(file.id, { by, ...(part && { part }), all: lodged.appellants.length === 1 }, at)];
};

const lodgedWith = ({ appellants, parts }: Session) => ({ appellants: appellants ?? [], parts });

const withdrawalRefused = (code: 'no-such-appeal' | 'several-appealed') =>
  new SessionRefusal('BLTTHS 342', code, code === 'several-appealed' ? '/part' : undefined);

export const reviewDecision = (
  file: Session,
  decision: EventOf<typeof decisionReviewMade>['data'],
  at: Moment,
): SessionEvent[] => {
  sessionProcedure.assertLawful('reviewDecision', file.status);
  if (file.subject !== 'decision') throw new SessionRefusal('BLTTHS 330(2)');
  if (file.decision === 'initiation' && !INITIATION_OUTCOMES.includes(decision.outcome))
    throw new SessionRefusal('BLTTHS 161(1)(c), 361', 'initiation-upheld-or-annulled');
  if (decision.outcome === 'dismissed' && (file.appellants ?? []).length > 0)
    throw new SessionRefusal('BLTTHS 348', 'appeals-maintained');
  return [decisionReviewMade(file.id, { ...decision, ...annulledBy(file, decision) }, at)];
};

/** What of the decision it annuls, where not the whole. */
export const annulledBy = (file: Session, decision: EventOf<typeof decisionReviewMade>['data']) =>
  annulledParts(lodgedWith(file), decision, (code) => new SessionRefusal('BLTTHS 361', code, '/parts'));

export const decideLateness = (
  file: Session,
  decision: EventOf<typeof latenessDecided>['data'],
  at: Moment,
): SessionEvent[] => {
  sessionProcedure.assertLawful('decideLateness', file.status);
  if (file.subject !== 'late-appeal') throw new SessionRefusal('BLTTHS 335(3)');
  return [latenessDecided(file.id, decision, at)];
};

/**
 * Of a late appeal the appellant and the procuracy of the same level have it, of a decision all whom the law names; the court of
 * first instance is told as it is decided (BLTTHS 262(2), 335(5)).
 */
export const deliver = (file: Session, recipients: readonly AppealRecipient[], at: Moment): SessionEvent[] => {
  sessionProcedure.assertLawful('deliver', file.status);
  if (file.subject === 'competence') throw new SessionRefusal('BLTTHS 262(2), 335(5)');
  if (file.subject === 'late-appeal') {
    assertTold(['appellant', 'procuracy'] satisfies AppealRecipient[], recipients, 'BLTTHS 335(5)');
    return [latenessDelivered(file.id, { recipients: [...recipients] }, at)];
  }
  assertTold(concludedFor(file), recipients, 'BLTTHS 262(2)');
  return [decisionReviewDelivered(file.id, { recipients: [...recipients] }, at)];
};

/** Of the decision: who has appealed it, whom that of somebody else concerns, and the bodies; whether somebody is detained this court does not know. */
const concludedFor = ({ decision, appellants }: Session): AppealRecipient[] => {
  const bodies = ['procuracy', 'first-instance-procuracy', 'investigating-body'] as const;
  if (decision === 'initiation') return [...bodies];
  return [
    ...(appellants?.some((by) => !isProtest(by)) ? (['appellant'] as const) : []),
    ...(appellants?.some((by) => inWhoseRight(by) !== 'defendant') ? (['interested'] as const) : []),
    ...bodies,
    'criminal-execution',
    'local-authority',
  ];
};

/** By the chief judge, without a session. */
export const settleCompetence = (
  file: Session,
  decision: EventOf<typeof competenceSettled>['data'],
  at: Moment,
): SessionEvent[] => {
  sessionProcedure.assertLawful('settleCompetence', file.status);
  if (file.subject !== 'competence') throw new SessionRefusal('BLTTHS 275');
  return [competenceSettled(file.id, decision, at)];
};

/** A session before its first event. */
export const blank: Blank<Session> = {
  status: 'open',
  from: [],
  sender: '',
  exchange: '',
  against: '',
  article: '150',
  clause: '1',
  seriousness: 'very-serious',
  subject: 'decision',
  decision: null,
  appellants: null,
  parts: null,
  reason: null,
  openedAt: '',
  heldOn: null,
  outcome: null,
  accepted: null,
  competent: null,
  decidedAt: null,
};

/** The session after an event. */
export const evolve = (file: Session, event: SessionEvent): Session => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'court.session-opened':
      return { ...file, ...event.data, openedAt: at };
    case 'court.session-set':
      return { ...file, status: 'set', heldOn: event.data.heldOn };
    case 'court.decision-review-made':
      return { ...file, status: 'decided', outcome: event.data.outcome, decidedAt: at };
    case 'court.lateness-decided':
      return { ...file, status: 'decided', accepted: event.data.accepted, decidedAt: at };
    case 'court.competence-settled':
      return { ...file, status: 'decided', competent: event.data.competent, decidedAt: at };
    case 'court.session-appeal-withdrawn':
      return { ...file, ...decisionAppealsWithout(lodgedWith(file), event.data) };
    case 'court.lateness-delivered':
    case 'court.decision-review-delivered':
    case 'court.session-corrected':
      return file;
  }
};
