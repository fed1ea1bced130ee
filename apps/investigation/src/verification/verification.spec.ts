import {
  investigativeActAnnounced,
  offenderReceivedByBody,
  suspendedVerificationReviewed,
  type EntryCorrected,
} from '@la-chan/contracts';
import {
  assertGoesOnInFirst,
  type Deadline,
  deadlinesOf,
  everyCell,
  surrendersAfter,
  UnlawfulAct,
} from '@la-chan/procedure';
import { reportFindings } from './findings';
import { accept, enterItem, supplement, takeOffItem, takeUp, voidOffer } from './handover';
import { notifyReporter, recordService } from './notices';
import { assign, verificationProcedure, type Verification, type VerificationStatus } from './verification';
import {
  assignFocalPoint,
  deposit,
  recordKeeperReport,
  recordStayGuidance,
  review,
  tellKeeper,
  verificationProperty,
} from './keeping';
import { raiseDispute, recordDispute } from './dispute';
import { classify, notifyProcuracy } from './reception';
import { join, merge, receivedFirst, recordEnd, split, splitOff } from './joinder';
import { askStayConsultation, recordStayConsultation } from './stay-consultation';
import {
  askReview,
  cancelResumption,
  cancelSuspension,
  declineDemand,
  replaceInvestigator,
  recordDemand,
  recordGuidance,
  recordNotice,
  recordReview,
  remedy,
} from './supervision';
import { blank, evolve, type VerificationEvent } from './verification.events';
import {
  alert,
  cancelInitiation,
  reinstateInitiation,
  cancelNonInitiation,
  cancelOnComplaint,
  dateOffence,
  decideNotToInitiate,
  findGrounds,
  findNonCompetence,
  initiate,
  proposeSanction,
  reopen,
  transferOut,
} from './resolution';
import { decidePlan, plan } from './plan';
import { petition, proposeCancellation, recordPetition, withdrawDecision } from './petition';
import { verificationProtections } from './protection';
import {
  verificationActs,
  verificationApplications,
  verificationComplaints,
  verificationEvidence,
  verificationRequests,
  verificationSurrenders,
  verificationErrands,
  unaskedOfReport,
} from './referral';
import { offer, recordInitiation, recordOutcome, release, takeBack, withdraw } from './takeover';
import { askExtension, extend, prolong, recordRefusal, resume, suspend } from './time-limit';
import { counted } from './verification.counted';
import { verificationParticipants } from './participants';
import { correct, entries } from './verification.corrections';

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
const AFTER = '2024-08-10T02:00:00.000Z';

const acceptance = {
  number: '1/2024/XM',
  from: [OTHER],
  handover: OTHER,
  sender: 'ca-hn',
  source: 'report',
  finding: 'crime-clear',
  urgency: [],
  article: '150',
  clause: '1',
  unit: 'd002',
  anonymous: false,
  receivedAt: AT,
  opening: false,
  reporter: null,
  account: null,
} as const;

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const fileIn = (status: VerificationStatus, change: Partial<Verification> = {}): Verification => {
  const [accepted] = accept(ID, { ...acceptance, from: [OTHER], urgency: [] }, AT);
  return { ...evolve(empty, accepted!), status, ...change };
};

const limit = (dueAt: string): Deadline => ({
  rule: 'R10',
  nature: 'duty',
  duty: { vi: '', en: '' },
  startedAt: AT,
  dueAt,
  dueOn: dueAt.slice(0, 10),
  warn: [],
  status: 'running',
  law: 'BLTTHS 147(1)',
  explanation: { vi: '', en: '' },
});
const runOut = [limit('2024-05-30T17:00:00.000Z')];
const ground = 'force-majeure';
const item = { item: OTHER, kind: 'document', origin: 'supplied', record: OTHER } as const;
const denounced = { participant: OTHER, role: 'denounced', person: OTHER } as const;
const abroad = { exchange: OTHER, to: 'so-ngoai-vu', assistance: 'evidence', country: 'KH' } as const;
const opinion = { request: OTHER, kind: 'expert-opinion', of: 'experts', number: '1/QĐ' } as const;

/** With somebody who takes part, an expert who was asked, and a request abroad, each by this id. */
const waitingFor = (id: string, file = fileIn('under-verification')): Verification =>
  after(file, [
    ...verificationParticipants.registerParticipant(file, { ...denounced, participant: id }, AT),
    ...verificationEvidence.requestEvidence(file, { ...opinion, request: id }, AT),
    ...verificationRequests.askAssistance(file, { ...abroad, exchange: id }, AT),
  ]);
const waitsFor = ({ participants, evidenceRequests, requests }: Verification) => ({
  participants,
  evidenceRequests,
  requests,
});

const cancellation = {
  notice: OTHER,
  by: 'vks-hn',
  number: '9/QĐ-VKS',
  article: '150',
  clause: '2',
  receivedAt: AFTER,
} as const;

const takeover = { notice: OTHER, demand: 'file' } as const;
const surrender = { offender: OTHER, account: ID, minutes: '7/BB', receivedAt: AT };
const complaint = { complaint: OTHER, notice: ID, by: 'reporter', text: OTHER, signedBy: 'deputy-head' } as const;
const complainedOf = [{ type: 'investigation.verification-suspended', at: AT, data: { notice: ID } }];
const complained = (file: Verification, result: 'upheld' | null = null): Verification => {
  const reasons = result && ID;
  return { ...file, complaints: [{ ...complaint, of: 'suspension', result, reasons, toldAt: null }] };
};
const directed = { agreed: true, body: 'Cơ quan điều tra Bộ Công an', number: '5/CĐ' } as const;
const reviewed = (agreed: boolean) => ({ exchange: OTHER, by: 'vks-hn', number: '1', agreed });
const upheld = (file: Verification): Verification => ({
  ...file,
  complaints: [{ ...complaint, of: 'non-initiation', result: 'upheld', reasons: ID, toldAt: null }],
});
const onComplaint = { complaint: OTHER, notice: ID };
const notInitiatedBy = [{ type: 'investigation.verification-resolved', at: AT, data: { notice: ID } }];
const replacementDemand = { notice: OTHER, demand: 'replacement' } as const;
const replaced = { demand: OTHER, investigator: 'pc02.dtv-2', notice: ID };
const crimeClear = { finding: 'crime-clear', article: '150', clause: '2' } as const;
const initiationDemand = { notice: OTHER, demand: 'initiation', article: '150', clause: '2' } as const;
const asDemanded = { notice: ID, demand: OTHER };
const demanded = { notice: OTHER, by: 'vks-hn', number: '1', demand: 'remedy', receivedAt: AT } as const;
const property = {
  decision: OTHER,
  number: '8/QĐ',
  items: [{ of: 'exhibits', decided: 'kept', keeper: 'police' } as const],
  notice: null,
};
const protection: Parameters<typeof verificationProtections.protect>[1] = {
  ...{ protection: OTHER, of: 'reporter', measures: ['guard'], grounds: ['life'], askedBy: 'protected' },
  ...{ text: OTHER, number: '1/QĐ-BV' },
};
const guarded = (file: Verification): Verification => ({
  ...file,
  protections: [{ ...protection, orderedAt: AT, endedAt: null }],
});
const askedToProtect: Parameters<typeof verificationProtections.recordProtectionRequest>[1] = {
  ...{ exchange: OTHER, by: 'vks-hn', askedBy: 'procuracy', of: 'reporter', number: '4/ĐN' },
  grounds: ['life'],
};
const errand = { errand: OTHER, body: 'Công an tỉnh Nghệ An', request: OTHER, acts: ['take-statement' as const] };
const application = { application: OTHER, by: 'victim', text: ID } as const;
const applied = (file: Verification): Verification =>
  after(file, verificationApplications.receiveApplication(file, application, AT));
const withErrand = (file: Verification): Verification => ({ ...file, errands: [{ ...errand, done: null }] });
const lodged = { notice: OTHER, body: 'Viện kiểm sát nhân dân tối cao', number: '1/KN' };
const answered = (upheld: boolean) => ({ notice: OTHER, upheld, number: '2' });
const consultation = { exchange: OTHER, to: 'vks-hn' };
const writtenBack = { exchange: OTHER, by: 'vks-hn', agreed: false, number: '1' };
const consulted = (file: Verification): Verification => ({
  ...file,
  requests: [{ ...consultation, kind: 'stay-consultation', answer: 'refused' }],
});
const autopsy = { exchange: OTHER, to: 'vks-hn', act: 'autopsy', takesPlaceAt: AT } as const;
const delivery = { exchange: OTHER, notice: ID };
const announced = (file: Verification): Verification =>
  after(file, [investigativeActAnnounced(ID, { ...autopsy, late: false }, AT)]);
const dispute = {
  between: 'provincial-bodies',
  body: 'Cơ quan điều tra Công an tỉnh Nghệ An',
  number: '1/CV',
  exchange: null,
  to: null,
} as const;
const disputed = (file: Verification): Verification => ({ ...file, dispute: { ...dispute, competent: null } });
const found = (competent: 'this-body' | 'other-body') => {
  return { exchange: null, competent, by: 'Viện kiểm sát nhân dân tối cao', number: '2/QĐ' };
};
const after = (file: Verification, events: ReturnType<typeof merge>): Verification => events.reduce(evolve, file);

const withdrawal = { served: ID, notice: OTHER, number: '12/QĐ', by: 'pc02' };
const signedByDeputy = (type: string, signedBy = 'deputy-head') => [
  { type: `investigation.${type}`, at: AT, data: { notice: ID, outcome: 'not-initiated', signedBy } },
];
const WITHDRAWN: Readonly<Record<string, string>> = {
  suspended: 'verification-suspended',
  'under-verification': 'verification-resumed',
};
const overturned = { notice: OTHER, by: 'vks-hn', number: '12/QĐ', cancels: ID };
const suspendedBy = [{ type: 'investigation.verification-suspended', at: AT, data: { notice: ID } }];

