import { breachedAt, type Deadline, deadlinesOf, type HistoryEntry } from '..';

const AT = '2025-02-21T03:15:00.000Z'; // Friday, 10:15 in Hanoi
const reception = { anonymous: false, byCommuneDesk: false, urgency: [], opening: false };
const received = (data: object = {}): HistoryEntry => ({
  type: 'intake.report-received',
  at: AT,
  data: { ...reception, ...data },
});
const event = (type: string, at: string, data: Record<string, unknown> = {}): HistoryEntry => ({
  type: `intake.${type}`,
  at,
  data,
});
const atCommune = received({ byCommuneDesk: true });
const ordinary = { urgency: [], article: '153', clause: '1' };

const of = (rule: string, ...history: HistoryEntry[]): Deadline[] =>
  deadlinesOf(history).filter((deadline) => deadline.rule === rule);

describe('R1, classification', () => {
  it('is due 24 hours after reception', () => {
    expect(of('R1', received())).toMatchObject([
      { status: 'running', startedAt: AT, dueAt: '2025-02-22T03:15:00.000Z', warnAt: '2025-02-21T21:15:00.000Z' },
    ]);
    expect(of('R1', received())[0]?.explanation).toEqual({
      vi: 'hạn 10:15 22/02/2025: 24 giờ kể từ khi tiếp nhận 10:15 21/02/2025, TTLT 01/2017 8(1)',
      en: 'due 10:15 22/02/2025: 24 hours from reception 10:15 21/02/2025, TTLT 01/2017 8(1)',
    });
  });

  it('is met by the classification, late after the 24 hours', () => {
    const classifiedAt = (at: string) => of('R1', received(), event('report-classified', at))[0];
    expect(classifiedAt('2025-02-22T03:15:00.000Z')).toMatchObject({
      status: 'met',
      metAt: '2025-02-22T03:15:00.000Z',
    });
    expect(classifiedAt('2025-02-22T03:15:00.001Z')).toMatchObject({ status: 'met-late' });
  });

  it('falls away when the report is merged', () => {
    expect(of('R1', received(), event('report-merged', '2025-02-21T05:00:00.000Z'))).toMatchObject([
      { status: 'cancelled' },
    ]);
  });

  it('is not owed by the desk of a commune', () => {
    expect(of('R1', atCommune)).toEqual([]);
  });

  it('runs from the true date of an opening balance, as do the notices of its reception', () => {
    for (const rule of ['R1', 'R9.procuracy', 'R9.reporter'])
      expect(of(rule, received({ opening: true }))).toEqual(of(rule, received()));
  });

  it('follows a corrected time of reception', () => {
    const corrected = event('report-corrected', '2025-02-21T09:00:00.000Z', {
      changes: { receivedAt: '2025-02-20T10:00:00.000Z' },
    });
    expect(of('R1', received(), corrected)).toMatchObject([{ dueAt: '2025-02-21T10:00:00.000Z' }]);
  });
});

describe('R2, transfer for want of competence', () => {
  const found = event('non-competence-found', '2025-02-24T02:00:00.000Z');

  it('is due 24 hours after the finding, not after reception', () => {
    expect(of('R2', received(), found)).toMatchObject([{ dueAt: '2025-02-25T02:00:00.000Z', status: 'running' }]);
  });

  it('is met by what leaves the desk, not by an offer', () => {
    const offered = event('report-offered', '2025-02-24T03:00:00.000Z');
    const handedOver = event('report-handed-over', '2025-02-24T04:00:00.000Z');
    expect(of('R2', received(), found, offered)).toMatchObject([{ status: 'running' }]);
    expect(of('R2', received(), found, offered, handedOver)).toMatchObject([{ status: 'met' }]);
  });
});

