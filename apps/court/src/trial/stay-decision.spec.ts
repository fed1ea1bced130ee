import { boundFact, deadlinesOf, RULES } from '@la-chan/procedure';
import { trialEvidence } from './assistance';
import { deliver } from './delivery';
import { recordDetention } from './detention';
import { docket, takeUp } from './preparation';
import { resume, suspend, suspendDefendant, terminate, terminateDefendant } from './stay';
import { endTreatment, keepMeasures, trialProperty } from './stay-decision';
import { counted } from './trial.counted';
import { blank, evolve, type TrialEvent } from './trial.events';
import { trialProcedure, type Trial } from './trial';

const ID = '01900000-0000-7000-8000-000000000001';
const ANNA = '01900000-0000-7000-8000-000000000002';
const BEN = '01900000-0000-7000-8000-000000000003';
const AT = '2025-05-12T02:00:00.000Z';
const LATER = '2025-05-14T02:00:00.000Z';

const crime = { article: '150', clause: '1' } as const;
const held = { detainedUntil: '2025-06-30' };
const docketing = {
  ...{ handover: ID, ...crime, seriousness: 'very-serious' as const, number: '1/2025/ST', from: [ID] },
  ...{ sender: 'vks-hn', unit: 'c00070', opening: false },
  defendants: [ANNA, BEN].map((id) => ({ id, person: id, ...crime })),
};
const empty: Trial = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const after = (file: Trial, events: readonly TrialEvent[]): Trial => events.reduce(evolve, file);
const offered = docket(ID, docketing, AT, [{ id: ANNA, ...crime, ...held }]);
const begun = [...offered, ...takeUp(after(empty, offered), AT)];
const trial = after(empty, begun);
const illness = { ground: 'illness', number: '1/QĐ', notice: null } as const;
const proposal = { request: ID, kind: 'legal-document', of: 'agency', number: '3/KN-TA' } as const;
const stays = suspend(trial, illness, [], AT);
const stopped = after(trial, stays);
const alone = suspendDefendant(trial, { defendant: ANNA, ...illness }, [], AT);
const aside = after(trial, alone);
const items = [{ of: 'exhibits', decided: 'returned', keeper: 'police' } as const];
const property = { decision: ID, number: '3/QĐ', notice: BEN, items };

const refusalOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

/** What runs or is met of these rules, as the court keeps it. */
const owed = (rules: RegExp, ...events: TrialEvent[]) => {
  const history = [...begun, ...events].map(({ type, occurredAt: at, data }) => ({ type, at, data }));
  const facts = boundFact(after(trial, events).defendants);
  return deadlinesOf(history, { rules: RULES, facts }).flatMap(({ rule, about, status }) =>
    rules.test(rule) ? [[rule, about, status]] : [],
  );
};

describe('a suspension for illness', () => {
  it('is seen to name neither a decision on treatment nor a finding (TTLT 01/2020 10(1))', () => {
    expect([stays[0]?.data, alone[0]?.data]).toMatchObject([{ unnamed: true }, { unnamed: true }]);
    const found = { finding: 'fatal-illness', number: '2/KL', decidedOn: '2025-05-10' } as const;
    const named = suspend(trial, { ...illness, illness: found }, [], AT);
    expect(named[0]?.data).not.toHaveProperty('unnamed');
    const pending = { ...illness, ground: 'legal-document-pending' } as const;
    expect(() => suspend(trial, pending, [], AT)).toThrow('nothing of the kind was requested');
    const proposing = trialEvidence.requestEvidence(trial, proposal, AT).reduce(evolve, trial);
    const other = suspend(proposing, pending, [], AT);
    expect(other[0]?.data).not.toHaveProperty('unnamed');
  });
});

describe('a suspension until a legal document is dealt with', () => {
  it('is to be decided on once what the court has proposed is answered (BLTTHS 281(1)(c), 283(1))', () => {
    const asked = trialEvidence.requestEvidence(trial, proposal, AT);
    const proposing = asked.reduce(evolve, trial);
    const stayed = suspend(proposing, { ...illness, ground: 'legal-document-pending' }, [], AT);
    const answered = trialEvidence.recordEvidence(
      stayed.reduce(evolve, proposing),
      { request: ID, result: 'received' },
      AT,
    );
    expect(owed(/^trial-resumption/, ...asked, ...stayed)).toEqual([]);
    expect(owed(/^trial-resumption/, ...asked, ...stayed, ...answered)).toEqual([
      ['trial-resumption', undefined, 'running'],
    ]);
  });
});

