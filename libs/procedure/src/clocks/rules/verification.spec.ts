import { breachedAt, breachOf, calendarOf, type Deadline, DAYS_OFF, deadlinesOf, type HistoryEntry } from '..';

const RECEIVED = '2025-02-22T03:00:00.000Z';
const event = (type: string, at: string, data: Record<string, unknown> = {}): HistoryEntry => ({
  type: `investigation.${type}`,
  at,
  data,
});
const accepted = (receivedAt = RECEIVED, data: object = {}): HistoryEntry =>
  event('verification-accepted', '2025-02-24T02:00:00.000Z', { receivedAt, opening: false, ...data });
const prolonged = event('verification-prolonged', '2025-03-12T03:00:00.000Z');
const asked = event('extension-asked', '2025-04-15T03:00:00.000Z');
const granted = (data: Record<string, unknown> = { months: 2 }) =>
  event('extension-granted', '2025-04-18T03:00:00.000Z', data);
const suspended = (at: string) => event('verification-suspended', at, { ground: 'documents-pending' });

const of = (rule: string, ...history: HistoryEntry[]): Deadline[] =>
  deadlinesOf(history).filter((deadline) => deadline.rule === rule);

describe('R7, assignment', () => {
  it('is told to the procuracy, whose receipt proves it', () => {
    const assigned = event('investigator-assigned', '2025-02-25T02:00:00.000Z', { notice: 'x' });
    const served = event('decision-served', '2025-02-26T02:00:00.000Z', { decision: 'assignment' });
    expect(of('R7.procuracy', accepted(), assigned)).toMatchObject([{ dueOn: '2025-02-25', status: 'running' }]);
    expect(of('R7.procuracy', accepted(), assigned, served)).toMatchObject([{ status: 'met-late' }]);
  });

  it('is due 3 days after receipt', () => {
    expect(of('R7', accepted())).toMatchObject([{ dueOn: '2025-02-25', status: 'running' }]);
    expect(of('R7', accepted(), event('investigator-assigned', '2025-02-25T10:00:00.000Z'))).toMatchObject([
      { status: 'met' },
    ]);
  });

  it('falls away when a clear crime is initiated at once, or the sender never released', () => {
    const resolved = event('verification-resolved', '2025-02-24T03:00:00.000Z', { outcome: 'initiated' });
    expect(of('R7', accepted(), resolved)).toMatchObject([{ status: 'cancelled' }]);
    expect(of('R7', accepted(), event('verification-voided', '2025-02-24T03:00:00.000Z'))).toMatchObject([
      { status: 'cancelled' },
    ]);
  });

  it('runs from the true date of an opening balance', () => {
    expect(of('R7', accepted(RECEIVED, { opening: true }))).toEqual(of('R7', accepted(RECEIVED)));
  });
});

describe('R10, resolution', () => {
  it('is due 20 days after receipt, as the design explains it', () => {
    expect(of('R10', accepted())).toMatchObject([
      {
        startedAt: RECEIVED,
        dueOn: '2025-03-14',
        dueAt: '2025-03-14T17:00:00.000Z',
        warnAt: '2025-03-09T17:00:00.000Z',
        status: 'running',
        explanation: {
          vi: 'hạn 14/03/2025: 20 ngày kể từ ngày nhận được nguồn tin 22/02/2025, BLTTHS 147(1); không tính ngày đầu',
          en: 'due 14/03/2025: 20 days from receipt 22/02/2025, BLTTHS 147(1); the first day is not counted',
        },
      },
    ]);
  });

  it('is met by either decision', () => {
    const resolved = event('verification-resolved', '2025-03-14T16:59:59.000Z', { outcome: 'not-initiated' });
    expect(of('R10', accepted(), resolved)).toMatchObject([{ status: 'met', metAt: resolved.at }]);
  });

  it('falls away by a transfer', () => {
    expect(of('R10', accepted(), event('verification-transferred', '2025-03-01T03:00:00.000Z'))).toMatchObject([
      { status: 'cancelled' },
    ]);
  });
});

