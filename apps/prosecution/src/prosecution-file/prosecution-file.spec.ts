import {
  dayOf,
  suspendedFileReviewed,
  TerminationGround,
  type Article,
  type EntryCorrected,
  type StayGround,
  type Crime,
} from '@la-chan/contracts';
import {
  assertGoesOnInFirst,
  boundFact,
  deadlinesOf,
  DEFAULT_SETTINGS,
  everyCell,
  type HistoryEntry,
  UnlawfulAct,
  withItems,
} from '@la-chan/procedure';
import {
  deliver,
  deliveredTo,
  givenTo,
  indict,
  protest,
  protestDecision,
  replaceProsecutor,
  returnFile,
  takeReturn,
  toBeIndicted,
  withdrawDecisionProtest,
  withdrawCrimes,
  withdrawProsecution,
  changeDecisionProtest,
  changeProtest,
  withdrawProtest,
} from './indictment';
import { prosecutionCoercions } from './coercion';
import { recordCourtDecision, recordOutcome } from './court-outcome';
import {
  nameVictim,
  prosecutionProcedure,
  recordService,
  type ProsecutedAccused,
  type ProsecutionFile,
  type ProsecutionStatus,
} from './prosecution-file';
import { anticipate, unaskedOfCourt } from './anticipation';
import { enterItem, takeOffItem, transferExhibits } from './exhibits';
import { dateOffence } from './limitation';
import { makeMotion, recordMotionAnswer, withdrawMotion } from './court-motion';
import { askReturn, recordReturnAnswer } from './court-return';
import { consultOnJoinder, recordJoinderAnswer } from './joinder-consultation';
import { awaitedIn } from './court-returns';
import { decisionOf, noteOvertaken, overrule, overruleAccused, overruledApart, tellAbove } from './above';
import { chargeAndReturn } from './charge';
import { investigate } from './own-act';
import { revokeCharge } from './charge-revocation';
import { recordArrest, recordWanted } from './arrest';
import { prosecutionParticipants, tellOfDetention, tellParties } from './party-notices';
import { receive, receiveAgain, takeUp, voidOffer } from './reception';
import { counted } from './prosecution-file.counted';
import { blank, evolve, type ProsecutionEvent } from './prosecution-file.events';
import { join, merge } from './joinder';
import { receivedFirst, recordMerger } from './merger';
import { recordGuards } from './guarded';
import { assertIndictedOfAge } from './age';
import { prosecutionProtection } from './protection-request';
import {
  askAssistance,
  prosecutionEvidence,
  recordAssistance,
  settleAssistance,
  withdrawAssistance,
} from './assistance';
import { recordEvidenceDemand, supplyEvidence } from './court-evidence';
import { detain, extendDetention, freeAccused, recordDetention } from './detention';
import { extend } from './limit-to-decide';
import { applyMeasure, endMeasure, followMeasure, followMeasureEnd, renewMeasure } from './measure';
import { noteIndicted, tellCourt } from './court-notices';
import { split, splitOff } from './split';
import { endTreatment, keepMeasures, prosecutionProperty, recordKeeperReport } from './stay-decision';
import {
  assignFocalPoint,
  demandSearch,
  resume,
  resumeAccused,
  resumedApart,
  recordStayGuidance,
  review,
  followingAccused,
  reviewAccused,
  suspend,
  suspendAccused,
  terminate,
  terminateAccused,
} from './stay';
import { correct, entries } from './prosecution-file.corrections';
import { release, takeBack, withdraw } from './offered';
import { passReturn, transfer, transferOnPaper, waiting } from './transfer';
import { asProposed } from './indicted';
import { protestMeant } from './protested';
import { reviewTrial } from './trial-review';
import { assignTrial, receiveTrial, receiveTrialAgain, recordTrialReturn } from './trial-assignment';

const distraint = { order: '01900000-0000-7000-8000-00000000000d', measure: 'distraint', number: '9/LKB' } as const;
const ending = { order: distraint.order, number: '10/QĐ' };
const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-01-01T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2024-05-10T02:00:00.000Z';
const LATER = '2024-07-10T02:00:00.000Z';
const LATECOMER = '01900000-0000-7000-8000-000000000003';

const crime = { article: '150', clause: '1' } as const;
const several = { article: '151', clause: '1', further: [crime] } as const;
const first = { id: ID, person: OTHER, ...crime };
const second = { id: OTHER, person: ID, ...crime };
const reception = { handover: OTHER, ...crime, seriousness: 'very-serious' as const };
const origin = { number: '1/2024/TT', from: [ID], sender: 'pc02', unit: 'd002', opening: false };
const received = receive(ID, { ...reception, ...origin, accused: [first, second] }, AT);
const deadlines = deadlinesOf(received.map(({ type, data }) => ({ type, at: AT, data: data })));

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const fileIn = (status: ProsecutionStatus, change: Partial<ProsecutionFile> = {}): ProsecutionFile => {
  return { ...received.reduce(evolve, empty), status, indictment: OTHER, transfer: OTHER, ...change };
};
const as = (state: ProsecutedAccused['state']) => (file: ProsecutionFile) => ({
  ...file,
  accused: file.accused.map((one) => ({ ...one, state })),
});

const ban = { accused: ID, measure: 'residence-ban', number: '2/LCĐ' } as const;
const banned = (file: ProsecutionFile): ProsecutionFile => ({
  ...file,
  accused: file.accused.map((one) => ({
    ...one,
    measures: [{ measure: 'residence-ban', number: '1/LCĐ', since: AT, until: '2024-06-08' }],
  })),
});
const held = (file: ProsecutionFile): ProsecutionFile => {
  const detained = { until: '2024-06-01', since: AT, brought: true };
  return { ...file, accused: file.accused.map((one) => (one.id === ID ? { ...one, detained } : one)) };
};

const propertyDecision: Parameters<typeof prosecutionProperty.decideOnProperty>[1] = {
  ...{ decision: OTHER, number: '3/QĐ', notice: OTHER },
  items: [{ of: 'exhibits', decided: 'returned', keeper: 'police' }],
};
const order = { accused: ID, number: '2/LTG' };
const decision = { number: '1/QĐ', notice: null };
const waits = { exchange: OTHER, court: 'toa-hn', accused: [ID] };
const item = { item: OTHER, kind: 'exhibit', origin: 'seized', record: OTHER } as const;
const civilParty = { participant: OTHER, person: OTHER, role: 'litigant' } as const;
const opinion = { request: OTHER, kind: 'expert-opinion', of: 'experts', number: '1/QĐ' } as const;
const abroad = { exchange: OTHER, to: 'so-ngoai-vu', assistance: 'evidence', country: 'KH' } as const;
const along = {
  ...{ participants: [civilParty], items: [{ ...item, takenAt: AT }] },
  ...{ evidence: [{ ...opinion, requestedAt: AT }], assistance: [{ ...abroad, askedAt: AT }] },
};
const offer = { exchange: OTHER, to: 'toa-hn', ...decision, complex: false };
const towards = { notice: OTHER, to: 'toa-hn', accused: [ID], number: '1' };
const asksReturn = { exchange: OTHER, to: 'toa-hn', ground: 'other-offender', number: '1' } as const;
const instead = { notice: OTHER, to: 'toa-hn', before: 'ksv', prosecutor: 'ksv-khac', number: '1' };
const motion = { exchange: OTHER, to: 'toa-hn', kind: 'summons', number: '1' } as const;
const asksToProtect: Parameters<typeof prosecutionProtection.askProtection>[1] = {
  ...{ exchange: OTHER, of: 'witness', number: '4/ĐN' },
  grounds: ['life'],
};
const consulting = { exchange: OTHER, number: '4/TĐ', joinder: { of: 'split' as const, accused: [ID] } };
const entryOf = (type: string, data: object): HistoryEntry => ({ type, at: AT, data: { ...data } });
/** A judgment was protested by this notice. */
const protestedAs = (data: object): HistoryEntry[] => [
  entryOf('prosecution.judgment-protested', { to: 'toa-hn', number: '1', ...data }),
];

const graver = { article: '151', clause: '2' } as const;
const indictedForTwo = (file: ProsecutionFile): ProsecutionFile => ({
  ...as('indicted')(file),
  accused: as('indicted')(file).accused.map((one) => (one.id === ID ? { ...one, ...graver, further: [crime] } : one)),
});
const withdrawal = { notice: OTHER, to: 'toa-hn', ground: 'no-offence', number: '5/QĐ' } as const;

const historyOf = (events: readonly ProsecutionEvent[], facts: Record<string, unknown> = {}) =>
  deadlinesOf(
    events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data })),
    { facts },
  );
/** As this procuracy has charged somebody itself, while the file was with the body. */
const chargedHere = (...crimes: (Pick<Crime, 'article'> & { accused: string })[]): HistoryEntry[] =>
  crimes.map((one) => ({
    type: 'prosecution.crime-decided',
    at: AT,
    data: { decision: 'charge-supplemented', ...one },
  }));
const returned = { exchange: OTHER, from: 'toa-hn', by: 'panel', ground: 'other-crime', number: '1' } as const;

const staying = { notice: OTHER, from: 'toa-hn', decision: 'trial-suspension', number: '1', decidedAt: AT } as const;
const afterStay = historyOf([...received, ...recordCourtDecision(fileIn('handed-over'), staying, AT)]);

const another = { decision: 'person-charged', accused: LATECOMER, ...crime, number: '4/QĐ' } as const;
const ownAct = { exchange: OTHER, number: '5/VKS', act: 'statement', takesPlaceAt: LATER } as const;
const afterReturn = historyOf([
  ...received,
  ...returnFile(fileIn('received'), { ground: 'evidence-missing', ...decision }, AT),
]);
const afterOrder = historyOf([
  ...received,
  ...detain(fileIn('received'), { ...order, until: '2024-06-08' }, deadlines, AT),
]);
const ofReturn: Parameters<typeof tellParties>[1] = { of: 'return', recipients: ['accused', 'defender'] };

const move: Parameters<typeof transfer>[1] = {
  ...{ exchange: OTHER, to: 'vks-kv1', procuracy: null, number: '8/QĐ', notice: OTHER },
  ground: 'court-level',
};
const passed: Parameters<typeof passReturn>[1] = {
  ...{ exchange: OTHER, from: 'vks-kv1', number: '9/QĐ', decidedAt: LATER },
  by: 'procuracy',
  ground: 'evidence-missing',
};
const passedApart = { ...passed, accused: [ID] };
const fromAbove = { how: 'cancelled', ground: 'no-grounds', ...decision } as const;
const decidedOf: Partial<Record<ProsecutionStatus, 'suspension' | 'termination' | 'indictment' | 'return'>> = {
  returned: 'return',
  suspended: 'suspension',
  terminated: 'termination',
  indicted: 'indictment',
  'handed-over': 'indictment',
};
const merger = { ground: 'several-accused', number: '1/QĐ', notice: OTHER } as const;

describe('a file that is suspended with somebody in detention', () => {
  const file = held(fileIn('received'));
  const stays = suspend(file, { ground: 'illness', ...decision }, deadlines, AT);
  const stopped = stays.reduce(evolve, file);
  const owed = (...events: ProsecutionEvent[]) =>
    historyOf([...received, ...stays, ...events], boundFact(stopped.accused)).flatMap(({ rule, about, status }) =>
      ['8-property', '8.told.property', '8-measures'].includes(rule) ? [[rule, about, status]] : [],
    );

  it('calls for what becomes of property and of the detention (TTLT 01/2020 8(3), 12, 13)', () => {
    expect(owed()).toEqual([
      ['8-property', undefined, 'running'],
      ['8-measures', ID, 'running'],
    ]);
    const decided = prosecutionProperty.decideOnProperty(stopped, propertyDecision, AT);
    const kept = keepMeasures(stopped, { accused: ID, number: '2/QĐ' }, AT);
    expect(owed(...decided, ...kept)).toEqual([
      ['8-property', undefined, 'met'],
      ['8.told.property', undefined, 'running'],
      ['8-measures', ID, 'met'],
    ]);
    const free = { notice: OTHER, accused: ID, until: '2024-05-20', released: true } as const;
    expect(owed(...recordDetention(stopped, free, AT))).toContainEqual(['8-measures', ID, 'cancelled']);
    const owing = historyOf([...received, ...stays, ...decided]);
    expect(tellParties(stopped, { of: 'property', recipients: ['keeper'] }, owing, AT)).toHaveLength(1);
    expect(() => tellParties(stopped, { of: 'property', recipients: ['accused'] }, owing, AT)).toThrow(
      'party-left-out',
    );
    expect(() => keepMeasures(stopped, { accused: OTHER, number: '2/QĐ' }, AT)).toThrow('measure-not-applied');
  });

  it('is decided on once the treatment is over for which it was suspended, with what was found on paper (TTLT 01/2020 8(1))', () => {
    const paper = { finding: 'compulsory-treatment', number: '5/QĐ', decidedOn: '2024-05-09' } as const;
    const [stay] = suspend(file, { ground: 'illness', illness: paper, ...decision }, deadlines, AT);
    expect(stay?.data).toMatchObject({ illness: paper });
    expect(stay?.data).not.toHaveProperty('unnamed');
    expect(suspend(file, { ground: 'illness', ...decision }, deadlines, AT)).toMatchObject([
      { data: { unnamed: true } },
    ]);
    const ofOne = { accused: ID, ground: 'illness', ...decision } as const;
    expect(suspendAccused(file, ofOne, deadlines, AT)).toMatchObject([{ data: { unnamed: true } }]);
    const due = (...events: ProsecutionEvent[]) =>
      historyOf([...received, ...events]).flatMap(({ rule, about, status }) =>
        rule.startsWith('prosecution-resumption') ? [[rule, about, status]] : [],
      );
    const over = endTreatment(stopped, { number: '6/QĐ' }, LATER);
    expect(due(...stays, ...over)).toEqual([['prosecution-resumption', undefined, 'running']]);
    const one = suspendAccused(file, { accused: ID, ground: 'illness', ...decision }, deadlines, AT);
    const alone = endTreatment(one.reduce(evolve, file), { accused: ID, number: '6/QĐ' }, LATER);
    expect(due(...one, ...alone)).toEqual([['prosecution-resumption.accused', ID, 'running']]);
    expect(() => endTreatment(file, { accused: ID, number: '6/QĐ' }, LATER)).toThrow('not-suspended-for-illness');
    expect(() => endTreatment({ ...stopped, suspendedFor: 'force-majeure' }, { number: '6/QĐ' }, LATER)).toThrow(
      'not-suspended-for-illness',
    );
  });

  it('is decided on for one who alone waits for experts or another country, once nothing more is waited for (BLTTHS 247(2), 249(1))', () => {
    const due = (...events: ProsecutionEvent[]) =>
      historyOf([...received, ...events]).flatMap(({ rule, about, status }) =>
        rule.startsWith('prosecution-resumption') ? [[rule, about, status]] : [],
      );
    const ofOne = ['prosecution-resumption.accused', ID, 'running'];
    const waiting = (suspendedFor: StayGround, more: Partial<ProsecutionFile> = {}): ProsecutionFile => {
      const [first, ...others] = file.accused;
      return { ...file, accused: [{ ...first!, state: 'suspended', suspendedFor }, ...others], ...more };
    };
    const resulting = (before: ProsecutionFile) => {
      const asked = prosecutionEvidence.requestEvidence(file, opinion, AT).reduce(evolve, before);
      return due(...prosecutionEvidence.recordEvidence(asked, { request: OTHER, result: 'none-to-come' }, LATER));
    };
    expect(resulting(waiting('expert-opinion-pending'))).toEqual([ofOne]);
    expect(resulting(waiting('valuation-pending'))).toEqual([]);
    expect(resulting(waiting('expert-opinion-pending', { status: 'handed-over' }))).toEqual([ofOne]);
    expect(resulting(waiting('expert-opinion-pending', { status: 'transferred' }))).toEqual([]);
    const apart = { status: 'suspended', splitFrom: OTHER, suspendedFor: 'expert-opinion-pending' } as const;
    expect(resulting(waiting('expert-opinion-pending', apart))).toEqual([
      ['prosecution-resumption', undefined, 'running'],
    ]);
    const abroad = waiting('foreign-assistance-pending', {
      assistance: [{ exchange: OTHER, country: 'KH', askedAt: AT, answer: null }],
    });
    expect(due(...recordAssistance(abroad, { exchange: OTHER, answer: 'refused' }, LATER))).toEqual([ofOne]);
    expect(due(...withdrawAssistance(abroad, OTHER, LATER))).toEqual([ofOne]);
  });

  it('has that decided for one alone as well, whose own suspension calls for it (TTLT 01/2020 8(4))', () => {
    const stay = { accused: ID, ground: 'illness', ...decision } as const;
    const alone = suspendAccused(file, stay, deadlines, AT);
    const decide = (one: ProsecutionFile, accused: string) =>
      prosecutionProperty.decideOnProperty(one, { ...propertyDecision, accused }, AT);
    const decided = decide(alone.reduce(evolve, file), ID);
    const rules = historyOf([...received, ...alone, ...decided]).map(({ rule, about, status }) => [
      rule,
      about,
      status,
    ]);
    expect(rules).toContainEqual(['8-property.accused', ID, 'met']);
    expect(rules).toContainEqual(['8.told.property.accused', ID, 'running']);
    expect(() => decide(file, ID)).toThrow('not-stopped-alone');
  });

  it('tells nobody where it came from nobody', () => {
    const opening = { ...stopped, sender: null };
    expect(prosecutionProperty.decideOnProperty(opening, propertyDecision, AT)[0]?.data).toMatchObject({
      notice: null,
    });
  });
});

