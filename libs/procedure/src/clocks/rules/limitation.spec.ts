import { type Deadline, deadlinesOf, DEFAULT_SETTINGS, type HistoryEntry, type SetLimit, type Settings } from '..';
import { isTimeBarred } from '../../limitation';

const event = (type: string, at: string, data: Record<string, unknown> = {}): HistoryEntry => ({
  type: `investigation.${type}`,
  at,
  data,
});
const AT = '2025-05-10T02:00:00.000Z';
const dated = (clause: string, article = '152', committedOn = '2025-03-02') =>
  event('offence-dated', AT, { accused: 'a', committedOn, article, clause });
const of = (history: readonly HistoryEntry[], settings: Settings = DEFAULT_SETTINGS): Deadline | undefined =>
  deadlinesOf(history, { settings }).findLast(({ rule }) => rule === 'BLHS27');

const ofEach = (count: number): SetLimit['limit'] => {
  const limit = { count, unit: 'limitation-years' } as const;
  return { 'less-serious': limit, serious: limit, 'very-serious': limit, 'especially-serious': limit };
};

describe('BLHS27, the limitation of criminal liability', () => {
  it.each([
    ['152', '1', 'less-serious', undefined],
    ['152', '1', undefined, '2035-03-02'], // to 5 years: serious
    ['152', '3', undefined, '2040-03-02'], // to 12 years: very serious
    ['150', '3', undefined, '2045-03-02'], // to 20 years: especially serious
  ])('is so many years by the class of clause %s.%s', (article, clause, seriousness, due) => {
    const entry = dated(clause, article);
    const data = { ...entry.data, ...(seriousness && { seriousness }) };
    expect(of([{ ...entry, data }])?.dueOn).toBe(due ?? '2030-03-02');
  });

  it('is shown and warned of a year before, and breaches nothing', () => {
    expect(of([dated('1')])).toMatchObject({ nature: 'option', about: 'a', warnAt: '2034-03-02T17:00:00.000Z' });
    expect(of([dated('1')])?.explanation.vi).toBe(
      'hạn 02/03/2035: 10 năm kể từ ngày phạm tội 02/03/2025, BLHS 27; không tính ngày đầu',
    );
  });

  it('ends on the same-numbered day, or as the settings read the law', () => {
    const reading = (limitation: { firstDayCounts: boolean; dayOffMoves: boolean }): Settings => [
      { from: '2018-01-01', readings: { ...DEFAULT_SETTINGS[0].readings, 'limitation-years': limitation } },
    ];
    const leap = dated('1', '152', '2024-02-29');
    expect(of([leap])?.dueOn).toBe('2034-02-28');
    expect(of([dated('1')], reading({ firstDayCounts: true, dayOffMoves: false }))?.dueOn).toBe('2035-03-01');
    const onSunday = dated('1', '152', '2025-03-04');
    expect(of([onSunday])?.dueOn).toBe('2035-03-04');
    expect(of([onSunday], reading({ firstDayCounts: false, dayOffMoves: true }))?.dueOn).toBe('2035-03-05');
  });

  it('is that of a report too, by the class that was made clear, until a case is initiated of it or it ends (TTLT 01/2020 5(5))', () => {
    const report = { article: '152', clause: '1', committedOn: '2025-03-02' };
    const told = event('verification-offence-dated', AT, report);
    const resolved = (outcome: string) => event('verification-resolved', '2026-01-10T02:00:00.000Z', { outcome });
    const period = (...history: readonly HistoryEntry[]) =>
      deadlinesOf([told, ...history]).findLast(({ rule }) => rule === 'BLHS27.report');
    expect(period()).toMatchObject({ dueOn: '2035-03-02', nature: 'option', status: 'running' });
    expect(period(resolved('initiated'))).toMatchObject({ status: 'met' });
    expect(period(resolved('not-initiated'))).toMatchObject({ status: 'cancelled' });
    const anew = event('non-initiation-cancelled', '2026-02-10T02:00:00.000Z', report);
    expect(period(resolved('not-initiated'), anew)).toMatchObject({ status: 'running', dueOn: '2035-03-02' });
  });

  it('is over for whom the case is decided', () => {
    const decided = event('case-decided', '2026-01-10T02:00:00.000Z', {
      accused: [{ accused: 'a', outcome: 'convicted' }],
    });
    expect(of([dated('1'), decided])).toMatchObject({ status: 'met' });
    const other = event('case-decided', '2026-01-10T02:00:00.000Z', {
      accused: [{ accused: 'b', outcome: 'convicted' }],
    });
    expect(of([dated('1'), other])).toMatchObject({ status: 'running' });
  });

  it('of a crime from before 2018 is shown as one of a Code that is not among the texts, and bars nothing until the city has set it (BLHS 7(3))', () => {
    const old = dated('1', '152', '2010-03-02');
    const settings: Settings = [
      { ...DEFAULT_SETTINGS[0], limits: { BLHS27: { limit: ofEach(12), source: 'BLHS 1999 23' } } },
    ];
    const [shown, set] = [of([old]), of([old], settings)];
    expect(shown).toMatchObject({ unverified: true, dueOn: '2020-03-02' });
    expect(shown?.explanation.vi).toContain('chưa kiểm chứng được văn bản của BLHS 27 đến 31/12/2017');
    expect(set).toMatchObject({ dueOn: '2022-03-02' });
    expect(set).not.toHaveProperty('unverified');
    const isBarred = (one: Deadline | undefined) => isTimeBarred({ own: 'BLHS27' }, ['a'], one ? [one] : [], AT);
    expect([isBarred(shown), isBarred(set)]).toEqual([false, true]);
  });
});
