import {
  assistanceAfter,
  type appealHandedOver,
  type appealJudged,
  type appealOffered,
  type appealOfferEnded,
  type appealRecorded,
  type appealWithdrawn,
  type cassationNoted,
  type courtDecisionServed,
  type decisionAppealed,
  type decisionAppealSent,
  type decisionInForce,
  type decisionReviewed,
  type defendantDetained,
  type defendantReleased,
  type defendantResumed,
  type defendantSearchDemanded,
  type defendantSuspended,
  type defendantTerminated,
  type EventOf,
  type FileId,
  type hearingOpened,
  type hearingPostponed,
  type judgeAssigned,
  type judgmentInForce,
  type judgmentInForceInPart,
  type judgmentPronounced,
  type lateAppealDecided,
  type lateAppealRecorded,
  type lateAppealSent,
  type noticeOvertaken,
  type Moment,
  type openingDeferred,
  type prosecutionWithdrawalReceived,
  type suspendedTrialReviewed,
  type trialAssistanceAnswered,
  type trialAssistanceAsked,
  type trialCorrected,
  type trialDocketed,
  type trialDocketedAgain,
  type trialExtended,
  type trialResumed,
  type trialReturned,
  type trialSet,
  type trialSplit,
  type trialSuspended,
  type trialTakenUp,
  type trialTerminated,
  type triedOffenceDated,
  type trialVoided,
} from '@la-chan/contracts';
import type { Blank } from '@la-chan/procedure';
import { deciding, followed, lifting } from './decision-appeal';
import type { LateAppeal } from './late-appeal';
import type { Defendant, Trial, TrialStatus } from './trial';

export type TrialEvent = EventOf<
  | typeof appealHandedOver
  | typeof appealJudged
  | typeof appealOffered
  | typeof appealOfferEnded
  | typeof appealRecorded
  | typeof appealWithdrawn
  | typeof courtDecisionServed
  | typeof decisionAppealed
  | typeof decisionAppealSent
  | typeof decisionInForce
  | typeof decisionReviewed
  | typeof defendantDetained
  | typeof defendantReleased
  | typeof defendantResumed
  | typeof defendantSearchDemanded
  | typeof defendantSuspended
  | typeof defendantTerminated
  | typeof hearingOpened
  | typeof hearingPostponed
  | typeof judgeAssigned
  | typeof judgmentInForce
  | typeof judgmentInForceInPart
  | typeof cassationNoted
  | typeof judgmentPronounced
  | typeof lateAppealDecided
  | typeof lateAppealRecorded
  | typeof lateAppealSent
  | typeof noticeOvertaken
  | typeof openingDeferred
  | typeof prosecutionWithdrawalReceived
  | typeof suspendedTrialReviewed
  | typeof trialAssistanceAnswered
  | typeof trialAssistanceAsked
  | typeof trialCorrected
  | typeof trialDocketed
  | typeof trialDocketedAgain
  | typeof trialExtended
  | typeof trialResumed
  | typeof trialReturned
  | typeof trialSet
  | typeof trialSplit
  | typeof trialSuspended
  | typeof trialTakenUp
  | typeof trialTerminated
  | typeof triedOffenceDated
  | typeof trialVoided
>;

/** A trial before its first event. */
export const blank: Blank<Trial> = {
  status: 'awaiting-release',
  from: [],
  fromNumbers: [],
  sender: null,
  handover: null,
  investigated: null,
  article: '150',
  clause: '1',
  seriousness: 'very-serious',
  opening: false,
  docketedAt: '',
  docketedAgainAt: [],
  defendants: [],
  victims: [],
  splitFrom: null,
  judge: null,
  extendedAt: null,
  suspendedAt: [],
  suspendedFor: null,
  assistance: [],
  resumedAt: [],
  returns: [],
  setAt: null,
  opensOn: null,
  closed: false,
  openedAt: null,
  triedAt: null,
  pronouncedAt: null,
  judgment: null,
  appealedAt: null,
  appeals: [],
  lateAppeals: [],
  decisions: [],
  appeal: null,
  terminatedAt: null,
  inForceSince: null,
  overtaken: [],
};

