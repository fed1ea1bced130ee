import { officialCalendar } from '@la-chan/procedure';
import { Preview, preview } from './preview';

describe('a preview', () => {
  it('shows the wanted rules alone, with what they rest on counted all the same', () => {
    const history = [
      { type: 'investigation.verification-accepted', at: '2025-02-24T02:00:00.000Z' },
      { type: 'investigation.verification-prolonged', at: '2025-03-12T03:00:00.000Z' },
    ];
    const shown = (...rules: string[]) =>
      preview(Preview.parse({ history, rules }), '2025-03-13T02:00:00.000Z', officialCalendar);
    expect(shown('R12')).toMatchObject([{ rule: 'R12', dueOn: '2025-04-19' }]);
    expect(shown('R11', 'R10').map(({ rule }) => rule)).toEqual(['R10', 'R11']);
  });

  it('knows no rule that the law does not have', () => {
    const history = [{ type: 'investigation.verification-accepted', at: '2025-02-24T02:00:00.000Z' }];
    expect(Preview.safeParse({ history, rules: ['R10', 'R99'] }).error?.issues).toMatchObject([
      { path: ['rules', 1], message: 'no such rule' },
    ]);
  });

  it('counts as it is told to read the law', () => {
    const history = [{ type: 'investigation.verification-accepted', at: '2025-07-03T02:00:00.000Z' }];
    const dueOn = (firstDayCounts: boolean, dayOffMoves: boolean): string | undefined => {
      const readings = {
        days: { firstDayCounts, dayOffMoves },
        'working-days': { firstDayCounts: false },
        years: { dayOffMoves: true },
      };
      const given = Preview.parse({ history, rules: ['R7'], settings: [{ from: '2018-01-01', readings }] });
      return preview(given, '2025-07-05T02:00:00.000Z', officialCalendar)[0]?.dueOn;
    };
    expect(dueOn(true, false)).toBe('2025-07-05');
    expect([dueOn(false, false), dueOn(false, true)]).toEqual(['2025-07-06', '2025-07-07']); // a Sunday
  });

  const readings = {
    ...{ days: { firstDayCounts: false, dayOffMoves: false }, 'working-days': { firstDayCounts: false } },
    years: { dayOffMoves: true },
  };
  const crime = { article: '152', clause: '1', accused: 'a', committedOn: '2025-03-02' };
  it.each<[string, string, object, object, readonly [string, string | undefined]]>([
    [
      ...(['R9.reporter', 'intake.report-received', {}] as const),
      { readings: { ...readings, 'working-days': { firstDayCounts: true } } },
      ['2025-07-09', '2025-07-08'],
    ],
    [
      ...(['R24.year', 'investigation.verification-suspended', {}] as const),
      { readings: { ...readings, years: { dayOffMoves: false } } },
      ['2026-07-06', '2026-07-04'],
    ],
    [
      ...(['BLHS27', 'investigation.offence-dated', crime] as const),
      { readings: { ...readings, 'limitation-years': { firstDayCounts: true, dayOffMoves: false } } },
      ['2035-03-02', '2035-03-01'],
    ],
    [
      ...(['R24', 'investigation.verification-suspended', {}] as const),
      { readings: { ...readings, reviews: { counted: 'calendar' } } },
      ['2025-08-04', '2025-08-31'],
    ],
    [
      ...(['174.resumed.accused', 'investigation.accused-resumed', crime] as const),
      { readings: { ...readings, resumptions: { ofOne: 'case' } } },
      ['2025-09-04', undefined],
    ],
    [
      ...(['158-anew', 'investigation.non-initiation-cancelled-on-complaint', {}] as const),
      { limits: { '158-anew': { limit: { count: 20, unit: 'days' }, source: 'X' } } },
      ['2025-08-04', '2025-07-24'],
    ],
    [
      ...(['172-ask', 'investigation.case-initiated', crime] as const),
      { limits: { '172-ask': { limit: { count: 15, unit: 'days' }, source: 'X' } } },
      ['2025-09-26', '2025-09-21'],
    ],
  ])('counts each kind of limit as it is told to: %s', (rule, type, data, setting, expected) => {
    const history = [{ type, at: '2025-07-04T02:00:00.000Z', data }];
    const dueOn = (settings?: object[]): string | undefined =>
      preview(
        Preview.parse({ history, rules: [rule], ...(settings && { settings }) }),
        '2025-07-05T02:00:00.000Z',
        officialCalendar,
      )[0]?.dueOn;
    expect([dueOn(), dueOn([{ from: '2018-01-01', ...setting }])]).toEqual(expected);
  });

  const read = (history: object[], rules: string[], more: object, facts?: object) => {
    const settings = [{ from: '2018-01-01', readings: { ...readings, ...more } }];
    const given = { history, rules, settings, ...(facts && { facts }) };
    return preview(Preview.parse(given), '2025-12-01T02:00:00.000Z', officialCalendar);
  };
  const event = (type: string, day: string, data: object = {}) => ({ type, at: `${day}T02:00:00.000Z`, data });

  it('counts the hours of a report that turns out urgent as it is told to (TTLT 01/2017 8(5))', () => {
    const history = [
      event('intake.report-received', '2025-03-03'),
      event('intake.report-classified', '2025-03-04', { urgency: [], article: '152', clause: '1' }),
      event('intake.urgency-found', '2025-03-06', { urgency: ['may-flee'] }),
    ];
    const dueOn = (foundLater: string): string | undefined =>
      read(history, ['R4'], { urgency: { foundLater } }, { byCommuneDesk: true }).at(-1)?.dueOn;
    expect([dueOn('finding'), dueOn('reception')]).toEqual(['2025-03-07', '2025-03-04']);
  });

  it('counts a detention that begins again as it is told to (BLTTHS 173)', () => {
    const charge = { article: '150', clause: '1', accused: 'a' };
    const history = [
      event('investigation.case-initiated', '2025-02-12', { article: '150', clause: '1', seriousness: 'very-serious' }),
      event('investigation.accused-detained', '2025-02-12', { ...charge, until: '2025-05-30' }),
      event('investigation.accused-released', '2025-03-13', { accused: 'a' }),
      event('investigation.accused-detained', '2025-04-01', { ...charge, until: '2025-12-31' }),
    ];
    const dueOn = (again: string): string | undefined => read(history, ['173'], { detention: { again } }).at(-1)?.dueOn;
    expect([dueOn('on'), dueOn('anew')]).toEqual(['2025-06-29', '2025-07-29']);
  });

  it('says whether a suspension on the day after the expiry breaches the limit as it is told to (BLTTHS 148(1))', () => {
    const history = [
      event('investigation.verification-accepted', '2025-02-20'),
      event('investigation.verification-suspended', '2025-03-13'),
    ];
    const breached = (by: string): boolean | undefined => read(history, ['R10'], { suspensions: { by } })[0]?.breached;
    expect([breached('day-after'), breached('last-day')]).toEqual([false, true]);
  });

  it('counts a limit that became shorter as it is told to read the law', () => {
    const history = [
      { type: 'investigation.case-initiated', at: '2025-02-12T02:00:00.000Z', data: { article: '150', clause: '1' } },
      {
        type: 'investigation.requalification-cancelled',
        at: '2025-06-02T02:00:00.000Z',
        data: { article: '152', clause: '1' },
      },
    ];
    const dueOn = (requalified?: object): string | undefined => {
      const readings = {
        ...{ days: { firstDayCounts: false, dayOffMoves: false }, 'working-days': { firstDayCounts: false } },
        ...{ years: { dayOffMoves: true }, requalified },
      };
      const given = Preview.parse({ history, rules: ['172'], settings: [{ from: '2018-01-01', readings }] });
      return preview(given, '2025-06-03T02:00:00.000Z', officialCalendar)[0]?.dueOn;
    };
    expect([dueOn(), dueOn({ mayHaveRunOut: false })]).toEqual(['2025-05-12', '2025-06-02']);
  });
});
