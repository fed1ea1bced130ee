import { deadlinesOf } from '@la-chan/procedure';
import { noteCassation } from './cassation';
import { guiltyOf } from './found';
import { docket } from './preparation';
import { resume, resumeDefendant, suspend, suspendDefendant, terminate, tryApart } from './stay';
import { blank, evolve } from './trial.events';
import type { Defendant, Trial } from './trial';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2026-03-02T02:00:00.000Z';

const crime = { article: '150', clause: '1' } as const;
const defendants = [ID, OTHER].map((id) => ({ id, person: id, ...crime }));
const matter = { number: '1/2025/ST', from: [ID], sender: 'vks-hn', unit: 'c00070', opening: false, handover: null };
const docketed = docket(ID, { ...matter, ...crime, seriousness: 'very-serious', defendants }, AT);
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const trial = docketed.reduce(evolve, empty);
const trialWith = (change: (one: Defendant) => Partial<Defendant>, more: Partial<Trial>): Trial => ({
  ...trial,
  defendants: trial.defendants.map((one) => ({ ...one, ...change(one) })),
  ...more,
});
const judged = { state: 'judged', verdict: 'convicted' } as const;
const inForce = trialWith(() => ({ ...judged, inForceSince: AT }), { status: 'in-force', inForceSince: AT });
const inPart = trialWith(({ id }) => ({ ...judged, inForceSince: id === ID ? AT : null, appealed: id === OTHER }), {
  status: 'on-appeal',
});
type Cassation = Parameters<typeof noteCassation>[1];
const noted = (file: Trial, cassation: Partial<Cassation>): Trial =>
  noteCassation(file, { by: 'cassation', outcome: 'tried-again', number: '5/HS-GĐT', ...cassation }, LATER).reduce(
    evolve,
    file,
  );
const partsOf = ({ status, defendants: all }: Trial) => [
  status,
  ...all.map(({ state, inForceSince }) => `${state}${inForceSince ? ' in force' : ''}`),
];

