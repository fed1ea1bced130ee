import { breachedAt, type Deadline, deadlinesOf, DEFAULT_SETTINGS, type HistoryEntry } from '..';

const AT = '2025-02-12T03:00:00.000Z';
const event = (type: string, at: string, data: Record<string, unknown> = {}): HistoryEntry => ({
  type: `investigation.${type}`,
  at,
  data,
});
const initiated = (seriousness: string): HistoryEntry => event('case-initiated', AT, { seriousness, opening: false });
const extended = (at: string, months: number): HistoryEntry => event('case-extension-granted', at, { months });
const requalified = (at: string, seriousness: string): HistoryEntry => event('case-requalified', at, { seriousness });

const of = (rule: string, ...history: HistoryEntry[]): Deadline[] =>
  deadlinesOf(history).filter((deadline) => deadline.rule === rule);
const dueOn = (...history: HistoryEntry[]): string | undefined => of('172', ...history)[0]?.dueOn;

describe('who alone is resumed, while the others go on', () => {
  const alone = (type: string, at: string, data: Record<string, unknown> = {}): HistoryEntry =>
    event(type, at, { accused: 'a', ...data });
  const suspended = alone('accused-suspended', '2025-02-20T03:00:00.000Z');
  const resumed = (article: string, clause = '1') =>
    alone('accused-resumed', '2025-03-03T03:00:00.000Z', { article, clause });
  const begun = [initiated('very-serious'), suspended];
  const own = (...history: HistoryEntry[]) => of('174.resumed.accused', ...history);
  const granted = (at: string, months: number) => alone('case-extension-granted', at, { months });

  it.each([
    ['152', '1', '2025-05-05', '2025-07-03'], // 03/05/2025 is a Saturday
    ['150', '1', '2025-06-03', '2025-08-04'], // 03/08/2025 is a Sunday
    ['150', '3', '2025-06-03', '2025-09-03'],
  ])(
    'has a limit of their own by their crime, extended once, and the case has what it had: %s(%s)',
    (article, clause, due, last) => {
      const history = [...begun, resumed(article, clause)];
      expect(own(...history)).toMatchObject([{ about: 'a', dueOn: due, status: 'running', nature: 'duty' }]);
      const extension = [granted('2025-04-20T03:00:00.000Z', 3), granted('2025-04-21T03:00:00.000Z', 3)];
      expect(own(...history, ...extension)).toMatchObject([{ dueOn: last }]);
      expect(of('172', ...history, ...extension)).toMatchObject([{ dueOn: '2025-06-12', status: 'running' }]);
      expect(own(...history, extended('2025-04-20T03:00:00.000Z', 4))).toMatchObject([{ dueOn: due }]);
    },
  );

  it('is told of it in both languages, is warned of and breached', () => {
    const [limit] = own(...begun, resumed('150'));
    expect(limit?.explanation).toEqual({
      vi: 'hạn 03/06/2025: 3 tháng kể từ ngày ra quyết định phục hồi điều tra đối với bị can 03/03/2025, BLTTHS 174(1)',
      en: 'due 03/06/2025: 3 months from the decision to resume for the accused 03/03/2025, BLTTHS 174(1)',
    });
    expect([limit?.warnAt, breachedAt(limit!, '2025-06-05T00:00:00.000Z')]).toEqual(['2025-05-24T17:00:00.000Z', true]);
    expect(of('174.resumed.accused-ask', ...begun, resumed('150'))).toMatchObject([
      { about: 'a', dueOn: '2025-05-24', nature: 'option', status: 'running' },
    ]);
    const asked = (data: Record<string, unknown>) => event('case-extension-asked', '2025-05-20T03:00:00.000Z', data);
    const status = (rule: string, more: HistoryEntry) => of(rule, ...begun, resumed('150'), more)[0]?.status;
    expect(status('174.resumed.accused-ask', asked({ accused: 'a' }))).toBe('met');
    expect(status('172-ask', asked({ accused: 'a' }))).toBe('running');
    expect(status('174.resumed.accused-ask', asked({}))).toBe('running');
  });

  it.each([
    ['case-concluded', {}, 'met'],
    ['accused-terminated', { accused: 'a' }, 'met'],
    ['accused-terminated', { accused: 'b' }, 'running'],
    ['accused-suspended', { accused: 'a' }, 'suspended'],
    ['case-suspended', {}, 'suspended'],
    ['case-resumption-cancelled', { accused: 'a', state: 'suspended' }, 'cancelled'],
    ['case-split', { accused: ['a'] }, 'cancelled'],
    ['case-split', { accused: ['b'] }, 'running'],
    ['case-merged', {}, 'cancelled'],
  ])('has it until it is done, or no longer owed: %s %j', (type, data, status) => {
    expect(own(...begun, resumed('150'), event(type, '2025-04-01T03:00:00.000Z', data))[0]?.status).toBe(status);
  });

  it('has another one once suspended and resumed again', () => {
    const again = alone('accused-suspended', '2025-04-01T03:00:00.000Z');
    const more = alone('accused-reopened', '2025-05-05T03:00:00.000Z', { article: '150', clause: '1' });
    expect(own(...begun, resumed('150'), again, more)).toMatchObject([
      { status: 'replaced' },
      { dueOn: '2025-08-05', status: 'running' },
    ]);
  });

  it('has none where the law is read so, nor where the decision of before names no crime, or in a case of their own', () => {
    const readings = { ...DEFAULT_SETTINGS[0].readings, resumptions: { ofOne: 'case' as const } };
    const history = [...begun, resumed('150')];
    const kept = deadlinesOf(history, { settings: [{ from: '2018-01-01', readings }] });
    expect(kept.filter(({ rule }) => rule.startsWith('174'))).toEqual([]);
    expect(own(...begun, alone('accused-resumed', '2025-03-03T03:00:00.000Z'))).toEqual([]);
  });
});

