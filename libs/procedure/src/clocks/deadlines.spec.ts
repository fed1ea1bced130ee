import fc from 'fast-check';
import {
  bearsOn,
  type Deadline,
  days,
  deadlinesOf,
  type HistoryEntry,
  type LimitRule,
  months,
  type Rule,
  RULES,
} from '.';

/** A trial's preparation, as the rules of BLTTHS 277 and 281–283 will have it: what the generic parts are for. */
const trial: LimitRule = {
  id: 'trial',
  law: 'BLTTHS 277',
  valid: { from: '2018-01-01' },
  duty: { vi: 'Chuẩn bị xét xử', en: 'Prepare the trial' },
  starts: ['court.docketed', 'court.returned'],
  counted: { from: 'start', text: { vi: 'ngày thụ lý', en: 'docketing' } },
  limit: days(30),
  met: ['court.decided'],
  extended: { by: ['court.extended'], upTo: [days(15)] },
  suspended: ['court.suspended'],
  resumed: { by: ['court.resumed'] },
  replaced: ['court.sent-back'],
  cancelled: ['court.merged'],
  warn: { before: days(5), whom: ['judge'] },
};
const court = (type: string, day: string, data: Record<string, unknown> = {}): HistoryEntry => ({
  type: `court.${type}`,
  at: `${day}T02:00:00.000Z`,
  data,
});
const under = (rule: Rule, ...history: HistoryEntry[]): Deadline[] => deadlinesOf(history, { rules: [rule] });

describe('an event that no rule speaks of', () => {
  const types = ['received', 'classified', 'closed', 'merged', 'supplemented', 'referred', 'corrected'];
  const events = fc.record({
    type: fc.constantFrom(
      ...types.map((type) => `intake.report-${type}`),
      'investigation.verification-accepted',
      'court.docketed',
    ),
    at: fc
      .date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString()),
    data: fc.record(
      { changes: fc.record({ receivedAt: fc.constant('2025-02-02T02:00:00.000Z') }) },
      { requiredKeys: [] },
    ),
  });

  it('leaves every deadline as it is', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 6 }), events, (history, added) => {
        fc.pre(!bearsOn(RULES, added));
        expect(deadlinesOf([...history, added])).toEqual(deadlinesOf(history));
      }),
    );
    expect(types.filter((type) => bearsOn(RULES, { type: `intake.report-${type}`, at: '' }))).toEqual([
      'received',
      'classified',
      'closed',
      'merged',
    ]);
  });
});

describe('any rule as data', () => {
  const docketed = court('docketed', '2025-03-03');

  it('is counted anew after a resumption, or goes on with the days that were left', () => {
    const history = [docketed, court('suspended', '2025-03-13'), court('resumed', '2025-06-02')];
    expect(under(trial, ...history)).toMatchObject([
      { status: 'running', dueOn: '2025-07-02', startedAt: history[2]?.at },
    ]);
    const goesOn: LimitRule = { ...trial, resumed: { by: ['court.resumed'], on: true } };
    expect(under(goesOn, ...history)).toMatchObject([{ status: 'running', dueOn: '2025-06-22' }]);
    expect(under(goesOn, ...history)[0]?.explanation.en).toContain('81 days of suspension not counted');
  });

  it('is extended, sent back and begun again, or merged', () => {
    expect(under(trial, docketed, court('extended', '2025-03-20'))).toMatchObject([{ dueOn: '2025-04-17' }]);
    expect(under(trial, docketed, court('sent-back', '2025-03-20'), court('returned', '2025-05-05'))).toMatchObject([
      { status: 'replaced', dueOn: '2025-04-02' },
      { status: 'running', dueOn: '2025-06-04' },
    ]);
    expect(under(trial, docketed, court('merged', '2025-03-20'))).toMatchObject([{ status: 'cancelled' }]);
  });

  it('does not begin twice while it runs', () => {
    expect(under(trial, docketed, court('docketed', '2025-03-04'))).toHaveLength(1);
  });

  it('is the version in force on the day from which it counts', () => {
    const before: LimitRule = { ...trial, valid: { from: '2018-01-01', to: '2025-06-30' } };
    const since: LimitRule = { ...trial, limit: months(2), valid: { from: '2025-07-01' } };
    const dueOn = (day: string) =>
      deadlinesOf([court('docketed', day)], { rules: [before, since] }).map((deadline) => deadline.dueOn);
    expect([dueOn('2025-06-30'), dueOn('2025-07-01')]).toEqual([['2025-07-30'], ['2025-09-03']]);
  });

  it('follows what occurred, in whatever order it was registered', () => {
    const history = [docketed, court('decided', '2025-03-20'), court('extended', '2025-03-10')];
    expect(under(trial, ...history)).toMatchObject([{ status: 'met', dueOn: '2025-04-17' }]);
  });
});

describe('a limit that came with a release', () => {
  const came: Rule = { ...trial, cameWith: '2026-12' };
  const asked: Rule = {
    ...{ id: 'trial-ask', law: trial.law, valid: trial.valid, duty: trial.duty, warn: trial.warn, cameWith: '2026-12' },
    before: { rules: ['trial'], days: 5 },
    owed: true,
    met: ['court.extended'],
  };
  const docketed = court('docketed', '2025-03-03');
  const before: HistoryEntry = { ...docketed, enteredBefore: ['2026-12'] };

  it('does not begin with what the agency had entered before it had that', () => {
    expect(under(came, docketed)).toHaveLength(1);
    expect(under(came, before)).toEqual([]);
    expect(under(trial, before)).toHaveLength(1);
    expect(under(came, { ...docketed, enteredBefore: ['2025-01'] })).toHaveLength(1);
  });

  it('begins with what is entered since, also in a file of before', () => {
    expect(under(came, before, court('returned', '2025-04-01'))).toMatchObject([
      { startedAt: '2025-04-01T02:00:00.000Z', status: 'running' },
    ]);
  });

  it('is not asked for before a limit that had begun', () => {
    const rules = [trial, asked];
    expect(deadlinesOf([docketed], { rules }).map(({ rule }) => rule)).toEqual(['trial', 'trial-ask']);
    expect(deadlinesOf([before], { rules }).map(({ rule }) => rule)).toEqual(['trial']);
  });
});