describe('R11, the prolonged limit', () => {
  it('is 2 months in all from receipt, in the place of R10', () => {
    expect(of('R10', accepted(), prolonged)).toMatchObject([{ status: 'replaced', endedAt: prolonged.at }]);
    expect(of('R11', accepted(), prolonged)).toMatchObject([
      { startedAt: RECEIVED, dueOn: '2025-04-22', status: 'running' },
    ]);
  });

  it('moves over Tết, and with another calendar does not', () => {
    const history = [
      event('verification-accepted', '2024-11-29T03:00:00.000Z', { receivedAt: '2024-11-29T02:00:00.000Z' }),
      event('verification-prolonged', '2024-12-15T03:00:00.000Z'),
    ];
    const withoutHolidays = calendarOf(DAYS_OFF.years.map((year) => ({ ...year, off: {} })));
    const dueOn = (deadlines: Deadline[]) => deadlines.find(({ rule }) => rule === 'R11')?.dueOn;
    expect(dueOn(deadlinesOf(history))).toBe('2025-02-03');
    expect(dueOn(deadlinesOf(history, { calendar: withoutHolidays }))).toBe('2025-01-29');
  });

  it('is late when it was decided after R10 had run out', () => {
    const late = event('verification-prolonged', '2025-03-20T03:00:00.000Z');
    expect(breachedAt(of('R10', accepted(), late)[0]!, '2025-04-01T00:00:00.000Z')).toBe(true);
    expect(breachedAt(of('R10', accepted(), prolonged)[0]!, '2025-04-01T00:00:00.000Z')).toBe(false);
  });
});

describe('R12, asking for an extension', () => {
  it('is open until 5 days before R11 expires', () => {
    expect(of('R12', accepted())).toEqual([]);
    expect(of('R12', accepted(), prolonged)).toMatchObject([
      {
        nature: 'option',
        dueOn: '2025-04-17',
        status: 'running',
        explanation: {
          en: 'due 17/04/2025: at the latest 5 days before the limit of BLTTHS 147(2) expires on 22/04/2025, BLTTHS 147(2)',
        },
      },
    ]);
  });

  it('is done by asking; asked too late, it is a breach', () => {
    const [inTime] = of('R12', accepted(), prolonged, asked);
    const [late] = of('R12', accepted(), prolonged, event('extension-asked', '2025-04-18T03:00:00.000Z'));
    expect([inTime, late]).toMatchObject([
      { status: 'met', metAt: asked.at, nature: 'duty' },
      { status: 'met-late', nature: 'duty' },
    ]);
    expect([inTime, late].map((one) => one && breachedAt(one, '2025-05-01T00:00:00.000Z'))).toEqual([false, true]);
  });

  it('breaches nothing where nothing was left of the time to ask', () => {
    const [late] = of(
      'R12',
      accepted(),
      { ...prolonged, at: '2025-04-19T03:00:00.000Z' },
      {
        ...asked,
        at: '2025-04-20T03:00:00.000Z',
      },
    );
    expect(late).toMatchObject({ status: 'met-late', nature: 'option' });
  });

  it('breaches nothing when it is let pass, and ends with the limit', () => {
    const resolved = event('verification-resolved', '2025-04-21T03:00:00.000Z', { outcome: 'not-initiated' });
    const [deadline] = of('R12', accepted(), prolonged, resolved);
    expect(deadline).toMatchObject({ status: 'cancelled' });
    expect(breachedAt(of('R12', accepted(), prolonged)[0]!, '2026-01-01T00:00:00.000Z')).toBe(false);
  });
});

describe('R14, the extension by the procuracy', () => {
  it('is at most 2 months from the expiry of R11, in its place', () => {
    const history = [accepted(), prolonged, asked, granted()];
    expect(of('R11', ...history)).toMatchObject([{ status: 'replaced' }]);
    expect(of('R14', ...history)).toMatchObject([
      {
        dueOn: '2025-06-23', // 22/06/2025 is a Sunday
        status: 'running',
        explanation: {
          en:
            'due 23/06/2025: at most 2 months from the expiry of the limit before 22/04/2025, BLTTHS 147(2); ' +
            '22/06/2025 is Sunday, moved to the next working day',
        },
      },
    ]);
  });

  it('is as long as the decision says, and no longer than the law allows', () => {
    const dueOn = (data: Record<string, unknown>) => of('R14', accepted(), prolonged, granted(data))[0]?.dueOn;
    expect(dueOn({ months: 1 })).toBe('2025-05-22');
    expect(dueOn({ months: 2, until: '2025-05-30' })).toBe('2025-05-30');
    expect(dueOn({ months: 3 })).toBe('2025-06-23');
    expect(dueOn({ until: '2025-12-31' })).toBe('2025-06-23');
  });

  it('is given once', () => {
    expect(
      of(
        'R14',
        accepted(),
        prolonged,
        granted(),
        event('extension-granted', '2025-06-18T03:00:00.000Z', { months: 2 }),
      ),
    ).toHaveLength(1);
  });

  it('is no part of a verification that has ended', () => {
    const resolved = event('verification-resolved', '2025-04-10T03:00:00.000Z', { outcome: 'initiated' });
    expect(of('R14', accepted(), prolonged, resolved, granted())).toEqual([]);
  });

  it('leaves R11 as it is when it is refused', () => {
    expect(
      of('R11', accepted(), prolonged, asked, event('extension-refused', '2025-04-18T03:00:00.000Z')),
    ).toMatchObject([{ status: 'running', dueOn: '2025-04-22' }]);
  });
});