describe('172, the investigation of a case', () => {
  it.each([
    ['less-serious', '2025-04-14'], // 12/04/2025 is a Saturday
    ['serious', '2025-05-12'],
    ['very-serious', '2025-06-12'],
    ['especially-serious', '2025-06-12'],
  ])('is due by the class of the crime: %s', (seriousness, due) => {
    expect(dueOn(initiated(seriousness))).toBe(due);
  });

  it.each([
    ['less-serious', [2], '2025-06-12'],
    ['serious', [3, 2], '2025-10-13'],
    ['very-serious', [4, 4], '2026-02-12'],
    ['especially-serious', [4, 4, 4, 4], '2026-10-12'],
  ])('is extended at most so often and so long: %s', (seriousness, extensions, last) => {
    const grants = extensions.map((months, turn) => extended(`2025-03-0${turn + 1}T03:00:00.000Z`, months));
    expect(dueOn(initiated(seriousness), ...grants)).toBe(last);
    const more = deadlinesOf([initiated(seriousness), ...grants, extended('2025-03-09T03:00:00.000Z', 4)]);
    const investigation = more.find(({ rule }) => rule === '172');
    expect(investigation?.dueOn).toBe(last);
    expect(investigation?.explanation.en).toContain(`extension ${extensions.length + 1} is not open to it`);
  });

  it('is extended by less where the decision says so, and by no more than its turn allows', () => {
    expect(dueOn(initiated('serious'), extended('2025-05-01T03:00:00.000Z', 1))).toBe('2025-06-12');
    expect(dueOn(initiated('serious'), extended('2025-05-01T03:00:00.000Z', 4))).toBe('2025-08-12');
    expect(
      dueOn(initiated('serious'), event('case-extension-granted', '2025-05-01T03:00:00.000Z', { until: '2025-06-30' })),
    ).toBe('2025-06-30');
  });

  it('explains an extension', () => {
    expect(of('172', initiated('serious'), extended('2025-05-02T03:00:00.000Z', 3))[0]?.explanation).toEqual({
      vi: 'hạn 12/08/2025: 3 tháng kể từ ngày khởi tố vụ án 12/02/2025, BLTTHS 172; gia hạn lần 1 đến 12/08/2025',
      en: 'due 12/08/2025: 3 months from initiation of the case 12/02/2025, BLTTHS 172; extension 1 until 12/08/2025',
    });
    expect(of('172', initiated('serious'), extended('2025-05-20T03:00:00.000Z', 3))[0]?.explanation.en).toContain(
      'decided after the expiry',
    );
  });

  it('is that of the heavier crime less the time used, as in TTLT 04/2018 14(2), example 1', () => {
    const history: HistoryEntry[] = [
      event('case-initiated', '2018-12-31T17:00:00.000Z', { seriousness: 'serious' }),
      requalified('2019-01-30T03:00:00.000Z', 'very-serious'),
    ];
    expect(of('172', ...history.slice(0, 1))[0]?.dueOn).toBe('2019-04-01');
    expect(of('172', ...history)[0]).toMatchObject({
      startedAt: '2018-12-31T17:00:00.000Z',
      dueOn: '2019-05-02', // 4 months from 01/01, over Labour Day
    });
    expect(of('172', ...history)[0]?.explanation.vi).toContain(
      'từ 30/01/2019 tính theo tội phạm rất nghiêm trọng, trừ thời gian đã điều tra (TTLT 04/2018 14)',
    );
  });

  it('is that of the lighter crime, with what its class allows of the extensions given', () => {
    const grants = [extended('2025-06-01T03:00:00.000Z', 4), extended('2025-10-01T03:00:00.000Z', 4)];
    expect(dueOn(initiated('very-serious'), ...grants)).toBe('2026-02-12');
    expect(dueOn(initiated('very-serious'), ...grants, requalified('2025-11-01T03:00:00.000Z', 'serious'))).toBe(
      '2025-10-13',
    );
  });

  it('may have run out before it is that of a lighter crime, or runs out that day, as the settings read the law', () => {
    const history = [initiated('very-serious'), requalified('2025-06-01T03:00:00.000Z', 'serious')];
    const [setting] = DEFAULT_SETTINGS;
    const readings = { ...setting.readings, requalified: { mayHaveRunOut: false } };
    const read = (...entries: HistoryEntry[]) =>
      deadlinesOf(entries, { settings: [{ from: '2018-01-01', readings }] }).find(({ rule }) => rule === '172');
    expect(dueOn(...history)).toBe('2025-05-12');
    expect(read(...history)).toMatchObject({ dueOn: '2025-06-01' });
    expect(read(...history)?.explanation.en).toContain('it runs out on the day of the requalification');
    const overdue = [initiated('very-serious'), requalified('2025-07-01T03:00:00.000Z', 'serious')];
    expect(read(...overdue)?.dueOn).toBe('2025-05-12');
  });

  it('is met by the conclusion, and falls away by a merger', () => {
    expect(of('172', initiated('serious'), event('case-concluded', '2025-05-12T16:00:00.000Z'))).toMatchObject([
      { status: 'met' },
    ]);
    expect(of('172', initiated('serious'), event('case-merged', '2025-05-01T03:00:00.000Z'))).toMatchObject([
      { status: 'cancelled' },
    ]);
  });

  it('is what it was once the merger is undone, with the extensions granted before', () => {
    const merged = event('case-merged', '2025-06-20T03:00:00.000Z');
    const restored = event('case-merger-cancelled', '2025-07-10T03:00:00.000Z', {
      since: AT,
      article: '152',
      clause: '1',
    });
    const before = [initiated('serious'), extended('2025-05-02T03:00:00.000Z', 3)];
    const [stood] = of('172', ...before);
    expect(stood).toMatchObject({ dueOn: '2025-08-12', status: 'running' });
    expect(of('172', ...before, merged)).toMatchObject([{ dueOn: '2025-08-12', status: 'cancelled' }]);
    expect(of('172', ...before, merged, restored)).toEqual([stood]);
    const again = [...before, merged, restored, extended('2025-08-01T03:00:00.000Z', 2)];
    expect(of('172', ...again)).toMatchObject([{ dueOn: '2025-10-13' }]); // 12/10/2025 is a Sunday
    expect(of('172-ask', ...again).at(-1)).toMatchObject({ status: 'replaced' }); // the class allows no third
  });

  it('is that of the resumed investigation again, where that was merged', () => {
    const history = [
      initiated('serious'),
      event('case-suspended', '2025-05-13T03:00:00.000Z'),
      event('case-resumed', '2025-06-02T03:00:00.000Z', { article: '153', clause: '1' }),
      event('case-merged', '2025-06-20T03:00:00.000Z'),
      event('case-merger-cancelled', '2025-07-10T03:00:00.000Z', { since: AT }),
    ];
    expect(of('172', ...history)).toMatchObject([{ status: 'replaced' }]);
    expect(of('174.resumed', ...history)).toMatchObject([{ dueOn: '2025-08-04', status: 'running' }]); // 02/08 is a Saturday
  });

  it('takes the class from article and clause where the event does not say it', () => {
    expect(dueOn(event('case-initiated', AT, { article: '150', clause: '1' }))).toBe('2025-06-12');
  });
});

