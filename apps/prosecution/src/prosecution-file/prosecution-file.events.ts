import {
  assistanceAfter,
  awaitingOnce,
  type EventOf,
  type exhibitsTransferDecided,
  type joinderConsultationAnswered,
  type joinderConsultationAsked,
  type Moment,
  type overrulingOvertaken,
  type ownActCarriedOut,
  type partiesTold,
  type prosecutionAnswerAnticipated,
  type prosecutionDecisionAnticipated,
  type prosecutionAssistanceAnswered,
  type prosecutionAssistanceAsked,
  type prosecutionAssistanceAwaited,
  type prosecutionAssistanceWithdrawn,
  type prosecutionEvidenceRecorded,
  type prosecutionEvidenceRequested,
  type prosecutionItemEntered,
  type prosecutionItemTakenOff,
  type prosecutionParticipantRegistered,
  type prosecutionParticipationEnded,
  type prosecutedAccusedCharged,
  type prosecutedAccusedLeftOut,
  type prosecutedCrimeDecided,
  type prosecutedDetentionAnnounced,
  type prosecutedAccusedOverruled,
  type prosecutedTreatmentEnded,
  type prosecutionFileCorrected,
  type prosecutedVictimNamed,
  type prosecutionFileExtended,
  type prosecutionFileJoined,
  type prosecutionFileMerged,
  type prosecutionMergerCarriedOut,
  type prosecutionFileReceived,
  type prosecutionFileReceivedAgain,
  type prosecutionFileResumed,
  type prosecutionFileReturned,
  type prosecutionFileSplit,
  type prosecutionFileSuspended,
  type prosecutionFileTakenUp,
  type prosecutionFileTerminated,
  type prosecutionFileTransferred,
  type prosecutionFileVoided,
  type prosecutionKeeperReported,
  type prosecutionMeasuresKept,
  type prosecutionNoticeServed,
  type prosecutionOverruled,
  type prosecutionPropertyDecided,
  type prosecutionSentAbove,
  type prosecutionTransferDecided,
  type prosecutionTransferEnded,
  type prosecutionFocalPointAssigned,
  type prosecutionStayFileCompiled,
  type suspendedFileReviewed,
  type prosecutionGuidanceReceived,
  type supervisedTrialReviewed,
  type transferredFileReturned,
} from '@la-chan/contracts';
import {
  type Blank,
  anticipationsAfter,
  confirming,
  evidenceRequestsAfter,
  itemsAfter,
  itemsWithoutOne,
  askedProtectionAfter,
  guardedAfter,
  type ProcuracyGuardEvent,
  type ProcuracyProtectionEvent,
  joinderConsultationsAfter,
  participantsAfter,
  propertyDecisionsAfter,
  coercionsLeft,
} from '@la-chan/procedure';
import { answerIn, servedIn } from './anticipation';
import { returnsIn, withoutThese } from './court-returns';
import { indictedAfter, type IndictedEvent } from './indicted.events';
import { isHere, isToBeDecided, outcomeOf, suspendedWith } from './prosecuted-accused';
import { overruled, overruledAlone } from './overruled';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';
import { away, changed, goingOn, idsOf, terminatedFor } from './prosecuted-accused.events';
import { elsewhere, proposed, receivedAgain, returnedAsBefore } from './received-again';