describe('R16, R19 and R20, suspension and resumption', () => {
  const stopped = suspended('2025-03-15T02:00:00.000Z');
  const resumed = event('verification-resumed', '2025-07-31T02:00:00.000Z');

  it('suspends the limit that runs; the day after its expiry is no breach, later is one', () => {
    expect(of('R10', accepted(), stopped)).toMatchObject([{ status: 'suspended', endedAt: stopped.at }]);
    expect(breachedAt(of('R10', accepted(), stopped)[0]!, '2025-12-01T00:00:00.000Z')).toBe(false);
    const late = suspended('2025-03-17T02:00:00.000Z');
    expect(breachedAt(of('R10', accepted(), late)[0]!, '2025-12-01T00:00:00.000Z')).toBe(true);
  });

  it('has its breach seen once the day after its expiry is over, and at once where it is extended late', () => {
    const [running] = of('R10', accepted());
    const seen = ['2025-03-14T17:00:00.001Z', '2025-03-15T17:00:00.000Z', '2025-03-15T17:00:00.001Z'];
    expect(running?.dueAt).toBe('2025-03-14T17:00:00.000Z');
    expect(seen.map((now) => breachedAt(running!, now))).toEqual([false, false, true]);
    expect(breachOf(running!)).toBe('2025-03-15T17:00:00.000Z');
    const extended = event('verification-prolonged', '2025-03-15T02:00:00.000Z', { until: '2025-04-22' });
    const [late] = of('R10', accepted(), extended);
    expect([late?.status, late && breachOf(late)]).toEqual(['replaced', '2025-03-14T17:00:00.000Z']);
    expect(breachOf(of('R10', accepted(), stopped)[0]!)).toBeUndefined();
  });

  it('sends the decision within 24 hours', () => {
    const served = event('decision-served', '2025-03-15T09:00:00.000Z', { decision: 'suspension' });
    expect(of('R16', accepted(), stopped)).toMatchObject([{ dueAt: '2025-03-16T02:00:00.000Z', status: 'running' }]);
    expect(of('R16', accepted(), stopped, served)).toMatchObject([{ status: 'met' }]);
  });

  it('gives 1 month from the decision to resume, in the place of what was suspended', () => {
    expect(of('R10', accepted(), stopped, resumed)).toMatchObject([{ status: 'replaced' }]);
    expect(of('R19', accepted(), stopped, resumed)).toMatchObject([
      { startedAt: resumed.at, dueOn: '2025-09-03', status: 'running' },
    ]); // 31/08 is a Sunday, then National Day
  });

  it('sends the decision to resume within 3 days', () => {
    expect(of('R20', accepted(), stopped, resumed)).toMatchObject([{ dueOn: '2025-08-03' }]);
  });

  it('asks for the decision once the answer from abroad is there, within days that no article but the city has set', () => {
    const answered = event('verification-request-answered', '2025-06-12T02:00:00.000Z', { resumptionDue: true });
    const [due] = of('verification-resumption', accepted(), stopped, answered);
    expect(due?.explanation).toEqual({
      vi: 'hạn 19/06/2025: 7 ngày kể từ ngày lý do tạm đình chỉ không còn 12/06/2025, BLTTHS 149(1) (thời hạn do thành phố đặt); không tính ngày đầu',
      en: 'due 19/06/2025: 7 days from the end of the reason of the suspension 12/06/2025, BLTTHS 149(1) (a limit that the city sets); the first day is not counted',
    });
  });

  it('gives a month again after each resumption', () => {
    const history = [
      accepted(),
      stopped,
      resumed,
      suspended('2025-09-03T17:00:00.000Z'),
      event('verification-resumed', '2025-11-10T02:00:00.000Z'),
    ];
    expect(of('R19', ...history)).toMatchObject([{ status: 'replaced' }, { status: 'running', dueOn: '2025-12-10' }]);
  });
});

