import { Article, Clause, clausesOf, isHeavier, type Seriousness, seriousnessOf } from '@la-chan/contracts';
import {
  awaitedAssistance,
  awaitedEvidence,
  deadlinesOf,
  Refusal,
  takingPart,
  type Deadline,
} from '@la-chan/procedure';
import { mergedByPicks, openClocks } from '@la-chan/testing';
import fc from 'fast-check';
import { caseApplications } from './application';
import type { Case } from './case';
import { carriedBy, termsOf } from './carried';
import { counted } from './case.counted';
import { blank, evolve, type CaseEvent } from './case.events';
import { approveCharge, charge } from './charge';
import { conclude, recordOutcome, takeReturn } from './conclusion';
import { nameVictim } from './discovery';
import { alongFrom } from './going-along';
import { approveDetention, detain } from './detention';
import { asItWent, sendMerged, takeIn } from './file-merger';
import { initiate } from './initiation';
import { join, merge } from './joinder';
import { dateOffence } from './limitation';
import { release, withdraw } from './offered';
import { caseParticipants } from './party-notices';
import { caseProtections } from './protection';
import { requalify } from './qualification';
import { receiveBack } from './reception';
import { caseEvidence, caseRequests } from './referral';
import { enterItem } from './exhibits';
import { askExtension, extend, suspendAccused } from './time-limit';

/** A case, as its journal has it. */
interface Kept {
  readonly file: Case;
  readonly events: readonly CaseEvent[];
}

interface Crime {
  readonly article: Article;
  readonly clause: Clause;
  readonly day: number;
  /** What is done in it before it is merged, in this order. */
  readonly course?: readonly Turn[];
}

const TURNS = ['dated', 'extended', 'requalified', 'given-another-crime', 'suspended-for-one', 'returned'] as const;
type Turn = (typeof TURNS)[number];

const idOf = (kind: string, index: number): string =>
  `0190000${kind}-0000-7000-8000-${String(index).padStart(12, '0')}`;
const NOTICE = idOf('f', 1);
/** The day of their mergers. */
const MERGED = 40;
const at = (day: number, hour = 2): string => new Date(Date.UTC(2025, 0, 6 + day, hour)).toISOString();

const history = ({ events }: Kept) => events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
const deadlines = (kept: Kept): Deadline[] => deadlinesOf(history(kept));
const done = ({ file, events }: Kept, more: readonly CaseEvent[]): Kept => ({
  file: more.reduce(evolve, file),
  events: [...events, ...more],
});

/** Somebody takes part in each of them, and is threatened; the same expert is asked by all. */
const SHARED = idOf('e', 0);

/** A victim, somebody who takes part and asks for protection, an item, an expert and another country. */
const asking = (kept: Kept, one: string, moment: string): Kept => {
  const participant = { participant: one, role: 'litigant', person: one } as const;
  const item = { item: one, kind: 'exhibit', origin: 'seized', record: one } as const;
  const opinion = { request: one, kind: 'expert-opinion', of: 'experts', number: '1' } as const;
  const application = { application: one, by: 'witness', about: 'protection', text: one } as const;
  const order = { protection: one, of: 'witness', grounds: ['life'], askedBy: 'protected' } as const;
  const guard = { ...order, grounds: ['life' as const], measures: ['guard' as const], number: '1', text: one };
  return done(kept, [
    ...nameVictim(kept.file, one, moment),
    ...caseParticipants.registerParticipant(kept.file, participant, moment),
    ...enterItem(kept.file, item, moment),
    ...caseEvidence.requestEvidence(kept.file, opinion, moment),
    ...caseRequests.askAssistance(
      kept.file,
      { exchange: one, to: 'so-ngoai-vu', assistance: 'evidence', country: 'KH' },
      moment,
    ),
    ...caseApplications.receiveApplication(kept.file, application, moment),
    ...caseProtections.protect(kept.file, guard, moment),
  ]);
};