export type ProsecutionEvent =
  | IndictedEvent
  | ProcuracyGuardEvent
  | ProcuracyProtectionEvent
  | EventOf<
      | typeof exhibitsTransferDecided
      | typeof joinderConsultationAnswered
      | typeof joinderConsultationAsked
      | typeof overrulingOvertaken
      | typeof ownActCarriedOut
      | typeof partiesTold
      | typeof prosecutedAccusedCharged
      | typeof prosecutedAccusedLeftOut
      | typeof prosecutedCrimeDecided
      | typeof prosecutedDetentionAnnounced
      | typeof prosecutedAccusedOverruled
      | typeof prosecutedTreatmentEnded
      | typeof prosecutedVictimNamed
      | typeof prosecutionAnswerAnticipated
      | typeof prosecutionDecisionAnticipated
      | typeof prosecutionAssistanceAnswered
      | typeof prosecutionAssistanceAsked
      | typeof prosecutionAssistanceAwaited
      | typeof prosecutionAssistanceWithdrawn
      | typeof prosecutionEvidenceRecorded
      | typeof prosecutionEvidenceRequested
      | typeof prosecutionItemEntered
      | typeof prosecutionItemTakenOff
      | typeof prosecutionParticipantRegistered
      | typeof prosecutionParticipationEnded
      | typeof prosecutionFileCorrected
      | typeof prosecutionFileExtended
      | typeof prosecutionFileJoined
      | typeof prosecutionFileMerged
      | typeof prosecutionMergerCarriedOut
      | typeof prosecutionFileReceived
      | typeof prosecutionFileReceivedAgain
      | typeof prosecutionFileResumed
      | typeof prosecutionFileReturned
      | typeof prosecutionFileSplit
      | typeof prosecutionFileSuspended
      | typeof prosecutionFileTakenUp
      | typeof prosecutionFileTerminated
      | typeof prosecutionFileTransferred
      | typeof prosecutionFileVoided
      | typeof prosecutionKeeperReported
      | typeof prosecutionMeasuresKept
      | typeof prosecutionNoticeServed
      | typeof prosecutionOverruled
      | typeof prosecutionPropertyDecided
      | typeof prosecutionSentAbove
      | typeof prosecutionTransferDecided
      | typeof prosecutionTransferEnded
      | typeof suspendedFileReviewed
      | typeof prosecutionGuidanceReceived
      | typeof supervisedTrialReviewed
      | typeof prosecutionFocalPointAssigned
      | typeof prosecutionStayFileCompiled
      | typeof transferredFileReturned
    >;

/** A file before its first event. */
export const blank: Blank<ProsecutionFile> = {
  status: 'awaiting-release',
  from: [],
  fromNumbers: [],
  sender: null,
  handover: null,
  article: '150',
  clause: '1',
  seriousness: 'very-serious',
  opening: false,
  receivedAt: '',
  receivedAgainAt: [],
  replaced: null,
  accused: [],
  victims: [],
  splitFrom: null,
  mergedInto: null,
  mergedAt: null,
  extendedAt: null,
  suspendedAt: [],
  suspendedFor: null,
  focalPoint: null,
  assistance: [],
  evidenceRequests: [],
  propertyDecisions: [],
  participants: [],
  items: [],
  joinderConsultations: [],
  mergersAwaited: [],
  protectionRequests: [],
  guarded: [],
  resumedAt: [],
  returns: [],
  demandedBy: null,
  returnedByCourtAt: [],
  courtReturns: [],
  awaited: [],
  evidenceAsked: [],
  returnAsked: null,
  courtMotions: [],
  anticipations: [],
  indictment: null,
  indictedAt: null,
  trialBy: null,
  assignedBy: null,
  protestedAt: null,
  protestedDecisions: [],
  transfer: null,
  transferredAt: [],
  transferredBy: null,
  entered: 'received',
  terminatedAt: null,
  outcome: null,
  decidedAt: null,
};

/** The file after an event. */
export const evolve = (file: ProsecutionFile, event: ProsecutionEvent): ProsecutionFile =>
  confirming(next(file, event), answerIn(event), servedIn(event));

