import type { EntryCorrected, HoldingRecipient } from '@la-chan/contracts';
import { deadlinesOf, everyCell, type HistoryEntry, UnlawfulAct } from '@la-chan/procedure';
import {
  approveArrest,
  extendCustody,
  receiveRelease,
  recordDetention,
  recordDetentionRefusal,
  recordNotice,
  recordService,
  refuseArrest,
  refuseExtension,
} from './answers';
import { askArrestApproval, askDetention, askExtension, assertDeducted, deductedFor } from './approvals';
import {
  anticipate,
  custodyProcedure,
  decideCustody,
  declineDemand,
  freePerson,
  handOverPerson,
  hold,
  place,
  proposeCancellation,
  recordArrest,
  recordDemand,
  unanswered,
  unaskedOfCustody,
  type CustodyFile,
  type CustodyStatus,
} from './custody';
import { correct, entries } from './custody.corrections';
import { blank, evolve, type CustodyEvent } from './custody.events';
import { custodyParticipants, goingAlong, joining } from './participants';
import { petition, recordPetition } from './petition';
import { recordHindrance, recordHindranceOver, tellOfHolding } from './telling';

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2018-03-01T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const THIRD = '01900000-0000-7000-8000-000000000003';
const AT = '2019-03-01T03:00:00.000Z'; // 10:00
const LATER = '2019-03-01T09:00:00.000Z';

const after = (file: CustodyFile, events: readonly CustodyEvent[]): CustodyFile => events.reduce(evolve, file);
const holding = { number: '1/2019/TG', unit: 'c00070', person: OTHER, minutes: '7/BB' };
const urgent = { ...holding, ground: 'urgent-case', urgency: 'traces' } as const;
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const decision = { decision: '3/QĐ', days: 3, notice: THIRD };
const order = { exchange: OTHER, to: 'vks-hn', decision: '4/LB' };
const longer = { ...order, exchange: THIRD, decision: '5/QĐ', days: 3 };
const said = { exchange: OTHER, by: 'vks-hn', number: '6/QĐ-VKS', receivedAt: LATER };
const service = { notice: THIRD, decision: 'custody', receivedAt: LATER };
const release = { notice: OTHER, by: 'vks-hn', number: '7/QĐ-VKS', receivedAt: LATER } as const;
const notice = { ...said, notice: OTHER, decision: 'custody-cancelled', decidedAt: LATER };

const demand = { notice: OTHER, by: 'vks-hn', number: '1/YC', demand: 'custody-extension', receivedAt: LATER } as const;
const answer = { demand: OTHER, notice: THIRD };
const decidedOn = [{ type: 'investigation.custody-decided', at: AT, data: { notice: THIRD } }];

const lodged = { notice: OTHER, body: 'Viện kiểm sát cấp trên', number: '8/KN' };
const answered = { notice: OTHER, number: '9/TL', upheld: true };
const waits = { notice: OTHER, of: 'custody-cancelled', upheld: null } as const;
const cancelled: HistoryEntry[] = [
  { type: 'investigation.custody-release-received', at: AT, data: { ...release, decision: 'custody-cancelled' } },
];

const defender = { participant: THIRD, person: THIRD, role: 'defender', of: OTHER } as const;
const { registerParticipant, endParticipation } = custodyParticipants;

const held = after(empty, hold(ID, urgent, AT));
const inCustody = after(held, decideCustody(held, decision, LATER));
const asked = after(inCustody, askExtension(inCustody, longer, LATER));
const fileIn = (status: CustodyStatus): CustodyFile => ({ ...asked, arrest: null, extensions: [], status });

