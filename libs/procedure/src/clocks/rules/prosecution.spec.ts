import { type Deadline, deadlinesOf, DEFAULT_SETTINGS, type HistoryEntry } from '..';

const AT = '2025-04-01T03:00:00.000Z';
const event = (type: string, at: string, data: Record<string, unknown> = {}): HistoryEntry => ({
  type: `prosecution.${type}`,
  at,
  data,
});
const received = (seriousness: string): HistoryEntry => event('file-received', AT, { seriousness });
const of = (rule: string, ...history: HistoryEntry[]): Deadline[] =>
  deadlinesOf(history).filter((deadline) => deadline.rule === rule);

describe('240, the decision to prosecute', () => {
  it.each([
    ['less-serious', '2025-04-21', '2025-05-01'],
    ['serious', '2025-04-21', '2025-05-01'],
    ['very-serious', '2025-05-01', '2025-05-16'],
    ['especially-serious', '2025-05-01', '2025-05-31'],
  ])('is due by the class of the crime, and extended by at most what it allows: %s', (seriousness, due, most) => {
    expect(of('240', received(seriousness))[0]?.dueOn).toBe(due);
    const extended = event('file-extended', '2025-04-15T03:00:00.000Z', { until: '2025-07-31' });
    expect(of('240', received(seriousness), extended)[0]?.dueOn).toBe(most);
  });

  it.each(['accused-indicted', 'file-returned', 'file-terminated'])('is met by %s', (type) => {
    expect(of('240', received('serious'), event(type, '2025-04-20T03:00:00.000Z'))).toMatchObject([{ status: 'met' }]);
  });

  it('is counted anew after a resumption, and after the file came again', () => {
    const suspended = event('file-suspended', '2025-04-22T03:00:00.000Z');
    const resumed = event('file-resumed', '2025-06-02T03:00:00.000Z');
    expect(of('240', received('serious'), suspended)).toMatchObject([{ status: 'suspended' }]);
    expect(of('240', received('serious'), suspended, resumed)).toMatchObject([
      { dueOn: '2025-06-22', status: 'running' },
    ]);
    const returned = event('file-returned', '2025-04-20T03:00:00.000Z');
    const again = event('file-received-again', '2025-06-02T03:00:00.000Z', { seriousness: 'very-serious' });
    expect(of('240', received('serious'), returned, again)).toMatchObject([
      { status: 'met' },
      { dueOn: '2025-07-02', status: 'running' },
    ]);
  });
});

describe('an indictment that no court has received', () => {
  const indicted = (day: string, exchange: string) =>
    event('accused-indicted', `2025-04-${day}T03:00:00.000Z`, { exchange });
  const ended = (by: string, exchange = 'x') =>
    event('indictment-offer-ended', '2025-04-16T03:00:00.000Z', { by, exchange });
  const history = [received('serious'), indicted('15', 'x')];
  const statuses = (...more: HistoryEntry[]) =>
    ['240', '244', '240.deliver', '240.told.indictment'].map((rule) =>
      of(rule, ...history, ...more).map(({ status, dueOn }) => `${status} ${dueOn}`),
    );

  it('leaves the decision owed by the day that it was, where the procuracy has withdrawn it (BLTTHS 240(1))', () => {
    const gone = ['cancelled 2025-04-18'];
    expect(statuses(ended('withdrawal'))).toEqual([['running 2025-04-21'], gone, gone, gone]);
    expect(statuses(ended('withdrawal'), indicted('18', 'y')).slice(0, 2)).toEqual([
      ['met 2025-04-21'],
      [...gone, 'running 2025-04-21'],
    ]);
  });

  it('stands where the court has sent it back, and has to go there within the days that it had (BLTTHS 244, 276(1)(b))', () => {
    const runs = ['running 2025-04-18'];
    expect(statuses(ended('rejection'))).toEqual([['met 2025-04-21'], runs, runs, runs]);
    expect(statuses(ended('rejection'), indicted('17', 'y')).slice(0, 2)).toEqual([
      ['met 2025-04-21'],
      ['replaced 2025-04-18', 'running 2025-04-20'],
    ]);
    expect(statuses(ended('rejection'), event('file-terminated', '2025-04-17T03:00:00.000Z'))[1]).toEqual([
      'replaced 2025-04-18',
    ]);
  });

  it('is given to the accused once, also where no court had taken it at first (BLTTHS 240(2), 276(1)(b))', () => {
    const given = event('indictment-delivered', '2025-04-17T03:00:00.000Z', { accused: ['a'] });
    const again = event('accused-indicted', '2025-04-18T03:00:00.000Z', { exchange: 'y', given: true });
    expect(statuses(ended('rejection'), given, again)[2]).toEqual(['met 2025-04-18']);
  });

  it('leaves what another decision has met as it is', () => {
    const again = [
      event('file-returned-by-court', '2025-05-05T03:00:00.000Z', { part: false }),
      event('accused-indicted', '2025-05-12T03:00:00.000Z', { exchange: 'y' }),
      event('indictment-offer-ended', '2025-05-13T03:00:00.000Z', { by: 'withdrawal', exchange: 'y' }),
    ];
    expect(of('240', ...history, ...again)).toMatchObject([{ status: 'met' }]);
    expect(of('246', ...history, ...again)).toMatchObject([{ status: 'running', dueOn: '2025-06-05' }]);
  });
});