describe('R4 and R5, the desk of a commune', () => {
  const passedOn = event('report-handed-over', '2025-02-21T09:00:00.000Z');

  it('passes on within 24 hours what is not held ordinary', () => {
    expect(of('R4', atCommune)).toMatchObject([{ dueAt: '2025-02-22T03:15:00.000Z', status: 'running' }]);
    expect(of('R4', atCommune, passedOn)).toMatchObject([{ status: 'met' }]);
    expect(of('R5', atCommune)).toEqual([]);
  });

  it('has 7 days from reception for an ordinary report', () => {
    const classified = event('report-classified', '2025-02-21T08:00:00.000Z', ordinary);
    expect(of('R4', atCommune, classified)).toMatchObject([{ status: 'replaced' }]);
    expect(of('R5', atCommune, classified)).toMatchObject([{ dueOn: '2025-02-28', startedAt: AT, status: 'running' }]);
  });

  it.each([
    ['150', '1'],
    ['151', null],
    ['153', '2'],
    ['154', '3'],
  ])('never for article %s, clause %s', (article, clause) => {
    const classified = event('report-classified', '2025-02-21T08:00:00.000Z', { urgency: [], article, clause });
    expect(of('R4', atCommune, classified)).toMatchObject([{ status: 'running' }]);
    expect(of('R5', atCommune, classified)).toEqual([]);
  });

  it('has 24 hours from the finding when an ordinary report turns out urgent', () => {
    const history = [
      atCommune,
      event('report-classified', '2025-02-21T08:00:00.000Z', ordinary),
      event('urgency-found', '2025-02-24T02:00:00.000Z', { urgency: ['may-flee'] }),
    ];
    expect(of('R5', ...history)).toMatchObject([{ status: 'replaced' }]);
    expect(of('R4', ...history)).toMatchObject([
      { status: 'replaced' },
      { status: 'running', dueAt: '2025-02-25T02:00:00.000Z' },
    ]);
  });

  it('has 48 hours where it is remote, and 7 days for what is ordinary there too', () => {
    const remote = received({ byCommuneDesk: true, post: 'remote-commune' });
    expect(of('R4', remote)).toEqual([]);
    expect(of('R4.remote', remote)).toMatchObject([{ dueAt: '2025-02-23T03:15:00.000Z', status: 'running' }]);
    const classified = event('report-classified', '2025-02-21T08:00:00.000Z', ordinary);
    expect(of('R4.remote', remote, classified)).toMatchObject([{ status: 'replaced' }]);
    expect(of('R5', remote, classified)).toMatchObject([{ dueOn: '2025-02-28', status: 'running' }]);
  });

  it('has neither elsewhere', () => {
    expect([of('R4', received()), of('R5', received(), event('report-classified', AT, ordinary))]).toEqual([[], []]);
  });
});

describe('R4 to R6 before TTLT 01/2021', () => {
  const [lastDay, firstDay] = ['2022-01-13T03:15:00.000Z', '2022-01-14T03:15:00.000Z'];
  const at = (reception: string, post: string): HistoryEntry[] => [
    { ...received({ byCommuneDesk: true, post }), at: reception },
    event('report-classified', reception, ordinary),
  ];
  const dueAt = (rule: string, history: HistoryEntry[]) => of(rule, ...history)[0]?.dueAt;
  const said = (rule: string, history: HistoryEntry[]) => of(rule, ...history)[0]?.explanation.en.split('; ')[1];

  it('have 24 hours, whatever was received, by a text that is unverified', () => {
    const before: [string, HistoryEntry[]][] = [
      ['R5', at(lastDay, 'commune')],
      ['R4.remote', at(lastDay, 'remote-commune').slice(0, 1)],
      ['R4', at(lastDay, 'commune').slice(0, 1)],
      ['R6', at(lastDay, 'station')],
    ];
    for (const [rule, history] of before) {
      expect([rule, dueAt(rule, history)]).toEqual([rule, '2022-01-14T03:15:00.000Z']);
      expect(said(rule, history)).toBe('text of TTLT 01/2017 8(5) unverified until 13/01/2022 (before TTLT 01/2021)');
    }
  });

  it('are those of the text since', () => {
    expect(dueAt('R5', at(firstDay, 'commune'))).toBe('2022-01-21T17:00:00.000Z');
    expect(dueAt('R4.remote', at(firstDay, 'remote-commune').slice(0, 1))).toBe('2022-01-16T03:15:00.000Z');
    expect(said('R5', at(firstDay, 'commune'))).toBe('the first day is not counted');
  });
});

describe('R6, a police station', () => {
  const atStation = received({ byCommuneDesk: true, post: 'station' });

  it('passes on within 24 hours whatever it receives, and checks nothing', () => {
    expect(of('R6', atStation)).toMatchObject([{ dueAt: '2025-02-22T03:15:00.000Z', status: 'running' }]);
    const classified = event('report-classified', '2025-02-21T08:00:00.000Z', ordinary);
    expect([of('R4', atStation, classified), of('R5', atStation, classified)]).toEqual([[], []]);
    const passedOn = event('report-handed-over', '2025-02-22T04:00:00.000Z');
    expect(of('R6', atStation, passedOn)).toMatchObject([{ status: 'met-late' }]);
    expect(of('R6', atCommune)).toEqual([]);
  });
});

