import {
  assistanceAfter,
  awaitingOnce,
  type accusedIndicted,
  type accusedIndictedElsewhere,
  type courtDecisionReceived,
  type courtEvidenceAsked,
  type courtEvidenceSupplied,
  type courtReturnAnswered,
  type courtReturnAsked,
  type decisionProtested,
  type decisionProtestWithdrawn,
  type EventOf,
  type exhibitsTransferDecided,
  type indictmentDelivered,
  type indictmentOfferEnded,
  type judgmentProtested,
  type Moment,
  type overrulingOvertaken,
  type ownActCarriedOut,
  type partiesTold,
  type prosecutionAnswerAnticipated,
  type prosecutionAssistanceAnswered,
  type prosecutionAssistanceAsked,
  type prosecutionAssistanceWithdrawn,
  type prosecutionEvidenceRecorded,
  type prosecutionEvidenceRequested,
  type prosecutionParticipantRegistered,
  type prosecutionParticipationEnded,
  type prosecutedAccusedCharged,
  type prosecutedAccusedLeftOut,
  type prosecutedCrimeDecided,
  type prosecutedAccusedOverruled,
  type prosecutedTreatmentEnded,
  type prosecutionFileCorrected,
  type prosecutedVictimNamed,
  type prosecutionFileDecided,
  type prosecutionFileExtended,
  type prosecutionFileHandedOver,
  type prosecutionFileJoined,
  type prosecutionFileMerged,
  type prosecutionFileReceived,
  type prosecutionFileReceivedAgain,
  type prosecutionFileResumed,
  type prosecutionFileReturned,
  type prosecutionFileReturnedByCourt,
  type prosecutionFileSplit,
  type prosecutionFileSuspended,
  type prosecutionFileTakenUp,
  type prosecutionFileTerminated,
  type prosecutionFileTransferred,
  type prosecutionFileVoided,
  type prosecutionMeasuresKept,
  type prosecutionNoticeServed,
  type prosecutionOverruled,
  type prosecutionPropertyDecided,
  type prosecutionSentAbove,
  type prosecutionTransferDecided,
  type prosecutionTransferEnded,
  type prosecutionWithdrawn,
  type protestWithdrawn,
  type prosecutionFocalPointAssigned,
  type suspendedFileReviewed,
  type terminationToldToCourt,
  type transferredFileReturned,
  type trialAssigned,
} from '@la-chan/contracts';
import {
  type Blank,
  confirming,
  evidenceRequestsAfter,
  participantsAfter,
  propertyDecisionsAfter,
} from '@la-chan/procedure';
import { answerIn } from './anticipation';
import { broughtTo, returnsIn, withoutThese } from './court-returns';
import { asProposed, hasFallen, indictedFor } from './indicted';
import { isHere, isJudged, isToBeDecided, suspendedWith } from './prosecuted-accused';
import { overruled, overruledAlone } from './overruled';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';
import {
  accusedAfter,
  changed,
  free,
  goingOn,
  idsOf,
  terminatedFor,
  type AccusedEvent,
} from './prosecuted-accused.events';
import { elsewhere, proposed, receivedAgain, returnedAsBefore } from './received-again';