describe('R24.prosecution, the review of a suspended file', () => {
  const looked = (at: string, period?: string) => event('suspended-file-reviewed', at, period ? { period } : {});
  const suspended = event('file-suspended', '2025-05-05T03:00:00.000Z');

  it('is due each month, half-year and year, and one of a longer period is one of the shorter too', () => {
    const history = [received('serious'), suspended, looked('2025-06-04T03:00:00.000Z', 'half-year')];
    expect(of('R24.prosecution', ...history)).toMatchObject([
      { dueOn: '2025-06-05', status: 'met' },
      { dueOn: '2025-07-04', status: 'running' },
    ]);
    expect(of('R24.prosecution.half-year', ...history)).toMatchObject([
      { dueOn: '2025-11-05', status: 'met' },
      { dueOn: '2025-12-04', status: 'running' },
    ]);
    expect(of('R24.prosecution.year', ...history)).toMatchObject([{ dueOn: '2026-05-05', status: 'running' }]);
  });

  it('is due of a file that was split off because its matter is suspended, and no more once that goes on', () => {
    const apart = event('file-received', AT, { seriousness: 'serious', splitFrom: 'f' });
    expect(of('R24.prosecution', apart)).toMatchObject([{ dueOn: '2025-05-05', status: 'running' }]); // 01/05 is off
    const resumed = event('file-resumed', '2025-04-20T03:00:00.000Z');
    expect(of('R24.prosecution', apart, resumed)).toMatchObject([{ status: 'cancelled' }]);
    expect(of('R24.prosecution', received('serious'))).toEqual([]);
  });
});

describe('244, the way to the court', () => {
  it('is gone within 3 days', () => {
    const indicted = event('accused-indicted', '2025-04-20T03:00:00.000Z');
    const handedOver = event('file-handed-over', '2025-04-24T03:00:00.000Z');
    expect(of('244', received('serious'), indicted)).toMatchObject([{ dueOn: '2025-04-23', status: 'running' }]);
    expect(of('244', received('serious'), indicted, handedOver)).toMatchObject([{ status: 'met-late' }]);
  });
});

describe('240.accused, the decision on one who alone was resumed (BLTTHS 249(4))', () => {
  const crime = { accused: 'a', article: '150', clause: '1', seriousness: 'serious' };
  const resumed = event('accused-resumed', '2025-04-15T03:00:00.000Z', crime);
  const limits = (...more: HistoryEntry[]) =>
    deadlinesOf([received('very-serious'), resumed, ...more])
      .filter(({ rule }) => ['240', '240.accused'].includes(rule))
      .map(({ about, dueOn, status }) => [about, dueOn, status]);

  it('is due by the class of that crime from the decision to resume, and extended by itself', () => {
    expect(limits()).toEqual([
      [undefined, '2025-05-01', 'running'],
      ['a', '2025-05-05', 'running'],
    ]);
    const extended = event('file-extended', '2025-04-20T03:00:00.000Z', { until: '2025-07-31' });
    expect(limits(extended).map(([, dueOn]) => dueOn)).toEqual(['2025-05-16', '2025-05-05']);
    const ofOne = (accused: string) =>
      event('file-extended', '2025-04-20T03:00:00.000Z', { accused, until: '2025-07-31' });
    expect(limits(ofOne('a')).map(([, dueOn]) => dueOn)).toEqual(['2025-05-01', '2025-05-15']);
    expect(limits(ofOne('b')).map(([, dueOn]) => dueOn)).toEqual(['2025-05-01', '2025-05-05']);
  });

  it('ends a detention and another measure that would last longer, of that one alone (BLTTHS 249(5))', () => {
    const until = '2025-05-09';
    const bound = ['a', 'b'].flatMap((accused) => [
      event('accused-detained', '2025-04-10T03:00:00.000Z', { ...crime, accused, until }),
      event('measure-applied', '2025-04-10T03:00:00.000Z', { ...crime, accused, measure: 'bail', until }),
    ]);
    const longer = event('file-extended', AT, { until: '2025-05-16' });
    const ends = (...more: HistoryEntry[]) =>
      deadlinesOf([received('very-serious'), longer, ...bound, ...more])
        .filter(({ rule }) => rule === '241' || rule === '241.bail')
        .map(({ about, dueOn }) => [about, dueOn]);
    const [short, long] = ['2025-05-05', until].map((day) => ['a', day]);
    const other = ['b', until];
    expect(ends(resumed)).toEqual([short, other, short, other]);
    const ofOne = event('file-extended', '2025-04-20T03:00:00.000Z', { accused: 'a', until: '2025-05-15' });
    expect(ends(resumed, ofOne)).toEqual([long, other, long, other]);
  });

  it('is none where that of the file alone holds by the city’s reading, or nothing says of which crime', () => {
    const readings = { ...DEFAULT_SETTINGS[0].readings, resumptions: { ofOne: 'case' as const } };
    const settings = [{ from: '2018-01-01', readings }];
    const of = (...history: HistoryEntry[]) =>
      deadlinesOf(history, { settings }).filter(({ rule }) => rule === '240.accused');
    expect(of(received('serious'), resumed)).toEqual([]);
    expect(limits(event('accused-resumed', '2025-04-16T03:00:00.000Z', { accused: 'b' }))).toHaveLength(2);
  });

  it.each([
    ['accused-indicted', 'met', { accused: ['a'] }],
    ['accused-terminated', 'met', { accused: 'a' }],
    ['accused-suspended', 'suspended', { accused: 'a' }],
    ['accused-suspended', 'running', { accused: 'b' }],
    ['file-returned', 'met', {}],
    ['file-resumed', 'replaced', {}],
    ['file-merged', 'cancelled', {}],
    ['accused-charge-revoked', 'cancelled', { accused: 'a' }],
  ])('after %s it is %s', (type, status, data) => {
    const history = [received('very-serious'), resumed, event(type, '2025-04-20T03:00:00.000Z', data)];
    expect(of('240.accused', ...history)).toMatchObject([{ status }]);
  });
});
