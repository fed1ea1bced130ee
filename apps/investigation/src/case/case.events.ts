import type {
  assistanceAsked,
  caseCorrected,
  caseConcluded,
  caseCracked,
  caseDecided,
  caseDemandReceived,
  caseExtensionAsked,
  caseExtensionGranted,
  caseExtensionRefused,
  caseHandedOver,
  caseInitiated,
  caseJoined,
  caseJoinderCancelled,
  caseMerged,
  caseMergerCancelled,
  caseOfferEnded,
  casePartiesTold,
  casePetitionAnswered,
  casePetitionLodged,
  caseReceivedBack,
  caseRequalified,
  caseRequestAnswered,
  caseResumed,
  caseReturned,
  caseSplit,
  caseSuspended,
  caseSuspensionCancelled,
  caseTerminated,
  caseTerminationCancelled,
  answerAnticipated,
  demandDeclined,
  decisionServed,
  detentionExtended,
  detentionExtensionAsked,
  detentionExtensionRefused,
  evidenceReviewAsked,
  investigatorReplaced,
  evidenceReviewed,
  EventOf,
  FileId,
  initiationCancelled,
  Moment,
  prosecutionNoticeReceived,
  requalificationCancelled,
  stayConsultationAsked,
  stayConsulted,
  suspendedCaseReviewed,
  victimNamed,
  victimReferred,
} from '@la-chan/contracts';
import {
  answerPetition,
  type Blank,
  type ComplaintEvent,
  complaintsAfter,
  confirming,
  grantedIf,
  lodgePetition,
  type SurrenderEvent,
  surrendersAfter,
} from '@la-chan/procedure';
import { answerIn } from './answers';
import { isAwaited, type Accused } from './accused';
import { accusedAfter, changed, freed, mapped, withoutOrders, type AccusedEvent } from './accused.events';
import type { Case, CaseRequest, CaseStatus } from './case';
import { cancelling, complying, demanded } from './charge-demand';
import { competenceAfter, type CompetenceEvent } from './competence.events';
import { initiatedAs, joinderUndone, joinedWith, requalificationUndone, requalified } from './qualification';

export type CaseEvent =
  | AccusedEvent
  | CompetenceEvent
  | ComplaintEvent
  | SurrenderEvent
  | EventOf<
      | typeof assistanceAsked
      | typeof caseCorrected
      | typeof caseConcluded
      | typeof caseCracked
      | typeof caseDecided
      | typeof caseDemandReceived
      | typeof demandDeclined
      | typeof investigatorReplaced
      | typeof caseExtensionAsked
      | typeof caseExtensionGranted
      | typeof caseExtensionRefused
      | typeof caseHandedOver
      | typeof caseInitiated
      | typeof caseJoined
      | typeof caseJoinderCancelled
      | typeof caseMerged
      | typeof caseMergerCancelled
      | typeof caseOfferEnded
      | typeof casePartiesTold
      | typeof casePetitionAnswered
      | typeof casePetitionLodged
      | typeof caseReceivedBack
      | typeof caseRequalified
      | typeof caseRequestAnswered
      | typeof caseResumed
      | typeof caseReturned
      | typeof caseSplit
      | typeof caseSuspended
      | typeof caseSuspensionCancelled
      | typeof caseTerminated
      | typeof caseTerminationCancelled
      | typeof answerAnticipated
      | typeof decisionServed
      | typeof detentionExtended
      | typeof detentionExtensionAsked
      | typeof detentionExtensionRefused
      | typeof evidenceReviewAsked
      | typeof evidenceReviewed
      | typeof initiationCancelled
      | typeof prosecutionNoticeReceived
      | typeof requalificationCancelled
      | typeof stayConsultationAsked
      | typeof stayConsulted
      | typeof suspendedCaseReviewed
      | typeof victimNamed
      | typeof victimReferred
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
  committedOn: null,
  crackedAt: null,
  accused: [],
  victims: [],
  requests: [],
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
  resumedAt: [],
  handover: null,
  concludedAt: [],
  returns: [],
  terminatedAt: null,
  terminatedFor: null,
  transfer: null,
  transferredAt: [],
  reception: null,
  receivedBack: [],
  evidenceReview: null,
  competence: null,
  anticipations: [],
  overtaken: [],
  cancelledAt: null,
  outcome: null,
  decidedAt: null,
};

