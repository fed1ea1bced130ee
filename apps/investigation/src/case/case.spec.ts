import { suspendedCaseReviewed, type EntryCorrected, type InvestigativeAct, type StayGround } from '@la-chan/contracts';
import fc from 'fast-check';
import {
  caseSuspended,
  caseTerminated,
  offenderReceivedByBody,
  TerminationGround,
  type Article,
  type Clause,
  type Custody,
  type NoticeRecipient,
  type Returner,
  type StayMatter,
} from '@la-chan/contracts';
import {
  answerBy,
  basesOf,
  boundFact,
  correctionOf,
  type Deadline,
  deadlinesOf,
  everyCell,
  type HistoryEntry,
  surrendersAfter,
  UnlawfulAct,
  withItems,
} from '@la-chan/procedure';
import { carriedBy, termsOf } from './carried';
import { caseApplications } from './application';
import { caseCoercions, followedCoercions, followMeasure } from './coercion';
import { caseProtections } from './protection';
import { type Accused } from './accused';
import { enterItem, handOverExhibits, takeOffItem } from './exhibits';
import { recordNotice, recordService } from './notices';
import { caseProcedure, type Case, type CaseStatus } from './case';
import { counted } from './case.counted';
import { changed } from './accused.events';
import { blank, evolve, type CaseEvent } from './case.events';
import { changeIdentity, supplementCharge } from './charge-supplement';
import {
  approveCharge,
  fingerprint,
  cancelChange,
  cancelCharge,
  proposeRevocation,
  changeCharge,
  charge,
  recordDemand,
  revokeCharge,
  supplyEvidence,
} from './charge';
import {
  carryOutDemand,
  demandedIn,
  declineDemand,
  recordCaseDemand,
  recordChargeDemand,
  replaceInvestigator,
} from './charge-demand';
import {
  askConsultation,
  consultBody,
  findNonCompetence,
  recordBodyAnswer,
  recordCompetence,
  reportDispute,
  recordConsultation,
} from './competence';
import {
  cancelInitiation,
  conclude,
  proposeSanction,
  recordOutcome,
  returnedHere,
  reopen,
  takeReturn,
  terminate,
  terminateAccused,
} from './conclusion';
import { NOTHING_ALONG } from './going-along';
import {
  approveDetention,
  brought,
  broughtBack,
  broughtSince,
  detainedByProcuracy,
  orderThatCame,
  detain,
  refuseDetention,
  renewDetention,
  type Detentions,
} from './detention';
import { askDetentionExtension, extendDetention, recordDetentionRefusal } from './detention-extension';
import { askRelease, cameLast, freeAccused, freedElsewhere, freedHere, refuseRelease } from './release';
import { release, takeBack, withdraw } from './offered';
import { sendMerged } from './file-merger';
import { askTransfer, offerTransfer, recordTransfer, recordTransferOrder, transfer } from './transfer';
import { askEvidenceReview, recordEvidenceReview } from './evidence-review';
import { crack, nameVictim, removeVictim } from './discovery';
import { bringIn, initiate } from './initiation';
import { cancelRequalification, requalify } from './qualification';
import {
  applyMeasure,
  approveMeasure,
  refuseMeasure,
  recordMeasureDemand,
  renewMeasure,
  supplyMeasureEvidence,
  type CaseMeasure,
} from './measure';
import { askMeasureEnd, endMeasure, grantMeasureEnd, refuseMeasureEnd } from './measure-end';
import { assertMayComeBack, giveBack, isPart, join, merge, openApart, restore, split, splitOff } from './joinder';
import { assignConductor } from './conductor';
import { assignInvestigator } from './investigator';
import { caseParticipants, tellOfDetention, tellParties } from './party-notices';
import { petition, petitionable, proposeCancellation, recordPetition } from './petition';
import { withdrawDecision, withdrawJoinder } from './withdrawal';
import { receive, receiveBack, withThem } from './reception';
import { dateOffence, noteFurtherOffence } from './limitation';
import { withVictims } from './victims';
import {
  caseActs,
  caseComplaints,
  caseErrands,
  caseEvidence,
  caseRequests,
  caseSurrenders,
  unaskedOfCase,
} from './referral';
import { cancelResumption } from './resumption-cancellation';
import { standingResumptions } from './standing-resumptions';
import { cancelSearch, declareWanted, endSearch } from './search';
import { tellAbsence } from './own-act';
import { askProsecutorReplacement, recordProsecutorReplacement } from './prosecutor-replacement';
import { answerJoinderConsultation, recordJoinderConsultation } from './joinder-consultation';
import { askSearchApproval, recordSearchApproval } from './search-approval';
import { askStayConsultation, recordStayConsultation } from './stay-consultation';
import { caseProperty, keepMeasures, recordKeeperReport } from './stay-decision';
import { recordTreatment, recordTreatmentEnd } from './treatment';
import {
  assignFocalPoint,
  askExtension,
  cancelSuspension,
  extend,
  recordRefusal,
  reopenAccused,
  resume,
  resumeAccused,
  resumedApart,
  recordStayGuidance,
  review,
  followingAccused,
  reviewAccused,
  suspend,
  resumedThere,
  suspendAccused,
} from './time-limit';
import { correct, entries } from './case.corrections';

const distraint = { order: '01900000-0000-7000-8000-00000000000d', measure: 'distraint', number: '9/LKB' } as const;
const ending = { order: distraint.order, number: '10/QĐ' };
const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-01-01T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const THIRD = '01900000-0000-7000-8000-000000000003';
const AT = '2024-05-10T02:00:00.000Z';
const LATER = '2024-09-10T17:00:00.000Z';
const LAST = '2024-09-11T02:00:00.000Z';

const opinion = { request: OTHER, kind: 'expert-opinion', of: 'experts', number: '1/QĐ' } as const;
const protection: Parameters<typeof caseProtections.protect>[1] = {
  protection: OTHER,
  of: 'witness',
  grounds: ['life'],
  measures: ['guard'],
  askedBy: 'protected',
  number: '1/QĐ-BV',
  text: OTHER,
};
const moreProtection: Parameters<typeof caseProtections.changeProtection>[1] = {
  protection: OTHER,
  measures: ['guard', 'secrecy'],
  number: '2/QĐ-BV',
};
const protectionOver = { protection: OTHER, ground: 'threat-over', number: '3/QĐ-BV' } as const;
const guarded = (file: Case): Case => ({ ...file, protections: [{ ...protection, orderedAt: AT, endedAt: null }] });
const { passOnProtectionRequest, recordProtectionAnswer, recordProtections } = caseProtections;
const protectionAsked: Parameters<typeof caseProtections.recordProtectionRequest>[1] = {
  ...{ exchange: OTHER, by: 'vks-hn', askedBy: 'procuracy', of: 'witness', number: '4/ĐN' },
  grounds: ['life'],
};
const askedToProtect = (file: Case, onward?: string): Case => ({
  ...file,
  protectionRequests: [{ ...protectionAsked, granted: null, ...(onward && { onward }) }],
});
const asksForProtection = { application: OTHER, by: 'witness', about: 'protection', text: OTHER } as const;
const item = { item: OTHER, kind: 'exhibit', origin: 'seized', record: OTHER } as const;
const civilParty = { participant: OTHER, person: OTHER, role: 'litigant' } as const;
const along = {
  items: [{ item: OTHER, kind: 'exhibit', origin: 'seized', record: OTHER, takenAt: AT }],
  evidence: [{ request: OTHER, kind: 'valuation', of: 'valuers', number: '2/ĐG', requestedAt: AT }],
  assistance: [{ exchange: OTHER, to: 'so-ngoai-vu', country: 'KH', askedAt: AT }],
} as const;
const charged = { article: '150', clause: '1', chargedAt: AT, exchange: OTHER, outcome: null } as const;
const pending: Accused = { ...charged, id: OTHER, approval: 'asked', state: 'investigated' };
const approved: Accused = { ...charged, id: ID, approval: 'approved', state: 'investigated' };
const second: Accused = { ...approved, id: THIRD };

const initiation = {
  number: '1/2024/VA',
  from: [OTHER],
  article: '150',
  clause: '1',
  seriousness: 'very-serious',
  unit: 'd002',
  notice: OTHER,
  opening: false,
} as const;
const initiated = initiate(ID, { ...initiation, from: [OTHER] }, AT);
const historyOf = (events: readonly CaseEvent[], facts: Record<string, unknown> = {}): Deadline[] =>
  deadlinesOf(
    events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data })),
    { facts },
  );
const deadlines = (): Deadline[] => historyOf(initiated);

const transferRequest = { exchange: OTHER, to: 'vks-hn', ground: 'territory', body: 'Công an tỉnh Nghệ An' } as const;
const passage: Parameters<typeof receiveBack>[1] = {
  ...{ body: 'Công an tỉnh Nghệ An', ground: 'not-competent', number: '1' },
  ...{ extended: [], sentAt: AT, reachedAt: AT },
};
const backWithAll = (file: Case): CaseEvent[] => {
  const brought = { accused: [], detained: [], victims: [], cracked: false, participants: [civilParty] };
  return receiveBack(file, passage, { ...brought, ...along }, AT);
};
const granted = { exchange: OTHER, body: 'Công an tỉnh Nghệ An', answer: 'granted' } as const;
const onOffer = (file: Case): Case => ({ ...file, transfer: { ...granted, offer: OTHER } });
const merger = { notice: OTHER, by: 'vks-hn', number: '1/QĐ' };
const elsewhere = { into: OTHER, by: 'vks-hn', body: 'Cơ quan khác', number: '1/QĐ' };
const competence = {
  ground: 'territory',
  body: 'Công an tỉnh Nghệ An',
  exchange: null,
  agreed: null,
  consultedAt: null,
  answer: null,
  competent: null,
} as const;
const told = { by: 'vks-hn', number: '1/YC' };
const report = { exchange: OTHER, to: 'vks-tc', number: '4/BC', own: 'vks-hn', agency: 'pc02' };
const agreement = { exchange: OTHER, by: 'vks-hn', agreed: true, number: '1' };
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const caseIn = (status: CaseStatus, change: Partial<Case> = {}): Case => {
  return { ...initiated.reduce(evolve, empty), status, accused: [approved, second], handover: OTHER, ...change };
};

const demandOf = (of: 'charge' | 'charge-change' | 'requalification') =>
  ({ demand: OTHER, of, ground: 'not-charged', article: '150', clause: '1', ...told, receivedAt: AT }) as const;

const lodged = { notice: OTHER, body: 'Viện kiểm sát nhân dân tối cao', number: '1/KN' };
const waits = { notice: OTHER, of: 'initiation-cancelled', upheld: null } as const;
const refused = [
  { type: 'investigation.detention-refused', at: AT, data: { exchange: OTHER, by: 'vks-hn', accused: ID } },
];
const surrender = { offender: OTHER, account: THIRD, minutes: '7/BB', receivedAt: AT };
const complaint = { complaint: OTHER, notice: ID, by: 'party', text: OTHER, signedBy: 'deputy-head' } as const;
const withdrawal = { served: ID, notice: OTHER, number: '12/QĐ', by: 'pc02' };
const byDeputy = [
  { type: 'investigation.case-suspended', at: AT, data: { notice: ID, ground: 'illness', signedBy: 'deputy-head' } },
];
const ofDeputy = (type: string, data: object = {}) => [
  { type: `investigation.${type}`, at: AT, data: { notice: ID, signedBy: 'deputy-head', ...data } },
];
const withdrawn = (file: Case, history: readonly HistoryEntry[], at = AT): CaseEvent[] =>
  withdrawDecision(file, withdrawal, OTHER, at, history);
const apart = { other: caseIn('cracked', { id: OTHER }), along: NOTHING_ALONG };
const searchWithdrawn = (file: Case): CaseEvent[] =>
  file.status === 'merged'
    ? withdrawJoinder(file, withdrawal, apart, AT, ofDeputy('case-merged'))
    : withdrawn(searchedFor(file), searchedByDeputy);
const overturned = { notice: OTHER, by: 'vks-hn', number: '12/QĐ', cancels: ID };
const resumedByDeputy = (before: 'suspended' | 'terminated', more: object = {}) => [
  { type: `investigation.case-${before}`, at: AT, data: { notice: THIRD, ground: 'illness' } },
  { type: 'investigation.case-resumed', at: AT, data: { notice: ID, signedBy: 'deputy-head', ...more } },
];
const resumedAlone = [
  { type: 'investigation.accused-suspended', at: AT, data: { notice: THIRD, accused: ID } },
  { type: 'investigation.accused-resumed', at: AT, data: { notice: ID, accused: ID } },
];
const searchedByDeputy = [
  { type: 'investigation.accused-wanted', at: AT, data: { accused: ID, notice: ID, signedBy: 'deputy-head' } },
];
const searchedFor = (file: Case): Case => ({
  ...file,
  accused: file.accused.map((one) => ({ ...one, wanted: { ground: 'absconded', notice: ID } as const })),
});
const complainedOf = [{ type: 'investigation.case-suspended', at: AT, data: { notice: ID } }];
const complained = (file: Case, result: 'upheld' | null = null): Case => {
  const reasons = result && ID;
  return { ...file, complaints: [{ ...complaint, of: 'case-suspension', result, reasons, toldAt: null }] };
};
const splitDemand = { demand: OTHER, of: 'split' as const, accused: [THIRD], ...told, receivedAt: AT };
const exhibits = { notice: OTHER, minutes: '3/BB', exchange: ID };
const sentOn = [
  {
    type: 'investigation.prosecution-notice-received',
    at: '2024-06-10T02:00:00.000Z',
    data: { notice: OTHER, decision: 'exhibits-transfer', receivedAt: '2024-06-11T02:00:00.000Z' },
  },
];
const toInvestigate = { demand: OTHER, of: 'investigation' as const, ...told, receivedAt: AT };
const carriedOut = { demand: OTHER, notice: THIRD };
const replacementDemand = { demand: OTHER, of: 'replacement' as const, ...told, receivedAt: AT };
const replaced = { demand: OTHER, investigator: 'pc02.dtv-2', notice: THIRD };
const mergerDemand = { demand: OTHER, of: 'merger' as const, other: OTHER, ...told, receivedAt: AT };

const asking = { accused: ID, exchange: THIRD, to: 'vks-hn' };
const both = (file: Case): Case => ({ ...file, articles: ['150', '151'] });

const consulted = (file: Case, answer: 'refused' | null = 'refused'): Case => ({
  ...file,
  requests: [
    { exchange: OTHER, kind: 'stay-consultation', to: 'vks-hn', askedAt: AT, answer, matters: ['time-barred'] },
  ],
});

const ownAct = { notice: OTHER, by: 'vks-hn', decision: 'own-act-announced', number: '1', decidedAt: AT };
const toldOfOwnAct = [{ type: 'investigation.prosecution-notice-received', at: AT, data: ownAct }];
const confrontation = { act: 'confrontation', takesPlaceAt: AT } as const;
const announced = (file: Case, answer: 'granted' | 'refused' | null = 'refused'): Case => ({
  ...file,
  requests: [
    {
      ...{ exchange: OTHER, kind: 'attendance', to: 'vks-hn', askedAt: AT, answer },
      announced: { ...confrontation, late: false },
    },
  ],
});

const detained = (file: Case): Case => ({
  ...file,
  accused: file.accused.map((one) => ({ ...one, detainedUntil: '2024-08-01' })),
});

const ordered = (file: Case): Case => ({
  ...file,
  accused: file.accused.map((one) => ({ ...one, order: { exchange: THIRD, orderedAt: AT, until: '2024-08-01' } })),
});
const releasable = (file: Case): Case => ({
  ...file,
  accused: detained(file).accused.map((one) => ({ ...one, release: THIRD })),
});
const orderOf = (accused: string, until: string) => ({ accused, until, exchange: THIRD, to: 'vks-hn' });
const approvalOf = (accused: string) => ({ accused, exchange: THIRD, by: 'vks-hn', number: '1/PC' });
/** By an order that the procuracy approves at once. */
const detaining = (
  file: Case,
  { accused, until, custody }: { accused: string; until: string; custody?: Custody | undefined },
  limits: readonly Deadline[],
  at: string,
): CaseEvent[] => {
  const order = detain(file, { ...orderOf(accused, until), custody }, limits, at);
  return [...order, ...approveDetention(order.reduce(evolve, file), approvalOf(accused), limits, at)];
};

const bailOf = (until: string) =>
  ({ accused: ID, measure: 'bail', number: '1/QĐ-BL', until, exchange: THIRD, to: 'vks-hn' }) as const;
const onBail = (file: Case, end?: CaseMeasure['end']): Case => ({
  ...file,
  accused: file.accused.map((one) => ({
    ...one,
    measures: [{ measure: 'bail', number: '1/QĐ-BL', since: AT, until: '2024-08-01', ...(end && { end }) }],
  })),
});
const bailAsked = (file: Case, demanded?: true): Case => ({
  ...file,
  accused: file.accused.map((one) => ({
    ...one,
    measureOrders: [
      { measure: 'bail', exchange: THIRD, number: '1/QĐ-BL', until: '2024-08-01', ...(demanded && { demanded }) },
    ],
  })),
});

const renewable = (file: Case): Case => ({
  ...file,
  accused: detained(file).accused.map((one) => ({ ...one, supplementary: true })),
});

const sought = (file: Case): Case => ({
  ...file,
  accused: file.accused.map((one) => ({ ...one, wanted: { ground: 'absconded', notice: OTHER } })),
});
const datedAt = (committedOn: string): Deadline[] =>
  historyOf([...initiated, ...dateOffence(caseIn('cracked'), { accused: ID, committedOn }, AT)]);

const treatment = { accused: ID, notice: OTHER, by: 'vks-hn', number: '7/QĐ-VKS' };

const propertyDecision: Parameters<typeof caseProperty.decideOnProperty>[1] = {
  ...{ decision: OTHER, number: '3/QĐ', notice: THIRD },
  items: [{ of: 'exhibits', decided: 'kept', keeper: 'police' }],
};

const found = { of: 'exhibits', found: 'damaged', keeper: 'police' } as const;

const suspended = suspend(caseIn('cracked'), { ground: 'illness', notice: OTHER }, deadlines(), AT);
const ofSuspension: Parameters<typeof tellParties>[1] = { of: 'suspension', recipients: ['accused', 'defender'] };
const owing = historyOf([...initiated, ...suspended]);
const detainedHere = detaining(caseIn('cracked'), { accused: ID, until: '2024-08-01' }, [], AT);

const errand = {
  ...{ errand: OTHER, body: 'Cơ quan An ninh điều tra', to: 'an-dt', request: OTHER },
  acts: ['search' as const],
};