describe('172-ask, asking for an extension', () => {
  it('is open until 10 days before the expiry, anew after each extension', () => {
    const asked = event('case-extension-asked', '2025-05-02T03:00:00.000Z');
    expect(of('172-ask', initiated('serious'))).toMatchObject([
      { dueOn: '2025-05-02', status: 'running', nature: 'option' },
    ]);
    expect(of('172-ask', initiated('serious'), asked, extended('2025-05-08T03:00:00.000Z', 3))).toMatchObject([
      { dueOn: '2025-05-02', status: 'met' },
      { dueOn: '2025-08-02', status: 'running' },
    ]);
  });

  const ofOne = event('accused-resumed', '2025-03-03T03:00:00.000Z', { accused: 'a', article: '152', clause: '1' });

  it.each<[string, HistoryEntry[], string, Record<string, unknown>?]>([
    ['172-ask', [], 'case-extension-asked'],
    ['174.resumed-ask', [event('case-suspended', '2025-02-20T03:00:00.000Z')], 'case-extension-asked'],
    ['174.anew-ask', [event('case-concluded', '2025-02-20T03:00:00.000Z')], 'case-extension-asked'],
    ['174.resumed.accused-ask', [ofOne], 'case-extension-asked', { accused: 'a' }],
    ['173-ask', [], 'detention-extension-asked', { accused: 'a' }],
    ['19-order', [], 'detention-ordered', { accused: 'a', renewal: true }],
  ])('is breached by asking too late, and not by never asking: %s', (rule, before, ask, data = {}) => {
    const going = [
      event('case-resumed', '2025-03-03T03:00:00.000Z', { seriousness: 'serious' }),
      event('case-returned', '2025-03-03T03:00:00.000Z', { seriousness: 'serious', by: 'appeal-court' }),
    ].filter(
      ({ type }) => type === (rule === '174.anew-ask' ? 'investigation.case-returned' : 'investigation.case-resumed'),
    );
    const detained = event('accused-detained', '2025-03-04T03:00:00.000Z', {
      ...{ accused: 'a', seriousness: 'serious', until: '2025-04-30' },
      ...(rule === '19-order' && { supplementary: true }),
    });
    const history = [
      initiated('serious'),
      ...before,
      ...(before.length > 0 && !before.includes(ofOne) ? going : []),
      detained,
    ];
    const [never] = of(rule, ...history).filter(({ status }) => status === 'running');
    if (!never) throw new Error(`${rule} is not open`);
    const asked = (at: string) => of(rule, ...history, event(ask, at, data)).at(-1);
    const late = new Date(Date.parse(never.dueAt) + 1000).toISOString();
    expect([never, asked(never.dueAt), asked(late)]).toMatchObject([
      { nature: 'option', status: 'running' },
      { nature: 'duty', status: 'met' },
      { nature: 'duty', status: 'met-late' },
    ]);
    const breached = [never, asked(never.dueAt), asked(late)].map(
      (one) => one && breachedAt(one, '2030-01-01T00:00:00.000Z'),
    );
    expect(breached).toEqual([false, false, true]);
  });

  it('is closed when the class allows no more', () => {
    expect(of('172-ask', initiated('less-serious'), extended('2025-04-01T03:00:00.000Z', 2))).toMatchObject([
      { status: 'replaced' },
    ]);
  });

  it('stays asked when the case is requalified without another expiry', () => {
    const asked = event('case-extension-asked', '2025-05-02T03:00:00.000Z');
    const history = [initiated('very-serious'), asked, requalified('2025-05-05T03:00:00.000Z', 'especially-serious')];
    expect(of('172-ask', ...history)).toMatchObject([{ status: 'met', dueOn: '2025-06-02' }]);
  });

  it('is there once for each expiry, also when a class comes back', () => {
    const history = [
      initiated('serious'),
      requalified('2025-03-01T03:00:00.000Z', 'very-serious'),
      requalified('2025-03-02T03:00:00.000Z', 'serious'),
    ];
    expect(of('172-ask', ...history).map(({ dueOn }) => dueOn)).toEqual(['2025-06-02', '2025-05-02']);
  });
});

