import { basesOf, correctionOf, deadlinesOf, type Deadline } from '@la-chan/procedure';
import {
  putDecisionInForce,
  recordDecisionAppeal,
  recordDecisionAppealChange,
  recordDecisionAppealWithdrawal,
  recordDecisionReview,
  sendDecisionAppeal,
} from './decision-appeal';
import { deliver } from './delivery';
import { docket } from './preparation';
import { resume, resumeDefendant, suspend, suspendDefendant, terminate, tryApart } from './stay';
import { noteOvertaken, trialProcedure, type Trial } from './trial';
import { entries } from './trial.corrections';
import { blank, evolve, type TrialEvent } from './trial.events';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const DECISION = '01900000-0000-7000-8000-000000000003';
const AT = '2025-08-04T02:00:00.000Z';
const on = (day: string): string => `2025-08-${day}T02:00:00.000Z`;
const LATER = '2025-08-20T02:00:00.000Z';

const crime = { article: '150', clause: '1' } as const;
const defendants = [
  { id: ID, person: OTHER, ...crime },
  { id: OTHER, person: ID, ...crime },
];
const matter = { number: '1/2025/ST', from: [ID], sender: 'vks-hn', unit: 'c00070', opening: false, handover: null };
const docketed = docket(ID, { ...matter, ...crime, seriousness: 'very-serious', defendants }, AT);
const trial = docketed.reduce(evolve, {
  ...blank,
  id: ID,
  version: 0,
  number: '',
  unit: '',
  createdAt: AT,
  updatedAt: AT,
});
const order = { number: '6/QĐ-TA', notice: DECISION, decision: DECISION };
const limits = (...events: TrialEvent[]): Deadline[] =>
  deadlinesOf([...docketed, ...events].map(({ type, occurredAt: at, data }) => ({ type, at, data })));
const after = (file: Trial, events: readonly TrialEvent[]): Trial => events.reduce(evolve, file);

const ended = terminate(trial, { ground: 'offender-dead', ...order }, AT);
const over = after(trial, ended);
const victim = { decision: DECISION, by: 'victim' } as const;
const appealed = after(over, recordDecisionAppeal(over, victim, limits(...ended), on('08')));
const sent = after(
  appealed,
  sendDecisionAppeal(appealed, { decision: DECISION, exchange: OTHER, to: 'toa-hn' }, LATER),
);
const reviewed = (file: Trial, outcome: 'upheld' | 'annulled', exchange: string | null = OTHER) =>
  recordDecisionReview(file, { decision: DECISION, outcome, number: '2/QĐ-PT' }, exchange, LATER);

