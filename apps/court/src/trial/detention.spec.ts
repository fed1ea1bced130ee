import { defendantTerminated, type JudgedVerdict } from '@la-chan/contracts';
import { DEFAULT_SETTINGS, deadlinesOf, type Deadline, type HistoryEntry, type Settings } from '@la-chan/procedure';
import { boundBy, judgeAppeal } from './appeal-judgment';
import { deliver, tellOfDetention } from './delivery';
import {
  backSince,
  decidedHere,
  detain,
  detainForExecution,
  detainForHearing,
  docketedLast,
  freeDefendant,
  freedHere,
  ordersOf,
  recordDetention,
} from './detention';
import { decideToTry, openHearing, pronounce } from './judgment';
import { applyMeasure } from './measure';
import { docket, returnFile } from './preparation';
import { resumeDefendant } from './stay';
import { extend, extendForOne } from './time-to-prepare';
import type { Trial } from './trial';
import { blank, evolve, type TrialEvent } from './trial.events';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-09-10T02:00:00.000Z';
const crime = { article: '150', clause: '1' } as const;
const matter = { number: '1/2025/ST', from: [ID], sender: 'vks-hn', unit: 'c00070', opening: false, handover: null };
const defendants = [{ id: ID, person: ID, ...crime }];
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
const limits = (...events: TrialEvent[]): Deadline[] =>
  deadlinesOf([...docketed, ...events].map(({ type, occurredAt: at, data }) => ({ type, at, data })));
const after = (file: Trial, events: readonly TrialEvent[]): Trial => events.reduce(evolve, file);
const order = { defendant: ID, number: '3/QĐ-TG', notice: null };

describe('a detention that the court has ordered', () => {
  const tell = (...known: TrialEvent[]) =>
    tellOfDetention(trial, { accused: ID, recipients: ['commune'] }, limits(...known), AT);
  const owed = (...known: TrialEvent[]) => limits(...known).filter(({ rule }) => rule === '119.tried.told');
  const own = detain(trial, { ...order, until: '2025-10-06' }, limits(), AT);

  it('is told at once to those near to the defendant, and of one that came with the file nobody is (BLTTHS 119(6))', () => {
    expect(owed(...own)).toMatchObject([{ about: ID, dueAt: '2025-08-05T02:00:00.000Z', status: 'running' }]);
    const told = tell(...own);
    expect(told).toMatchObject([{ data: { defendant: ID, recipients: ['commune'] } }]);
    expect(owed(...own, ...told)).toMatchObject([{ status: 'met' }]);
    expect(() => tell(...own, ...told)).toThrow('no-decision-to-tell');
    const coming = [{ id: ID, ...crime, detainedUntil: '2025-08-20' }];
    const come = docket(ID, { ...matter, ...crime, seriousness: 'very-serious', defendants }, AT, coming);
    expect(owed(...come)).toEqual([]);
    expect(() => tell(...come)).toThrow('no-decision-to-tell');
  });

  it('is told anew with each new order, and of nobody who is free', () => {
    const freed = freeDefendant(after(trial, own), 'chief-judge', order, LATER);
    expect(owed(...own, ...freed)).toMatchObject([{ status: 'cancelled' }]);
    const atHearing = detainForHearing({ ...trial, status: 'set', openedAt: LATER }, order, LATER);
    expect(owed(...own, ...tell(...own), ...atHearing)).toMatchObject([{ status: 'met' }, { status: 'running' }]);
  });
});