describe('the table of a verification', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(verificationProcedure, {
        entries,
        sample: (status) => fileIn(status),
        blank: empty,
        starts: {
          accept: () => accept(ID, { ...acceptance, from: [OTHER], urgency: [] }, AT),
          splitOff: () =>
            splitOff(OTHER, '2/2024/XM', fileIn('under-verification'), { article: '150', clause: '1' }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: ReturnType<typeof accept>[number]) => evolve(file, event),
        acts: {
          takeUp: (file) => takeUp(file, AT),
          void: (file) => voidOffer(file, AT),
          correct: (file) => correct(file, wrongDay, AT),
          assign: (file) => assign(file, { investigator: 'pc02.dtv' }, AT),
          prolong: (file) => prolong(file, { ground: 'complex' }, AT),
          askExtension: (file) =>
            askExtension(file, { exchange: OTHER, to: 'vks-hn', months: 2, ground: 'complex' }, [], AT),
          extend: (file) => extend(file, { exchange: OTHER, by: 'vks-hn', months: 2, number: '1' }, AT),
          recordRefusal: (file) => recordRefusal(file, { exchange: OTHER, by: 'vks-hn', number: '1' }, AT),
          reportFindings: (file) => reportFindings(file, { report: OTHER, proposal: 'suspend' }, [], AT),
          findGrounds: (file) => findGrounds(file, { article: '150', clause: '1' }, AT),
          suspend: (file) => suspend(file, { ground, notice: OTHER }, runOut, AFTER),
          resume: (file) => resume(file, { notice: OTHER, ground: 'reason-over' }, AT),
          initiate: (file) => initiate(file, { case: OTHER, notice: OTHER }, AT),
          dateOffence: (file) => dateOffence(file, { committedOn: '2020-01-02', article: '150' }, AT),
          decideNotToInitiate: (file) =>
            decideNotToInitiate(consulted(file), { ground: 'time-barred', notice: OTHER }, AT),
          askStayConsultation: (file) => askStayConsultation(file, consultation, AT),
          recordStayConsultation: (file) => recordStayConsultation(file, writtenBack, AT),
          cancelNonInitiation: (file) =>
            cancelNonInitiation({ ...file, outcome: 'not-initiated', demands: [initiationDemand] }, asDemanded, AT),
          cancelOnComplaint: (file) =>
            cancelOnComplaint({ ...upheld(file), outcome: 'not-initiated' }, onComplaint, AT, notInitiatedBy),
          reopen: (file) => reopen({ ...file, outcome: 'not-initiated' }, cancellation, AT),
          transferOut: (file) => transferOut(file, { ground: 'territory', body: 'Công an tỉnh' }, AT),
          offer: (file) => offer({ ...file, demands: [takeover] }, 'vks-hn', OTHER, AT),
          withdraw: (file) => withdraw({ ...file, fileHandover: OTHER }, AT),
          takeBack: (file) => takeBack({ ...file, fileHandover: OTHER }, { reason: 'missing-items' }, AT),
          release: (file) => release({ ...file, fileHandover: OTHER }, 'vks-hn', AT),
          recordOutcome: (file) => recordOutcome(file, { outcome: 'not-initiated', by: 'vks-hn', case: null }, AT),
          recordInitiation: (file) => recordInitiation(file, { case: OTHER, notice: OTHER }, AT),
          classify: (file) =>
            classify(
              { ...file, reception: { classifiedAt: null, notifiedAt: null } },
              { ...crimeClear, urgency: [] },
              AT,
            ),
          notifyProcuracy: (file) =>
            notifyProcuracy({ ...file, reception: { classifiedAt: null, notifiedAt: null } }, OTHER, AT),
          plan: (file) => plan(file, { plan: OTHER }, AT),
          decidePlan: (file) =>
            decidePlan({ ...file, plans: [{ plan: OTHER, approved: null }] }, { plan: OTHER, approved: true }, AT),
          findNonCompetence: (file) => findNonCompetence(file, 'territory', AT),
          alert: (file) => alert(file, 'Công an tỉnh Hưng Yên', AT),
          raiseDispute: (file) => raiseDispute(file, dispute, AT),
          recordDispute: (file) => recordDispute(disputed(file), found('this-body'), AT),
          merge: (file) => merge(file, { id: OTHER, receivedAt: AT }, AT),
          join: (file) => join(file, waitingFor(OTHER), AT),
          recordEnd: (file) => recordEnd(file, { outcome: 'initiated', case: OTHER }, AT),
          askReview: (file) => askReview(file, { exchange: OTHER, to: 'vks-hn', ground }, [], AT),
          recordReview: (file) => recordReview(file, reviewed(true), AT),
          recordGuidance: (file) =>
            recordGuidance(
              { ...file, review: { exchange: OTHER, ground, result: 'disagreed', heads: true } },
              directed,
              AT,
            ),
          cancelSuspension: (file) =>
            cancelSuspension(file, { notice: OTHER, by: 'vks-hn', number: '1', receivedAt: AT }, AT),
          cancelResumption: (file) => cancelResumption(file, overturned, AT, signedByDeputy('verification-resumed')),
          recordStayGuidance: (file) =>
            recordStayGuidance(
              file,
              { direction: 'resumed', body: 'Cấp trên', number: '5/CĐ' },
              [{ type: suspendedVerificationReviewed.type, at: AT, data: { disagreed: true } }],
              AT,
            ),
          review: (file) => review(file, { period: 'half-year' }, AT),
          assignFocalPoint: (file) => assignFocalPoint(file, 'an-officer', AT),
          decideOnProperty: (file) =>
            verificationProperty.decideOnProperty({ ...file, outcome: 'not-initiated' }, property, AT),
          tellKeeper: (file) =>
            tellKeeper({ ...file, propertyDecisions: [{ ...property, decidedAt: AT }] }, property.decision, AT),
          recordKeeperReport: (file) =>
            recordKeeperReport(file, { of: 'exhibits', found: 'damaged', keeper: 'police' }, AT),
          deposit: (file) => deposit(file, AT),
          recordDemand: (file) => recordDemand(file, demanded, AT),
          remedy: (file) =>
            remedy({ ...file, demands: [{ notice: OTHER, demand: 'remedy' }] }, { notice: OTHER, service: ID }, AT, []),
          receiveComplaint: (file) => verificationComplaints.receiveComplaint(file, complaint, AT, complainedOf),
          decideComplaint: (file) =>
            verificationComplaints.decideComplaint(
              complained(file),
              { complaint: OTHER, number: '1', upheld: true, reasons: ID },
              AT,
            ),
          withdrawComplaint: (file) => verificationComplaints.withdrawComplaint(complained(file), OTHER, AT),
          tellComplainant: (file) => verificationComplaints.tellComplainant(complained(file, 'upheld'), OTHER, AT),
          receiveOffender: (file) => verificationSurrenders.receiveOffender(file, surrender, AT),
          notifySurrender: (file) =>
            verificationSurrenders.notifySurrender(
              { ...file, surrenders: surrendersAfter(file, offenderReceivedByBody(ID, surrender, AT)) },
              { offender: OTHER, notice: ID },
              AT,
            ),
          replaceInvestigator: (file) => replaceInvestigator({ ...file, demands: [replacementDemand] }, replaced, AT),
          declineDemand: (file) =>
            declineDemand({ ...file, demands: [initiationDemand] }, { demand: OTHER, notice: ID }, AT),
          recordService: (file) => recordService(file, { notice: OTHER, decision: 'suspension', receivedAt: AT }, AT),
          notifyReporter: (file) =>
            notifyReporter({ ...file, resolvedAt: AT, suspendedAt: [AT], resumedAt: [AT] }, { of: 'result' }, AT),
          split: (file) => split(file, { into: OTHER, notice: OTHER }, AT),
          entrust: (file) => verificationErrands.entrust(file, errand, AT),
          receiveApplication: (file) => verificationApplications.receiveApplication(file, application, AT),
          answerApplication: (file) =>
            verificationApplications.answerApplication(
              applied(file),
              { application: OTHER, granted: true, reasons: null },
              AT,
            ),
          protect: (file) => verificationProtections.protect(file, protection, AT),
          changeProtection: (file) =>
            verificationProtections.changeProtection(
              guarded(file),
              { protection: OTHER, measures: ['guard'], number: '2' },
              AT,
            ),
          endProtection: (file) =>
            verificationProtections.endProtection(
              guarded(file),
              { protection: OTHER, ground: 'threat-over', number: '3' },
              AT,
            ),
          recordProtections: (file) => verificationProtections.recordProtections(file, guarded(file), AT),
          recordProtectionRequest: (file) => verificationProtections.recordProtectionRequest(file, askedToProtect, AT),
          refuseProtection: (file) =>
            verificationProtections.refuseProtection(
              { ...file, protectionRequests: [{ ...askedToProtect, granted: null }] },
              { exchange: OTHER, number: '4/TB' },
              AT,
            ),
          passOnProtectionRequest: (file) =>
            verificationProtections.passOnProtectionRequest(
              { ...file, protectionRequests: [{ ...askedToProtect, granted: null }] },
              { exchange: OTHER, onward: ID, to: 'pc03' },
              AT,
            ),
          recordProtectionAnswer: (file) =>
            verificationProtections.recordProtectionAnswer(
              { ...file, protectionRequests: [{ ...askedToProtect, granted: null, onward: ID }] },
              { onward: ID, granted: true, number: '4/TB' },
              AT,
            ),
          recordErrand: (file) => verificationErrands.recordErrand(withErrand(file), { errand: OTHER, done: true }, AT),
          petition: (file) => petition({ ...file, demands: [takeover] }, lodged, AT),
          proposeCancellation: (file) => proposeCancellation(file, { served: ID, notice: OTHER }, AT, suspendedBy),
          withdrawDecision: (file) =>
            withdrawDecision(
              { ...file, outcome: file.status === 'resolved' ? 'not-initiated' : null },
              withdrawal,
              AT,
              signedByDeputy(WITHDRAWN[file.status] ?? 'verification-resolved'),
            ),
          recordPetition: (file) =>
            recordPetition({ ...file, petitions: [{ notice: OTHER, upheld: null }] }, answered(true), AT, []),
          reinstateInitiation: (file) => reinstateInitiation(file, { case: OTHER, notice: OTHER }, AT),
          recordNotice: (file) =>
            recordNotice(
              file,
              { notice: OTHER, by: 'vks-hn', decision: 'non-initiation-confirmed', number: '1', decidedAt: AT },
              AT,
            ),
          cancelInitiation: (file) => cancelInitiation(file, { case: OTHER, notice: OTHER, by: 'vks-hn' }, AT),
          proposeSanction: (file) => proposeSanction({ ...file, administrative: true }, 'UBND phường', AT),
          anticipate: (file) =>
            verificationRequests.anticipate(
              { ...file, extension: { exchange: OTHER, status: 'asked' } },
              { exchange: OTHER, answer: 'granted' },
              AT,
            ),
          supplement: (file) => supplement(file, { told: { account: OTHER } }, AT),
          announceInvestigativeAct: (file) => verificationActs.announceInvestigativeAct(file, autopsy, AT),
          recordAttendance: (file) =>
            verificationActs.recordAttendance(
              file,
              { exchange: OTHER, by: 'vks-hn', attends: true, takesPlaceAt: AT },
              AT,
            ),
          deliverActRecord: (file) => verificationActs.deliverActRecord(announced(file), delivery, AT),
          callOffAct: (file) => verificationActs.callOffAct(announced(file), delivery, AT),
          referVictim: (file) => verificationRequests.referVictim(file, { exchange: OTHER, to: 'so-y-te' }, AT),
          enterItem: (file) => enterItem(file, item, AT),
          takeOffItem: (file) =>
            takeOffItem(
              { ...file, items: [{ ...item, takenAt: AT }] },
              { item: OTHER, ground: 'entered-in-error' },
              AT,
            ),
          registerParticipant: (file) => verificationParticipants.registerParticipant(file, denounced, AT),
          endParticipation: (file) => {
            const participants = [{ ...denounced, endedAt: null }];
            return verificationParticipants.endParticipation({ ...file, participants }, { participant: OTHER }, AT);
          },
          requestEvidence: (file) => verificationEvidence.requestEvidence(file, opinion, AT),
          recordEvidence: (file) => {
            const evidenceRequests = [{ ...opinion, requestedAt: AT, result: null }];
            return verificationEvidence.recordEvidence(
              { ...file, evidenceRequests },
              { request: OTHER, result: 'received' },
              AT,
            );
          },
          askAssistance: (file) => verificationRequests.askAssistance(file, abroad, AT),
          recordAnswer: (file) =>
            verificationRequests.recordAnswer(file, { exchange: OTHER, by: 'so-y-te', answer: 'answered' }, AT),
          withdrawRequest: (file) => {
            const asked = { exchange: OTHER, kind: 'victim-referral', to: 'so-y-te', answer: null } as const;
            return verificationRequests.withdrawRequest({ ...file, requests: [asked] }, OTHER, AT);
          },
        },
        turns: {
          recordPetition: (
            [
              ['suspension-cancelled', 'suspension-cancelled'],
              ['verification-resumption-cancelled', 'resumption-cancelled'],
              ['non-initiation-cancelled', 'non-initiation-cancelled'],
            ] as const
          ).map(([type, of]) => (file: Verification) => {
            const history = [{ type: `investigation.${type}`, at: AT, data: { notice: OTHER } }];
            return recordPetition(
              { ...file, petitions: [{ notice: OTHER, of, upheld: null }] },
              answered(true),
              AT,
              history,
            );
          }),
        },
        variants: [
          (file) => ({ ...file, groundsFoundAt: AT }),
          (file) => ({ ...file, suspendedAt: [AT], resumedAt: [] }),
        ],
      }),
    ).toEqual([]);
  });
});