/** The trial after an event. */
export const evolve = (file: Trial, event: TrialEvent): Trial => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'court.trial-docketed': {
      const { defendants, victims = [], splitFrom = null, investigated = null, ...rest } = event.data;
      const docketing = { ...rest, victims, splitFrom, investigated };
      const status = docketing.handover && !splitFrom ? 'awaiting-release' : 'docketed';
      return { ...file, ...docketing, status, docketedAt: at, defendants: defendants.map(entered) };
    }
    case 'court.trial-docketed-again': {
      const { defendants, victims = file.victims, investigated = file.investigated, ...rest } = event.data;
      const docketing = { ...rest, victims, investigated };
      const come = defendants.map((one) => ({
        ...(file.defendants.find(({ id }) => id === one.id) ?? entered(one)),
        ...one,
      }));
      const stayed = file.defendants.filter(({ id }) => !defendants.some((one) => one.id === id));
      const docketedAgainAt = [...file.docketedAgainAt, at];
      const again = { ...docketing, docketedAgainAt, extendedAt: null, ...unset };
      return { ...file, ...again, status: 'awaiting-release', defendants: [...come, ...stayed] };
    }
    case 'court.trial-taken-up':
      return { ...file, status: 'docketed' };
    case 'court.trial-voided':
      if (file.docketedAgainAt.length === 0) return { ...file, status: 'voided' };
      return { ...file, status: 'returned', docketedAgainAt: file.docketedAgainAt.slice(0, -1) };
    case 'court.judge-assigned':
      return { ...file, judge: event.data.judge };
    case 'court.trial-extended':
      return { ...file, extendedAt: at };
    case 'court.trial-suspended':
      return {
        ...file,
        status: 'suspended',
        suspendedAt: [...file.suspendedAt, at],
        suspendedFor: event.data.ground,
        decisions: deciding(file, 'suspension', null, event.data, at),
        ...unset,
      };
    case 'court.offence-dated':
      return changed(file, [event.data.defendant], () => ({ limitationFrom: event.data.committedOn }));
    case 'court.trial-resumed': {
      const isEnded = file.status === 'terminated';
      return {
        ...changed(file, isEnded ? idsOf(file, isTerminated) : [], () => ({ state: 'on-trial' })),
        status: 'docketed',
        extendedAt: null,
        suspendedFor: null,
        resumedAt: [...file.resumedAt, at],
        // A termination was of every defendant.
        decisions: lifting(file, ({ kind, defendant }) => defendant === null || (isEnded && kind === 'termination')),
      };
    }
    case 'court.trial-assistance-asked':
    case 'court.trial-assistance-answered':
      return { ...file, assistance: assistanceAfter(file.assistance, event.data, at) };
    case 'court.search-demanded':
      // The period stands still, and then runs from a day that only the investigating body knows (BLHS 27(3)).
      return changed(file, [event.data.defendant], () => ({ searchDemandedAt: at, limitationFrom: null }));
    case 'court.defendant-suspended':
      return {
        ...changed(file, [event.data.defendant], () => ({ state: 'suspended' })),
        decisions: deciding(file, 'suspension', event.data.defendant, event.data, at),
      };
    case 'court.defendant-resumed':
      return {
        ...changed(file, [event.data.defendant], () => ({ state: 'on-trial', searchDemandedAt: null })),
        decisions: lifting(file, ({ defendant }) => defendant === event.data.defendant),
      };
    case 'court.defendant-terminated':
      return {
        ...changed(file, [event.data.defendant], ended(at)),
        decisions: deciding(file, 'termination', event.data.defendant, event.data, at),
      };
    case 'court.defendant-detained': {
      const { defendant, purpose, until } = event.data;
      return changed(file, [defendant], () => ({ detained: { purpose, until } }));
    }
    case 'court.defendant-released':
      return changed(file, [event.data.defendant], () => ({ detained: null }));
    case 'court.trial-returned':
      return { ...file, status: 'returned', returns: [...file.returns, { by: event.data.by, at }] };
    case 'court.trial-terminated': {
      const all = idsOf(file, ({ state }) => state !== 'tried-apart');
      const decisions = deciding(file, 'termination', null, event.data, at);
      return { ...changed(file, all, ended(at)), status: 'terminated', terminatedAt: at, decisions };
    }
    case 'court.trial-set':
      return {
        ...file,
        status: 'set',
        setAt: at,
        openedAt: null,
        opensOn: event.data.opensOn,
        closed: event.data.closed,
      };
    case 'court.hearing-opened':
      return { ...file, openedAt: file.openedAt ?? at };
    case 'court.opening-deferred':
    case 'court.hearing-postponed':
      return { ...file, opensOn: event.data.opensOn };
    case 'court.prosecution-withdrawal-received':
      return changed(file, event.data.defendants, () => ({ withdrawn: true }));
    case 'court.trial-split':
      return {
        ...changed(file, event.data.defendants, () => ({ state: 'tried-apart' })),
        decisions: lifting(file, ({ defendant }) => defendant !== null && event.data.defendants.includes(defendant)),
      };
    case 'court.judgment-pronounced': {
      const { verdicts, number: judgment } = event.data;
      const found = (id: FileId) => verdicts.find(({ defendant }) => defendant === id)?.verdict ?? null;
      const judged = changed(
        file,
        verdicts.map(({ defendant }) => defendant),
        (one) => ({
          ...{ state: 'judged', verdict: found(one.id), decidedAt: one.decidedAt ?? at },
          ...(one.detained?.purpose === 'hearing' && { detained: null }),
        }),
      );
      return { ...judged, status: 'judged', judgment, pronouncedAt: at, triedAt: file.triedAt ?? at };
    }
    case 'court.appeal-recorded': {
      // A late one that was accepted may find the judgment in force, or the file with the court of appeal already.
      const appealed = changed(file, event.data.defendants, () => ({ appealed: true, inForceSince: null }));
      const isAway = file.status === 'appeal-offered' || file.status === 'on-appeal';
      const status = isAway ? file.status : 'appealed';
      const { by, defendants } = event.data;
      const appeals = [...file.appeals, { by, defendants }];
      return { ...appealed, status, appeals, appealedAt: file.appealedAt ?? at, inForceSince: null };
    }
    case 'court.appeal-withdrawn': {
      const appeals = file.appeals.filter(({ by }) => by !== event.data.by);
      const left = new Set(appeals.flatMap(({ defendants }) => defendants));
      const withdrawn = changed(
        file,
        idsOf(file, ({ appealed }) => appealed),
        ({ id }) => ({ appealed: left.has(id) }),
      );
      return { ...withdrawn, appeals, status: appeals.length === 0 ? 'judged' : file.status };
    }
    case 'court.decision-appealed':
    case 'court.decision-appeal-sent':
    case 'court.decision-reviewed':
    case 'court.decision-in-force':
      return { ...file, decisions: followed(file, event) };
    case 'court.late-appeal-recorded': {
      const { appeal: id, by, defendants, reason } = event.data;
      const late = { id, by, defendants, reason, recordedAt: at, sentAt: null, accepted: null };
      return { ...file, lateAppeals: [...file.lateAppeals, late] };
    }
    case 'court.late-appeal-sent':
      return late(file, event.data.appeal, { sentAt: at, exchange: event.data.exchange ?? null });
    case 'court.late-appeal-decided':
      return late(file, event.data.appeal, { accepted: event.data.accepted });
    case 'court.appeal-judged': {
      const { outcome, verdicts } = event.data;
      const heard = changed(
        file,
        verdicts.map(({ defendant }) => defendant),
        (one) => ({ verdict: verdicts.find(({ defendant }) => defendant === one.id)?.verdict ?? one.verdict }),
      );
      return afterAppeal(heard, outcome, at);
    }
    case 'court.appeal-offered':
      return { ...file, status: 'appeal-offered', appeal: event.data.exchange };
    case 'court.appeal-offer-ended':
      return { ...file, status: 'appealed', appeal: null };
    case 'court.appeal-handed-over':
      return { ...file, status: 'on-appeal', appeal: event.data.exchange };
    case 'court.judgment-in-force-in-part':
      return changed(file, event.data.defendants, () => ({ inForceSince: event.data.since }));
    case 'court.judgment-in-force': {
      const { since } = event.data;
      const judged = idsOf(file, ({ state, inForceSince }) => state === 'judged' && inForceSince === null);
      return { ...changed(file, judged, () => ({ inForceSince: since })), status: 'in-force', inForceSince: since };
    }
    case 'court.notice-overtaken':
      return { ...file, overtaken: [...file.overtaken, event.data] };
    case 'court.suspended-trial-reviewed':
    case 'court.cassation-noted':
    case 'court.trial-corrected':
    case 'court.decision-served':
      return file;
  }
};