describe('the table of a case', () => {
  it('holds in every cell', () => {
    const decision = { accused: OTHER, exchange: OTHER, by: 'vks-hn', number: '1' };
    const waiting = (file: Case): Case => ({ ...file, accused: [pending] });
    const returned = {
      exchange: OTHER,
      from: 'vks-hn',
      by: 'procuracy',
      ground: 'evidence-missing',
      number: '1',
    } as const;
    expect(
      everyCell(caseProcedure, {
        entries,
        sample: (status) => caseIn(status),
        blank: empty,
        starts: {
          initiate: () => initiated,
          receive: () =>
            receive(
              ID,
              { ...initiation, from: [] },
              { ...passage, initiatedAt: AT },
              { accused: [], victims: [], cracked: false },
              AT,
            ),
          splitOff: () => splitOff(OTHER, '2/2024/VA', caseIn('cracked'), [THIRD], NOTHING_ALONG, LATER),
          goOnApart: () =>
            resumedApart(
              OTHER,
              '2/2024/VA',
              { from: caseIn('concluded'), accused: THIRD, along: NOTHING_ALONG },
              LATER,
            ),
          comeBackApart: () => splitOff(OTHER, '2/2024/VA', caseIn('handed-over'), [THIRD], NOTHING_ALONG, LATER),
          bringIn: () =>
            bringIn(ID, { ...initiation, from: [] }, { accused: [], victims: [], crackedAt: null, now: LATER }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: CaseEvent) => evolve(file, event),
        acts: {
          charge: (file) =>
            charge(file, { accused: ID, article: '150', clause: '2', exchange: OTHER, to: 'vks-hn' }, AT),
          recordChargeDemand: (file) => recordChargeDemand(file, demandOf('charge'), AT),
          recordCaseDemand: (file) => recordCaseDemand(file, splitDemand, AT),
          receiveComplaint: (file) => caseComplaints.receiveComplaint(file, complaint, AT, complainedOf),
          decideComplaint: (file) =>
            caseComplaints.decideComplaint(
              complained(file),
              { complaint: OTHER, number: '1', upheld: true, reasons: ID },
              AT,
            ),
          withdrawComplaint: (file) => caseComplaints.withdrawComplaint(complained(file), OTHER, AT),
          tellComplainant: (file) => caseComplaints.tellComplainant(complained(file, 'upheld'), OTHER, AT),
          receiveOffender: (file) => caseSurrenders.receiveOffender(file, surrender, AT),
          notifySurrender: (file) =>
            caseSurrenders.notifySurrender(
              { ...file, surrenders: surrendersAfter(file, offenderReceivedByBody(ID, surrender, AT)) },
              { offender: OTHER, notice: THIRD },
              AT,
            ),
          proposeRevocation: (file) => proposeRevocation(file, { accused: ID, notice: OTHER }, AT),
          replaceInvestigator: (file) =>
            replaceInvestigator({ ...file, demands: [{ ...replacementDemand, metAt: null }] }, replaced, AT),
          handOverExhibits: (file) => handOverExhibits(file, exhibits, sentOn, AT),
          carryOutDemand: (file) =>
            carryOutDemand({ ...file, demands: [{ ...toInvestigate, metAt: null }] }, carriedOut, AT),
          declineDemand: (file) =>
            declineDemand({ ...file, demands: [{ ...splitDemand, metAt: null }] }, { demand: OTHER, notice: ID }, AT),
          approveCharge: (file) => approveCharge(waiting(file), decision, AT),
          cancelCharge: (file) => cancelCharge(waiting(file), decision, AT),
          cancelChange: (file) => {
            const changes = [{ exchange: THIRD, before: { article: '150', clause: '1' } as const }];
            const changed = { ...file, accused: [{ ...approved, changes }] };
            return cancelChange(changed, { ...decision, accused: ID, of: THIRD }, AT);
          },
          requalify: (file) =>
            requalify(
              file,
              { article: '151', clause: '2', seriousness: 'especially-serious', notice: OTHER },
              false,
              AT,
            ),
          cancelRequalification: (file) => {
            const change = { article: '151', clause: '2', seriousness: 'especially-serious', notice: THIRD } as const;
            const changed = requalify({ ...file, status: 'cracked' }, change, false, AT).reduce(evolve, file);
            return cancelRequalification(changed, { ...merger, of: THIRD }, AT);
          },
          crack: (file) => crack(file, AT),
          recordService: (file) => recordService(file, { notice: OTHER, decision: 'initiation', receivedAt: AT }, AT),
          askExtension: (file) => askExtension(file, { exchange: OTHER, to: 'vks-hn', months: 4 }, deadlines(), AT),
          extend: (file) => extend(file, { exchange: OTHER, by: 'vks-hn', months: 4, number: '1' }, AT),
          recordRefusal: (file) => recordRefusal(file, { exchange: OTHER, by: 'vks-hn', number: '1' }, AT),
          suspend: (file) => suspend(file, { ground: 'illness', notice: OTHER }, deadlines(), AT),
          resume: (file) => resume(file, { notice: OTHER }, [], AT),
          cancelInitiation: (file) => cancelInitiation(file, { notice: OTHER, by: 'vks-hn', number: '1' }, AT),
          proposeSanction: (file) => proposeSanction({ ...file, administrative: true }, 'UBND phường', AT),
          cancelSuspension: (file) => cancelSuspension(file, { notice: OTHER, by: 'vks-hn', number: '1' }, AT),
          petition: (file) => petition(file, lodged, AT, refused),
          withdrawDecision: (file) => {
            if (file.status === 'suspended') return withdrawn(file, byDeputy);
            if (file.status === 'terminated') return withdrawn(file, ofDeputy('case-terminated'));
            return file.status === 'under-investigation' || file.status === 'cracked'
              ? withdrawn(file, resumedByDeputy('suspended'))
              : searchWithdrawn(file);
          },
          cancelResumption: (file) => cancelResumption(file, overturned, AT, resumedByDeputy('suspended')),
          cancelSearch: (file) => cancelSearch(searchedFor(file), { ...overturned, accused: ID }, AT),
          proposeCancellation: (file) => proposeCancellation(file, { served: ID, notice: OTHER }, AT, complainedOf),
          recordPetition: (file) =>
            recordPetition({ ...file, petitions: [waits] }, { notice: OTHER, upheld: true, number: '2' }, AT, []),
          correct: (file) => correct(file, wrongDay, AT),
          recordStayGuidance: (file) =>
            recordStayGuidance(
              file,
              { direction: 'resumed', body: 'Cấp trên', number: '5/CĐ' },
              [{ type: suspendedCaseReviewed.type, at: AT, data: { disagreed: true } }],
              AT,
            ),
          review: (file) => review(file, { period: 'half-year' }, AT),
          assignFocalPoint: (file) => assignFocalPoint(file, 'an-officer', AT),
          decideOnProperty: (file) => caseProperty.decideOnProperty(file, propertyDecision, AT),
          decideOnPropertyOfOne: (file) => {
            const accused = file.accused.map((one) => ({ ...one, state: 'suspended' as const }));
            return caseProperty.decideOnProperty({ ...file, accused }, { ...propertyDecision, accused: ID }, AT);
          },
          recordKeeperReport: (file) => {
            const accused = file.accused.map((one) => ({ ...one, state: 'suspended' as const }));
            return recordKeeperReport({ ...file, accused }, { ...found, accused: ID }, AT);
          },
          recordTreatment: (file) => recordTreatment(file, treatment, AT),
          recordTreatmentEnd: (file) => recordTreatmentEnd(file, treatment, AT),
          keepMeasures: (file) =>
            keepMeasures(
              { ...detained(file), accused: detained(file).accused.map((one) => ({ ...one, state: 'suspended' })) },
              { accused: ID, number: '2/QĐ' },
              AT,
            ),
          assignFocalPointOfOne: (file) =>
            followingAccused.assignFocalPointOfOne(
              { ...file, accused: [approved, { ...second, state: 'suspended' }] },
              { accused: THIRD, focalPoint: 'pc02.dau-moi' },
              AT,
            ),
          compileStayFile: (file) =>
            followingAccused.compileStayFile(
              { ...file, accused: [approved, { ...second, state: 'suspended' }] },
              { accused: THIRD, papers: ['certified-copies'] },
              AT,
            ),
          reviewAccused: (file) =>
            reviewAccused(
              { ...file, accused: [approved, { ...second, state: 'suspended' }] },
              { accused: THIRD, period: 'month' },
              AT,
            ),
          suspendAccused: (file) =>
            suspendAccused(file, { accused: ID, ground: 'illness', notice: OTHER }, deadlines(), AT),
          resumeAccused: (file) =>
            resumeAccused(
              { ...file, accused: [{ ...approved, state: 'terminated' }, second] },
              { accused: ID, notice: OTHER },
              { into: OTHER, notice: THIRD },
              [],
              AT,
            ),
          reopenAccused: (file) =>
            reopenAccused(
              { ...file, accused: [{ ...approved, state: 'terminated' }] },
              { ...merger, accused: ID, of: 'termination' },
              OTHER,
              AT,
            ),
          terminateAccused: (file) =>
            terminateAccused(file, { accused: ID, ground: 'offender-dead', notice: OTHER }, deadlines(), AT),
          split: (file) => split(file, { into: OTHER, accused: [THIRD], notice: OTHER }, AT),
          openApart: (file) => openApart(file, { into: OTHER, accused: [THIRD], notice: OTHER, by: 'vks-hn' }, AT),
          merge: (file) => merge(file, { id: OTHER, initiatedAt: AT, requests: [] }, { notice: OTHER }, AT),
          join: (file) => join(file, caseIn('cracked', { id: OTHER }), NOTHING_ALONG, AT),
          receiveBack: (file) =>
            receiveBack(file, passage, { accused: [], detained: [], victims: [], cracked: false }, AT),
          askTransfer: (file) => askTransfer(file, transferRequest, AT),
          recordTransfer: (file) =>
            recordTransfer(file, { exchange: OTHER, by: 'vks-hn', granted: true, number: '1' }, AT),
          recordTransferOrder: (file) =>
            recordTransferOrder(file, { exchange: OTHER, by: 'vks-hn', number: '1', body: passage.body }, AT),
          sendMerged: (file) => sendMerged(file, { exchange: THIRD, offer: OTHER, to: 'pc01', merged: elsewhere }, AT),
          offerTransfer: (file) => offerTransfer({ ...file, transfer: granted }, { offer: THIRD, to: 'pc01' }, AT),
          transfer: (file) => transfer({ ...file, transfer: granted }, AT),
          anticipate: (file) =>
            caseRequests.anticipate(
              { ...file, transfer: { ...granted, answer: null } },
              { exchange: OTHER, answer: 'granted' },
              AT,
            ),
          askEvidenceReview: (file) =>
            askEvidenceReview(file, { exchange: OTHER, to: 'vks-hn', heads: false }, deadlines(), AT),
          recordEvidenceReview: (file) =>
            recordEvidenceReview(file, { exchange: OTHER, by: 'vks-hn', finding: 'conclude', number: '1' }, AT),
          findNonCompetence: (file) => findNonCompetence(file, { ground: 'territory', body: 'Công an tỉnh' }, AT),
          askConsultation: (file) => askConsultation({ ...file, competence }, { exchange: OTHER, to: 'vks-hn' }, AT),
          recordConsultation: (file) => recordConsultation(file, agreement, AT),
          consultBody: (file) => consultBody({ ...file, competence: { ...competence, agreed: true } }, '1/CV', AT),
          recordBodyAnswer: (file) =>
            recordBodyAnswer(
              { ...file, competence: { ...competence, consultedAt: AT } },
              { answer: 'agrees', number: '2/CV' },
              AT,
            ),
          reportDispute: (file) =>
            reportDispute({ ...file, competence: { ...competence, answer: 'disputes' } }, report, AT),
          recordCompetence: (file) =>
            recordCompetence(
              { ...file, competence: { ...competence, answer: 'disputes' } },
              { competent: 'other-body', by: 'Viện kiểm sát nhân dân tối cao', number: '3' },
              AT,
            ),
          restore: (file) => restore(file, caseIn('cracked', { id: OTHER }), merger, NOTHING_ALONG, AT),
          referVictim: (file) => caseRequests.referVictim(file, { exchange: OTHER, to: 'so-y-te' }, AT),
          enterItem: (file) => enterItem(file, item, AT),
          takeOffItem: (file) =>
            takeOffItem(
              { ...file, items: [{ ...item, takenAt: AT }] },
              { item: OTHER, ground: 'entered-in-error' },
              AT,
            ),
          registerParticipant: (file) => caseParticipants.registerParticipant(file, civilParty, AT),
          receiveApplication: (file) => caseApplications.receiveApplication(file, asksForProtection, AT),
          answerApplication: (file) => {
            const applications = [{ ...asksForProtection, granted: null, reasons: null }];
            const granted = { application: OTHER, granted: true, reasons: null };
            return caseApplications.answerApplication({ ...file, applications }, granted, AT);
          },
          protect: (file) => caseProtections.protect(file, protection, AT),
          changeProtection: (file) => caseProtections.changeProtection(guarded(file), moreProtection, AT),
          endProtection: (file) => caseProtections.endProtection(guarded(file), protectionOver, AT),
          recordProtections: (file) => recordProtections(file, guarded(file), AT),
          recordProtectionRequest: (file) => caseProtections.recordProtectionRequest(file, protectionAsked, AT),
          refuseProtection: (file) =>
            caseProtections.refuseProtection(askedToProtect(file), { exchange: OTHER, number: '4/TB' }, AT),
          passOnProtectionRequest: (file) =>
            passOnProtectionRequest(askedToProtect(file), { exchange: OTHER, onward: ID, to: 'pc03' }, AT),
          recordProtectionAnswer: (file) =>
            recordProtectionAnswer(askedToProtect(file, ID), { onward: ID, granted: true, number: '4/TB' }, AT),
          endParticipation: (file) => {
            const participants = [{ ...civilParty, endedAt: null }];
            return caseParticipants.endParticipation({ ...file, participants }, { participant: OTHER }, AT);
          },
          entrust: (file) => caseErrands.entrust(file, errand, AT),
          recordErrand: (file) =>
            caseErrands.recordErrand(
              { ...file, errands: [{ ...errand, done: null }] },
              { errand: OTHER, by: 'an-dt', done: true },
              AT,
            ),
          requestEvidence: (file) => caseEvidence.requestEvidence(file, opinion, AT),
          recordEvidence: (file) => {
            const evidenceRequests = [{ ...opinion, requestedAt: AT, result: null }];
            return caseEvidence.recordEvidence(
              { ...file, evidenceRequests },
              { request: OTHER, result: 'received' },
              AT,
            );
          },
          askAssistance: (file) =>
            caseRequests.askAssistance(
              file,
              { exchange: OTHER, to: 'so-ngoai-vu', assistance: 'evidence', country: 'KH' },
              AT,
            ),
          recordAnswer: (file) =>
            caseRequests.recordAnswer(file, { exchange: OTHER, by: 'so-y-te', answer: 'answered' }, AT),
          withdrawRequest: (file) => {
            const [referred] = caseRequests.referVictim(caseIn('cracked'), { exchange: OTHER, to: 'so-y-te' }, AT);
            return caseRequests.withdrawRequest(evolve(file, referred!), OTHER, AT);
          },
          conclude: (file) => conclude(file, { exchange: OTHER, to: 'vks-hn' }, AT),
          withdraw: (file) => withdraw(onOffer(file), AT),
          takeBack: (file) => takeBack(onOffer(file), { reason: null }, AT),
          release: (file) => release(onOffer(file), 'vks-hn', AT),
          terminate: (file) => terminate(consulted(file), { ground: 'time-barred', notice: OTHER }, deadlines(), AT),
          askStayConsultation: (file) => {
            const matter = file.status === 'suspended' ? 'time-barred' : 'measures';
            const request = { exchange: OTHER, to: 'vks-hn', matters: [matter as StayMatter] };
            return askStayConsultation(file, request, deadlines(), AT);
          },
          askProsecutorReplacement: (file) =>
            askProsecutorReplacement(file, { exchange: OTHER, to: 'vks-hn', ground: 'not-impartial' }, AT),
          recordProsecutorReplacement: (file) =>
            recordProsecutorReplacement(file, { exchange: OTHER, by: 'vks-hn', replaced: true, number: '1' }, AT),
          recordJoinderConsultation: (file) =>
            recordJoinderConsultation(
              file,
              { exchange: OTHER, by: 'vks-hn', number: '1', of: 'split', accused: [ID] },
              AT,
            ),
          answerJoinderConsultation: (file) => {
            const asked = { of: 'split' as const, accused: [ID], exchange: OTHER, agreed: null };
            return answerJoinderConsultation(
              { ...file, joinderConsultations: [asked] },
              { exchange: OTHER, agreed: true, number: '2' },
              AT,
            );
          },
          askSearchApproval: (file) => askSearchApproval(file, { exchange: OTHER, to: 'vks-hn', order: '1/LKX' }, AT),
          recordSearchApproval: (file) =>
            recordSearchApproval(file, { exchange: OTHER, by: 'vks-hn', approved: true, number: '1' }, AT),
          announceInvestigativeAct: (file) =>
            caseActs.announceInvestigativeAct(file, { exchange: OTHER, to: 'vks-hn', ...confrontation }, AT),
          recordAttendance: (file) =>
            caseActs.recordAttendance(file, { exchange: OTHER, by: 'vks-hn', attends: true, takesPlaceAt: AT }, AT),
          deliverActRecord: (file) =>
            caseActs.deliverActRecord(announced(file), { exchange: OTHER, notice: THIRD }, AT),
          assignInvestigator: (file) => assignInvestigator(file, { notice: OTHER, investigator: 'pc02.dtv-2' }, [], AT),
          assignConductor: (file) =>
            assignConductor(file, { notice: OTHER, conductor: 'head', officer: 'pc02.thu-truong' }, [], AT),
          tellAbsence: (file) => tellAbsence(file, { notice: OTHER, exchange: THIRD }, AT, toldOfOwnAct),
          callOffAct: (file) => caseActs.callOffAct(announced(file), { exchange: OTHER, notice: THIRD }, AT),
          recordStayConsultation: (file) => recordStayConsultation(file, agreement, AT),
          takeReturn: (file) => takeReturn(file, returned, AT),
          recordOutcome: (file) =>
            recordOutcome(file, { outcome: 'judged', by: 'toa-hn', number: '1', accused: [] }, AT),
          supplementCharge: (file) => supplementCharge(both(file), { ...asking, article: '151', clause: '1' }, AT),
          fingerprint: (file) => fingerprint(file, ID, AT),
          changeIdentity: (file) => changeIdentity(file, { ...asking, person: THIRD }, AT),
          changeCharge: (file) =>
            changeCharge(file, { accused: ID, article: '150', clause: '2', exchange: OTHER, to: 'vks-hn' }, AT),
          recordDemand: (file) => recordDemand(waiting(file), { accused: OTHER, exchange: OTHER, by: 'vks-hn' }, AT),
          supplyEvidence: (file) =>
            supplyEvidence({ ...file, accused: [{ ...pending, approval: 'demanded' }] }, OTHER, AT),
          nameVictim: (file) => nameVictim(file, OTHER, AT),
          removeVictim: (file) =>
            removeVictim({ ...file, victims: [OTHER] }, { victim: OTHER, ground: 'wrong-person' }, AT),
          dateOffence: (file) => dateOffence(file, { accused: ID, committedOn: '2024-03-01' }, AT),
          noteFurtherOffence: (file) =>
            noteFurtherOffence(
              file,
              { accused: ID, committedOn: '2024-04-01', overOneYear: true },
              datedAt('2024-03-01'),
              AT,
            ),
          declareWanted: (file) => declareWanted(file, { accused: ID, ground: 'absconded', notice: OTHER }, AT),
          endSearch: (file) => endSearch(sought(file), { accused: ID, how: 'arrested', notice: OTHER }, AT),
          detain: (file) => detain(file, orderOf(ID, '2024-08-01'), [], AT),
          approveDetention: (file) => approveDetention(ordered(file), approvalOf(ID), [], AT),
          refuseDetention: (file) => refuseDetention(ordered(file), { ...approvalOf(ID), ground: 'no-grounds' }, AT),
          renewDetention: (file) =>
            renewDetention(renewable(file), { ...orderOf(ID, '2024-08-20'), renewal: '2/LTG' }, [], AT),
          freeAccused: (file) => freeAccused(detained(file), { accused: ID }, [], AT),
          askRelease: (file) => askRelease(detained(file), { ...asking, replaced: false }, AT),
          refuseRelease: (file) => refuseRelease(releasable(file), approvalOf(ID), AT),
          applyMeasure: (file) => applyMeasure(file, bailOf('2024-08-01'), deadlines(), AT),
          renewMeasure: (file) => renewMeasure(onBail(file), bailOf('2024-08-20'), deadlines(), AT),
          approveMeasure: (file) => approveMeasure(bailAsked(file), approvalOf(ID), AT),
          refuseMeasure: (file) => refuseMeasure(bailAsked(file), approvalOf(ID), AT),
          recordMeasureDemand: (file) => recordMeasureDemand(bailAsked(file), approvalOf(ID), AT),
          supplyMeasureEvidence: (file) =>
            supplyMeasureEvidence(bailAsked(file, true), { accused: ID, measure: 'bail' }, AT),
          askMeasureEnd: (file) => askMeasureEnd(onBail(file), { ...asking, measure: 'bail', ground: 'breach' }, AT),
          refuseMeasureEnd: (file) =>
            refuseMeasureEnd(
              onBail(file, { exchange: THIRD, ground: 'breach' }),
              { ...approvalOf(ID), measure: 'bail' },
              AT,
            ),
          grantMeasureEnd: (file) =>
            grantMeasureEnd(
              onBail(file, { exchange: THIRD, ground: 'breach' }),
              { ...approvalOf(ID), measure: 'bail', ground: 'breach' },
              AT,
            ),
          endMeasure: (file) =>
            endMeasure(onBail(file), { accused: ID, measure: 'bail', ground: 'over' }, '2024-08-01T02:00:00.000Z'),
          orderCoercion: (file) => caseCoercions.orderCoercion(file, { ...distraint, accused: ID }, AT),
          recordMeasure: (file) => {
            const accused = file.accused.map((one) => ({ ...one, state: 'suspended' as const }));
            return followMeasure(
              { ...file, accused },
              { accused: ID, measure: 'exit-ban', number: '9/QĐ', since: AT, until: '2035-01-01' },
              AT,
            );
          },
          recordCoercion: (file) => {
            const accused = file.accused.map((one) => ({ ...one, state: 'suspended' as const }));
            return followedCoercions.recordCoercion({ ...file, accused }, { ...distraint, accused: ID, since: AT }, AT);
          },
          endCoercion: (file) => {
            const stays = { state: 'terminated', coercions: [{ ...distraint, since: AT }] } as const; // goes with no file
            const accused = file.accused.map((one) => ({ ...one, ...stays }));
            return caseCoercions.endCoercion({ ...file, accused }, { ...ending, ground: 'not-necessary' }, AT);
          },
          askDetentionExtension: (file) =>
            askDetentionExtension(
              detained(file),
              { accused: ID, exchange: OTHER, to: 'vks-hn', months: 3 },
              historyOf([...initiated, ...detaining(caseIn('cracked'), { accused: ID, until: '2024-08-01' }, [], AT)]),
              AT,
            ),
          extendDetention: (file) => extendDetention(file, { ...decision, accused: ID, months: 3 }, AT),
          recordDetentionRefusal: (file) => recordDetentionRefusal(file, { ...decision, accused: ID }, AT),
          recordNotice: (file) =>
            recordNotice(file, { notice: OTHER, by: 'vks-hn', decision: 'indictment', number: '1', decidedAt: AT }, AT),
          tellParties: (file) => tellParties(file, ofSuspension, owing, AT),
          tellOfDetention: (file) =>
            tellOfDetention(
              file,
              { accused: ID, recipients: ['family'] },
              historyOf([...initiated, ...detainedHere]),
              AT,
            ),
          reopen: (file) => reopen(file, { notice: OTHER, by: 'vks-hn', number: '1' }, AT),
        },
        turns: {
          join: [
            (file) => {
              const gone = caseIn('transferred', { id: OTHER });
              return join(file, backWithAll(gone).reduce(evolve, gone), NOTHING_ALONG, AT);
            },
          ],
          receiveBack: [
            backWithAll,
            (file) => {
              const brought = { accused: [], detained: [], victims: [], cracked: false };
              const stay = { since: AT, ground: 'illness', notice: THIRD } as const;
              return receiveBack(file, passage, { ...brought, stay }, AT);
            },
          ],
          takeReturn: [
            (file) => takeReturn(file, returned, AT, { parties: { going: [], coming: [civilParty] }, ...along }),
          ],
          recordPetition: [
            (file) =>
              recordPetition({ ...file, petitions: [waits] }, { notice: OTHER, upheld: false, number: '2' }, AT, []),
            (file) => {
              const history = [{ type: 'investigation.case-suspended', at: AT, data: {} }];
              return recordPetition(
                { ...file, petitions: [waits] },
                { notice: OTHER, upheld: true, number: '2' },
                AT,
                history,
              );
            },
          ],
          withdrawDecision: [
            searchWithdrawn,
            (file) =>
              ['under-investigation', 'cracked'].includes(file.status)
                ? withdrawn(file, resumedByDeputy('terminated'))
                : searchWithdrawn(file),
            (file) =>
              file.status === 'merged'
                ? searchWithdrawn(file)
                : withdrawJoinder(file, withdrawal, apart, AT, ofDeputy('case-split')),
            (file) => {
              if (file.status === 'merged') return searchWithdrawn(file);
              const accused = [approved, { ...second, state: 'terminated' as const }];
              return withdrawn({ ...file, accused }, ofDeputy('accused-terminated', { accused: THIRD }));
            },
          ],
          cancelResumption: [
            (file) => cancelResumption(file, overturned, AT, resumedByDeputy('terminated')),
            (file) => cancelResumption(file, overturned, AT, resumedAlone),
          ],
          recordOutcome: [
            (file) =>
              recordOutcome(
                file,
                { outcome: 'judged', by: 'toa-hn', number: '1', accused: [{ accused: ID, outcome: 'convicted' }] },
                AT,
              ),
          ],
        },
        variants: [
          (file) => ({ ...file, crackedAt: AT }),
          (file) => ({ ...file, handover: THIRD }),
          (file): Case => ({ ...file, transfer: { ...granted, suspended: true } }),
          (file) => ({ ...file, accused: [pending, { ...approved, id: THIRD, outcome: 'convicted' as const }] }),
          (file) => ({ ...file, accused: [approved, { ...approved, id: THIRD }] }),
          (file) => ({
            ...file,
            accused: [
              { ...approved, outcome: 'convicted' as const },
              { ...approved, id: THIRD },
            ],
          }),
        ],
      }),
    ).toEqual([]);
  });
});

describe('the conclusion of a case', () => {
  it('explains what of a return could not be done, and replaces the former one, once its file was returned', () => {
    const said = { exchange: OTHER, to: 'vks-hn', unmet: 'obstacle', replaces: true } as const;
    const returned = caseIn('cracked', {
      accused: [approved],
      returns: [{ by: 'procuracy', exchange: OTHER, at: AT }],
    });
    expect(conclude(returned, said, AT).at(-1)?.data).toMatchObject({ unmet: 'obstacle', replaces: true });
    for (const one of [{ unmet: 'obstacle' }, { replaces: true }] as const)
      expect(() =>
        conclude(caseIn('cracked', { accused: [approved] }), { exchange: OTHER, to: 'vks-hn', ...one }, AT),
      ).toThrow('not-returned');
  });
});

describe('a witness who is threatened', () => {
  it('asks for protection wherever the case has gone, and the denounced does not (BLTTHS 484(1), (2)(a), 486(1))', () => {
    for (const status of ['under-investigation', 'concluded', 'handed-over'] as const) {
      const file = caseIn(status);
      const [received] = caseApplications.receiveApplication(file, asksForProtection, AT);
      const asked = evolve(file, received!);
      expect(asked).toMatchObject({ status, applications: [{ by: 'witness', about: 'protection', granted: null }] });
      const answer = { application: OTHER, granted: true, reasons: null };
      const [answered] = caseApplications.answerApplication(asked, answer, AT);
      expect(evolve(asked, answered!).applications).toMatchObject([{ granted: true }]);
    }
    const ask = (more: Partial<Parameters<typeof caseApplications.receiveApplication>[1]>) => () =>
      caseApplications.receiveApplication(caseIn('cracked'), { ...asksForProtection, ...more }, AT);
    expect(ask({ by: 'reported' })).toThrow('nobody-to-protect');
    expect(ask({ about: undefined })).toThrow('nothing-to-resolve');
  });
});

describe('whoever is protected', () => {
  const file = caseIn('cracked');
  const ordered = (one: Case, more: object = {}) => caseProtections.protect(one, { ...protection, ...more }, AT);

  it('is so by an order that grants what was asked for, wherever the case has gone (BLTTHS 484(2)(a), 486(1))', () => {
    const asked = { ...caseIn('handed-over'), applications: [{ ...asksForProtection, granted: null, reasons: null }] };
    const after = ordered(asked, { application: OTHER }).reduce(evolve, asked);
    expect(after).toMatchObject({
      status: 'handed-over',
      applications: [{ granted: true }],
      protections: [{ of: 'witness', grounds: ['life'], measures: ['guard'], endedAt: null }],
    });
    expect(() => ordered(file, { application: OTHER })).toThrow('no-application-for-protection');
    const refused = { ...file, applications: [{ ...asksForProtection, granted: false, reasons: OTHER }] };
    expect(() => ordered(refused, { application: OTHER })).toThrow('no-application-for-protection');
    const secret = { ...asksForProtection, about: 'secrecy', granted: null, reasons: null } as const;
    expect(() => ordered({ ...file, applications: [secret] }, { application: OTHER })).toThrow(
      'no-application-for-protection',
    );
  });

  it('is moved, or given another identity, with their own consent alone (BLTTHS 486(1)(d))', () => {
    expect(() => ordered(file, { measures: ['relocation'] })).toThrow('nobody-agreed');
    const moved = ordered(file, { measures: ['relocation'], agreed: true }).reduce(evolve, file);
    expect(moved.protections).toMatchObject([{ measures: ['relocation'], agreed: true }]);
    expect(() =>
      caseProtections.changeProtection(moved, { ...moreProtection, measures: ['relocation', 'guard'] }, AT),
    ).toThrow('nobody-agreed');
  });

  it('is so by other measures, and no more, as the head decides (BLTTHS 484(2)(c), 486(2))', () => {
    const moved = ordered(file, { measures: ['relocation'], agreed: true }).reduce(evolve, file);
    const changed = caseProtections.changeProtection(moved, { ...moreProtection, measures: ['secrecy'] }, AT);
    const [one] = changed.reduce(evolve, moved).protections;
    expect(one).toMatchObject({ measures: ['secrecy'], number: '2/QĐ-BV', of: 'witness' });
    expect(one?.agreed).toBeUndefined();
    const over = caseProtections.endProtection(moved, protectionOver, AT).reduce(evolve, moved);
    expect(over.protections).toMatchObject([{ endedAt: AT }]);
    expect(() => caseProtections.endProtection(over, protectionOver, AT)).toThrow('no-such-protection');
    expect(() => caseProtections.changeProtection(file, { ...moreProtection, measures: ['guard'] }, AT)).toThrow(
      'no-such-protection',
    );
  });

  it('is so as the procuracy or the court asks, or not for a reason; it is asked once (BLTTHS 485)', () => {
    const asked = askedToProtect(caseIn('handed-over'));
    const after = ordered(asked, { request: OTHER, askedBy: 'body' }).reduce(evolve, asked);
    expect(after).toMatchObject({
      protections: [{ askedBy: 'procuracy', request: OTHER }],
      protectionRequests: [{ exchange: OTHER, granted: true }],
    });
    expect(() => ordered(after, { request: OTHER })).toThrow('no-such-protection-request');
    const answer = { exchange: OTHER, number: '4/TB' };
    const refused = caseProtections.refuseProtection(asked, answer, AT).reduce(evolve, asked);
    expect(refused.protectionRequests).toMatchObject([{ granted: false }]);
    expect(() => caseProtections.refuseProtection(refused, answer, AT)).toThrow('no-such-protection-request');
  });

  it('is put right in the number with which it was refused, unless another body has answered', () => {
    const type = 'investigation.protection-request-answered';
    const entry = { id: ID, type, at: AT, data: { exchange: OTHER, granted: false, number: '4/TB' } };
    const asked = { entry: ID, reason: 'wrong-entry', changes: { number: '5/TB' } } as const;
    const righted = correctionOf(entries, basesOf(caseProcedure, entries), [entry], asked, AT);
    const here = askedToProtect(caseIn('handed-over'));
    expect(correct(here, righted, AT, [entry])).toMatchObject([{ data: { changes: { number: '5/TB' } } }]);
    const passed = passOnProtectionRequest(here, { exchange: OTHER, onward: ID, to: 'pc03' }, AT).reduce(evolve, here);
    expect(() => correct(passed, righted, AT, [entry])).toThrow('not-correctable');
  });

  it('is not asked of this body any more that has passed it on to the one that has the case, and answers as that does', () => {
    const gone = askedToProtect(caseIn('transferred'));
    const passed = passOnProtectionRequest(gone, { exchange: OTHER, onward: ID, to: 'pc03' }, AT).reduce(evolve, gone);
    expect(() => ordered(passed, { request: OTHER })).toThrow('no-such-protection-request');
    expect(() => passOnProtectionRequest(passed, { exchange: OTHER, onward: ID, to: 'pc03' }, AT)).toThrow(
      'no-such-protection-request',
    );
    const told = { onward: ID, granted: false, number: '5/TB' };
    const answered = recordProtectionAnswer(passed, told, AT).reduce(evolve, passed);
    expect(answered.protectionRequests).toMatchObject([{ granted: false, onward: ID }]);
    expect(() => recordProtectionAnswer(answered, told, AT)).toThrow('no-such-protection-request');
  });

  it('is so in the case that it joins, once (BLTTHS 170)', () => {
    const other = { ...guarded(file), id: OTHER };
    const joined = join(file, other, NOTHING_ALONG, AT).reduce(evolve, file);
    expect(joined.protections).toMatchObject([{ of: 'witness', endedAt: null }]);
    expect(join(joined, other, NOTHING_ALONG, AT).reduce(evolve, joined).protections).toHaveLength(1);
  });

  it('is so as was decided last, here or in the case that joins or comes back (BLTTHS 486)', () => {
    const known = guarded(file);
    const { id } = known;
    const changed = caseProtections.changeProtection(known, { ...moreProtection, measures: ['secrecy'] }, LATER);
    const elsewhere = changed.reduce(evolve, known);
    const brought = recordProtections(known, elsewhere, LAST);
    expect(brought.map(({ type, data }) => [type, data])).toMatchObject([
      ['investigation.protection-changed', { measures: ['secrecy'], decidedAt: LATER }],
    ]);
    const after = brought.reduce(evolve, known);
    expect(after.protections).toEqual(elsewhere.protections);
    expect(recordProtections(after, elsewhere, LAST)).toEqual([]);
    expect(recordProtections(after, known, LAST)).toEqual([]);
    const over = caseProtections.endProtection(elsewhere, protectionOver, LAST).reduce(evolve, elsewhere);
    expect(recordProtections(after, over, LAST).reduce(evolve, after).protections).toMatchObject([{ endedAt: LAST }]);
    expect(recordProtections(over, after, LAST)).toEqual([]);
    expect(recordProtections({ ...over, id, protections: [] }, over, LAST)).toHaveLength(3);
  });

  it('is so again where another body, which has not heard of the end, decides on it after that', () => {
    const known = guarded(file);
    const over = caseProtections.endProtection(known, protectionOver, LATER).reduce(evolve, known);
    const elsewhere = caseProtections
      .changeProtection(known, { ...moreProtection, measures: ['secrecy'] }, LAST)
      .reduce(evolve, known);
    expect(recordProtections(over, elsewhere, LAST).reduce(evolve, over).protections).toMatchObject([
      { measures: ['secrecy'], endedAt: null },
    ]);
  });
});

describe('who takes part in a case', () => {
  const file = caseIn('cracked', { accused: [approved, second], victims: [OTHER] });
  const register = (one: Case, role: 'defender' | 'protector' | 'litigant' | 'representative', of?: string): Case =>
    caseParticipants
      .registerParticipant(one, { participant: `${role} of ${of}`, person: OTHER, role, ...(of && { of }) }, AT)
      .reduce(evolve, one);
  const suspended = (one: Case): Case => ({ ...one, status: 'suspended', suspendedAt: [AT] });
  const owed = deadlinesOf([{ type: 'investigation.case-suspended', at: AT, data: {} }]);
  const tell =
    (one: Case, ...recipients: NoticeRecipient[]) =>
    () =>
      tellParties(suspended(one), { of: 'suspension', recipients }, owed, AT);

  it('takes part for somebody of that case alone', () => {
    expect(() => register(file, 'defender', OTHER)).toThrow('takes-part-for-nobody');
    expect(() => register(file, 'protector', ID)).toThrow('takes-part-for-nobody');
    expect(() => register(file, 'litigant', ID)).toThrow('takes-part-for-nobody');
    expect(() => register(file, 'defender')).toThrow('takes-part-for-nobody');
    const civil = register(file, 'litigant');
    expect(register(civil, 'protector', civil.participants[0]!.participant).participants).toHaveLength(2);
  });

  it('is told what is decided from then on, until that ends', () => {
    const defended = register(register(file, 'defender', ID), 'protector', OTHER);
    expect(tell(file, 'accused', 'victim')).not.toThrow();
    expect(tell(defended, 'accused', 'victim', 'protector')).toThrow('party-left-out');
    expect(tell(defended, 'accused', 'victim', 'defender')).toThrow('party-left-out');
    expect(tell(defended, 'accused', 'victim', 'defender', 'protector')).not.toThrow();
    expect(tell(defended, 'victim', 'representative', 'protector')).not.toThrow(); // instead of both: 229(3)
    const [ended] = caseParticipants.endParticipation(defended, { participant: `defender of ${ID}` }, AT);
    expect(tell(evolve(defended, ended!), 'accused', 'victim', 'protector')).not.toThrow();
    expect(() =>
      caseParticipants.endParticipation(evolve(defended, ended!), { participant: `defender of ${ID}` }, AT),
    ).toThrow('no-such-participant');
  });

  it('goes along with the accused who are split off, and into the case that they join', () => {
    const defended = register(register(file, 'defender', ID), 'litigant');
    const apart = splitOff(THIRD, '9/2024/VA', defended, [THIRD], NOTHING_ALONG, AT);
    expect(apart.filter(({ type }) => type === 'investigation.participant-registered')).toHaveLength(1);
    const joined = join(caseIn('cracked', { id: THIRD }), defended, NOTHING_ALONG, AT);
    expect(joined.filter(({ type }) => type === 'investigation.participant-registered')).toHaveLength(2);
  });
});

describe('what a case has asked of other countries', () => {
  const asking = { exchange: OTHER, to: 'so-ngoai-vu', assistance: 'evidence', country: 'KH' } as const;
  const ask = (file: Case, exchange: string): Case =>
    caseRequests.askAssistance(file, { ...asking, exchange }, AT).reduce(evolve, file);
  const answer = { exchange: THIRD, by: 'so-ngoai-vu', answer: 'answered' } as const;
  const both = ask(ask(caseIn('cracked', { accused: [approved, second] }), OTHER), THIRD);
  const waiting = caseRequests.recordAnswer(both, answer, AT).reduce(evolve, both);
  const assistance = (file: Case) => counted(file, null).marks.filter(({ mark }) => mark === 'assistance').length;

  it('is waited for by a part that is split off and by a case that it joins, once, and counted where it was asked', () => {
    const part = splitOff(THIRD, '9/2024/VA', waiting, [THIRD], NOTHING_ALONG, AT).reduce(evolve, empty);
    expect(part.requests).toMatchObject([{ exchange: OTHER, answer: null }]);
    const into = caseIn('cracked', { accused: [approved] });
    const joined = join(into, waiting, NOTHING_ALONG, AT).reduce(evolve, into);
    expect(joined.requests).toMatchObject([{ exchange: OTHER, answer: null }]);
    expect(join(joined, part, NOTHING_ALONG, AT).reduce(evolve, joined).requests).toHaveLength(1);
    expect([waiting, part, joined].map(assistance)).toEqual([2, 0, 0]);
  });
});

describe('a case', () => {
  it('is cracked once', () => {
    expect(() => crack(caseIn('cracked'), AT)).toThrow(UnlawfulAct);
  });

  it('charges nobody with a crime that was not initiated', () => {
    const person = { accused: ID, article: '151', clause: '1', exchange: OTHER, to: 'vks-hn' } as const;
    expect(() => charge(caseIn('under-investigation'), person, AT)).toThrow('crime-not-initiated');
  });

  it('takes a decision only on a charge that waits for it', () => {
    const decision = { accused: OTHER, exchange: OTHER, by: 'vks-hn', number: '1' };
    const waiting = caseIn('cracked', { accused: [pending] });
    const done = approveCharge(waiting, decision, AT).reduce(evolve, waiting);
    expect(done.accused[0]?.approval).toBe('approved');
    expect(() => cancelCharge(done, decision, AT)).toThrow('charge-not-pending');
  });

  it('falls after it was approved too, also where a change of it waits, with the detention (TTLT 04/2018 5(3))', () => {
    const file = detained(caseIn('under-investigation'));
    const revocation = { accused: ID, exchange: OTHER, by: 'vks-hn', number: '1' };
    const events = revokeCharge(file, revocation, LATER);
    expect(events.map(({ type }) => type)).toEqual([
      'investigation.charge-cancelled',
      'investigation.accused-released',
    ]);
    const fallen = events.reduce(evolve, file);
    expect(fallen.accused.find(({ id }) => id === ID)).toMatchObject({ approval: 'cancelled', detainedUntil: null });
    expect(() => revokeCharge(fallen, revocation, LATER)).toThrow('not-an-accused');
    const change = { article: '151', clause: '1' } as const;
    const changing = { ...file, accused: [{ ...approved, change, approval: 'asked' as const }] };
    expect(
      revokeCharge(changing, revocation, LATER)
        .reduce(evolve, changing)
        .accused.find(({ id }) => id === ID),
    ).toMatchObject({ approval: 'cancelled', change: null });
  });

  it('falls once the file has come to the procuracy too, and the case ends with what was told of the others', () => {
    const judged = { ...approved, id: OTHER, outcome: 'convicted' as const };
    const revocation = { accused: ID, exchange: OTHER, by: 'vks-hn', number: '1' };
    const fallen = (file: Case) => revokeCharge(file, revocation, LATER).reduce(evolve, file);
    expect(fallen(caseIn('concluded', { accused: [approved] })).status).toBe('concluded');
    const waits = fallen(caseIn('handed-over', { accused: [approved, { ...judged, outcome: null }] }));
    expect([waits.status, waits.accused[0]?.approval]).toEqual(['handed-over', 'cancelled']);
    expect(fallen(caseIn('handed-over', { accused: [approved, judged] }))).toMatchObject({
      status: 'decided',
      outcome: 'judged',
    });
  });

  it('counts each accused, and the case once', () => {
    const marks = counted(caseIn('under-investigation'), null).marks.map(({ mark }) => mark);
    expect(marks).toEqual(['initiated', 'accused', 'accused']);
  });

  it('is extended as often as its class allows, and asked for once', () => {
    const file = caseIn('cracked');
    const ask = (grants: number) =>
      askExtension(
        file,
        { exchange: OTHER, to: 'vks-hn', months: 4 },
        deadlinesOf([
          { type: 'investigation.case-initiated', at: AT, data: { seriousness: 'very-serious' } },
          ...Array.from({ length: grants }, (_, turn) => ({
            type: 'investigation.case-extension-granted',
            at: `2024-0${6 + turn}-10T02:00:00.000Z`,
            data: { months: 4 },
          })),
        ]),
        LATER,
      );
    expect(ask(0)).toMatchObject([{ data: { late: true } }]);
    expect(ask(1)).toMatchObject([{ data: { late: false } }]);
    expect(() => ask(2)).toThrow('no-extension-left');
  });
});

describe('a case that ends', () => {
  it('is concluded against those whose charge was approved, none of them waiting', () => {
    const conclusion = { exchange: OTHER, to: 'vks-hn' };
    expect(() => conclude(caseIn('cracked', { accused: [approved, pending] }), conclusion, AT)).toThrow(
      'charge-still-pending',
    );
    const cancelled: Accused = { ...pending, approval: 'cancelled' };
    expect(() => conclude(caseIn('cracked', { accused: [cancelled] }), conclusion, AT)).toThrow('nobody-to-prosecute');
    const suspended: Accused = { ...second, state: 'suspended' };
    const events = conclude(caseIn('under-investigation', { accused: [approved, suspended] }), conclusion, AT);
    expect(events).toMatchObject([
      { type: 'investigation.case-cracked' },
      { type: 'investigation.case-concluded', data: { accused: [ID], supplementary: false } },
    ]);
  });

  it.each(TerminationGround.options.filter((ground) => ground !== 'not-proven'))(
    'is terminated for all or for one on every ground but that of a court: %s (BLTTHS 230(1))',
    (ground) => {
      const isOfRequest = ['no-request', 'request-withdrawn'].includes(ground);
      const file = isOfRequest ? about('141', '1-serious') : caseIn('cracked');
      const all = () => terminate(file, { ground, notice: OTHER }, deadlines(), AT).reduce(evolve, file);
      const one = () =>
        terminateAccused(file, { accused: ID, ground, notice: OTHER }, deadlines(), AT).reduce(evolve, file);
      if (ground === 'prosecution-withdrawn')
        for (const refused of [all, one]) expect(refused).toThrow('ground-of-another-stage');
      else {
        expect(all()).toMatchObject({ status: 'terminated', terminatedFor: ground });
        expect(one().accused[0]).toMatchObject({ id: ID, state: 'terminated', terminatedFor: ground });
      }
    },
  );

  const about = (article: Article, clause: Clause, provision?: string): Case => {
    const { accused } = caseIn('cracked');
    const crimes = { article, clause, further: [] };
    return caseIn('cracked', {
      ...crimes,
      articles: [article],
      accused: accused.map((one) => ({ ...one, ...crimes, ...(provision && { provision }) })),
    });
  };

  it.each(['no-request', 'request-withdrawn'] as const)(
    'ends for want of the victim’s request only where every crime is clause 1 of what 155(1) names: %s (BLTTHS 155, 157(8))',
    (ground) => {
      const all = (file: Case) => () => terminate(file, { ground, notice: OTHER }, deadlines(), AT);
      const one = (file: Case) => () => terminateAccused(file, { accused: ID, ground, notice: OTHER }, deadlines(), AT);
      const refused = 'not-at-victims-request';
      const of = (provision?: string) => about('other', '1-less-serious', provision);
      for (const file of [caseIn('cracked'), about('141', '2-serious'), about('168', '1-serious'), of('174')])
        for (const ends of [all(file), one(file)]) expect(ends).toThrow(refused);
      for (const file of [of('155'), of()]) expect(one(file)()).toHaveLength(1);
      const rape = about('141', '1-serious');
      expect(all({ ...rape, articles: ['141', '150'] })).toThrow(refused);
      expect(all(caseIn('under-investigation', { article: '150', accused: [] }))).toThrow(refused);
      expect(one({ ...rape, articles: ['141', '150'] })()).toHaveLength(1);
    },
  );

  it('is seen to be time-barred, or the decision says that it is not (BLHS 27; TTLT 01/2020 7(2))', () => {
    const file = caseIn('cracked');
    const ended = (committedOn?: string, at = AT) => {
      const dated = file.accused.flatMap(({ id }) =>
        committedOn ? dateOffence(file, { accused: id, committedOn }, AT) : [],
      );
      const limits = historyOf([...initiated, ...dated]);
      const decision = { ground: 'time-barred', notice: OTHER } as const;
      const [all] = terminate(file, decision, limits, at);
      const [one] = terminateAccused(file, { accused: ID, ...decision }, limits, at);
      const said = [all, one].map((event) => (event?.data as { unseen?: string }).unseen);
      expect(said[0]).toBe(said[1]);
      return said[0];
    };
    expect(ended()).toBe('not-dated');
    expect(ended('2020-01-02')).toBe('running');
    expect(ended('2020-01-02', '2049-01-02T03:00:00.000Z')).toBeUndefined();
  });

  it('is not terminated as not proven before its limit has run out', () => {
    const unproven = { ground: 'not-proven', notice: OTHER } as const;
    expect(() => terminate(caseIn('cracked'), unproven, deadlines(), AT)).toThrow('limit-still-runs');
    expect(terminate(caseIn('cracked'), unproven, deadlines(), LATER)).toHaveLength(1);
  });

  it('knows its offender still when it comes back, and is concluded again', () => {
    const returned = { exchange: OTHER, from: 'vks-hn', by: 'panel', ground: 'other-crime', number: '1' } as const;
    const away = caseIn('handed-over', { crackedAt: AT, concludedAt: [AT] });
    const back = takeReturn(away, returned, LATER).reduce(evolve, away);
    expect(back).toMatchObject({ status: 'cracked', handover: null, returns: [{ by: 'panel', at: LATER }] });
    expect(conclude(back, { exchange: THIRD, to: 'vks-hn' }, LATER)).toMatchObject([{ data: { supplementary: true } }]);
  });

  it('says of each accused how it ended', () => {
    const away = caseIn('handed-over');
    const accused = [
      { accused: ID, outcome: 'convicted' as const },
      { accused: THIRD, outcome: 'acquitted' as const },
    ];
    const decided = recordOutcome(away, { outcome: 'judged', by: 'toa-hn', number: '9', accused }, LATER);
    expect(decided.reduce(evolve, away).accused.map(({ outcome }) => outcome)).toEqual(['convicted', 'acquitted']);
  });
});

describe('a case of which some accused are tried apart', () => {
  const ended = (accused: string, outcome: 'convicted' | 'terminated') => {
    const how = outcome === 'terminated' ? outcome : ('judged' as const);
    return { outcome: how, by: 'vks-hn', number: '9', accused: [{ accused, outcome }] };
  };
  const told = (file: Case, outcome: ReturnType<typeof ended>) =>
    recordOutcome(file, outcome, LATER).reduce(evolve, file);

  it('is decided when of everybody it is known how it ended, whoever ends first, and not before', () => {
    for (const [first, last] of [
      [ended(THIRD, 'terminated'), ended(ID, 'convicted')],
      [ended(ID, 'convicted'), ended(THIRD, 'terminated')],
    ] as const) {
      const going = told(caseIn('handed-over'), first);
      expect(going).toMatchObject({ status: 'handed-over', outcome: null, decidedAt: null });
      expect(told(going, last)).toMatchObject({ status: 'decided', outcome: 'judged', decidedAt: LATER });
    }
  });

  it('is decided when who is left goes on in a case of their own', () => {
    const going = told(caseIn('handed-over'), ended(ID, 'convicted'));
    const decision = { into: OTHER, accused: [THIRD], notice: OTHER, by: 'vks-hn' };
    const apart = (file: Case) => openApart(file, decision, LATER).reduce(evolve, file);
    expect(apart(going)).toMatchObject({ status: 'decided', outcome: 'judged' });
    expect(apart(caseIn('handed-over'))).toMatchObject({ status: 'handed-over', outcome: null });
  });

  it('keeps the limitation period of the case for those who are left', () => {
    const periods = (...events: CaseEvent[]) =>
      historyOf([...initiated, ...dateOffence(caseIn('cracked'), { committedOn: '2024-03-01' }, AT), ...events])
        .filter(({ rule }) => rule === 'BLHS27.case')
        .map(({ status }) => status);
    const first = recordOutcome(caseIn('handed-over'), ended(ID, 'convicted'), LATER);
    expect(periods(...first)).toEqual(['running']);
    const going = first.reduce(evolve, caseIn('handed-over'));
    expect(periods(...first, ...recordOutcome(going, ended(THIRD, 'terminated'), LATER))).toEqual(['met']);
  });

  it('goes on against the others whatever becomes of those', () => {
    const back = caseIn('cracked', { crackedAt: AT });
    const accused = [{ accused: ID, outcome: 'convicted' as const }];
    const told = recordOutcome(back, { outcome: 'judged', by: 'toa-hn', number: '9', accused }, LATER);
    const after = told.reduce(evolve, back);
    expect(after).toMatchObject({ status: 'cracked', outcome: null, decidedAt: null });
    expect(after.accused.map(({ outcome }) => outcome)).toEqual(['convicted', null]);
  });

  it.each(['cracked', 'suspended', 'concluded', 'terminated', 'merged'] as const)(
    'takes their return too while it is %s, and stays so; it is counted as returned once',
    (status) => {
      const file = caseIn(status, {
        crackedAt: AT,
        concludedAt: [AT],
        returns: [{ by: 'panel', exchange: OTHER, at: AT }],
      });
      const again = { exchange: OTHER, from: 'vks-hn', by: 'procuracy', ground: 'other-crime', number: '2' } as const;
      const after = takeReturn(file, again, LATER).reduce(evolve, file);
      expect(after).toMatchObject({ status, handover: file.handover });
      expect(after.returns.map(({ by }) => by)).toEqual(['panel', 'procuracy']);
      expect(counted(after, null).marks.filter(({ mark }) => mark === 'returned')).toHaveLength(1);
    },
  );

  it('stays with the procuracy that has it when they come back of an earlier handover', () => {
    const away = caseIn('handed-over', { handover: THIRD, concludedAt: [AT] });
    const earlier = { exchange: OTHER, from: 'vks-hn', by: 'procuracy', ground: 'other-crime', number: '2' } as const;
    expect(takeReturn(away, earlier, LATER).reduce(evolve, away)).toMatchObject({
      status: 'handed-over',
      handover: THIRD,
    });
  });
});

describe('one case and another', () => {
  it('are split, each accused in one of them, the limit going on', () => {
    const file = caseIn('cracked', { crackedAt: AT });
    const parting = split(file, { into: OTHER, accused: [THIRD], notice: OTHER }, LATER);
    expect(parting).toMatchObject([{ data: { ground: 'not-soon-for-all' } }]);
    const kept = parting.reduce(evolve, file);
    const empty = { ...blank, id: OTHER, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
    const born = splitOff(OTHER, '2/2024/VA', file, [THIRD], NOTHING_ALONG, LATER).reduce(evolve, empty);
    expect(born).toMatchObject({ status: 'cracked', initiatedAt: AT, splitFrom: ID, accused: [{ id: THIRD }] });
    const accusedIn = (one: Case) => counted(one, null).marks.filter(({ mark }) => mark === 'accused').length;
    expect([accusedIn(kept), accusedIn(born)]).toEqual([1, 1]);
    const all = split(file, { into: OTHER, accused: [ID, THIRD], notice: OTHER }, LATER).reduce(evolve, file);
    expect([all.status, accusedIn(all)]).toEqual(['cracked', 0]); // whoever is not known yet: 170(2)
  });

  it('have each the victims that the split says, and each victim belongs to one of them (BLTTHS 62)', () => {
    const [one, two, stranger] = ['one', 'two', 'three'].map(
      (_, place) => `01900000-0000-7000-8000-0000000000a${String(place)}` as const,
    ) as [string, string, string];
    const takesPart = { participant: stranger, person: stranger, role: 'representative' as const, of: two };
    const file = caseIn('cracked', { victims: [one, two], participants: [{ ...takesPart, endedAt: null }] });
    const parting = (leaving: string[], staying: string[]) =>
      split(file, { into: OTHER, accused: [THIRD], notice: OTHER, victims: { leaving, staying } }, LATER);
    expect(() => parting([one], [stranger])).toThrow('not-a-victim');
    expect(() => parting([one], [one])).toThrow('victim-of-neither');
    const kept = parting([two], [one]).reduce(evolve, file);
    expect([kept.victims, kept.participants]).toEqual([[one], []]);
    const born = splitOff(OTHER, '2/2024/VA', withVictims(file, [two]), [THIRD], NOTHING_ALONG, LATER);
    const empty = { ...blank, id: OTHER, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
    expect(born.reduce(evolve, empty)).toMatchObject({ victims: [two], participants: [{ of: two }] });
  });

  it('gives to its part what is said of its documents, objects and exhibits, and lists all of them on (BLTTHS 170(2))', () => {
    const [one, two] = [ID, THIRD];
    const file = caseIn('cracked');
    const listed = [one, two].map(
      (item) => ({ item, kind: 'exhibit', origin: 'seized', takenAt: AT, record: item }) as const,
    );
    const with2 = { ...file, items: listed };
    const parting = (items: string[]) => split(with2, { into: OTHER, accused: [THIRD], notice: OTHER, items }, LATER);
    expect(() => parting([OTHER, two])).toThrow('item-not-listed');
    expect(parting([two]).reduce(evolve, with2).items).toEqual(listed);
    expect(parting([two])[0]?.data).toMatchObject({ items: [two] });
    const born = splitOff(OTHER, '2/2024/VA', withItems(with2, [two], 'BLTTHS 170(2)'), [THIRD], NOTHING_ALONG, LATER);
    const empty = { ...blank, id: OTHER, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
    expect(born.reduce(evolve, empty).items).toMatchObject([{ item: two }]);
  });

  it('has no victim who was named wrongly, and nobody who takes part for them (BLTTHS 62(1))', () => {
    const takesPart = { participant: THIRD, person: THIRD, role: 'representative' as const, of: OTHER, endedAt: null };
    const file = caseIn('cracked', { victims: [OTHER, ID], participants: [takesPart] });
    const removal = { victim: OTHER, ground: 'not-harmed' as const };
    const left = removeVictim(file, removal, AT).reduce(evolve, file);
    expect([left.victims, left.participants]).toEqual([[ID], []]);
    expect(() => removeVictim(left, removal, AT)).toThrow('not-a-victim');
  });

  it('come back of a split that is undone while their part is investigated here or suspended, and not once it has gone on (BLTTHS 170(3))', () => {
    const part = caseIn('cracked', { id: OTHER, initiatedAt: LATER });
    const undone = { notice: OTHER, by: 'vks-hn', cancels: THIRD };
    expect(merge(part, caseIn('cracked'), undone, LATER)).toHaveLength(1);
    for (const status of caseProcedure.statuses) {
      const comesBack = expect(() => assertMayComeBack({ ...part, status }));
      if (['under-investigation', 'cracked', 'suspended'].includes(status)) comesBack.not.toThrow();
      else comesBack.toThrow('part-has-gone');
    }
  });

  it('are merged into the one that was initiated first, under the heavier crime', () => {
    const heavy = caseIn('cracked', { id: OTHER, clause: '3', seriousness: 'especially-serious', initiatedAt: LATER });
    const first = caseIn('cracked', { accused: [approved] });
    expect(() => merge(first, heavy, { notice: OTHER }, LATER)).toThrow('not-the-first-case');
    expect(merge(heavy, first, { notice: OTHER, ground: 'repeated' }, LATER)).toMatchObject([
      { data: { into: first.id, ground: 'repeated' } },
    ]);
    expect(merge(heavy, first, { notice: OTHER }, LATER).reduce(evolve, heavy)).toMatchObject({
      status: 'merged',
      mergedInto: ID,
    });
    const joined = join(first, { ...heavy, accused: [second] }, NOTHING_ALONG, LATER).reduce(evolve, first);
    expect(joined).toMatchObject({ clause: '3', seriousness: 'especially-serious', initiatedAt: AT });
    expect(joined.accused.map(({ id }) => id)).toEqual([ID, THIRD]);
  });
});

describe('a charge', () => {
  const change = { accused: ID, exchange: THIRD, to: 'vks-hn' };
  const asCase = (events: readonly CaseEvent[], file: Case): Case => events.reduce(evolve, file);

  it('is changed to another crime once that was initiated beside the first, and the procuracy approves', () => {
    const file = caseIn('cracked');
    const other = { ...change, article: '151', clause: '2' } as const;
    expect(() => changeCharge(file, other, AT)).toThrow('crime-not-initiated');
    const crime = { article: '151', clause: '2', seriousness: 'especially-serious', notice: OTHER } as const;
    const both = asCase(requalify(file, crime, true, AT), file);
    expect(both).toMatchObject({ articles: ['150', '151'], article: '151', seriousness: 'especially-serious' });
    const asked = asCase(changeCharge(both, other, AT), both);
    expect(asked.accused[0]).toMatchObject({ article: '150', clause: '1', approval: 'asked' });
    const decision = { accused: ID, exchange: THIRD, by: 'vks-hn', number: '1' };
    const before = { ...decision, exchange: OTHER }; // asked for before it
    for (const decide of [approveCharge, cancelCharge, recordDemand])
      expect(() => decide(asked, before, AT)).toThrow('charge-not-pending');
    expect(asCase(approveCharge(asked, decision, AT), asked).accused[0]).toMatchObject({
      article: '151',
      clause: '2',
      approval: 'approved',
    });
    expect(asCase(cancelCharge(asked, decision, AT), asked).accused[0]).toMatchObject({
      article: '150',
      clause: '1',
      approval: 'approved',
    });
  });

  it('of another clause of the same article needs no decision (TTLT 04/2018 9(4))', () => {
    const file = caseIn('cracked');
    const changed = changeCharge(file, { ...change, article: '150', clause: '3' }, AT);
    expect(changed).toHaveLength(1);
    expect(asCase(changed, file).accused[0]).toMatchObject({ clause: '3', approval: 'approved' });
  });

  it('of a lighter crime has what binds the accused agreed with the procuracy at once (TTLT 04/2018 14(4))', () => {
    const bound = caseIn('cracked', { accused: [{ ...approved, clause: '3', detainedUntil: '2024-12-01' }] });
    const changed = changeCharge(bound, { ...change, article: '150', clause: '2' }, AT);
    expect(changed).toMatchObject([{ data: { lighter: true } }]);
    const heavier = { ...change, article: '150', clause: '3' } as const;
    const lighter = { accused: [{ ...approved, clause: '2' as const, detainedUntil: '2024-12-01' }] };
    expect(changeCharge(caseIn('cracked', lighter), heavier, AT)[0]?.data).not.toHaveProperty('lighter');
    const free = caseIn('cracked', { accused: [{ ...approved, clause: '3' }] });
    expect(changeCharge(free, { ...change, article: '150', clause: '2' }, AT)[0]?.data).not.toHaveProperty('lighter');
    const limit = (...events: readonly CaseEvent[]) =>
      historyOf([...initiated, ...changed, ...events]).findLast(({ rule }) => rule === '14-measures');
    expect(limit()).toMatchObject({ about: ID, status: 'running', law: 'TTLT 04/2018 14(4)' });
    const consulting = { exchange: OTHER, to: 'vks-hn', matters: ['lighter-crime' as StayMatter], accused: ID };
    const late = [{ ...limit()!, rule: '6-consult', dueAt: '2020-01-01T00:00:00.000Z' }];
    const asked = askStayConsultation(bound, consulting, late, AT);
    expect([asked[0]?.data, limit(...asked)?.status]).toMatchObject([{ late: false }, 'met']);
    expect(limit(...askStayConsultation(bound, { ...consulting, matters: ['measures'] }, [], AT))?.status).toBe(
      'running',
    );
  });

  it('is followed by photograph and fingerprints of the accused, once, also where a change waits (BLTTHS 179(5))', () => {
    const file = caseIn('cracked', { accused: [pending] });
    expect(() => fingerprint(file, OTHER, AT)).toThrow('charge-still-pending');
    const decision = { accused: OTHER, exchange: OTHER, by: 'vks-hn', number: '1' };
    const approval = approveCharge(file, decision, AT);
    const limit = (...events: readonly CaseEvent[]) =>
      historyOf([...initiated, ...approval, ...events]).findLast(({ rule }) => rule === '179-fingerprints');
    expect(limit()).toMatchObject({ about: OTHER, status: 'running', law: 'BLTTHS 179(5)' });
    const charged = asCase(approval, file);
    const waits = {
      ...charged,
      accused: charged.accused.map(
        (one) => ({ ...one, approval: 'asked', change: { article: '151', clause: '2' } }) as const,
      ),
    };
    const events = fingerprint(waits, OTHER, AT);
    expect(limit(...events)?.status).toBe('met');
    expect(approveCharge(waits, decision, AT)[0]?.data).not.toHaveProperty('first');
    const done = asCase(events, waits);
    expect(done.accused).toMatchObject([{ id: OTHER, fingerprinted: true }]);
    expect(() => fingerprint(done, OTHER, AT)).toThrow('fingerprinted-already');

    const another = { ...caseIn('cracked', { accused: [] }), id: THIRD };
    const into = [
      (from: Case) => splitOff(THIRD, '2/2024/VA', from, [OTHER], NOTHING_ALONG, LATER),
      (from: Case) => join(another, from, NOTHING_ALONG, LATER),
    ];
    const there = (events: readonly CaseEvent[]) =>
      historyOf(events).findLast(({ rule }) => rule === '179-fingerprints')?.status;
    for (const goesOn of into) {
      expect([there(goesOn(charged)), there(goesOn(done)), there(goesOn(file))]).toEqual([
        'running',
        undefined,
        undefined,
      ]);
      const came = asCase(goesOn(charged), another);
      expect(there([...goesOn(charged), ...fingerprint(came, OTHER, LATER)])).toBe('met');
    }
  });

  it('of a lighter crime is known of whom an order binds that is registered late', () => {
    const bound = caseIn('cracked', { accused: [{ ...approved, clause: '3', detainedUntil: '2024-12-01' }] });
    const free = caseIn('cracked', { accused: [{ ...approved, clause: '3' }] });
    const changed = changeCharge(free, { ...change, article: '150', clause: '2' }, AT);
    const owed = (file: Case) =>
      historyOf([...initiated, ...changed], boundFact(asCase(changed, file).accused)).filter(
        ({ rule }) => rule === '14-measures',
      );
    expect(owed(bound)).toMatchObject([{ about: ID, status: 'running' }]);
    expect(owed(free)).toEqual([]);
  });

  it('waits for the evidence that the procuracy demands', () => {
    const file = caseIn('cracked', { accused: [pending] });
    const demanded = asCase(recordDemand(file, { accused: OTHER, exchange: OTHER, by: 'vks-hn' }, AT), file);
    expect(() => conclude(demanded, { exchange: OTHER, to: 'vks-hn' }, AT)).toThrow('charge-still-pending');
    const supplied = asCase(supplyEvidence(demanded, OTHER, AT), demanded);
    expect(supplied.accused[0]?.approval).toBe('asked');
    const decided = caseIn('cracked', { accused: [approved] });
    expect(() => supplyEvidence(decided, approved.id, AT)).toThrow('charge-not-pending');
  });

  it('is told of what comes to light meanwhile also without a demand (TTLT 04/2018 16(1))', () => {
    const file = caseIn('cracked', { accused: [pending] });
    const supplied = supplyEvidence(file, OTHER, AT);
    expect(supplied).toMatchObject([{ data: { accused: OTHER, exchange: pending.exchange } }]);
    expect(asCase(supplied, file).accused[0]?.approval).toBe('asked');
  });
});

describe('a lighter crime initiated beside a heavier one', () => {
  it('leaves the limit that of the heaviest (TTLT 04/2018 14(3))', () => {
    const file = caseIn('cracked');
    const lighter = { article: '152', clause: '1', seriousness: 'serious', notice: OTHER } as const;
    expect(requalify(file, lighter, true, AT)).toMatchObject([
      { data: { article: '150', clause: '1', seriousness: 'very-serious', added: '152' } },
    ]);
  });
});

describe('detention', () => {
  const detention = detaining(caseIn('cracked'), { accused: ID, until: '2024-09-06' }, [], AT);
  const limitOf = (events: readonly CaseEvent[]) =>
    historyOf([...initiated, ...events])
      .filter(({ rule }) => rule.startsWith('173'))
      .map(({ rule, about, status, dueOn }) => [rule, about, status, dueOn]);

  it('ends on the day that the order says, within the limit of its crime, the first day counted', () => {
    expect(limitOf(detention)).toEqual([
      ['173', ID, 'running', '2024-09-06'],
      ['173-ask', ID, 'running', '2024-08-27'],
    ]);
    const longer = detaining(caseIn('cracked'), { accused: ID, until: '2025-05-10' }, [], AT);
    expect(limitOf(longer)[0]).toEqual(['173', ID, 'running', '2024-09-06']); // 120 days
  });

  it('is extended once by at most 3 months for a very serious crime, and over with a release', () => {
    const grant = { accused: ID, exchange: OTHER, by: 'vks-hn', months: 3, number: '1' };
    const extended = [...detention, ...extendDetention(caseIn('cracked'), grant, AT)];
    expect(limitOf(extended)[0]).toEqual(['173', ID, 'running', '2024-12-05']); // 90 days
    expect(() =>
      askDetentionExtension(
        detained(caseIn('cracked')),
        { accused: ID, exchange: OTHER, to: 'vks-hn', months: 3 },
        historyOf([...initiated, ...extended]),
        LATER,
      ),
    ).toThrow('no-detention-extension-left');
    const freed = freeAccused(
      detained(caseIn('concluded')),
      { accused: ID },
      historyOf([...initiated, ...detention]),
      LATER,
    );
    expect(limitOf([...detention, ...freed])[0]?.[2]).toBe('met-late');
  });
});

describe('an order of detention', () => {
  const file = caseIn('cracked');
  const order = detain(file, orderOf(ID, '2024-09-06'), [], AT);
  const waiting = order.reduce(evolve, file);
  const heldSince = (events: readonly CaseEvent[]) => events.reduce(evolve, waiting).accused[0]?.detainedSince;

  it('is for the procuracy to approve, and detains nobody before (BLTTHS 119(5))', () => {
    expect(waiting.accused[0]).toMatchObject({ order: { exchange: THIRD, until: '2024-09-06' } });
    expect(heldSince([])).toBeUndefined();
    expect(() => detain(waiting, orderOf(ID, '2024-09-07'), [], AT)).toThrow('detention-still-pending');
    const approved = approveDetention(waiting, approvalOf(ID), [], LATER);
    expect(heldSince(approved)).toBe(LATER);
    expect(() => approveDetention(approved.reduce(evolve, waiting), approvalOf(ID), [], LATER)).toThrow(
      'detention-not-pending',
    );
    expect(() => approveDetention(waiting, { ...approvalOf(ID), exchange: OTHER }, [], LATER)).toThrow(
      'detention-not-pending',
    );
  });

  it('leaves nobody detained where it is refused, and may be given anew', () => {
    const refused = refuseDetention(waiting, { ...approvalOf(ID), ground: 'not-necessary' }, AT);
    const free = refused.reduce(evolve, waiting);
    expect([free.accused[0]?.order, heldSince(refused)]).toEqual([null, undefined]);
    expect(detain(free, orderOf(ID, '2024-09-07'), [], AT)).toHaveLength(1);
  });

  it('falls with the charge, the investigation against the accused, and its conclusion', () => {
    const falls = (events: readonly CaseEvent[]) => events.reduce(evolve, waiting).accused[0]?.order;
    const charge = { ...waiting, accused: waiting.accused.map((one): Accused => ({ ...one, approval: 'asked' })) };
    const ended = { accused: ID, ground: 'no-offence', notice: OTHER } as const;
    expect(
      [
        cancelCharge(charge, { ...approvalOf(ID), exchange: OTHER }, AT),
        terminateAccused(waiting, ended, deadlines(), AT),
        suspendAccused(waiting, { ...ended, ground: 'illness' }, deadlines(), AT),
        conclude(waiting, { exchange: OTHER, to: 'vks-hn' }, AT),
      ].map(falls),
    ).toEqual([null, null, null, null]);
  });

  it('keeps its accused in the case while it waits', () => {
    const leaving = { into: OTHER, accused: [ID], notice: OTHER };
    expect(() => split(waiting, leaving, AT)).toThrow('detention-still-pending');
    expect(() => transfer({ ...waiting, transfer: granted }, AT)).toThrow('detention-still-pending');
    expect(split(waiting, { ...leaving, accused: [THIRD] }, AT)).toHaveLength(1);
  });
});

describe('a detention that is not necessary any more', () => {
  const detention = detaining(caseIn('cracked'), { accused: ID, until: '2024-08-10' }, [], AT);
  const file = detention.reduce(evolve, caseIn('cracked'));
  const limits = historyOf([...initiated, ...detention]);
  const SOON = '2024-06-10T02:00:00.000Z';
  const asked = askRelease(file, { ...asking, replaced: true }, SOON);
  const waiting = asked.reduce(evolve, file);

  it('is ended by the procuracy that has approved it, until its last day (BLTTHS 173(7))', () => {
    expect(() => freeAccused(file, { accused: ID }, limits, SOON)).toThrow('release-not-decided');
    expect(freeAccused(file, { accused: ID }, limits, '2024-08-10T02:00:00.000Z')).toHaveLength(1);
    const onPaper = freeAccused(file, { accused: ID, number: '3/QĐ-VKS' }, limits, SOON);
    expect(onPaper.reduce(evolve, file).accused[0]).toMatchObject({ detainedUntil: null });
    const freed = freeAccused(waiting, { ...approvalOf(ID), replaced: true }, limits, SOON);
    expect(freed.reduce(evolve, waiting).accused[0]).toMatchObject({ detainedUntil: null, release: null });
  });

  it('is asked about once at a time, and goes on where that is refused', () => {
    expect(() => askRelease(waiting, { ...asking, replaced: true }, SOON)).toThrow('release-asked-already');
    expect(() => refuseRelease(waiting, { ...approvalOf(ID), exchange: OTHER }, SOON)).toThrow('release-not-asked');
    const refused = refuseRelease(waiting, approvalOf(ID), SOON).reduce(evolve, waiting);
    expect(refused.accused[0]).toMatchObject({ detainedUntil: '2024-08-10', release: null });
    expect(askRelease(refused, { ...asking, replaced: false }, SOON)).toHaveLength(1);
  });

  it('keeps its accused in the case while that waits', () => {
    const leaving = { into: OTHER, accused: [ID], notice: OTHER };
    expect(() => split(waiting, leaving, SOON)).toThrow('detention-still-pending');
  });
});

describe('a detention after custody', () => {
  const ON = '2018-03-04T03:00:00.000Z';
  const file = caseIn('cracked', {
    accused: [{ ...approved, article: '152', clause: '1' }],
  });
  const limitOf = (events: readonly CaseEvent[]) => historyOf(events).find(({ rule }) => rule === '173');
  const held = (on: string, custody?: Custody, one: Case = file) =>
    detaining(one, { accused: ID, until: '2019-12-31', custody }, [], on);

  it.each([
    // TTLT 04/2018 17(2): 2 months there, 3 of a serious crime here.
    ['at once, as in example 1', ON, { from: '2018-03-01', until: '2018-03-04' }, '2018-05-29'],
    ['later, as in example 2', '2018-04-11T03:00:00.000Z', { from: '2018-03-05', until: '2018-03-11' }, '2018-07-03'],
    ['none before', ON, undefined, '2018-06-01'],
  ])('is shorter by its days: %s', (_, on, custody, last) => {
    const limit = limitOf(held(on, custody));
    expect(limit?.dueOn).toBe(last);
    expect(limit?.explanation.en.includes('days in custody')).toBe(custody !== undefined);
  });

  it('is so also under a graver crime, and in the case to which it goes on', () => {
    const order = held(ON, { from: '2018-03-01', until: '2018-03-04' });
    const graver = { type: 'investigation.charge-changed', at: AT, data: { accused: ID, article: '150', clause: '1' } };
    const first = order.map(({ type, occurredAt: at, data }) => ({ type, at, data })).at(-1);
    const early = { ...graver, at: '2018-03-20T03:00:00.000Z' };
    expect(deadlinesOf([first!, early]).find(({ rule }) => rule === '173')?.dueOn).toBe('2018-06-28'); // 120 − 3
    const apart = splitOff(
      OTHER,
      '2/2018/VA',
      order.reduce(evolve, file),
      [ID],
      { ...NOTHING_ALONG, until: new Map([[ID, '2018-05-29']]) },
      ON,
    );
    expect(limitOf(apart)?.dueOn).toBe('2018-05-29');
    expect(limitOf(apart)?.explanation.en).toContain('less 3 days in custody');
  });

  it('begins when that ends, where it is ordered before; on its last day it is ordered too late (TTLT 04/2018 16(1))', () => {
    const custody = { from: '2018-03-01', until: '2018-03-04' };
    const early = held('2018-03-02T03:00:00.000Z', custody);
    expect(early).toMatchObject([{ data: { accused: ID } }, { data: { since: '2018-03-03T17:00:00.000Z' } }]);
    expect(early[0]?.data).not.toHaveProperty('late');
    expect(limitOf(early)?.dueOn).toBe('2018-05-29');
    expect(held(ON, custody)[0]?.data).toHaveProperty('late', true);
  });

  it('takes off what was custody, for as long as that may be, and once (BLTTHS 118)', () => {
    const tooLong = { from: '2018-02-22', until: '2018-03-04' };
    expect(() => held(ON, tooLong)).toThrow('custody-too-long');
    const order = { ...orderOf(ID, '2018-05-29'), custody: tooLong, ofFile: true };
    expect(detain(file, order, [], ON)).toMatchObject([{ data: { custody: tooLong } }]);
    expect(() => held(ON, { from: '2018-03-05', until: '2018-03-06' })).toThrow('custody-not-before');
    expect(() => held(ON, { from: '2018-03-04', until: '2018-03-03' })).toThrow('custody-not-before');
    const once = held(ON, { from: '2018-03-01', until: '2018-03-04' }).reduce(evolve, file);
    const free = freeAccused(once, { accused: ID }, [], ON).reduce(evolve, once);
    expect(() => held(ON, { from: '2018-03-01', until: '2018-03-04' }, free)).toThrow('custody-deducted-already');
    expect(held('2018-04-11T03:00:00.000Z', { from: '2018-04-09', until: '2018-04-11' }, free)).toHaveLength(2);
  });
});

describe('a detention whose investigation is terminated', () => {
  const file = caseIn('cracked');
  const detention = [ID, THIRD].flatMap((accused) => detaining(file, { accused, until: '2024-09-06' }, [], AT));
  const inside = detention.reduce(evolve, file);
  const after = (events: readonly CaseEvent[]) => ({
    limits: historyOf([...initiated, ...detention, ...events])
      .filter(({ rule }) => rule.startsWith('173'))
      .map(({ rule, about, status }) => [rule, about, status]),
    held: events.reduce(evolve, inside).accused.flatMap(({ id, detainedUntil }) => (detainedUntil ? [id] : [])),
  });

  it('ends with that, for all or for one of them (BLTTHS 230(2), 234)', () => {
    expect(after(terminate(inside, { ground: 'no-offence', notice: OTHER }, deadlines(), AT))).toEqual({
      limits: [
        ['173', ID, 'met'],
        ['173', THIRD, 'met'],
        ['173-ask', ID, 'cancelled'],
        ['173-ask', THIRD, 'cancelled'],
      ],
      held: [],
    });
    const one = terminateAccused(inside, { accused: ID, ground: 'no-offence', notice: OTHER }, deadlines(), AT);
    expect(after(one)).toMatchObject({
      limits: [['173', ID, 'met'], ['173', THIRD, 'running'], {}, {}],
      held: [THIRD],
    });
  });

  it('is still to be released where that was not written down', () => {
    expect(freeAccused(detained(caseIn('terminated')), { accused: ID }, [], LATER)).toHaveLength(1);
  });
});

describe('detention in an investigation that is resumed or supplementary', () => {
  const opened = { type: 'investigation.case-initiated', at: AT, data: { seriousness: 'very-serious' } };
  const by = (type: string, data = {}) =>
    deadlinesOf([opened, { type: `investigation.${type}`, at: '2024-08-10T02:00:00.000Z', data }]);
  const until = (day: string, limits: readonly Deadline[]) =>
    detain(caseIn('cracked'), orderOf(ID, day), limits, '2024-08-10T03:00:00.000Z');

  it.each([
    ['case-resumed', { seriousness: 'very-serious' }, '2024-11-11'],
    ['case-returned', { by: 'procuracy' }, '2024-10-10'],
    ['case-returned', { by: 'panel' }, '2024-09-10'],
  ])('lasts no longer than that: %s %j', (type, data, last) => {
    const limits = by(type, data);
    expect(until(last, limits)).toHaveLength(1);
    expect(() =>
      until(
        last.replace(/\d$/, (digit) => String(Number(digit) + 1)),
        limits,
      ),
    ).toThrow('detained-past-investigation');
  });

  it('goes by the crime alone when the case is investigated anew', () => {
    expect(until('2024-12-07', by('case-returned', { by: 'appeal-court' }))).toHaveLength(1);
  });

  it('is not extended beyond it either', () => {
    const detention = { type: 'investigation.accused-detained', at: '2024-08-10T03:00:00.000Z' };
    const limits = deadlinesOf([
      opened,
      { type: 'investigation.case-resumed', at: '2024-08-10T02:00:00.000Z', data: { seriousness: 'very-serious' } },
      { ...detention, data: { accused: ID, until: '2024-11-01', article: '150', clause: '1' } },
    ]);
    const request = { accused: ID, exchange: OTHER, to: 'vks-hn', months: 1 };
    expect(() => askDetentionExtension(detained(caseIn('cracked')), request, limits, LATER)).toThrow(
      'detained-past-investigation',
    );
  });
});

describe('detention in an investigation to which another crime was added', () => {
  const asks = { article: '151', clause: '1', seriousness: 'very-serious', notice: THIRD } as const;
  const added = requalify(caseIn('cracked'), asks, true, AT);
  const file = added.reduce(evolve, caseIn('cracked'));
  const limits = historyOf([...initiated, ...added]);
  const on = '2024-06-10T02:00:00.000Z';
  const until = (day: string, one: Case = file) => detain(one, orderOf(ID, day), limits, on);

  it('is ordered for no longer than that may last (TTLT 04/2018 14(3))', () => {
    const last = limits.find(({ rule }) => rule === '172')?.dueOn ?? '';
    expect(until(last)).toHaveLength(1);
    expect(() => until('2024-10-01')).toThrow('detained-past-investigation');
    expect(until('2024-10-01', caseIn('cracked'))).toHaveLength(1);
  });

  it('goes by its crime alone again, once the procuracy has cancelled that', () => {
    const cancellation = { notice: OTHER, by: 'vks-hn', number: '1', of: THIRD };
    const undone = cancelRequalification(file, cancellation, AT).reduce(evolve, file);
    expect(until('2024-10-01', undone)).toHaveLength(1);
  });
});

describe('an accused who is detained when the file comes back', () => {
  const BACK = '2024-08-10T02:00:00.000Z';
  const returned = {
    exchange: OTHER,
    from: 'vks-hn',
    by: 'procuracy',
    ground: 'evidence-missing',
    number: '1',
  } as const;
  const held = detaining(caseIn('cracked'), { accused: ID, until: '2024-09-01' }, [], AT);
  const away = [
    held,
    tellOfDetention(caseIn('cracked'), { accused: ID, recipients: ['family'] }, historyOf([...initiated, ...held]), AT),
    release(caseIn('concluded'), 'vks-hn', AT),
  ].flat();
  const handed = { ...away.reduce(evolve, caseIn('cracked')), status: 'handed-over' } as const;
  const backBy = (by: Returner, until: string) =>
    takeReturn(handed, { ...returned, by }, BACK, { detained: [{ accused: ID, until }] });
  const clocks = (events: readonly CaseEvent[]) =>
    historyOf([...initiated, ...away, ...events]).flatMap(({ rule, about, dueOn, status }) =>
      about === ID && status === 'running' ? [`${rule} ${dueOn}`] : [],
    );
  const renewed = (events: readonly CaseEvent[], until: string, at: string) => {
    const limits = historyOf([...initiated, ...away, ...events]);
    const file = events.reduce(evolve, handed);
    const order = renewDetention(file, { ...orderOf(ID, until), renewal: '2/LTG' }, limits, at);
    return [...order, ...approveDetention(order.reduce(evolve, file), approvalOf(ID), limits, at)];
  };

  it('stays so by the order that came, for no longer than the investigation may take (TTLT 04/2018 19(1); BLTTHS 174(4))', () => {
    expect(clocks(backBy('procuracy', '2024-09-01'))).toEqual(['174.detention 2024-09-01', '19-order 2024-08-27']);
    expect(clocks(backBy('procuracy', '2024-12-01'))[0]).toBe('174.detention 2024-10-10');
    expect(clocks(backBy('panel', '2024-12-01'))[0]).toBe('174.detention 2024-09-10');
    expect(clocks(backBy('appeal-court', '2024-09-01'))).toEqual(['173 2024-09-01', '173-ask 2024-08-22']);
  });

  it('is so too by an order of which the procuracy says only since, once (TTLT 04/2018 19(1))', () => {
    const back = takeReturn(handed, { ...returned, by: 'panel' }, BACK, {});
    const free = back.reduce(evolve, handed);
    const told = broughtSince(free, { accused: ID, until: '2024-09-01' }, BACK);
    expect(clocks([...back, ...told])).toEqual(clocks(backBy('panel', '2024-09-01')));
    const held = told.reduce(evolve, free);
    expect(held.accused[0]).toMatchObject({ detainedUntil: '2024-09-01', supplementary: true });
    expect(() => broughtSince(held, { accused: ID, until: '2024-09-02' }, BACK)).toThrow('detained-already');
    const history = told.map(({ type, occurredAt: at, data }) => ({ id: OTHER, type, at, data }));
    expect(brought(history, ID)).toBe(OTHER);
    expect(() => brought(history, OTHER)).toThrow('not-detained');
    expect(orderThatCame(history, ID)?.at).toBe(BACK); // from when a release of before is followed
    expect(
      orderThatCame([...history, { type: 'investigation.accused-detained', at: BACK, data: { accused: ID } }], ID),
    ).toBe(undefined);
  });

  it('is so by none of before where this body has freed them since, save as was told of elsewhere (BLTTHS 173(7))', () => {
    const back = backBy('procuracy', '2024-09-01').reduce(evolve, handed);
    const past = (events: CaseEvent[]) => events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    const freed = freeAccused(back, { accused: ID, number: '3/QĐ-VKS' }, [], BACK);
    const told = freedElsewhere(back, { accused: ID, exchange: OTHER, by: 'vks-hn' }, BACK);
    const free = freed.reduce(evolve, back);
    expect(freedHere(past(freed), ID, cameLast(free, { side: 'opener' }))).toBe(true);
    expect(freedHere(past(freed), OTHER, BACK)).toBe(false);
    expect(freedHere(past(freed), ID, '2024-08-11T02:00:00.000Z')).toBe(false);
    expect(freedHere(past(told), ID, BACK)).toBe(false);
    expect(cameLast(free, { side: 'opener' })).toBe(BACK);
    expect(cameLast(free, { side: 'receiver' })).toBe(free.initiatedAt);
    const order = { accused: ID, until: '2024-09-02' };
    expect(() => broughtSince(free, order, BACK, true)).toThrow('not-detained');
    expect(broughtSince(free, order, BACK)).toHaveLength(1);
  });

  it('is detained anew from its last day on, within that', () => {
    const back = backBy('procuracy', '2024-09-01');
    expect(() => renewed(back, '2024-09-01', BACK)).toThrow('detention-not-longer');
    expect(() => renewed(back, '2024-10-11', BACK)).toThrow('detained-past-investigation');
    const order = renewed(back, '2024-10-10', '2024-08-25T02:00:00.000Z');
    expect(clocks([...back, ...order])).toEqual([
      '174.detention 2024-10-10',
      '19-order 2024-10-05',
      '119.told 2024-08-26',
    ]);
    const file = [...back, ...order].reduce(evolve, handed);
    expect(file.accused[0]).toMatchObject({ detainedUntil: '2024-10-10' });
    const freed = freeAccused(file, { accused: ID, number: '3/QĐ-VKS' }, [], '2024-09-05T02:00:00.000Z');
    expect(clocks([...back, ...order, ...freed])).toEqual([]);
  });

  it('goes on so in a case of their own, or in one that was split from this', () => {
    const held = (events: readonly CaseEvent[]) =>
      historyOf(events).flatMap(({ rule, status, dueOn }) =>
        rule === '174.detention' && status === 'running' ? [dueOn] : [],
      );
    const open = (detentions: Detentions, from: Case, ...more: CaseEvent[]) =>
      held([...splitOff(OTHER, '2/2024/VA', from, [ID], { ...NOTHING_ALONG, until: detentions }, BACK), ...more]);
    const order = [{ accused: ID, until: '2024-09-01' }];
    expect(open(new Map(), handed, ...returnedHere(OTHER, handed, returned, BACK, { detained: order }))).toEqual([
      '2024-09-01',
    ]);
    const back = backBy('procuracy', '2024-09-01').reduce(evolve, handed);
    expect(open(new Map([[ID, '2024-09-01']]), back)).toEqual(['2024-09-01']);
  });

  it('has with it who takes part by now, also who was registered late, and what is still waited for', () => {
    const lawyer = '01900000-0000-7000-8000-00000000000d';
    const defender = { participant: lawyer, role: 'defender', of: ID, person: lawyer } as const;
    const dismissed = { ...defender, participant: THIRD, person: THIRD };
    const knows = { ...handed, participants: [{ ...dismissed, endedAt: null }] };
    const evidence = [{ request: OTHER, kind: 'valuation', of: 'valuers', number: '2/ĐG', requestedAt: AT } as const];
    const opened = splitOff(OTHER, '2/2024/VA', knows, [ID], NOTHING_ALONG, BACK);
    const parties = { going: [ID], coming: [defender] };
    const apart = [...opened, ...returnedHere(OTHER, knows, returned, BACK, { parties, evidence })];
    const file = apart.reduce(evolve, { ...empty, id: OTHER });
    expect(file.participants.filter(({ endedAt }) => endedAt === null)).toEqual([{ ...defender, endedAt: null }]);
    expect(file.evidenceRequests).toMatchObject([{ request: OTHER, result: null }]);
    const whole = takeReturn(knows, returned, BACK, { parties, evidence }).reduce(evolve, knows);
    expect(whole.evidenceRequests).toMatchObject([{ request: OTHER, kind: 'valuation' }]);
  });

  it('is liable since the day that was found meanwhile, in a case of their own too, but who evades the search of this body (BLHS 27(3))', () => {
    const dated = [{ accused: ID, limitationFrom: '2021-05-06', committedOn: '2020-05-06' }];
    const found = (file: Case): Case => takeReturn(file, returned, BACK, { dated }).reduce(evolve, file);
    expect(found(handed).accused[0]).toMatchObject({ id: ID, limitationFrom: '2021-05-06' });
    const apart = [
      ...splitOff(OTHER, '2/2024/VA', handed, [ID], NOTHING_ALONG, BACK),
      ...returnedHere(OTHER, handed, returned, BACK, { dated }),
    ].reduce(evolve, { ...empty, id: OTHER });
    expect(apart.accused).toMatchObject([{ id: ID, limitationFrom: '2021-05-06' }]);
    const wanted = { ground: 'absconded', notice: OTHER } as const;
    const [one] = found({ ...handed, accused: handed.accused.map((each) => ({ ...each, wanted })) }).accused;
    expect(one?.limitationFrom).not.toBe('2021-05-06');
  });

  it('is detained no more without an order that came, and may be anew', () => {
    const back = takeReturn(handed, returned, BACK);
    const file = back.reduce(evolve, handed);
    const limits = historyOf([...initiated, ...away, ...back]);
    expect(file.accused[0]).toMatchObject({ detainedUntil: null });
    const again = detaining(file, { accused: ID, until: '2024-09-30' }, limits, BACK);
    expect(clocks([...back, ...again])[0]).toBe('174.detention 2024-09-30');
    expect(() => renewed(backBy('appeal-court', '2024-09-01'), '2024-09-30', BACK)).toThrow('not-supplementary');
  });
});

describe('an accused who is detained when the case is split or merged', () => {
  const asEntry = ({ type, occurredAt, data }: CaseEvent) => ({ type, at: occurredAt, data });
  const held = (events: readonly CaseEvent[]) =>
    deadlinesOf(events.map(asEntry))
      .filter(({ rule }) => rule === '173')
      .map(({ about, dueOn, status }) => [about, dueOn, status]);
  const file = caseIn('cracked', { crackedAt: AT });
  const detention = [
    ...detaining(file, { accused: THIRD, until: '2024-09-01' }, [], AT),
    ...extendDetention(file, { accused: THIRD, exchange: OTHER, by: 'vks-hn', months: 2, number: '1' }, LATER),
  ];
  const inside = detention.reduce(evolve, file);
  const last = { ...NOTHING_ALONG, until: new Map([[THIRD, '2024-10-31']]) };

  it('is detained there until the same day, with what the law still lets be extended', () => {
    const apart = splitOff(OTHER, '2/2024/VA', inside, [THIRD], last, LATER);
    expect(held(apart)).toEqual([[THIRD, '2024-10-31', 'running']]);
    const again = extendDetention(
      file,
      { accused: THIRD, exchange: OTHER, by: 'vks-hn', months: 3, number: '2' },
      LATER,
    );
    expect(held([...apart, ...again])).toEqual([[THIRD, '2024-10-31', 'running']]);
    const joined = join(caseIn('cracked', { id: OTHER }), inside, last, LATER);
    expect(held(joined)).toEqual([[THIRD, '2024-10-31', 'running']]);
  });

  it('is detained here no more', () => {
    const gone = split(inside, { into: OTHER, accused: [THIRD], notice: OTHER }, LATER);
    expect(held([...detention, ...gone])).toEqual([[THIRD, '2024-10-31', 'cancelled']]);
    expect(() => freeAccused(gone.reduce(evolve, inside), { accused: THIRD }, [], LATER)).toThrow('not-detained');
    expect(
      held([...detention, ...merge(inside, { id: OTHER, initiatedAt: AT, requests: [] }, { notice: OTHER }, LATER)]),
    ).toEqual([[THIRD, '2024-10-31', 'cancelled']]);
  });
});

describe('an accused who was suspended while the others were judged', () => {
  it('goes on in a case of its own', () => {
    const suspended: Accused = { ...second, state: 'suspended', outcome: 'suspended' };
    const decided = caseIn('decided', { accused: [{ ...approved, outcome: 'convicted' }, suspended] });
    const resumption = { accused: THIRD, notice: OTHER };
    const left = resumeAccused(decided, resumption, { into: OTHER, notice: ID }, [], LATER).reduce(evolve, decided);
    expect(left).toMatchObject({ status: 'decided', accused: [{ outcome: 'convicted' }, { state: 'split-off' }] });
    const apart = resumedApart(OTHER, '2/2024/VA', { from: decided, accused: THIRD, along: NOTHING_ALONG }, LATER);
    const opened = apart.reduce(evolve, {
      ...blank,
      id: OTHER,
      version: 0,
      number: '',
      unit: '',
      createdAt: AT,
      updatedAt: AT,
    });
    expect(opened.accused).toMatchObject([{ id: THIRD, state: 'suspended', outcome: null }]);
  });
});

describe('an initiation that the procuracy cancels', () => {
  it('leaves no case and no accused, and nobody detained', () => {
    const file = detained(caseIn('cracked', { crackedAt: AT }));
    const events = cancelInitiation(file, { notice: OTHER, by: 'vks-hn', number: '1' }, LATER);
    expect(events.slice(1)).toMatchObject(
      file.accused.map(({ id: accused }) => ({
        type: 'investigation.accused-released',
        data: { accused, exchange: OTHER, by: 'vks-hn', number: '1' },
      })),
    );
    const fallen = events.reduce(evolve, file);
    expect(fallen.accused.map(({ approval }) => approval)).toEqual(['cancelled', 'cancelled']);
    expect(fallen.accused.map(({ detainedUntil }) => detainedUntil)).toEqual([null, null]);
    expect(() =>
      charge(fallen, { accused: THIRD, article: '150', clause: '1', exchange: OTHER, to: 'vks-hn' }, LATER),
    ).toThrow(UnlawfulAct);
    const marks = counted(fallen, null).marks.map(({ mark }) => mark);
    expect(marks).toEqual(
      expect.arrayContaining(['initiated', 'cracked', 'initiation-cancelled', 'cracked-cancelled']),
    );
  });
});

describe('a charge that the procuracy has approved', () => {
  const proposal = { accused: ID, notice: OTHER };

  it('is for the procuracy to cancel, which the body asks for in writing (TTLT 04/2018 5(3)(a))', () => {
    const file = caseIn('cracked');
    const events = proposeRevocation(file, proposal, LATER);
    expect(events).toMatchObject([{ type: 'investigation.charge-revocation-proposed', data: proposal }]);
    expect(events.reduce(evolve, file)).toEqual(file);
    const waiting = caseIn('cracked', { accused: [{ ...pending, id: ID }] });
    expect(() => proposeRevocation(waiting, proposal, LATER)).toThrow('charge-still-pending');
    const theirs = caseIn('cracked', { accused: [{ ...approved, chargedBy: 'vks-hn' }] });
    expect(() => proposeRevocation(theirs, proposal, LATER)).toThrow('charged-by-procuracy');
  });
});

describe('a case that the agency of initial investigation has sent on', () => {
  const reception = { ...passage, ground: 'initial-investigation', onTheWay: 0, at: AT } as const;
  const recipients = ['accused', 'defender'] as const;
  const owed = historyOf([...initiated, caseSuspended(ID, { ground: 'illness', notice: OTHER }, AT)]);
  const tell = (file: Case, more: readonly NoticeRecipient[] = []) =>
    tellParties(file, { of: 'suspension', recipients: [...recipients, ...more] }, owed, AT);

  it('has that told of its suspension, its resumption and its termination (TTLT 01/2020 6(5), 7(5))', () => {
    const file = caseIn('suspended', { reception });
    expect(() => tell(file)).toThrow(
      expect.objectContaining({ code: 'party-left-out', law: 'TTLT 01/2020 6(5), 7(5)' }) as Error,
    );
    expect(tell(file, ['initiating-agency'])).toHaveLength(1);
    expect(tell(caseIn('suspended', { reception: { ...reception, ground: 'not-competent' } }))).toHaveLength(1);
  });
});

describe('a decision of the procuracy that the body does not agree with', () => {
  const cancelled = (file: Case): CaseEvent[] => cancelInitiation(file, merger, LATER);
  const asHistory = (events: readonly CaseEvent[]) =>
    events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
  const petitioned = (file: Case): CaseEvent[] => {
    const events = cancelled(file);
    return [...events, ...petition(events.reduce(evolve, file), lodged, LATER, asHistory(events))];
  };
  const answered = (file: Case, upheld: boolean, before: readonly CaseEvent[] = []): CaseEvent[] => {
    const events = petitioned(file);
    return [
      ...events,
      ...recordPetition(
        events.reduce(evolve, file),
        { notice: OTHER, upheld, number: '2/TL' },
        LATER,
        asHistory([...before, ...events]),
      ),
    ];
  };

  it('stands unless the higher procuracy agrees: then there is the case again, with who was charged in it', () => {
    const file = caseIn('cracked', { crackedAt: AT, accused: [approved, pending] });
    expect(answered(file, false).reduce(evolve, file)).toMatchObject({ status: 'cancelled', cancelledAt: LATER });
    const again = answered(file, true).reduce(evolve, file);
    expect(again).toMatchObject({ status: 'cracked', cancelledAt: null });
    expect(again.accused).toMatchObject([{ approval: 'approved' }, { approval: 'cancelled' }]);
    expect(Object.keys(again.accused[0]!)).not.toContain('wasApproved');
    expect(() => recordPetition(again, { notice: OTHER, upheld: true, number: '2' }, LATER, [])).toThrow(
      'no-such-petition',
    );
  });

  it('is investigated within the limit that it had', () => {
    const limits = (events: readonly CaseEvent[]) =>
      historyOf([...initiated, ...events]).flatMap(({ rule, status }) => (rule === '172' ? [status] : []));
    expect(limits(petitioned(caseIn('cracked')))).toEqual(['cancelled']);
    expect(limits(answered(caseIn('cracked'), true))).toEqual(['running']);
  });

  it('is suspended again where it was, and its limit stands still', () => {
    const file = caseIn('cracked', { crackedAt: AT });
    const suspended = suspend(file, { ground: 'illness', notice: OTHER }, deadlines(), AT);
    const events = answered(suspended.reduce(evolve, file), true, suspended);
    expect([...suspended, ...events].reduce(evolve, file)).toMatchObject({ status: 'suspended', cancelledAt: null });
    const limits = historyOf([...initiated, ...suspended, ...events]).map(({ rule, status }) => `${rule} ${status}`);
    expect(limits).toContain('172 suspended');
    expect(limits.filter((limit) => limit.startsWith('R24.case '))).toEqual(['R24.case cancelled', 'R24.case running']);
  });

  it('leaves those charged whose charge waited to be changed, each liable as before', () => {
    const changing: Accused = { ...pending, change: { article: '151', clause: '1' } };
    const gone: Accused = { ...second, state: 'split-off', limitationFrom: '2024-01-02' };
    const stayed: Accused = { ...approved, state: 'suspended', limitationFrom: '2024-01-02' };
    const file = caseIn('cracked', { accused: [stayed, changing, gone] });
    const dated = dateOffence(
      { ...file, accused: [approved, changing] },
      { accused: ID, committedOn: '2024-01-02' },
      AT,
    );
    const stay = suspendAccused(
      { ...file, accused: [approved] },
      { accused: ID, ground: 'illness', notice: OTHER },
      deadlines(),
      AT,
    );
    const events = answered(file, true);
    expect(events.reduce(evolve, file).accused).toMatchObject([
      { approval: 'approved', state: 'suspended' },
      { approval: 'approved', change: null, article: '150' },
      { approval: 'approved', state: 'split-off' },
    ]);
    const limits = historyOf([...initiated, ...dated, ...stay, ...events]).flatMap(({ rule, about, status }) =>
      rule === 'BLHS27' || rule === 'R24.accused' ? [[rule, about, status]] : [],
    );
    expect(limits).toEqual([
      ['R24.accused', ID, 'cancelled'],
      ['R24.accused', ID, 'running'],
      ['BLHS27', ID, 'running'],
    ]);
  });

  it('leaves the search for whoever has absconded, which the public knows of', () => {
    const gone: Accused = { ...approved, limitationFrom: '2024-01-02', wanted: { ground: 'absconded', notice: OTHER } };
    const limits = historyOf([...initiated, ...answered(caseIn('cracked', { accused: [gone] }), true)]);
    expect(limits.filter(({ about }) => about === ID)).toMatchObject([{ rule: 'BLHS27', status: 'suspended' }]);
  });

  it('is petitioned about once, and is one of those that the article names', () => {
    const file = petitioned(caseIn('cracked')).reduce(evolve, caseIn('cracked'));
    expect(() => petition(file, lodged, LATER, [])).toThrow('petitioned-already');
    const own = asHistory(cancelInitiation(caseIn('cracked'), { notice: OTHER, ground: 'no-offence' }, AT));
    expect(() => petition(caseIn('cancelled'), lodged, LATER, own)).toThrow(
      expect.objectContaining({ code: 'nothing-to-petition', law: 'TTLT 04/2018 6(2)' }) as Error,
    );
    expect(petition(caseIn('cracked'), lodged, LATER, refused)).toMatchObject([{ data: { of: 'detention-refused' } }]);
    const cancelled = { notice: lodged.notice, by: 'vks-hn', number: '24/QĐ-PT' };
    const byProcuracy = asHistory(cancelInitiation(caseIn('cracked'), cancelled, AT));
    expect(petition(caseIn('cancelled'), lodged, LATER, byProcuracy)).toHaveLength(1);
    const byCourt = asHistory(cancelInitiation(caseIn('cracked'), { ...cancelled, annulled: true }, AT));
    expect(() => petition(caseIn('cancelled'), lodged, LATER, byCourt)).toThrow('nothing-to-petition');
  });

  it('is no order of detention but the one in use (TTLT 04/2018 5(3)(a))', () => {
    const ordered = (type: string, exchange: string) => {
      return { type: `investigation.${type}`, at: AT, data: { exchange, by: 'vks-hn', accused: ID } };
    };
    const held = detained(caseIn('cracked'));
    const renewed = [ordered('accused-detained', OTHER), ordered('detention-renewed', THIRD)];
    expect(() => petition(held, lodged, LATER, renewed)).toThrow('nothing-to-petition');
    expect(petition(held, { ...lodged, notice: THIRD }, LATER, renewed)).toMatchObject([
      { data: { of: 'detention-approved' } },
    ]);
    const split = { type: 'investigation.accused-detained', at: AT, data: { accused: ID } };
    const brought = { ...split, data: { accused: ID, brought: true } };
    const about = { ...lodged, notice: THIRD };
    expect(petition(held, about, LATER, petitionable([split], renewed))).toHaveLength(1);
    expect(() => petition(held, about, LATER, [...renewed, brought])).toThrow('nothing-to-petition');
    const once = { type: 'investigation.case-petition-lodged', at: AT, data: { notice: THIRD } };
    expect(() => petition(held, about, LATER, petitionable([split], [...renewed, once]))).toThrow('petitioned-already');
  });
});

describe('what the procuracy has decided of one accused, and the body does not agree with', () => {
  const decided = (type: string, data: object = {}, notice = OTHER) => [
    { type: `investigation.${type}`, at: AT, data: { exchange: notice, by: 'vks-hn', accused: ID, ...data } },
  ];
  const bail = { measure: 'bail', number: '5/BL', until: '2025-09-01' } as const;
  const bailed: Accused = { ...approved, measures: [{ ...bail, since: AT }] };

  it('is a charge that was cancelled, also of who is charged no more, or a search of a place (TTLT 04/2018 6(2); BLTTHS 165(4), (5))', () => {
    const file = caseIn('cracked', { accused: [{ ...approved, approval: 'cancelled' }] });
    expect(petition(file, lodged, LATER, decided('charge-cancelled'))).toMatchObject([
      { data: { of: 'charge-cancelled' } },
    ]);
    const without = caseIn('cracked', { accused: [second] });
    expect(() => petition(without, lodged, LATER, decided('charge-cancelled'))).toThrow('not-an-accused');
    const search = decided('search-approval-answered', { approved: false, accused: undefined });
    expect(petition(without, lodged, LATER, search)).toMatchObject([{ data: { of: 'search-refused' } }]);
  });

  it('is bail that was approved, by the order in use, which ends once the procuracy above cancels that (TTLT 04/2018 5(3)(a))', () => {
    const file = caseIn('cracked', { accused: [bailed] });
    const applied = decided('measure-applied', bail);
    expect(petition(file, lodged, LATER, applied)).toMatchObject([{ data: { of: 'measure-approved' } }]);
    const renewed = [...applied, ...decided('measure-renewed', bail, THIRD)];
    expect(() => petition(file, lodged, LATER, renewed)).toThrow('nothing-to-petition');
    expect(() => petition(caseIn('cracked', { accused: [approved] }), lodged, LATER, applied)).toThrow(
      'nothing-to-petition',
    );
    const moved = [...applied, ...decided('measure-applied', { ...bail, since: AT, exchange: undefined })];
    expect(petition(file, lodged, LATER, moved)).toHaveLength(1);
    const waiting = { ...file, petitions: [{ notice: OTHER, of: 'measure-approved', upheld: null } as const] };
    const answer = { notice: OTHER, number: '2/TL', upheld: true };
    const upheld = recordPetition(waiting, answer, LATER, applied);
    expect(upheld).toMatchObject([{}, { type: 'investigation.measure-ended', data: { accused: ID, number: '2/TL' } }]);
    expect(upheld.reduce(evolve, waiting).accused[0]?.measures).toEqual([]);
    const changed = recordPetition(waiting, { ...answer, changed: true }, LATER, applied);
    expect(changed).toMatchObject([{ data: { changed: true } }, { data: { ground: 'replaced' } }]);
    expect(upheld).toMatchObject([{}, { data: { ground: 'not-necessary' } }]);
    const crime = { article: '151', clause: '1' } as const;
    for (const other of [{ upheld: false }, { crime }])
      expect(() => recordPetition(waiting, { ...answer, changed: true, ...other }, LATER, applied)).toThrow(
        expect.objectContaining({ code: 'not-to-be-changed', law: 'TTLT 04/2018 5(3)(a)' }) as Error,
      );
    const ofCharge = { ...file, petitions: [{ notice: OTHER, of: 'charge-approved', upheld: null } as const] };
    expect(recordPetition(ofCharge, { ...answer, changed: true, crime }, LATER, [])).toHaveLength(1);
    expect(() => recordPetition(ofCharge, { ...answer, changed: true }, LATER, [])).toThrow('not-to-be-changed');
    expect(recordPetition(waiting, { ...answer, upheld: false }, LATER, applied)).toHaveLength(1);
    expect(recordPetition(waiting, answer, LATER, renewed)).toHaveLength(1);
    const offered = { ...waiting, status: 'transferring' } as const;
    expect(recordPetition(offered, answer, LATER, applied)).toHaveLength(1);
  });
});

describe('a suspension that a deputy has decided', () => {
  it('is withdrawn by the head, and the investigation goes on (TTLT 04/2018 5(2))', () => {
    const file = caseIn('suspended', { crackedAt: AT });
    const events = withdrawn(file, byDeputy, LATER);
    expect(events).toMatchObject([{ data: { of: ID, notice: OTHER, by: 'pc02', article: '150', clause: '1' } }]);
    expect(events.reduce(evolve, file)).toMatchObject({ status: 'cracked', resumedAt: [LATER] });
    const later = [{ type: events[0]!.type, at: LATER, data: events[0]!.data as Record<string, unknown> }];
    expect(() => petition(file, lodged, LATER, later)).toThrow('nothing-to-petition');
  });

  it('is not withdrawn where the head has signed it, or somebody who is not known', () => {
    const file = caseIn('suspended');
    expect(() => withdrawn(file, complainedOf, LATER)).toThrow('no deputy is known to have signed it');
    const one = [{ type: 'investigation.accused-suspended', at: AT, data: { notice: ID, accused: ID } }];
    expect(() => withdrawn(file, one, LATER)).toThrow('no deputy is known to have signed it');
  });
});

describe('what a deputy has decided, and the head withdraws', () => {
  const over = (one: Accused, state: 'suspended' | 'terminated'): Accused => ({ ...one, state });

  it('is a termination: the investigation goes on, of which the body does not petition (TTLT 04/2018 5(2))', () => {
    const file = caseIn('terminated', { crackedAt: AT });
    const events = withdrawn(file, ofDeputy('case-terminated'), LATER);
    expect(events).toMatchObject([{ data: { cancels: ID, by: 'pc02', withdrawn: true, article: '150' } }]);
    expect(events.reduce(evolve, file).status).toBe('cracked');
    const known = events.map(({ type, data }) => ({ type, at: LATER, data: { ...data } }));
    expect(() => petition(file, lodged, LATER, known)).toThrow('nothing-to-petition');
  });

  it.each(['suspended', 'terminated'] as const)('is that one accused is %s, who goes on with the others', (state) => {
    const history = ofDeputy(`accused-${state}`, { accused: THIRD });
    const file = caseIn('cracked', { accused: [approved, over(second, state)] });
    expect(withdrawn(file, history, LATER).reduce(evolve, file).accused[1]).toMatchObject({ state: 'investigated' });
    const gone = { ...file, status: 'handed-over' } as const;
    const alone = withdrawn(gone, history, LATER);
    expect(alone).toMatchObject([{ type: 'investigation.case-split', data: { into: OTHER, withdrawn: true } }]);
    expect(() => withdrawn(caseIn('cracked'), history, LATER)).toThrow('not-an-accused');
  });

  it('is no resumption once the case is concluded', () => {
    expect(() => withdrawn(caseIn('concluded'), resumedByDeputy('suspended'), LATER)).toThrow('concluded');
  });

  it('is that one accused goes on, who is suspended again', () => {
    const history = [
      ...ofDeputy('accused-suspended', { accused: THIRD, notice: OTHER, ground: 'illness' }),
      ...ofDeputy('accused-resumed', { accused: THIRD }),
    ];
    const file = caseIn('cracked');
    expect(withdrawn(file, history, LATER).reduce(evolve, file).accused[1]).toMatchObject({ state: 'suspended' });
  });

  it('is a change of the crime: what stood before it holds again', () => {
    const file = caseIn('cracked');
    const crime = { article: '152', clause: '1', seriousness: 'serious', notice: ID, signedBy: 'deputy-head' } as const;
    const changed = requalify(file, crime, false, AT);
    const known = changed.map(({ type, data }) => ({ type, at: AT, data: { ...data } }));
    const events = withdrawn(changed.reduce(evolve, file), known, LATER);
    expect(events).toMatchObject([{ data: { of: ID, article: '150', number: withdrawal.number } }]);
    expect(events.reduce(evolve, changed.reduce(evolve, file)).articles).toEqual(['150']);
  });

  it('is a split or a merger: what was parted comes back, what was joined goes on by itself (BLTTHS 170(3))', () => {
    const first = caseIn('cracked', { accused: [approved] });
    const part = caseIn('cracked', { id: OTHER, accused: [second] });
    const split = ofDeputy('case-split', { into: OTHER, accused: [THIRD] });
    const joined = withdrawJoinder(first, withdrawal, { ...apart, other: part }, LATER, split);
    expect(joined[0]).toMatchObject({ type: 'investigation.case-joined', data: { other: OTHER, cancels: ID } });
    expect(joined.reduce(evolve, first).accused.map(({ id }) => id)).toEqual([ID, THIRD]);
    const merged = caseIn('merged', { mergedInto: OTHER, crackedAt: AT });
    const restored = withdrawJoinder(merged, withdrawal, { ...apart, other: part }, LATER, ofDeputy('case-merged'));
    expect(restored[0]).toMatchObject({ data: { cancels: ID, withdrawn: true, by: 'pc02' } });
    expect(restored.reduce(evolve, merged)).toMatchObject({ status: 'cracked', mergedInto: null });
    expect(() => withdrawJoinder(first, withdrawal, apart, LATER, ofDeputy('case-suspended'))).toThrow('no deputy');
  });
});

describe('a resumption without grounds', () => {
  const file = caseIn('cracked', { suspendedAt: [AT], resumedAt: [AT] });
  const cancelled = (history: readonly HistoryEntry[]) => cancelResumption(file, overturned, LATER, history);
  const asEntry = ({ type, occurredAt: at, data }: CaseEvent): HistoryEntry => ({ type, at, data: { ...data } });

  it('leaves the case suspended, or terminated, as it was; of the procuracy the body may petition (TTLT 04/2018 5(1), (2), 6(2))', () => {
    const again = cancelled(resumedByDeputy('suspended'));
    expect(again.reduce(evolve, file)).toMatchObject({ status: 'suspended', suspendedFor: 'illness' });
    const over = cancelled(resumedByDeputy('terminated')).reduce(evolve, detained(file));
    expect(over).toMatchObject({ status: 'terminated', terminatedAt: LATER, accused: [{ detainedUntil: null }, {}] });
    const known = again.map(({ type, data }) => ({ type, at: LATER, data: { ...data } }));
    expect(petition(again.reduce(evolve, file), lodged, LATER, known)).toHaveLength(1);
    const itself = withdrawn(file, resumedByDeputy('suspended'), LATER);
    expect(itself.reduce(evolve, file).status).toBe('suspended');
    const own = itself.map(({ type, data }) => ({ type, at: LATER, data: { ...data } }));
    expect(() => petition(file, lodged, LATER, own)).toThrow('nothing-to-petition');
  });

  it('goes by the ground of the suspension as it was put right (TTLT 04/2018 5(1), (2))', () => {
    const [suspended, resumed] = resumedByDeputy('suspended');
    const corrected = {
      type: 'investigation.case-corrected',
      at: LATER,
      data: { entry: THIRD, changes: { ground: 'accused-not-located' } },
    };
    const [event] = cancelled([{ ...suspended!, id: THIRD }, resumed!, corrected]);
    expect(event).toMatchObject({ data: { state: 'suspended', suspendedFor: 'accused-not-located' } });
  });

  it('that was cancelled in another case is not cancelled once more where the accused has come back suspended', () => {
    const come = (state: string) => ({
      type: 'investigation.accused-taken-over',
      at: LATER,
      data: { from: OTHER, accused: [{ id: ID, state, suspendedFor: 'illness' }] },
    });
    expect(() => cancelled([...resumedAlone, come('suspended')])).toThrow('not-resumed-by-that');
    expect(cancelled([...resumedAlone, come('investigated')])).toHaveLength(1);
  });

  it('of one accused leaves that one so', () => {
    const of = (state: string) => ({ type: `investigation.accused-${state}`, at: AT });
    const history = [
      { ...of('terminated'), data: { accused: THIRD, notice: OTHER, ground: 'no-offence' } },
      { ...of('resumed'), data: { accused: THIRD, notice: ID } },
    ];
    const alone = cancelled(history).reduce(evolve, file);
    expect(alone).toMatchObject({ status: 'cracked', accused: [{ state: 'investigated' }, { state: 'terminated' }] });
    const signed = history.map((one) => ({ ...one, data: { ...one.data, signedBy: 'deputy-head' } }));
    const own = withdrawDecision(file, withdrawal, OTHER, LATER, signed);
    expect(own.reduce(evolve, file).accused).toMatchObject([{ state: 'investigated' }, { state: 'terminated' }]);
  });

  it('of one accused who goes on apart leaves the case of their own so, as they were with all or alone (BLTTHS 235(1))', () => {
    const all = caseIn('suspended', { suspendedFor: 'illness' });
    const alone = caseIn('handed-over', { accused: [{ ...approved, state: 'suspended', suspendedFor: 'illness' }] });
    for (const from of [all, alone]) {
      const apart = { from, accused: ID, along: NOTHING_ALONG };
      const resumption = { accused: ID, notice: ID };
      const opened = [...resumedApart(OTHER, '2/2024/VA', apart, AT), resumedThere(OTHER, from, resumption, AT)];
      const part = opened.reduce(evolve, { ...empty, id: OTHER });
      const [event] = cancelResumption(part, overturned, LATER, opened.map(asEntry));
      expect(event).toMatchObject({ data: { state: 'suspended', suspendedFor: 'illness' } });
      expect(evolve(part, event!)).toMatchObject({ status: 'suspended', suspendedFor: 'illness' });
    }
  });

  it('of one accused who went on apart leaves that case so also at another body, unless another is pursued in it, and no case that is not of their own (BLTTHS 229(2))', () => {
    const reception = {
      ...{ body: passage.body, ground: passage.ground, number: passage.number },
      ...{ extended: [], onTheWay: 0, at: AT },
    };
    const after = (said: Partial<Case>): Case => {
      const part = caseIn('cracked', said);
      return cancelResumption(part, overturned, LATER, resumedAlone).reduce(evolve, part);
    };
    expect(after({ reception, accused: [approved] }).status).toBe('suspended');
    for (const said of [{ reception, accused: [approved, second] }, { accused: [approved] }])
      expect(after(said)).toMatchObject({
        status: 'cracked',
        accused: [{ state: 'suspended' }, ...said.accused.slice(1)],
      });
  });

  it('goes along with what was split off, merged or transferred since, and is cancelled there too', () => {
    const history = resumedByDeputy('suspended');
    const along = { ...NOTHING_ALONG, resumptions: standingResumptions(history) };
    const part = splitOff(OTHER, '2/2024/VA', file, [THIRD], along, LATER);
    const there = cancelResumption(part.reduce(evolve, { ...empty, id: OTHER }), overturned, LAST, part.map(asEntry));
    expect(there).toMatchObject([{ data: { state: 'suspended', suspendedFor: 'illness' } }]);
    const earlier = splitOff(OTHER, '2/2024/VA', file, [THIRD], NOTHING_ALONG, LATER).map(asEntry);
    expect(standingResumptions(earlier)).toEqual([]);
    const { resumptions } = along;
    const back = receiveBack(
      caseIn('transferred', { transferredAt: [AT] }),
      passage,
      { accused: [], detained: [], victims: [], cracked: true, course: { resumptions: [...resumptions] } },
      LATER,
    ).map(asEntry);
    expect(standingResumptions(back)).toEqual(resumptions);
    const nothing = { type: 'investigation.case-received-back', at: LATER, data: { resumptions: [] } };
    expect(standingResumptions([...history, nothing])).toEqual([]);
    const one = { ...NOTHING_ALONG, resumptions: standingResumptions(resumedAlone) };
    const other = { ...caseIn('merged', { accused: [approved] }), id: OTHER };
    const joined = join(caseIn('cracked', { accused: [second] }), other, one, LATER).map(asEntry);
    expect(standingResumptions(joined)).toEqual(one.resumptions);
  });

  it('leaves it so also after another one that was cancelled', () => {
    const first = {
      type: 'investigation.case-resumption-cancelled',
      at: AT,
      data: { state: 'suspended', cancels: OTHER },
    };
    const again = cancelled([first, ...resumedByDeputy('terminated').slice(1)]).reduce(evolve, file);
    expect(again.status).toBe('suspended');
  });

  it('is none once another decision has followed, nor what another notice has served', () => {
    const since = { type: 'investigation.case-suspended', at: AT, data: { notice: OTHER } };
    for (const history of [
      [...resumedByDeputy('suspended'), since],
      resumedByDeputy('suspended', { notice: OTHER }),
      [],
    ])
      expect(() => cancelled(history)).toThrow('not-resumed-by-that');
  });

  it('stops the limit of the resumed investigation, and has the case looked at again (BLTTHS 174(1); TTLT 01/2020 7)', () => {
    const events = [
      ...initiated,
      ...suspend(initiated.reduce(evolve, empty), { ground: 'illness', notice: THIRD }, [], AT),
      ...resume(caseIn('suspended'), { notice: ID }, [], AT),
    ];
    const entries = events.map(({ type, occurredAt: at, data }) => ({ type, at, data: { ...data } }));
    const then = historyOf([...events, ...cancelled(entries)]);
    const stateOf = (rule: string) => then.findLast((one) => one.rule === rule)?.status;
    expect([stateOf('174.resumed'), stateOf('R24.case')]).toEqual(['replaced', 'running']);
    const answered = { type: 'investigation.case-petition-answered', at: LATER };
    const cancelledSince = { type: 'investigation.initiation-cancelled', at: LATER, data: {} };
    const upheld = { ...answered, data: { of: 'initiation-cancelled', upheld: true, suspended: true } };
    const again = deadlinesOf([...entries, ...cancelled(entries).map(asEntry), cancelledSince, upheld]);
    expect(again.find(({ rule }) => rule === '174.resumed')).toMatchObject({ status: 'replaced' });
  });

  it('leaves it suspended too where its initiation is cancelled, and stands again (TTLT 04/2018 6(2))', () => {
    const waiting = caseIn('cancelled', { petitions: [waits] });
    const upheld = (before: 'suspended' | 'terminated') => {
      const history = resumedByDeputy(before);
      return recordPetition(waiting, { notice: OTHER, upheld: true, number: '2' }, LATER, [
        ...history,
        ...cancelled(history).map(asEntry),
      ])[0];
    };
    expect(upheld('suspended')).toMatchObject({ data: { suspended: true } });
    expect(upheld('terminated')).not.toMatchObject({ data: { suspended: true } });
  });
});

describe('a wanted notice without grounds', () => {
  it('falls, by the procuracy or as the head withdraws it, and the period runs as if it had never stood still (TTLT 04/2018 5(1), (2); BLHS 27(3))', () => {
    const file = caseIn('cracked');
    const wanted = declareWanted(file, { accused: ID, ground: 'absconded', notice: ID, signedBy: 'deputy-head' }, AT);
    const gone = wanted.reduce(evolve, file);
    const known = wanted.map(({ type, data }) => ({ type, at: AT, data: { ...data } }));
    const own = withdrawn(gone, known, LATER);
    for (const events of [own, cancelSearch(gone, { ...overturned, accused: ID }, LATER)])
      expect(events.reduce(evolve, gone).accused[0]?.wanted).toBeNull();
    const dated = dateOffence(file, { accused: ID, committedOn: '2024-01-01' }, AT);
    const [period] = historyOf([...dated, ...wanted, ...own]).filter(({ rule }) => rule === 'BLHS27');
    const [before] = historyOf(dated).filter(({ rule }) => rule === 'BLHS27');
    expect(period).toMatchObject({ status: 'running', dueOn: before?.dueOn });
  });

  it('of one who was suspended or resumed alone is withdrawn where they are now, in a case of their own (BLTTHS 170; TTLT 04/2018 5(2))', () => {
    const suspended = { ...approved, state: 'suspended', suspendedFor: 'illness' } as const;
    const gone = 'nothing stands that was served by this notice';
    const from = caseIn('cracked', { accused: [suspended, second] });
    const past = [
      ...ofDeputy('accused-suspended', { accused: ID, ground: 'illness' }),
      ...ofDeputy('case-requalified', { article: '151', clause: '1' }),
    ];
    const part = splitOff(OTHER, '2/2024/VA', from, [ID], NOTHING_ALONG, AT);
    const own = part.map(({ type, data }) => ({ type, at: AT, data: { ...data } }));
    const file = part.reduce(evolve, { ...empty, id: OTHER });
    const open = withdrawDecision(file, withdrawal, THIRD, LATER, own, past).reduce(evolve, file);
    expect(open).toMatchObject({ accused: [{ id: ID, state: 'investigated' }] });
    expect(() => withdrawDecision(file, withdrawal, THIRD, LATER, own)).toThrow(gone);
    expect(() => withdrawDecision(file, withdrawal, THIRD, LATER, own, past.slice(1))).toThrow(gone);
    const again = [...own, { type: 'investigation.accused-resumed', at: AT, data: { accused: ID, notice: THIRD } }];
    expect(() => withdrawDecision(file, withdrawal, THIRD, LATER, again, past)).toThrow(gone);

    const proposed = (history: readonly HistoryEntry[], before: readonly HistoryEntry[] = past) =>
      proposeCancellation(file, { served: withdrawal.served, notice: THIRD }, LATER, history, before);
    expect(proposed(own)).toMatchObject([{ data: { of: 'case-suspension', accused: ID } }]);
    expect(() => proposed(again)).toThrow(gone);
    // Of who has stayed there, or of all, it is asked there.
    expect(() => proposed(own, ofDeputy('accused-suspended', { accused: second.id, ground: 'illness' }))).toThrow(gone);
    expect(() => proposed(own, past.slice(1))).toThrow(gone);
  });

  it('is withdrawn also where whom it names has gone on in a case of their own', () => {
    const wanted = { ground: 'absconded', notice: ID, signedBy: 'deputy-head' } as const;
    const from = caseIn('cracked', { accused: [{ ...approved, wanted }, second] });
    const part = splitOff(OTHER, '2/2024/VA', from, [ID], NOTHING_ALONG, AT);
    const known = part.map(({ type, data }) => ({ type, at: AT, data: { ...data } }));
    const file = part.reduce(evolve, { ...empty, id: OTHER });
    expect(withdrawDecision(file, withdrawal, THIRD, LATER, known).reduce(evolve, file).accused[0]?.wanted).toBeNull();
  });

  it('is withdrawn or cancelled also once all is terminated; of whom it names in another case by now, there (TTLT 04/2018 5(1), (2))', () => {
    const file = searchedFor(caseIn('terminated'));
    for (const events of [
      withdrawn(file, searchedByDeputy, LATER),
      cancelSearch(file, { ...overturned, accused: ID }, LATER),
    ])
      expect(events.reduce(evolve, file)).toMatchObject({ status: 'terminated', accused: [{ wanted: null }, {}] });
    const left = searchedFor(caseIn('merged', { accused: [{ ...approved, state: 'merged' }] }));
    expect(() => withdrawn(left, searchedByDeputy, LATER)).toThrow('not-wanted');
  });

  it('is none that another notice has served', () => {
    const other = { ...overturned, accused: ID, cancels: THIRD };
    expect(() => cancelSearch(searchedFor(caseIn('cracked')), other, LATER)).toThrow('not-wanted');
    expect(() => cancelSearch(caseIn('cracked'), { ...other, cancels: ID }, LATER)).toThrow('not-wanted');
  });
});

describe('a search that procuracy or court demand, or its end', () => {
  it.each(['search-demand', 'search-end-demand'])(
    'says by a %s who is searched for (BLTTHS 231(1), (3))',
    (decision) => {
      const demand = { ...{ notice: OTHER, by: 'toa-hn', decision }, number: '1', decidedAt: AT };
      const gone: Accused = { ...approved, wanted: { ground: 'absconded', notice: OTHER } };
      const noted = (accused: readonly Accused[]) =>
        recordNotice(caseIn('handed-over', { accused }), { ...demand, accused: [ID] }, AT)[0]?.data;
      expect(noted([gone])).toMatchObject({ wanted: true });
      expect(noted([approved])).not.toHaveProperty('wanted');
    },
  );
});

describe('an initiation that the body cancels itself', () => {
  const revoked = { notice: THIRD, ground: 'no-offence' } as const;
  const asHistory = (events: readonly CaseEvent[]) =>
    events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));

  it('leaves no case, for a ground not to initiate one, and is sent within 24 hours (BLTTHS 158(1))', () => {
    const file = caseIn('cracked');
    const events = cancelInitiation(file, revoked, LATER, asHistory(initiated));
    expect(events).toMatchObject([{ type: 'investigation.initiation-cancelled', data: revoked }]);
    expect(events.reduce(evolve, file)).toMatchObject({ status: 'cancelled', cancelledAt: LATER });
    const owed = historyOf([...initiated, ...events]).filter(({ rule }) => rule === '158');
    expect(owed).toMatchObject([{ dueAt: '2024-09-11T17:00:00.000Z', status: 'running' }]);
  });

  it('goes to whoever may sanction it within 3 days, unless that goes with its report or the case stands again (BLTTHS 158(1))', () => {
    const file = caseIn('cracked');
    const events = cancelInitiation(file, { ...revoked, administrative: true }, LATER);
    const fallen = events.reduce(evolve, file);
    const owed = (more: readonly CaseEvent[] = []) =>
      historyOf([...initiated, ...events, ...more]).filter(({ rule }) => rule === '16-sanction');
    expect(owed()).toMatchObject([{ dueOn: '2024-09-14', status: 'running' }]);
    const proposed = proposeSanction(fallen, 'UBND phường', LATER);
    expect(owed(proposed)).toMatchObject([{ status: 'met' }]);
    const gone = proposed.reduce(evolve, fallen);
    expect(() => proposeSanction(gone, 'UBND phường', LATER)).toThrow('sanction-proposed-already');
    const without = cancelInitiation(file, revoked, LATER).reduce(evolve, file);
    expect(() => proposeSanction(without, 'UBND phường', LATER)).toThrow('no-sanction-to-propose');
    const upheld = recordPetition(
      { ...fallen, petitions: [waits] },
      { notice: OTHER, upheld: true, number: '2' },
      LATER,
      [],
    );
    expect(owed(upheld)).toMatchObject([{ status: 'cancelled' }]);
    const again = [...proposed, ...upheld].reduce(evolve, { ...fallen, petitions: [waits] });
    expect(again).toMatchObject({ status: 'under-investigation', administrative: false, sanctionProposedAt: null });
  });

  it('is what the procuracy demands, where it names a demand (TTLT 04/2018 7(1)(c))', () => {
    const demand = { demand: OTHER, of: 'initiation-cancellation' as const, notice: OTHER, ...told, receivedAt: AT };
    const file = recordCaseDemand(caseIn('cracked'), demand, AT).reduce(evolve, caseIn('cracked'));
    expect(cancelInitiation(file, { ...revoked, demand: OTHER }, LATER)).toHaveLength(1);
    expect(() => cancelInitiation(file, { ...revoked, demand: THIRD }, LATER)).toThrow('no-such-demand');
  });

  it('is not what the body agrees to, as it may write once while that is not done', () => {
    const demand = { demand: OTHER, of: 'initiation-cancellation' as const, notice: OTHER, ...told, receivedAt: AT };
    const file = recordCaseDemand(caseIn('cracked'), demand, AT).reduce(evolve, caseIn('cracked'));
    const answer = { demand: OTHER, notice: THIRD };
    const declined = declineDemand(file, answer, LATER).reduce(evolve, file);
    expect(declined.demands).toMatchObject([{ metAt: null, declinedAt: LATER }]);
    expect(() => declineDemand(declined, answer, LATER)).toThrow('no-such-demand');
    expect(() => declineDemand(file, { ...answer, demand: THIRD }, LATER)).toThrow('no-such-demand');
    expect(cancelInitiation(declined, { ...revoked, demand: OTHER }, LATER)).toHaveLength(1);
  });

  it('was its own to initiate (TTLT 04/2018 6(2))', () => {
    const theirs = initiate(ID, { ...initiation, from: [OTHER], notice: null, by: 'vks-hn' }, AT);
    expect(() => cancelInitiation(caseIn('cracked'), revoked, LATER, asHistory(theirs))).toThrow(
      expect.objectContaining({ code: 'initiated-by-procuracy', law: 'TTLT 04/2018 6(2)' }) as Error,
    );
    expect(cancelInitiation(caseIn('cracked'), { ...merger }, LATER, asHistory(theirs))).toHaveLength(1);
  });
});

describe('exhibits that go to civil enforcement', () => {
  it('are handed over once, within 2 days of the receipt of the decision (TTLT 04/2018 36(2)(b))', () => {
    const away = caseIn('handed-over');
    const [done] = handOverExhibits(away, exhibits, sentOn, '2024-06-12T02:00:00.000Z');
    expect(done?.data).toEqual(exhibits);
    const after = [...sentOn, { type: done!.type, at: done!.occurredAt, data: exhibits }];
    const limit = (history: HistoryEntry[]) => deadlinesOf(history).find(({ rule }) => rule === '36-exhibits');
    expect(limit(sentOn)).toMatchObject({ about: OTHER, status: 'running', dueOn: '2024-06-13' });
    expect(limit(after)).toMatchObject({ status: 'met' });
    const back = (data: Record<string, unknown>) => ({
      type: 'investigation.case-returned',
      at: '2024-06-12T02:00:00.000Z',
      data,
    });
    expect(limit([...sentOn, back({ by: 'panel' })])).toMatchObject({ status: 'cancelled' });
    expect(limit([...sentOn, back({ by: 'panel', apart: true })])).toMatchObject({ status: 'running' });
    const none = expect.objectContaining({ code: 'no-exhibits-to-hand-over', law: 'TTLT 04/2018 36(2)(b)' }) as Error;
    expect(() => handOverExhibits(away, exhibits, after, LATER)).toThrow(none);
    expect(() => handOverExhibits(away, { ...exhibits, notice: THIRD }, sentOn, LATER)).toThrow(none);
  });
});

describe('what the procuracy demands to be investigated', () => {
  const file = recordCaseDemand(caseIn('cracked'), toInvestigate, AT).reduce(evolve, caseIn('cracked'));

  it('is carried out once, also after the body did not agree (TTLT 04/2018 11(2))', () => {
    const done = carryOutDemand(file, carriedOut, LATER).reduce(evolve, file);
    expect(done.demands).toMatchObject([{ of: 'investigation', metAt: LATER }]);
    expect(() => carryOutDemand(done, carriedOut, LATER)).toThrow('no-such-demand');
    const declined = declineDemand(file, carriedOut, LATER).reduce(evolve, file);
    expect(carryOutDemand(declined, carriedOut, LATER)).toHaveLength(1);
  });

  it('or ordered of an accused, once that is so (TTLT 04/2018 5(3)(c), 16(3))', () => {
    const [{ id: accused } = { id: '' }] = caseIn('cracked').accused;
    const ban = { demand: OTHER, of: 'measure' as const, accused, measure: 'residence-ban' as const, ...told };
    const demanded = recordCaseDemand(caseIn('cracked'), { ...ban, receivedAt: AT }, AT).reduce(
      evolve,
      caseIn('cracked'),
    );
    expect(() => carryOutDemand(demanded, carriedOut, LATER)).toThrow('demanded-not-ordered');
    const under = (more: object) => ({ ...demanded, accused: demanded.accused.map((one) => ({ ...one, ...more })) });
    const held = under({ measures: [{ measure: 'residence-ban', number: '1', until: '2030-01-01', since: AT }] });
    expect(carryOutDemand(held, carriedOut, LATER).reduce(evolve, held).demands).toMatchObject([{ metAt: LATER }]);
    expect(() => carryOutDemand(under({ detainedUntil: '2030-01-01' }), carriedOut, LATER)).toThrow('not-ordered');
    const detention = under({ detainedUntil: '2030-01-01' });
    const demands = detention.demands.map((one) => ({ ...one, measure: 'detention' as const })) as Case['demands'];
    expect(carryOutDemand({ ...detention, demands }, carriedOut, LATER)).toHaveLength(1);
  });

  it('or is a decision to be cancelled: carried out once that does not stand, or its cancellation is proposed, or it is changed (TTLT 04/2018 5(1), (2))', () => {
    const toFall = { demand: OTHER, of: 'decision-cancellation', notice: THIRD, what: 'case-suspension' } as const;
    const stopped = caseIn('suspended');
    const demanded = (more: object = {}) =>
      recordCaseDemand(stopped, { ...toFall, ...more, ...told, receivedAt: AT }, AT).reduce(evolve, stopped);
    const suspended = { type: 'investigation.case-suspended', at: AT, data: { notice: THIRD } };
    const wanted = { type: 'investigation.case-demand-received', at: AT, data: { ...toFall, by: 'vks-hn' } };
    const stands = [suspended, wanted];
    expect(() => carryOutDemand(demanded(), carriedOut, LATER, stands)).toThrow('demanded-not-cancelled');
    expect(proposeCancellation(stopped, { served: THIRD, notice: ID }, LATER, stands)).toHaveLength(1);
    const changing = { served: THIRD, notice: ID, change: true } as const;
    expect(proposeCancellation(stopped, changing, LATER, stands)).toMatchObject([{ data: { change: true } }]);
    const proposed = { type: 'investigation.cancellation-proposed', at: AT, data: { served: THIRD } };
    expect(carryOutDemand(demanded(), carriedOut, LATER, [suspended, proposed])).toHaveLength(1);
    const resumed = { type: 'investigation.case-resumed', at: AT, data: {} };
    expect(carryOutDemand(demanded(), carriedOut, LATER, [suspended, resumed])).toHaveLength(1);
    expect(carryOutDemand(demanded({ change: true }), carriedOut, LATER, [suspended])).toHaveLength(1);
    const resuming = resume(demanded(), { notice: OTHER }, [], LATER).reduce(evolve, demanded());
    expect(carryOutDemand(resuming, carriedOut, LATER, [suspended, resumed])).toHaveLength(1);
  });

  it('is met where the procuracy cancels that decision itself, and not where it cancels another (TTLT 04/2018 5(1), (2))', () => {
    const above = { ...told, notice: ID } as const;
    const metBy = (
      stopped: Case,
      what: 'case-suspension' | 'case-termination' | 'case-split' | 'case-merger',
      cancelling: (file: Case, cancels: string | undefined) => readonly CaseEvent[],
    ) => {
      const demand = { demand: OTHER, of: 'decision-cancellation', notice: THIRD, what } as const;
      const file = recordCaseDemand(stopped, { ...demand, ...told, receivedAt: AT }, AT).reduce(evolve, stopped);
      return [THIRD, OTHER, undefined].map((of) => cancelling(file, of).reduce(evolve, file).demands[0]?.metAt);
    };
    const itself = [LATER, null, null];
    const [{ id: accused } = { id: '' }] = caseIn('cracked').accused;
    const alone = (state: 'suspended' | 'terminated'): Case => {
      const file = caseIn('cracked');
      return { ...file, accused: file.accused.map((one) => ({ ...one, state })) };
    };
    const reopening = (of: 'suspension' | 'termination') => (file: Case, cancels?: string) =>
      reopenAccused(file, { ...above, accused, of, cancels }, OTHER, LATER);
    const suspending = (file: Case, cancels?: string) => cancelSuspension(file, { ...above, cancels }, LATER);
    expect(metBy(caseIn('suspended'), 'case-suspension', suspending)).toEqual(itself);
    expect(metBy(alone('suspended'), 'case-suspension', reopening('suspension'))).toEqual(itself);
    expect(metBy(alone('terminated'), 'case-termination', reopening('termination'))).toEqual(itself);
    const away = { ...alone('suspended'), status: 'suspended' as const };
    expect(metBy(away, 'case-suspension', reopening('suspension'))).toEqual(itself);
    const ended = caseIn('terminated', { terminatedFor: 'amnesty' });
    expect(metBy(ended, 'case-termination', (file, cancels) => reopen(file, { ...above, cancels }, LATER))).toEqual(
      itself,
    );
    const asked = { ...above, requested: true } as const;
    const resuming = (file: Case, cancels?: string) => resume(file, { ...asked, cancels }, [], LATER);
    expect(metBy(ended, 'case-termination', resuming)).toEqual(itself);
    const part = caseIn('cracked', { id: OTHER });
    const joining = (file: Case, cancels?: string) => join(file, part, NOTHING_ALONG, LATER, cancels);
    expect(metBy(caseIn('cracked'), 'case-split', joining)).toEqual(itself);
    const into = caseIn('cracked', { accused: [], id: OTHER });
    const restoring = (file: Case, cancels?: string) =>
      restore(file, into, { ...above, ...(cancels && { cancels }) }, NOTHING_ALONG, LATER);
    expect(metBy(caseIn('merged', { mergedInto: OTHER }), 'case-merger', restoring)).toEqual(itself);
  });

  it('goes along where the case is merged, and back where that is cancelled', () => {
    const first = { ...caseIn('cracked'), id: THIRD };
    const joined = join(first, file, NOTHING_ALONG, LATER).reduce(evolve, first);
    expect(joined.demands).toEqual([{ demand: OTHER, about: file.id, of: 'investigation', metAt: null }]);
    expect(() => conclude(joined, { exchange: ID, to: 'vks-hn', undone: [] }, LATER)).toThrow('demand-without-reason');
  });

  it('or of a measure on an accused or of their charge, goes along where that one goes on, as it was answered, and stays nowhere else', () => {
    const [{ id: accused } = { id: '' }] = caseIn('cracked').accused;
    const ban = { demand: OTHER, of: 'measure' as const, accused, measure: 'residence-ban' as const };
    const end = { demand: THIRD, of: 'measure-end' as const, accused, measure: 'bail' as const };
    const change = { demand: ID, of: 'charge-change' as const, ground: 'other-crime' as const, accused };
    const charged = { ...change, article: '151' as const, clause: '1' as const, declinedAt: AT };
    const waits = [ban, end, charged].map((one) => ({ ...one, metAt: null }));
    const about = { ...caseIn('cracked'), demands: waits };
    const first = { ...caseIn('cracked', { accused: [] }), id: THIRD };
    const there = waits.map((one) => ({ ...one, about: about.id }));
    const apart = split(about, { into: THIRD, accused: [accused], notice: OTHER }, LATER).reduce(evolve, about);
    expect(apart.demands).toEqual([]);
    const part = splitOff(THIRD, '2/2024/VA', about, [accused], NOTHING_ALONG, LATER).reduce(evolve, first);
    expect(part.demands).toEqual(there);
    const merged = merge(about, { ...first, initiatedAt: about.initiatedAt }, { notice: OTHER }, LATER);
    expect(merged.reduce(evolve, about).demands).toEqual([]);
    const joined = join(first, about, NOTHING_ALONG, LATER).reduce(evolve, first);
    expect(joined.demands).toEqual(there);
    const others = split(about, { into: THIRD, accused: [THIRD], notice: OTHER }, LATER).reduce(evolve, about);
    expect(others.demands).toEqual(waits);
  });

  it('is of a decision about one accused done where that one goes on: it stands, or was proposed to fall, from where they have come (BLTTHS 170(2); TTLT 04/2018 5(1), (2))', () => {
    const [{ id: accused } = { id: '' }] = caseIn('cracked').accused;
    const toFall = { of: 'decision-cancellation', notice: THIRD, what: 'case-suspension', whom: accused } as const;
    const received = { ...toFall, demand: OTHER, ...told, receivedAt: AT };
    const before = recordCaseDemand(caseIn('cracked'), received, AT).reduce(evolve, caseIn('cracked'));
    const going = { into: THIRD, accused: [accused], notice: ID };
    expect(split(before, going, LATER).reduce(evolve, before).demands).toEqual([]);
    const empty = { ...caseIn('cracked', { accused: [] }), id: THIRD };
    const part = splitOff(THIRD, '2/2024/VA', before, [accused], NOTHING_ALONG, LATER).reduce(evolve, empty);
    const { by: _, number: __, receivedAt: ___, ...along } = received;
    expect(part.demands).toEqual([{ ...along, about: before.id, metAt: null }]);
    const suspended = { type: 'investigation.accused-suspended', at: AT, data: { notice: THIRD, accused } };
    const proposed = { type: 'investigation.cancellation-proposed', at: AT, data: { served: THIRD, accused } };
    expect(() => carryOutDemand(part, carriedOut, LATER, [], [suspended])).toThrow('demanded-not-cancelled');
    expect(carryOutDemand(part, carriedOut, LATER, [proposed], [suspended])).toHaveLength(1);
    expect(carryOutDemand(part, carriedOut, LATER, [], [suspended, proposed])).toHaveLength(1);
    expect(demandedIn(part, OTHER)).toBe(before.id);
  });

  it('is said in the conclusion where it was not, with the reason, of each and of no other', () => {
    const [why, offer] = [
      { demand: OTHER, reason: 'obstacle' as const, notice: THIRD },
      { exchange: ID, to: 'vks-hn' as const },
    ];
    const concluding = (undone?: (typeof why)[], of = file) => conclude(of, { ...offer, undone }, LATER);
    expect(concluding([why]).at(-1)).toMatchObject({ data: { undone: [why] } });
    expect(concluding([why]).reduce(evolve, file).demands).toMatchObject([{ metAt: null, declinedAt: LATER }]);
    for (const undone of [[], [{ ...why, demand: THIRD }], [why, why]])
      expect(() => concluding(undone)).toThrow('demand-without-reason');
    const done = carryOutDemand(file, carriedOut, LATER).reduce(evolve, file);
    expect(() => concluding([why], done)).toThrow('demand-without-reason');
    expect(concluding([], done).at(-1)?.data).not.toHaveProperty('undone');
    expect(concluding().at(-1)?.data).not.toHaveProperty('undone'); // as the procuracy has decided itself
  });
});

describe('an investigator whom the procuracy wants replaced', () => {
  const file = recordCaseDemand(caseIn('cracked'), replacementDemand, AT).reduce(evolve, caseIn('cracked'));

  it('is, within 3 days and once, or the body writes why not (TTLT 04/2018 4(3))', () => {
    const events = replaceInvestigator(file, replaced, LATER);
    const done = events.reduce(evolve, file);
    expect(done.demands).toMatchObject([{ of: 'replacement', metAt: LATER }]);
    expect(() => replaceInvestigator(done, replaced, LATER)).toThrow('no-such-demand');
    expect(() => replaceInvestigator(caseIn('cracked'), replaced, LATER)).toThrow('no-such-demand');
    const declined = declineDemand(file, { demand: OTHER, notice: THIRD }, LATER);
    expect(declined).toMatchObject([{ data: { of: 'replacement' } }]);
    expect(() => replaceInvestigator(declined.reduce(evolve, file), replaced, LATER)).toThrow('no-such-demand');
  });

  it('is owed for each demand by itself', () => {
    const asked = [
      ...recordCaseDemand(caseIn('cracked'), replacementDemand, AT),
      ...recordCaseDemand(file, { ...replacementDemand, demand: THIRD }, LATER),
    ];
    const limits = historyOf([...asked, ...replaceInvestigator(file, replaced, LATER)]).map(({ about, status }) => [
      about,
      status,
    ]);
    expect(limits).toEqual([
      [OTHER, 'met-late'],
      [THIRD, 'running'],
    ]);
  });
});

describe('a merger or a split of the procuracy', () => {
  const agrees = { exchange: OTHER, agreed: true, number: '2/CV' };

  it('is agreed on once, as the procuracy has asked, wherever the case is (TTLT 04/2018 29(3))', () => {
    for (const status of ['handed-over', 'decided', 'merged'] as const) {
      const file = caseIn(status);
      expect(() => answerJoinderConsultation(file, agrees, AT)).toThrow('not-asked');
      const about = { of: 'merger', other: THIRD, exchange: OTHER, by: 'vks-hn', number: '1/TĐ' } as const;
      const asked = recordJoinderConsultation(file, about, AT).reduce(evolve, file);
      expect(asked.joinderConsultations).toEqual([{ of: 'merger', other: THIRD, exchange: OTHER, agreed: null }]);
      const told = answerJoinderConsultation(asked, { ...agrees, agreed: false }, AT).reduce(evolve, asked);
      expect(told.joinderConsultations).toMatchObject([{ agreed: false }]);
      expect(() => answerJoinderConsultation(told, agrees, AT)).toThrow('not-asked');
    }
  });
});

describe('an investigator whom the head assigns', () => {
  const file = caseIn('cracked');
  const next = { notice: OTHER, investigator: 'pc02.dtv-2' };
  const withdrawn = { officer: 'pc02.dtv-1', upon: 'withdrawal', ground: 'party-or-relative' } as const;
  const past = (events: readonly CaseEvent[]) => events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));

  it('goes on in place of one who has withdrawn, or was replaced as a party asks, and has the case no more (TTLT 04/2018 4(3), (8))', () => {
    const replaced = assignInvestigator(file, { ...next, replaces: withdrawn }, [], AT);
    expect(replaced).toMatchObject([{ data: { investigator: 'pc02.dtv-2', replaces: { upon: 'withdrawal' } } }]);
    const again = { ...next, investigator: 'pc02.dtv-1' };
    expect(() => assignInvestigator(file, again, past(replaced), LATER)).toThrow('had-to-withdraw');
    expect(() => assignInvestigator(file, { ...again, replaces: withdrawn }, [], LATER)).toThrow('had-to-withdraw');
  });

  it('may have it again where the head had decided otherwise of itself', () => {
    const replaces = { officer: 'pc02.dtv-1', upon: 'own-initiative' } as const;
    const replaced = past(assignInvestigator(file, { ...next, replaces }, [], AT));
    expect(assignInvestigator(file, { ...next, investigator: 'pc02.dtv-1' }, replaced, LATER)).toHaveLength(1);
  });
});

