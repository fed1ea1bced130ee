import {
  awaitingOnce,
  type caseCorrected,
  type caseCracked,
  type caseDemandReceived,
  type caseInitiated,
  type caseParticipantRegistered,
  type investigationItemEntered,
  type investigationItemTakenOff,
  type caseParticipationEnded,
  type caseKeeperReported,
  type caseMeasuresKept,
  type casePartiesTold,
  type casePetitionAnswered,
  type casePetitionLodged,
  type cancellationProposed,
  type casePropertyDecided,
  type caseReceivedBack,
  type caseRequalified,
  type caseResumed,
  type caseResumptionCancelled,
  type caseSuspended,
  type caseSuspensionBrought,
  type caseSuspensionCancelled,
  type caseTerminated,
  type caseTerminationCancelled,
  type answerAnticipated,
  type decisionAnticipated,
  type demandCarriedOut,
  type demandDeclined,
  type absenceTold,
  type exhibitsHandedOver,
  type caseConductorAssigned,
  type caseInvestigatorAssigned,
  type decisionServed,
  type investigatorReplaced,
  type EventOf,
  type initiationCancelled,
  type requalificationCancelled,
  type sanctionProposed,
  type caseFocalPointAssigned,
  type caseStayFileCompiled,
  type suspendedCaseReviewed,
  type caseGuidanceReceived,
  type victimNamed,
  type victimRemoved,
} from '@la-chan/contracts';
import {
  answerPetition,
  applicationsAfter,
  type Blank,
  type BodyApplicationEvent,
  protectionRequestsAfter,
  protectionsAfter,
  type ProtectionEvent,
  type ProtectionRequestEvent,
  type ComplaintEvent,
  complaintsAfter,
  anticipationsAfter,
  confirming,
  servedIn,
  lodgePetition,
  itemsAfter,
  itemsWithoutOne,
  participantsAfter,
  propertyDecisionsAfter,
  coercionsLeft,
  type SurrenderEvent,
  surrendersAfter,
} from '@la-chan/procedure';
import { suspendedWith, type Accused } from './accused';
import { accusedAfter, freed, mapped, withoutOrders, type AccusedEvent } from './accused.events';
import { answerIn } from './answers';
import type { Case } from './case';
import { cancelling, complying, demanded, doneElsewhere } from './charge-demand';
import { competenceAfter, type CompetenceEvent } from './competence.events';
import { withReturn, withoutThose, concludedAfter, type ConclusionEvent } from './conclusion.events';
import { openStatus } from './course';
import { joinderAfter, parted, type JoinderEvent } from './joinder.events';
import { initiatedAs, receivedBackAs, requalificationUndone, requalified } from './qualification';
import { resumptionCancelled } from './resumption-cancellation';
import { requestAfter, type RequestEvent } from './request.events';
import { suspendedSince } from './stay-along';
import { withVictims } from './victims';

export type CaseEvent =
  | AccusedEvent
  | BodyApplicationEvent
  | CompetenceEvent
  | ComplaintEvent
  | ConclusionEvent
  | JoinderEvent
  | ProtectionEvent
  | ProtectionRequestEvent
  | RequestEvent
  | SurrenderEvent
  | EventOf<
      | typeof caseCorrected
      | typeof caseCracked
      | typeof caseDemandReceived
      | typeof demandCarriedOut
      | typeof demandDeclined
      | typeof investigatorReplaced
      | typeof caseInitiated
      | typeof caseParticipantRegistered
      | typeof investigationItemEntered
      | typeof investigationItemTakenOff
      | typeof caseParticipationEnded
      | typeof caseKeeperReported
      | typeof caseMeasuresKept
      | typeof casePartiesTold
      | typeof casePetitionAnswered
      | typeof casePetitionLodged
      | typeof cancellationProposed
      | typeof casePropertyDecided
      | typeof caseReceivedBack
      | typeof caseRequalified
      | typeof caseResumed
      | typeof caseResumptionCancelled
      | typeof caseSuspended
      | typeof caseSuspensionBrought
      | typeof caseSuspensionCancelled
      | typeof caseTerminated
      | typeof caseTerminationCancelled
      | typeof answerAnticipated
      | typeof decisionAnticipated
      | typeof absenceTold
      | typeof exhibitsHandedOver
      | typeof caseConductorAssigned
      | typeof caseInvestigatorAssigned
      | typeof decisionServed
      | typeof initiationCancelled
      | typeof requalificationCancelled
      | typeof sanctionProposed
      | typeof suspendedCaseReviewed
      | typeof caseGuidanceReceived
      | typeof caseFocalPointAssigned
      | typeof caseStayFileCompiled
      | typeof victimNamed
      | typeof victimRemoved
    >;

