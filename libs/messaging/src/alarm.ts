import type { AgencyId } from '@la-chan/contracts';

/** Something that an operator has to look at. It names places and reasons, never contents. */
export interface Alarm {
  readonly kind:
    | 'quarantined'
    | 'fork'
    | 'parked'
    | 'past-end'
    | 'unauthorised'
    | 'unanswered'
    | 'recovery'
    | 'difference'
    | 'fault';
  readonly reason: string;
  readonly source?: AgencyId;
  readonly channel?: string;
  readonly sequence?: number;
  readonly file?: string;
  readonly exchange?: string;
}

export type Raise = (alarm: Alarm) => void;
