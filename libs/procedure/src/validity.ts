import type { Day } from '@la-chan/contracts';
import { Refusal } from './refusal';

/** From when to when an entry of a register holds. */
export interface Validity {
  readonly from: Day;
  /** The last day; none while it goes on. */
  readonly to: Day | null;
}

export const isInForce = ({ from, to }: Pick<Validity, 'from'> & { readonly to?: Day | null }, on: Day): boolean =>
  from <= on && (to === undefined || to === null || on <= to);

export class EndsBeforeItBegins extends Refusal {
  override readonly code = 'ends-before-it-begins';
  override readonly field = '/to';

  constructor() {
    super('ends-before-it-begins');
  }
}

export function assertInOrder({ from, to }: Validity): void {
  if (to !== null && to < from) throw new EndsBeforeItBegins();
}