describe('a split or a merger that the procuracy demands', () => {
  const asked = (demand: typeof splitDemand | typeof mergerDemand): Case =>
    recordCaseDemand(caseIn('cracked'), demand, AT).reduce(evolve, caseIn('cracked'));
  const refused = expect.objectContaining({ code: 'no-such-demand', law: 'TTLT 04/2018 29(3)' }) as Error;

  it('is done by a split of the same accused that names it, and by no other', () => {
    const file = asked(splitDemand);
    const decision = { into: OTHER, notice: OTHER, demand: OTHER };
    expect(() => split(file, { ...decision, accused: [ID] }, LATER)).toThrow(refused);
    expect(() => split(file, { ...decision, accused: [THIRD], demand: THIRD }, LATER)).toThrow(refused);
    expect(() => split(asked(mergerDemand), { ...decision, accused: [THIRD] }, LATER)).toThrow(refused);
    const parted = split(file, { ...decision, accused: [THIRD] }, LATER).reduce(evolve, file);
    expect(parted.demands).toMatchObject([{ of: 'split', metAt: LATER }]);
  });

  it('is done by the merger into that case that names it, and by no other', () => {
    const file = asked(mergerDemand);
    const into = { id: OTHER, initiatedAt: AT, requests: [] };
    const decision = { notice: OTHER, demand: OTHER };
    expect(() => merge(file, { ...into, id: THIRD }, decision, LATER)).toThrow(refused);
    expect(() => merge(asked(splitDemand), into, decision, LATER)).toThrow(refused);
    expect(merge(file, into, decision, LATER).reduce(evolve, file).demands).toMatchObject([{ metAt: LATER }]);
    expect(merge(file, { ...into, id: THIRD }, { notice: OTHER }, LATER)).toHaveLength(1);
  });
});

