import type { EntryCorrected } from '@la-chan/contracts';
import { deadlinesOf, everyCell } from '@la-chan/procedure';
import {
  blank,
  changeProtest,
  evolve,
  open,
  protest,
  recordCassation,
  recordService,
  reviewProcedure,
  partProtested,
  withdrawProtest,
  type CourtReview,
  type ReviewEvent,
  type ReviewStatus,
} from './court-review';
import { correct, entries } from './court-review.corrections';

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-08-03T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const origin = { number: '1/2025/KS', from: [ID], exchange: OTHER, court: 'toa-kv1', unit: 'c00070' };
const crime = { article: '150', clause: '1', seriousness: 'very-serious' } as const;
const judgment = {
  decision: 'judgment',
  decisionNumber: '5/2025/HS-ST',
  decidedAt: '2025-08-01T02:00:00.000Z',
} as const;
const opened = (more: object = {}): ReviewEvent[] =>
  open(ID, { ...origin, ...crime, ...judgment, defendants: [ID], ...more }, AT);
const suspension = { decision: 'suspension', of: OTHER };
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const reviewIn = (status: ReviewStatus, events = opened()): CourtReview => {
  return { ...events.reduce(evolve, empty), status };
};
const limits = (events: readonly ReviewEvent[]) =>
  deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data })));
const cassation = {
  notice: OTHER,
  by: 'cassation',
  outcome: 'tried-again',
  number: '3/HS-GĐT',
  decidedAt: AT,
} as const;
const protested = { notice: OTHER, defendants: [ID], number: '1/QĐ-KN' };

describe('the table of a review', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(reviewProcedure, {
        entries,
        sample: (status) => reviewIn(status),
        blank: empty,
        starts: {
          open: () => opened(),
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: ReviewEvent) => evolve(file, event),
        acts: {
          correct: (file) => correct(file, wrongDay, AT),
          protest: (file) => protest(file, protested, [], AT),
          changeProtest: (file) => changeProtest(file, protested, { deadlines: [], history: [] }, AT),
          withdrawProtest: (file) => withdrawProtest(file, { notice: OTHER, number: '2' }, AT),
          recordCassation: (file) => recordCassation(file, cassation, AT),
          recordService: (file) => recordService(file, { notice: OTHER, decision: 'judgment', receivedAt: AT }, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('what a court below has sent', () => {
  it('is protested within 30 days of a judgment and 15 of a decision, and not later (BLTTHS 337)', () => {
    const due = (events: ReviewEvent[]) => limits(events).map(({ rule, dueOn }) => `${rule} ${dueOn}`);
    expect(due(opened())).toEqual(['337.above 2025-08-31']);
    expect(due(opened(suspension))).toEqual(['337.above.decision 2025-08-16']);
    const file = reviewIn('received');
    expect(protest(file, protested, limits(opened()), '2025-08-31T02:00:00.000Z')).toHaveLength(1);
    expect(() => protest(file, protested, limits(opened()), '2025-09-01T02:00:00.000Z')).toThrow('protest-too-late');
    expect(() => protest(file, { ...protested, defendants: [OTHER] }, [], AT)).toThrow('not-of-this-decision');
  });

  it('is asked for what such a judgment or decision may become, and of a judgment alone a part is protested (BLTTHS 336(2)(c), (d))', () => {
    const asked = (why: object, events = opened()) =>
      protest(reviewIn('received', events), { ...protested, ...why }, [], AT);
    expect(asked({ part: 'compensation', asks: 'tried-again', ground: 'law-misapplied' })).toMatchObject([
      { data: { part: 'compensation', asks: 'tried-again' } },
    ]);
    expect(asked({ asks: 'annulled' }, opened(suspension))).toHaveLength(1);
    expect(() => asked({ asks: 'annulled' })).toThrow('asked-of-another');
    expect(() => asked({ asks: 'tried-again' }, opened(suspension))).toThrow('asked-of-another');
    expect(() => asked({ part: 'compensation' }, opened(suspension))).toThrow('asked-of-another');
    expect(() => asked({ part: 'measures' })).toThrow('asked-of-another');
    expect(asked({ part: 'measures' }, opened(suspension))).toMatchObject([{ data: { part: 'measures' } }]);
  });

  it('may be protested again once a protest is withdrawn, of a judgment or a decision', () => {
    const file = protest(reviewIn('received'), protested, [], AT).reduce(evolve, reviewIn('received'));
    expect(file).toMatchObject({ status: 'protested', protested: [ID] });
    const withdrawn = withdrawProtest(file, { notice: OTHER, number: '2' }, AT).reduce(evolve, file);
    expect(withdrawn).toMatchObject({ status: 'received', protestedAt: null });
    const stay = reviewIn('protested', opened(suspension));
    expect(withdrawProtest(stay, { notice: OTHER, number: '2' }, AT)).toHaveLength(1);
  });

  it('is protested otherwise within the time to protest, and then to nobody’s disadvantage (BLTTHS 342(1))', () => {
    const two = { defendants: [ID, OTHER] };
    const changed = (was: object, now: object, at: string, more: object = {}) => {
      const events = opened({ ...two, ...more });
      const made = protest(reviewIn('received', events), { ...protested, ...was }, [], AT);
      const file = made.reduce(evolve, reviewIn('received', events));
      const history = made.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
      return () => changeProtest(file, { ...protested, ...now }, { deadlines: limits(events), history }, at);
    };
    const [inTime, late] = ['2025-08-15T02:00:00.000Z', '2025-09-02T02:00:00.000Z'];
    expect(changed({}, two, inTime)().reduce(evolve, reviewIn('protested'))).toMatchObject({ protested: [ID, OTHER] });
    expect(changed({}, two, late)).toThrow('protest-widened');
    expect(changed({ part: 'compensation' }, { part: 'whole' }, late)).toThrow('protest-widened');
    expect(changed(two, { part: 'compensation' }, late)()).toHaveLength(1);
    expect(changed({ part: 'measures' }, { part: 'property' }, late, suspension)).toThrow('protest-widened');
    expect(changed({}, { part: 'property' }, late, suspension)()).toHaveLength(1);
    expect(changed({}, { asks: 'annulled' }, inTime)).toThrow('asked-of-another');
  });

  it('is told of as what the protest is about that stands, once it is withdrawn (BLTTHS 342)', () => {
    const of = (part?: 'measures') => {
      const made = protest(reviewIn('received', opened(suspension)), { ...protested, ...(part && { part }) }, [], AT);
      return made.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    };
    expect(partProtested([...of(), ...of('measures')])).toBe('measures');
    expect(partProtested([...of('measures'), ...of()])).toBe('whole');
  });
});
