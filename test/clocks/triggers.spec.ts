import { isAsk, RULES } from '@la-chan/procedure';
import { eventOf, named, sayingsOf, triggersOf } from './starts';

describe('whatever a rule waits for is something that the event may say', () => {
  it.each(named(RULES))('%s', (_, rule) => {
    const triggers = isAsk(rule) ? [...rule.met, ...(rule.goingOn?.by ?? [])] : triggersOf(rule);
    expect(triggers.filter((trigger) => sayingsOf(trigger).length === 0).map(eventOf)).toEqual([]);
  });
});