/** With one accused who is detained, and another one. */
function opened({ article, clause, day, course = [] }: Crime, index: number): Kept {
  const id = idOf('1', index);
  const empty = { ...blank, id, version: 0, number: '', unit: 'd002', createdAt: at(day), updatedAt: at(day) };
  const seriousness = seriousnessOf(article, clause);
  const from = [idOf('2', index)];
  const matter = { number: `${index}/2025/VA`, from, article, clause, seriousness, unit: 'd002' };
  const accused = idOf('3', index);
  const exchange = idOf('4', index);
  const person = { accused, article, clause, exchange, to: 'vks-hn' };
  const begun = done({ file: empty, events: [] }, initiate(id, { ...matter, notice: NOTICE, opening: false }, at(day)));
  const charged = done(begun, charge(begun.file, person, at(day, 3)));
  const approval = { accused, exchange, by: 'vks-hn', number: '1' };
  const approved = done(charged, approveCharge(charged.file, approval, at(day, 4)));
  const order = { accused, exchange, to: 'vks-hn', until: at(day + 50).slice(0, 10) };
  const ordered = done(approved, detain(approved.file, order, [], at(day, 5)));
  const detained = done(ordered, approveDetention(ordered.file, approval, [], at(day, 6)));
  const second = { accused: idOf('5', index), exchange: idOf('6', index), to: 'vks-hn', article, clause };
  const both = done(detained, charge(detained.file, second, at(day, 7)));
  const approvals = approveCharge(both.file, { ...approval, ...idsOf(second) }, at(day, 8));
  return course.reduce(
    (kept, turn, step) => ifLawful(kept, TAKEN[turn], index, at(day, 9 + step)),
    [idOf('b', index), SHARED].reduce((kept, one) => asking(kept, one, at(day, 8)), done(both, approvals)),
  );
}
/** The case as it was, where that cannot be done any more. */
function ifLawful(kept: Kept, take: Taken, index: number, moment: string): Kept {
  try {
    return done(kept, take(kept, index, moment));
  } catch (error) {
    if (error instanceof Refusal) return kept;
    throw error;
  }
}
const idsOf = ({ accused, exchange }: { accused: string; exchange: string }) => ({ accused, exchange });

const heaviest = { article: '151', clause: '3', seriousness: seriousnessOf('151', '3') } as const;
const other = { article: '153', clause: '2', seriousness: seriousnessOf('153', '2') } as const;
const decided = { by: 'vks-hn', number: '2' };

/** What is done in a case with this index, at a moment. */
type Taken = (kept: Kept, index: number, moment: string) => CaseEvent[];
const TAKEN: Readonly<Record<Turn, Taken>> = {
  dated: ({ file }, index, moment) => dateOffence(file, { committedOn: at(-100 - index).slice(0, 10) }, moment),
  extended: (kept, index, moment) => {
    const request = { exchange: idOf('7', index), to: 'vks-hn', months: 2 };
    const asked = done(kept, askExtension(kept.file, request, deadlines(kept), moment));
    const granted = extend(asked.file, { ...decided, exchange: request.exchange, months: 2 }, moment);
    return [...asked.events.slice(kept.events.length), ...granted];
  },
  requalified: ({ file }, index, moment) => requalify(file, { ...heaviest, notice: idOf('8', index) }, false, moment),
  'given-another-crime': ({ file }, index, moment) =>
    requalify(file, { ...other, notice: idOf('9', index) }, true, moment),
  'suspended-for-one': (kept, index, moment) => {
    const suspension = { accused: idOf('5', index), ground: 'illness', notice: NOTICE } as const;
    return suspendAccused(kept.file, suspension, deadlines(kept), moment);
  },
  // One goes on being detained by the order that came back, the other one by a new one in the supplementary investigation.
  returned: (kept, index, moment) => {
    const exchange = idOf('a', index);
    const [one, two] = [idOf('3', index), idOf('5', index)];
    const concluded = done(kept, conclude(kept.file, { exchange, to: 'vks-hn' }, moment));
    const gone = done(concluded, release(concluded.file, 'vks-hn', moment));
    const back = { exchange, from: 'vks-hn', by: 'procuracy', ground: 'evidence-missing', number: '3' } as const;
    const detained = [{ accused: one, until: at(90).slice(0, 10) }];
    const returned = done(gone, takeReturn(gone.file, back, moment, { detained }));
    if (!returned.file.accused.some(({ id, state }) => id === two && state === 'investigated'))
      return returned.events.slice(kept.events.length);
    const order = { accused: two, exchange, to: 'vks-hn', until: at(45).slice(0, 10) };
    const asked = done(returned, detain(returned.file, order, deadlines(returned), moment));
    const approval = { ...idsOf(order), by: 'vks-hn', number: '4' };
    const held = done(asked, approveDetention(asked.file, approval, deadlines(asked), moment));
    return held.events.slice(kept.events.length);
  },
};