describe('the table of a custody', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(custodyProcedure, {
        entries,
        sample: fileIn,
        blank: empty,
        starts: {
          hold: () => hold(ID, urgent, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: CustodyEvent) => evolve(file, event),
        acts: {
          decideCustody: (file) => decideCustody(file, decision, LATER),
          askArrestApproval: (file) => askArrestApproval(file, order, LATER),
          approveArrest: (file) => approveArrest(file, said, LATER),
          recordArrest: (file) =>
            recordArrest({ ...file, arrest: { exchange: OTHER, answer: 'approved' } }, '8/BB', LATER),
          refuseArrest: (file) => refuseArrest(file, said, LATER),
          anticipate: (file) =>
            anticipate(
              { ...file, arrest: { exchange: OTHER, answer: null } },
              { exchange: OTHER, answer: 'granted' },
              LATER,
            ),
          recordDemand: (file) => recordDemand(file, demand, LATER),
          declineDemand: (file) => declineDemand({ ...file, demands: [{ notice: OTHER, metAt: null }] }, answer, LATER),
          proposeCancellation: (file) => proposeCancellation(file, { served: THIRD, notice: OTHER }, LATER, decidedOn),
          askExtension: (file) => askExtension(file, longer, LATER),
          extendCustody: (file) =>
            extendCustody({ ...file, extensions: asked.extensions }, { ...said, exchange: THIRD }, LATER),
          refuseExtension: (file) => refuseExtension(file, said, LATER),
          petition: (file) => petition(file, lodged, LATER, cancelled),
          recordPetition: (file) =>
            recordPetition({ ...file, petitions: [waits] }, { ...answered, upheld: false }, LATER),
          receiveRelease: (file) => receiveRelease(file, { ...release, decision: 'custody-cancelled' }, LATER),
          askDetention: (file) => askDetention(file, { exchange: OTHER, case: OTHER, accused: THIRD }, LATER),
          recordDetention: (file) => recordDetention(file, { exchange: OTHER }, LATER),
          recordDetentionRefusal: (file) =>
            recordDetentionRefusal(file, { exchange: OTHER, ground: 'not-necessary', receivedAt: LATER }, LATER),
          free: (file) => freePerson(file, { ground: 'no-grounds' }, LATER),
          handOver: (file) => handOverPerson(file, { body: 'investigating-body' }, LATER),
          tellOfHolding: (file) => tellOfHolding(file, { recipients: ['family'] }, false, LATER),
          recordHindrance: (file) => recordHindrance(file, 'pursuit', LATER),
          recordHindranceOver: (file) => recordHindranceOver({ ...file, telling: 'hindered' }, LATER),
          registerParticipant: (file) => registerParticipant(file, defender, LATER),
          endParticipation: (file) =>
            endParticipation(
              { ...file, participants: [{ ...defender, endedAt: null }] },
              { participant: THIRD },
              LATER,
            ),
          place: (file) => place(file, { case: OTHER, accused: THIRD }, LATER),
          recordService: (file) => recordService(file, service, LATER),
          recordNotice: (file) => recordNotice(file, notice, LATER),
          correct: (file) => correct(file, wrongDay, LATER),
        },
        turns: {
          recordDetentionRefusal: [
            (file) => recordDetentionRefusal(file, { exchange: OTHER, ground: 'no-grounds', receivedAt: LATER }, LATER),
          ],
        },
      }),
    ).toEqual([]);
  });
});

describe('who takes part for somebody who is held', () => {
  const defended = after(inCustody, registerParticipant(inCustody, defender, LATER));

  it('defends or represents whoever is held, and nobody else (TT 28/2020 4(1), 10(5))', () => {
    expect(defended.participants).toEqual([{ ...defender, endedAt: null }]);
    const { of: _, ...nobody } = defender;
    for (const other of [nobody, { ...defender, of: ID }, { ...defender, role: 'protector' as const }])
      expect(() => registerParticipant(held, other, LATER)).toThrow('takes-part-for-nobody');
    const litigant = { participant: THIRD, person: THIRD, role: 'litigant' } as const;
    expect(() => registerParticipant(held, litigant, LATER)).toThrow('takes-part-for-nobody');
  });

  it('may do so no more', () => {
    const over = after(defended, endParticipation(defended, { participant: THIRD }, LATER));
    expect(over.participants).toEqual([{ ...defender, endedAt: LATER }]);
    expect(() => endParticipation(over, { participant: THIRD }, LATER)).toThrow('no-such-participant');
  });

  const nobody = { participants: [] };
  const denounced = { participant: OTHER, person: OTHER, role: 'denounced' } as const;
  const inReport = after(defended, place(defended, { verification: OTHER }, LATER));
  const accused = after(defended, place(defended, { verification: OTHER, case: OTHER, accused: ID }, LATER));
  const taking = (...ones: readonly (typeof defender | typeof denounced)[]) => ({
    participants: ones.map((one) => ({ ...one, endedAt: null })),
  });

  it('goes along to the report or the accused, and is registered there then', () => {
    expect(goingAlong(inReport, nobody)).toEqual({ more: [denounced, defender], over: [] });
    expect(goingAlong(accused, nobody)).toEqual({ more: [{ ...defender, of: ID }], over: [] });
    const joined = joining(goingAlong(accused, nobody))({ id: OTHER }, LATER);
    expect(joined).toMatchObject([{ type: 'investigation.participant-registered', data: { of: ID } }]);
    for (const file of [inReport, accused]) {
      expect(() => registerParticipant(file, defender, LATER)).toThrow('takes-part-in-matter');
      expect(() => endParticipation(file, { participant: THIRD }, LATER)).toThrow('takes-part-in-matter');
    }
  });

  it('is registered here as long as no case knows whoever is held as an accused', () => {
    for (const matter of [{ case: OTHER }, { case: OTHER, verification: OTHER }]) {
      const inCase = after(defended, place(defended, matter, LATER));
      expect(goingAlong(inCase, nobody)).toEqual({ more: [], over: [] });
      expect(registerParticipant(inCase, { ...defender, role: 'representative' }, LATER)).toHaveLength(1);
    }
  });

  it('is of the accused once whoever was held and denounced is charged as another record', () => {
    const moved = goingAlong(accused, taking(denounced, defender));
    expect(moved).toEqual({ more: [{ ...defender, of: ID }], over: [denounced, defender] });
    const events = joining(moved)({ id: OTHER }, LATER);
    expect(events.map(({ type }) => type)).toEqual([
      'investigation.participation-ended',
      'investigation.participation-ended',
      'investigation.participant-registered',
    ]);
  });

  it('joins none that knows them, nor comes with whom nobody takes part for', () => {
    const ended = { participants: [{ ...defender, endedAt: LATER }] };
    expect(goingAlong(accused, ended)).toEqual({ more: [], over: [] });
    expect(goingAlong({ ...accused, accused: OTHER }, taking(denounced, defender))).toEqual({ more: [], over: [] });
    const alone = after(inCustody, place(inCustody, { verification: OTHER }, LATER));
    expect(goingAlong(alone, nobody)).toEqual({ more: [], over: [] });
  });
});