/** The case after an event. */
export const evolve = (file: Case, event: CaseEvent): Case => confirming(after(file, event), answerIn(event));

const after = (file: Case, event: CaseEvent): Case => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'investigation.case-initiated': {
      const { notice: _, since = at, splitFrom = null, articles = [event.data.article], ...initiation } = event.data;
      const qualifications = event.data.qualifications ?? [initiatedAs(event.data, at)];
      const reception = event.data.reception ? { ...event.data.reception, at } : null;
      const resumedAt = event.data.resumedAt ? [event.data.resumedAt] : [];
      const granted = event.data.granted ? { ...event.data.granted, at } : null;
      const came = { splitFrom, reception, granted, resumedAt, returns: withReturn([], event.data) };
      return { ...file, ...initiation, articles, qualifications, ...came, initiatedAt: since };
    }
    case 'investigation.victim-named':
      return { ...file, victims: [...file.victims, event.data.victim] };
    case 'investigation.detention-extension-asked':
      return asked(file, 'detention-extension', event.data, at);
    case 'investigation.detention-extended': {
      const more = mapped(file, event.data.accused, ({ detentionExtensions = 0 }) => ({
        detentionExtensions: detentionExtensions + 1,
      }));
      return answered(more, event.data.exchange, 'granted');
    }
    case 'investigation.detention-extension-refused':
      return answered(file, event.data.exchange, 'refused');
    case 'investigation.case-termination-cancelled':
      return { ...file, status: openStatus(file), ...goingOn };
    case 'investigation.case-requalified':
      return complying(requalified(file, event.data, at), event.data.demand, at);
    case 'investigation.requalification-cancelled':
      return cancelling(requalificationUndone(file, event.data.of, at), event.data.of, at);
    case 'investigation.case-joined':
      return { ...joinedWith(file, event.data, at), from: [...new Set([...file.from, ...event.data.from])] };
    case 'investigation.case-joinder-cancelled':
      return joinderUndone(file, event.data, at);
    case 'investigation.case-demand-received':
      return demanded(file, event.data);
    case 'investigation.investigator-replaced':
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
    case 'investigation.case-extension-asked':
      return asked(file, 'extension', event.data, at);
    case 'investigation.stay-consultation-asked':
      return asked(file, 'stay-consultation', event.data, at);
    case 'investigation.stay-consulted':
      return answered(file, event.data.exchange, grantedIf(event.data.agreed));
    case 'investigation.victim-referred':
      return asked(file, 'victim-referral', event.data, at);
    case 'investigation.assistance-asked':
      return asked(file, 'assistance', event.data, at);
    case 'investigation.case-extension-granted':
      return answered(file, event.data.exchange, 'granted');
    case 'investigation.case-extension-refused':
      return answered(file, event.data.exchange, 'refused');
    case 'investigation.case-request-answered':
      return answered(file, event.data.exchange, event.data.answer);
    case 'investigation.case-suspended':
      return {
        ...file,
        status: 'suspended',
        suspendedAt: [...file.suspendedAt, at],
        suspendedFor: event.data.ground,
      };
    case 'investigation.case-resumed':
    case 'investigation.case-suspension-cancelled':
      return { ...file, status: openStatus(file), resumedAt: [...file.resumedAt, at], ...goingOn };
    case 'investigation.case-split': {
      const { accused, by, demand } = event.data;
      const parted = complying(changed(file, accused, { state: 'split-off', detainedUntil: null }), demand, at);
      return by ? withoutThose(parted, at) : parted;
    }
    case 'investigation.case-merged': {
      const { into, demand } = event.data;
      const moved = changed(file, idsOf(file.accused), { state: 'merged', detainedUntil: null });
      return { ...complying(moved, demand, at), status: 'merged', mergedInto: into, mergedAt: at };
    }
    case 'investigation.evidence-review-asked': {
      const { exchange, heads } = event.data;
      return { ...file, evidenceReview: { exchange, heads, finding: null } };
    }
    case 'investigation.evidence-reviewed': {
      const { exchange, finding } = event.data;
      if (file.evidenceReview?.exchange !== exchange) return file;
      return { ...file, evidenceReview: { ...file.evidenceReview, finding } };
    }
    case 'investigation.case-non-competence-found':
    case 'investigation.competence-consultation-asked':
    case 'investigation.competence-consultation-answered':
    case 'investigation.competent-body-consulted':
    case 'investigation.competent-body-answered':
    case 'investigation.competence-decided':
    case 'investigation.case-transfer-asked':
    case 'investigation.case-transfer-answered':
    case 'investigation.case-transfer-ordered':
    case 'investigation.case-transfer-offered':
    case 'investigation.case-transferred':
      return competenceAfter(file, event);
    case 'investigation.case-received-back': {
      const { reception, resumedAt: resumed } = event.data;
      const receivedBack = [...file.receivedBack, { ...reception, at }];
      const resumedAt = [...new Set([...file.resumedAt, ...(resumed ? [resumed] : [])])];
      const came = { receivedBack, resumedAt, returns: withReturn(file.returns, event.data) };
      return { ...file, status: openStatus(file), transfer: null, competence: null, ...came };
    }
    case 'investigation.answer-anticipated':
      return { ...file, anticipations: [...file.anticipations, { ...event.data, confirmed: null }] };
    case 'investigation.case-merger-cancelled':
      return { ...file, status: openStatus(file), mergedInto: null, mergedAt: null };
    case 'investigation.case-concluded': {
      const { exchange: handover, accused } = event.data;
      // What was told of them before is that they were suspended.
      const again = changed(withoutOrders(file), accused, { outcome: null });
      return { ...again, status: 'concluded', handover, concludedAt: [...file.concludedAt, at] };
    }
    case 'investigation.case-offer-ended':
      if (file.status === 'transferring')
        return { ...file, status: openStatus(file), transfer: file.transfer && { ...file.transfer, offer: null } };
      return { ...file, status: openStatus(file), handover: null };
    case 'investigation.case-handed-over':
      return { ...file, status: 'handed-over' };
    case 'investigation.initiation-cancelled': {
      const accused = withoutOrders(file).accused.map((one): Accused => {
        const wasApproved = one.approval === 'approved' || Boolean(one.change); // a first charge changes nothing
        return { ...one, approval: 'cancelled', change: null, ...(wasApproved && { wasApproved }) };
      });
      return { ...file, accused, status: 'cancelled', cancelledAt: at };
    }
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
    case 'investigation.case-returned': {
      const { by, exchange, apart } = event.data;
      if (apart) return { ...file, returns: [...file.returns, { by, exchange, at, apart }] };
      const returns = [...file.returns, { by, exchange, at }];
      // What was ordered before was used there; what is still used came back with the file.
      return { ...freed(file), status: openStatus(file), handover: null, evidenceReview: null, returns };
    }
    case 'investigation.case-decided': {
      const { outcome, accused } = event.data;
      const ended = file.accused.map((one): Accused => {
        const found = accused.find((each) => each.accused === one.id);
        return found ? { ...one, outcome: found.outcome } : one;
      });
      const told = { ...file, accused: ended };
      // Of those who went on apart: the others’ goes on.
      if (event.data.part || (file.status !== 'handed-over' && file.status !== 'decided')) return told;
      return { ...told, status: 'decided', outcome: isJudged(told) ? 'judged' : outcome, decidedAt: at };
    }
    case 'investigation.prosecution-notice-received': {
      const { overtaken, ...notice } = event.data;
      const told = notice.of === 'return' ? { ...file, returns: withoutLast(file.returns) } : file;
      if (overtaken) return { ...told, overtaken: [...file.overtaken, notice] };
      return notice.decision === 'search-demand' ? searchedFor(file, notice) : told;
    }
    case 'investigation.charge-cancelled':
      return withoutThose(accusedAfter(file, event), at);
    case 'investigation.case-corrected':
    case 'investigation.parties-told':
    case 'investigation.suspended-case-reviewed':
    case 'investigation.decision-served':
      return file;
    default:
      return accusedAfter(file, event);
  }
};