describe('a file that another procuracy has to decide', () => {
  const file = fileIn('received');
  const offered = transfer(file, move, AT);
  const gone = [...offered, ...release(offered.reduce(evolve, file), 'vks-kv1', LATER)];
  const away = gone.reduce(evolve, file);
  const marksOf = (one: ProsecutionFile) => counted(one, null)?.marks.map(({ mark }) => mark) ?? [];
  const terms = { transferredBy: 'vks-hn', returns: [{ by: 'procuracy' as const, at: AT }] };
  const there = receive(OTHER, { ...reception, ...origin, ...terms, accused: [first, second] }, LATER);
  const taken = there.reduce(evolve, { ...fileIn('received'), ...blank, id: OTHER, number: '', unit: '' });

  it('leaves with its limit, which is counted anew where it is received', () => {
    expect(historyOf([...received, ...offered]).filter(({ rule }) => rule === '240')).toMatchObject([
      { status: 'running' },
    ]);
    expect(historyOf([...received, ...gone]).filter(({ rule }) => rule === '240')).toMatchObject([
      { status: 'cancelled' },
    ]);
    expect(historyOf(there).filter(({ rule }) => rule === '240')).toMatchObject([{ dueOn: '2024-08-09' }]);
  });

  it('has 3 days to tell the investigation and the parties', () => {
    const told = historyOf([...received, ...offered]).filter(({ rule }) => rule.startsWith('239'));
    expect(told.map(({ rule, dueOn }) => [rule, dueOn])).toEqual([
      ['239.send', '2024-05-13'],
      ['239.told.transfer', '2024-05-13'],
    ]);
    const said = { of: 'transfer', recipients: ['accused', 'defender'] } as const;
    const open = historyOf([...received, ...gone]);
    expect(tellParties(away, { ...said, recipients: [...said.recipients] }, open, LATER)).toHaveLength(1);
    expect(() => tellParties(away, { ...said, recipients: ['defender'] }, open, LATER)).toThrow('party-left-out');
  });

  it('is counted out here and in there, each accused once', () => {
    expect(marksOf(away)).toEqual([
      ...['received', 'transferred-out', 'accused-received', 'accused-transferred-out'],
      ...['accused-received', 'accused-transferred-out'],
    ]);
    expect(marksOf({ ...taken, status: 'received' })).toEqual([
      ...['transferred-in', 'accused-transferred-in', 'accused-transferred-in'],
    ]);
  });

  it('is not counted again where the first procuracy has decided it', () => {
    const decided = indict(file, offer, AT).reduce(evolve, file);
    const back = takeReturn({ ...decided, status: 'handed-over' }, returned, LATER).reduce(evolve, {
      ...decided,
      status: 'handed-over',
    });
    const moved = transfer(back, { ...move, exchange: null }, LATER).reduce(evolve, back);
    const paper = { ground: move.ground, number: move.number, procuracy: 'VKS tỉnh khác', outside: true } as const;
    expect(() => transferOnPaper(back, paper, 'regional', LATER)).toThrow('of-another-level');
    const fromAbove = { ...paper, level: 'provincial' } as const;
    expect(() => transferOnPaper(back, fromAbove, 'provincial', LATER)).toThrow('of-another-level');
    expect(transferOnPaper(back, fromAbove, 'regional', LATER)).toHaveLength(2);
    expect(transferOnPaper(back, paper, 'provincial', LATER)).toHaveLength(2);
    expect(moved.status).toBe('transferred');
    expect(marksOf(moved)).not.toContain('transferred-out');
    expect(marksOf({ ...taken, status: 'indicted', entered: 'decided', indictedAt: LATER })).toEqual([]);
  });

  it('has the returns of both procuracies counted together', () => {
    const once = returnFile({ ...taken, status: 'received' }, { ground: 'evidence-missing', ...decision }, LATER);
    const returnedThere = once.reduce(evolve, taken);
    expect(() =>
      returnFile({ ...returnedThere, status: 'received' }, { ground: 'evidence-missing', ...decision }, LATER),
    ).toThrow('returned-twice');
    const passedOn = passReturn(away, passed, LATER).reduce(evolve, away);
    expect(passedOn).toMatchObject({ status: 'returned', returns: [{ by: 'procuracy', elsewhere: true }] });
    expect(marksOf(passedOn)).not.toContain('returned');
    const some = passReturn(away, passedApart, LATER).reduce(evolve, away);
    expect(some).toMatchObject({ status: 'transferred', returns: [] });
    const after = passReturn(passedOn, passedApart, LATER).reduce(evolve, passedOn);
    expect(after).toMatchObject({ status: 'returned', returns: [{ by: 'procuracy', elsewhere: true }] });
  });

  it('takes those along whose matter alone is suspended, and their reviews are counted on there', () => {
    const stays = suspendAccused(file, { accused: OTHER, ground: 'illness', ...decision }, deadlines, AT);
    const waits = stays.reduce(evolve, file);
    const looked = reviewAccused(waits, { accused: OTHER, period: 'month' }, '2024-06-12T02:00:00.000Z');
    const here = [...received, ...stays, ...looked];
    const suspended = waiting(waits, historyOf(here));
    const since = { month: '2024-06-12T02:00:00.000Z', 'half-year': AT, year: AT };
    expect(suspended).toEqual([{ accused: OTHER, ground: 'illness', ...since }]);
    const reviews = (events: readonly ProsecutionEvent[]): string[] =>
      historyOf(events)
        .filter(({ rule, status }) => rule.startsWith('R24.prosecuted') && status === 'running')
        .map(({ rule, dueOn }) => `${rule} ${dueOn}`);
    const before = reviews(here);
    expect(before).toHaveLength(3);
    const followed = followingAccused.assignFocalPointOfOne(waits, { accused: OTHER, focalPoint: 'vks-hn.dm' }, AT);
    const compiled = followingAccused.compileStayFile(waits, { accused: OTHER, papers: ['certified-copies'] }, AT);
    const owed = historyOf([...here, ...followed, ...compiled]).filter(({ rule }) => /focal-point|8-file/.test(rule));
    expect(owed.map(({ rule, about, status }) => [rule, about, status])).toEqual([
      ['14-focal-point.prosecuted', OTHER, 'met'],
      ['8-file.prosecuted', OTHER, 'met'],
    ]);
    const own = { accused: ID, focalPoint: 'vks-hn.dm' };
    expect(() => followingAccused.assignFocalPointOfOne(waits, own, AT)).toThrow('not-of-this-file');
    const come = receive(OTHER, { ...reception, ...origin, ...terms, accused: [first, second] }, LATER, [], {
      suspended,
    });
    expect(reviews(come)).toEqual(before);
    expect(come.reduce(evolve, taken).accused).toMatchObject([{ state: 'proposed' }, { state: 'suspended' }]);
    const left = [...transfer(waits, { ...move, exchange: null }, LATER)];
    expect(reviews([...here, ...left])).toEqual([]);
    expect(waiting(left.reduce(evolve, waits), historyOf([...here, ...left]))).toEqual([]);
  });

  it('goes nowhere with nobody to be decided', () => {
    for (const state of ['suspended', 'terminated'] as const)
      expect(() => transfer(as(state)(file), move, AT)).toThrow('nobody-to-indict');
  });
});

describe('two prosecution files', () => {
  const early = fileIn('received', { accused: fileIn('received').accused.slice(0, 1) });
  const late = fileIn('received', {
    id: OTHER,
    receivedAt: LATER,
    accused: fileIn('received').accused.slice(1),
    clause: '3',
    seriousness: 'especially-serious',
  });

  it('become the one that was received first, under the heavier crime, with the limit from there', () => {
    expect(() => merge(early, late, merger, LATER)).toThrow('not-the-first-file');
    const joined = join(early, late, LATER, new Map());
    expect(joined.reduce(evolve, early)).toMatchObject({
      clause: '3',
      accused: [{ id: ID }, { id: OTHER, state: 'proposed' }],
    });
    const [limit] = historyOf([...received, ...joined]).filter(({ rule }) => rule === '240');
    expect(limit).toMatchObject({ dueOn: '2024-06-09', status: 'running' });
  });

  it('go on in the one that was received first also as the day of either is put right', () => {
    const merged = merge(late, early, merger, LATER).reduce(evolve, late);
    const history = [{ type: receivedFirst.merged, at: LATER, data: { into: early.id } }];
    const received = (file: ProsecutionFile, receivedAt: string) => ({
      file: { ...file, receivedAt },
      history: file === merged ? history : [],
    });
    const righted = (one: ProsecutionFile, day: string, other: ProsecutionFile) => () =>
      assertGoesOnInFirst(receivedFirst, received(one, day), [received(other, other.receivedAt)]);
    expect(righted(early, LATER, merged)).not.toThrow();
    expect(righted(early, '2024-07-11T02:00:00.000Z', merged)).toThrow('not-the-first-file');
    expect(righted(merged, AT, early)).not.toThrow();
    expect(righted(merged, '2024-05-09T02:00:00.000Z', early)).toThrow('not-the-first-file');
  });

  it('become one also where two bodies have sent them, each the whole of its case (BLTTHS 242(1))', () => {
    const other = { ...late, sender: 'pc03' };
    expect(merge(other, early, merger, LATER)).toMatchObject([{ data: { into: early.id } }]);
    const parts: Partial<ProsecutionFile>[] = [
      { splitFrom: LATECOMER },
      { accused: late.accused.map((one) => ({ ...one, state: 'split-off' as const })) },
      { transferredBy: 'vks-kv1' },
      { sender: null },
      { from: [] },
    ];
    for (const part of parts)
      expect(() => merge({ ...other, ...part }, early, merger, LATER)).toThrow('not-the-whole-case');
    expect(() => merge(other, { ...early, transferredBy: 'vks-kv1' }, merger, LATER)).toThrow('not-the-whole-case');
    expect(() => merge({ ...late, splitFrom: LATECOMER }, early, merger, LATER)).not.toThrow();
  });

  it('are neither sent back nor sent on until the body of the first has the case of the other', () => {
    const joined = join(early, { ...late, sender: 'pc03' }, LATER, new Map(), undefined, LATECOMER).reduce(
      evolve,
      early,
    );
    expect(joined.mergersAwaited).toEqual([LATECOMER]);
    const acts: ((file: ProsecutionFile) => unknown)[] = [
      (file) => returnFile(file, { ground: 'evidence-missing', number: '1/QĐ' }, LATER),
      (file) => demandSearch(file, { accused: OTHER, number: '1/YC', notice: null }, LATER),
      (file) => merge({ ...file, id: '01900000-0000-7000-8000-000000000009', receivedAt: LATER }, early, merger, LATER),
      (file) => chargeAndReturn(file, another, LATER),
      (file) =>
        split(as('suspended')(file), { into: OTHER, accused: [ID], ground: 'fatal-illness', ...decision }, LATER),
      (file) => transfer(file, move, LATER),
    ];
    for (const one of acts) expect(() => one(joined)).toThrow('merger-not-carried-out');
    expect(() => indict(joined, offer, LATER)).not.toThrow();
    const answer = { exchange: LATECOMER, by: 'pc02' };
    const carriedOut = recordMerger(joined, answer, LATER).reduce(evolve, joined);
    expect(carriedOut.mergersAwaited).toEqual([]);
    expect(recordMerger(carriedOut, answer, LATER).reduce(evolve, carriedOut)).toEqual(carriedOut);
    for (const one of acts) expect(() => one(carriedOut)).not.toThrow();
  });

  it('become one with every crime of everybody (BLTTHS 242(1)(a))', () => {
    const both = late.accused.map((one) => ({ ...one, ...several }));
    const joined = join(early, { ...late, accused: both }, LATER, new Map()).reduce(evolve, early);
    expect(joined.accused[1]).toMatchObject({ id: OTHER, ...several });
  });

  it('have as many returns behind them as the one of the two that has more, and what a court asked of either (BLTTHS 174(2), 246)', () => {
    const by = (...returners: ('procuracy' | 'panel')[]) => ({ returns: returners.map((by) => ({ by, at: AT })) });
    const joined = (one: object, other: object): ProsecutionFile => {
      const file = { ...early, ...one };
      return join(file, { ...late, ...other }, LATER, new Map()).reduce(evolve, file);
    };
    const returns = (file: ProsecutionFile) => () =>
      returnFile(file, { ground: 'evidence-missing', number: '1/QĐ' }, LATER);
    expect(returns(joined(by('procuracy'), by('procuracy')))).not.toThrow();
    expect(returns(joined(by('procuracy'), by('panel', 'procuracy', 'procuracy')))).toThrow('returned-twice');
    const asked = joined(by('procuracy', 'procuracy'), { demandedBy: 'panel', courtReturns: [waits] });
    expect(asked).toMatchObject({ demandedBy: 'panel', courtReturns: [waits] });
    expect(returns(asked)()).toMatchObject([{ data: { by: 'panel' } }]);
    const twice = joined({}, by('procuracy', 'procuracy'));
    expect(counted(twice, null)?.marks.filter(({ mark }) => mark === 'returned')).toEqual([]);
  });

  it('are merged as the body has agreed before, and seen to be merged without that (TTLT 04/2018 29(3))', () => {
    const agreement = { number: '3/TB', agreedOn: '2024-01-02' };
    expect(merge(late, early, { ...merger, agreement }, LATER)).toMatchObject([{ data: { agreed: true, agreement } }]);
    expect(merge(late, early, merger, LATER)).toMatchObject([{ data: { agreed: false } }]);
    const afterwards = { ...agreement, agreedOn: '2099-01-01' };
    expect(() => merge(late, early, { ...merger, agreement: afterwards }, LATER)).toThrow('agreed-afterwards');
  });

  it('are consulted on with the body over the platform, and the merger names what that has answered (TTLT 04/2018 29(3))', () => {
    const about = { exchange: LATECOMER, number: '4/TĐ', joinder: { of: 'merger' as const, other: late.id } };
    const asked = consultOnJoinder(early, about, late, LATER).reduce(evolve, early);
    expect(asked.joinderConsultations).toEqual([{ of: 'merger', other: late.id, exchange: LATECOMER, agreed: null }]);
    expect(() => consultOnJoinder(asked, about, late, LATER)).toThrow('consulted-already');
    expect(merge(late, asked, merger, LATER)).toMatchObject([{ data: { agreed: false } }]);
    for (const agreed of [true, false]) {
      const answer = { exchange: LATECOMER, by: 'pc02', agreed, number: '5/CV' };
      const told = recordJoinderAnswer(asked, answer, LATER).reduce(evolve, asked);
      expect(told.joinderConsultations).toMatchObject([{ agreed }]);
      expect(merge(late, told, merger, LATER)).toMatchObject([{ data: { agreed, consultation: LATECOMER } }]);
      const onPaper = { ...merger, agreement: { number: '3/TB', agreedOn: '2024-01-02' } };
      const [event] = merge(late, told, onPaper, LATER);
      expect(event?.data).toMatchObject({ agreed: true });
      expect(event?.data).not.toHaveProperty('consultation');
      expect(() => consultOnJoinder(told, about, late, LATER)).not.toThrow();
    }
  });

  it('are consulted on only as they may be merged, and with a body that has sent them', () => {
    const about = { exchange: LATECOMER, number: '4/TĐ', joinder: { of: 'merger' as const, other: early.id } };
    expect(() => consultOnJoinder(late, about, early, LATER)).toThrow('not-the-first-file');
    const gone = { ...early, status: 'handed-over' as const };
    expect(() => consultOnJoinder(gone, about, late, LATER)).toThrow('join');
    const paper = { ...as('suspended')(early), sender: null };
    expect(() => prosecutionProtection.askProtection(paper, asksToProtect, LATER)).toThrow('nobody-to-protect-them');
    expect(() => consultOnJoinder(paper, consulting, undefined, LATER)).toThrow('nobody-to-consult');
    expect(() => consultOnJoinder(early, consulting, undefined, LATER)).toThrow('not-of-this-file');
  });

  it('of which one is to be split name the consultation on those very accused alone (TTLT 04/2018 29(3))', () => {
    const stayed = as('suspended')(fileIn('received'));
    const answer = { exchange: OTHER, by: 'pc02', agreed: true, number: '5/CV' };
    const asked = consultOnJoinder(stayed, consulting, undefined, AT).reduce(evolve, stayed);
    const told = recordJoinderAnswer(asked, answer, AT).reduce(evolve, asked);
    const apart = { into: OTHER, ground: 'fatal-illness' as const, number: '1/QĐ' };
    expect(split(told, { ...apart, accused: [ID] }, AT)).toMatchObject([{ data: { consultation: OTHER } }]);
    const all = stayed.accused.map(({ id }) => id);
    expect(all.length).toBeGreaterThan(1);
    expect(split(told, { ...apart, accused: all }, AT)).toMatchObject([{ data: { agreed: false } }]);
  });

  it('are counted as one, each accused once', () => {
    const merged = merge(late, early, merger, LATER).reduce(evolve, late);
    const marks = counted(merged, null)?.marks;
    expect(marks?.map(({ mark }) => mark)).toEqual(['received', 'merged']);
    const whole = counted(join(early, late, LATER, new Map()).reduce(evolve, early), null)?.marks;
    expect(whole?.filter(({ mark }) => mark === 'accused-received')).toHaveLength(2);
  });

  it('leave who was decided on in one of them decided on since then, once', () => {
    const indicted = { ...late, accused: late.accused.map((one) => ({ ...one, decidedAt: AT })) };
    const decided = (file: ProsecutionFile) =>
      counted(file, null)?.marks.filter(({ mark }) => mark === 'accused-decided') ?? [];
    expect(decided(join(early, indicted, LATER, new Map()).reduce(evolve, early))).toEqual([
      { mark: 'accused-decided', on: '2024-05-10' },
    ]);
    expect(decided(merge(indicted, early, merger, LATER).reduce(evolve, indicted))).toEqual([]);
  });
});

const searchedFor = (file: ProsecutionFile): ProsecutionFile => ({
  ...file,
  accused: file.accused.map((one) => ({ ...one, searchDemandedAt: AT })),
});

describe('a file that courts have sent back', () => {
  const at = (court: string, exchange: string, ...accused: string[]) => ({ exchange, court, accused });
  const two = [at('toa-hn', ID, ID), at('toa-kv1', OTHER, ID, OTHER)];

  it('is waited for by each until it was told of everybody for whom it waits', () => {
    const file = fileIn('received', { courtReturns: two });
    const told = { number: '1/QĐ', told: [{ notice: ID, of: OTHER, accused: [ID] }] };
    const one = tellCourt(file, told, AT).reduce(evolve, file);
    expect(one.courtReturns).toEqual([two[0], at('toa-kv1', OTHER, OTHER)]);
    const rest = { by: 'vks-hn', number: '1/CT', told: [{ notice: ID, of: OTHER, accused: [OTHER] }] };
    expect(noteIndicted(one, rest, AT).reduce(evolve, one).courtReturns).toEqual([two[0]]);
  });

  it('is waited for by others that had sent it back no more than for who does not come to the court that has it', () => {
    const accused = fileIn('indicted').accused.map((one) => ({
      ...one,
      state: one.id === ID ? ('indicted' as const) : ('suspended' as const),
    }));
    const file = fileIn('indicted', { courtReturns: two, accused });
    const here = release(file, 'toa-hn', AT).reduce(evolve, file);
    expect(here.courtReturns).toEqual([at('toa-kv1', OTHER, OTHER)]);
    const back = takeReturn(here, { ...returned, accused: [ID] }, LATER).reduce(evolve, here);
    expect(back.courtReturns).toEqual([at('toa-kv1', OTHER, OTHER), at('toa-hn', OTHER, ID)]);
  });

  it('knows who else waits for whom it is about, and says so where it goes on', () => {
    const [one, other] = [
      { agency: 'vks-hn', file: LATECOMER },
      { agency: 'vks-kv1', file: OTHER },
    ];
    const [event] = receive(ID, { ...reception, ...origin, accused: [first, second], awaited: [one] }, AT);
    const file = evolve(fileIn('received'), event!);
    expect(awaitedIn(file, 'vks-kv2')).toEqual({ awaited: [one] });
    const waited = { ...file, courtReturns: two };
    expect(awaitedIn(waited, 'vks-kv2', [one])).toEqual({ awaited: [{ agency: 'vks-kv2', file: ID }, one] });
    const away: ProsecutionFile = { ...file, status: 'returned' };
    const again = receiveAgain(away, { ...reception, accused: [first], awaited: [one, other] }, LATER);
    const offered = again.reduce(evolve, away);
    expect(offered.awaited).toEqual([one, other]);
    expect(voidOffer(offered, LATER).reduce(evolve, offered).awaited).toEqual([one]);
    const joined = join(fileIn('received', { id: OTHER }), offered, LATER, new Map());
    expect(joined.reduce(evolve, fileIn('received')).awaited).toEqual([one]);
    const apart = splitOff(OTHER, '2/2024/TT', as('suspended')(waited), [OTHER], LATER, new Map());
    expect(apart.reduce(evolve, fileIn('received'))).toMatchObject({
      awaited: [one],
      courtReturns: [at('toa-kv1', OTHER, OTHER)],
    });
  });

  it('is waited for by one, for everybody, as was said before courts were followed one by one', () => {
    const [event] = receive(ID, { ...reception, ...origin, accused: [first, second], courtReturn: OTHER }, AT);
    expect(evolve(fileIn('received'), event!).courtReturns).toEqual([{ exchange: OTHER, accused: [ID, OTHER] }]);
  });
});