describe('a judgment in force that a higher court has looked at again', () => {
  it('stays in force as it is, or as it was amended or restored', () => {
    for (const outcome of ['upheld', 'amended', 'earlier-restored', 'dismissed'] as const)
      expect(noted(inForce, { outcome })).toEqual(inForce);
  });

  it('finds no crime any more that the court of appeal had found, once that is annulled or what came before restored', () => {
    const found = [{ article: '150', clause: '2' }] as const;
    const foundAbove = [{ article: '150', clause: '3' }] as const;
    const above = trialWith(() => ({ ...judged, found, foundAbove, inForceSince: AT }), { status: 'in-force' });
    const ofBoth = (file: Trial) => file.defendants.map((one) => one.foundAbove);
    expect(guiltyOf(above.defendants[0]!)).toEqual(foundAbove);
    expect(ofBoth(noted(above, { outcome: 'earlier-restored' }))).toEqual([null, null]);
    expect(ofBoth(noted(above, { outcome: 'annulled', defendants: [ID] }))).toEqual([null, foundAbove]);
    expect(ofBoth(noted(above, { outcome: 'upheld' }))).toEqual([foundAbove, foundAbove]);
  });

  it('leaves force in the part that is annulled, and stays so in the rest', () => {
    const one = noted(inForce, { defendants: [ID] });
    expect(partsOf(one)).toEqual(['in-force', 'annulled', 'judged in force']);
    expect(() => noted(one, { defendants: [ID] })).toThrow('not-in-force');
    expect(partsOf(noted(one, {}))).toEqual(['annulled', 'annulled', 'annulled']);
    expect(noted(one, {})).toMatchObject({ inForceSince: null });
  });

  it('takes with it what was said of each item, once it is annulled for everybody (BLTTHS 106)', () => {
    const listed = { kind: 'exhibit', origin: 'seized', record: ID, takenAt: AT, decided: 'confiscated' } as const;
    const file = { ...inForce, items: [{ item: ID, ...listed }] };
    for (const outcome of ['annulled', 'tried-again', 'investigated-again', 'terminated'] as const) {
      expect(noted(file, { outcome }).items[0]).not.toHaveProperty('decided');
      expect(noted(file, { outcome, defendants: [ID] }).items).toEqual(file.items);
    }
    expect(noted(file, { outcome: 'amended' }).items).toEqual(file.items);
  });

  it('is terminated for whom it is annulled so', () => {
    const outcome = 'terminated';
    expect(partsOf(noted(inForce, { outcome, defendants: [OTHER] }))).toEqual([
      ...['in-force', 'judged in force', 'terminated'],
    ]);
    expect(noted(inForce, { outcome })).toMatchObject({ status: 'terminated', terminatedAt: LATER });
  });

  it('is not resumed by the court whose trial is terminated so (BLTTHS 283)', () => {
    const file = noted(inForce, { outcome: 'terminated' });
    expect(() => resume(file, { number: '1', notice: null }, [], LATER)).toThrow('ended-above');
    const one = { ...noted(inForce, { outcome: 'terminated', defendants: [ID] }), status: 'set' as const };
    expect(() => resumeDefendant(one, { defendant: ID, number: '1' }, [], LATER)).toThrow('ended-above');
  });

  it('stays in force but for the compensation, where that alone is annulled', () => {
    expect(noted(inForce, { part: 'compensation' })).toEqual(inForce);
  });

  it('is annulled though it was put in force part by part, and waits for nobody then', () => {
    const each = trialWith(() => ({ ...judged, inForceSince: AT }), { status: 'judged' });
    expect(partsOf(noted(each, { defendants: [ID] }))).toEqual(['judged', 'annulled', 'judged in force']);
    expect(partsOf(noted(each, {}))).toEqual(['annulled', 'annulled', 'annulled']);
    const mixed = noted(noted(each, { defendants: [ID] }), { outcome: 'terminated' });
    expect(partsOf(mixed)).toEqual(['annulled', 'annulled', 'terminated']);
    expect(noted(each, { outcome: 'terminated' })).toMatchObject({ status: 'terminated', terminatedAt: LATER });
  });

  it('may be the part that is in force while the rest is on appeal, and no other', () => {
    expect(partsOf(noted(inPart, {}))).toEqual(['on-appeal', 'annulled', 'judged']);
    expect(() => noted(inPart, { defendants: [OTHER] })).toThrow('not-in-force');
    expect(() =>
      noted(
        trialWith(() => judged, { status: 'judged' }),
        {},
      ),
    ).toThrow('not-in-force');
  });

  it('may be the penalty while the compensation is on appeal, and not that compensation', () => {
    const file = trialWith(() => ({ ...judged, appealed: true, penaltyInForceSince: AT }), { status: 'on-appeal' });
    expect(partsOf(noted(file, { defendants: [ID] }))).toEqual(['on-appeal', 'annulled', 'judged']);
    expect(() => noted(file, { part: 'compensation' })).toThrow('not-in-force');
  });

  it('is neither amended nor replaced by what was before it on reopening (BLTTHS 402)', () => {
    expect(() => noted(inForce, { by: 'reopening', outcome: 'amended' })).toThrow('not-on-reopening');
    expect(() => noted(inForce, { by: 'reopening', outcome: 'earlier-restored' })).toThrow('not-on-reopening');
    expect(partsOf(noted(inForce, { by: 'reopening' }))).toContain('annulled');
  });
});

