import { type Deadline, deadlinesOf, type HistoryEntry } from '..';

const AT = '2025-04-29T03:00:00.000Z';
const event = (type: string, at: string, data: Record<string, unknown> = {}): HistoryEntry => ({
  type: `prosecution.${type}`,
  at,
  data,
});
const of = (rule: string, ...history: HistoryEntry[]): Deadline[] =>
  deadlinesOf(history).filter((deadline) => deadline.rule === rule);

describe('R3, forwarding a report', () => {
  const received = event('report-received', AT);

  it('is due 24 hours after reception, and an offer does not meet it yet', () => {
    const offered = event('report-offered', '2025-04-29T04:00:00.000Z');
    expect(of('R3', received, offered)).toMatchObject([{ dueAt: '2025-04-30T03:00:00.000Z', status: 'running' }]);
  });

  it('is met, or met late, once the investigating body has it', () => {
    const forwarded = (at: string) => event('report-forwarded', at);
    expect(of('R3', received, forwarded('2025-04-30T02:00:00.000Z'))).toMatchObject([{ status: 'met' }]);
    expect(of('R3', received, forwarded('2025-05-02T05:00:00.000Z'))).toMatchObject([{ status: 'met-late' }]);
  });
});

describe('R9, telling the reporter of the reception', () => {
  it('is owed by the procuracy too, in working days', () => {
    const told = event('reporter-notified', '2025-05-05T02:00:00.000Z');
    expect(of('R9.reporter', event('report-received', AT))).toMatchObject([{ status: 'running' }]);
    expect(of('R9.reporter', event('report-received', AT), told)).toMatchObject([{ status: 'met' }]);
  });

  it('is not owed to whom nobody knows', () => {
    const facts = { anonymous: true };
    expect(deadlinesOf([event('report-received', AT)], { facts }).map(({ rule }) => rule)).toEqual(['R3']);
  });
});

describe('R8 and 7-assign, the assignment of a prosecutor', () => {
  const served = (decision: string) => event('decision-received', AT, { decision });

  it('is due 3 working days after an assignment, 3 days after an initiation', () => {
    expect(of('R8', served('assignment'))).toMatchObject([{ dueOn: '2025-05-07', status: 'running' }]);
    expect(of('7-assign', served('initiation'))).toMatchObject([{ dueOn: '2025-05-02' }]);
    expect([of('R8', served('initiation')), of('7-assign', served('assignment'))]).toEqual([[], []]);
    const assigned = event('prosecutor-assigned', '2025-05-05T02:00:00.000Z');
    expect(of('R8', served('assignment'), assigned)).toMatchObject([{ status: 'met' }]);
  });
});

describe('148-send and 5-remedy, what the procuracy serves', () => {
  const served = (decision: string, notice: string) =>
    event('notice-served', '2025-04-29T09:00:00.000Z', { decision, notice, receivedAt: AT });

  it('reaches the body within 24 hours of the cancellation of a suspension', () => {
    const cancelled = event('suspension-cancelled', AT, { of: 'verification' });
    expect(of('148-send', cancelled)).toMatchObject([{ dueAt: '2025-04-30T03:00:00.000Z', status: 'running' }]);
    expect(of('148-send', cancelled, served('suspension-cancelled', 'x'))).toMatchObject([{ status: 'met' }]);
    expect(of('148-send', event('suspension-cancelled', AT, { of: 'case' }))).toEqual([]);
  });

  it('leaves 15 days for a remedy, counted from its receipt, of each demand', () => {
    const history = [served('remedy-demanded', 'x'), served('remedy-demanded', 'y')];
    const remedied = event('remedy-recorded', '2025-05-10T03:00:00.000Z', { notice: 'x' });
    expect(of('5-remedy', ...history, remedied)).toMatchObject([
      { about: 'x', status: 'met', nature: 'option' },
      { about: 'y', status: 'running', dueOn: '2025-05-14' },
    ]);
  });
});

describe('179-decide and 21-decide, while more evidence comes', () => {
  it.each([
    ['179-decide', 'charge-approval-requested', 'charge-evidence', { accused: 'a' }],
    ['21-decide', 'measure-requested', 'measure-evidence', { exchange: 'x' }],
  ])('%s runs anew for what was demanded alone', (rule, request, evidence, about) => {
    const asked = event(request, AT, { ...about, receivedAt: AT });
    const came = (more = {}) => event(`${evidence}-received`, '2025-05-01T03:00:00.000Z', { ...about, ...more });
    expect(of(rule, asked, came({ unasked: true }))).toMatchObject([{ dueOn: '2025-05-02', status: 'running' }]);
    const demanded = event(`${evidence}-demanded`, '2025-04-30T03:00:00.000Z', about);
    expect(of(rule, asked, demanded, came())).toMatchObject([{ status: 'met' }, { status: 'running' }]);
  });
});

describe('R13, the decision on an extension', () => {
  const requested = (exchange: string) => event('extension-requested', AT, { exchange });

  it('is due 3 days after receipt of the request, days off included', () => {
    expect(of('R13', requested('x'))).toMatchObject([{ about: 'x', dueOn: '2025-05-02', status: 'running' }]);
    expect(of('R13', requested('x'))[0]?.explanation.en).toContain('it stays the last day');
  });

  it.each(['extension-granted', 'extension-refused'])('is met by %s of that request', (decision) => {
    const decided = event(decision, '2025-05-02T03:00:00.000Z', { exchange: 'x' });
    expect(of('R13', requested('x'), requested('y'), decided)).toMatchObject([
      { about: 'x', status: 'met' },
      { about: 'y', status: 'running' },
    ]);
  });
});