describe('the table of a prosecution file', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(prosecutionProcedure, {
        entries,
        sample: (status) => fileIn(status),
        blank: empty,
        starts: {
          receive: () => received,
          splitOff: () => splitOff(OTHER, '2/2024/TT', as('suspended')(fileIn('received')), [OTHER], LATER, new Map()),
          goOnApart: () =>
            resumedApart(
              OTHER,
              '2/2024/TT',
              as('suspended')(fileIn('handed-over')),
              { accused: OTHER, number: '2/QĐ', notice: null },
              LATER,
              new Map(),
            ),
          overruleApart: () =>
            overruledApart(
              OTHER,
              '2/2024/TT',
              as('terminated')(fileIn('handed-over')),
              {
                accused: OTHER,
                of: 'termination',
                number: '3/QĐ',
                how: 'cancelled',
                ground: 'no-grounds',
              },
              LATER,
              new Map(),
            ),
          receiveTrial: () => receiveTrial(ID, { ...ofTrial, ...fromAboveOfTrial }, AT),
          bringIn: () =>
            receive(ID, { ...reception, ...origin, accused: [first], handover: null, sender: null, opening: true }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: ProsecutionEvent) => evolve(file, event),
        acts: {
          merge: (file) => merge(file, { ...fileIn('received', { id: OTHER }), receivedAt: AT }, merger, AT),
          join: (file) => join(file, fileIn('received', { id: OTHER }), AT, new Map()),
          takeUp: (file) => takeUp(file, AT),
          void: (file) => voidOffer(file, AT),
          receiveAgain: (file) => receiveAgain(file, { ...reception, accused: [first] }, AT),
          nameVictim: (file) => nameVictim(file, ID, AT),
          extend: (file) => extend(file, '2024-06-20', AT),
          suspend: (file) => suspend(file, { ground: 'illness', ...decision }, deadlines, AT),
          correct: (file) => correct(file, wrongDay, AT),
          recordStayGuidance: (file) =>
            recordStayGuidance(
              file,
              { direction: 'resumed', body: 'Cấp trên', number: '5/CĐ' },
              [{ type: suspendedFileReviewed.type, at: AT, data: { disagreed: true } }],
              AT,
            ),
          review: (file) => review(file, { period: 'half-year' }, AT),
          assignFocalPoint: (file) =>
            assignFocalPoint(file, 'an-officer', AT, () => [
              { ...deadlines[0]!, rule: 'R24.court', status: 'running' },
            ]),
          reviewTrial: (file) => reviewTrial(file, { period: 'month' }, afterStay, AT),
          assignFocalPointOfOne: (file) =>
            followingAccused.assignFocalPointOfOne(
              as('suspended')(file),
              { accused: ID, focalPoint: 'vks-hn.dau-moi' },
              AT,
            ),
          compileStayFile: (file) =>
            followingAccused.compileStayFile(as('suspended')(file), { accused: ID, papers: ['certified-copies'] }, AT),
          reviewAccused: (file) => reviewAccused(as('suspended')(file), { accused: ID, period: 'month' }, AT),
          resume: (file) => resume(file, decision, [], AT),
          receiveTrialAgain: (file) => receiveTrialAgain(file, ofTrial, AT),
          recordTrialReturn: (file) =>
            recordTrialReturn(file, { notice: OTHER, number: '3', accused: [ID, OTHER] }, AT),
          assignTrial: (file) => assignTrial(file, { notice: null, to: null, procuracy: 'Khu vực 1', number: '1' }, AT),
          recordWanted: (file) =>
            recordWanted(searchedFor(file), { accused: ID, ground: 'absconded', notice: null }, AT),
          recordArrest: (file) =>
            recordArrest(searchedFor(file), { accused: ID, how: 'arrested', notice: null }, [], AT),
          demandSearch: (file) => demandSearch(file, { accused: ID, ...decision }, AT),
          suspendAccused: (file) =>
            suspendAccused(file, { accused: ID, ground: 'illness', ...decision }, deadlines, AT),
          resumeAccused: (file) =>
            resumeAccused(as('suspended')(file), { into: OTHER, accused: ID, ...decision }, [], AT),
          terminateAccused: (file) => terminateAccused(file, { accused: ID, ground: 'offender-dead', ...decision }, AT),
          revokeCharge: (file) => revokeCharge(file, { accused: ID, request: OTHER }, AT),
          returnFile: (file) => returnFile(file, { ground: 'evidence-missing', ...decision }, AT),
          tellParties: (file) => tellParties(file, ofReturn, afterReturn, AT),
          tellOfDetention: (file) => tellOfDetention(file, { accused: ID, recipients: ['family'] }, afterOrder, AT),
          tellCourt: (file) =>
            tellCourt(file, { number: '1/QĐ', told: [{ notice: ID, of: OTHER, accused: [ID] }] }, AT),
          noteIndicted: (file) =>
            noteIndicted(file, { by: 'vks-kv1', number: '1/CT', told: [{ notice: ID, of: OTHER, accused: [ID] }] }, AT),
          tellAbove: (file) => tellAbove(file, { of: 'return' }, afterReturn, AT),
          overrule: (file) =>
            overrule(as('indicted')(file), { of: decidedOf[file.status] ?? 'return', ...fromAbove }, [], AT),
          noteOvertaken: (file) =>
            noteOvertaken(file, { notice: OTHER, by: 'vks-hn', of: 'return', number: '1/QĐ', decidedAt: AT }, AT),
          overruleAccused: (file) =>
            overruleAccused(as('suspended')(file), { into: OTHER, accused: ID, of: 'suspension', ...fromAbove }, AT),
          investigate: (file) => investigate(file, ownAct, AT),
          chargeAndReturn: (file) => chargeAndReturn(file, another, AT),
          terminate: (file) => terminate(file, { ground: 'time-barred', ...decision }, AT),
          indict: (file) => indict(file, offer, AT),
          withdraw: (file) => withdraw(file, AT),
          takeBack: (file) => takeBack(file, { reason: null }, AT),
          release: (file) => release(file, 'toa-hn', AT),
          takeReturn: (file) => takeReturn(file, returned, AT),
          recordOutcome: (file) =>
            recordOutcome(file, { outcome: 'judged', by: 'toa-hn', ...decision, accused: [] }, AT),
          transfer: (file) => transfer(file, move, AT),
          passReturn: (file) => passReturn(file, file.status === 'transferred' ? passed : passedApart, AT),
          deliver: (file) => deliver(file, historyOf([...received, ...indict(fileIn('received'), offer, AT)]), AT),
          split: (file) =>
            split(as('suspended')(file), { into: OTHER, accused: [ID], ground: 'fatal-illness', ...decision }, AT),
          withdrawProsecution: (file) =>
            withdrawProsecution(as('indicted')(file), { ...towards, ground: 'no-offence' }, AT),
          withdrawCrimes: (file) =>
            withdrawCrimes(indictedForTwo(file), { ...withdrawal, crimes: [{ accused: ID, crimes: [graver] }] }, AT),
          protestDecision: (file) =>
            protestDecision(file, { notice: OTHER, protest: ID, to: 'toa-hn', number: '1' }, afterStay, AT),
          withdrawDecisionProtest: (file) =>
            withdrawDecisionProtest(
              { ...file, protestedDecisions: [OTHER] },
              { notice: OTHER, withdrawal: ID, to: 'toa-hn', number: '2' },
              AT,
            ),
          changeProtest: (file) =>
            changeProtest(
              as('indicted')(file),
              { notice: ID, accused: [ID], number: '2' },
              { deadlines: [], history: protestedAs({ notice: OTHER, accused: [ID] }) },
              AT,
            ),
          changeDecisionProtest: (file) =>
            changeDecisionProtest(
              { ...file, protestedDecisions: [OTHER] },
              { notice: OTHER, change: ID, number: '2' },
              { deadlines: [], history: [] },
              AT,
            ),
          withdrawProtest: (file) =>
            withdrawProtest({ ...file, protestedAt: AT }, { notice: OTHER, to: 'toa-hn', number: '2' }, AT),
          protest: (file) => protest(as('indicted')(file), towards, [], AT),
          dateOffence: (file) => dateOffence(file, { accused: ID, committedOn: '2024-01-02' }, [], AT),
          enterItem: (file) => enterItem(file, item, AT),
          takeOffItem: (file) =>
            takeOffItem(
              { ...file, items: [{ ...item, takenAt: AT }] },
              { item: OTHER, ground: 'entered-in-error' },
              AT,
            ),
          registerParticipant: (file) => prosecutionParticipants.registerParticipant(file, civilParty, AT),
          endParticipation: (file) => {
            const participants = [{ ...civilParty, endedAt: null }];
            return prosecutionParticipants.endParticipation({ ...file, participants }, { participant: OTHER }, AT);
          },
          decideOnProperty: (file) => prosecutionProperty.decideOnProperty(file, propertyDecision, AT),
          decideOnPropertyOfOne: (file) =>
            prosecutionProperty.decideOnProperty(as('suspended')(file), { ...propertyDecision, accused: ID }, AT),
          recordKeeperReport: (file) =>
            recordKeeperReport(
              as('suspended')(file),
              { of: 'exhibits', found: 'damaged', keeper: 'police', accused: ID },
              AT,
            ),
          endTreatment: (file) =>
            endTreatment(
              {
                ...file,
                accused: file.accused.map((one) => ({ ...one, state: 'suspended', suspendedFor: 'illness' })),
              },
              { accused: ID, number: '2/QĐ' },
              AT,
            ),
          keepMeasures: (file) => keepMeasures(as('suspended')(held(file)), { accused: ID, number: '2/QĐ' }, AT),
          requestEvidence: (file) => prosecutionEvidence.requestEvidence(file, opinion, AT),
          recordEvidence: (file) => {
            const evidenceRequests = [{ ...opinion, requestedAt: AT, result: null }];
            return prosecutionEvidence.recordEvidence(
              { ...file, evidenceRequests },
              { request: OTHER, result: 'received' },
              AT,
            );
          },
          askAssistance: (file) => askAssistance(file, abroad, AT),
          withdrawAssistance: (file) => {
            const [asked] = askAssistance(fileIn('received'), abroad, AT);
            return withdrawAssistance(evolve(file, asked!), OTHER, AT);
          },
          recordEvidenceDemand: (file) =>
            recordEvidenceDemand(file, { exchange: OTHER, from: 'toa-hn', number: '1' }, AT),
          supplyEvidence: (file) =>
            supplyEvidence({ ...file, evidenceAsked: [OTHER] }, { exchange: OTHER, supplied: true, number: '2' }, AT),
          anticipate: (file) => anticipate({ ...file, returnAsked: OTHER }, { exchange: OTHER, answer: 'granted' }, AT),
          transferExhibits: (file) => transferExhibits(file, { number: '7/QĐ-VKS', notice: OTHER }, AT),
          consultOnJoinder: (file) => consultOnJoinder(as('suspended')(file), consulting, undefined, AT),
          recordGuards: (file) => recordGuards(file, [{ guard: OTHER, of: 'victim', as: 'secrecy' }], AT),
          askProtection: (file) => prosecutionProtection.askProtection(file, asksToProtect, AT),
          recordProtectionAnswer: (file) =>
            prosecutionProtection.recordProtectionAnswer(
              file,
              { exchange: OTHER, by: 'pc02', granted: true, number: '2' },
              AT,
            ),
          recordJoinderAnswer: (file) =>
            recordJoinderAnswer(file, { exchange: OTHER, by: 'pc02', agreed: true, number: '2' }, AT),
          recordMerger: (file) => recordMerger(file, { exchange: OTHER, by: 'pc02' }, AT),
          askReturn: (file) => askReturn(file, asksReturn, AT),
          recordReturnAnswer: (file) => recordReturnAnswer(file, { exchange: OTHER, granted: false, number: '2' }, AT),
          replaceProsecutor: (file) => replaceProsecutor(as('indicted')(file), instead, AT),
          makeMotion: (file) => makeMotion(as('indicted')(file), motion, AT),
          recordMotionAnswer: (file) => recordMotionAnswer(file, { exchange: OTHER, accepted: true, number: '2' }, AT),
          withdrawMotion: (file) => {
            const courtMotions = [{ ...motion, at: AT, accepted: null }];
            return withdrawMotion({ ...file, courtMotions }, OTHER, AT);
          },
          recordAssistance: (file) => recordAssistance(file, { exchange: OTHER, answer: 'answered' }, AT),
          detain: (file) => detain(file, { ...order, until: '2024-06-08' }, deadlines, AT),
          extendDetention: (file) => extendDetention(held(file), { ...order, until: '2024-06-09' }, deadlines, AT),
          applyMeasure: (file) => applyMeasure(file, { ...ban, until: '2024-06-08' }, deadlines, AT),
          renewMeasure: (file) => renewMeasure(banned(file), { ...ban, until: '2024-06-09' }, deadlines, AT),
          endMeasure: (file) => endMeasure(banned(file), { ...ban, ground: 'not-necessary' }, AT),
          orderCoercion: (file) => prosecutionCoercions.orderCoercion(file, { ...distraint, accused: ID }, AT),
          recordMeasure: (file) => {
            const accused = file.accused.map((one) => ({ ...one, state: 'suspended' as const }));
            return followMeasure(
              { ...file, accused },
              { accused: ID, measure: 'exit-ban', number: '9/QĐ', since: AT, until: '2035-01-01' },
              AT,
            );
          },
          recordCoercion: (file) => {
            const accused = file.accused.map((one) => ({ ...one, state: 'suspended' as const }));
            return prosecutionCoercions.recordCoercion(
              { ...file, accused },
              { ...distraint, accused: ID, since: AT },
              AT,
            );
          },
          endCoercion: (file) => {
            const accused = file.accused.map((one) => ({ ...one, coercions: [{ ...distraint, since: AT }] }));
            return prosecutionCoercions.endCoercion({ ...file, accused }, { ...ending, ground: 'not-necessary' }, AT);
          },
          freeAccused: (file) => freeAccused(held(file), { accused: ID, number: '2/QĐ' }, AT),
          recordDetention: (file) => recordDetention(file, { notice: OTHER, accused: ID, until: '2024-06-08' }, AT),
          recordService: (file) => recordService(file, { notice: OTHER, decision: 'indictment', receivedAt: AT }, AT),
          recordCourtDecision: (file) =>
            recordCourtDecision(
              file,
              { notice: OTHER, from: 'toa-hn', decision: 'judgment', number: '1', decidedAt: AT },
              AT,
            ),
        },
        turns: {
          recordTrialReturn: [
            (file) => recordTrialReturn(as('indicted')(file), { notice: OTHER, number: '3', accused: [ID] }, AT),
          ],
          receiveAgain: [(file) => receiveAgain(file, { ...reception, accused: [first] }, AT, [], along)],
          takeReturn: [(file) => takeReturn(file, returned, AT, [], [], [], along)],
          join: [
            (file) =>
              join(
                file,
                receive(OTHER, { ...reception, ...origin, accused: [] }, AT, [], along).reduce(evolve, empty),
                AT,
                new Map(),
              ),
          ],
          transfer: [(file) => transfer(file, { ...move, exchange: null, to: null, procuracy: 'VKS khác' }, AT)],
          passReturn: [(file) => passReturn(file, passedApart, AT)],
          recordOutcome: [
            (file) => {
              const some = { outcome: 'judged', by: 'toa-hn', ...decision } as const;
              return recordOutcome(
                as('indicted')(file),
                { ...some, accused: [{ accused: ID, outcome: 'convicted' }] },
                AT,
              );
            },
          ],
        },
        variants: [
          (file) => ({ ...file, receivedAgainAt: [AT] }),
          (file) => ({ ...file, indictment: ID }),
          (file) => ({ ...file, accused: [...file.accused, { ...file.accused[0]!, id: OTHER }] }),
        ],
      }),
    ).toEqual([]);
  });
});