describe('a trial that is suspended with somebody in detention', () => {
  const of = /^10/;

  it('calls for what becomes of property and of the detention (TTLT 01/2020 10(3), 12(1))', () => {
    expect(owed(of, ...stays)).toEqual([
      ['10-property', undefined, 'running'],
      ['10-measures', ANNA, 'running'],
    ]);
    const decided = trialProperty.decideOnProperty(stopped, property, LATER);
    const kept = keepMeasures(stopped, { accused: ANNA, number: '2/QĐ' }, LATER);
    expect(owed(of, ...stays, ...decided, ...kept)).toEqual([
      ['10-property', undefined, 'met'],
      ['10.told.property', ID, 'running'],
      ['10-measures', ANNA, 'met'],
    ]);
    expect(() => keepMeasures(stopped, { accused: BEN, number: '2/QĐ' }, LATER)).toThrow('measure-not-applied');
    expect(owed(of, ...stays, ...resume(stopped, { number: '4/QĐ', notice: null }, [], LATER))).toEqual([
      ['10-property', undefined, 'cancelled'],
      ['10-measures', ANNA, 'cancelled'],
    ]);
  });

  it('has nothing left to be considered of who is released by the one that ordered it, also of one alone', () => {
    const told = { notice: BEN, defendant: ANNA, until: '2025-05-13', released: true } as const;
    for (const [events, file] of [[stays, stopped] as const, [alone, aside] as const]) {
      const released = recordDetention(file, told, LATER);
      expect(after(file, released).defendants).toMatchObject([{ detained: null }, {}]);
      expect(owed(/measures/, ...events, ...released)).toEqual([['10-measures', ANNA, 'cancelled']]);
      expect(owed(/^278/, ...events, ...released)).toEqual([['278.brought', ANNA, 'met']]);
    }
  });

  it('has whoever keeps it told of the decision, and nobody where nothing is held (TTLT 01/2020 13(2))', () => {
    const decided = trialProperty.decideOnProperty(stopped, property, LATER);
    const file = after(stopped, decided);
    expect(file.propertyDecisions).toMatchObject([{ decision: ID, number: '3/QĐ', decidedAt: LATER }]);
    expect(() => deliver(file, ID, LATER, { recipients: ['defender'] })).toThrow('party-left-out');
    expect(owed(of, ...stays, ...decided, ...deliver(file, ID, LATER, { recipients: ['keeper'] }))).toContainEqual([
      ...['10.told.property', ID, 'met'],
    ]);
    const nothing = trialProperty.decideOnProperty(stopped, { ...property, items: [] }, LATER);
    expect(after(stopped, nothing).undelivered).toEqual(stopped.undelivered);
  });

  it('lets nothing stay distrained without an agreement in writing, nor beyond its end, and confiscates nothing before that (TTLT 01/2020 12(2), 13(1))', () => {
    const frozen = [{ of: 'frozen-account', decided: 'goes-on', keeper: 'bank' } as const];
    const decide = (file: Trial, more: object) => () =>
      trialProperty.decideOnProperty(file, { ...property, items: frozen, ...more }, LATER);
    expect(decide(stopped, {})).toThrow('not-agreed-in-writing');
    expect(decide(stopped, { agreement: '5/CV' })).not.toThrow();
    const ended = after(trial, terminate(trial, { ground: 'offender-dead', number: '6/QĐ' }, LATER));
    const refusal = refusalOf(decide(ended, { agreement: '5/CV' }));
    expect(refusal).toMatchObject({ code: 'coercion-over', law: 'BLTTHS 130' });
    const seized = { items: [{ of: 'exhibits', decided: 'confiscated', keeper: 'police' } as const] };
    expect(refusalOf(decide(stopped, seized))).toMatchObject({ code: 'matter-not-ended', law: 'TTLT 01/2020 13(1)' });
    expect(decide(ended, seized)).not.toThrow();
    const { suspended, terminated } = trialProcedure.table;
    expect([suspended, terminated].map((acts) => acts.decideOnProperty?.law)).toEqual([
      ...['TTLT 01/2020 10(3), 12(2), 13(1), (2)', 'BLTTHS 106'],
    ]);
  });
});

describe('a defendant whose matter alone is suspended or terminated', () => {
  const decide = (file: Trial) => trialProperty.decideOnProperty(file, { ...property, accused: ANNA }, LATER);

  it('has what is held of this one decided on, and the detention considered (TTLT 01/2020 10(4))', () => {
    expect(owed(/^10/, ...alone)).toEqual([
      ['10-file.tried', ANNA, 'running'],
      ['10-property.defendant', ANNA, 'running'],
      ['10-measures', ANNA, 'running'],
    ]);
    expect(owed(/property/, ...alone, ...decide(aside))).toEqual([
      ['10-property.defendant', ANNA, 'met'],
      ['10.told.property', ID, 'running'],
    ]);
    expect(after(aside, decide(aside)).propertyDecisions).toMatchObject([{ defendant: ANNA }]);
    expect(() => decide(trial)).toThrow('not-stopped-alone');
    const ended = terminateDefendant(trial, { defendant: ANNA, ground: 'offender-dead', number: '6/QĐ' }, AT);
    expect(decide(after(trial, ended))).toHaveLength(1);
  });
});

describe('a treatment that a court has ordered with its suspension', () => {
  it('calls for the decision once it is over, of all or of one alone (TTLT 01/2020 10(1), 11(1))', () => {
    const due = (...events: TrialEvent[]) => owed(/^trial-resumption/, ...events);
    const over = endTreatment(stopped, { number: '7/QĐ' }, LATER);
    expect(due(...stays, ...over)).toEqual([['trial-resumption', undefined, 'running']]);
    const one = endTreatment(aside, { accused: ANNA, number: '7/QĐ' }, LATER);
    expect(due(...alone, ...one)).toEqual([['trial-resumption.defendant', ANNA, 'running']]);
    expect(() => endTreatment(aside, { number: '7/QĐ' }, LATER)).toThrow('not-suspended-for-illness');
    expect(() => endTreatment(aside, { accused: BEN, number: '7/QĐ' }, LATER)).toThrow('not-suspended-for-illness');
  });
});

describe('a suspended trial that ends', () => {
  const marks = (file: Trial) =>
    counted(file, null)?.marks.flatMap(({ mark, on }) => (mark === 'time-barred' ? [on] : []));
  const ended = (file: Trial, ground: 'time-barred' | 'prosecution-withdrawn') =>
    after(file, terminate(file, { ground, number: '6/QĐ' }, LATER));

  it('is counted apart as time-barred, not where the prosecution was withdrawn (TTLT 01/2020 15(3))', () => {
    expect(marks(ended(stopped, 'time-barred'))).toEqual(['2025-05-14']);
    expect(marks(ended({ ...stopped, sender: null }, 'prosecution-withdrawn'))).toEqual([]);
    expect(marks(ended(trial, 'time-barred'))).toEqual([]);
  });
});