describe('a decision to suspend or terminate', () => {
  it('is protested by what was decided in time also once it is in force, as what nobody protests of it stays (BLTTHS 337(2), 339, 343)', () => {
    const open = limits(...ended);
    const since = putDecisionInForce(over, DECISION, open, LATER);
    const inForce = after(over, since);
    const protest = { decision: DECISION, by: 'procuracy', notice: OTHER, receivedAt: LATER } as const;
    const [made] = recordDecisionAppeal(inForce, protest, open, on('08'));
    expect(made?.data).toMatchObject({ receivedAt: LATER, part: 'whole' });
    expect(evolve(inForce, made!).decisions).toMatchObject([{ appellants: ['procuracy'], inForceSince: null }]);
    const [ofPart] = recordDecisionAppeal(inForce, { ...protest, part: 'property' }, open, on('08'));
    expect(evolve(inForce, ofPart!).decisions).toMatchObject([
      { parts: ['property'], inForceSince: inForce.decisions[0]?.inForceSince },
    ]);
    expect(limits(...ended, made!).filter(({ rule }) => rule.startsWith('339.decision'))).toMatchObject([
      { rule: '339.decision.received', dueOn: '2025-08-27' },
    ]);
    expect(() => recordDecisionAppeal(inForce, protest, open, on('12'))).toThrow('protest-too-late');
  });

  it('is appealed by what was lodged in time also once it is in force, by whoever had it later too (BLTTHS 333(2), (3), 339, 343)', () => {
    const open = limits(...ended);
    const inForce = after(over, putDecisionInForce(over, DECISION, open, LATER));
    const appeal = { ...victim, receivedOn: '2025-08-07', receivedAt: LATER };
    const [made] = recordDecisionAppeal(inForce, appeal, open, on('14'));
    expect(evolve(inForce, made!).decisions).toMatchObject([{ appellants: ['victim'], inForceSince: null }]);
    expect(limits(...ended, made!).filter(({ rule }) => rule.startsWith('339.decision'))).toMatchObject([
      { rule: '339.decision.received', dueOn: '2025-08-27' },
    ]);
    expect(() => recordDecisionAppeal(inForce, appeal, open, on('15'))).toThrow('decision-appeal-too-late');
  });

  it('is appealed in 7 days from its receipt, protested in 7 and by the higher procuracy in 15', () => {
    const open = limits(...ended);
    const due = open.filter(({ about }) => about === DECISION).map(({ rule, dueOn }) => `${rule} ${dueOn}`);
    expect(due).toEqual([
      '337.decision 2025-08-11',
      '337.decision.higher 2025-08-19',
      '286.stay 2025-08-06',
      '286.higher 2025-08-06',
    ]);
    const recorded = (appeal: object, at: string) => recordDecisionAppeal(over, { ...victim, ...appeal }, open, at);
    expect(recorded({ receivedOn: '2025-08-07' }, on('14'))).toHaveLength(1);
    expect(() => recorded({ receivedOn: '2025-08-07' }, on('15'))).toThrow('decision-appeal-too-late');
    expect(() => recorded({ by: 'procuracy' }, on('12'))).toThrow('protest-too-late');
    expect(() => recorded({ by: 'procuracy' }, on('11'))).toThrow('protest-not-served');
    expect(recorded({ by: 'procuracy', notice: OTHER }, on('11'))).toMatchObject([{ data: { by: 'procuracy' } }]);
    expect(recorded({ by: 'higher-procuracy' }, on('19'))).toHaveLength(1);
    expect(() => recorded({ by: 'higher-procuracy' }, on('20'))).toThrow('protest-too-late');
  });

  it('is appealed or protested as a whole or in part, by each as far as the law lets them (BLTTHS 331, 336(2)(c))', () => {
    const open = limits(...ended);
    const partOf = (appeal: object) => recordDecisionAppeal(over, { ...victim, ...appeal }, open, on('08'))[0]?.data;
    expect(partOf({})).toMatchObject({ part: 'whole' });
    expect(partOf({ by: 'civil-plaintiff' })).toMatchObject({ part: 'compensation' });
    expect(partOf({ by: 'procuracy', notice: OTHER, part: 'measures' })).toMatchObject({ part: 'measures' });
    expect(() => partOf({ by: 'procuracy', notice: OTHER, part: 'own-interest' })).toThrow('part-of-others');
    expect(() => partOf({ by: 'interested-person', part: 'whole' })).toThrow('part-of-others');
  });

  it('is protested no more by the procuracy above in the part that its withdrawal names (BLTTHS 342)', () => {
    const protested = (file: Trial, part: 'measures' | 'property') =>
      after(file, recordDecisionAppeal(file, { ...victim, by: 'higher-procuracy', part }, limits(...ended), on('08')));
    const two = protested(protested(over, 'measures'), 'property');
    const by = 'higher-procuracy' as const;
    const withdrawn = { decision: DECISION, by, notice: OTHER, part: 'property' as const };
    const left = after(two, recordDecisionAppealWithdrawal(two, withdrawn, on('09')));
    expect(left.decisions).toMatchObject([{ appellants: [by], parts: ['measures'] }]);
  });

  it('is protested about another part within the time to protest alone, and then about a part of it (BLTTHS 342(1))', () => {
    const by = 'higher-procuracy' as const;
    const open = limits(...ended);
    const protested = (part: 'whole' | 'measures') =>
      after(over, recordDecisionAppeal(over, { ...victim, by, part }, open, on('08')));
    const changed = (was: 'whole' | 'measures', part: 'whole' | 'property', day: string) =>
      recordDecisionAppealChange(protested(was), { decision: DECISION, by, part }, open, on(day));
    const file = protested('measures');
    expect(after(file, changed('measures', 'whole', '09')).decisions).toMatchObject([
      { appellants: [by], parts: ['whole'] },
    ]);
    expect(() => changed('measures', 'property', '25')).toThrow('appeal-widened');
    expect(changed('whole', 'property', '25')).toMatchObject([{ data: { was: 'whole', part: 'property' } }]);
    const unserved = { decision: DECISION, by: 'procuracy', part: 'whole' } as const;
    expect(() => recordDecisionAppealChange(file, unserved, open, on('09'))).toThrow('protest-not-served');
  });

  it('is in force, and goes on so, where what it says beside the stay alone is appealed (BLTTHS 339, 343)', () => {
    const beside = after(over, recordDecisionAppeal(over, { ...victim, part: 'property' }, limits(...ended), on('08')));
    expect(beside.decisions).toMatchObject([{ appellants: ['victim'], parts: ['property'] }]);
    const inForce = (file: Trial) => putDecisionInForce(file, DECISION, limits(...ended), LATER);
    expect(() => inForce(appealed)).toThrow('decision-under-appeal');
    expect(inForce(beside)).toHaveLength(1);
    const up = after(beside, sendDecisionAppeal(beside, { decision: DECISION, exchange: OTHER, to: 'toa-hn' }, LATER));
    expect(reviewed(up, 'annulled').map(({ type }) => type)).toEqual([
      'court.decision-reviewed',
      'court.decision-in-force',
    ]);
    const onAgain = after(up, resume(up, { number: '8/QĐ', notice: null }, [], LATER));
    expect(() => reviewed(onAgain, 'annulled')).toThrow('no-such-decision');
    const late = { notice: OTHER, by: 'toa-hn', decision: 'decision-review', number: '2/QĐ-PT', decidedAt: LATER };
    expect(after(onAgain, noteOvertaken(onAgain, late, LATER))).toMatchObject({
      status: 'docketed',
      overtaken: [late],
    });
  });

  it('has what it orders of compulsory treatment appealed, which is carried out meanwhile and falls alone (BLTTHS 330(2), 453(2), (3))', () => {
    const stay = {
      ground: 'illness',
      illness: { finding: 'compulsory-treatment', number: '5/QĐ-TA', decidedOn: '2025-08-04' },
      ...order,
    } as const;
    const all = suspend(trial, stay, limits(), AT);
    const alone = suspendDefendant(trial, { defendant: ID, ...stay }, limits(), AT);
    const appeal = { ...victim, by: 'procuracy', notice: OTHER, part: 'treatment' } as const;
    for (const [events, due] of [
      [all, { resumptionDue: true }],
      [alone, { defendant: ID, alone: true }],
    ] as const) {
      const stopped = after(trial, events);
      const lodged = after(stopped, recordDecisionAppeal(stopped, appeal, limits(...events), on('08')));
      expect(putDecisionInForce(lodged, DECISION, limits(...events), LATER)).toHaveLength(1);
      const sending = sendDecisionAppeal(lodged, { decision: DECISION, exchange: OTHER, to: 'toa-hn' }, LATER);
      const up = after(lodged, sending);
      const fallen = reviewed(up, 'annulled');
      expect(fallen.map(({ type }) => type)).toEqual([
        ...['court.decision-reviewed', 'court.decision-in-force', 'court.treatment-ended'],
      ]);
      expect(fallen.at(-1)?.data).toEqual({ number: '2/QĐ-PT', ...due });
      expect(after(up, fallen).status).toBe(stopped.status);
      expect(reviewed(up, 'upheld').map(({ type }) => type)).not.toContain('court.treatment-ended');
    }
    const ofEnd = () => recordDecisionAppeal(over, appeal, limits(...ended), on('08'));
    expect(ofEnd).toThrow(
      expect.objectContaining({ code: 'no-treatment-ordered', law: 'BLTTHS 447(2), 453(2)' }) as Error,
    );
  });

  it('annuls of different parts what is said, and the treatment ends with that (BLTTHS 361, 453(3))', () => {
    const illness = { finding: 'compulsory-treatment', number: '5/QĐ-TA', decidedOn: '2025-08-04' } as const;
    const events = suspend(trial, { ground: 'illness', illness, ...order }, limits(), AT);
    const stopped = after(trial, events);
    const lodge = (file: Trial, appeal: object) =>
      after(file, recordDecisionAppeal(file, { ...victim, ...appeal }, limits(...events), on('08')));
    const protest = { by: 'procuracy', notice: OTHER } as const;
    const both = lodge(lodge(stopped, { ...protest, part: 'treatment' }), { ...protest, part: 'measures' });
    const whole = lodge(lodge(stopped, {}), { ...protest, part: 'treatment' });
    const decide = (file: Trial, parts: ('treatment' | 'measures' | 'property')[] | undefined, exchange = null) => {
      const up = after(file, sendDecisionAppeal(file, { decision: DECISION, exchange, to: null }, LATER));
      const review = { decision: DECISION, outcome: 'annulled', number: '2/QĐ-PT', ...(parts && { parts }) } as const;
      return recordDecisionReview(up, review, exchange, LATER).map(({ type }) => type);
    };
    const [reviewedOnly, ended] = [
      ['court.decision-reviewed', 'court.decision-in-force'],
      ['court.decision-reviewed', 'court.decision-in-force', 'court.treatment-ended'],
    ];
    expect(() => decide(both, undefined)).toThrow('which-part-annulled');
    expect(() => decide(both, ['property'])).toThrow('which-part-annulled');
    expect(decide(both, ['measures'])).toEqual(reviewedOnly);
    expect(decide(both, ['treatment'])).toEqual(ended);
    expect(decide(whole, ['treatment'])).toEqual(ended);
    expect(decide(whole, undefined)).toEqual(['court.decision-reviewed', 'court.trial-resumed']);
  });

  it('loses the appeal that is meant, where several of one kind are about different parts (BLTTHS 342)', () => {
    const open = limits(...ended);
    const lodge = (file: Trial, appeal: object) =>
      after(file, recordDecisionAppeal(file, { ...victim, ...appeal }, open, on('08')));
    const both = lodge(lodge(over, {}), { part: 'property' });
    const withdrawn = (file: Trial, appeal: object) =>
      recordDecisionAppealWithdrawal(file, { ...victim, ...appeal }, on('09'));
    expect(() => withdrawn(both, {})).toThrow(
      expect.objectContaining({ code: 'several-appealed', field: '/part' }) as Error,
    );
    expect(() => withdrawn(both, { part: 'measures' })).toThrow('no-such-appeal');
    const one = withdrawn(both, { part: 'property' });
    expect(one).toMatchObject([{ data: { part: 'property', all: false } }]);
    expect(after(both, one).decisions).toMatchObject([{ appellants: ['victim'], parts: ['whole'] }]);
    expect(withdrawn(lodge(appealed, {}), {})).toMatchObject([{ data: { by: 'victim', all: false } }]);
    const protest = { by: 'procuracy', notice: OTHER } as const;
    const protested = lodge(lodge(over, protest), { ...protest, part: 'measures' });
    const back = withdrawn(protested, protest);
    expect(back.map(({ data }) => data)).toMatchObject([{ all: false }, { all: true }]);
    expect(after(protested, back).decisions).toMatchObject([{ appellants: [], parts: [] }]);
  });

  it('says nothing of parts before one is said', () => {
    const [event] = recordDecisionAppeal(over, victim, limits(...ended), on('08'));
    const unsaid = { ...event!, data: { decision: DECISION, by: 'victim' } } as TrialEvent;
    const before = after(over, [unsaid]);
    expect(before.decisions[0]).not.toHaveProperty('parts');
    const left = after(before, recordDecisionAppealWithdrawal(before, victim, on('09')));
    expect(left.decisions[0]).toMatchObject({ appellants: [] });
    expect(left.decisions[0]).not.toHaveProperty('parts');
    expect(after(before, [event!]).decisions).toMatchObject([{ parts: ['whole', 'whole'] }]);
  });

  it('is appealed in 7 days from when the parties have it, and is in force only after these', () => {
    const told = terminate(trial, { ground: 'offender-dead', ...order, delivery: OTHER }, AT);
    const waits = after(trial, told);
    expect(recordDecisionAppeal(waits, victim, limits(...told), on('18'))).toHaveLength(1);
    expect(() => putDecisionInForce(waits, DECISION, limits(...told), LATER)).toThrow('appeal-still-open');
    const given = deliver(waits, OTHER, on('16'));
    const there = after(waits, given);
    const open = limits(...told, ...given);
    expect(open.find(({ rule }) => rule === '333.decision')).toMatchObject({ about: DECISION, dueOn: '2025-08-23' });
    expect(recordDecisionAppeal(there, victim, open, on('23'))).toHaveLength(1);
    expect(() => recordDecisionAppeal(there, victim, open, on('24'))).toThrow('decision-appeal-too-late');
    expect(() => putDecisionInForce(there, DECISION, open, on('23'))).toThrow('appeal-still-open');
    expect(after(there, putDecisionInForce(there, DECISION, open, on('24'))).decisions).toMatchObject([
      { inForceSince: '2025-08-23T17:00:00.000Z' },
    ]);
    const final = limits(...told, ...given, ...putDecisionInForce(there, DECISION, open, on('24')));
    const closed = final.filter(({ rule }) => /^33[37]\.decision/.test(rule)).map(({ status }) => status);
    expect(closed).toEqual(['over', 'over', 'over']);
  });

  it('was appealed no earlier than it was made, whatever was decided of others since', () => {
    const ofOther = { defendant: OTHER, ground: 'illness', ...order, decision: OTHER } as const;
    const told = [
      ...ended,
      ...suspendDefendant(trial, ofOther, [], on('06')),
      ...recordDecisionAppeal(over, victim, limits(...ended), on('08')),
    ].map(({ type, occurredAt: at, data }) => ({ id: `${type} ${at}`, type, at, data }));
    const moved = (day: string) => () =>
      correctionOf(
        entries,
        basesOf(trialProcedure, entries),
        told,
        { entry: told[2]!.id, reason: 'wrong-time', changes: { occurredAt: on(day) } },
        LATER,
      );
    expect(moved('05')()).toMatchObject({ entry: told[2]!.id });
    expect(moved('03')).toThrow('before-what-it-rests-on');
  });

  it('is in force from the day on which nobody can protest it any more', () => {
    const open = limits(...ended);
    expect(() => putDecisionInForce(over, DECISION, open, on('19'))).toThrow('appeal-still-open');
    expect(after(over, putDecisionInForce(over, DECISION, open, LATER)).decisions).toMatchObject([
      { inForceSince: '2025-08-19T17:00:00.000Z' },
    ]);
  });

  it('waits for the court of appeal once it is appealed, and so does all that would follow from it', () => {
    expect(() => putDecisionInForce(appealed, DECISION, limits(...ended), LATER)).toThrow('decision-under-appeal');
    expect(() => resume(appealed, { number: '8/QĐ', notice: null }, [], LATER)).toThrow('decision-under-appeal');
    expect(() => sendDecisionAppeal(over, { decision: DECISION, exchange: null, to: null }, LATER)).toThrow(
      'no-such-decision',
    );
    expect(() => recordDecisionAppeal(sent, victim, limits(...ended), on('08'))).toThrow('no-such-decision');
    const owed = limits(...ended, ...recordDecisionAppeal(over, victim, limits(...ended), on('08')));
    expect(owed.find(({ rule }) => rule === '339.decision')).toMatchObject({ dueOn: '2025-08-26', status: 'running' });
  });

  it('is in force once it is upheld, by the court that has it', () => {
    expect(() => reviewed(sent, 'upheld', null)).toThrow('with-the-court-of-appeal');
    const upheld = after(sent, reviewed(sent, 'upheld'));
    expect(upheld).toMatchObject({ status: 'terminated', decisions: [{ reviewed: 'upheld', inForceSince: LATER }] });
    expect(() => reviewed(upheld, 'upheld')).toThrow('no-such-decision');
  });

  it('is gone once it is annulled: the trial goes on, with a limit of its own', () => {
    const annulled = reviewed(sent, 'annulled');
    expect(after(sent, annulled)).toMatchObject({
      status: 'docketed',
      decisions: [],
      defendants: [{ state: 'on-trial' }, { state: 'on-trial' }],
    });
    const anew = limits(...ended, ...annulled).filter(({ rule, status }) => rule === '277' && status === 'running');
    expect(anew).toMatchObject([{ dueOn: '2025-10-20' }]);
  });
});