describe('a custody that the procuracy demands to be cancelled', () => {
  const toEnd = { ...demand, demand: 'custody-cancellation', of: THIRD } as const;

  it('ends with the person free, or as the body asks the procuracy for that, or it is written why not (TTLT 04/2018 5(1), (2))', () => {
    const told = after(inCustody, recordDemand(inCustody, toEnd, LATER));
    expect(told.demands).toEqual([{ notice: OTHER, of: 'cancellation', metAt: null }]);
    expect(after(told, askExtension(told, longer, LATER)).demands).toMatchObject([{ metAt: null }]);
    const history = [...decidedOn, { type: 'investigation.procuracy-demanded', at: LATER, data: toEnd }];
    const proposed = proposeCancellation(told, { served: THIRD, notice: ID }, LATER, history);
    for (const done of [freePerson(told, { ground: 'no-grounds' }, LATER), proposed])
      expect(after(told, done).demands).toMatchObject([{ metAt: LATER }]);
    expect(after(told, declineDemand(told, answer, LATER)).demands).toMatchObject([{ declinedAt: LATER }]);
  });
});

describe('an extension that the procuracy demands', () => {
  it('is asked for, or it is written once why not (TTLT 04/2018 16(1))', () => {
    const told = after(inCustody, recordDemand(inCustody, demand, LATER));
    expect(told.demands).toEqual([{ notice: OTHER, metAt: null }]);
    expect(after(told, askExtension(told, longer, LATER)).demands).toEqual([{ notice: OTHER, metAt: LATER }]);
    const declined = after(told, declineDemand(told, answer, LATER));
    expect(declined.demands).toEqual([{ notice: OTHER, metAt: null, declinedAt: LATER }]);
    for (const file of [declined, inCustody, after(told, askExtension(told, longer, LATER))])
      expect(() => declineDemand(file, answer, LATER)).toThrow('no-extension-demanded');
  });

  it('is met where one that was asked for crosses with it', () => {
    expect(after(asked, recordDemand(asked, demand, LATER)).demands).toEqual([{ notice: OTHER, metAt: LATER }]);
  });
});

const owed = (...events: readonly CustodyEvent[]): Record<string, unknown> => {
  const history: HistoryEntry[] = events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
  return Object.fromEntries(deadlinesOf(history).map(({ rule, status, dueAt }) => [rule, `${status} ${dueAt}`]));
};