describe('a termination that the procuracy cancels', () => {
  it('leaves the limit of a resumed investigation (BLTTHS 174(1), 230(3))', () => {
    const terminated = terminate(caseIn('cracked'), { ground: 'no-offence', notice: OTHER }, deadlines(), AT);
    const over = terminated.reduce(evolve, caseIn('cracked'));
    const again = reopen(over, { notice: THIRD, by: 'vks-hn', number: '1' }, AT);
    expect(again.reduce(evolve, over).status).toBe('under-investigation');
    const limits = historyOf([...initiated, ...terminated, ...again]).filter(({ status }) => status === 'running');
    expect(limits.map(({ rule, dueOn }) => `${rule} ${dueOn}`)).toContain('174.resumed 2024-08-12');
  });
});

describe('a merger that the procuracy cancels', () => {
  const into = caseIn('cracked', { id: OTHER, accused: [{ ...approved, id: OTHER }] });
  const theirs = caseIn('cracked', { accused: [second], crackedAt: AT });

  it('gives back who came with it, as they are now, and its limit of before', () => {
    const merged = merge(theirs, into, { notice: OTHER }, AT).reduce(evolve, theirs);
    const joined = join(into, theirs, NOTHING_ALONG, AT).reduce(evolve, into);
    const back = giveBack(joined, merged, merger, AT);
    expect(historyOf(back).filter(({ rule }) => rule === '170.split')).toEqual([]); // the procuracy knows it
    const given = back.reduce(evolve, joined);
    expect(given.accused.map(({ id, state }) => [id, state])).toEqual([
      [OTHER, 'investigated'],
      [second.id, 'split-off'],
    ]);
    const restored = restore(merged, joined, merger, NOTHING_ALONG, AT).reduce(evolve, merged);
    expect(restored).toMatchObject({ status: 'cracked', mergedInto: null });
    expect(restored.accused).toMatchObject([{ id: second.id, state: 'investigated' }]);
  });

  it('leaves what waits for the procuracy waiting where they are, and nothing where they were', () => {
    const merged = merge(theirs, into, { notice: OTHER }, AT).reduce(evolve, theirs);
    const joined = join(into, theirs, NOTHING_ALONG, AT).reduce(evolve, into);
    const order = { exchange: THIRD, orderedAt: AT, until: '2024-08-01' };
    const asked = { approval: 'demanded', change: { article: '151', clause: '1' }, order } as const;
    const waiting = changed(joined, [second.id], asked);
    const given = giveBack(waiting, merged, merger, AT).reduce(evolve, waiting);
    const restored = restore(merged, waiting, merger, NOTHING_ALONG, AT).reduce(evolve, merged);
    expect(restored.accused).toMatchObject([{ ...asked, article: '150', state: 'investigated' }]);
    expect(() => supplyEvidence(given, second.id, AT)).toThrow('charge-not-pending');
    const decision = { accused: second.id, exchange: OTHER, by: 'vks-hn', number: '1' };
    expect(() => approveCharge(given, decision, AT)).toThrow('charge-not-pending');
    expect(merge(given, { id: THIRD, initiatedAt: AT, requests: [] }, { notice: OTHER }, AT)).toHaveLength(1);
    const supplied = supplyEvidence(restored, second.id, AT).reduce(evolve, restored);
    const after = (events: readonly CaseEvent[]) => events.reduce(evolve, supplied).accused;
    expect(after(approveCharge(supplied, decision, AT))).toMatchObject([{ approval: 'approved', article: '151' }]);
    expect(after(cancelCharge(supplied, decision, AT))).toMatchObject([{ approval: 'approved', article: '150' }]);
    const approval = { accused: second.id, exchange: THIRD, by: 'vks-hn', number: '1' };
    expect(after(approveDetention(supplied, approval, [], AT))).toMatchObject([{ detainedUntil: '2024-08-01' }]);
  });

  it('has nobody to give back where nobody came', () => {
    const none = caseIn('merged', { id: THIRD, accused: [] });
    const joined = join(into, none, NOTHING_ALONG, AT).reduce(evolve, into);
    expect(giveBack(joined, none, merger, AT).map(({ type }) => type)).toEqual([
      'investigation.case-joinder-cancelled',
    ]);
  });
});

