import { Refusal } from '@la-chan/procedure';
import type { ExchangeMessageName, Pattern } from '@la-chan/contracts';

/** Who opened the exchange, and who received it. */
export type Side = 'opener' | 'receiver';

export type ExchangeStatus =
  | 'offered'
  | 'accepted'
  | 'active'
  | 'released'
  | 'rejected'
  | 'withdrawn'
  | 'completed'
  | 'asked'
  | 'demanded'
  | 'granted'
  | 'refused'
  | 'answered'
  | 'served'
  | 'receipted';

type Course = Readonly<Partial<Record<ExchangeStatus, Readonly<Partial<Record<ExchangeMessageName, ExchangeStatus>>>>>>;

/** What each side may say (`own`) and may hear (`other`) in each status, and where it leads. */
interface SideCourse {
  readonly own: Course;
  readonly other: Course;
}

const answers = { granted: 'granted', refused: 'refused', answered: 'answered' } as const;
const lateAnswers = { granted: 'withdrawn', refused: 'withdrawn', answered: 'withdrawn' } as const;

/** What has been answered, and whose dossiers either side may erase at both. */
const answered = {
  granted: { erased: 'granted' },
  refused: { erased: 'refused' },
  answered: { erased: 'answered' },
} as const;

/**
 * The courses of the three patterns. In a handover the holder decides: having heard `accepted`, the opener releases or
 * still withdraws, and the receiver may act only once it has heard `released`.
 */
export const COURSES: Readonly<Record<Pattern, Readonly<Record<Side, SideCourse>>>> = {
  handover: {
    opener: {
      own: {
        offered: { withdrawn: 'withdrawn', supplemented: 'offered' },
        accepted: { withdrawn: 'withdrawn', released: 'released', supplemented: 'accepted' },
        released: { supplemented: 'released', erased: 'released' },
        completed: { supplemented: 'completed', erased: 'completed' },
      },
      other: {
        offered: { accepted: 'accepted', rejected: 'rejected' },
        withdrawn: { accepted: 'withdrawn', rejected: 'withdrawn' },
        released: { accepted: 'released', completed: 'completed', erased: 'released' },
        completed: { completed: 'completed', supplemented: 'completed', erased: 'completed' }, // the outcome was cancelled, and is another; or there is more of what came with it
      },
    },
    receiver: {
      own: {
        offered: { accepted: 'accepted', rejected: 'rejected' },
        active: { completed: 'completed', erased: 'active' },
        completed: { completed: 'completed', supplemented: 'completed', erased: 'completed' },
      },
      other: {
        offered: { withdrawn: 'withdrawn', supplemented: 'offered' },
        accepted: { released: 'active', withdrawn: 'withdrawn', supplemented: 'accepted' },
        active: { supplemented: 'active', erased: 'active' },
        completed: { supplemented: 'completed', erased: 'completed' },
        rejected: { withdrawn: 'rejected', supplemented: 'rejected' },
      },
    },
  },
  request: {
    opener: {
      own: {
        asked: { withdrawn: 'withdrawn', volunteered: 'asked' },
        demanded: { withdrawn: 'withdrawn', supplemented: 'asked' },
        ...answered,
      },
      other: {
        asked: { ...answers, demanded: 'demanded' },
        demanded: answers,
        withdrawn: { ...lateAnswers, demanded: 'withdrawn', erased: 'withdrawn' },
        ...answered,
      },
    },
    receiver: {
      own: { asked: { ...answers, demanded: 'demanded' }, demanded: answers, ...answered },
      other: {
        asked: { withdrawn: 'withdrawn', volunteered: 'asked', supplemented: 'asked' }, // as earlier releases say what was not demanded
        demanded: { withdrawn: 'withdrawn', volunteered: 'demanded', supplemented: 'asked' },
        granted: { withdrawn: 'granted', volunteered: 'granted', supplemented: 'granted', erased: 'granted' },
        refused: { withdrawn: 'refused', volunteered: 'refused', supplemented: 'refused', erased: 'refused' },
        answered: { withdrawn: 'answered', volunteered: 'answered', supplemented: 'answered', erased: 'answered' },
      },
    },
  },
  notice: {
    opener: {
      own: { receipted: { erased: 'receipted' } },
      other: { served: { receipted: 'receipted' }, receipted: { erased: 'receipted' } },
    },
    receiver: { own: { served: { erased: 'served' } }, other: { served: { erased: 'served' } } },
  },
};

/** The status in which each pattern opens, which is also the name of its first message. */
export const OPENING = { handover: 'offered', request: 'asked', notice: 'served' } as const satisfies Record<
  Pattern,
  ExchangeMessageName & ExchangeStatus
>;

export const isOpening = (message: ExchangeMessageName): boolean =>
  Object.values(OPENING).some((opening) => opening === message);

/** Ended without effect: neither side keeps its dossiers readable. */
export const isVoid = (status: ExchangeStatus): boolean => status === 'withdrawn' || status === 'rejected';

/** Ended without effect by a message, or before it: not a request that was answered on paper, whose dossiers stay. */
export const leavesNothing = (
  before: { readonly status: ExchangeStatus; readonly erasedAt: string | null } | undefined,
  status: ExchangeStatus,
  onPaper?: true,
): boolean => isVoid(status) && !onPaper && !(before && isVoid(before.status) && before.erasedAt === null);

/** The statuses in which one side has to react by `answerBy`; to a notice its receiver owes nothing more. */
export const WAITING = [
  'offered',
  'accepted',
  'asked',
  'demanded',
  'served',
] as const satisfies readonly ExchangeStatus[];

export function isWaiting(exchange: {
  readonly pattern: Pattern;
  readonly side: Side;
  readonly status: ExchangeStatus;
}): boolean {
  const owesNothing = exchange.pattern === 'notice' && exchange.side === 'receiver';
  return !owesNothing && WAITING.some((status) => status === exchange.status);
}

/** What an agency may do with its own file while it is in a handover. */
export function mayAct(side: Side, status: ExchangeStatus): 'everything' | 'acts of duty' | 'nothing' {
  if (side === 'receiver') return status === 'active' || status === 'completed' ? 'everything' : 'nothing';
  if (status === 'offered' || status === 'accepted') return 'acts of duty';
  return status === 'withdrawn' || status === 'rejected' ? 'everything' : 'nothing';
}

/** The exchange is not in a status in which this can be said. */
export class ExchangeOutOfCourse extends Refusal {
  override readonly code = 'exchange-out-of-course';
  override readonly params;

  constructor(kind: string, status: ExchangeStatus, message: ExchangeMessageName) {
    super(`${kind}: ${message} cannot be said in status ${status}`);
    this.params = { kind, status, message };
  }
}

interface Standing {
  readonly pattern: Pattern;
  readonly side: Side;
  readonly status: ExchangeStatus;
}

const next = ({ pattern, side, status }: Standing, said: 'own' | 'other', message: ExchangeMessageName) =>
  COURSES[pattern][side][said][status]?.[message];

export const mayFollow = (exchange: Standing, said: 'own' | 'other', message: ExchangeMessageName): boolean =>
  next(exchange, said, message) !== undefined;

/** Where a message leads. Throws `ExchangeOutOfCourse` when the course does not know it in this status. */
export function advance(
  exchange: Standing & { readonly kind: string },
  said: 'own' | 'other',
  message: ExchangeMessageName,
): ExchangeStatus {
  const status = next(exchange, said, message);
  if (status) return status;
  throw new ExchangeOutOfCourse(exchange.kind, exchange.status, message);
}