describe('a suspension', () => {
  it('of one defendant goes up alone, and its annulment lets that one be tried with the others', () => {
    const stay = { defendant: OTHER, ground: 'illness', ...order } as const;
    const one = after(trial, suspendDefendant(trial, stay, limits(), AT));
    const under = after(one, recordDecisionAppeal(one, victim, limits(), AT));
    expect(() => resumeDefendant(under, { defendant: OTHER, number: '8' }, [], LATER)).toThrow('decision-under-appeal');
    const judged = { ...under, status: 'judged' } as const;
    expect(() => tryApart(judged, { into: DECISION, defendants: [OTHER], number: '9' }, [], LATER)).toThrow(
      'decision-under-appeal',
    );
    const up = after(under, sendDecisionAppeal(under, { decision: DECISION, exchange: null, to: null }, LATER));
    expect(after(up, reviewed(up, 'annulled', null))).toMatchObject({
      status: 'docketed',
      decisions: [],
      defendants: [{ state: 'on-trial' }, { state: 'on-trial' }],
    });
  });

  it('of the trial gives way to its termination, of which the time begins anew', () => {
    const suspended = after(trial, suspend(trial, { ground: 'illness', ...order }, limits(), AT));
    const again = { ...order, decision: OTHER, notice: OTHER };
    const closed = after(suspended, terminate(suspended, { ground: 'time-barred', ...again }, LATER));
    expect(closed.decisions).toMatchObject([{ id: OTHER, kind: 'termination', decidedAt: LATER }]);
    expect(after(suspended, resume(suspended, { number: '8', notice: null }, [], LATER)).decisions).toEqual([]);
  });
});
