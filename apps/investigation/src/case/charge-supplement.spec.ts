import type { Aggravation, Crime } from '@la-chan/contracts';
import { assertOfAge, crimesOf, deadlinesOf, type HistoryEntry, UnlawfulAct } from '@la-chan/procedure';
import type { Accused } from './accused';
import { assertProsecutedOfAge } from './age';
import type { Case } from './case';
import { blank, evolve, type CaseEvent } from './case.events';
import { approveCharge, cancelChange, cancelCharge, changeCharge, charge, chargeChangedByProcuracy } from './charge';
import { recordCaseDemand, recordChargeDemand } from './charge-demand';
import {
  changeIdentity,
  chargeSupplementedByProcuracy,
  identityChangedByProcuracy,
  supplementCharge,
} from './charge-supplement';
import { approveDetention, detain } from './detention';
import { initiate } from './initiation';
import { requalify } from './qualification';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const THIRD = '01900000-0000-7000-8000-000000000003';
const DECIDED = '01900000-0000-7000-8000-000000000004';
const AT = '2024-05-10T02:00:00.000Z';

const crime = { article: '150', clause: '1' } as const;
const graver = { article: '151', clause: '2' } as const;
const asking = { accused: OTHER, exchange: THIRD, to: 'vks-hn' };
const decision = { accused: OTHER, exchange: THIRD, by: 'vks-hn', number: '1' };

/** A case of two crimes whose accused is charged with one, and detained. */
const underWay = (): { file: Case; events: CaseEvent[] } => {
  const events: CaseEvent[] = [];
  let file = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT } as Case;
  const does = (some: readonly CaseEvent[]): void => {
    events.push(...some);
    file = some.reduce(evolve, file);
  };
  const initiation = { number: '1/2024/VA', from: [], seriousness: 'very-serious', unit: 'd002' } as const;
  does(initiate(ID, { ...initiation, ...crime, from: [], notice: OTHER, opening: false }, AT));
  does(requalify(file, { ...graver, seriousness: 'especially-serious', notice: OTHER }, true, AT));
  does(charge(file, { accused: OTHER, ...crime, exchange: ID, to: 'vks-hn' }, AT));
  does(approveCharge(file, { ...decision, exchange: ID }, AT));
  does(detain(file, { accused: OTHER, until: '2024-08-01', exchange: OTHER, to: 'vks-hn' }, [], AT));
  does(approveDetention(file, { accused: OTHER, exchange: OTHER, by: 'vks-hn', number: '1/PC' }, [], AT));
  return { file, events };
};
const written = <C extends { readonly circumstances: readonly Aggravation[] }>(crime: C) => ({
  ...crime,
  circumstances: [...crime.circumstances],
});
const after = (file: Case, events: readonly CaseEvent[]): Case => events.reduce(evolve, file);
const one = ({ accused }: Case) => accused[0];

