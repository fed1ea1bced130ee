import { Article, Clause, clausesOf, dayOf, isHeavier, seriousnessOf } from '@la-chan/contracts';
import { deadlinesOf, Refusal, type Deadline } from '@la-chan/procedure';
import { mergedByPicks, openClocks } from '@la-chan/testing';
import fc from 'fast-check';
import { askAssistance, prosecutionEvidence } from './assistance';
import { detain } from './detention';
import { enterItem } from './exhibits';
import { indict, ownReturns, returnFile, takeReturn } from './indictment';
import { join, merge } from './joinder';
import { applyMeasure } from './measure';
import { release } from './offered';
import { prosecutionParticipants } from './party-notices';
import { extend } from './limit-to-decide';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';
import { blank, evolve, type ProsecutionEvent } from './prosecution-file.events';
import { receive, receiveAgain, takeUp } from './reception';
import { suspendAccused, terminateAccused } from './stay';

/** A file, as its journal has it. */
interface Kept {
  readonly file: ProsecutionFile;
  readonly events: readonly ProsecutionEvent[];
}

interface Received {
  readonly article: Article;
  readonly clause: Clause;
  readonly day: number;
  /** What is done in it before it is merged, in this order. */
  readonly course: readonly Turn[];
}

const TURNS = ['detained', 'restricted', 'extended', 'suspended', 'terminated', 'returned', 'sent-back'] as const;
type Turn = (typeof TURNS)[number];

const idOf = (kind: string, index: number): string =>
  `0190000${kind}-0000-7000-8000-${String(index).padStart(12, '0')}`;
const at = (day: number, hour = 2): string => new Date(Date.UTC(2025, 0, 6 + day, hour)).toISOString();

const deadlines = ({ events }: Kept): Deadline[] =>
  deadlinesOf(events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data })));
const done = ({ file, events }: Kept, more: readonly ProsecutionEvent[]): Kept => ({
  file: more.reduce(evolve, file),
  events: [...events, ...more],
});

/** The accused of a file: the first is detained or restricted, the second suspended or terminated. */
const accusedOf = (index: number): [string, string] => [idOf('3', index), idOf('4', index)];
/** Somebody takes part in each of them, an expert is asked, and a court waits of whom all are. */
const SHARED = idOf('8', 0);

function received({ article, clause, day, course }: Received, index: number): Kept {
  const id = idOf('1', index);
  const empty = { ...blank, id, version: 0, number: '', unit: 'd002', createdAt: at(day), updatedAt: at(day) };
  const accused = accusedOf(index).map((one) => ({ id: one, person: one, article, clause }));
  const matter = { article, clause, seriousness: seriousnessOf(article, clause), unit: 'd002', opening: false };
  const origin = { number: `${index}/2025/TT`, from: [idOf('2', index)], handover: idOf('5', index), sender: 'pc02' };
  const victims = [idOf('6', index), SHARED].map((one) => ({ id: one, person: one }));
  // Of the file after it a court waits as well, and of one elsewhere.
  const awaited = [
    { agency: 'vks-hn', file: idOf('1', index + 1) },
    { agency: 'vks-kv1', file: SHARED },
  ];
  const reception = { ...matter, ...origin, accused, victims, awaited };
  const came = done({ file: empty, events: [] }, receive(id, reception, at(day)));
  const begun = done(came, takeUp(came.file, at(day)));
  const asked = [idOf('7', index), SHARED].reduce((kept, one) => asking(kept, one, at(day, 3)), begun);
  return course.reduce((kept, turn, step) => ifLawful(kept, TAKEN[turn], index, at(day + 1, step)), asked);
}

/** Somebody takes part, something comes in, experts are asked, and another country, each by this id. */
const asking = (kept: Kept, one: string, moment: string): Kept =>
  done(kept, [
    ...prosecutionParticipants.registerParticipant(
      kept.file,
      { participant: one, role: 'litigant', person: one },
      moment,
    ),
    ...enterItem(kept.file, { item: one, kind: 'document', origin: 'supplied', record: one }, moment),
    ...prosecutionEvidence.requestEvidence(
      kept.file,
      { request: one, kind: 'expert-opinion', of: 'experts', number: '1' },
      moment,
    ),
    ...askAssistance(kept.file, { exchange: one, to: 'so-ngoai-vu', assistance: 'evidence', country: 'KH' }, moment),
  ]);

