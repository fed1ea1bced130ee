import {
  chargeApprovalRequested,
  caseInitiatedByProcuracy,
  type Day,
  dayOf,
  type DemandedCancellation,
  type DemandedMeasure,
  type EntryCorrected,
  type TerminationGround,
} from '@la-chan/contracts';
import {
  addDays,
  deadlinesOf,
  DEFAULT_SETTINGS,
  everyCell,
  type Deadline,
  type HistoryEntry,
} from '@la-chan/procedure';
import {
  cancelAndProsecute,
  cancelInitiation,
  cancelDecision,
  cancelJoinder,
  cancelNonInitiation,
  cancelOwnInitiation,
  cancelRequalification,
  cancelSuspension,
  cancelTermination,
  resumeInvestigation,
  confirmTermination,
  tellCancellation,
} from './cancellation';
import { demandCancellation, demandedKind, demandInitiation } from './cancellation-demand';
import { approveCharge, cancelCharge, demandEvidence, recordEvidence } from './charge-approval';
import {
  changeCharge,
  chargePerson,
  complied,
  declined,
  demandCharge,
  demandJoinder,
  demandRequalification,
  requalify,
  supplementCharge,
} from './charge-demand';
import { recordComplaint, supervisionComplaints } from './complaint';
import { assignConductor } from './conductor';
import {
  findHeadWithdrawal,
  headWithdrawing,
  recordDeputy,
  recordDeputyDenial,
  reportHeadWithdrawal,
} from './head-withdrawal';
import { passErrandResult } from './errand';
import { investigate } from './own-act';
import {
  announceQuestioning,
  demandCustodyExtension,
  NoExtensionToDemand,
  approveArrest,
  approveCustodyExtension,
  cancelCustody,
  recordArrestRequest,
  recordCustodyExtensionRequest,
  recordCustodyWithdrawal,
  refuseArrest,
  refuseCustodyExtension,
  releaseFromCustody,
} from './custody';
import {
  approveDetention,
  grantRelease,
  recordDetentionRequest,
  recordReleaseRequest,
  refuseDetention,
  refuseRelease,
} from './detention';
import {
  approveMeasure,
  demandMeasure,
  demandMeasureEnd,
  demandMeasureEvidence,
  measureDemanded,
  orderMeasure,
  tellOfDetention,
  grantMeasureEnd,
  recordMeasureEvidence,
  recordMeasureEndRequest,
  recordMeasureRequest,
  refuseMeasure,
  refuseMeasureEnd,
} from './measure';
import { confirmNonInitiation, demandDocuments, initiate } from './initiation-review';
import {
  answerConsultation,
  answerEvidenceReview,
  answerReview,
  answerStayConsultation,
  decideAttendance,
  decideSearch,
  decideReplacement,
  decideCompetence,
  decideDispute,
  decideTransfer,
  grantCaseExtension,
  grantExtension,
  recordCaseExtensionRequest,
  recordChargeApprovalRequest,
  recordConsultationRequest,
  recordCompetenceDispute,
  recordDisputeRequest,
  recordEvidenceReviewRequest,
  recordExtensionRequest,
  recordHigherDecision,
  recordReviewRequest,
  recordAttendanceRequest,
  recordSearchRequest,
  recordReplacementRequest,
  recordStayConsultationRequest,
  recordTransferRequest,
  refuseCaseExtension,
  refuseExtension,
} from './requests';
import { foreseeLowerTrial, tellLowerProcuracy } from './lower-trial';
import {
  assignProsecutor,
  open,
  recordDecision,
  RequestNotWaiting,
  supervisionProcedure,
  type SupervisedRequest,
  type Supervision,
} from './supervision';
import { assignFocalPoint, reviewSuspension } from './periodic-review';
import { endTreatment, orderTreatment } from './treatment';
import { blank, evolve, type SupervisionEvent } from './supervision.events';
import { recordPetition } from './petition';
import { declineRevocation, revokeCharge, revokeChargeChange, revokeDetention, revokeMeasure } from './revocation';
import { supervisionApplications } from './application';
import { demandInvestigation } from './investigation-demand';
import { supervisedProtection } from './protection-request';
import { demandReplacement } from './replacement-demand';
import { isOfErrand, REPORT_INITIATED, whomOf } from './served';
import { receiveOffender } from './surrender';
import { changeIdentity, demandIdentityChange } from './identity-demand';
import { changeOwnCharge } from './own-charge';
import { demandTransfer, orderTransfer } from './transfer-demand';
import { tellTransfer } from './transfer-notice';
import { demandFile, demandRemedy, recordRemedy, recordService } from './takeover';
import { again, correct, entries } from './supervision.corrections';

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-01-01T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const EXTENSION = '01900000-0000-7000-8000-000000000002';
const CHARGE = '01900000-0000-7000-8000-000000000003';
const INVESTIGATION = '01900000-0000-7000-8000-000000000004';
const REVIEW = '01900000-0000-7000-8000-000000000006';
const NOTICE = '01900000-0000-7000-8000-000000000005';
const LATEST = '2024-06-20T02:00:00.000Z';
const LATER = '2024-06-10T02:00:00.000Z';
const AT = '2024-05-10T02:00:00.000Z';

const request = { exchange: EXTENSION, file: ID, number: '1/2024/XM', months: 2, limit: AT };
const investigation = { ...request, exchange: INVESTIGATION, months: 4 };
const city = { level: 'provincial', settings: DEFAULT_SETTINGS } as const;
const approval = { exchange: CHARGE, file: ID, number: '1/2024/VA', accused: ID, article: '150', clause: '1' };

const arrest = { exchange: REVIEW, file: ID, number: '1/2024/TG', urgency: 'traces' } as const;
const custody = { exchange: REVIEW, file: ID, number: '1/2024/TG', turn: 1, days: 3, limit: AT };
const served = { exchange: CHARGE, number: '1' };
const application = { application: NOTICE, by: 'victim', text: ID } as const;
const nonInitiation = { notice: NOTICE, file: ID, decision: 'non-initiation', number: '1/2024/XM', decidedAt: AT };
const cancellation = { exchange: EXTENSION, notice: NOTICE, number: '9/QĐ-VKS', article: '150', clause: '1' } as const;

const review = { exchange: REVIEW, file: ID, number: '1/2024/XM', ground: 'documents-pending', limit: AT } as const;
const suspension = { ...nonInitiation, notice: REVIEW, decision: 'suspension' };
const unmet = (dueAt: string, rule = '5-remedy'): Deadline => ({
  rule,
  about: NOTICE,
  nature: 'option',
  duty: { vi: '', en: '' },
  startedAt: AT,
  dueAt,
  dueOn: dueAt.slice(0, 10),
  warn: [],
  status: 'running',
  law: 'TTLT 01/2017 5(2)(b)',
  explanation: { vi: '', en: '' },
});
const remedy = { exchange: NOTICE, number: '3/YC', ground: 'crime-let-off' } as const;
const errand = { notice: CHARGE, file: ID, decision: 'errand', number: '1', decidedAt: AT, supervisedBy: 'vks-hn' };
const entrusted = (file: Supervision): Supervision => after(file, recordDecision(file, errand, AT));
const ownAct = { exchange: ID, number: '5', act: 'statement', takesPlaceAt: LATER } as const;
const passed = { notice: CHARGE, telling: ID, number: '2', done: true };
const { decideComplaint, tellComplainant, withdrawComplaint } = supervisionComplaints;
const complaint = { complaint: CHARGE, notice: NOTICE, by: 'reporter', text: ID } as const;
const split = { ...nonInitiation, notice: CHARGE, decision: 'case-split' };
const transferRequest = {
  exchange: ID,
  file: ID,
  number: '1/2024/VA',
  ground: 'territory',
  body: 'Công an tỉnh Nghệ An',
} as const;
const transferred = (file: Supervision): Supervision => {
  const asked = after(file, recordTransferRequest(file, transferRequest, AT));
  return after(asked, decideTransfer(asked, { exchange: ID, number: '1', granted: true }, 'provincial', AT));
};
const arrested = (file: Supervision): Supervision => after(file, recordArrestRequest(file, arrest, AT));
const heldLonger = (file: Supervision): Supervision => after(file, recordCustodyExtensionRequest(file, custody, AT));
const inCustody = (file: Supervision): Supervision =>
  after(file, recordDecision(file, { ...nonInitiation, notice: REVIEW, decision: 'custody' }, AT));
const withdrawing = { officer: 'vks-hn.vien-truong', ground: 'party-or-relative', deputy: true } as const;
const withdraws = { type: 'prosecution.head-withdrawal-found', at: AT, data: withdrawing };
const denied = { exchange: CHARGE, by: 'vks-tc', number: '6/TB' };
const transferDemand = { exchange: NOTICE, number: '3/YC', ground: 'territory', body: 'Công an tỉnh Nghệ An' } as const;
const transferOrder = { exchange: CHARGE, number: '4/QĐ' };
const identityDemand = { exchange: NOTICE, number: '1', accused: ID, person: REVIEW } as const;
const ownChange = { exchange: CHARGE, number: '2', what: 'crime', accused: ID, article: '151', clause: '1' } as const;
const ownCharge = { ...ownChange, isOwn: true, hasCome: false };
const misnamed = (file: Supervision): Supervision =>
  after(file, demandIdentityChange(ofCase(file), identityDemand, AT));
const transferWanted = (file: Supervision): Supervision =>
  after(file, demandTransfer(ofCase(file), transferDemand, AT));
const transferNotice: Parameters<typeof tellTransfer>[1] = {
  exchange: ID,
  recipients: ['competent-body', 'competent-procuracy'],
};
const lowerTrial = { to: null, procuracy: 'Viện kiểm sát nhân dân khu vực 1', endsOn: '2024-09-30' };
const dispute = {
  exchange: ID,
  file: ID,
  number: '1/2024/XM',
  between: 'body-of-some-tasks',
  body: 'Đồn Biên phòng',
} as const;
const disputed = { exchange: ID, file: ID, number: '1/2024/VA', body: 'Cơ quan khác', other: 'pc03' };
const partial = { exchange: ID, file: ID, number: '1/2024/VA', ground: 'not-impartial' as const };
const confrontation = {
  ...{ exchange: ID, file: ID, number: '1/2024/VA', takesPlaceAt: '2024-05-20T02:00:00.000Z' },
  act: 'confrontation' as const,
};
const searching = { exchange: ID, file: ID, number: '1/2024/VA', order: '1/LKX' };
const consultation = { exchange: ID, file: ID, number: '1/2024/VA', matters: ['time-barred' as const] };
const evidence = {
  exchange: ID,
  file: ID,
  number: '1/2024/VA',
  seriousness: 'very-serious',
  limit: AT,
  heads: false,
} as const;
const instead = { exchange: CHARGE, notice: NOTICE, number: '9/QĐ' };
const chargeDemand = { exchange: NOTICE, number: '3/YC', ground: 'not-charged', article: '150', clause: '1' } as const;
const supplementDemand = { ...chargeDemand, ground: 'further-crime', article: '151' } as const;
const splitDemand = { exchange: CHARGE, number: '3/YC', of: 'split' as const, accused: [ID] };
const requalificationDemand = { ...chargeDemand, ground: 'further-crime', article: '151' } as const;
const requalification = { exchange: REVIEW, notice: CHARGE, number: '1' };
const joinder = { exchange: REVIEW, notice: CHARGE, number: '1' } as const;
const initiation = { exchange: REVIEW, case: ID, article: '150', clause: '1', number: '7/QĐ' } as const;
const asksToProtect: Parameters<typeof supervisedProtection.askProtection>[1] = {
  ...{ exchange: NOTICE, of: 'witness', number: '4/ĐN' },
  grounds: ['life'],
};
/** Detained by the procuracy's own order, in place of what it has cancelled. */
const detainedInstead = (from: Supervision) => {
  const file = insteadOf(ofCase(from), 'detention');
  const detention = { ...orderInstead, until: FIRST_TERM };
  const events = orderMeasure(file, detention, [unmet(AT, '5-measure-demanded')], LATER, []);
  return { ordered: after(file, events), known: historyOf(events) };
};
const historyOf = (events: readonly SupervisionEvent[]): HistoryEntry[] =>
  events.map(({ type, data, occurredAt: at }) => ({ type, at, data: { ...data } }));
const after = (file: Supervision, events: readonly SupervisionEvent[]): Supervision => events.reduce(evolve, file);

/** The third extension of an especially serious case is asked for. */
const third = (file: Supervision): Supervision => {
  const asked = { ...investigation, exchange: REVIEW, seriousness: 'especially-serious', turn: 3 } as const;
  return after(file, recordCaseExtensionRequest(file, asked, AT));
};
const supreme = { exchange: REVIEW, granted: true, number: '1/QĐ-VKSTC', months: 4 } as const;

const order = { exchange: REVIEW, file: ID, number: '1/2024/VA', accused: NOTICE, until: '2024-08-01' };
const ordered = (file: Supervision, accused: string = NOTICE): Supervision =>
  after(file, recordDetentionRequest(file, { ...order, accused }, AT));

const chargeApproved = (file: Supervision): Supervision =>
  after(file, approveCharge(file, { exchange: CHARGE, number: '1' }, AT));
const detentionApproved = (file: Supervision): Supervision => {
  const charged = chargeApproved(file);
  const waits = after(charged, recordDetentionRequest(charged, { ...order, exchange: ID, accused: ID }, AT));
  return after(waits, approveDetention(waits, { exchange: ID, number: '1' }, AT));
};
const revoked = { exchange: NOTICE, number: '2/QĐ', basis: 'consulted' } as const;
const chargeRevoked = { ...revoked, request: CHARGE };
const changeRevoked = { ...revoked, request: NOTICE, hasCome: false };
const changeApproved = (before: Supervision): Supervision => {
  const file = chargeApproved(before);
  const change = { ...approval, exchange: NOTICE, change: true } as const;
  const waits = after(file, recordChargeApprovalRequest(file, change, AT));
  return after(waits, approveCharge(waits, { exchange: NOTICE, number: '1' }, AT));
};
const detentionRevoked = { ...revoked, request: ID, replaced: false };

const release = { exchange: REVIEW, file: ID, number: '1/2024/VA', accused: ID, replaced: false };
const releasing = (file: Supervision): Supervision => after(file, recordReleaseRequest(file, release, AT));

const requalified = (file: Supervision): Supervision =>
  after(file, recordDecision(file, { ...nonInitiation, notice: CHARGE, decision: 'requalification' }, AT));

const bailed = { exchange: REVIEW, file: ID, number: '1/VA', accused: ID, measure: 'bail' } as const;
const bail = { ...bailed, until: '2024-08-01' };
const bailEnd = { ...bailed, ground: 'breach' } as const;
const breachFound = { exchange: NOTICE, number: '1/YC', accused: ID, measure: 'bail' } as const;
const otherMeasure = {
  exchange: CHARGE,
  number: '1/YC',
  accused: NOTICE,
  measure: 'residence-ban',
  ground: 'detention-not-necessary',
} as const;
const BAIL = '01900000-0000-7000-8000-0000000000fd';
const RENEWED = '01900000-0000-7000-8000-0000000000fe';
const bailGranted = (file: Supervision, exchange: string, at = AT): Supervision => {
  const asked = after(file, recordMeasureRequest(file, { ...bail, exchange }, AT));
  return after(asked, approveMeasure(asked, { exchange, number: '1/QĐ' }, at));
};
const bailApproved = (file: Supervision): Supervision => bailGranted(chargeApproved(file), BAIL);
const bailRevoked = { ...revoked, request: BAIL, ground: 'not-necessary', hasCome: false } as const;
/** Demanded in place of a detention that was cancelled. */
const insteadOf = (file: Supervision, measure: DemandedMeasure = 'residence-ban'): Supervision => {
  const approved = { ...detentionApproved(file), decisions: file.decisions };
  const revoked = after(approved, revokeDetention(approved, detentionRevoked, AT));
  const demand = { exchange: NOTICE, number: '1/YC', accused: ID, measure, ground: 'order-cancelled' } as const;
  return after(revoked, demandMeasure(revoked, demand, AT));
};
const ORDER = '01900000-0000-7000-8000-0000000000ff';
const orderInstead = { exchange: ORDER, number: '2/QĐ', notice: NOTICE, until: '2030-01-01', hasCome: false };
const dayAfter = (day: Day): Day => addDays(day, 1);
/** The last of 4 months of 30 days, the first of which counts. */
const FIRST_TERM = addDays(dayOf(LATER), 119);
const undetained = (file: Supervision): Supervision =>
  after(ordered(file), refuseDetention(ordered(file), { exchange: REVIEW, number: '1', ground: 'not-necessary' }, AT));