describe('R22, the decision to initiate', () => {
  it('goes to the procuracy within 24 hours', () => {
    const served = event('decision-served', '2025-02-12T09:00:00.000Z', { decision: 'initiation' });
    expect(of('R22.initiation', initiated('serious'))).toMatchObject([
      { dueAt: '2025-02-13T03:00:00.000Z', status: 'running' },
    ]);
    expect(of('R22.initiation', initiated('serious'), served)).toMatchObject([{ status: 'met' }]);
  });
});

describe('156-send, a change of the initiation', () => {
  const changed = (data: object) =>
    event('case-requalified', '2025-02-13T03:00:00.000Z', { seriousness: 'serious', ...data });

  it('goes to the procuracy within 24 hours, each by its own notice', () => {
    const served = event('decision-served', '2025-02-13T09:00:00.000Z', { notice: 'one' });
    const sent = (...more: HistoryEntry[]) => of('156-send', initiated('serious'), changed({ notice: 'one' }), ...more);
    expect(sent()).toMatchObject([{ about: 'one', dueAt: '2025-02-14T03:00:00.000Z', status: 'running' }]);
    expect(sent(served)).toMatchObject([{ status: 'met' }]);
  });

  it('is not owed of another clause, or of what the procuracy itself has changed', () => {
    expect(of('156-send', initiated('serious'), changed({ notice: null }))).toEqual([]);
    expect(of('156-send', initiated('serious'), changed({ notice: 'one', by: 'vks-hn' }))).toEqual([]);
  });
});

describe('6-consult, the letter before a suspension', () => {
  const asked = (day: string, ...matters: string[]) =>
    event('stay-consultation-asked', `${day}T03:00:00.000Z`, { matters });

  it('is open until 10 days before the limit, and late after that', () => {
    const consult = (...more: HistoryEntry[]) => of('6-consult', initiated('serious'), ...more);
    expect(consult()).toMatchObject([{ dueOn: '2025-05-02', status: 'running', nature: 'option' }]);
    expect(consult(asked('2025-05-02', 'measures'))).toMatchObject([{ status: 'met' }]);
    expect(consult(asked('2025-05-03', 'measures'))).toMatchObject([{ status: 'met-late', nature: 'duty' }]);
  });

  it.each(['time-barred', 'lighter-crime', 'termination', 'split'])('is not the one about %s', (matter) => {
    expect(of('6-consult', initiated('serious'), asked('2025-05-03', matter))).toMatchObject([{ status: 'running' }]);
  });
});

describe('179-send, the approval of a charge', () => {
  it('is asked for within 24 hours, for each accused', () => {
    const charged = (accused: string, at: string) => event('person-charged', at, { accused });
    const history = [
      initiated('serious'),
      charged('a', '2025-02-13T03:00:00.000Z'),
      charged('b', '2025-02-13T05:00:00.000Z'),
      event('charge-approval-asked', '2025-02-13T06:00:00.000Z', { accused: 'a' }),
      event('charge-cancelled', '2025-02-13T07:00:00.000Z', { accused: 'b' }),
    ];
    expect(of('179-send', ...history.slice(0, 3))).toMatchObject([
      { about: 'a', dueAt: '2025-02-14T03:00:00.000Z', status: 'running' },
      { about: 'b', dueAt: '2025-02-14T05:00:00.000Z', status: 'running' },
    ]);
    expect(of('179-send', ...history)).toMatchObject([
      { about: 'a', status: 'met' },
      { about: 'b', status: 'cancelled' },
    ]);
  });
});

describe('174, an investigation that goes on again', () => {
  const RESUMED = '2025-08-04T03:00:00.000Z';
  const resumed = (clause: string) => event('case-resumed', RESUMED, { article: '152', clause });
  const suspended = event('case-suspended', '2025-06-13T03:00:00.000Z');
  const returned = (by: string, how = {}) =>
    event('case-returned', RESUMED, { by, article: '150', clause: '1', ...how });
  const begun = [initiated('very-serious'), event('case-concluded', '2025-06-02T03:00:00.000Z')];

  it.each([
    ['1', '2025-10-06', '2025-12-04'], // serious: 2 months, 2 more; 04/10/2025 is a Saturday
    ['3', '2025-11-04', '2026-01-05'], // very serious: 3 months, 2 more; 04/01/2026 is a Sunday
  ])('resumed, has a limit of its own that is extended once: clause %s', (clause, due, extendedTo) => {
    const history = [initiated('serious'), suspended, resumed(clause)];
    expect(of('172', ...history)).toMatchObject([{ status: 'replaced' }]);
    expect(of('174.resumed', ...history)).toMatchObject([{ dueOn: due, status: 'running' }]);
    expect(of('174.resumed-ask', ...history)).toMatchObject([{ status: 'running', nature: 'option' }]);
    const extension = extended('2025-09-01T03:00:00.000Z', 4);
    expect(of('174.resumed', ...history, extension)[0]?.dueOn).toBe(extendedTo);
    expect(of('174.resumed-ask', ...history, extension)).toMatchObject([{ status: 'replaced' }]);
  });

  it.each([
    ['procuracy', '174.procuracy', '2025-10-06'],
    ['presiding-judge', '174.court', '2025-09-04'],
    ['panel', '174.court', '2025-09-04'],
    ['appeal-court', '174.anew', '2025-12-04'],
  ])('returned by the %s, is due from the receipt of the file: %s', (by, rule, due) => {
    expect(of(rule, ...begun, returned(by))).toMatchObject([{ dueOn: due, status: 'running', startedAt: RESUMED }]);
    const again = event('case-concluded', '2025-09-01T03:00:00.000Z', { supplementary: true });
    expect(of(rule, ...begun, returned(by), again)).toMatchObject([{ status: 'met' }]);
    expect(of(rule, ...begun, returned(by, { apart: true }))).toEqual([]);
  });
});