/** What is done in a file with this index, at a moment. */
type Taken = (kept: Kept, index: number, moment: string) => ProsecutionEvent[];
const number = '2/QĐ';
const TAKEN: Readonly<Record<Turn, Taken>> = {
  detained: (kept, index, moment) =>
    detain(kept.file, { accused: accusedOf(index)[0], number, until: lastDay(kept) }, deadlines(kept), moment),
  restricted: (kept, index, moment) => {
    const order = { accused: accusedOf(index)[0], number, measure: 'residence-ban', until: lastDay(kept) } as const;
    return applyMeasure(kept.file, order, deadlines(kept), moment);
  },
  extended: ({ file }, _, moment) => extend(file, dayOf(at(60)), moment),
  suspended: (kept, index, moment) => {
    const stay = { accused: accusedOf(index)[1], ground: 'illness', number, notice: null } as const;
    return suspendAccused(kept.file, stay, deadlines(kept), moment);
  },
  terminated: ({ file }, index, moment) =>
    terminateAccused(file, { accused: accusedOf(index)[1], ground: 'amnesty', number, notice: null }, moment),
  returned: (kept, index, moment) => {
    const back = done(kept, returnFile(kept.file, { ground: 'evidence-missing', number }, moment));
    const { file } = back;
    const { article, clause, seriousness } = file;
    const accused = accusedOf(index).map((one) => ({ id: one, person: one, article, clause }));
    const again = { article, clause, seriousness, accused, handover: idOf('9', index), sender: 'pc02' };
    const came = done(back, receiveAgain(file, again, moment));
    return done(came, takeUp(came.file, moment)).events.slice(kept.events.length);
  },
  'sent-back': (kept, index, moment) => {
    const exchange = idOf('a', index);
    const by = index % 2 === 0 ? 'panel' : 'presiding-judge';
    const offer = { exchange, to: 'toa-hn', number, notice: null, complex: false };
    const indicted = done(kept, indict(kept.file, offer, moment));
    const gone = done(indicted, release(indicted.file, 'toa-hn', moment));
    const back = { exchange, from: 'toa-hn', by, ground: 'evidence-missing', number } as const;
    return done(gone, takeReturn(gone.file, back, moment)).events.slice(kept.events.length);
  },
};
/** The last day on which this file is to be decided on. */
const lastDay = (kept: Kept): string =>
  deadlines(kept).find(({ rule, status }) => ['240', '246'].includes(rule) && status === 'running')?.dueOn ??
  dayOf(kept.file.receivedAt);

/** The file as it was, where that cannot be done any more. */
function ifLawful(kept: Kept, take: Taken, index: number, moment: string): Kept {
  try {
    return done(kept, take(kept, index, moment));
  } catch (error) {
    if (error instanceof Refusal) return kept;
    throw error;
  }
}

/** The later one goes on in the one that was received first. */
function merged(one: Kept, other: Kept, moment: string): Kept {
  const [first, later] = one.file.receivedAt < other.file.receivedAt ? [one, other] : [other, one];
  const gone = done(later, merge(later.file, first.file, { ground: 'several-accused', number, notice: null }, moment));
  expect(
    openClocks(
      deadlines(gone).filter(({ rule }) => LIMITS.test(rule)),
      at(MERGED, 0),
    ),
  ).toEqual([]);
  return done(first, join(first.file, later.file, moment, new Map()));
}

const mergedAll = (kept: readonly Kept[], picks: readonly number[]): Kept =>
  mergedByPicks(kept as readonly [Kept, ...Kept[]], picks, (one, other, step) => merged(one, other, at(MERGED, step)));

/** The day of their mergers. */
const MERGED = 8;