/** The later one goes on in the one that was initiated first. */
function merged(one: Kept, other: Kept, moment: string): Kept {
  const [first, later] = one.file.initiatedAt < other.file.initiatedAt ? [one, other] : [other, one];
  const detained = alongFrom(deadlines(later), history(later));
  const gone = done(later, merge(later.file, first.file, { notice: NOTICE }, moment));
  const running = deadlines(gone).filter(({ status }) => status === 'running' || status === 'suspended');
  expect(running.filter(({ rule }) => rule === '172' || rule === '173')).toEqual([]);
  return done(first, join(first.file, later.file, detained, moment));
}

const mergedAll = (kept: readonly Kept[], picks: readonly number[]): Kept =>
  mergedByPicks(kept as readonly [Kept, ...Kept[]], picks, (one, other, step) => merged(one, other, at(MERGED, step)));

const MONTHS: Readonly<Record<Seriousness, number>> = {
  'less-serious': 2,
  serious: 3,
  'very-serious': 4,
  'especially-serious': 4,
};

const crime = {
  article: fc.constantFrom(...Article.options),
  clause: fc.constantFrom(...Clause.options),
  day: fc.integer({ min: 0, max: 30 }),
};
const several = { minLength: 2, maxLength: 6, selector: ({ day }: Crime) => day };
const isKnown = ({ article, clause }: Crime): boolean => clausesOf(article).includes(clause);
const crimes = fc.uniqueArray(fc.record(crime).filter(isKnown), several);
const course = fc.uniqueArray(fc.constantFrom(...TURNS));
const courses = fc.uniqueArray(fc.record({ ...crime, course }).filter(isKnown), several);
const picks = fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 });

const sorted = (values: readonly string[]): string[] => [...values].sort();
/** What is of a case, whichever way it has come together. */
const seen = (kept: Kept) => ({
  id: kept.file.id,
  seriousness: kept.file.seriousness,
  articles: sorted(kept.file.articles),
  from: sorted(kept.file.from),
  committedOn: kept.file.committedOn,
  clocks: openClocks(deadlines(kept), at(MERGED, 0)),
  ...carried([kept]),
});

/** What is in cases, and may not be lost where these become one. */
const carried = (cases: readonly Kept[]) => {
  const of = (each: (file: Case) => readonly string[]): string[] => [
    ...new Set(sorted(cases.flatMap(({ file }) => each(file)))),
  ];
  return {
    accused: of((file) => file.accused.map(({ id, article, clause, state }) => [id, article, clause, state].join(' '))),
    victims: of((file) => file.victims),
    participants: of((file) => file.participants.map(({ participant }) => participant)),
    items: of((file) => file.items.map(({ item }) => item)),
    evidence: of((file) => file.evidenceRequests.map(({ request }) => request)),
    assistance: of((file) => awaitedAssistance(file).map(({ exchange }) => exchange)),
    applications: of((file) => file.applications.map(({ application }) => application)),
    protections: of((file) => file.protections.map(({ protection, measures }) => [protection, ...measures].join(' '))),
  };
};