describe('a file that is to be decided', () => {
  const ground = { ground: 'evidence-missing', ...decision } as const;

  it('is returned twice by the procuracy, and no third time', () => {
    const once = fileIn('received', { returns: [{ by: 'procuracy', at: AT }] });
    expect(returnFile(once, ground, AT)).toMatchObject([{ data: { by: 'procuracy', to: 'pc02' } }]);
    const twice = { ...once, returns: [...once.returns, ...once.returns] };
    expect(() => returnFile(twice, ground, AT)).toThrow('returned-twice');
  });

  it('is returned twice in all, or twice after a judgment was annulled, as the law is read', () => {
    const before = [AT, AT].map((at) => ({ by: 'procuracy', at }) as const);
    const again = fileIn('received', { returns: [...before, { by: 'appeal-court', at: AT }] });
    expect(() => returnFile(again, ground, LATER)).toThrow('returned-twice');
    const returns = { afterAnnulment: 'anew' } as const;
    const anew = [{ from: '2018-01-01', readings: { ...DEFAULT_SETTINGS[0].readings, returns } }];
    expect(returnFile(again, ground, LATER, anew)).toMatchObject([{ data: { by: 'procuracy' } }]);
    const twice = { ...again, returns: [...again.returns, ...before] };
    expect(() => returnFile(twice, ground, LATER, anew)).toThrow('returned-twice');
  });

  it('is passed on in the name of the court that sent it back, which does not count', () => {
    const away = fileIn('handed-over', { returns: Array(2).fill({ by: 'procuracy', at: AT }) as [] });
    const back = takeReturn(away, returned, LATER).reduce(evolve, away);
    expect(back).toMatchObject({ status: 'received', indictment: null, demandedBy: 'panel' });
    expect(returnFile(back, ground, LATER)).toMatchObject([{ data: { by: 'panel' } }]);
  });

  it('indicts those whose matter was neither suspended nor terminated', () => {
    const file = fileIn('received');
    const one = terminateAccused(file, { accused: ID, ground: 'offender-dead', ...decision }, AT).reduce(evolve, file);
    expect(indict(one, offer, AT)).toMatchObject([{ data: { accused: [OTHER] } }]);
    const nobody = as('suspended')(file);
    expect(() => indict(nobody, offer, AT)).toThrow('nobody-to-indict');
  });

  const about = (of: Crime): ProsecutionFile => {
    const file = fileIn('received');
    return { ...file, ...of, accused: file.accused.map((one) => ({ ...one, ...of })) };
  };

  it('ends for want of the victim’s request only where every crime is clause 1 of what 155(1) names (BLTTHS 155, 157(8))', () => {
    const rape = about({ article: '141', clause: '1-serious' });
    const [first, second] = rape.accused;
    const mixed = { ...rape, accused: [first!, { ...second!, further: [crime] }] };
    for (const ground of ['no-request', 'request-withdrawn'] as const) {
      for (const file of [fileIn('received'), about({ article: '141', clause: '3-serious' }), mixed])
        expect(() => terminate(file, { ground, ...decision }, AT)).toThrow('not-at-victims-request');
      const one = (accused: string) => () => terminateAccused(mixed, { accused, ground, ...decision }, AT);
      expect(one(ID)()).toHaveLength(1);
      expect(one(OTHER)).toThrow('not-at-victims-request');
    }
    const withdrawn = (file: ProsecutionFile) =>
      withdrawProsecution({ ...as('indicted')(file), status: 'handed-over' }, { ...towards, ground: 'no-request' }, AT);
    expect(() => withdrawn(fileIn('received'))).toThrow('not-at-victims-request');
    expect(withdrawn(rape)).toHaveLength(1);
  });

  it('is seen to be time-barred, or the decision says that it is not (BLHS 27; TTLT 01/2020 9(2))', () => {
    const file = fileIn('received');
    const barred = { ground: 'time-barred', ...decision } as const;
    const dated = (ids: string[]) =>
      ids.flatMap((accused) => dateOffence(file, { accused, committedOn: '2018-01-02' }, [], AT));
    const ended = (ids: string[], at = AT) => {
      const limits = historyOf([...received, ...dated(ids)]);
      const over = [
        ...terminate(file, barred, at, [], limits),
        ...terminateAccused(file, { accused: ID, ...barred }, at, [], limits),
        ...withdrawProsecution(
          { ...as('indicted')(file), status: 'handed-over' },
          { ...barred, ...towards },
          at,
          limits,
        ),
      ];
      return over.map(({ data }) => ('unseen' in data ? data.unseen : undefined));
    };
    const lapsed = '2033-01-05T02:00:00.000Z';
    expect(ended([])).toEqual(['not-dated', 'not-dated', 'not-dated']);
    expect(ended([ID, OTHER])).toEqual(['running', 'running', 'running']);
    expect(ended([ID], lapsed)).toEqual(['not-dated', undefined, undefined]);
    expect(ended([ID, OTHER], lapsed)).toEqual([undefined, undefined, undefined]);
  });

  it.each(TerminationGround.options)('ends on every ground but what another stage alone can find: %s', (ground) => {
    const isOfRequest = ['no-request', 'request-withdrawn'].includes(ground);
    const file = isOfRequest ? about({ article: '141', clause: '1-serious' }) : fileIn('received');
    const all = () => terminate(file, { ground, ...decision }, AT).reduce(evolve, file);
    const one = () => terminateAccused(file, { accused: ID, ground, ...decision }, AT).reduce(evolve, file);
    if (ground === 'not-proven' || ground === 'prosecution-withdrawn')
      for (const refused of [all, one]) expect(refused).toThrow('another-stage');
    else {
      expect(all().accused).toMatchObject([{ terminatedFor: ground }, { terminatedFor: ground }]);
      expect(one().accused).toMatchObject([{ terminatedFor: ground }, { state: 'proposed' }]);
    }
  });

  it('is suspended for somebody who cannot be found only once its limit has run out', () => {
    const absent = { ground: 'absconded', ...decision } as const;
    expect(() => suspend(fileIn('received'), absent, deadlines, AT)).toThrow('only once the limit has run out');
    const demanded = (accused: string, file = fileIn('received')) =>
      demandSearch(file, { accused, ...decision }, AT).reduce(evolve, file);
    expect(suspend(demanded(ID), absent, deadlines, LATER)).toHaveLength(1);
    expect(suspendAccused(demanded(ID), { accused: ID, ...absent }, deadlines, LATER)).toHaveLength(1);
  });

  it('that is suspended, or one accused of it, ends at once only as time-barred, and is resumed first on another ground', () => {
    const dead = { ground: 'offender-dead', ...decision } as const;
    const barred = { ground: 'time-barred', ...decision } as const;
    expect(() => terminate(fileIn('suspended'), dead, AT)).toThrow('resume-first');
    expect(terminate(fileIn('suspended'), barred, AT)).toHaveLength(1);
    const file = fileIn('received');
    const stay = { accused: ID, ground: 'illness', ...decision } as const;
    const waiting = suspendAccused(file, stay, deadlines, AT).reduce(evolve, file);
    expect(() => terminateAccused(waiting, { accused: ID, ...dead }, AT)).toThrow('resume-first');
    expect(terminateAccused(waiting, { accused: ID, ...barred }, AT)).toHaveLength(1);
    expect(terminateAccused(waiting, { accused: OTHER, ...dead }, AT)).toHaveLength(1);
  });

  it('is suspended for somebody who cannot be found only once the investigation was asked to search', () => {
    const absent = { ground: 'absconded', ...decision } as const;
    const file = fileIn('received');
    expect(() => suspend(file, absent, deadlines, LATER)).toThrow('search-not-demanded');
    const other = demandSearch(file, { accused: OTHER, ...decision }, AT).reduce(evolve, file);
    expect(() => suspendAccused(other, { accused: ID, ...absent }, deadlines, LATER)).toThrow('search-not-demanded');
    const waiting = suspendAccused(other, { accused: OTHER, ...absent }, deadlines, LATER).reduce(evolve, other);
    const resumed = resumeAccused(waiting, { into: ID, accused: OTHER, ...decision }, [], LATER);
    expect(historyOf(resumed).filter(({ rule }) => rule === '240.accused')).toMatchObject([{ about: OTHER }]);
    const again = resumed.reduce(evolve, waiting);
    const tried = { ...waiting, status: 'handed-over' as const, items: [{ ...item, takenAt: AT }] };
    const going = (items: string[]) =>
      resumeAccused(tried, { into: ID, accused: OTHER, items, ...decision }, [], LATER);
    expect(going([OTHER])).toMatchObject([{ type: 'prosecution.file-split', data: { items: [OTHER] } }]);
    expect(() => going([ID])).toThrow('item-not-listed');
    expect(again.accused[1]).toMatchObject({ state: 'proposed', searchDemandedAt: null });
  });

  it('is suspended as well where the body searches already, of which it has told, until that is cancelled (BLTTHS 231, 247(1)(b))', () => {
    const absent = { ground: 'absconded', ...decision } as const;
    const file = fileIn('received');
    const wanted = { accused: OTHER, ground: 'absconded', notice: ID } as const;
    expect(() => recordWanted(file, { ...wanted, notice: null }, AT)).toThrow('not-searched-for');
    const searched = recordWanted(file, wanted, AT).reduce(evolve, file);
    expect(searched.accused[1]).toMatchObject({ wantedSince: AT, evades: true });
    expect(suspendAccused(searched, { accused: OTHER, ...absent }, deadlines, LATER)).toHaveLength(1);
    const fallen = recordWanted(searched, { ...wanted, cancelled: true }, LATER).reduce(evolve, searched);
    expect(() => suspendAccused(fallen, { accused: OTHER, ...absent }, deadlines, LATER)).toThrow(
      'search-not-demanded',
    );
    const arrest = { accused: OTHER, how: 'arrested', notice: null } as const;
    const found = recordArrest(searched, arrest, [], LATER).reduce(evolve, searched);
    expect(found.accused[1]).toMatchObject({ wantedSince: null, limitationFrom: dayOf(LATER) });
    expect(() => recordArrest(found, arrest, [], LATER)).toThrow('not-searched-for');
  });

  it('is about the others where the procuracy cancels a charge, until they are indicted (TTLT 04/2018 5(3))', () => {
    const file = held(fileIn('received'));
    const fell = revokeCharge(file, { accused: ID, request: OTHER }, LATER);
    const without = fell.reduce(evolve, file);
    expect(without.accused[0]).toMatchObject({ state: 'not-proposed', detained: null, leftAt: LATER });
    expect(indict(without, offer, LATER)).toMatchObject([{ data: { accused: [OTHER] } }]);
    expect(() => revokeCharge(without, { accused: ID, request: OTHER }, LATER)).toThrow('not-of-this-file');
    const due = counted(without, '2024-08-09')?.marks.filter(({ mark }) => mark === 'accused-decision-due');
    expect(due?.map(({ until }) => until)).toEqual(['2024-07-10', undefined]);
  });

  it('keeps whom the procuracy has named as a victim when it comes again (BLTTHS 62)', () => {
    const file = fileIn('received');
    const named = nameVictim(file, LATECOMER, AT).reduce(evolve, file);
    const back = { ...named, status: 'returned' as const };
    const victims = [{ id: ID, person: OTHER }];
    const again = receiveAgain(back, { ...reception, accused: [first], victims }, LATER).reduce(evolve, back);
    expect(again.victims.map(({ id }) => id)).toEqual([ID, LATECOMER]);
  });

  it('comes without whose charge was cancelled meanwhile, and again without whom the body proposes no more', () => {
    const revoked = [{ accused: ID, request: OTHER }];
    const come = receive(ID, { ...reception, ...origin, accused: [first, second] }, AT, [first], { revoked });
    expect(come.reduce(evolve, fileIn('received')).accused.map(({ state }) => state)).toEqual([
      'not-proposed',
      'proposed',
    ]);
    const returned = fileIn('returned');
    const again = receiveAgain(returned, { ...reception, accused: [first] }, LATER).reduce(evolve, returned);
    expect(again.accused.map(({ state }) => state)).toEqual(['proposed', 'not-proposed']);
    const both = { ...again, status: 'returned' as const };
    const together = receiveAgain(both, { ...reception, accused: [first, second] }, LATER).reduce(evolve, both);
    expect(together.accused.map(({ state }) => state)).toEqual(['proposed', 'proposed']);
  });

  it('is void when its sender withdraws it, and returned as before when that was for the second time', () => {
    const offered = fileIn('returned');
    const again = receiveAgain(offered, { ...reception, accused: [first] }, AT).reduce(evolve, offered);
    expect(voidOffer(again, AT).reduce(evolve, again)).toMatchObject({ status: 'returned', receivedAgainAt: [] });
    const fresh = fileIn('awaiting-release');
    expect(voidOffer(fresh, AT).reduce(evolve, fresh).status).toBe('voided');
  });

  it('is after such an offer about whom it was before, and from whom it came', () => {
    const gone = { ...second, id: LATECOMER, person: OTHER };
    const three = [first, second, gone].map((one) => ({ ...one, state: 'proposed', decidedAt: null }) as const);
    const all = three.map((one): ProsecutedAccused => ({ ...one, outcome: null }));
    const had = fileIn('returned', { accused: all, demandedBy: 'panel' });
    const before = revokeCharge(had, { accused: LATECOMER, request: OTHER }, AT).reduce(evolve, had);
    const newcomer = { ...first, id: '01900000-0000-7000-8000-000000000004' };
    const offer = { ...reception, clause: '2', handover: ID, sender: 'pc03', from: [OTHER] } as const;
    const again = receiveAgain(before, { ...offer, from: [OTHER], accused: [first, gone, newcomer] }, LATER);
    const come = again.reduce(evolve, before);
    const states = ({ accused }: ProsecutionFile) => Object.fromEntries(accused.map(({ id, state }) => [id, state]));
    expect(states(come)).toMatchObject({ [ID]: 'proposed', [OTHER]: 'not-proposed', [LATECOMER]: 'proposed' });
    const back = voidOffer(come, LATER).reduce(evolve, come);
    const { handover, sender, from, clause, demandedBy } = before;
    expect(back).toMatchObject({ status: 'returned', handover, sender, from, clause, demandedBy, replaced: null });
    expect(states(back)).toEqual({ ...states(before), [newcomer.id]: 'not-proposed' });
    expect(back.accused.find(({ id }) => id === OTHER)).toMatchObject({ leftAt: null });
    expect(back.accused.find(({ id }) => id === LATECOMER)).toMatchObject({ leftAt: AT });
    const taken = takeUp(come, LATER).reduce(evolve, come);
    expect(taken.accused.find(({ id }) => id === LATECOMER)).toMatchObject({ state: 'proposed', leftAt: null });
  });

  it('indicts whoever is resumed after the matter of this one alone was terminated', () => {
    const file = fileIn('received');
    const dead = { accused: ID, ground: 'offender-dead', ...decision } as const;
    const ended = terminateAccused(file, dead, AT).reduce(evolve, file);
    const on = resumeAccused(ended, { into: OTHER, accused: ID, ...decision }, [], LATER).reduce(evolve, ended);
    expect(indict(on, offer, LATER)).toMatchObject([{ data: { accused: [ID, OTHER] } }]);
  });

  it('is counted once as decided however often it is indicted, and its accused as units of their own', () => {
    const file = fileIn('received');
    const indicted = indict(file, offer, AT).reduce(evolve, file);
    const away: ProsecutionFile = { ...indicted, status: 'handed-over' };
    const back = takeReturn(away, returned, LATER).reduce(evolve, away);
    const twice = indict(back, offer, LATER).reduce(evolve, back);
    const marks = counted(twice, '2024-06-09')?.marks ?? [];
    const of = (mark: string) => marks.filter((one) => one.mark === mark).map(({ on, until }) => until ?? on);
    expect(of('decided')).toEqual(['2024-05-10']);
    expect(of('returned-by-court')).toEqual(['2024-07-10']);
    expect([of('accused-received').length, of('accused-decided').length]).toEqual([2, 2]);
    expect(of('decision-due')).toEqual(['2024-05-10']);
  });

  it('is terminated, and goes on again with a limit of its own', () => {
    const file = fileIn('received');
    const ended = terminate(file, { ground: 'no-offence', ...decision }, AT);
    const over = ended.reduce(evolve, file);
    const again = resume(over, { ...decision }, [], LATER);
    expect(again.reduce(evolve, over)).toMatchObject({
      status: 'received',
      outcome: null,
      accused: [{ state: 'proposed', outcome: null }, { state: 'proposed' }],
    });
    const limits = historyOf([...received, ...ended, ...again]).filter(({ rule }) => rule === '240');
    expect(limits.map(({ status, dueOn }) => [status, dueOn])).toEqual([
      ['met', '2024-06-09'],
      ['running', '2024-08-09'],
    ]);
  });
});

describe('a judgment that was served', () => {
  it('is protested within 15 days of its pronouncement, and not later', () => {
    const file = as('indicted')(fileIn('handed-over'));
    const judgment = { notice: OTHER, from: 'toa-hn', decision: 'judgment', number: '1', decidedAt: AT } as const;
    const limits = historyOf([...received, ...recordCourtDecision(file, judgment, AT)]);
    const last = limits.find(({ rule }) => rule === '337')!.dueAt;
    expect(protest(file, towards, limits, last)).toHaveLength(1);
    const after = new Date(Date.parse(last) + 1).toISOString();
    expect(() => protest(file, towards, limits, after)).toThrow('protest-too-late');
  });

  it('is not protested before its pronouncement, whenever that is registered', () => {
    const file = as('indicted')(fileIn('handed-over'));
    const [first, ...others] = file.accused;
    const judged: ProsecutionFile = { ...file, accused: [{ ...first!, judgedAt: LATER }, ...others] };
    expect(() => protest(file, towards, [], AT, judged)).toThrow('not-judged-yet');
    expect(protest(file, towards, [], LATER, judged)).toHaveLength(1);
  });

  it('is protested no more once that is withdrawn, which it is once', () => {
    const file = as('indicted')(fileIn('handed-over'));
    const withdrawal = { notice: OTHER, to: 'toa-hn', number: '2' };
    expect(() => withdrawProtest(file, withdrawal, AT)).toThrow('no-protest');
    const protested = protest(file, towards, [], AT).reduce(evolve, file);
    const withdrawn = withdrawProtest(protested, withdrawal, AT).reduce(evolve, protested);
    expect(() => withdrawProtest(withdrawn, withdrawal, AT)).toThrow('no-protest');
  });
});

describe('a prosecution that is withdrawn of one crime', () => {
  const file: ProsecutionFile = {
    ...indictedForTwo(fileIn('handed-over')),
    ...{ ...graver, seriousness: 'especially-serious' },
  };
  const of = (...crimes: Crime[]) => ({ ...withdrawal, crimes: [{ accused: ID, crimes }] });
  const after = withdrawCrimes(file, of(graver), AT).reduce(evolve, file);

  it('goes on for the others, by which the file goes, and counts as what it was (BLTTHS 285)', () => {
    expect(after).toMatchObject({ ...crime, accused: [{ ...crime, further: [], withdrawnOf: [graver] }, {}] });
    expect(after.accused[0]?.proposedFor).toEqual([graver, crime]);
    const other = { article: 'other', clause: '2-serious', provision: '174' } as const;
    const mixed = { ...file, accused: file.accused.slice(0, 1).map((one) => ({ ...one, further: [other] })) };
    const left = withdrawCrimes(mixed, of(graver), AT).reduce(evolve, mixed);
    expect(left.article).toBe('other');
    const marks = (one: ProsecutionFile) => counted(one, null)?.marks.map(({ mark }) => mark);
    expect(marks(left)).toEqual(marks(mixed));
    expect(counted(left, null)?.traits).toMatchObject({ article: '151' });
  });

  it('is of what this one is indicted for, not of all of it, and before the judgment (BLTTHS 285)', () => {
    const refused = (crimes: Crime[], on = file, more: object = {}) =>
      expect(() => withdrawCrimes(on, { ...of(...crimes), ...more }, AT));
    refused([graver, crime]).toThrow('prosecution-of-everything');
    refused([{ article: '152', clause: '1' }]).toThrow('crime-not-indicted');
    refused([{ ...graver, clause: '1' }]).toThrow('crime-not-indicted');
    refused([crime], after).toThrow('prosecution-of-everything');
    refused([graver], file, { ground: 'not-proven' }).toThrow('ground-of-another-stage');
    refused([graver], file, { ground: 'no-request' }).toThrow('not-at-victims-request');
    const judged = { ...file, accused: file.accused.map((one) => ({ ...one, judgedAt: AT })) };
    refused([graver], judged).toThrow('judged-already');
  });

  it('comes back with what was proposed, once the indictment falls', () => {
    const fallen = { ...after, accused: after.accused.map((one) => ({ ...one, fallen: true })) };
    expect(asProposed(fallen)).toMatchObject({
      ...graver,
      accused: [{ ...graver, further: [crime], withdrawnOf: [], proposedFor: null }, {}],
    });
  });

  it('leaves the limitation period to the heaviest that is left (BLHS 27(2))', () => {
    const dated = { ...file, accused: file.accused.map((one) => ({ ...one, limitationFrom: '2024-01-02' })) };
    expect(withdrawCrimes(dated, of(graver), AT)).toMatchObject([
      { type: 'prosecution.crimes-withdrawn' },
      { type: 'prosecution.offence-dated', data: { accused: ID, committedOn: '2024-01-02', ...crime } },
    ]);
  });
});