describe('a decision in force to end or to suspend a trial', () => {
  const decided = { number: '6/QĐ-TA', decidedAt: AT, appellants: [], sentAt: null, exchange: null, reviewed: null };
  const ofAll = { id: OTHER, kind: 'termination', defendant: null, ...decided, inForceSince: AT } as const;
  const over = trialWith(() => ({ state: 'terminated' }), {
    status: 'terminated',
    terminatedAt: AT,
    decisions: [ofAll],
  });

  it('is looked at only once it is in force', () => {
    const open = { ...over, decisions: [{ ...ofAll, inForceSince: null }] };
    expect(() => noted(open, { decision: OTHER })).toThrow('not-in-force');
    expect(() => noted(over, { decision: ID })).toThrow('not-in-force');
    expect(() => noted(over, { decision: OTHER, defendants: [ID] })).toThrow('not-in-force');
    expect(noted(over, { decision: OTHER, outcome: 'upheld' })).toEqual(over);
  });

  it('gives way to the trial where it is annulled to be tried, with a limit of its own', () => {
    expect(partsOf(noted(over, { decision: OTHER }))).toEqual(['docketed', 'on-trial', 'on-trial']);
    const events = noteCassation(
      over,
      { by: 'cassation', outcome: 'tried-again', number: '1', decision: OTHER },
      LATER,
    );
    const ended = terminate(trial, { ground: 'offender-dead', number: '6/QĐ-TA', notice: null }, AT);
    const history = [...docketed, ...ended, ...events].map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    const running = deadlinesOf(history).filter(({ rule, status }) => rule === '277' && status === 'running');
    expect(running).toMatchObject([{ dueOn: '2026-05-04' }]);
  });

  it('of one defendant lets that one be tried with the others', () => {
    const ofOne = { ...ofAll, kind: 'suspension', defendant: ID } as const;
    const waits = trialWith(({ id }) => ({ state: id === ID ? 'suspended' : 'on-trial' }), {
      ...{ status: 'docketed', decisions: [ofOne] },
    });
    expect(partsOf(noted(waits, { decision: OTHER }))).toEqual(['docketed', 'on-trial', 'on-trial']);
    expect(noted(waits, { decision: OTHER }).decisions).toEqual([]);
  });

  it('of one defendant lets that one be tried apart where the others have their judgment', () => {
    for (const kind of ['suspension', 'termination'] as const)
      for (const status of ['judged', 'appealed', 'appeal-offered', 'on-appeal', 'in-force'] as const) {
        const ofOne = { ...ofAll, kind, defendant: ID };
        const state = kind === 'suspension' ? 'suspended' : 'terminated';
        const past = trialWith(({ id }) => (id === ID ? { state } : judged), { status, decisions: [ofOne] });
        const again = noted(past, { decision: OTHER });
        expect(partsOf(again)).toEqual([status, 'on-trial', 'judged']);
        const split = tryApart(again, { into: OTHER, defendants: [ID], number: '9' }, [], LATER);
        expect(partsOf(split.reduce(evolve, again))).toEqual([status, 'tried-apart', 'judged']);
        expect(() => tryApart(again, { into: OTHER, defendants: [OTHER], number: '9' }, [], LATER)).toThrow(
          'not-a-defendant',
        );
      }
  });

  it('opens the trial again, from which it is returned, where it is to be investigated again', () => {
    for (const outcome of ['annulled', 'investigated-again'] as const)
      expect(partsOf(noted(over, { decision: OTHER, outcome }))).toEqual(['docketed', 'on-trial', 'on-trial']);
  });

  it('is looked at no more each month where the higher court has ended the matter', () => {
    const stay = { ground: 'illness', number: '6/QĐ-TA', notice: null, decision: OTHER } as const;
    const ofOne = { ...stay, defendant: ID };
    const running = (file: Trial, stayed: ReturnType<typeof suspend>, kept: Trial['decisions'][number]) => {
      const waits = { ...stayed.reduce(evolve, file), decisions: [kept] };
      const cassation = { by: 'cassation', outcome: 'terminated', number: '1', decision: OTHER } as const;
      const events = noteCassation(waits, cassation, LATER);
      const history = [...docketed, ...stayed, ...events].map(({ type, occurredAt: at, data }) => ({ type, at, data }));
      const left = deadlinesOf(history).filter(({ rule, status }) => rule.startsWith('R24') && status === 'running');
      return { after: partsOf(events.reduce(evolve, waits)), left };
    };
    expect(running(trial, suspend(trial, stay, [], AT), { ...ofAll, kind: 'suspension' })).toEqual({
      after: ['terminated', 'terminated', 'terminated'],
      left: [],
    });
    const one = { ...ofAll, kind: 'suspension', defendant: ID } as const;
    expect(running(trial, suspendDefendant(trial, ofOne, [], AT), one)).toEqual({
      after: ['docketed', 'terminated', 'on-trial'],
      left: [],
    });
  });
});