describe('R19, the month after a resumption that was cancelled and stands again', () => {
  it('goes on with the days that were left, to the next working day (TTLT 04/2018 6(2); BLTTHS 134(1))', () => {
    const [stopped, resumed] = [suspended('2025-02-20T02:00:00.000Z'), '2025-03-01T02:00:00.000Z'];
    const cancelled = event('verification-resumption-cancelled', '2025-03-21T02:00:00.000Z');
    const upheld = { standsAgain: true, of: 'resumption-cancelled' };
    const history = [accepted(), stopped, event('verification-resumed', resumed), cancelled];
    expect(of('R19', ...history)).toMatchObject([{ status: 'suspended', startedAt: resumed }]);
    // 30 days more than 1 April, when the days off of that week are over.
    expect(of('R19', ...history, event('petition-answered', '2025-04-20T02:00:00.000Z', upheld))).toMatchObject([
      { status: 'running', startedAt: resumed, dueOn: '2025-05-05' },
    ]);
  });
});

describe('R17, the review before a suspension', () => {
  it('is open until 5 days before the limit that runs, whichever it is', () => {
    expect(of('R17', accepted())).toMatchObject([{ dueOn: '2025-03-09', nature: 'option', status: 'running' }]);
    expect(of('R17', accepted(), prolonged).map(({ dueOn, status }) => `${dueOn} ${status}`)).toEqual([
      '2025-03-09 replaced',
      '2025-04-17 running',
    ]);
  });

  it('is breached by a review that comes too late, though it was asked for in time, and not by none', () => {
    const asked = event('suspension-review-asked', '2025-03-09T03:00:00.000Z');
    expect(of('R17', accepted(), asked)).toMatchObject([{ status: 'running' }]);
    const [late] = of('R17', accepted(), asked, event('suspension-reviewed', '2025-03-10T03:00:00.000Z'));
    expect(late).toMatchObject({ status: 'met-late', nature: 'duty' });
    const [never] = of('R17', accepted(), prolonged);
    expect([late, never].map((one) => one && breachedAt(one, '2026-01-01T00:00:00.000Z'))).toEqual([true, false]);
  });

  it('is open again, and what was found owed, before the limit of a report that is resolved anew on a complaint', () => {
    const ended = event('verification-resolved', '2025-03-03T02:00:00.000Z', { outcome: 'not-initiated' });
    const anew = event('non-initiation-cancelled-on-complaint', '2025-03-10T02:00:00.000Z');
    expect(of('158-anew', accepted(), ended, anew)).toMatchObject([{ dueOn: '2025-04-10', status: 'running' }]);
    expect(of('R17', accepted(), ended, anew).at(-1)).toMatchObject({ dueOn: '2025-04-05', status: 'running' });
    expect(of('15-report', accepted(), ended, anew).at(-1)).toMatchObject({ dueOn: '2025-04-03', status: 'running' });
  });
});

describe('R18, a suspension that the procuracy has cancelled', () => {
  const stopped = suspended('2025-03-15T02:00:00.000Z');
  const cancelled = event('suspension-cancelled', '2025-03-20T02:00:00.000Z', {
    receivedAt: '2025-03-21T02:00:00.000Z',
  });

  it('leaves a month from the receipt of the cancellation, in the place of what was suspended', () => {
    expect(of('R10', accepted(), stopped, cancelled)).toMatchObject([{ status: 'replaced' }]);
    expect(of('R18', accepted(), stopped, cancelled)).toMatchObject([{ dueOn: '2025-04-21', status: 'running' }]);
    const again = suspended('2025-04-22T02:00:00.000Z');
    const resumed = event('verification-resumed', '2025-05-05T02:00:00.000Z');
    expect(of('R18', accepted(), stopped, cancelled, again, resumed)).toMatchObject([{ status: 'replaced' }]);
  });
});

