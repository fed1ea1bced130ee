import type { FileId } from '@la-chan/contracts';
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

/** The last day of each detention that runs under these rules, as its extensions have left it. */
export const detentionsUnder = (rules: readonly string[], deadlines: readonly Deadline[]): ReadonlyMap<FileId, Day> =>
  lastDays(rules, deadlines, ({ dueOn }) => dueOn);

/** The same as it is taken along to another file, whose limit bounds it there. */
export const ordersUnder = (rules: readonly string[], deadlines: readonly Deadline[]): ReadonlyMap<FileId, Day> =>
  lastDays(rules, deadlines, ({ dueOn, unbounded = dueOn }) => unbounded);

const lastDays = (
  rules: readonly string[],
  deadlines: readonly Deadline[],
  lastDay: (one: Deadline) => Day,
): ReadonlyMap<FileId, Day> =>
  new Map(
    deadlines.flatMap((one) =>
      rules.includes(one.rule) && one.status === 'running' && one.about ? [[one.about, lastDay(one)] as const] : [],
    ),
  );

/** Nobody is detained for longer than a stage may take: until the last day of its limit (BLTTHS 241, 249(5), 278(2), 283(4), 347(2)). */
export function assertDetainedWithin(limit: Deadline | undefined, until: Day, law: string): void {
  if (limit && until > limit.dueOn) throw new DetentionTooLong(law, limit.dueOn);
}
