import { Refusal } from '../refusal';
import { type Day, writtenDay } from './day';
import type { Deadline } from './deadline';

/** A detention beyond the stage for which it is ordered. */
export class DetentionTooLong extends Refusal {
  override readonly code = 'detention-too-long';
  override readonly params;

  constructor(
    override readonly law: string,
    until: Day,
  ) {
    super('detention-too-long');
    this.params = { until: writtenDay(until) };
  }
}

/** Nobody is detained for longer than a stage may take: until the last day of its limit, as its extensions have left it (BLTTHS 241, 278(2), 347(2)). */
export function assertDetainedWithin(
  limits: readonly string[],
  deadlines: readonly Deadline[],
  until: Day,
  law: string,
): void {
  const limit = deadlines.findLast(({ rule }) => limits.includes(rule));
  if (limit && until > limit.dueOn) throw new DetentionTooLong(law, limit.dueOn);
}
