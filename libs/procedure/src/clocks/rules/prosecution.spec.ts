import { type Deadline, deadlinesOf, type HistoryEntry } from '..';

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