export type ProsecutionEvent =
  | AccusedEvent
  | EventOf<
      | typeof accusedIndicted
      | typeof accusedIndictedElsewhere
      | typeof courtDecisionReceived
      | typeof courtEvidenceAsked
      | typeof courtEvidenceSupplied
      | typeof courtReturnAnswered
      | typeof courtReturnAsked
      | typeof decisionProtested
      | typeof decisionProtestWithdrawn
      | typeof exhibitsTransferDecided
      | typeof indictmentDelivered
      | typeof indictmentOfferEnded
      | typeof judgmentProtested
      | typeof overrulingOvertaken
      | typeof ownActCarriedOut
      | typeof partiesTold
      | typeof prosecutedAccusedCharged
      | typeof prosecutedAccusedLeftOut
      | typeof prosecutedCrimeDecided
      | typeof prosecutedAccusedOverruled
      | typeof prosecutedTreatmentEnded
      | typeof prosecutedVictimNamed
      | typeof prosecutionAnswerAnticipated
      | typeof prosecutionAssistanceAnswered
      | typeof prosecutionAssistanceAsked
      | typeof prosecutionAssistanceWithdrawn
      | typeof prosecutionEvidenceRecorded
      | typeof prosecutionEvidenceRequested
      | typeof prosecutionParticipantRegistered
      | typeof prosecutionParticipationEnded
      | typeof prosecutionFileCorrected
      | typeof prosecutionFileDecided
      | typeof prosecutionFileExtended
      | typeof prosecutionFileHandedOver
      | typeof prosecutionFileJoined
      | typeof prosecutionFileMerged
      | typeof prosecutionFileReceived
      | typeof prosecutionFileReceivedAgain
      | typeof prosecutionFileResumed
      | typeof prosecutionFileReturned
      | typeof prosecutionFileReturnedByCourt
      | typeof prosecutionFileSplit
      | typeof prosecutionFileSuspended
      | typeof prosecutionFileTakenUp
      | typeof prosecutionFileTerminated
      | typeof prosecutionFileTransferred
      | typeof prosecutionFileVoided
      | typeof prosecutionMeasuresKept
      | typeof prosecutionNoticeServed
      | typeof prosecutionOverruled
      | typeof prosecutionPropertyDecided
      | typeof prosecutionSentAbove
      | typeof prosecutionTransferDecided
      | typeof prosecutionTransferEnded
      | typeof prosecutionWithdrawn
      | typeof protestWithdrawn
      | typeof suspendedFileReviewed
      | typeof prosecutionFocalPointAssigned
      | typeof terminationToldToCourt
      | typeof transferredFileReturned
      | typeof trialAssigned
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
  resumedAt: [],
  returns: [],
  demandedBy: null,
  returnedByCourtAt: [],
  courtReturns: [],
  awaited: [],
  evidenceAsked: [],
  returnAsked: null,
  anticipations: [],
  indictment: null,
  indictedAt: null,
  trialBy: null,
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
  confirming(next(file, event), answerIn(event));

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
      return { ...file, extendedAt: at };
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
    case 'prosecution.participant-registered':
    case 'prosecution.participation-ended':
      return { ...file, participants: participantsAfter(file, event.data, at) };
    case 'prosecution.evidence-requested':
    case 'prosecution.evidence-recorded':
      return { ...file, evidenceRequests: evidenceRequestsAfter(file, event.data, at) };
    case 'prosecution.focal-point-assigned':
      return { ...file, focalPoint: event.data.focalPoint };
    case 'prosecution.property-decided':
      return { ...file, propertyDecisions: propertyDecisionsAfter(file, event.data, at) };
    case 'prosecution.assistance-asked':
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
    case 'prosecution.accused-indicted': {
      const { exchange: indictment, accused, crimes } = event.data;
      const named = indictedFor(file, crimes);
      const indicted = changed(named, accused, (one) => ({ state: 'indicted', decidedAt: one.decidedAt ?? at }));
      return { ...indicted, status: 'indicted', indictment, indictedAt: file.indictedAt ?? at };
    }
    case 'prosecution.trial-assigned': {
      const { notice: _, ...trialBy } = event.data;
      return { ...file, trialBy };
    }
    case 'prosecution.judgment-protested':
      return { ...file, protestedAt: at };
    case 'prosecution.protest-withdrawn':
      return { ...file, protestedAt: null };
    case 'prosecution.decision-protested':
      return { ...file, protestedDecisions: [...file.protestedDecisions, event.data.notice] };
    case 'prosecution.decision-protest-withdrawn': {
      const { notice } = event.data;
      return { ...file, protestedDecisions: file.protestedDecisions.filter((one) => one !== notice) };
    }
    case 'prosecution.court-evidence-asked':
      return { ...file, evidenceAsked: [...file.evidenceAsked, event.data.exchange] };
    case 'prosecution.court-evidence-supplied':
      return { ...file, evidenceAsked: file.evidenceAsked.filter((one) => one !== event.data.exchange) };
    case 'prosecution.file-answer-anticipated':
      return { ...file, anticipations: [...file.anticipations, { ...event.data, confirmed: null }] };
    case 'prosecution.court-return-asked':
      return { ...file, returnAsked: event.data.exchange };
    case 'prosecution.court-return-answered':
      return { ...file, returnAsked: null };
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
      const { other: _, accused, victims, returns = [], courtReturn: __, awaited = [], ...rest } = event.data;
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
      };
    }
    case 'prosecution.termination-told-to-court':
    case 'prosecution.accused-indicted-elsewhere': {
      const { accused, of, through } = event.data;
      return through ? file : { ...file, courtReturns: withoutThese(file, accused, of) };
    }
    case 'prosecution.suspended-file-reviewed':
    case 'prosecution.measures-kept':
    case 'prosecution.file-treatment-ended':
    case 'prosecution.indictment-delivered':
    case 'prosecution.parties-told':
    case 'prosecution.higher-procuracy-told':
    case 'prosecution.overruling-overtaken':
    case 'prosecution.accused-left-out': // as the file that comes again says
    case 'prosecution.own-act':
    case 'prosecution.crime-decided': // as the file that comes again says
    case 'prosecution.accused-charged': // an accused of this file once it comes again
    case 'prosecution.prosecution-withdrawn':
    case 'prosecution.exhibits-transfer-decided':
    case 'prosecution.notice-served':
    case 'prosecution.file-corrected':
      return file;
    case 'prosecution.court-decision-received': {
      const { decision, accused = [], decidedAt } = event.data;
      if (decision === 'cassation') return file; // what follows comes as any case does
      return changed(file, accused, () => ({ judgedAt: decision === 'judgment' ? decidedAt : null }));
    }
    case 'prosecution.indictment-offer-ended':
      return { ...asProposed(file), status: 'received', indictment: null };
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
    case 'prosecution.file-handed-over':
      return {
        ...{ ...away(file), status: 'handed-over', demandedBy: null },
        courtReturns: broughtTo(file, event.data.to),
      };
    case 'prosecution.file-returned-by-court': {
      const { by, ground, exchange, from: court, accused = idsOf(file, isAtCourt) } = event.data;
      const demandedBy = ground === 'not-competent' ? null : by;
      // What was told of them before is that they were suspended, or judged by what is annulled.
      const again = changed(file, event.data.accused ?? [], () => ({ outcome: null, judgedAt: null }));
      const told = { ...again, demandedBy, returnedByCourtAt: [...file.returnedByCourtAt, at] };
      // Of those who were tried apart: the file of the others stays with whoever has it.
      if (!comesBack(file, exchange)) return told;
      const declined = ground === 'not-competent' ? ({ declined: true } as const) : {};
      const waits = accused.length > 0 ? [{ exchange, court, accused, ...declined }] : [];
      const courtReturns = [...file.courtReturns, ...waits];
      return { ...asProposed(told, hasFallen), status: 'received', indictment: null, courtReturns };
    }
    case 'prosecution.file-decided': {
      const { outcome, accused } = event.data;
      const ended = changed(
        file,
        accused.map((one) => one.accused),
        (one) => ({ outcome: accused.find((each) => each.accused === one.id)?.outcome ?? null }),
      );
      // Of those who were tried apart: the file of the others goes on.
      if (event.data.part || (file.status !== 'handed-over' && file.status !== 'decided')) return ended;
      return { ...ended, status: 'decided', outcome: outcomeOf(ended, outcome), decidedAt: at };
    }
    default:
      return accusedAfter(file, event);
  }
};

