import { type Deadline, deadlinesOf, type HistoryEntry } from '..';

const AT = '2025-08-04T02:00:00.000Z';
const UNDER_THE_LAW_OF_2011 = '2025-06-30T02:00:00.000Z';
const event = (type: string, at: string, data: Record<string, unknown> = {}): HistoryEntry => ({
  type: `victim-support.${type}`,
  at,
  data,
});
const opened = (way: string, at = AT): HistoryEntry => event('victim-opened', at, { way });
const of = (rule: string, ...history: HistoryEntry[]): Deadline[] =>
  deadlinesOf(history).filter((deadline) => deadline.rule === rule);

describe('the initial verification', () => {
  it('is due 3 days after the notice', () => {
    expect(of('victim-verification', opened('referred'))).toMatchObject([
      { status: 'running', dueOn: '2025-08-07', law: 'Luật 53/2024 27(2)' },
    ]);
  });

  it.each(['victim-verified', 'victim-identified', 'victim-not-identified'])('is met by %s', (type) => {
    expect(of('victim-verification', opened('found'), event(type, '2025-08-07T16:00:00.000Z'))).toMatchObject([
      { status: 'met' },
    ]);
    expect(of('victim-verification', opened('found'), event(type, '2025-08-07T18:00:00.000Z'))).toMatchObject([
      { status: 'met-late' },
    ]);
  });

  it('is not owed to who was verified abroad, nor known under the law of 2011', () => {
    expect(of('victim-verification', opened('returned'))).toEqual([]);
    expect(of('victim-verification', opened('referred', UNDER_THE_LAW_OF_2011))).toEqual([]);
  });
});

describe('the stay in a shelter', () => {
  const sheltered = event('victim-sheltered', AT);

  it('ends after 120 days, under the law of 2011 after 60', () => {
    expect(of('victim-shelter', sheltered)).toMatchObject([{ dueOn: '2025-12-02', law: 'NĐ 162/2025 17' }]);
    expect(of('victim-shelter', event('victim-sheltered', UNDER_THE_LAW_OF_2011))).toMatchObject([
      { dueOn: '2025-08-29', law: 'NĐ 09/2013' },
    ]);
  });

  it('is extended to the day that each decision names, and never cut short by one', () => {
    const until = (at: string, day: string) => event('shelter-extended', at, { until: day, number: '1' });
    const extended = of('victim-shelter', sheltered, until('2025-11-20T02:00:00.000Z', '2026-03-31'));
    expect(extended).toMatchObject([{ dueOn: '2026-03-31', status: 'running' }]);
    expect(extended[0]?.explanation.en).toContain('extension 1 until 31/03/2026');
    const twice = [until('2025-11-20T02:00:00.000Z', '2026-03-31'), until('2026-03-20T02:00:00.000Z', '2025-12-31')];
    expect(of('victim-shelter', sheltered, ...twice)).toMatchObject([{ dueOn: '2026-03-31' }]);
  });

  it('is over when she leaves, and begins again in another shelter', () => {
    const history = [
      sheltered,
      event('shelter-left', '2025-09-01T02:00:00.000Z'),
      event('victim-sheltered', '2025-09-01T03:00:00.000Z'),
    ];
    expect(of('victim-shelter', ...history)).toMatchObject([
      { status: 'met' },
      { status: 'running', dueOn: '2025-12-30' },
    ]);
  });
});

describe('the initial allowance', () => {
  const applied = event('allowance-applied-for', AT);

  it('is decided 9 working days after the application', () => {
    expect(of('victim-allowance', applied)).toMatchObject([{ dueOn: '2025-08-15', law: 'NĐ 162/2025 24' }]);
  });

  it('is decided when it is given or refused, not by another support', () => {
    const given = (support: string) => event('support-given', '2025-08-11T02:00:00.000Z', { support });
    expect(of('victim-allowance', applied, given('medical'))).toMatchObject([{ status: 'running' }]);
    expect(of('victim-allowance', applied, given('initial-allowance'))).toMatchObject([{ status: 'met' }]);
    expect(of('victim-allowance', applied, event('allowance-refused', '2025-08-18T02:00:00.000Z'))).toMatchObject([
      { status: 'met-late' },
    ]);
  });
});
