import {
  assistanceAfter,
  type caseInitiatedByPanel,
  type trialCompetenceDecided,
  type trialAnswerAnticipated,
  type trialDecisionAnticipated,
  type trialCompetenceDisputed,
  type courtDecisionServed,
  type crimeWithdrawalReceived,
  type decisionAppealChanged,
  type decisionAppealed,
  type decisionAppealSent,
  type decisionAppealWithdrawn,
  type decisionDelivered,
  type decisionInForce,
  type decisionReviewed,
  type defendantDetentionAnnounced,
  type EventOf,
  type FileId,
  type evidenceAnswered,
  type evidenceDemanded,
  type motionDropped,
  type motionRecorded,
  type motionSettled,
  type higherProcuracyTold,
  type indictmentOverrulingReceived,
  type initiationDemandedByPanel,
  type noticeOvertaken,
  type panelDemandAnswered,
  type prosecutionWithdrawalReceived,
  type prosecutorReplacementReceived,
  type ReturnGround,
  type returnRefused,
  type returnRequested,
  type summonedReplaced,
  type trialEvidenceRecorded,
  type trialEvidenceRequested,
  type trialFocalPointAssigned,
  type trialStayFileCompiled,
  type suspendedTrialReviewed,
  type trialGuidanceReceived,
  type trialAssistanceAnswered,
  type trialAssistanceAsked,
  type trialAssistanceAwaited,
  type trialAssistanceWithdrawn,
  type trialCorrected,
  type trialKeeperReported,
  type trialMeasuresKept,
  type trialPropertyDecided,
  type trialResumed,
  type trialReturned,
  type trialSplit,
  type trialSuspended,
  type trialTerminated,
  type trialItemEntered,
  type trialItemTakenOff,
  type triedParticipantRegistered,
  type triedParticipationEnded,
  type triedTreatmentEnded,
} from '@la-chan/contracts';
import {
  askedProtectionAfter,
  type CourtGuardEvent,
  type CourtProtectionEvent,
  guardedAfter,
  anticipationsAfter,
  confirming,
  evidenceRequestsAfter,
  initiationsAfter,
  itemsAfter,
  itemsWithoutOne,
  participantsAfter,
  propertyDecisionsAfter,
  replacedAfter,
  coercionsLeft,
  uncoerced,
  type Blank,
} from '@la-chan/procedure';
import { answerIn, servedIn } from './anticipation';
import { untoldAfter } from './above';
import { suspendedWith } from './bound';
import { competenceAfter } from './competence';
import { deciding, followed, lifting } from './decision-appeal';
import { away, changed, defendantAfter, endedAll, idsOf, unbound, type DefendantEvent } from './defendant.events';
import { undeliveredAfter } from './delivery';
import { demandsAfter } from './evidence';
import { motionsAfter } from './motion';
import { judgmentAfter, type JudgmentEvent } from './judgment.events';
import { onAppealAfter, unset, type OnAppealEvent } from './on-appeal.events';
import { isOverruled } from './overruling';
import { preparationAfter, type PreparationEvent } from './preparation.events';
import { mayBeResumed, type Defendant, type Trial } from './trial';

export type TrialEvent =
  | CourtGuardEvent
  | CourtProtectionEvent
  | DefendantEvent
  | JudgmentEvent
  | OnAppealEvent
  | PreparationEvent
  | EventOf<
      | typeof caseInitiatedByPanel
      | typeof trialCompetenceDecided
      | typeof trialAnswerAnticipated
      | typeof trialDecisionAnticipated
      | typeof trialCompetenceDisputed
      | typeof courtDecisionServed
      | typeof crimeWithdrawalReceived
      | typeof decisionAppealChanged
      | typeof decisionAppealed
      | typeof decisionAppealSent
      | typeof decisionAppealWithdrawn
      | typeof decisionDelivered
      | typeof decisionInForce
      | typeof decisionReviewed
      | typeof defendantDetentionAnnounced
      | typeof evidenceAnswered
      | typeof evidenceDemanded
      | typeof motionDropped
      | typeof motionRecorded
      | typeof motionSettled
      | typeof higherProcuracyTold
      | typeof indictmentOverrulingReceived
      | typeof initiationDemandedByPanel
      | typeof noticeOvertaken
      | typeof panelDemandAnswered
      | typeof prosecutionWithdrawalReceived
      | typeof prosecutorReplacementReceived
      | typeof suspendedTrialReviewed
      | typeof trialGuidanceReceived
      | typeof trialEvidenceRecorded
      | typeof trialEvidenceRequested
      | typeof trialFocalPointAssigned
      | typeof trialStayFileCompiled
      | typeof returnRefused
      | typeof returnRequested
      | typeof summonedReplaced
      | typeof trialAssistanceAnswered
      | typeof trialAssistanceAsked
      | typeof trialAssistanceAwaited
      | typeof trialAssistanceWithdrawn
      | typeof trialCorrected
      | typeof trialKeeperReported
      | typeof trialMeasuresKept
      | typeof trialPropertyDecided
      | typeof trialResumed
      | typeof trialReturned
      | typeof trialSplit
      | typeof trialSuspended
      | typeof trialTerminated
      | typeof trialItemEntered
      | typeof trialItemTakenOff
      | typeof triedParticipantRegistered
      | typeof triedParticipationEnded
      | typeof triedTreatmentEnded
    >;

