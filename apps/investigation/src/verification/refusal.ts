import { Refusal } from '@la-chan/procedure';
import type { DisputeRefusal } from './dispute';
import type { KeepingRefusal } from './keeping';
import type { ResolutionRefusal } from './resolution';
import type { ConsultationRefusal } from './stay-consultation';
import type { TakeoverRefusal } from './takeover';
import type { LimitRefusal } from './time-limit';

/** A guard of the law beyond the table. */
export class VerificationRefusal extends Refusal {
  constructor(
    override readonly code:
      | LimitRefusal
      | ResolutionRefusal
      | ConsultationRefusal
      | 'received-before'
      | 'cannot-follow'
      | 'classified-already'
      | 'notified-already'
      | 'no-such-demand'
      | 'nothing-disagreed'
      | 'not-resumed-by-that'
      | 'demanded-not-cancelled'
      | 'no-such-plan'
      | DisputeRefusal
      | TakeoverRefusal
      | KeepingRefusal
      | 'anonymous-reporter'
      | 'nothing-to-tell',
    override readonly law?: string,
  ) {
    super(code);
  }
}