describe('whoever is told that somebody is held', () => {
  const begun = hold(ID, urgent, AT);
  const due = '2019-03-02T03:00:00.000Z';
  const NEXT_DAY = '2019-03-02T09:00:00.000Z';
  const tell = (file: CustodyFile, recipients: HoldingRecipient[], at = LATER) =>
    tellOfHolding(file, { recipients }, false, at);

  it('is told within 24 hours, the family, the commune or where they work, or it is said why one cannot be (BLTTHS 116)', () => {
    expect(owed(...begun)['116.told']).toBe(`running ${due}`);
    for (const one of ['family', 'commune', 'workplace'] as const)
      expect(owed(...begun, ...tell(held, [one]))['116.told']).toBe(`met ${due}`);
    expect(owed(...begun, ...tell(held, ['family'], NEXT_DAY))['116.told']).toBe(`met-late ${due}`);
    const untold = [{ recipient: 'family', reason: 'whereabouts-unknown' }] as const;
    expect(() => tellOfHolding(held, { recipients: [], untold }, false, LATER)).toThrow('party-left-out');
    const later = tellOfHolding(held, { recipients: [], untold, toFollow: true }, false, LATER);
    expect(owed(...begun, ...later)['116.told']).toBe(`running ${due}`);
    const partly = after(held, later);
    expect(partly).toMatchObject({ told: [], telling: 'owed' });
    const rest = tell(partly, ['commune']);
    expect(owed(...begun, ...later, ...rest)['116.told']).toBe(`met ${due}`);
    expect(after(partly, rest)).toMatchObject({ told: ['commune'], telling: 'done' });
  });

  it('is of a foreigner the diplomatic body of Viet Nam', () => {
    expect(() => tellOfHolding(held, { recipients: ['family'] }, true, LATER)).toThrow(
      expect.objectContaining({ code: 'party-left-out', law: 'BLTTHS 116' }) as Error,
    );
    const family = tellOfHolding(held, { recipients: ['family'], toFollow: true }, true, LATER);
    expect(family[0]?.data).toEqual({ recipients: ['family'], toFollow: ['diplomatic-body'] });
    expect(owed(...begun, ...family)['116.told']).toBe(`running ${due}`);
    const rest = tellOfHolding(after(held, family), { recipients: ['diplomatic-body'] }, true, LATER);
    expect(owed(...begun, ...family, ...rest)['116.told']).toBe(`met ${due}`);
  });

  it('is told once, and others later still', () => {
    const file = after(held, tell(held, ['family']));
    expect(() => tell(file, ['family'])).toThrow('holding-told-already');
    expect(() => recordHindrance(file, 'pursuit', LATER)).toThrow('holding-told-already');
    expect(after(file, tell(file, ['family', 'commune'])).told).toEqual(['family', 'commune']);
  });

  it('is told at once when what hinders it is over, and no longer within the 24 hours', () => {
    const hindrance = recordHindrance(held, 'investigation', LATER);
    expect(owed(...begun, ...hindrance)['116.told']).toBe(`replaced ${due}`);
    const hindered = after(held, hindrance);
    expect(() => recordHindrance(hindered, 'pursuit', LATER)).toThrow('telling-hindered-already');
    expect(() => recordHindranceOver(held, LATER)).toThrow('telling-not-hindered');
    const over = recordHindranceOver(hindered, NEXT_DAY);
    const owing = [...begun, ...hindrance, ...over];
    expect(owed(...owing)['116.told.hindered']).toBe('running 2019-03-03T09:00:00.000Z');
    const free = after(hindered, over);
    expect(owed(...owing, ...tell(free, ['family'], NEXT_DAY))['116.told.hindered']).toBe(
      'met 2019-03-03T09:00:00.000Z',
    );
    const again = recordHindrance(free, 'pursuit', NEXT_DAY);
    expect(owed(...owing, ...again)['116.told.hindered']).toBe('replaced 2019-03-03T09:00:00.000Z');
    const told = after(hindered, tell(hindered, ['commune']));
    expect(() => recordHindranceOver(told, NEXT_DAY)).toThrow('telling-not-hindered');
  });

  it('is nobody once they are free in time or another body has them, nor where they came of their own accord', () => {
    for (const end of [
      freePerson(held, { ground: 'no-grounds' }, LATER),
      handOverPerson(held, { body: 'other-body' }, LATER),
    ])
      expect(owed(...begun, ...end)['116.told']).toBe(`cancelled ${due}`);
    const { urgency: _, ...surrendered } = { ...urgent, ground: 'surrendered' as const };
    expect(owed(...hold(ID, surrendered, AT))).not.toHaveProperty('116.told');
  });
});