describe('179-decide, the decision on a charge', () => {
  it.each(['charge-approved', 'charge-cancelled'])('is due 3 days after receipt and met by %s', (decision) => {
    const requested = event('charge-approval-requested', AT, { accused: 'a' });
    expect(of('179-decide', requested)).toMatchObject([{ about: 'a', dueOn: '2025-05-02', status: 'running' }]);
    expect(of('179-decide', requested, event(decision, '2025-05-03T03:00:00.000Z', { accused: 'a' }))).toMatchObject([
      { status: 'met-late' },
    ]);
  });
});

describe('what the body is left to do itself, as it was told', () => {
  const served = (decision: string, more: Record<string, unknown> = {}) =>
    event('notice-served', '2025-04-29T09:00:00.000Z', { decision, notice: 'x', receivedAt: AT, ...more });

  it.each([
    ['7-demanded', 'initiation-demanded'],
    ['7-cancel-demanded', 'initiation-cancellation-demanded'],
    ['7-cancel-demanded', 'requalification-cancellation-demanded'],
    ['7-cancel-demanded', 'decision-cancellation-demanded'],
  ])('%s: 3 days from the receipt of %s, until it is done', (rule, decision) => {
    expect(of(rule, served(decision))).toMatchObject([{ about: 'x', dueOn: '2025-05-02', nature: 'option' }]);
    const done = event('remedy-recorded', '2025-05-01T03:00:00.000Z', { notice: 'x' });
    expect(of(rule, served(decision), done)).toMatchObject([{ status: 'met' }]);
  });

  it('5-measure-demanded: the same of an order in place of what was cancelled, until the procuracy makes it; of one in place of what was refused it only demands', () => {
    const told = (ground: string) => served('measure-demanded', { ground });
    const rule = '5-measure-demanded';
    expect(of(rule, told('order-cancelled'))).toMatchObject([{ about: 'x', dueOn: '2025-05-02', nature: 'option' }]);
    const ordered = event('measure-ordered', '2025-05-03T03:00:00.000Z', { notice: 'x' });
    expect(of(rule, told('order-cancelled'), ordered)).toMatchObject([{ status: 'met-late' }]);
    expect(of(rule, told('detention-not-necessary'))).toEqual([]);
  });

  it('meets the review of what it is about', () => {
    const initiated = event('decision-received', AT, { decision: 'initiation', notice: 'n' });
    const told = (kind: string) =>
      event('cancellation-demanded', '2025-04-30T03:00:00.000Z', { of: kind, notice: 'n' });
    expect(of('7-assign', initiated, told('initiation'))).toMatchObject([{ status: 'met' }]);
    expect(of('7-assign', initiated, told('requalification'))).toMatchObject([{ status: 'running' }]);
    const own = event('decision-received', '2025-04-30T03:00:00.000Z', { decision: 'initiation-cancellation' });
    expect(of('7-assign', initiated, own)).toMatchObject([{ status: 'cancelled' }]);
    const not = event('decision-received', AT, { decision: 'non-initiation', notice: 'n' });
    const demanded = event('initiation-demanded', '2025-04-30T03:00:00.000Z', { notice: 'n' });
    expect(of('7-non-initiation', not, demanded)).toMatchObject([{ status: 'met' }]);
  });
});

describe('8-requalification, the review of a change of the crime', () => {
  it.each(['documents-demanded', 'cancellation-demanded', 'requalification-cancelled'])(
    'is open for 3 days, and done by %s',
    (done) => {
      const served = event('decision-received', AT, { decision: 'requalification', notice: 'n' });
      expect(of('8-requalification', served)).toMatchObject([{ about: 'n', dueOn: '2025-05-02', nature: 'option' }]);
      const reviewed = event(done, '2025-04-30T03:00:00.000Z', { notice: 'n' });
      expect(of('8-requalification', served, reviewed)).toMatchObject([{ status: 'met' }]);
    },
  );
});

describe('239.lower, a case that a court below tries', () => {
  const foreseen = (at: string, endsOn: string) => event('lower-trial-foreseen', at, { endsOn });
  const told = (at: string) => event('lower-procuracy-told', at);

  it('is told of 2 months before the investigation ends, by the month’s last day where it has no such day', () => {
    expect(of('239.lower', foreseen(AT, '2025-08-31'))).toMatchObject([
      {
        status: 'running',
        dueOn: '2025-06-30',
        explanation: { vi: 'hạn 30/06/2025: 2 tháng trước ngày kết thúc điều tra 31/08/2025, BLTTHS 239(1)' },
      },
    ]);
    expect(of('239.lower', foreseen(AT, '2025-08-31'), told('2025-07-01T02:00:00.000Z'))).toMatchObject([
      { status: 'met-late' },
    ]);
  });

  it('is told of later where the investigation is extended', () => {
    const later = foreseen('2025-06-02T02:00:00.000Z', '2025-12-31');
    expect(of('239.lower', foreseen(AT, '2025-08-31'), later, told('2025-07-01T02:00:00.000Z'))).toMatchObject([
      { status: 'replaced' },
      { status: 'met', dueOn: '2025-10-31' },
    ]);
  });
});