describe('a defendant who is detained when the file comes', () => {
  const coming = [{ id: ID, ...crime, detainedUntil: '2025-08-20' }];
  const come = docket(ID, { ...matter, ...crime, seriousness: 'very-serious', defendants }, AT, coming);
  const there = after({ ...trial, defendants: [] }, come);
  const limit = (rule: string, ...events: TrialEvent[]): Deadline | undefined =>
    deadlinesOf([...come, ...events].map(({ type, occurredAt: at, data }) => ({ type, at, data }))).find(
      (one) => one.rule === rule,
    );

  it('stays so until the last day of that order, or goes free (BLTTHS 244, 278(1))', () => {
    expect(there.defendants).toMatchObject([{ detained: { purpose: 'brought', until: '2025-08-20' } }]);
    expect(limit('278.brought')).toMatchObject({ about: ID, dueOn: '2025-08-20', status: 'running' });
    const freed = freeDefendant(there, 'chief-judge', order, LATER);
    expect(limit('278.brought', ...freed)).toMatchObject({ status: 'met-late' });
    expect(after(there, freed).defendants).toMatchObject([{ detained: null }]);
  });

  it('is detained by the court in its place', () => {
    const own = detain(there, { ...order, until: '2025-10-06' }, limits(), AT);
    expect(limit('278.brought', ...own)).toMatchObject({ status: 'replaced' });
    expect(limit('278', ...own)).toMatchObject({ dueOn: '2025-10-06', status: 'running' });
    expect(after(there, own).defendants).toMatchObject([{ detained: { purpose: 'preparation' } }]);
  });

  it('goes back, or up, to the last day of that order, which the limit here does not cut (TTLT 04/2018 19(1))', () => {
    const coming = [{ id: ID, ...crime, detainedUntil: '2025-12-31' }];
    const long = docket(ID, { ...matter, ...crime, seriousness: 'very-serious', defendants }, AT, coming);
    const there = after({ ...trial, defendants: [] }, long);
    expect([...ordersOf(there)]).toEqual([[ID, '2025-12-31']]);
    expect([...ordersOf(after(there, freeDefendant(there, 'chief-judge', order, LATER)))]).toEqual([]);
  });

  it('goes back with the file', () => {
    const back = returnFile(there, { ground: 'evidence-missing', number: '4' }, LATER);
    expect(limit('278.brought', ...back)).toMatchObject({ status: 'replaced' });
    expect(after(there, back).defendants).toMatchObject([{ detained: null }]);
  });
});

describe('a defendant of whose detention the court is told later', () => {
  const told = { notice: ID, defendant: ID, until: '2025-08-20' };
  const late = recordDetention(trial, told, AT);
  const there = after(trial, late);
  const limit = (...events: TrialEvent[]): unknown => limits(...events).find(({ rule }) => rule === '278.brought');
  const free = { ...told, until: '2025-08-10', released: true } as const;

  it('stays so as if it had come with the file (BLTTHS 244)', () => {
    expect(there.defendants).toMatchObject([{ detained: { purpose: 'brought', until: '2025-08-20' } }]);
    expect(limit(...late)).toMatchObject({ dueOn: '2025-08-20', status: 'running' });
    expect(recordDetention(there, told, AT)).toHaveLength(1);
    expect(recordDetention({ ...trial, status: 'judged' }, told, AT)).toHaveLength(1);
  });

  it('stays so until the day to which the order was put right, unless the court has detained them since', () => {
    const corrected = { ...told, until: '2025-08-15' };
    const righted = recordDetention(there, corrected, LATER);
    expect(after(there, righted).defendants).toMatchObject([{ detained: { purpose: 'brought', until: '2025-08-15' } }]);
    expect(limits(...late, ...righted).findLast(({ rule }) => rule === '278.brought')).toMatchObject({
      dueOn: '2025-08-15',
      status: 'running',
    });
    const own = after(there, detain(there, { ...order, until: '2025-10-06' }, limits(), AT));
    expect(recordDetention(own, corrected, LATER)).toHaveLength(1);
  });

  it('goes on by what the court has decided itself, where it has since the file came', () => {
    const known = (...events: TrialEvent[]) => events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    const own = known(...detain(there, { ...order, until: '2025-10-06' }, limits(), AT));
    expect(decidedHere(ID, docketedLast(there), known(...late))).toBe(false);
    expect(decidedHere(ID, docketedLast(there), own)).toBe(true);
    expect(decidedHere(ID, docketedLast({ ...there, docketedAgainAt: [LATER] }), own)).toBe(false);
    const back = [...own, { type: 'court.appeal-judged', at: LATER }]; // of its own orders the court of appeal tells since then
    expect(decidedHere(ID, backSince(back), back)).toBe(false);
  });

  it('stays free of whatever came with the file, where the court has freed them since (BLTTHS 278(1))', () => {
    const known = (...events: TrialEvent[]) => events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    const freed = freeDefendant(there, 'chief-judge', order, LATER);
    const released = after(there, freed);
    const isFreed = freedHere(ID, docketedLast(released), known(...late, ...freed));
    const noted = recordDetention(released, { ...told, until: '2025-08-15' }, LATER, isFreed);
    expect(noted.map(({ type }) => type)).toEqual(['court.detention-told']);
    expect(after(released, noted).defendants).toMatchObject([{ detained: null }]);
    expect(freedHere(ID, docketedLast(there), known(...late, ...recordDetention(there, free, LATER)))).toBe(false);
  });

  it('is free where it is told that they were released, unless the court has detained them since', () => {
    const released = recordDetention(there, free, '2025-08-10T02:00:00.000Z');
    expect(after(there, released).defendants).toMatchObject([{ detained: null }]);
    expect(limit(...late, ...released)).toMatchObject({ status: 'met' });
    const own = detain(there, { ...order, until: '2025-10-06' }, limits(), AT);
    const noted = recordDetention(after(there, own), free, LATER);
    expect(after(after(there, own), noted).defendants).toMatchObject([{ detained: { purpose: 'preparation' } }]);
    expect(limits(...own, ...noted).find(({ rule }) => rule === '278')).toMatchObject({ status: 'running' });
  });
});