describe('the table of rules', () => {
  it('has no two rules of one id in force on the same day', () => {
    const overlapping = RULES.filter((rule, index) =>
      RULES.slice(index + 1).some(
        ({ id, valid }) =>
          id === rule.id && valid.from <= (rule.valid.to ?? '9999') && rule.valid.from <= (valid.to ?? '9999'),
      ),
    );
    expect(overlapping).toEqual([]);
  });

  it('has each rule after those that it refers to', () => {
    RULES.forEach((rule, index) => {
      const earlier = RULES.slice(0, index).map(({ id }) => id);
      const named = 'before' in rule ? rule.before.rules : rule.counted.from === 'expiry' ? rule.counted.of : [];
      expect(earlier).toEqual(expect.arrayContaining([...named]));
    });
  });
});

const VERIFICATION = ['accepted', 'prolonged', 'suspended', 'resumed', 'resolved', 'transferred'].map(
  (act) => `verification-${act}`,
);
const CASE = [
  'case-initiated',
  'case-requalified',
  'case-concluded',
  'person-charged',
  'charge-approval-asked',
  'charge-cancelled',
];
const TYPES = [
  ...[...VERIFICATION, ...CASE, 'investigator-assigned', 'extension-asked', 'extension-granted', 'decision-served'].map(
    (type) => `investigation.${type}`,
  ),
  ...['received', 'classified', 'handed-over', 'merged', 'resolved'].map((act) => `intake.report-${act}`),
  'intake.procuracy-notified',
  'prosecution.extension-requested',
  'prosecution.extension-granted',
];
const moment = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const entry: fc.Arbitrary<HistoryEntry> = fc.record({
  type: fc.constantFrom(...TYPES),
  at: moment,
  data: fc.record(
    {
      seriousness: fc.constantFrom('less-serious', 'serious', 'very-serious', 'especially-serious'),
      months: fc.integer({ min: 1, max: 5 }),
      until: moment.map((at) => at.slice(0, 10)),
      accused: fc.constantFrom('a', 'b'),
      exchange: fc.constantFrom('x', 'y'),
      outcome: fc.constantFrom('initiated', 'not-initiated'),
      urgency: fc.constantFrom<string[][]>([], ['flagrant']),
      byCommuneDesk: fc.boolean(),
      anonymous: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
});
const history = fc.array(entry, { maxLength: 14 });
const ofOrder = (entries: HistoryEntry[]): HistoryEntry[] => entries.toSorted((a, b) => a.at.localeCompare(b.at));

describe('any history', () => {
  it('gives deadlines that never expire before their start, and explain themselves by law and day', () => {
    fc.assert(
      fc.property(history, (entries) => {
        for (const { startedAt, dueAt, dueOn, warnAt, law, explanation, nature } of deadlinesOf(entries)) {
          const day = dueOn.split('-').reverse().join('/');
          expect(nature === 'option' || dueAt >= startedAt).toBe(true);
          expect(warnAt === undefined || warnAt >= startedAt).toBe(true);
          for (const text of [explanation.vi, explanation.en]) {
            expect(text).toContain(law);
            expect(text.split(': ')[0]).toContain(day);
          }
        }
      }),
    );
  });

  it('gives each expiry of a rule once', () => {
    fc.assert(
      fc.property(history, (entries) => {
        const keys = deadlinesOf(entries).map(({ rule, about, dueAt }) => `${rule} ${about} ${dueAt}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('begun again with the same expiry is one deadline', () => {
    const classified = (at: string, urgency: string[]): HistoryEntry => ({
      type: 'intake.report-classified',
      at,
      data: { urgency, article: '153', clause: '1' },
    });
    const entries = [
      { type: 'intake.report-received', at: '2025-02-21T03:15:00.000Z', data: { byCommuneDesk: true } },
      classified('2025-02-21T05:00:00.000Z', []),
      classified('2025-02-21T06:00:00.000Z', ['flagrant']),
      classified('2025-02-21T07:00:00.000Z', []),
    ];
    expect(deadlinesOf(entries).filter(({ rule }) => rule === 'R5')).toMatchObject([{ status: 'running' }]);
  });

  it('leaves what has ended as it was', () => {
    fc.assert(
      fc.property(history, entry, (entries, more) => {
        const past = ofOrder(entries);
        fc.pre(past.length > 0 && more.at >= past.at(-1)!.at);
        fc.pre(more.type !== 'intake.report-classified'); // R4 and R5 may begin again
        const ended = deadlinesOf(past).filter(({ status }) => status !== 'running' && status !== 'suspended');
        const after = deadlinesOf([...past, more]);
        for (const deadline of ended.filter(({ nature }) => nature === 'duty')) expect(after).toContainEqual(deadline);
      }),
    );
  });

  it('does not depend on the order of registration', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ at }) => at, maxLength: 10 }), (entries) => {
        const facts = { anonymous: false, byCommuneDesk: false };
        expect(deadlinesOf(entries.toReversed(), { facts })).toEqual(deadlinesOf(entries, { facts }));
      }),
    );
  });
});
