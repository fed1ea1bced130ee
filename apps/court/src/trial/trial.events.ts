import {
  assistanceAfter,
  type caseInitiatedByPanel,
  type trialCompetenceDecided,
  type trialCompetenceDisputed,
  type courtDecisionServed,
  type decisionAppealed,
  type decisionAppealSent,
  type decisionDelivered,
  type decisionInForce,
  type decisionReviewed,
  type EventOf,
  type evidenceAnswered,
  type evidenceDemanded,
  type hearingOpened,
  type hearingPostponed,
  type higherProcuracyTold,
  type indictmentOverrulingReceived,
  type initiationDemandedByPanel,
  type judgeAssigned,
  type judgmentPronounced,
  type Moment,
  type noticeOvertaken,
  type openingDeferred,
  type panelDemandAnswered,
  type prosecutionTerminationReceived,
  type prosecutionWithdrawalReceived,
  type ReturnGround,
  type returnRefused,
  type returnRequested,
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
  type trialVoided,
  type triedVictimNamed,
} from '@la-chan/contracts';
import type { Blank } from '@la-chan/procedure';
import { untoldAfter } from './above';
import { competenceAfter } from './competence';
import { deciding, followed, lifting } from './decision-appeal';
import { away, changed, defendantAfter, endedAll, idsOf, type DefendantEvent } from './defendant.events';
import { undeliveredAfter } from './delivery';
import { demandsAfter } from './evidence';
import { foundBy } from './found';
import { initiationsAfter } from './initiation';
import { onAppealAfter, unset, type OnAppealEvent } from './on-appeal.events';
import { isOverruled } from './overruling';
import { mayBeResumed, type Defendant, type Trial } from './trial';

export type TrialEvent =
  | DefendantEvent
  | OnAppealEvent
  | EventOf<
      | typeof caseInitiatedByPanel
      | typeof trialCompetenceDecided
      | typeof trialCompetenceDisputed
      | typeof courtDecisionServed
      | typeof decisionAppealed
      | typeof decisionAppealSent
      | typeof decisionDelivered
      | typeof decisionInForce
      | typeof decisionReviewed
      | typeof evidenceAnswered
      | typeof evidenceDemanded
      | typeof hearingOpened
      | typeof hearingPostponed
      | typeof higherProcuracyTold
      | typeof indictmentOverrulingReceived
      | typeof initiationDemandedByPanel
      | typeof judgeAssigned
      | typeof judgmentPronounced
      | typeof noticeOvertaken
      | typeof openingDeferred
      | typeof panelDemandAnswered
      | typeof prosecutionTerminationReceived
      | typeof prosecutionWithdrawalReceived
      | typeof suspendedTrialReviewed
      | typeof returnRefused
      | typeof returnRequested
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
      | typeof trialVoided
      | typeof triedVictimNamed
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
  replaced: null,
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
  closedFor: null,
  openedAt: null,
  triedAt: null,
  pronouncedAt: null,
  judgment: null,
  absent: [],
  appealedAt: null,
  appeals: [],
  lateAppeals: [],
  decisions: [],
  undelivered: [],
  evidence: [],
  initiations: [],
  returnRequest: null,
  competence: null,
  untold: [],
  above: null,
  appeal: null,
  terminatedAt: null,
  inForceSince: null,
  overtaken: [],
};

/** The trial after an event. */
export const evolve = (file: Trial, event: TrialEvent): Trial => ({
  ...after(file, event),
  undelivered: undeliveredAfter(file, event),
  untold: untoldAfter(file, event),
});

