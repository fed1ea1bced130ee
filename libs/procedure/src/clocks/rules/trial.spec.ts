import { breachedAt, type Deadline, deadlinesOf, DEFAULT_SETTINGS, type HistoryEntry } from '..';

const AT = '2025-04-01T03:00:00.000Z';
const event = (type: string, at: string, data: Record<string, unknown> = {}): HistoryEntry => ({
  type: `court.${type}`,
  at,
  data,
});
const docketed = (seriousness: string): HistoryEntry => event('trial-docketed', AT, { seriousness });
const of = (rule: string, ...history: HistoryEntry[]): Deadline[] =>
  deadlinesOf(history).filter((deadline) => deadline.rule === rule);

describe('the decision on a resumption once another country has answered', () => {
  it('is owed no more where it is asked again, rightly, while the trial is suspended', () => {
    const due = event('trial-assistance-withdrawn', AT, { resumptionDue: true });
    const again = event('trial-assistance-asked', '2025-04-02T03:00:00.000Z');
    expect(of('trial-resumption', due)).toMatchObject([{ status: 'running' }]);
    expect(of('trial-resumption', due, again)).toMatchObject([{ status: 'cancelled' }]);
  });

  it('is owed for each of those who alone waited for it, and for one whose treatment is over', () => {
    const answered = event('trial-assistance-answered', AT, { resumptionDue: false, waitedAlone: ['one', 'other'] });
    const over = event('treatment-ended', AT, { defendant: 'third', alone: true });
    const resumed = event('defendant-resumed', '2025-04-02T03:00:00.000Z', { defendant: 'one' });
    expect(of('trial-resumption.defendant', answered, over, resumed)).toMatchObject([
      { about: 'one', status: 'met' },
      { about: 'other', status: 'running' },
      { about: 'third', status: 'running' },
    ]);
  });
});

describe('277.defendant, the preparation for one who alone was resumed (BLTTHS 277(2), 283(2))', () => {
  const crime = { defendant: 'a', article: '152', clause: '1', seriousness: 'serious' };
  const resumed = event('defendant-resumed', '2025-04-15T03:00:00.000Z', crime);
  const history = [docketed('very-serious'), resumed];
  const limits = (settings: typeof DEFAULT_SETTINGS, ...more: HistoryEntry[]) =>
    deadlinesOf([...history, ...more], { settings })
      .filter(({ rule }) => ['277', '277.defendant'].includes(rule))
      .map(({ about, dueOn, status }) => [about, dueOn, status]);

  it('is due by the class of that crime from the decision to resume, beside that of the trial, and extended by itself', () => {
    expect(limits(DEFAULT_SETTINGS)).toEqual([
      [undefined, '2025-06-02', 'running'],
      ['a', '2025-05-30', 'running'],
    ]);
    const extended = event('trial-extended', '2025-05-20T03:00:00.000Z', { until: '2025-12-31' });
    expect(limits(DEFAULT_SETTINGS, extended).map(([, dueOn]) => dueOn)).toEqual(['2025-07-01', '2025-05-30']);
    const ofOne = event('trial-extended', '2025-05-20T03:00:00.000Z', { defendant: 'a', until: '2025-12-31' });
    expect(limits(DEFAULT_SETTINGS, ofOne).map(([, dueOn]) => dueOn)).toEqual(['2025-06-02', '2025-06-14']);
  });

  it('ends a detention that would last longer, of that one alone (BLTTHS 283(4))', () => {
    const until = '2025-06-10';
    const order = { instance: 'first', purpose: 'preparation', until, article: '150', clause: '1' };
    const detained = ['a', 'b'].map((defendant) =>
      event('defendant-detained', '2025-04-10T03:00:00.000Z', { ...order, defendant }),
    );
    const ends = (...more: HistoryEntry[]) =>
      deadlinesOf([docketed('very-serious'), ...detained, ...more])
        .filter(({ rule }) => rule === '278')
        .map(({ about, dueOn }) => [about, dueOn]);
    expect(ends(resumed)).toEqual([
      ['a', '2025-05-30'],
      ['b', until],
    ]);
    const ofOne = event('trial-extended', '2025-05-20T03:00:00.000Z', { defendant: 'a', until: '2025-06-12' });
    expect(ends(resumed, ofOne)).toEqual([
      ['a', until],
      ['b', until],
    ]);
  });

  it('is none once the trial is set, nor where the law is read so', () => {
    const [first, ...others] = DEFAULT_SETTINGS;
    const readings = { ...first.readings, resumptions: { ofOne: 'case' as const } };
    expect(limits([{ ...first, readings }, ...others])).toHaveLength(1);
    const afterwards = event('defendant-resumed', '2025-04-15T03:00:00.000Z', { defendant: 'a' });
    expect(of('277.defendant', docketed('serious'), afterwards)).toEqual([]);
  });

  it.each([
    ['trial-set', 'met', {}],
    ['defendant-terminated', 'met', { defendant: 'a' }],
    ['defendant-suspended', 'suspended', { defendant: 'a' }],
    ['defendant-suspended', 'running', { defendant: 'b' }],
    ['trial-suspended', 'suspended', {}],
    ['trial-resumed', 'replaced', {}],
    ['trial-split', 'cancelled', { defendants: ['a'] }],
  ])('after %s it is %s', (type, status, data) => {
    const more = event(type, '2025-04-20T03:00:00.000Z', data);
    expect(of('277.defendant', ...history, more)).toMatchObject([{ status }]);
  });
});