describe('a verification of which the procuracy demands a case', () => {
  const asked = (file: Verification): Verification =>
    after(file, recordDemand(file, { ...demanded, ...initiationDemand, receivedAt: AT }, AT));
  const notInitiated = (): Verification => {
    const under = fileIn('under-verification', { article: null, clause: null });
    return after(under, decideNotToInitiate(under, { ground: 'no-event', notice: OTHER }, AT));
  };

  it('has its decision not to initiate cancelled by the body, and a case of that crime initiated (TTLT 04/2018 7(2)(c))', () => {
    const file = asked(notInitiated());
    const open = after(file, cancelNonInitiation(file, asDemanded, AFTER));
    expect(open).toMatchObject({ status: 'grounds-found', article: '150', clause: '2', outcome: null });
    expect(counted(open, null)?.marks.map(({ mark }) => mark)).toContain('non-initiation-cancelled');
    const initiated = after(open, initiate(open, { case: ID, notice: ID, demand: OTHER }, AFTER));
    expect(initiated.demands).toMatchObject([{ demand: 'initiation', metAt: AFTER }]);
  });

  it('is not opened again, nor initiated, as what nobody has demanded', () => {
    expect(() => cancelNonInitiation(notInitiated(), asDemanded, AFTER)).toThrow('no-such-demand');
    expect(() => cancelNonInitiation(asked(notInitiated()), { ...asDemanded, demand: ID }, AFTER)).toThrow(
      'no-such-demand',
    );
    const found = asked(fileIn('grounds-found', { article: '151' }));
    expect(() => initiate(found, { case: ID, notice: ID, demand: OTHER }, AFTER)).toThrow('no-such-demand');
    expect(() => initiate(fileIn('grounds-found'), { case: ID, notice: ID, demand: OTHER }, AFTER)).toThrow(
      'no-such-demand',
    );
    expect(() => remedy(found, { notice: OTHER, service: ID }, AFTER, [])).toThrow('no-such-demand');
  });

  it('had not initiated', () => {
    const found = asked(fileIn('grounds-found', { clause: '2' }));
    const initiated = after(found, initiate(found, { case: ID, notice: ID, demand: OTHER }, AFTER));
    expect(() => cancelNonInitiation(initiated, asDemanded, AFTER)).toThrow('not-a-non-initiation');
  });
});

describe('a verification whose investigator the procuracy wants replaced', () => {
  const open = fileIn('under-verification', { investigator: 'pc02.dtv' });
  const received = { ...demanded, ...replacementDemand, receivedAt: AT };
  const asked = after(open, recordDemand(open, received, AT));
  const limits = (...events: ReturnType<typeof recordDemand>) =>
    deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data }))).map(
      ({ rule, status }) => `${rule} ${status}`,
    );

  it('has another within 3 days, once (TTLT 04/2018 4(3))', () => {
    const events = replaceInvestigator(asked, replaced, AFTER);
    expect(after(asked, events)).toMatchObject({ investigator: 'pc02.dtv-2', demands: [{ metAt: AFTER }] });
    expect(() => replaceInvestigator(after(asked, events), replaced, AFTER)).toThrow('no-such-demand');
    for (const [file, to] of [
      [open, replaced],
      [asked, { ...replaced, investigator: 'pc02.dtv' }],
    ] as const)
      expect(() => replaceInvestigator(file, to, AFTER)).toThrow('no-such-demand');
    expect(limits(...recordDemand(open, received, AT))).toEqual(['4-replacement running']);
    expect(limits(...recordDemand(open, received, AT), ...replaceInvestigator(asked, replaced, AT))).toEqual([
      '4-replacement met',
    ]);
  });

  it('owes an answer to each of two demands', () => {
    const first = recordDemand(open, received, AT);
    const both = [...first, ...recordDemand(asked, { ...received, notice: ID }, AFTER)];
    expect(limits(...both)).toEqual(['4-replacement running', '4-replacement running']);
    const done = replaceInvestigator(asked, { ...replaced, notice: THIRD }, AFTER);
    expect(limits(...both, ...done)).toEqual(['4-replacement met-late', '4-replacement running']);
  });

  it('keeps them where the body writes why', () => {
    const events = declineDemand(asked, { demand: OTHER, notice: ID }, AT);
    expect(events).toMatchObject([{ data: { of: 'replacement' } }]);
    expect(limits(...recordDemand(open, received, AT), ...events)).toEqual(['4-replacement met']);
    expect(() => replaceInvestigator(after(asked, events), replaced, AFTER)).toThrow('no-such-demand');
  });
});

describe('what a deputy has decided of a report, and the head withdraws', () => {
  const asHistory = (events: readonly VerificationEvent[]) =>
    events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
  const owed = (events: readonly VerificationEvent[]) =>
    deadlinesOf(asHistory(events)).map(({ rule, status }) => `${rule} ${status}`);

  it('is a decision not to initiate: the report is verified on, for a month (TTLT 04/2018 5(2))', () => {
    const file = fileIn('under-verification');
    const decision = { ground: 'no-event', notice: ID, signedBy: 'deputy-head' } as const;
    const decided = decideNotToInitiate(file, decision, AT);
    const events = withdrawDecision(after(file, decided), withdrawal, AFTER, asHistory(decided));
    expect(after(file, [...decided, ...events])).toMatchObject({ status: 'under-verification', outcome: null });
    expect(owed(events)).toContain('158-anew running');
    const found = fileIn('grounds-found', { groundsFoundAt: AT });
    expect(after(found, [...decided, ...events]).status).toBe('grounds-found');
  });

  it('is a suspension: the report is verified on, and nobody petitions about it', () => {
    const file = fileIn('suspended', { suspendedAt: [AT] });
    const events = withdrawDecision(file, withdrawal, AFTER, signedByDeputy('verification-suspended'));
    expect(after(file, events)).toMatchObject({ status: 'under-verification', resumedAt: [AFTER] });
    const lodged = { notice: OTHER, body: 'VKS', number: '1/KN' };
    expect(() => petition(after(file, events), lodged, AFTER, asHistory(events))).toThrow('nothing-to-petition');
  });

  it('is a resumption: the report is suspended as before, as it is where the procuracy cancels that (TTLT 04/2018 5(1), (2))', () => {
    const file = fileIn('under-verification', { suspendedAt: [AT], resumedAt: [AT] });
    const resumed = signedByDeputy('verification-resumed');
    for (const events of [
      withdrawDecision(file, withdrawal, AFTER, resumed),
      cancelResumption(file, overturned, AFTER, resumed),
    ]) {
      expect(after(file, events)).toMatchObject({ status: 'suspended', suspendedAt: [AT, AFTER] });
      const limits = deadlinesOf([...resumed, ...asHistory(events)]).map(({ rule, status }) => `${rule} ${status}`);
      expect(limits).toEqual(expect.arrayContaining(['R19 suspended', 'R24 running']));
    }
    const since = (type: string) => ({ type: `investigation.${type}`, at: AFTER, data: { notice: OTHER } });
    for (const history of [
      [...resumed, since('verification-suspended'), since('suspension-cancelled')],
      [...resumed, since('grounds-found')],
      [{ ...resumed[0]!, data: { notice: OTHER } }],
    ])
      expect(() => cancelResumption(file, overturned, AFTER, history)).toThrow('not-resumed-by-that');
  });

  it('is demanded to be cancelled: done once it does not stand or that is proposed, or not agreed with', () => {
    const file = fileIn('under-verification');
    const demand = { ...demanded, demand: 'resumption-cancellation', of: ID } as const;
    const told = after(file, recordDemand(file, demand, AT));
    const resumed = signedByDeputy('verification-resumed');
    const done = { notice: OTHER, service: ID };
    expect(() => remedy(told, done, AFTER, resumed)).toThrow('demanded-not-cancelled');
    const proposed = { type: 'investigation.cancellation-proposed', at: AT, data: { served: ID } };
    const met = after(told, remedy(told, done, AFTER, [...resumed, proposed]));
    expect(met.demands).toMatchObject([{ metAt: AFTER }]);
    expect(() => remedy(met, done, AFTER, [])).toThrow('no-such-demand');
    const found = { type: 'investigation.grounds-found', at: AT, data: {} };
    expect(remedy({ ...told, status: 'grounds-found' }, done, AFTER, [...resumed, found])).toHaveLength(1);
    expect(declineDemand(told, { demand: OTHER, notice: ID }, AFTER)).toHaveLength(1);
    expect(after(told, cancelResumption(told, overturned, AFTER, resumed)).demands).toMatchObject([{ metAt: AFTER }]);
  });

  it('is nothing that the head has signed, or somebody who is not known, and nothing that does not stand', () => {
    const file = fileIn('suspended');
    const own = signedByDeputy('verification-suspended', 'head');
    for (const history of [own, suspendedBy])
      expect(() => withdrawDecision(file, withdrawal, AFTER, history)).toThrow(
        expect.objectContaining({ code: 'not-a-deputys', law: 'TTLT 04/2018 5(2)' }) as Error,
      );
    const since = [
      ...signedByDeputy('verification-suspended'),
      { type: 'investigation.verification-resumed', at: AT, data: { notice: OTHER } },
    ];
    expect(() => withdrawDecision(file, withdrawal, AFTER, since)).toThrow('nothing stands');
  });
});

