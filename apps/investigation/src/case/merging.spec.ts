import { Article, Clause, isHeavier, type Seriousness, seriousnessOf } from '@la-chan/contracts';
import { deadlinesOf, type Deadline } from '@la-chan/procedure';
import { mergedByPicks } from '@la-chan/testing';
import fc from 'fast-check';
import type { Case } from './case';
import { blank, evolve, type CaseEvent } from './case.events';
import { approveCharge, charge } from './charge';
import { detainedIn } from './detained';
import { approveDetention, detain } from './detention';
import { initiate } from './initiation';
import { join, merge } from './joinder';

/** A case with one accused who is detained, as its journal has it. */
interface Kept {
  readonly file: Case;
  readonly events: readonly CaseEvent[];
}

interface Crime {
  readonly article: Article;
  readonly clause: Clause;
  readonly day: number;
}

const idOf = (kind: string, index: number): string =>
  `0190000${kind}-0000-7000-8000-${String(index).padStart(12, '0')}`;
const NOTICE = idOf('f', 1);
const at = (day: number, hour = 2): string => new Date(Date.UTC(2025, 0, 6 + day, hour)).toISOString();

const history = ({ events }: Kept) => events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
const deadlines = (kept: Kept): Deadline[] => deadlinesOf(history(kept));
const done = ({ file, events }: Kept, more: readonly CaseEvent[]): Kept => ({
  file: more.reduce(evolve, file),
  events: [...events, ...more],
});

function opened({ article, clause, day }: Crime, index: number): Kept {
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
  return done(ordered, approveDetention(ordered.file, approval, [], at(day, 6)));
}

/** The later one goes on in the one that was initiated first. */
function merged(one: Kept, other: Kept, moment: string): Kept {
  const [first, later] = one.file.initiatedAt < other.file.initiatedAt ? [one, other] : [other, one];
  const detained = detainedIn(deadlines(later), history(later));
  const gone = done(later, merge(later.file, first.file, { notice: NOTICE }, moment));
  const running = deadlines(gone).filter(({ status }) => status === 'running' || status === 'suspended');
  expect(running.filter(({ rule }) => rule === '172' || rule === '173')).toEqual([]);
  return done(first, join(first.file, later.file, detained, moment));
}

const mergedAll = (kept: readonly Kept[], picks: readonly number[]): Kept =>
  mergedByPicks(kept as readonly [Kept, ...Kept[]], picks, (one, other, step) => merged(one, other, at(40, step)));

const MONTHS: Readonly<Record<Seriousness, number>> = {
  'less-serious': 2,
  serious: 3,
  'very-serious': 4,
  'especially-serious': 4,
};

const crimes = fc.uniqueArray(
  fc.record({
    article: fc.constantFrom(...Article.options),
    clause: fc.constantFrom(...Clause.options),
    day: fc.integer({ min: 0, max: 30 }),
  }),
  { minLength: 2, maxLength: 6, selector: ({ day }) => day },
);
const picks = fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 });

const sorted = (values: readonly string[]): string[] => [...values].sort();
/** What is of a case, whichever way it has come together. */
const seen = (kept: Kept) => ({
  id: kept.file.id,
  seriousness: kept.file.seriousness,
  articles: sorted(kept.file.articles),
  from: sorted(kept.file.from),
  accused: sorted(kept.file.accused.map(({ id, article, clause }) => `${id} ${article} ${clause}`)),
  limits: sorted(
    deadlines(kept)
      .filter(({ rule, status }) => (rule === '172' || rule === '173') && status === 'running')
      .map(({ rule, about, startedAt, dueOn }) => `${rule} ${about} ${startedAt} ${dueOn}`),
  ),
});

describe('cases that are merged', () => {
  it('become the same one in whatever order', () => {
    fc.assert(
      fc.property(crimes, picks, picks, (some, these, those) => {
        const cases = some.map(opened);
        expect(seen(mergedAll(cases, these))).toEqual(seen(mergedAll(cases, those)));
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
      }),
      { numRuns: 40 },
    );
  });
});