describe('the decisions of an investigation', () => {
  it.each([
    ['229', 'case-suspended', 'case-suspension', '2025-06-15T17:00:00.000Z'],
    ['235', 'case-resumed', 'case-resumption', '2025-06-15T17:00:00.000Z'],
    ['230', 'case-terminated', 'case-termination', '2025-06-15T17:00:00.000Z'],
    ['170.split', 'case-split', 'case-split', '2025-06-14T03:00:00.000Z'],
    ['170.merger', 'case-merged', 'case-merger', '2025-06-14T03:00:00.000Z'],
  ])('reach the procuracy in time: %s', (rule, type, decision, dueAt) => {
    const decided = event(type, '2025-06-13T03:00:00.000Z');
    const served = event('decision-served', '2025-06-13T04:00:00.000Z', { decision });
    expect(of(rule, initiated('serious'), decided)).toMatchObject([{ dueAt, status: 'running' }]);
    expect(of(rule, initiated('serious'), decided, served)).toMatchObject([{ status: 'met' }]);
  });

  it.each([
    ['229.accused', 'accused-suspended'],
    ['235.accused', 'accused-resumed'],
    ['230.accused', 'accused-terminated'],
  ])('about one accused reach it each by its own notice: %s', (rule, type) => {
    const decided = (notice: string) => event(type, '2025-06-13T03:00:00.000Z', { accused: notice, notice });
    const served = event('decision-served', '2025-06-14T03:00:00.000Z', { decision: 'x', notice: 'b' });
    expect(of(rule, initiated('serious'), decided('a'), decided('b'), served)).toMatchObject([
      { about: 'a', dueOn: '2025-06-15', status: 'running' },
      { about: 'b', status: 'met' },
    ]);
  });

  it('hand the file over within 2 days, also when the procuracy sent it back first', () => {
    const concluded = event('case-concluded', '2025-06-02T03:00:00.000Z');
    const sentBack = event('case-offer-ended', '2025-06-03T03:00:00.000Z');
    const handedOver = event('case-handed-over', '2025-06-06T03:00:00.000Z');
    expect(of('232', initiated('serious'), concluded, sentBack)).toMatchObject([
      { dueOn: '2025-06-04', status: 'running' },
    ]);
    expect(of('232', initiated('serious'), concluded, sentBack, handedOver)).toMatchObject([{ status: 'met-late' }]);
  });

  it('leave the investigation to be ended by the day that it was, where the conclusion is taken back', () => {
    const concluded = (day: string, exchange: string) =>
      event('case-concluded', `2025-05-${day}T03:00:00.000Z`, { exchange });
    const ended = (by: string) => event('case-offer-ended', '2025-05-07T03:00:00.000Z', { by, exchange: 'x' });
    const statuses = (...history: HistoryEntry[]) =>
      ['172', '232'].map((rule) => of(rule, initiated('serious'), ...history).map(({ status }) => status));
    const withdrawn = [concluded('06', 'x'), ended('withdrawal')];
    expect(statuses(...withdrawn)).toEqual([['running'], ['cancelled']]);
    expect(statuses(...withdrawn, concluded('09', 'y'))).toEqual([['met'], ['cancelled', 'running']]);
    expect(statuses(concluded('06', 'x'), ended('rejection'))).toEqual([['met'], ['running']]);
  });

  it('count the limit of a case that was split off from the first initiation, and serve no second one', () => {
    const splitOff = event('case-initiated', '2025-04-01T03:00:00.000Z', {
      seriousness: 'serious',
      opening: false,
      since: AT,
      splitFrom: 'first',
    });
    expect(of('172', splitOff)).toMatchObject([{ startedAt: AT, dueOn: '2025-05-12' }]);
    expect(of('R22.initiation', splitOff)).toEqual([]);
  });
});

