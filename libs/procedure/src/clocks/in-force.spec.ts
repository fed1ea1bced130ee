import {
  breachedAt,
  type Deadline,
  deadlinesOf,
  DEFAULT_SETTINGS,
  type HistoryEntry,
  objectionTo,
  type Readings,
  type Rule,
  RULES,
  type SetLimit,
  type Settings,
} from '.';
import { unverifiedOn } from './wording';

const event = (type: string, day: string, data: Record<string, unknown> = {}): HistoryEntry => ({
  type,
  at: `${day}T02:00:00.000Z`,
  data,
});
const set = (limits: Readonly<Record<string, SetLimit>>, from = '2018-01-01'): Settings => [
  { ...DEFAULT_SETTINGS[0], from, limits },
];
const of = (rule: string, history: readonly HistoryEntry[], settings: Settings = DEFAULT_SETTINGS): Deadline[] =>
  deadlinesOf(history, { settings }).filter((deadline) => deadline.rule === rule);

const accepted = (day: string) => event('investigation.verification-accepted', day);
const prolonged = (day: string) => event('investigation.verification-prolonged', day);
const crime = { article: '152', clause: '1' };

describe('a limit whose article was changed and whose new text is unverified', () => {
  it('says so from the first day of the change on, in both languages', () => {
    const [before, since] = ['2025-06-30', '2025-07-01'].map((day) => of('R10', [accepted(day)])[0]!);
    expect(before!.explanation).toEqual({
      vi: 'hạn 20/07/2025: 20 ngày kể từ ngày nhận được nguồn tin 30/06/2025, BLTTHS 147(1); không tính ngày đầu; 20/07/2025 là Chủ nhật, vẫn là ngày cuối của thời hạn',
      en: 'due 20/07/2025: 20 days from receipt 30/06/2025, BLTTHS 147(1); the first day is not counted; 20/07/2025 is Sunday, it stays the last day',
    });
    expect(since!.explanation).toEqual({
      vi: 'hạn 21/07/2025: 20 ngày kể từ ngày nhận được nguồn tin 01/07/2025, BLTTHS 147(1); chưa kiểm chứng được văn bản của BLTTHS 147 từ 01/07/2025 (Luật 99/2025); không tính ngày đầu',
      en: 'due 21/07/2025: 20 days from receipt 01/07/2025, BLTTHS 147(1); text of BLTTHS 147 unverified since 01/07/2025 (Luật 99/2025); the first day is not counted',
    });
  });

  it.each<[string, string, HistoryEntry]>([
    ['147', 'R10', accepted('2025-07-01')],
    ['172', '172', event('investigation.case-initiated', '2025-07-01', crime)],
    ['172', '172-ask', event('investigation.case-initiated', '2025-07-01', crime)],
    ['172', '31-review', event('investigation.case-initiated', '2025-07-01', crime)],
    ['173', '173', event('investigation.accused-detained', '2025-07-01', { accused: 'a', ...crime })],
    ['174', '174.resumed', event('investigation.case-resumed', '2025-07-01', crime)],
    ['174', '174.court', event('investigation.case-returned', '2025-07-01', { by: 'panel' })],
    ['240', '240', event('prosecution.file-received', '2025-07-01', crime)],
    ['240', '241', event('prosecution.accused-detained', '2025-07-01', { accused: 'a', ...crime })],
    ['277', '277', event('court.trial-docketed', '2025-07-01', crime)],
    ['277', '277.open', event('court.trial-set', '2025-07-01')],
    [
      '277',
      '278',
      event('court.defendant-detained', '2025-07-01', { instance: 'first', purpose: 'preparation', ...crime }),
    ],
  ])('is any that rests on BLTTHS %s: %s', (article, rule, start) => {
    expect(of(rule, [start])[0]?.explanation.en).toContain(`text of BLTTHS ${article} unverified since 01/07/2025`);
    expect(of(rule, [{ ...start, at: '2025-06-30T02:00:00.000Z' }])[0]?.explanation.en).not.toContain('unverified');
  });

  it.each([
    ['BLTTHS 335', '335.send', event('court.late-appeal-recorded', '2024-05-10', { appeal: 'one' })],
    ['BLTTHS 152', '152.procuracy', event('investigation.offender-received', '2024-05-10', { offender: 'one' })],
    ['NĐ 09/2013', 'victim-shelter', event('victim-support.victim-sheltered', '2024-05-10')],
  ])('is also one of an article that is not among the texts, %s, on any day: %s', (article, rule, start) => {
    expect(of(rule, [start])[0]?.explanation.en).toContain(`text of ${article} unverified`);
    const limit = { count: 5, unit: 'days' } as const;
    expect(objectionTo(RULES, rule, { limit, source: 'X' })).toBeUndefined();
    expect(of(rule, [start], set({ [rule]: { limit, source: 'X' } }))[0]?.explanation.en).toContain('set by X');
  });

  it('is not one of another article', () => {
    for (const [rule, start] of [
      ['R9.procuracy', event('intake.report-received', '2025-07-01')],
      ['R19', event('investigation.verification-resumed', '2025-07-01')],
      ['276', event('court.trial-docketed', '2025-07-01')],
    ] as const)
      expect(of(rule, [start])[0]?.explanation.en).not.toContain('unverified');
  });

  it('says so of the days on which it was counted anew', () => {
    const docketed = event('court.trial-docketed', '2025-06-02', crime);
    const stayed = [docketed, event('court.trial-suspended', '2025-06-20')];
    expect(of('277', stayed)[0]?.explanation.en).not.toContain('unverified');
    expect(of('277', [...stayed, event('court.trial-resumed', '2025-07-07')])[0]?.explanation.en).toContain(
      'text of BLTTHS 277 unverified since 01/07/2025 (Luật 99/2025)',
    );
  });

  it('is as long as an agency has set it that knows the text, by the document that says so', () => {
    const settings = set({ R10: { limit: { count: 30, unit: 'days' }, source: 'Luật 99/2025 1(9)' } });
    expect(of('R10', [accepted('2025-07-01')], settings)).toMatchObject([
      {
        dueOn: '2025-07-31',
        explanation: {
          vi: 'hạn 31/07/2025: 30 ngày kể từ ngày nhận được nguồn tin 01/07/2025, BLTTHS 147(1); đặt theo Luật 99/2025 1(9); không tính ngày đầu',
          en: 'due 31/07/2025: 30 days from receipt 01/07/2025, BLTTHS 147(1); set by Luật 99/2025 1(9); the first day is not counted',
        },
      },
    ]);
    expect(of('R10', [accepted('2025-06-30')], settings)).toEqual(of('R10', [accepted('2025-06-30')]));
  });

  it('is extended as it has set that, and asked for so long before', () => {
    const [month, two, three] = [1, 2, 3].map((count) => ({ count, unit: 'months' as const }));
    const same = <Kept>(kept: Kept) => ({
      'less-serious': kept,
      serious: kept,
      'very-serious': kept,
      'especially-serious': kept,
    });
    const settings = set({
      '172': { limit: same(three!), upTo: same([two!, month!]), source: 'X' },
      '172-ask': { limit: { count: 15, unit: 'days' }, source: 'X' },
    });
    const granted = (day: string) => event('investigation.case-extension-granted', day);
    const history = [
      event('investigation.case-initiated', '2025-07-07', crime),
      granted('2025-09-01'),
      granted('2025-11-01'),
    ];
    expect(of('172', history.slice(0, 1), settings)).toMatchObject([{ dueOn: '2025-10-07' }]);
    expect(of('172-ask', history.slice(0, 1), settings)).toMatchObject([{ dueOn: '2025-09-22' }]);
    expect(of('172', history, settings)).toMatchObject([{ dueOn: '2026-01-07' }]);
    expect(of('172-ask', history, settings).at(-1)).toMatchObject({ status: 'replaced' });
  });

  it('is what the newest entry says, and unverified again where that says nothing', () => {
    const settings: Settings = [
      ...set({ R11: { limit: { count: 3, unit: 'months' }, source: 'X' } }, '2025-07-01'),
      ...set({}, '2026-01-01'),
    ];
    const ofDay = (day: string) => of('R11', [accepted(day), prolonged(day)], settings)[0];
    expect(ofDay('2025-07-02')?.dueOn).toBe('2025-10-02');
    expect(ofDay('2026-01-06')).toMatchObject({ dueOn: '2026-03-06' });
    expect(ofDay('2026-01-06')?.explanation.en).toContain('text of BLTTHS 147 unverified');
  });
});