/** A case before its first event. */
export const blank: Blank<Case> = {
  status: 'under-investigation',
  from: [],
  fromNumbers: [],
  articles: [],
  article: '150',
  clause: '1',
  seriousness: 'very-serious',
  qualifications: [],
  opening: false,
  initiatedAt: '',
  ground: null,
  committedOn: null,
  crackedAt: null,
  accused: [],
  victims: [],
  requests: [],
  evidenceRequests: [],
  propertyDecisions: [],
  errands: [],
  participants: [],
  applications: [],
  protections: [],
  protectionRequests: [],
  items: [],
  demands: [],
  petitions: [],
  complaints: [],
  surrenders: [],
  splitFrom: null,
  granted: null,
  mergedInto: null,
  mergedAt: null,
  suspendedAt: [],
  suspendedFor: null,
  focalPoint: null,
  resumedAt: [],
  handover: null,
  concludedAt: [],
  returns: [],
  awaited: [],
  terminatedAt: null,
  terminatedFor: null,
  transfer: null,
  transferredAt: [],
  reception: null,
  receivedBack: [],
  evidenceReview: null,
  competence: null,
  anticipations: [],
  joinderConsultations: [],
  overtaken: [],
  prosecutor: null,
  cancelledAt: null,
  administrative: false,
  sanctionProposedAt: null,
  outcome: null,
  decidedAt: null,
};

/** The case after an event. */
export const evolve = (file: Case, event: CaseEvent): Case =>
  confirming(after(file, event), answerIn(file, event), servedIn(event));

