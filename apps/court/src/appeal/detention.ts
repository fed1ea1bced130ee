import {
  appealDecided,
  dayOf,
  defendantDetained,
  defendantDetentionAnnounced,
  defendantReleased,
  detentionBrought,
  type detentionGivenBack,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import {
  announcingDetention,
  assertDetainedWithin,
  DEFAULT_SETTINGS,
  limitAmong,
  dataOf,
  isFinal,
  isFreedBy,
  outcomeFor,
  type Deadline,
  type DecidedOnAppeal,
  type HistoryEntry,
  type PastOf,
  type Settings,
} from '@la-chan/procedure';
import { assertWithinExecution, type Freeing } from '../trial/detention';
import { endsDetention } from '../trial/freed-by-judgment';
import { appealProcedure, type Appeal, type Appellee } from './appeal';
import type { AppealEvent } from './appeal.events';
import { AppealRefusal } from './refusal';

type Order = Pick<EventOf<typeof defendantDetained>['data'], 'defendant' | 'number'>;

/** By the chief judge, for no longer than the appeal may be prepared (BLTTHS 347(1), (2)). */
export const detain = (
  file: Appeal,
  { until, ...order }: Order & { until: Day },
  deadlines: readonly Deadline[],
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('detain', file.status);
  const { detained } = onAppeal(file, order.defendant);
  if (detained && detained.purpose !== 'brought') throw new AppealRefusal('detained-already', 'BLTTHS 347(1)');
  assertDetainedWithin(limitAmong(['346.open'], deadlines), until, 'BLTTHS 347(2)');
  return [ordered(file, { ...order, purpose: 'preparation', until }, at)];
};

/**
 * What was ordered before and is told, or put right, only now is used on as if it had come with the file, and a release ends
 * that; neither beside an order of this court, nor where it has freed that one, nor once it has decided.
 */
export const recordDetention = (
  file: Appeal,
  { defendant, until, released, number }: { defendant: FileId; until: Day; released: boolean; number: string },
  at: Moment,
  isFreed = false,
): AppealEvent[] => {
  appealProcedure.assertLawful('recordDetention', file.status);
  const one = file.defendants.find(({ id }) => id === defendant);
  if (!one || file.status === 'decided') return [];
  const { detained } = one;
  const isBrought = detained?.purpose === 'brought';
  const { article, clause } = file;
  if (released)
    return isBrought
      ? [defendantReleased(file.id, { defendant, instance: 'appeal', number, notice: null, told: true }, at)]
      : [];
  if (detained ? !isBrought || detained.until === until : isFreed) return [];
  return [detentionBrought(file.id, { defendant, instance: 'appeal', until, article, clause }, at)];
};

/** This court has ended the detention of this one itself. */
export const freedHere = (history: readonly HistoryEntry[], defendant: FileId): boolean =>
  history.some((entry) => {
    const release = dataOf(entry, defendantReleased);
    return release?.defendant === defendant && !release.told;
  });

/** By the panel, until the hearing ends (BLTTHS 347(2)). */
export const detainForHearing = (file: Appeal, order: Order, at: Moment): AppealEvent[] => {
  appealProcedure.assertLawful('detainForHearing', file.status);
  if (!file.openedAt) throw new AppealRefusal('appeal-hearing-not-open', 'BLTTHS 347(2)');
  onAppeal(file, order.defendant);
  return [ordered(file, { ...order, purpose: 'hearing', until: null }, at)];
};

/** By the panel, of who is sentenced to imprisonment: 45 days from the pronouncement at the longest (BLTTHS 347(3)). */
export const detainForExecution = (
  file: Appeal,
  { until, ...order }: Order & { until: Day },
  at: Moment,
  settings: Settings = DEFAULT_SETTINGS,
): AppealEvent[] => {
  appealProcedure.assertLawful('detainForExecution', file.status);
  const { outcome = file.outcome, ...one } = onAppeal(file, order.defendant);
  if (isFreedBy(one) || (outcome !== 'upheld' && outcome !== 'amended'))
    throw new AppealRefusal('nothing-to-carry-out', 'BLTTHS 347(3)');
  const detained = ordered(file, { ...order, purpose: 'execution', until }, at);
  const pronounced = { type: appealDecided.type, at: file.decidedAt ?? at };
  assertWithinExecution(detained, pronounced, { rule: '347.execution', law: 'BLTTHS 347(3)', settings });
  return [detained];
};

/** As its purpose has it; until the hearing ends where it has no day. */
export const detainAgain = (
  file: Appeal,
  { purpose, until, ...order }: EventOf<typeof defendantDetained>['data'],
  { deadlines, settings }: Pick<PastOf<Appeal>, 'deadlines' | 'settings'>,
  at: Moment,
): AppealEvent[] => {
  if (!until) return detainForHearing(file, order, at);
  return purpose === 'execution'
    ? detainForExecution(file, { ...order, until }, at, settings)
    : detain(file, { ...order, until }, deadlines, at);
};

/** Those near to whom this court has ordered to be detained are told (BLTTHS 119(6)). */
export const tellOfDetention = announcingDetention<Appeal, AppealEvent>(
  appealProcedure,
  (id, { accused: defendant, ...told }, at) => defendantDetentionAnnounced(id, { defendant, ...told }, at),
);

/** By the chief judge or a deputy until the hearing opens, by the panel from then on (BLTTHS 299(2), 347(1)). */
export const freeDefendant = (file: Appeal, by: Freeing, release: Order, at: Moment): AppealEvent[] => {
  appealProcedure.assertLawful('freeDefendant', file.status);
  if (by === 'judge' && !(file.openedAt && at >= file.openedAt))
    throw new AppealRefusal('freed-by-the-chief-judge', 'BLTTHS 347(1)');
  if (!onAppeal(file, release.defendant).detained) throw new AppealRefusal('not-detained', 'BLTTHS 347(1)');
  return [defendantReleased(file.id, { ...release, instance: 'appeal', notice: null }, at)];
};

/** Whom the judgment leaves nothing to serve is detained no longer, as one is not whose matter is terminated (BLTTHS 328, 355(1)). */
export const freedWith = (
  file: Appeal,
  decided: EventOf<typeof appealDecided>['data'],
  at: Moment,
): EventOf<typeof defendantReleased>[] =>
  file.defendants.flatMap(({ id: defendant, detained, ...before }) => {
    const { number, parts = [], verdicts } = decided;
    const {
      penalty = before.penalty,
      termServed,
      heldOtherwise,
    } = parts.find((one) => one.defendant === defendant) ?? {};
    const verdict = verdicts.find((one) => one.defendant === defendant)?.verdict ?? before.verdict;
    if (!detained || !endsDetention(outcomeFor(decided, defendant), { verdict, penalty, termServed })) return [];
    const held = heldOtherwise && { heldOtherwise };
    return [defendantReleased(file.id, { defendant, instance: 'appeal', number, notice: null, ...held }, at)];
  });

/** Of whoever is tried or investigated again, where an order has not run out: it is used there until its last day (BLTTHS 347(2)). */
export const detainedBack = (
  { defendants }: Appeal,
  decided: DecidedOnAppeal,
  at: Moment,
): EventOf<typeof detentionGivenBack>['data'][] =>
  defendants.flatMap(({ id: defendant, detained }) => {
    const until = detained?.until;
    return until && until >= dayOf(at) && !isFinal(outcomeFor(decided, defendant)) ? [{ defendant, until }] : [];
  });

const ordered = (
  { id, article, clause }: Appeal,
  order: Order & Pick<EventOf<typeof defendantDetained>['data'], 'purpose' | 'until'>,
  at: Moment,
) => defendantDetained(id, { ...order, instance: 'appeal', notice: null, article, clause }, at);

export const onAppeal = ({ defendants }: Appeal, id: FileId): Appellee => {
  const found = defendants.find((one) => one.id === id);
  if (found) return found;
  throw new AppealRefusal('not-on-appeal', 'BLTTHS 345');
};