describe('a verification whose non-initiation the head cancels on a complaint', () => {
  const ended = (file: Verification): Verification =>
    upheld(after(file, decideNotToInitiate(file, { ground: 'no-event', notice: ID, administrative: true }, AT)));

  it('goes on for a month that is not moved, with grounds where it had some (BLTTHS 475(1))', () => {
    const file = ended(fileIn('under-verification'));
    const events = cancelOnComplaint(file, onComplaint, AFTER, notInitiatedBy);
    const open = after(file, events);
    expect(open).toMatchObject({ status: 'under-verification', outcome: null, administrative: false });
    expect(counted(open, null)?.marks.map(({ mark }) => mark)).toEqual(['in', 'non-initiation-cancelled']);
    expect(() => prolong(open, { ground: 'complex' }, AFTER)).toThrow('limit-is-final');
    const history = events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    const limits = deadlinesOf(history).map(({ rule, status }) => `${rule} ${status}`);
    expect(limits.toSorted()).toEqual(['15-report running', '158-anew running', 'R17 running']);
    const found = ended(fileIn('grounds-found', { groundsFoundAt: AT }));
    expect(after(found, cancelOnComplaint(found, onComplaint, AFTER, notInitiatedBy)).status).toBe('grounds-found');
  });

  it('is resumed where it was suspended before', () => {
    const suspended = consulted(fileIn('suspended', { suspendedAt: [AT] }));
    const file = upheld(after(suspended, decideNotToInitiate(suspended, { ground: 'time-barred', notice: ID }, AT)));
    const open = after(file, cancelOnComplaint(file, onComplaint, AFTER, notInitiatedBy));
    expect(open).toMatchObject({ status: 'under-verification', resumedAt: [AFTER] });
  });

  it('had a complaint against that decision upheld, and was not initiated', () => {
    const file = ended(fileIn('under-verification'));
    const refused = (code: string) => expect.objectContaining({ code, law: 'BLTTHS 475(1)' }) as Error;
    const other = [{ type: 'investigation.verification-resolved', at: AT, data: { notice: OTHER } }];
    for (const [one, history] of [
      [complained(file, 'upheld'), notInitiatedBy],
      [{ ...file, complaints: [] }, notInitiatedBy],
      [file, other],
    ] as const)
      expect(() => cancelOnComplaint(one, onComplaint, AFTER, history)).toThrow(refused('no-complaint-upheld'));
    const initiated = { ...file, outcome: 'initiated' } as const;
    expect(() => cancelOnComplaint(initiated, onComplaint, AFTER, notInitiatedBy)).toThrow(
      refused('not-a-non-initiation'),
    );
  });
});

describe('a verification whose non-initiation the procuracy has cancelled', () => {
  const under = fileIn('under-verification', { article: null, clause: null });
  const decided = decideNotToInitiate(under, { ground: 'no-event', notice: OTHER }, AT).reduce(evolve, under);
  const reopened = reopen(decided, cancellation, AFTER).reduce(evolve, decided);

  it('is open again with the grounds that the procuracy names, and initiates', () => {
    expect(reopened).toMatchObject({ status: 'grounds-found', article: '150', clause: '2', outcome: null });
    const initiated = initiate(reopened, { case: OTHER, notice: OTHER }, AFTER).reduce(evolve, reopened);
    expect(initiated.outcome).toBe('initiated');
  });

  it('is no longer counted as resolved, and counts as a duty missed for ever', () => {
    const marks = (file: Verification) => counted(file, null)?.marks.map(({ mark }) => mark);
    expect(marks(decided)).toEqual(['in', 'resolved', 'not-initiated']);
    expect(marks(reopened)).toEqual(['in', 'grounds-found', 'non-initiation-cancelled']);
    const initiated = initiate(reopened, { case: OTHER, notice: OTHER }, AFTER).reduce(evolve, reopened);
    expect(marks(initiated)).toContain('non-initiation-cancelled');
  });

  it('had not initiated: an initiation is not cancelled so', () => {
    const found = fileIn('grounds-found');
    const initiated = initiate(found, { case: OTHER, notice: OTHER }, AT).reduce(evolve, found);
    expect(() => reopen(initiated, cancellation, AFTER)).toThrow('not-a-non-initiation');
  });
});

describe('a suspended verification', () => {
  const decide = (ground: 'no-offence' | 'time-barred') =>
    decideNotToInitiate(consulted(fileIn('suspended', { suspendedAt: [AT] })), { ground, notice: OTHER }, AFTER);

  it('ends without being resumed once it is time-barred, and only then', () => {
    expect(() => decide('no-offence')).toThrow('suspended-not-time-barred');
    expect(after(fileIn('suspended'), decide('time-barred'))).toMatchObject({
      status: 'resolved',
      outcome: 'not-initiated',
    });
  });

  it('ends so only once the procuracy has written back, whatever that says', () => {
    const suspended = fileIn('suspended', { suspendedAt: [AT] });
    const decision = { ground: 'time-barred', notice: OTHER } as const;
    const refused = expect.objectContaining({
      code: 'non-initiation-not-consulted',
      law: 'TTLT 01/2020 5(5)',
    }) as Error;
    expect(() => decideNotToInitiate(suspended, decision, AFTER)).toThrow(refused);
    const asked = after(suspended, askStayConsultation(suspended, consultation, AT));
    expect(() => decideNotToInitiate(asked, decision, AFTER)).toThrow(refused);
    const answered = after(asked, recordStayConsultation(asked, writtenBack, AT));
    expect(answered.requests).toMatchObject([{ kind: 'stay-consultation', answer: 'refused' }]);
    expect(decideNotToInitiate(answered, decision, AFTER)).toHaveLength(1);
  });

  it('is where its grounds had brought it when the procuracy cancels that and gives an offer back', () => {
    const ended = after(fileIn('suspended', { suspendedAt: [AT] }), decide('time-barred'));
    const reopened = after(ended, reopen(ended, cancellation, AFTER));
    const offered = after(reopened, offer({ ...reopened, demands: [takeover] }, 'vks-hn', OTHER, AFTER));
    expect(after(offered, withdraw(offered, AFTER)).status).toBe('grounds-found');
  });
});

describe('the crime of which a report tells', () => {
  const suspended = fileIn('suspended', { suspendedAt: [AT], article: '150', clause: '2' });
  const dating = (said: Parameters<typeof dateOffence>[1]) =>
    dateOffence(suspended, said, AT).reduce(evolve, suspended).offence;

  it('is dated, by the clause that was made clear, else by the basic frame of its article (TTLT 01/2020 5(5))', () => {
    const committedOn = '2010-01-02';
    expect(dating({ committedOn })).toEqual({ committedOn, article: '150', clause: '2' });
    expect(dating({ committedOn, article: '153' })).toEqual({ committedOn, article: '153', clause: '1' });
    expect(dating({ committedOn, article: '153', clause: '2' })).toMatchObject({ clause: '2' });
    expect(() => dating({ committedOn: '2099-01-02' })).toThrow('offence-still-to-come');
    expect(() => dateOffence({ ...suspended, article: null }, { committedOn }, AT)).toThrow('offence-not-named');
  });

  it('is none for which nothing is initiated without the victim’s request (BLTTHS 155(1), 157(8))', () => {
    const ending = (change: Partial<Verification>) => () =>
      decideNotToInitiate(fileIn('under-verification', change), { ground: 'no-request', notice: OTHER }, AT);
    for (const named of [
      { article: '150', clause: '1' },
      { article: null, clause: null },
    ] as const)
      expect(ending(named)).toThrow('not-at-victims-request');
  });

  it('is seen to be time-barred, or the decision says that it is not (TTLT 01/2020 5(5))', () => {
    const decided = (committedOn?: string, at = AT) => {
      const dated = committedOn ? dateOffence(suspended, { committedOn }, AT) : [];
      const file = dated.reduce(evolve, suspended);
      const history = dated.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
      const decision = { ground: 'time-barred', notice: OTHER } as const;
      return decideNotToInitiate(consulted(file), decision, at, deadlinesOf(history))[0]?.data;
    };
    expect(decided()).toMatchObject({ unseen: 'not-dated' });
    expect(decided('2020-01-02')).toMatchObject({ unseen: 'running' });
    expect(decided('2020-01-02', '2049-01-02T03:00:00.000Z')).not.toHaveProperty('unseen');
    expect(decided('2002-01-02')).not.toHaveProperty('unseen'); // by the Code of its time
  });
});

describe('a verification that awaits its release', () => {
  it('lets nobody act', () => {
    expect(() => assign(fileIn('awaiting-release'), { investigator: 'pc02.dtv' }, AT)).toThrow(UnlawfulAct);
    const directed = { investigator: 'pc02.dtv', deputy: 'pc02.pho-thu-truong' }; // TTLT 01/2017 9(1)
    expect(assign(fileIn('under-verification'), directed, AT)).toMatchObject([{ data: directed }]);
    expect(() => findGrounds(fileIn('awaiting-release'), { article: '150', clause: '1' }, AT)).toThrow(UnlawfulAct);
  });

  it('is not counted', () => {
    expect(counted(fileIn('awaiting-release'), null)).toBeNull();
  });
});

describe('what was done before a report came to the body that verifies it', () => {
  const guarded = { measure: 'scene-guarded', takenAt: AT } as const;
  const heard = { measure: 'statements-taken', takenAt: AT } as const;

  it('is known there, and what follows it later, once (TTLT 01/2017 8(5); TT 28/2020 6(2))', () => {
    const came = { items: [], firstMeasures: [guarded] };
    const file = accept(ID, { ...acceptance, from: [OTHER], urgency: [] }, AT, came).reduce<Verification>(
      evolve,
      empty,
    );
    expect(file.firstMeasures).toEqual([guarded]);
    const events = supplement(file, { told: undefined, firstMeasures: [guarded, heard] }, AT);
    expect(events.reduce<Verification>(evolve, file)).toMatchObject({
      firstMeasures: [guarded, heard],
      supplements: [],
    });
  });
});