/** A trial before its first event. */
export const blank: Blank<Trial> = {
  status: 'awaiting-release',
  from: [],
  fromNumbers: [],
  sender: null,
  handover: null,
  prosecutedBy: null,
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
  participants: [],
  items: [],
  splitFrom: null,
  judge: null,
  extendedAt: null,
  suspendedAt: [],
  suspendedFor: null,
  focalPoint: null,
  assistance: [],
  resumedAt: [],
  returns: [],
  setAt: null,
  opensOn: null,
  closed: false,
  closedFor: null,
  hour: null,
  place: null,
  panel: null,
  called: null,
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
  anticipations: [],
  protectionRequests: [],
  guarded: [],
  evidenceRequests: [],
  motions: [],
  initiations: [],
  returnRequest: null,
  competence: null,
  untold: [],
  above: null,
  appeal: null,
  terminatedAt: null,
  terminatedFor: null,
  propertyDecisions: [],
  inForceSince: null,
  overtaken: [],
};

/** The trial after an event. */
export const evolve = (file: Trial, event: TrialEvent): Trial => ({
  ...confirming(after(file, event), answerIn(file, event), servedIn(event)),
  undelivered: undeliveredAfter(file, event),
  untold: untoldAfter(file, event),
});

const after = (file: Trial, event: TrialEvent): Trial => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'court.trial-docketed':
    case 'court.trial-docketed-again':
    case 'court.trial-assignment-received':
    case 'court.trial-taken-up':
    case 'court.trial-voided':
    case 'court.victim-named':
    case 'court.judge-assigned':
    case 'court.trial-extended':
    case 'court.prosecution-termination-received':
    case 'court.indictment-elsewhere-received':
      return preparationAfter(file, event);
    case 'court.answer-anticipated':
    case 'court.decision-anticipated':
      return { ...file, anticipations: anticipationsAfter(file, event.data) };
    case 'court.item-entered':
      return { ...file, items: itemsAfter(file, event.data, at) };
    case 'court.item-taken-off':
      return { ...file, items: itemsWithoutOne(file, event.data) };
    case 'court.participant-registered':
    case 'court.participation-ended':
      return { ...file, participants: participantsAfter(file, event.data, at) };
    case 'court.focal-point-assigned': {
      const { defendant, focalPoint } = event.data;
      return defendant ? changed(file, [defendant], () => ({ focalPoint })) : { ...file, focalPoint };
    }
    case 'court.property-decided':
      return {
        ...file,
        defendants: file.defendants.map((one) => ({ ...one, ...coercionsLeft(one, event.data) })),
        propertyDecisions: propertyDecisionsAfter(file, event.data, at),
      };
    case 'court.trial-suspended':
      return {
        ...changed(
          file,
          idsOf(file, () => true),
          (one) => suspendedWith(one, at),
        ),
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
        ...unset,
        extendedAt: null,
        suspendedFor: null,
        terminatedFor: null,
        resumedAt: [...file.resumedAt, at],
        // A termination was of every defendant.
        decisions: lifting(file, ({ kind, defendant }) => defendant === null || (isEnded && kind === 'termination')),
      };
    }
    case 'court.trial-assistance-asked':
    case 'court.trial-assistance-awaited':
    case 'court.trial-assistance-answered':
    case 'court.trial-assistance-withdrawn':
      return { ...file, assistance: assistanceAfter(file.assistance, event.data, at) };
    case 'court.offence-dated':
    case 'court.search-brought':
    case 'court.search-demanded':
    case 'court.defendant-wanted':
    case 'court.defendant-found':
    case 'court.defendant-suspended':
    case 'court.defendant-resumed':
    case 'court.crimes-terminated':
    case 'court.defendant-terminated':
    case 'court.defendant-detained':
    case 'court.measure-applied':
    case 'court.measure-ended':
    case 'court.coercion-ordered':
    case 'court.coercion-ended':
    case 'court.detention-brought':
    case 'court.detention-told':
    case 'court.defendant-released':
      return defendantAfter(file, event);
    case 'court.trial-returned': {
      const { by, ground } = event.data;
      return {
        ...changed(
          away(file),
          idsOf(file, ({ state }) => state === 'on-trial'),
          uncoerced,
        ),
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
      return {
        ...endedAll(file, at),
        terminatedFor: event.data.ground,
        decisions: deciding(file, 'termination', null, event.data, at),
      };
    case 'court.trial-set':
    case 'court.hearing-opened':
    case 'court.officer-replaced':
    case 'court.opening-deferred':
    case 'court.hearing-postponed':
    case 'court.judgment-pronounced':
    case 'court.judgment-rectified':
      return judgmentAfter(file, event);
    case 'court.prosecutor-replacement-received':
      return { ...file, ...replacedAfter(file, { seat: 'prosecutor', ...event.data }) };
    case 'court.prosecution-withdrawal-received':
      return event.data.late ? file : changed(file, event.data.defendants, () => ({ withdrawn: true }));
    case 'court.crime-withdrawal-received': {
      const { late, crimes } = event.data;
      const gone = (id: FileId) => crimes.find(({ defendant }) => defendant === id)?.crimes ?? [];
      const withdrawn = ({ id, withdrawnOf = [] }: Defendant) => ({ withdrawnOf: [...withdrawnOf, ...gone(id)] });
      const whom = crimes.map(({ defendant }) => defendant);
      return late ? file : changed(file, whom, withdrawn);
    }
    case 'court.indictment-overruling-received':
      return event.data.late ? file : changed(file, event.data.defendants, () => ({ overruled: true }));
    case 'court.trial-split':
      return {
        ...changed(file, event.data.defendants, (one) => ({
          state: 'tried-apart',
          suspendedFor: null,
          ...unbound(one),
          ...uncoerced(one),
        })),
        decisions: lifting(file, ({ defendant }) => defendant !== null && event.data.defendants.includes(defendant)),
      };
    case 'court.decision-appeal-changed':
    case 'court.decision-appealed':
    case 'court.decision-appeal-sent':
    case 'court.decision-appeal-withdrawn':
    case 'court.decision-in-force':
      return { ...file, decisions: followed(file, event) };
    case 'court.decision-reviewed':
      return { ...file, decisions: followed(file, event), initiations: initiationsAfter(file.initiations, event) };
    case 'court.trial-evidence-requested':
    case 'court.trial-evidence-recorded':
      return { ...file, evidenceRequests: evidenceRequestsAfter(file, event.data, at) };
    case 'court.evidence-demanded':
    case 'court.evidence-answered':
      return { ...file, evidence: demandsAfter(file, event) };
    case 'court.identity-guarded':
      return { ...file, guarded: guardedAfter(file, event.data) };
    case 'court.protection-asked':
    case 'court.protection-answered':
      return { ...file, protectionRequests: askedProtectionAfter(file, event) };
    case 'court.motion-dropped':
    case 'court.motion-recorded':
      return { ...file, motions: motionsAfter(file, event) };
    case 'court.motion-settled': {
      const { closedFor } = event.data;
      const settled = { ...file, motions: motionsAfter(file, event) };
      return closedFor === undefined ? settled : { ...settled, closed: closedFor !== null, closedFor };
    }
    case 'court.case-initiated': {
      const decisions = deciding(file, 'initiation', null, event.data, at);
      return { ...file, decisions, initiations: initiationsAfter(file.initiations, event) };
    }
    case 'court.initiation-demanded':
    case 'court.initiation-demand-answered':
      return { ...file, initiations: initiationsAfter(file.initiations, event) };
    case 'court.competence-disputed':
    case 'court.competence-decided':
      return { ...file, competence: competenceAfter(file, event) };
    case 'court.higher-procuracy-told':
      return { ...file, above: event.data.to ?? file.above };
    case 'court.notice-overtaken':
      return { ...file, overtaken: [...file.overtaken, event.data] };
    case 'court.suspended-trial-reviewed':
    case 'court.stay-file-compiled':
    case 'court.trial-guidance-received':
    case 'court.keeper-reported':
    case 'court.measures-kept':
    case 'court.treatment-ended':
    case 'court.trial-corrected':
    case 'court.decision-delivered':
    case 'court.detention-announced':
    case 'court.decision-served':
    case 'court.summoned-replaced':
      return file;
    default:
      return onAppealAfter(file, event);
  }
};

/** A return for which nothing is investigated further. */
const whyNotFurther = (file: Trial, ground: ReturnGround): Pick<Trial['returns'][number], 'declined' | 'overruled'> => {
  if (ground === 'not-competent') return { declined: true };
  return isOverruled(file) ? { overruled: true } : {};
};
