import {
  appealJudged,
  cassationNoted,
  judgeAssigned,
  judgmentPronounced,
  officerReplaced,
  prosecutorReplacementReceived,
  trialDocketed,
  trialSet,
  type CassationOutcome,
  type EventOf,
  type HearingSeat,
  type Moment,
  type Seated,
} from '@la-chan/contracts';
import { dataOf, isFinal, presidedBy, putRight, replacedAfter, replacing, type HistoryEntry } from '@la-chan/procedure';
import { isToFollow } from './motion';
import { TrialRefusal } from './refusal';
import { isHeard, trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

type Replaced = EventOf<typeof officerReplaced>['data'];

const law = replacing(trialProcedure);
export const { replaceSummoned } = law;

/** As a motion has asked that was accepted, or without one. */
export const replaceOfficer = (
  file: Trial,
  replacement: Replaced,
  at: Moment,
  history: readonly HistoryEntry[] = [],
): EventOf<typeof officerReplaced>[] => {
  const events = law.replaceOfficer(file, replacement, at);
  assertHasNotJudged([replacement], history, '/officer');
  const { motion } = replacement;
  if (motion !== undefined && !file.motions.some((one) => one.id === motion && isToFollow(one)))
    throw new TrialRefusal('no-such-motion', 'BLTTHS 279(2)');
  return events;
};

export const replaceAtHearing = (
  file: Trial,
  replacement: Replaced,
  at: Moment,
  history: readonly HistoryEntry[] = [],
): EventOf<typeof officerReplaced>[] => {
  const events = law.replaceAtHearing(file, replacement, at);
  assertHasNotJudged([replacement], history, '/officer');
  return events;
};

const JUDGING: readonly HearingSeat[] = ['judge', 'assessor'];
const TO_JUDGE: readonly HearingSeat[] = [...JUDGING, 'reserve-judge', 'reserve-assessor'];

/**
 * Whose judgment was annulled does not judge the matter again. 53 and 358 are not among the texts: that it is so of whatever
 * annuls it, and goes back, is from general knowledge.
 */
export const assertHasNotJudged = (
  seated: readonly Seated[],
  history: readonly HistoryEntry[],
  field: string,
): void => {
  const before = satBefore(history);
  if (seated.some(({ seat, officer }) => TO_JUDGE.includes(seat) && before.includes(officer)))
    throw new TrialRefusal('has-judged-before', 'BLTTHS 53(1)(c), 358(2)', field);
};

interface Sitting extends Pick<Trial, 'judge' | 'panel'> {
  /** In the last judgment, and in those that were annulled. */
  readonly judged: readonly string[];
  readonly before: readonly string[];
}

const LEFT_FORCE: readonly CassationOutcome[] = ['annulled', 'tried-again', 'investigated-again'];

/** The judges and assessors of every judgment on this matter that was annulled; of what was set before that was told, who presided. */
export const satBefore = (history: readonly HistoryEntry[]): readonly string[] =>
  putRight(history).reduce<Sitting>(sittingAfter, { judge: null, panel: null, judged: [], before: [] }).before;

const sittingAfter = (sitting: Sitting, entry: HistoryEntry): Sitting => {
  const docketed = dataOf(entry, trialDocketed);
  if (docketed) return { ...sitting, before: docketed.satBefore ?? [] };
  const assigned = dataOf(entry, judgeAssigned);
  if (assigned) return { ...sitting, ...presidedBy(sitting, assigned.judge) };
  const set = dataOf(entry, trialSet);
  if (set) return { ...sitting, panel: set.panel ?? null };
  const replaced = dataOf(entry, officerReplaced);
  if (replaced) return { ...sitting, ...replacedAfter(sitting, replaced) };
  if (dataOf(entry, judgmentPronounced)) return { ...sitting, judged: judging(sitting) };
  const onAppeal = dataOf(entry, appealJudged);
  const noted = dataOf(entry, cassationNoted);
  const isAnnulled = onAppeal
    ? !isFinal(onAppeal.outcome)
    : noted && !noted.part && !noted.decision && LEFT_FORCE.includes(noted.outcome);
  return isAnnulled ? { ...sitting, before: [...sitting.before, ...sitting.judged] } : sitting;
};

const judging = ({ judge, panel }: Sitting): string[] => [
  ...(judge ? [judge] : []),
  ...(panel ?? []).flatMap(({ seat, officer }) => (JUDGING.includes(seat) ? [officer] : [])),
];

/** As the procuracy decides until the hearing opens, also before anybody is named; at the hearing the panel does (BLTTHS 52(2), 299(2)). */
export const recordProsecutor = (
  file: Trial,
  replaced: EventOf<typeof prosecutorReplacementReceived>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordProsecutor', file.status);
  if (isHeard(file)) throw new TrialRefusal('hearing-open-already', 'BLTTHS 299(2)');
  return [prosecutorReplacementReceived(file.id, replaced, at)];
};
