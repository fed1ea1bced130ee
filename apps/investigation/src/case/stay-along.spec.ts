import type { StayGround } from '@la-chan/contracts';
import { boundFact, deadlinesOf, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import { carriedBy, termsOf } from './carried';
import type { Case } from './case';
import { counted } from './case.counted';
import { blank, evolve, type CaseEvent } from './case.events';
import { carryOutDemand } from './charge-demand';
import { initiate } from './initiation';
import { release, takeBack, withdraw } from './offered';
import { proposeCancellation, recordPetition } from './petition';
import { receive, receiveBack, type Coming, type Passage } from './reception';
import { caseEvidence, caseRequests } from './referral';
import { cancelResumption } from './resumption-cancellation';
import { caseProperty, keepMeasures } from './stay-decision';
import { cancelSuspension, resume, review, suspend } from './time-limit';
import { recordTreatmentEnd } from './treatment';
import { askTransfer, offerTransfer, recordTransfer, recordTransferOrder, transfer } from './transfer';

const ID = '01900000-0000-7000-8000-000000000001';
const THERE = '01900000-0000-7000-8000-000000000002';
const ACCUSED = '01900000-0000-7000-8000-000000000003';
const NOTICE = '01900000-0000-7000-8000-000000000004';
const ASKED = '01900000-0000-7000-8000-000000000005';
const INITIATED = '2025-01-06T02:00:00.000Z';
const SUSPENDED = '2025-02-03T02:00:00.000Z';
const REVIEWED = '2025-03-03T02:00:00.000Z';
const SENT = '2025-03-10T02:00:00.000Z';
const AT = '2025-03-12T02:00:00.000Z';
const LATER = '2025-03-20T02:00:00.000Z';

const crime = { article: '150', clause: '1' } as const;
const initiation: Parameters<typeof receive>[1] = {
  ...{ ...crime, number: '1/2025/VA', seriousness: 'very-serious', unit: 'c00070' },
  from: [],
};
const held: Coming = {
  ...{ id: ACCUSED, ...crime, chargedAt: INITIATED },
  measures: [{ measure: 'bail', number: '1/QĐ-BL', since: INITIATED, until: '2025-09-01' }],
};
const passage: Passage = {
  ...{ body: 'PC03', ground: 'head-replaced', number: '9/QĐ-VKS', sentAt: SENT },
  extended: [],
};

const fileOf = (events: readonly CaseEvent[], id = ID): Case =>
  events.reduce(evolve, { ...blank, id, version: 0, number: '', unit: 'c00070', createdAt: AT, updatedAt: AT });
const entries = (events: readonly CaseEvent[]): HistoryEntry[] =>
  events.map(({ type, occurredAt: at, data }) => ({ type, at, data: { ...data } }));
const limitsIn = (history: readonly HistoryEntry[], { accused }: Case): Deadline[] =>
  deadlinesOf(history, { facts: boundFact(accused) });
const limits = (events: readonly CaseEvent[]): Deadline[] => limitsIn(entries(events), fileOf(events));
const running = (events: readonly CaseEvent[]): string[] =>
  limits(events).flatMap(({ rule, dueOn, status }) => (status === 'running' ? [`${rule} ${dueOn}`] : []));
const then = (events: readonly CaseEvent[], act: (file: Case) => readonly CaseEvent[]): CaseEvent[] => [
  ...events,
  ...act(fileOf(events)),
];

const begun = [
  ...initiate(ID, { ...initiation, notice: NOTICE, opening: false }, INITIATED),
  ...receive(
    ID,
    initiation,
    { ...passage, initiatedAt: INITIATED, sentAt: INITIATED },
    { accused: [held], victims: [], cracked: true },
    INITIATED,
  ).filter(({ type }) => type !== 'investigation.case-initiated'),
];
const suspended = then(begun, (file) => suspend(file, { ground: 'illness', notice: NOTICE }, [], SUSPENDED));
const reviewed = then(suspended, (file) => review(file, { period: 'half-year' }, REVIEWED));
const granted = then(reviewed, (file) => {
  const asked = askTransfer(file, { exchange: ASKED, to: 'vks-hn', ground: 'head-replaced', body: 'PC03' }, SENT);
  const answer = { exchange: ASKED, by: 'vks-hn', granted: true, number: '9/QĐ-VKS' };
  return [...asked, ...recordTransfer(asked.reduce(evolve, file), answer, SENT)];
});
const offered = then(granted, (file) => offerTransfer(file, { offer: THERE, to: 'pc03' }, SENT));
const sent = (events: readonly CaseEvent[] = granted) => {
  const file = fileOf(events);
  return termsOf(file, carriedBy(file, limits(events), entries(events)), 'pc03');
};
/** As it comes, with what is said of it there. */
const taken = ({ suspended: stay, cracked, accused, ...said } = sent()): CaseEvent[] =>
  receive(
    THERE,
    { ...initiation, resumptions: said.resumptions, returnedBy: said.returnedBy, returnedAt: said.returnedAt },
    { ...passage, initiatedAt: INITIATED, from: 'pc02', file: ID },
    { accused, victims: [], cracked, stay: stay && { ...stay, notice: NOTICE } },
    AT,
  );

describe('a suspended case that another body has to investigate', () => {
  it('is transferred as the procuracy decides, asked for or by itself (BLTTHS 169(1))', () => {
    expect(fileOf(granted)).toMatchObject({ status: 'suspended', transfer: { answer: 'granted' } });
    const order = { exchange: ASKED, by: 'vks-hn', number: '9/QĐ-VKS', body: 'PC03' };
    const ordered = then(reviewed, (file) => recordTransferOrder(file, order, SENT));
    expect(fileOf(then(ordered, (file) => transfer(file, AT)))).toMatchObject({ status: 'transferred' });
  });

  it('is suspended still where the other body has not taken it, or the offer is withdrawn', () => {
    expect(fileOf(offered)).toMatchObject({ status: 'transferring', transfer: { offer: THERE, suspended: true } });
    for (const end of [withdraw, (file: Case, at: string) => takeBack(file, { reason: 'wrong-addressee' }, at)]) {
      const back = fileOf(then(offered, (file) => end(file, AT)));
      expect(back).toMatchObject({ status: 'suspended', suspendedAt: [SUSPENDED], transfer: { offer: null } });
      expect(back.transfer).not.toHaveProperty('suspended');
      expect(offerTransfer(back, { offer: THERE, to: 'pc03' }, AT)).toHaveLength(1);
    }
  });

  it('is to be resumed where the reason ends while it is on offer, unless it goes (BLTTHS 235(1))', () => {
    const over = { accused: ACCUSED, notice: ASKED, by: 'vks-hn', number: '7/QĐ-VKS' };
    const ended = then(offered, (file) => recordTreatmentEnd(file, over, AT));
    const back = then(ended, (file) => takeBack(file, { reason: 'wrong-addressee' }, LATER));
    expect(running(back)).toContain('investigation-resumption 2025-03-19');
    const gone = then(ended, (file) => release(file, 'pc03', LATER));
    expect(running(gone).join()).not.toContain('investigation-resumption');

    const asked = { exchange: NOTICE, to: 'vks-tc', askedAt: INITIATED } as const;
    const abroad = { ...asked, kind: 'assistance', answer: null } as const;
    const requested = { request: NOTICE, of: 'experts', number: '5', requestedAt: INITIATED } as const;
    const opinion = { ...requested, kind: 'expert-opinion', result: null } as const;
    const waiting = { requests: [abroad], evidenceRequests: [opinion] };
    const on = (suspendedFor: StayGround): Case => ({ ...fileOf(offered), ...waiting, suspendedFor });
    const answer = { exchange: NOTICE, by: 'vks-tc', answer: 'answered' } as const;
    for (const said of [
      caseRequests.recordAnswer(on('foreign-assistance-pending'), answer, AT),
      caseRequests.withdrawRequest(on('foreign-assistance-pending'), NOTICE, AT),
      caseEvidence.recordEvidence(on('expert-opinion-pending'), { request: NOTICE, result: 'received' }, AT),
    ])
      expect(said).toMatchObject([{ data: { resumptionDue: true } }]);
  });

  it('says since when and for what, when it was last looked at, and what is still to be decided (TTLT 01/2020 12–14)', () => {
    expect(sent().suspended).toEqual({
      ...{ since: SUSPENDED, ground: 'illness', propertyDue: true, bound: [ACCUSED] },
      ...{ month: REVIEWED, 'half-year': REVIEWED, year: SUSPENDED },
    });
    const done = then(granted, (file) => [
      ...keepMeasures(file, { accused: ACCUSED, number: '2/QĐ' }, SENT),
      ...caseProperty.decideOnProperty(file, { decision: ASKED, number: '3/QĐ', notice: NOTICE, items: [] }, SENT),
    ]);
    expect(sent(done).suspended).not.toHaveProperty('bound');
    expect(sent(done).suspended).not.toHaveProperty('propertyDue');
    expect(sent(begun)).not.toHaveProperty('suspended');
  });

  it('owes nothing more where it has left, and is counted as one that is suspended once', () => {
    const gone = then(offered, (file) => release(file, 'pc03', AT));
    expect(running(gone).filter((one) => /^(172|R24|13-|12-|14-)/.test(one))).toEqual([]);
    const marksOf = (events: readonly CaseEvent[]) =>
      counted(fileOf(events), null).marks.filter(({ mark }) => mark === 'suspended');
    expect([marksOf(gone).length, marksOf(taken()).length]).toEqual([1, 0]);
  });
});

describe('a suspended case that has come from another body', () => {
  it('stands there as it stood, since the same day and on the same ground (BLTTHS 229)', () => {
    expect(fileOf(taken())).toMatchObject({
      ...{ status: 'suspended', suspendedAt: [SUSPENDED], suspendedFor: 'illness' },
      accused: [{ id: ACCUSED, state: 'investigated', measures: [{ measure: 'bail' }] }],
    });
  });

  it('has no limit that runs, and is followed, looked at and decided on as it was (TTLT 01/2020 7, 12, 13, 14)', () => {
    const owed = running(taken());
    expect(owed.filter((one) => /^17[24]/.test(one))).toEqual([]);
    expect(owed).toEqual(expect.arrayContaining(['14-focal-point 2025-03-15', 'R24.case 2025-04-03']));
    expect(owed).toEqual(expect.arrayContaining(['R24.case.half-year 2025-09-03', 'R24.case.year 2026-02-03']));
    expect(owed).toEqual(expect.arrayContaining(['13-property 2025-03-19', '12-measures 2025-03-15']));
    const looked = then(taken(), (file) => review(file, { period: 'month' }, LATER));
    expect(running(looked)).toContain('R24.case 2025-04-21'); // the 20th is a Sunday
  });

  it('is to be resumed where the reason was gone before it came (BLTTHS 235(1))', () => {
    const ended = { accused: ACCUSED, notice: ASKED, by: 'vks-hn', number: '7/QĐ-VKS', resumptionDue: true };
    const over = [...entries(granted), { type: 'investigation.treatment-ended', at: SENT, data: ended }];
    const file = fileOf(granted);
    const said = termsOf(file, carriedBy(file, limitsIn(over, file), over), 'pc03');
    expect(said.suspended).toMatchObject({ resumptionDue: true });
    expect(running(taken(said))).toContain('investigation-resumption 2025-03-19');
    expect(running(taken()).join()).not.toContain('investigation-resumption');
  });

  it('is resumed there with the limit of a resumed investigation, and suspended again where that falls (BLTTHS 174(1); TTLT 04/2018 5)', () => {
    const resumed = then(taken(), (file) => resume(file, { notice: ASKED }, [], LATER));
    expect(fileOf(resumed)).toMatchObject({ status: 'cracked', resumedAt: [LATER] });
    expect(running(resumed).filter((one) => /^17[24](\.resumed)? /.test(one))).toEqual(['174.resumed 2025-06-20']);
    expect(counted(fileOf(resumed), null).marks).toContainEqual({ mark: 'resumed', on: '2025-03-20' });
    const overturned = { notice: NOTICE, by: 'vks-hn', number: '1', cancels: ASKED };
    const again = then(resumed, (file) => cancelResumption(file, overturned, LATER, entries(resumed)));
    expect(fileOf(again)).toMatchObject({ status: 'suspended', suspendedFor: 'illness' });
  });

  it('goes on from there to a third body as it stood', () => {
    const file = fileOf(taken());
    const { suspended: stay } = termsOf(file, carriedBy(file, limits(taken()), entries(taken())), 'pc01');
    expect(stay).toEqual(sent().suspended);
  });

  it('goes on there where the procuracy cancels the suspension (TTLT 04/2018 5(1))', () => {
    const cancellation = { notice: ASKED, by: 'vks-hn', number: '1', cancels: NOTICE };
    const on = then(taken(), (file) => cancelSuspension(file, cancellation, LATER));
    expect([fileOf(on).status, running(on).some((one) => one.startsWith('174.resumed '))]).toEqual(['cracked', true]);
  });

  it('is what its body asks to cancel, and what a demand to cancel waits for until it is (TTLT 04/2018 5(1), (2))', () => {
    const [file, history] = [fileOf(taken()), entries(taken())];
    const proposed = proposeCancellation(file, { served: NOTICE, notice: ASKED }, LATER, history);
    expect(proposed).toMatchObject([{ data: { of: 'case-suspension', served: NOTICE } }]);
    const what = 'case-suspension';
    const demand = { of: 'decision-cancellation', what, demand: ASKED, notice: NOTICE, metAt: null } as const;
    expect(() =>
      carryOutDemand({ ...file, demands: [demand] }, { demand: ASKED, notice: THERE }, LATER, history),
    ).toThrow('demanded-not-cancelled');
  });

  it('has been returned as often as it was, and no limit for that (BLTTHS 174(2))', () => {
    const said = { ...sent(), returnedBy: 'procuracy', returnedAt: INITIATED } as const;
    expect(running(taken(said)).filter((one) => one.startsWith('174'))).toEqual([]);
    const first = { by: 'procuracy', exchange: ASKED, at: INITIATED } as const;
    const file = { ...fileOf(suspended), returns: [first] };
    expect(carriedBy(file, limits(suspended), entries(suspended)).course).toEqual({
      ...{ returnedBy: 'procuracy', returnedAt: INITIATED, returnedUnder: ASKED },
    });
  });

  it('stands so again where the cancellation of its initiation does not hold (TTLT 04/2018 6(2))', () => {
    const waits = { notice: ASKED, of: 'initiation-cancelled', upheld: null } as const;
    const cancelled: Case = { ...fileOf(taken()), status: 'cancelled', petitions: [waits] };
    const answer = { notice: ASKED, upheld: true, number: '2' };
    const told = recordPetition(cancelled, answer, LATER, entries(taken()));
    expect(told.reduce(evolve, cancelled)).toMatchObject({ status: 'suspended' });
  });
});

describe('a case that comes back', () => {
  const way = { ...passage, body: 'PC03', sentAt: AT, reachedAt: SENT };
  const nobody = { accused: [], detained: [], victims: [], cracked: true };
  const stay = { since: SUSPENDED, ground: 'illness', notice: ASKED } as const;
  const gone = then(granted, (file) => transfer(file, SENT));

  it('is suspended as it left, once, and looked at again since it was', () => {
    const back = then(gone, (file) => receiveBack(file, way, { ...nobody, stay }, LATER));
    expect(fileOf(back)).toMatchObject({
      status: 'suspended',
      suspendedAt: [SUSPENDED],
      resumedAt: [],
      transfer: null,
    });
    expect(running(back).filter((one) => /^17[24]/.test(one))).toEqual([]);
    expect(running(back)).toContain('R24.case 2025-04-21');
    expect(counted(fileOf(back), null).marks.filter(({ mark }) => mark === 'suspended')).toHaveLength(1);
  });

  it('has left as one that was investigated, and was suspended there', () => {
    const open = { exchange: ASKED, body: 'PC03', answer: 'granted' } as const;
    const left = [...begun, ...transfer({ ...fileOf(begun), transfer: open }, SENT)];
    const back = then(left, (file) => receiveBack(file, way, { ...nobody, stay: { ...stay, since: AT } }, LATER));
    expect(fileOf(back)).toMatchObject({ status: 'suspended', suspendedAt: [AT], suspendedFor: 'illness' });
    expect(running(back).filter((one) => /^17[24]/.test(one))).toEqual([]);
    expect(counted(fileOf(back), null).marks.map(({ mark }) => mark)).not.toContain('suspended');
  });

  it('has left suspended, and goes on as it was resumed there', () => {
    const course = { resumedAt: AT };
    const resumed = then(gone, (file) => receiveBack(file, way, { ...nobody, course }, LATER));
    expect(fileOf(resumed)).toMatchObject({ status: 'cracked', resumedAt: [AT] });
    expect(running(resumed)).toContain('174.resumed 2025-05-20'); // 8 days on the way
    const left = fileOf(gone);
    const early = receiveBack(
      fileOf(gone),
      way,
      { ...nobody, course: { resumedAt: '2025-03-09T17:00:00.000Z' } },
      LATER,
    );
    expect(early).toMatchObject([{ data: { resumedAt: SENT } }]); // the day on which it left
    const later = { ...way, reachedAt: '2025-03-11T02:00:00.000Z' };
    expect(receiveBack(left, later, { ...nobody, course }, LATER)).toMatchObject([
      { data: { reception: { onTheWay: 8 } } }, // on its way there it was suspended
    ]);
  });

  it('does not come as one that is investigated unless it is said when it was resumed (BLTTHS 169(5), 174(1))', () => {
    const left = fileOf(gone);
    expect(() => receiveBack(left, way, nobody, LATER)).toThrow(
      expect.objectContaining({ code: 'resumption-not-said', law: 'BLTTHS 169(5), 174(1)' }) as Error,
    );
    for (const resumedAt of [REVIEWED, LATER])
      expect(() => receiveBack(left, way, { ...nobody, course: { resumedAt } }, LATER)).toThrow('passage-out-of-order');
  });

  it('goes on since it was there, where a body of a release before has it go on and says nothing of that', () => {
    const told = { ...way, from: 'pc03', onTheWay: 0 };
    const back = then(gone, (file) => receiveBack(file, told, nobody, LATER));
    expect(fileOf(back)).toMatchObject({ status: 'cracked', resumedAt: [SENT] });
    expect(running(back).filter((one) => /^17[24]\S* /.test(one))).toContain('174.resumed 2025-05-19');
    expect(running(back).join()).not.toMatch(/\b17[24] /);
    expect(counted(fileOf(back), null).marks.map(({ mark }) => mark)).not.toContain('resumed');
    const returned = { returnedBy: 'procuracy', returnedAt: AT } as const;
    const again = then(gone, (file) => receiveBack(file, told, { ...nobody, course: returned }, LATER));
    expect(running(again).filter((one) => /^17[24]/.test(one))).toEqual([expect.stringMatching(/^174.procuracy /)]);
    expect(fileOf(again).resumedAt).toHaveLength(1);
  });

  it('was suspended neither before it was initiated or last resumed, nor after it was sent (BLTTHS 229)', () => {
    const resumed = { ...fileOf(gone), resumedAt: [REVIEWED] };
    for (const [file, since] of [
      [fileOf(gone), '2025-01-05T02:00:00.000Z'],
      [resumed, SUSPENDED],
      [fileOf(gone), LATER],
    ] as const)
      expect(() => receiveBack(file, way, { ...nobody, stay: { ...stay, since } }, LATER)).toThrow(
        'passage-out-of-order',
      );
  });

  it('is suspended once where the paper says the day alone', () => {
    const day = { ...stay, since: '2025-02-02T17:00:00.000Z' };
    const back = then(gone, (file) => receiveBack(file, way, { ...nobody, stay: day }, LATER));
    expect(fileOf(back)).toMatchObject({ status: 'suspended', suspendedAt: [SUSPENDED] });
  });
});