/** From the court that has the file; of those who were tried apart, when everything is decided. */
export const comesBack = ({ status, indictment }: ProsecutionFile, exchange: string): boolean =>
  status === 'decided' || (status === 'handed-over' && indictment === exchange);

const isAtCourt = ({ state }: ProsecutedAccused): boolean => state === 'indicted';

/** An order of this stage ends where the file goes; what it is followed by is decided there. */
const away = (file: ProsecutionFile): ProsecutionFile => ({
  ...file,
  accused: file.accused.map((one) => ((one.detained ?? one.measures) ? { ...one, ...free(one) } : one)),
});

/** Here, and how it ends is neither decided nor told. */
const isOpen = (one: ProsecutedAccused): boolean => isHere(one) && one.outcome === null;

const outcomeOf = ({ accused }: ProsecutionFile, told: 'judged' | 'terminated'): 'judged' | 'terminated' =>
  accused.some(isJudged) ? 'judged' : told;

/** Split from another file because the matter was suspended: it waits. */
const stayed = (file: ProsecutionFile, suspendedAt?: Moment): ProsecutionFile => ({
  ...file,
  status: 'suspended',
  suspendedAt: suspendedAt ? [suspendedAt] : [],
  accused: file.accused.map((one) => ({ ...one, state: 'suspended' })),
});