describe('R24, what is suspended', () => {
  const stopped = suspended('2025-03-15T02:00:00.000Z');
  const looked = (at: string) => event('suspended-verification-reviewed', at);

  it('is looked at again each month, until it goes on', () => {
    const history = [accepted(), stopped, looked('2025-04-10T02:00:00.000Z'), looked('2025-05-20T02:00:00.000Z')];
    expect(of('R24', ...history).map(({ dueOn, status }) => `${dueOn} ${status}`)).toEqual([
      '2025-04-15 met',
      '2025-05-12 met-late', // 10/05 is a Saturday
      '2025-06-20 running',
    ]);
    const resumed = event('verification-resumed', '2025-06-01T02:00:00.000Z');
    expect(of('R24', ...history, resumed).at(-1)).toMatchObject({ status: 'cancelled' });
  });

  it('and each half-year and each year, once each; the longer is the shorter too', () => {
    const on = (day: string, period?: string) =>
      event('suspended-verification-reviewed', `${day}T02:00:00.000Z`, period ? { period } : {});
    const history = [
      accepted(),
      stopped,
      on('2025-04-10'),
      on('2025-09-10', 'half-year'),
      on('2025-10-09', 'month'),
      on('2026-03-17', 'year'),
    ];
    const said = (rule: string) => of(rule, ...history).map(({ dueOn, status }) => `${dueOn} ${status}`);
    expect(said('R24.half-year')).toEqual(['2025-09-15 met', '2026-03-10 met-late', '2026-09-17 running']);
    expect(said('R24.year')).toEqual(['2026-03-16 met-late', '2027-03-17 running']); // 15/03/2026 is a Sunday
    expect(said('R24')).toEqual([
      '2025-04-15 met',
      '2025-05-12 met-late',
      '2025-10-10 met',
      '2025-11-10 met-late', // 09/11 is a Sunday
      '2026-04-17 running',
    ]);
    const resumed = event('verification-resumed', '2026-04-01T02:00:00.000Z');
    for (const rule of ['R24', 'R24.half-year', 'R24.year'])
      expect(of(rule, ...history, resumed).at(-1)).toMatchObject({ status: 'cancelled' });
  });
});

describe('TT 28/2020 15, the report of what was found', () => {
  const reported = (at: string) => event('findings-reported', at, { proposal: 'extend' });
  const resolved = (at: string) => event('verification-resolved', at, { outcome: 'not-initiated' });

  it('is owed 7 days before each limit', () => {
    expect(of('15-report', accepted())).toMatchObject([
      { dueOn: '2025-03-07', warnAt: '2025-03-05T17:00:00.000Z', nature: 'duty', status: 'running' },
    ]);
    const history = [accepted(), reported('2025-03-06T02:00:00.000Z'), prolonged];
    expect(of('15-report', ...history)).toMatchObject([
      { dueOn: '2025-03-07', status: 'met' },
      { dueOn: '2025-04-15', status: 'running' },
    ]);
  });

  it('is breached where nobody reports, whatever becomes of the limit', () => {
    const [late] = of('15-report', accepted(), reported('2025-03-10T02:00:00.000Z'));
    expect([late, late && breachedAt(late, '2025-03-08T00:00:00.000Z')]).toMatchObject([{ status: 'met-late' }, true]);
    const [left] = of('15-report', accepted(), prolonged);
    expect([left, left && breachedAt(left, '2025-03-08T00:00:00.000Z')]).toMatchObject([{ status: 'replaced' }, true]);
  });

  it('is not owed any more of what was decided before, nor of what the procuracy resolves itself', () => {
    const [over] = of('15-report', accepted(), resolved('2025-03-03T02:00:00.000Z'));
    expect([over, over && breachedAt(over, '2025-06-01T00:00:00.000Z')]).toMatchObject([
      { status: 'cancelled' },
      false,
    ]);
    const opened = {
      type: 'prosecution.resolution-opened',
      at: RECEIVED,
      data: { receivedAt: RECEIVED, takenOver: true },
    };
    expect(of('15-report', opened)).toEqual([]);
  });
});