const decisionOf = (exchange: string) => ({ exchange, number: '1/YC' });
const questioning = { ...decisionOf(NOTICE), request: REVIEW, takesPlaceAt: LATER };
const bailAsked = (file: Supervision): Supervision => after(file, recordMeasureRequest(file, bail, AT));
const bailEndAsked = (file: Supervision): Supervision => after(file, recordMeasureEndRequest(file, bailEnd, AT));

const toCancel = { exchange: NOTICE, notice: CHARGE, number: '3/YC' } as const;
const timeUp = [unmet('2024-05-09T00:00:00.000Z', '7-cancel-demanded')];
const toldToCancel = (file: Supervision, of: DemandedCancellation = 'requalification'): Supervision =>
  after(file, demandCancellation(file, { ...toCancel, of }, AT));
const toInitiate = { exchange: NOTICE, number: '3/YC', article: '150', clause: '1' } as const;
const toldToInitiate = (file: Supervision): Supervision => after(file, demandInitiation(file, toInitiate, AT));
const cancelledNonInitiation = (file: Supervision): Supervision => {
  const told = toldToInitiate(file);
  return after(told, cancelNonInitiation(told, cancellation, [unmet(AT, '7-demanded')], LATER));
};
const initiatedBy = (signedBy: 'head' | 'deputy-head'): Supervision => {
  const decision = { ...nonInitiation, notice: CHARGE, decision: 'initiation', signedBy };
  return after(supervised(), recordDecision(supervised(), decision, AT));
};

const found = { exchange: CHARGE, notice: CHARGE, number: '1' } as const;
const terminated = (file: Supervision, ground: TerminationGround = 'no-offence'): Supervision =>
  after(file, recordDecision(file, { ...nonInitiation, notice: CHARGE, decision: 'case-termination', ground }, AT));
const resumed = (file: Supervision): Supervision =>
  after(file, recordDecision(file, { ...nonInitiation, notice: CHARGE, decision: 'resumption' }, AT));
const proposal = { notice: CHARGE, decision: 'charge-revocation-proposal', accused: ID };
const proposed = (file: Supervision): Supervision =>
  after(file, recordDecision(file, { ...nonInitiation, ...proposal }, AT));
const notAgreed = { exchange: NOTICE, number: '2/CV', notice: CHARGE };

/** The same of a case, about which no report is known. */
const ofCase = (file: Supervision): Supervision => ({ ...file, decisions: [] });

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const opening = open(ID, { number: '1/2024/KS', agency: 'pc02', from: [ID], unit: 'd002' }, AT);
const supervised = (): Supervision => {
  const opened = opening.reduce(evolve, empty);
  const asked = recordExtensionRequest(opened, request, AT).reduce(evolve, opened);
  const charged = recordChargeApprovalRequest(asked, approval, AT).reduce(evolve, asked);
  const extended = recordCaseExtensionRequest(charged, investigation, AT).reduce(evolve, charged);
  const reviewed = after(extended, recordReviewRequest(extended, review, AT));
  const decided = after(reviewed, recordDecision(reviewed, nonInitiation, AT));
  return after(decided, recordDecision(decided, suspension, AT));
};

const cancelled = (file: Supervision): Supervision =>
  after(file, cancelSuspension(file, { exchange: CHARGE, notice: REVIEW, number: '1', of: 'verification' }, [], AT));
const answered = (upheld: boolean) => ({
  exchange: CHARGE,
  body: 'Viện kiểm sát nhân dân tối cao',
  number: '1',
  upheld,
});

const treatment = { exchange: NOTICE, number: '1', accused: CHARGE };
const treated = (file: Supervision): Supervision => after(file, orderTreatment(ofCase(file), treatment, AT));

const initiatedHere = { exchange: CHARGE, case: ID, article: '150', clause: '1', number: '7/QĐ' } as const;
const ownCancelled = { exchange: REVIEW, notice: CHARGE, ground: 'no-event', number: '8/QĐ' } as const;