describe('a protest that is changed', () => {
  const change = { notice: ID, number: '2' };
  const late = (rule: string, dueAt: string, about?: string) => [
    { ...historyOf([...received, ...indict(fileIn('received'), offer, AT)])[0]!, rule, dueAt, ...(about && { about }) },
  ];
  const two = { ...as('indicted')(fileIn('handed-over')) };
  const file = { ...two, accused: [...two.accused, { ...two.accused[0]!, id: OTHER }] };
  const history = protestedAs({ notice: OTHER, accused: [ID], part: 'compensation' });

  it('is about anybody else, and everything, within the time to protest, and then to nobody’s disadvantage (BLTTHS 342(1))', () => {
    const changed = (said: object, dueAt: string, past = history) =>
      changeProtest(file, { ...change, accused: [ID], ...said }, { deadlines: late('337', dueAt), history: past }, AT);
    const both = { accused: [ID, OTHER], part: 'whole' as const };
    expect(changed(both, LATER)).toMatchObject([{ data: { of: OTHER, ...both } }]);
    const before = '2024-01-01T00:00:00.000Z';
    for (const wider of [both, { accused: [OTHER] }, { part: 'whole' as const }])
      expect(() => changed(wider, before)).toThrow('protest-widened');
    const whole = protestedAs({ notice: OTHER, accused: [ID, OTHER] });
    expect(changed({ part: 'compensation' as const }, before, whole)).toHaveLength(1);
  });

  it('is one that stands, as it was last changed, and of several the one that is meant', () => {
    const parts = { deadlines: [], history };
    const changed = (past: typeof history, of?: string) =>
      changeProtest(file, { ...change, accused: [ID], of }, { ...parts, history: past }, AT);
    expect(() => changed([])).toThrow('no-protest');
    const withdrawn = [...history, entryOf('prosecution.protest-withdrawn', { notice: ID, to: 'toa-hn', number: '3' })];
    expect(() => changed(withdrawn)).toThrow('no-protest');
    const annulled = {
      notice: ID,
      from: 'toa-hn',
      decision: 'judgment-annulled',
      number: '3',
      decidedAt: AT,
      accused: [ID],
    };
    expect(() => changed([...history, entryOf('prosecution.court-decision-received', annulled)])).toThrow('no-protest');
    const several = [...history, ...protestedAs({ notice: ID, accused: [OTHER] })];
    expect(() => changed(several)).toThrow('several-protests');
    expect(changed(several, OTHER)).toMatchObject([{ data: { of: OTHER } }]);
    const narrowed = entryOf('prosecution.protest-changed', {
      ...change,
      of: OTHER,
      accused: [ID],
      part: 'compensation',
    });
    expect(protestMeant([...protestedAs({ notice: OTHER, accused: [ID, OTHER] }), narrowed])).toEqual({
      ...{ notice: OTHER, defendants: [ID], part: 'compensation' },
    });
  });

  it('is, of a decision, about another part within the time alone', () => {
    const protested = { ...file, protestedDecisions: [OTHER] };
    const past = [
      entryOf('prosecution.decision-protested', {
        notice: OTHER,
        protest: ID,
        to: 'toa-hn',
        number: '1',
        part: 'measures',
      }),
    ];
    const changed = (part: 'whole' | 'measures', dueAt: string, on = protested) =>
      changeDecisionProtest(
        on,
        { notice: OTHER, change: ID, number: '2', part },
        { deadlines: late('337.protest', dueAt, OTHER), history: past },
        AT,
      );
    expect(changed('whole', LATER)).toHaveLength(1);
    expect(changed('measures', '2024-01-01T00:00:00.000Z')).toHaveLength(1);
    expect(() => changed('whole', '2024-01-01T00:00:00.000Z')).toThrow('protest-widened');
    expect(() => changed('whole', LATER, { ...file, protestedDecisions: [] })).toThrow('no-protest');
  });
});

describe('a decision of the court to suspend that was served', () => {
  it('is protested within 7 days of it, and no other is', () => {
    const file = fileIn('handed-over');
    const limit = afterStay.find(({ rule }) => rule === '337.protest');
    expect(limit).toMatchObject({ about: OTHER, dueOn: '2024-05-17', nature: 'option' });
    const protested = (notice: string, at: string) =>
      protestDecision(file, { notice, protest: ID, to: 'toa-hn', number: '1' }, afterStay, at);
    expect(protested(OTHER, '2024-05-17T16:59:00.000Z')).toHaveLength(1);
    expect(() => protested(OTHER, '2024-05-17T17:00:01.000Z')).toThrow('protest-too-late');
    expect(() => protested(ID, AT)).toThrow('no-decision-to-protest');
  });

  it('is protested until that is withdrawn, once (BLTTHS 342)', () => {
    const file = protestDecision(
      fileIn('handed-over'),
      { notice: OTHER, protest: ID, to: 'toa-hn', number: '1' },
      afterStay,
      AT,
    ).reduce(evolve, fileIn('handed-over'));
    const withdraw = (of: ProsecutionFile) =>
      withdrawDecisionProtest(of, { notice: OTHER, withdrawal: ID, to: 'toa-hn', number: '2' }, AT);
    expect(() => withdraw(withdraw(file).reduce(evolve, file))).toThrow('no-protest');
  });
});

describe('an accused whose matter is suspended', () => {
  const file = fileIn('received');
  const waiting = suspendAccused(file, { accused: OTHER, ground: 'illness', ...decision }, deadlines, AT).reduce(
    evolve,
    file,
  );

  it('leaves for a file of its own, whose limit begins when it is resumed, and which is no further file', () => {
    const apart = split(waiting, { into: OTHER, accused: [OTHER], ground: 'fatal-illness', ...decision }, AT).reduce(
      evolve,
      waiting,
    );
    expect(apart.accused.map(({ state }) => state)).toEqual(['proposed', 'split-off']);
    const opened = splitOff(OTHER, '2/2024/TT', apart, [OTHER], LATER, new Map());
    const own = opened.reduce(evolve, { ...fileIn('suspended'), id: OTHER });
    expect(own).toMatchObject({ status: 'suspended', splitFrom: ID, accused: [{ id: OTHER, state: 'suspended' }] });
    expect(own.suspendedAt).toEqual([AT]);
    const limits = (...events: ProsecutionEvent[]) => historyOf(events).filter(({ rule }) => rule === '240');
    expect(limits(...opened)).toEqual([]);
    const resumed = resume(own, { ...decision }, [], LATER);
    expect(resumed.reduce(evolve, own)).toMatchObject({ status: 'received', accused: [{ state: 'proposed' }] });
    expect(limits(...opened, ...resumed)).toMatchObject([{ dueOn: '2024-08-09' }]);
    const marks = (file: ProsecutionFile) => counted(file, null)?.marks.map(({ mark }) => mark);
    expect(marks(own)).toEqual(['split-off', 'suspended']);
    // Neither does it leave the total of those received when it goes for supplementary investigation.
    const again = resumed.reduce(evolve, own);
    const returned = returnFile(again, { ground: 'evidence-missing', number: '1/QĐ' }, LATER).reduce(evolve, again);
    expect(marks(returned)).toEqual(['split-off', 'suspended', 'resumed', 'split-off-returned']);
  });

  it.each(['handed-over', 'decided'] as const)(
    'goes on in a file of its own where the others are %s, also after a termination of it alone (BLTTHS 249(1))',
    (status) => {
      const ended = terminateAccused(waiting, { accused: OTHER, ground: 'time-barred', ...decision }, AT);
      const away = fileIn(status, { accused: ended.reduce(evolve, waiting).accused });
      const asks = { accused: OTHER, requested: true, ...decision } as const;
      const left = resumeAccused(away, { into: OTHER, ...asks }, [], LATER).reduce(evolve, away);
      expect([left.status, left.accused[1]?.state]).toEqual([status, 'split-off']);
      const opened = resumedApart(OTHER, '2/2024/TT', left, asks, LATER, new Map());
      const own = opened.reduce(evolve, { ...fileIn('suspended'), id: OTHER });
      expect(own).toMatchObject({ status: 'received', accused: [{ id: OTHER, state: 'proposed', outcome: null }] });
      expect(historyOf(opened).find(({ rule }) => rule === '240')).toMatchObject({ dueOn: '2024-08-09' });
    },
  );

  it('leaves with the returns behind it, and with what a court has asked (BLTTHS 174(2), 246)', () => {
    const twice = [AT, LATER].map((at) => ({ by: 'procuracy' as const, at }));
    const leaves = (before: Partial<ProsecutionFile>): ProsecutionFile => {
      const own = splitOff(OTHER, '2/2024/TT', { ...waiting, ...before }, [OTHER], LATER, new Map());
      const empty = { ...fileIn('suspended'), returns: [] };
      return { ...own.reduce(evolve, empty), status: 'received' };
    };
    const back = { ground: 'evidence-missing', number: '1/QĐ' } as const;
    expect(() => returnFile(leaves({ returns: twice }), back, LATER)).toThrow('returned-twice');
    const asked = leaves({ returns: twice, demandedBy: 'panel' });
    expect(returnFile(asked, back, LATER)).toMatchObject([{ data: { by: 'panel' } }]);
  });

  it('leaves with every crime', () => {
    const both = { ...waiting, accused: waiting.accused.map((one) => ({ ...one, ...several })) };
    const own = splitOff(OTHER, '2/2024/TT', both, [OTHER], LATER, new Map()).reduce(evolve, fileIn('suspended'));
    expect(own.accused).toMatchObject([{ id: OTHER, ...several }]);
  });

  it('is told of apart while the others are before the court, and the file is decided with the last of them', () => {
    const before = as('indicted')(fileIn('handed-over'));
    const ended = (accused: string, outcome: 'convicted' | 'terminated') => {
      const how = outcome === 'terminated' ? outcome : ('judged' as const);
      return { outcome: how, by: 'toa-hn', number: '1', accused: [{ accused, outcome }] };
    };
    const going = recordOutcome(before, ended(OTHER, 'terminated'), LATER).reduce(evolve, before);
    expect(going).toMatchObject({ status: 'handed-over', outcome: null, decidedAt: null });
    const decided = recordOutcome(going, ended(ID, 'convicted'), LATER).reduce(evolve, going);
    expect(decided).toMatchObject({ status: 'decided', outcome: 'judged', decidedAt: LATER });
    const other = recordOutcome(before, ended(ID, 'convicted'), LATER).reduce(evolve, before);
    expect(recordOutcome(other, ended(OTHER, 'terminated'), LATER).reduce(evolve, other).outcome).toBe('judged');
  });

  it('comes back of those who are to be investigated again, and ends for them alone', () => {
    const before = as('indicted')(fileIn('handed-over', { indictment: OTHER }));
    const part = {
      outcome: 'judged' as const,
      by: 'toa-hn',
      number: '1',
      accused: [{ accused: OTHER, outcome: 'convicted' as const }],
    };
    const told = recordOutcome(before, part, LATER).reduce(evolve, before);
    const back = takeReturn(told, { ...returned, by: 'appeal-court', accused: [ID] }, LATER).reduce(evolve, told);
    expect(back).toMatchObject({ status: 'received', demandedBy: 'appeal-court' });
    expect(() => terminateAccused(back, { accused: OTHER, ground: 'offender-dead', ...decision }, LATER)).toThrow(
      'not-of-this-file',
    );
    const ended = terminate(back, { ground: 'no-offence', ...decision }, LATER).reduce(evolve, back);
    expect(ended).toMatchObject({ status: 'terminated', outcome: 'judged' });
    const outcomes = Object.fromEntries(ended.accused.map(({ id, outcome }) => [id, outcome]));
    expect(outcomes).toEqual({ [ID]: 'terminated', [OTHER]: 'convicted' });
  });

  it('is judged apart while the file of the others is with the investigation again, and the file stays there', () => {
    const away = fileIn('returned');
    const accused = [{ accused: OTHER, outcome: 'convicted' as const }];
    const told = recordOutcome(away, { outcome: 'judged', by: 'toa-hn', number: '1', accused }, LATER);
    const after = told.reduce(evolve, away);
    expect(after).toMatchObject({ status: 'returned', outcome: null, decidedAt: null });
    expect(after.accused.map(({ outcome }) => outcome)).toEqual([null, 'convicted']);
  });

  it.each(['awaiting-release', 'received', 'suspended', 'returned', 'indicted', 'terminated', 'merged'] as const)(
    'comes back from the court apart while the file of the others is %s, and the file stays so',
    (status) => {
      const here = fileIn(status);
      const after = takeReturn(here, returned, LATER).reduce(evolve, here);
      expect(after).toMatchObject({ status, indictment: here.indictment, demandedBy: 'panel' });
      expect(after.returnedByCourtAt).toEqual([LATER]);
    },
  );

  it('is indicted again once it is back, and nobody else who is still suspended', () => {
    const suspended = fileIn('decided');
    const told = suspended.accused.map((one) => ({
      ...one,
      state: 'indicted' as const,
      outcome: 'suspended' as const,
    }));
    const before = { ...suspended, accused: told };
    const back = takeReturn(before, { ...returned, accused: [OTHER] }, LATER).reduce(evolve, before);
    expect(indict(back, offer, LATER)).toMatchObject([{ data: { accused: [OTHER] } }]);
  });

  it('comes back of an earlier indictment while the others are before the court again, and they stay there', () => {
    const away = fileIn('handed-over', { indictment: ID });
    const after = takeReturn(away, returned, LATER).reduce(evolve, away);
    expect(after).toMatchObject({ status: 'handed-over', indictment: ID });
  });

  it('is split off only for what the matter was suspended for, and not for an opinion that is awaited (BLTTHS 242(2))', () => {
    const decide = (ground: 'absconded' | 'compulsory-treatment', of = waiting) =>
      split(of, { into: OTHER, accused: [OTHER], ground, ...decision }, AT);
    const awaited = waiting.accused.map((one) =>
      one.id === OTHER ? { ...one, suspendedFor: 'expert-opinion-pending' as const } : one,
    );
    expect(() => decide('absconded')).toThrow('suspended-for-another-ground');
    expect(() => decide('compulsory-treatment', { ...waiting, accused: awaited })).toThrow(
      'suspended-for-another-ground',
    );
    expect(decide('compulsory-treatment')).toMatchObject([{ data: { agreed: false } }]);
  });

  it('is not split off while its matter goes on', () => {
    expect(() => split(file, { into: OTHER, accused: [ID], ground: 'fatal-illness', ...decision }, AT)).toThrow(
      'not-of-this-file',
    );
  });
});

describe('a file that is resumed for one accused alone (BLTTHS 249(1))', () => {
  const file = fileIn('received');
  const only = { accused: [ID], ...decision };
  const reviewed = (events: readonly ProsecutionEvent[]) =>
    historyOf([...received, ...events]).flatMap(({ rule, about, status }) =>
      rule.startsWith('R24') && status === 'running' ? [[rule, about]] : [],
    );

  it('goes on for that one, and the other who has absconded stays suspended and searched for', () => {
    const searched = [ID, OTHER].flatMap((accused) => demandSearch(file, { accused, ...decision }, AT));
    const both = searched.reduce(evolve, file);
    const stay = suspend(both, { ground: 'absconded', ...decision }, deadlines, LATER);
    const waits = stay.reduce(evolve, both);
    const on = resume(waits, only, [], LATER);
    const after = on.reduce(evolve, waits);
    expect(after).toMatchObject({
      status: 'received',
      accused: [
        { state: 'proposed', searchDemandedAt: null },
        { state: 'suspended', suspendedFor: 'absconded', searchDemandedAt: AT },
      ],
    });
    expect(indict(after, offer, LATER)).toMatchObject([{ data: { accused: [ID] } }]);
    expect(reviewed([...searched, ...stay]).filter(([rule]) => rule?.startsWith('R24.prosecuted'))).toEqual([]);
    const now = reviewed([...searched, ...stay, ...on]);
    expect(now.every(([rule, about]) => rule?.startsWith('R24.prosecuted') && about === OTHER)).toBe(true);
    expect(now).not.toEqual([]);
    const rest = resumeAccused(after, { into: ID, accused: OTHER, ...decision }, [], LATER).reduce(evolve, after);
    expect(rest.accused[1]).toMatchObject({ state: 'proposed', searchDemandedAt: null });
  });

  it('goes on for that one who asks, and what ended by amnesty for the other stays so', () => {
    const over = terminate(file, { ground: 'amnesty', ...decision }, AT).reduce(evolve, file);
    const after = resume(over, { ...only, requested: true }, [], LATER).reduce(evolve, over);
    expect(after).toMatchObject({
      status: 'received',
      accused: [
        { state: 'proposed', outcome: null },
        { state: 'terminated', outcome: 'terminated', terminatedFor: 'amnesty' },
      ],
    });
    const gone = { ...over, accused: over.accused.map((one) => ({ ...one, state: 'merged' as const })) };
    expect(() => resume(gone, only, [], LATER)).toThrow('not-of-this-file');
  });

  it('goes on for one of those who were split off, and the other waits in that file', () => {
    const waits = as('suspended')(fileIn('suspended', { splitFrom: OTHER, suspendedFor: 'illness' }));
    const after = resume(waits, only, [], LATER).reduce(evolve, waits);
    expect(after.accused).toMatchObject([{ state: 'proposed' }, { state: 'suspended' }]);
  });
});

const ofTrial = {
  ...{ notice: OTHER, court: 'toa-kv1', trial: OTHER, indictment: '5/CT' },
  ...({ article: '150', clause: '1', seriousness: 'very-serious' } as const),
  accused: [{ id: ID, person: ID, article: '150', clause: '1' } as const],
};
const fromAboveOfTrial = { number: 'TT-1', procuracy: 'vks-hn', from: [OTHER], assignment: '9/QĐ', unit: 'd002' };

