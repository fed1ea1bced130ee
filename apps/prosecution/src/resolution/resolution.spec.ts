import { resolutionAssistanceAsked, suspendedResolutionReviewed, type EntryCorrected } from '@la-chan/contracts';
import { deadlinesOf, everyCell, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import { anticipate } from './anticipation';
import {
  askAssistance,
  recordAssistance,
  resolutionEvidence,
  settleAssistance,
  withdrawAssistance,
} from './assistance';
import { cancelInitiation, cancelNonInitiation, cancelSuspension } from './cancellation';
import { recordPassedResult, resolutionErrands } from './errand';
import { notifyReporter, recordService } from './notices';
import { investigate } from './own-act';
import { receiveOffender } from './surrender';
import { notePetition, recordPetition } from './petition';
import { resolutionApplications } from './application';
import { recordComplaint, resolutionComplaints } from './complaint';
import { enterItem, takeOffItem } from './exhibits';
import { receive, supplement, takeUp, voidOffer } from './handover';
import { dateOffence } from './limitation';
import {
  decideNotToInitiate,
  initiate,
  proposeSanction,
  resolutionProcedure,
  type Resolution,
  type ResolutionStatus,
} from './resolution';
import { resolutionReferrals } from './referral';
import { correct, entries as laws } from './resolution.corrections';
import { counted } from './resolution.counted';
import { blank, evolve, type ResolutionEvent } from './resolution.events';
import { resolutionParticipants } from './participants';
import {
  assignFocalPoint,
  extend,
  prolong,
  recordStayGuidance,
  resolutionProperty,
  resume,
  review,
  suspend,
  recordKeeperReport,
  tellKeeper,
} from './time-limit';

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-02-21T03:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const NOTICE = '01900000-0000-7000-8000-000000000003';
const AT = '2025-02-22T03:00:00.000Z';
const LATER = '2025-03-20T03:00:00.000Z';

const opening = {
  number: '1/2025/GQ',
  from: [OTHER],
  handover: OTHER,
  sender: 'pc02',
  source: 'denunciation',
  finding: 'crime-signs',
  urgency: [],
  article: '150',
  clause: '1',
  unit: 'd002',
  anonymous: false,
  reporter: OTHER,
  account: OTHER,
} as const;

const after = (file: Resolution, events: readonly ResolutionEvent[]): Resolution => events.reduce(evolve, file);
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const fileIn = (status: ResolutionStatus, change: Partial<Resolution> = {}): Resolution => {
  return { ...after(empty, receive(ID, { ...opening, from: [OTHER], urgency: [] }, AT)), status, ...change };
};
const entries = (events: readonly ResolutionEvent[]): HistoryEntry[] =>
  events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
const limits = (...events: ResolutionEvent[]): Deadline[] =>
  deadlinesOf(entries([...receive(ID, { ...opening, from: [OTHER], urgency: [] }, AT), ...events]), {
    facts: { takenOver: true },
  });
const initiation = { case: OTHER, article: '151', clause: '2', number: '3/QĐ', notice: OTHER } as const;
const own = { by: 'this-procuracy', number: '9/QĐ' } as const;
const property = {
  decision: OTHER,
  number: '8/QĐ',
  items: [{ of: 'exhibits', decided: 'kept', keeper: 'police' } as const],
  notice: null,
};
const told = { ...own, notice: OTHER } as const;
const noCase = { ...told, ground: 'no-offence', administrative: true } as const;
const answer = { exchange: ID, body: 'VKSTC', number: '9/TL', upheld: true } as const;
const history = [
  { type: 'prosecution.resolution-decided', at: AT, data: initiation },
  { type: 'prosecution.resolution-decision-cancelled', at: AT, data: { ...noCase, of: 'initiation', notice: ID } },
];
const application = { application: OTHER, by: 'victim', text: OTHER } as const;
const request = { exchange: OTHER, to: 'doi-ngoai', assistance: 'information', country: 'KH' } as const;
const phoned = { exchange: OTHER, answer: 'answered' } as const;
const suspension = { ground: 'force-majeure', number: '2/QĐ' } as const;
const denounced = { participant: OTHER, role: 'denounced', person: OTHER } as const;
const opinion = { request: OTHER, kind: 'expert-opinion', of: 'experts', number: '1/QĐ' } as const;

const errand = { errand: OTHER, body: 'PC03', request: OTHER, acts: ['take-statement' as const], notice: ID };
const scene = { number: '1/BB', act: 'scene-examination', takesPlaceAt: AT } as const;
const offender = { offender: OTHER, account: ID, minutes: '2/BB', exchange: OTHER } as const;
const item = { item: OTHER, kind: 'object', origin: 'seized', record: OTHER } as const;
const complaint = { complaint: OTHER, by: 'reporter', text: OTHER, signedBy: 'deputy-head' } as const;
const ofSuspension = { ...complaint, of: 'suspension' } as const;
const refused = { complaint: OTHER, number: '4/QĐ', upheld: false } as const;
const complained = (file: Resolution): Resolution => {
  const { signedBy: _, ...received } = ofSuspension;
  return { ...file, complaints: [{ ...received, notice: OTHER, subject: 'procuracy', result: null }] };
};

describe('a report that the procuracy resolves, and that is suspended', () => {
  it('is of no crime that is initiated at the victim’s request alone (BLTTHS 155(1), 157(8))', () => {
    const open = fileIn('under-verification');
    expect(() => decideNotToInitiate(open, { ground: 'no-request', number: '5' }, LATER)).toThrow(
      'not-at-victims-request',
    );
  });

  it('ends as time-barred without being resumed, and on no other ground (TTLT 01/2020 5(1), (5))', () => {
    const suspended = fileIn('suspended');
    const dated = dateOffence(suspended, { committedOn: '2020-01-02' }, AT);
    const known = dated.reduce<Resolution>(evolve, suspended);
    const FAR = '2049-01-02T03:00:00.000Z';
    const limits = deadlinesOf(dated.map(({ type, occurredAt: at, data }) => ({ type, at, data })));
    const decided = decideNotToInitiate(known, { ground: 'time-barred', number: '5' }, FAR, limits);
    expect(decided[0]?.data).not.toHaveProperty('unseen');
    expect(decided.reduce<Resolution>(evolve, known)).toMatchObject({ status: 'resolved' });
    const early = decideNotToInitiate(known, { ground: 'time-barred', number: '5' }, LATER, limits);
    expect(early[0]?.data).toMatchObject({ unseen: 'running' });
    expect(decideNotToInitiate(suspended, { ground: 'time-barred', number: '5' }, LATER)[0]?.data).toMatchObject({
      unseen: 'not-dated',
    });
    expect(() => decideNotToInitiate(suspended, { ground: 'no-event', number: '5' }, LATER)).toThrow(
      'suspended-not-time-barred',
    );
  });
});

describe('what came with a report that the procuracy has taken over', () => {
  it('stays listed, with what was done first and what follows, once (TTLT 01/2017 13(2); TT 28/2020 6(2))', () => {
    const guarded = { measure: 'scene-guarded', takenAt: AT } as const;
    const listed = { ...item, takenAt: AT };
    const asked = {
      application: OTHER,
      by: 'witness',
      about: 'protection',
      text: ID,
      granted: null,
      reasons: null,
    } as const;
    const came = { items: [listed], firstMeasures: [guarded], applications: [asked] };
    const others = [ID];
    const opened = receive(ID, { ...opening, from: [OTHER], urgency: [], others }, AT, came);
    const file = opened.reduce<Resolution>(evolve, empty);
    expect(file).toMatchObject({ ...came, others });
    const later = { ...listed, item: ID };
    const granted = { ...asked, granted: true };
    const following = { items: [listed, later], firstMeasures: [guarded], applications: [granted] };
    const known = after(file, supplement(file, { told: undefined, ...following }, LATER));
    expect([known.items, known.firstMeasures, known.supplements]).toEqual([[listed, later], [guarded], []]);
    expect(known.applications).toEqual([granted]);
    const told = after(known, supplement(known, { told: { account: ID, others: [OTHER] } }, LATER));
    expect([told.supplements, told.others]).toEqual([[ID], [ID, OTHER]]);
  });

  it('comes with who is protected, and is told what the body decides of that since, once (TTLT 01/2017 4(5); BLTTHS 486)', () => {
    const secret = { guard: OTHER, of: 'witness', as: 'secrecy', decidedAt: AT } as const;
    const opened = receive(ID, { ...opening, from: [OTHER], urgency: [] }, AT, { guarded: [secret] });
    const file = opened.reduce<Resolution>(evolve, empty);
    expect(file.guarded).toEqual([secret]);
    const over = { ...secret, decidedAt: LATER, over: true } as const;
    const ended = after(file, supplement(file, { told: undefined, guarded: [over] }, LATER));
    expect([ended.guarded, ended.supplements]).toEqual([[over], []]);
    expect(supplement(ended, { told: undefined, guarded: [over] }, LATER)).toEqual([]);
  });
});

describe('a report that the procuracy verifies itself (BLTTHS 147(3), (4))', () => {
  const file = fileIn('under-verification');

  it('is examined at the scene, and nobody is interrogated before there is a case', () => {
    expect(investigate(file, scene, AT)).toMatchObject([{ data: { act: 'scene-examination', exchange: null } }]);
    for (const wrong of [
      { ...scene, act: 'interrogation' as const },
      { ...scene, accused: OTHER },
    ])
      expect(() => investigate(file, wrong, AT)).toThrow('nobody-charged');
  });

  it('is verified by another body in part, whose answer comes by itself or through the procuracy beside it (TTLT 01/2017 12(4))', () => {
    const [asked] = resolutionErrands.entrust(file, errand, AT);
    const waiting = after(file, [asked!]);
    const passed = { notice: NOTICE, from: 'VKS', of: ID, done: true, result: OTHER };
    const told = (file: Resolution, of: string | undefined = ID): Resolution =>
      after(file, recordPassedResult(file, { ...passed, of }, LATER, entries([asked!])));
    const known = told(waiting);
    expect(known.errands).toMatchObject([{ errand: OTHER, done: true, result: OTHER }]);
    // Entered by hand before; a second one, or one that names nothing that was asked on paper.
    const typed = after(waiting, resolutionErrands.recordErrand(waiting, { errand: OTHER, done: false }, AT));
    expect(told(typed).errands).toMatchObject([{ errand: OTHER, done: true, result: OTHER }]);
    const apart = { errand: NOTICE, body: 'VKS', done: true, result: OTHER };
    expect(told(known).errands).toEqual([expect.anything(), apart]);
    for (const unasked of [
      told(waiting, ID.replace(/.$/, '9')),
      after(waiting, recordPassedResult(waiting, { ...passed, of: undefined }, LATER, entries([asked!]))),
    ])
      expect(unasked.errands).toEqual([expect.objectContaining({ errand: OTHER, done: null }), apart]);
    expect(() => resolutionErrands.recordErrand(known, { errand: OTHER, done: true }, LATER)).toThrow('no-such-errand');
  });

  it('has whoever comes forward, of whom the procuracy knows (BLTTHS 152(1), (3))', () => {
    const { surrenders } = after(file, receiveOffender(file, offender, AT));
    expect(surrenders).toMatchObject([{ offender: OTHER, receivedAt: AT, notifiedAt: AT, accused: null }]);
  });
});

describe('the table of a report that the procuracy resolves', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(resolutionProcedure, {
        entries: laws,
        sample: (status) => fileIn(status),
        blank: empty,
        starts: {
          receive: () => receive(ID, { ...opening, from: [OTHER], urgency: [] }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: ResolutionEvent) => evolve(file, event),
        acts: {
          correct: (file) => correct(file, wrongDay, AT),
          takeUp: (file) => takeUp(file, AT),
          void: (file) => voidOffer(file, AT),
          dateOffence: (file) => dateOffence(file, { committedOn: '2025-01-02' }, AT),
          enterItem: (file) => enterItem(file, item, AT),
          takeOffItem: (file) =>
            takeOffItem(
              { ...file, items: [{ ...item, takenAt: AT }] },
              { item: OTHER, ground: 'entered-in-error' },
              AT,
            ),
          supplement: (file) => supplement(file, { told: { account: OTHER } }, AT),
          entrust: (file) => resolutionErrands.entrust(file, errand, AT),
          recordErrand: (file) => {
            const asked = { ...file, errands: [{ errand: OTHER, body: 'PC03', request: OTHER, done: null }] };
            return resolutionErrands.recordErrand(asked, { errand: OTHER, done: true }, AT);
          },
          investigate: (file) => investigate(file, scene, AT),
          receiveOffender: (file) => receiveOffender(file, offender, AT),
          prolong: (file) => prolong(file, { ground: 'complex' }, AT),
          extend: (file) => extend(file, { months: 2, number: '1/QĐ' }, AT),
          suspend: (file) => suspend(file, suspension, limits(), LATER),
          receiveApplication: (file) => resolutionApplications.receiveApplication(file, application, LATER),
          answerApplication: (file) =>
            resolutionApplications.answerApplication(
              { ...file, applications: [{ ...application, granted: null, reasons: null }] },
              { application: application.application, granted: true, reasons: null },
              LATER,
            ),
          recordComplaint: (file) => recordComplaint({ ...file, suspendedAt: [AT] }, ofSuspension, LATER),
          decideComplaint: (file) => resolutionComplaints.decideComplaint(complained(file), refused, LATER),
          withdrawComplaint: (file) => resolutionComplaints.withdrawComplaint(complained(file), OTHER, LATER),
          tellComplainant: (file) => {
            const decided = complained(file).complaints.map((one) => ({ ...one, result: 'rejected' as const }));
            return resolutionComplaints.tellComplainant({ ...file, complaints: decided }, OTHER, LATER);
          },
          resume: (file) => resume(file, { number: '1/QĐ', ground: 'reason-over' }, AT),
          recordStayGuidance: (file) =>
            recordStayGuidance(
              file,
              { direction: 'resumed', body: 'Cấp trên', number: '5/CĐ' },
              [{ type: suspendedResolutionReviewed.type, at: AT, data: { disagreed: true } }],
              AT,
            ),
          review: (file) => review(file, { period: 'half-year' }, AT),
          assignFocalPoint: (file) => assignFocalPoint(file, 'an-officer', AT),
          decideOnProperty: (file) =>
            resolutionProperty.decideOnProperty({ ...file, outcome: 'not-initiated' }, property, AT),
          tellKeeper: (file) =>
            tellKeeper({ ...file, propertyDecisions: [{ ...property, decidedAt: AT }] }, property.decision, AT),
          recordKeeperReport: (file) =>
            recordKeeperReport(file, { of: 'exhibits', found: 'damaged', keeper: 'police' }, AT),
          initiate: (file) => initiate(file, initiation, AT),
          decideNotToInitiate: (file) => decideNotToInitiate(file, { ground: 'time-barred', number: '1/QĐ' }, AT),
          cancelSuspension: (file) => cancelSuspension(file, own, AT),
          cancelNonInitiation: (file) => cancelNonInitiation({ ...file, outcome: 'not-initiated' }, told, AT),
          cancelInitiation: (file) => cancelInitiation({ ...file, case: OTHER }, noCase, AT),
          proposeSanction: (file) => proposeSanction({ ...file, administrative: true }, 'UBND phường', AT),
          notifyReporter: (file) =>
            notifyReporter({ ...file, resolvedAt: AT, suspendedAt: [AT], resumedAt: [AT] }, { of: 'result' }, AT),
          referVictim: (file) => resolutionReferrals.referVictim(file, { exchange: OTHER, to: 'so-y-te' }, AT),
          recordReferral: (file) =>
            resolutionReferrals.recordReferral(file, { exchange: OTHER, outcome: 'supported', victim: ID }, AT),
          withdrawReferral: (file) => {
            const referred = { exchange: OTHER, to: 'so-y-te', outcome: null, victim: null };
            return resolutionReferrals.withdrawReferral({ ...file, referrals: [referred] }, OTHER, AT);
          },
          anticipate: (file) => anticipate(after(file, [resolutionAssistanceAsked(ID, request, AT)]), phoned, AT),
          registerParticipant: (file) => resolutionParticipants.registerParticipant(file, denounced, AT),
          endParticipation: (file) => {
            const participants = [{ ...denounced, endedAt: null }];
            return resolutionParticipants.endParticipation({ ...file, participants }, { participant: OTHER }, AT);
          },
          requestEvidence: (file) => resolutionEvidence.requestEvidence(file, opinion, AT),
          recordEvidence: (file) => {
            const evidenceRequests = [{ ...opinion, requestedAt: AT, result: null }];
            return resolutionEvidence.recordEvidence(
              { ...file, evidenceRequests },
              { request: OTHER, result: 'received' },
              AT,
            );
          },
          askAssistance: (file) => askAssistance(file, request, AT),
          recordAssistance: (file) => recordAssistance(file, { exchange: OTHER, answer: 'answered' }, AT),
          withdrawAssistance: (file) =>
            withdrawAssistance(after(file, [resolutionAssistanceAsked(ID, request, AT)]), OTHER, AT),
          recordPetition: (file) => recordPetition(file, answer, AT, history),
          recordService: (file) => recordService(file, { notice: OTHER, decision: 'initiation', receivedAt: AT }, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('a report that the procuracy resolves', () => {
  const file = fileIn('under-verification');

  it('has 20 days, 2 months in all, and once 2 months more, of which it asks nobody', () => {
    const prolonged = prolong(file, { ground: 'complex' }, '2025-03-12T03:00:00.000Z');
    const extended = extend(file, { months: 2, number: '1/QĐ' }, '2025-04-18T03:00:00.000Z');
    expect(limits()).toMatchObject([{ rule: 'R10', dueOn: '2025-03-14', status: 'running' }]);
    expect(limits(...prolonged, ...extended).map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`)).toEqual([
      'R10 2025-03-14 replaced',
      'R11 2025-04-22 replaced',
      'R14 2025-06-23 running',
    ]);
  });

  it('is prolonged once, extended once, and not after it was resumed', () => {
    expect(() => prolong({ ...file, prolongedAt: AT }, { ground: 'complex' }, AT)).toThrow('limit-prolonged-already');
    expect(() => extend({ ...file, extendedAt: AT }, { months: 2, number: '1' }, AT)).toThrow('limit-extended-already');
    expect(() => prolong({ ...file, resumedAt: [AT] }, { ground: 'complex' }, AT)).toThrow('month-is-final');
    const resumed = [
      ...suspend(file, suspension, limits(), LATER),
      ...resume(fileIn('suspended'), { number: '3' }, LATER),
    ];
    expect(limits(...resumed).filter(({ rule }) => rule === 'R19')).toMatchObject([{ dueOn: '2025-04-21' }]);
  });

  it('is suspended only once its limit has run out, and its reporter told within 24 hours', () => {
    expect(() => suspend(file, suspension, limits(), AT)).toThrow('once the limit has run out');
    expect(
      limits(...suspend(file, suspension, limits(), LATER)).filter(({ rule }) => rule.startsWith('R16')),
    ).toMatchObject([{ rule: 'R16.reporter', dueAt: '2025-03-21T03:00:00.000Z', status: 'running' }]);
  });

  it('goes on for a month where its suspension was without grounds, of which the reporter hears within 24 hours', () => {
    const suspended = suspend(file, suspension, limits(), LATER);
    const cancelled = cancelSuspension(after(file, suspended), own, LATER);
    const goesOn = after(file, [...suspended, ...cancelled]);
    expect(goesOn).toMatchObject({ status: 'under-verification', cancellations: [{ of: 'suspension', at: LATER }] });
    const running = limits(...suspended, ...cancelled).filter(({ status }) => status === 'running');
    expect(running.map(({ rule, dueOn }) => `${rule} ${dueOn}`)).toEqual([
      'R18 2025-04-21',
      'R16.reporter 2025-03-21',
      '148-reporter.own 2025-03-21',
    ]);
    expect(notifyReporter(goesOn, { of: 'cancellation' }, LATER)).toHaveLength(1);
    expect(() => notifyReporter(file, { of: 'cancellation' }, LATER)).toThrow('nothing-decided');
    expect(() => extend(goesOn, { months: 2, number: '1' }, LATER)).toThrow('month-is-final');
  });

  it('is resolved anew where the decision not to initiate was without grounds, and counts as resolved no more', () => {
    const ended = decideNotToInitiate(file, { ground: 'no-offence', number: '3', administrative: true }, LATER);
    const cancelled = cancelNonInitiation(after(file, ended), { ...told, by: 'procuracy-above' }, LATER);
    const goesOn = after(file, [...ended, ...cancelled]);
    expect(goesOn).toMatchObject({ status: 'under-verification', outcome: null, administrative: false });
    expect(counted(goesOn, null)?.marks.map(({ mark }) => mark)).toEqual(['in']);
    expect(
      limits(...ended, ...cancelled)
        .filter(({ rule }) => ['R21.resolution', '16-sanction', '158-anew'].includes(rule))
        .map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`),
    ).toEqual([
      '158-anew 2025-04-21 running',
      'R21.resolution 2025-03-23 cancelled',
      '16-sanction 2025-03-23 cancelled',
    ]);
    const initiated = after(file, initiate(file, initiation, LATER));
    expect(() => cancelNonInitiation(initiated, told, LATER)).toThrow('no-non-initiation');
  });

  it('is not initiated in the end where its initiation is cancelled, once; whoever reported is told, and who sanctions', () => {
    const ended = initiate(file, initiation, LATER);
    const cancelled = cancelInitiation(after(file, ended), noCase, LATER);
    const without = after(file, [...ended, ...cancelled]);
    expect(without).toMatchObject({ status: 'resolved', outcome: 'not-initiated', case: null, administrative: true });
    expect(counted(without, null)?.marks.map(({ mark }) => mark)).toEqual(['in', 'resolved', 'not-initiated']);
    const owed = limits(...ended, ...cancelled).filter(({ status }) => status === 'running');
    expect(owed.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['R21.resolution', '16-sanction']));
    expect(proposeSanction(without, 'UBND phường', LATER)).toHaveLength(1);
    expect(() => cancelInitiation(without, noCase, LATER)).toThrow('no-initiation');
  });

  it('is a case again where the procuracy above agrees with the body, and nothing was decided since', () => {
    const initiated = initiate(file, initiation, LATER);
    const cancelled = cancelInitiation(after(file, initiated), { ...noCase, notice: ID }, LATER);
    const decided = [...initiated, ...cancelled];
    const without = after(file, decided);
    const upheld = recordPetition(without, answer, LATER, entries(decided));
    expect(after(without, upheld)).toMatchObject({ outcome: 'initiated', case: OTHER, cancellations: [] });
    const owed = limits(...decided, ...upheld).filter(({ status }) => status === 'running');
    expect(owed.map(({ rule }) => rule)).toEqual(['154-send']);
    const rejected = recordPetition(without, { ...answer, upheld: false }, LATER, entries(decided));
    expect(after(without, rejected)).toEqual(without);
    const twice = [...decided, ...rejected];
    expect(() => recordPetition(without, answer, LATER, entries(twice))).toThrow('was answered');
    expect(() => recordPetition(without, { ...answer, exchange: OTHER }, LATER, entries(decided))).toThrow(
      'no initiation',
    );
    const since = [...decided, ...cancelNonInitiation(without, told, LATER)];
    expect(recordPetition(after(file, since), answer, LATER, entries(since))[0]?.data).not.toHaveProperty('case');
  });

  it('notes what the procuracy above says once nothing can follow from it, and is what it was; not of what was withdrawn', () => {
    const noted = notePetition(file, answer, LATER);
    expect(noted).toMatchObject([{ occurredAt: LATER, data: { ...answer, overtaken: true } }]);
    expect(after(file, noted)).toEqual(file);
    expect(() => notePetition(fileIn('voided'), answer, LATER)).toThrow('recordPetition is not lawful');
  });

  it('is not a matter in which a legal document is proposed to be looked at again, as a court does (BLTTHS 281(1)(c))', () => {
    const proposal = { ...opinion, kind: 'legal-document' } as const;
    expect(() => resolutionEvidence.requestEvidence(file, proposal, AT)).toThrow('not-proposed-here');
  });

  it('is suspended for what was asked abroad only until that has come, and has then to be decided on', () => {
    const asked = after(file, askAssistance(file, request, AT));
    const abroad = { ground: 'foreign-assistance-pending', number: '2/QĐ' } as const;
    const suspended = suspend(asked, abroad, limits(), LATER);
    const answered = recordAssistance(after(asked, suspended), { exchange: OTHER, answer: 'answered' }, LATER);
    expect(answered).toMatchObject([{ data: { resumptionDue: true } }]);
    expect(limits(...suspended, ...answered).filter(({ rule }) => rule === 'verification-resumption')).toMatchObject([
      { dueOn: '2025-03-27', status: 'running' },
    ]);
    expect(() => suspend(after(asked, answered), abroad, limits(), LATER)).toThrow('answered');
    const taken = withdrawAssistance(after(asked, suspended), OTHER, LATER);
    expect(limits(...suspended, ...taken).filter(({ rule }) => rule === 'verification-resumption')).toHaveLength(1);
    expect(after(asked, taken).assistance).toEqual([]);
    expect(() => withdrawAssistance(after(asked, answered), OTHER, LATER)).toThrow('nothing-waits');
  });

  it('waits for what the body has asked abroad that had the report, and is told what comes of it', () => {
    const waiting = { ...request, askedAt: AT };
    const taken = { ...opening, from: [OTHER], urgency: [] };
    const come = after(empty, receive(ID, taken, LATER, { assistance: [waiting] }));
    expect(come.assistance).toEqual([{ ...waiting, answer: null }]);
    const told = { exchange: OTHER, by: request.to } as const;
    const settled = (answer: 'answered' | 'withdrawn') =>
      after(come, settleAssistance(come, { ...told, answer }, LATER)).assistance;
    expect(settled('answered')).toMatchObject([{ answer: 'answered' }]);
    expect(settled('withdrawn')).toEqual([]);
  });

  it('notes what is told of an answer before it comes, which that confirms or not (BLTTHS 132)', () => {
    const asked = after(file, askAssistance(file, request, AT));
    const told = after(asked, anticipate(asked, phoned, AT));
    expect(told).toMatchObject({ assistance: [{ answer: null }], anticipations: [{ ...phoned, confirmed: null }] });
    const answered = (answer: 'answered' | 'refused') =>
      after(told, recordAssistance(told, { exchange: OTHER, answer }, LATER));
    expect(answered('answered').anticipations).toMatchObject([{ confirmed: true }]);
    expect(answered('refused').anticipations).toMatchObject([{ confirmed: false }]);
    for (const nothing of [file, answered('answered')])
      expect(() => anticipate(nothing, phoned, LATER)).toThrow('nothing-waits');
    const referred = after(file, resolutionReferrals.referVictim(file, { exchange: OTHER, to: 'so-y-te' }, AT));
    const expected = after(referred, anticipate(referred, phoned, AT));
    const answer = { exchange: OTHER, outcome: 'supported', victim: ID } as const;
    expect(after(expected, resolutionReferrals.recordReferral(expected, answer, LATER)).anticipations).toMatchObject([
      { confirmed: true },
    ]);
  });

  it('brings a victim to support, whatever has become of it', () => {
    const ended = after(file, initiate(file, initiation, LATER));
    const referred = after(ended, resolutionReferrals.referVictim(ended, { exchange: OTHER, to: 'so-y-te' }, LATER));
    expect(referred).toMatchObject({ status: 'resolved', referrals: [{ to: 'so-y-te', outcome: null }] });
    const answer = { exchange: OTHER, outcome: 'supported', victim: ID } as const;
    expect(after(referred, resolutionReferrals.recordReferral(referred, answer, LATER)).referrals).toEqual([
      { ...answer, to: 'so-y-te' },
    ]);
  });

  it('ends in a case that is sent to the investigating body within 24 hours', () => {
    const decided = limits(...initiate(file, initiation, LATER));
    expect(decided).toMatchObject([
      { rule: 'R10', status: 'met-late' },
      { rule: 'R21.resolution', dueOn: '2025-03-23' },
      { rule: '154-send', dueAt: '2025-03-21T03:00:00.000Z' },
    ]);
    const ended = after(file, initiate(file, initiation, LATER));
    expect(ended).toMatchObject({ status: 'resolved', outcome: 'initiated', case: OTHER, article: '151', clause: '2' });
    expect(counted(ended, '2025-03-14')?.marks.map(({ mark }) => mark)).toEqual([
      'in',
      'resolved',
      'grounds-found',
      'initiated',
      'resolution-due',
    ]);
  });

  it('goes to be sanctioned where it is an administrative violation, within 3 days', () => {
    const ended = decideNotToInitiate(file, { ground: 'no-offence', number: '3', administrative: true }, LATER);
    expect(limits(...ended).filter(({ rule }) => rule === '16-sanction')).toMatchObject([{ dueOn: '2025-03-23' }]);
    const violation = after(file, ended);
    const proposed = proposeSanction(violation, 'UBND phường', LATER);
    const gone = after(violation, proposed);
    expect(gone.sanctionProposedAt).toBe(LATER);
    expect(() => proposeSanction(gone, 'UBND phường', LATER)).toThrow('sanction-proposed-already');
    const other = after(file, decideNotToInitiate(file, { ground: 'no-offence', number: '3' }, LATER));
    expect(() => proposeSanction(other, 'UBND phường', LATER)).toThrow('no-sanction-to-propose');
  });

  it('has nobody to tell when it is anonymous, and nothing before a decision', () => {
    expect(() => notifyReporter({ ...file, anonymous: true }, { of: 'result' }, AT)).toThrow('nobody-to-tell');
    expect(() => notifyReporter(file, { of: 'suspension' }, AT)).toThrow('nothing-decided');
  });
});

describe('a complaint against what the procuracy has decided itself on a report', () => {
  const resolved = after(
    fileIn('under-verification'),
    decideNotToInitiate(fileIn('under-verification'), { ground: 'no-event', number: '3/QĐ' }, AT),
  );
  const own = { ...complaint, of: 'non-initiation' } as const;

  it('is for its head, within 7 days, against what a deputy has signed (BLTTHS 158(2), 476(1))', () => {
    const events = recordComplaint(resolved, own, AT);
    expect(after(resolved, events).complaints).toMatchObject([
      { of: 'non-initiation', subject: 'procuracy', result: null },
    ]);
    expect(limits(...events).filter(({ about }) => about === OTHER)).toMatchObject([
      { rule: '476', dueOn: '2025-03-01' },
    ]);
    expect(() => recordComplaint(resolved, { ...own, signedBy: 'head' }, AT)).toThrow('complaint-to-procuracy-above');
    const decision = { ground: 'no-offence', number: '5/QĐ', signedBy: 'head' } as const;
    const entered = entries(decideNotToInitiate(fileIn('under-verification'), decision, AT));
    expect(() => recordComplaint(resolved, own, AT, entered)).toThrow('complaint-to-procuracy-above');
  });

  it('is received as who has signed stood then: put right since, and not by a later decision (BLTTHS 476(1))', () => {
    const decided = { type: 'prosecution.resolution-decided', at: AT, id: ID };
    const by = (signedBy: string, at = AT) => ({ ...decided, at, data: { outcome: 'not-initiated', signedBy } });
    const righted = {
      type: 'prosecution.resolution-corrected',
      at: LATER,
      data: { entry: ID, changes: { signedBy: 'deputy-head' }, repeatedIn: [] },
    };
    expect(recordComplaint(resolved, own, AT, [by('head'), righted])).toHaveLength(1);
    const later = { ...by('head', LATER), id: OTHER };
    expect(recordComplaint(resolved, own, AT, [by('deputy-head'), later])).toHaveLength(1);
    expect(() => recordComplaint(resolved, own, LATER, [by('deputy-head'), later])).toThrow('procuracy-above');
  });

  it('is about a decision that there is', () => {
    expect(() => recordComplaint(fileIn('under-verification'), own, AT)).toThrow('no-such-complaint');
    expect(() => recordComplaint(resolved, ofSuspension, AT)).toThrow('no-such-complaint');
    expect(() => recordComplaint(resolved, { ...own, of: 'initiation' }, AT)).toThrow('no-such-complaint');
  });
});