describe('the table of a supervision', () => {
  it('holds in every cell', () => {
    const decision = { notice: EXTENSION, file: ID, decision: 'initiation', number: '1', decidedAt: AT };
    expect(
      everyCell(supervisionProcedure, {
        entries,
        sample: supervised,
        blank: empty,
        starts: { open: () => opening },
        statusOf: ({ status }) => status,
        evolve: (file, event: SupervisionEvent) => evolve(file, event),
        acts: {
          demandCancellation: (file) =>
            demandCancellation(requalified(file), { ...toCancel, of: 'requalification' }, AT),
          demandInitiation: (file) => demandInitiation(file, toInitiate, AT),
          cancelNonInitiation: (file) =>
            cancelNonInitiation(toldToInitiate(file), cancellation, [unmet(AT, '7-demanded')], LATER),
          recordDecision: (file) => recordDecision(file, decision, AT),
          recordExtensionRequest: (file) => recordExtensionRequest(file, request, AT),
          recordChargeApprovalRequest: (file) => recordChargeApprovalRequest(file, approval, AT),
          grantExtension: (file) => grantExtension(file, { exchange: EXTENSION, number: '1', months: 2 }, AT),
          refuseExtension: (file) => refuseExtension(file, { exchange: EXTENSION, number: '1' }, AT),
          approveCharge: (file) => approveCharge(file, { exchange: CHARGE, number: '1' }, AT),
          recordCaseExtensionRequest: (file) => recordCaseExtensionRequest(file, investigation, AT),
          grantCaseExtension: (file) =>
            grantCaseExtension(file, { exchange: INVESTIGATION, number: '1', months: 4 }, city, AT),
          refuseCaseExtension: (file) => refuseCaseExtension(file, { exchange: INVESTIGATION, number: '1' }, city, AT),
          recordHigherDecision: (file) => recordHigherDecision(third(file), supreme, city, AT),
          recordDetentionRequest: (file) => recordDetentionRequest(file, order, AT),
          approveDetention: (file) => approveDetention(ordered(file), { exchange: REVIEW, number: '1' }, AT),
          refuseDetention: (file) =>
            refuseDetention(ordered(file), { exchange: REVIEW, number: '1', ground: 'not-necessary' }, AT),
          recordReleaseRequest: (file) => recordReleaseRequest(file, release, AT),
          grantRelease: (file) => grantRelease(releasing(file), { exchange: REVIEW, number: '1' }, AT),
          refuseRelease: (file) => refuseRelease(releasing(file), { exchange: REVIEW, number: '1' }, AT),
          recordMeasureRequest: (file) => recordMeasureRequest(file, bail, AT),
          approveMeasure: (file) => approveMeasure(bailAsked(file), { exchange: REVIEW, number: '1' }, AT),
          refuseMeasure: (file) => refuseMeasure(bailAsked(file), { exchange: REVIEW, number: '1' }, AT),
          demandMeasureEvidence: (file) =>
            demandMeasureEvidence(bailAsked(file), { exchange: REVIEW, number: '1' }, AT),
          recordMeasureEvidence: (file) =>
            recordMeasureEvidence(bailAsked(file), { exchange: REVIEW, unasked: false }, AT),
          demandMeasure: (file) => demandMeasure(undetained(ofCase(file)), otherMeasure, AT),
          orderMeasure: (file) =>
            orderMeasure(insteadOf(ofCase(file)), orderInstead, [unmet(AT, '5-measure-demanded')], LATER, []),
          tellOfDetention: (file) => {
            const { ordered, known } = detainedInstead(file);
            return tellOfDetention(ordered, { accused: ID, recipients: ['family'] }, deadlinesOf(known), LATER);
          },
          demandMeasureEnd: (file) => demandMeasureEnd(ofCase(file), breachFound, AT),
          recordMeasureEndRequest: (file) => recordMeasureEndRequest(file, bailEnd, AT),
          grantMeasureEnd: (file) => grantMeasureEnd(bailEndAsked(file), { exchange: REVIEW, number: '1' }, AT),
          refuseMeasureEnd: (file) => refuseMeasureEnd(bailEndAsked(file), { exchange: REVIEW, number: '1' }, AT),
          cancelCharge: (file) => cancelCharge(file, { exchange: CHARGE, number: '1' }, AT),
          revokeCharge: (file) => revokeCharge(chargeApproved(file), chargeRevoked, AT),
          revokeChargeChange: (file) => revokeChargeChange(changeApproved(file), changeRevoked, AT),
          revokeDetention: (file) => revokeDetention(detentionApproved(file), detentionRevoked, AT),
          revokeMeasure: (file) => revokeMeasure(bailApproved(file), bailRevoked, AT, []),
          demandEvidence: (file) => demandEvidence(file, { exchange: CHARGE, number: '1' }, AT),
          recordEvidence: (file) => recordEvidence(file, { exchange: CHARGE, unasked: false }, AT),
          cancelInitiation: (file) =>
            cancelInitiation(
              after(file, recordDecision(file, { ...nonInitiation, notice: CHARGE, decision: 'initiation' }, AT)),
              { exchange: CHARGE, notice: CHARGE, number: '1' },
              [],
              AT,
            ),
          cancelOwnInitiation: (file) => {
            const own = [caseInitiatedByProcuracy(file.id, initiatedHere, AT)];
            return cancelOwnInitiation(after(file, own), ownCancelled, AT, []);
          },
          demandCharge: (file) => demandCharge(ofCase(file), chargeDemand, AT),
          demandRequalification: (file) => demandRequalification(ofCase(file), requalificationDemand, AT),
          demandJoinder: (file) => demandJoinder(ofCase(file), splitDemand, AT),
          demandIdentityChange: (file) => demandIdentityChange(ofCase(file), identityDemand, AT),
          changeIdentity: (file) =>
            changeIdentity(misnamed(file), { exchange: CHARGE, number: '2', notice: NOTICE }, AT),
          demandTransfer: (file) => demandTransfer(ofCase(file), transferDemand, AT),
          orderTransfer: (file) =>
            orderTransfer(transferWanted(file), { ...transferOrder, notice: NOTICE }, 'provincial', AT),
          chargePerson: (file) =>
            chargePerson(after(file, demandCharge(ofCase(file), chargeDemand, AT)), { ...instead, accused: ID }, AT),
          changeCharge: (file) =>
            changeCharge(after(file, demandCharge(ofCase(file), { ...chargeDemand, accused: ID }, AT)), instead, AT),
          supplementCharge: (file) =>
            supplementCharge(
              after(file, demandCharge(ofCase(file), { ...supplementDemand, accused: ID }, AT)),
              instead,
              AT,
            ),
          changeOwnCharge: (file) => changeOwnCharge(file, ownCharge, AT),
          requalify: (file) =>
            requalify(
              after(file, demandRequalification(ofCase(file), requalificationDemand, AT)),
              instead,
              [unmet(AT, '8-demanded')],
              LATER,
            ),
          cancelRequalification: (file) =>
            cancelRequalification(
              toldToCancel(requalified(file)),
              requalification,
              [unmet(AT, '7-cancel-demanded')],
              LATER,
            ),
          cancelSuspension: (file) =>
            cancelSuspension(file, { exchange: CHARGE, notice: REVIEW, number: '1', of: 'verification' }, [], AT),
          correct: (file) => correct(file, wrongDay, AT),
          demandReplacement: (file) =>
            demandReplacement(file, { exchange: NOTICE, number: '1', ground: 'not-impartial' }, AT),
          demandInvestigation: (file) => demandInvestigation(ofCase(file), { exchange: NOTICE, number: '1' }, AT),
          receiveOffender: (file) => receiveOffender(file, { exchange: NOTICE, minutes: '7/BB' }, AT),
          orderTreatment: (file) => orderTreatment(ofCase(file), treatment, AT),
          endTreatment: (file) =>
            endTreatment(treated(file), { exchange: REVIEW, number: '2', of: treatment.exchange }, AT),
          assignFocalPoint: (file) => assignFocalPoint(file, 'an-officer', AT, () => [unmet(AT, 'R24.supervision')]),
          reviewSuspension: (file) => reviewSuspension(file, 'month', [unmet(AT, 'R24.supervision')], AT),
          assignProsecutor: (file) => assignProsecutor(file, 'vks-hn.ksv', AT),
          recordReviewRequest: (file) => recordReviewRequest(file, review, AT),
          answerReview: (file) => answerReview(file, { exchange: REVIEW, number: '1', agreed: true }, AT),
          demandRemedy: (file) => demandRemedy(file, remedy, AT),
          recordRemedy: (file) => recordRemedy(after(file, demandRemedy(file, remedy, AT)), NOTICE, AT),
          demandFile: (file) => demandFile(file, { exchange: CHARGE, number: '1' }, [unmet(AT)], LATER),
          recordService: (file) =>
            recordService(file, { notice: CHARGE, decision: 'file-demanded', receivedAt: AT }, AT),
          assignConductor: (file) =>
            assignConductor(ofCase(file), { conductor: 'head', officer: 'vks-hn.vien-truong' }, [], AT),
          findHeadWithdrawal: (file) => findHeadWithdrawal(ofCase(file), withdrawing, [], AT),
          reportHeadWithdrawal: (file) => reportHeadWithdrawal(ofCase(file), { number: '5/BC-VKS' }, [withdraws], AT),
          recordDeputyDenial: (file) => recordDeputyDenial(ofCase(file), denied, [withdraws], AT),
          investigate: (file) => investigate(ofCase(file), ownAct, AT),
          passErrandResult: (file) => passErrandResult(entrusted(file), passed, AT),
          withdrawComplaint: (file) => withdrawComplaint(after(file, recordComplaint(file, complaint, AT)), CHARGE, AT),
          tellComplainant: (file) => {
            const received = after(file, recordComplaint(file, complaint, AT));
            const decided = decideComplaint(received, { complaint: CHARGE, number: '1', upheld: false }, AT);
            return tellComplainant(after(received, decided), CHARGE, AT);
          },
          recordComplaint: (file) => recordComplaint(file, complaint, AT),
          askProtection: (file) => supervisedProtection.askProtection(file, asksToProtect, AT),
          recordProtectionAnswer: (file) =>
            supervisedProtection.recordProtectionAnswer(
              file,
              { exchange: NOTICE, by: 'pc02', granted: true, number: '4' },
              AT,
            ),
          receiveApplication: (file) => supervisionApplications.receiveApplication(file, application, AT),
          answerApplication: (file) =>
            supervisionApplications.answerApplication(
              after(file, supervisionApplications.receiveApplication(file, application, AT)),
              { application: NOTICE, granted: true, reasons: null },
              AT,
            ),
          decideComplaint: (file) =>
            decideComplaint(
              after(file, recordComplaint(file, complaint, AT)),
              { complaint: CHARGE, number: '1', upheld: true },
              AT,
            ),
          recordEvidenceReviewRequest: (file) => recordEvidenceReviewRequest(file, evidence, AT),
          answerEvidenceReview: (file) =>
            answerEvidenceReview(
              after(file, recordEvidenceReviewRequest(file, evidence, AT)),
              { exchange: ID, number: '1', finding: 'conclude' },
              AT,
            ),
          recordConsultationRequest: (file) => recordConsultationRequest(file, transferRequest, AT),
          answerConsultation: (file) =>
            answerConsultation(
              after(file, recordConsultationRequest(file, transferRequest, AT)),
              { exchange: ID, number: '1', agreed: true },
              AT,
            ),
          foreseeLowerTrial: (file) => foreseeLowerTrial(ofCase(file), lowerTrial, AT),
          tellLowerProcuracy: (file) =>
            tellLowerProcuracy(
              after(file, foreseeLowerTrial(ofCase(file), lowerTrial, AT)),
              { notice: ID, number: '1' },
              AT,
            ),
          recordDisputeRequest: (file) => recordDisputeRequest(file, dispute, AT),
          recordCompetenceDispute: (file) => recordCompetenceDispute(file, disputed, AT),
          decideCompetence: (file) =>
            decideCompetence(
              after(file, recordCompetenceDispute(file, disputed, AT)),
              { exchange: ID, number: '1', competent: 'this-body' },
              AT,
            ),
          decideDispute: (file) =>
            decideDispute(
              after(file, recordDisputeRequest(file, dispute, AT)),
              { exchange: ID, number: '1', competent: 'this-body' },
              AT,
            ),
          recordReplacementRequest: (file) => recordReplacementRequest(file, partial, AT),
          decideReplacement: (file) =>
            decideReplacement(
              after(file, recordReplacementRequest(file, partial, AT)),
              { exchange: partial.exchange, number: '1/QĐ', replaced: false },
              AT,
            ),
          recordSearchRequest: (file) => recordSearchRequest(file, searching, AT),
          decideSearch: (file) =>
            decideSearch(
              after(file, recordSearchRequest(file, searching, AT)),
              { exchange: ID, approved: true, number: '1' },
              AT,
            ),
          recordAttendanceRequest: (file) => recordAttendanceRequest(file, confrontation, AT),
          decideAttendance: (file) =>
            decideAttendance(
              after(file, recordAttendanceRequest(file, confrontation, AT)),
              { exchange: confrontation.exchange, attends: true },
              AT,
            ),
          recordStayConsultationRequest: (file) => recordStayConsultationRequest(file, consultation, AT),
          answerStayConsultation: (file) =>
            answerStayConsultation(
              after(file, recordStayConsultationRequest(file, consultation, AT)),
              { exchange: ID, number: '1', agreed: false },
              AT,
            ),
          recordTransferRequest: (file) => recordTransferRequest(file, transferRequest, AT),
          decideTransfer: (file) =>
            decideTransfer(
              after(file, recordTransferRequest(file, transferRequest, AT)),
              { exchange: ID, number: '1', granted: true },
              'provincial',
              AT,
            ),
          recordArrestRequest: (file) => recordArrestRequest(file, arrest, AT),
          approveArrest: (file) => approveArrest(arrested(file), { exchange: REVIEW, number: '1' }, AT),
          refuseArrest: (file) => refuseArrest(arrested(file), { exchange: REVIEW, number: '1' }, AT),
          announceQuestioning: (file) => announceQuestioning(arrested(file), questioning, AT),
          recordCustodyExtensionRequest: (file) => recordCustodyExtensionRequest(file, custody, AT),
          approveCustodyExtension: (file) =>
            approveCustodyExtension(heldLonger(file), { exchange: REVIEW, number: '1' }, AT),
          refuseCustodyExtension: (file) =>
            refuseCustodyExtension(heldLonger(file), { exchange: REVIEW, number: '1' }, AT),
          recordCustodyWithdrawal: (file) => recordCustodyWithdrawal(heldLonger(file), REVIEW, AT),
          demandCustodyExtension: (file) => demandCustodyExtension(inCustody(file), decisionOf(NOTICE), AT),
          cancelCustody: (file) => cancelCustody(inCustody(file), { ...served, notice: REVIEW }, AT),
          releaseFromCustody: (file) => {
            const extended = after(
              heldLonger(file),
              approveCustodyExtension(heldLonger(file), { exchange: REVIEW, number: '1' }, AT),
            );
            return releaseFromCustody(extended, { ...served, request: REVIEW }, AT);
          },
          tellTransfer: (file) => tellTransfer(transferred(file), transferNotice, AT),
          tellCancellation: (file) => {
            const cancelled = { exchange: CHARGE, notice: REVIEW, number: '1', of: 'verification' } as const;
            return tellCancellation(after(file, cancelSuspension(file, cancelled, [], AT)), REVIEW, AT);
          },
          cancelDecision: (file) =>
            cancelDecision(toldToCancel(resumed(file), 'resumption'), { ...found, of: 'resumption' }, timeUp, AT),
          cancelJoinder: (file) =>
            cancelJoinder(after(file, recordDecision(file, split, AT)), { ...joinder, of: 'split' }, AT),
          recordPetition: (file) => recordPetition(cancelled(file), answered(true), AT),
          confirmNonInitiation: (file) =>
            confirmNonInitiation(file, { exchange: CHARGE, notice: NOTICE, number: '1' }, AT),
          demandDocuments: (file) => demandDocuments(file, { exchange: CHARGE, notice: NOTICE, number: '1' }, AT),
          initiate: (file) => initiate(cancelledNonInitiation(file), initiation, [unmet(AT, '7-demanded')], LATER, []),
          cancelTermination: (file) => cancelTermination(terminated(file), found, AT),
          resumeInvestigation: (file) => resumeInvestigation(terminated(file, 'amnesty'), found, AT),
          declineRevocation: (file) => declineRevocation(proposed(file), notAgreed, AT),
          cancelAndProsecute: (file) => cancelAndProsecute(terminated(file), found, AT),
          confirmTermination: (file) => confirmTermination(terminated(file), found, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('an accused who is to be treated', () => {
  it('is so by one order at a time, which the procuracy ends (TTLT 01/2020 6(2))', () => {
    const end = { exchange: REVIEW, number: '2', of: NOTICE };
    const file = treated(ofCase(supervised()));
    expect(file.treatments).toMatchObject([{ notice: NOTICE, accused: CHARGE, endedAt: null }]);
    expect(() => orderTreatment(file, { ...treatment, exchange: REVIEW }, LATER)).toThrow('treatment-ordered-already');
    const over = after(file, endTreatment(file, end, LATER));
    expect(() => endTreatment(over, end, LATER)).toThrow('no-such-treatment');
    expect(orderTreatment(over, { ...treatment, exchange: REVIEW }, LATER)).toHaveLength(1);
  });
});

describe('what the body has suspended', () => {
  const entry = (type: string, at: string, data: object = {}) => ({
    type: `prosecution.${type}`,
    at,
    data: { ...data },
  });
  const served = entry('decision-received', '2024-03-04T02:00:00.000Z', { decision: 'case-suspension' });
  const decided = (decision: string, more: object = {}) => entry('decision-received', AT, { decision, ...more });

  it('is looked at again as long as its clock asks for that, whatever is decided of one accused', () => {
    const review = (...entries: Parameters<typeof deadlinesOf>[0]) => {
      return () => reviewSuspension(supervised(), 'half-year', deadlinesOf(entries), LATER);
    };
    expect(review(served)()[0]?.data).toEqual({ period: 'half-year' });
    expect(review(served, decided('case-resumption', { accused: CHARGE }))).not.toThrow();
    expect(review()).toThrow('nothing-suspended');
    for (const transfer of [entry('case-transfer-decided', AT, { granted: true }), entry('transfer-ordered', AT)])
      expect(review(served, transfer)).not.toThrow(); // it has not gone yet, and may stay
    const ends = ['case-resumption', 'case-termination', 'initiation-cancellation', 'case-transfer'];
    for (const ended of [
      ...ends.map((decision) => decided(decision)),
      ...['suspension-cancelled', 'initiation-cancelled', 'file-demanded'].map((what) => entry(what, AT)),
    ])
      expect(review(served, ended)).toThrow('nothing-suspended');
  });

  it('is followed by whom its head says, as long as it is suspended', () => {
    const follow = (...entries: Parameters<typeof deadlinesOf>[0]) => {
      return () => assignFocalPoint(supervised(), 'vks-hn.dau-moi', LATER, () => deadlinesOf(entries));
    };
    const clock = (...entries: Parameters<typeof deadlinesOf>[0]) =>
      deadlinesOf(entries).find(({ rule }) => rule === '5-focal-point.supervision');
    const assigned = entry('supervised-focal-point-assigned', '2024-03-05T02:00:00.000Z', { focalPoint: 'an-officer' });
    expect(follow(served)().reduce(evolve, supervised()).focalPoint).toBe('vks-hn.dau-moi');
    expect(follow()).toThrow('nothing-suspended');
    expect(follow(served, decided('case-resumption'))).toThrow('nothing-suspended');
    expect(clock(served)).toMatchObject({ dueOn: '2024-03-07', status: 'running' });
    expect(clock(served, assigned)).toMatchObject({ status: 'met' });
    expect(clock(served, decided('case-resumption'))).toMatchObject({ status: 'cancelled' });
  });

  it('owes a review each month, which one of a longer period is too, until it goes on', () => {
    const reviewed = entry('supervised-suspension-reviewed', '2024-03-20T02:00:00.000Z', { period: 'year' });
    const running = (...entries: Parameters<typeof deadlinesOf>[0]) =>
      deadlinesOf(entries).flatMap(({ rule, status, dueOn }) =>
        rule.startsWith('R24.supervision') && status === 'running' ? [[rule, dueOn]] : [],
      );
    expect(running(served)).toContainEqual(['R24.supervision', '2024-04-04']);
    expect(running(served, reviewed)).toContainEqual(['R24.supervision', '2024-04-22']);
    expect(running(served, reviewed, decided('case-resumption'))).toEqual([]);
  });
});

describe('bail that is to be approved', () => {
  it('is decided once what was demanded has come; after that it decides nothing (TTLT 04/2018 21(3))', () => {
    const decision = { exchange: REVIEW, number: '1' };
    const file = bailAsked(supervised());
    const demanded = after(file, demandMeasureEvidence(file, decision, AT));
    expect(demanded.requests.at(-1)).toMatchObject({ kind: 'measure-approval', measure: 'bail', decision: 'demanded' });
    expect(() => demandMeasureEvidence(demanded, decision, AT)).toThrow('more was demanded already');
    const come = after(demanded, recordMeasureEvidence(demanded, { exchange: REVIEW, unasked: false }, AT));
    expect(come.requests.at(-1)).toMatchObject({ decision: 'waiting' });
    const approved = after(come, approveMeasure(come, decision, AT));
    expect(recordMeasureEvidence(approved, { exchange: REVIEW, unasked: false }, AT)).toMatchObject([
      { data: { overtaken: true } },
    ]);
    expect(() => refuseMeasure(approved, decision, AT)).toThrow('does not wait');
  });
});

describe('a breach that the procuracy has found', () => {
  it('is done with once the body asks for the end of the measure (TTLT 04/2018 21(5), 22(5))', () => {
    const file = after(supervised(), demandMeasureEnd(ofCase(supervised()), breachFound, AT));
    expect(file.demands).toEqual([{ notice: NOTICE, demand: 'measure-end', remediedAt: null }]);
    const asked = after(file, recordMeasureEndRequest(file, { ...bailEnd, demand: NOTICE }, AT));
    expect(asked.demands).toMatchObject([{ remediedAt: AT }]);
    const ban = { ...breachFound, measure: 'exit-ban' } as const;
    expect(() => demandMeasureEnd(ofCase(file), ban, AT)).toThrow('measure-without-approval');
  });
});

describe('a measure that the procuracy demands', () => {
  it('takes the place of a detention that it has not approved, and is done once the body says so (TTLT 04/2018 16(3))', () => {
    const file = undetained(ofCase(supervised()));
    const told = after(file, demandMeasure(file, otherMeasure, AT));
    const { exchange: notice, number: _, ...what } = otherMeasure;
    expect(told.demands).toEqual([{ notice, demand: 'measure', ...what, demandedAt: AT, remediedAt: null }]);
    const done = after(told, complied(told, { demand: CHARGE, decision: 'remedy' }, LATER));
    expect(done.demands).toMatchObject([{ remediedAt: LATER }]);
    expect(() => demandMeasure(undetained(supervised()), otherMeasure, AT)).toThrow('not-of-a-case');
    const nobody = expect.objectContaining({ code: 'nothing-to-replace', law: 'TTLT 04/2018 16(3)' }) as Error;
    expect(() => demandMeasure(file, { ...otherMeasure, accused: ID }, AT)).toThrow(nobody);
  });

  it('or of what it has cancelled (TTLT 04/2018 5(3)(c))', () => {
    const demand = { ...otherMeasure, accused: ID, ground: 'order-cancelled' } as const;
    const approved = { ...detentionApproved(supervised()), decisions: [] };
    const nothing = expect.objectContaining({ code: 'nothing-to-replace', law: 'TTLT 04/2018 5(3)(c)' }) as Error;
    expect(() => demandMeasure(approved, demand, AT)).toThrow(nothing);
    const revoked = after(approved, revokeDetention(approved, detentionRevoked, AT));
    expect(demandMeasure(revoked, demand, AT)).toHaveLength(1);
  });
});

describe('a measure that the body does not order in place of what was cancelled', () => {
  const up = [unmet(AT, '5-measure-demanded')];
  const undone = expect.objectContaining({ code: 'not-left-undone', law: 'TTLT 04/2018 5(3)(c)' }) as Error;

  it('is ordered by the procuracy itself once its time is up, or the body does not agree (TTLT 04/2018 5(3)(c))', () => {
    const file = insteadOf(ofCase(supervised()));
    expect(() => orderMeasure(file, orderInstead, [], LATER, [])).toThrow(undone);
    const events = orderMeasure(file, orderInstead, up, LATER, []);
    const what = { accused: ID, measure: 'residence-ban', until: '2030-01-01', notice: NOTICE };
    expect(events).toMatchObject([{ type: 'prosecution.measure-ordered', data: what }]);
    const ordered = after(file, events);
    expect(ordered.demands).toMatchObject([{ remediedAt: LATER }]);
    expect(() => orderMeasure(ordered, orderInstead, up, LATER, [])).toThrow(undone);
    const answer = { demand: NOTICE, decision: 'demand-declined', notice: CHARGE };
    expect(orderMeasure(after(file, declined(file, answer, AT)), orderInstead, [], LATER, [])).toHaveLength(1);
  });

  it('is nothing that the body asks to approve, that is over, or of a file that has come', () => {
    const file = insteadOf(ofCase(supervised()), 'bail');
    const asked = after(file, recordMeasureRequest(file, { ...bail, accused: ID }, AT));
    expect(() => orderMeasure(asked, orderInstead, up, LATER, [])).toThrow(undone);
    const approved = after(asked, approveMeasure(asked, { exchange: REVIEW, number: '1' }, LATER));
    expect(() => orderMeasure(approved, orderInstead, up, LATER, [])).toThrow(undone);
    expect(() => orderMeasure(file, { ...orderInstead, until: '2020-01-01' }, up, LATER, [])).toThrow('measure-over');
    expect(() => orderMeasure(file, { ...orderInstead, hasCome: true }, up, LATER, [])).toThrow('has come');
  });

  it('is no other that it has demanded: after a detention that it refused the procuracy only demands one (TTLT 04/2018 16(3))', () => {
    const file = undetained(ofCase(supervised()));
    const demand = after(file, demandMeasure(file, otherMeasure, AT));
    expect(() => orderMeasure(demand, { ...orderInstead, notice: CHARGE }, up, LATER, [])).toThrow(undone);
    expect(() => measureDemanded(file, NOTICE)).toThrow(undone);
  });

  it('is a detention too, which the procuracy may end as one that it has approved (TTLT 04/2018 5(3))', () => {
    const file = insteadOf(ofCase(supervised()), 'detention');
    const detention = { ...orderInstead, until: FIRST_TERM };
    const ordered = after(file, orderMeasure(file, detention, up, LATER, []));
    expect(ordered.requests.at(-1)).toMatchObject({ exchange: ORDER, own: true, decision: 'approved' });
    const revoked = after(ordered, revokeDetention(ordered, { ...detentionRevoked, request: ORDER }, LATER));
    expect(revoked.requests.at(-1)).toMatchObject({ exchange: ORDER, decision: 'cancelled' });
  });
});

describe('a detention that the procuracy orders itself', () => {
  it('is told at once to those near to the accused, as long as it lasts (BLTTHS 119(6))', () => {
    const { ordered, known } = detainedInstead(supervised());
    const limit = (...more: SupervisionEvent[]) =>
      deadlinesOf([...known, ...historyOf(more)]).find(({ rule }) => rule === '119.supervised.told');
    expect(limit()).toMatchObject({ about: ID, dueAt: '2024-06-11T02:00:00.000Z', status: 'running' });
    const tell = (accused: string, ...more: SupervisionEvent[]) =>
      tellOfDetention(ordered, { accused, recipients: ['family'] }, deadlinesOf([...known, ...historyOf(more)]), LATER);
    expect(() => tell(NOTICE)).toThrow('no-decision-to-tell');
    const told = tell(ID);
    expect(after(ordered, told)).toEqual(ordered);
    expect(limit(...told)).toMatchObject({ status: 'met' });
    expect(() => tell(ID, ...told)).toThrow('no-decision-to-tell');
    const revoked = revokeDetention(ordered, { ...detentionRevoked, request: ORDER }, LATER);
    expect(limit(...revoked)).toMatchObject({ status: 'cancelled' });
  });

  it('is the only measure of its own that is told of so', () => {
    const file = insteadOf(ofCase(supervised()));
    const ban = historyOf(orderMeasure(file, orderInstead, [unmet(AT, '5-measure-demanded')], LATER, []));
    expect(deadlinesOf(ban).map(({ rule }) => rule)).not.toContain('119.supervised.told');
  });

  const up = [unmet(AT, '5-measure-demanded')];
  const file = insteadOf(ofCase(supervised()), 'detention');
  const chargedWith = (article: string, clause: string, change?: true) => ({
    ...{ type: chargeApprovalRequested.type, at: AT },
    data: { accused: ID, article, clause, ...(change && { change }) },
  });
  const until =
    (day: string, ...charges: ReturnType<typeof chargedWith>[]) =>
    () =>
      orderMeasure(file, { ...orderInstead, until: day }, up, LATER, charges);

  it('is no longer than a first term by the gravest crime that is charged, the longest where none is known (BLTTHS 173(1))', () => {
    const tooLong = expect.objectContaining({ code: 'detention-too-long', law: 'BLTTHS 173(1)' }) as Error;
    expect(until(FIRST_TERM)()).toHaveLength(1);
    expect(until(dayAfter(FIRST_TERM))).toThrow(tooLong);
    const serious = addDays(dayOf(LATER), 89);
    const lighter = chargedWith('154', '1');
    expect(until(serious, lighter)()).toHaveLength(1);
    expect(until(dayAfter(serious), lighter)).toThrow(tooLong);
    expect(until(FIRST_TERM, lighter, chargedWith('150', '2', true))()).toHaveLength(1);
    expect(until(dayAfter(FIRST_TERM), lighter, chargedWith('150', '2', true))).toThrow(tooLong);
    expect(until(dayAfter(FIRST_TERM), chargedWith('154', '1', true))).toThrow(tooLong);
  });

  it('was so on whatever day and until whatever day it is put right to', () => {
    const askedAgain = again['prosecution.measure-ordered'];
    const past = { deadlines: up, settings: DEFAULT_SETTINGS, history: [], whole: file };
    const { hasCome: _, ...said } = { ...orderInstead, accused: ID, measure: 'detention' as const, until: FIRST_TERM };
    expect(() => askedAgain?.(file, said, AT, past)).toThrow('left undone');
    expect(() => askedAgain?.(file, { ...said, until: dayAfter(FIRST_TERM) }, LATER, past)).toThrow(
      expect.objectContaining({ code: 'detention-too-long' }) as Error,
    );
    expect(askedAgain?.(file, said, LATER, past)).toHaveLength(1);
  });
});

describe('a questioning of whoever is held', () => {
  it('is announced while it is to be decided on their arrest (TTLT 04/2018 15(2))', () => {
    const file = arrested(supervised());
    expect(announceQuestioning(file, questioning, AT)).toMatchObject([{ data: { request: REVIEW } }]);
    const refused = after(file, refuseArrest(file, { exchange: REVIEW, number: '1' }, AT));
    for (const none of [supervised(), refused])
      expect(() => announceQuestioning(none, questioning, AT)).toThrow(RequestNotWaiting);
  });
});

describe('an extension of a custody that the procuracy demands', () => {
  it('is done once the body asks for it, and demanded of a custody that lasts and is not to be extended yet (TTLT 04/2018 16(1))', () => {
    const file = inCustody({ ...supervised(), decisions: [], requests: [] });
    const told = after(file, demandCustodyExtension(file, decisionOf(NOTICE), AT));
    expect(told.demands).toEqual([{ notice: NOTICE, demand: 'custody-extension', remediedAt: null }]);
    const asked = after(told, recordCustodyExtensionRequest(told, custody, LATER));
    expect(asked.demands).toMatchObject([{ remediedAt: LATER }]);
    const released = { ...nonInitiation, notice: CHARGE, decision: 'custody-release' };
    for (const none of [
      told,
      asked,
      supervised(),
      after(file, recordDecision(file, released, AT)),
      after(file, cancelCustody(file, { ...served, notice: REVIEW }, AT)),
    ])
      expect(() => demandCustodyExtension(none, decisionOf(CHARGE), LATER)).toThrow(NoExtensionToDemand);
    const why = declined(told, { demand: NOTICE, decision: 'demand-declined', notice: CHARGE }, LATER);
    expect(demandCustodyExtension(after(told, why), decisionOf(CHARGE), LATER)).toHaveLength(1);
  });
});

describe('an order of detention', () => {
  const approved = { exchange: REVIEW, number: '1' };

  it('is decided once', () => {
    const file = after(ordered(supervised()), approveDetention(ordered(supervised()), approved, AT));
    expect(file.requests.at(-1)).toMatchObject({ kind: 'detention-approval', decision: 'approved', decidedAt: AT });
    expect(() => refuseDetention(file, { ...approved, ground: 'no-grounds' }, AT)).toThrow('does not wait');
  });

  it('is approved with the charge or after it, and refused whenever (TTLT 04/2018 16)', () => {
    const file = ordered(supervised(), ID);
    expect(() => approveDetention(file, approved, AT)).toThrow('the charge is not approved');
    expect(refuseDetention(file, { ...approved, ground: 'charge-cancelled' }, AT)).toHaveLength(1);
    const charged = after(file, approveCharge(file, { exchange: CHARGE, number: '1' }, AT));
    expect(approveDetention(charged, approved, AT)).toMatchObject([{ data: { accused: ID } }]);
    const change = { ...approval, exchange: EXTENSION, accused: NOTICE, change: true as const };
    const changed = after(supervised(), recordChargeApprovalRequest(supervised(), change, AT));
    expect(approveDetention(ordered(changed), approved, AT)).toHaveLength(1);
  });
});

describe('somebody who is held', () => {
  const said = { exchange: REVIEW, number: '1' };

  it('has the arrest in an urgent case decided once (BLTTHS 110(6))', () => {
    const file = after(arrested(supervised()), approveArrest(arrested(supervised()), said, AT));
    expect(file.requests.at(-1)).toMatchObject({ kind: 'arrest-approval', decision: 'approved', decidedAt: AT });
    expect(() => refuseArrest(file, said, AT)).toThrow('does not wait');
    expect(() => approveCustodyExtension(arrested(supervised()), said, AT)).toThrow('does not wait');
  });

  it('goes free by a decision of the procuracy once that has approved an extension (BLTTHS 118(3))', () => {
    const release = { ...served, request: REVIEW };
    expect(() => releaseFromCustody(heldLonger(supervised()), release, AT)).toThrow('no extension is approved');
    const extended = after(heldLonger(supervised()), approveCustodyExtension(heldLonger(supervised()), said, AT));
    const released = after(extended, releaseFromCustody(extended, release, AT));
    expect(released.requests.at(-1)).toMatchObject({ kind: 'custody-extension', decision: 'cancelled' });
    expect(() => releaseFromCustody(released, release, AT)).toThrow('no extension is approved');
  });

  it('goes free where the custody is cancelled, once (BLTTHS 117(4))', () => {
    const cancelled = after(
      inCustody(supervised()),
      cancelCustody(inCustody(supervised()), { ...served, notice: REVIEW }, AT),
    );
    expect(cancelled.decisions.at(-1)).toMatchObject({ decision: 'custody', cancelledAt: AT });
    expect(() => cancelCustody(cancelled, { ...served, notice: REVIEW }, AT)).toThrow('no custody stands');
  });

  it('who is free, or with another body, is decided about no more (BLTTHS 118(3))', () => {
    const asked = recordCustodyExtensionRequest(supervised(), custody, AT);
    const back = recordCustodyWithdrawal(after(supervised(), asked), REVIEW, AT);
    const file = after(supervised(), [...asked, ...back]);
    expect(file.requests.at(-1)).toMatchObject({ kind: 'custody-extension', decision: 'withdrawn', decidedAt: AT });
    expect(() => approveCustodyExtension(file, said, AT)).toThrow('does not wait');
    const limits = deadlinesOf([...asked, ...back].map(({ type, data }) => ({ type, at: AT, data })));
    expect(limits).toMatchObject([{ rule: '118-decide', status: 'cancelled' }]);
    const extended = after(heldLonger(supervised()), approveCustodyExtension(heldLonger(supervised()), said, AT));
    for (const decision of ['custody-release', 'custody-handover']) {
      const ended = after(extended, recordDecision(extended, { ...nonInitiation, notice: CHARGE, decision }, AT));
      expect(() => releaseFromCustody(ended, { ...served, request: REVIEW }, AT)).toThrow('no extension is approved');
    }
  });

  it('has nothing demanded that is of the report or the case, whichever comes first of it', () => {
    const demand = { exchange: CHARGE, number: '1/YC' };
    for (const begun of [arrested, heldLonger, inCustody]) {
      const file = begun({ ...supervised(), decisions: [], requests: [] });
      for (const demanding of [
        () => demandRemedy(file, remedy, AT),
        () => demandReplacement(file, { ...demand, ground: 'not-impartial' }, AT),
        () => demandInvestigation(file, demand, AT),
        () => demandTransfer(file, transferDemand, AT),
        () => demandMeasureEnd(file, breachFound, AT),
        () => demandIdentityChange(file, identityDemand, AT),
        () => receiveOffender(file, { exchange: CHARGE, minutes: '1/BB' }, AT),
        () => foreseeLowerTrial(file, lowerTrial, AT),
      ])
        expect(demanding).toThrow('of-a-custody');
    }
  });

  it('has both decided within 12 hours of their receipt', () => {
    const at = '2025-03-01T03:00:00.000Z';
    const asked = [
      ...recordArrestRequest(supervised(), arrest, at),
      ...recordCustodyExtensionRequest(supervised(), { ...custody, exchange: CHARGE }, at),
    ];
    const limits = deadlinesOf(asked.map(({ type, data }) => ({ type, at, data })));
    expect(limits.map(({ rule, dueAt }) => [rule, dueAt])).toEqual([
      ['110-decide', '2025-03-01T15:00:00.000Z'],
      ['118-decide', '2025-03-01T15:00:00.000Z'],
    ]);
  });
});

describe('a decision not to initiate that was served', () => {
  const up = [unmet(AT, '7-demanded')];

  it('is cancelled once, when the body was told to initiate and has not (TTLT 04/2018 7(2)(c))', () => {
    const told = toldToInitiate(supervised());
    expect(told.demands).toEqual([{ notice: NOTICE, demand: 'initiation', of: NOTICE, remediedAt: null }]);
    for (const [file, deadlines] of [
      [supervised(), up],
      [told, []],
      [told, [unmet(LATER, '7-demanded')]],
    ] as const)
      expect(() => cancelNonInitiation(file, cancellation, deadlines, LATER)).toThrow('left undone');
    const cancelled = after(told, cancelNonInitiation(told, cancellation, up, LATER));
    expect(cancelled.decisions).toMatchObject([{ notice: NOTICE, cancelledAt: LATER }, { notice: REVIEW }]);
    expect(() => cancelNonInitiation(cancelled, cancellation, up, LATER)).toThrow('no non-initiation stands');
  });

  it('is cancelled at once where a complaint against it is upheld (BLTTHS 158(2))', () => {
    const complained = after(supervised(), recordComplaint(supervised(), complaint, AT));
    expect(() => cancelNonInitiation(complained, cancellation, [], AT)).toThrow('left undone');
    const decided = after(
      complained,
      decideComplaint(complained, { complaint: CHARGE, number: '1', upheld: true }, AT),
    );
    expect(cancelNonInitiation(decided, cancellation, [], AT)).toHaveLength(1);
  });

  it('is not any other decision', () => {
    const other = recordDecision(supervised(), { ...nonInitiation, notice: CHARGE, decision: 'suspension' }, AT);
    const served = other.reduce(evolve, supervised());
    expect(() => cancelNonInitiation(served, { ...cancellation, notice: CHARGE }, up, LATER)).toThrow(
      'no non-initiation',
    );
  });
});

describe('what the procuracy has cancelled and the body petitions about', () => {
  it('is as the body had decided it once the procuracy above agrees, and not before (TTLT 04/2018 6(2))', () => {
    const file = cancelled(supervised());
    expect(after(file, recordPetition(file, answered(false), AT)).decisions).toEqual(file.decisions);
    const upheld = after(file, recordPetition(file, answered(true), AT));
    expect(upheld.decisions).toEqual(supervised().decisions);
    for (const nothing of [upheld, supervised()])
      expect(() => recordPetition(nothing, answered(true), AT)).toThrow('has cancelled nothing');
  });

  it('is answered once', () => {
    const file = cancelled(supervised());
    const rejected = after(file, recordPetition(file, answered(false), AT));
    expect(rejected.petitions).toEqual([{ exchange: CHARGE, upheld: false }]);
    expect(() => recordPetition(rejected, answered(true), LATER)).toThrow('was answered');
  });

  it('stays cancelled where the body may decide it anew, which is investigating meanwhile (BLTTHS 230(3))', () => {
    const file = terminated(supervised());
    const ended = after(file, cancelTermination(file, { ...found, exchange: NOTICE }, AT));
    const upheld = after(ended, recordPetition(ended, { ...answered(true), exchange: NOTICE }, LATER));
    expect(upheld.decisions).toEqual(ended.decisions);
    expect(() => confirmTermination(upheld, found, LATER)).toThrow('no case-termination stands');
    expect(() => recordPetition(upheld, { ...answered(true), exchange: NOTICE }, LATER)).toThrow('was answered');
  });

  it('stays cancelled once the body has decided anew', () => {
    const file = cancelled(supervised());
    const again = after(file, recordDecision(file, { ...suspension, notice: NOTICE }, LATER));
    expect(after(again, recordPetition(again, answered(true), LATER)).decisions).toEqual(again.decisions);
  });

  it('stays cancelled once there is a case, of the body or of the procuracy', () => {
    const file = cancelled(supervised());
    const bodys = recordDecision(file, { ...nonInitiation, notice: NOTICE, decision: REPORT_INITIATED }, LATER);
    const own = { exchange: NOTICE, case: ID, article: '150', clause: '1', number: '7/QĐ' } as const;
    for (const events of [bodys, [caseInitiatedByProcuracy(file.id, own, LATER)]]) {
      const initiated = after(file, events);
      const told = after(initiated, recordPetition(initiated, answered(true), LATER));
      expect(told.decisions).toEqual(initiated.decisions);
      expect(told.decisions.at(-1)).toMatchObject({ decision: REPORT_INITIATED });
    }
  });

  it('is an order of detention that was refused as well', () => {
    const file = ordered(supervised());
    const refusal = { exchange: REVIEW, number: '1', ground: 'not-necessary' } as const;
    expect(() => recordPetition(file, { ...answered(true), exchange: REVIEW }, AT)).toThrow('has cancelled nothing');
    const refused = after(file, refuseDetention(file, refusal, AT));
    const told = after(refused, recordPetition(refused, { ...answered(true), exchange: REVIEW }, AT));
    expect(told.petitions).toEqual([{ exchange: REVIEW, upheld: true }]);
    expect(() => recordPetition(told, { ...answered(true), exchange: REVIEW }, AT)).toThrow('was answered');
  });
});

describe('what the procuracy has answered or served of itself, and the body petitions about', () => {
  const about = { body: 'Viện kiểm sát cấp trên', number: '9/TL', exchange: REVIEW } as const;
  const asked = (kind: SupervisedRequest['kind'], decision: SupervisedRequest['decision']): Supervision => ({
    ...supervised(),
    requests: [{ exchange: REVIEW, kind, number: '1', askedAt: AT, accused: ID, decision, decidedAt: AT }],
  });

  it.each([
    ['arrest-approval', 'refused'],
    ['custody-extension', 'refused'],
    ['search-approval', 'refused'],
    ['charge-approval', 'cancelled'],
    ['measure-approval', 'refused'],
    ['measure-approval', 'approved'],
  ] as const)('is an answer to %s: %s (TTLT 04/2018 5(3)(a), 6(2))', (kind, decision) => {
    const file = asked(kind, decision);
    const told = after(file, recordPetition(file, { ...about, upheld: false }, LATER));
    expect(told).toMatchObject({ petitions: [{ upheld: false }], requests: file.requests });
    expect(() => recordPetition(asked(kind, 'waiting'), { ...about, upheld: true }, LATER)).toThrow(
      'has cancelled nothing',
    );
  });

  it('holds no more where it is bail that was approved', () => {
    const file = asked('measure-approval', 'approved');
    const upheld = after(file, recordPetition(file, { ...about, upheld: true }, LATER));
    expect(upheld.requests).toMatchObject([{ decision: 'cancelled', decidedAt: LATER }]);
  });

  it.each(['charge-revoked', 'charge-change-revoked', 'detention-revoked', 'custody-released', 'measure-ordered'])(
    'is %s',
    (what) => {
      const history = [{ type: `prosecution.${what}`, at: AT, data: { exchange: REVIEW } }];
      expect(recordPetition(supervised(), { ...about, upheld: true }, LATER, history)).toHaveLength(1);
      expect(() => recordPetition(supervised(), { ...about, exchange: CHARGE, upheld: true }, LATER, history)).toThrow(
        'has cancelled nothing',
      );
    },
  );

  it('is a custody, which is decided again as long as nobody is free', () => {
    const custody = { notice: CHARGE, decision: 'custody', number: '1', decidedAt: AT, receivedAt: AT };
    const file = { ...supervised(), decisions: [{ ...custody, cancelledAt: AT, cancelledBy: REVIEW }] };
    const upheld = { ...about, upheld: true };
    expect(after(file, recordPetition(file, upheld, LATER)).decisions).toEqual([custody]);
    const free = {
      ...file,
      decisions: [...file.decisions, { ...custody, notice: NOTICE, decision: 'custody-release' }],
    };
    expect(after(free, recordPetition(free, upheld, LATER)).decisions).toEqual(free.decisions);
  });
});

describe('a decision to initiate that was served', () => {
  const cancellation = { exchange: REVIEW, notice: CHARGE, number: '5/QĐ' };
  const up = [unmet(AT, '7-cancel-demanded')];

  it('is cancelled at once where the head has signed it (TTLT 04/2018 7(1)(c))', () => {
    expect(cancelInitiation(initiatedBy('head'), cancellation, [], AT)).toHaveLength(1);
  });

  it('is not cancelled once the file has come, which is returned or terminated (BLTTHS 245(1))', () => {
    expect(() => cancelInitiation(initiatedBy('head'), { ...cancellation, hasCome: true }, [], AT)).toThrow('has come');
  });

  it('is cancelled when the body was told to and has not, where a deputy has signed it', () => {
    const file = initiatedBy('deputy-head');
    expect(() => cancelInitiation(file, cancellation, up, LATER)).toThrow('left undone');
    const told = toldToCancel(file, 'initiation');
    expect(() => cancelInitiation(told, cancellation, [], LATER)).toThrow('left undone');
    const cancelled = after(told, cancelInitiation(told, cancellation, up, LATER));
    expect(cancelled.decisions.at(-1)).toMatchObject({ decision: 'initiation', cancelledAt: LATER });
    expect(cancelled.demands).toMatchObject([{ demand: 'cancellation', of: CHARGE, remediedAt: LATER }]);
  });

  it('is cancelled at once where the body does not agree to cancel it, and has not done so after all', () => {
    const told = toldToCancel(initiatedBy('deputy-head'), 'initiation');
    const answer = { demand: NOTICE, decision: 'demand-declined', notice: INVESTIGATION };
    expect(declined(told, { ...answer, demand: REVIEW }, AT)).toEqual([]);
    const unwilling = after(told, declined(told, answer, AT));
    expect(unwilling.demands).toMatchObject([{ declined: { notice: INVESTIGATION, at: AT }, remediedAt: null }]);
    expect(cancelInitiation(unwilling, cancellation, [], LATER)).toHaveLength(2);
    const done = after(unwilling, complied(unwilling, { demand: NOTICE, decision: 'initiation-cancellation' }, LATER));
    expect(declined(done, answer, LATER)).toEqual([]);
  });

  it('is cancelled by the body itself as it was told to, and by that alone', () => {
    const told = toldToCancel(initiatedBy('deputy-head'), 'initiation');
    const done = (decision: string) => complied(told, { demand: NOTICE, decision }, LATER);
    expect([done('requalification-cancellation'), done('initiation')]).toEqual([[], []]);
    expect(after(told, done('initiation-cancellation')).demands).toMatchObject([{ remediedAt: LATER }]);
  });
});

describe('a case that the procuracy has initiated itself', () => {
  const initiatedBy = (crime: object = {}) => caseInitiatedByProcuracy(ID, { ...initiatedHere, ...crime }, AT);
  const file = after(supervised(), [initiatedBy()]);

  it('is none once it finds a ground not to initiate, and once (BLTTHS 157, 158(1))', () => {
    const fallen = cancelOwnInitiation(file, ownCancelled, LATER, historyOf([initiatedBy()]));
    expect(fallen).toMatchObject([{ data: { case: ID, notice: CHARGE, ground: 'no-event' } }]);
    const cancelled = after(file, fallen);
    expect(cancelled.decisions.at(-1)).toMatchObject({ case: ID, cancelledAt: LATER, cancelledBy: REVIEW });
    expect(() => cancelOwnInitiation(cancelled, ownCancelled, LATER, [])).toThrow('no report-initiated stands');
  });

  it('falls on a victim’s request that is missing only where that is needed (BLTTHS 155(1), 157(8))', () => {
    const missing = { ...ownCancelled, ground: 'no-request' } as const;
    expect(() => cancelOwnInitiation(file, missing, LATER, historyOf([initiatedBy()]))).toThrow(
      'not-at-victims-request',
    );
    const ofRequest = historyOf([initiatedBy({ article: '141', clause: '1' })]);
    expect(cancelOwnInitiation(file, missing, LATER, ofRequest)).toHaveLength(1);
  });

  it('is not cancelled once the file has come, which is returned or terminated (BLTTHS 245(1))', () => {
    expect(() => cancelOwnInitiation(file, { ...ownCancelled, hasCome: true }, LATER, [])).toThrow('has come');
  });

  it('is not one that the body has initiated', () => {
    const bodys = recordDecision(supervised(), { ...nonInitiation, notice: CHARGE, decision: REPORT_INITIATED }, AT);
    expect(() => cancelOwnInitiation(after(supervised(), bodys), ownCancelled, LATER, [])).toThrow(
      'no initiation of its own stands',
    );
  });

  it('stands again once the procuracy above agrees with the body (TTLT 04/2018 6(2))', () => {
    const cancelled = after(file, cancelOwnInitiation(file, ownCancelled, LATER, []));
    const upheld = recordPetition(cancelled, { ...answered(true), exchange: REVIEW }, LATER);
    expect(after(cancelled, upheld).decisions).toEqual(file.decisions);
  });
});

describe('a decision to initiate that the body has cancelled itself', () => {
  it('is not there to be cancelled by the procuracy', () => {
    const served = after(
      supervised(),
      recordDecision(supervised(), { ...nonInitiation, notice: CHARGE, decision: 'initiation' }, AT),
    );
    const own = { ...nonInitiation, notice: INVESTIGATION, decision: 'initiation-cancellation', cancels: CHARGE };
    const cancelled = after(served, recordDecision(served, own, LATER));
    expect(cancelled.decisions.slice(-2)).toMatchObject([
      { notice: CHARGE, cancelledAt: AT },
      { decision: 'initiation-cancellation', receivedAt: LATER },
    ]);
    expect(() => cancelInitiation(cancelled, { exchange: CHARGE, notice: CHARGE, number: '1' }, [], LATER)).toThrow(
      'no initiation stands',
    );
  });
});

describe('a change of the decision to initiate that was served', () => {
  const up = [unmet(AT, '7-cancel-demanded')];

  it('is cancelled once, when the body was told to and has not, and nothing else as one (TTLT 04/2018 8(1)(b))', () => {
    expect(() => cancelRequalification(supervised(), { ...requalification, notice: NOTICE }, up, LATER)).toThrow(
      'no requalification stands',
    );
    const served = requalified(supervised());
    expect(() => cancelRequalification(served, requalification, up, LATER)).toThrow('left undone');
    const told = toldToCancel(served);
    expect(() => cancelRequalification(told, requalification, [], LATER)).toThrow('left undone');
    const come = { ...requalification, hasCome: true };
    expect(() => cancelRequalification(told, come, up, LATER)).toThrow('has come');
    const cancelled = after(told, cancelRequalification(told, requalification, up, LATER));
    expect(cancelled.decisions.at(-1)).toMatchObject({ decision: 'requalification', cancelledAt: LATER });
    expect(() => cancelRequalification(cancelled, requalification, up, LATER)).toThrow('no requalification stands');
  });

  it('is demanded to be cancelled while it stands', () => {
    expect(() => demandCancellation(supervised(), { ...toCancel, of: 'requalification' }, AT)).toThrow(
      'no requalification stands',
    );
  });
});

describe('a resumption or a wanted notice that was served', () => {
  it('is demanded to be cancelled, and cancelled, which settles that; what was suspended is so again (TTLT 04/2018 5(1), (2))', () => {
    const file = resumed(supervised());
    const notice = CHARGE;
    const told = after(
      file,
      demandCancellation(file, { exchange: NOTICE, number: '1/YC', notice, of: 'resumption' }, AT),
    );
    for (const early of [file, told])
      expect(() => cancelDecision(early, { ...found, of: 'resumption' }, [], LATER)).toThrow('left undone');
    const up = [unmet(AT, '7-cancel-demanded')];
    const events = cancelDecision(told, { ...found, of: 'resumption' }, up, LATER);
    expect(events[0]).toMatchObject({ data: { of: 'resumption', suspended: true } });
    const cancelled = after(told, events);
    expect(cancelled.decisions.at(-1)).toMatchObject({ decision: 'resumption', cancelledAt: LATER });
    expect(cancelled.demands).toMatchObject([{ remediedAt: LATER }]);
    expect(() => cancelDecision(cancelled, { ...found, of: 'resumption' }, up, LATER)).toThrow('no resumption');
    const stopped = { ...nonInitiation, notice: EXTENSION, decision: 'suspension' };
    const later = after(file, recordDecision(file, stopped, LATER));
    expect(() => cancelDecision(later, { ...found, of: 'resumption' }, up, LATER)).toThrow('by which the matter goes');
    expect(() => cancelDecision(file, { ...found, of: 'resumption', hasCome: true }, up, LATER)).toThrow('has come');
    const withdrawn = { ...nonInitiation, notice: EXTENSION, decision: 'decision-withdrawal', cancels: CHARGE };
    expect(recordDecision(file, withdrawn, LATER)).toMatchObject([{ data: { suspended: true } }]);
  });

  it('is of the accused whom it names', () => {
    const served = { ...nonInitiation, notice: CHARGE, decision: 'case-wanted', accused: ID };
    const file = after(supervised(), recordDecision(supervised(), served, AT));
    const wanted = { ...found, of: 'case-wanted' } as const;
    expect(() => cancelDecision(file, wanted, timeUp, AT)).toThrow('left undone');
    const told = toldToCancel(file, 'case-wanted');
    expect(cancelDecision(told, wanted, timeUp, AT)).toMatchObject([{ data: { accused: ID } }, {}]);
  });
});

describe('a termination that was served', () => {
  it('is demanded to be cancelled or changed by the body first, which settles that, as the procuracy does itself (TTLT 04/2018 5(1), (2))', () => {
    const file = terminated(supervised());
    const { notice } = file.decisions.at(-1)!;
    const demand = { exchange: REVIEW, number: '1/YC', notice, of: 'case-termination' } as const;
    expect(() => demandCancellation(file, { ...demand, of: 'case-suspension' }, AT)).toThrow(
      'no case-suspension stands',
    );
    expect(demandedKind(file, notice)).toBe('case-termination');
    const told = after(file, demandCancellation(file, { ...demand, change: true }, AT));
    expect(told.demands).toMatchObject([{ demand: 'cancellation', decision: 'case-termination', change: true }]);
    const done = after(told, complied(told, { demand: REVIEW, decision: 'remedy' }, LATER));
    expect(done.demands).toMatchObject([{ remediedAt: LATER }]);
    const cancelled = after(told, cancelTermination(told, { exchange: CHARGE, notice, number: '2' }, LATER));
    expect(cancelled.demands).toMatchObject([{ remediedAt: LATER }]);
    const changed = { ...toCancel, of: 'requalification', change: true } as const;
    expect(() => demandCancellation(requalified(supervised()), changed, AT)).toThrow('demanded as that');
  });

  it('is confirmed once, or cancelled', () => {
    const file = terminated(supervised());
    expect(() => confirmTermination(supervised(), found, AT)).toThrow('no case-termination stands');
    const confirmed = after(file, confirmTermination(file, found, AT));
    expect(confirmed.decisions.at(-1)).toMatchObject({ decision: 'case-termination', confirmedAt: AT });
    expect(() => confirmTermination(confirmed, found, AT)).toThrow('no unconfirmed case-termination');
    const cancelled = after(file, cancelTermination(file, found, AT));
    expect(() => confirmTermination(cancelled, found, AT)).toThrow('no case-termination stands');
  });
});

describe('what the procuracy has approved', () => {
  it('is bail that falls of its own finding, once, by the order in use, and not once the file has come (TTLT 04/2018 5(3)(b))', () => {
    const file = bailApproved(supervised());
    expect(() => revokeMeasure(supervised(), bailRevoked, LATER, [])).toThrow('not approved');
    expect(() => revokeMeasure(file, { ...bailRevoked, hasCome: true }, LATER, [])).toThrow('has come');
    const events = revokeMeasure(file, bailRevoked, LATER, []);
    expect(events).toMatchObject([{ data: { accused: ID, measure: 'bail', ground: 'not-necessary' } }]);
    expect(() => revokeMeasure(after(file, events), bailRevoked, LATER, [])).toThrow('not approved');
    const renewed = bailGranted(file, RENEWED);
    expect(() => revokeMeasure(renewed, bailRevoked, LATER, [])).toThrow('another order of the measure');
  });

  it('is no bail that the procuracy has ordered itself since (TTLT 04/2018 5(3)(c))', () => {
    const file = bailApproved(supervised());
    const order = { ...orderInstead, accused: ID, measure: 'bail' } as const;
    const ordered = (what: object, at: string): HistoryEntry => ({
      ...{ type: 'prosecution.measure-ordered', at },
      data: { ...order, ...what },
    });
    const revoke = (...history: HistoryEntry[]) => revokeMeasure(file, bailRevoked, LATER, history);
    expect(() => revoke(ordered({}, LATER))).toThrow('another order of the measure');
    expect(revoke(ordered({ measure: 'deposit' }, LATER), ordered({ accused: NOTICE }, LATER))).toHaveLength(1);
    expect(revoke(ordered({}, '2024-05-01T02:00:00.000Z'))).toHaveLength(1);
  });

  it('is a charge that falls once, and the detention with it (TTLT 04/2018 5(3))', () => {
    const file = detentionApproved(supervised());
    expect(() => revokeCharge(supervised(), chargeRevoked, AT)).toThrow('not approved');
    const events = revokeCharge(file, chargeRevoked, LATER);
    expect(events).toMatchObject([{ data: { ...chargeRevoked, accused: ID } }]);
    const fallen = after(file, events);
    expect(() => revokeCharge(fallen, chargeRevoked, LATER)).toThrow('not approved');
    expect(() => revokeDetention(fallen, detentionRevoked, LATER)).toThrow('not approved');
    const anew = after(fallen, recordDetentionRequest(fallen, { ...order, exchange: NOTICE, accused: ID }, LATER));
    expect(() => approveDetention(anew, { exchange: NOTICE, number: '1' }, LATER)).toThrow('not approved');
  });

  it('is no change of a charge, which is decided first where it waits', () => {
    const file = chargeApproved(supervised());
    const change = { ...approval, exchange: NOTICE, change: true } as const;
    const waits = after(file, recordChargeApprovalRequest(file, change, AT));
    expect(() => revokeCharge(waits, chargeRevoked, AT)).toThrow('waits for the decision');
    const changed = changeApproved(supervised());
    expect(() => revokeCharge(changed, { ...chargeRevoked, request: NOTICE }, AT)).toThrow('a change of the charge');
    expect(revokeCharge(changed, chargeRevoked, AT)).toHaveLength(1);
  });

  it('is a change of a charge alone, the last one, until the file has come (BLTTHS 180(3))', () => {
    const changed = changeApproved(supervised());
    expect(() => revokeChargeChange(changed, { ...changeRevoked, request: CHARGE }, AT)).toThrow('the charge itself');
    expect(() => revokeChargeChange(changed, { ...changeRevoked, hasCome: true }, AT)).toThrow('has come');
    const next = { ...approval, exchange: ID, change: true } as const;
    const waits = after(changed, recordChargeApprovalRequest(changed, next, AT));
    expect(() => revokeChargeChange(waits, changeRevoked, AT)).toThrow('waits for the decision');
    const again = after(waits, approveCharge(waits, { exchange: ID, number: '1' }, AT));
    expect(() => revokeChargeChange(again, changeRevoked, AT)).toThrow('changed again since');
    const back = after(again, revokeChargeChange(again, { ...changeRevoked, request: ID }, AT));
    const fallen = after(back, revokeChargeChange(back, changeRevoked, AT));
    expect(() => revokeChargeChange(fallen, changeRevoked, AT)).toThrow('not approved');
    expect(revokeCharge(fallen, chargeRevoked, AT)).toHaveLength(1);
  });

  it('is what had not ended since, whatever day its approval is put right to (TTLT 04/2018 5(3))', () => {
    const told = { deadlines: [], settings: DEFAULT_SETTINGS, history: [] };
    const asked = bailEndAsked(bailApproved(supervised()));
    const ended = after(asked, grantMeasureEnd(asked, { exchange: REVIEW, number: '1' }, LATER));
    const bailedAgain = (at: string): Supervision => bailGranted(ended, RENEWED, at);
    const { hasCome: _, ...fallen } = { ...bailRevoked, request: RENEWED, accused: ID, measure: 'bail' as const };
    const measure = (file: Supervision) => () =>
      again['prosecution.measure-revoked']?.(file, fallen, LATEST, { ...told, whole: file });
    expect(measure(bailedAgain(LATEST))()).toHaveLength(1);
    expect(measure(bailedAgain(AT))).toThrow('the measure has ended');
    const detained = detentionApproved(supervised());
    const freeing = after(detained, recordReleaseRequest(detained, { ...release, exchange: NOTICE }, AT));
    const freed = after(freeing, grantRelease(freeing, { exchange: NOTICE, number: '1' }, LATER));
    const waits = after(freed, recordDetentionRequest(freed, { ...order, exchange: CHARGE, accused: ID }, AT));
    const detention = (at: string) => () => {
      const file = after(waits, approveDetention(waits, { exchange: CHARGE, number: '2' }, at));
      const said = { ...detentionRevoked, request: CHARGE, accused: ID };
      return again['prosecution.detention-revoked']?.(file, said, LATEST, { ...told, whole: file });
    };
    expect(detention(LATEST)()).toHaveLength(1);
    expect(detention(AT)).toThrow('the detention has ended');
  });

  it('is a detention that it ends of its own finding, while it stands (BLTTHS 173(7))', () => {
    const file = detentionApproved(supervised());
    const waits = after(file, recordDetentionRequest(file, { ...order, exchange: CHARGE, accused: ID }, AT));
    const renewed = after(waits, approveDetention(waits, { exchange: CHARGE, number: '2' }, AT));
    expect(() => revokeDetention(renewed, detentionRevoked, LATER)).toThrow('another order of detention');
    expect(revokeDetention(renewed, { ...detentionRevoked, request: CHARGE }, LATER)).toHaveLength(1);
    const ended = after(file, revokeDetention(file, detentionRevoked, LATER));
    expect(() => revokeDetention(ended, detentionRevoked, LATER)).toThrow('not approved');
    const asked = after(file, recordReleaseRequest(file, { ...release, exchange: NOTICE }, AT));
    const freed = after(asked, grantRelease(asked, { exchange: NOTICE, number: '1' }, LATER));
    expect(() => revokeDetention(freed, detentionRevoked, LATER)).toThrow('has ended');
  });
});

describe('a suspension that was served', () => {
  it('is cancelled once, as what it is', () => {
    const cancellation = { exchange: CHARGE, notice: REVIEW, number: '1' };
    expect(() => cancelSuspension(supervised(), { ...cancellation, of: 'case' }, [], AT)).toThrow('no case-suspension');
    const cancelled = after(
      supervised(),
      cancelSuspension(supervised(), { ...cancellation, of: 'verification' }, [], AT),
    );
    expect(() => cancelSuspension(cancelled, { ...cancellation, of: 'verification' }, [], AT)).toThrow('no suspension');
  });
});

describe('a decision about one accused alone', () => {
  const about = (decision: string): Supervision =>
    after(supervised(), recordDecision(supervised(), { ...nonInitiation, notice: CHARGE, decision, accused: ID }, AT));

  it('is cancelled as what it is about', () => {
    const cancellation = { exchange: REVIEW, notice: CHARGE, number: '1' };
    expect(about('case-suspension').decisions.at(-1)).toMatchObject({ accused: ID });
    const stopped = about('case-suspension');
    expect(() => cancelSuspension(stopped, { ...cancellation, of: 'case' }, timeUp, AT)).toThrow('left undone');
    const told = toldToCancel(stopped, 'case-suspension');
    expect(cancelSuspension(told, { ...cancellation, of: 'case' }, timeUp, AT)).toMatchObject([
      { data: { of: 'case', accused: ID } },
      {},
    ]);
    const upheld = { ...stopped, complaints: [{ notice: CHARGE, result: 'upheld' }] } as unknown as Supervision;
    expect(cancelSuspension(upheld, { ...cancellation, of: 'case' }, [], AT)).toHaveLength(1);
    expect(cancelAndProsecute(about('case-termination'), cancellation, AT)).toMatchObject([
      { data: { accused: ID, prosecute: true } },
    ]);
    expect(cancelTermination(about('case-termination'), cancellation, AT)).toMatchObject([{ data: { accused: ID } }]);
    expect(whomOf(supervised(), NOTICE)).toEqual({});
  });
});

describe('a suspension whose cancellation is sent', () => {
  it('is told to who reported, where that is known', () => {
    const cancellation = { exchange: CHARGE, notice: REVIEW, number: '1', of: 'verification' } as const;
    expect(() => tellCancellation(supervised(), REVIEW, AT)).toThrow('no cancelled suspension');
    const anonymous = {
      ...supervised(),
      decisions: supervised().decisions.map((one) => ({ ...one, anonymous: true })),
    };
    const cancelled = cancelSuspension(anonymous, cancellation, [], AT);
    expect(cancelled).toMatchObject([{ data: { anonymous: true } }]);
    expect(() => tellCancellation(after(anonymous, cancelled), REVIEW, AT)).toThrow('no cancelled suspension');
  });
});

describe('a split or a merger that was served', () => {
  it('is cancelled once, as what it is', () => {
    const served = after(supervised(), recordDecision(supervised(), split, AT));
    expect(() => cancelJoinder(served, { ...joinder, of: 'merger' }, AT)).toThrow('no case-merger');
    const cancelled = after(served, cancelJoinder(served, { ...joinder, of: 'split' }, AT));
    expect(() => cancelJoinder(cancelled, { ...joinder, of: 'split' }, AT)).toThrow('no case-split');
  });
});

describe('a case that the procuracy initiates', () => {
  const up = [unmet(AT, '7-demanded')];

  it('follows a decision not to initiate that it has cancelled', () => {
    expect(() => initiate(supervised(), initiation, up, LATER, [])).toThrow('no cancelled decision');
    expect(() => initiate(toldToInitiate(supervised()), initiation, up, LATER, [])).toThrow('no cancelled decision');
    const cancelled = cancelledNonInitiation(supervised());
    const initiated = after(cancelled, initiate(cancelled, initiation, up, LATER, []));
    expect(initiated.demands).toMatchObject([{ demand: 'initiation', remediedAt: LATER }]);
    expect(() => initiate(initiated, initiation, up, LATER, [])).toThrow('left undone');
  });

  it('is none where the body has initiated it since, unless it is told to once more', () => {
    const cancelled = cancelledNonInitiation(supervised());
    const bodys = recordDecision(cancelled, { ...nonInitiation, notice: CHARGE, decision: REPORT_INITIATED }, AT);
    const known = historyOf(bodys);
    expect(() => initiate(after(cancelled, bodys), initiation, up, LATER, known)).toThrow('left undone');
    const demanded = historyOf(demandInitiation(supervised(), toInitiate, AT));
    expect(initiate(after(cancelled, bodys), initiation, up, LATER, [...known, ...demanded])).toHaveLength(2);
    expect(() => initiate(after(cancelled, bodys), initiation, up, LATER, [...demanded, ...known])).toThrow(
      'left undone',
    );
  });

  it('follows a demand that the body has left undone for 3 days (TTLT 04/2018 7(3))', () => {
    const file = supervised();
    const verified = { ...file, decisions: file.decisions.filter(({ decision }) => decision === 'suspension') };
    const told = toldToInitiate(verified);
    expect(told.demands).toEqual([{ notice: NOTICE, demand: 'initiation', remediedAt: null }]);
    expect(() => initiate(verified, initiation, up, LATER, [])).toThrow('no cancelled decision');
    expect(() => initiate(told, initiation, [unmet(LATER, '7-demanded')], LATER, [])).toThrow('left undone');
    expect(initiate(told, initiation, up, LATER, [])).toMatchObject([
      { data: { case: ID } },
      { data: { notice: NOTICE } },
    ]);
    const done = after(told, complied(told, { demand: NOTICE, decision: 'initiation' }, LATER));
    expect(() => initiate(done, initiation, up, LATER, [])).toThrow('left undone');
  });

  it('is demanded of a body that resolves a report', () => {
    expect(() => demandInitiation({ ...supervised(), decisions: [] }, toInitiate, AT)).toThrow('decision on a report');
  });

  it('is preceded by a demand for documents only where a decision stands', () => {
    const demand = { exchange: CHARGE, notice: EXTENSION, number: '1' };
    expect(() => demandDocuments(supervised(), demand, AT)).toThrow('no initiation');
    const demanded = after(supervised(), demandDocuments(supervised(), { ...demand, notice: NOTICE }, AT));
    expect(demanded.demands).toEqual([{ notice: CHARGE, demand: 'documents', remediedAt: null }]);
  });
});

describe('a report that the procuracy takes over', () => {
  const demanded = after(supervised(), demandRemedy(supervised(), remedy, AT));
  const file = { exchange: CHARGE, number: '4/YC' };

  it('was to be remedied for 15 days', () => {
    expect(() => demandFile(demanded, file, [], LATER)).toThrow('15 days');
    expect(() => demandFile(demanded, file, [unmet(LATER)], LATER)).toThrow('15 days');
    expect(after(demanded, demandFile(demanded, file, [unmet(AT)], LATER)).demands).toMatchObject([
      { demand: 'remedy' },
      { demand: 'file' },
    ]);
  });

  it('was so whatever day its demand is put right to', () => {
    const askedAgain = again['prosecution.file-demanded'];
    const told = { settings: DEFAULT_SETTINGS, history: [], whole: demanded };
    const past = (dueAt: string) => ({ ...told, deadlines: [unmet(dueAt)] });
    expect(() => askedAgain?.(demanded, file, LATER, past(LATER))).toThrow('15 days');
    expect(askedAgain?.(demanded, file, LATER, past(AT))).toHaveLength(1);
  });

  it('is remedied once', () => {
    const remedied = after(demanded, recordRemedy(demanded, NOTICE, LATER));
    expect(remedied.demands).toEqual([{ notice: NOTICE, demand: 'remedy', remediedAt: LATER }]);
    expect(() => recordRemedy(remedied, NOTICE, LATER)).toThrow('no demand waits');
  });
});

describe('what a body beside this procuracy verifies for another one', () => {
  const unknown = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
  const opened = after(unknown, open(ID, { number: '1/2024/KS', agency: 'pc02', from: [ID], unit: 'd002' }, AT));
  const alone = entrusted(opened);
  const of = (of: string, ...events: SupervisionEvent[]): string[] =>
    deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data })))
      .filter(({ rule }) => rule === of)
      .map(({ status, about }) => `${status} ${about}`);

  it('goes on to the procuracy that supervises the report, once and within the days that the city sets (TTLT 01/2017 12(4))', () => {
    const events = passErrandResult(alone, passed, AT);
    expect(events).toMatchObject([{ data: { to: 'vks-hn', notice: CHARGE, done: true } }]);
    expect(() => passErrandResult(after(alone, events), passed, LATER)).toThrow('errand-passed-on-already');
    const told = recordDecision(opened, errand, AT);
    expect(of('12-result', ...told)).toEqual([`running ${CHARGE}`]);
    expect(of('12-result', ...told, ...events)).toEqual([`met ${CHARGE}`]);
  });

  it('goes on so too where it is part of an investigation (BLTTHS 171(3))', () => {
    const part = { ...errand, about: 'investigation' } as const;
    const told = recordDecision(opened, part, AT);
    expect(of('12-result', ...told)).toEqual([]);
    expect(of('171-result', ...told)).toEqual([`running ${CHARGE}`]);
    const file = after(opened, told);
    expect(isOfErrand(file)).toBe(true);
    expect(of('171-result', ...told, ...passErrandResult(file, passed, AT))).toEqual([`met ${CHARGE}`]);
    const { telling: _, ...unsaid } = passed;
    expect(() => passErrandResult(file, unsaid, AT)).toThrow('errand-result-unsaid');
  });

  it('goes on by a letter where a body outside the platform has asked for it, and is nothing else of that procuracy', () => {
    const { supervisedBy: _, ...asked } = errand;
    const told = recordDecision(opened, { ...asked, onPaper: true }, AT);
    const file = after(opened, told);
    expect(isOfErrand(file)).toBe(true);
    expect(of('12-result', ...told)).toEqual([`running ${CHARGE}`]);
    const { telling: __, ...unsaid } = passed;
    expect(passErrandResult(file, unsaid, AT)).toMatchObject([{ data: { notice: CHARGE, done: true } }]);
    expect(passErrandResult(file, passed, AT)[0]?.data).not.toHaveProperty('to');
    expect(assignProsecutor(file, 'vks-kv1.minh-hoa', LATER)).toHaveLength(1);
  });

  it('is nothing to pass on where this procuracy supervises the report itself', () => {
    const { supervisedBy: _, ...own } = errand;
    const file = after(opened, recordDecision(opened, own, AT));
    expect(() => passErrandResult(file, passed, AT)).toThrow('no-errand-to-pass-on');
  });

  it('gives this procuracy nothing to demand of the body that resolves the report', () => {
    const demand = { exchange: ID, number: '1', ground: 'crime-let-off' } as const;
    expect(() => demandRemedy(alone, demand, AT)).toThrow('of-an-errand');
  });
});

describe('a dispute over who investigates a case', () => {
  it('is decided by the procuracy above, once, for one of both bodies (BLTTHS 166(3))', () => {
    const file = after(supervised(), recordCompetenceDispute(supervised(), disputed, AT));
    expect(file.requests.at(-1)).toMatchObject({ kind: 'competence-dispute', other: 'pc03', decision: 'waiting' });
    const decision = { exchange: ID, number: '3/QĐ', competent: 'other-body', notice: NOTICE } as const;
    const decided = after(file, decideCompetence(file, decision, LATER));
    expect(decided.requests.at(-1)).toMatchObject({ decision: 'refused', decidedAt: LATER });
    expect(() => decideCompetence(decided, decision, LATER)).toThrow('does not wait');
  });
});

describe('who conducts a case for the procuracy', () => {
  it('is named for a case alone (TTLT 04/2018 4)', () => {
    const assigned = {
      conductor: 'deputy-assigned-above',
      officer: 'vks-hn.pho-vien-truong',
      ground: 'party-or-relative',
    } as const;
    expect(assignConductor(ofCase(supervised()), assigned, [], AT)).toMatchObject([{ data: assigned }]);
    expect(() => assignConductor(supervised(), assigned, [], AT)).toThrow('not-of-a-case');
  });
});

describe('a head of the procuracy who has to withdraw', () => {
  const file = ofCase(supervised());
  const reported = { type: 'prosecution.head-withdrawal-reported', at: AT, data: { number: '5/BC-VKS' } };
  const history = [withdraws, reported];

  it('is reported above at once, in a case alone (TTLT 04/2018 4(4))', () => {
    expect(() => findHeadWithdrawal(supervised(), withdrawing, [], AT)).toThrow('not-of-a-case');
    expect(findHeadWithdrawal(file, withdrawing, [], AT)).toMatchObject([{ data: withdrawing }]);
    expect(() => findHeadWithdrawal(file, withdrawing, [withdraws], AT)).toThrow('head-withdraws-already');
    const limit = (entries: typeof history) => deadlinesOf(entries).find(({ rule }) => rule === '4-above');
    expect(limit([withdraws])).toMatchObject({ status: 'running', law: 'TTLT 04/2018 4(4)' });
    expect(limit(history)).toMatchObject({ status: 'met' });
  });

  it('is reported once', () => {
    const report = { number: '5/BC-VKS' };
    expect(() => reportHeadWithdrawal(file, report, [], AT)).toThrow('no-head-withdrawal');
    expect(reportHeadWithdrawal(file, report, [withdraws], AT)).toMatchObject([{ data: report }]);
    expect(() => reportHeadWithdrawal(file, report, history, AT)).toThrow('no-head-withdrawal');
  });

  it('is replaced by the deputy whom the procuracy above assigns, as long as nobody has the place', () => {
    const [event] = recordDeputy(file, 'vks-hn.pho-vien-truong', history, LATER);
    const data = { conductor: 'deputy-assigned-above', officer: 'vks-hn.pho-vien-truong', ground: withdrawing.ground };
    expect(event).toMatchObject({ data });
    const assigned = { type: 'prosecution.conductor-assigned', at: LATER, data };
    expect(headWithdrawing([...history, assigned])).toBeUndefined();
    expect(() => recordDeputy(file, 'vks-hn.pho-2', [...history, assigned], LATER)).toThrow('no-head-withdrawal');
    expect(recordDeputy(file, 'vks-hn.pho-2', [assigned, ...history], LATER)).toHaveLength(1);
    expect(() => recordDeputy(file, withdrawing.officer, history, LATER)).toThrow(
      expect.objectContaining({ code: 'had-to-withdraw', law: 'BLTTHS 49, 52; TTLT 04/2018 4(4)' }) as Error,
    );
  });

  it('is replaced by nobody where that one assigns none', () => {
    expect(recordDeputyDenial(file, denied, history, LATER)).toMatchObject([{ data: denied }]);
    const told = { type: 'prosecution.deputy-denied', at: LATER, data: denied };
    expect(() => recordDeputyDenial(file, denied, [...history, told], LATER)).toThrow('no-head-withdrawal');
    expect(findHeadWithdrawal(file, withdrawing, [...history, told], LATER)).toHaveLength(1);
  });
});

describe('an investigative act of the procuracy itself, while the body investigates', () => {
  it('is told to the body before it takes place (TTLT 04/2018 12(1))', () => {
    const late = (at: string) => investigate(ofCase(supervised()), ownAct, at)[0];
    expect(late(AT)?.data).toEqual(ownAct);
    expect(late(LATER)).toMatchObject({ data: { late: true } });
  });

  it('is of a case', () => {
    expect(() => investigate(supervised(), ownAct, AT)).toThrow('not-of-a-case');
  });
});

describe('a complaint', () => {
  const decision = { complaint: CHARGE, number: '1', upheld: false };

  it('is against a decision that was served, and decided once', () => {
    expect(() => recordComplaint(supervised(), { ...complaint, notice: ID }, AT)).toThrow('no-such-complaint');
    const complained = after(supervised(), recordComplaint(supervised(), complaint, AT));
    const decided = after(complained, decideComplaint(complained, decision, AT));
    expect(decided.complaints).toMatchObject([{ by: 'reporter', result: 'rejected' }]);
    expect(() => decideComplaint(decided, decision, AT)).toThrow('no-such-complaint');
  });

  it('is told to whoever complained once it is decided, or was taken back before', () => {
    const complained = after(supervised(), recordComplaint(supervised(), complaint, AT));
    expect(() => tellComplainant(complained, CHARGE, AT)).toThrow('no-such-complaint');
    const decided = after(complained, decideComplaint(complained, decision, AT));
    expect(() => withdrawComplaint(decided, CHARGE, LATER)).toThrow('no-such-complaint');
    const told = after(decided, tellComplainant(decided, CHARGE, LATER));
    expect(told.complaints).toMatchObject([{ result: 'rejected', toldAt: LATER }]);
    expect(() => tellComplainant(told, CHARGE, LATER)).toThrow('no-such-complaint');
    const back = after(complained, withdrawComplaint(complained, CHARGE, LATER));
    expect(back.complaints).toMatchObject([{ result: 'withdrawn' }]);
    expect(() => decideComplaint(back, decision, LATER)).toThrow('no-such-complaint');
  });

  it('is against what the procuracy itself has decided as well, and against nothing that it has not', () => {
    const own = { ...complaint, notice: REVIEW, subject: 'procuracy' } as const;
    expect(() => recordComplaint(ordered(supervised()), own, AT)).toThrow('no-such-complaint');
    const refusal = { exchange: REVIEW, number: '1', ground: 'not-necessary' } as const;
    const refused = after(ordered(supervised()), refuseDetention(ordered(supervised()), refusal, AT));
    expect(recordComplaint(refused, own, AT)).toHaveLength(1);
    expect(recordComplaint(cancelled(supervised()), { ...own, notice: CHARGE }, AT)).toHaveLength(1);
    expect(() => recordComplaint(supervised(), { ...own, notice: NOTICE }, AT)).toThrow('no-such-complaint');
  });

  it('is for the procuracy above where the head has signed what is complained of, as it was entered or is said (BLTTHS 476(1))', () => {
    const refusal = { exchange: REVIEW, number: '1', ground: 'not-necessary' } as const;
    const refused = after(ordered(supervised()), refuseDetention(ordered(supervised()), refusal, AT));
    const own = { ...complaint, notice: REVIEW, subject: 'procuracy' } as const;
    const entered = (signedBy: string) => [
      { type: 'prosecution.extension-granted', at: AT, data: { exchange: REVIEW, signedBy } },
    ];
    const above = expect.objectContaining({ code: 'complaint-to-procuracy-above', law: 'BLTTHS 476(1)' }) as Error;
    expect(() => recordComplaint(refused, { ...own, signedBy: 'head' }, AT)).toThrow(above);
    expect(() => recordComplaint(refused, { ...own, signedBy: 'deputy-head' }, AT, entered('head'))).toThrow(above);
    expect(recordComplaint(refused, { ...own, signedBy: 'deputy-head' }, AT)).toHaveLength(1);
    expect(recordComplaint(refused, { ...own, signedBy: 'head' }, AT, entered('deputy-head'))).toHaveLength(1);
    expect(recordComplaint(refused, { ...own, subject: 'detention', signedBy: 'head' }, AT)).toHaveLength(1);
  });

  it('is for the head of the body first where a deputy has signed what is complained of, and then here (BLTTHS 475(1))', () => {
    const signed = (signedBy: 'head' | 'deputy-head') => {
      const opened = opening.reduce(evolve, empty);
      return after(opened, recordDecision(opened, { ...nonInitiation, signedBy }, AT));
    };
    expect(() => recordComplaint(signed('deputy-head'), complaint, AT)).toThrow('complaint-to-body-head');
    expect(() => recordComplaint(supervised(), { ...complaint, signedBy: 'deputy-head' }, AT)).toThrow(
      'complaint-to-body-head',
    );
    const answered = { ...complaint, subject: 'body-answer', answer: '7/QĐ-CSĐT' } as const;
    expect(recordComplaint(signed('deputy-head'), answered, AT)).toMatchObject([{ data: { answer: '7/QĐ-CSĐT' } }]);
    expect(() => recordComplaint(signed('head'), answered, AT)).toThrow('nothing-answered-by-body');
    expect(recordComplaint(signed('head'), complaint, AT)).toHaveLength(1);
  });

  it('is decided within 7 days, about a detention within 24 hours or 3 days', () => {
    const owed = (more: object) => {
      const events = [{ type: 'prosecution.complaint-received', at: AT, data: { ...complaint, ...more } }];
      return deadlinesOf(events).map(({ rule, dueOn }) => `${rule} ${dueOn}`);
    };
    expect(owed({ subject: 'body-head' })).toEqual(['475 2024-05-17']);
    expect(owed({ subject: 'procuracy' })).toEqual(['476 2024-05-17']);
    expect(owed({ subject: 'detention' })).toEqual(['474 2024-05-11']);
    expect(owed({ subject: 'detention', verified: true })).toEqual(['474.verified 2024-05-13']);
  });

  it('owes whoever complained the decision within 3 days, where it says whom (BLTTHS 472(1))', () => {
    const complained = after(supervised(), recordComplaint(supervised(), complaint, AT));
    const [{ type, data }] = decideComplaint(complained, decision, AT) as [SupervisionEvent];
    const owed = (data: Record<string, unknown>) =>
      deadlinesOf([{ type, at: AT, data }]).map(({ rule, dueOn }) => `${rule} ${dueOn}`);
    expect(data).toMatchObject({ complainant: 'reporter' });
    expect(owed(data)).toEqual(['472.told 2024-05-13']);
    expect(owed(decision)).toEqual([]);
  });
});

describe('a request to the procuracy', () => {
  it('is decided once', () => {
    const granted = grantExtension(supervised(), { exchange: EXTENSION, number: '1', months: 2 }, AT).reduce(
      evolve,
      supervised(),
    );
    expect(granted.requests[0]).toMatchObject({ decision: 'granted', decidedAt: AT });
    expect(() => refuseExtension(granted, { exchange: EXTENSION, number: '2' }, AT)).toThrow('does not wait');
  });

  it('for an extension is not decided as a charge, nor as the extension of an investigation', () => {
    expect(() => approveCharge(supervised(), { exchange: EXTENSION, number: '1' }, AT)).toThrow('does not wait');
    const grant = { exchange: EXTENSION, number: '1', months: 4 };
    expect(() => grantCaseExtension(supervised(), grant, city, AT)).toThrow('does not wait');
  });

  it('for an extension that a higher procuracy grants is not decided here, and its decision is entered once', () => {
    const asked = third(supervised());
    const own = { exchange: REVIEW, number: '1', months: 4 };
    expect(() => grantCaseExtension(asked, own, city, AT)).toThrow(
      expect.objectContaining({
        code: 'of-another-level',
        law: 'BLTTHS 172(5)(d)',
        params: { level: 'supreme' },
      }) as Error,
    );
    expect(() => refuseCaseExtension(asked, own, city, AT)).toThrow('of-another-level');
    const decided = recordHigherDecision(asked, { ...supreme, until: '2024-09-30' }, city, AT);
    expect(decided).toMatchObject([{ data: { level: 'supreme', months: 4, until: '2024-09-30' } }]);
    expect(after(asked, decided).requests.at(-1)).toMatchObject({ decision: 'granted' });
    expect(() => recordHigherDecision(after(asked, decided), supreme, city, AT)).toThrow('does not wait');
    const refused = recordHigherDecision(asked, { ...supreme, granted: false }, city, AT);
    expect(after(asked, refused).requests.at(-1)).toMatchObject({ decision: 'refused' });
  });

  it('for an extension of its own level is decided here, and as nobody else’s', () => {
    const asked = supervised();
    expect(() => recordHigherDecision(asked, { ...supreme, exchange: INVESTIGATION }, city, AT)).toThrow(
      'of-another-level',
    );
    const first = { ...investigation, exchange: REVIEW, seriousness: 'especially-serious', turn: 1 } as const;
    const own = after(asked, recordCaseExtensionRequest(asked, first, AT));
    expect(() => recordHigherDecision(own, supreme, city, AT)).toThrow('of-another-level');
    expect(grantCaseExtension(own, { exchange: REVIEW, number: '1', months: 4 }, city, AT)).toMatchObject([
      { data: { level: 'provincial' } },
    ]);
  });

  it('for a charge may wait for more evidence once, and is decided after that', () => {
    const demanded = demandEvidence(supervised(), { exchange: CHARGE, number: '1' }, AT).reduce(evolve, supervised());
    expect(() => demandEvidence(demanded, { exchange: CHARGE, number: '2' }, AT)).toThrow('demanded already');
    const supplied = recordEvidence(demanded, { exchange: CHARGE, unasked: false }, AT).reduce(evolve, demanded);
    expect(approveCharge(supplied, { exchange: CHARGE, number: '2' }, AT)).toHaveLength(1);
  });

  it('takes in what the body sends without a demand, or before one has come, and waits on for what was demanded (TTLT 04/2018 16(1))', () => {
    const unasked = [{ data: { exchange: CHARGE, unasked: true } }];
    expect(recordEvidence(supervised(), { exchange: CHARGE, unasked: true }, AT)).toMatchObject(unasked);
    expect(recordEvidence(supervised(), { exchange: CHARGE, unasked: false }, AT)).toMatchObject(unasked); // from an earlier release
    const demanded = demandEvidence(supervised(), { exchange: CHARGE, number: '1' }, AT).reduce(evolve, supervised());
    const crossed = recordEvidence(demanded, { exchange: CHARGE, unasked: true }, LATER);
    expect(crossed).toMatchObject(unasked);
    expect(after(demanded, crossed).requests).toEqual(demanded.requests);
    expect(recordMeasureEvidence(bailAsked(supervised()), { exchange: REVIEW, unasked: true }, AT)).toMatchObject([
      { data: { unasked: true } },
    ]);
  });
});

describe('a termination by lapse of time or by amnesty', () => {
  it('is resumed by the procuracy as the accused asks, and no other, once (BLTTHS 235(1))', () => {
    const file = terminated(supervised(), 'time-barred');
    const resumed = after(file, resumeInvestigation(file, found, LATER));
    expect(resumed.decisions.at(-1)).toMatchObject({ cancelledAt: LATER, cancelledBy: found.exchange });
    const told = after(file, demandCancellation(file, { ...toCancel, of: 'case-termination' }, AT));
    expect(after(told, resumeInvestigation(told, found, LATER)).demands).toMatchObject([{ remediedAt: LATER }]);
    expect(() => resumeInvestigation(resumed, found, LATER)).toThrow('no case-termination stands');
    expect(() => resumeInvestigation(terminated(supervised()), found, LATER)).toThrow(
      expect.objectContaining({ code: 'nothing-to-cancel', law: 'BLTTHS 157(5), (6), 235(1)' }) as Error,
    );
  });
});

describe('a charge that the body proposes to cancel', () => {
  it('stands where the procuracy writes that it does not agree, once (TTLT 04/2018 5(3)(a))', () => {
    const file = proposed(supervised());
    const answered = after(file, declineRevocation(file, notAgreed, LATER));
    expect(answered.decisions.at(-1)).toMatchObject({ accused: ID, declinedAt: LATER });
    expect(() => declineRevocation(answered, notAgreed, LATER)).toThrow('no proposal waits');
    expect(() => declineRevocation(supervised(), notAgreed, LATER)).toThrow('no proposal waits');
  });
});

describe('what the body proposes to cancel', () => {
  const undone = (law: string) => expect.objectContaining({ code: 'not-left-undone', law }) as Error;
  const proposing = { ...nonInitiation, notice: ORDER, decision: 'cancellation-proposal' };
  const asked = (file: Supervision, served: string, how: { change?: true } = {}): Supervision =>
    after(file, recordDecision(file, { ...proposing, served, ...how }, AT));

  it('is not cancelled without a demand where the body withdraws it to change it itself (TTLT 04/2018 5(1))', () => {
    const file = asked(supervised(), cancellation.notice, { change: true });
    expect(file.decisions.at(-1)).toMatchObject({ served: cancellation.notice, change: true });
    expect(() => cancelNonInitiation(file, cancellation, [], LATER)).toThrow(undone('TTLT 04/2018 7(2)(c)'));
    expect(declineRevocation(file, { ...notAgreed, notice: ORDER }, LATER)).toHaveLength(1);
  });

  it('is cancelled without a demand, and then not answered any more (TTLT 04/2018 5(1), (2))', () => {
    const file = supervised();
    expect(() => cancelNonInitiation(file, cancellation, [], LATER)).toThrow(undone('TTLT 04/2018 7(2)(c)'));
    const fallen = after(file, cancelNonInitiation(asked(file, cancellation.notice), cancellation, [], LATER));
    expect(fallen.decisions[0]).toMatchObject({ decision: 'non-initiation', cancelledAt: LATER });
    const late = asked(fallen, cancellation.notice);
    expect(() => declineRevocation(late, { ...notAgreed, notice: ORDER }, LATER)).toThrow('no proposal waits');
    const ofDeputy = initiatedBy('deputy-head');
    const fall = { exchange: CHARGE, notice: CHARGE, number: '1' };
    expect(() => cancelInitiation(ofDeputy, fall, [], LATER)).toThrow(undone('TTLT 04/2018 7(1)(c)'));
    expect(cancelInitiation(asked(ofDeputy, CHARGE), fall, [], LATER)).toHaveLength(1);
    const changed = requalified(file);
    expect(() => cancelRequalification(changed, fall, [], LATER)).toThrow(undone('TTLT 04/2018 8(1)(b)'));
    expect(cancelRequalification(asked(changed, CHARGE), fall, [], LATER)).toHaveLength(1);
  });

  it('stands where the procuracy writes that it does not agree, and is not cancelled then', () => {
    const file = asked(supervised(), cancellation.notice);
    const events = declineRevocation(file, { ...notAgreed, notice: ORDER }, LATER);
    expect(events).toMatchObject([{ type: 'prosecution.cancellation-declined', data: { notice: ORDER } }]);
    const declined = after(file, events);
    expect(() => declineRevocation(declined, { ...notAgreed, notice: ORDER }, LATER)).toThrow('no proposal waits');
    expect(() => cancelNonInitiation(declined, cancellation, [], LATER)).toThrow(undone('TTLT 04/2018 7(2)(c)'));
  });
});

describe('what the procuracy has demanded', () => {
  const demanded = after(supervised(), demandCharge(ofCase(supervised()), chargeDemand, AT));

  it('is done once the body sends for approval what was demanded', () => {
    const request = { ...approval, exchange: INVESTIGATION, demand: NOTICE };
    const done = after(demanded, recordChargeApprovalRequest(demanded, request, LATER));
    expect(done.demands).toMatchObject([{ demand: 'charge', remediedAt: LATER }]);
    expect(() => chargePerson(done, { ...instead, accused: ID }, LATER)).toThrow('left undone');
  });

  it('is still to be done when another charge comes', () => {
    const other = after(demanded, recordChargeApprovalRequest(demanded, { ...approval, exchange: INVESTIGATION }, AT));
    expect(other.demands).toMatchObject([{ demand: 'charge', remediedAt: null }]);
  });

  it('is decided by the procuracy itself, once', () => {
    const charged = after(demanded, chargePerson(demanded, { ...instead, accused: ID }, LATER));
    expect(charged.demands).toMatchObject([{ remediedAt: LATER }]);
    expect(() => chargePerson(charged, { ...instead, accused: ID }, LATER)).toThrow('left undone');
  });

  it('is not demanded of a charge that is its own (TTLT 04/2018 9(5))', () => {
    expect(changeOwnCharge(demanded, ownCharge, LATER)).toMatchObject([{ data: ownChange }]);
    expect(() => changeOwnCharge(demanded, { ...ownCharge, isOwn: false }, LATER)).toThrow(
      expect.objectContaining({ code: 'not-own-charge', law: 'TTLT 04/2018 9(5)' }) as Error,
    );
    expect(() => changeOwnCharge(demanded, { ...ownCharge, hasCome: true }, LATER)).toThrow('has come');
  });

  it('is not decided as another thing than was demanded, nor recorded as a remedy by hand', () => {
    expect(() => changeCharge(demanded, instead, LATER)).toThrow('left undone');
    expect(() => recordRemedy(demanded, NOTICE, LATER)).toThrow('no demand waits');
  });

  it('of one more crime is no change of the charge (BLTTHS 180(2); TTLT 04/2018 9(5))', () => {
    const asked = after(supervised(), demandCharge(ofCase(supervised()), { ...supplementDemand, accused: ID }, AT));
    expect(asked.demands).toMatchObject([{ demand: 'charge-supplement', accused: ID }]);
    expect(() => changeCharge(asked, instead, LATER)).toThrow('left undone');
    const done = after(asked, supplementCharge(asked, instead, LATER));
    expect(done.demands).toMatchObject([{ remediedAt: LATER }]);
    expect(() => supplementCharge(done, instead, LATER)).toThrow('left undone');
  });

  it('of whom a charge names is done by the body, or else by the procuracy once (BLTTHS 180(1)(b))', () => {
    const asked = misnamed(supervised());
    const decision = { exchange: CHARGE, number: '2', notice: NOTICE };
    expect(() => changeIdentity(demanded, decision, LATER)).toThrow('left undone');
    const request = { ...approval, exchange: INVESTIGATION, demand: NOTICE };
    const done = after(asked, recordChargeApprovalRequest(asked, request, LATER));
    expect(() => changeIdentity(done, decision, LATER)).toThrow('left undone');
    const changed = after(asked, changeIdentity(asked, decision, LATER));
    expect(changed.demands).toMatchObject([{ demand: 'identity-change', accused: ID, remediedAt: LATER }]);
    expect(() => changeIdentity(changed, decision, LATER)).toThrow('left undone');
  });

  it('is left to the body for 3 days where that has to change the decision to initiate', () => {
    const asked = after(supervised(), demandRequalification(ofCase(supervised()), requalificationDemand, AT));
    const waits = [unmet(LATER, '8-demanded')];
    expect(() => requalify(asked, instead, waits, LATER)).toThrow('left undone');
    expect(requalify(asked, instead, waits, '2024-06-10T02:00:00.001Z')).toMatchObject([{ data: { article: '151' } }]);
    const askedAgain = again['prosecution.case-requalified'];
    const past = { deadlines: waits, settings: DEFAULT_SETTINGS, history: [], whole: asked };
    expect(() => askedAgain?.(asked, { ...instead, article: '151', clause: '1' }, LATER, past)).toThrow('left undone');
  });
});

describe('a transfer that was decided', () => {
  const file = transferred(supervised());

  it('is sent to the body and the procuracy that are competent, and to who is charged', () => {
    expect(tellTransfer(file, transferNotice, AT)).toMatchObject([{ data: transferNotice }]);
    expect(() => tellTransfer(file, { exchange: ID, recipients: ['competent-body'] }, AT)).toThrow(
      expect.objectContaining({ code: 'party-left-out', params: { missing: ['competent-procuracy'] } }) as Error,
    );
    const charged = after(file, approveCharge(file, { exchange: CHARGE, number: '1' }, AT));
    expect(() => tellTransfer(charged, transferNotice, AT)).toThrow(
      expect.objectContaining({ law: 'BLTTHS 169(3)(b)', params: { missing: ['accused'] } }) as Error,
    );
  });

  it('was granted', () => {
    expect(() => tellTransfer(supervised(), transferNotice, AT)).toThrow('no transfer was decided');
  });
});

describe('a transfer out of the city', () => {
  const asked = after(supervised(), recordTransferRequest(supervised(), { ...transferRequest, outside: true }, AT));
  const granted = { exchange: ID, number: '1/QĐ', granted: true };
  const problem = (level: string): Error =>
    expect.objectContaining({ code: 'of-another-level', law: 'BLTTHS 169(2)', params: { level } }) as Error;

  it('is decided by the provincial procuracy, or one above it (BLTTHS 169(2))', () => {
    for (const own of ['provincial', 'supreme'] as const) {
      expect(decideTransfer(asked, granted, own, LATER)).toMatchObject([{ data: granted }]);
      expect(() => decideTransfer(asked, { ...granted, above: true }, own, LATER)).toThrow(problem(own));
    }
  });

  it('is entered by one below as the provincial one has decided it', () => {
    for (const own of ['district', 'regional'] as const) {
      expect(() => decideTransfer(asked, granted, own, LATER)).toThrow(problem('provincial'));
      expect(() => decideTransfer(asked, { ...granted, granted: false }, own, LATER)).toThrow(problem('provincial'));
      expect(decideTransfer(asked, { ...granted, above: true }, own, LATER)).toMatchObject([
        { data: { ...granted, level: 'provincial' } },
      ]);
    }
  });

  it('is no transfer within it, which each decides itself', () => {
    const within = after(supervised(), recordTransferRequest(supervised(), transferRequest, AT));
    expect(decideTransfer(within, granted, 'regional', LATER)).toMatchObject([{ data: granted }]);
    expect(() => decideTransfer(within, { ...granted, above: true }, 'regional', LATER)).toThrow(problem('regional'));
  });

  it('is ordered by the provincial procuracy alone where the body did not ask for it (BLTTHS 169(1)(d), (2))', () => {
    const out = { ...transferDemand, outside: true as const };
    const wanted = after(supervised(), demandTransfer(ofCase(supervised()), out, AT));
    expect(wanted.demands).toMatchObject([{ demand: 'transfer', outside: true }]);
    const order = { ...transferOrder, notice: NOTICE };
    expect(() => orderTransfer(wanted, order, 'regional', LATER)).toThrow(problem('provincial'));
    expect(orderTransfer(wanted, order, 'provincial', LATER)).toHaveLength(1);
  });
});

describe('a transfer that the procuracy demands', () => {
  const wanted = transferWanted(supervised());

  it('is decided by the procuracy itself once, while the body has not asked for it (BLTTHS 169(1)(d))', () => {
    const order = { ...transferOrder, notice: NOTICE };
    expect(() => orderTransfer(supervised(), order, 'provincial', AT)).toThrow('left undone');
    const ordered = after(wanted, orderTransfer(wanted, order, 'regional', AT));
    expect(ordered.demands).toMatchObject([{ demand: 'transfer', remediedAt: AT, orderedBy: CHARGE }]);
    expect(() => orderTransfer(ordered, order, 'provincial', AT)).toThrow('left undone');
    const told = { ...transferNotice, exchange: CHARGE };
    expect(tellTransfer(ordered, told, AT)).toMatchObject([{ data: told }]);
  });

  it('is decided also of a case that is suspended, as the body asks or by itself (BLTTHS 169(1))', () => {
    const suspension = { ...nonInitiation, notice: EXTENSION, decision: 'case-suspension' };
    const stopped = after(wanted, recordDecision(wanted, suspension, AT));
    expect(orderTransfer(stopped, { ...transferOrder, notice: NOTICE }, 'provincial', AT)).toHaveLength(1);
    const asked = after(stopped, recordTransferRequest(stopped, transferRequest, AT));
    const granted = { exchange: transferRequest.exchange, number: '1', granted: true };
    expect(decideTransfer(asked, granted, 'provincial', AT)).toHaveLength(1);
  });

  it('is done once the body has asked for it as that notice demands', () => {
    const asked = after(wanted, recordTransferRequest(wanted, { ...transferRequest, demand: NOTICE }, LATER));
    expect(asked.demands).toMatchObject([{ demand: 'transfer', remediedAt: LATER }]);
    expect(() => orderTransfer(asked, { ...transferOrder, notice: NOTICE }, 'provincial', LATER)).toThrow(
      'left undone',
    );
  });
});

describe('what a victim asks of the procuracy about a report', () => {
  it('is answered once, and in writing where it is not granted (TTLT 01/2017 15(1))', () => {
    const { receiveApplication, answerApplication } = supervisionApplications;
    const asked = after(supervised(), receiveApplication(supervised(), application, AT));
    expect(asked.applications).toEqual([{ ...application, granted: null, reasons: null }]);
    const refused = { application: NOTICE, granted: false, reasons: null };
    expect(() => answerApplication(asked, refused, AT)).toThrow('reasons-left-out');
    const answered = after(asked, answerApplication(asked, { ...refused, reasons: ID }, AT));
    expect(answered.applications).toMatchObject([{ granted: false, reasons: ID }]);
    expect(() => answerApplication(answered, { ...refused, reasons: ID }, AT)).toThrow('no-such-application');
  });
});

describe('whom the procuracy finds to be threatened', () => {
  it('is asked to be protected of the body that verifies or investigates, which answers (BLTTHS 485)', () => {
    const { askProtection, recordProtectionAnswer } = supervisedProtection;
    const file = supervised();
    const asked = after(file, askProtection(file, asksToProtect, AT));
    expect(asked.protectionRequests).toMatchObject([{ to: file.agency, of: 'witness', granted: null }]);
    const answer = { exchange: NOTICE, by: 'pc02', granted: false, number: '4' };
    expect(after(asked, recordProtectionAnswer(asked, answer, AT)).protectionRequests).toMatchObject([
      { granted: false },
    ]);
    const received = { ...nonInitiation, decision: 'reception' } as const;
    const atDesk = { ...file, requests: [], decisions: after(file, recordDecision(file, received, AT)).decisions };
    expect(() => askProtection({ ...atDesk, decisions: atDesk.decisions.slice(-1) }, asksToProtect, AT)).toThrow(
      'nobody-verifies',
    );
  });
});

describe('what the prosecutor wants investigated', () => {
  it('is, once the body tells so (TTLT 04/2018 11(1), (2))', () => {
    const asked = after(
      supervised(),
      demandInvestigation(ofCase(supervised()), { exchange: CHARGE, number: '1/YC' }, AT),
    );
    expect(asked.demands).toMatchObject([{ notice: CHARGE, demand: 'investigation', remediedAt: null }]);
    const done = after(asked, complied(asked, { demand: CHARGE, decision: 'remedy' }, LATER));
    expect(done.demands).toMatchObject([{ remediedAt: LATER }]);
  });

  it('is demanded of a report too, until that is a case (TTLT 01/2017 13(1))', () => {
    const report = after(supervised(), recordDecision(supervised(), { ...nonInitiation, decision: 'assignment' }, AT));
    const demand = { exchange: CHARGE, number: '1/YC' };
    expect(after(report, demandInvestigation(report, demand, AT)).demands).toMatchObject([{ demand: 'investigation' }]);
    const initiated = after(report, recordDecision(report, { ...nonInitiation, decision: 'report-initiated' }, AT));
    expect(() => demandInvestigation(initiated, demand, AT)).toThrow('not-of-a-case');
  });

  it('moves no report to another body and changes no charge in it, as only a case has them', () => {
    const report = after(supervised(), recordDecision(supervised(), nonInitiation, AT));
    expect(() => demandTransfer(report, transferDemand, AT)).toThrow('not-of-a-case');
    expect(() => demandIdentityChange(report, identityDemand, AT)).toThrow('not-of-a-case');
  });
});

describe('an investigator whom the procuracy wants replaced', () => {
  const demand = { exchange: CHARGE, number: '1/YC', ground: 'not-impartial' } as const;
  const asked = after(supervised(), demandReplacement(supervised(), demand, AT));

  it('is, once the body tells so, or not as it writes (TTLT 04/2018 4(3))', () => {
    expect(asked.demands).toMatchObject([{ notice: CHARGE, demand: 'replacement', remediedAt: null }]);
    const done = after(asked, complied(asked, { demand: CHARGE, decision: 'replacement' }, LATER));
    expect(done.demands).toMatchObject([{ remediedAt: LATER }]);
    expect(complied(asked, { demand: CHARGE, decision: 'initiation' }, LATER)).toEqual([]);
    const answer = { demand: CHARGE, decision: 'demand-declined', notice: NOTICE };
    expect(after(asked, declined(asked, answer, LATER)).demands).toMatchObject([{ declined: { notice: NOTICE } }]);
  });
});

describe('a split that the procuracy demands', () => {
  const demanded = after(supervised(), demandJoinder(ofCase(supervised()), splitDemand, AT));

  it('is done once the body has split the case as that notice demands, and once only (TTLT 04/2018 29(3))', () => {
    expect(demanded.demands).toEqual([{ notice: splitDemand.exchange, demand: 'split', remediedAt: null }]);
    expect(complied(demanded, { demand: ID, decision: 'case-split' }, LATER)).toEqual([]);
    const asDemanded = { demand: splitDemand.exchange, decision: 'case-split' };
    expect(complied(demanded, { ...asDemanded, decision: 'case-merger' }, LATER)).toEqual([]);
    const done = after(demanded, complied(demanded, asDemanded, LATER));
    expect(done.demands).toMatchObject([{ demand: 'split', remediedAt: LATER }]);
    expect(complied(done, asDemanded, LATER)).toEqual([]);
  });
});

describe('a case that a court below tries', () => {
  const told = { notice: NOTICE, number: '31/TB' };
  const foreseen = (endsOn: string, to: string | null = null): Supervision =>
    after(supervised(), foreseeLowerTrial(ofCase(supervised()), { ...lowerTrial, to, endsOn }, AT));

  it('is told of to the procuracy beside that court, once it is known which that is', () => {
    expect(() => tellLowerProcuracy(supervised(), told, AT)).toThrow('no-lower-trial');
    expect(tellLowerProcuracy(foreseen('2024-09-30'), told, AT)[0]?.data).toMatchObject({ notice: null, to: null });
    const [notice] = tellLowerProcuracy(foreseen('2024-09-30', 'vks-kv1'), told, AT);
    expect(notice?.data).toMatchObject({ notice: NOTICE, to: 'vks-kv1' });
  });

  it('may end later than foreseen until that procuracy was told, and is told of once', () => {
    const extended = after(foreseen('2024-09-30'), foreseeLowerTrial(ofCase(foreseen('2024-09-30')), lowerTrial, AT));
    const done = after(extended, tellLowerProcuracy(extended, told, AT));
    expect(done.lowerTrial).toMatchObject({ toldAt: AT });
    expect(() => foreseeLowerTrial(ofCase(done), lowerTrial, AT)).toThrow('lower-procuracy-told');
    expect(() => tellLowerProcuracy(done, told, AT)).toThrow('lower-procuracy-told');
  });
});
