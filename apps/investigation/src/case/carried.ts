import {
  caseConductorAssigned,
  caseExtensionGranted,
  caseInitiated,
  caseReceivedBack,
  DecidedInstead,
  prosecutionNoticeReceived,
  type AgencyId,
  type CaseReception,
  type caseTransferHandover,
  type Conducted,
  type EventOf,
  type FileId,
  type StayAlong,
} from '@la-chan/contracts';
import type { Opening } from '@la-chan/messaging';
import {
  conductedBy,
  evidenceOf,
  heldMeasures,
  INVESTIGATION_SUSPENSION,
  itemListOf,
  liableAs,
  namedParticipants,
  runningLimit,
  type ClockOptions,
  type Deadline,
  type HistoryEntry,
  chargedWith,
  crimesOf,
} from '@la-chan/procedure';
import type { z } from 'zod';
import { isPursued, type Accused } from './accused';
import type { Case } from './case';
import { alongFrom, spentBy, type GoingAlong } from './going-along';
import { initiatedBy } from './initiation';
import { aboutWhat } from './qualification';
import { broughtBy } from './returns';
import { stayOf } from './stay-along';

type Given = Pick<z.infer<typeof CaseReception>, 'extended' | 'onTheWay'>;
/** Of which investigation the limit is: resumed, also after the file was returned, or one for which it was; from its start without either. */
type Course = Pick<
  EventOf<typeof caseInitiated>['data'],
  'resumedAt' | 'returnedBy' | 'returnedAt' | 'returnedUnder' | 'returnedBefore'
>;
type Terms = Opening<typeof caseTransferHandover>['terms'];

/** What goes with the file of a case besides what its row says: all that its limit was given, and who is detained until when. */
export interface Carried {
  readonly given: Given;
  /** What that was given before it came here. */
  readonly brought: Given;
  readonly along: GoingAlong;
  readonly course: Course;
  /** It goes as it stands still. */
  readonly stay: StayAlong | undefined;
  /** Who has conducted it. */
  readonly conducted: Conducted;
  /** The procuracy or the court that has initiated it. */
  readonly initiatedBy: AgencyId | undefined;
}

/** Who has initiated it, where the body had to carry that out, and who has conducted it. */
export const ledBy = (history: readonly HistoryEntry[]): Pick<Carried, 'conducted' | 'initiatedBy'> => ({
  conducted: conductedBy(history, caseConductorAssigned),
  initiatedBy: initiatedBy(history),
});

/** What a decision to transfer or to split the case is taken on. */
export const carriedBy = (
  file: Pick<Case, 'returns' | 'resumedAt' | 'status' | 'suspendedAt' | 'suspendedFor'>,
  deadlines: readonly Deadline[],
  history: readonly HistoryEntry[],
  days?: ClockOptions,
): Carried => {
  const limit = runningLimit(INVESTIGATION_SUSPENSION, deadlines);
  const began = limit?.startedAt ?? '';
  const since = history.filter(({ at }) => at >= began);
  const stay = stayOf(file, deadlines);
  const brought = sumOf(since.filter(({ type }) => type === caseInitiated.type));
  return {
    given: sumOf(since),
    brought,
    along: alongFrom(deadlines, history, days),
    course: courseOf(file, limit, stay),
    stay,
    ...ledBy(history),
  };
};

export const NOTHING: Given = { extended: [], onTheWay: 0 };

const sumOf = (entries: readonly HistoryEntry[]): Given =>
  entries
    .map(givenBy)
    .reduce<Given>(
      (sum, { whole, extended, onTheWay }) =>
        whole
          ? { extended, onTheWay }
          : { extended: [...sum.extended, ...extended], onTheWay: sum.onTheWay + onTheWay },
      NOTHING,
    );

const courseOf = (
  { returns, resumedAt }: Pick<Case, 'returns' | 'resumedAt'>,
  limit: Deadline | undefined,
  stay: StayAlong | undefined,
): Course => {
  const back = returns.findLast(({ apart }) => !apart);
  const resumed = resumedAt.at(-1);
  const before = returns.filter(({ exchange }) => exchange !== back?.exchange);
  const returned = back && {
    ...{ returnedBy: back.by, returnedAt: back.at, returnedUnder: back.exchange },
    ...broughtBy({ returns: before }),
  };
  if (stay) return { ...returned }; // of it there may be so many, whatever limit it had before
  switch (limit?.rule) {
    case '174.resumed':
      return { ...(resumed && { resumedAt: resumed }), ...returned };
    case '174.procuracy':
    case '174.court':
    case '174.anew':
      return { ...returned };
    default:
      return {};
  }
};