const after = (file: Trial, event: TrialEvent): Trial => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'court.trial-docketed': {
      const { defendants, victims = [], splitFrom = null, investigated = null, returns = [], ...rest } = event.data;
      const before = returns.map((one) => ({ ...one, elsewhere: true as const }));
      const competence = rest.competence ? { exchange: null, ...rest.competence } : null;
      const docketing = { ...rest, victims, splitFrom, investigated, returns: before, competence };
      const status = docketing.handover && !splitFrom ? 'awaiting-release' : 'docketed';
      return { ...file, ...docketing, status, docketedAt: at, defendants: defendants.map(entered) };
    }
    case 'court.trial-docketed-again': {
      const { defendants, victims: coming = [], investigated = file.investigated, declined: _, ...rest } = event.data;
      const victims = [...coming, ...file.victims.filter(({ id }) => !coming.some((one) => one.id === id))];
      const docketing = { ...rest, victims, investigated };
      const come = defendants.map((one): Defendant => {
        const { further: _, ...known } = file.defendants.find(({ id }) => id === one.id) ?? entered(one);
        return { ...indictedAgain(known), ...one, withdrawn: false, overruled: false };
      });
      // Whose matter the procuracy has terminated or suspended did not come.
      const stayed = file.defendants
        .filter(({ id }) => !defendants.some((one) => one.id === id))
        .map((one) => (one.state === 'on-trial' ? notIndicted(one, at) : one));
      const docketedAgainAt = [...file.docketedAgainAt, at];
      const again = { ...docketing, docketedAgainAt, replaced: replacedOf(file), extendedAt: null, ...unset };
      return { ...file, ...again, status: 'awaiting-release', defendants: [...come, ...stayed] };
    }
    case 'court.trial-taken-up':
      return { ...changed(file, idsOf(file, isOnTrial), () => ({ leftAt: null })), status: 'docketed', replaced: null };
    case 'court.trial-voided': {
      if (file.docketedAgainAt.length === 0) return { ...file, status: 'voided' };
      const back = asBefore(away(file));
      return { ...back, status: waiting(back), docketedAgainAt: file.docketedAgainAt.slice(0, -1) };
    }
    case 'court.victim-named': {
      const { victim } = event.data;
      return { ...file, victims: [...file.victims, { id: victim, person: victim }] };
    }
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
    case 'court.trial-resumed': {
      const isEnded = file.status === 'terminated';
      return {
        ...changed(file, isEnded ? idsOf(file, mayBeResumed) : [], () => ({ state: 'on-trial' })),
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
    case 'court.offence-dated':
    case 'court.search-demanded':
    case 'court.defendant-found':
    case 'court.defendant-suspended':
    case 'court.defendant-resumed':
    case 'court.defendant-terminated':
    case 'court.defendant-detained':
    case 'court.detention-brought':
    case 'court.detention-told':
    case 'court.defendant-released':
      return defendantAfter(file, event);
    case 'court.trial-returned': {
      const { by, ground } = event.data;
      return {
        ...away(file),
        status: 'returned',
        returns: [...file.returns, { by, at, ...whyNotFurther(file, ground) }],
        returnRequest: null,
      };
    }
    case 'court.return-requested':
      return { ...file, returnRequest: event.data.exchange };
    case 'court.return-refused':
      return { ...file, returnRequest: null };
    case 'court.trial-terminated':
      return { ...endedAll(file, at), decisions: deciding(file, 'termination', null, event.data, at) };
    case 'court.trial-set':
      return {
        ...file,
        status: 'set',
        setAt: at,
        openedAt: null,
        opensOn: event.data.opensOn,
        closed: event.data.closed,
        closedFor: event.data.closedFor ?? null,
      };
    case 'court.hearing-opened':
      return { ...file, openedAt: file.openedAt ?? at };
    case 'court.opening-deferred':
    case 'court.hearing-postponed':
      return { ...file, opensOn: event.data.opensOn };
    case 'court.prosecution-withdrawal-received':
      return event.data.late ? file : changed(file, event.data.defendants, () => ({ withdrawn: true }));
    case 'court.indictment-overruling-received':
      return event.data.late ? file : changed(file, event.data.defendants, () => ({ overruled: true }));
    case 'court.prosecution-termination-received': {
      const left = changed(file, event.data.defendants, (one) => notIndicted(one, at));
      return { ...left, status: waiting(left) };
    }
    case 'court.trial-split':
      return {
        ...changed(file, event.data.defendants, () => ({ state: 'tried-apart' })),
        decisions: lifting(file, ({ defendant }) => defendant !== null && event.data.defendants.includes(defendant)),
      };
    case 'court.judgment-pronounced': {
      const { verdicts, number: judgment } = event.data;
      const judged = changed(
        file,
        verdicts.map(({ defendant }) => defendant),
        (one) => ({
          ...{ state: 'judged', decidedAt: one.decidedAt ?? at, triedAt: one.triedAt ?? at },
          ...foundBy(verdicts, one),
          ...(one.detained?.purpose === 'hearing' && { detained: null }),
        }),
      );
      return { ...judged, status: 'judged', judgment, absent: [], pronouncedAt: at, triedAt: file.triedAt ?? at };
    }
    case 'court.decision-appealed':
    case 'court.decision-appeal-sent':
    case 'court.decision-reviewed':
    case 'court.decision-in-force':
      return { ...file, decisions: followed(file, event) };
    case 'court.evidence-demanded':
    case 'court.evidence-answered':
      return { ...file, evidence: demandsAfter(file, event) };
    case 'court.case-initiated':
    case 'court.initiation-demanded':
    case 'court.initiation-demand-answered':
      return { ...file, initiations: initiationsAfter(file, event) };
    case 'court.competence-disputed':
    case 'court.competence-decided':
      return { ...file, competence: competenceAfter(file, event) };
    case 'court.higher-procuracy-told':
      return { ...file, above: event.data.to ?? file.above };
    case 'court.notice-overtaken':
      return { ...file, overtaken: [...file.overtaken, event.data] };
    case 'court.suspended-trial-reviewed':
    case 'court.trial-corrected':
    case 'court.decision-delivered':
    case 'court.decision-served':
      return file;
    default:
      return onAppealAfter(file, event);
  }
};