/** The source, the article, and the days on which its text is not among those that the rules were written from. */
const UNREAD: readonly (readonly [source: string, article: number | string, from: string, to?: string])[] = [
  ['BLHS', 27, '1900-01-01', '2017-12-31'],
  ['TTLT 01/2017', '8(5)', '2018-03-01', '2022-01-13'],
  ['NĐ 09/2013', '', '2018-01-01', '2025-06-30'],
  ['TTLT 01/2022', 17, '2022-04-05'],
  ...(
    [88, 110, 114, 116, 117, 119, 152, 171, 261, 274, 275, 329, 334, 335, 338, 340, 362, 472, 474, 475, 476] as const
  ).map((article) => ['BLTTHS', article, '2018-01-01'] as const),
  ...([147, 172, 173, 174, 240, 277] as const).map((article) => ['BLTTHS', article, '2025-07-01'] as const),
];
/** From when each source is law: no rule that rests on nothing else holds before. */
const LAW_SINCE: Readonly<Record<string, string>> = {
  BLTTHS: '2018-01-01',
  BLHS: '1900-01-01', // a crime has the Code of its day (BLHS 7)
  'TTLT 01/2017': '2018-03-01',
  'TTLT 04/2018': '2018-12-10',
  'TT 28/2020': '2020-05-15',
  'TTLT 01/2022': '2022-04-05',
  'TTLT 01/2020': '2020-07-15',
  'Luật 53/2024': '2025-07-01',
  'NĐ 162/2025': '2025-07-01',
};
const lawsOf = ({ law, restsOn = [] }: Rule): string[] => [law, ...restsOn].flatMap((one) => one.split('; '));
const names = (rule: Rule, source: string, article: number | string): boolean =>
  lawsOf(rule)
    .filter((law) => law === source || law.startsWith(`${source} `))
    .flatMap((law) => law.slice(source.length).split(','))
    .map((one) => one.trim())
    .some((one) => one === `${article}` || one.startsWith(`${article}(`));

