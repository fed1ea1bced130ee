import { type Deadline, deadlinesOf, type HistoryEntry } from '..';

const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-05T02:00:00.000Z';
const UNDER_THE_LAW_OF_2011 = '2025-06-30T02:00:00.000Z';
const event = (type: string, at: string, data: Record<string, unknown> = {}): HistoryEntry => ({
  type: `victim-support.${type}`,
  at,
  data,
});
const opened = (way: string, at = AT): HistoryEntry => event('victim-opened', at, { way });
const of = (rule: string, ...history: HistoryEntry[]): Deadline[] =>
  deadlinesOf(history).filter((deadline) => deadline.rule === rule);

describe('who referred a victim', () => {
  const REFERRAL = '01900000-0000-7000-8000-000000000001';
  const referred = (at = AT): HistoryEntry => event('victim-opened', at, { way: 'referred', referral: REFERRAL });

  it('is answered within 3 days, whichever law gives her rights', () => {
    expect(of('victim-referral-answer', referred())).toMatchObject([{ status: 'running', dueOn: '2025-08-07' }]);
    expect(of('victim-referral-answer', referred(UNDER_THE_LAW_OF_2011))).toMatchObject([{ dueOn: '2025-07-03' }]);
    const told = event('referrer-told', '2025-08-07T16:00:00.000Z');
    expect(of('victim-referral-answer', referred(), told)).toMatchObject([{ status: 'met' }]);
    const late = event('referrer-told', '2025-08-07T18:00:00.000Z');
    expect(of('victim-referral-answer', referred(), late)).toMatchObject([{ status: 'met-late' }]);
  });

  it('is answered where her file ends, and not where the referral was taken back or there was none', () => {
    const ended = [event('victim-closed', LATER), event('referrer-told', LATER)];
    expect(of('victim-referral-answer', referred(), ...ended)).toMatchObject([{ status: 'met' }]);
    expect(of('victim-referral-answer', referred(), event('referral-dropped', LATER))).toMatchObject([
      { status: 'cancelled' },
    ]);
    expect(of('victim-referral-answer', event('victim-opened', AT, { way: 'found', referral: null }))).toEqual([]);
  });
});

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

describe('what the city’s own procedure asks for', () => {
  it('is the first support within 3 days, and nothing of whom is found to be no victim', () => {
    const given = event('support-given', '2025-08-08T02:00:00.000Z', { support: 'medical' });
    expect(of('victim-first-support', opened('found'), given)).toMatchObject([
      { dueOn: '2025-08-07', status: 'met-late', law: 'Quy trình hỗ trợ nạn nhân' },
    ]);
    const none = event('victim-not-identified', '2025-08-06T02:00:00.000Z');
    expect(of('victim-first-support', opened('found'), none)).toMatchObject([{ status: 'cancelled' }]);
    expect(of('victim-first-support', opened('found', UNDER_THE_LAW_OF_2011))).toEqual([]);
  });

  it('is a decision who she is, anew after a review, and an answer to who asks for one', () => {
    const history = [
      event('victim-received', AT),
      event('victim-not-identified', '2025-08-20T02:00:00.000Z'),
      event('review-asked-for', '2025-08-25T02:00:00.000Z'),
      event('identification-reviewed', '2025-09-25T02:00:00.000Z'),
    ];
    expect(of('victim-identification', ...history)).toMatchObject([
      { status: 'met', dueOn: '2025-09-03' },
      { status: 'running', dueOn: '2025-10-25' },
    ]);
    expect(of('victim-review', ...history)).toMatchObject([{ status: 'met-late', dueOn: '2025-09-24' }]);
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

describe('the danger to her', () => {
  const assessed = (at: string, until: string) => event('risk-assessed', at, { until });

  it('is assessed again by the day that the last assessment names', () => {
    const first = assessed(AT, '2025-09-01');
    expect(of('victim-risk-review', first)).toMatchObject([{ status: 'running', dueOn: '2025-09-01' }]);
    const again = assessed('2025-08-20T02:00:00.000Z', '2025-10-01');
    expect(of('victim-risk-review', first, again)).toMatchObject([
      { status: 'replaced' },
      { status: 'running', dueOn: '2025-10-01' },
    ]);
    const merged = event('victim-merged', '2025-08-20T02:00:00.000Z');
    expect(of('victim-risk-review', first, merged)).toMatchObject([{ status: 'cancelled' }]);
  });
});

describe('who lives in the community again', () => {
  const home = event('victim-reintegrated', AT);
  const RULES = ['victim-follow-up-3', 'victim-follow-up-6', 'victim-follow-up-12'];

  it('is looked after 3, 6 and 12 months later, each on its own', () => {
    expect(RULES.map((rule) => of(rule, home)[0]?.dueOn)).toEqual(['2025-11-04', '2026-02-04', '2026-08-04']);
    const visited = event('follow-up-made', '2025-11-03T02:00:00.000Z', { after: '3' });
    expect(RULES.map((rule) => of(rule, home, visited)[0]?.status)).toEqual(['met', 'running', 'running']);
  });

  it('is looked after no longer once the file is closed', () => {
    const closed = event('victim-closed', '2025-12-01T02:00:00.000Z', { ground: 'support-ended' });
    expect(of('victim-follow-up-6', home, closed)).toMatchObject([{ status: 'cancelled' }]);
  });
});

describe('a service that a provider was asked for', () => {
  const referred = (service: string, until: string) => event('service-referred', AT, { service, until });
  const said = (type: string, service: string) => event(type, '2025-08-06T02:00:00.000Z', { service });

  it('is answered within 3 days, and delivered by the day on which it is needed', () => {
    expect(of('victim-service-answer', referred('a', '2025-08-20'))).toMatchObject([{ dueOn: '2025-08-07' }]);
    expect(of('victim-service-delivery', referred('a', '2025-08-20'))).toMatchObject([{ dueOn: '2025-08-20' }]);
  });

  it('has limits of its own beside those of another service', () => {
    const both = [referred('a', '2025-08-20'), referred('b', '2025-08-25'), said('service-accepted', 'a')];
    expect(of('victim-service-answer', ...both).map(({ about, status }) => [about, status])).toEqual([
      ['a', 'met'],
      ['b', 'running'],
    ]);
    expect(of('victim-service-delivery', ...both, said('service-declined', 'b')).map(({ status }) => status)).toEqual([
      'running',
      'cancelled',
    ]);
  });
});
