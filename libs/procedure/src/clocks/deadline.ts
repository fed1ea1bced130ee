import type { NoticeRecipient, Role, UntoldReason } from '@la-chan/contracts';
import type { Day, Moment } from './day';
import type { Text } from './text';

/** `over`: an option that had run out when it fell away, so that nothing was done late. */
export type DeadlineStatus = 'running' | 'met' | 'met-late' | 'suspended' | 'replaced' | 'cancelled' | 'over';

export const isMet = (status: DeadlineStatus): boolean => status === 'met' || status === 'met-late';

/** Who was told by one act of a decision that is owed to several, and who could not be. */
export interface PartTold {
  readonly recipients: readonly NoticeRecipient[];
  readonly untold?: readonly { readonly recipient: NoticeRecipient; readonly reason: UntoldReason }[];
}

/** A time limit of one file, as its history makes it. */
export interface Deadline {
  readonly rule: string;
  /** The value of the rule's `about` field: the accused, the request. */
  readonly about?: string;
  /** An option is an act open only until then; only a duty can be breached. */
  readonly nature: 'duty' | 'option';
  readonly duty: Text;
  /** From when the period is counted. */
  readonly startedAt: Moment;
  /** The instant at which the period has run out; for days, 24:00 of `dueOn`. */
  readonly dueAt: Moment;
  /** The last day. */
  readonly dueOn: Day;
  /** The last day as it would be without another limit that it may not exceed. */
  readonly unbounded?: Day;
  readonly warnAt?: Moment;
  readonly warn: readonly Role[];
  readonly status: DeadlineStatus;
  readonly metAt?: Moment;
  /** When it ceased to run: met, suspended, replaced, cancelled or over. */
  readonly endedAt?: Moment;
  /** Of a decision that is owed to several: who was told by each act, one after another. */
  readonly parts?: readonly PartTold[];
  readonly law: string;
  readonly explanation: Text;
  /** Earlier expiries that had run out with the duty undone before it was given another. */
  readonly lapsed?: readonly Moment[];
  /** Until when a decision to suspend it breaches nothing: the end of the day after its last one. */
  readonly graceUntil?: Moment;
  /** How long it is no text among those that the rules were written from says of that day, and nobody has set it. */
  readonly unverified?: true;
  /** Rests on days off that are not in the table. */
  readonly provisional?: true;
}

type Ending = Pick<Deadline, 'nature' | 'dueAt' | 'status' | 'endedAt' | 'graceUntil'>;

/**
 * The duty had not been done at its expiry, as seen at a moment. A decision to suspend can only come once the limit has
 * run out (BLTTHS 148(1), 229(1), 247(1), 281(1)), so one on the following day is no breach, unless the city reads the law
 * otherwise; and whether one has come is known once that day is over.
 */
export function breachedAt(deadline: Ending, now: Moment): boolean {
  const { nature, dueAt, status, endedAt, graceUntil } = deadline;
  if (nature === 'option') return false;
  if (endedAt === undefined || endedAt > now) return now > (graceUntil ?? dueAt);
  return endedAt > dueAt && !(status === 'suspended' && graceUntil !== undefined && endedAt < graceUntil);
}

const NEVER: Moment = '9999-12-31T00:00:00.000Z';

/** When it is breached, as it stands: while it runs, once nothing could have it in time any more. */
export const breachOf = (deadline: Ending): Moment | undefined => {
  if (!breachedAt(deadline, NEVER)) return undefined;
  return deadline.endedAt === undefined ? (deadline.graceUntil ?? deadline.dueAt) : deadline.dueAt;
};
