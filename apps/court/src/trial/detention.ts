import {
  appealHandedOver,
  appealJudged,
  dayOf,
  defendantDetained,
  defendantReleased,
  detentionBrought,
  judgmentPronounced,
  trialDetentionTold,
  trialReturned,
  type ArrestAtJudgmentGround,
  type Day,
  type DetentionPurpose,
  type EventOf,
  type FileId,
  type HeldCoercion,
  type HeldMeasure,
  type Moment,
  type Searched,
} from '@la-chan/contracts';
import {
  assertDetainedWithin,
  DEFAULT_SETTINGS,
  dataOf,
  isFreedBy,
  limitBegunBy,
  putRight,
  type Deadline,
  type HistoryEntry,
  type Liable,
  type PastOf,
  type Settings,
} from '@la-chan/procedure';
import { TrialRefusal } from './refusal';
import { limitToPrepare } from './time-to-prepare';
import { trialProcedure, wasOpenedBy, type Defendant, type Trial, type TrialStatus } from './trial';
import type { TrialEvent } from './trial.events';

/** By whose order a defendant is detained, `brought` with the file, and until when; until the hearing ends without a day. */
export interface Detained {
  readonly purpose: DetentionPurpose | 'brought';
  readonly until: Day | null;
}

/** Somebody of a file that comes, with the last day of the order that is still used, and the other measures that are. */
export interface Held extends Liable {
  readonly detainedUntil?: Day | undefined;
  readonly measures?: readonly HeldMeasure[] | undefined;
  readonly coercions?: readonly HeldCoercion[] | undefined;
  readonly searched?: Searched | undefined;
}

/** The court decides on it when it has the file; until then the order lasts to its day (BLTTHS 244, 278(1)). */
export const heldFrom = (file: FileId, defendants: readonly Held[], at: Moment): TrialEvent[] =>
  defendants.flatMap(({ id: defendant, article, clause, detainedUntil: until }) =>
    until ? [detentionBrought(file, { defendant, instance: 'first', until, article, clause }, at)] : [],
  );

/** Where the court tries, or is about to. */
const BEFORE_JUDGMENT: readonly TrialStatus[] = ['awaiting-release', 'docketed', 'suspended', 'set'];

/**
 * What was ordered before and is told, or put right, only now is used on as if it had come with the file, and a release
 * ends that, also of one who is suspended alone; neither beside an order of the court, nor where it has freed that one.
 */
export const recordDetention = (
  file: Trial,
  told: Omit<EventOf<typeof trialDetentionTold>['data'], 'ended'>,
  at: Moment,
  isFreed = false,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordDetention', file.status);
  const { defendant, until, released } = told;
  const here = file.defendants.filter(({ id }) => id === defendant && BEFORE_JUDGMENT.includes(file.status));
  if (released) {
    const isEnded = here.some(
      ({ state, detained }) => (state === 'on-trial' || state === 'suspended') && detained?.purpose === 'brought',
    );
    return [trialDetentionTold(file.id, { ...told, ...(isEnded && { ended: true as const }) }, at)];
  }
  const held = here
    .filter(({ state }) => state === 'on-trial')
    .filter(({ detained }) => (detained ? detained.purpose === 'brought' && detained.until !== until : !isFreed))
    .map((one): Held => ({ ...one, detainedUntil: until }));
  return [trialDetentionTold(file.id, told, at), ...heldFrom(file.id, held, at)];
};

const hasDone =
  (what: readonly string[]) =>
  (defendant: FileId, since: Moment, history: readonly HistoryEntry[]): boolean =>
    history.some(({ type, at, data = {} }) => what.includes(type) && data['defendant'] === defendant && at >= since);

/** This court has ended the detention of this one itself since the file came. */
export const freedHere = hasDone([defendantReleased.type]);

/** It has ordered or ended it: that went on with the file. */
export const decidedHere = hasDone([defendantDetained.type, defendantReleased.type]);

/** When the court of appeal sent it back. */
export const backSince = (history: readonly HistoryEntry[]): Moment =>
  history.findLast(({ type }) => type === appealJudged.type)?.at ?? '';

export const docketedLast = ({
  docketedAt,
  docketedAgainAt = [],
}: Pick<Trial, 'docketedAt'> & Partial<Pick<Trial, 'docketedAgainAt'>>): Moment => docketedAgainAt.at(-1) ?? docketedAt;

interface Bound {
  readonly id: FileId;
  readonly detained?: Detained | null;
}

/** The last day of each order by itself, of this court or one that came with the file, to which it is used on where that goes (TTLT 04/2018 19(1)). */
export const ordersOf = ({ defendants }: { readonly defendants: readonly Bound[] }): ReadonlyMap<FileId, Day> =>
  new Map(defendants.flatMap(({ id, detained }) => (detained?.until ? [[id, detained.until] as const] : [])));

/** Who releases a defendant: the chief judge, who may also sit, or another judge. */
export type Freeing = 'chief-judge' | 'judge';

type Order = Pick<EventOf<typeof defendantDetained>['data'], 'defendant' | 'number' | 'notice' | 'delivery'>;

/** By the chief judge, for no longer than the trial may be prepared (BLTTHS 278(1), (2), 283(4)). */
export const detain = (
  file: Trial,
  { until, ...order }: Order & { until: Day },
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('detain', file.status);
  const { article, clause, detained } = tried(file, order.defendant);
  if (detained && detained.purpose !== 'brought') throw new TrialRefusal('detained-already', 'BLTTHS 278(1)');
  assertDetainedWithin(limitToPrepare(deadlines, order.defendant), until, 'BLTTHS 278(2)');
  return [
    defendantDetained(file.id, { ...order, instance: 'first', purpose: 'preparation', until, article, clause }, at),
  ];
};

