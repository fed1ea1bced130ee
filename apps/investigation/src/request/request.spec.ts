import {
  assistanceAwaited,
  type EventOf,
  type StayGround,
  type verificationEvidenceRequested,
} from '@la-chan/contracts';
import { deadlinesOf, type Deadline } from '@la-chan/procedure';
import { blank as blankCase, evolve as evolveCase, type CaseEvent } from '../case/case.events';
import type { Case } from '../case/case';
import { caseEvidence, caseRequests } from '../case/referral';
import { resumeAccused, suspend as suspendCase, suspendAccused } from '../case/time-limit';
import { verificationEvidence, verificationRequests } from '../verification/referral';
import { suspend as suspendVerification } from '../verification/time-limit';
import type { Verification } from '../verification/verification';
import { settling } from './request';
import {
  blank as blankVerification,
  evolve as evolveVerification,
  type VerificationEvent,
} from '../verification/verification.events';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const THIRD = '01900000-0000-7000-8000-000000000003';
const AT = '2024-05-10T02:00:00.000Z';
const AFTER = '2024-12-10T02:00:00.000Z';

type EvidenceRequested = EventOf<typeof verificationEvidenceRequested>['data'];

const given = { id: ID, version: 1, number: '1', unit: 'd002', createdAt: AT, updatedAt: AT };
const asked = (exchange: string) => ({ exchange, to: 'so-ngoai-vu', assistance: 'evidence', country: 'KH' }) as const;
const answer = (exchange: string) => ({ exchange, by: 'so-ngoai-vu', answer: 'answered' }) as const;
const ground = 'foreign-assistance-pending';

/** A limit of this rule that has run out. */
const runOut = (rule: string): Deadline => ({
  rule,
  nature: 'duty',
  duty: { vi: '', en: '' },
  startedAt: AT,
  dueAt: '2024-09-30T17:00:00.000Z',
  dueOn: '2024-09-30',
  warn: [],
  status: 'running',
  law: '',
  explanation: { vi: '', en: '' },
});
const owed = (type: string, data: object): Deadline[] =>
  deadlinesOf([{ type, at: AFTER, data: { ...data } }]).filter(({ rule }) => rule.endsWith('-resumption'));

describe('a verification that waits for an answer from abroad', () => {
  const file: Verification = { ...blankVerification, ...given, status: 'under-verification' };
  const after = (one: Verification, events: readonly VerificationEvent[]) => events.reduce(evolveVerification, one);
  const waiting = (one: Verification, exchange = OTHER) =>
    after(one, verificationRequests.askAssistance(one, asked(exchange), AT));
  const answering = (one: Verification, exchange = OTHER) =>
    verificationRequests.recordAnswer(one, answer(exchange), AFTER);
  const suspending = (one: Verification) => suspendVerification(one, { ground, notice: ID }, [runOut('R10')], AFTER);

  it('is suspended while it waits, and not for what was answered before', () => {
    expect(after(waiting(file), suspending(waiting(file)))).toMatchObject({
      status: 'suspended',
      suspendedFor: ground,
    });
    const answered = after(waiting(file), answering(waiting(file)));
    expect(() => suspending(answered)).toThrow('is answered');
    expect(suspending(file)).toHaveLength(1); // asked for on paper
  });

  it('owes a decision when the last of the answers has come, and none while it is not suspended', () => {
    const both = waiting(waiting(file), ID);
    const suspended = after(both, suspending(both));
    const [first] = answering(suspended);
    expect(first?.data.resumptionDue).toBeUndefined();
    const [last] = answering(after(suspended, [first!]), ID);
    expect(last?.data.resumptionDue).toBe(true);
    expect(owed(last!.type, last!.data)).toMatchObject([{ rule: 'verification-resumption', status: 'running' }]);
    expect(answering(waiting(file))[0]?.data.resumptionDue).toBeUndefined();
  });

  it('waits for what is taken back no more, and owes the decision then too', () => {
    const taking = (one: Verification, exchange = OTHER) => verificationRequests.withdrawRequest(one, exchange, AFTER);
    const suspended = after(waiting(waiting(file), ID), suspending(waiting(file)));
    const [first] = taking(suspended);
    expect(first?.data).toEqual({ exchange: OTHER });
    const one = after(suspended, [first!]);
    expect(one.requests).toMatchObject([{ exchange: ID }]);
    const [last] = taking(one, ID);
    expect(owed(last!.type, last!.data)).toMatchObject([{ rule: 'verification-resumption' }]);
    expect(() => taking(one)).toThrow('nothing-waits');
    expect(() => taking(after(one, answering(one, ID)), ID)).toThrow('nothing-waits');
    const consulted = { exchange: OTHER, kind: 'stay-consultation', to: 'vks-hn', answer: null } as const;
    expect(() => taking({ ...file, requests: [consulted] })).toThrow('nothing-waits');
  });
});

