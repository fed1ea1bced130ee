import { dayOf, type EventOf, type Moment, type reportTransferredOut } from '@la-chan/contracts';
import { Refusal } from './refusal';

/** What stands against the decision by which a matter that two bodies have goes to one of them. */
export class SameMatterRefusal extends Refusal {
  override readonly code = 'not-a-decision-on-it';
  override readonly law = 'TTLT 01/2017 12(3)(b)';

  constructor() {
    super('not-a-decision-on-it');
  }
}

/** The decision of the head above is named with a transfer of the same matter alone, and precedes it. */
export function assertSameMatter(
  { ground, decision }: Pick<EventOf<typeof reportTransferredOut>['data'], 'ground' | 'decision'>,
  at: Moment,
): void {
  if (decision && (ground !== 'same-matter' || decision.decidedOn > dayOf(at))) throw new SameMatterRefusal();
}