describe('an accused who did another crime besides', () => {
  it('is charged with both once the procuracy approves, the graver one first', () => {
    const { file } = underWay();
    const asked = after(file, supplementCharge(file, { ...asking, ...graver }, AT));
    expect(one(asked)).toMatchObject({ ...crime, approval: 'asked', exchange: THIRD });
    const approved = after(asked, approveCharge(asked, decision, AT));
    expect(one(approved)).toMatchObject({ ...graver, further: [crime], approval: 'approved' });
    expect(crimesOf(one(approved)!)).toEqual([graver, crime]);
  });

  it('is charged with two crimes of one class that are not listed, by their articles, and with each once (BLTTHS 180(2))', () => {
    const { file } = underWay();
    const named = (provision?: string) => ({ article: 'other', clause: '2-serious', provision }) as const;
    const initiated: Case = { ...file, articles: [...file.articles, 'other'] };
    const charged = (on: Case, provision?: string): Case => {
      const asked = after(on, supplementCharge(on, { ...asking, ...named(provision) }, AT));
      return after(asked, approveCharge(asked, decision, AT));
    };
    const first = charged(initiated, '217');
    const both = charged(first, '217a');
    expect(crimesOf(one(both)!)).toEqual([crime, named('217'), named('217a')]);
    expect(() => charged(both, '217a')).toThrow('crime-charged-already');
    expect(() => charged(both)).toThrow('crime-charged-already');
    const clause = { ...named('217'), clause: '3-serious' } as const;
    expect(() => supplementCharge(both, { ...asking, ...clause }, AT)).toThrow('crime-charged-already');
    const sole = {
      ...both,
      accused: both.accused.map((each) => ({ ...each, ...named('217'), further: undefined })),
    } as Case;
    const unnamed = after(sole, changeCharge(sole, { ...asking, ...named() }, AT));
    expect(crimesOf(one(unnamed)!)).toEqual([named('217')]);
    expect(changeCharge(unnamed, { ...asking, ...named('174') }, AT)).toHaveLength(2); // the procuracy is asked (BLTTHS 180(3))
    const changed = after(sole, changeCharge(sole, { ...asking, ...crime }, AT));
    const approved = after(changed, approveCharge(changed, decision, AT));
    expect(crimesOf(one(approved)!)).toEqual([crime]);
    const before = after(approved, cancelChange(approved, { ...decision, exchange: ID, of: THIRD }, AT));
    expect(crimesOf(one(before)!)).toEqual([named('217')]);
  });

  it('is charged with each under the points that were named, and with the others again once a change falls', () => {
    const { file } = underWay();
    const named = { ...graver, circumstances: ['taken-abroad'] } as const;
    const organised = { ...crime, clause: '2', circumstances: ['organised'] } as const;
    const asked = after(file, supplementCharge(file, { ...asking, ...written(named) }, AT));
    const both = after(asked, approveCharge(asked, decision, AT));
    expect(crimesOf(one(both)!)).toEqual([named, crime]);
    const moved = after(both, changeCharge(both, { ...asking, ...graver, clause: '3' }, AT));
    expect(crimesOf(one(moved)!)).toEqual([{ ...graver, clause: '3' }, crime]);
    const lone = underWay().file;
    const changed = after(lone, changeCharge(lone, { ...asking, ...written(organised) }, AT));
    expect(crimesOf(one(changed)!)).toEqual([organised]);
    const other = after(changed, changeCharge(changed, { ...asking, ...graver }, AT));
    const approved = after(other, approveCharge(other, decision, AT));
    expect(crimesOf(one(approved)!)).toEqual([graver]);
    const fallen = after(approved, cancelChange(approved, { ...decision, exchange: ID, of: THIRD }, AT));
    expect(crimesOf(one(fallen)!)).toEqual([organised]);
  });

  it('is charged with another crime in place of the one that is said, of which the procuracy decides (BLTTHS 180(1)(a), (3))', () => {
    const { file: only } = underWay();
    const file: Case = { ...only, articles: [...only.articles, '154'] };
    const asked = after(file, supplementCharge(file, { ...asking, ...graver }, AT));
    const both = after(asked, approveCharge(asked, decision, AT));
    const organs = { article: '154', clause: '1' } as const;
    const refusal = expect.objectContaining({ code: 'crime-to-change-unsaid', law: 'BLTTHS 180(1)(a)' }) as Error;
    expect(() => changeCharge(both, { ...asking, ...organs }, AT)).toThrow(refusal);
    expect(() => changeCharge(both, { ...asking, ...organs, replaces: organs }, AT)).toThrow(refusal);
    const crimes = (change: Crime & { replaces?: Crime }): readonly Crime[] => {
      const changed = after(both, changeCharge(both, { ...asking, ...change }, AT));
      return crimesOf(one(after(changed, approveCharge(changed, decision, AT)))!);
    };
    expect(crimes({ ...organs, replaces: crime })).toEqual([graver, organs]);
    expect(crimes({ ...organs, replaces: { article: '151', clause: '1' } })).toEqual([crime, organs]);
    expect(crimes({ ...crime, replaces: graver })).toEqual([crime]);
    expect(changeCharge(both, { ...asking, ...organs, replaces: crime }, AT)[0]?.data).toMatchObject({
      ...graver,
      further: [organs],
      replaces: crime,
    });
    expect(changeCharge(both, { ...asking, ...crime, clause: '2' }, AT)).toHaveLength(1); // TTLT 04/2018 9(4)
    expect(changeCharge(only, { ...asking, ...graver }, AT)).toHaveLength(2); // of one crime alone nothing is said
  });

  it('is charged by the procuracy with another in place of the one that it says, or else of the heaviest', () => {
    const { file: only } = underWay();
    const file: Case = { ...only, articles: [...only.articles, '154'] };
    const asked = after(file, supplementCharge(file, { ...asking, ...graver }, AT));
    const both = after(asked, approveCharge(asked, decision, AT));
    const organs = { accused: OTHER, article: '154', clause: '1', by: 'vks-hn' } as const;
    const crimes = (replaces?: Crime): readonly Crime[] =>
      crimesOf(one(after(both, chargeChangedByProcuracy(both, { ...organs, replaces }, AT)))!);
    expect(crimes(crime)).toEqual([graver, { article: '154', clause: '1' }]);
    expect(crimes()).toEqual([crime, { article: '154', clause: '1' }]);
    expect(() => crimes({ article: '154', clause: '1' })).toThrow('crime-to-change-unsaid');
  });

  it('is charged as before where the procuracy cancels that', () => {
    const { file } = underWay();
    const asked = after(file, supplementCharge(file, { ...asking, ...graver }, AT));
    const cancelled = after(asked, cancelCharge(asked, decision, AT));
    expect(crimesOf(one(cancelled)!)).toEqual([crime]);
    expect(one(cancelled)).toMatchObject({ approval: 'approved' });
  });

  it('is charged as before too where the procuracy cancels what it has approved, one change after the other (BLTTHS 180(3))', () => {
    const { file, events } = underWay();
    const asked = after(file, supplementCharge(file, { ...asking, ...graver }, AT));
    const both = after(asked, approveCharge(asked, decision, AT));
    const renamed = after(both, changeIdentity(both, { ...asking, exchange: ID, person: ID }, AT));
    const revoked = { ...decision, exchange: OTHER };
    expect(() => cancelChange(renamed, { ...revoked, of: THIRD }, AT)).toThrow('charge-changed-since');
    const named = after(renamed, approveCharge(renamed, { ...decision, exchange: ID }, AT));
    expect(() => cancelChange(named, { ...revoked, of: THIRD }, AT)).toThrow('charge-changed-since');
    const back = after(named, cancelChange(named, { ...revoked, of: ID }, AT));
    expect([one(back)?.person, crimesOf(one(back)!)]).toEqual([undefined, [graver, crime]]);
    const fell = cancelChange(back, { ...revoked, of: THIRD }, AT);
    const before = after(back, fell);
    expect([one(before)?.approval, crimesOf(one(before)!)]).toEqual(['approved', [crime]]);
    const told = deadlinesOf(
      [...events, ...fell].map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data })),
    );
    expect(told.findLast(({ rule }) => rule === '179.told.charge.accused')?.status).toBe('running');
    const instead = { ...asking, ...graver, demand: ID, by: 'vks-hn' };
    const decided = after(before, chargeSupplementedByProcuracy(before, instead, AT));
    expect(() => cancelChange(decided, { ...revoked, of: THIRD }, AT)).toThrow('charge-changed-since');
  });

  it('is charged with another in place of what the changed approval was of, by the procuracy above (TTLT 04/2018 5(3)(a))', () => {
    const { file: only } = underWay();
    const file: Case = { ...only, articles: [...only.articles, '154'] };
    const asked = after(file, supplementCharge(file, { ...asking, ...graver }, AT));
    const both = after(asked, approveCharge(asked, decision, AT));
    const into = { accused: OTHER, article: '154', clause: '1', by: 'vks-hn' } as const;
    const changed = (file: Case, of: string, crime: Crime = into): readonly Crime[] =>
      crimesOf(one(after(file, chargeChangedByProcuracy(file, { ...into, ...crime, of }, AT)))!);
    const organs = { article: '154', clause: '1' };
    expect(changed(both, THIRD)).toEqual([crime, organs]);
    expect(changed(both, ID)).toEqual([graver, organs]);
    expect(changed(both, THIRD, { article: '150', clause: '2' })).toEqual([{ article: '150', clause: '2' }]);
    const renamed = after(both, changeIdentity(both, { ...asking, exchange: DECIDED, person: ID }, AT));
    const named = after(renamed, approveCharge(renamed, { ...decision, exchange: DECIDED }, AT));
    expect(changed(named, THIRD)).toEqual([crime, organs]);
    expect(changed(named, DECIDED)).toEqual([crime, organs]);
    const other = after(file, changeCharge(file, { ...asking, ...graver }, AT));
    const since = after(other, approveCharge(other, decision, AT));
    expect(changed(since, THIRD)).toEqual([organs]);
    expect(() => changed(since, ID)).toThrow('charge-changed-since');
    expect(() => changed({ ...both, articles: ['150', '151'] }, THIRD)).toThrow('crime-not-initiated');
    expect(() => changed({ ...both, status: 'concluded' }, THIRD)).toThrow(UnlawfulAct);
  });

  it('keeps a clause that was changed since without its decision, where that was charged before too (TTLT 04/2018 9(4))', () => {
    const { file } = underWay();
    const asked = after(file, supplementCharge(file, { ...asking, ...graver }, AT));
    const both = after(asked, approveCharge(asked, decision, AT));
    const renamed = after(both, changeIdentity(both, { ...asking, exchange: ID, person: ID }, AT));
    const named = after(renamed, approveCharge(renamed, { ...decision, exchange: ID }, AT));
    const lighter = { article: '151', clause: '1' } as const;
    const changed = after(named, changeCharge(named, { ...asking, ...lighter }, AT));
    const revoked = { ...decision, exchange: OTHER };
    const back = after(changed, cancelChange(changed, { ...revoked, of: ID }, AT));
    expect([one(back)?.person, crimesOf(one(back)!)]).toEqual([undefined, expect.arrayContaining([lighter, crime])]);
    expect(crimesOf(one(after(back, cancelChange(back, { ...revoked, of: THIRD }, AT)))!)).toEqual([crime]);
  });

  it('is what the procuracy demands, where it names a demand (BLTTHS 180(2); TTLT 04/2018 9(5))', () => {
    const { file } = underWay();
    const received = { by: 'vks-hn', number: '3/YC', receivedAt: AT, accused: OTHER, ...graver };
    const demand = { demand: ID, of: 'charge-supplement' as const, ground: 'further-crime' as const, ...received };
    const told = after(file, recordChargeDemand(file, demand, AT));
    const naming = { ...asking, ...graver, demand: ID };
    expect(() => supplementCharge(file, naming, AT)).toThrow('no-such-demand');
    expect(() => supplementCharge(told, { ...naming, demand: THIRD }, AT)).toThrow('no-such-demand');
    const met = after(told, supplementCharge(told, naming, AT));
    expect(met.demands).toMatchObject([{ of: 'charge-supplement', metAt: AT }]);
  });

  it('is charged with both at once by the procuracy, where the body does not do it', () => {
    const { file } = underWay();
    const instead = { ...asking, ...graver, demand: ID, by: 'vks-hn' };
    const events = chargeSupplementedByProcuracy(file, instead, AT);
    expect(one(after(file, events))).toMatchObject({ ...graver, further: [crime], approval: 'approved' });
    const twice = after(file, events);
    expect(() => chargeSupplementedByProcuracy(twice, instead, AT)).toThrow('crime-charged-already');
    const owed = deadlinesOf(events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data })));
    expect(owed.map(({ rule }) => rule)).toEqual(['179.told.charge.accused']);
  });

  it('may be detained as for the graver crime from then on', () => {
    const { file, events } = underWay();
    const may = (more: readonly CaseEvent[]) =>
      deadlinesOf([...events, ...more].map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }))).find(
        ({ rule }) => rule === '173',
      )?.explanation.en;
    expect(may([])).not.toContain('especially serious');
    expect(may(supplementCharge(file, { ...asking, ...graver }, AT))).toContain('an especially serious crime');
  });

  it('is not charged twice with one article, nor with what was not initiated, nor while the procuracy is asked', () => {
    const { file } = underWay();
    const with_ =
      (more: { article: '150' | '152' | '151'; clause: '1' | '2' }, of: Case = file) =>
      () =>
        supplementCharge(of, { ...asking, ...more }, AT);
    expect(with_({ article: '150', clause: '2' })).toThrow('crime-charged-already');
    expect(with_({ article: '152', clause: '1' })).toThrow('crime-not-initiated');
    const asked = after(file, supplementCharge(file, { ...asking, ...graver }, AT));
    expect(with_(graver, asked)).toThrow('charge-still-pending');
  });

  it('stays charged with the others when the heaviest is changed', () => {
    const { file } = underWay();
    const asked = after(file, supplementCharge(file, { ...asking, ...graver }, AT));
    const both = after(asked, approveCharge(asked, decision, AT));
    const changed = after(both, changeCharge(both, { ...asking, article: '151', clause: '1' }, AT));
    expect(crimesOf(one(changed)!)).toEqual(expect.arrayContaining([{ article: '151', clause: '1' }, crime]));
  });
});