describe('one who was split off and comes back', () => {
  it('is asked of still, where the procuracy has cancelled the split', () => {
    const file = caseIn('cracked');
    const parted = split(file, { into: OTHER, accused: [second.id], notice: OTHER }, AT).reduce(evolve, file);
    const waits: Accused = { ...second, release: THIRD, approval: 'asked' };
    const apart = caseIn('cracked', { id: OTHER, accused: [waits] });
    expect(() => merge(apart, file, { notice: OTHER }, AT)).toThrow('charge-still-pending');
    expect(merge(apart, file, { notice: OTHER, by: 'vks-hn' }, AT)).toHaveLength(1);
    const again = join(parted, apart, NOTHING_ALONG, AT).reduce(evolve, parted);
    expect(again.accused[1]).toMatchObject({ id: second.id, release: THIRD, approval: 'asked' });
  });

  it('is in the case once', () => {
    const file = caseIn('cracked');
    const parted = split(file, { into: OTHER, accused: [second.id], notice: OTHER }, AT).reduce(evolve, file);
    const apart = caseIn('cracked', { id: OTHER, accused: [second] });
    const again = join(parted, apart, NOTHING_ALONG, AT).reduce(evolve, parted);
    expect(again.accused.map(({ id, state }) => [id, state])).toEqual([
      [approved.id, 'investigated'],
      [second.id, 'investigated'],
    ]);
  });
});