describe('a verification under way', () => {
  const underWay = fileIn('under-verification', { finding: 'crime-signs' });

  it('is not suspended before its limit has run out, on whatever ground', () => {
    expect(() => suspend(underWay, { ground, notice: OTHER }, [limit(AFTER)], AT)).toThrow('limit has run out');
    const agreed = { ground: 'agreed-with-procuracy', notice: OTHER } as const;
    expect(() => suspend(underWay, agreed, [limit(AFTER)], AT)).toThrow();
  });

  it('needs grounds before a case is initiated, unless the crime was clear from its reception', () => {
    expect(() => initiate(underWay, { case: OTHER, notice: OTHER }, AT)).toThrow('grounds-not-found');
    expect(initiate(fileIn('under-verification'), { case: OTHER, notice: OTHER }, AT)).toHaveLength(1);
  });

  it('names the offence before a case is initiated', () => {
    const unnamed = fileIn('under-verification', { article: null, clause: null });
    expect(() => initiate(unnamed, { case: OTHER, notice: OTHER }, AT)).toThrow('offence-not-named');
  });

  it('is prolonged once, and extended once', () => {
    expect(() => prolong({ ...underWay, prolongedAt: AT }, { ground: 'complex' }, AT)).toThrow('already-prolonged');
    const request = { exchange: OTHER, to: 'vks-hn', months: 2, ground: 'complex' } as const;
    const asked = { ...underWay, extension: { exchange: OTHER, status: 'granted' } } as const;
    expect(() => askExtension(asked, request, [], AT)).toThrow('extension-asked-once');
  });

  it('records a request that came too late as late', () => {
    const request = { exchange: OTHER, to: 'vks-hn', months: 2, ground: 'complex' } as const;
    const due = [{ ...limit(AT), rule: 'R12' }];
    expect(askExtension(underWay, request, due, AFTER)[0]?.data).toMatchObject({ late: true });
    expect(askExtension(underWay, request, due, AT)[0]?.data).toMatchObject({ late: false });
  });
});

describe('an examination or autopsy while a report is verified', () => {
  const open = fileIn('under-verification');
  const told = after(open, verificationActs.announceInvestigativeAct(open, { ...autopsy, takesPlaceAt: AFTER }, AT));
  const owed = (...events: VerificationEvent[]) =>
    deadlinesOf(
      [...verificationActs.announceInvestigativeAct(open, autopsy, AT), ...events].map(
        ({ type, occurredAt: at, data }) => ({ type, at, data }),
      ),
    ).find(({ rule }) => rule === '88-record');

  it('is told to the procuracy before, and stands in the file with its answer', () => {
    expect(told.requests).toMatchObject([{ kind: 'attendance', announced: { act: 'autopsy', late: false } }]);
    const answer = {
      exchange: OTHER,
      by: 'vks-hn',
      attends: false,
      reason: 'other-duty',
      takesPlaceAt: AFTER,
    } as const;
    expect(after(told, verificationActs.recordAttendance(told, answer, AT)).requests).toMatchObject([
      { answer: 'refused' },
    ]);
    expect(after(told, verificationActs.callOffAct(told, delivery, AT)).requests).toEqual([]);
  });

  it('has its record sent where no prosecutor was (BLTTHS 88(5))', () => {
    expect(() => verificationActs.deliverActRecord(told, delivery, AT)).toThrow('act-still-to-come');
    const sent = verificationActs.deliverActRecord(told, delivery, AFTER);
    expect(after(told, sent).requests).toMatchObject([{ announced: { record: ID } }]);
    expect([owed()?.status, owed(...sent)?.status]).toEqual(['running', expect.stringContaining('met')]);
  });

  it('is of nobody who is charged', () => {
    const tell = (more: object) => () => verificationActs.announceInvestigativeAct(open, { ...autopsy, ...more }, AT);
    expect(tell({ accused: ID })).toThrow('nobody-charged');
    expect(tell({ act: 'interrogation' })).toThrow('nobody-charged');
  });
});

describe('a report over which another body disputes the competence', () => {
  const open = fileIn('under-verification');
  const raised = after(open, raiseDispute(open, dispute, AT));
  const decided = (competent: 'this-body' | 'other-body'): Verification =>
    after(raised, recordDispute(raised, found(competent), AFTER));
  const transfer = (file: Verification, ground: 'territory' | 'dispute-settled' = 'territory') =>
    transferOut(file, { ground, body: dispute.body }, AFTER);

  it('stays until that is decided, and is not disputed twice at once', () => {
    expect(() => transfer(raised)).toThrow('dispute-undecided');
    expect(() => raiseDispute(raised, dispute, AT)).toThrow('dispute-undecided');
    expect(() => transfer(open, 'dispute-settled')).toThrow('dispute-not-settled');
    expect(() => recordDispute(open, found('this-body'), AT)).toThrow('no-dispute');
  });

  it('stays for good where this body was found competent, unless yet another one doubts that', () => {
    const ours = decided('this-body');
    expect(() => transfer(ours)).toThrow('this-body-competent');
    expect(() => raiseDispute(ours, dispute, AFTER)).toThrow('this-body-competent');
    expect(raiseDispute(ours, { ...dispute, body: 'Đồn Biên phòng' }, AFTER)).toHaveLength(1);
    expect(initiate(ours, { case: OTHER, notice: OTHER }, AFTER)).toHaveLength(1);
  });

  it('goes to the other body on that ground alone, and nothing is decided on it here', () => {
    const theirs = decided('other-body');
    expect(() => transfer(theirs)).toThrow('dispute-not-settled');
    expect(after(theirs, transfer(theirs, 'dispute-settled')).status).toBe('transferred');
    expect(() => initiate(theirs, { case: OTHER, notice: OTHER }, AFTER)).toThrow('other-body-competent');
    const decision = { ground: 'no-event', notice: OTHER } as const;
    expect(() => decideNotToInitiate(theirs, decision, AFTER)).toThrow('other-body-competent');
    expect(() => suspend(theirs, { ground, notice: OTHER }, runOut, AFTER)).toThrow('other-body-competent');
    expect(() => raiseDispute(theirs, dispute, AFTER)).toThrow('other-body-competent');
  });

  it('is not decided from paper where a procuracy of the platform was asked', () => {
    const asked = after(open, raiseDispute(open, { ...dispute, exchange: OTHER, to: 'vks-hn' }, AT));
    expect(() => recordDispute(asked, found('this-body'), AFTER)).toThrow('procuracy-decides-dispute');
    expect(recordDispute(asked, { ...found('this-body'), exchange: OTHER }, AFTER)).toHaveLength(1);
  });
});

describe('what the procuracy says by telephone', () => {
  const told = { exchange: OTHER, answer: 'granted' } as const;
  const open = fileIn('under-verification', { extension: { exchange: OTHER, status: 'asked' } });
  const anticipated = verificationRequests.anticipate(open, told, AT).reduce<Verification>(evolve, open);

  it('is noted as that, of what waits for an answer alone', () => {
    expect(anticipated).toMatchObject({
      extension: { status: 'asked' },
      anticipations: [{ ...told, confirmed: null }],
    });
    expect(() => verificationRequests.anticipate(fileIn('under-verification'), told, AT)).toThrow('nothing-waits');
    const granted = { ...open, extension: { exchange: OTHER, status: 'granted' } } as const;
    expect(() => verificationRequests.anticipate(granted, told, AT)).toThrow('nothing-waits');
  });

  it('is confirmed by the answer, or shown to have been wrong', () => {
    const by = { exchange: OTHER, by: 'vks-hn', number: '1' };
    expect(after(anticipated, extend(anticipated, { ...by, months: 2 }, AT)).anticipations).toMatchObject([
      { confirmed: true },
    ]);
    expect(after(anticipated, recordRefusal(anticipated, by, AT)).anticipations).toMatchObject([{ confirmed: false }]);
    const asked = { ...anticipated, review: { exchange: OTHER, ground, result: 'asked' } } as const;
    expect(after(asked, recordReview(asked, reviewed(false), AT)).anticipations).toMatchObject([{ confirmed: false }]);
  });

  it('is also what it decides of itself, which the notice confirms; nobody is accused yet', () => {
    const file = fileIn('suspended', { suspendedAt: [AT] });
    const decision = 'suspension-cancelled' as const;
    const noted = after(file, unaskedOfReport.anticipate(file, { decision }, AT));
    expect(noted).toMatchObject({ status: 'suspended', anticipations: [{ decision, confirmed: null }] });
    const served = { notice: OTHER, by: 'vks-hn', number: '1', receivedAt: AT };
    expect(after(noted, cancelSuspension(noted, served, AT)).anticipations).toEqual([{ decision, confirmed: true }]);
    expect(() => unaskedOfReport.anticipate(file, { decision, accused: ID }, AT)).toThrow('nobody-charged');
  });

  it('is also which body is competent, and what the one above answers to a petition', () => {
    const of = (file: Verification): Verification => after(file, verificationRequests.anticipate(file, told, AT));
    const disputed = of(fileIn('under-verification', { dispute: { ...dispute, exchange: OTHER, competent: null } }));
    const decided = recordDispute(disputed, { ...found('other-body'), exchange: OTHER }, AFTER);
    expect(after(disputed, decided).anticipations).toMatchObject([{ confirmed: false }]);
    const petitions = [{ notice: OTHER, exchange: OTHER, upheld: null }];
    const petitioned = of(fileIn('resolved', { petitions }));
    const answer = recordPetition(petitioned, answered(true), AFTER, []);
    expect(after(petitioned, answer).anticipations).toMatchObject([{ confirmed: true }]);
    const onPaper = fileIn('resolved', { petitions: [{ notice: OTHER, upheld: null }] });
    expect(() => of(onPaper)).toThrow('nothing-waits');
  });
});

describe('what a verification has found', () => {
  it('is reported 7 days before the limit, or late', () => {
    const file = fileIn('under-verification');
    const due = { ...limit('2024-05-23T17:00:00.000Z'), rule: '15-report' };
    const findings = { report: OTHER, proposal: 'not-initiate' } as const;
    const reported = (at: string) => reportFindings(file, findings, [due], at);
    expect([reported(AT), reported(AFTER)]).toMatchObject([[{ data: { late: false } }], [{ data: { late: true } }]]);
    expect(after(file, reported(AT)).findings).toEqual([{ ...findings, reportedAt: AT }]);
  });
});

describe('the reporter of a verification', () => {
  const resolved = fileIn('resolved', { resolvedAt: AT });

  it('is told of what was decided, and of nothing else', () => {
    expect(notifyReporter(resolved, { of: 'result' }, AT)[0]).toMatchObject({ data: { of: 'result' } });
    expect(() => notifyReporter(resolved, { of: 'suspension' }, AT)).toThrow('nothing-to-tell');
    expect(() => notifyReporter(fileIn('under-verification'), { of: 'result' }, AT)).toThrow('nothing-to-tell');
  });

  it('is not told when nobody knows who it is', () => {
    expect(() => notifyReporter({ ...resolved, anonymous: true }, { of: 'result' }, AT)).toThrow('anonymous-reporter');
  });
});