/** With the return since which it is investigated further, and those before it, wherever that was. */
const withReturn = (
  returns: Case['returns'],
  {
    returnedBy: by,
    returnedAt: at,
    returnedUnder: exchange,
    returnedBefore = [],
  }: Partial<EventOf<typeof caseReceivedBack>['data']>,
): Case['returns'] => {
  const all = [...returnedBefore, ...(by && at && exchange ? [{ by, at, exchange }] : [])];
  return [...returns, ...all.filter((one) => !returns.some(({ exchange }) => exchange === one.exchange))];
};

/** The last one is overruled, and counts no more (BLTTHS 240(3)). */
const withoutLast = (returns: Case['returns']): Case['returns'] => {
  const last = returns.findLast(({ apart }) => !apart);
  return returns.map((one) => (one === last ? { ...one, overruled: true } : one));
};

const searchedFor = (
  file: Case,
  { notice, by, accused = [] }: EventOf<typeof prosecutionNoticeReceived>['data'],
): Case => ({
  ...file,
  accused: file.accused.map((one) =>
    accused.includes(one.id) ? { ...one, searchDemands: [...(one.searchDemands ?? []), { notice, by }] } : one,
  ),
});

const idsOf = (accused: readonly Accused[]): FileId[] => accused.map(({ id }) => id);