describe('a case that a court below tries', () => {
  const below = { notice: OTHER, to: 'vks-kv1', procuracy: 'Viện kiểm sát nhân dân khu vực 1', number: '9/QĐ' };

  it('is assigned to the procuracy beside that court, once', () => {
    const file = fileIn('indicted');
    const assigned = assignTrial(file, below, AT).reduce(evolve, file);
    expect(assigned.trialBy).toEqual({ to: 'vks-kv1', procuracy: below.procuracy, number: '9/QĐ' });
    expect(() => assignTrial(assigned, below, AT)).toThrow('trial-assigned-already');
    expect(() => assignTrial(fileIn('received'), below, AT)).toThrow(UnlawfulAct);
  });

  it('is left at the trial to the procuracy that has a file of its own there, and not to one that has none (BLTTHS 239(1))', () => {
    const tried = as('indicted')(fileIn('handed-over'));
    const assigned = (more: object) => assignTrial(tried, { ...below, ...more }, AT).reduce(evolve, tried);
    const acts = (file: ProsecutionFile) => [
      () => makeMotion(file, motion, AT),
      () => askReturn(file, asksReturn, AT),
      () => withdrawProsecution(file, { ...towards, ground: 'no-offence' }, AT),
      () => replaceProsecutor(file, instead, AT),
      () => protest(file, towards, [], AT),
    ];
    for (const act of acts(assigned({ file: ID })))
      expect(act).toThrow(expect.objectContaining({ code: 'trial-assigned-below', law: 'BLTTHS 239(1)' }) as Error);
    for (const act of acts(assigned({}))) expect(act()).toHaveLength(1);
    const protested = { ...assigned({ file: ID }), protestedAt: AT };
    expect(withdrawProtest(protested, { notice: OTHER, to: 'toa-hn', number: '2' }, AT)).toHaveLength(1);
  });

  it('leaves the protest of what the court had served before to whom it was served', () => {
    const tried = as('indicted')(fileIn('handed-over'));
    const file = assignTrial(tried, { ...below, file: ID }, AT).reduce(evolve, tried);
    const protested = { notice: OTHER, protest: ID, to: 'toa-hn', number: '1' } as const;
    expect(protestDecision(file, protested, afterStay, AT)).toHaveLength(1);
    const judgment = { notice: OTHER, from: 'toa-hn', decision: 'judgment', number: '1', decidedAt: AT, accused: [ID] };
    const limits = historyOf([...received, ...recordCourtDecision(tried, judgment, AT)]);
    expect(protest(file, towards, limits, AT)).toHaveLength(1);
  });

  it('is assigned anew where that court is not competent (BLTTHS 239(1), 274)', () => {
    const tried = { ...as('indicted')(fileIn('handed-over')), indictment: OTHER };
    const file = assignTrial(tried, { ...below, file: ID }, AT).reduce(evolve, tried);
    const back = (ground: 'not-competent' | 'evidence-missing') =>
      takeReturn(file, { ...returned, ground }, LATER).reduce(evolve, file);
    expect([back('not-competent').trialBy, back('evidence-missing').trialBy]).toEqual([null, file.trialBy]);
  });

  it('is a file of that procuracy for the trial alone, which nobody counts twice', () => {
    const file = receiveTrial(ID, { ...ofTrial, ...fromAboveOfTrial }, AT).reduce(evolve, empty);
    expect(file).toMatchObject({
      status: 'assigned',
      sender: null,
      assignedBy: { procuracy: 'vks-hn', file: OTHER, court: 'toa-kv1', trial: OTHER, notice: OTHER },
      accused: [{ id: ID, state: 'indicted' }],
    });
    expect(counted(file, null)).toBeNull();
    expect(makeMotion(file, motion, AT)).toHaveLength(1);
    expect(() => returnFile(file, { ground: 'evidence-missing', number: '1' }, AT)).toThrow(UnlawfulAct);
    const ended = {
      outcome: 'judged',
      by: 'toa-kv1',
      number: '1',
      accused: [{ accused: ID, outcome: 'convicted' }],
    } as const;
    const over = recordOutcome(file, { ...ended, accused: [...ended.accused] }, LATER).reduce(evolve, file);
    expect(over).toMatchObject({ status: 'decided', outcome: 'judged', accused: [{ outcome: 'convicted' }] });
    const second = { ...ofTrial, trial: ID, accused: [{ ...ofTrial.accused[0]!, id: OTHER, person: OTHER }] };
    const again = receiveTrialAgain(over, second, LATER).reduce(evolve, over);
    expect(again).toMatchObject({ status: 'assigned', decidedAt: null, assignedBy: { file: OTHER, trial: ID } });
    expect(again.accused.map(({ id }) => id)).toEqual([ID, OTHER]);
    const beside = recordOutcome(again, { ...ended, accused: [...ended.accused] }, LATER).reduce(evolve, again);
    expect(beside.status).toBe('assigned');
  });

  it('is known there with whoever is searched for, until they are found; the court dates their crime (BLTTHS 231)', () => {
    const coming = [{ id: ID, searched: { since: AT, evades: true } }];
    const file = receiveTrial(ID, { ...ofTrial, ...fromAboveOfTrial }, AT, { coming }).reduce(evolve, empty);
    expect(file.accused).toMatchObject([{ wantedSince: AT, evades: true }]);
    const found = recordArrest(file, { accused: ID, how: 'arrested', notice: OTHER }, [], LATER);
    expect(found.map(({ type }) => type)).toEqual(['prosecution.accused-found']);
    const back = found.reduce(evolve, file);
    expect(back.accused).toMatchObject([{ wantedSince: null }]);
    const again = receiveTrialAgain(back, ofTrial, LATER, { coming }).reduce(evolve, back);
    expect(again.accused).toMatchObject([{ wantedSince: AT }]);
  });

  it('is that procuracy’s no more once the court has returned it above, until it is indicted and assigned again (BLTTHS 239(1), 280)', () => {
    const both = { ...ofTrial, accused: [...ofTrial.accused, { ...ofTrial.accused[0]!, id: OTHER, person: OTHER }] };
    const file = receiveTrial(ID, { ...both, ...fromAboveOfTrial }, AT).reduce(evolve, empty);
    const told = { notice: OTHER, number: '3/QĐ-TA' };
    const one = recordTrialReturn(file, { ...told, accused: [ID] }, LATER).reduce(evolve, file);
    expect(one).toMatchObject({ status: 'assigned', accused: [{ state: 'not-proposed' }, { state: 'indicted' }] });
    const all = recordTrialReturn(one, { ...told, accused: [OTHER] }, LATER).reduce(evolve, one);
    expect(all).toMatchObject({ status: 'returned-above', accused: [{}, { state: 'not-proposed' }] });
    expect(() => makeMotion(all, motion, LATER)).toThrow(UnlawfulAct);
    expect(receiveTrialAgain(all, both, LATER).reduce(evolve, all)).toMatchObject({
      status: 'assigned',
      accused: [{ state: 'indicted' }, { state: 'indicted' }],
    });
  });

  it('has whoever is assigned the trial ask the body that investigated to protect somebody (BLTTHS 485)', () => {
    const investigated = { by: 'pc02', case: OTHER };
    const assigned = (more: object) =>
      receiveTrial(ID, { ...ofTrial, ...fromAboveOfTrial, ...more }, AT).reduce(evolve, empty);
    expect(prosecutionProtection.whom(assigned({ investigated }))).toEqual({ to: 'pc02', about: OTHER });
    expect(prosecutionProtection.whom(assigned({}))).toBeNull();
  });
});

describe('an indictment', () => {
  it('is of nobody who was too young, by the day of the crime as it was put right (BLHS 12; BLTTHS 157(3), 248(1))', () => {
    const [one] = fileIn('received').accused;
    const persons = [{ id: one!.id, person: { name: 'A', birthDate: '2010-05-11' } }];
    const judged =
      (limitationFrom: string | null, history: readonly HistoryEntry[] = [], further: Crime[] = []) =>
      () => {
        const indicted = [{ ...one!, article: '150', clause: '1', limitationFrom, further } as const];
        assertIndictedOfAge(indicted, persons, history, '2025-05-10T02:00:00.000Z');
      };
    expect(judged(null)).not.toThrow();
    expect(judged('2024-05-11')).not.toThrow();
    expect(judged('2024-05-10')).toThrow('too-young');
    expect(judged('2024-05-10', [], [{ article: '151', clause: '1' }])).toThrow('too-young'); // for either
    expect(judged(null, [], [{ article: '153', clause: '1' }])).toThrow('too-young'); // under 16 still
    const dated = (committedOn: string) => ({
      type: 'prosecution.offence-dated',
      at: AT,
      data: { accused: one!.id, committedOn },
    });
    const arrested = {
      type: 'prosecution.accused-found',
      at: '2025-05-10T02:00:00.000Z',
      data: { accused: one!.id },
    };
    expect(judged('2025-05-10', [dated('2024-05-10'), arrested, dated('2025-05-10')])).toThrow('too-young');
    expect(judged('2025-05-10', [dated('2024-05-11'), arrested])).not.toThrow();
  });

  it('goes to the court and to the accused in 3 days, in a complex case in 10 (BLTTHS 240(2), 244)', () => {
    const due = (complex: boolean) =>
      historyOf([...received, ...indict(fileIn('received'), { ...offer, complex }, AT)])
        .filter(({ status }) => status === 'running')
        .map(({ rule, dueOn }) => `${rule} ${dueOn}`);
    // Who is not accused is told in 3 days also then, and the procuracy above at once.
    const others = ['240.told.indictment 2024-05-13', '240.above.indictment 2024-05-11'];
    expect(due(false)).toEqual(['244 2024-05-13', '240.deliver 2024-05-13', ...others]);
    expect(due(true)).toEqual(['244.complex 2024-05-20', '240.deliver.complex 2024-05-20', ...others]);
  });

  it('is given to the accused also once the court has not taken it for that, and then goes there as given (BLTTHS 240(2), 276(1)(b))', () => {
    const offered = indict(fileIn('received'), offer, AT).reduce(evolve, fileIn('received'));
    const events = [...received, ...indict(fileIn('received'), offer, AT), ...takeBack(offered, { reason: null }, AT)];
    const back = events.slice(received.length).reduce(evolve, fileIn('received'));
    expect(() => deliver(fileIn('received'), historyOf(received), AT)).toThrow('nothing-to-deliver');
    const given = deliver(back, historyOf(events), LATER);
    const before = [...events, ...given].map(({ type, occurredAt: at, data }) => ({ type, at, data: { ...data } }));
    expect(() => deliver(back, historyOf([...events, ...given]), LATER)).toThrow('nothing-to-deliver');
    expect(deliveredTo(before)).toEqual(toBeIndicted(back).map(({ id }) => id));
    expect(indict(back, offer, LATER, before)).toMatchObject([{ data: { given: true } }]);
    const returned = { type: 'prosecution.file-returned-by-court', at: LATER, data: {} };
    expect(indict(back, offer, LATER, [...before, returned])[0]?.data).not.toHaveProperty('given');
  });

  it('is not indicted silently once the period has run out by the day of the crime (BLHS 27; BLTTHS 157(5), 248(1))', () => {
    const file = fileIn('received');
    const dated = dateOffence(file, { accused: ID, committedOn: '2018-01-02' }, [], AT);
    const limits = historyOf([...received, ...dated]);
    const lapsed = '2033-01-05T02:00:00.000Z';
    expect(indict(file, offer, AT, [], limits)).toHaveLength(1);
    expect(() => indict(file, offer, lapsed, [], limits)).toThrow('liability-lapsed');
    const liable = [{ accused: ID, ground: 'charged-in-time' as const }];
    expect(indict(file, { ...offer, liable }, lapsed, [], limits)).toMatchObject([{ data: { liable } }]);
    expect(() => dateOffence(file, { accused: ID, committedOn: '2024-05-11' }, [], AT)).toThrow('dated-ahead');
    const stranger = { accused: LATECOMER, committedOn: '2018-01-02' };
    expect(() => dateOffence(file, stranger, [], AT)).toThrow('not-of-this-file');
    expect(() => indict(file, { ...offer, liable: [{ ...liable[0]!, accused: LATECOMER }] }, AT, [], limits)).toThrow(
      'not-of-this-file',
    );
    const others = [{ accused: ID, crimes: [{ article: '150', clause: '3' } as const] }];
    const known = dated.reduce(evolve, file);
    expect(indict(known, { ...offer, crimes: others }, lapsed, [], limits)).toHaveLength(1); // by another period
    const lighter = [{ accused: ID, crimes: [{ article: '152', clause: '1' } as const] }];
    const after10 = '2028-01-05T02:00:00.000Z';
    const here = chargedHere({ accused: ID, article: '152' });
    expect(indict(known, offer, after10, here, limits)).toHaveLength(1);
    expect(() => indict(known, { ...offer, crimes: lighter }, after10, here, limits)).toThrow('liability-lapsed');
    expect(indict(known, { ...offer, crimes: lighter, liable }, after10, here, limits)).toHaveLength(1);
  });

  it('goes apart with what of the list the split names (BLTTHS 242(2))', () => {
    const file = as('suspended')(fileIn('received', { items: [{ ...item, takenAt: AT }] }));
    const apart = { into: OTHER, accused: [ID], ground: 'fatal-illness', ...decision } as const;
    const going = (items: string[]) => split(file, { ...apart, accused: [ID], items }, AT);
    expect(() => going([ID])).toThrow('item-not-listed');
    expect(going([])).toMatchObject([{ data: { items: [] } }]);
    const listed = (items: string[]) =>
      splitOff(OTHER, '2/2024/TT', withItems(file, items, 'BLTTHS 242(2)'), [ID], AT, new Map()).filter(
        ({ type }) => type === 'prosecution.item-entered',
      );
    expect([listed([]), listed([OTHER])].map(({ length }) => length)).toEqual([0, 1]);
  });

  it('is given to whom it names, as the court is told, and to nobody whose matter has gone on since (BLTTHS 240(2))', () => {
    const file = fileIn('handed-over');
    const accused = file.accused.map((one) => (one.id === ID ? { ...one, state: 'indicted' as const } : one));
    expect(givenTo({ ...file, accused })).toEqual([ID]);
    expect(deliver({ ...file, accused }, [], LATER)).toMatchObject([{ data: { accused: [ID] } }]);
  });

  it('is kept or replaced once a court has returned the file, and not before (BLTTHS 246, 280(3))', () => {
    const kept = { ...offer, onReturn: 'kept' } as const;
    expect(() => indict(fileIn('received'), kept, AT)).toThrow('not-returned-by-court');
    const returned = { ...fileIn('received'), returnedByCourtAt: [AT] };
    expect(indict(returned, kept, LATER)).toMatchObject([{ data: { onReturn: 'kept' } }]);
  });

  it('names other crimes than came, by which the file goes on, until it falls (BLTTHS 243)', () => {
    const file = fileIn('received');
    const graver = [crime, { article: '151', clause: '2' } as const];
    const said = { exchange: OTHER, to: 'toa-hn', number: '1/CT', crimes: [{ accused: OTHER, crimes: graver }] };
    const here = chargedHere({ accused: OTHER, article: '151' }, { accused: OTHER, article: '123' });
    const indicted = indict(file, said, LATER, here).reduce(evolve, file);
    const both = { article: '151', clause: '2', further: [crime] };
    expect(indicted).toMatchObject({ article: '151', seriousness: 'especially-serious', accused: [crime, both] });
    expect(counted(indicted, null)?.traits).toMatchObject({ article: '151', clause: '2' });
    const murder = { article: '123', clause: '1-especially-serious' } as const;
    const charging = (...crimes: Crime[]): ProsecutionFile =>
      indict(file, { ...said, crimes: [{ accused: OTHER, crimes }] }, LATER, here).reduce(evolve, file);
    const persons = (one: ProsecutionFile) =>
      counted(one, null)?.marks.filter(({ mark }) => mark === 'accused-received').length;
    expect(charging(crime, murder).article).toBe('123');
    expect(counted(charging(crime, murder), null)?.traits).toMatchObject(crime);
    expect([persons(charging(crime, murder)), persons(charging(murder))]).toEqual([2, 1]);
    const fallen = takeBack(indicted, { reason: null }, LATER).reduce(evolve, indicted);
    expect(fallen).toMatchObject({
      ...crime,
      seriousness: 'very-serious',
      accused: [crime, { ...crime, further: [] }],
    });
    const stranger = [{ accused: LATECOMER, crimes: [crime] }];
    expect(() => indict(file, { ...said, crimes: stranger }, LATER)).toThrow('not-of-this-file');
  });

  it('is for a crime with which the accused is charged, or another clause of its article (BLTTHS 180; TTLT 04/2018 9(4), (7))', () => {
    const file = fileIn('received');
    const naming = (accused: string, ...crimes: Crime[]) => ({ ...offer, crimes: [{ accused, crimes }] });
    const another = { article: '151', clause: '1' } as const;
    expect(indict(file, naming(ID, { ...crime, clause: '3' }), AT)).toHaveLength(1);
    expect(() => indict(file, naming(ID, crime, another), AT)).toThrow('crime-not-charged');
    const unlisted = (provision?: string) => ({ article: 'other', clause: '2-serious', provision }) as const;
    const charged = { ...file, accused: file.accused.map((one) => ({ ...one, further: [unlisted('217')] })) };
    expect(indict(charged, naming(ID, crime, unlisted('217')), AT)).toHaveLength(1);
    expect(indict(charged, naming(ID, crime, unlisted()), AT)).toHaveLength(1); // as a client of before says it
    expect(() => indict(charged, naming(ID, crime, unlisted('217a')), AT)).toThrow('crime-not-charged');
    const came = { type: 'prosecution.file-received', at: AT, data: { accused: [first, { ...second, ...several }] } };
    expect(indict(file, naming(OTHER, another), AT, [came])).toHaveLength(1); // of which an indictment before did not speak
    expect(() => indict(file, naming(ID, another), AT, [came])).toThrow('crime-not-charged');
    const again = { ...came, type: 'prosecution.file-received-again', data: { accused: [first, second] } };
    expect(() => indict(file, naming(OTHER, another), AT, [came, again])).toThrow('crime-not-charged');
    const here = chargedHere({ accused: ID, article: '151' });
    expect(indict(file, naming(ID, another), AT, [...here, again])).toHaveLength(1);
    expect(indict({ ...file, handover: null }, naming(ID, another), AT)).toHaveLength(1); // its charges are on paper
  });

  it('is what came again once the file was investigated further', () => {
    const file = fileIn('received');
    const crimes = [{ accused: ID, crimes: [crime, { article: '151', clause: '1' } as const] }];
    const here = chargedHere({ accused: ID, article: '151' });
    const indicted = indict(file, { exchange: OTHER, to: 'toa-hn', number: '1/CT', crimes }, LATER, here).reduce(
      evolve,
      file,
    );
    const back = { ...indicted, status: 'returned' as const };
    const again = receiveAgain(back, { ...reception, accused: [first, second] }, LATER).reduce(evolve, back);
    expect(again.accused[0]).toMatchObject(crime);
    expect(again.accused[0]?.further).toBeUndefined();
  });

  it('is withdrawn only on a ground of BLTTHS 285', () => {
    const away = as('indicted')(fileIn('handed-over'));
    expect(() => withdrawProsecution(away, { ...towards, ground: 'not-proven' }, AT)).toThrow('another-stage');
  });

  it('is withdrawn no more once the judgment was served, and again once that is annulled (BLTTHS 285)', () => {
    const away = as('indicted')(fileIn('handed-over'));
    const served = (file: ProsecutionFile, decision: string): ProsecutionFile => {
      const told = { notice: OTHER, from: 'toa-hn', decision, number: '5', decidedAt: AT, accused: [ID] };
      return recordCourtDecision(file, told, AT).reduce(evolve, file);
    };
    const withdrawn = (file: ProsecutionFile, accused = [ID]) =>
      withdrawProsecution(file, { ...towards, accused, ground: 'no-offence' }, LATER);
    const judged = served(away, 'judgment');
    expect(() => withdrawn(judged)).toThrow('judged-already');
    expect(withdrawn(judged, [OTHER])).toHaveLength(1);
    expect(withdrawn(served(judged, 'judgment-annulled'))).toHaveLength(1);
  });

  it('is asked back from the court once at a time, and not once all are judged (BLTTHS 280(2))', () => {
    const away = as('indicted')(fileIn('handed-over'));
    const asked = askReturn(away, asksReturn, AT).reduce(evolve, away);
    expect(() => askReturn(asked, asksReturn, AT)).toThrow('return-asked-already');
    const refused = recordReturnAnswer(asked, { exchange: OTHER, granted: false, number: '2' }, LATER);
    expect(askReturn(refused.reduce(evolve, asked), asksReturn, LATER)).toHaveLength(1);
    const judged = { ...away, accused: away.accused.map((one) => ({ ...one, judgedAt: AT })) };
    expect(() => askReturn(judged, asksReturn, LATER)).toThrow('judged-already');
  });
});

describe('the prosecutor at the hearing', () => {
  const away = as('indicted')(fileIn('handed-over'));

  it('is replaced by another, as long as not all are judged (BLTTHS 52(2))', () => {
    expect(replaceProsecutor(away, instead, AT).reduce(evolve, away)).toEqual(away);
    expect(() => replaceProsecutor(away, { ...instead, prosecutor: 'ksv' }, AT)).toThrow('same-prosecutor');
    const judged = { ...away, accused: away.accused.map((one) => ({ ...one, judgedAt: AT })) };
    expect(() => replaceProsecutor(judged, instead, LATER)).toThrow('judged-already');
  });
});

describe('what the prosecutor asks of the presiding judge before the hearing', () => {
  const away = as('indicted')(fileIn('handed-over'));
  const made = makeMotion(away, motion, AT).reduce(evolve, away);
  const answered = (answer: object) =>
    recordMotionAnswer(made, { exchange: OTHER, accepted: false, number: '3/TB-TA', ...answer }, LATER).reduce(
      evolve,
      made,
    );

  it('is what the article leaves to the prosecutor, of whoever is not judged yet (BLTTHS 279(1)(a), (c))', () => {
    for (const kind of ['measure', 'absence'] as const)
      expect(() => makeMotion(away, { ...motion, kind }, AT)).toThrow('motion-of-others');
    const judged = { ...away, accused: away.accused.map((one) => ({ ...one, judgedAt: AT })) };
    expect(() => makeMotion(judged, motion, LATER)).toThrow('judged-already');
  });

  it('stands in the file with the answer, also where the court could not settle it any more (BLTTHS 279(2))', () => {
    expect(made.courtMotions).toEqual([{ exchange: OTHER, kind: 'summons', number: '1', at: AT, accepted: null }]);
    expect(answered({ accepted: true }).courtMotions).toMatchObject([{ accepted: true }]);
    expect(answered({ overtaken: true }).courtMotions).toMatchObject([{ accepted: false, overtaken: true }]);
  });

  it('is taken back before it is settled, and not after (BLTTHS 279(1))', () => {
    expect(withdrawMotion(made, OTHER, LATER).reduce(evolve, made).courtMotions).toEqual([]);
    expect(() => withdrawMotion(answered({}), OTHER, LATER)).toThrow('no-such-motion');
  });
});