describe('277, the preparation of a trial', () => {
  it.each([
    ['less-serious', '2025-05-01', '2025-05-16'],
    ['serious', '2025-05-16', '2025-05-31'],
    ['very-serious', '2025-06-02', '2025-07-01'], // 01/06/2025 is a Sunday
    ['especially-serious', '2025-07-01', '2025-07-31'],
  ])('is due by the class of the crime, and extended by at most what it allows: %s', (seriousness, due, most) => {
    expect(of('277', docketed(seriousness))[0]?.dueOn).toBe(due);
    const extended = event('trial-extended', '2025-04-15T03:00:00.000Z', { until: '2025-12-31' });
    expect(of('277', docketed(seriousness), extended)[0]?.dueOn).toBe(most);
  });

  it('is counted anew after a resumption, also of a trial that had been set', () => {
    const set = event('trial-set', '2025-04-20T03:00:00.000Z');
    const suspended = event('trial-suspended', '2025-05-05T03:00:00.000Z');
    const resumed = event('trial-resumed', '2025-08-04T03:00:00.000Z', { article: '152', clause: '1' });
    expect(of('277', docketed('serious'), suspended, resumed)).toMatchObject([
      { dueOn: '2025-09-18', status: 'running' },
    ]);
    expect(of('277', docketed('serious'), set, suspended, resumed)).toMatchObject([
      { status: 'met' },
      { dueOn: '2025-09-18', status: 'running' },
    ]);
    expect(of('277.open', docketed('serious'), set, suspended)).toMatchObject([{ status: 'cancelled' }]);
  });

  it('is 15 days once the file has come back from supplementary investigation', () => {
    const returned = event('trial-returned', '2025-04-20T03:00:00.000Z');
    const again = event('trial-docketed-again', '2025-06-02T03:00:00.000Z', { seriousness: 'serious' });
    expect(of('277.again', docketed('serious'), returned, again)).toMatchObject([{ dueOn: '2025-06-17' }]);
  });
});

describe('R24.trial, the review of a suspended trial', () => {
  const suspended = event('trial-suspended', '2025-05-05T03:00:00.000Z');

  it('is due month by month until the trial goes on or is terminated', () => {
    const looked = event('suspended-trial-reviewed', '2025-06-04T03:00:00.000Z');
    const terminated = event('trial-terminated', '2025-06-20T03:00:00.000Z');
    expect(of('R24.trial', docketed('serious'), suspended, looked)).toMatchObject([
      { dueOn: '2025-06-05', status: 'met' },
      { dueOn: '2025-07-04', status: 'running' },
    ]);
    expect(of('R24.trial', docketed('serious'), suspended, looked, terminated)).toMatchObject([
      { status: 'met' },
      { status: 'cancelled' },
    ]);
    expect(of('R24.trial.half-year', docketed('serious'), suspended)).toMatchObject([{ dueOn: '2025-11-05' }]);
    expect(of('R24.trial.year', docketed('serious'), suspended)).toMatchObject([{ dueOn: '2026-05-05' }]);
  });
});