describe('R23, what the procuracy demands', () => {
  const demanded = (demand: string) =>
    event('procuracy-demanded', '2025-03-03T02:00:00.000Z', {
      demand,
      notice: demand,
      receivedAt: '2025-03-04T02:00:00.000Z',
    });

  it('is remedied within 15 days of its receipt, and its file handed over within 5', () => {
    expect(of('R23.remedy', accepted(), demanded('remedy'))).toMatchObject([
      { dueOn: '2025-03-19', status: 'running' },
    ]);
    const remedied = event('remedy-reported', '2025-03-10T02:00:00.000Z', { notice: 'remedy' });
    expect(of('R23.remedy', accepted(), demanded('remedy'), remedied)).toMatchObject([{ status: 'met' }]);
    const gone = event('verification-handed-over', '2025-03-08T02:00:00.000Z');
    expect(of('R23', accepted(), demanded('file'), gone)).toMatchObject([{ dueOn: '2025-03-08', status: 'met' }]);
  });
});

describe('R26, the deposit of a file', () => {
  it('is due a month after the end, and not of one that has become a case', () => {
    const ended = (outcome: string) => event('verification-resolved', '2025-03-10T03:00:00.000Z', { outcome });
    expect(of('R26', accepted(), ended('not-initiated'))).toMatchObject([{ dueOn: '2025-04-10', status: 'running' }]);
    const deposited = event('verification-deposited', '2025-04-01T03:00:00.000Z');
    expect(of('R26', accepted(), ended('not-initiated'), deposited)).toMatchObject([{ status: 'met' }]);
    expect(of('R26', accepted(), ended('initiated'))).toEqual([]);
  });
});

describe('R2.verification, non-competence that is found late', () => {
  const found = event('non-competence-found', '2025-03-03T02:00:00.000Z');

  it('leaves 24 hours from the finding to transfer', () => {
    expect(of('R2.verification', accepted(), found)).toMatchObject([{ dueAt: '2025-03-04T02:00:00.000Z' }]);
    const gone = event('verification-transferred', '2025-03-05T02:00:00.000Z');
    expect(of('R2.verification', accepted(), found, gone)).toMatchObject([{ status: 'met-late' }]);
  });

  it('is the limit of the joint circular until the police have one of their own', () => {
    const foundThen = event('non-competence-found', '2019-03-04T02:00:00.000Z');
    expect(of('R2.verification', foundThen)).toMatchObject([
      { law: 'TTLT 01/2017 8(1)', dueAt: '2019-03-05T02:00:00.000Z' },
    ]);
  });

  it('waits for the end of a dispute, and then runs where the other body was found competent', () => {
    const raised = event('report-dispute-raised', '2025-03-03T08:00:00.000Z');
    const decided = (competent: string) => event('report-dispute-decided', '2025-03-20T02:00:00.000Z', { competent });
    expect(of('R2.verification', accepted(), found, raised, decided('this-body'))).toMatchObject([
      { status: 'cancelled' },
    ]);
    expect(of('R2.verification', accepted(), found, raised, decided('other-body'))).toMatchObject([
      { status: 'cancelled' },
      { status: 'running', dueAt: '2025-03-21T02:00:00.000Z' },
    ]);
  });
});

describe('what goes on in another verification', () => {
  it('owes nothing here any more', () => {
    const merged = event('verification-merged', '2025-03-03T02:00:00.000Z');
    for (const rule of ['R7', 'R10']) expect(of(rule, accepted(), merged)).toMatchObject([{ status: 'cancelled' }]);
  });
});

describe('R22, the decision not to initiate', () => {
  it('goes to the procuracy within 24 hours', () => {
    const resolved = event('verification-resolved', '2025-03-10T03:00:00.000Z', { outcome: 'not-initiated' });
    const served = event('decision-served', '2025-03-10T04:00:00.000Z', { decision: 'non-initiation' });
    expect(of('R22.non-initiation', accepted(), resolved)).toMatchObject([{ dueAt: '2025-03-11T03:00:00.000Z' }]);
    expect(of('R22.non-initiation', accepted(), resolved, served)).toMatchObject([{ status: 'met' }]);
  });
});