describe('a defendant before the trial', () => {
  const held = detain(trial, { ...order, until: '2025-10-06' }, limits(), AT);

  it('is detained no longer than the trial may be prepared, as it was extended', () => {
    expect(() => detain(trial, { ...order, until: '2025-10-07' }, limits(), AT)).toThrow('detention-too-long');
    const more = limits(...extend(trial, { until: '2025-11-03' }, AT));
    expect(detain(trial, { ...order, until: '2025-11-03' }, more, AT)).toHaveLength(1);
    expect(() => detain(trial, { ...order, until: '2025-11-06' }, more, AT)).toThrow('detention-too-long');
  });

  it('is detained no longer than the trial of who alone was resumed may be prepared, which is extended once (BLTTHS 277(2), 283(4))', () => {
    const lesser = { id: OTHER, person: OTHER, article: '152', clause: '1' } as const;
    const matters = { ...matter, ...crime, seriousness: 'very-serious' as const, defendants: [...defendants, lesser] };
    const come = docket(ID, matters, AT);
    const ended = { defendant: OTHER, ground: 'exempted', number: '4', notice: null } as const;
    const terminated = defendantTerminated(ID, ended, AT);
    const stopped = after({ ...trial, defendants: [] }, [...come, terminated]);
    const resumed = resumeDefendant(
      stopped,
      { defendant: OTHER, number: '5', notice: null },
      [],
      '2025-08-11T02:00:00.000Z',
    );
    const file = after(stopped, resumed);
    const history = [...come, terminated, ...resumed].map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    const detained = (until: string, known = history) =>
      detain(file, { ...order, defendant: OTHER, until }, deadlinesOf(known), LATER);
    expect(detained('2025-09-25')).toHaveLength(1);
    expect(() => detained('2025-09-26')).toThrow('detention-too-long');
    const extension = { defendant: OTHER, until: '2025-10-02', notice: null };
    const own = extendForOne(file, extension, deadlinesOf(history), history, LATER);
    const longer = [...history, ...own.map(({ type, occurredAt: at, data }) => ({ type, at, data }))];
    expect(after(file, own).extendedAt).toBeNull();
    expect(detained('2025-10-02', longer)).toHaveLength(1);
    expect(() => extendForOne(file, extension, deadlinesOf(longer), longer, LATER)).toThrow('extended-already');
    const ofOther = { ...extension, defendant: ID };
    expect(() => extendForOne(file, ofOther, deadlinesOf(history), history, LATER)).toThrow('not-resumed-alone');
  });

  it('is released by the last day of the order, which a limit of its own says', () => {
    const open = limits(...held).find(({ rule }) => rule === '278');
    expect(open).toMatchObject({ about: ID, dueOn: '2025-10-06', status: 'running' });
    const file = after(trial, held);
    expect(() => detain(file, { ...order, until: '2025-09-01' }, limits(), AT)).toThrow('detained-already');
    const freed = freeDefendant(file, 'chief-judge', order, LATER);
    expect(limits(...held, ...freed).find(({ rule }) => rule === '278')).toMatchObject({ status: 'met' });
    expect(() => freeDefendant(after(file, freed), 'chief-judge', order, LATER)).toThrow('not-detained');
  });

  it('goes free by the chief judge until the hearing opens, and by the panel from then on (BLTTHS 278(1), 299(2))', () => {
    const ready = after(
      after(trial, held),
      decideToTry(trial, { opensOn: '2025-09-10', number: '9', notice: null }, AT),
    );
    expect(() => freeDefendant(ready, 'judge', order, LATER)).toThrow('freed-by-the-chief-judge');
    const opened = after(ready, openHearing(ready, LATER));
    expect(freeDefendant(opened, 'judge', order, LATER)).toHaveLength(1);
    // Told late, of before it opened.
    expect(() => freeDefendant(opened, 'judge', order, AT)).toThrow('freed-by-the-chief-judge');
    expect(freeDefendant(opened, 'chief-judge', order, AT)).toHaveLength(1);
  });

  it('goes with the file where that is returned', () => {
    const back = returnFile(after(trial, held), { ground: 'evidence-missing', number: '4' }, LATER);
    expect(limits(...held, ...back).find(({ rule }) => rule === '278')).toMatchObject({ status: 'replaced' });
  });

  it('is detained by the panel from the opening of the hearing to its end', () => {
    const set = decideToTry(after(trial, held), { opensOn: '2025-09-10', number: '9', notice: null }, AT);
    const ready = after(after(trial, held), set);
    expect(() => detainForHearing(ready, order, LATER)).toThrow('hearing-not-open');
    const opened = after(ready, openHearing(ready, LATER));
    const longer = detainForHearing(opened, order, LATER);
    expect(limits(...held, ...set, ...longer).find(({ rule }) => rule === '278')).toMatchObject({ status: 'replaced' });
    const hearing = after(opened, longer);
    expect(hearing.defendants).toMatchObject([{ detained: { purpose: 'hearing', until: null } }]);
    const verdicts = [{ defendant: ID, verdict: 'acquitted' as const, penalty: null, months: null }];
    const judged = after(hearing, pronounce(hearing, { number: '5', notice: null, verdicts }, LATER));
    expect(judged.defendants).toMatchObject([{ detained: null }]);
  });

  const journal = (...events: TrialEvent[]): HistoryEntry[] =>
    events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
  const judgedAs = (said: Partial<JudgedVerdict>) => {
    const verdicts = [
      { defendant: ID, verdict: 'convicted', penalty: 'imprisonment', months: 84, ...said } satisfies JudgedVerdict,
    ];
    const opened: Trial = { ...trial, status: 'set', openedAt: LATER };
    return pronounce(opened, { number: '5', notice: null, verdicts }, LATER);
  };
  const forSentence = (judged: TrialEvent[], until: string, before: TrialEvent[] = held, ground?: 'may-flee') =>
    detainForExecution(after(trial, judged), { ...order, until, ground }, journal(...before, ...judged), LATER);

  it('is detained with the judgment, once sentenced to imprisonment, for 45 days from its pronouncement at most (BLTTHS 329)', () => {
    const judged = judgedAs({});
    const ordered = forSentence(judged, '2025-10-24');
    expect(limits(...held, ...judged, ...ordered).map(({ rule, dueOn, status }) => [rule, dueOn, status])).toEqual(
      expect.arrayContaining([
        ['278', '2025-10-06', 'replaced'],
        ['329', '2025-10-24', 'running'],
      ]),
    );
    expect(() => forSentence(judged, '2025-10-25')).toThrow('detention-too-long');
    const settings: Settings = [
      { ...DEFAULT_SETTINGS[0], limits: { '329': { limit: { count: 30, unit: 'detention-days' }, source: 'NQ' } } },
    ];
    const asSet = (until: string) =>
      detainForExecution(after(trial, judged), { ...order, until }, journal(...held, ...judged), LATER, settings);
    expect(asSet('2025-10-09')).toHaveLength(1);
    expect(() => asSet('2025-10-10')).toThrow('detention-too-long');
  });

  it('is not detained for a sentence that is not served in prison, nor where there is none (BLTTHS 328, 329(1))', () => {
    for (const penalty of ['fine', 'warning', 'non-custodial', 'suspended-sentence'] as const)
      expect(() => forSentence(judgedAs({ penalty }), '2025-10-01')).toThrow('nothing-to-carry-out');
    const none = { penalty: null, months: null };
    expect(() => forSentence(judgedAs({ verdict: 'acquitted', ...none }), '2025-10-01')).toThrow(
      'nothing-to-carry-out',
    );
    for (const penalty of ['life-imprisonment', 'death'] as const)
      expect(forSentence(judgedAs({ penalty, months: null }), '2025-10-01')).toHaveLength(1);
  });

  it('is detained with the judgment, where this one was free until then, on a ground (BLTTHS 329(2))', () => {
    const judged = judgedAs({});
    const free = freeDefendant(after(trial, held), 'chief-judge', order, AT);
    for (const before of [[], [...held, ...free]])
      expect(() => forSentence(judged, '2025-10-01', before)).toThrow('arrest-without-ground');
    const [ordered] = forSentence(judged, '2025-10-01', [], 'may-flee');
    expect(ordered?.data).toMatchObject({ ground: 'may-flee' });
    const hearing = detainForHearing({ ...trial, status: 'set', openedAt: LATER }, order, LATER);
    expect(forSentence(judged, '2025-10-01', [...held, ...free, ...hearing])).toHaveLength(1);
  });

  it('goes free with the judgment that leaves nothing to be served in prison, which ends the clocks of the detention (BLTTHS 328, 363)', () => {
    const heard: Trial = { ...after(trial, held), status: 'set', openedAt: LATER };
    const judgedIn = (said: Partial<JudgedVerdict>, file = heard, deliveries = new Map([[ID, OTHER]])) => {
      const verdict = { defendant: ID, verdict: 'convicted', penalty: 'imprisonment', months: 84, ...said } as const;
      const judgment = { number: '5/HS-ST', notice: null, verdicts: [verdict] };
      return pronounce(file, judgment, LATER, [], undefined, undefined, deliveries);
    };
    const none = { penalty: null, months: null };
    const frees: Partial<JudgedVerdict>[] = [
      ...[{ verdict: 'acquitted', ...none } as const, { verdict: 'exempted-from-penalty', ...none } as const],
      ...(['fine', 'warning', 'non-custodial', 'suspended-sentence'] as const).map((penalty) => ({ penalty })),
      ...[{ months: 1, termServed: true } as const, { verdict: 'acquitted', ...none, heldOtherwise: true } as const],
    ];
    for (const said of frees) {
      const judged = judgedIn(said);
      const file = after(heard, judged);
      expect(file.defendants).toMatchObject([{ state: 'judged', detained: null }]);
      expect([...ordersOf(file)]).toEqual([]);
      expect(limits(...held, ...judged).find(({ rule }) => rule === '278')).toMatchObject({ status: 'met' });
      expect(judged[0]?.data).toMatchObject({ defendant: ID, number: '5/HS-ST', notice: null });
      // The facility is given it within 24 hours, as any release (BLTTHS 286(4)).
      expect(file.undelivered).toMatchObject([{ id: OTHER, decision: 'measure', defendant: ID, facility: true }]);
    }
    expect(judgedIn({ penalty: 'fine', heldOtherwise: true })[0]?.data).toMatchObject({ heldOtherwise: true });
    const hearing = detainForHearing(heard, order, LATER);
    expect(
      after(heard, [...hearing, ...judgedIn({ penalty: 'fine' }, after(heard, hearing))]).undelivered,
    ).toMatchObject([{ facility: true }]);
    expect(after(heard, judgedIn({})).defendants).toMatchObject([{ detained: { purpose: 'preparation' } }]);
    const free: Trial = { ...heard, defendants: heard.defendants.map((one) => ({ ...one, detained: null })) };
    expect(judgedIn({ penalty: 'fine' }, free).map(({ type }) => type)).toEqual(['court.judgment-pronounced']);
    expect(() => forSentence(judgedIn({ termServed: true }), '2025-10-01')).toThrow('nothing-to-carry-out');
  });

  it('goes free by the judgment of a court of appeal outside the platform, too (BLTTHS 328, 355)', () => {
    const judged = judgedAs({});
    const up: Trial = { ...after(after(trial, held), judged), status: 'on-appeal' };
    const decided = { number: '2/HS-PT', verdicts: [] };
    const ended = (said: object) => judgeAppeal(up, { ...decided, outcome: 'amended', ...said }, null, LATER);
    const part = { defendant: ID, outcome: 'amended' as const };
    for (const said of [
      { verdicts: [{ defendant: ID, verdict: 'acquitted' as const }] },
      { parts: [{ ...part, penalty: 'suspended-sentence' as const, months: 24 }] },
      { parts: [{ ...part, months: 2, termServed: true as const }] },
      { outcome: 'terminated' as const },
    ]) {
      const events = ended(said);
      expect(after(up, events).defendants).toMatchObject([{ detained: null }]);
      expect(limits(...held, ...judged, ...events).find(({ rule }) => rule === '278')).toMatchObject({ status: 'met' });
    }
    for (const said of [{ outcome: 'upheld' as const }, { parts: [{ ...part, months: 60 }] }])
      expect(after(up, ended(said)).defendants).toMatchObject([{ detained: { purpose: 'preparation' } }]);
    expect(ended({ outcome: 'tried-again' }).map(({ type }) => type)).not.toContain('court.defendant-released');
  });

  it('is used on as it comes back from the court of appeal, of whoever this court tries again (BLTTHS 347(2))', () => {
    const away: Trial = {
      ...{ ...trial, status: 'on-appeal', appeal: ID },
      defendants: trial.defendants.map((one) => ({ ...one, state: 'judged', verdict: 'convicted', detained: null })),
    };
    const decided = { number: '2/2025/HS-PT', verdicts: [] };
    const detained = [{ defendant: ID, until: '2025-09-25' }];
    const again = judgeAppeal(away, { ...decided, outcome: 'tried-again' }, ID, LATER, { detained });
    expect(after(away, again).defendants).toMatchObject([{ detained: { purpose: 'brought', until: '2025-09-25' } }]);
    expect(limits(...again).findLast(({ rule }) => rule === '278.brought')).toMatchObject({
      ...{ about: ID, dueOn: '2025-09-25', status: 'running' },
    });
    const back = judgeAppeal(away, { ...decided, outcome: 'investigated-again' }, ID, LATER, { detained });
    expect(back.map(({ type }) => type)).not.toContain('court.detention-brought');
    expect(boundBy(after(away, back), { detained }).defendants).toMatchObject([{ detained: { until: '2025-09-25' } }]);
  });

  it('is told of to the procuracy within 24 hours', () => {
    const told = detain(trial, { ...order, notice: ID, until: '2025-10-06' }, limits(), AT);
    expect(limits(...told).find(({ rule }) => rule === '286.measure')).toMatchObject({
      ...{ about: ID, dueAt: '2025-08-05T02:00:00.000Z', status: 'running' },
    });
  });

  it('is given to the defendant and the facility within 24 hours, and so is what ends it (BLTTHS 286(4))', () => {
    const parties = (...known: TrialEvent[]) => limits(...known).filter(({ rule }) => rule === '286.measure.parties');
    const ordered = detain(trial, { ...order, delivery: OTHER, until: '2025-10-06' }, limits(), AT);
    const held = after(trial, ordered);
    expect(held.undelivered).toMatchObject([{ id: OTHER, decision: 'measure', defendant: ID, facility: true }]);
    expect(parties(...ordered)).toMatchObject([{ about: OTHER, dueAt: '2025-08-05T02:00:00.000Z', status: 'running' }]);
    expect(() => deliver(held, OTHER, AT)).toThrow('party-left-out');
    const given = deliver(held, OTHER, AT, { recipients: ['detention-facility'] });
    expect(parties(...ordered, ...given)).toMatchObject([{ status: 'met' }]);
    const freed = freeDefendant(after(held, given), 'chief-judge', { ...order, delivery: ID }, LATER);
    expect(after(held, [...given, ...freed]).undelivered).toMatchObject([{ id: ID, facility: true }]);
    const bound = { defendant: ID, measure: 'exit-ban', number: '5', notice: null, until: '2025-10-06' } as const;
    const unbound = after(trial, applyMeasure(trial, { ...bound, delivery: OTHER }, AT));
    expect(deliver(unbound, OTHER, AT)).toHaveLength(1);
  });
});