describe('cases that are merged', () => {
  it.each(TURNS)('are among others such as have been %s', (turn) => {
    const matter = { article: '150', clause: '1', day: 0 } as const;
    expect(opened({ ...matter, course: [turn] }, 1).events.length).toBeGreaterThan(opened(matter, 1).events.length);
  });

  it('become the same one in whatever order', () => {
    fc.assert(
      fc.property(courses, picks, picks, (some, these, those) => {
        const cases = some.map(opened);
        expect(seen(mergedAll(cases, these))).toEqual(seen(mergedAll(cases, those)));
      }),
      { numRuns: 40 },
    );
  });

  it('lose nobody and nothing that is in them', () => {
    fc.assert(
      fc.property(courses, picks, (some, order) => {
        const cases = some.map(opened);
        expect(carried([mergedAll(cases, order)])).toEqual(carried(cases));
      }),
      { numRuns: 40 },
    );
  });

  it('have the limit of the heaviest crime from the first initiation (TTLT 04/2018 14(1))', () => {
    fc.assert(
      fc.property(crimes, picks, (some, order) => {
        const one = mergedAll(some.map(opened), order);
        const first = Math.min(...some.map(({ day }) => day));
        const heaviest = some
          .map(({ article, clause }) => seriousnessOf(article, clause))
          .reduce((held, other) => (isHeavier(other, held) ? other : held));
        const alone = { article: one.file.article, clause: one.file.clause, day: first };
        const [limit] = deadlines(one).filter(({ rule }) => rule === '172');
        const [expected] = deadlines(opened(alone, 99)).filter(({ rule }) => rule === '172');
        expect(one.file.seriousness).toBe(heaviest);
        expect(limit).toMatchObject({ startedAt: at(first), dueOn: expected?.dueOn, status: 'running' });
        expect(limit?.explanation.en).toContain(`${MONTHS[heaviest]} months from initiation of the case`);
        const ofTheCase = (kept: Kept) =>
          openClocks(
            deadlines(kept).filter(({ about, startedAt }) => about === undefined && startedAt < at(MERGED, 0)),
            at(MERGED, 0),
          );
        expect(ofTheCase(one)).toEqual(ofTheCase(opened(alone, 99)));
      }),
      { numRuns: 40 },
    );
  });
});

/** Concluded, and the procuracy has its file. */
function handedOver(kept: Kept, index: number): Kept {
  const concluded = done(kept, conclude(kept.file, { exchange: idOf('c', index), to: 'vks-hn' }, at(MERGED)));
  return done(concluded, release(concluded.file, 'vks-hn', at(MERGED)));
}

const ELSEWHERE = { by: 'vks-hn', body: 'Cơ quan khác', number: '9/QĐ' };

/** The case of another body as it goes to that of this one. */
const sent = (kept: Kept, into: Kept): Kept =>
  done(
    kept,
    sendMerged(
      kept.file,
      { exchange: NOTICE, offer: NOTICE, to: 'pc02', merged: { ...ELSEWHERE, into: into.file.id } },
      at(MERGED, 4),
    ),
  );

/** And as it is taken in there. */
function takenIn(one: Kept, gone: Kept): Kept {
  const { file } = gone;
  const carried = asItWent(file, carriedBy(file, deadlines(gone), history(gone)));
  const { accused, victims, qualifications = [], ...terms } = termsOf(file, carried, 'pc02');
  const { article, clause, seriousness, articles, committedOn, resumptions } = terms;
  const taken = {
    ...{ article, clause, seriousness, articles, qualifications, committedOn, resumptions, accused, victims },
    ...{ other: file.id, body: 'pc03', items: file.items, evidence: awaitedEvidence(file) },
    ...{ participants: takingPart(file), assistance: awaitedAssistance(file) },
    ...{ applications: file.applications, protections: file.protections },
  };
  return done(one, takeIn(one.file, taken, at(MERGED, 5), history(one)));
}

