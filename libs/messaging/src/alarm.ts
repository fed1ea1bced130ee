import type { AgencyId } from '@la-chan/contracts';

export const ALARM_KINDS = [
  'quarantined',
  'fork',
  'parked',
  'past-end',
  'unauthorised',
  'unanswered',
  'unheard',
  'recovery',
  'difference',
  'fault',
] as const;

/** Something that an operator has to look at. It names places and reasons, never contents. */
export interface Alarm {
  readonly kind: (typeof ALARM_KINDS)[number];
  readonly reason: string;
  readonly source?: AgencyId;
  readonly channel?: string;
  readonly sequence?: number;
  readonly file?: string;
  readonly exchange?: string;
}

export type Raise = (alarm: Alarm) => void;