describe('two verifications of the same matter', () => {
  const first = fileIn('under-verification', { id: OTHER });
  const second = fileIn('under-verification', { receivedAt: AFTER, account: OTHER, handover: ID });

  it('go on in the one that was received first', () => {
    expect(() => merge(first, second, AFTER)).toThrow('received-before');
    expect(() => merge(second, second, AFTER)).toThrow('received-before');
    expect(after(second, merge(second, first, AFTER))).toMatchObject({ status: 'merged', mergedInto: OTHER });
    const found = { ...second, status: 'grounds-found' } as const; // found late to be of the same matter: TTLT 01/2017 12(3)
    expect(after(found, merge(found, first, AFTER))).toMatchObject({ status: 'merged', mergedInto: OTHER });
  });

  it('go on in that also as the day of either is put right', () => {
    const merged = after(second, merge(second, first, AFTER));
    const history = [{ type: receivedFirst.merged, at: AFTER, data: { into: OTHER } }];
    const received = (file: Verification, receivedAt: string) => ({
      file: { ...file, receivedAt },
      history: file === merged ? history : [],
    });
    const righted = (one: Verification, day: string, other: Verification) => () =>
      assertGoesOnInFirst(receivedFirst, received(one, day), [received(other, other.receivedAt)]);
    expect(righted(first, AFTER, merged)).not.toThrow();
    expect(righted(first, '2024-08-11T02:00:00.000Z', merged)).toThrow('received-before');
    expect(righted(merged, AT, first)).not.toThrow();
    expect(righted(merged, '2024-05-09T02:00:00.000Z', first)).toThrow('received-before');
  });

  it('have together who takes part in either, and wait once for what either waits for', () => {
    const [one, other] = [waitingFor(ID), waitingFor(OTHER, waitingFor(ID))];
    const whole = after(one, join(one, other, AFTER));
    expect(waitsFor(whole)).toEqual(waitsFor(other));
    expect(join(whole, other, AFTER)).toHaveLength(1);
  });

  it('lose nothing, and are counted once when it is resolved', () => {
    const other = { ...second, from: [THIRD], joined: [THIRD], supplements: [THIRD], reporter: ID, others: [THIRD] };
    expect(after({ ...first, others: [OTHER] }, join(first, other, AFTER))).toMatchObject({
      others: [OTHER, ID, THIRD],
      from: [OTHER, THIRD],
      joined: [ID, THIRD],
      supplements: [OTHER, THIRD],
    });
    const marks = counted(after(second, merge(second, first, AFTER)), '2024-09-10')?.marks;
    expect(marks).toEqual([
      { mark: 'in', on: '2024-05-10' },
      { mark: 'merged', on: '2024-08-10' },
      { mark: 'resolution-due', on: '2024-09-10', until: '2024-08-10' },
    ]);
  });
});

describe('another report of what the procuracy has taken over', () => {
  const gone = fileIn('transferred', { fileHandover: OTHER, transferredAt: AT });

  it('goes on with it, until it is resolved, and once nobody takes part in it and nothing is waited for (TTLT 01/2017 11(1), 13(2))', () => {
    const other = fileIn('under-verification', { reporter: ID });
    for (const file of [gone, fileIn('offered', { fileHandover: OTHER })])
      expect(after(file, join(file, other, AFTER))).toMatchObject({ status: file.status, others: [ID] });
    const refused =
      (file: Verification, second = other) =>
      () =>
        join(file, second, AFTER);
    expect(refused({ ...gone, fileHandover: null })).toThrow('cannot-follow');
    expect(refused({ ...gone, outcome: 'not-initiated' })).toThrow('cannot-follow');
    expect(refused(gone, waitingFor(OTHER))).toThrow('cannot-follow');
  });
});

describe('a suspension', () => {
  const open = fileIn('under-verification');
  const agreed = { ground: 'agreed-with-procuracy', notice: OTHER } as const;
  const asked = after(open, askReview(open, { exchange: OTHER, to: 'vks-hn', ground: agreed.ground }, [], AT));

  it('on the procuracy’s agreement waits for it', () => {
    for (const file of [open, asked, after(asked, recordReview(asked, reviewed(false), AT))])
      expect(() => suspend(file, agreed, runOut, AFTER)).toThrow('review-not-agreed');
    const [event] = suspend(after(asked, recordReview(asked, reviewed(true), AT)), agreed, runOut, AFTER);
    expect(event).toMatchObject({ data: { reviewed: true } });
  });

  it('is for the heads of both to meet on, and then for those above, where it is not agreed (TT 28/2020 16(3)(b))', () => {
    const between = { exchange: OTHER, to: 'vks-hn', ground: agreed.ground, heads: true } as const;
    const not = after(asked, recordReview(asked, reviewed(false), AT));
    for (const file of [open, asked, after(asked, recordReview(asked, reviewed(true), AT))])
      expect(() => askReview(file, between, [], AT)).toThrow('nothing-disagreed');
    expect(() => askReview(not, { ...between, ground }, [], AT)).toThrow('nothing-disagreed');
    expect(() => recordGuidance(not, directed, AT)).toThrow('nothing-disagreed');
    const meet = after(not, askReview(not, between, [], AT));
    expect(() => recordGuidance(meet, directed, AT)).toThrow('nothing-disagreed');
    const neither = after(meet, recordReview(meet, reviewed(false), AT));
    expect(() => suspend(neither, agreed, runOut, AFTER)).toThrow('review-not-agreed');
    const guided = after(neither, recordGuidance(neither, directed, AT));
    expect(suspend(guided, agreed, runOut, AFTER)).toMatchObject([{ data: { reviewed: true } }]);
    expect(() => recordGuidance(guided, directed, AT)).toThrow('nothing-disagreed');
  });

  it('without a review on its ground is seen as that', () => {
    expect(suspend(open, { ground, notice: OTHER }, runOut, AFTER)[0]).toMatchObject({ data: { reviewed: false } });
  });

  it('has its review asked for 5 days before the limit, or late', () => {
    const r17 = { ...limit('2024-05-25T17:00:00.000Z'), rule: 'R17' };
    const late = (at: string) => askReview(open, { exchange: OTHER, to: 'vks-hn', ground }, [r17], at)[0]?.data;
    expect([late(AT), late(AFTER)]).toEqual([
      expect.objectContaining({ late: false }),
      expect.objectContaining({ late: true }),
    ]);
  });

  it('that the procuracy has cancelled leaves one month, which nobody prolongs', () => {
    const suspended = after(open, suspend(open, { ground, notice: OTHER }, runOut, AFTER));
    const cancelled = cancelSuspension(
      suspended,
      { notice: OTHER, by: 'vks-hn', number: '1', receivedAt: AFTER },
      AFTER,
    );
    expect(after(suspended, cancelled)).toMatchObject({ status: 'under-verification', resumedAt: [AFTER] });
    expect(() => prolong(after(suspended, cancelled), { ground: 'complex' }, AFTER)).toThrow('limit-is-final');
  });
});

describe('a file that is deposited', () => {
  it('has ended without a case, or was suspended for two years', () => {
    const suspended = fileIn('suspended', { suspendedAt: ['2024-02-29T02:00:00.000Z'] });
    expect(() => deposit(suspended, '2026-02-28T02:00:00.000Z')).toThrow('deposit-too-early');
    expect(deposit(suspended, '2026-03-01T02:00:00.000Z')).toHaveLength(1);
    expect(() => deposit(fileIn('resolved', { outcome: 'initiated' }), AT)).toThrow('converted-into-a-case');
    const ended = fileIn('resolved', { outcome: 'not-initiated' });
    expect(() => deposit(after(ended, deposit(ended, AT)), AFTER)).toThrow('deposited-already');
  });

  it('is drawn again once it is resumed, and deposited anew with how it has ended (TT 28/2020 20(4), (5))', () => {
    const suspended = fileIn('suspended', { suspendedAt: ['2022-02-28T02:00:00.000Z'] });
    const kept = after(suspended, deposit(suspended, AT));
    expect(kept.depositedAt).toBe(AT);
    expect(() => deposit(kept, AFTER)).toThrow('deposited-already');
    expect(after(kept, resume(kept, { notice: OTHER }, AFTER)).depositedAt).toBeNull();
    const ended = { ...kept, status: 'resolved', outcome: 'not-initiated', resolvedAt: AFTER } as const;
    expect(after(ended, deposit(ended, AFTER)).depositedAt).toBe(AFTER);
    expect(() => deposit(after(ended, deposit(ended, AFTER)), AFTER)).toThrow('deposited-already');
  });
});

describe('a verification that the procuracy takes over', () => {
  const file = fileIn('under-verification');

  it('goes to it on its demand alone, and is counted as handed over', () => {
    expect(() => offer(file, 'vks-hn', OTHER, AT)).toThrow('file-not-demanded');
    const asked = after(file, recordDemand(file, { ...demanded, demand: 'file' }, AT));
    const offered = after(asked, offer(asked, 'vks-hn', OTHER, AT));
    const gone = after(offered, release(offered, 'vks-hn', AFTER));
    expect(gone).toMatchObject({ status: 'transferred', transferredAt: AFTER });
    expect(counted(gone, null)?.marks).toContainEqual({ mark: 'handed-over', on: '2024-08-10' });
    expect(after(gone, recordOutcome(gone, { outcome: 'initiated', by: 'vks-hn', case: OTHER }, AFTER))).toMatchObject({
      outcome: 'initiated',
      case: OTHER,
      resolvedAt: null,
    });
  });

  it.each(['under-verification', 'grounds-found', 'suspended'] as const)(
    'is %s again when it is sent back',
    (status) => {
      const more = {
        suspended: { suspendedAt: [AT] },
        'grounds-found': { groundsFoundAt: AT },
        'under-verification': {},
      };
      const asked = fileIn(status, { demands: [takeover], ...more[status] });
      const offered = after(asked, offer(asked, 'vks-hn', OTHER, AT));
      expect(after(offered, takeBack(offered, { reason: 'missing-items' }, AT))).toMatchObject({
        status,
        fileHandover: null,
      });
    },
  );

  it('could have remedied what was demanded', () => {
    expect(() => remedy(file, { notice: OTHER, service: ID }, AT, [])).toThrow('no-such-demand');
    expect(remedy(after(file, recordDemand(file, demanded, AT)), { notice: OTHER, service: ID }, AT, [])).toHaveLength(
      1,
    );
  });
});

describe('a plan of how a report is verified', () => {
  it('is decided on once; one for what came up meanwhile may be written afterwards (TT 28/2020 13)', () => {
    const file = fileIn('under-verification');
    const planned = after(file, plan(file, { plan: OTHER }, AT));
    const returned = after(planned, decidePlan(planned, { plan: OTHER, approved: false }, AT));
    expect(() => decidePlan(returned, { plan: OTHER, approved: true }, AT)).toThrow('no-such-plan');
    const again = after(returned, plan(returned, { plan: THIRD, urgent: true }, AT));
    expect(after(again, decidePlan(again, { plan: THIRD, approved: true }, AT)).plans).toEqual([
      { plan: OTHER, approved: false },
      { plan: THIRD, urgent: true, approved: true },
    ]);
  });
});