const next = (file: ProsecutionFile, event: ProsecutionEvent): ProsecutionFile => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prosecution.file-received': {
      const {
        accused,
        victims = [],
        splitFrom = null,
        returns = [],
        awaited = [],
        decidedBefore,
        suspendedAt,
        courtReturn: _,
        ...rest
      } = event.data;
      const reception = { ...rest, courtReturns: returnsIn(event.data) };
      const entered = decidedBefore ? 'decided' : reception.transferredBy ? 'transferred' : 'received';
      const came = { ...reception, awaited, entered, returns: elsewhere(returns) } as const;
      const begun = { ...file, ...came, victims, splitFrom, receivedAt: at, accused: accused.map(proposed) };
      if (splitFrom) return stayed(begun, suspendedAt);
      return { ...begun, status: reception.handover ? 'awaiting-release' : 'received' };
    }
    case 'prosecution.file-received-again':
      return receivedAgain(file, event);
    case 'prosecution.file-taken-up':
      return { ...changed(file, idsOf(file, isHere), () => ({ leftAt: null })), status: 'received', replaced: null };
    case 'prosecution.file-voided':
      return file.receivedAgainAt.length === 0 ? { ...file, status: 'voided' } : returnedAsBefore(away(file));
    case 'prosecution.victim-named': {
      const { victim } = event.data;
      return { ...file, victims: [...file.victims, { id: victim, person: victim }] };
    }
    case 'prosecution.file-extended':
      return event.data.accused ? file : { ...file, extendedAt: at };
    case 'prosecution.file-suspended':
      return {
        ...file,
        status: 'suspended',
        suspendedAt: [...file.suspendedAt, at],
        suspendedFor: event.data.ground,
        accused: file.accused.map((one) => suspendedWith(one, at)),
      };
    case 'prosecution.file-resumed': {
      const { accused } = event.data;
      const on = goingOn(file, accused);
      const again = changed(on, accused ?? idsOf(on, isToBeDecided), () => ({ searchDemandedAt: null }));
      return { ...again, status: 'received', extendedAt: null, resumedAt: [...file.resumedAt, at] };
    }
    case 'prosecution.item-entered':
      return { ...file, items: itemsAfter(file, event.data, at) };
    case 'prosecution.item-taken-off':
      return { ...file, items: itemsWithoutOne(file, event.data) };
    case 'prosecution.participant-registered':
    case 'prosecution.participation-ended':
      return { ...file, participants: participantsAfter(file, event.data, at) };
    case 'prosecution.evidence-requested':
    case 'prosecution.evidence-recorded':
      return { ...file, evidenceRequests: evidenceRequestsAfter(file, event.data, at) };
    case 'prosecution.focal-point-assigned': {
      const { accused, focalPoint } = event.data;
      return accused ? changed(file, [accused], () => ({ focalPoint })) : { ...file, focalPoint };
    }
    case 'prosecution.property-decided':
      return {
        ...file,
        accused: file.accused.map((one) => ({ ...one, ...coercionsLeft(one, event.data) })),
        propertyDecisions: propertyDecisionsAfter(file, event.data, at),
      };
    case 'prosecution.assistance-asked':
    case 'prosecution.assistance-awaited':
    case 'prosecution.assistance-answered':
    case 'prosecution.assistance-withdrawn':
      return { ...file, assistance: assistanceAfter(file.assistance, event.data, at) };
    case 'prosecution.file-returned':
      return { ...away(file), status: 'returned', returns: [...file.returns, { by: event.data.by, at }] };
    case 'prosecution.file-terminated': {
      const open = file.status === 'suspended' ? goingOn(file) : file;
      const noted = { ...open, accused: open.accused.map((one) => ({ ...one, before: one.state })) };
      const ended = changed(noted, idsOf(noted, isOpen), terminatedFor(event.data.ground, at));
      return { ...ended, status: 'terminated', terminatedAt: at, outcome: outcomeOf(ended, 'terminated') };
    }
    case 'prosecution.file-answer-anticipated':
    case 'prosecution.decision-anticipated':
      return { ...file, anticipations: anticipationsAfter(file, event.data) };
    case 'prosecution.identity-guarded':
      return { ...file, guarded: guardedAfter(file, event.data) };
    case 'prosecution.protection-asked':
    case 'prosecution.protection-answered':
      return { ...file, protectionRequests: askedProtectionAfter(file, event) };
    case 'prosecution.joinder-consultation-asked':
    case 'prosecution.joinder-consultation-answered':
      return { ...file, joinderConsultations: joinderConsultationsAfter(file, event) };
    case 'prosecution.file-split':
      return {
        ...changed(file, event.data.accused, () => ({ state: 'split-off' })),
        courtReturns: withoutThese(file, event.data.accused),
      };
    case 'prosecution.file-merged': {
      const moved = changed(
        file,
        file.accused.map(({ id }) => id),
        () => ({ state: 'merged' }),
      );
      return { ...moved, status: 'merged', mergedInto: event.data.into, mergedAt: at, courtReturns: [] };
    }
    case 'prosecution.file-joined': {
      const { other: _, accused, victims, returns = [], courtReturn: __, awaited = [], awaits, ...rest } = event.data;
      const come = accused.map((one): ProsecutedAccused => ({
        ...one,
        decidedAt: one.decidedAt ?? (one.state === 'terminated' ? at : null),
        outcome: one.state === 'terminated' ? one.state : null,
      }));
      return {
        ...{ ...file, ...rest },
        accused: [...file.accused, ...come],
        victims: [...file.victims, ...victims],
        returns: [...file.returns, ...elsewhere(returns)],
        courtReturns: [...file.courtReturns, ...returnsIn(event.data)],
        awaited: awaitingOnce(file.awaited, awaited),
        mergersAwaited: [...file.mergersAwaited, ...(awaits ? [awaits] : [])],
      };
    }
    case 'prosecution.merger-carried-out': {
      const mergersAwaited = file.mergersAwaited.filter((one) => one !== event.data.exchange);
      return { ...file, mergersAwaited };
    }
    case 'prosecution.suspended-file-reviewed':
    case 'prosecution.stay-file-compiled':
    case 'prosecution.file-guidance-received':
    case 'prosecution.supervised-trial-reviewed':
    case 'prosecution.keeper-reported':
    case 'prosecution.measures-kept':
    case 'prosecution.file-treatment-ended':
    case 'prosecution.parties-told':
    case 'prosecution.detention-announced':
    case 'prosecution.higher-procuracy-told':
    case 'prosecution.overruling-overtaken':
    case 'prosecution.accused-left-out': // as the file that comes again says
    case 'prosecution.own-act':
    case 'prosecution.crime-decided': // as the file that comes again says
    case 'prosecution.accused-charged': // an accused of this file once it comes again
    case 'prosecution.exhibits-transfer-decided':
    case 'prosecution.notice-served':
    case 'prosecution.file-corrected':
      return file;
    case 'prosecution.decision-overruled':
      return overruled(file, event.data.of);
    case 'prosecution.accused-decision-overruled':
      return overruledAlone(file, event.data.accused);
    case 'prosecution.file-transfer-decided':
      return { ...file, status: 'transferring', transfer: event.data.exchange };
    case 'prosecution.file-transfer-ended':
      return { ...file, status: 'received', transfer: null };
    case 'prosecution.file-transferred':
      return { ...away(file), status: 'transferred', transferredAt: [...file.transferredAt, at] };
    case 'prosecution.transferred-file-returned': {
      const { by, decidedAt, accused = [] } = event.data;
      if (accused.length > 0) return file;
      return { ...file, status: 'returned', returns: [...file.returns, ...elsewhere([{ by, at: decidedAt }])] };
    }
    default:
      return indictedAfter(file, event);
  }
};

/** Here, and how it ends is neither decided nor told. */
const isOpen = (one: ProsecutedAccused): boolean => isHere(one) && one.outcome === null;

/** Split from another file because the matter was suspended: it waits. */
const stayed = (file: ProsecutionFile, suspendedAt?: Moment): ProsecutionFile => ({
  ...file,
  status: 'suspended',
  suspendedAt: suspendedAt ? [suspendedAt] : [],
  accused: file.accused.map((one) => ({ ...one, state: 'suspended' })),
});