function givenBy({ type, data = {} }: HistoryEntry): Given & { whole?: true } {
  if (type === caseExtensionGranted.type) {
    if (data['accused'] !== undefined) return NOTHING; // of one alone
    const { months, until } = data as { months: number; until?: string };
    return { extended: [{ months, ...(until && { until }) }], onTheWay: 0 };
  }
  const isHere = type === caseInitiated.type || type === caseReceivedBack.type;
  const brought = isHere ? (data['granted'] ?? data['reception']) : undefined;
  return brought === undefined ? NOTHING : (brought as Given);
}

/** What came with the case of what the procuracy had decided in place of what it had demanded. */
export const cameInstead = (history: readonly HistoryEntry[]): DecidedInstead[] =>
  history.flatMap(({ type, data = {} }) => {
    if (type !== prosecutionNoticeReceived.type) return [];
    const [accused] = (data['accused'] as FileId[] | undefined) ?? [];
    const { data: one } = DecidedInstead.safeParse({ ...data, accused });
    return one ?? [];
  });

/** The case as its file names it in clear to the body that goes on with it. */
export const termsOf = (
  file: Case,
  { given, along, course, stay, initiatedBy }: Carried,
  to: AgencyId,
): Omit<Terms, 'unit'> => {
  const { number, article, clause, seriousness, initiatedAt, committedOn, transfer, victims } = file;
  // What was split off here did not come from there.
  const came = [...(file.reception && !file.splitFrom ? [file.reception] : []), ...file.receivedBack];
  const back = came.findLast(({ from }) => from === to);
  return {
    ...{ number, article, clause, seriousness, initiatedAt, ...given },
    ...{ ground: transfer?.ground ?? 'not-competent', decision: transfer?.number ?? '' },
    articles: [...file.articles],
    ...aboutWhat(file),
    ...course,
    resumptions: [...along.resumptions],
    ...(stay && { suspended: stay }),
    cracked: file.crackedAt !== null,
    ...(committedOn && { committedOn }),
    ...(initiatedBy && { initiatedBy }),
    ...(file.ground && { initiationGround: file.ground }),
    accused: going(file).map((one) => moved(one, along)),
    victims: [...victims],
    participants: namedParticipants(file),
    ...evidenceOf(file),
    ...itemListOf(file),
    ...(back?.file && { back: back.file }),
  };
};

/** Those against whom the investigation goes on there. */
export const going = ({ accused }: Case): readonly Accused[] => accused.filter(isPursued);

/** Those of whom a charge names are of records that stay here. */
const changesOf = ({ changes = [], person }: Accused) => {
  if (changes.length === 0 || person) return {};
  return { changes: changes.map(({ exchange, before }) => ({ exchange, before: chargedWith(crimesOf(before)) })) };
};

const moved = (one: Accused, along: GoingAlong): Terms['accused'][number] => {
  const { id, chargedAt, chargedBy, state, suspendedFor, limitationFrom, wanted, ...held } = one;
  const {
    detainedSince,
    detentionExtensions = 0,
    custody,
    custodyUntil,
    supplementary,
    breached,
    fingerprinted,
    treatment,
    searchDemands = [],
  } = held;
  const until = along.until.get(id);
  const limit = along.limits.get(id);
  return {
    ...{ id, ...chargedWith(crimesOf(one)), chargedAt, state: state === 'suspended' ? state : 'investigated' },
    ...(suspendedFor && { suspendedFor }),
    ...(chargedBy && { chargedBy }),
    ...changesOf(one),
    ...liableAs(limitationFrom, along.crimeDays.get(id)),
    ...(wanted && { wanted: { ground: wanted.ground, notice: wanted.notice } }),
    ...(searchDemands.length > 0 && { searchDemands: [...searchDemands] }),
    ...heldMeasures(one),
    ...(until && {
      detention: {
        ...{ since: detainedSince ?? chargedAt, until, extensions: detentionExtensions },
        ...(custody && { custody }),
        ...(supplementary && { supplementary: true as const }),
      },
    }),
    ...spentBy(id, along),
    ...(limit && { limit }),
    ...(treatment && { treatment }),
    ...(breached && { breached: true as const }),
    ...(fingerprinted && { fingerprinted: true as const }),
    ...(fingerprinted === false && { toFingerprint: true as const }),
    ...(custodyUntil && { custodyUntil }),
  };
};
