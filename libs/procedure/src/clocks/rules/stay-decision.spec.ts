import { deadlinesOf } from '../deadlines';
import { RULES } from '.';
import { suspensionAt } from './stay-decision';

const AT = '2025-07-14T02:00:00.000Z';

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