describe('a case that another body has to investigate', () => {
  it('goes there by a decision of the procuracy alone', () => {
    const file = caseIn('cracked');
    expect(() => transfer(file, AT)).toThrow('transfer-not-decided');
    const asked = askTransfer(file, transferRequest, AT).reduce(evolve, file);
    expect(() => askTransfer(asked, transferRequest, AT)).toThrow('transfer-asked-already');
    const refusal = { exchange: OTHER, by: 'vks-hn', granted: false, number: '1' };
    const refused = recordTransfer(asked, refusal, AT).reduce(evolve, asked);
    expect(() => transfer(refused, AT)).toThrow('transfer-not-decided');
    expect(askTransfer(refused, transferRequest, AT)).toHaveLength(1);
    const decided = recordTransfer(asked, { ...refusal, granted: true }, AT).reduce(evolve, asked);
    expect(transfer(decided, AT).reduce(evolve, decided)).toMatchObject({ status: 'transferred', transferredAt: [AT] });
  });

  it('goes there also where nobody asks who is competent: withdrawn from above, or its investigator, the head, was replaced', () => {
    const disputed = caseIn('cracked', { competence: { ...competence, answer: 'disputes' } });
    for (const ground of ['higher-body-withdraws', 'head-replaced', 'procuracy-has-nobody'] as const) {
      const [asked] = askTransfer(disputed, { ...transferRequest, ground }, AT);
      expect(asked?.data).toEqual({ ...transferRequest, ground });
    }
    expect(() => askTransfer(disputed, transferRequest, AT)).toThrow('competence-disputed');
  });

  it('goes there by an order of the procuracy, whose demand was not followed', () => {
    const file = caseIn('cracked');
    const order = { exchange: THIRD, by: 'vks-hn', number: '1', body: passage.body };
    const ordered = recordTransferOrder(file, order, AT).reduce(evolve, file);
    expect(transfer(ordered, AT)).toMatchObject([{ data: { body: passage.body, exchange: THIRD } }]);
    expect(historyOf([...initiated, ...recordTransferOrder(file, order, AT)])).toContainEqual(
      expect.objectContaining({ rule: '169-move', dueOn: '2024-05-13', status: 'running' }),
    );
  });

  it('is told of by telephone first, from which nothing follows until the decision is here', () => {
    const file = caseIn('cracked');
    const told = { exchange: OTHER, answer: 'granted' } as const;
    expect(() => caseRequests.anticipate({ ...file, accused: [] }, told, AT)).toThrow('nothing-waits');
    const asked = askTransfer(file, transferRequest, AT).reduce(evolve, file);
    const anticipated = caseRequests.anticipate(asked, told, AT).reduce<Case>(evolve, asked);
    expect(anticipated.anticipations).toEqual([{ ...told, confirmed: null }]);
    expect(() => transfer(anticipated, AT)).toThrow('transfer-not-decided');
    const decision = { exchange: OTHER, by: 'vks-hn', number: '1' };
    for (const granted of [true, false])
      expect(recordTransfer(anticipated, { ...decision, granted }, AT).reduce(evolve, anticipated)).toMatchObject({
        anticipations: [{ ...told, confirmed: granted }],
      });
  });
});