const late = (file: Trial, id: string, change: Partial<LateAppeal>): Trial => ({
  ...file,
  lateAppeals: file.lateAppeals.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

const unset = { setAt: null, opensOn: null, openedAt: null };

const isTerminated = ({ state }: Defendant): boolean => state === 'terminated';

const idsOf = (file: Trial, which: (one: Defendant) => boolean): FileId[] =>
  file.defendants.filter(which).map(({ id }) => id);

type Outcome = EventOf<typeof appealJudged>['data']['outcome'];

const AFTER_APPEAL: Readonly<Record<Outcome, TrialStatus>> = {
  upheld: 'appealed',
  amended: 'appealed',
  dismissed: 'appealed',
  'tried-again': 'docketed',
  'investigated-again': 'returned',
  terminated: 'terminated',
};

/** What was annulled is open again; what stands is put in force by the event that follows. */
const afterAppeal = (file: Trial, outcome: Outcome, at: Moment): Trial => {
  const status = AFTER_APPEAL[outcome];
  if (status === 'appealed') return file;
  const judged = idsOf(file, ({ state, inForceSince }) => state === 'judged' && inForceSince === null);
  const open = changed(file, judged, () => ({ state: 'on-trial', verdict: null, appealed: false }));
  const anew = { ...open, status, appealedAt: null, appeals: [], appeal: null, judgment: null, ...unset };
  if (status === 'terminated') return { ...changed(anew, judged, ended(at)), terminatedAt: at };
  return status === 'returned' ? { ...anew, returns: [...file.returns, { by: 'appeal-court', at }] } : anew;
};

type Docketed = EventOf<typeof trialDocketed>['data']['defendants'][number];

const entered = (one: Docketed): Defendant => ({
  ...one,
  state: 'on-trial',
  verdict: null,
  decidedAt: null,
  appealed: false,
  withdrawn: false,
  inForceSince: null,
});

const ended =
  (at: Moment) =>
  (one: Defendant): Partial<Defendant> => ({ state: 'terminated', verdict: null, decidedAt: one.decidedAt ?? at });

const changed = (file: Trial, ids: readonly FileId[], change: (one: Defendant) => Partial<Defendant>): Trial => ({
  ...file,
  defendants: file.defendants.map((one) => (ids.includes(one.id) ? { ...one, ...change(one) } : one)),
});