const isOnTrial = ({ state }: Defendant): boolean => state === 'on-trial';

const notIndicted = (one: Defendant, at: Moment): Defendant => ({ ...one, state: 'not-indicted', leftAt: at });

const indictedAgain = (one: Defendant): Defendant =>
  one.state === 'not-indicted' ? { ...one, state: 'on-trial' } : one;

/** A return for which nothing is investigated further. */
const whyNotFurther = (file: Trial, ground: ReturnGround): Pick<Trial['returns'][number], 'declined' | 'overruled'> => {
  if (ground === 'not-competent') return { declined: true };
  return isOverruled(file) ? { overruled: true } : {};
};

/** Its sender may withdraw the offer until the file is taken up. */
const replacedOf = (file: Trial): Trial['replaced'] => {
  const { handover, sender, from, investigated, victims, defendants } = file;
  const { article, clause, seriousness, extendedAt, setAt, opensOn, openedAt } = file;
  const course = { extendedAt, setAt, opensOn, openedAt };
  return { handover, sender, from, investigated, victims, article, clause, seriousness, ...course, defendants };
};

/** The offer was withdrawn: whom it concerned stands as before, but for what was told of them meanwhile. */
const asBefore = (file: Trial): Trial => ({
  ...file,
  ...file.replaced,
  replaced: null,
  defendants: (file.replaced ?? file).defendants.map((before) => {
    const { detained, searchDemandedAt, limitationFrom } = file.defendants.find(({ id }) => id === before.id) ?? before;
    return { ...before, detained, searchDemandedAt, limitationFrom };
  }),
});

/** A file that was returned is waited for as long as somebody of it may be tried. */
const waiting = ({ defendants }: Trial): 'returned' | 'discontinued' =>
  defendants.some(isOnTrial) ? 'returned' : 'discontinued';

type Docketed = EventOf<typeof trialDocketed>['data']['defendants'][number];

const entered = (one: Docketed): Defendant => ({
  ...one,
  state: 'on-trial',
  verdict: null,
  decidedAt: null,
  appealed: false,
  withdrawn: one.withdrawn ?? false,
  inForceSince: null,
});