const after = (file: Case, event: CaseEvent): Case => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'investigation.case-initiated': {
      const {
        notice: _,
        since = at,
        splitFrom = null,
        articles = [event.data.article],
        awaited = [],
        minorAbused: __,
        resumptions: ___,
        ...initiation
      } = event.data;
      const qualifications = event.data.qualifications ?? [initiatedAs(event.data, at)];
      const reception = event.data.reception ? { ...event.data.reception, at } : null;
      const resumedAt = event.data.resumedAt ? [event.data.resumedAt] : [];
      const granted = event.data.granted ? { ...event.data.granted, at } : null;
      const came = { splitFrom, reception, granted, resumedAt, returns: withReturn([], event.data), awaited };
      return { ...file, ...initiation, articles, qualifications, ...came, initiatedAt: since };
    }
    case 'investigation.application-received':
    case 'investigation.application-answered':
      return { ...file, applications: applicationsAfter(file, event) };
    case 'investigation.person-protected':
    case 'investigation.protection-changed':
    case 'investigation.protection-lifted':
      return { ...file, protections: protectionsAfter(file, event) };
    case 'investigation.protection-requested':
    case 'investigation.protection-request-answered':
    case 'investigation.protection-request-passed-on':
      return { ...file, protectionRequests: protectionRequestsAfter(file, event) };
    case 'investigation.item-entered':
      return { ...file, items: itemsAfter(file, event.data, at) };
    case 'investigation.item-taken-off':
      return { ...file, items: itemsWithoutOne(file, event.data) };
    case 'investigation.participant-registered':
    case 'investigation.participation-ended':
      return { ...file, participants: participantsAfter(file, event.data, at) };
    case 'investigation.case-focal-point-assigned': {
      const { accused, focalPoint } = event.data;
      return accused ? mapped(file, accused, () => ({ focalPoint })) : { ...file, focalPoint };
    }
    case 'investigation.case-property-decided':
      return {
        ...file,
        accused: file.accused.map((one) => ({ ...one, ...coercionsLeft(one, event.data) })),
        propertyDecisions: propertyDecisionsAfter(file, event.data, at),
      };
    case 'investigation.victim-named':
      return { ...file, victims: [...file.victims, event.data.victim] };
    case 'investigation.victim-removed':
      return withVictims(
        file,
        file.victims.filter((id) => id !== event.data.victim),
      );
    case 'investigation.case-termination-cancelled':
      return cancelling({ ...file, status: openStatus(file), ...goingOn }, event.data.cancels, at);
    case 'investigation.case-requalified':
      return complying(requalified(file, event.data, at), event.data.demand, at);
    case 'investigation.requalification-cancelled':
      return cancelling(requalificationUndone(file, event.data.of, at), event.data.of, at);
    case 'investigation.case-demand-received':
      return demanded(file, event.data);
    case 'investigation.investigator-replaced':
    case 'investigation.demand-carried-out':
      return complying(file, event.data.demand, at);
    case 'investigation.demand-declined': {
      const { demand } = event.data;
      return {
        ...file,
        demands: file.demands.map((one) => (one.demand === demand ? { ...one, declinedAt: at } : one)),
      };
    }
    case 'investigation.complaint-received':
    case 'investigation.complaint-decided':
    case 'investigation.complaint-withdrawn':
    case 'investigation.complainant-told':
      return { ...file, complaints: complaintsAfter(file, event) };
    case 'investigation.offender-received':
    case 'investigation.surrender-notified':
      return { ...file, surrenders: surrendersAfter(file, event) };
    case 'investigation.case-cracked':
      return { ...file, status: 'cracked', crackedAt: at };
    case 'investigation.case-suspended':
      return {
        ...file,
        status: 'suspended',
        suspendedAt: [...file.suspendedAt, at],
        suspendedFor: event.data.ground,
        accused: file.accused.map((one) => suspendedWith(one, at)),
      };
    case 'investigation.case-suspension-brought':
      return suspendedSince(file, event.data);
    case 'investigation.case-resumed':
    case 'investigation.case-suspension-cancelled': {
      const resumed = { ...file, status: openStatus(file), resumedAt: [...file.resumedAt, at], ...goingOn };
      const { cancels } = event.data;
      return cancelling(resumed, 'of' in event.data ? event.data.of : cancels, at);
    }
    case 'investigation.case-resumption-cancelled':
      return resumptionCancelled(file, event.data, at);
    case 'investigation.case-received-back': {
      const { reception, suspended, awaited = [], left = [] } = event.data;
      // It went on there if it left suspended, and comes otherwise; when, is not said where it was returned since.
      const resumed = event.data.resumedAt ?? (file.transfer?.suspended && !suspended ? at : undefined);
      const receivedBack = [...file.receivedBack, { ...reception, at }];
      const resumedAt = [...new Set([...file.resumedAt, ...(resumed ? [resumed] : [])])];
      const returns = withReturn(file.returns, event.data);
      const came = { receivedBack, resumedAt, returns, awaited: awaitingOnce(file.awaited, awaited) };
      const here = doneElsewhere(parted(file, left), event.data.demands, at);
      const found = receivedBackAs(here, event.data);
      return { ...found, status: openStatus(file), transfer: null, competence: null, ...came };
    }
    case 'investigation.answer-anticipated':
    case 'investigation.decision-anticipated':
      return { ...file, anticipations: anticipationsAfter(file, event.data) };
    case 'investigation.initiation-cancelled': {
      const accused = withoutOrders(file).accused.map((one): Accused => {
        const wasApproved = one.approval === 'approved' || Boolean(one.change); // a first charge changes nothing
        return { ...one, approval: 'cancelled', change: null, ...(wasApproved && { wasApproved }) };
      });
      const { administrative = false } = event.data;
      return { ...file, accused, status: 'cancelled', cancelledAt: at, administrative };
    }
    case 'investigation.sanction-proposed':
      return { ...file, sanctionProposedAt: at };
    case 'investigation.case-petition-lodged':
      return { ...file, petitions: lodgePetition(file.petitions, event.data) };
    case 'investigation.case-petition-answered': {
      const { of, upheld, suspended } = event.data;
      const told = { ...file, petitions: answerPetition(file.petitions, event.data) };
      if (!upheld || of !== 'initiation-cancelled' || file.status !== 'cancelled') return told;
      return { ...reinstated(told), ...(suspended && { status: 'suspended' }) };
    }
    case 'investigation.case-terminated':
      return { ...freed(file), status: 'terminated', terminatedAt: at, terminatedFor: event.data.ground };
    case 'investigation.charge-cancelled':
      return withoutThose(accusedAfter(file, event), at);
    case 'investigation.cancellation-proposed':
    case 'investigation.case-corrected':
    case 'investigation.parties-told':
    case 'investigation.case-keeper-reported':
    case 'investigation.measures-kept':
    case 'investigation.suspended-case-reviewed':
    case 'investigation.stay-file-compiled':
    case 'investigation.case-guidance-received':
    case 'investigation.decision-served':
    case 'investigation.absence-told':
    case 'investigation.exhibits-handed-over':
    case 'investigation.conductor-assigned':
    case 'investigation.case-investigator-assigned':
      return file;
    case 'investigation.case-split':
    case 'investigation.case-merged':
    case 'investigation.case-joined':
    case 'investigation.case-joinder-cancelled':
    case 'investigation.case-merger-cancelled':
      return joinderAfter(file, event);
    case 'investigation.detention-extension-asked':
    case 'investigation.detention-extended':
    case 'investigation.detention-extension-refused':
    case 'investigation.case-extension-asked':
    case 'investigation.case-extension-granted':
    case 'investigation.case-extension-refused':
    case 'investigation.stay-consultation-asked':
    case 'investigation.stay-consulted':
    case 'investigation.victim-referred':
    case 'investigation.assistance-asked':
    case 'investigation.assistance-awaited':
    case 'investigation.case-evidence-requested':
    case 'investigation.case-evidence-recorded':
    case 'investigation.case-entrusted':
    case 'investigation.errand-answered':
    case 'investigation.case-request-answered':
    case 'investigation.case-request-withdrawn':
    case 'investigation.investigative-act-announced':
    case 'investigation.attendance-received':
    case 'investigation.act-record-delivered':
    case 'investigation.investigative-act-called-off':
    case 'investigation.search-approval-asked':
    case 'investigation.search-approval-answered':
    case 'investigation.prosecutor-replacement-asked':
    case 'investigation.prosecutor-replacement-answered':
    case 'investigation.joinder-consultation-received':
    case 'investigation.joinder-consultation-given':
    case 'investigation.evidence-review-asked':
    case 'investigation.evidence-reviewed':
      return requestAfter(file, event);
    case 'investigation.case-non-competence-found':
    case 'investigation.competence-consultation-asked':
    case 'investigation.competence-consultation-answered':
    case 'investigation.competent-body-consulted':
    case 'investigation.competent-body-answered':
    case 'investigation.competence-dispute-reported':
    case 'investigation.competence-decided':
    case 'investigation.case-transfer-asked':
    case 'investigation.case-transfer-answered':
    case 'investigation.case-transfer-ordered':
    case 'investigation.case-transfer-offered':
    case 'investigation.case-transferred':
      return competenceAfter(file, event);
    case 'investigation.case-concluded':
    case 'investigation.case-offer-ended':
    case 'investigation.case-handed-over':
    case 'investigation.case-returned':
    case 'investigation.case-decided':
    case 'investigation.prosecution-notice-received':
      return concludedAfter(file, event);
    default:
      return accusedAfter(file, event);
  }
};

const goingOn = { terminatedAt: null, terminatedFor: null } as const satisfies Partial<Case>;

/** There is the case again, and whoever was charged in it. */
const reinstated = (file: Case): Case => ({
  ...file,
  status: openStatus(file),
  ...{ cancelledAt: null, administrative: false, sanctionProposedAt: null },
  accused: file.accused.map(({ wasApproved, ...one }): Accused =>
    wasApproved ? { ...one, approval: 'approved' } : one,
  ),
});