/** By the panel, where an order has run out on the day of the hearing (BLTTHS 278(3)). */
export const detainForHearing = (file: Trial, order: Order, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('detainForHearing', file.status);
  if (!file.openedAt) throw new TrialRefusal('hearing-not-open', 'BLTTHS 278(3)');
  const { article, clause } = tried(file, order.defendant);
  const until = null;
  return [defendantDetained(file.id, { ...order, instance: 'first', purpose: 'hearing', until, article, clause }, at)];
};

interface ForExecution extends Order {
  readonly until: Day;
  readonly ground?: ArrestAtJudgmentGround | undefined;
}

/** What the judgment says of this one, as it was put right. */
export const judgedIn = (history: readonly HistoryEntry[], defendant: FileId) =>
  putRight(history)
    .flatMap((entry) => dataOf(entry, judgmentPronounced)?.verdicts ?? [])
    .findLast((one) => one.defendant === defendant);

const SINCE: readonly string[] = [defendantDetained.type, detentionBrought.type];
const GONE: readonly string[] = [trialReturned.type, appealHandedOver.type];
const ENDED: readonly string[] = [defendantReleased.type, trialDetentionTold.type, ...GONE];

/** An order had this one detained until the judgment. */
const wasDetained = (history: readonly HistoryEntry[], defendant: FileId): boolean => {
  const told = putRight(history);
  const judged = told.findLastIndex(({ type }) => type === judgmentPronounced.type);
  const last = told.slice(0, judged).findLast(({ type, data = {} }) => {
    if (type === trialDetentionTold.type && !data['ended']) return false;
    return GONE.includes(type) || ([...SINCE, ...ENDED].includes(type) && data['defendant'] === defendant);
  });
  const until = last?.data?.['until'];
  const at = told[judged]?.at;
  return !!last && SINCE.includes(last.type) && (typeof until !== 'string' || !at || until >= dayOf(at));
};

/**
 * By the panel with the judgment, of who is sentenced to imprisonment; of whoever was free only on a ground. 329 is not among
 * the texts: how long, the courts set, and what else is said of it is from general knowledge.
 */
export const detainForExecution = (
  file: Trial,
  { until, ground, ...order }: ForExecution,
  history: readonly HistoryEntry[],
  at: Moment,
  settings: Settings = DEFAULT_SETTINGS,
): TrialEvent[] => {
  trialProcedure.assertLawful('detainForExecution', file.status);
  const { defendant } = order;
  const one = file.defendants.find(({ id, state }) => id === defendant && state === 'judged');
  if (!one) throw new TrialRefusal('not-a-defendant', 'BLTTHS 61');
  const { article, clause, verdict } = one;
  const { penalty, termServed } = judgedIn(history, defendant) ?? {};
  if (isFreedBy({ verdict, penalty, termServed }))
    throw new TrialRefusal('nothing-to-carry-out', 'BLTTHS 328, 329(1), (2)');
  if (!ground && !wasDetained(history, defendant)) throw new TrialRefusal('arrest-without-ground', 'BLTTHS 329(2)');
  const detained = defendantDetained(
    file.id,
    { ...order, instance: 'first', purpose: 'execution', until, ...(ground && { ground }), article, clause },
    at,
  );
  const pronounced = { type: judgmentPronounced.type, at: file.pronouncedAt ?? at };
  assertWithinExecution(detained, pronounced, { rule: '329', law: 'BLTTHS 329(3)', settings });
  return [detained];
};

/** No longer than its limit, which runs from the pronouncement; a day that the order names does not bound it (BLTTHS 329(3), 347(3)). */
export const assertWithinExecution = (
  { type, occurredAt: at, data }: EventOf<typeof defendantDetained>,
  pronounced: HistoryEntry,
  {
    rule,
    law,
    settings,
  }: { readonly rule: '329' | '347.execution'; readonly law: string; readonly settings: Settings },
): void => {
  const { until, ...order } = data;
  if (until)
    assertDetainedWithin(limitBegunBy(rule, [pronounced, { type, at, data: order }], { settings }), until, law);
};

/** As its purpose has it; until the hearing ends where it has no day. */
export const detainAgain = (
  file: Trial,
  { purpose, until, ground, ...order }: EventOf<typeof defendantDetained>['data'],
  { deadlines, history, settings }: Pick<PastOf<Trial>, 'deadlines' | 'history' | 'settings'>,
  at: Moment,
): TrialEvent[] => {
  if (!until) return detainForHearing(file, order, at);
  return purpose === 'execution'
    ? detainForExecution(file, { ...order, until, ground }, history, at, settings)
    : detain(file, { ...order, until }, deadlines, at);
};

/** By the chief judge or a deputy until the hearing opens, by the panel from then on: nobody is detained past the last day (BLTTHS 278(1), 299(2)). */
export const freeDefendant = (file: Trial, by: Freeing, release: Order, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('freeDefendant', file.status);
  if (by === 'judge' && !wasOpenedBy(file, at)) throw new TrialRefusal('freed-by-the-chief-judge', 'BLTTHS 278(1)');
  if (!file.defendants.some(({ id, detained }) => id === release.defendant && detained))
    throw new TrialRefusal('not-detained', 'BLTTHS 278(1)');
  return [defendantReleased(file.id, { ...release, instance: 'first' }, at)];
};

export const tried = ({ defendants }: Trial, id: FileId): Defendant => {
  const found = defendants.find((one) => one.id === id && one.state === 'on-trial');
  if (found) return found;
  throw new TrialRefusal('not-a-defendant', 'BLTTHS 61');
};