describe('what a commune desk closes as an administrative violation', () => {
  const closed = event('report-closed', '2025-02-21T09:00:00.000Z', { ground: 'administrative-violation' });
  const classified = event('report-classified', '2025-02-21T08:00:00.000Z', ordinary);

  it.each([
    ['R4', 'commune', []],
    ['R4.remote', 'remote-commune', []],
    ['R5', 'commune', [classified]],
    ['R6', 'station', [classified]],
  ])('is no longer to be passed on under %s', (rule, post, before) => {
    const history = [received({ byCommuneDesk: true, post }), ...before];
    expect(of(rule, ...history)).toMatchObject([{ status: 'running' }]);
    expect(of(rule, ...history, closed)).toMatchObject([{ status: 'cancelled' }]);
    const reopened = event('report-reopened', '2025-02-21T10:00:00.000Z');
    expect(of(rule, ...history, closed, reopened)).toMatchObject([{ status: 'running' }]);
  });
});

describe('R9, notice of reception', () => {
  it('goes to the procuracy within 3 calendar days', () => {
    expect(of('R9.procuracy', received())).toMatchObject([{ dueOn: '2025-02-24', law: 'BLTTHS 146(5)' }]);
    expect(of('R9.procuracy', received(), event('procuracy-notified', '2025-02-24T16:59:00.000Z'))).toMatchObject([
      { status: 'met' },
    ]);
    expect(of('R9.procuracy', atCommune)).toEqual([]);
  });

  it('goes to the reporter within 3 working days', () => {
    expect(of('R9.reporter', received())).toMatchObject([{ dueOn: '2025-02-26' }]);
    const told = (of_: string) => event('reporter-notified', '2025-02-25T03:00:00.000Z', { of: of_ });
    expect(of('R9.reporter', received(), told('reception'))).toMatchObject([{ status: 'met' }]);
    expect(of('R9.reporter', received(), told('result'))).toMatchObject([{ status: 'running' }]);
  });

  it('does not go to an offender who gave himself up', () => {
    expect(of('R9.reporter', received({ source: 'surrender' }))).toEqual([]);
  });

  it('goes to no anonymous reporter', () => {
    expect(of('R9.reporter', received({ anonymous: true }))).toEqual([]);
    expect(deadlinesOf([received()], { facts: { anonymous: true } }).map(({ rule }) => rule)).not.toContain(
      'R9.reporter',
    );
  });
});

describe('R21, notice of the result', () => {
  const closed = event('report-closed', '2025-02-21T05:00:00.000Z');

  it('goes to the reporter within 3 days of the end', () => {
    expect(of('R21', received(), closed)).toMatchObject([{ dueOn: '2025-02-24', status: 'running' }]);
  });

  it('goes to whoever reported a matter again at the desk, from the end of the report that it went on in', () => {
    const merged = event('report-merged', '2025-02-21T05:00:00.000Z', { into: 'x' });
    const ended = (how: string) => event('merged-report-ended', '2025-02-28T05:00:00.000Z', { with: how });
    expect(of('R21', received(), merged)).toEqual([]);
    expect(of('R21', received(), merged, ended('not-initiated'))).toMatchObject([{ dueOn: '2025-03-03' }]);
    expect(of('R21', received(), merged, ended('transferred'))).toEqual([]);
  });

  it('is not owed to an anonymous reporter, nor by the desk for what another body has resolved', () => {
    expect(of('R21', received({ anonymous: true }), closed)).toEqual([]);
    expect(
      of('R21', received(), event('report-resolved', '2025-04-28T03:00:00.000Z', { outcome: 'not-initiated' })),
    ).toEqual([]);
  });
});

describe('a deadline of reception', () => {
  it('is breached from its expiry on, and not before', () => {
    const [deadline] = of('R1', received());
    expect(breachedAt(deadline!, '2025-02-22T03:15:00.000Z')).toBe(false);
    expect(breachedAt(deadline!, '2025-02-22T03:15:00.001Z')).toBe(true);
  });

  it('stays breached when it was met late, and never is when it was met in time', () => {
    const [late] = of('R1', received(), event('report-classified', '2025-02-23T00:00:00.000Z'));
    const [timely] = of('R1', received(), event('report-classified', '2025-02-22T00:00:00.000Z'));
    expect([breachedAt(late!, '2026-01-01T00:00:00.000Z'), breachedAt(timely!, '2026-01-01T00:00:00.000Z')]).toEqual([
      true,
      false,
    ]);
  });
});
