import { deadlinesOf } from '../deadlines';
import { RULES } from '.';
import { suspensionAt } from './stay-decision';

const AT = '2025-07-14T02:00:00.000Z';

it('is decided on again after the report of whoever keeps it, of all or of the one whom it concerns, as long as that is suspended', () => {
  const limits = (...history: { type: string; at: string; data: Record<string, unknown> }[]): unknown[] =>
    deadlinesOf(history, { rules: RULES })
      .filter(({ rule }) => rule.includes('keeper-report'))
      .map(({ rule, about, status }) => [rule, about, status]);
  const entry = (type: string, data: Record<string, unknown> = {}, at = AT) => ({ type, at, data });
  const later = '2025-07-15T02:00:00.000Z';
  const reported = entry('court.keeper-reported', { of: 'exhibits', found: 'unsafe', keeper: 'police' });
  const ofOne = entry('court.keeper-reported', { ...reported.data, defendant: 'a' });
  const decided = (data: Record<string, unknown>) => entry('court.property-decided', { items: [], ...data }, later);
  expect(limits(reported, ofOne, decided({}))).toEqual([
    ['10-keeper-report', undefined, 'met'],
    ['10-keeper-report.defendant', 'a', 'running'],
  ]);
  expect(limits(ofOne, decided({ defendant: 'b' }), decided({ defendant: 'a' }))).toEqual([
    ['10-keeper-report.defendant', 'a', 'met'],
  ]);
  expect(limits(reported, entry('court.trial-resumed', {}, later))).toEqual([
    ['10-keeper-report', undefined, 'cancelled'],
  ]);
});

it('is decided of a report of which no case is initiated, as long as that stands', () => {
  const entry = (type: string, day: number, data: Record<string, unknown> = {}) => {
    const at = `2025-07-${day}T02:00:00.000Z`;
    return { type: `investigation.${type}`, at, data };
  };
  const status = (...history: ReturnType<typeof entry>[]): unknown[] =>
    deadlinesOf(history, { rules: RULES })
      .filter(({ rule }) => rule === '158-property')
      .map(({ dueOn, status }) => [dueOn, status]);
  const ended = entry('verification-resolved', 14, { outcome: 'not-initiated' });
  const cancelled = entry('non-initiation-cancelled', 15);
  const again = entry('petition-answered', 16, { standsAgain: true, of: 'non-initiation-cancelled' });
  expect(status(entry('verification-resolved', 14, { outcome: 'initiated' }))).toEqual([]);
  expect(status(ended, cancelled)).toEqual([['2025-07-21', 'cancelled']]);
  expect(status(ended, cancelled, again)).toEqual([['2025-07-21', 'running']]);
  expect(status(entry('verification-initiation-cancelled', 15))).toEqual([['2025-07-22', 'running']]);
});

it('is considered and decided anew where the resumption of a case is cancelled, of all or of one; and nothing of one alone goes on where it is terminated again', () => {
  const [resumedAt, later] = ['2025-07-15T02:00:00.000Z', '2025-07-16T02:00:00.000Z'];
  const entry = (type: string, at: string, data: Record<string, unknown> = {}) => ({
    type: `investigation.${type}`,
    at,
    data,
  });
  const facts = { boundAt: { [suspensionAt(later, false)]: ['b'], [suspensionAt(later, true)]: ['a'] } };
  const running = (...history: ReturnType<typeof entry>[]): unknown[] =>
    deadlinesOf(history, { rules: RULES, facts })
      .filter(({ rule, status }) => /^(12-measures|13-property)/.test(rule) && status === 'running')
      .map(({ rule, about = null }) => [rule, about]);
  const resumed = [entry('case-suspended', AT), entry('case-resumed', resumedAt)];
  const alone = [
    entry('accused-suspended', AT, { accused: 'a' }),
    entry('accused-resumed', resumedAt, { accused: 'a' }),
  ];
  const cancelled = (data: Record<string, unknown>) => entry('case-resumption-cancelled', later, data);
  expect(running(...resumed)).toEqual([]);
  expect(running(...resumed, cancelled({ state: 'suspended' }))).toEqual([
    ['13-property', null],
    ['12-measures', 'b'],
  ]);
  expect(running(...resumed, cancelled({ state: 'terminated' }))).toEqual([['13-property', null]]);
  expect(running(...alone)).toEqual([]);
  expect(running(...alone, cancelled({ state: 'suspended', accused: 'a' }))).toEqual(
    expect.arrayContaining([
      ['13-property.accused', 'a'],
      ['12-measures', 'a'],
    ]),
  );
  const since = [...resumed, entry('accused-suspended', resumedAt, { accused: 'a' })];
  expect(running(...since)).toEqual(expect.arrayContaining([['13-property.accused', 'a']]));
  expect(running(...since, cancelled({ state: 'terminated' }))).toEqual([['13-property', null]]);
});

it('is considered of each who is bound, also where one is suspended alone and all the others on the same day', () => {
  const boundAt = { [suspensionAt(AT, true)]: ['a'], [suspensionAt(AT, false)]: ['b'] };
  const limits = (...history: { type: string; at: string; data: Record<string, unknown> }[]): unknown[] =>
    deadlinesOf(history, { rules: RULES, facts: { boundAt } })
      .filter(({ rule }) => rule === '8-measures')
      .map(({ about, status }) => [about, status]);
  const alone = { type: 'prosecution.accused-suspended', at: AT, data: { accused: 'a' } };
  const kept = { type: 'prosecution.measures-kept', at: AT, data: { accused: 'a' } };
  const all = { type: 'prosecution.file-suspended', at: AT, data: {} };
  expect(limits(alone)).toEqual([['a', 'running']]);
  expect(limits(alone, kept, all)).toEqual([
    ['a', 'met'],
    ['b', 'running'],
  ]);
});