describe('what the reporter is told', () => {
  const resolved = event('verification-resolved', '2025-03-10T03:00:00.000Z', { outcome: 'not-initiated' });
  const told = (said: string) => event('reporter-notified', '2025-03-11T03:00:00.000Z', { of: said });

  it('is the result within 3 days, and a word about a suspension does not do', () => {
    expect(of('R21.resolution', accepted(), resolved, told('suspension'))).toMatchObject([
      { dueOn: '2025-03-13', status: 'running' },
    ]);
    expect(of('R21.resolution', accepted(), resolved, told('result'))).toMatchObject([{ status: 'met' }]);
  });

  it('goes to whoever reported what was merged, from the resolution of the verification that it went on in', () => {
    const merged = event('verification-merged', '2025-03-01T03:00:00.000Z', { into: 'x' });
    const ended = event('merged-verification-ended', '2025-03-10T03:00:00.000Z', { outcome: 'not-initiated' });
    expect(of('R21.resolution', accepted(), merged)).toEqual([]);
    expect(of('R21.resolution', accepted(), merged, ended)).toMatchObject([{ dueOn: '2025-03-13' }]);
  });

  it('is a suspension within 24 hours and a resumption within 3 days', () => {
    const stopped = suspended('2025-03-20T03:00:00.000Z');
    const resumed = event('verification-resumed', '2025-04-01T03:00:00.000Z');
    expect(of('R16.reporter', accepted(), stopped)).toMatchObject([{ dueAt: '2025-03-21T03:00:00.000Z' }]);
    expect(of('R20.reporter', accepted(), stopped, resumed)).toMatchObject([{ dueOn: '2025-04-04' }]);
  });

  it('is nothing when nobody knows who reported', () => {
    const history = [accepted(), resolved];
    const owed = deadlinesOf(history, { facts: { anonymous: true } }).map(({ rule }) => rule);
    expect(owed).not.toContain('R21.resolution');
  });
});

describe('what is time-barred while it is suspended', () => {
  const stopped = suspended('2025-03-15T03:00:00.000Z'); // the day after the limit
  const ended = event('verification-resolved', '2032-03-10T03:00:00.000Z', { outcome: 'not-initiated' });

  it('is no longer looked at, and was not decided late: no time ran', () => {
    const history = [accepted(), stopped, ended];
    for (const rule of ['R24', 'R24.half-year', 'R24.year'])
      expect(of(rule, ...history).at(-1)).toMatchObject({ status: 'cancelled', endedAt: ended.at });
    const [limit] = of('R10', ...history);
    expect(limit).toMatchObject({ status: 'suspended', dueOn: '2025-03-14' });
    expect(breachedAt(limit!, '2033-01-01T00:00:00.000Z')).toBe(false);
  });
});

describe('a limit that ends in a year before the table of days off begins', () => {
  it('says that the table does not have it, and not that nobody has announced it', () => {
    const received = event('verification-accepted', '2022-11-22T03:00:00.000Z');
    const [limit] = of('R11', received, event('verification-prolonged', '2022-12-10T03:00:00.000Z'));
    expect(limit).toMatchObject({ dueOn: '2023-01-23', provisional: true });
    expect(limit?.explanation.en).toContain('the days off of that year are not in the table');
    expect(limit?.explanation.vi).toContain('bảng ngày nghỉ chưa có lịch nghỉ của năm đó');
  });
});

describe('7-initiate: initiate after the procuracy has cancelled a non-initiation', () => {
  const cancelled = event('non-initiation-cancelled', '2025-03-11T02:00:00.000Z', {
    receivedAt: '2025-03-12T02:00:00.000Z',
  });

  it('is due 3 days after the receipt of the decision, and met by the initiation alone', () => {
    const [due] = of('7-initiate', accepted(RECEIVED), cancelled);
    expect(due).toMatchObject({ dueOn: '2025-03-15', status: 'running', law: 'TTLT 04/2018 7(3)' });
    const initiated = event('verification-resolved', '2025-03-13T03:00:00.000Z', { outcome: 'initiated' });
    const [met] = of('7-initiate', accepted(RECEIVED), cancelled, initiated);
    expect(met?.status).toBe('met');
  });

  it('is due 3 days after the receipt of a demand, also where the procuracy cancels after that', () => {
    const demanded = event('procuracy-demanded', '2025-03-10T02:00:00.000Z', {
      ...{ demand: 'initiation', notice: 'x', receivedAt: '2025-03-11T02:00:00.000Z' },
    });
    const after = event('non-initiation-cancelled', '2025-03-20T02:00:00.000Z', { demand: 'x', by: 'vks-hn' });
    const [due, ...more] = of('7-initiate', accepted(RECEIVED), demanded, after);
    expect([due, more]).toMatchObject([{ dueOn: '2025-03-14', status: 'running' }, []]);
  });
});