describe('every rule', () => {
  const days = [
    '2010-01-01',
    '2018-01-01',
    '2018-03-01',
    '2022-01-13',
    '2022-01-14',
    '2025-06-30',
    '2025-07-01',
    '2030-01-01',
  ];

  it.each(RULES.map((rule) => [rule.id, rule.law, rule] as const))(
    'says of the days on which the text of an article is not known that it is not, and of no other: %s, %s',
    (_, __, rule) => {
      const unread = UNREAD.filter(([source, article]) => names(rule, source, article));
      const said = days.filter((day) => unverifiedOn(rule, day));
      expect(said).toEqual(
        days.filter((day) => unread.some(([, , from, to = '9999-12-31']) => from <= day && day <= to)),
      );
    },
  );

  it.each(UNREAD.map(([source, article]) => [source, article] as const))(
    'that rests on such an article is among them: %s %s',
    (source, article) => {
      expect(RULES.filter((rule) => names(rule, source, article))).not.toEqual([]);
    },
  );

  it.each(UNREAD.flatMap(([source, article]) => (source === 'BLTTHS' ? [[source, article] as const] : [])))(
    'that is called after such an article rests on it: %s %s',
    (source, article) => {
      const called = RULES.filter(({ id }) => new RegExp(`^${article}(\\D|$)`).test(id));
      expect(called.filter((rule) => !names(rule, source, article)).map(({ id }) => id)).toEqual([]);
    },
  );

  it('that ends no later than the limit of another says so of the days on which that does', () => {
    const within = RULES.flatMap((rule) => {
      const bounds = 'within' in rule ? (rule.within?.bounds.flatMap(({ rules }) => rules) ?? []) : [];
      const unread = days.filter((day) => RULES.some((other) => bounds.includes(other.id) && unverifiedOn(other, day)));
      return unread.map((day) => [rule.id, day, unverifiedOn(rule, day) !== undefined] as const);
    });
    expect(within.length).toBeGreaterThan(0);
    expect(within.filter(([, , says]) => !says)).toEqual([]);
  });

  it('holds from no day before what it rests on was law', () => {
    const since = (rule: Rule): string =>
      lawsOf(rule)
        .map((law) => Object.entries(LAW_SINCE).find(([source]) => law.startsWith(`${source} `))?.[1] ?? '2018-01-01')
        .sort()[0]!;
    expect(RULES.filter((rule) => rule.valid.from < since(rule)).map(({ id }) => id)).toEqual([]);
  });
});