describe('what the procuracy decides of itself about a case', () => {
  const told = (file: Case, decision: (typeof unaskedOfCase.decisions)[number], accused?: string): Case =>
    unaskedOfCase.anticipate(file, { decision, ...(accused && { accused }) }, AT).reduce<Case>(evolve, file);

  it('is noted as it is told by telephone, and confirmed as it is served (BLTTHS 132)', () => {
    const file = told(caseIn('suspended'), 'case-suspension-cancelled');
    const noted = { decision: 'case-suspension-cancelled' };
    expect(file).toMatchObject({ status: 'suspended', anticipations: [{ ...noted, confirmed: null }] });
    const served = cancelSuspension(file, { notice: OTHER, by: 'vks-hn', number: '1' }, AT).reduce(evolve, file);
    expect(served.anticipations).toEqual([{ ...noted, confirmed: true }]);
  });

  it('is confirmed also where nothing follows any more, of whom it was about alone', () => {
    const file = caseIn('cracked');
    const notice = { notice: THIRD, by: 'vks-hn', decision: 'charge-revoked', number: '1', decidedAt: AT };
    const after = (accused: string) => {
      const before = told(file, 'charge-cancelled', accused);
      return recordNotice(before, { ...notice, accused: [approved.id], overtaken: true }, AT).reduce(evolve, before);
    };
    expect(after(approved.id).anticipations).toMatchObject([{ accused: approved.id, confirmed: true }]);
    expect(after(second.id).anticipations).toMatchObject([{ accused: second.id, confirmed: null }]);
    expect(() => told(file, 'charge-cancelled', AT)).toThrow('not-an-accused');
  });
});

describe('the evidence of a case', () => {
  const file = caseIn('cracked');
  const request = { exchange: OTHER, to: 'vks-hn', heads: false } as const;
  const found = (finding: 'conclude' | 'continue' | 'not-agreed') => ({
    ...{ exchange: OTHER, by: 'vks-hn', finding, number: '1/BB' },
  });

  it('is reviewed with the procuracy 15 days before the limit of a very serious crime, or late', () => {
    const asked = (at: string) => askEvidenceReview(file, request, deadlines(), at);
    expect([asked(AT), asked(LATER)]).toMatchObject([[{ data: { late: false } }], [{ data: { late: true } }]]);
    const review = deadlines().find(({ rule }) => rule === '31-review');
    expect(review).toMatchObject({ dueOn: '2024-08-26', nature: 'duty', law: 'TTLT 04/2018 31(1)' });
  });

  it('is reviewed again where it was not enough, by the heads where nobody agreed; a conclusion without is seen', () => {
    const asked = askEvidenceReview(file, request, [], AT).reduce(evolve, file);
    expect(() => askEvidenceReview(asked, request, [], AT)).toThrow('review-asked-already');
    const split = recordEvidenceReview(asked, found('not-agreed'), AT).reduce(evolve, asked);
    expect(conclude(split, { exchange: THIRD, to: 'vks-hn' }, AT).at(-1)).toMatchObject({ data: { reviewed: false } });
    const heads = askEvidenceReview(split, { ...request, heads: true }, [], AT).reduce(evolve, split);
    const enough = recordEvidenceReview(heads, found('conclude'), AT).reduce(evolve, heads);
    expect(enough.evidenceReview).toEqual({ exchange: OTHER, heads: true, finding: 'conclude' });
    expect(conclude(enough, { exchange: THIRD, to: 'vks-hn' }, AT).at(-1)).toMatchObject({ data: { reviewed: true } });
  });
});

describe('a case for which another body is found competent', () => {
  const file = caseIn('cracked');
  const finding = { ground: 'territory', body: 'Công an tỉnh Nghệ An' } as const;
  const reached = (events: readonly CaseEvent[], from: Case): Case => events.reduce(evolve, from);
  const doubted = reached(findNonCompetence(file, finding, AT), file);
  const asked = reached(askConsultation(doubted, { exchange: OTHER, to: 'vks-hn' }, AT), doubted);
  const agreed = reached(recordConsultation(asked, agreement, AT), asked);
  const written = reached(consultBody(agreed, '1/CV', AT), agreed);
  const answers = (answer: 'agrees' | 'declines' | 'disputes') =>
    reached(recordBodyAnswer(written, { answer, number: '2/CV' }, AT), written);

  it('writes to it once the procuracy agrees, and not before', () => {
    expect(() => askConsultation(file, { exchange: OTHER, to: 'vks-hn' }, AT)).toThrow('competence-not-doubted');
    expect(() => consultBody(asked, '1/CV', AT)).toThrow('procuracy-not-agreed');
    expect(() => askConsultation(asked, { exchange: THIRD, to: 'vks-hn' }, AT)).toThrow('consultation-asked-already');
    const refused = reached(recordConsultation(asked, { ...agreement, agreed: false }, AT), asked);
    expect(() => consultBody(refused, '1/CV', AT)).toThrow('procuracy-not-agreed');
    expect(askConsultation(refused, { exchange: THIRD, to: 'vks-hn' }, AT)).toHaveLength(1);
    expect(() => recordBodyAnswer(agreed, { answer: 'agrees', number: '2' }, AT)).toThrow('body-not-consulted');
  });

  it('asks for the transfer when that agrees, and when its reasons are none; who did not consult is seen', () => {
    for (const answer of ['agrees', 'declines'] as const)
      expect(askTransfer(answers(answer), transferRequest, AT)).toMatchObject([{ data: { consulted: true } }]);
    expect(askTransfer(file, transferRequest, AT)).toMatchObject([{ data: { consulted: false } }]);
  });

  it('waits for the higher procuracy where the competence is disputed', () => {
    const decision = { competent: 'other-body', by: 'Viện kiểm sát nhân dân tối cao', number: '3' } as const;
    expect(() => askTransfer(answers('disputes'), transferRequest, AT)).toThrow('competence-disputed');
    expect(() => recordCompetence(answers('declines'), decision, AT)).toThrow('competence-not-disputed');
    const decided = reached(recordCompetence(answers('disputes'), decision, AT), answers('disputes'));
    expect(askTransfer(decided, transferRequest, AT)).toHaveLength(1);
    const asked = reached(reportDispute(answers('disputes'), report, AT), answers('disputes'));
    expect(() => reportDispute(asked, report, AT)).toThrow('dispute-reported-already');
    expect(() => recordCompetence(asked, decision, AT)).toThrow('dispute-reported-already');
    expect(recordCompetence(asked, { ...decision, exchange: OTHER }, AT)).toHaveLength(1);
    expect(() => recordCompetence(answers('disputes'), { ...decision, exchange: OTHER }, AT)).toThrow(
      'reported-already',
    );
    expect(() => reportDispute(answers('declines'), report, AT)).toThrow('competence-not-disputed');
    expect(() => reportDispute(decided, report, AT)).toThrow('competence-not-disputed');
    expect(() => reportDispute(answers('disputes'), { ...report, to: 'vks-hn' }, AT)).toThrow(
      expect.objectContaining({ code: 'not-the-procuracy-above', law: 'TTLT 04/2018 29(1)(b)' }) as Error,
    );
    expect(() => reportDispute(answers('disputes'), { ...report, other: report.agency }, AT)).toThrow('own-body');
    const here = recordCompetence(answers('disputes'), { ...decision, competent: 'this-body' }, AT);
    expect(() => askTransfer(reached(here, answers('disputes')), transferRequest, AT)).toThrow('competence-disputed');
  });

  it('has 3 days to write, and waits 5 for the answer', () => {
    const day = (n: number) => `2024-05-${n}T02:00:00.000Z`;
    const history = historyOf([
      ...initiated,
      ...findNonCompetence(file, finding, day(13)),
      ...consultBody(agreed, '1/CV', day(15)),
    ]);
    const limits = (rule: string) => history.filter((one) => one.rule === rule);
    expect(limits('29-consult')).toMatchObject([{ dueOn: '2024-05-16', status: 'met', nature: 'duty' }]);
    expect(limits('29-answer')).toMatchObject([{ dueOn: '2024-05-20', status: 'running', nature: 'option' }]);
  });
});

describe('several cases that are merged into the first', () => {
  const crimes = [
    { article: '150', clause: '1', seriousness: 'very-serious' },
    { article: '151', clause: '2', seriousness: 'especially-serious' },
    { article: '152', clause: '1', seriousness: 'serious' },
  ] as const;
  const idOf = (index: number): string => `01900000-0000-7000-8000-0000000001${index}0`;
  const others = crimes.map((crime, index) =>
    caseIn('cracked', {
      ...crime,
      articles: [crime.article],
      id: idOf(index),
      accused: [{ ...second, id: idOf(index) }],
    }),
  );

  it('bring why one alone was terminated, who asks to be resumed', () => {
    const ended = { ...second, state: 'terminated', terminatedFor: 'amnesty' } as const;
    const other = caseIn('cracked', { id: idOf(0), accused: [ended] });
    const first = caseIn('cracked', { accused: [approved] });
    const into = join(first, other, NOTHING_ALONG, AT).reduce(evolve, first);
    const asks = { accused: THIRD, notice: OTHER, requested: true } as const;
    expect(resumeAccused(into, asks, { into: OTHER, notice: ID }, [], LATER)).toHaveLength(1);
  });

  it('come to the same, in whichever order', () => {
    const merged = (order: readonly Case[]) => {
      const { article, clause, seriousness, articles, accused } = order.reduce(
        (into, other) => join(into, other, NOTHING_ALONG, AT).reduce(evolve, into),
        caseIn('cracked'),
      );
      return {
        article,
        clause,
        seriousness,
        articles: [...articles].sort(),
        accused: accused.map(({ id }) => id).sort(),
      };
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(others, { minLength: others.length }), (order) => {
        expect(merged(order)).toEqual(merged(others));
      }),
    );
    expect(merged(others)).toMatchObject({ article: '151', clause: '2', seriousness: 'especially-serious' });
  });
});