describe('a case that waits for an answer from abroad', () => {
  const file: Case = { ...blankCase, ...given, status: 'cracked' };
  const after = (one: Case, events: readonly CaseEvent[]) => events.reduce(evolveCase, one);
  const waiting = after(file, caseRequests.askAssistance(file, asked(OTHER), AT));
  const answering = (one: Case) => caseRequests.recordAnswer(one, answer(OTHER), AFTER);
  const suspending = (one: Case) => suspendCase(one, { ground, notice: ID }, [runOut('172')], AFTER);

  it('is suspended while it waits, and not for what was answered before', () => {
    expect(after(waiting, suspending(waiting))).toMatchObject({ status: 'suspended', suspendedFor: ground });
    expect(() => suspending(after(waiting, answering(waiting)))).toThrow('is answered');
  });

  it('owes a decision when the answer has come', () => {
    const [answered] = answering(after(waiting, suspending(waiting)));
    expect(owed(answered!.type, answered!.data)).toMatchObject([{ rule: 'investigation-resumption' }]);
    const [taken] = caseRequests.withdrawRequest(after(waiting, suspending(waiting)), OTHER, AFTER);
    expect(owed(taken!.type, taken!.data)).toMatchObject([{ rule: 'investigation-resumption' }]);
  });
});

describe('a file that waits along for what another agency has asked abroad', () => {
  const file: Case = { ...blankCase, ...given, status: 'cracked' };
  const awaited = { exchange: OTHER, to: 'so-ngoai-vu', country: 'KH', askedAt: AT } as const;
  const waiting = evolveCase(file, assistanceAwaited(ID, awaited, AFTER));
  const told = { exchange: OTHER, by: 'so-ngoai-vu' } as const;
  const settle = settling(caseRequests);

  it('takes in what it is told of that: an answer, or that it was taken back', () => {
    const after = (answer: 'answered' | 'refused' | 'withdrawn') =>
      settle(waiting, { ...told, answer }, AFTER).reduce((one, event) => evolveCase(one, event as CaseEvent), waiting)
        .requests;
    expect(after('answered')).toMatchObject([{ answer: 'answered' }]);
    expect(after('refused')).toMatchObject([{ answer: 'refused' }]);
    expect(after('withdrawn')).toEqual([]);
  });
});