describe('what is told by telephone of an answer', () => {
  const away = as('indicted')(fileIn('handed-over'));
  const told = (file: ProsecutionFile, answer: 'granted' | 'refused' | 'answered') =>
    anticipate(file, { exchange: asksReturn.exchange, answer }, AT).reduce(evolve, file);

  it('is confirmed by the court, or shown to have been wrong; nothing follows from it before (BLTTHS 132, 280(2))', () => {
    const asked = askReturn(away, asksReturn, AT).reduce(evolve, away);
    const expected = told(asked, 'granted');
    expect(expected).toMatchObject({ returnAsked: asksReturn.exchange, anticipations: [{ confirmed: null }] });
    for (const granted of [true, false]) {
      const answer = { exchange: asksReturn.exchange, granted, number: '2' };
      const answered = recordReturnAnswer(expected, answer, LATER).reduce(evolve, expected);
      expect(answered.anticipations).toMatchObject([{ confirmed: granted }]);
      expect(() => told(answered, 'granted')).toThrow('nothing-waits');
    }
    expect(() => told(away, 'granted')).toThrow('nothing-waits');
  });

  it('is also of what another country was asked', () => {
    const asked = askAssistance(fileIn('received'), { ...abroad, exchange: asksReturn.exchange }, AT).reduce(
      evolve,
      fileIn('received'),
    );
    const expected = told(asked, 'answered');
    const answer = { exchange: asksReturn.exchange, answer: 'refused' } as const;
    const answered = recordAssistance(expected, answer, LATER).reduce(evolve, expected);
    expect(answered.anticipations).toMatchObject([{ confirmed: false }]);
  });

  it('is also of what a court decides that was not asked, about somebody of this file (BLTTHS 132, 286(3))', () => {
    const { decisions, anticipate } = unaskedOfCourt;
    expect(decisions).toEqual(expect.arrayContaining(['trial-set', 'hearing-postponement', 'trial-return']));
    expect(decisions).not.toContain('matter-ended');
    expect(() => anticipate(away, { decision: 'release', accused: AT }, AT)).toThrow('not-of-this-file');
    const expected = anticipate(away, { decision: 'hearing-postponement' }, AT).reduce(evolve, away);
    const served = (decision: string) =>
      recordCourtDecision(expected, { ...staying, decision }, LATER).reduce(evolve, expected).anticipations;
    const noted = { decision: 'hearing-postponement' };
    expect(served('trial-set')).toEqual([{ ...noted, confirmed: null }]);
    expect(served('hearing-postponement')).toEqual([{ ...noted, confirmed: true }]);
  });
});

describe('a prosecution file that waits for an answer from abroad', () => {
  const AFTER = '2024-07-10T02:00:00.000Z';
  const pending = { ground: 'foreign-assistance-pending', ...decision } as const;
  const after = (file: ProsecutionFile, events: readonly ProsecutionEvent[]) => events.reduce(evolve, file);
  const waiting = after(fileIn('received'), askAssistance(fileIn('received'), abroad, AT));
  const answering = (file: ProsecutionFile) => recordAssistance(file, { exchange: OTHER, answer: 'answered' }, AFTER);

  it('is suspended once its limit has run out, and not for what was answered before', () => {
    expect(() => suspend(waiting, pending, deadlines, AT)).toThrow('only once the limit has run out');
    expect(after(waiting, suspend(waiting, pending, deadlines, AFTER))).toMatchObject({ suspendedFor: pending.ground });
    const answered = after(waiting, answering(waiting));
    expect(() => suspend(answered, pending, deadlines, AFTER)).toThrow('is answered');
  });

  it('stays suspended when the answer has come, and owes the decision that starts its limit again', () => {
    const suspension = suspend(waiting, pending, deadlines, AFTER);
    const suspended = after(waiting, suspension);
    const answered = answering(suspended);
    expect(after(suspended, answered).status).toBe('suspended');
    const told = [...received, ...suspension, ...answered];
    const owed = (events: readonly ProsecutionEvent[]) =>
      historyOf(events).filter(({ rule }) => rule === 'prosecution-resumption');
    expect(owed(told)).toMatchObject([{ status: 'running', law: 'BLTTHS 249(1)' }]);
    const taken = withdrawAssistance(suspended, OTHER, AFTER);
    expect(owed([...received, ...suspension, ...taken])).toMatchObject([{ status: 'running' }]);
    expect(after(suspended, taken).assistance).toEqual([]);
    expect(() => withdrawAssistance(after(suspended, answered), OTHER, AFTER)).toThrow('nothing-waits');
    const resumed = resume(after(suspended, answered), { number: '2/QĐ', notice: null }, [], AFTER);
    expect(owed([...told, ...resumed])).toMatchObject([{ status: 'met' }]);
    expect(historyOf([...told, ...resumed]).findLast(({ rule }) => rule === '240')).toMatchObject({
      status: 'running',
    });
  });
});

describe('a file of somebody under a measure', () => {
  const told = { accused: ID, measure: 'residence-ban', order: '1/LCĐ', ground: 'not-necessary', number: '5' } as const;

  it('has that ended as the body tells that had it before, by that order alone, also before its release (TTLT 04/2018 20)', () => {
    for (const status of ['awaiting-release', 'received'] as const) {
      const file = banned(fileIn(status));
      const { order: _, ...ended } = told;
      expect(followMeasureEnd(file, told, AT)).toMatchObject([{ data: ended }]);
      expect(followMeasureEnd(file, { ...told, order: 'another' }, AT)).toEqual([]);
      expect(followMeasureEnd(as('split-off')(file), told, AT)).toEqual([]);
    }
  });
});

describe('a file of which another agency had asked another country', () => {
  const waiting = { ...abroad, askedAt: AT };
  const more = { ...waiting, exchange: ID };
  const come = receive(ID, { ...reception, ...origin, accused: [first] }, LATER, [], { assistance: [waiting] });
  const file = come.reduce(evolve, empty);
  const both = [waiting, more].map((one) => ({ ...one, answer: null }));

  it('waits for that too, and is told what comes of it', () => {
    expect(file.assistance).toEqual([{ ...waiting, answer: null }]);
    const here = { ...file, status: 'received' as const };
    const told = { exchange: OTHER, by: abroad.to, answer: 'answered' } as const;
    expect(settleAssistance(here, told, LATER).reduce(evolve, here).assistance).toMatchObject([{ answer: 'answered' }]);
    expect(settleAssistance(here, { ...told, answer: 'withdrawn' }, LATER).reduce(evolve, here).assistance).toEqual([]);
  });

  it('waits once for what comes again with it, from the investigation and from the court', () => {
    const away = { ...file, status: 'returned' as const };
    const again = receiveAgain(away, { ...reception, accused: [first] }, LATER, [], { assistance: [waiting, more] });
    expect(again.reduce(evolve, away).assistance).toEqual(both);
    const gone = { ...file, status: 'handed-over' as const, indictment: OTHER };
    const returned = { by: 'panel', ground: 'evidence-missing', number: '4', exchange: OTHER, from: 'toa-hn' } as const;
    const back = takeReturn(gone, returned, LATER, [], [], [], { assistance: [waiting, more] });
    expect(back.reduce(evolve, gone).assistance).toEqual(both);
  });
});

describe('a decision of which the parties are told', () => {
  const told = (rule: string, events: readonly ProsecutionEvent[]) =>
    historyOf(events).filter((one) => one.rule === rule);
  const returning = returnFile(fileIn('received'), { ground: 'evidence-missing', ...decision }, AT);

  it('is owed to them within 3 days, the whole file’s and that about one accused apart', () => {
    const one = suspendAccused(fileIn('received'), { accused: ID, ground: 'illness', ...decision }, deadlines, AT);
    const all = [...received, ...one, ...returning];
    expect(told('240.told.return', all)).toMatchObject([{ dueOn: '2024-05-13', status: 'running' }]);
    expect(told('240.told.suspension.accused', all)).toMatchObject([{ about: ID, dueOn: '2024-05-13' }]);
    const done = tellParties(fileIn('returned'), ofReturn, historyOf(all), LATER);
    expect(told('240.told.return', [...all, ...done])).toMatchObject([{ status: 'met-late' }]);
    expect(told('240.told.suspension.accused', [...all, ...done])).toMatchObject([{ status: 'running' }]);
    const alone = tellParties(fileIn('returned'), { ...ofReturn, of: 'suspension', accused: ID }, historyOf(all), AT);
    expect(told('240.told.suspension.accused', [...all, ...alone])).toMatchObject([{ status: 'met' }]);
    expect(told('240.told.return', [...all, ...alone])).toMatchObject([{ status: 'running' }]);
  });

  it('is a protest too, which they have within 2 days, as the court does (BLTTHS 338(2))', () => {
    const file = as('indicted')(fileIn('handed-over'));
    const all = [...received, ...protest(file, towards, [], AT)];
    for (const rule of ['338.told.protest', '338.send'])
      expect(told(rule, all)).toMatchObject([{ dueOn: '2024-05-12', status: 'running' }]);
    const done = tellParties(file, { ...ofReturn, of: 'protest' }, historyOf(all), AT);
    expect(told('338.told.protest', [...all, ...done])).toMatchObject([{ status: 'met' }]);
  });

  it('is told to the accused or who represents them, and to the victim where there is one', () => {
    const file = fileIn('returned', { victims: [{ id: OTHER, person: ID }] });
    const tell = (...recipients: (typeof ofReturn)['recipients']) =>
      tellParties(file, { of: 'return', recipients }, afterReturn, AT);
    expect(() => tell('defender')).toThrow(
      expect.objectContaining({ code: 'party-left-out', params: { missing: ['accused', 'victim'] } }) as Error,
    );
    expect(tell('representative', 'victim')).toHaveLength(1);
  });

  it('is given to the accused within 10 days in a complex case, and told to the others in 3 (BLTTHS 240(2))', () => {
    const victims = [{ id: OTHER, person: ID }];
    const complex = { ground: 'illness', ...decision, complex: true } as const;
    const suspension = suspend(fileIn('received'), complex, deadlines, AT);
    const owed = (events: readonly ProsecutionEvent[]) =>
      historyOf(events)
        .filter(({ rule, status }) => rule.includes('.told.') && status === 'running')
        .map(({ rule, dueOn }) => `${rule} ${dueOn}`);
    const all = [...received, ...suspension];
    expect(owed(all)).toEqual(['240.told.suspension 2024-05-13', '240.complex.told.suspension 2024-05-20']);
    const tell = (events: readonly ProsecutionEvent[], ...recipients: (typeof ofReturn)['recipients']) =>
      tellParties(fileIn('suspended', { victims }), { of: 'suspension', recipients }, historyOf(events), AT);
    expect(() => tell(all, 'accused')).toThrow(expect.objectContaining({ params: { missing: ['victim'] } }) as Error);
    const others = [...all, ...tell(all, 'defender', 'victim')];
    expect(owed(others)).toEqual(['240.complex.told.suspension 2024-05-20']);
    expect(() => tell(others, 'defender')).toThrow('party-left-out');
    expect(owed([...others, ...tell(others, 'representative')])).toEqual([]);
    expect(owed([...all, ...tell(all, 'accused', 'victim')])).toEqual([]);
    const partly = { of: 'suspension' as const, recipients: ['accused' as const], toFollow: true as const };
    const first = [...all, ...tellParties(fileIn('suspended', { victims }), partly, historyOf(all), AT)];
    expect(owed(first)).toEqual(['240.told.suspension 2024-05-13']);
    expect(owed([...first, ...tell(first, 'victim')])).toEqual([]);
  });

  it('is, of a resumption, owed to them within 3 days, for all and for one alone (BLTTHS 249(3))', () => {
    const one = resumeAccused(as('suspended')(fileIn('received')), { into: OTHER, accused: ID, ...decision }, [], AT);
    const all = [...received, ...resume(fileIn('suspended'), decision, [], AT), ...one];
    const owed = (events: readonly ProsecutionEvent[]) =>
      historyOf(events)
        .filter(({ rule, status }) => rule.startsWith('249.told') && status === 'running')
        .map(({ rule, about, dueOn, law }) => [rule, about, dueOn, law]);
    const alone = ['249.told.resumption.accused', ID, '2024-05-13', 'BLTTHS 249(3)'];
    expect(owed(all)).toEqual([['249.told.resumption', undefined, '2024-05-13', 'BLTTHS 249(3)'], alone]);
    const told = tellParties(fileIn('received'), { ...ofReturn, of: 'resumption' }, historyOf(all), AT);
    expect(owed([...all, ...told])).toEqual([alone]);
    const before = all.map((event) => ({ ...event, data: { ...event.data, toTell: undefined } }) as ProsecutionEvent);
    expect(owed(before)).toEqual([]);
  });

  it('was taken, and is told once', () => {
    expect(() => tellParties(fileIn('received'), ofReturn, deadlines, AT)).toThrow('no-decision-to-tell');
    const done = tellParties(fileIn('returned'), ofReturn, afterReturn, AT);
    const after = historyOf([...received, ...returning, ...done]);
    expect(() => tellParties(fileIn('returned'), ofReturn, after, AT)).toThrow('no-decision-to-tell');
  });
});

describe('a decision on a file', () => {
  const returning = returnFile(fileIn('received'), { ground: 'evidence-missing', ...decision }, AT);
  const one = suspendAccused(fileIn('received'), { accused: OTHER, ground: 'illness', ...decision }, deadlines, AT);
  const all = [...received, ...one, ...returning];
  const above = (events: readonly ProsecutionEvent[]) =>
    historyOf(events)
      .filter(({ rule }) => rule.startsWith('240.above'))
      .map(({ rule, about, dueOn, status }) => [rule, about, dueOn, status]);

  it('goes to the procuracy above at once, of the whole file and of one accused each by itself', () => {
    expect(above(all)).toEqual([
      ['240.above.return', undefined, '2024-05-11', 'running'],
      ['240.above.suspension.accused', OTHER, '2024-05-11', 'running'],
    ]);
    const sent = tellAbove(fileIn('returned'), { of: 'suspension', accused: OTHER }, historyOf(all), AT);
    expect(above([...all, ...sent])).toEqual([
      ['240.above.return', undefined, '2024-05-11', 'running'],
      ['240.above.suspension.accused', OTHER, '2024-05-11', 'met'],
    ]);
  });

  it('is sent there once, and only where it was taken', () => {
    const sent = tellAbove(fileIn('returned'), { of: 'return' }, historyOf(all), LATER);
    const send = (of: 'return' | 'termination') =>
      tellAbove(fileIn('returned'), { of }, historyOf([...all, ...sent]), LATER);
    expect(() => send('return')).toThrow('nothing-to-send-above');
    expect(() => send('termination')).toThrow('nothing-to-send-above');
  });

  it('names whom it is about, also where every charge has fallen before the file goes back', () => {
    const taken = fileIn('received');
    const fallen = taken.accused.flatMap(({ id: accused }) => revokeCharge(taken, { accused, request: OTHER }, AT));
    const without = fallen.reduce(evolve, taken);
    const history = [
      ...received,
      ...fallen,
      ...returnFile(without, { ground: 'evidence-missing', ...decision }, AT),
    ].map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    const ids = taken.accused.map(({ id }) => id);
    expect(decisionOf(without, { of: 'return' }, history)).toMatchObject({ accused: ids });
  });

  it('need not be sent once the indictment is withdrawn from the court', () => {
    const indicted = indict(fileIn('received'), offer, AT);
    const back = withdraw(indicted.reduce(evolve, fileIn('received')), AT);
    expect(above([...received, ...indicted])).toMatchObject([
      ['240.above.indictment', undefined, '2024-05-11', 'running'],
    ]);
    expect(above([...received, ...indicted, ...back])).toMatchObject([
      ['240.above.indictment', undefined, '2024-05-11', 'cancelled'],
    ]);
  });
});