const goingOn = { terminatedAt: null, terminatedFor: null } as const;

const isJudged = ({ accused }: Case): boolean =>
  accused.some(({ outcome }) => outcome !== null && outcome !== 'terminated' && outcome !== 'suspended');

/** Of everybody else it was told already how it ended. */
const withoutThose = (file: Case, at: Moment): Case => {
  const isOver = file.accused.some(({ outcome }) => outcome !== null) && !isAwaited(file);
  if (file.status !== 'handed-over' || !isOver) return file;
  return { ...file, status: 'decided', outcome: isJudged(file) ? 'judged' : 'terminated', decidedAt: at };
};

/** There is the case again, and whoever was charged in it. */
const reinstated = (file: Case): Case => ({
  ...file,
  status: openStatus(file),
  cancelledAt: null,
  accused: file.accused.map(({ wasApproved, ...one }): Accused =>
    wasApproved ? { ...one, approval: 'approved' } : one,
  ),
});

/** The offender stays known through a suspension or a return. */
const openStatus = ({ crackedAt }: Case): CaseStatus => (crackedAt ? 'cracked' : 'under-investigation');

const asked = (
  file: Case,
  kind: CaseRequest['kind'],
  { exchange, to, matters, accused }: Pick<CaseRequest, 'exchange' | 'to' | 'matters' | 'accused'>,
  askedAt: Moment,
): Case => {
  const on = matters ? { matters, ...(accused && { accused }) } : {};
  return { ...file, requests: [...file.requests, { exchange, kind, to, askedAt, answer: null, ...on }] };
};

const answered = (file: Case, exchange: string, answer: CaseRequest['answer']): Case => ({
  ...file,
  requests: file.requests.map((one) => (one.exchange === exchange ? { ...one, answer } : one)),
});