describe('an accused who alone waits for an answer from abroad or for experts', () => {
  const crime = { article: '150', clause: '2', chargedAt: AT, exchange: OTHER, approval: 'approved' } as const;
  const one = { ...crime, id: ID, state: 'investigated', outcome: null } as const;
  const file: Case = { ...blankCase, ...given, status: 'cracked', accused: [one, { ...one, id: THIRD }] };
  const after = (before: Case, events: readonly CaseEvent[]) => events.reduce(evolveCase, before);
  const suspending = (before: Case, ground: StayGround) =>
    after(before, suspendAccused(before, { accused: ID, ground, notice: OTHER }, [runOut('172')], AFTER));
  const due = (...events: readonly CaseEvent[]) =>
    deadlinesOf(events.map(({ type, data, occurredAt: at }) => ({ type, at, data: { ...data } }))).flatMap(
      ({ rule, about, status }) => (rule.startsWith('investigation-resumption') ? [[rule, about, status]] : []),
    );
  const rule = 'investigation-resumption.accused';

  it('calls for the decision on this one once all of it is here or taken back (BLTTHS 229(2), 235(1))', () => {
    const asking = (before: Case, exchange: string) =>
      after(before, caseRequests.askAssistance(before, asked(exchange), AT));
    const waiting = suspending(asking(asking(file, OTHER), THIRD), ground);
    const [first] = caseRequests.recordAnswer(waiting, answer(OTHER), AFTER);
    expect(first?.data).not.toHaveProperty('waitedAlone');
    const half = after(waiting, [first!]);
    const answered = caseRequests.recordAnswer(half, answer(THIRD), AFTER);
    expect(answered).toMatchObject([{ data: { waitedAlone: [ID] } }]);
    expect(due(...answered)).toEqual([[rule, ID, 'running']]);
    expect(due(...caseRequests.withdrawRequest(half, THIRD, AFTER))).toEqual([[rule, ID, 'running']]);
    const resumed = resumeAccused(
      after(half, answered),
      { accused: ID, notice: ID },
      { into: ID, notice: ID },
      [],
      AFTER,
    );
    expect(due(...answered, ...resumed)).toEqual([[rule, ID, 'met']]);
    const [late] = caseRequests.recordAnswer(after(half, resumed), answer(THIRD), AFTER);
    expect(late?.data).not.toHaveProperty('waitedAlone');
  });

  it('calls for it of this one alone, and not where the result is of something else or the case is not here', () => {
    const opinion = { request: OTHER, kind: 'expert-opinion', of: 'experts', number: '7/QĐ' } as const;
    const asking = after(file, caseEvidence.requestEvidence(file, opinion, AT));
    const recording = (before: Case) =>
      caseEvidence.recordEvidence(before, { request: OTHER, result: 'received' }, AFTER);
    const waiting = suspending(asking, 'expert-opinion-pending');
    expect(waiting.accused).toMatchObject([{ suspendedFor: 'expert-opinion-pending' }, {}]);
    expect(recording(waiting)).toMatchObject([{ data: { waitedAlone: [ID] } }]);
    expect(recording({ ...waiting, status: 'handed-over' })).toMatchObject([{ data: { waitedAlone: [ID] } }]);
    for (const other of [asking, suspending(asking, 'illness'), { ...waiting, status: 'transferred' } as const])
      expect(due(...recording(other))).toEqual([]);
  });
});

describe('a file that waits for experts, valuers or documents', () => {
  const opinion = { request: OTHER, kind: 'expert-opinion', of: 'experts', number: '7/QĐ' } as const;
  const verification: Verification = { ...blankVerification, ...given, status: 'under-verification' };
  const theCase: Case = { ...blankCase, ...given, status: 'cracked' };
  const documents = { ...opinion, request: ID, kind: 'documents' } as const;
  const onOpinion = { ground: 'expert-opinion-pending', notice: ID } as const;

  it('owes a decision once the last result that it is suspended for is here, or none is to come', () => {
    const asking = (one: Verification, request: EvidenceRequested): Verification =>
      verificationEvidence.requestEvidence(one, request, AT).reduce(evolveVerification, one);
    const waiting = asking(asking(asking(verification, opinion), documents), { ...opinion, request: THIRD });
    const suspended = suspendVerification(waiting, onOpinion, [runOut('R10')], AFTER).reduce(
      evolveVerification,
      waiting,
    );
    const record = (one: Verification, request: string) =>
      verificationEvidence.recordEvidence(one, { request, result: 'none-to-come' }, AFTER);
    const [first] = record(suspended, OTHER);
    expect(first?.data).toEqual({ request: OTHER, result: 'none-to-come' });
    const one = evolveVerification(suspended, first!);
    expect(() => record(one, OTHER)).toThrow('nothing-waits');
    expect(record(one, ID)[0]?.data.resumptionDue).toBeUndefined(); // it is not suspended for documents
    const [last] = record(one, THIRD);
    expect(owed(last!.type, last!.data)).toMatchObject([{ rule: 'verification-resumption', status: 'running' }]);
    expect(record(waiting, OTHER)[0]?.data.resumptionDue).toBeUndefined();
  });

  it('is suspended for it while it waits alone, of a case too', () => {
    const suspending = (one: Case) => suspendCase(one, onOpinion, [runOut('172')], AFTER);
    expect(() => suspending(theCase)).toThrow('record the request first');
    const waiting = caseEvidence.requestEvidence(theCase, opinion, AT).reduce(evolveCase, theCase);
    const suspended = suspending(waiting).reduce(evolveCase, waiting);
    const [last] = caseEvidence.recordEvidence(suspended, { request: OTHER, result: 'received' }, AFTER);
    expect(owed(last!.type, last!.data)).toMatchObject([{ rule: 'investigation-resumption' }]);
    expect(() => suspending(evolveCase(waiting, last!))).toThrow('record the request first');
  });
});