describe('173, detention', () => {
  const DETAINED = '2025-02-12T05:00:00.000Z';
  const detained = (until: string, crime: object = { article: '150', clause: '1' }, at = DETAINED) =>
    event('accused-detained', at, { accused: 'a', until, ...crime });
  const changed = (at: string, crime: object) => event('charge-changed', at, { accused: 'a', ...crime });
  const lastDay = (...history: HistoryEntry[]) => of('173', ...history).at(-1)?.dueOn;

  describe.each([
    // Both go on from 30/01 with 4 months, less the month that was used: until 120 days from 01/01 are over.
    ['example 1, another clause', 'serious', 'very-serious', '2018-03-31', '2018-04-02'], // 01/04 is a Sunday
    ['example 2, another crime', 'less-serious', 'especially-serious', '2018-03-01', '2018-03-01'],
  ])('in TTLT 04/2018 14(2), %s', (_, lighter, heavier, held, investigated) => {
    const at = '2018-01-01T02:00:00.000Z';
    const order = detained('2018-12-31', { seriousness: lighter }, at); // for as long as the law lets
    const charge = changed('2018-01-30T02:00:00.000Z', { seriousness: heavier });
    const decision = requalified(charge.at, heavier);
    const history = [event('case-initiated', at, { seriousness: lighter }), order];

    it('lasts by the lighter one at first', () => {
      expect([lastDay(...history), of('172', ...history)[0]?.dueOn]).toEqual([held, investigated]);
    });

    it('lasts by the heavier one since, less what was used, as does the investigation', () => {
      const [detention] = of('173', ...history, charge);
      expect(detention).toMatchObject({ startedAt: at, dueOn: '2018-04-30' });
      const used = Math.round((Date.parse('2018-01-30') - Date.parse('2018-01-01')) / 86_400_000) + 1;
      const left = Math.round((Date.parse(detention!.dueOn) - Date.parse('2018-01-30')) / 86_400_000);
      expect([used, left]).toEqual([30, 120 - 30]); // a month is 30 days: TTLT 04/2018 17(1)
      expect(detention?.explanation.en).toContain('less the time already used (TTLT 04/2018 14)');
      expect(of('172', ...history, decision)[0]?.dueOn).toBe('2018-05-02'); // 01/05 is Labour Day
    });
  });

  const cancelled = event('initiation-cancelled', '2025-03-10T02:00:00.000Z', { by: 'vks-hn' });
  const upheld = event('case-petition-answered', '2025-03-20T02:00:00.000Z', {
    of: 'initiation-cancelled',
    upheld: true,
  });
  const released = (at: string) => event('accused-released', at, { accused: 'a' });
  const again = (at: string) => detained('2025-12-31', { article: '150', clause: '1' }, at);

  it('goes on with what is left of it where somebody who was released is detained again', () => {
    const custody = { custody: { from: '2025-02-09', until: '2025-02-12' } };
    const held = detained('2025-05-30', { article: '150', clause: '1', ...custody });
    const history = [initiated('very-serious'), held, cancelled, released(cancelled.at), upheld];
    const [, anew] = of('173', ...history, again('2025-04-01T02:00:00.000Z'));
    expect(anew?.dueOn).toBe('2025-06-29'); // 120 days, less 3 in custody and 27 detained
    expect(anew?.explanation.en).toContain('less 30 days of detention and custody before');
    const settings = [
      { from: '2018-01-01', readings: { ...DEFAULT_SETTINGS[0].readings, detention: { again: 'anew' } } },
    ] as const;
    const whole = deadlinesOf([...history, again('2025-04-01T02:00:00.000Z')], { settings });
    expect(whole.findLast(({ rule }) => rule === '173')?.dueOn).toBe('2025-07-29');
  });

  it('leaves no extension that was given before, and takes nothing off in another investigation', () => {
    const longer = event('detention-extended', '2025-05-20T02:00:00.000Z', { accused: 'a', months: 1 });
    const free = released('2025-06-01T02:00:00.000Z');
    const history = [initiated('very-serious'), detained('2025-06-11'), longer, free];
    const ask = (...more: HistoryEntry[]) => of('173-ask', ...history, ...more).at(-1);
    expect(ask(again('2025-06-05T02:00:00.000Z'))?.status).toBe('replaced');
    const resumed = event('case-resumed', '2025-06-03T02:00:00.000Z', { article: '150', clause: '1' });
    expect(lastDay(...history, resumed, again('2025-06-05T02:00:00.000Z'))).toBe('2025-09-03'); // 174(4)
  });

  it('is asked to be longer at the latest 5 days before, where it goes on by the order of another body (TTLT 04/2018 19(2)(a))', () => {
    const history = [
      initiated('especially-serious'),
      detained('2025-05-30', { article: '150', clause: '3', transferred: true }),
    ];
    const [open] = of('173-ask', ...history);
    expect(open).toMatchObject({ dueOn: '2025-05-25', status: 'running', law: 'TTLT 04/2018 19(2)(a)' });
    expect(open?.explanation.en).toContain('at the latest 5 days before the limit of BLTTHS 173 expires on 30/05/2025');
    const asked = event('detention-extension-asked', '2025-05-25T02:00:00.000Z', { accused: 'a' });
    const longer = event('detention-extended', '2025-05-27T02:00:00.000Z', { accused: 'a', months: 1 });
    expect(of('173-ask', ...history, asked, longer)).toMatchObject([
      { dueOn: '2025-05-25', status: 'met', nature: 'duty' },
      { dueOn: '2025-06-19', status: 'running', law: 'BLTTHS 173(2)' }, // decided here
    ]);
  });

  const begun = [initiated('very-serious'), detained('2025-05-30')];
  const returned = (at: string) => event('case-returned', at, { by: 'procuracy', article: '150', clause: '1' });
  const resumed = event('case-resumed', '2025-04-01T02:00:00.000Z', { article: '152', clause: '1' });
  const added = { article: '150', clause: '1', seriousness: 'very-serious', added: '153', addedClause: '1' };

  it('ends with an investigation that is resumed or supplementary, whatever the order says (BLTTHS 174(4))', () => {
    const suspended = event('case-suspended', '2025-03-20T02:00:00.000Z');
    expect(lastDay(...begun)).toBe('2025-05-30');
    expect(lastDay(...begun, suspended, resumed)).toBe('2025-05-30'); // 2 months: 02/06/2025
    const until = detained('2025-09-30', undefined, '2025-06-10T02:00:00.000Z');
    const [supplementary] = of('173', initiated('very-serious'), returned('2025-06-10T01:00:00.000Z'), until);
    expect(supplementary?.dueOn).toBe('2025-08-11'); // 10/08/2025 is a Sunday
    expect(supplementary?.explanation.en).toContain('not beyond the limit of BLTTHS 174(2), which ends on 11/08/2025');
  });

  it('ends with it also where a heavier crime is charged meanwhile (TTLT 04/2018 14(3))', () => {
    const order = detained('2025-09-30', { article: '152', clause: '1' }, '2025-06-10T02:00:00.000Z');
    const history = [initiated('serious'), returned('2025-06-10T01:00:00.000Z'), order];
    expect(lastDay(...history)).toBe('2025-08-11');
    expect(lastDay(...history, changed('2025-07-01T02:00:00.000Z', { article: '150', clause: '3' }))).toBe(
      '2025-08-11',
    );
  });

  it('ends with the own limit of who alone is resumed, not that of anybody else (BLTTHS 174(1), (4))', () => {
    const resumed = event('accused-resumed', '2025-03-03T02:00:00.000Z', { accused: 'a', article: '150', clause: '1' });
    const order = detained('2025-07-01', undefined, '2025-03-10T02:00:00.000Z'); // 120 days: 07/07/2025
    const history = [initiated('very-serious'), resumed, order];
    const [own] = of('173', ...history);
    expect(own?.dueOn).toBe('2025-06-03');
    expect(own?.explanation.en).toContain('not beyond the limit of BLTTHS 174(1), which ends on 03/06/2025');
    const longer = event('case-extension-granted', '2025-05-20T02:00:00.000Z', { accused: 'a', months: 2 });
    const more = event('detention-extended', '2025-05-25T02:00:00.000Z', { accused: 'a', months: 3 });
    expect(lastDay(...history, longer)).toBe('2025-07-01');
    expect(lastDay(...history, longer, more)).toBe('2025-08-04'); // 3 + 2 months, not 4 + 3
    const other = { ...resumed, data: { ...resumed.data, accused: 'b' } };
    expect(lastDay(initiated('very-serious'), other, order)).toBe('2025-07-01');
    const supplementary = event('case-returned', '2025-03-04T02:00:00.000Z', { by: 'presiding-judge' });
    expect(lastDay(initiated('very-serious'), resumed, supplementary, order)).toBe('2025-04-04');
  });

  it('lasts as long as the order says again once the resumed investigation is extended', () => {
    const suspended = event('case-suspended', '2025-03-20T02:00:00.000Z');
    const order = detained('2025-07-20', undefined, '2025-04-02T02:00:00.000Z');
    const history = [initiated('serious'), suspended, resumed, order];
    expect(lastDay(...history)).toBe('2025-06-02');
    expect(lastDay(...history, extended('2025-05-20T02:00:00.000Z', 2))).toBe('2025-07-20');
  });

  it('ends with any investigation once another crime was added (TTLT 04/2018 14(3))', () => {
    const later = detained('2025-09-30', undefined, '2025-05-30T02:00:00.000Z'); // 120 days: 26/09/2025
    const history = [initiated('very-serious'), later];
    expect(lastDay(...history)).toBe('2025-09-26');
    const further = event('case-requalified', '2025-06-02T02:00:00.000Z', added);
    expect(lastDay(...history, further)).toBe('2025-06-12');
    expect(lastDay(...history, further, extended('2025-06-05T02:00:00.000Z', 4))).toBe('2025-09-26');
  });

  it('lasts as long as the order says again once that addition is cancelled, unless another stands', () => {
    const later = detained('2025-09-30', undefined, '2025-05-30T02:00:00.000Z');
    const further = (notice: string) => event('case-requalified', '2025-06-02T02:00:00.000Z', { ...added, notice });
    const undone = event('requalification-cancelled', '2025-06-04T02:00:00.000Z', {
      of: 'a',
      article: '150',
      clause: '1',
    });
    const history = [initiated('very-serious'), later, further('a')];
    expect(lastDay(...history, undone)).toBe('2025-09-26');
    expect(lastDay(...history, further('b'), undone)).toBe('2025-06-12');
  });

  it('goes by the crime alone where the case is investigated anew', () => {
    const anew = event('case-returned', '2025-06-10T01:00:00.000Z', {
      by: 'appeal-court',
      article: '150',
      clause: '1',
    });
    const order = detained('2025-10-07', undefined, '2025-06-10T02:00:00.000Z');
    expect(lastDay(initiated('very-serious'), anew, order)).toBe('2025-10-07');
  });
});

