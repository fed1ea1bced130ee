import { isAsk, officialCalendar, RULES } from '@la-chan/procedure';
import { Preview, preview } from '../../libs/platform/src/deadlines/preview';
import { dayOf, knownFor, limitOf, named, startOf } from './starts';

describe('a preview', () => {
  it.each(named(RULES))('covers %s', (_, rule) => {
    const begun = isAsk(rule) ? limitOf(rule.before.rules[0]) : rule;
    const { entries, facts } = startOf(begun, `${dayOf(rule)}T02:00:00.000Z`);
    const known = isAsk(rule) ? knownFor(rule, facts) : facts;
    const asked = Preview.parse({ history: entries, facts: known, now: '2100-01-01T00:00:00.000Z' });
    const found = preview(asked, '2025-08-01T00:00:00.000Z', officialCalendar).find(
      (deadline) => deadline.rule === rule.id,
    );
    expect(found).toMatchObject({
      rule: rule.id,
      law: rule.law,
      breached: found?.nature === 'duty' && found.status === 'running',
    });
    expect((found?.dueAt ?? '') >= (found?.startedAt ?? '-')).toBe(true);
  });
});
