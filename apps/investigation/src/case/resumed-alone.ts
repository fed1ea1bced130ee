import {
  accusedLimitBrought,
  caseExtensionGranted,
  type Article,
  type Clause,
  type FileId,
  type LimitOfOne,
  type Moment,
} from '@la-chan/contracts';
import { daysBetween, ownLimit, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import type { CaseEvent } from './case.events';

const LIMIT = '174.resumed.accused';

/** The limit of one who alone was resumed, as that runs (BLTTHS 174(1)). */
export const limitOfOne = (deadlines: readonly Deadline[], accused: FileId): Deadline | undefined =>
  ownLimit(LIMIT, deadlines, accused);

/** Of each of them, as it goes along, with what it was given here and before. */
export const limitsOfOne = (
  deadlines: readonly Deadline[],
  history: readonly HistoryEntry[],
): ReadonlyMap<FileId, LimitOfOne> =>
  new Map(
    deadlines.flatMap(({ rule, about, status, startedAt }) =>
      rule === LIMIT && status === 'running' && about ? [[about, givenTo(about, startedAt, history)] as const] : [],
    ),
  );

const givenTo = (accused: FileId, resumedAt: Moment, history: readonly HistoryEntry[]): LimitOfOne => {
  const ofThis = history.filter(({ at, data }) => data?.['accused'] === accused && at >= resumedAt);
  const brought = ofThis.findLast(({ type }) => type === accusedLimitBrought.type);
  const { granted } = brought ? accusedLimitBrought.schema.parse(brought.data) : { granted: NOTHING };
  const since = brought?.at ?? resumedAt;
  const here = ofThis.flatMap(({ type, at, data }) => {
    if (type !== caseExtensionGranted.type || at < since) return [];
    const { months, until } = caseExtensionGranted.schema.parse(data);
    return [{ months, ...(until && { until }) }];
  });
  return { resumedAt, extended: [...granted.extended, ...here], onTheWay: granted.onTheWay };
};

const NOTHING = { extended: [], onTheWay: 0 };

/** The file was on its way so long: those days are not counted (BLTTHS 169(5)). */
export const afterItsWay =
  (sentAt: Moment, receivedAt: Moment) =>
  <Coming extends { readonly limit?: LimitOfOne | undefined }>(one: Coming): Coming =>
    one.limit
      ? { ...one, limit: { ...one.limit, onTheWay: one.limit.onTheWay + daysBetween(sentAt, receivedAt) } }
      : one;

/** It goes on in the case to which they come. */
export const limitBrought = (
  file: FileId,
  { id: accused, article, clause }: { readonly id: FileId; readonly article: Article; readonly clause: Clause },
  limit: LimitOfOne | undefined,
  at: Moment,
): CaseEvent[] => {
  if (!limit) return [];
  const { resumedAt, ...granted } = limit;
  return [accusedLimitBrought(file, { accused, article, clause, resumedAt, granted }, at)];
};