describe('a limit that the city sets', () => {
  const referred = event('victim-support.service-referred', '2025-08-04', { service: 's', until: '2025-10-01' });

  it('is the default of the release, and says that the city sets it', () => {
    expect(of('victim-service-answer', [referred])).toMatchObject([
      {
        dueOn: '2025-08-07',
        explanation: {
          vi: 'hạn 07/08/2025: 3 ngày kể từ ngày giới thiệu 04/08/2025, Quy trình hỗ trợ nạn nhân (thời hạn do thành phố đặt); không tính ngày đầu',
          en: 'due 07/08/2025: 3 days from the referral 04/08/2025, Quy trình hỗ trợ nạn nhân (a limit that the city sets); the first day is not counted',
        },
      },
    ]);
  });

  it('is what the city has set since, from its day on', () => {
    const limits = { 'victim-service-answer': { limit: { count: 5, unit: 'working-days' }, source: 'QĐ 12/2025' } };
    const settings: Settings = [DEFAULT_SETTINGS[0], ...set(limits as Record<string, SetLimit>, '2025-08-04')];
    expect(of('victim-service-answer', [referred], settings)[0]).toMatchObject({ dueOn: '2025-08-11' });
    expect(of('victim-service-answer', [referred], settings)[0]?.explanation.en).toContain(
      '(a limit that the city sets); set by QĐ 12/2025',
    );
    const before = { ...referred, at: '2025-08-03T02:00:00.000Z' };
    expect(of('victim-service-answer', [before], settings)[0]).toMatchObject({ dueOn: '2025-08-06' });
  });

  it.each([
    ['verification-resumption', 'investigation.verification-request-answered'],
    ['investigation-resumption', 'investigation.case-request-answered'],
    ['prosecution-resumption', 'prosecution.assistance-answered'],
    ['trial-resumption', 'court.trial-assistance-answered'],
  ])('is the decision to resume: %s', (rule, answered) => {
    const history = [event(answered, '2025-08-04', { resumptionDue: true })];
    const settings = set({ [rule]: { limit: { count: 15, unit: 'days' }, source: 'X' } });
    expect([of(rule, history)[0]?.dueOn, of(rule, history, settings)[0]?.dueOn]).toEqual(['2025-08-11', '2025-08-19']);
  });
});