describe('a decision that the procuracy above overrules', () => {
  const file = fileIn('received');
  const decisions = {
    suspension: suspend(file, { ground: 'illness', ...decision }, deadlines, AT),
    termination: terminate(file, { ground: 'no-offence', ...decision }, AT),
    indictment: indict(file, offer, AT),
  } as const;
  const overruled = (of: keyof typeof decisions) => {
    const decided = decisions[of].reduce(evolve, file);
    const told = overrule(decided, { of, ...fromAbove }, [], LATER);
    return { after: told.reduce(evolve, decided), events: [...received, ...decisions[of], ...told] };
  };

  it.each(['suspension', 'termination', 'indictment'] as const)(
    'is taken anew within days that the city sets: %s (BLTTHS 240(3))',
    (of) => {
      const { after, events } = overruled(of);
      expect(after).toMatchObject({ status: 'received', indictedAt: null, terminatedAt: null, outcome: null });
      expect(after.accused).toMatchObject([
        { state: 'proposed', decidedAt: null, outcome: null },
        { state: 'proposed' },
      ]);
      const open = historyOf(events).filter(({ status }) => status === 'running');
      expect(open.map(({ rule, dueOn }) => `${rule} ${dueOn}`)).toEqual(['240.again 2024-07-30']);
      const again = indict(after, offer, LATER);
      expect(historyOf([...events, ...again]).find(({ rule }) => rule === '240.again')).toMatchObject({
        status: 'met',
      });
    },
  );

  it('is counted no more, unless a court had sent the file back before', () => {
    const marks = (one: ProsecutionFile) => counted(one, null)?.marks.map(({ mark }) => mark);
    for (const fallen of ['termination', 'indictment'] as const) {
      expect(marks(overruled(fallen).after)).not.toContain('decided');
      expect(marks(overruled(fallen).after)).not.toContain('accused-decided');
    }
    const away = decisions.indictment.reduce(evolve, fileIn('received'));
    const back = takeReturn({ ...away, status: 'handed-over' }, returned, AT).reduce(evolve, {
      ...away,
      status: 'handed-over',
    });
    const again = indict(back, offer, LATER).reduce(evolve, back);
    const fallen = overrule(again, { of: 'indictment', ...fromAbove }, [], LATER).reduce(evolve, again);
    expect(marks(fallen)).toContain('decided');
  });

  it.each(['overrule', 'resume'] as const)(
    'leaves alone what was decided of one accused before all was terminated: %s',
    (act) => {
      const dead = { accused: ID, ground: 'offender-dead', ...decision } as const;
      const demand = demandSearch(file, { accused: OTHER, ...decision }, AT);
      const absent = { accused: OTHER, ground: 'absconded', ...decision } as const;
      const steps = (one: ProsecutionFile): ProsecutionEvent[] => {
        const stay = suspendAccused(demand.reduce(evolve, one), absent, deadlines, LATER);
        return [...demand, ...stay, ...terminateAccused(one, dead, LATER)];
      };
      const alone = steps(file);
      const before = alone.reduce(evolve, file);
      const all = terminate(before, { ground: 'no-offence', ...decision }, LATER);
      const over = all.reduce(evolve, before);
      expect(over.accused).toMatchObject([{ terminatedFor: 'offender-dead' }, { terminatedFor: 'no-offence' }]);
      const falls =
        act === 'overrule'
          ? overrule(over, { of: 'termination', ...fromAbove }, [], LATER)
          : resume(over, decision, [], LATER);
      expect(falls.reduce(evolve, over).accused).toMatchObject([
        { state: 'terminated', outcome: 'terminated', decidedAt: LATER, terminatedFor: 'offender-dead' },
        { state: 'suspended', outcome: null, suspendedFor: 'absconded', searchDemandedAt: AT },
      ]);
      const reviews = historyOf([...received, ...alone, ...all, ...falls]).filter(
        ({ rule, about, status }) => rule === 'R24.prosecuted' && about === OTHER && status === 'running',
      );
      expect(reviews).toHaveLength(1);
    },
  );

  it('is, of what was split off, open again also where it was terminated while it waited', () => {
    const waits = as('suspended')(fileIn('suspended', { splitFrom: OTHER }));
    const over = terminate(waits, { ground: 'time-barred', ...decision }, AT).reduce(evolve, waits);
    const falls = overrule(over, { of: 'termination', ...fromAbove }, [], LATER).reduce(evolve, over);
    expect(falls.accused).toMatchObject([{ state: 'proposed' }, { state: 'proposed' }]);
  });

  it('ends no search, of which it is still heard', () => {
    const searched = demandSearch(file, { accused: ID, ...decision }, AT).reduce(evolve, file);
    const absent = { ground: 'absconded', ...decision } as const;
    const waits = suspend(searched, absent, deadlines, LATER).reduce(evolve, searched);
    const open = overrule(waits, { of: 'suspension', ...fromAbove }, [], LATER).reduce(evolve, waits);
    expect(recordArrest(open, { accused: ID, how: 'arrested', notice: null }, [], LATER)).not.toEqual([]);
  });

  it.each(['overruled', 'withdrawn'] as const)(
    'is, where a court had sent the file back, returned in its name though an indictment was %s meanwhile',
    (how) => {
      const away = fileIn('handed-over');
      const back = takeReturn(away, returned, AT).reduce(evolve, away);
      const again = indict(back, offer, AT).reduce(evolve, back);
      const falls =
        how === 'overruled' ? overrule(again, { of: 'indictment', ...fromAbove }, [], LATER) : withdraw(again, LATER);
      const open = falls.reduce(evolve, again);
      const ground = { ground: 'evidence-missing', ...decision } as const;
      expect(returnFile(open, ground, LATER)).toMatchObject([{ data: { by: 'panel' } }]);
      const gone = release(again, 'toa-hn', LATER).reduce(evolve, again);
      expect(gone.demandedBy).toBeNull();
    },
  );

  it('is the one by which the file is where it is', () => {
    expect(() => overrule(fileIn('suspended'), { of: 'termination', ...fromAbove }, [], AT)).toThrow(
      'no-such-decision',
    );
  });

  it('is the last of its kind, and not one that was sent above before that', () => {
    const sent = (steps: readonly ProsecutionEvent[], notice: string): ProsecutionEvent[] => {
      const owed = historyOf([...received, ...steps]);
      return [...steps, ...tellAbove(steps.reduce(evolve, file), { of: 'indictment', notice }, owed, LATER)];
    };
    const indicted = sent(indict(file, offer, AT), OTHER);
    const open = [...indicted, ...withdraw(indicted.reduce(evolve, file), LATER)];
    const again = sent([...open, ...indict(open.reduce(evolve, file), offer, LATER)], ID);
    const history = again.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
    const falls = (notice: string) => () =>
      overrule(again.reduce(evolve, file), { of: 'indictment', ...fromAbove }, [], LATER, { notice, history });
    expect(falls(OTHER)).toThrow('no-such-decision');
    expect(falls(ID)).not.toThrow();
  });

  it('is, once the court has the file, decided anew when that has returned it', () => {
    const away = [...decisions.indictment, ...release(fileIn('indicted'), 'toa-hn', AT)];
    const tried = away.reduce(evolve, file);
    const fell = overrule(tried, { of: 'indictment', ...fromAbove }, [], LATER);
    const told = fell.reduce(evolve, tried);
    expect(told).toMatchObject({ status: 'handed-over', accused: [{ state: 'indicted' }, { state: 'indicted' }] });
    const events = [...received, ...away, ...fell];
    const again = () => overrule(told, { of: 'indictment', ...fromAbove }, historyOf(events), LATER);
    expect(again).toThrow('no-such-decision');
    const back = takeReturn(told, returned, LATER);
    const open = historyOf([...events, ...back]).filter(({ status }) => status === 'running');
    expect(open.map(({ rule }) => rule)).toEqual(['246', '240.again']);
    const judgment = { ...staying, decision: 'judgment' as const, accused: [ID, OTHER] };
    const judged = recordCourtDecision(tried, judgment, AT).reduce(evolve, tried);
    expect(() => overrule(judged, { of: 'indictment', ...fromAbove }, [], LATER)).toThrow('judged-already');
  });

  it('is, of an indictment for other crimes, what was proposed once the court has returned the file (BLTTHS 243)', () => {
    const named = { ...offer, crimes: [{ accused: ID, crimes: [{ article: '151', clause: '1' } as const] }] };
    const here = chargedHere({ accused: ID, article: '151' });
    const gone = [...indict(file, named, AT, here), ...release(fileIn('indicted'), 'toa-hn', AT)].reduce(evolve, file);
    const back = (from: ProsecutionFile) => takeReturn(from, returned, LATER).reduce(evolve, from).accused[0];
    expect(back(gone)).toMatchObject({ article: '151' });
    const fell = overrule(gone, { of: 'indictment', ...fromAbove }, [], LATER).reduce(evolve, gone);
    expect(fell.accused[0]).toMatchObject({ article: '151' });
    expect(back(fell)).toMatchObject({ ...crime, proposedFor: null });
  });

  it('is, of a return, decided anew once the body has sent the file again, and counts as none (BLTTHS 174(2))', () => {
    const back = returnFile(file, { ground: 'evidence-missing', ...decision }, AT);
    const away = back.reduce(evolve, file);
    const fell = overrule(away, { of: 'return', ...fromAbove }, [], LATER);
    const told = fell.reduce(evolve, away);
    expect(told).toMatchObject({ status: 'returned', returns: [] });
    const events = [...received, ...back, ...fell];
    const open = (history: readonly ProsecutionEvent[]) =>
      historyOf(history).flatMap(({ rule, status }) => (status === 'running' ? [rule] : []));
    expect(open(events)).toEqual(['240.again']);
    expect(() => overrule(told, { of: 'return', ...fromAbove }, historyOf(events), LATER)).toThrow('no-such-decision');
    const again = receiveAgain(told, { ...reception, accused: [first, second] }, LATER);
    expect(open([...events, ...again])).toEqual(['240']);
    const returns = [{ by: 'procuracy', at: AT, elsewhere: true }] as const;
    const there = fileIn('returned', { returns });
    expect(() => overrule(there, { of: 'return', ...fromAbove }, [], LATER)).toThrow('no-such-decision');
  });

  it('gives no more time to detain (BLTTHS 241)', () => {
    const { after, events } = overruled('termination');
    expect(() => detain(after, { ...order, until: '2024-06-10' }, historyOf(events), LATER)).toThrow(
      expect.objectContaining({ code: 'detention-too-long' }) as Error,
    );
  });
});

describe('a decision about one accused that the procuracy above overrules', () => {
  const file = fileIn('received');
  const decisions = {
    suspension: suspendAccused(file, { accused: ID, ground: 'illness', ...decision }, deadlines, AT),
    termination: terminateAccused(file, { accused: ID, ground: 'exempted', ...decision }, AT),
  } as const;
  const falls = (of: keyof typeof decisions) => ({ into: OTHER, accused: ID, of, ...fromAbove });

  it.each(['suspension', 'termination'] as const)(
    'is taken anew of this one alone, within days that the city sets: %s (BLTTHS 240(3))',
    (of) => {
      const decided = decisions[of].reduce(evolve, file);
      const fell = overruleAccused(decided, falls(of), LATER);
      const after = fell.reduce(evolve, decided);
      expect(after).toMatchObject({ status: 'received' });
      expect(after.accused[0]).toMatchObject({ state: 'proposed', decidedAt: null, outcome: null });
      const events = [...received, ...decisions[of], ...fell];
      const open = historyOf(events).filter(({ status }) => status === 'running');
      expect(open.map(({ rule, about, dueOn }) => [rule, about, dueOn])).toEqual([
        ['240', undefined, '2024-06-09'],
        ['240.again.accused', ID, '2024-07-30'],
      ]);
      const again = indict(after, offer, LATER);
      expect(again).toMatchObject([{ data: { accused: [ID, OTHER] } }]);
      expect(historyOf([...events, ...again]).find(({ rule }) => rule === '240.again.accused')).toMatchObject({
        status: 'met',
      });
    },
  );

  it('has a file that had ended go on for this one, and for none of the others', () => {
    const decided = decisions.termination.reduce(evolve, file);
    const over = terminate(decided, { ground: 'no-offence', ...decision }, AT).reduce(evolve, decided);
    const open = overruleAccused(over, falls('termination'), LATER).reduce(evolve, over);
    expect(open).toMatchObject({ status: 'received', outcome: null });
    expect(open.accused).toMatchObject([{ state: 'proposed' }, { state: 'terminated', outcome: 'terminated' }]);
    expect(() => overruleAccused(over, { ...falls('termination'), accused: OTHER }, LATER)).toThrow('no-such-decision');
  });

  it.each(['indicted', 'handed-over', 'decided'] as const)(
    'is, once the others are %s, taken anew in a file of their own',
    (status) => {
      const decided = decisions.termination.reduce(evolve, file);
      const away = { ...indict(decided, offer, AT).reduce(evolve, decided), status };
      const fell = overruleAccused(away, falls('termination'), LATER);
      const told = fell.reduce(evolve, away);
      expect(told).toMatchObject({ status, accused: [{ state: 'split-off', outcome: null }, { state: 'indicted' }] });
      const here = historyOf([...received, ...decisions.termination, ...fell]);
      expect(here.filter(({ about, status }) => about === ID && status === 'running')).toEqual([]);
      const { into: _, ...overruled } = falls('termination');
      const apart = overruledApart(OTHER, '2/2024/TT', told, overruled, LATER, new Map());
      const own = apart.reduce(evolve, { ...fileIn('received'), ...blank, id: OTHER, number: '', unit: '' });
      expect(own).toMatchObject({ status: 'received', splitFrom: ID, accused: [{ id: ID, state: 'proposed' }] });
      const open = historyOf(apart).filter(({ status }) => status === 'running');
      expect(open.map(({ rule, dueOn }) => `${rule} ${dueOn}`)).toEqual(['240.again 2024-07-30']);
      expect(indict(own, offer, LATER)).toMatchObject([{ data: { accused: [ID] } }]);
    },
  );

  it('is the one by which this accused is what they are', () => {
    const decided = decisions.suspension.reduce(evolve, file);
    expect(() => overruleAccused(decided, falls('termination'), LATER)).toThrow('no-such-decision');
    expect(() => overruleAccused(file, falls('suspension'), LATER)).toThrow('no-such-decision');
    const history = decisions.suspension.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
    const told = { type: 'prosecution.higher-procuracy-told', at: AT, data: { of: 'suspension', notice: OTHER } };
    const earlier = () =>
      overruleAccused(decided, falls('suspension'), LATER, { notice: OTHER, history: [told, ...history] });
    expect(earlier).toThrow('no-such-decision');
    const last = { notice: OTHER, history: [...history, told] };
    expect(overruleAccused(decided, falls('suspension'), LATER, last)).toHaveLength(1);
    const apart = as('suspended')(fileIn('suspended', { splitFrom: OTHER }));
    expect(() => overruleAccused(apart, falls('suspension'), LATER)).toThrow('no-such-decision');
  });
});

describe('an investigative act of the procuracy itself', () => {
  const file = fileIn('received');
  const told = (one: ProsecutionFile, act: Partial<typeof ownAct> | { exchange: null }, at = AT) =>
    investigate(one, { ...ownAct, ...act }, at)[0]?.data;

  it('is told to the body 24 hours before, where that is to take part (BLTTHS 236(3); TTLT 04/2018 12(2))', () => {
    expect(told(file, {})).toEqual(ownAct);
    expect(told(file, {}, '2024-07-09T02:00:00.000Z')).not.toHaveProperty('late');
    expect(told(file, {}, '2024-07-09T03:00:00.000Z')).toMatchObject({ late: true });
    expect(told(file, { exchange: null }, LATER)).not.toHaveProperty('late');
  });

  it('is as a court demands, where the file need not go back for it (BLTTHS 246(1))', () => {
    expect(told({ ...file, demandedBy: 'panel' }, {})).toMatchObject({ demandedBy: 'panel' });
  });

  it('is about an accused of this file, where it is about one', () => {
    expect(() => investigate(file, { ...ownAct, accused: LATECOMER }, AT)).toThrow('not-of-this-file');
  });
});

describe('another offender or crime that comes out once the procuracy has the file', () => {
  const file = fileIn('received');
  const typed = (events: readonly ProsecutionEvent[]) => events.map(({ type, data }) => ({ type, data }));
  const of = (decision: 'charge-changed' | 'charge-supplemented', article: Article, accused = ID) =>
    ({ decision, accused, article, clause: '1', number: '4/QĐ' }) as const;
  const decided = (decision: string, article: Article, more: object = {}) => ({
    type: 'prosecution.crime-decided',
    data: { decision, article, clause: '1', number: '4/QĐ', ...more },
  });
  const back = (ground: string) => ({
    type: 'prosecution.file-returned',
    data: { ground, number: '4/QĐ', by: 'procuracy', to: 'pc02' },
  });

  it('is charged by the procuracy, and the file goes back with that (BLTTHS 179(4))', () => {
    const { decision: _, ...person } = another;
    const charged = { type: 'prosecution.accused-charged', data: { ...person, person: LATECOMER } };
    expect(typed(chargeAndReturn(file, another, AT))).toEqual([charged, back('other-offender')]);
  });

  it('is charged after the case was supplemented, where the case was not initiated for the crime (TTLT 04/2018 9(3))', () => {
    const other = { ...another, article: '152', clause: '1' } as const;
    const [first, second] = typed(chargeAndReturn(file, other, AT));
    expect([first, second?.type]).toEqual([decided('case-supplemented', '152'), 'prosecution.accused-charged']);
    expect(typed(chargeAndReturn(file, of('charge-supplemented', '152'), AT))).toEqual([
      decided('case-supplemented', '152'),
      decided('charge-supplemented', '152', { accused: ID }),
      back('other-crime'),
    ]);
  });

  it('is what the case is about in place of a crime of which nobody is accused any more', () => {
    const changed = (one: ProsecutionFile) => typed(chargeAndReturn(one, of('charge-changed', '152'), AT))[0];
    expect(changed(file)).toEqual(decided('case-supplemented', '152'));
    const alone = { ...file, accused: file.accused.slice(0, 1) };
    expect(changed(alone)).toEqual(decided('case-changed', '152'));
  });

  it('is in place of the crime of the accused that is said, where they are charged with several (BLTTHS 180(1)(a))', () => {
    const [first] = file.accused;
    const beside = { article: '154', clause: '1' } as const;
    const both: ProsecutionFile = { ...file, accused: [{ ...first!, further: [beside] }] };
    const change = (replaces?: Crime) => chargeAndReturn(both, { ...of('charge-changed', '152'), replaces }, AT);
    expect(() => change()).toThrow('crime-to-change-unsaid');
    expect(() => change({ article: '153', clause: '1' })).toThrow('crime-to-change-unsaid');
    expect(typed(change(beside)).slice(0, 2)).toEqual([
      decided('case-supplemented', '152'),
      decided('charge-changed', '152', { accused: ID, replaces: beside }),
    ]);
    const { article, clause } = first!;
    expect(typed(change({ article, clause }))[0]).toEqual(decided('case-changed', '152'));
  });

  it('is decided on for the case alone where nobody is charged yet, once (BLTTHS 156(1))', () => {
    const alone = { decision: 'case-supplemented', article: '152', clause: '1', number: '4/QĐ' } as const;
    expect(typed(chargeAndReturn(file, alone, AT))).toEqual([decided('case-supplemented', '152'), back('other-crime')]);
    expect(() => chargeAndReturn(file, { ...alone, article: file.article }, AT)).toThrow('crime-initiated-already');
  });

  it('is no crime with which the accused is charged, and of an accused of this file (BLTTHS 180; TTLT 04/2018 9(4))', () => {
    expect(() => chargeAndReturn(file, of('charge-changed', file.article), AT)).toThrow('crime-charged-already');
    expect(() => chargeAndReturn(file, of('charge-supplemented', file.article), AT)).toThrow('crime-charged-already');
    expect(() => chargeAndReturn(file, of('charge-changed', '152', LATECOMER), AT)).toThrow('not-of-this-file');
  });

  it('is decided on so only while the procuracy may still return the file (BLTTHS 174(2))', () => {
    const twice = fileIn('received', { returns: [AT, AT].map((at) => ({ by: 'procuracy', at })) });
    expect(() => chargeAndReturn(twice, another, AT)).toThrow('returned-twice');
  });
});

describe('whoever is kept secret', () => {
  const secret = { guard: OTHER, of: 'victim', as: 'secrecy' } as const;
  const file = fileIn('suspended');
  const told = recordGuards(file, [secret], AT).reduce(evolve, file);
  const noted = (events: readonly ProsecutionEvent[]) =>
    events.filter(({ type }) => type === 'prosecution.identity-guarded');

  it('is so once, whatever is told again (TTLT 01/2017 4(5))', () => {
    expect(told.guarded).toEqual([secret]);
    expect(recordGuards(told, [secret], LATER)).toEqual([]);
  });

  it('is so with whoever goes apart, with a file that is merged in this one, and as it comes again (BLTTHS 242)', () => {
    const again = (here: typeof file) =>
      receiveAgain({ ...here, status: 'returned' }, { ...reception, accused: [first] }, LATER, [], {
        guarded: [secret],
      });
    const apart = splitOff(OTHER, '2/2024/TT', as('suspended')(told), [ID], LATER, new Map());
    const joined = join(fileIn('received', { id: OTHER }), told, LATER, new Map());
    for (const events of [apart, joined, again(file)]) expect(noted(events)).toMatchObject([{ data: secret }]);
    expect(noted(again(told))).toEqual([]);
  });

  it('is so at the procuracy that is assigned the trial (BLTTHS 239(1); TTLT 01/2017 4(5))', () => {
    const events = receiveTrial(ID, { ...ofTrial, ...fromAboveOfTrial }, AT, { guarded: [secret] });
    expect(noted(events)).toMatchObject([{ data: secret }]);
    const there = events.reduce(evolve, empty);
    expect(noted(receiveTrialAgain(there, ofTrial, LATER, { guarded: [secret] }))).toEqual([]);
    expect(recordGuards(there, [{ ...secret, guard: ID }], LATER)).toHaveLength(1);
  });
});

describe('239.assign, a case that a court below tries', () => {
  const file = fileIn('received');
  const assignment = { notice: null, to: null, procuracy: 'Khu vực 1', number: '1' };
  const below = { ...offer, below: true } as const;
  const limit = (...events: ProsecutionEvent[]): string[] =>
    historyOf([...received, ...events])
      .filter(({ rule }) => rule === '239.assign')
      .map(({ status, dueOn }) => `${status} ${dueOn}`);

  it('is assigned to the procuracy there within the day of the indictment that the city sets', () => {
    const indicted = indict(file, below, AT);
    expect(limit(...indicted)).toEqual(['running 2024-05-11']);
    expect(limit(...indicted, ...assignTrial(indicted.reduce(evolve, file), assignment, AT))).toEqual([
      'met 2024-05-11',
    ]);
    expect(limit(...indict(file, offer, AT))).toEqual([]);
  });

  it('is assigned once', () => {
    const assigned = { ...file, trialBy: { to: null, procuracy: 'Khu vực 1', number: '1' } };
    expect(limit(...indict(assigned, below, AT))).toEqual([]);
  });
});