describe('the hearing and the judgment', () => {
  const set = event('trial-set', '2025-05-05T03:00:00.000Z');
  const pronounced = event('judgment-pronounced', '2025-05-19T03:00:00.000Z');

  it('follow the decision to try by 15 days', () => {
    expect(of('277.open', docketed('serious'), set)).toMatchObject([{ dueOn: '2025-05-20', status: 'running' }]);
    expect(of('277.open', docketed('serious'), set, pronounced)).toMatchObject([{ status: 'met' }]);
  });

  it('are followed by the delivery of the judgment within 10 days, to whom the law names and to the procuracy', () => {
    const told = event('judgment-pronounced', '2025-05-19T03:00:00.000Z', { delivery: 'one', notice: 'two' });
    const given = event('decision-delivered', '2025-05-20T03:00:00.000Z', { delivery: 'one' });
    const served = event('decision-served', '2025-05-20T03:00:00.000Z', { notice: 'two', decision: 'judgment' });
    expect(of('262', docketed('serious'), set, told, served)).toMatchObject([
      { about: 'one', dueOn: '2025-05-29', status: 'running' },
    ]);
    expect(of('262.send', docketed('serious'), set, told, given)).toMatchObject([
      { about: 'two', dueOn: '2025-05-29', status: 'running' },
    ]);
    expect(of('262', docketed('serious'), set, told, given)).toMatchObject([{ status: 'met' }]);
    expect(of('262.send', docketed('serious'), set, told, served)).toMatchObject([{ status: 'met' }]);
  });

  it('follow the delivery of the decision to try by 10 days, which is late from the beginning where less are left', () => {
    const opening = (opensOn: string) =>
      event('trial-set', '2025-05-05T03:00:00.000Z', { opensOn, delivery: 'one', number: '9' });
    const given = event('decision-delivered', '2025-05-10T03:00:00.000Z', { delivery: 'one' });
    const [due] = of('286.deliver', docketed('serious'), opening('2025-05-20'));
    expect(due).toMatchObject({ dueOn: '2025-05-10', status: 'running' });
    expect(due?.explanation).toMatchObject({
      vi: 'hạn 10/05/2025: 10 ngày trước ngày mở phiên tòa 20/05/2025, BLTTHS 286(1)',
      en: 'due 10/05/2025: 10 days before the opening of the hearing 20/05/2025, BLTTHS 286(1)',
    });
    expect(of('286.deliver', docketed('serious'), opening('2025-05-20'), given)).toMatchObject([{ status: 'met' }]);
    const [short] = of('286.deliver', docketed('serious'), opening('2025-05-14'));
    expect(short).toMatchObject({ dueOn: '2025-05-04', warnAt: '2025-05-05T03:00:00.000Z' });
    expect(breachedAt(short!, '2025-05-05T03:00:00.000Z')).toBe(true);
  });

  it('may be appealed against for 15 days, by the higher procuracy for 30; to let that pass breaches nothing', () => {
    const [appeal] = of('333', docketed('serious'), set, pronounced);
    const [protest] = of('337.higher', docketed('serious'), set, pronounced);
    expect([appeal?.dueOn, protest?.dueOn]).toEqual(['2025-06-03', '2025-06-18']);
    expect([appeal!, protest!].map((one) => breachedAt(one, '2025-12-31T00:00:00.000Z'))).toEqual([false, false]);
  });

  it('is open to nobody once it is in force, and nothing was done late (BLTTHS 333(1), 337(1), 343)', () => {
    const inForce = event('judgment-in-force', '2025-06-19T03:00:00.000Z', { since: '2025-06-18T17:00:00.000Z' });
    for (const rule of ['333', '337.higher']) {
      const [limit] = of(rule, docketed('serious'), set, pronounced, inForce);
      expect(limit).toMatchObject({ status: 'over', endedAt: inForce.at });
      expect(limit?.explanation.vi).toMatch(/; đã hết thời hạn$/);
      expect(limit?.explanation.en).toMatch(/; the time is over$/);
    }
    const judged = event('appeal-judged', '2025-06-10T03:00:00.000Z');
    expect(of('337.higher', docketed('serious'), set, pronounced, judged)).toMatchObject([{ status: 'cancelled' }]);
  });

  it('may be appealed against by others for as long, once one has', () => {
    const appealed = event('appeal-recorded', '2025-05-21T03:00:00.000Z', { late: false });
    expect(of('333', docketed('serious'), set, pronounced, appealed)).toMatchObject([
      { dueOn: '2025-06-03', status: 'running' },
    ]);
  });
});

describe('a hearing that is postponed', () => {
  const postponed = (at: string, opensOn: string) => event('hearing-postponed', at, { opensOn });

  it('is opened again on the day set, and within the time that the city sets from each postponement (BLTTHS 297(2))', () => {
    const first = postponed(AT, '2025-04-20');
    expect([of('299.postponed', first), of('297.longest', first)]).toMatchObject([
      [{ dueOn: '2025-04-20', status: 'running' }],
      [{ dueOn: '2025-05-01', status: 'running' }],
    ]);
    const again = postponed('2025-04-20T03:00:00.000Z', '2025-05-28');
    const opened = event('hearing-opened', '2025-05-28T03:00:00.000Z');
    expect(of('297.longest', first, again, opened).map(({ dueOn, status }) => `${dueOn} ${status}`)).toEqual([
      '2025-05-01 replaced',
      '2025-05-20 met-late',
    ]);
    const settings = [
      { ...DEFAULT_SETTINGS[0], limits: { '297.longest': { limit: { count: 40, unit: 'days' }, source: 'X' } } },
    ] as const;
    expect(deadlinesOf([first], { settings }).find(({ rule }) => rule === '297.longest')?.dueOn).toBe('2025-05-11');
  });
});