describe('the cases of two bodies whose files the procuracy has merged', () => {
  it('lose nobody and nothing that is in them, and stay with the procuracy (BLTTHS 242(1))', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.record({ ...crime, course }).filter(isKnown), fc.record({ ...crime, course }).filter(isKnown)),
        ([first, second]) => {
          const [one, other] = [handedOver(opened(first, 1), 1), handedOver(opened(second, 2), 2)];
          const whole = takenIn(one, sent(other, one));
          expect(carried([whole])).toEqual(carried([one, other]));
          expect(whole.file.status).toBe('handed-over');
          const heavier = [one, other].map(({ file }) => file.seriousness).reduce((a, b) => (isHeavier(b, a) ? b : a));
          expect(whole.file.seriousness).toBe(heavier);
          const until = ({ file }: Kept) =>
            file.accused.flatMap(({ id, detainedUntil }) => (detainedUntil ? [`${id} ${detainedUntil}`] : []));
          expect(sorted(until(whole))).toEqual(sorted([one, other].flatMap(until)));
          const running = deadlines(whole).filter(({ status, rule }) => status === 'running' && /^17[23]$/.test(rule));
          expect(running).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  const matter = { article: '150', clause: '1', day: 0 } as const;
  const one = handedOver(opened(matter, 1), 1);
  const other = handedOver(opened({ ...matter, day: 1 }, 2), 2);

  it('go by themselves: the one that is sent is not withdrawn, and says where it went', () => {
    const going = sent(other, one);
    expect(going.file).toMatchObject({ status: 'transferring', transfer: { ground: 'files-merged', number: '9/QĐ' } });
    expect(() => withdraw(going.file, at(MERGED, 5))).toThrow('merged-by-procuracy');
    const gone = done(going, release(going.file, 'pc02', at(MERGED, 5)));
    expect(gone.file).toMatchObject({ status: 'transferred', transfer: { body: 'Cơ quan khác' } });
    const back = {
      ...{ body: 'Cơ quan khác', ground: 'not-competent' as const, number: '1', extended: [] },
      ...{ sentAt: at(50), reachedAt: at(50) },
    };
    const nobody = { accused: [], detained: [], victims: [], cracked: true };
    expect(() => receiveBack(gone.file, back, nobody, at(51))).toThrow('merged-by-procuracy');
  });

  it('are counted as one, each accused once', () => {
    const going = sent(other, one);
    const gone = done(going, release(going.file, 'pc02', at(MERGED, 5)));
    const marks = ({ file }: Kept) => counted(file, null).marks.map(({ mark }) => mark);
    expect(marks(gone)).toEqual(expect.arrayContaining(['merged', 'cracked-merged']));
    expect(marks(gone)).not.toEqual(expect.arrayContaining(['accused']));
    expect(marks(gone)).not.toEqual(expect.arrayContaining(['transferred-out']));
    expect(marks(takenIn(one, gone)).filter((mark) => mark === 'accused')).toHaveLength(4);
  });

  it('end for everybody as that was told, also before they were one', () => {
    const accused = [...one.file.accused, ...other.file.accused].map(({ id }) => ({
      accused: id,
      outcome: 'convicted' as const,
    }));
    const judged = done(
      one,
      recordOutcome(one.file, { outcome: 'judged', by: 'toa-hn', number: '1', accused }, at(MERGED, 4)),
    );
    const whole = takenIn(judged, sent(other, one));
    expect(whole.file).toMatchObject({ status: 'decided', outcome: 'judged' });
    expect(whole.file.accused.map(({ outcome }) => outcome)).toEqual(accused.map(({ outcome }) => outcome));
  });
});