describe('somebody who is held', () => {
  const begun = hold(ID, urgent, AT);
  const decided = decideCustody(held, decision, LATER);

  it('has the custody decided, and in an urgent case the arrest sent, within 12 hours (TTLT 04/2018 15(3))', () => {
    const due = '2019-03-01T15:00:00.000Z';
    const told = { '116.told': 'running 2019-03-02T03:00:00.000Z' };
    expect(owed(...begun)).toEqual({ '15.custody': `running ${due}`, '110.arrest': `running ${due}`, ...told });
    const caught = hold(ID, { ...holding, ground: 'in-the-act' }, AT);
    expect(owed(...caught)).toEqual({ '114.custody': `running ${due}`, ...told });
    const sent = askArrestApproval(inCustody, order, LATER);
    expect(owed(...begun, ...decided, ...sent)).toMatchObject({
      '15.custody': `met ${due}`,
      '110.arrest': `met ${due}`,
      '117.procuracy': 'running 2019-03-01T21:00:00.000Z',
    });
    expect(owed(...begun, ...decided, ...recordService(inCustody, service, LATER))).toMatchObject({
      '117.procuracy': 'met 2019-03-01T21:00:00.000Z',
    });
  });

  it('is in custody for 3 days from the hour in which the body had them, to the same hour (BLTTHS 118(1); TTLT 04/2018 17)', () => {
    expect(owed(...begun, ...decided)['118']).toBe('running 2019-03-04T03:00:00.000Z');
    expect(inCustody).toMatchObject({ since: AT, until: '2019-03-04T03:00:00.000Z' });
    const short = decideCustody(held, { ...decision, days: 1 }, LATER);
    expect(owed(...begun, ...short)['118']).toBe('running 2019-03-02T03:00:00.000Z');
    const said = deadlinesOf([...begun, ...decided].map(({ type, occurredAt: at, data }) => ({ type, at, data }))).find(
      ({ rule }) => rule === '118',
    );
    expect(said?.explanation.vi).toContain('hạn 10:00 04/03/2019: không quá 3 ngày tạm giữ kể từ khi giữ người');
  });

  it('is in custody since the hour that was put right, of which nothing stored says otherwise', () => {
    const entry = '0198b5f0-0000-7000-8000-00000000000a';
    const occurredAt = '2019-03-01T01:00:00.000Z';
    const righted = correct(held, { entry, reason: 'wrong-time', changes: { occurredAt }, repeatedIn: [] }, LATER);
    const history = [...begun, ...decided, ...righted].map(({ type, occurredAt: at, data }, index) => ({
      ...{ type, at, data },
      ...(index === 0 && { id: entry }),
    }));
    const limit = deadlinesOf(history).find(({ rule }) => rule === '118');
    expect(limit).toMatchObject({ dueAt: '2019-03-04T01:00:00.000Z' });
    const moved = after(empty, [...hold(ID, urgent, occurredAt), ...decided]);
    expect(moved).toMatchObject({ since: occurredAt, until: '2019-03-04T01:00:00.000Z' });
  });

  it('is counted from the decision where they gave themselves up, who have no 12 hours (BLTTHS 118(1))', () => {
    const came = { ...holding, ground: 'surrendered' } as const;
    const file = after(empty, hold(ID, came, AT));
    const events = [...hold(ID, came, AT), ...decideCustody(file, decision, LATER)];
    expect(owed(...events)).toMatchObject({
      '118.surrendered': 'running 2019-03-04T09:00:00.000Z',
      '16.file': 'running 2019-03-03T09:00:00.000Z',
    });
    expect(after(file, decideCustody(file, decision, LATER))).toMatchObject({ since: LATER });
    expect(owed(...hold(ID, came, AT))).toEqual({});
  });

  it('has the custody extended twice by 3 days at most, each time as the procuracy approves (BLTTHS 118(2))', () => {
    const [first, second] = ['2019-03-03T03:00:00.000Z', '2019-03-06T03:00:00.000Z'];
    const events: CustodyEvent[] = [...begun, ...decided];
    let file = inCustody;
    const doing = (made: CustodyEvent[]): void => {
      events.push(...made);
      file = after(file, made);
    };
    doing(askExtension(file, longer, first));
    expect(() => askExtension(file, { ...longer, exchange: OTHER }, first)).toThrow('custody-extension-waits');
    doing(extendCustody(file, { ...said, exchange: THIRD }, first));
    expect(owed(...events)['118']).toBe('running 2019-03-07T03:00:00.000Z');
    doing(askExtension(file, { ...longer, exchange: OTHER, days: 2 }, second));
    doing(extendCustody(file, said, second));
    expect(file.until).toBe('2019-03-09T03:00:00.000Z');
    expect(owed(...events)['118']).toBe('running 2019-03-09T03:00:00.000Z');
    expect(() => askExtension(file, { ...longer, exchange: ID }, second)).toThrow('no-custody-extension-left');
    expect(() => freePerson(file, { ground: 'no-grounds' }, second)).toThrow('procuracy-frees');
    const onPaper = { ground: 'procuracy-decision', decision: '9/QĐ-VKS' } as const;
    doing(freePerson(file, onPaper, '2019-03-08T03:00:00.000Z'));
    expect(owed(...events)['118']).toBe('met 2019-03-09T03:00:00.000Z');
  });

  it('may be held longer once more where an extension was refused, and never once the custody is over', () => {
    const refused = after(asked, refuseExtension(asked, { ...said, exchange: THIRD }, LATER));
    expect(refused).toMatchObject({ status: 'in-custody', extensions: [{ answer: 'refused' }] });
    expect(askExtension(refused, { ...longer, exchange: ID }, LATER)).toHaveLength(1);
    expect(() => askExtension(refused, longer, '2019-03-04T03:00:01.000Z')).toThrow('custody-over');
  });

  it('has the arrest approved in an urgent case alone, once (BLTTHS 110)', () => {
    const caught = { ...inCustody, ground: 'in-the-act' as const };
    expect(() => askArrestApproval(caught, order, LATER)).toThrow('not-an-urgent-case');
    const sent = after(inCustody, askArrestApproval(inCustody, order, LATER));
    expect(() => askArrestApproval(sent, order, LATER)).toThrow('arrest-asked-already');
    expect(after(sent, approveArrest(sent, said, LATER)).arrest).toMatchObject({ answer: 'approved' });
  });

  it('has the minutes of the arrest made once it is approved, and once (TTLT 04/2018 15(4))', () => {
    const sent = after(inCustody, askArrestApproval(inCustody, order, LATER));
    expect(() => recordArrest(sent, '8/BB', LATER)).toThrow('arrest-not-approved');
    const approved = after(sent, approveArrest(sent, said, LATER));
    const made = after(approved, recordArrest(approved, '8/BB', LATER));
    expect(made.arrest).toMatchObject({ answer: 'approved', minutes: '8/BB' });
    expect(() => recordArrest(made, '9/BB', LATER)).toThrow('arrest-recorded-already');
  });

  it('goes free at once where the procuracy does not approve the arrest, or has decided so (BLTTHS 110(6), 117(4), 118(3))', () => {
    const sent = after(inCustody, askArrestApproval(inCustody, order, LATER));
    const refusal = refuseArrest(sent, said, LATER);
    expect(after(sent, refusal)).toMatchObject({ status: 'to-be-freed', toFree: 'arrest-refused' });
    expect(owed(...begun, ...decided, ...refusal)).toMatchObject({ '118.free': 'running 2019-03-01T10:00:00.000Z' });
    const freed = freePerson(after(sent, refusal), { ground: 'arrest-refused' }, LATER);
    expect(owed(...begun, ...decided, ...refusal, ...freed)['118.free']).toBe('met 2019-03-01T10:00:00.000Z');
    const told = receiveRelease(inCustody, { ...release, decision: 'custody-released' }, LATER);
    expect(freePerson(after(inCustody, told), { ground: 'procuracy-decision' }, LATER)).toHaveLength(1);
    expect(() => freePerson(inCustody, { ground: 'procuracy-decision' }, LATER)).toThrow(
      'procuracy-decision-not-named',
    );
    expect(freePerson(inCustody, { ground: 'procuracy-decision', decision: '9/QĐ-VKS' }, LATER)).toHaveLength(1);
  });

  it('has nothing asked of the procuracy any more once they are free, detained, or with another body', () => {
    const sent = after(asked, askArrestApproval(asked, order, LATER));
    const withdrawn = unanswered(sent);
    expect(withdrawn).toEqual([OTHER, THIRD]);
    for (const end of [
      freePerson(sent, { ground: 'no-grounds', notice: ID, withdrawn }, LATER),
      handOverPerson(sent, { body: 'investigating-body', notice: ID, withdrawn }, LATER),
      recordDetention(sent, { exchange: ID, withdrawn }, LATER),
    ])
      expect(after(sent, end)).toMatchObject({
        arrest: { answer: 'withdrawn' },
        extensions: [{ answer: 'withdrawn' }],
      });
    const approved = after(sent, approveArrest(sent, said, LATER));
    expect(unanswered(approved)).toEqual([THIRD]);
  });

  it('who is to be freed stays so whatever else the procuracy answers, for the reason and by the hour of the first', () => {
    const sent = after(asked, askArrestApproval(asked, order, LATER));
    const cancelled = receiveRelease(sent, { ...release, decision: 'custody-cancelled' }, LATER);
    const toFree = after(sent, cancelled);
    const refusal = refuseArrest(toFree, { ...said, receivedAt: '2019-03-01T11:00:00.000Z' }, LATER);
    const extended = extendCustody(after(toFree, refusal), { ...said, exchange: THIRD }, LATER);
    const file = after(toFree, [...refusal, ...extended]);
    expect(file).toMatchObject({ status: 'to-be-freed', toFree: 'procuracy-decision' });
    expect(unanswered(file)).toEqual([]);
    expect(owed(...begun, ...decided, ...cancelled, ...refusal)['118.free']).toBe('running 2019-03-01T10:00:00.000Z');
  });

  it('goes free because the custody is over once it is', () => {
    expect(() => freePerson(inCustody, { ground: 'expired' }, LATER)).toThrow('custody-not-over');
    expect(() => freePerson(held, { ground: 'expired' }, LATER)).toThrow('custody-not-over');
    expect(freePerson(inCustody, { ground: 'expired' }, '2019-03-04T03:00:00.000Z')).toHaveLength(1);
  });

  it('who is charged has the file sent 24 hours before the custody ends, and is detained by the approval (TTLT 04/2018 16(1), 17)', () => {
    const order = { exchange: OTHER, case: OTHER, accused: THIRD };
    const due = '2019-03-03T03:00:00.000Z';
    expect(owed(...begun, ...decided)['16.file']).toBe(`running ${due}`);
    const sent = askDetention(inCustody, order, LATER);
    expect(owed(...begun, ...decided, ...sent)['16.file']).toBe(`met ${due}`);
    const late = askDetention(inCustody, order, '2019-03-03T04:00:00.000Z');
    expect(owed(...begun, ...decided, ...late)['16.file']).toBe(`met-late ${due}`);
    expect(() => askDetention(inCustody, order, '2019-03-04T04:00:00.000Z')).toThrow('custody-over');
    const detained = recordDetention(after(inCustody, sent), { exchange: OTHER }, LATER);
    expect(after(inCustody, detained)).toMatchObject({ status: 'detained', endedAt: LATER });
    expect(owed(...begun, ...decided, ...sent, ...detained)['118']).toBe('met 2019-03-04T03:00:00.000Z');
  });

  it('stays in custody where there are not enough grounds to detain yet, and else goes free (TTLT 04/2018 16)', () => {
    const refused = (ground: 'no-grounds' | 'charge-cancelled' | 'not-necessary') =>
      recordDetentionRefusal(inCustody, { exchange: OTHER, ground, receivedAt: LATER }, LATER);
    expect(after(inCustody, refused('no-grounds'))).toMatchObject({ status: 'in-custody', detention: null });
    for (const ground of ['charge-cancelled', 'not-necessary'] as const) {
      expect(after(inCustody, refused(ground)).status).toBe('to-be-freed');
      expect(owed(...begun, ...decided, ...refused(ground))['118.free']).toBe('running 2019-03-01T10:00:00.000Z');
    }
  });

  it('belongs to nobody of the case before once it is placed otherwise', () => {
    const placed = after(inCustody, place(inCustody, { verification: ID, case: OTHER, accused: THIRD }, LATER));
    expect(after(placed, place(placed, { case: THIRD }, LATER))).toMatchObject({
      ...{ verification: null, case: THIRD, accused: null },
    });
  });

  it('is counted since they are at the seat, where the body has brought them there later, and what is taken off with it (BLTTHS 118(1), (4))', () => {
    const [caught, arrivedAt] = ['2019-03-01T16:30:00.000Z', '2019-03-01T18:00:00.000Z']; // 23:30, 01:00
    const brought = hold(ID, { ...urgent, case: OTHER, accused: THIRD, arrivedAt }, caught);
    const file = after(empty, brought);
    expect(file).toMatchObject({ heldAt: caught, arrivedAt });
    const decided = decideCustody(file, decision, '2019-03-01T20:00:00.000Z');
    const until = '2019-03-04T18:00:00.000Z';
    expect(after(file, decided)).toMatchObject({ since: arrivedAt, until });
    expect(owed(...brought, ...decided)).toMatchObject({
      '118': `running ${until}`,
      '16.file': 'running 2019-03-03T18:00:00.000Z',
      '15.custody': 'met 2019-03-02T04:30:00.000Z',
      '110.arrest': 'running 2019-03-02T04:30:00.000Z',
      '116.told': 'running 2019-03-02T16:30:00.000Z',
    });
    expect(deductedFor(after(file, decided), THIRD)).toEqual({ from: '2019-03-02', until: '2019-03-05' });
    expect(() => hold(ID, { ...urgent, arrivedAt: '2019-03-01T16:00:00.000Z' }, caught)).toThrow('arrived-before-held');
  });

  it('has its days taken off the detention of that accused alone (BLTTHS 118(4))', () => {
    const placed = after(inCustody, place(inCustody, { case: OTHER, accused: THIRD }, LATER));
    expect(deductedFor(placed, THIRD)).toEqual({ from: '2019-03-01', until: '2019-03-04' });
    const freed = after(placed, freePerson(placed, { ground: 'other-measure' }, '2019-03-02T03:00:00.000Z'));
    expect(deductedFor(freed, THIRD)).toEqual({ from: '2019-03-01', until: '2019-03-02' });
    const days = { from: '2019-03-01', until: '2019-03-02' };
    expect(() => assertDeducted(freed, days, undefined)).not.toThrow();
    expect(() => assertDeducted(freed, undefined, '2019-03-02')).not.toThrow();
    expect(() => assertDeducted(freed, undefined, undefined)).toThrow('custody-file-otherwise');
    expect(() => assertDeducted(freed, { ...days, until: '2019-03-01' }, undefined)).toThrow('custody-file-otherwise');
    expect(() => deductedFor(placed, OTHER)).toThrow('custody-of-another');
    expect(() => deductedFor({ ...held, accused: THIRD }, THIRD)).toThrow('custody-not-decided');
  });
});