describe('investigation-resumption, the decision whether what waited for an answer from abroad goes on', () => {
  it('is owed again once the case stands again', () => {
    const answered = event('case-request-answered', '2025-03-01T02:00:00.000Z', { resumptionDue: true });
    const fallen = event('initiation-cancelled', '2025-03-03T02:00:00.000Z');
    const said = { of: 'initiation-cancelled', upheld: true, suspended: true };
    const upheld = event('case-petition-answered', '2025-03-05T02:00:00.000Z', said);
    const owed = of('investigation-resumption', initiated('serious'), answered);
    expect(owed).toMatchObject([{ status: 'running', dueOn: '2025-03-08' }]);
    expect(of('investigation-resumption', initiated('serious'), answered, fallen, upheld)).toEqual(owed);
  });
});

describe('231.surrender, the end of the search for an accused who came forward', () => {
  const came = event('offender-received', '2025-03-01T02:00:00.000Z', { accused: 'a', offender: 'o', wanted: true });
  const after = (type: string, data: Record<string, unknown>) =>
    of('231.surrender', initiated('serious'), came, event(type, '2025-03-01T09:00:00.000Z', data))[0]?.status;

  it.each([
    ['case-transferred', {}],
    ['case-merged', {}],
    ['case-split', { accused: ['b', 'a'] }],
    ['case-terminated', {}],
    ['accused-terminated', { accused: 'a' }],
    ['charge-cancelled', { accused: 'a' }],
    ['initiation-cancelled', {}],
  ])('is owed no more after %s', (type, data) => {
    expect(after(type, data)).toBe('cancelled');
  });

  it.each([
    ['case-split', { accused: ['b'] }],
    ['accused-terminated', { accused: 'b' }],
    ['charge-cancelled', { accused: 'a', article: '150', clause: '1' }],
  ])('is owed still where %s concerns another, or a change alone', (type, data) => {
    expect(after(type, data)).toBe('running');
  });

  it('is owed again once the case stands again, and the search with it', () => {
    const again = event('accused-wanted', '2025-03-02T02:00:00.000Z', {
      accused: 'a',
      ground: 'absconded',
      again: true,
    });
    const fallen = event('initiation-cancelled', '2025-03-01T03:00:00.000Z');
    expect(of('231.surrender', initiated('serious'), came, fallen, again)).toMatchObject([{ status: 'running' }]);
  });
});