/** Of the decision, and of detentions. */
const LIMITS = /^24[016](\.brought)?$/;
const sorted = (values: readonly string[]): string[] => [...values].sort();
/** What is of a file, whichever way it has come together from these. */
const seen = (kept: Kept, of: readonly Kept[]) => {
  const { file } = kept;
  return {
    id: file.id,
    seriousness: file.seriousness,
    clocks: openClocks(deadlines(kept), at(MERGED, 0)),
    returns: ownReturns(file, at(60)).length,
    demandedBy: file.demandedBy,
    ...carried([kept], of),
  };
};
/** What is in files, and may not be lost where these become one. */
const carried = (files: readonly Kept[], these: readonly Kept[]) => {
  const of = <One>(list: (file: ProsecutionFile) => readonly One[], said: (one: One) => unknown): string[] => [
    ...new Set(sorted(files.flatMap(({ file }) => list(file).map((one) => JSON.stringify(said(one)))))),
  ];
  const whole = these.map(({ file }) => file.id);
  return {
    accused: of(({ accused }) => accused, saidOf),
    victims: of(
      ({ victims }) => victims,
      ({ id }) => id,
    ),
    participants: of(
      ({ participants }) => participants,
      ({ participant }) => participant,
    ),
    items: of(
      ({ items }) => items,
      ({ item }) => item,
    ),
    evidence: of(
      ({ evidenceRequests }) => evidenceRequests,
      ({ request }) => request,
    ),
    assistance: of(
      ({ assistance }) => assistance,
      ({ exchange }) => exchange,
    ),
    courts: of(
      ({ courtReturns }) => courtReturns,
      ({ exchange, accused }) => ({ exchange, accused }),
    ),
    awaited: of(
      ({ awaited }) => awaited.filter(({ file }) => !whole.includes(file)),
      ({ file }) => file,
    ),
  };
};
const saidOf = ({ id, article, clause, state, decidedAt, outcome, ...one }: ProsecutedAccused) => ({
  ...{ id, article, clause, decidedAt, outcome },
  state: state === 'indicted' ? 'proposed' : state, // to be decided on anew with the whole file
  detained: one.detained ?? null,
  measures: one.measures ?? [],
  suspended: [one.suspendedFor, state === 'suspended' && one.suspendedAt],
  terminatedFor: one.terminatedFor ?? null,
});

const several = fc.uniqueArray(
  fc
    .record({
      article: fc.constantFrom(...Article.options),
      clause: fc.constantFrom(...Clause.options),
      day: fc.integer({ min: 0, max: 5 }),
      course: fc.array(fc.constantFrom(...TURNS), { maxLength: 6 }),
    })
    .filter(({ article, clause }) => clausesOf(article).includes(clause)),
  { minLength: 2, maxLength: 5, selector: ({ day }) => day },
);
const picks = fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 });

/** A ban that the limit of the first file cuts short, until a heavier crime makes that longer. */
const RESTRICTED_WITH_HEAVIER: [Received[], number[], number[]] = [
  [
    { article: '123', clause: '2-serious', day: 0, course: [] },
    { article: '123', clause: '5-serious', day: 1, course: ['restricted'] },
    { article: '123', clause: '2-especially-serious', day: 2, course: [] },
  ],
  [112, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0],
];

describe('prosecution files that are merged', () => {
  it.each(TURNS)('are among others such as have been %s', (turn) => {
    const matter = { article: '150', clause: '1', day: 0 } as const;
    const without = received({ ...matter, course: [] }, 1).events.length;
    expect(received({ ...matter, course: [turn] }, 1).events.length).toBeGreaterThan(without);
  });

  it('become the same one in whatever order', () => {
    fc.assert(
      fc.property(several, picks, picks, (some, these, those) => {
        const files = some.map(received);
        expect(seen(mergedAll(files, these), files)).toEqual(seen(mergedAll(files, those), files));
      }),
      { numRuns: 25, examples: [RESTRICTED_WITH_HEAVIER] },
    );
  });

  it('lose nothing, under the heaviest crime and in the limit of the first (BLTTHS 242(1))', () => {
    fc.assert(
      fc.property(several, picks, (some, order) => {
        const files = some.map(received);
        const one = mergedAll(files, order);
        const first = files.reduce((held, other) => (other.file.receivedAt < held.file.receivedAt ? other : held));
        const heaviest = some
          .map(({ article, clause }) => seriousnessOf(article, clause))
          .reduce((held, other) => (isHeavier(other, held) ? other : held));
        expect(one.file).toMatchObject({ id: first.file.id, seriousness: heaviest });
        expect(carried([one], files)).toEqual(carried(files, files));
      }),
      { numRuns: 25 },
    );
  });
});