describe('a charge that names the person wrongly', () => {
  it('names the person as they are once the procuracy approves, and what stood before where it cancels that', () => {
    const { file } = underWay();
    const asked = after(file, changeIdentity(file, { ...asking, person: ID }, AT));
    expect(one(asked)).toMatchObject({ approval: 'asked', change: { person: ID } });
    expect(one(after(asked, approveCharge(asked, decision, AT)))).toMatchObject({ ...crime, person: ID });
    const cancelled = one(after(asked, cancelCharge(asked, decision, AT)));
    expect(cancelled).toMatchObject({ ...crime, approval: 'approved', change: null });
    expect(cancelled?.person).toBeUndefined();
    expect(() => changeIdentity(asked, { ...asking, person: ID }, AT)).toThrow('charge-still-pending');
  });

  const demand = {
    of: 'identity-change' as const,
    accused: OTHER,
    demand: ID,
    by: 'vks-hn',
    number: '1/YC',
    receivedAt: AT,
  };

  it('is changed as the procuracy demands, of the accused whom that says (TTLT 04/2018 9(5))', () => {
    const { file } = underWay();
    const told = after(file, recordCaseDemand(file, demand, AT));
    const change = { ...asking, person: THIRD, demand: ID };
    expect(() => changeIdentity(file, change, AT)).toThrow('no-such-demand');
    const ofAnother = after(file, recordCaseDemand(file, { ...demand, accused: THIRD }, AT));
    expect(() => changeIdentity(ofAnother, change, AT)).toThrow('no-such-demand');
    const met = after(told, changeIdentity(told, change, AT));
    expect(met.demands).toMatchObject([{ of: 'identity-change', metAt: AT }]);
  });

  it('is changed by the procuracy at once, while a change of the crime goes on waiting (BLTTHS 180(3))', () => {
    const { file } = underWay();
    const waiting = after(file, supplementCharge(file, { ...asking, ...graver }, AT));
    const instead = { ...asking, person: THIRD, demand: ID, by: 'vks-hn' };
    const events = identityChangedByProcuracy(waiting, instead, AT);
    expect(one(after(waiting, events))).toMatchObject({ person: THIRD, approval: 'asked', change: graver });
  });

  it('is as the procuracy changes it, in place of what waited; not where that decides of the crime', () => {
    const { file } = underWay();
    const waiting = after(file, changeIdentity(file, { ...asking, person: ID }, AT));
    const instead = { ...asking, demand: ID, by: 'vks-hn' };
    const named = after(waiting, identityChangedByProcuracy(waiting, { ...instead, person: THIRD }, AT));
    expect(one(named)).toMatchObject({ person: THIRD, approval: 'approved', change: null });
    const both = after(waiting, chargeSupplementedByProcuracy(waiting, { ...instead, ...graver }, AT));
    expect(one(both)).toMatchObject({ ...graver, further: [crime], approval: 'asked', change: { person: ID } });
    expect(one(after(both, approveCharge(both, decision, AT)))).toMatchObject({ ...graver, person: ID });
  });
});