describe('231.found, the end of the search for an accused of whose arrest procuracy or court has told', () => {
  const told = (more: Record<string, unknown> = {}) =>
    event('prosecution-notice-received', '2025-03-01T02:00:00.000Z', {
      ...{ decision: 'search-end-demand', accused: ['a'], receivedAt: '2025-03-01T03:00:00.000Z', wanted: true },
      ...more,
    });
  const owed = (...events: HistoryEntry[]) => of('231.found', initiated('serious'), ...events);

  it('is ordered within a day of the receipt, where that one is still searched for (BLTTHS 231(3))', () => {
    expect(owed(told())).toMatchObject([{ about: 'a', status: 'running', dueAt: '2025-03-02T03:00:00.000Z' }]);
    expect(owed(told({ wanted: undefined }))).toEqual([]);
    const found = event('accused-found', '2025-03-01T09:00:00.000Z', { accused: 'a' });
    expect(owed(told(), found)).toMatchObject([{ status: 'met' }]);
    const cancelled = event('search-cancelled', '2025-03-01T09:00:00.000Z', { accused: 'a' });
    expect(owed(told(), cancelled)).toMatchObject([{ status: 'cancelled' }]);
  });
});

describe('231.demanded, the search that the procuracy or the court demands', () => {
  const demanded = (more: Record<string, unknown> = {}) =>
    event('prosecution-notice-received', '2025-03-01T02:00:00.000Z', {
      ...{ decision: 'search-demand', accused: ['a'], receivedAt: '2025-03-01T03:00:00.000Z' },
      ...more,
    });
  const owed = (...events: HistoryEntry[]) =>
    of('231.demanded', initiated('serious'), ...events).map(({ about, status }) => `${String(about)} ${status}`);
  const then = (type: string, data: Record<string, unknown>) => event(type, '2025-03-02T02:00:00.000Z', data);

  it('is ordered within 3 days of the receipt, unless whoever it names is searched for already (BLTTHS 231(1))', () => {
    expect(of('231.demanded', initiated('serious'), demanded())).toMatchObject([
      { about: 'a', status: 'running', dueOn: '2025-03-04' },
    ]);
    expect(owed(demanded({ wanted: true }))).toEqual([]);
    expect(owed(demanded({ decision: 'indictment' }))).toEqual([]);
  });

  it.each([
    ['accused-wanted', { accused: 'a' }, 'met'],
    ['accused-found', { accused: 'a' }, 'met'],
    ['accused-wanted', { accused: 'b' }, 'running'],
    ['case-transferred', {}, 'cancelled'],
    ['charge-cancelled', { accused: 'a' }, 'cancelled'],
    ['charge-cancelled', { accused: 'a', article: '150', clause: '1' }, 'running'],
    ['case-decided', { accused: [{ accused: 'a', outcome: 'judged' }] }, 'cancelled'],
    ['case-decided', { accused: [{ accused: 'a', outcome: 'suspended' }] }, 'running'],
    ['case-decided', { accused: [{ accused: 'b', outcome: 'judged' }] }, 'running'],
  ])('after %s of %j is %s', (type, data, status) => {
    expect(owed(demanded(), then(type, data))).toEqual([`a ${status}`]);
  });

  it('is owed where they go on, if it was demanded before', () => {
    const come = { accused: [{ id: 'a', searchDemands: [{ notice: 'n', by: 'toa-hn' }] }, { id: 'b' }] };
    expect(owed(then('accused-taken-over', come))).toEqual(['a running']);
    const again = then('accused-wanted', { accused: 'a', ground: 'absconded', again: true });
    expect(owed(then('accused-taken-over', come), again)).toEqual(['a met']);
  });
});

describe('17-review, of a case that is about sexual abuse of somebody under 18 too', () => {
  const owed = (facts: Record<string, unknown>): string[] =>
    deadlinesOf([initiated('very-serious')], { facts })
      .filter(({ rule }) => rule.endsWith('-review'))
      .map(({ rule, dueOn }) => `${rule} ${dueOn}`);

  it('is owed 20 days before the limit, in place of the 15 of its class (TTLT 01/2022 17; TTLT 04/2018 31(1))', () => {
    expect(owed({})).toEqual(['31-review 2025-05-28']);
    expect(owed({ minorAbused: true })).toEqual(['17-review 2025-05-23']);
  });
});