describe('a decision about one accused that the procuracy cancels', () => {
  it.each(['suspension', 'termination'] as const)('of %s leaves the case going on against this one too', (of) => {
    const state = of === 'suspension' ? 'suspended' : 'terminated';
    const file = caseIn('cracked', { accused: [approved, { ...second, state }] });
    const cancellation = { ...merger, accused: THIRD, of };
    const after = reopenAccused(file, cancellation, OTHER, LATER).reduce(evolve, file);
    expect(after.accused.map((one) => one.state)).toEqual(['investigated', 'investigated']);
    expect(after).toMatchObject({ status: 'cracked', resumedAt: [] });
    expect(() => reopenAccused(after, cancellation, OTHER, LATER)).toThrow('not-an-accused');
  });

  it('is resumed by the body to which the case goes, where it is the suspension of one', () => {
    const file = caseIn('transferred', { accused: [approved, { ...second, state: 'suspended' }] });
    expect(() => reopenAccused(file, { ...merger, accused: THIRD, of: 'suspension' }, OTHER, LATER)).toThrow(
      'not-an-accused',
    );
    expect(() => resumeAccused(file, { accused: THIRD, notice: OTHER }, { into: ID, notice: ID }, [], LATER)).toThrow(
      'not-an-accused',
    );
  });

  it.each(['concluded', 'handed-over', 'decided', 'transferred'] as const)(
    'has this one go on in a case of their own where the others’ file is %s',
    (status) => {
      const file = caseIn(status, { crackedAt: AT, accused: [approved, { ...second, state: 'terminated' }] });
      const cancellation = { ...merger, accused: THIRD, of: 'termination' } as const;
      const left = reopenAccused(file, cancellation, OTHER, LATER).reduce(evolve, file);
      expect([left.status, left.accused.map(({ state }) => state)]).toEqual([status, ['investigated', 'split-off']]);
      const born = resumedApart(OTHER, '2/2024/VA', { from: file, accused: THIRD, along: NOTHING_ALONG }, LATER);
      const limits = historyOf(born).filter(({ rule }) => rule === '172' || rule === '174.resumed');
      expect(limits).toMatchObject([{ rule: '174.resumed', status: 'running', dueOn: '2024-12-11' }]);
      const empty = { ...blank, id: OTHER, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
      const own = born.reduce(evolve, empty);
      expect(counted(own, null).marks.map(({ mark }) => mark)).not.toContain('resumed'); // it was never suspended
      const again = reopenAccused(own, cancellation, ID, LATER).reduce(evolve, own);
      expect(again).toMatchObject({
        status: 'cracked',
        splitFrom: ID,
        accused: [{ id: THIRD, state: 'investigated' }],
      });
    },
  );
});

describe('a case that is suspended or terminated for everybody', () => {
  it.each([
    ['suspended', {}],
    ['terminated', { terminatedFor: 'amnesty' }],
  ] as const)('goes on for one of them apart, and is %s still for the others (BLTTHS 235(1))', (status, ended) => {
    const file = caseIn(status, { crackedAt: AT, accused: [approved, second], ...ended });
    const asks = { accused: THIRD, notice: OTHER, ...(status === 'terminated' && { requested: true as const }) };
    const [apart] = resumeAccused(file, asks, { into: OTHER, notice: ID }, [], LATER);
    expect(apart).toMatchObject({ type: 'investigation.case-split', data: { accused: [THIRD], into: OTHER } });
    const left = apart ? evolve(file, apart) : file;
    expect([left.status, left.accused.map(({ state }) => state)]).toEqual([status, ['investigated', 'split-off']]);
    expect(() => resumeAccused(left, { accused: ID, notice: OTHER }, { into: OTHER, notice: ID }, [], LATER)).toThrow(
      'nobody-left',
    );
  });

  it.each(['suspended', 'terminated'] as const)('resumes nobody who was judged apart while it was %s', (status) => {
    const file = caseIn(status, { accused: [{ ...approved, outcome: 'convicted' }, second] });
    const resumed = (accused: string) => () =>
      resumeAccused(file, { accused, notice: OTHER }, { into: OTHER, notice: ID }, [], LATER);
    expect(resumed(ID)).toThrow('not-an-accused');
    expect(resumed(THIRD)).toThrow('nobody-left');
  });
});

describe('a case of which the procuracy has split a file', () => {
  const away = caseIn('handed-over', { crackedAt: AT, concludedAt: [AT] });

  it('stays with the procuracy when that file comes back: those of it go on in a case of their own', () => {
    expect(isPart(away, [THIRD])).toBe(true);
    const returned = { exchange: OTHER, from: 'vks-hn', by: 'procuracy', ground: 'other-crime', number: '2' } as const;
    const decision = { into: OTHER, accused: [THIRD], notice: OTHER, by: 'vks-hn' };
    const kept = openApart(away, decision, LATER).reduce(evolve, away);
    expect(kept).toMatchObject({ status: 'handed-over', handover: OTHER });
    expect(kept.accused.map(({ state }) => state)).toEqual(['investigated', 'split-off']);
    const events = [
      ...splitOff(OTHER, '2/2024/VA', away, [THIRD], NOTHING_ALONG, LATER),
      ...returnedHere(OTHER, away, returned, LATER),
    ];
    const empty = { ...blank, id: OTHER, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
    const apart = events.reduce(evolve, empty);
    expect(apart).toMatchObject({ status: 'cracked', splitFrom: ID, accused: [{ id: THIRD, state: 'investigated' }] });
    const running = historyOf(events).filter(({ status }) => status === 'running');
    expect(running.map(({ rule }) => rule)).toEqual(['174.procuracy', '6-consult']);
    const marks = counted(apart, null).marks.map(({ mark }) => mark);
    expect(marks).toContain('split-off');
    expect(marks).not.toContain('returned');
  });

  it('is opened itself when nobody else is in it', () => {
    expect(isPart({ ...away, accused: [second] }, [THIRD])).toBe(false);
    expect(isPart({ ...away, status: 'cracked' }, [THIRD])).toBe(false);
  });
});

describe('the written consultation of the procuracy', () => {
  const suspended = caseIn('suspended');
  const timeBarred = { ground: 'time-barred', notice: OTHER } as const;
  const ask = (file: Case, matters: StayMatter[], at = AT, accused?: string) =>
    askStayConsultation(file, { exchange: THIRD, to: 'vks-hn', matters, ...(accused && { accused }) }, deadlines(), at);

  it('comes before what is suspended is terminated as time-barred, and its answer does not bind', () => {
    expect(() => terminate(suspended, timeBarred, deadlines(), AT)).toThrow('not-consulted');
    expect(() => terminate(consulted(suspended, null), timeBarred, deadlines(), AT)).toThrow('not-consulted');
    const asked = ask(suspended, ['time-barred']).reduce(evolve, suspended);
    const answered = recordStayConsultation(asked, { ...agreement, exchange: THIRD, agreed: false }, AT);
    expect(terminate(answered.reduce(evolve, asked), timeBarred, deadlines(), AT)).toHaveLength(1);
  });

  it('is of what is suspended alone: on any other ground that is resumed first', () => {
    const other = { ground: 'offender-dead', notice: OTHER } as const;
    expect(() => terminate(consulted(suspended), other, deadlines(), AT)).toThrow('resume-first');
    expect(terminate(caseIn('cracked'), other, deadlines(), AT)).toHaveLength(1);
  });

  it('comes before a termination, a split and a merger, which without the agreement are seen and not refused (TTLT 04/2018 29(3), 33(1))', () => {
    const file = caseIn('cracked');
    const decided = (one: Case) => [
      terminate(one, { ground: 'offender-dead', notice: OTHER }, deadlines(), AT),
      split(one, { into: OTHER, accused: [THIRD], notice: OTHER }, AT),
      merge(one, { ...caseIn('cracked'), id: OTHER }, { notice: OTHER, ground: 'repeated' }, AT),
    ];
    const agreed = (one: Case): unknown[] =>
      decided(one).map((events) => events.map(({ data }) => 'agreed' in data && data.agreed)[0]);
    expect(agreed(file)).toEqual([false, false, false]);
    const [event] = ask(file, ['termination', 'split', 'merger']);
    expect(event).toMatchObject({ data: { late: false } });
    const answer = (agrees: boolean): Case => {
      const asked = evolve(file, event!);
      return recordStayConsultation(asked, { ...agreement, exchange: THIRD, agreed: agrees }, AT).reduce(evolve, asked);
    };
    expect(agreed(answer(false))).toEqual([false, false, false]);
    expect(agreed(answer(true))).toEqual([true, true, true]);
    expect(() => ask(suspended, ['termination'])).toThrow('matter-of-another-time');
  });

  it('is on the evidence before a suspension, of the case or of one: without the agreement that is seen and not refused (TTLT 04/2018 32(1))', () => {
    const before = caseIn('cracked', { accused: [approved, second] });
    const wholly = (file: Case) => suspend(file, { ground: 'illness', notice: OTHER }, deadlines(), AT);
    const alone = (file: Case) =>
      suspendAccused(file, { accused: THIRD, ground: 'illness', notice: OTHER }, deadlines(), AT);
    const agreed = ([event]: readonly CaseEvent[]): unknown => event && 'agreed' in event.data && event.data.agreed;
    const reviewed = (agrees: boolean, accused?: string): Case => {
      const asked = ask(before, ['suspension'], AT, accused).reduce(evolve, before);
      return recordStayConsultation(asked, { ...agreement, exchange: THIRD, agreed: agrees }, AT).reduce(evolve, asked);
    };
    expect([wholly(before), wholly(reviewed(false)), wholly(reviewed(true))].map(agreed)).toEqual([false, false, true]);
    expect([alone(before), alone(reviewed(true)), alone(reviewed(true, THIRD))].map(agreed)).toEqual([
      false,
      false,
      true,
    ]);
    expect(() => ask(suspended, ['suspension'])).toThrow('matter-of-another-time');
  });

  it('is about one accused who alone is suspended', () => {
    const file = caseIn('cracked', { accused: [approved, { ...second, state: 'suspended' }] });
    const decision = { ...timeBarred, accused: THIRD };
    expect(() => terminateAccused(consulted(file), decision, deadlines(), AT)).toThrow('not-consulted');
    const asked = ask(file, ['time-barred'], AT, THIRD).reduce(evolve, file);
    const answered = recordStayConsultation(asked, { ...agreement, exchange: THIRD }, AT).reduce(evolve, asked);
    const [ended] = terminateAccused(answered, decision, deadlines(), AT);
    expect(evolve(answered, ended!).accused[1]).toMatchObject({ state: 'terminated', terminatedFor: 'time-barred' });
  });

  it('before a suspension is late in the last 10 days of the limit, and is on what both have to do', () => {
    expect(() => ask(caseIn('cracked'), ['time-barred'])).toThrow('matter-of-another-time');
    expect(() => ask(suspended, ['reason-to-suspend'])).toThrow('matter-of-another-time');
    expect(ask(suspended, ['measures', 'evidence-and-property'])).toHaveLength(1); // TTLT 01/2020 12(2), 13(1)
    const late = (at: string) =>
      ask(caseIn('cracked'), ['measures'], at).map(({ data }) => 'late' in data && data.late);
    // The limit ends on 10/09/2024.
    expect([late('2024-08-31T02:00:00.000Z'), late('2024-09-01T02:00:00.000Z')]).toEqual([[false], [true]]);
  });
});

describe('what is held of a suspended or terminated case', () => {
  const decide = (file: Case, items: typeof propertyDecision.items, agreement?: string) => () =>
    caseProperty.decideOnProperty(file, { ...propertyDecision, items, ...(agreement && { agreement }) }, LATER);
  const account = (decided: 'goes-on' | 'lifted') => [{ of: 'frozen-account', decided, keeper: 'bank' } as const];
  const stopped = caseIn('suspended');
  const kept = decide(stopped, propertyDecision.items)();
  const owed = (...events: CaseEvent[]) =>
    historyOf([...initiated, ...suspended, ...events]).flatMap(({ rule, status }) =>
      ['13-property', '13.told.property'].includes(rule) ? [[rule, status]] : [],
    );

  it('is decided on with the suspension, and whoever keeps it is told at once (TTLT 01/2020 13(2))', () => {
    expect(owed()).toEqual([['13-property', 'running']]);
    expect(owed(...kept)).toEqual([
      ['13-property', 'met-late'],
      ['13.told.property', 'running'],
    ]);
    const deadlines = historyOf([...initiated, ...suspended, ...kept]);
    const tell = (...recipients: ('keeper' | 'accused')[]) => {
      return () => tellParties(stopped, { of: 'property', recipients }, deadlines, LATER);
    };
    expect(tell('accused')).toThrow('party-left-out');
    expect(owed(...kept, ...tell('keeper')())).toContainEqual(['13.told.property', 'met']);
    expect(kept.reduce(evolve, stopped).propertyDecisions).toMatchObject([{ number: '3/QĐ', decidedAt: LATER }]);
  });

  it('may be nothing: nobody is told then; nor is it decided on any more once the case goes on', () => {
    expect(owed(...decide(stopped, [])())).toEqual([['13-property', 'met-late']]);
    expect(owed(...resume(stopped, { notice: OTHER }, [], LATER))).toEqual([['13-property', 'cancelled']]);
  });

  it('stays distrained or frozen as the agencies have agreed in writing, until the case is terminated (TTLT 01/2020 12(2); BLTTHS 230(2))', () => {
    expect(decide(stopped, account('goes-on'))).toThrow('not-agreed-in-writing');
    expect(decide(stopped, account('goes-on'), '5/CV')).not.toThrow();
    const answer = {
      exchange: OTHER,
      kind: 'stay-consultation',
      to: 'vks-hn',
      askedAt: AT,
      answer: 'granted',
    } as const;
    const agreed = { ...stopped, requests: [{ ...answer, matters: ['measures' as const] }] };
    expect(decide(agreed, account('goes-on'))).not.toThrow();
    expect(decide(caseIn('terminated'), account('goes-on'), '5/CV')).toThrow('coercion-over');
    expect(decide(caseIn('terminated'), account('lifted'))).not.toThrow();
  });
});

describe('what is held of one who alone is suspended or terminated', () => {
  const file = caseIn('cracked');
  const alone = suspendAccused(file, { accused: ID, ground: 'illness', notice: OTHER }, deadlines(), AT);
  const stopped = alone.reduce(evolve, file);
  const items = [{ of: 'frozen-account', decided: 'goes-on', keeper: 'bank' } as const];
  const decide = (one: Case, more: object = {}) =>
    caseProperty.decideOnProperty(one, { ...propertyDecision, accused: ID, ...more }, AT);
  const owed = (...events: CaseEvent[]) =>
    historyOf([...initiated, ...alone, ...events]).flatMap(({ rule, about, status }) =>
      rule.includes('property') ? [[rule, about, status]] : [],
    );

  it('is decided on for that one, and told to whoever keeps it (TTLT 01/2020 6(4), 13(2))', () => {
    expect(owed()).toEqual([['13-property.accused', ID, 'running']]);
    expect(owed(...decide(stopped))).toEqual([
      ['13-property.accused', ID, 'met'],
      ['13.told.property.accused', ID, 'running'],
    ]);
    const deadlines = historyOf([...initiated, ...alone, ...decide(stopped)]);
    const told = { of: 'property', accused: ID, recipients: ['keeper'] } as const;
    expect(tellParties(stopped, { ...told, recipients: [...told.recipients] }, deadlines, AT)).toHaveLength(1);
    expect(
      owed(...resumeAccused(stopped, { accused: ID, notice: OTHER }, { into: THIRD, notice: OTHER }, [], AT)),
    ).toEqual([['13-property.accused', ID, 'cancelled']]);
  });

  it('is not decided on for one whose matter goes on, and nothing stays frozen of one who is terminated', () => {
    expect(() => decide(file)).toThrow('not-stopped-alone');
    const [ended] = terminateAccused(file, { accused: ID, ground: 'offender-dead', notice: OTHER }, deadlines(), AT);
    expect(() => decide(evolve(file, ended!), { items, agreement: '5/CV' })).toThrow('coercion-over');
    expect(() => decide(stopped, { items, agreement: '5/CV' })).not.toThrow();
  });
});

describe('an accused whom the procuracy has demanded to search for', () => {
  const searchDemands = [{ notice: OTHER, by: 'vks-hn' }];
  const sought = caseIn('cracked', { accused: [{ ...approved, searchDemands }] });

  it('is so at the body that investigates on, which tells it of that (TTLT 01/2020 8(8))', () => {
    const [one] = termsOf(sought, carriedBy(sought, [], []), 'pc03').accused;
    expect(one).toMatchObject({ searchDemands });
    const here = withThem({ id: OTHER, seriousness: 'very-serious' }, [one!], AT).reduce(evolve, {
      ...sought,
      id: OTHER,
      accused: [],
    });
    expect(here.accused).toMatchObject([{ searchDemands }]);
  });
});

describe('an accused whom the procuracy has treated', () => {
  const ill = recordTreatment(caseIn('cracked'), treatment, AT).reduce(evolve, caseIn('cracked'));
  const end = { ...treatment, notice: THIRD };

  it('is so in the case that is split off, or that another body investigates (TTLT 01/2020 6(2))', () => {
    const { treatment: order } = ill.accused[0]!;
    const apart = splitOff(OTHER, '2/2024/VA', ill, [ID], NOTHING_ALONG, AT).reduce(evolve, {
      ...ill,
      id: OTHER,
      accused: [],
    });
    expect(apart.accused).toMatchObject([{ treatment: order }]);
    expect(termsOf(ill, carriedBy(ill, [], []), 'pc03').accused[0]).toMatchObject({ treatment: order });
  });

  const due = (...events: CaseEvent[]) =>
    historyOf([...initiated, ...events]).flatMap(({ rule, about, status }) =>
      rule.startsWith('investigation-resumption') ? [[rule, about, status]] : [],
    );

  it('is suspended for it, with all or alone, and decided on once it is over (TTLT 01/2020 6(2))', () => {
    const stays = suspend(ill, { ground: 'illness', notice: OTHER }, deadlines(), AT);
    const over = recordTreatmentEnd(stays.reduce(evolve, ill), end, LATER);
    expect(due(...stays, ...over)).toEqual([['investigation-resumption', undefined, 'running']]);
    const one = suspendAccused(ill, { accused: ID, ground: 'illness', notice: OTHER }, deadlines(), AT);
    const alone = recordTreatmentEnd(one.reduce(evolve, ill), end, LATER);
    expect(due(...one, ...alone)).toEqual([['investigation-resumption.accused', ID, 'running']]);
    expect(due(...recordTreatmentEnd(ill, end, LATER))).toEqual([]);
  });

  it('is not suspended for it once it is over, except for what is found otherwise', () => {
    const well = recordTreatmentEnd(ill, end, AT).reduce(evolve, ill);
    const whom = { accused: ID, ground: 'illness', notice: OTHER } as const;
    expect(() => suspendAccused(well, whom, deadlines(), AT)).toThrow('treatment-over');
    const found = { finding: 'fatal-illness', number: '2/KL', decidedOn: '2024-05-09' } as const;
    expect(suspendAccused(well, { ...whom, illness: found }, deadlines(), AT)[0]?.data).toMatchObject({
      illness: found,
    });
    expect(suspendAccused(well, { ...whom, accused: THIRD }, deadlines(), AT)).toHaveLength(1);
  });

  it('or a finding is named, or that there is none is seen (TTLT 01/2020 6(2))', () => {
    const found = { finding: 'fatal-illness', number: '2/KL', decidedOn: '2024-05-09' } as const;
    const stay = { ground: 'illness', notice: OTHER } as const;
    const one = { ...stay, accused: ID };
    const unnamed = (of: Case, illness?: typeof found) => [
      'unnamed' in suspend(of, { ...stay, illness }, deadlines(), AT)[0]!.data,
      'unnamed' in suspendAccused(of, { ...one, illness }, deadlines(), AT)[0]!.data,
    ];
    expect(unnamed(ill)).toEqual([false, false]);
    expect(unnamed(caseIn('cracked'))).toEqual([true, true]);
    expect(unnamed(caseIn('cracked'), found)).toEqual([false, false]);
  });
});

describe('a suspended case that ends', () => {
  const stays = suspend(caseIn('cracked'), { ground: 'illness', notice: OTHER }, deadlines(), AT);
  const stopped = stays.reduce(evolve, caseIn('cracked'));
  const end = (file: Case, at: string): Case =>
    evolve(file, caseTerminated(ID, { ground: 'time-barred', notice: OTHER }, at));
  const marks = (file: Case) =>
    counted(file, null).marks.flatMap(({ mark, on }) => (mark === 'time-barred' ? [on] : []));

  it('is counted apart, as what is not resumed ends as time-barred alone (TTLT 01/2020 15(3))', () => {
    expect(marks(stopped)).toEqual([]);
    expect(marks(end(stopped, LATER))).toEqual(['2024-09-11']);
    const resumed = resume(stopped, { notice: OTHER }, [], LATER).reduce(evolve, stopped);
    expect(marks(end(resumed, '2024-10-10T02:00:00.000Z'))).toEqual([]);
  });
});

describe('whom something binds as a case is suspended', () => {
  const bound = { ...detained(caseIn('cracked')), accused: [detained(caseIn('cracked')).accused[0]!, second] };
  const stayed = suspend(bound, { ground: 'illness', notice: OTHER }, deadlines(), AT);
  const stopped = stayed.reduce(evolve, bound);
  const owed = (...events: CaseEvent[]) =>
    historyOf([...initiated, ...stayed, ...events], boundFact(stopped.accused)).flatMap(({ rule, about, status }) =>
      rule === '12-measures' ? [[about, status]] : [],
    );

  it('is considered, and freed or bound on by decision (TTLT 01/2020 12(1))', () => {
    expect(owed()).toEqual([[ID, 'running']]);
    const number = '2/QĐ';
    expect(owed(...keepMeasures(stopped, { accused: ID, number }, AT))).toEqual([[ID, 'met']]);
    expect(owed(...askRelease(stopped, { ...asking, replaced: false }, AT))).toEqual([[ID, 'met']]);
    expect(owed(...resume(stopped, { notice: OTHER }, [], LATER))).toEqual([[ID, 'cancelled']]);
    expect(() => keepMeasures(stopped, { accused: THIRD, number }, AT)).toThrow('measure-not-applied');
    expect(() => keepMeasures(bound, { accused: ID, number }, AT)).toThrow('measure-not-applied');
  });

  it('alone is considered alone', () => {
    const file = onBail(caseIn('cracked'));
    const alone = suspendAccused(file, { accused: THIRD, ground: 'illness', notice: OTHER }, deadlines(), AT);
    const bound = boundFact(alone.reduce(evolve, file).accused);
    const owing = historyOf([...initiated, ...alone], bound).filter(({ rule }) => rule === '12-measures');
    expect(owing).toMatchObject([{ about: THIRD, status: 'running' }]);
  });
});

describe('an investigative act', () => {
  const late = (act: InvestigativeAct, takesPlaceAt: string) =>
    caseActs
      .announceInvestigativeAct(caseIn('cracked'), { exchange: OTHER, to: 'vks-hn', act, takesPlaceAt }, AT)
      .map(({ data }) => 'late' in data && data.late);
  const delivery = { exchange: OTHER, notice: THIRD };

  it('is told late within 24 hours of a confrontation, and of a search once it has begun', () => {
    const after = (hours: number) => new Date(Date.parse(AT) + hours * 3_600_000).toISOString();
    expect([late('confrontation', after(24)), late('confrontation', after(23))]).toEqual([[false], [true]]);
    expect([late('search', after(1)), late('search', after(-1))]).toEqual([[false], [true]]);
  });

  it('was told in time once it is put right when', () => {
    const told = caseActs.announceInvestigativeAct(
      caseIn('cracked'),
      { exchange: OTHER, to: 'vks-hn', act: 'confrontation', takesPlaceAt: AT },
      AT,
    );
    const lateIn = (occurredAt: string) =>
      told.reduce((file, event) => evolve(file, { ...event, occurredAt }), caseIn('cracked')).requests.at(-1)?.announced
        ?.late;
    expect([lateIn(AT), lateIn('2024-01-01T02:00:00.000Z')]).toEqual([true, false]);
  });

  it('is answered 2 hours before, where an article says so and there is as long; else its record is owed', () => {
    const by = (act: InvestigativeAct, toldAt: string) => answerBy(toldAt, act, '2024-06-10T03:00:00.000Z');
    expect(by('confrontation', '2024-06-07T03:00:00.000Z')).toBe('2024-06-10T01:00:00.000Z');
    for (const waits of [by('autopsy', '2024-06-07T03:00:00.000Z'), by('confrontation', '2024-06-10T02:00:00.000Z')])
      expect(waits).toBe('2024-06-15T03:00:00.000Z');
  });

  it('has its record sent once it has taken place, on that day too, also where a prosecutor was to come', () => {
    const file = announced(caseIn('cracked'));
    expect(caseActs.deliverActRecord(announced(caseIn('cracked'), 'granted'), delivery, AT)).toHaveLength(1);
    const thatDay = '2024-05-09T17:00:00.000Z'; // 10/05 in Hanoi
    const byPost = { ...delivery, way: 'post' } as const;
    expect(caseActs.deliverActRecord(file, byPost, thatDay)).toMatchObject([{ data: { way: 'post' } }]);
    const before = new Date(Date.parse(AT) - 1).toISOString();
    expect(() => caseActs.deliverActRecord(file, delivery, before)).toThrow('act-still-to-come');
    const delivered = caseActs.deliverActRecord(file, delivery, AT).reduce(evolve, file);
    expect(delivered.requests[0]?.announced?.record).toBe(THIRD);
    for (const act of [caseActs.deliverActRecord, caseActs.callOffAct])
      expect(() => act(delivered, delivery, AT)).toThrow('record-delivered-already');
    expect(() => caseActs.deliverActRecord(caseIn('cracked'), delivery, AT)).toThrow('no-such-act');
  });

  it('is forgotten once it is called off, also where the answer comes after that', () => {
    const off = caseActs
      .callOffAct(announced(caseIn('cracked'), null), delivery, AT)
      .reduce(evolve, announced(caseIn('cracked')));
    const answer = { exchange: OTHER, by: 'vks-hn', attends: false, reason: 'other-duty', takesPlaceAt: AT } as const;
    expect(caseActs.recordAttendance(off, answer, AT).reduce(evolve, off).requests).toEqual([]);
  });
});

describe('the facility where an accused is detained', () => {
  it('is told with the others of the conclusion (TTLT 04/2018 18(1))', () => {
    const concluded = { type: 'investigation.case-concluded', at: AT, data: {} };
    const owed = deadlinesOf([concluded]);
    const file = caseIn('concluded');
    const held = { ...file, accused: file.accused.map((one) => ({ ...one, detainedUntil: '2024-09-01' })) };
    const tell = (one: Case, ...more: NoticeRecipient[]) =>
      tellParties(one, { of: 'conclusion', recipients: ['accused', 'defender', 'victim', ...more] }, owed, AT);
    expect(tell(file)).toHaveLength(1);
    expect(() => tell(held)).toThrow(
      expect.objectContaining({ code: 'party-left-out', law: 'TTLT 04/2018 18(1)' }) as Error,
    );
    expect(tell(held, 'detention-facility')).toHaveLength(1);
  });
});

describe('an act of the procuracy itself', () => {
  const absence = { notice: OTHER, exchange: THIRD };
  const file = caseIn('cracked');

  it('has the body say 2 hours before that no investigator comes, once (TTLT 04/2018 12)', () => {
    const [told] = tellAbsence(file, absence, AT, toldOfOwnAct);
    expect(told).toMatchObject({ type: 'investigation.absence-told', data: absence });
    const takesPlaceAt = '2024-06-10T03:00:00.000Z';
    const [notice] = recordNotice(file, { ...ownAct, act: 'statement', takesPlaceAt }, AT);
    const limits = deadlinesOf([notice!].map(({ type, occurredAt: at, data }) => ({ type, at, data })));
    expect(limits).toMatchObject([
      { rule: '12-absence', about: OTHER, dueAt: '2024-06-10T01:00:00.000Z', nature: 'option' },
    ]);
    const history = [...toldOfOwnAct, { type: 'investigation.absence-told', at: AT, data: absence }];
    expect(() => tellAbsence(file, absence, AT, history)).toThrow('absence-told-already');
  });

  it('is one of which it was told', () => {
    expect(() => tellAbsence(file, absence, AT, [])).toThrow('no-such-act');
    const other = [
      { type: 'investigation.prosecution-notice-received', at: AT, data: { ...ownAct, decision: 'indictment' } },
    ];
    expect(() => tellAbsence(file, absence, AT, other)).toThrow('no-such-act');
  });
});

describe('one accused who alone is suspended', () => {
  const suspension = { accused: THIRD, ground: 'illness', notice: OTHER } as const;
  const suspended = suspendAccused(caseIn('cracked'), suspension, deadlines(), AT);
  const file = suspended.reduce(evolve, caseIn('cracked'));
  const ofAccused = (...events: CaseEvent[]) =>
    historyOf([...initiated, ...suspended, ...events]).filter(
      ({ rule, status }) => rule === 'R24.accused' && status === 'running',
    );

  it('is looked at again each month from the suspension, and from the last review of this one', () => {
    expect(ofAccused()).toMatchObject([{ about: THIRD, dueOn: '2024-06-10' }]);
    const looked = reviewAccused(file, { accused: THIRD, period: 'month' }, '2024-06-03T02:00:00.000Z');
    expect(ofAccused(...looked)).toMatchObject([{ about: THIRD, dueOn: '2024-07-03' }]);
    expect(historyOf([...initiated, ...suspended, ...looked]).filter(({ rule }) => rule === 'R24.case')).toEqual([]);
  });

  it('is looked at no more once the investigation goes on', () => {
    expect(
      ofAccused(
        ...resumeAccused(file, { accused: THIRD, notice: OTHER }, { into: ID, notice: ID }, deadlines(), LATER),
      ),
    ).toEqual([]);
  });

  it('is looked at again also in the case that it comes to, and in which it is once more (TTLT 01/2020 7, 14(2))', () => {
    const reviewed = (events: readonly CaseEvent[]) =>
      historyOf(events).flatMap(({ rule, about, status, dueOn }) =>
        rule === 'R24.accused' && status === 'running' ? [[about, dueOn]] : [],
      );
    const parted = splitOff(OTHER, '2/2024/VA', file, [THIRD], NOTHING_ALONG, LATER);
    expect(reviewed(parted)).toEqual([[THIRD, '2024-10-11']]);
    const other = { ...file, id: OTHER };
    expect(reviewed(join(caseIn('cracked', { accused: [approved] }), other, NOTHING_ALONG, LATER))).toEqual([
      [THIRD, '2024-10-11'],
    ]);
    const merged = merge(
      file,
      caseIn('cracked', { id: OTHER, initiatedAt: '2024-01-01T02:00:00.000Z' }),
      { notice: OTHER },
      AT,
    );
    const gone = merged.reduce(evolve, file);
    const back = restore(gone, other, { notice: OTHER, by: 'vks-hn', number: '1' }, NOTHING_ALONG, LATER);
    expect(ofAccused(...merged)).toEqual([]);
    expect(reviewed([...initiated, ...suspended, ...merged, ...back])).toEqual([[THIRD, '2024-10-11']]);
  });

  it('is followed by somebody, and has a file of originals or certified copies (TTLT 01/2020 6(4)(b), 14(1)(a))', () => {
    const owed = (...events: CaseEvent[]) =>
      historyOf([...initiated, ...suspended, ...events])
        .filter(({ rule }) => /^(14-focal-point|6-file)/.test(rule))
        .map(({ rule, about, status, dueOn }) => `${rule} ${about === THIRD} ${status} ${dueOn}`);
    const running = ['14-focal-point.accused true running 2024-05-13', '6-file.accused true running 2024-05-13'];
    expect(owed()).toEqual(running);
    const followed = followingAccused.assignFocalPointOfOne(
      file,
      { accused: THIRD, focalPoint: 'pc02.dau-moi' },
      LATER,
    );
    expect(followed.reduce(evolve, file)).toMatchObject({
      focalPoint: null,
      accused: [{}, { focalPoint: 'pc02.dau-moi' }],
    });
    const compiled = followingAccused.compileStayFile(file, { accused: THIRD, papers: ['certified-copies'] }, AT);
    expect(owed(...compiled)).toEqual([running[0], '6-file.accused true met 2024-05-13']);
    expect(owed(...followed)).toEqual(['14-focal-point.accused true met-late 2024-05-13', running[1]]);
    const other = { accused: ID, focalPoint: 'pc02.dau-moi' };
    expect(() => followingAccused.assignFocalPointOfOne(file, other, LATER)).toThrow('not-an-accused');
    expect(() => followingAccused.compileStayFile(file, { accused: ID, papers: ['originals'] }, LATER)).toThrow(
      'not-an-accused',
    );
  });

  it('is nobody else', () => {
    expect(() => reviewAccused(file, { accused: ID, period: 'month' }, AT)).toThrow('not-an-accused');
  });
});

describe('a detention that the body has ordered', () => {
  const owed = (events: readonly CaseEvent[]) =>
    historyOf([...initiated, ...events])
      .filter(({ rule }) => rule === '119.told')
      .map(({ about, dueAt, status }) => [about, dueAt, status]);
  const NEXT_DAY = '2024-05-11T02:00:00.000Z';
  const tell = (
    events: readonly CaseEvent[],
    telling: Omit<Parameters<typeof tellOfDetention>[1], 'accused'>,
    accused = ID,
  ) => tellOfDetention(caseIn('cracked'), { accused, ...telling }, historyOf([...initiated, ...events]), AT);
  const untold = [{ recipient: 'family' as const, reason: 'whereabouts-unknown' as const }];

  it('is told to one of those near to the accused at once, and once (BLTTHS 119(6))', () => {
    expect(owed(detainedHere)).toEqual([[ID, NEXT_DAY, 'running']]);
    const told = tell(detainedHere, { recipients: ['workplace'] });
    expect(told).toMatchObject([{ data: { accused: ID, recipients: ['workplace'] } }]);
    expect(owed([...detainedHere, ...told])).toEqual([[ID, NEXT_DAY, 'met']]);
    expect(() => tell([...detainedHere, ...told], { recipients: ['family'] })).toThrow('no-decision-to-tell');
    expect(() => tell(detainedHere, { recipients: ['family'] }, OTHER)).toThrow('no-decision-to-tell');
    expect(() => tell([], { recipients: ['family'] })).toThrow('no-decision-to-tell');
  });

  it('is told to the commune where the family cannot be, later where that is said', () => {
    expect(() => tell(detainedHere, { recipients: [], untold })).toThrow(
      expect.objectContaining({
        ...{ code: 'party-left-out', law: 'BLTTHS 119(6)' },
        params: { missing: ['commune'] },
      }) as Error,
    );
    const first = [...detainedHere, ...tell(detainedHere, { recipients: [], untold, toFollow: true })];
    expect(first.at(-1)?.data).toMatchObject({ recipients: ['family'], untold, toFollow: ['commune'] });
    expect(owed(first)).toEqual([[ID, NEXT_DAY, 'running']]);
    expect(owed([...first, ...tell(first, { recipients: ['commune'] })])).toEqual([[ID, NEXT_DAY, 'met']]);
  });

  it('is told of no more once they are free, and anew with a new order', () => {
    const freed = freeAccused(
      detainedHere.reduce(evolve, caseIn('cracked')),
      { accused: ID, number: '3/QĐ-VKS' },
      historyOf([...initiated, ...detainedHere]),
      AT,
    );
    expect(owed([...detainedHere, ...freed])).toEqual([[ID, NEXT_DAY, 'cancelled']]);
    const renewed = renewDetention(
      renewable(caseIn('cracked')),
      { ...orderOf(ID, '2024-09-01'), renewal: '22/LTG' },
      [],
      AT,
    );
    const waiting = renewed.reduce(evolve, renewable(caseIn('cracked')));
    expect(owed(approveDetention(waiting, approvalOf(ID), [], AT))).toEqual([[ID, NEXT_DAY, 'running']]);
  });

  it('is told by whoever has ordered it: not what came along, nor what the procuracy has decided itself', () => {
    const file = caseIn('cracked');
    const order = { accused: ID, until: '2024-08-01' };
    expect(owed(broughtBack(file, { by: 'procuracy', detained: [order] }, AT))).toEqual([]);
    const demanded = { ...approvalOf(ID), ...order, demand: OTHER };
    expect(owed(detainedByProcuracy(file, demanded, [], AT))).toEqual([]);
  });
});

describe('a decision in a case, of which the parties are told', () => {
  const owed = (events: readonly CaseEvent[]) =>
    historyOf([...initiated, ...events])
      .filter(({ rule }) => rule.includes('.told.'))
      .map(({ rule, about, dueOn, status }) => [rule, about, dueOn, status]);
  const tell = (
    told: Parameters<typeof tellParties>[1],
    events: readonly CaseEvent[],
    change: Partial<Case> = {},
    status: CaseStatus = 'cracked',
  ) => tellParties(caseIn(status, change), told, historyOf([...initiated, ...events]), AT);

  it('is owed to them within 2 days, that about one accused apart from that about all', () => {
    const one = suspendAccused(caseIn('cracked'), { accused: ID, ground: 'illness', notice: OTHER }, deadlines(), AT);
    const all = [...one, ...suspended];
    const alone = ['229.told.suspension.accused', ID, '2024-05-12', 'running'];
    expect(owed(all)).toEqual([['229.told.suspension', undefined, '2024-05-12', 'running'], alone]);
    expect(owed([...all, ...tell(ofSuspension, all)])).toEqual([
      ['229.told.suspension', undefined, '2024-05-12', 'met'],
      alone,
    ]);
    const told = tell({ ...ofSuspension, accused: ID }, all);
    expect(owed([...all, ...told]).map(([, , , status]) => status)).toEqual(['running', 'met']);
  });

  it('is told to the accused and the victim, to neither where there is none, and to nobody who is searched for', () => {
    expect(() => tell({ of: 'suspension', recipients: [] }, suspended, { victims: [OTHER] })).toThrow(
      expect.objectContaining({
        code: 'party-left-out',
        law: 'BLTTHS 229(3)',
        params: { missing: ['accused', 'victim'] },
      }) as Error,
    );
    expect(tell({ of: 'suspension', recipients: [] }, suspended, { accused: [] })).toHaveLength(1);
    const gone = sought(caseIn('cracked')).accused;
    expect(tell({ of: 'suspension', recipients: ['victim'] }, suspended, { accused: gone })).toHaveLength(1);
  });

  it('was taken, and is told once', () => {
    expect(() => tell(ofSuspension, [])).toThrow('no-decision-to-tell');
    expect(() => tell(ofSuspension, [...suspended, ...tell(ofSuspension, suspended)])).toThrow('no-decision-to-tell');
  });

  it('is told to one after another, the last by the limit, to nobody who cannot be, and to whoever comes later', () => {
    const victims = [OTHER];
    const partly = (events: readonly CaseEvent[], told: Partial<Parameters<typeof tellParties>[1]>) => [
      ...events,
      ...tell({ of: 'suspension', recipients: [], ...told }, events, { victims }),
    ];
    const status = (events: readonly CaseEvent[]) => owed(events).map(([, , , status]) => status);
    const one = partly(suspended, { recipients: ['accused'], toFollow: true });
    expect(one.at(-1)?.data).toEqual({ of: 'suspension', recipients: ['accused'], toFollow: ['victim'] });
    expect(status(one)).toEqual(['running']);
    expect(() => partly(one, { recipients: ['accused'] })).toThrow('party-left-out');
    const both = partly(one, { recipients: ['victim'] });
    expect(both.at(-1)?.data).toEqual({ of: 'suspension', recipients: ['victim'] });
    expect(status(both)).toEqual(['met']);
    expect(() => partly(both, { recipients: ['accused', 'victim'] })).toThrow('no-decision-to-tell');
    expect(status(partly(both, { recipients: ['defender'] }))).toEqual(['met']);
    const untold = [{ recipient: 'victim' as const, reason: 'whereabouts-unknown' as const }];
    const nobody = partly(one, { untold });
    expect(nobody.at(-1)?.data).toEqual({ of: 'suspension', recipients: ['victim'], untold });
    expect(status(nobody)).toEqual(['met']);
    expect(status(partly(nobody, { recipients: ['victim'] }))).toEqual(['met']);
  });

  it('is told anew where the conclusion was withdrawn and the case is concluded again', () => {
    const conclusion = { exchange: OTHER, to: 'vks-hn' };
    const first = [...conclude(caseIn('cracked'), conclusion, AT), ...withdraw(caseIn('concluded'), AT)];
    const again = conclude(caseIn('cracked'), conclusion, LATER);
    expect(owed([...first, ...again]).map(([rule, , , status]) => [rule, status])).toEqual([
      ['232.told.conclusion', 'cancelled'],
      ['232.told.conclusion', 'running'],
    ]);
  });

  it('is a charge that was approved, given to the accused by the next day, and one only changed by the procuracy', () => {
    const decision = { accused: OTHER, exchange: OTHER, by: 'vks-hn', number: '1' };
    const approval = approveCharge(caseIn('cracked', { accused: [pending] }), decision, AT);
    expect(owed(approval)).toEqual([['179.told.charge.accused', OTHER, '2024-05-11', 'running']]);
    const told = { of: 'charge', accused: OTHER, recipients: ['defender'] } as const;
    expect(() => tell({ ...told, recipients: [...told.recipients] }, approval)).toThrow('party-left-out');
    const first = cancelCharge(caseIn('cracked', { accused: [pending] }), decision, AT);
    expect(owed(first)).toEqual([]);
    const approved = { ...pending, approval: 'approved' } as const;
    const revoked = revokeCharge(caseIn('cracked', { accused: [approved] }), decision, AT);
    expect(owed(revoked).map(([rule, about]) => [rule, about])).toEqual([['179.told.charge.accused', OTHER]]);
    const change = { ...pending, change: { article: '151', clause: '1' } } as const;
    const other = cancelCharge(caseIn('cracked', { accused: [change] }), decision, AT);
    expect(owed(other).map(([rule, about]) => [rule, about])).toEqual([['179.told.charge.accused', OTHER]]);
  });

  it('is a search that is made known to the public, and so is its end', () => {
    const search = declareWanted(caseIn('cracked'), { accused: ID, ground: 'absconded', notice: OTHER }, AT);
    const told = { of: 'search', accused: ID, recipients: ['accused'] } as const;
    expect(() => tell({ ...told, recipients: [...told.recipients] }, search)).toThrow('party-left-out');
    expect(tell({ ...told, recipients: ['public'] }, search)).toHaveLength(1);
    const found = endSearch(sought(caseIn('cracked')), { accused: ID, how: 'arrested', notice: OTHER }, AT);
    expect(owed([...search, ...found]).map(([rule, , , status]) => [rule, status])).toEqual([
      ['231.told.search.accused', 'cancelled'],
      ['231.told.search-end.accused', 'running'],
    ]);
  });
});

describe('an accused who is found', () => {
  const due = (file: Case): string[] =>
    historyOf(endSearch(file, { accused: ID, how: 'arrested', notice: OTHER }, AT)).flatMap(
      ({ rule, about, status }) => (rule.includes('resumption') ? [`${rule} ${about ?? ''} ${status}`] : []),
    );
  const waiting = (file: Case): Case => sought({ ...file, suspendedFor: 'accused-not-located' });
  const alone = { ...approved, state: 'suspended' } as const;

  it('is to be decided on, where the case waits for nobody else or for this one alone (BLTTHS 229(1)(a), 235(1))', () => {
    expect(due(waiting(caseIn('suspended', { accused: [approved] })))).toEqual(['investigation-resumption  running']);
    expect(due(waiting(caseIn('suspended')))).toEqual([]);
    expect(due(sought(caseIn('cracked', { accused: [alone, second] })))).toEqual([
      `investigation-resumption.accused ${ID} running`,
    ]);
    expect(due(sought(caseIn('cracked')))).toEqual([]);
  });

  it('stays suspended without a decision where this one alone was suspended for an illness', () => {
    const found = (suspendedFor: StayGround) =>
      endSearch(
        sought(caseIn('cracked', { accused: [{ ...alone, suspendedFor }, second] })),
        { accused: ID, how: 'arrested', notice: OTHER },
        AT,
      )[0]?.data;
    expect(found('accused-not-located')).toMatchObject({ alone: true });
    expect(found('illness')).not.toHaveProperty('alone');
  });

  it('is to be decided on although somebody else who waits alone is still searched for', () => {
    const elsewhere = { ...second, state: 'suspended' } as const;
    expect(due(waiting(caseIn('suspended', { accused: [approved, elsewhere] })))).toEqual([
      'investigation-resumption  running',
    ]);
  });
});

describe('an accused who is searched for and comes forward', () => {
  it('has the search ended where it is ordered, and not in a case that is over or away (BLTTHS 231(3))', () => {
    const came = (status: CaseStatus) =>
      caseSurrenders.receiveOffender(sought(caseIn(status)), { ...surrender, accused: ID }, AT)[0]?.data.wanted;
    expect((['cracked', 'suspended', 'handed-over'] as const).map(came)).toEqual([true, true, true]);
    expect((['terminated', 'transferring', 'transferred'] as const).map(came)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what another body of the platform is entrusted with', () => {
  it('is answered by that body itself, once (TTLT 04/2018 30)', () => {
    const file = caseErrands.entrust(caseIn('cracked'), errand, AT).reduce(evolve, caseIn('cracked'));
    const onPaper = { errand: OTHER, done: true };
    expect(() => caseErrands.recordErrand(file, onPaper, AT)).toThrow('no-such-errand');
    const answer = { ...onPaper, by: 'an-dt', result: ID };
    const done = caseErrands.recordErrand(file, answer, AT).reduce(evolve, file);
    expect(done).toMatchObject({ status: 'cracked', errands: [{ done: true, result: ID }] });
    expect(() => caseErrands.recordErrand(done, answer, AT)).toThrow('no-such-errand');
  });
});