describe('a report that no other body has received', () => {
  const here = fileIn('under-verification', { reception: { classifiedAt: null, notifiedAt: null } });

  it('is classified here, once (TTLT 01/2017 8(1))', () => {
    const classified = after(here, classify(here, { ...crimeClear, urgency: [] }, AT));
    expect(classified).toMatchObject({ ...crimeClear, reception: { classifiedAt: AT } });
    expect(() => classify(classified, { ...crimeClear, urgency: [] }, AFTER)).toThrow('classified-already');
  });

  it('is told of to the procuracy from here, once (BLTTHS 146(5))', () => {
    const told = after(here, notifyProcuracy(here, OTHER, AT));
    expect(told.reception).toEqual({ classifiedAt: null, notifiedAt: AT });
    expect(() => notifyProcuracy(told, OTHER, AFTER)).toThrow('notified-already');
  });

  it('is any that came from a body neither', () => {
    const file = fileIn('under-verification');
    expect(() => classify(file, { ...crimeClear, urgency: [] }, AT)).toThrow('classified-already');
    expect(() => notifyProcuracy(file, OTHER, AT)).toThrow('notified-already');
  });
});

describe('a decision not to initiate, on an administrative violation', () => {
  const confirmed = { notice: OTHER, by: 'vks-hn', decision: 'non-initiation-confirmed', number: '1', decidedAt: AT };
  const violation = fileIn('resolved', { outcome: 'not-initiated', administrative: true });
  const says = (file: Verification) => recordNotice(file, confirmed, AT).map(({ data }) => data);

  it('has its file sent to be sanctioned at once as the procuracy agrees, where it has not gone yet (TT 28/2020 21)', () => {
    expect(says(violation)).toEqual([{ ...confirmed, toSanction: true }]);
    expect(says({ ...violation, sanctionProposedAt: AT })).toEqual([confirmed]);
    expect(says({ ...violation, administrative: false })).toEqual([confirmed]);
    expect(says({ ...violation, outcome: 'initiated' })).toEqual([confirmed]);
    const history = recordNotice(violation, confirmed, AT).map(({ type, data }) => ({ type, at: AT, data }));
    const [limit] = deadlinesOf(history).filter(({ rule }) => rule === '21-sanction');
    expect(limit).toMatchObject({ dueOn: '2024-05-11', status: 'running' });
  });

  it('has its original file sent once, and again only after another such decision (TTLT 01/2017 16(1))', () => {
    const gone = after(violation, proposeSanction(violation, 'UBND phường', AT));
    expect(() => proposeSanction(gone, 'UBND phường', AFTER)).toThrow('sanction-proposed-already');
    const reopened = after(gone, reopen(gone, cancellation, AFTER));
    expect(reopened).toMatchObject({ administrative: false, sanctionProposedAt: null });
    const again = after(
      reopened,
      decideNotToInitiate(reopened, { ground: 'no-offence', notice: OTHER, administrative: true }, AFTER),
    );
    expect(proposeSanction(again, 'UBND phường', AFTER)).toHaveLength(1);
    // What a release before this one has kept of the former decision falls with the next.
    const kept = { ...reopened, sanctionProposedAt: AT };
    const anew = decideNotToInitiate(kept, { ground: 'no-offence', notice: OTHER, administrative: true }, AFTER);
    expect(after(kept, anew)).toMatchObject({ administrative: true, sanctionProposedAt: null });
    const stands = after(gone, reinstateInitiation(gone, { case: OTHER, notice: OTHER }, AFTER));
    expect(stands).toMatchObject({ administrative: false, sanctionProposedAt: null });
  });
});

describe('a demand that the body does not agree with', () => {
  it('is to verify something that cannot be verified: it is answered, and may be carried out all the same (TTLT 01/2017 13(1))', () => {
    const asked = fileIn('under-verification', { demands: [{ notice: OTHER, demand: 'investigation' }] });
    const declined = after(asked, declineDemand(asked, { demand: OTHER, notice: ID }, AT));
    expect(declined.demands).toMatchObject([{ demand: 'investigation', declinedAt: AT }]);
    const done = after(declined, remedy(declined, { notice: OTHER, service: ID }, AFTER, []));
    expect(done.demands).toMatchObject([{ demand: 'investigation', metAt: AFTER }]);
    expect(() => remedy(done, { notice: OTHER, service: ID }, AFTER, [])).toThrow('no-such-demand');
    expect(() => declineDemand(done, { demand: OTHER, notice: ID }, AFTER)).toThrow('no-such-demand');
  });

  it('is to initiate a case, and answered once; anything else is done (TTLT 01/2017 13; TTLT 04/2018 7(3))', () => {
    const answer = { demand: OTHER, notice: ID };
    const asked = fileIn('under-verification', { demands: [initiationDemand] });
    const declined = after(asked, declineDemand(asked, answer, AT));
    expect(declined.demands).toEqual([{ ...initiationDemand, declinedAt: AT }]);
    expect(() => declineDemand(declined, answer, AT)).toThrow('no-such-demand');
    expect(() => declineDemand({ ...asked, demands: [takeover] }, answer, AT)).toThrow('no-such-demand');
  });

  const demanded = fileIn('under-verification', { demands: [takeover] });

  it('is petitioned against once, and falls away when the higher procuracy agrees', () => {
    const petitioned = after(demanded, petition(demanded, lodged, AT));
    expect(() => petition(petitioned, lodged, AT)).toThrow('petitioned-already');
    expect(after(petitioned, recordPetition(petitioned, answered(false), AT, [])).demands).toEqual([takeover]);
    const upheld = after(petitioned, recordPetition(petitioned, answered(true), AT, []));
    expect(() => offer(upheld, 'vks-hn', OTHER, AT)).toThrow('file-not-demanded');
    expect(() => recordPetition(upheld, answered(true), AT, [])).toThrow('no-such-petition');
  });
});

describe('a decision of the procuracy that the body does not agree with', () => {
  const asHistory = (events: ReturnType<typeof merge>) =>
    events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
  const answeredOn = (file: Verification, decided: ReturnType<typeof merge>, upheld: boolean): Verification => {
    const told = after(file, decided);
    const asked = after(told, petition(told, lodged, AFTER, asHistory(decided)));
    return after(asked, recordPetition(asked, answered(upheld), AFTER, asHistory(decided)));
  };

  it('is carried out, and what the body had decided stands again once the higher procuracy agrees', () => {
    const ended = fileIn('resolved', { outcome: 'not-initiated', resolvedAt: AT, demands: [initiationDemand] });
    const cancelled = reopen(ended, cancellation, AT);
    expect(answeredOn(ended, cancelled, false)).toMatchObject({ status: 'grounds-found', cancelledAt: [AT] });
    const again = answeredOn(ended, cancelled, true);
    expect(again).toMatchObject({
      status: 'resolved',
      outcome: 'not-initiated',
      cancelledAt: [],
      groundsFoundAt: null,
    });
    expect(again.demands).toEqual([]);
    const suspended = fileIn('suspended', { suspendedAt: [AT] });
    const notice = { notice: OTHER, by: 'vks-hn', number: '1', receivedAt: AT };
    expect(answeredOn(suspended, cancelSuspension(suspended, notice, AT), true)).toMatchObject({
      status: 'suspended',
      suspendedAt: [AT, AFTER],
    });
  });

  it('has its answer noted where the case was initiated meanwhile', () => {
    const ended = fileIn('resolved', { outcome: 'not-initiated', resolvedAt: AT });
    const cancelled = reopen(ended, cancellation, AT);
    const open = after(ended, cancelled);
    const asked = after(open, petition(open, lodged, AFTER, asHistory(cancelled)));
    const initiation = initiate(asked, { case: OTHER, notice: ID }, AFTER);
    const initiated = after(asked, initiation);
    const history = asHistory([...cancelled, ...initiation]);
    expect(after(initiated, recordPetition(initiated, answered(true), AFTER, history))).toMatchObject({
      outcome: 'initiated',
      petitions: [{ upheld: true }],
    });
  });

  describe('and that was carried out before the higher procuracy agreed', () => {
    type Step = (file: Verification, history: ReturnType<typeof asHistory>) => ReturnType<typeof merge>;
    const going = (file: Verification, ...steps: readonly Step[]) => {
      let [now, events]: [Verification, ReturnType<typeof merge>] = [file, []];
      for (const step of steps) {
        const more = step(now, asHistory(events));
        [now, events] = [after(now, more), [...events, ...more]];
      }
      const limits = deadlinesOf(asHistory(events)).map(({ rule, status }) => `${rule} ${status}`);
      return { ...now, limits };
    };
    const suspended = fileIn('suspended', { suspendedAt: [AT] });
    const lifted: Step = (file) =>
      cancelSuspension(file, { notice: OTHER, by: 'vks-hn', number: '1', receivedAt: AT }, AT);
    const closed: Step = (file) => decideNotToInitiate(file, { ground: 'no-offence', notice: ID }, AT);
    const reopened: Step = (file) => reopen(file, cancellation, AT);
    const petitioned: Step = (file, history) => petition(file, lodged, AFTER, history);
    const upheld: Step = (file, history) => recordPetition(file, answered(true), AFTER, history);

    it('is resolved within its limit where grounds were found since', () => {
      const found: Step = (file) => findGrounds(file, { article: '150', clause: '2' }, AFTER);
      const { status, limits } = going(suspended, lifted, petitioned, found, upheld);
      expect(status).toBe('grounds-found');
      expect(limits.filter((limit) => /^R(18|24)/.test(limit))).toEqual(['R18 running']);
    });

    it('goes on where its resumption was cancelled, with the time that was left, unless it was resumed since (TTLT 04/2018 6(2))', () => {
      const resumed: Step = (file) => resume(file, { notice: ID }, AT);
      const overruled: Step = (file, history) => cancelResumption(file, { ...overturned, notice: OTHER }, AT, history);
      const { limits, ...again } = going(suspended, resumed, overruled, petitioned, upheld);
      expect(again).toMatchObject({ status: 'under-verification', resumedAt: [AT, AFTER], suspendedAt: [AT, AT] });
      expect(limits.filter((limit) => /^R(19|24) /.test(limit))).toEqual(['R19 running', 'R24 cancelled']);
      const anew: Step = (file) => resume(file, { notice: THIRD }, AFTER);
      expect(going(suspended, resumed, overruled, petitioned, anew, upheld)).toMatchObject({
        resumedAt: [AT, AFTER],
        petitions: [{ upheld: true }],
      });
    });

    it('owes no deposit and no notice where the case was initiated since', () => {
      const initiated: Step = (file) => initiate(file, { case: OTHER, notice: ID }, AFTER);
      const { outcome, limits } = going(fileIn('grounds-found'), closed, reopened, petitioned, initiated, upheld);
      expect(outcome).toBe('initiated');
      expect(limits).toContain('R26 cancelled');
      expect(limits.filter((limit) => limit.startsWith('R21.resolution'))).toEqual([
        'R21.resolution cancelled',
        'R21.resolution running',
      ]);
    });

    it('stands as it was decided since', () => {
      const again: Step = (file) => suspend(file, { ground, notice: ID }, runOut, AFTER);
      const resumed: Step = (file) => resume(file, { notice: ID }, AFTER);
      expect(going(suspended, lifted, petitioned, again, resumed, upheld)).toMatchObject({
        status: 'under-verification',
        suspendedAt: [AT, AFTER],
      });
      const anew: Step = (file) => reopen(file, { ...cancellation, notice: ID }, AFTER);
      const twice = going(fileIn('grounds-found'), closed, reopened, petitioned, closed, anew, upheld);
      expect(twice).toMatchObject({ status: 'grounds-found', outcome: null });
    });

    it('owes once what it owed last', () => {
      const closedAgain: Step = (file) => decideNotToInitiate(file, { ground: 'no-offence', notice: ID }, AFTER);
      const anew: Step = (file) => reopen(file, { ...cancellation, notice: THIRD }, AFTER);
      const lodgedAnew: Step = (file, history) => petition(file, { ...lodged, notice: THIRD }, AFTER, history);
      const upheldAnew: Step = (file, history) =>
        recordPetition(file, { ...answered(true), notice: THIRD }, AFTER, history);
      const { limits } = going(fileIn('grounds-found'), closed, reopened, closedAgain, anew, lodgedAnew, upheldAnew);
      expect(limits.filter((limit) => limit.startsWith('R26'))).toEqual(['R26 cancelled', 'R26 running']);
    });
  });

  it('has come from the procuracy, and before the petition', () => {
    const ended = fileIn('resolved', { outcome: 'not-initiated', demands: [{ ...initiationDemand, notice: ID }] });
    const own = asHistory(cancelNonInitiation(ended, { notice: OTHER, demand: ID }, AT));
    expect(() => petition(ended, lodged, AFTER, own)).toThrow('nothing-to-petition');
    const later = asHistory(reopen(ended, cancellation, AFTER));
    expect(() => petition(ended, lodged, AT, later)).toThrow('nothing-to-petition');
  });

  it('leaves the higher procuracy 20 days where the city says no other, and no case owed once it is upheld', () => {
    const ended = fileIn('resolved', { outcome: 'not-initiated', resolvedAt: AT });
    const cancelled = reopen(ended, cancellation, AT);
    const open = after(ended, cancelled);
    const asked = petition(open, lodged, AT, asHistory(cancelled));
    const answer = recordPetition(after(open, asked), answered(true), AT, asHistory(cancelled));
    const owed = (events: ReturnType<typeof merge>) =>
      deadlinesOf(asHistory(events)).flatMap(({ rule, dueOn, status }) =>
        rule === '6-petition' || rule === '7-initiate' ? [[rule, dueOn, status]] : [],
      );
    expect(owed([...cancelled, ...asked])).toEqual([
      ['6-petition', '2024-05-30', 'running'],
      ['7-initiate', '2024-08-13', 'running'],
    ]);
    expect(owed([...cancelled, ...asked, ...answer])).toEqual([
      ['6-petition', '2024-05-30', 'met'],
      ['7-initiate', '2024-08-13', 'cancelled'],
    ]);
  });
});