describe('what the procuracy has decided of a custody, and the body does not agree with', () => {
  const arrestAsked = after(inCustody, askArrestApproval(inCustody, order, LATER));
  const refusal = refuseArrest(arrestAsked, said, LATER);
  const toFree = after(arrestAsked, refusal);
  const freed = after(toFree, freePerson(toFree, { ground: 'arrest-refused' }, LATER));
  const told = (...events: readonly CustodyEvent[]): HistoryEntry[] =>
    events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
  const petitioned = (file: CustodyFile): CustodyFile =>
    after(file, petition(file, { ...lodged, notice: OTHER }, LATER, told(...refusal)));

  it('is an arrest or an extension that is not approved, or a custody that is cancelled, and no charge (TTLT 04/2018 6(2))', () => {
    const of = (events: readonly CustodyEvent[], notice: string): unknown =>
      petition(freed, { ...lodged, notice }, LATER, told(...events))[0]?.data;
    expect(of(refusal, OTHER)).toMatchObject({ of: 'arrest-refused' });
    expect(of(refuseExtension(asked, { ...said, exchange: THIRD }, LATER), THIRD)).toMatchObject({
      of: 'custody-extension-refused',
    });
    for (const decision of ['custody-cancelled', 'custody-released'] as const)
      expect(of(receiveRelease(inCustody, { ...release, decision }, LATER), OTHER)).toMatchObject({ of: decision });
    const charge = receiveRelease(inCustody, { ...release, decision: 'charge-cancelled' }, LATER);
    for (const events of [charge, approveArrest(arrestAsked, said, LATER), []])
      expect(() => of(events, OTHER)).toThrow('nothing-to-petition');
  });

  it('is carried out first: whoever is to go free is freed, and then it is petitioned about (TTLT 04/2018 6(2); BLTTHS 118(3))', () => {
    expect(() => petitioned(toFree)).toThrow(UnlawfulAct);
    expect(petitioned(freed)).toMatchObject({ status: 'freed', petitions: [{ upheld: null }] });
  });

  it('is petitioned about once, and answered once', () => {
    const file = petitioned(freed);
    expect(() => petition(file, lodged, LATER, told(...refusal))).toThrow('petitioned-already');
    const rejected = after(file, recordPetition(file, { ...answered, upheld: false }, LATER));
    expect(rejected).toMatchObject({ status: 'freed', petitions: [{ upheld: false }] });
    expect(() => recordPetition(rejected, answered, LATER)).toThrow('no-such-petition');
  });

  it('is told of by telephone before it is served (BLTTHS 117(4), 132)', () => {
    const decision = 'custody-cancelled' as const;
    const file = after(inCustody, unaskedOfCustody.anticipate(inCustody, { decision }, LATER));
    expect(file).toMatchObject({ status: 'in-custody', anticipations: [{ decision, confirmed: null }] });
    const served = receiveRelease(file, { ...release, decision }, LATER);
    expect(after(file, served)).toMatchObject({ status: 'to-be-freed', anticipations: [{ confirmed: true }] });
    expect(after(file, receiveRelease(file, { ...release, decision: 'custody-released' }, LATER))).toMatchObject({
      anticipations: [{ confirmed: null }],
    });
  });

  it('is told of by telephone before the one above answers (BLTTHS 132)', () => {
    const before = { ...freed, petitions: [{ ...waits, exchange: THIRD }] };
    const file = after(before, anticipate(before, { exchange: THIRD, answer: 'granted' }, LATER));
    const rejected = recordPetition(file, { ...answered, upheld: false }, LATER);
    expect(after(file, rejected).anticipations).toEqual([{ exchange: THIRD, answer: 'granted', confirmed: false }]);
    expect(() => anticipate(freed, { exchange: THIRD, answer: 'granted' }, LATER)).toThrow('nothing-waits');
  });

  it('falls once the procuracy above agrees, and nobody is held again by that (BLTTHS 118(3))', () => {
    const file = petitioned(freed);
    const upheld = after(file, recordPetition(file, answered, LATER));
    expect(upheld).toMatchObject({ status: 'freed', arrest: { answer: 'refused' }, petitions: [{ upheld: true }] });
    const before = { ...toFree, petitions: [waits] };
    const still = recordPetition(before, answered, LATER);
    expect(still[0]?.data).not.toHaveProperty('standsAgain');
    expect(after(before, still)).toMatchObject({ status: 'to-be-freed', petitions: [{ upheld: true }] });
    expect(owed(...refusal, ...still)['118.free']).toMatch(/^(running|overdue)/);
  });

  it('had who was not free yet in custody again, as releases of before have kept it', () => {
    const before = { ...toFree, petitions: [waits] };
    const again = recordPetition(before, answered, LATER).map((event) => ({
      ...event,
      data: { ...event.data, standsAgain: true as const },
    })) as CustodyEvent[];
    expect(after(before, again)).toMatchObject({ status: 'in-custody', toFree: null, arrest: null });
  });
});