describe('TTLT 04/2018 9, by its examples', () => {
  const alone = (): Case => {
    const { file } = underWay();
    return { ...file, ...crime, articles: ['150'], qualifications: file.qualifications.slice(0, 1) };
  };
  const decided = (file: Case, adds: boolean): Case =>
    after(file, requalify(file, { ...graver, seriousness: 'especially-serious', notice: THIRD }, adds, AT));

  it('9(3), example 1: the case is changed to the other crime before the charge is', () => {
    const change = { ...asking, ...graver };
    expect(() => changeCharge(alone(), change, AT)).toThrow('crime-not-initiated');
    const changed = decided(alone(), false);
    expect(changed.qualifications.at(-1)).toMatchObject({ how: 'replaced', article: '151' });
    expect(changeCharge(changed, change, AT)).toMatchObject([{ data: graver }, { data: { exchange: THIRD } }]);
  });

  it('9(3), example 2: the case is supplemented before the charge is', () => {
    expect(() => supplementCharge(alone(), { ...asking, ...graver }, AT)).toThrow('crime-not-initiated');
    const supplemented = decided(alone(), true);
    expect(supplemented.articles).toEqual(['150', '151']);
    expect(supplementCharge(supplemented, { ...asking, ...graver }, AT)).toHaveLength(2);
  });

  it('9(6)(a): further acts of the same crime need no second charge', () => {
    const { file } = underWay();
    expect(() => supplementCharge(file, { ...asking, ...crime, clause: '2' }, AT)).toThrow('crime-charged-already');
  });

  it('8(3), 9(4): another clause of a crime beside the heaviest needs none either, and is that one’s', () => {
    const both = { ...alone(), accused: alone().accused.map((one) => ({ ...one, ...graver, further: [crime] })) };
    const changed = changeCharge(both, { ...asking, ...crime, clause: '2' }, AT);
    expect(changed).toMatchObject([{ data: { ...graver, further: [{ ...crime, clause: '2' }], exchange: null } }]);
  });

  it('8(3), 9(4): another clause of the crime needs no decision', () => {
    const clause = { ...asking, article: '150', clause: '3' } as const;
    expect(changeCharge(alone(), clause, AT)).toMatchObject([{ data: { clause: '3', exchange: null, to: null } }]);
    const of = { article: '150', clause: '3', seriousness: 'especially-serious', notice: null } as const;
    expect(after(alone(), requalify(alone(), of, false, AT)).qualifications.at(-1)).toMatchObject({
      ...{ how: 'clause', clause: '3', decision: null },
    });
  });
});