describe('a report of several matters', () => {
  it('is split, and its part has all that was told and the limit from the same receipt', () => {
    const told = { reporter: THIRD, account: ID, others: [OTHER] };
    const first = fileIn('under-verification', { ...told, supplements: [OTHER], urgency: ['flagrant'] });
    const crime = { article: '152', clause: '1' } as const;
    const part = after({ ...empty, id: OTHER }, splitOff(OTHER, '2/2024/XM', first, crime, AFTER));
    const { receivedAt, from, source, finding, urgency, unit, anonymous, opening } = first;
    expect(part).toMatchObject({ receivedAt, from, source, finding, urgency, unit, anonymous, opening });
    expect(part).toMatchObject({ ...told, ...crime, supplements: [OTHER] });
    expect(part).toMatchObject({ splitFrom: ID, handover: null, status: 'under-verification' });
    expect(after(first, split(first, { into: OTHER, notice: OTHER }, AT)).parts).toEqual([OTHER]);
    expect(splitOff(THIRD, '3/2024/XM', part, crime, AFTER)[0]?.data).toMatchObject({ splitFrom: ID });
  });

  it('is split with what of its list concerns the part, so that nothing is lost or listed twice (TTLT 01/2017 12(1))', () => {
    const listed = [ID, OTHER].map(
      (item) => ({ item, kind: 'object', origin: 'seized', takenAt: AT, record: item }) as const,
    );
    const first = { ...fileIn('under-verification'), items: listed };
    const crime = { article: '152', clause: '1', items: [OTHER] } as const;
    const decision = { into: THIRD, notice: OTHER, items: [OTHER] };
    expect(() => split(first, { ...decision, items: [THIRD] }, AT)).toThrow('item-not-listed');
    const left = after(first, split(first, decision, AT));
    const part = after(
      { ...empty, id: THIRD },
      splitOff(THIRD, '2/2024/XM', first, { ...crime, items: [OTHER] }, AFTER),
    );
    expect([left.items, part.items]).toEqual([[listed[0]], [listed[1]]]);
    expect(after(left, join(left, part, AFTER)).items).toEqual(listed);
    const copied = splitOff(THIRD, '2/2024/XM', first, { article: '152', clause: '1' }, AFTER);
    expect(after({ ...empty, id: THIRD }, copied).items).toEqual(listed);
  });

  it('is split, and its part has who takes part and waits for what is not answered yet', () => {
    const first = waitingFor(ID);
    const part = after(
      { ...empty, id: OTHER },
      splitOff(OTHER, '2/2024/XM', first, { article: '152', clause: '1' }, AFTER),
    );
    expect(waitsFor(part)).toEqual(waitsFor(first));
    const [ended] = verificationParticipants.endParticipation(first, { participant: ID }, AFTER);
    const [result] = verificationEvidence.recordEvidence(first, { request: ID, result: 'received' }, AFTER);
    const answer = { exchange: ID, by: 'so-ngoai-vu', answer: 'answered' } as const;
    const [answered] = verificationRequests.recordAnswer(first, answer, AFTER);
    const over = after(first, [ended!, result!, answered!]);
    expect(splitOff(OTHER, '2/2024/XM', over, { article: '152', clause: '1' }, AFTER)).toHaveLength(1);
  });
});

describe('what somebody whom a report concerns has asked for', () => {
  it('is answered once; what is refused, with the reasons (TTLT 01/2017 15(1))', () => {
    const file = applied(fileIn('under-verification'));
    const refused = { application: OTHER, granted: false, reasons: null };
    expect(() => verificationApplications.answerApplication(file, refused, AT)).toThrow(
      expect.objectContaining({ code: 'reasons-left-out', law: 'TTLT 01/2017 15(1)', field: '/reasons' }) as Error,
    );
    const answered = after(file, verificationApplications.answerApplication(file, { ...refused, reasons: ID }, AT));
    expect(answered.applications).toEqual([{ ...application, granted: false, reasons: ID }]);
    expect(() => verificationApplications.answerApplication(answered, { ...refused, reasons: ID }, AT)).toThrow(
      'no-such-application',
    );
  });
});

describe('what another body was asked to verify', () => {
  it('is answered once', () => {
    const file = fileIn('under-verification');
    expect(() => verificationErrands.recordErrand(file, { errand: OTHER, done: true }, AT)).toThrow('no-such-errand');
    const done = after(
      withErrand(file),
      verificationErrands.recordErrand(withErrand(file), { errand: OTHER, done: false }, AT),
    );
    expect(done.errands).toMatchObject([{ done: false }]);
  });
});

describe('an initiation that the procuracy has cancelled', () => {
  it('leaves a report that was not initiated, and whose grounds do not count', () => {
    const found = fileIn('grounds-found', { groundsFoundAt: AT });
    const ended = after(found, initiate(found, { case: OTHER, notice: OTHER }, AT));
    const revoked = after(ended, cancelInitiation(ended, { case: OTHER, notice: OTHER, by: 'vks-hn' }, AFTER));
    expect(revoked).toMatchObject({ status: 'resolved', outcome: 'not-initiated', case: null });
    expect(counted(revoked, null)?.marks).toEqual(
      expect.arrayContaining([
        { mark: 'not-initiated', on: '2024-05-10' },
        { mark: 'grounds-left', on: '2024-08-10' },
      ]),
    );
  });
});

describe('a resumed verification', () => {
  it('has one month, which nobody prolongs', () => {
    const resumed = fileIn('under-verification', { resumedAt: [AT] });
    expect(() => prolong(resumed, { ground: 'complex' }, AT)).toThrow('limit-is-final');
  });
});

describe('a suspended report that another body has to resolve', () => {
  const suspended = fileIn('suspended', { suspendedAt: [AT] });
  const moved = { ground: 'territory', body: 'Công an tỉnh' } as const;

  it('goes there as one that is verified does, once a dispute over it is decided (BLTTHS 146(2), 150; TT 28/2020 18)', () => {
    expect(after(suspended, findNonCompetence(suspended, 'territory', AFTER)).status).toBe('suspended');
    expect(after(suspended, transferOut(suspended, moved, AFTER))).toMatchObject({ status: 'transferred' });
    const disputed = after(suspended, raiseDispute(suspended, dispute, AT));
    expect(() => transferOut(disputed, moved, AFTER)).toThrow('dispute-undecided');
    const theirs = after(disputed, recordDispute(disputed, found('other-body'), AFTER));
    expect(() => resume(theirs, { notice: OTHER }, AFTER)).toThrow('other-body-competent');
    const settled = { ...moved, ground: 'dispute-settled' } as const;
    expect(after(theirs, transferOut(theirs, settled, AFTER)).status).toBe('transferred');
  });

  it('is counted as one that has left so, and followed here no more', () => {
    const gone = after(suspended, transferOut(suspended, moved, AFTER));
    const marks = counted(gone, null)?.marks.map(({ mark }) => mark);
    expect(marks).toEqual(['in', 'suspended', 'left-suspended', 'transferred-out']);
    const went = { type: 'investigation.verification-transferred', at: AFTER, data: moved };
    const owed = deadlinesOf([...suspendedBy, went]).filter(({ status }) => status === 'running');
    expect(owed.filter(({ rule }) => /^(R24|5-)/.test(rule))).toEqual([]);
  });
});

describe('what is counted of a verification', () => {
  it('keeps suspended and resumed apart, for ever', () => {
    const file = fileIn('under-verification', { suspendedAt: [AT], resumedAt: [AFTER] });
    const marks = counted(file, null)?.marks;
    expect(marks).toEqual([
      { mark: 'in', on: '2024-05-10' },
      { mark: 'suspended', on: '2024-05-10' },
      { mark: 'resumed', on: '2024-08-10' },
    ]);
  });
});