describe('what the law leaves open', () => {
  const read = (readings: Partial<Readings>): Settings => [
    { from: '2018-01-01', readings: { ...DEFAULT_SETTINGS[0].readings, ...readings } },
  ];
  const facts = { byCommuneDesk: true };
  const due = (rule: string, history: readonly HistoryEntry[], settings?: Settings) =>
    deadlinesOf(history, { facts, ...(settings && { settings }) }).filter((one) => one.rule === rule);

  it('is from when a commune has its hours, where an ordinary report turns out urgent (TTLT 01/2017 8(5))', () => {
    const ordinary = { urgency: [], article: '152', clause: '1' };
    const history = [
      event('intake.report-received', '2025-03-03'),
      event('intake.report-classified', '2025-03-04', ordinary),
      event('intake.urgency-found', '2025-03-06', { urgency: ['may-flee'] }),
    ];
    const reception = read({ urgency: { foundLater: 'reception' } });
    expect([due('R4', history).at(-1)?.dueOn, due('R4', history, reception).at(-1)?.dueOn]).toEqual([
      '2025-03-07',
      '2025-03-04',
    ]);
  });

  it.each([
    ['R24', '2025-04-14', '2025-04-30'],
    ['R24.half-year', '2025-09-15', '2025-12-31'], // 14/09/2025 is a Sunday
    ['R24.year', '2026-03-16', '2026-12-31'], // 14/03/2026 is a Saturday
  ])('is how the periods of a review are counted (TTLT 01/2020 5(4)): %s', (rule, running, calendar) => {
    const history = [accepted('2025-02-20'), event('investigation.verification-suspended', '2025-03-14')];
    const [by] = due(rule, history, read({ reviews: { counted: 'calendar' } }));
    expect([due(rule, history)[0]?.dueOn, by?.dueOn]).toEqual([running, calendar]);
    expect(by?.explanation.en).toContain('until the end of the next period of the calendar');
  });

  it('is whether a decision to suspend on the day after the expiry breaches the limit (BLTTHS 148(1))', () => {
    const history = [accepted('2025-02-20'), event('investigation.verification-suspended', '2025-03-13')];
    const lastDay = read({ suspensions: { by: 'last-day' } });
    const breached = [due('R10', history)[0]!, due('R10', history, lastDay)[0]!].map((one) => [
      one.dueOn,
      breachedAt(one, '2025-12-01T00:00:00.000Z'),
    ]);
    expect(breached).toEqual([
      ['2025-03-12', false],
      ['2025-03-12', true],
    ]);
  });

  it('is how long a letter may leave to do what another body is asked for (TT 28/2020 12(2))', () => {
    const history = [event('investigation.errand-received', '2025-03-03', { until: '2025-12-01' })];
    const year = set({ '12.errand': { limit: { count: 12, unit: 'months' }, source: 'X' } });
    expect([due('12.errand', history)[0]?.dueOn, due('12.errand', history, year)[0]?.dueOn]).toEqual([
      '2025-07-03',
      '2025-12-01',
    ]);
  });
});

describe('who sets a limit', () => {
  const days = { limit: { count: 9, unit: 'days' }, source: 'X' } as const;
  const classes = { 'less-serious': days.limit, serious: days.limit, 'very-serious': days.limit };
  const byClass = { limit: { ...classes, 'especially-serious': days.limit }, source: 'X' } as const;

  it.each<[string, SetLimit, string | undefined]>([
    ['R10', days, undefined],
    ['240', byClass, undefined],
    ['R12', days, undefined],
    ['victim-review', days, undefined],
    ['362.session', days, undefined],
    ['R4', days, undefined],
    ['R99', days, 'no such rule'],
    ['R9.procuracy', days, 'the law itself says how long it is'],
    ['R10', byClass, 'by the class of the crime, or not, as the rule'],
    ['240', days, 'by the class of the crime, or not, as the rule'],
    ['R12', { ...days, limit: { count: 1, unit: 'months' } }, 'in days before the other limit'],
    ['R12', byClass, 'by the class of the crime, or not, as the rule'],
    ['173', byClass, 'days of detention for detention alone'],
    ['R10', { ...days, limit: { count: 20, unit: 'detention-days' } }, 'days of detention for detention alone'],
    ['R10', { ...days, upTo: [days.limit] }, 'it is not extended in turns'],
    ['277', { ...byClass, upTo: [days.limit] }, undefined],
  ])('%s %j: %s', (id, limit, objection) => {
    expect(objectionTo(RULES, id, limit)).toBe(objection);
  });
});