describe('whoever was young at the crime', () => {
  const born = (birthDate: string) => ({ name: 'A', birthDate });
  const at = (birthDate: string, article: '150' | '151' | '153') => () =>
    assertOfAge(born(birthDate), { article, clause: '1' }, '2024-05-10');

  it('answers from 16 on for every crime, from 14 on for trafficking alone (BLHS 12)', () => {
    expect(at('2008-05-10', '153')).not.toThrow();
    expect(at('2008-05-11', '153')).toThrow('too-young');
    expect(at('2008-05-11', '150')).not.toThrow();
    expect(at('2010-05-10', '151')).not.toThrow();
    expect(at('2010-05-11', '151')).toThrow('too-young');
  });

  it('is judged again by the day of the crime as it is known once the file is to go to be prosecuted (BLHS 12; BLTTHS 157(3))', () => {
    const { file } = underWay();
    const [one] = file.accused;
    const persons = [{ id: one!.id, person: born('2010-05-11') }];
    const judged =
      (change: Partial<Accused>, whole: Partial<Case> = {}) =>
      () => {
        const told = { ...file, ...whole, accused: [{ ...one!, ...change }] };
        assertProsecutedOfAge(told, persons, [], '2025-05-10T02:00:00.000Z');
      };
    expect(judged({})).not.toThrow();
    expect(judged({ limitationFrom: '2024-05-10' })).toThrow('too-young');
    expect(judged({}, { committedOn: '2024-05-10' })).toThrow('too-young');
    expect(judged({ limitationFrom: '2024-05-11' }, { committedOn: '2024-05-10' })).not.toThrow();
    // Of two crimes nobody knows which one that is the day of: too young for both is too young for that one.
    const beside = (article: '151' | '153') => [{ article, clause: '1' }] as const;
    expect(judged({ limitationFrom: '2024-05-10', further: beside('151') })).toThrow('too-young');
    expect(judged({ limitationFrom: '2024-05-11', further: beside('151') })).not.toThrow();
    expect(judged({ limitationFrom: '2024-05-11', further: beside('153') })).toThrow('too-young'); // under 16 still
  });

  it('is judged by that day also once the period runs anew, and by the day that was named last (BLHS 12, 27(3))', () => {
    const { file } = underWay();
    const [one] = file.accused;
    const persons = [{ id: one!.id, person: born('2010-05-11') }];
    const of = (what: string, at: string, committedOn?: string): HistoryEntry => ({
      type: `investigation.${what}`,
      at: `${at}T02:00:00.000Z`,
      data: { accused: one!.id, committedOn },
    });
    const judged =
      (...history: readonly HistoryEntry[]) =>
      () => {
        const anew = { ...file, accused: [{ ...one!, limitationFrom: '2025-06-02' }] };
        assertProsecutedOfAge(anew, persons, history, '2025-06-10T02:00:00.000Z');
      };
    const dated = of('offence-dated', '2025-05-01', '2024-05-10');
    for (const since of [of('accused-found', '2025-06-02'), of('further-offence-noted', '2025-06-03', '2025-06-02')]) {
      expect(judged(dated, since)).toThrow('too-young');
      expect(judged(dated, since, of('offence-dated', '2025-06-04', '2025-06-02'))).toThrow('too-young');
      expect(judged(dated, of('offence-dated', '2025-05-02', '2024-05-11'), since)).not.toThrow();
    }
  });

  it('is not refused where the day of birth is unknown and the year leaves it open', () => {
    const young = (birthYear: number) => () =>
      assertOfAge({ name: 'A', birthYear }, { article: '153', clause: '1' }, '2024-05-10');
    expect(young(2008)).not.toThrow();
    expect(young(2009)).toThrow('too-young');
    expect(() => assertOfAge({ name: 'A' }, { article: '153', clause: '1' }, '2024-05-10')).not.toThrow();
  });
});
